"""The services' sign-ins in memory: rotation and reuse detection as in decision 0015."""

import asyncio
import threading
from dataclasses import dataclass
from random import Random
from typing import Any

from chassis.errors import CarError, NotAvailable
from hmi.secrets import Secret
from online.contract.accounts import Account, SignIn
from online.contract.identity import TokenAnswer


@dataclass
class Pair:
    """A refresh token and its access token; `arrived` once either was used."""

    sign_in: int
    spent_for: str = ""
    arrived: bool = False
    dropped: bool = False


class TokenService:
    """Stands in for `Transport.call`: takes its time, and loses an answer now and then.

    Attributes:
        used: refresh tokens whose pair was used in any way, as they come.
    """

    def __init__(self, random: Random) -> None:
        self.used: list[str] = []
        self.busy = threading.Lock()
        self._random = random
        self._accounts: list[str] = []
        self._ended: set[int] = set()
        self._pairs: dict[str, Pair] = {}
        self._count = 0

    async def call(
        self,
        method: str,
        path: str,
        answer: Any = None,
        *,
        body: Any = None,
        form: dict[str, str] | None = None,
        token: Secret | None = None,
        **_how: object,
    ) -> Any:
        """Answers ``/v1/sessions``, ``/oauth/token`` and ``/v1/me``."""
        await self._on_the_way()
        with self.busy:
            said: Any
            if isinstance(body, SignIn):
                self._accounts.append(body.email)
                said = self._issue(len(self._accounts) - 1)
            elif form is not None:
                said = self._refresh(form["refresh_token"])
            else:
                said = self._me("" if token is None else token.reveal())
        await self._on_the_way()
        if self._random.random() < 0.1:
            raise NotAvailable("no_services", "The answer was lost")
        return said

    def works(self, refresh: str) -> bool:
        """Whether a car that has only this token, after a power cut, is signed in."""
        pair = self._pairs[refresh]
        if pair.sign_in in self._ended or pair.dropped:
            return False
        return not pair.spent_for or not self._pairs[pair.spent_for].arrived

    def whose(self, refresh: str) -> str:
        """The account of a refresh token."""
        return self._accounts[self._pairs[refresh].sign_in]

    def _refresh(self, refresh: str) -> TokenAnswer:
        self.used.append(refresh)
        pair = self._pairs[refresh]
        if not self.works(refresh):
            self._ended.add(pair.sign_in)
            raise CarError("invalid_grant", "The sign-in has ended")
        pair.arrived = True
        if pair.spent_for:
            self._pairs[pair.spent_for].dropped = True
        answer = self._issue(pair.sign_in)
        pair.spent_for = answer.refresh_token
        return answer

    def _me(self, access: str) -> Account:
        refresh = access.replace("access", "refresh")
        self.used.append(refresh)
        pair = self._pairs[refresh]
        if pair.sign_in in self._ended or pair.dropped:
            raise CarError("not_signed_in", "Sign in")
        pair.arrived = True
        name = self._accounts[pair.sign_in]
        return Account(id=name, name=name, email=name, verified=True, language="en")

    def _issue(self, sign_in: int) -> TokenAnswer:
        self._count += 1
        name = f"{self._accounts[sign_in]} {self._count}"
        self._pairs[f"refresh {name}"] = Pair(sign_in)
        life = self._random.choice((20, 900))
        return TokenAnswer(access_token=f"access {name}", refresh_token=f"refresh {name}", expires_in=life)

    async def _on_the_way(self) -> None:
        for _step in range(self._random.randrange(4)):
            await asyncio.sleep(0)
