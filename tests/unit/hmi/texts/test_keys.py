import re
from pathlib import Path

from hmi.texts import catalogue

HMI = Path(__file__).parents[4] / "hmi"
USE = re.compile(r"""(?:texts|say)(?:\.plural|\.words)?\(\s*"([a-z0-9_]+(?:\.[a-z0-9_]+)+)\"""")


def test_every_sentence_a_service_says_is_written() -> None:
    """HMI-1: no key that is used is missing, so no driver ever meets a KeyError."""
    written = catalogue.load("en").keys()
    used = {
        (key, file.name)
        for file in HMI.rglob("*.py")
        for key in USE.findall(file.read_text(encoding="utf-8"))
    }
    assert len(used) > 50
    assert [pair for pair in sorted(used) if pair[0] not in written] == []
