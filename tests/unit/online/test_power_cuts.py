"""The real program killed in the middle: what was asked for is done, what was counted stays counted."""

import contextlib
import json
import random
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from online.contract.ownership import TRIES
from tests.fakes.demo_services import REPOSITORY, SECONDS, Car
from tests.fakes.services import PASSWORD, unfolded

ATECA = "VSSZZZ5FZMR000002"
KEY = "a-key-of-a-car-in-a-test-0123456789-abc"
ROUNDS = 4


@contextmanager
def killed_at_the_end(data: Path) -> Iterator[Car]:
    """The services on a folder; the block's end is SIGKILL, as when the power goes."""
    command = [sys.executable, "-m", "online", "--port", "0", "--data", str(data), "--demo"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            line = program.stdout.readline()
            assert line.startswith("online: ready on "), line
            yield Car(line.split()[3], data)
        finally:
            program.kill()


def send(car: Car, method: str, path: str, body: dict[str, object], **headers: str) -> dict[str, object]:
    """The answer to a request, decoded; an empty one is an empty object."""
    request = urllib.request.Request(
        car.url + path, json.dumps(body).encode(), {name.replace("_", "-"): v for name, v in headers.items()}
    )
    request.method = method
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return dict(json.loads(answer.read() or b"{}"))
    except urllib.error.HTTPError as error:
        with error:
            return dict(json.load(error))


def traces(data: Path, *words: str) -> list[str]:
    """Where words stand in the raw files, mails also with their encoding undone.

    The program may erase a file while it is looked for or read; then nothing stands in it.
    """
    found = []
    for file in data.rglob("*"):
        with contextlib.suppress(FileNotFoundError, IsADirectoryError):
            content = file.read_bytes() + (unfolded(file).encode() if file.suffix == ".eml" else b"")
            found += [f"{file.name}: {word}" for word in words if word.encode() in content]
    return found


def test_an_erasure_that_was_answered_happens_whenever_the_program_is_killed(tmp_path: Path) -> None:
    """PRV-3: killed right after the answer, or a few requests later; the last start finishes all of them."""
    chance = random.Random(1)
    words: list[str] = []
    for number in range(ROUNDS):
        with killed_at_the_end(tmp_path) as car:
            name, email = f"Vidal{number}", f"nuria{number}@example.org"
            words += [name, email]
            token = car.account(name, email)
            car.enrol(f"VSSZZZKMZ1R{number:06d}", "Formentor", token)
            bearer = f"Bearer {token}"
            send(car, "POST", "/v1/account/erasure", {"password": PASSWORD}, Authorization=bearer)
            for _ in range(chance.randrange(4)):
                car.call("GET", "/health", b"")
    with killed_at_the_end(tmp_path) as car:
        while traces(tmp_path, *words):  # ends with the test's time-out when one stays
            car.call("GET", "/health", b"")
    assert traces(tmp_path, *words) == []


@pytest.mark.parametrize("kills", [2, 5])
def test_wrong_codes_stay_counted_whenever_the_program_is_killed(tmp_path: Path, kills: int) -> None:
    """ENR-7: killed between the tries, a car still gets ten in all."""
    with killed_at_the_end(tmp_path) as car:
        token = car.account("Núria", "nuria@example.org")
        claim = {"vin": ATECA, "model": "Ateca", "navigation": False}
        code = str(send(car, "POST", "/v1/garage/claims", claim, Authorization=f"Bearer {token}")["code"])
    answers = []
    for _ in range(kills):
        with killed_at_the_end(tmp_path) as car:
            for _ in range(TRIES // kills):
                wrong = {"code": f"{(int(code) + 1) % 10**8:08d}"}
                answers.append(send(car, "POST", f"/v1/cars/{ATECA}/pairing", wrong, Car_Key=KEY)["code"])
    assert answers == ["pairing_code_wrong"] * TRIES
    with killed_at_the_end(tmp_path) as car:
        paused = send(car, "POST", f"/v1/cars/{ATECA}/pairing", {"code": code}, Car_Key=KEY)
    assert paused["code"] == "pairing_paused"
