"""Finds the parts of the car's software, with their licences, in what is installed."""

import platform
import re
import sqlite3
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from hmi import VERSION
from hmi.about.model import Part

ROOT = Path(__file__).resolve().parents[2]
GPL_3 = ROOT / "LICENSE"
APACHE_2 = ROOT / "qml" / "Hola" / "Theme" / "icons" / "LICENSE.txt"
INTER = ROOT / "qml" / "Hola" / "Theme" / "fonts" / "OFL.txt"
NOTICE = ROOT / "NOTICE"
PINNED = tuple(ROOT / "requirements" / f"{name}.txt" for name in ("run", "speech-fallback"))
SYSTEM = Path("/usr/share/doc")
"""Where Debian keeps what its packages are licensed under (Debian Policy, section 12.5)."""
_TEXT = re.compile(r"licen[sc]e|copying|notice", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
_PARAGRAPH_END = re.compile(r"\n\s*\n")
_LINE_END = re.compile(r"(?m)^(\S.{44,})\n(?=[A-Za-z(\"'])")
"""Where a long line of plain text goes on in the next: on the screen the lines are longer or shorter."""


def find_parts() -> tuple[Part, ...]:
    """Every part, the car's own first, then by name. Reads some hundred small files: for a thread."""
    packages = (_package(found) for name in _required() if (found := _installed(name)) is not None)
    others = sorted({*_bundled(), *packages}, key=lambda part: part.name.casefold())
    return (Part("Hola", VERSION, "GPL-3.0-or-later", (GPL_3, NOTICE)), *others)


def paragraphs(part: Part) -> tuple[str, ...]:
    """The licence of `part` in full, for reading; empty when no file of it can be read."""
    texts = []
    for path in part.texts:
        try:
            texts.append(path.read_text(encoding="utf-8", errors="replace").replace("\t", "    "))
        except OSError:
            continue
    pieces = (piece.strip("\n\f ") for text in texts for piece in _PARAGRAPH_END.split(text))
    return tuple(_LINE_END.sub(r"\1 ", piece) for piece in pieces if piece)


def _bundled() -> tuple[Part, ...]:
    """What is no package of Python, as NOTICE lists it."""
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return (
        Part(
            "Python", platform.python_version(), "PSF-2.0", _there(python, SYSTEM / "python3" / "copyright")
        ),
        Part("SQLite", sqlite3.sqlite_version, "Public domain", (NOTICE,)),
        Part("Inter", "", "OFL-1.1", (INTER,)),
        Part("Material Symbols", "", "Apache-2.0", (APACHE_2,)),
        Part("OpenStreetMap", "", "ODbL-1.0", (NOTICE,)),
        Part("eSpeak NG", "", "GPL-3.0-or-later", (*_there(SYSTEM / "espeak-ng" / "copyright"), GPL_3)),
        Part("PortAudio", "", "MIT", _there(SYSTEM / "libportaudio2" / "copyright") or (NOTICE,)),
    )


def _there(*paths: Path) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file())[:1]


def _required() -> list[str]:
    """Names of the packages that what drives is made of; of all installed ones where no list is there."""
    pinned = [path for path in PINNED if path.is_file()]
    if not pinned:
        return [found.name for found in distributions()]
    lines = (line for path in pinned for line in path.read_text(encoding="utf-8").splitlines())
    return [line.partition("==")[0] for line in lines if re.match(r"[A-Za-z0-9]", line)]


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _package(found: Distribution) -> Part:
    licence = _licence(found)
    files = [file for file in found.files or () if ".dist-info" in str(file) and _TEXT.search(file.name)]
    texts = tuple(path for file in files if (path := Path(str(file.locate()))).is_file())
    if not texts and "GPL-3" in licence:
        texts = (GPL_3,)
    if not texts and "Apache" in licence:
        texts = (APACHE_2,)
    return Part(found.name, found.version, licence, texts or (NOTICE,))


def _licence(found: Distribution) -> str:
    """The licence by the fields packages have used for it over the years (PEP 639)."""
    said = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if said and said != "UNKNOWN" and len(said) < 80 and "\n" not in said:
        return str(said)
    classifiers = found.metadata.get_all("Classifier") or []
    named = [line.removeprefix(_CLASSIFIER) for line in classifiers if line.startswith(_CLASSIFIER)]
    return ", ".join(named) or "See its text"
