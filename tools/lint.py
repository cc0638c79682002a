"""Run every linter and show all that they find.

python -m tools.lint                 all checks, status 1 if any failed
python -m tools.lint mypy qmllint    only these
python -m tools.lint --fix           write Python and QML the way the formatters want them
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LONGEST_SECONDS = 900

Check = Callable[[], "Result"]


@dataclass(frozen=True)
class Result:
    """How one check ended: `complaints` is empty when all is well."""

    complaints: str = ""
    note: str = ""

    def __add__(self, other: Result) -> Result:
        """Both, one after the other."""
        return Result(
            "\n".join(filter(None, (self.complaints, other.complaints))),
            ", ".join(filter(None, (self.note, other.note))),
        )


def run(*command: str | Path) -> Result:
    """Run a linter from the root of the checkout; whatever it prints is the complaint when it fails."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(  # noqa: S603
            words,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Result(f"{words[0]} was still busy after {LONGEST_SECONDS} s")
    if done.returncode == 0:
        return Result()
    return Result(done.stdout.strip() or f"{words[0]} ended with status {done.returncode}")


def python_tool(name: str, *arguments: str) -> Result:
    """Run a tool installed beside this interpreter."""
    return run(Path(sys.executable).parent / name, *arguments)


def qt_tool(name: str) -> Path:
    """Qt's own program (the `pyside6-` scripts only start it through another Python)."""
    import PySide6

    return Path(PySide6.__path__[0]) / name


def qml_files() -> list[Path]:
    """All QML of the programs and tests, in a stable order."""
    return sorted(file for folder in ("qml", "tests") for file in (ROOT / folder).rglob("*.qml"))


def shell_scripts() -> list[Path]:
    """All shell scripts of the checkout."""
    return [*sorted((ROOT / "tools").glob("*.sh")), ROOT / ".ci" / "run"]


def formatted_qml(file: Path) -> bytes:
    """The file as qmlformat writes it.

    Raises subprocess.CalledProcessError when it cannot be parsed.
    """
    command = [str(qt_tool("qmlformat")), "--newline", "unix", str(file)]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout  # noqa: S603


def check_qmlformat() -> Result:
    """Which QML files differ from qmlformat's own output."""
    complaints = []
    for file in qml_files():
        try:
            if formatted_qml(file) != file.read_bytes():
                complaints.append(f"{file.relative_to(ROOT)}: not as qmlformat writes it (make format)")
        except subprocess.CalledProcessError as error:
            complaints.append(f"{file.relative_to(ROOT)}: {error.stderr.decode().strip()}")
    return Result("\n".join(complaints))


def check_qmllint() -> Result:
    """Warnings of qmllint, with the bridges described to it first."""
    types = run(sys.executable, "-m", "tools.qml_types")
    if types.complaints or not (files := qml_files()):
        return types
    paths = ("-I", ROOT / "build" / "qml-types", "-I", ROOT / "qml")
    return run(qt_tool("qmllint"), "-W", "0", *paths, *files)


def check_shellcheck() -> Result:
    """Findings of shellcheck; without it the check is passed over, and says so."""
    if shutil.which("shellcheck") is None:
        return Result(note="shellcheck is not installed")
    return run("shellcheck", *shell_scripts())


CHECKS: Mapping[str, Check] = {
    "mypy": lambda: python_tool("mypy"),
    "ruff": lambda: python_tool("ruff", "check", "--quiet", "."),
    "ruff-format": lambda: python_tool("ruff", "format", "--check", "--quiet", "."),
    "imports": lambda: python_tool("lint-imports"),
    "qmlformat": check_qmlformat,
    "qmllint": check_qmllint,
    "shellcheck": check_shellcheck,
    "tree": lambda: run(sys.executable, "-m", "tools.check_tree"),
}
"""The slowest first, because they run side by side."""


def timed(check: Check) -> tuple[Result, float]:
    """The result of a check and the seconds it took; a check that breaks has failed, the others go on."""
    start = time.monotonic()
    try:
        result = check()
    except Exception as error:  # noqa: BLE001 - top of a worker's task
        result = Result(f"the check itself broke: {error!r}")
    return result, time.monotonic() - start


def results(names: Sequence[str]) -> Iterator[tuple[str, Result, float]]:
    """Run the checks side by side; each is given out as soon as it and those before it are done."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        running: dict[str, Future[tuple[Result, float]]] = {
            name: pool.submit(timed, CHECKS[name]) for name in names
        }
        for name, future in running.items():
            yield name, *future.result()


def fix() -> int:
    """Let the formatters write; returns the exit status."""
    total = python_tool("ruff", "check", "--fix-only", "--quiet", ".") + python_tool(
        "ruff", "format", "--quiet", "."
    )
    for file in qml_files():
        total += run(qt_tool("qmlformat"), "--newline", "unix", "--inplace", file)
    if total.complaints:
        print(total.complaints, file=sys.stderr)
    return 1 if total.complaints else 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run the checks named (default: all); returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.lint", description=__doc__)
    parser.add_argument("checks", nargs="*", metavar="CHECK", help=", ".join(CHECKS))
    parser.add_argument("--fix", action="store_true", help="reformat instead of checking")
    options = parser.parse_args(argv)
    if unknown := set(options.checks).difference(CHECKS):
        parser.error(f"no such check: {', '.join(sorted(unknown))}")
    if options.fix:
        return fix()
    failed = []
    for name, result, seconds in results(options.checks or list(CHECKS)):
        state = "failed" if result.complaints else "ok"
        note = f" ({result.note})" if result.note else ""
        print(f"{name:<12}{state:<7}{seconds:5.1f} s{note}", flush=True)
        if result.complaints:
            failed.append(name)
            print(result.complaints, end="\n\n", flush=True)
    print(f"lint: {len(failed)} failed: {', '.join(failed)}" if failed else "lint: all clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
