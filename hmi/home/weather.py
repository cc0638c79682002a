"""The weather where the car is, for the home screen; asked only while somebody wants to see it (PRV-4)."""

from collections.abc import Callable

from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.home.model import HomeState, WeatherState, WeatherStatus
from hmi.navigation.model import CarPosition
from hmi.navigation.nearby import Online
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import on_change
from online.contract.intents import WeatherAnswer, WeatherIntent

REFRESH_SECONDS = 15 * 60.0
RETRY_SECONDS = 60.0
STALE_SECONDS = 30 * 60.0
"""Figures older than that are marked, and shown no more after `FORGET_SECONDS`."""
FORGET_SECONDS = 3 * 3600.0
REFUSED = {
    "terms_not_accepted": "unfinished",
    "not_enrolled": "unfinished",
    "licence_inactive": "unlicensed",
    "licence_expired": "unlicensed",
    "licence_missing": "unlicensed",
}
"""What to say to a refusal of the services (AVL-4), by its code; any other is a fault that may pass."""


class WeatherService:
    """Keeps the weather of now while the widget is on the home screen and the services may be asked.

    Attributes:
        state: figures, or why there are none.

    Args:
        online: the services.
        account: who asks; the services answer who has confirmed, accepted and enrolled (AVL-4).
        home: tells whether the weather is on the home screen.
        position: where the car is.
    """

    def __init__(
        self,
        online: Online,
        account: Observable[AccountState],
        home: Observable[HomeState],
        position: Observable[CarPosition],
        texts: Texts,
        clock: Clock,
        timers: Timers,
    ) -> None:
        self.state = Observable(WeatherState())
        self._online = online
        self._account = account
        self._home = home
        self._position = position
        self._texts = texts
        self._clock = clock
        self._timers = timers
        self._tasks = Tasks("weather")
        self._due: Timer | None = None
        self._asking = False
        self._came = 0.0
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Asks as soon as it may."""
        self._ends = [
            on_change(self._online.network, lambda network: network, self._look),
            on_change(self._online.privacy, lambda level: level, self._look),
            on_change(
                self._account, lambda a: (a.account_id, a.signed_in, a.verified, a.role), self._other_driver
            ),
            on_change(self._home, lambda home: "weather" in home.widgets, self._look),
            on_change(self._texts.locale, lambda locale: locale.language, self._look),
        ]
        self._look()

    async def stop(self) -> None:
        """Asks no more."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()
        await self._tasks.stop()

    async def settled(self) -> None:
        """Waits for a question under way."""
        await self._tasks.finish()

    def _other_driver(self) -> None:
        """What one driver asked is not shown to the next."""
        self.state.set(WeatherState())
        self._look()

    def _look(self) -> None:
        self._rest()
        if "weather" not in self._home.value.widgets:
            return
        hindrance = self._hindrance()
        if hindrance is None:
            if not self._asking:
                self._asking = True
                self._tasks.start(self._ask())
        else:
            self._miss(hindrance)

    def _hindrance(self) -> WeatherStatus | None:
        """Why the services cannot be asked, in the order of AVL-1."""
        account = self._account.value
        if not account.signed_in:
            return "guest"
        if not account.verified:
            return "unverified"
        if self._online.privacy.value != "full":
            return "private"
        return None if self._online.network.value == "online" else "offline"

    async def _ask(self) -> None:
        position, driver = self._position.value, self._account.value.account_id
        intent = WeatherIntent(
            latitude=position.latitude, longitude=position.longitude, language=self._texts.language
        )
        try:
            answer = await self._online.ask(intent)
        except CarError as error:
            if driver == self._account.value.account_id:
                away: WeatherStatus = "offline" if isinstance(error, NotAvailable) else "failed"
                self._miss(self._hindrance() or away, REFUSED.get(error.code, ""))
            return
        finally:
            self._asking = False
        if isinstance(answer, WeatherAnswer) and driver == self._account.value.account_id:
            self._take(answer)

    def _take(self, answer: WeatherAnswer) -> None:
        self._came = self._clock.monotonic()
        self.state.set(
            WeatherState(
                "ready",
                condition=answer.condition,
                celsius=answer.temperature_c,
                low_celsius=answer.low_c,
                high_celsius=answer.high_c,
                rain_percent=answer.precipitation_percent,
                provider=answer.provider,
                simulated=answer.simulated,
            )
        )
        self._again(REFRESH_SECONDS)

    def _miss(self, status: WeatherStatus, refused: str = "") -> None:
        """Without an answer, figures stay for a while, marked once they are old; then only the reason."""
        state, age = self.state.value, self._clock.monotonic() - self._came
        barred = refused != "" or status in ("guest", "unverified", "private")
        if state.status != "ready" or barred or age > FORGET_SECONDS:
            self.state.set(WeatherState(status, self._why(status, refused)))
        elif age > STALE_SECONDS:
            self.state.set(replace(state, stale=True))
        self._again(RETRY_SECONDS)

    def _why(self, status: WeatherStatus, refused: str) -> str:
        reason: str = self._online.privacy.value if status == "private" else status
        if status == "failed" and refused:
            reason = refused
        return self._texts(f"home.weather.{reason}")

    def _again(self, seconds: float) -> None:
        self._rest()
        self._due = self._timers.call_later(seconds, self._look)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
