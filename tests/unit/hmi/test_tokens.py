"""Sign-ins of several users in one file: a switch is one step, and no renewed token is lost on the way."""

import asyncio
import threading
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


async def test_a_switch_while_a_renewed_token_is_written_takes_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is slow: Núria neither calls as Pau nor loses his new token."""
    tokens = await two(tmp_path)
    spent, loop = tokens.refresh, asyncio.get_running_loop()
    assert spent is not None
    writing, go_on = asyncio.Event(), threading.Event()

    def slowly(path: Path, content: bytes, _mode: int) -> None:
        loop.call_soon_threadsafe(writing.set)
        go_on.wait()
        path.write_bytes(content)

    monkeypatch.setattr("hmi.secrets.replace_file", slowly)
    renewing = asyncio.create_task(tokens.renew(spent, answer("pau anew")))
    await writing.wait()
    switching = asyncio.create_task(tokens.switch("nuria"))
    await asyncio.sleep(0)
    assert (tokens.holder, tokens.refresh, tokens.access()) == ("nuria", "refresh nuria", None)
    go_on.set()
    await asyncio.gather(renewing, switching)
    assert tokens.access() is None
    found = again(tmp_path)
    assert (found.holder, found.refresh) == ("nuria", "refresh nuria")
    assert found.parked_token("pau") == "refresh pau anew"


async def test_who_is_chosen_twice_keeps_their_sign_in(tmp_path: Path) -> None:
    """Two taps on the same user."""
    tokens = await two(tmp_path)
    await asyncio.gather(tokens.switch("nuria"), tokens.switch("nuria"))
    assert (tokens.refresh, tokens.parked) == ("refresh nuria", ("pau",))
    with pytest.raises(KeyError):
        await tokens.switch("nobody")
    assert again(tmp_path).holder == "nuria"


async def test_a_caller_that_gives_up_loses_no_write(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    switching = asyncio.create_task(tokens.switch("nuria"))
    await asyncio.sleep(0)
    switching.cancel()
    await asyncio.wait([switching])
    await tokens.kept()
    assert again(tmp_path).holder == "nuria"


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
    await tokens.name("nuria")
    assert (tokens.refresh, tokens.parked) == ("refresh nuria again", ("pau",))


async def test_a_guest_keeps_nobody_out(tmp_path: Path) -> None:
    tokens = await two(tmp_path)
    await tokens.switch("")
    assert (tokens.present.value, tokens.holder, set(tokens.parked)) == (False, "", {"nuria", "pau"})
    await tokens.drop("pau")
    assert again(tmp_path).parked == ("nuria",)
