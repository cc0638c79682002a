"""What the voice program keeps of what was said, and for whom (PRV-2, PER-3); which engines it has."""

import asyncio
import shutil
from pathlib import Path

import pytest

from chassis.errors import NotAvailable
from chassis.messages import Body
from tests.fakes.manual_time import ManualTime
from voice.engines import engine, engines
from voice.keeping import Keeper
from voice.models import ModelStore
from voice.protocol import (
    Configure,
    DeleteRecordings,
    GetRecordings,
    PlayRecording,
    Recordings,
    Spoken,
    recordings_folder,
)
from voice.recordings import RATE_HZ
from voice.recordings import Recordings as Folder

SECOND = b"\x01\x02" * RATE_HZ
NURIA = Configure(keep_recordings=True, driver="nuria-1")


class Keeping:
    """A keeper with ears: what it played and told."""

    def __init__(self, folder: Path | None) -> None:
        self.played: list[tuple[bytes, int]] = []
        self.told: list[Body] = []
        kept = Folder(folder) if folder is not None else None
        self.keeper = Keeper(kept, ManualTime(), self.play, self.told.append)

    async def play(self, pcm: bytes, rate: int) -> Spoken:
        self.played.append((pcm, rate))
        return Spoken(outcome="finished")

    async def listed(self) -> Recordings:
        answer = await self.keeper.answer(GetRecordings())
        assert isinstance(answer, Recordings)
        return answer


async def test_only_what_was_asked_for_is_kept_and_for_its_driver_alone(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    for driver in (Configure(), Configure(driver="nuria-1"), Configure(keep_recordings=True)):
        keeping.keeper.configure(driver)
        await keeping.keeper.heard(SECOND)
    assert list(tmp_path.iterdir()) == []
    keeping.keeper.configure(NURIA)
    await keeping.keeper.heard(SECOND)
    assert keeping.told == [await keeping.listed()]
    assert recordings_folder(tmp_path, "nuria-1").is_dir()
    keeping.keeper.configure(Configure(keep_recordings=True, driver="another"))
    assert (await keeping.listed()).recordings == []


async def test_what_is_withdrawn_while_it_is_written_is_not_kept(tmp_path: Path) -> None:
    """PRV-2: the consent ended between the end of the sentence and the end of writing it."""
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)
    writing = asyncio.create_task(keeping.keeper.heard(SECOND))
    await asyncio.sleep(0)
    keeping.keeper.configure(Configure(driver="nuria-1"))
    await writing
    assert list(tmp_path.rglob("*.wav")) == []


@pytest.mark.parametrize("heard_before", [False, True])
async def test_of_who_was_forgotten_meanwhile_nothing_is_kept(tmp_path: Path, heard_before: bool) -> None:
    """PRV-3: the car has deleted all of theirs, and the news of it is still on the way."""
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)
    if heard_before:
        await keeping.keeper.heard(SECOND)
    shutil.rmtree(recordings_folder(tmp_path, "nuria-1"))
    await keeping.keeper.heard(SECOND)
    assert list(tmp_path.iterdir()) == []


async def test_who_deletes_all_is_heard_on(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)
    await keeping.keeper.heard(SECOND)
    await keeping.keeper.answer(DeleteRecordings())
    await keeping.keeper.heard(SECOND)
    assert len((await keeping.listed()).recordings) == 1


async def test_one_can_be_heard_and_deleted(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)
    await keeping.keeper.heard(SECOND)
    [kept] = (await keeping.listed()).recordings
    assert await keeping.keeper.answer(PlayRecording(name=kept.name)) == Spoken(outcome="finished")
    assert keeping.played == [(SECOND, RATE_HZ)]
    assert await keeping.keeper.answer(PlayRecording(name="../x")) == Spoken(outcome="dropped")
    gone = await keeping.keeper.answer(DeleteRecordings(names=[kept.name]))
    assert gone == Recordings(recordings=[])
    assert await keeping.keeper.answer(PlayRecording(name=kept.name)) == Spoken(outcome="dropped")


async def test_all_are_deleted_at_once(tmp_path: Path) -> None:
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)
    await keeping.keeper.heard(SECOND)
    assert await keeping.keeper.answer(DeleteRecordings()) == Recordings(recordings=[])
    assert not recordings_folder(tmp_path, "nuria-1").exists()


async def test_where_they_cannot_be_deleted_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never "deleted" for what is still there."""
    keeping = Keeping(tmp_path)
    keeping.keeper.configure(NURIA)

    def refuse(_folder: Folder, _driver: str) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Folder, "delete_all", refuse)
    with pytest.raises(NotAvailable) as refused:
        await keeping.keeper.answer(DeleteRecordings())
    assert refused.value.code == "recordings_unwritable"


async def test_without_a_folder_nothing_is_kept() -> None:
    keeping = Keeping(None)
    keeping.keeper.configure(NURIA)
    await keeping.keeper.heard(SECOND)
    assert (await keeping.listed()).recordings == []


def test_every_language_names_its_engine_or_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """VOI-3: nothing is loaded for it."""
    store = ModelStore(tmp_path)
    monkeypatch.setattr("voice.engines.find_halves", lambda: ())
    monkeypatch.setattr("voice.engines.find_model", lambda: None)
    assert len(engines(store)) == 7
    assert engine("de-DE", store).problem == "language_without_model"
    assert engine("en-GB", store).problem == "no_speech_model"
    monkeypatch.setattr("voice.engines.find_halves", lambda: (tmp_path,))
    monkeypatch.setattr("voice.engines.find_model", lambda: tmp_path)
    assert engine("de-DE", store).name == "Whisper base"
    assert engine("en-US", store).name.endswith(" + Whisper base")
    store.path(store.chosen("de-DE")).mkdir(parents=True)
    damaged = engine("de-DE", store)
    assert (damaged.name, damaged.problem) == ("Whisper base", "model_damaged")
