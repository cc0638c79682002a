"""Access tokens for calls: renewed with the rotating refresh token of a sign-in (RFC 6749 section 6)."""

import asyncio

from chassis.errors import CarError
from hmi.secrets import Secret
from hmi.texts import Texts
from hmi.tokens import Tokens
from hmi.topic import Topic
from hmi.transport import Transport
from online.contract.identity import CAR_CLIENT_ID, REFRESH_TOKEN_GRANT, TokenAnswer
from online.contract.problems import ACCOUNT_ERASED


class Renewals:
    """Spends each refresh token once, and keeps what it is exchanged for before anything of it is used.

    To the services a second use is reuse, which ends the sign-in (RFC 9700 section 4.14.2). So whoever needs
    a renewal waits for the one of that refresh token, whoever drives meanwhile; it goes on without them.

    Attributes:
        erased: accounts of which the services say that they are gone.
    """

    def __init__(self, tokens: Tokens, transport: Transport, texts: Texts) -> None:
        self.erased: Topic[str] = Topic()
        self._tokens = tokens
        self._transport = transport
        self._texts = texts
        self._running: dict[Secret, asyncio.Task[Secret]] = {}

    async def finish(self) -> None:
        """Lets those under way keep their tokens."""
        while self._running:
            await asyncio.wait(self._running.values())

    async def access(self, turn: int) -> Secret:
        """A good access token of who drives in that `turn`.

        Raises `CarError` as `check` does and ``not_signed_in`` for a guest, or when the services have ended
        the sign-in, and what they cannot be reached with.
        """
        self.check(turn)
        while (token := self._tokens.access()) is not None:
            await self._tokens.kept()
            self.check(turn)
            if self._tokens.access() == token:  # else the next one came, which may not be durable yet
                return token
        if (refresh := self._tokens.refresh) is None:
            raise self.sign_in_first()
        token = await self.renewed(refresh, self._tokens.holder)
        self.check(turn)
        return token

    def check(self, turn: int) -> None:
        """Raises `CarError` ``not_signed_in`` when somebody else drives since that `turn`."""
        if self._tokens.turn != turn:
            raise self.sign_in_first()

    async def renewed(self, refresh: Secret, holder: str) -> Secret:
        """The next access token of the sign-in with that refresh token, of the account `holder`.

        Raises `CarError` as `access` does, and ``account_erased``.
        """
        if (task := self._running.get(refresh)) is None:
            task = self._running[refresh] = asyncio.create_task(self._renew(refresh, holder), name="renewal")
            task.add_done_callback(lambda done: self._ended(refresh, done))
        # Once the services have taken the old token the new one must be kept, even if the caller gives up.
        return await asyncio.shield(task)

    async def gone(self, holder: str, *, present: bool) -> None:
        """The account of a sign-in was erased; of one nobody has named yet nothing is kept but itself."""
        if holder := (self._tokens.holder if present else holder):
            self.erased.publish(holder)
        elif present:
            await self._tokens.forget()

    def sign_in_first(self) -> CarError:
        """What a call fails with when nobody is signed in whose it is."""
        return CarError("not_signed_in", self._texts("account.sign_in_first"))

    async def _renew(self, refresh: Secret, holder: str) -> Secret:
        await self._tokens.kept()  # also what is spent: after a power cut it must be known
        form = {
            "client_id": CAR_CLIENT_ID,
            "grant_type": REFRESH_TOKEN_GRANT,
            "refresh_token": refresh.reveal(),
        }
        try:
            answer: TokenAnswer = await self._transport.call(
                "POST", "/oauth/token", TokenAnswer, form=form, finish=True
            )
        except CarError as error:
            if error.code == ACCOUNT_ERASED:
                await self.gone(holder, present=self._tokens.refresh == refresh)
                raise CarError(error.code, self._texts.problem(error)) from error
            if error.code != "invalid_grant":
                raise
            if self._tokens.refresh == refresh:
                await self._tokens.forget()
            raise CarError("not_signed_in", self._texts("account.ended")) from error
        await self._tokens.renew(refresh, answer)
        return Secret(answer.access_token)

    def _ended(self, refresh: Secret, task: asyncio.Task[Secret]) -> None:
        del self._running[refresh]
        if not task.cancelled():
            task.exception()  # whoever waited has it; with nobody waiting it needs no report
