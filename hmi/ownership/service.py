"""Proving that this car is the driver's, where its equipment asks for more than signing in (ENR-7 b and c).

Somebody has added the car in the app; here that person shows to have both keys, or types the code from the
app. The keys count only after the driver has begun on the screen: whoever unlocks with two keys in daily
life must not give the car away.
"""

import asyncio
import contextlib
import logging
import math
import secrets as randomness
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Protocol

import msgspec
from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.outbox import Entry, Outbox
from hmi.ownership.keys import Key, KeySequence, on_unlock
from hmi.ownership.model import OwnershipState
from hmi.secrets import Secret, Secrets
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.users.leaver import Leaver
from hmi.vehicle.bus import SignalBus
from online.contract.equipment import Equipment, ownership_proof
from online.contract.ownership import Pair, Paired, TwoKeys

log = logging.getLogger(__name__)

CAR_KEY = "car_key"
CAR_KEY_BYTES = 32
PRIMARY_KEY = "primary"
REPORT = "two_keys"
SEVERAL = "several_claims"
UNKNOWN = frozenset({"no_claim_waiting", "email_malformed"})
"""What the services say to an e-mail by which nobody has added this car."""
TICK_SECONDS = 1.0
FIRST_PAUSE_SECONDS = 60
"""For how long no code is taken when the services pause entry without saying for how long."""


class Calls(Protocol):
    """What is needed of `hmi.ownership.calls.OwnershipCalls`."""

    async def pair(self, vin: str, pair: Pair, car_key: Secret) -> Paired: ...  # noqa: D102
    async def report_two_keys(self, vin: str, keys: TwoKeys, car_key: Secret) -> Paired: ...  # noqa: D102


