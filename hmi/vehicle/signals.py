"""The signals this car uses, named by the COVESA Vehicle Signal Specification 5.1 (VEH-1).

Names, units and ranges are those of the released catalogue; a sensor only reports, an actuator can be asked
for a value. Signals that are not in the catalogue are marked as this project's own overlay.
"""

from collections.abc import Iterator

import msgspec

from chassis.errors import BadInput

Value = bool | int | float | str

PERCENT = "percent"
KMH = "km/h"
DEGREES = "degrees"
CELSIUS = "celsius"


class Signal[T: Value](msgspec.Struct, frozen=True):
    """One leaf of the signal tree.

    Attributes:
        name: full path, e.g. ``Vehicle.Speed``.
        kind: Python type of its values; a float signal takes whole numbers too.
        unit: VSS unit, empty where there is none.
        low, high: inclusive range, None where the catalogue gives none.
        allowed: the only values of a text signal; empty for any text.
        actuator: whether it can be requested, not only read.
    """

    name: str
    kind: type[T]
    unit: str = ""
    low: float | None = None
    high: float | None = None
    allowed: tuple[str, ...] = ()
    actuator: bool = False

    def check(self, value: object) -> T:
        """`value` as this signal holds it; raises `BadInput` ``signal_value`` for a wrong type or range."""
        if self.kind is float and type(value) is int:
            value = float(value)
        if type(value) is not self.kind or value != value:
            raise BadInput("signal_value", f"{self.name} takes {self.kind.__name__}, not {value!r}")
        if isinstance(value, int | float) and not self._in_range(value):
            raise BadInput("signal_value", f"{self.name} goes from {self.low} to {self.high}, not {value}")
        if self.allowed and value not in self.allowed:
            raise BadInput("signal_value", f"{self.name} takes {', '.join(self.allowed)}, not {value}")
        return value

    def _in_range(self, value: float) -> bool:
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


def _sensor(name: str, unit: str = "", low: float | None = None, high: float | None = None) -> Signal[float]:
    return Signal(f"Vehicle.{name}", float, unit, low, high)


def _count(name: str, unit: str = "", low: float | None = 0, high: float | None = None) -> Signal[int]:
    return Signal(f"Vehicle.{name}", int, unit, low, high)


def _flag(name: str, *, actuator: bool = False) -> Signal[bool]:
    return Signal(f"Vehicle.{name}", bool, actuator=actuator)


def _switch(name: str) -> Signal[bool]:
    return _flag(name, actuator=True)


def _word(name: str, *allowed: str, actuator: bool = False) -> Signal[str]:
    return Signal(f"Vehicle.{name}", str, allowed=allowed, actuator=actuator)


def _percent_actuator(name: str, low: float = 0) -> Signal[int]:
    return Signal(f"Vehicle.{name}", int, PERCENT, low, 100, actuator=True)


# Motion and place --------------------------------------------------------------------------------

SPEED = _sensor("Speed", KMH)
IS_MOVING = _flag("IsMoving")
ACCELERATION = _sensor("Acceleration.Longitudinal", "m/s^2")
YAW_RATE = _sensor("AngularVelocity.Yaw", "degrees/s")
ODOMETER = _sensor("TraveledDistance", "km", 0)
TRIP_DISTANCE = _sensor("TraveledDistanceSinceStart", "km", 0)
LATITUDE = _sensor("CurrentLocation.Latitude", DEGREES, -90, 90)
LONGITUDE = _sensor("CurrentLocation.Longitude", DEGREES, -180, 180)
HEADING = _sensor("CurrentLocation.Heading", DEGREES, 0, 360)
ACCURACY = _sensor("CurrentLocation.HorizontalAccuracy", "m", 0)
FIX_TIME = _word("CurrentLocation.Timestamp")
FIX_TYPE = _word(
    "CurrentLocation.GNSSReceiver.FixType",
    "NONE",
    "TWO_D",
    "TWO_D_SATELLITE_BASED_AUGMENTATION",
    "TWO_D_GROUND_BASED_AUGMENTATION",
    "TWO_D_SATELLITE_AND_GROUND_BASED_AUGMENTATION",
    "THREE_D",
    "THREE_D_SATELLITE_BASED_AUGMENTATION",
    "THREE_D_GROUND_BASED_AUGMENTATION",
    "THREE_D_SATELLITE_AND_GROUND_BASED_AUGMENTATION",
)
WHEEL_SPEEDS = tuple(
    _sensor(f"Chassis.Axle.Row{row}.Wheel.{side}.Speed", KMH) for row in (1, 2) for side in ("Left", "Right")
)
"""Front left, front right, rear left, rear right."""

# Ignition, gearbox, crash ------------------------------------------------------------------------

