"""Settings of one installation: a TOML file, then ``HOLA_*`` variables, then what was built in."""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec
from platformdirs import user_config_path, user_data_path

from chassis.errors import BadInput
from hmi.runtime_folder import APPLICATION, runtime_folder
from online.contract.vin import VinFault, tidy_vin, vin_fault

Powertrain = Literal["petrol", "diesel", "e_hybrid", "electric"]
LogLevel = Literal["debug", "info", "warning", "error"]

VARIABLE_PREFIX = "HOLA_"
FILE_VARIABLE = "HOLA_SETTINGS"
LONGEST_SOCKETS_PATH = 80
"""Bytes; a Unix socket's whole path ends at 107 (unix(7))."""
_PHONE_ADDRESS = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_WEEK = re.compile(r"\d{4}-W(0[1-9]|[1-4]\d|5[0-3])")
_VIN_FAULTS = {
    VinFault.LENGTH: "17 characters",
    VinFault.CHARACTER: "capital letters without I, O and Q, and digits",
    VinFault.CHECK_DIGIT: "a VIN with its right check digit",
}


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the installer decides, once for this car.

    Attributes:
        data: folder of the car's database, secrets and vehicle state.
        regions: folder of the region packs; `models` that of the speech models.
        sockets: folder of the sockets between the car's programs.
        services_url: base address of the online services.
        vin, model, powertrain: this car.
        production_week: when it was built, ISO 8601 as 2025-W08.
        navigation: whether it has the navigation system, or radio only; decides how it is registered.
        parking_heater: whether it has an auxiliary heater.
        phone_address: of this computer as phones reach the demo's services; empty keeps them to itself.
        log_level: the least important records that the screen's program writes.
    """

    data: Path
    regions: Path
    models: Path
    sockets: Path
    services_url: str = "http://127.0.0.1:8080"
    vin: str = "VHAZZZ1KZTW000042"
    model: str = "Leon"
    powertrain: Powertrain = "petrol"
    production_week: str = "2026-W20"
    navigation: Literal["navigation", "radio"] = "navigation"
    parking_heater: Literal["fitted", "none"] = "fitted"
    phone_address: str = ""
    log_level: LogLevel = "info"

    @property
    def services_port(self) -> int:
        """TCP port of the services; the demo's own listen there."""
        address = urlsplit(self.services_url)
        return address.port or (443 if address.scheme == "https" else 80)

    @property
    def phone_url(self) -> str:
        """How a phone reaches the services, without a slash at the end."""
        return (
            f"http://{self.phone_address}:{self.services_port}" if self.phone_address else self.services_url
        )

    @property
    def database_file(self) -> Path:
        """The car's SQLite file."""
        return self.data / "car.sqlite"

    @property
    def recordings_folder(self) -> Path:
        """Where the voice program keeps what drivers want kept of what they say."""
        return self.data / "recordings"

    @property
    def secrets_file(self) -> Path:
        """The file of the car's secrets."""
        return self.data / "secrets.json"

    @property
    def vehicle_file(self) -> Path:
        """Where the simulator keeps where the car stands."""
        return self.data / "vehicle.json"


def load_settings(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this installation.

    Args:
        file: the TOML file; without it the one in ``HOLA_SETTINGS``, or the user's own if there is one.
        environment: the variables; ``HOLA_DATA`` sets `data`, ``HOLA_SERVICES_URL`` `services_url` and so on.

    Raises:
        BadInput: with the file or variable, the key, and what is allowed there.
    """
    named = file or (Path(environment[FILE_VARIABLE]) if environment.get(FILE_VARIABLE) else None)
    path = named or user_config_path(APPLICATION) / "car.toml"
    if named is not None or path.is_file():
        values = {key: (value, str(path)) for key, value in _read_file(path).items()}
    else:
        values = {}
    for key in Settings.__struct_fields__:
        if given := environment.get(VARIABLE_PREFIX + key.upper()):
            values[key] = (given, VARIABLE_PREFIX + key.upper())
    checked = {key: _check(key, value, source) for key, (value, source) in values.items()}
    return msgspec.convert(_folders(checked), Settings)


def with_phone_address(settings: Settings, address: str) -> Settings:
    """`settings` with the phones' address of the command line. Raises `BadInput` for what is none."""
    checked = _check("phone_address", address, "--phone-address")
    return msgspec.structs.replace(settings, phone_address=checked)


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BadInput("settings_unreadable", f"{path} cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput("settings_malformed", f"{path} is not TOML: {error}") from error


def _check(key: str, value: Any, source: str) -> Any:
    """`value` as the key takes it; raises `BadInput` naming source, key and what is allowed."""
    field = next((item for item in msgspec.structs.fields(Settings) if item.name == key), None)
    if field is None:
        allowed = ", ".join(Settings.__struct_fields__)
        raise BadInput("settings_unknown_key", f"{source}: there is no key {key}. Keys are {allowed}")
    if not isinstance(value, str) or not value.strip():
        raise _refused(source, key, value, "text in quotes")
    match key:
        case "data" | "regions" | "models" | "sockets":
            return _folder(source, key, Path(value).expanduser().absolute())
        case "services_url":
            if not value.startswith(("http://", "https://")):
                raise _refused(source, key, value, "an address that begins with http:// or https://")
            return value.rstrip("/")
        case "phone_address":
            if not _PHONE_ADDRESS.fullmatch(value):
                raise _refused(source, key, value, "this computer's name or IPv4 address, e.g. 192.168.1.20")
            return value
        case "production_week":
            if not _WEEK.fullmatch(value):
                raise _refused(source, key, value, "an ISO week as 2025-W08")
            return value
        case "vin":
            if fault := vin_fault(tidy_vin(value)):
                raise _refused(source, key, value, _VIN_FAULTS[fault])
            return tidy_vin(value)
    allowed_words = getattr(field.type, "__args__", ())
    if allowed_words and value not in allowed_words:
        raise _refused(source, key, value, " or ".join(allowed_words))
    return value


def _folders(values: dict[str, Any]) -> dict[str, Any]:
    data = values.get("data", user_data_path(APPLICATION))
    return {
        "data": data,
        "regions": data / "regions",
        "models": data / "models",
        **values,
        "sockets": _folder(f"{VARIABLE_PREFIX}SOCKETS", "sockets", values.get("sockets", runtime_folder())),
    }


def _folder(source: str, key: str, path: Path) -> Path:
    if key == "sockets" and len(os.fsencode(path)) > LONGEST_SOCKETS_PATH:
        raise _refused(source, key, str(path), f"a path of at most {LONGEST_SOCKETS_PATH} bytes")
    return path


def _refused(source: str, key: str, value: object, allowed: str) -> BadInput:
    return BadInput("settings_bad_value", f"{source}: {key} must be {allowed}, not {value!r}")
