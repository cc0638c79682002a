"""The addresses of accounts."""

from __future__ import annotations

from aiohttp import web

from online.accounts.service import Accounts
from online.contract.accounts import Account, NewAccount, ResendMail, SignIn
from online.contract.identity import CAR_CLIENT_ID, TokenAnswer
from online.endpoint import Endpoint, read_json, reply, sender
from online.identity.bearer import Bearer
from online.identity.naming import device_name
from online.identity.sign_ins import SignIns


class AccountRoutes:
    """Accounts over HTTP."""

    def __init__(self, accounts: Accounts, sign_ins: SignIns, bearer: Bearer) -> None:
        self._accounts = accounts
        self._sign_ins = sign_ins
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="POST",
                path="/v1/accounts",
                handler=self.create,
                summary="Create an account; its confirmation mail is sent",
                tag="accounts",
                body=NewAccount,
                answer=Account,
                status=201,
                errors=(
                    "account_exists",
                    "name_malformed",
                    "email_malformed",
                    "password_too_short",
                    "password_too_long",
                    "too_many_attempts",
                ),
            ),
            Endpoint(
                method="POST",
                path="/v1/accounts/resend",
                handler=self.resend,
                summary="Send the confirmation mail again, if the account exists and needs it",
                tag="accounts",
                body=ResendMail,
                status=202,
                errors=("email_malformed", "too_many_attempts"),
            ),
            Endpoint(
                method="POST",
                path="/v1/sessions",
                handler=self.sign_in,
                summary="Sign in with e-mail and password typed in the car",
                tag="accounts",
                body=SignIn,
                answer=TokenAnswer,
                errors=("wrong_credentials", "too_many_attempts"),
            ),
            Endpoint(
                method="GET",
                path="/v1/me",
                handler=self.me,
                summary="The account that is signed in",
                tag="accounts",
                answer=Account,
                bearer=True,
            ),
        ]

    async def create(self, request: web.Request) -> web.Response:
        """Creates an account (ENR-3)."""
        new = await read_json(request, NewAccount)
        return reply(await self._accounts.create(new, sender(request)), status=201)

    async def resend(self, request: web.Request) -> web.Response:
        """Sends the mail again; the answer does not tell whether there is such an account."""
        await self._accounts.resend((await read_json(request, ResendMail)).email, sender(request))
        return web.Response(status=202)

    async def sign_in(self, request: web.Request) -> web.Response:
        """Signs in with e-mail and password (ENR-2)."""
        typed = await read_json(request, SignIn)
        account = await self._accounts.authenticate(typed.email, typed.password, sender(request))
        return reply(await self._sign_ins.open_for(account.id, CAR_CLIENT_ID, device_name(typed.device_name)))

    async def me(self, request: web.Request) -> web.Response:
        """Answers with the account of the access token."""
        return reply((await self._bearer.signed_in(request)).account)
