"""What the screen is told of navigation, and how often."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from PySide6.QtPositioning import QGeoCoordinate
from PySide6.QtTest import QSignalSpy

from chassis.errors import CarError
from hmi.navigation.bridge import Navigation
from hmi.qt.tasks import TaskRunner
from maps.protocol import GetLabels, Label, Position
from tests.fakes.navigation import ATENEUM, CAR_PARKS, GARDEN, STREET, FakeNavigation

pytestmark = pytest.mark.usefixtures("qapp")


class StoppedClock:
    """It is always 9:41:10."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 9, 41, 10, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def service() -> FakeNavigation:
    return FakeNavigation("http://127.0.0.1:1/token")


@pytest.fixture
async def runner() -> AsyncIterator[TaskRunner]:
    runner = TaskRunner(asyncio.get_running_loop())
    yield runner
    await runner.stop()


@pytest.fixture
async def bridge(service: FakeNavigation, runner: TaskRunner) -> AsyncIterator[Navigation]:
    bridge = Navigation(service, runner, StoppedClock())  # type: ignore[arg-type]
    yield bridge
    bridge.close()


async def finished(runner: TaskRunner) -> None:
    idle: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    runner.busyChanged.connect(lambda busy: busy or idle.done() or idle.set_result(None))
    if runner.busy:
        await asyncio.wait_for(idle, 5)


async def test_a_fix_moves_only_what_moves(bridge: Navigation, service: FakeNavigation) -> None:
    """NAV-3: ten fixes a second must not rebuild the maneuver card."""
    await service.plan(GARDEN)
    await service.start_guidance()
    service.drive(60)
    spies = {name: QSignalSpy(getattr(bridge, name)) for name in ("distancesChanged", "carChanged")}
    still = [
        QSignalSpy(signal) for signal in (bridge.maneuverChanged, bridge.roadChanged, bridge.pathChanged)
    ]
    for metres in (61, 62, 63):
        service.drive(metres)
    assert {name: spy.count() for name, spy in spies.items()} == {"distancesChanged": 3, "carChanged": 3}
    assert [spy.count() for spy in still] == [0, 0, 0]


async def test_the_part_behind_the_car_is_told_apart(bridge: Navigation, service: FakeNavigation) -> None:
    await service.plan(GARDEN)
    await service.start_guidance()
    service.drive(170)
    driven, whole = bridge.property("drivenPath"), bridge.property("routePath")
    assert len(whole) == 129
    assert 2 < len(driven) < 20
    assert driven == whole[: len(driven)]


async def test_the_selected_route_is_the_one_on_the_map(bridge: Navigation, service: FakeNavigation) -> None:
    await service.plan(GARDEN)
    first = bridge.property("routePath")
    await service.select(1)
    assert len(bridge.property("routePath")) != len(first)
    assert bridge.property("planName") == GARDEN.name
    assert bridge.property("destinationPosition").latitude() == pytest.approx(GARDEN.position.latitude)


async def test_arrival_is_told_to_the_minute(bridge: Navigation, service: FakeNavigation) -> None:
    await service.plan(GARDEN)
    await service.start_guidance()
    spy = QSignalSpy(bridge.arrivalChanged)
    service.drive(100, seconds=595.0)
    service.drive(110, seconds=596.0)
    arrival = bridge.property("arrival").toSecsSinceEpoch()
    assert datetime.fromtimestamp(arrival, UTC) == datetime(2026, 11, 22, 9, 51, tzinfo=UTC)
    assert spy.count() <= 1


async def test_without_guidance_all_is_empty(bridge: Navigation) -> None:
    assert bridge.property("guiding") is False
    assert bridge.property("maneuver") == ""
    assert bridge.property("speedLimit") == 0.0
    assert bridge.property("drivenPath") == []


