"""NOTICE names every package the car and its services need."""

import re
import tomllib
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def test_every_required_package_is_in_the_notice() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    required = [*project["dependencies"], *extras["speech-fallback"], *extras["postgresql"]]
    names = {re.split(r"[\[=<>~ ]", requirement)[0] for requirement in required}
    notice = (REPOSITORY / "NOTICE").read_text(encoding="utf-8").lower()
    assert {name for name in names if not re.search(rf"\b{re.escape(name.lower())}\b", notice)} == set()


def test_bundled_works_carry_their_licences() -> None:
    """The licence texts that NOTICE points to are there."""
    for text in (
        "qml/Hola/Theme/fonts/OFL.txt",
        "qml/Hola/Theme/icons/LICENSE.txt",
        "online/web/static/inter-OFL.txt",
    ):
        assert (REPOSITORY / text).is_file()
