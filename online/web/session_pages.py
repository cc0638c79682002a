"""Pages of what keeps an account safe: where it is signed in, when it locks, what was done (ENR-9)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.audit.service import Activities
from online.contract.activity import KEPT_DAYS
from online.contract.sessions import LOCK_AFTER_CHOICES
from online.errors import ServiceError
from online.identity.phone_sessions import PhoneSessions
from online.identity.sessions import Sessions
from online.web.own_page import OwnPage
from online.web.pages import Pages
from online.web.visits import OwnVisit


class SessionsPage(OwnPage):
    """Cars and browsers that are signed in; ends one."""

    path = "/sessions"
    template = "sessions.html"
    summary = "Where the account is signed in"
    says = ("session_ended",)

    def __init__(self, pages: Pages, sessions: Sessions) -> None:
        super().__init__(pages)
        self._sessions = sessions

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The sessions, this one first."""
        return {"sessions": await self._sessions.of(visit.account.id, visit.session_id)}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Ends one; one that is over already is no error."""
        try:
            await self._sessions.end(visit.account.id, fields.get("end", ""))
        except ServiceError as error:
            if error.code != "not_found":
                raise
        return "/sessions?said=session_ended"


class LockPage(OwnPage):
    """Chooses after how long the password is asked for again, or locks at once."""

    path = "/lock"
    template = "lock.html"
    summary = "Automatic lock"
    says = ("lock_set",)

    def __init__(self, pages: Pages, phones: PhoneSessions) -> None:
        super().__init__(pages)
        self._phones = phones

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The choices and which is made."""
        return {"choices": LOCK_AFTER_CHOICES, "minutes": await self._phones.lock_after(visit.account.id)}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Keeps the choice, or locks."""
        if "now" in fields:
            await self._phones.lock(visit.cookie)
            return "/unlock"
        chosen = next((each for each in LOCK_AFTER_CHOICES if str(each) == fields.get("minutes")), None)
        if chosen is None:
            raise ServiceError("bad_request", reason="minutes")
        await self._phones.set_lock_after(visit.account.id, chosen)
        return "/lock?said=lock_set"


class ActivityPage(OwnPage):
    """What was done with the account, newest first."""

    path = "/activity"
    template = "activity.html"
    summary = "What was done with the account"
    form = False
    query = {"before": "number of the entry to go on below"}

    def __init__(self, pages: Pages, activities: Activities) -> None:
        super().__init__(pages)
        self._activities = activities

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """One page of entries."""
        before = request.query.get("before", "")
        number = int(before) if before.isascii() and before.isdecimal() and len(before) < 16 else None
        page = await self._activities.of(visit.account.id, number)
        return {"page": page, "is_first": number is None, "days": KEPT_DAYS}
