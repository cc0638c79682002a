"""HTTP to the online services, and whether there is a network at all.

Errors come as RFC 9457 problems (``/v1``) or OAuth errors (``/oauth``, RFC 6749 section 5.2) and leave here
as `CarError`; what trying again may heal leaves as `NotAvailable`.
"""

import asyncio
import contextlib
import errno
import logging
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.privacy.gate import PRIVACY_CODES, Gate
from hmi.secrets import Secret
from hmi.status.model import Network
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.identity import OAuthError
from online.contract.problems import Problem

if TYPE_CHECKING:
    import aiohttp

log = logging.getLogger(__name__)

CALL_SECONDS = 10.0
PROBE_SECONDS = 3.0
PROBE_EVERY_SECONDS = 15.0
FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 15.0
TOO_MANY_REQUESTS = 429
CLOCK_TOLERANCE_SECONDS = 300.0
"""How wrong the car's clock may be before anybody needs to know: what it shows has minutes."""
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}


class Transport:
    """Calls addresses of the services.

    Attributes:
        network: ``online`` while the services answer, ``no_services`` while they do not, ``offline`` without
            any network.
        clock_error: seconds by which the car's clock is ahead of the services' (negative: behind), whole
            minutes; 0 while it is right to CLOCK_TOLERANCE_SECONDS, and until they have answered.

    Args:
        url: base address of the services.
        texts: sentences for the driver; its language is asked for in answers.
        gate: lets each request out or holds it back.
        clock: the car's, which is compared with the services'.
    """

    def __init__(self, url: str, texts: Texts, gate: Gate, clock: Clock) -> None:
        self.network: Observable[Network] = Observable("offline")
        self.clock_error = Observable(0.0)
        self._clock = clock
        self._url = url.rstrip("/")
        self._texts = texts
        self._gate = gate
        self._end: Callable[[], None] = lambda: None
        self._switched_on = True
        self._look = asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Opens the connection pool and begins to watch the network."""
        # A third of all the imports: the first frame does not wait for it, nor the screen afterwards.
        await asyncio.to_thread(import_module, "aiohttp")
        import aiohttp

        tracing = aiohttp.TraceConfig()
        tracing.on_request_headers_sent.append(_sent)
        self._session = aiohttp.ClientSession(trace_configs=[tracing])
        self._end = self._gate.level.subscribe(self._level_changed)
        self._task = asyncio.create_task(self._watch(), name="network")

    async def stop(self) -> None:
        """Closes all connections."""
        self._end()
        self._end = lambda: None
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        if self._session is not None:
            await self._session.close()
            self._session = None

    def use(self, url: str) -> None:
        """Calls the services at another base address from now on."""
        self._url = url.rstrip("/")
        self.look()

    def switch(self, on: bool) -> None:
        """The simulator's network switch: off means no network at all, whatever the machine has."""
        self._switched_on = on
        if not on:
            self.network.set("offline")
        self.look()

    def look(self) -> None:
        """Finds out at once whether the services answer."""
        self._look.set()

    def _level_changed(self, level: PrivacyLevel) -> None:
        if level == "maximum":
            self.network.set("offline")
        self.look()

    def unavailable(self, network: Network) -> NotAvailable:
        """What a call fails with while the network is like that."""
        return NotAvailable(network, self._texts(f"network.{network}"))

    async def call(
        self,
        method: str,
        path: str,
        answer: Any = None,
        *,
        body: msgspec.Struct | None = None,
        form: Mapping[str, str] | None = None,
        token: Secret | None = None,
        car_key: Secret | None = None,
        key: str = "",
        seconds: float = CALL_SECONDS,
        finish: bool = False,
    ) -> Any:
        """Calls `path` and returns the answer's body decoded as `answer`, None without one.

        Args:
            body: sent as JSON; `form` is sent as a form instead.
            token: access token of the driver.
            car_key: by which the car itself proves who it is.
            key: idempotency key, so that a repeated call is taken once.
            finish: its answer is taken once it was sent, whatever the driver forbids meanwhile: what it
                spends would be lost.

        Raises:
            NotAvailable: ``privacy_maximum`` or ``privacy_no_position`` when the driver's level holds it
                back, ``offline``, ``no_services`` (also after `seconds` or for an answer that makes no
                sense), or the services' own code for what may work later.
            CarError: the services refuse, with their code and sentence.
        """
        headers: dict[str, str] = {"Accept-Language": self._texts.language}
        if token is not None:
            headers["Authorization"] = f"Bearer {token.reveal()}"
        if car_key is not None:
            headers["Car-Key"] = car_key.reveal()
        if key:
            headers["Idempotency-Key"] = key
        content = b"" if body is None else msgspec.json.encode(body)
        if body is not None:
            headers["Content-Type"] = "application/json"
        elif form is not None:
            content = urlencode(form).encode()
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        status, reply = await self._exchange(method, path, content, headers, seconds, finish)
        if not 200 <= status < 300:
            raise self._refusal(status, reply)
        if answer is None:
            return None
        try:
            return msgspec.json.decode(reply, type=answer)
        except msgspec.DecodeError as error:
            log.error("%s %s answered what is not understood: %s", method, path, error)
            raise self.unavailable("no_services") from error

    async def _exchange(
        self, method: str, path: str, content: bytes, headers: Mapping[str, str], seconds: float, finish: bool
    ) -> tuple[int, bytes]:
        """Status and body of the answer; any answer proves the network."""
        import aiohttp

        personal = not headers.keys().isdisjoint(("Authorization", "Car-Key"))
        try:
            async with self._gate.through(method, path, content, personal=personal, seconds=seconds) as stays:
                if not self._switched_on or self._session is None:
                    raise self.unavailable("offline")
                # A redirect would carry the body on to an address that nobody has judged.
                async with self._session.request(
                    method,
                    self._url + path,
                    data=content or None,
                    headers=headers,
                    allow_redirects=False,
                    trace_request_ctx=stays if finish else None,
                ) as response:
                    self._compare_clocks(response.headers.get("Date", ""))
                    reply = await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.debug("%s %s did not work: %s", method, path, error or type(error).__name__)
            network = _network(error)
            if self.network.value == "online":
                self.look()
            raise self.unavailable(network) from error
        if not self._switched_on and not finish:
            raise self.unavailable("offline")
        return response.status, reply

    def _compare_clocks(self, said: str) -> None:
        """Takes note of the services' time, of the header `Date` (RFC 9110 section 6.6.1)."""
        try:
            theirs = parsedate_to_datetime(said)
            if theirs.tzinfo is None:
                return
            error = (self._clock.now() - theirs).total_seconds()
        except (ValueError, OverflowError):  # whatever stands there
            return
        wrong = abs(error) >= CLOCK_TOLERANCE_SECONDS
        self.clock_error.set(60.0 * round(error / 60) if wrong else 0.0)

    def _refusal(self, status: int, reply: bytes) -> CarError:
        code, message, retry_after = "no_services", self._texts("network.no_services"), None
        with contextlib.suppress(msgspec.DecodeError):
            problem = msgspec.json.decode(reply, type=Problem)
            code, message, retry_after = problem.code, problem.detail, problem.retry_after
        with contextlib.suppress(msgspec.DecodeError):
            refused = msgspec.json.decode(reply, type=OAuthError)
            code = refused.code or refused.error
            message = refused.error_description or self._texts("account.failed")
        later = status >= 500 or status == TOO_MANY_REQUESTS
        return (NotAvailable if later else CarError)(code, message, retry_after)

    async def _watch(self) -> None:
        """Asks for a sign of life: now and then while all is well, with growing pauses while it is not."""
        pause = FIRST_PAUSE_SECONDS
        while True:
            self._look.clear()
            network = await self._probe() if self._switched_on else "offline"
            if network != self.network.value:
                log.info("The network is %s now", network)
            self.network.set(network)
            well = network == "online"
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._look.wait(), PROBE_EVERY_SECONDS if well else pause)
                pause = FIRST_PAUSE_SECONDS
                continue
            pause = FIRST_PAUSE_SECONDS if well else min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _probe(self) -> Network:
        # The switch may be thrown while the answer is on its way; `call` looks at it again.
        try:
            await self.call("GET", "/health", seconds=PROBE_SECONDS)
        except NotAvailable as error:
            return "offline" if error.code in {"offline", *PRIVACY_CODES} else "no_services"
        except CarError:
            return "no_services"
        return "online"


async def _sent(_session: object, context: SimpleNamespace, _params: object) -> None:
    """A request is on its way from here on: one to be finished is broken off no more."""
    if context.trace_request_ctx is not None:
        context.trace_request_ctx()


def _network(error: Exception) -> Network:
    """Whether `error` tells that there is no network, or only that the services do not answer."""
    import aiohttp

    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return "offline"
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    return "offline" if isinstance(cause, OSError) and cause.errno in _NO_NETWORK else "no_services"
