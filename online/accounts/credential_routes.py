"""The addresses of passwords and sessions."""

from __future__ import annotations

from aiohttp import web

from online.accounts.credentials import Credentials
from online.contract import sessions as contract
from online.endpoint import Endpoint, read_json, reply, sender
from online.identity.bearer import Bearer
from online.identity.phone_sessions import PhoneSessions
from online.identity.sessions import Sessions


class CredentialRoutes:
    """Passwords and sessions over HTTP."""

    def __init__(
        self, credentials: Credentials, sessions: Sessions, phones: PhoneSessions, bearer: Bearer
    ) -> None:
        self._credentials = credentials
        self._sessions = sessions
        self._phones = phones
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [*self._of_sessions(), *self._of_passwords()]

    def _of_sessions(self) -> list[Endpoint]:
        return [
            Endpoint(
                method="GET",
                path="/v1/account/sessions",
                handler=self.list,
                summary="Cars and browsers that are signed in to the account",
                tag="accounts",
                answer=contract.Sessions,
                bearer=True,
            ),
            Endpoint(
                method="DELETE",
                path="/v1/account/sessions/{session}",
                handler=self.end,
                summary="End one session, also the one that asks",
                tag="accounts",
                status=204,
                errors=("not_found",),
                bearer=True,
            ),
            Endpoint(
                method="PUT",
                path="/v1/account/lock-after",
                handler=self.lock_after,
                summary="Choose after how many minutes the phone's page asks for the password again",
                tag="accounts",
                body=contract.LockAfter,
                status=204,
                bearer=True,
            ),
        ]

    def _of_passwords(self) -> list[Endpoint]:
        return [
            Endpoint(
                method="POST",
                path="/v1/account/password",
                handler=self.change,
                summary="Set another password with the present one; every other session ends",
                tag="accounts",
                body=contract.ChangePassword,
                status=204,
                errors=("password_too_short", "password_too_long", "wrong_credentials", "too_many_attempts"),
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/password-resets",
                handler=self.ask_reset,
                summary="Mail a link that sets another password, if there is such an account",
                tag="accounts",
                body=contract.ForgottenPassword,
                status=202,
                errors=("email_malformed", "too_many_attempts"),
            ),
            Endpoint(
                method="POST",
                path="/v1/password-resets/redemption",
                handler=self.redeem,
                summary="Set another password by the link of that mail; every session ends",
                tag="accounts",
                body=contract.RedeemReset,
                status=204,
                errors=("reset_link_dead", "password_too_short", "password_too_long", "too_many_attempts"),
            ),
        ]

    async def list(self, request: web.Request) -> web.Response:
        """Answers with the sessions."""
        known = await self._bearer.signed_in(request)
        return reply(contract.Sessions(sessions=await self._sessions.of(known.account.id, known.sign_in_id)))

    async def end(self, request: web.Request) -> web.Response:
        """Ends one."""
        account = (await self._bearer.signed_in(request)).account
        await self._sessions.end(account.id, request.match_info["session"])
        return web.Response(status=204)

    async def lock_after(self, request: web.Request) -> web.Response:
        """Keeps the choice."""
        account = (await self._bearer.signed_in(request)).account
        await self._phones.set_lock_after(account.id, (await read_json(request, contract.LockAfter)).minutes)
        return web.Response(status=204)

    async def change(self, request: web.Request) -> web.Response:
        """Changes the password; the sign-in that asks goes on (ENR-9)."""
        known = await self._bearer.signed_in(request)
        typed = await read_json(request, contract.ChangePassword)
        await self._credentials.change(
            known.account, typed.present, typed.new, known.sign_in_id, sender(request)
        )
        return web.Response(status=204)

    async def ask_reset(self, request: web.Request) -> web.Response:
        """Sends the mail; the answer does not tell whether there is such an account."""
        await self._credentials.ask_reset(
            (await read_json(request, contract.ForgottenPassword)).email, sender(request)
        )
        return web.Response(status=202)

    async def redeem(self, request: web.Request) -> web.Response:
        """Sets the password."""
        typed = await read_json(request, contract.RedeemReset)
        await self._credentials.redeem(typed.token, typed.password, sender(request))
        return web.Response(status=204)
