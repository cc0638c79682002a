"""Issue 2, "Bad input", as met at a terminal: one sentence, a true exit status, and nothing left running."""

import fcntl
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from hmi.demo import Folders, prepare_region
from tests.fakes.sound_card import VirtualSoundCard
from tests.world import free_port

REPOSITORY = Path(__file__).parents[2]
PARTS = ("chassis", "hmi", "maps", "online", "qml", "store", "voice", "i18n")
KEPT = Folders(REPOSITORY / "var")
COME_UP_SECONDS = 60.0
END_SECONDS = 20.0
POLL_SECONDS = 0.05


class Terminal:
    """Starts ``python -m hmi`` or the demo as a person does, in folders of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.source = REPOSITORY
        self.out = folder / "out"
        self.err = folder / "err"
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = os.environ | {
            "HOLA_DATA": str(folder / "car"),
            "HOLA_SOCKETS": str(folder / "s"),
            "HOLA_REGIONS": str(KEPT.regions),
            "HOLA_MODELS": str(folder / "models"),
            "HOLA_MODELS_URL": f"http://127.0.0.1:{free_port()}",  # no download in a test
            "HOLA_SERVICES_URL": f"http://127.0.0.1:{free_port()}",
        }

    def start(self, *arguments: str, module: str = "hmi") -> subprocess.Popen[bytes]:
        """Begins; output goes to the files `out` and `err`."""
        command = [sys.executable, "-m", module, *arguments]
        with self.out.open("wb") as out, self.err.open("wb") as err:
            process = subprocess.Popen(
                command, cwd=self.source, env=self.environment, stdout=out, stderr=err, start_new_session=True
            )
        self._started.append(process)
        return process

    def run(self, *arguments: str) -> tuple[int, str]:
        """Status and what was said on standard error."""
        status = self.start(*arguments).wait(COME_UP_SECONDS)
        return status, self.err.read_text()

    def await_health(self) -> None:
        """Returns once the three other programs are ready."""
        ready = [self.folder / "s" / f"{name}.ready" for name in ("maps", "voice", "online")]
        self.until(lambda: all(file.exists() and file.stat().st_size for file in ready), COME_UP_SECONDS)

    def clear(self) -> None:
        """Ends what a failed test has left."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.wait()

    def until(self, true: Callable[[], object], seconds: float) -> None:
        """Waits for something outside of this process."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, self.err.read_text()[-3000:]
            time.sleep(POLL_SECONDS)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path)
    yield terminal
    terminal.clear()


@pytest.fixture
def cabin(terminal: Terminal) -> Iterator[VirtualSoundCard]:
    with VirtualSoundCard(terminal.folder) as sound:
        terminal.environment = sound.environment() | terminal.environment
        terminal.environment |= {key: sound.environment()[key] for key in ("XDG_RUNTIME_DIR", "PULSE_SERVER")}
        yield sound


@pytest.fixture(scope="module", autouse=True)
def _region() -> None:
    prepare_region(KEPT)


def family(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The program and all it has started."""
    program = psutil.Process(process.pid)
    return [program, *program.children(recursive=True)]


