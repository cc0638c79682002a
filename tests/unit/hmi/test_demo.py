"""What ``make demo`` brings before the car starts, and what it says when it cannot."""

import contextlib
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi import demo
from hmi.demo import VNC_PORTS, Folders, prepare_region, prepare_speech, region_wheel, screen_environment
from tests.world import REPOSITORY, free_port
from voice.models import HOST_VARIABLE, STAMP, model_for


def pretend_installed(folders: Folders, *languages: str) -> None:
    """A stamp without files, as a model that was unpacked completely."""
    for model in map(model_for, languages):
        (folders.models / model.name).mkdir(parents=True)
        (folders.models / model.name / STAMP).write_text(model.digest + "\n")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    monkeypatch.setattr(demo, "_has_fallbacks", lambda: True)
    return Folders(tmp_path)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was got from a host that has something else under every name."""
    paths: list[str] = []

    class Host(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self.send_response(200)
            self.end_headers()

        def do_GET(self) -> None:
            paths.append(self.path)
            self.do_HEAD()
            self.wfile.write(b"not a model")

        def log_message(self, *_arguments: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        monkeypatch.setenv(HOST_VARIABLE, f"http://127.0.0.1:{server.server_port}")
        yield paths
        server.shutdown()
        thread.join()


def test_both_shipped_languages_are_brought(
    folders: Folders, asked: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    """VOI-2: what came is not the model: said as such, not as a host that cannot be reached."""
    prepare_speech(folders, "en-GB")
    assert asked == ["/vosk-model-small-en-us-0.15.zip", "/vosk-model-small-es-0.42.zip"]
    told = capfd.readouterr()
    assert told.err.count("is not the file that was expected. It was removed (download_damaged)") == 2
    assert "cannot be reached" not in told.out + told.err
    assert "the registry has: en-GB by Moonshine and Whisper, es-ES by Whisper." in told.out


def test_only_what_is_missing_is_fetched(folders: Folders, asked: list[str]) -> None:
    """VOI-2."""
    pretend_installed(folders, "en-US")
    prepare_speech(folders, "es-ES")
    assert asked == ["/vosk-model-small-es-0.42.zip"]


def test_nothing_is_said_where_nothing_is_missing(
    folders: Folders, asked: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    """VOI-2: an English model fetched on purpose does as well as the standard one."""
    pretend_installed(folders, "en-GB", "es-ES")
    prepare_speech(folders, "en-GB")
    assert (asked, capfd.readouterr().out) == ([], "")


def test_a_host_that_cannot_be_reached_is_told_at_every_start(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Issue 2: one line, which says what recognises speech instead."""
    monkeypatch.setenv(HOST_VARIABLE, f"http://127.0.0.1:{free_port()}")
    for _start in range(2):
        prepare_speech(folders, "en-GB")
        told = capfd.readouterr()
        assert (told.out.count("\n"), told.err) == (1, "")
        assert told.out.startswith("Speech: the host of the Vosk models cannot be reached; recognised by")


def test_without_the_registry_typing_is_left(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(HOST_VARIABLE, f"http://127.0.0.1:{free_port()}")
    monkeypatch.setattr(demo, "_has_fallbacks", lambda: False)
    monkeypatch.setattr(demo, "_install_fallbacks", lambda: False)
    prepare_speech(folders, "en-GB")
    assert "en-GB and es-ES cannot be recognised, typing and touch work." in capfd.readouterr().out


def test_the_registry_s_fallbacks_are_found_where_they_are_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 5: the packages of the development set-up."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert demo._has_fallbacks()


def test_a_host_that_does_not_answer_holds_the_start_up_only_shortly(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Issue 2: 2 s for the host; the rest is starting Python."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv(HOST_VARIABLE, f"http://127.0.0.1:{silent.getsockname()[1]}")
        began = time.monotonic()
        assert demo._run("voice", "models", "reach").returncode == 3
        assert time.monotonic() - began < 6.0  # nobody else would give up before 30 s


def test_an_unknown_language_is_refused(folders: Folders) -> None:
    with pytest.raises(CarError, match="there is no speech model for xx-XX"):
        prepare_speech(folders, "xx-XX")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_display")
def test_a_taken_vnc_port_is_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    """PRG-1."""
    with contextlib.ExitStack() as taken:
        with contextlib.suppress(OSError):
            taken.enter_context(socket.create_server(("", VNC_PORTS[0])))
        platform = screen_environment()["QT_QPA_PLATFORM"]
    port = int(platform.rpartition("=")[2])
    assert port in VNC_PORTS[1:]
    told = capsys.readouterr().out
    assert f"port {port}." in told
    assert "Anyone on this network can see and use it without a password" in told


@pytest.mark.usefixtures("no_display")
def test_no_display_and_no_port_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """PRG-1."""
    with socket.create_server(("", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr(demo, "VNC_PORTS", range(port, port + 1))
        with pytest.raises(CarError, match=f"the ports for VNC, {port} to {port}, are all taken"):
            screen_environment()


def test_two_demos_that_begin_at_once_build_the_map_once(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """PRG-1: a good pack for both, whoever was first; the map data is that of the demo on this machine."""
    wheel = region_wheel(Folders(REPOSITORY / "var"))
    folders = Folders(tmp_path / "var")
    (folders.downloads / "region").mkdir(parents=True)
    shutil.copy(wheel, folders.downloads / "region")
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(prepare_region, folders) for _demo in range(2)]:
            done.result(100)
    assert (folders.regions / "helsinki").is_dir()
    assert capfd.readouterr().out.count("building the Helsinki region") == 1
