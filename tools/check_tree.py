"""Look through the tracked files for what must not be in a repository.

    python -m tools.check_tree           prints path:line: reason for each finding, status 1 if there is one

Found are: hosts of package registries (pins must work behind any mirror), paths of one person's machine,
private keys, generated files, and files too large for a source tree.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MAX_BYTES = 3_000_000
"""Fonts and icons fit; a speech model, a map or a recording does not belong in git."""

_HOSTS = (
    ("py", "pi.org"),
    ("py", "pi.python.org"),
    ("python", "hosted.org"),
    ("npm", "js.org"),
    ("yarn", "pkg.com"),
    ("proxy.go", "lang.org"),
    ("crates", ".io"),
    ("ana", "conda.org"),
    ("jf", "rog.io"),
)
"""In two pieces, so that this file does not name them either."""

PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(rf"(?<![\w-])(?:[\w-]+\.)*(?:{'|'.join(re.escape(''.join(host)) for host in _HOSTS)})\b"),
        "names the host of a package registry",
    ),
    (re.compile(r"https?://[^\s\"']+/simple/?(?=[\s\"']|$)"), "names a package index"),
    (re.compile(r"--(?:extra-)?index-url|^\s*index-url\s*="), "sets a package index"),
    (re.compile(r"(?:^|[\s\"'=:(`])/(?:root|work|home/\w+)/"), "holds a path of one machine"),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"), "holds a private key"),
)
"""What a line of text may not match, and what is said about it."""

GENERATED_AT_TOP = frozenset({".venv", "build", "dist", "var"})
GENERATED_FOLDERS = frozenset(
    {"__pycache__", "node_modules", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
)
GENERATED_SUFFIXES = frozenset(
    {".pyc", ".pyo", ".so", ".qm", ".qmlc", ".qmltypes", ".whl", ".egg-info", ".log", ".orig", ".rej"}
)


@dataclass(frozen=True)
class Finding:
    """One thing that must go; `line` is 1-based, 0 when the file as a whole is meant."""

    path: PurePosixPath
    line: int
    reason: str

    def __str__(self) -> str:
        """In the form editors and terminals turn into a link."""
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.reason}"


def tracked_files(root: Path) -> list[PurePosixPath]:
    """The files git keeps under `root`, relative to it.

    Raises subprocess.CalledProcessError when `root` is not in a git checkout.
    """
    command = ["git", "-C", str(root), "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, check=True, timeout=60)  # noqa: S603
    return [PurePosixPath(name) for name in listed.stdout.decode().split("\0") if name]


def check(root: Path, paths: Iterable[PurePosixPath]) -> Iterator[Finding]:
    """All findings in `paths`; files that are gone from disk, and links, are passed over."""
    for path in paths:
        file = root / path
        if reason := _generated(path):
            yield Finding(path, 0, reason)
        elif file.is_file() and not file.is_symlink():
            yield from _check_content(path, file)


def _generated(path: PurePosixPath) -> str | None:
    *folders, _ = path.parts
    if found := GENERATED_FOLDERS.intersection(folders) | GENERATED_AT_TOP.intersection(folders[:1]):
        return f"lies in the generated folder {min(found)}/"
    if path.suffix in GENERATED_SUFFIXES:
        return f"is a generated file ({path.suffix})"
    return None


def _check_content(path: PurePosixPath, file: Path) -> Iterator[Finding]:
    size = file.stat().st_size
    if size > MAX_BYTES:
        yield Finding(path, 0, f"is {size / 1e6:.1f} MB, more than {MAX_BYTES / 1e6:.0f} MB")
        return
    content = file.read_bytes()
    if b"\0" in content:
        return
    for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
        yield from (Finding(path, number, reason) for pattern, reason in PATTERNS if pattern.search(line))


def main(argv: Sequence[str] | None = None) -> int:
    """Check the checkout given (default: this one); returns the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    root = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent
    findings = list(check(root, tracked_files(root)))
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
