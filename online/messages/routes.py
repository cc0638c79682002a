"""The address that sends messages."""

from __future__ import annotations

from aiohttp import web

from online.contract.messages import NewMessage
from online.endpoint import Endpoint, read_json
from online.entitlements import Entitlements
from online.errors import REASON_OF
from online.identity.bearer import Bearer
from online.messages.service import Messages


class MessageRoutes:
    """Messages over HTTP. Their text is neither kept nor logged (VOI-6)."""

    def __init__(self, messages: Messages, bearer: Bearer, entitlements: Entitlements) -> None:
        self._messages = messages
        self._bearer = bearer
        self._entitlements = entitlements

    def endpoints(self) -> list[Endpoint]:
        """The address."""
        return [
            Endpoint(
                method="POST",
                path="/v1/messages",
                handler=self.send,
                summary="Send a message as e-mail; repeating it with the same id does no harm",
                tag="messages",
                body=NewMessage,
                status=204,
                errors=(*REASON_OF, "email_malformed", "too_many_attempts"),
                bearer=True,
            )
        ]

    async def send(self, request: web.Request) -> web.Response:
        """Sends one in the name of an account that may."""
        account = (await self._bearer.signed_in(request)).account
        message = await read_json(request, NewMessage)
        await self._entitlements.require(account, "messages")
        await self._messages.send(account, message)
        return web.Response(status=204)
