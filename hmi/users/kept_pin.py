"""What the car keeps of an S-PIN: in the secrets file, never the digits themselves."""

import asyncio
import logging
import uuid
from pathlib import Path

import msgspec

from hmi.secrets import Secrets
from online.contract.spin import LOCK_SECONDS, TRIES, PinLock

log = logging.getLogger(__name__)

SPIN = "spin."
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class KeptPin(msgspec.Struct, frozen=True, kw_only=True):
    """The S-PIN of one user as this car knows it.

    Attributes:
        mark: changes with every new S-PIN (`online.contract.spin.PinState`); empty while none is set.
        verifier: argon2id (PHC) of the last right entry, to check the next one without network.
        saved: the driver does not want to be asked.
        lock: counts wrong entries in this car; its times are of the clock that runs since `boot`.
    """

    mark: str = ""
    verifier: str = ""
    saved: bool = False
    lock: PinLock = PinLock()
    boot: str = ""


class KeptPins:
    """Reads and writes `KeptPin` by account; durable when a call has returned.

    Times are of the monotonic clock, which nobody can set. It starts anew with the machine, so after such a
    start a lock that was closed waits its whole time again: restarting gains nothing.

    Args:
        secrets: where they are kept.
        boot: names this start of the machine.
    """

    def __init__(self, secrets: Secrets, boot: str | None = None) -> None:
        self._secrets = secrets
        self._boot = read_boot_id() if boot is None else boot

    async def start(self, now: float) -> None:
        """Has locks of an earlier start of the machine wait from `now` on (monotonic seconds)."""
        for account_id in self.accounts:
            kept = self.get(account_id)
            if kept is not None and kept.lock.open_at and kept.boot != self._boot:
                await self.put(account_id, msgspec.structs.replace(kept, lock=_closed_anew(kept.lock, now)))

    @property
    def accounts(self) -> tuple[str, ...]:
        """Of whom something is kept."""
        return self._secrets.names(SPIN)

    def get(self, account_id: str) -> KeptPin | None:
        """What is kept, None when nothing is."""
        raw = self._secrets.get(SPIN + account_id)
        if raw is None:
            return None
        try:
            return msgspec.json.decode(raw.reveal(), type=KeptPin)
        except msgspec.DecodeError as error:
            log.warning("What was kept of an S-PIN is damaged: %s", error)
            return None

    async def put(self, account_id: str, kept: KeptPin | None) -> None:
        """Keeps it, None forgets it. Raises `CarError` when it cannot be written."""
        name, value = SPIN + account_id, None
        if kept is not None:
            value = msgspec.json.encode(msgspec.structs.replace(kept, boot=self._boot)).decode()
        await asyncio.to_thread(self._secrets.put, name, value)


def read_boot_id() -> str:
    """Names this start of the machine (proc_sys_kernel(5)); this program's start where nothing says it."""
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid.uuid4())


def _closed_anew(lock: PinLock, now: float) -> PinLock:
    stage = lock.wrong // TRIES
    seconds = LOCK_SECONDS[stage - 1] if 0 < stage <= len(LOCK_SECONDS) else 0
    return PinLock(wrong=lock.wrong, open_at=now + seconds if seconds else 0.0)
