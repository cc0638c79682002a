"""Writing the audit trail, from within the transaction of the deed; where it came from is the request's."""

from __future__ import annotations

from contextvars import ContextVar
from datetime import datetime

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from online.audit.tables import ActivityRow
from online.contract.activity import ActivityKind, ActivityOutcome
from online.endpoint import Handler, sender

SENDER_MAX = 64
_request: ContextVar[web.Request | None] = ContextVar("request", default=None)
"""What is being answered; None for what the services do by themselves."""


@web.middleware
async def from_where(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Lets `record` know where a request came from; stands inside of `forwarded`."""
    known = _request.set(request)
    try:
        return await handler(request)
    finally:
        _request.reset(known)


def record(
    session: AsyncSession,
    at: datetime,
    account_id: str,
    kind: ActivityKind,
    *,
    vin: str | None = None,
    outcome: ActivityOutcome = "done",
) -> None:
    """Puts one entry into the caller's transaction: it is there if and only if the deed is.

    A refusal rolls its transaction back, so it is recorded in one of its own (`outcome="refused"`).
    """
    request = _request.get()
    came_from = sender(request)[:SENDER_MAX] if request is not None else ""
    session.add(
        ActivityRow(account_id=account_id, at=at, kind=kind, outcome=outcome, sender=came_from, vin=vin)
    )
