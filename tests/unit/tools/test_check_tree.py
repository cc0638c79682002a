"""What may not be in the repository is found, and what merely looks like it is not."""

import subprocess
from pathlib import Path, PurePosixPath

import pytest

from tools import check_tree

REGISTRY = "py" + "pi.org"
ROOT_HOME = "/ro" + "ot/"
KEY = "-----BEGIN RSA PRIV" + "ATE KEY-----"


def findings(root: Path, name: str, text: str | bytes) -> list[str]:
    """The findings in a tree of one file, as printed."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [str(finding) for finding in check_tree.check(root, [PurePosixPath(name)])]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (f"see {REGISTRY} for it", "names the host of a package registry"),
        (f"https://files.{'python' + 'hosted'}.org/a.whl", "names the host of a package registry"),
        ("https://mirror.example/repository/" + "simple/", "names a package index"),
        ("--extra-" + "index-url somewhere", "sets a package index"),
        (f"data = '{ROOT_HOME}models'", "holds a path of one machine"),
        ("cd /wo" + "rk/main", "holds a path of one machine"),
        ("open(/ho" + "me/anna/x)", "holds a path of one machine"),
        (KEY, "holds a private key"),
    ],
)
def test_a_line_that_must_go_is_found_with_its_place(tmp_path: Path, line: str, reason: str) -> None:
    assert findings(tmp_path, "docs/a.md", f"fine\n{line}\n") == [f"docs/a.md:2: {reason}"]


@pytest.mark.parametrize(
    "line",
    [
        "the PyPI package pyrosm",
        "https://alphacephei.com/vosk/models/",
        "GET /accounts/work/address",
        "a place called home or work",
        "-----BEGIN CERTIFICATE-----",
        "simple/",
    ],
)
def test_ordinary_text_passes(tmp_path: Path, line: str) -> None:
    assert findings(tmp_path, "README.md", line) == []


@pytest.mark.parametrize(
    "name", ["hmi/__pycache__/a.txt", "build/bench.json", "maps/codec.so", "qml/Hola/es.qm"]
)
def test_generated_files_are_found(tmp_path: Path, name: str) -> None:
    assert len(findings(tmp_path, name, "x")) == 1


def test_a_package_may_be_called_build(tmp_path: Path) -> None:
    assert findings(tmp_path, "maps/build/pack.py", "x") == []


def test_a_file_too_large_for_git_is_found(tmp_path: Path) -> None:
    assert findings(tmp_path, "model.bin", bytes(check_tree.MAX_BYTES)) == []
    assert findings(tmp_path, "model.bin", bytes(check_tree.MAX_BYTES + 1)) == [
        "model.bin: is 3.0 MB, more than 3 MB"
    ]


def test_binary_files_are_not_read_as_text(tmp_path: Path) -> None:
    assert findings(tmp_path, "icon.png", b"\0\n" + REGISTRY.encode()) == []


def test_only_tracked_files_count_and_the_status_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True, timeout=20)
    (tmp_path / "a.txt").write_text(REGISTRY)
    assert check_tree.main([str(tmp_path)]) == 0
    subprocess.run(["git", "-C", tmp_path, "add", "a.txt"], check=True, timeout=20)
    assert check_tree.main([str(tmp_path)]) == 1
    assert capsys.readouterr().out == "a.txt:1: names the host of a package registry\n"


def test_a_tracked_file_deleted_from_disk_is_passed_over(tmp_path: Path) -> None:
    assert list(check_tree.check(tmp_path, [PurePosixPath("gone.txt")])) == []
