"""The addresses of OAuth: device authorization, tokens, revocation."""

from __future__ import annotations

from aiohttp import web

from online.contract.identity import (
    CAR_CLIENT_ID,
    DEVICE_CODE_GRANT,
    REFRESH_TOKEN_GRANT,
    DeviceAuthorization,
    DeviceAuthorizationRequest,
    RevocationRequest,
    TokenAnswer,
    TokenRequest,
)
from online.endpoint import Endpoint, read_form, reply, sender
from online.errors import OAuthFailure
from online.identity.device_grants import DeviceGrants
from online.identity.naming import device_name
from online.identity.sign_ins import SignIns

SCOPE = "car"


class IdentityRoutes:
    """RFC 8628 and RFC 6749 over the services' sign-ins."""

    def __init__(self, grants: DeviceGrants, sign_ins: SignIns) -> None:
        self._grants = grants
        self._sign_ins = sign_ins

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="POST",
                path="/oauth/device_authorization",
                handler=self.authorize_device,
                summary="Start signing in on a second screen (RFC 8628 section 3.1)",
                tag="identity",
                form=DeviceAuthorizationRequest,
                answer=DeviceAuthorization,
                oauth_errors=True,
            ),
            Endpoint(
                method="POST",
                path="/oauth/token",
                handler=self.token,
                summary="Exchange a device code or a refresh token for tokens",
                tag="identity",
                form=TokenRequest,
                answer=TokenAnswer,
                oauth_errors=True,
            ),
            Endpoint(
                method="POST",
                path="/oauth/revoke",
                handler=self.revoke,
                summary="End a sign-in by one of its tokens (RFC 7009)",
                tag="identity",
                form=RevocationRequest,
                oauth_errors=True,
            ),
        ]

    async def authorize_device(self, request: web.Request) -> web.Response:
        """Answers with a device code and a user code."""
        form = await read_form(request, DeviceAuthorizationRequest)
        _check_client(form.client_id)
        if form.scope != SCOPE:
            raise OAuthFailure("invalid_scope", "The only scope is car.")
        name = device_name(form.device_name)
        return reply(await self._grants.start(form.client_id, sender(request), name))

    async def token(self, request: web.Request) -> web.Response:
        """Answers with tokens, or with the reason why not yet or not at all."""
        form = await read_form(request, TokenRequest)
        _check_client(form.client_id)
        if form.grant_type == DEVICE_CODE_GRANT:
            return reply(await self._grants.poll(_given(form.device_code), form.client_id))
        if form.grant_type == REFRESH_TOKEN_GRANT:
            return reply(await self._sign_ins.refresh(_given(form.refresh_token), form.client_id))
        raise OAuthFailure("unsupported_grant_type")

    async def revoke(self, request: web.Request) -> web.Response:
        """Ends the sign-in; also answers 200 for a token nobody knows (RFC 7009 section 2.2)."""
        form = await read_form(request, RevocationRequest)
        _check_client(form.client_id)
        await self._sign_ins.end(form.token)
        return web.Response(status=200)


def _check_client(client_id: str) -> None:
    """Raises OAuthFailure for a client that is not ours."""
    if client_id != CAR_CLIENT_ID:
        raise OAuthFailure("invalid_client", "Unknown client.", status=401)


def _given(field: str | None) -> str:
    """A field that this grant cannot do without; raises OAuthFailure `invalid_request`."""
    if not field:
        raise OAuthFailure("invalid_request", "The code or token is missing.")
    return field