IGNITION = _word("LowVoltageSystemState", "UNDEFINED", "LOCK", "OFF", "ACC", "ON", "START")
PARKING_BRAKE = _switch("Chassis.ParkingBrake.IsEngaged")
SELECTED_GEAR = Signal("Vehicle.Powertrain.Transmission.SelectedGear", int, low=-8, high=127, actuator=True)
GEAR_PARK = 126
GEAR_DRIVE = 127
AIRBAGS = (
    _flag("Cabin.Seat.Row1.DriverSide.Airbag.IsDeployed"),
    _flag("Cabin.Seat.Row1.PassengerSide.Airbag.IsDeployed"),
)
CONNECTIVITY = _flag("Connectivity.IsConnectivityAvailable")

# Energy ------------------------------------------------------------------------------------------

RANGE = _count("Powertrain.Range", "m")
FUEL_LEVEL = _count("Powertrain.FuelSystem.RelativeLevel", PERCENT, 0, 100)
FUEL_LITRES = _sensor("Powertrain.FuelSystem.AbsoluteLevel", "l", 0)
FUEL_RANGE = _count("Powertrain.FuelSystem.Range", "m")
FUEL_CONSUMPTION = _sensor("Powertrain.FuelSystem.InstantConsumption", "l/100km", 0)
FUEL_LOW = _flag("Powertrain.FuelSystem.IsFuelLevelLow")
CHARGE = _sensor("Powertrain.TractionBattery.StateOfCharge.Displayed", PERCENT, 0, 100)
CHARGE_ENERGY = _sensor("Powertrain.TractionBattery.StateOfCharge.CurrentEnergy", "kWh", 0)
BATTERY_RANGE = _count("Powertrain.TractionBattery.Range", "m")
IS_CHARGING = _flag("Powertrain.TractionBattery.Charging.IsCharging")
ADBLUE_LEVEL = _count("Powertrain.CombustionEngine.DieselExhaustFluid.Level", PERCENT, 0, 100)
ENGINE_RUNNING = _flag("Powertrain.CombustionEngine.IsRunning")
POWERTRAIN_TYPE = _word("Powertrain.Type", "COMBUSTION", "HYBRID", "ELECTRIC")

# Climate and seats -------------------------------------------------------------------------------

OUTSIDE_TEMPERATURE = _sensor("Exterior.AirTemperature", CELSIUS)
LIGHT_INTENSITY = _sensor("Exterior.LightIntensity", PERCENT, 0, 100)
CABIN_TEMPERATURE = _sensor("Cabin.HVAC.AmbientAirTemperature", CELSIUS)
DRIVER_TEMPERATURE = Signal(
    "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", float, CELSIUS, 16, 28, actuator=True
)
PASSENGER_TEMPERATURE = Signal(
    "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature", float, CELSIUS, 16, 28, actuator=True
)
DRIVER_FAN = _percent_actuator("Cabin.HVAC.Station.Row1.Driver.FanSpeed")
PASSENGER_FAN = _percent_actuator("Cabin.HVAC.Station.Row1.Passenger.FanSpeed")
DEMIST_FRONT = _switch("Cabin.HVAC.IsFrontDefrosterActive")
DEMIST_REAR = _switch("Cabin.HVAC.IsRearDefrosterActive")
CLIMATE_AUTO = _switch("Cabin.HVAC.IsAutomaticModeActive")
"""This project's own overlay: the catalogue has no signal for a climate control that picks its fan itself."""
CLIMATE_SYNC = _switch("Cabin.HVAC.IsZoneSyncActive")
"""Overlay: the passenger's temperature follows the driver's."""
COOLING = _switch("Cabin.HVAC.IsAirConditioningActive")
RECIRCULATION = _switch("Cabin.HVAC.IsRecirculationActive")
DRIVER_AIR = _word("Cabin.HVAC.Station.Row1.Driver.AirDistribution", "UP", "MIDDLE", "DOWN", actuator=True)
PASSENGER_AIR = _word(
    "Cabin.HVAC.Station.Row1.Passenger.AirDistribution", "UP", "MIDDLE", "DOWN", actuator=True
)
HEATER_TIME = Signal("Vehicle.Cabin.AuxiliaryHeater.TimeLeft", int, "s", 0, 3600, actuator=True)
"""Overlay: how long the auxiliary heater still runs, 0 while it is off."""
HEATER_MODE = _word("Cabin.AuxiliaryHeater.Mode", "HEAT", "VENTILATE")
"""Overlay: chosen by the car."""
DRIVER_SEAT_HEATING = _percent_actuator("Cabin.Seat.Row1.DriverSide.HeatingCooling", -100)
PASSENGER_SEAT_HEATING = _percent_actuator("Cabin.Seat.Row1.PassengerSide.HeatingCooling", -100)

