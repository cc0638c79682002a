"""PRG-1: set-up on a machine where something is missing and the account may not install it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
ORDINARY_USER = {"id": "echo 1000", "sudo": "exit 1"}


class Checkout:
    """A copy of the set-up scripts, on a machine whose package tools are scripts of the test."""

    def __init__(self, root: Path) -> None:
        self.root, self.bin = root / "checkout", root / "bin"
        self.bin.mkdir()
        for folder in ("tools", "requirements"):
            shutil.copytree(REPOSITORY / folder, self.root / folder, ignore=shutil.ignore_patterns("*.py*"))

    def command(self, name: str, body: str) -> None:
        script = self.bin / name
        script.write_text(f"#!/bin/bash\n{body}\n")
        script.chmod(0o755)

    def installed(self, *but: str) -> None:
        """Every package asked for is there, except these."""
        absent = "|".join(but) or "none"
        self.command(
            "dpkg-query",
            f'for p in "${{@:4}}"; do case $p in {absent}) ;; *) echo "installed $p";; esac; done',
        )

    def set_up(self, *groups: str, **extra: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PATH": f"{self.bin}:{os.environ['PATH']}"} | extra
        command = ["bash", self.root / "tools" / "setup.sh", *(groups or ("dev",))]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    checkout = Checkout(tmp_path)
    for name, body in ORDINARY_USER.items():
        checkout.command(name, body)
    checkout.command("apt-cache", 'case "${@: -1}" in *t64) ;; *) echo "Package: ${@: -1}";; esac')
    return checkout


def test_without_rights_the_one_command_is_printed_and_nothing_else_happens(checkout: Checkout) -> None:
    checkout.installed("xvfb", "espeak-ng")
    done = checkout.set_up()
    assert done.returncode == 1
    assert (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends espeak-ng xvfb\n"
        in done.stderr
    )
    assert not (checkout.root / ".venv").exists()


def test_the_name_this_release_uses_is_the_one_printed(checkout: Checkout) -> None:
    checkout.installed("libasound2t64", "libasound2")
    assert "--no-install-recommends libasound2\n" in checkout.set_up().stderr


def test_an_alternative_that_is_installed_is_enough(checkout: Checkout) -> None:
    checkout.installed("libasound2t64", "xvfb")
    assert "--no-install-recommends xvfb\n" in checkout.set_up().stderr


def test_the_demo_does_not_ask_for_what_only_tests_need(checkout: Checkout) -> None:
    checkout.installed("xvfb", "espeak-ng")
    assert "--no-install-recommends espeak-ng\n" in checkout.set_up("run").stderr


def test_only_benchmarks_ask_for_more_voices(checkout: Checkout) -> None:
    checkout.installed("xvfb", "flite")
    assert "--no-install-recommends xvfb\n" in checkout.set_up("dev").stderr
    assert "--no-install-recommends xvfb flite\n" in checkout.set_up("dev", "bench").stderr


def test_packages_are_installed_without_questions_where_that_is_allowed(checkout: Checkout) -> None:
    checkout.installed("xvfb")
    calls = checkout.root / "calls"
    checkout.command("sudo", f'printf "%s\\n" "$*" >> {calls}')
    done = checkout.set_up(PYTHON="/nonexistent")
    installs = [call for call in calls.read_text().splitlines() if " install " in call]
    assert len(installs) == 1
    assert installs[0].startswith("-n env DEBIAN_FRONTEND=noninteractive apt-get -qq -y")
    assert " xvfb" in installs[0]
    assert done.returncode == 1
    assert "Set-up stopped: the Python given does not fit" in done.stderr


def test_an_unknown_group_is_refused(checkout: Checkout) -> None:
    assert checkout.set_up("everything").returncode == 2
