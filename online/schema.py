"""All tables together, for migrations and for the test that compares the two."""

from __future__ import annotations

from online.accounts import tables as _accounts
from online.audit import tables as _audit
from online.consents import tables as _consents
from online.database import Row
from online.export import tables as _export
from online.facts import tables as _facts
from online.garage import tables as _garage
from online.identity import tables as _identity
from online.legal import tables as _legal
from online.mail import queue as _mail
from online.messages import tables as _messages
from online.ownership import tables as _ownership
from online.spin import tables as _spin
from online.throttle import ThrottleRow
from online.timekeeping import ClockRow

TABLE_MODULES = (
    _accounts,
    _audit,
    _consents,
    _export,
    _facts,
    _garage,
    _identity,
    _legal,
    _mail,
    _messages,
    _ownership,
    _spin,
    ThrottleRow,
    ClockRow,
)
"""Named so that the imports, which fill the metadata, are seen to be used."""
METADATA = Row.metadata