def left_over(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Which of `processes` are still there after a while."""
    return psutil.wait_procs(processes, END_SECONDS)[1]


@pytest.mark.timeout(150)
def test_ctrl_c_ends_the_demo_with_all_it_started(terminal: Terminal, cabin: VirtualSoundCard) -> None:
    """PRG-1. A second car in the same place is refused meanwhile, and does the first one no harm."""
    data = terminal.folder / "var"
    data.mkdir()
    (data / "regions").symlink_to(KEPT.regions)
    demo = terminal.start("--data", str(data), "--windowed", module="hmi.demo")
    terminal.await_health()
    everything = family(demo)
    assert len(everything) >= 5, everything  # hmi, maps and its painter, voice, online

    second = Terminal(terminal.folder)
    second.out, second.err = terminal.folder / "out2", terminal.folder / "err2"
    status, words = second.run("--windowed", "--exit-after", "1")
    assert (status, words.count("\n")) == (2, 1)
    assert "Another car is running here already" in words

    os.killpg(demo.pid, signal.SIGINT)  # as a terminal does: to the whole foreground group
    assert demo.wait(END_SECONDS) == 0
    assert left_over(everything) == []
    said = terminal.err.read_text()
    for noise in ("Traceback", "does without", "restarts", "ended with status", "RuntimeDirWarning"):
        assert noise not in said, said


@pytest.mark.timeout(150)
def test_without_a_display_a_vnc_viewer_finds_the_screen(terminal: Terminal) -> None:
    """PRG-1: the port that is printed is the one that answers, also when the usual one is taken."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        terminal.environment.pop(name, None)
    data = terminal.folder / "var"
    data.mkdir()
    (data / "regions").symlink_to(KEPT.regions)
    terminal.start("--data", str(data), module="hmi.demo")
    terminal.until(lambda: "without a password" in terminal.out.read_text(), COME_UP_SECONDS)
    port = re.search(r"at this machine, port (\d+)\.", terminal.out.read_text())
    assert port is not None

    def banner() -> bytes:
        try:
            with socket.create_connection(("127.0.0.1", int(port[1])), timeout=END_SECONDS) as viewer:
                return viewer.recv(12)
        except ConnectionRefusedError:
            return b""

    said: list[bytes] = []
    terminal.until(lambda: said.append(banner()) or said[-1], COME_UP_SECONDS)
    assert said[-1].startswith(b"RFB 003")


@pytest.mark.timeout(150)
def test_killing_the_hmi_leaves_nothing_running(terminal: Terminal) -> None:
    """HMI-6: SIGKILL leaves no time to say goodbye; the others and what they started end by themselves."""
    car = terminal.start("--demo", "--windowed")
    terminal.await_health()
    everything = family(car)
    assert len(everything) >= 5, everything
    car.kill()
    car.wait(END_SECONDS)
    assert left_over(everything) == []


@pytest.mark.timeout(150)
def test_a_healthy_car_says_so_and_ends_with_status_0(terminal: Terminal, cabin: VirtualSoundCard) -> None:
    """PRG-1; the reader of its output may be gone by then. What the car keeps is readable by nobody else."""
    (terminal.folder / "car").mkdir(mode=0o755)
    status, words = terminal.run("--demo", "--windowed", "--exit-after", "20")
    assert status == 0, words
    modes = {path.name: path.stat().st_mode & 0o077 for path in (terminal.folder / "car").rglob("*")}
    assert "car.sqlite" in modes
    assert set(modes.values()) | {(terminal.folder / "car").stat().st_mode & 0o077} == {0}, modes
    lines = terminal.out.read_text().splitlines()
    assert [line.split(":")[0] for line in lines[:3]] == [
        "Simulator console",
        "The phone's page",
        "Mails of the demo",
    ]
    assert lines[1].endswith(" (on this computer only; for a phone: --phone-address HOST)")
    assert lines[-1] == "hola: all four programs came up healthy"


@pytest.mark.timeout(150)
def test_a_phone_can_sign_in_where_it_was_asked_for(terminal: Terminal) -> None:
    """ENR-2: the QR code names the address given, and the services answer on more than 127.0.0.1."""
    port = urlsplit(terminal.environment["HOLA_SERVICES_URL"]).port
    terminal.start("--demo", "--windowed", "--phone-address", "127.0.0.2")
    terminal.await_health()
    terminal.until(lambda: "Mails of the demo" in terminal.out.read_text(), COME_UP_SECONDS)
    assert f"The phone's page:  http://127.0.0.2:{port}/\n" in terminal.out.read_text()
    asked = urllib.request.Request(
        f"http://127.0.0.2:{port}/oauth/device_authorization", data=b"client_id=hola-car", method="POST"
    )
    with urllib.request.urlopen(asked, timeout=END_SECONDS) as answer:
        begun = json.load(answer)
    assert begun["verification_uri_complete"].startswith(f"http://127.0.0.2:{port}/")


def test_a_car_that_is_not_healthy_names_each_reason(terminal: Terminal) -> None:
    """PRG-1: status 1, a line each on standard error; unusable data alone does not stop the screen."""
    terminal.environment |= {"HOLA_REGIONS": "/proc/no/maps", "HOLA_DATA": "/proc/no/data"}
    status, words = terminal.run("--windowed", "--exit-after", "0.1")
    assert status == 1
    assert "hola: maps: not ready in time" in words
    assert "hola: voice: not ready in time" in words
    assert "Home answers" in words


@pytest.mark.parametrize(
    ("arguments", "variables", "sentence"),
    [
        (["--size", "12"], {}, "a size reads like 1280x720 and goes from 320x240 to 7680x4320, not '12'"),
        (["--size", "99999x99999"], {}, "a size reads like 1280x720 and goes from 320x240"),
        (["--exit-after", "soon"], {}, "seconds are a number above 0, not 'soon'"),
        (["--settings", "/proc/no/car.toml"], {}, "/proc/no/car.toml cannot be read: No such file"),
        ([], {"HOLA_VIN": "SHORT"}, "HOLA_VIN: vin must be 17 characters, not 'SHORT'"),
        (["--phone-address", "a b"], {}, "--phone-address: phone_address must be this computer's name"),
        ([], {"HOLA_SOCKETS": "/proc/no"}, "The folder for sockets /proc/no cannot be used"),
        ([], {"HOLA_SOCKETS": "/"}, "The folder for sockets / is not yours alone. Name another one"),
        ([], {"DISPLAY": ":9999", "QT_QPA_PLATFORM": "xcb"}, "There is no screen here. Set DISPLAY"),
    ],
)
def test_where_nothing_can_work_it_says_why(
    terminal: Terminal, arguments: list[str], variables: dict[str, str], sentence: str
) -> None:
    """Status 2, the reason last, no traceback."""
    terminal.environment |= variables
    status, words = terminal.run("--windowed", "--exit-after", "1", *arguments)
    assert status == 2, words
    assert sentence in words.splitlines()[-1]
    assert "Traceback" not in words


def test_a_settings_file_with_a_mistake_is_named(terminal: Terminal) -> None:
    file = terminal.folder / "car.toml"
    file.write_text("powertrain = 'steam'")
    status, words = terminal.run("--settings", str(file))
    assert status == 2
    assert (
        words == f"hola: {file}: powertrain must be petrol or diesel or e_hybrid or electric, not 'steam'\n"
    )


@pytest.mark.parametrize(
    ("broken", "status"),
    [("Main.qml", 1), ("Shell/Shell.qml", 1), ("Shell/CarFrame.qml", 2), ("Shell/BrokenPage.qml", 1)],
)
def test_broken_qml(terminal: Terminal, broken: str, status: int) -> None:
    """The plain page instead of a black screen, and a status that says so; without a window one sentence."""
    terminal.source = terminal.folder / "copy"
    for part in PARTS:
        shutil.copytree(
            REPOSITORY / part, terminal.source / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    if broken == "Shell/BrokenPage.qml":
        status = 2
        (terminal.source / "qml" / "Hola" / "Main.qml").write_text("no QML")
    (terminal.source / "qml" / "Hola" / broken).write_text("no QML {")
    found, words = terminal.run("--windowed", "--exit-after", "0.5")
    assert found == status, words
    assert ("Home answers" in words) == (status == 1)
    sentence = "hmi: the screen could not be shown" if status == 1 else "The screen's program is damaged"
    assert sentence in words
    assert "Traceback" not in words


@pytest.mark.parametrize("name", ["maps", "voice"])
def test_a_socket_that_is_taken(terminal: Terminal, name: str) -> None:
    """HMI-6: the program leaves the other one alone; status 2 and a code tell the hmi what to say."""
    path = terminal.folder / f"{name}.sock"
    data = ["--regions", str(KEPT.regions)] if name == "maps" else ["--models", str(terminal.folder)]
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(path))
        other.listen()
        status = terminal.start("--socket", str(path), *data, module=name).wait(COME_UP_SECONDS)
    assert status == 2
    last = terminal.err.read_text().splitlines()[-1]
    assert last.endswith(f"Another program already serves {name}.sock (socket_in_use)")
    assert path.is_socket()


def test_output_that_nobody_reads_stops_nothing(terminal: Terminal) -> None:
    """``python -m hmi --demo | head -1``."""
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "hmi", "--demo", "--windowed", "--exit-after", "0.5"]
    done = subprocess.run(
        command, env=terminal.environment, cwd=REPOSITORY, stdout=writing, stderr=subprocess.PIPE, timeout=60
    )
    os.close(writing)
    # How far the programs come in that time is the machine's affair.
    assert done.returncode == (1 if b"hola: " in done.stderr else 0)
    assert b"BrokenPipe" not in done.stderr
    assert b"Traceback" not in done.stderr


def test_without_a_session_the_sockets_are_private(terminal: Terminal, tmp_path: Path) -> None:
    """No XDG_RUNTIME_DIR: a folder of one's own, quietly; one that is locked by another car is respected."""
    del terminal.environment["HOLA_SOCKETS"]
    terminal.environment |= {"XDG_RUNTIME_DIR": "", "TMPDIR": str(tmp_path)}
    folder = tmp_path / f"hola-{os.getuid()}"
    folder.mkdir(mode=0o700)
    with (folder / "hmi.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        status, words = terminal.run("--windowed", "--exit-after", "1")
    assert (status, words.count("\n")) == (2, 1)
    assert str(folder) in words
