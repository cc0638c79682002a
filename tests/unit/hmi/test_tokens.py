"""Sign-ins of several users in one file: a switch is one step, and no renewed token is lost on the way."""

from pathlib import Path

import pytest

from hmi.secrets import Secrets
from hmi.tokens import Tokens
from online.contract.identity import TokenAnswer
from tests.fakes.manual_time import ManualTime


def answer(name: str) -> TokenAnswer:
    return TokenAnswer(access_token=f"access {name}", refresh_token=f"refresh {name}", expires_in=600)


async def two(folder: Path) -> Tokens:
    """Pau drives, Núria's sign-in is parked."""
    tokens = Tokens(Secrets(folder / "secrets.json"), ManualTime())
    for name in ("nuria", "pau"):
        await tokens.adopt(answer(name))
        await tokens.name(name)
    return tokens


def again(folder: Path) -> Tokens:
    """What the next start finds."""
    return Tokens(Secrets(folder / "secrets.json"), ManualTime())


async def test_a_new_sign_in_parks_the_present_one(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    assert (tokens.holder, tokens.parked) == ("pau", ("nuria",))
    assert tokens.refresh == "refresh pau"
    found = again(tmp_path)
    assert (found.holder, found.parked, found.present.value) == ("pau", ("nuria",), True)


async def test_a_switch_is_one_replacement_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """USR-2: whenever the power goes, the car finds one driver or the other, and both sign-ins."""
    tokens = await two(tmp_path)
    writes = []

    def note(path: Path, content: bytes, _mode: int) -> None:
        writes.append(content)
        path.write_bytes(content)

    monkeypatch.setattr("hmi.secrets.replace_file", note)
    await tokens.switch("nuria")
    assert len(writes) == 1
    found = again(tmp_path)
    assert (found.holder, found.parked, found.refresh) == ("nuria", ("pau",), "refresh nuria")


async def test_a_renewal_that_comes_after_the_switch_goes_to_its_own_user(tmp_path: Path) -> None:
    """The services have spent the old token: lost, it would end that user's sign-in."""
    tokens = await two(tmp_path)
    spent = tokens.refresh
    assert spent is not None
    await tokens.switch("nuria")
    await tokens.renew(spent, answer("pau anew"))
    assert tokens.refresh == "refresh nuria"
    assert tokens.access() is None, "Núria is not given Pau's access"
    await tokens.switch("pau")
    assert tokens.refresh == "refresh pau anew"


async def test_a_renewal_after_signing_out_goes_nowhere(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    spent = tokens.refresh
    assert spent is not None
    await tokens.forget()
    await tokens.renew(spent, answer("pau anew"))
    assert (tokens.refresh, tokens.holder, tokens.parked) == (None, "", ("nuria",))
    assert "anew" not in (tmp_path / "secrets.json").read_text()


async def test_signing_in_again_replaces_the_older_sign_in(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    await tokens.adopt(answer("nuria again"))
    replaced = await tokens.name("nuria")
    assert replaced == "refresh nuria"
    assert (tokens.refresh, tokens.parked) == ("refresh nuria again", ("pau",))


async def test_a_guest_keeps_nobody_out(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    await tokens.switch("")
    assert (tokens.present.value, tokens.holder, set(tokens.parked)) == (False, "", {"nuria", "pau"})
    dropped = await tokens.drop("pau")
    assert dropped == "refresh pau"
    assert again(tmp_path).parked == ("nuria",)
