"""`python -m online` as other programs start it: ready file, signals, and what it says when it cannot."""

import json
import os
import resource
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SECONDS = 20
REPOSITORY = Path(__file__).parents[3]


@contextmanager
def started(*options: str, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program once it is ready, and its address; killed if the test leaves it running."""
    command = [sys.executable, "-m", "online", "--port", "0", "--data", str(tmp_path / "data"), *options]
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        try:
            assert program.stdout is not None
            line = program.stdout.readline()
            assert line.startswith("online: ready on http://127.0.0.1:"), program.communicate()
            yield program, line.split()[3]
        finally:
            program.kill()


def refused(*options: str) -> tuple[int, str]:
    """Exit status and last words of a program that cannot work."""
    command = [sys.executable, "-m", "online", *options]
    program = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=SECONDS)
    assert "Traceback" not in program.stderr
    return program.returncode, program.stderr.strip()


def health(url: str) -> int:
    with urllib.request.urlopen(f"{url}/health", timeout=SECONDS) as answer:
        assert json.load(answer) == {"status": "ok"}
        return int(answer.status)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_when_it_is_ready_and_stops_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    """PRG-1: one line, the ready file, exit status 0."""
    ready = tmp_path / "ready.json"
    with started("--ready-file", str(ready), tmp_path=tmp_path) as (program, url):
        assert json.loads(ready.read_text())["url"] == url
        assert health(url) == 200
        program.send_signal(number)
        rest, errors = program.communicate(timeout=SECONDS)
        assert (program.returncode, rest, errors) == (0, "", "")
    assert not ready.exists()


def test_it_ends_with_its_parent_however_that_ends(tmp_path: Path) -> None:
    """PRG-1: nothing is left running, also after a kill."""
    with subprocess.Popen(["sleep", "1000"]) as parent:
        with started("--parent-pid", str(parent.pid), tmp_path=tmp_path) as (program, url):
            assert health(url) == 200
            parent.kill()
            assert program.wait(SECONDS) == 0
        with started("--parent-pid", str(parent.pid), tmp_path=tmp_path) as (program, url):
            assert program.wait(SECONDS) == 0


def test_other_users_of_the_machine_read_nothing(tmp_path: Path) -> None:
    """Database, its journal and mails are the services' own, also in a folder that was open before."""
    data = tmp_path / "data"
    data.mkdir(mode=0o755)
    account = {"name": "N", "email": "n@example.org", "password": "a quiet red train", "language": "en"}
    with started(tmp_path=tmp_path) as (_program, url):
        assert post(f"{url}/v1/accounts", account) == 201
        assert data.stat().st_mode & 0o777 == 0o700
        modes = {path.name: path.stat().st_mode & 0o077 for path in data.rglob("*")}
        assert modes
        assert set(modes.values()) == {0}, modes


def test_what_was_saved_is_there_after_a_kill(tmp_path: Path) -> None:
    """Power may go at any instruction."""
    account = {"name": "N", "email": "n@example.org", "password": "a quiet red train", "language": "en"}
    with started(tmp_path=tmp_path) as (program, url):
        assert post(f"{url}/v1/accounts", account) == 201
        program.kill()
        program.wait(SECONDS)
    with started(tmp_path=tmp_path) as (_program, url):
        assert post(f"{url}/v1/accounts", account) == 409


def test_links_carry_the_address_phones_use(tmp_path: Path) -> None:
    with started("--public-url", "https://hola.example/", tmp_path=tmp_path) as (_program, url):
        form = urllib.request.Request(f"{url}/oauth/device_authorization", data=b"client_id=hola-car")
        with urllib.request.urlopen(form, timeout=SECONDS) as answer:
            assert json.load(answer)["verification_uri"] == "https://hola.example/device"


def test_a_taken_port_is_one_sentence_and_status_2(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        status, words = refused("--port", str(port), "--data", str(tmp_path))
    assert status == 2
    assert words == (
        f"online: Port {port} on 127.0.0.1 is taken by another program. "
        "Stop that program or choose another port with --port. (port_taken)"
    )


def test_a_data_folder_that_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file" / "data", Path("/proc/hola")):
        status, words = refused("--port", "0", "--data", str(folder))
        assert status == 1
        assert words.startswith(f"online: Cannot use {folder}")
        assert len(words.splitlines()) == 1


@pytest.mark.parametrize("option", ["--port=x", "--port=70000", "--public-url=ftp://x", "--weather=sunny"])
def test_a_wrong_option_is_status_2(option: str) -> None:
    status, words = refused(option)
    assert status == 2
    assert option.split("=")[0] in words


def test_a_full_disk_is_said_and_over_when_there_is_room(tmp_path: Path) -> None:
    """Bad input: 503 with a sentence while nothing can be saved; reading goes on; then all is as before."""
    account = {"name": "N", "email": "n@example.org", "password": "a quiet red train", "language": "en"}
    with started(tmp_path=tmp_path) as (program, url):
        room = resource.prlimit(program.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (4096, room[1]))
        assert post(f"{url}/v1/accounts", account) == 503
        assert health(url) == 200
        resource.prlimit(program.pid, resource.RLIMIT_FSIZE, room)
        assert post(f"{url}/v1/accounts", account) == 201


def test_a_read_only_database_is_one_sentence(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # For root nothing is read-only by its mode; a file size limit of zero makes writing fail as well.
        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    else:
        tmp_path.chmod(0o500)
        limit = None  # type: ignore[assignment]
    command = [sys.executable, "-m", "online", "--port", "0", "--data", str(tmp_path)]
    program = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=SECONDS, preexec_fn=limit
    )
    assert program.returncode == 1
    assert program.stderr.startswith(f"online: The database {tmp_path / 'online.sqlite'} cannot be written")
    assert len(program.stderr.splitlines()) == 1


def post(url: str, body: object) -> int:
    request = urllib.request.Request(url, data=json.dumps(body).encode(), method="POST")
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
