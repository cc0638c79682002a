"""Settings of an installation: from a file, from the environment, and what is said about mistakes."""

from pathlib import Path

import pytest

from chassis.errors import BadInput
from hmi.programs import programs
from hmi.settings import Settings, load_settings, with_phone_address
from hmi.texts import Texts


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    return tmp_path


def test_without_anything_there_are_good_defaults(home: Path) -> None:
    settings = load_settings(environment={})
    assert settings.data == home / "XDG_DATA_HOME" / "hola"
    assert settings.regions == settings.data / "regions"
    assert settings.database_file == settings.data / "car.sqlite"
    assert settings.log_level == "info"


def test_the_environment_wins_over_the_file(home: Path) -> None:
    file = home / "car.toml"
    file.write_text(
        'data = "/var/lib/hola"\nservices_url = "https://example.org/"\npowertrain = "electric"\n'
    )
    settings = load_settings(file, {"HOLA_SERVICES_URL": "http://127.0.0.1:9", "HOLA_LOG_LEVEL": "debug"})
    assert settings.data == Path("/var/lib/hola")
    assert settings.regions == Path("/var/lib/hola/regions")
    assert (settings.services_url, settings.powertrain) == ("http://127.0.0.1:9", "electric")
    assert settings.log_level == "debug"
    assert load_settings(None, {"HOLA_SETTINGS": str(file)}).services_url == "https://example.org"


def test_every_key_can_be_set_by_the_environment(home: Path) -> None:
    given = {
        "HOLA_DATA": "/a",
        "HOLA_REGIONS": "/b",
        "HOLA_MODELS": "/c",
        "HOLA_SOCKETS": "/d",
        "HOLA_SERVICES_URL": "https://e",
        "HOLA_VIN": "vha zzz 1kz tw 000042",
        "HOLA_MODEL": "Ateca",
        "HOLA_POWERTRAIN": "diesel",
        "HOLA_PRODUCTION_WEEK": "2020-W49",
        "HOLA_NAVIGATION": "radio",
        "HOLA_PARKING_HEATER": "none",
        "HOLA_PHONE_ADDRESS": "192.168.1.20",
        "HOLA_LOG_LEVEL": "error",
    }
    assert load_settings(environment=given) == Settings(
        data=Path("/a"),
        regions=Path("/b"),
        models=Path("/c"),
        sockets=Path("/d"),
        services_url="https://e",
        vin="VHAZZZ1KZTW000042",
        model="Ateca",
        powertrain="diesel",
        production_week="2020-W49",
        navigation="radio",
        parking_heater="none",
        phone_address="192.168.1.20",
        log_level="error",
    )
    assert set(given) == {f"HOLA_{key.upper()}" for key in Settings.__struct_fields__}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('colour = "red"', "there is no key colour. Keys are data, regions"),
        ('production_week = "49/2020"', "production_week must be an ISO week as 2025-W08"),
        ("vin = 5", "vin must be text in quotes, not 5"),
        ('vin = "SHORT"', "vin must be 17 characters, not 'SHORT'"),
        ('vin = "VHAZZZ1KZTWO00042"', "vin must be capital letters without I, O and Q"),
        ('powertrain = "steam"', "powertrain must be petrol or diesel or e_hybrid or electric, not 'steam'"),
        ('services_url = "ftp://x"', "services_url must be an address that begins with http:// or https://"),
        ('phone_address = "http://x"', "phone_address must be this computer's name or IPv4 address"),
        ('data = ""', "data must be text in quotes"),
        (f'sockets = "/{"long/" * 30}"', "sockets must be a path of at most 80 bytes"),
        ("data = ", "is not TOML"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_what_is_allowed(home: Path, line: str, complaint: str) -> None:
    file = home / "car.toml"
    file.write_text(line)
    with pytest.raises(BadInput) as caught:
        load_settings(file, {})
    assert complaint in caught.value.message
    assert str(file) in caught.value.message


def test_a_phone_is_sent_to_the_address_it_can_reach(home: Path) -> None:
    """ENR-2: the car goes on talking to its own services over loopback."""
    settings = with_phone_address(load_settings(environment={}), "laptop.local")
    assert (settings.phone_url, settings.services_url) == (
        "http://laptop.local:8080",
        "http://127.0.0.1:8080",
    )
    online = next(
        item for item in programs(settings, Texts(), lambda: "en-GB", demo=True) if item.name == "online"
    )
    command = " ".join(online.arguments())
    assert "--host 0.0.0.0 --public-url http://laptop.local:8080" in command
    assert load_settings(environment={}).phone_url == "http://127.0.0.1:8080"


def test_sockets_need_a_short_path_also_by_default(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Unix socket's path ends at 107 bytes; better told now than when the programs cannot talk."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/" + "long/" * 20)
    with pytest.raises(BadInput, match="HOLA_SOCKETS: sockets must be a path of at most 80 bytes"):
        load_settings(environment={})


def test_a_named_file_must_be_there(home: Path) -> None:
    with pytest.raises(BadInput, match=r"nowhere\.toml cannot be read: No such file"):
        load_settings(home / "nowhere.toml", {})


def test_a_bad_variable_is_named() -> None:
    with pytest.raises(BadInput, match="HOLA_LOG_LEVEL: log_level must be debug or info"):
        load_settings(environment={"HOLA_LOG_LEVEL": "loud"})
