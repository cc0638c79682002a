"""The simulator console: a small live web page on the loopback device that sets the world around the car.

Whoever knows the random token in its address may use it; the page is served to this machine only.
"""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Awaitable, Callable
from importlib import resources

import msgspec
from aiohttp import WSMsgType, web
from msgspec.structs import replace

from chassis.errors import CarError
from hmi.vehicle import console_messages as say
from hmi.vehicle import signals
from hmi.vehicle.body import SEATS, heating_level
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.cabin import fan_level
from hmi.vehicle.signals import Signal
from hmi.vehicle.simulator import Simulator

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
UPDATE_SECONDS = 0.25
MAX_MESSAGE_BYTES = 4096
_PAGES = {
    "": ("console.html", "text/html"),
    "console.css": ("console.css", "text/css"),
    "console.js": ("console.js", "text/javascript"),
    "icon.svg": ("icon.svg", "image/svg+xml"),
}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
    ),
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class SimulatorConsole:
    """Serves the page and carries its commands out.

    Args:
        simulator: the car.
        bus: its signals, which the page shows.
        set_network: switches the car's network.
        leave_route: takes a wrong turn; raises `CarError` with the reason when there is none to take.
        port: TCP port, 0 for any free one.
    """

    def __init__(
        self,
        simulator: Simulator,
        bus: SignalBus,
        set_network: Callable[[bool], None],
        leave_route: Callable[[], Awaitable[None]],
        port: int = 0,
    ) -> None:
        self._simulator = simulator
        self._bus = bus
        self._set_network = set_network
        self._leave_route = leave_route
        self._port = port
        self._token = secrets.token_urlsafe(16)
        self._sockets: set[web.WebSocketResponse] = set()
        self._runner: web.AppRunner | None = None
        self._task: asyncio.Task[None] | None = None
        self._decoder = msgspec.json.Decoder(say.AnyCommand)

    @property
    def url(self) -> str:
        """Address of the page; empty while it is not served."""
        if self._runner is None or not self._runner.addresses:
            return ""
        return f"http://{HOST}:{self._runner.addresses[0][1]}/{self._token}/"

    async def start(self) -> None:
        """Serves the page. Raises `CarError` ``port_taken`` when the port cannot be had."""
        app = web.Application()
        app.router.add_get("/{token}/live", self._live)
        app.router.add_get("/{token}/{page:[a-z.]*}", self._page)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, HOST, self._port).start()
        except OSError as error:
            await self.stop()
            message = f"The simulator console cannot use port {self._port}: {error.strerror}"
            raise CarError("port_taken", message) from error
        self._task = asyncio.create_task(self._update(), name="simulator console")

    async def stop(self) -> None:
        """Closes the page."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        for socket in list(self._sockets):
            await socket.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    # Serving -------------------------------------------------------------------------------------

    async def _page(self, request: web.Request) -> web.Response:
        self._check(request)
        if request.match_info["page"] not in _PAGES:
            raise web.HTTPNotFound
        name, kind = _PAGES[request.match_info["page"]]
        content = resources.files("hmi.vehicle").joinpath("console_page", name).read_text("utf-8")
        return web.Response(text=content, content_type=kind, headers=_HEADERS)

    async def _live(self, request: web.Request) -> web.WebSocketResponse:
        self._check(request)
        if request.headers.get("Origin", f"http://{request.host}") != f"http://{request.host}":
            raise web.HTTPForbidden
        socket = web.WebSocketResponse(heartbeat=10, max_msg_size=MAX_MESSAGE_BYTES)
        await socket.prepare(request)
        await _send(socket, self.state())
        self._sockets.add(socket)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._take(socket, message.data)
        finally:
            self._sockets.discard(socket)
        return socket

    def _check(self, request: web.Request) -> None:
        """Only this machine by its own name (against DNS rebinding), and only with the token."""
        host = request.host.rpartition(":")[0]
        given = request.match_info["token"].encode()
        if host not in (HOST, "localhost") or not secrets.compare_digest(given, self._token.encode()):
            raise web.HTTPNotFound

    async def _take(self, socket: web.WebSocketResponse, text: str) -> None:
        try:
            await self._carry_out(self._decoder.decode(text))
        except msgspec.DecodeError as error:
            await _send(socket, say.Trouble(code="bad_message", message=f"Not understood: {error}"))
        except CarError as error:
            await _send(socket, say.Trouble(code=error.code, message=error.message))
        except Exception:  # top of a command: one failure must not close the page
            log.exception("A console command failed")
            await _send(socket, say.Trouble(code="internal", message="That did not work, see the log"))
        await self._publish()

    async def _carry_out(self, command: say.AnyCommand) -> None:
        car, around = self._simulator, self._simulator.surroundings
        match command:
            case say.Ignition(on=on):
                car.set_ignition(on)
            case say.Speed(factor=factor, limit_kmh=limit_kmh):
                car.set_speed(factor, limit_kmh)
            case say.Network(on=on):
                car.set_surroundings(replace(around, network=on))
                self._set_network(on)
            case say.Night(on=on):
                car.set_surroundings(replace(around, night=on))
            case say.Tunnel(on=on):
                car.set_surroundings(replace(around, tunnel=on))
            case say.Outside(celsius=celsius):
                car.set_surroundings(replace(around, outside_celsius=celsius))
            case say.Crash(repair=repair):
                car.repair() if repair else car.crash()
            case say.Opening(name=name, is_open=is_open):
                car.set_opening(name, is_open)
            case say.Locks(locked=locked):
                car.set_locked(locked)
            case say.UseKey(key=key):
                car.use_key(key)
            case say.Lights(beam=beam):
                car.set_lights(beam)
            case say.Hazard(on=on):
                car.set_hazard(on)
            case say.SeatHeating(seat=seat, level=level):
                car.set_seat_heating(seat, level)
            case say.Level(percent=percent):
                car.set_energy(percent)
            case say.LeaveRoute():
                await self._leave_route()

    async def _update(self) -> None:
        last: say.State | None = None
        while True:
            await asyncio.sleep(UPDATE_SECONDS)
            if self._sockets and (state := self.state()) != last:
                last = state
                await self._publish()

    async def _publish(self) -> None:
        state = self.state()
        for socket in list(self._sockets):
            await _send(socket, state)

    def state(self) -> say.State:
        """What the page shows now."""
        car, around, bus = self._simulator, self._simulator.surroundings, self._bus
        level = bus.value(signals.FUEL_LEVEL)
        return say.State(
            ignition=bus.value(signals.IGNITION) == "ON",
            speed_kmh=round(self._number(signals.SPEED), 1),
            factor=car.speed_factor,
            limit_kmh=car.speed_limit_kmh,
            parked=bool(bus.value(signals.PARKING_BRAKE)),
            crashed=bool(bus.value(signals.AIRBAGS[0])),
            detour=car.detour,
            metres_left=round(car.metres_left),
            latitude=round(self._number(signals.LATITUDE), 6),
            longitude=round(self._number(signals.LONGITUDE), 6),
            heading=round(self._number(signals.HEADING)),
            fix=bus.value(signals.FIX_TYPE) != "NONE",
            odometer_km=round(self._number(signals.ODOMETER), 1),
            trip_km=round(self._number(signals.TRIP_DISTANCE), 2),
            level_percent=round(self._number(signals.CHARGE) if level is None else level),
            range_km=round((bus.value(signals.RANGE) or 0) / 1000),
            network=around.network,
            night=around.night,
            tunnel=around.tunnel,
            outside_celsius=around.outside_celsius,
            cabin_celsius=round(self._number(signals.CABIN_TEMPERATURE), 1),
            fan=fan_level(bus.value(signals.DRIVER_FAN) or 0),
            locked=all(bool(bus.value(lock)) for lock in signals.LOCKS),
            openings={name: bool(bus.value(signal)) for name, signal in signals.OPENINGS.items()},
            lights=self._lights(),
            low_beam=bool(bus.value(signals.LOW_BEAM)),
            high_beam=bool(bus.value(signals.HIGH_BEAM)),
            hazard=bool(bus.value(signals.HAZARD_LIGHTS)),
            seat_heating={seat: heating_level(bus.value(signal) or 0) for seat, signal in SEATS.items()},
        )

    def _lights(self) -> say.Beam:
        if self._bus.value(signals.HIGH_BEAM):
            return "high"
        switch = self._bus.value(signals.LIGHT_SWITCH)
        return "low" if switch == "BEAM" else "auto" if switch == "AUTO" else "off"

    def _number(self, signal: Signal[float]) -> float:
        return self._bus.value(signal) or 0.0


async def _send(socket: web.WebSocketResponse, message: msgspec.Struct) -> None:
    with contextlib.suppress(ConnectionError, RuntimeError):
        await socket.send_str(msgspec.json.encode(message).decode())