@pytest.mark.parametrize("place", [GARDEN, STREET, CAR_PARKS[0].place])
async def test_any_place_in_sight_can_be_opened(
    bridge: Navigation, service: FakeNavigation, place: object
) -> None:
    await service.show_nearby("parking")
    bridge.openPlace(place.id)  # type: ignore[attr-defined]
    assert bridge.property("openedName") == place.name  # type: ignore[attr-defined]
    bridge.closePlace()
    assert bridge.property("openedId") == ""


async def test_the_open_place_tells_what_is_free_and_how_old_that_is(
    bridge: Navigation, service: FakeNavigation
) -> None:
    """NAV-6: old data is marked, demo data is marked."""
    await service.show_nearby("parking")
    bridge.openPlace(CAR_PARKS[2].place.id)
    names = ("openedFree", "openedCapacity", "openedMinutes", "openedStale", "openedSimulated")
    assert [bridge.property(name) for name in names] == [41, 220, 22, True, True]
    bridge.openPlace(CAR_PARKS[3].place.id)
    assert bridge.property("openedFree") == -1


async def test_the_open_place_is_kept_and_driven_to(
    bridge: Navigation, service: FakeNavigation, runner: TaskRunner
) -> None:
    await service.search("aten")
    bridge.openPlace(ATENEUM.id)
    bridge.keepAsWork()
    bridge.plan()
    await finished(runner)
    assert service.calls[-2:] == [("keep_work", "Ateneum"), ("plan", "Ateneum")]
    assert bridge.property("workName") == "Ateneum"


async def test_a_refused_plan_reaches_the_driver(
    bridge: Navigation, service: FakeNavigation, runner: TaskRunner
) -> None:
    failures = QSignalSpy(runner.failed)
    bridge.openPlace(STREET.id)
    bridge.plan()
    await finished(runner)
    assert failures.at(0)[0] == "no_route"
    assert bridge.property("planStatus") == "failed"


class SlowLabels(FakeNavigation):
    """Answers a request for labels only when told to."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:1/token")
        self.answers: asyncio.Queue[list[Label]] = asyncio.Queue()
        self.refuse = False

    async def labels(self, view: GetLabels) -> list[Label]:
        self.views.append(view)
        if self.refuse:
            raise CarError("maps_gone", "The map starts again.")
        return await self.answers.get()


async def test_names_are_asked_for_one_view_at_a_time_and_the_newest_wins(runner: TaskRunner) -> None:
    service = SlowLabels()
    bridge = Navigation(service, runner, StoppedClock())  # type: ignore[arg-type]
    for zoom in (15.0, 16.0, 17.0):
        bridge.requestLabels(QGeoCoordinate(60.17, 24.94), zoom, 1176, 632, 30.0, 50.0)
    for _ in range(2):
        await service.answers.put([Label("Kluuvi", Position(60.17, 24.94), "quarter")])
    await finished(runner)
    assert [view.zoom for view in service.views] == [17.0]
    bridge.requestLabels(QGeoCoordinate(60.17, 24.94), 18.0, 1176, 632, 30.0, 50.0)
    await finished(runner)
    assert [view.zoom for view in service.views] == [17.0, 18.0]
    assert service.views[-1] == GetLabels(Position(60.17, 24.94), 18.0, 1176, 632, 30.0, 50.0)
    bridge.close()


async def test_names_that_do_not_come_disturb_nobody(runner: TaskRunner) -> None:
    service = SlowLabels()
    service.refuse = True
    failures = QSignalSpy(runner.failed)
    bridge = Navigation(service, runner, StoppedClock())  # type: ignore[arg-type]
    bridge.requestLabels(QGeoCoordinate(60.17, 24.94), 17.0, 1176, 632, 0.0, 0.0)
    await finished(runner)
    assert failures.count() == 0
    service.refuse = False
    await service.answers.put([])
    bridge.requestLabels(QGeoCoordinate(60.17, 24.94), 17.0, 1176, 632, 0.0, 0.0)
    await finished(runner)
    assert len(service.views) == 2
    bridge.close()
