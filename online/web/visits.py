"""Who looks at a page: the cookie, the account behind it, and whether a form is genuine."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from online.contract.accounts import Account
from online.errors import ServiceError
from online.identity.naming import browser_name
from online.identity.phone_sessions import PHONE_SESSION_LIFE, PhoneSessions, form_token, is_form_token
from online.secret import new_secret
from online.web.goal import Goal

FORM_TOKEN = "form_token"  # noqa: S105  a field's name, no secret


@dataclass(frozen=True)
class Visit:
    """One browser at one moment.

    Attributes:
        account: who is signed in.
        is_new: whether it has to be given its cookie.
        locked: who is signed in but has to enter the password again (ENR-9); `account` is None then.
        lock_after: minutes without activity after which it locks, 0 while nobody is signed in.
        session_id: what the list of sessions calls it, while somebody is signed in.
    """

    cookie: str
    account: Account | None
    is_new: bool
    locked: Account | None = None
    session_id: str | None = None
    lock_after: int = 0

    @property
    def form_token(self) -> str:
        """What forms on the page must send back."""
        return form_token(self.cookie)


@dataclass(frozen=True)
class OwnVisit(Visit):
    """A visit of somebody who is signed in."""

    account: Account


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
        found = await self._phones.visitor(cookie)
        if found is None:
            return Visit(cookie, None, is_new=False)
        if found.is_locked:
            return Visit(cookie, None, is_new=False, locked=found.account, session_id=found.session_id)
        return Visit(
            cookie,
            found.account,
            is_new=False,
            session_id=found.session_id,
            lock_after=found.lock_after,
        )

    async def own(self, request: web.Request) -> OwnVisit:
        """The visit of who is signed in; raises a redirection for whom is not.

        It leads to signing in, or to the password of a locked session, and back to this page afterwards.
        """
        visit = await self.of(request)
        goal = Goal.of({"goal": request.path}).query
        if visit.locked is not None and request.method == "POST":
            raise web.HTTPTemporaryRedirect(f"/unlock{goal}")  # with what was typed
        if visit.account is None:
            raise web.HTTPSeeOther(f"/{'unlock' if visit.locked else 'signin'}{goal}")
        return OwnVisit(
            visit.cookie,
            visit.account,
            visit.is_new,
            session_id=visit.session_id,
            lock_after=visit.lock_after,
        )

    async def form(self, request: web.Request, visit: Visit) -> dict[str, str] | None:
        """The text fields of a form, None when it does not come from a page shown to this browser."""
        try:
            sent = await request.post()
        except ValueError as error:
            raise ServiceError("bad_request") from error
        fields = {name: value for name, value in sent.items() if isinstance(value, str)}
        if any("\0" in value for value in fields.values()):
            raise ServiceError("bad_request", reason="NUL")
        foreign = request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}
        genuine = not visit.is_new and is_form_token(visit.cookie, fields.get(FORM_TOKEN, ""))
        return fields if genuine and not foreign else None

    async def sign_in(
        self, request: web.Request, response: web.Response, visit: Visit, account: Account
    ) -> None:
        """Signs the browser in under a new cookie, so that one planted before is worth nothing."""
        if visit.session_id is not None:
            await self._phones.end(visit.cookie)
        name = browser_name(request.headers.get("User-Agent", ""))
        self.give(response, await self._phones.open(account.id, name))

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
