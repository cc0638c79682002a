"""Where somebody wanted to go before signing in or unlocking came in between."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from online.contract.identity import plain_user_code, shown_user_code

_PATH = re.compile(r"(/[a-z\d][\w-]{0,60}){1,6}", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Goal:
    """On with the car's code, back to a page of ours, or to the account. Never anywhere else.

    Attributes:
        user_code: in its readable form, empty for none.
        page: path without query, empty for none.
    """

    user_code: str = ""
    page: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> Goal:
        """The goal a query or a form carries; what cannot be one is left out."""
        letters = plain_user_code(fields.get("user_code", ""))
        page = fields.get("goal", "")
        return cls(shown_user_code(letters) if letters else "", page if _PATH.fullmatch(page) else "")

    @property
    def path(self) -> str:
        """Where to go on."""
        return f"/device?user_code={self.user_code}" if self.user_code else self.page or "/account"

    @property
    def query(self) -> str:
        """What carries it along, with its question mark; empty when it is the account."""
        page = "" if self.page == "/account" else self.page
        given = {name: value for name, value in (("user_code", self.user_code), ("goal", page)) if value}
        return f"?{urlencode(given, safe='/')}" if given else ""
