"""Who looks at a page: the cookie, the account behind it, and whether a form is genuine."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from online.contract.accounts import Account
from online.errors import ServiceError
from online.identity.phone_sessions import PHONE_SESSION_LIFE, PhoneSessions, form_token, is_form_token
from online.secret import new_secret

FORM_TOKEN = "form_token"  # noqa: S105  a field's name, no secret


@dataclass(frozen=True)
class Visit:
    """One browser at one moment. `is_new` says that it has to be given its cookie."""

    cookie: str
    account: Account | None
    is_new: bool

    @property
    def form_token(self) -> str:
        """What forms on the page must send back."""
        return form_token(self.cookie)


class Visits:
    """Reads and writes the cookie. `secure` (https) keeps it off plain connections and bound to this host."""

    def __init__(self, phones: PhoneSessions, *, secure: bool) -> None:
        self._phones = phones
        self._secure = secure
        self._name = "__Host-hola" if secure else "hola"

    async def of(self, request: web.Request) -> Visit:
        """The visit a request belongs to."""
        cookie = request.cookies.get(self._name)
        if not cookie:
            return Visit(new_secret(), None, is_new=True)
        return Visit(cookie, await self._phones.account(cookie), is_new=False)

    async def form(self, request: web.Request, visit: Visit) -> dict[str, str] | None:
        """The text fields of a form, None when it does not come from a page shown to this browser."""
        try:
            sent = await request.post()
        except ValueError as error:
            raise ServiceError("bad_request") from error
        fields = {name: value for name, value in sent.items() if isinstance(value, str)}
        foreign = request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}
        genuine = not visit.is_new and is_form_token(visit.cookie, fields.get(FORM_TOKEN, ""))
        return fields if genuine and not foreign else None

    async def sign_in(self, response: web.Response, visit: Visit, account: Account) -> None:
        """Signs the browser in under a new cookie, so that one planted before is worth nothing."""
        if visit.account is not None:
            await self._phones.end(visit.cookie)
        self.give(response, await self._phones.open(account.id))

    async def sign_out(self, response: web.Response, visit: Visit) -> None:
        """Signs the browser out."""
        await self._phones.end(visit.cookie)
        response.del_cookie(self._name, path="/", secure=self._secure, httponly=True, samesite="Lax")

    def give(self, response: web.Response, cookie: str) -> None:
        """Sets the cookie."""
        response.set_cookie(
            self._name,
            cookie,
            path="/",
            max_age=int(PHONE_SESSION_LIFE.total_seconds()),
            httponly=True,
            secure=self._secure,
            samesite="Lax",
        )