class OwnershipService:
    """The proof by two keys or by pairing code.

    Attributes:
        state: what the page shows.

    Args:
        calls: to the services.
        outbox: carries the proof by keys to them, also over a power cut.
        bus: tells which key unlocks.
        secrets: keep the secret by which the car proves who it is; made at the first start.
        shelf: keeps whose the car was proved to be.
        equipment: decides which proof this car asks for.
        vin: of this car.
        confirm: told whose the car is, once that was proved (ENR-8).
    """

    def __init__(
        self,
        calls: Calls,
        outbox: Outbox,
        bus: SignalBus,
        secrets: Secrets,
        shelf: Shelf,
        clock: Clock,
        timers: Timers,
        texts: Texts,
        equipment: Equipment,
        vin: str,
        confirm: Callable[[str], None] = lambda _name: None,
    ) -> None:
        self.state = Observable(OwnershipState(proof=ownership_proof(equipment)))
        self._calls = calls
        self._outbox = outbox
        self._bus = bus
        self._secrets = secrets
        self._shelf = shelf
        self._clock = clock
        self._timers = timers
        self._texts = texts
        self._vin = vin
        self._confirm = confirm
        self._sequence = KeySequence(clock)
        self._unnamed: TwoKeys | None = None
        self._pause_ends = 0.0
        self._tick: Timer | None = None
        self._tasks = Tasks("ownership")
        self._ends: list[Callable[[], None]] = []
        outbox.handle(REPORT, self._deliver, self._refused)

    async def start(self) -> None:
        """Makes the car's secret if there is none yet, and goes on where a power cut broke off."""
        if self._secrets.get(CAR_KEY) is None:
            with contextlib.suppress(CarError):  # it then lasts for this drive; the driver was told
                key = randomness.token_urlsafe(CAR_KEY_BYTES)
                await asyncio.to_thread(self._secrets.put, CAR_KEY, key)
        name = await self._shelf.read(PRIMARY_KEY) or b""
        self._change(primary_name=name.decode("utf-8", "replace"))
        if any(entry.kind == REPORT for entry in await self._outbox.waiting()):
            self._change(step="reporting")
        self._ends = [
            on_unlock(self._bus, self._used),
            self._texts.locale.subscribe(lambda _locale: self._explain()),
        ]

    async def stop(self) -> None:
        """Breaks off a proof that is not complete; it can be begun again."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()
        await self._tasks.finish()

    # Two keys ------------------------------------------------------------------------------------

    async def begin(self) -> None:
        """Waits for key one from now on. Raises `CarError` when this car is registered in another way."""
        self._check("two_keys")
        self._sequence, self._unnamed = KeySequence(self._clock), None
        self._change(step="first_key", problem="", seconds_left=0)

    async def cancel(self) -> None:
        """Waits for keys no more, and forgets what was said about the last try."""
        self._sequence.first_at = self._unnamed = None
        if self.state.value.step != "reporting":
            self._change(step="idle", problem="", seconds_left=0)

    async def name(self, email: str) -> None:
        """Says whose the car is, where several people have added it; the keys need not be used again."""
        if self._unnamed is None or not email.strip():
            return
        keys, self._unnamed = replace(self._unnamed, email=email.strip()), None
        self._change(step="reporting", problem="")
        await self._outbox.put(REPORT, keys, key=str(uuid.uuid4()))

    def _used(self, key: Key) -> None:
        if self.state.value.step not in ("first_key", "second_key"):
            return
        passed = self._clock.monotonic() - (self._sequence.first_at or 0.0)
        match self._sequence.use(key):
            case "first" | "again":
                self._change(step="second_key", problem="", seconds_left=self._sequence.seconds_left)
                self._again()
            case "wrong":
                self._change(problem=self._texts("ownership.key_one_first"))
            case "late":
                self._run_out()
            case "both":
                self._change(step="reporting", problem="", seconds_left=0)
                self._tasks.start(self._report(passed))

    def _run_out(self) -> None:
        self._sequence.first_at = None
        self._change(step="first_key", seconds_left=0, problem=self._texts("ownership.too_late"))

    async def _report(self, passed: float) -> None:
        """Both times by the present clock, however it may have been set in between."""
        now, key = self._clock.now(), str(uuid.uuid4())
        first = now - timedelta(seconds=passed)
        keys = TwoKeys(first_at=first, second_at=now, idempotency_key=key)
        await self._outbox.put(REPORT, keys, key=key)

    async def _deliver(self, entry: Entry) -> None:
        keys = msgspec.json.decode(entry.payload, type=TwoKeys)
        try:
            await self._done(await self._calls.report_two_keys(self._vin, keys, self._car_key()))
        except NotAvailable as error:
            self._change(step="reporting", problem=self._texts.problem(error))
            raise

    async def _refused(self, entry: Entry, error: CarError) -> None:
        keys = msgspec.json.decode(entry.payload, type=TwoKeys)
        if error.code == SEVERAL:
            self._ask_whose(keys, self._texts("ownership.several"))
        elif keys.email is not None and error.code in UNKNOWN:
            self._ask_whose(keys, self._texts("ownership.email_unknown"))
        else:
            self._change(step="idle", problem=self._texts.problem(error))

    def _ask_whose(self, keys: TwoKeys, problem: str) -> None:
        self._unnamed = keys
        self._change(step="email", problem=problem)

    # Pairing code --------------------------------------------------------------------------------

    async def pair(self, code: str) -> None:
        """Sends the code from the app; what comes of it is in `state`.

        Raises:
            CarError: this car is registered in another way.
        """
        self._check("pairing_code")
        if self.state.value.step == "reporting" or self.state.value.paused_seconds:
            return
        self._change(step="reporting", problem="")
        try:
            await self._done(await self._calls.pair(self._vin, Pair(code=code), self._car_key()))
        except CarError as error:
            self._change(step="idle", problem=self._texts.problem(error))
            if error.code == "pairing_paused":
                self._pause(error.retry_after or FIRST_PAUSE_SECONDS)

    def _pause(self, seconds: int) -> None:
        self._pause_ends = self._clock.monotonic() + seconds
        self._change(paused_seconds=seconds)
        self._again()

    # Both ----------------------------------------------------------------------------------------

    async def forget_user(self, leaver: Leaver) -> None:
        """Knows no owner any more when it is the owner who leaves."""
        if leaver.owner:
            await self._shelf.write(PRIMARY_KEY, None)
            self._change(step="idle", problem="", primary_name="")

    async def _done(self, paired: Paired) -> None:
        await self._shelf.write(PRIMARY_KEY, paired.primary_name.encode())
        self._change(step="done", problem="", primary_name=paired.primary_name)
        self._confirm(paired.primary_name)

    def _car_key(self) -> Secret:
        key = self._secrets.get(CAR_KEY)
        if key is None:
            raise NotAvailable("storage_unwritable", self._texts("problem.storage_unwritable"))
        return key

    def _check(self, proof: str) -> None:
        if self.state.value.proof != proof:
            raise CarError("other_proof", self.state.value.reason)

    def _explain(self) -> None:
        """Why there is nothing to do here, in the language set now (AVL-1)."""
        proof = self.state.value.proof
        if proof == "sign_in_at_car":
            self._change(reason=self._texts("ownership.by_sign_in"))
        elif proof is None:
            self._change(reason=self._texts("ownership.not_at_all"))

    def _again(self) -> None:
        self._rest()
        self._tick = self._timers.call_later(TICK_SECONDS, self._count)

    def _rest(self) -> None:
        if self._tick is not None:
            self._tick.cancel()
            self._tick = None

    def _count(self) -> None:
        """Another second has passed, for key two or until a code is taken again."""
        paused = max(0, math.ceil(self._pause_ends - self._clock.monotonic()))
        if self.state.value.paused_seconds and not paused:
            self._change(problem="")
        self._change(paused_seconds=paused)
        waits = self.state.value.step == "second_key"
        if waits and not self._sequence.seconds_left:
            self._run_out()
            waits = False
        elif waits:
            self._change(seconds_left=self._sequence.seconds_left)
        if waits or paused:
            self._again()

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))
