"""The whole car, all its programs, watched by the kernel: whom it calls at each privacy level (PRV-1)."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from hmi.database import Database
from hmi.demo import Folders
from hmi.documents import Documents
from hmi.privacy.service import PrivacyService
from online.contract.availability import PrivacyLevel
from tests.fakes.display import VirtualDisplay
from tests.fakes.manual_time import ManualTime
from tests.missing import missing

REPOSITORY = Path(__file__).parents[2]
DRIVE_SECONDS = 12
MOST_SECONDS = 120
CALL = re.compile(r"(?:connect|sendto|sendmsg)\(.*?sin6?_port=htons\((\d+)\).*?\"([0-9a-f.:]+)\"")
INSIDE = ("127.0.0.1", "::1")
NAME_SERVER = "53"


class _Answer(BaseHTTPRequestHandler):
    """Services that say yes to everything."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name of the library
        """Says nothing."""


@contextmanager
def services() -> Iterator[int]:
    """A port where the car's services answer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


async def choose(level: PrivacyLevel, data: Path) -> None:
    """The driver chose it on an earlier drive."""
    time = ManualTime()
    database = Database(data / "car.sqlite", time)
    await database.start()
    privacy = PrivacyService(Documents(database, "privacy", time))
    await privacy.start()
    await privacy.choose(level)
    await database.stop()


def calls(folder: Path, level: PrivacyLevel, port: int) -> list[tuple[str, str]]:
    """Port and address of every call of a short drive, by screen, voice, maps and all that they start."""
    asyncio.run(choose(level, folder / "car"))
    trace, kept = folder / "calls", Folders(REPOSITORY / "var")
    watch = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace)]
    car = [sys.executable, "-m", "hmi", "--windowed", "--exit-after", str(DRIVE_SECONDS)]
    with VirtualDisplay() as display:
        environment = os.environ | display.environment()
        environment |= {
            "HOLA_DATA": str(folder / "car"),
            "HOLA_SOCKETS": str(folder / "s"),
            "HOLA_REGIONS": str(kept.regions),
            "HOLA_MODELS": str(kept.models),
            "HOLA_SERVICES_URL": f"http://127.0.0.1:{port}",
        }
        subprocess.run(
            [*watch, *car],
            cwd=REPOSITORY,
            env=environment,
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
        )
    return CALL.findall(trace.read_text("utf-8", "replace"))


@pytest.mark.parametrize("level", ["full", "no_position", "maximum"])
def test_the_car_calls_nobody_but_its_services_and_at_maximum_nobody(
    tmp_path: Path, level: PrivacyLevel
) -> None:
    if absent := [name for name in ("strace", "Xvfb") if shutil.which(name) is None]:
        missing(f"Missing here: {', '.join(absent)}. `make test` installs them")
    with services() as port:
        made = calls(tmp_path, level, port)
    outside = [call for call in made if call[1] not in INSIDE or call[0] == NAME_SERVER]
    assert outside == []
    assert any(int(called) == port for called, _address in made) == (level != "maximum")


MOONSHINE = """
import sys, time
from voice.recognisers.moonshine import Moonshine, find_model
folder = find_model()
if folder is None:
    sys.exit(3)
Moonshine(folder)
time.sleep(14)  # the library would report to its maker after about ten seconds
"""
WHISPER = """
import sys
from pathlib import Path
from voice.recognisers.whisper_model import WhisperModel, find_halves
if not find_halves():
    sys.exit(3)
folder = WhisperModel(Path(sys.argv[1]), find_halves()).prepare()
from voice.recognisers.whisper import Whisper
Whisper(folder, "es-ES")
"""


@pytest.mark.parametrize("program", [MOONSHINE, WHISPER], ids=["moonshine", "whisper"])
def test_the_recogniser_reports_to_nobody(tmp_path: Path, program: str) -> None:
    """PRV-4: onnxruntime counts its uses for its maker unless told not to; Whisper's model is made here."""
    if shutil.which("strace") is None:
        missing("Missing here: strace. `make test` installs it")
    trace = tmp_path / "calls"
    watch = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace)]
    done = subprocess.run(
        [*watch, sys.executable, "-c", program, str(tmp_path)],
        cwd=REPOSITORY,
        timeout=MOST_SECONDS,
        check=False,
    )
    if done.returncode == 3:
        missing("Missing here: the packages of the fallbacks for speech. `make test` installs them")
    assert done.returncode == 0
    assert CALL.findall(trace.read_text("utf-8", "replace")) == []