# Doors, windows, lights --------------------------------------------------------------------------

_DOORS = {
    "front_left": "Cabin.Door.Row1.DriverSide",
    "front_right": "Cabin.Door.Row1.PassengerSide",
    "rear_left": "Cabin.Door.Row2.DriverSide",
    "rear_right": "Cabin.Door.Row2.PassengerSide",
}
DOORS_OPEN = {name: _switch(f"{path}.IsOpen") for name, path in _DOORS.items()}
"""By the car's own names; the driver sits on the left."""
DOORS_LOCKED = {name: _switch(f"{path}.IsLocked") for name, path in _DOORS.items()}
WINDOWS_OPEN = {f"window_{name}": _switch(f"{path}.Window.IsOpen") for name, path in _DOORS.items()}
BOOT_OPEN = _switch("Body.Trunk.Rear.IsOpen")
BOOT_LOCKED = _switch("Body.Trunk.Rear.IsLocked")
BONNET_OPEN = _switch("Body.Hood.IsOpen")
OPENINGS = {**DOORS_OPEN, **WINDOWS_OPEN, "boot": BOOT_OPEN, "bonnet": BONNET_OPEN}
"""Everything that can stand open, by the names of `VehicleState.open_doors`."""
LOCKS = (*DOORS_LOCKED.values(), BOOT_LOCKED)
KEY_ONE_UNLOCKS = _count("Body.Keys.Key1.UnlockCount")
"""This project's own overlay: how often each of the car's two keys has unlocked it, told by each change."""
KEY_TWO_UNLOCKS = _count("Body.Keys.Key2.UnlockCount")
LIGHT_SWITCH = _word(
    "Body.Lights.LightSwitch", "OFF", "POSITION", "DAYTIME_RUNNING_LIGHTS", "AUTO", "BEAM", actuator=True
)
LOW_BEAM = _switch("Body.Lights.Beam.Low.IsOn")
HIGH_BEAM = _switch("Body.Lights.Beam.High.IsOn")
HAZARD_LIGHTS = _switch("Body.Lights.Hazard.IsSignaling")

# Light in the cabin ------------------------------------------------------------------------------

SCREEN_BRIGHTNESS = Signal("Vehicle.Cabin.Infotainment.HMI.Brightness", float, PERCENT, 0, 100, actuator=True)
INSTRUMENT_BRIGHTNESS = _percent_actuator("Cabin.InstrumentCluster.Brightness")
"""This project's own overlay: the catalogue dims the screen only."""

_FRONT_AMBIENT = tuple(f"Cabin.Light.AmbientLight.Row1.{side}" for side in ("DriverSide", "PassengerSide"))
AMBIENT_ON = tuple(_switch(f"{lamp}.IsLightOn") for lamp in _FRONT_AMBIENT)
"""Driver's side, passenger's side; so are the two below."""
AMBIENT_INTENSITY = tuple(_percent_actuator(f"{lamp}.Intensity") for lamp in _FRONT_AMBIENT)
AMBIENT_COLOUR = tuple(_word(f"{lamp}.Color", actuator=True) for lamp in _FRONT_AMBIENT)
"""Hexadecimal RGB behind a hash sign, as ``#C00040``."""

# Tyres and service -------------------------------------------------------------------------------

TYRE_PRESSURES = tuple(
    _count(f"Chassis.Axle.Row{row}.Wheel.{side}.Tire.Pressure", "kPa")
    for row in (1, 2)
    for side in ("Left", "Right")
)
"""Front left, front right, rear left, rear right."""
SERVICE_DUE = _flag("Service.IsServiceDue")
SERVICE_DISTANCE = _sensor("Service.DistanceToService", "km")
SERVICE_TIME = _count("Service.TimeToService", "s", None)
OIL_TIME = _count("Powertrain.CombustionEngine.OilLifeRemaining", "s", None)
OIL_DISTANCE = _sensor("Service.DistanceToOilChange", "km")
"""This project's own overlay: the catalogue counts the oil's life in time only."""


def _leaves(values: Iterator[object]) -> Iterator[Signal[Value]]:
    for value in values:
        if isinstance(value, Signal):
            yield value
        elif isinstance(value, tuple):
            yield from _leaves(iter(value))
        elif isinstance(value, dict):
            yield from _leaves(iter(value.values()))


CATALOGUE: dict[str, Signal[Value]] = {leaf.name: leaf for leaf in _leaves(iter(list(globals().values())))}
"""All signals of this car by name."""


def named(name: str) -> Signal[Value]:
    """The signal called `name`; raises `BadInput` ``signal_unknown`` when this car has none."""
    try:
        return CATALOGUE[name]
    except KeyError:
        raise BadInput("signal_unknown", f"This car has no signal {name}") from None
