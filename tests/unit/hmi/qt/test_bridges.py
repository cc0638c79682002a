"""Bridges tell QML only about real changes, and each engine has its own."""

import pytest
from msgspec.structs import replace
from PySide6.QtQml import QQmlComponent, QQmlEngine

from hmi.qt.bridges import install
from hmi.qt.tasks import TaskRunner
from hmi.vehicle.bridge import Vehicle
from tests.fakes.services_hmi import FakeVehicle

LOOK = b"""
import QtQml
import Hola.Backend
QtObject { property real celsius: Vehicle.driverCelsius; property real range: Vehicle.rangeKm }
"""


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """QML needs an application."""


def bridge(service: FakeVehicle) -> Vehicle:
    return Vehicle(service, TaskRunner(None))  # type: ignore[arg-type]


def test_only_the_group_that_changed_is_told() -> None:
    """STYLE: emit notify only on change."""
    service = FakeVehicle()
    vehicle = bridge(service)
    told: list[str] = []
    vehicle.speedChanged.connect(lambda: told.append("speed"))
    vehicle.drivingChanged.connect(lambda: told.append("driving"))
    vehicle.statusChanged.connect(lambda: told.append("status"))
    vehicle.climateChanged.connect(lambda: told.append("climate"))
    service.change(speed_kmh=10.0)
    service.change(speed_kmh=20.0)
    service.change(age_seconds=1.0)
    service.change(climate=replace(service.state.value.climate, fan=5))
    assert told == ["driving", "speed", "speed", "climate"] or told == [
        "speed",
        "driving",
        "speed",
        "climate",
    ]
    vehicle.close()
    service.change(speed_kmh=30.0)
    assert len(told) == 4


def test_each_engine_sees_its_own_bridges() -> None:
    """ARCHITECTURE: no global registry; two windows, two cars."""
    services = FakeVehicle(), FakeVehicle()
    services[1].change(range_km=None, climate=replace(services[1].state.value.climate, fan=1))
    seen = []
    for service in services:
        vehicle = bridge(service)
        engine = QQmlEngine()
        install(engine, [vehicle])
        component = QQmlComponent(engine)
        component.setData(LOOK, "")
        look = component.create()
        assert look is not None, component.errorString()
        seen.append((look.property("celsius"), look.property("range")))
        look.deleteLater()
    assert seen[0] == (21.5, 412.0)
    assert seen[1][0] == 21.5
    assert seen[1][1] != seen[1][1], "unknown is NaN"
