"""Recordings as the driver meets them: listed, heard, deleted, nobody else's, and gone with the account."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.assistant.voice import spoken_settings
from hmi.peer import Peer
from hmi.personalisation.model import Preferences
from hmi.recordings.service import RecordingsService
from hmi.texts import Texts
from hmi.users.leaver import Leaver
from tests.fakes.fake_voice import FakeVoice
from tests.waiting import until
from voice import protocol
from voice.protocol import (
    Cancel,
    DeleteRecordings,
    GetRecordings,
    PlayRecording,
    Recording,
    recordings_folder,
)

NURIA = AccountState(signed_in=True, account_id="nuria-1")
FIRST = Recording("20260615T100000000000Z", "2026-06-15T10:00:00+00:00", 2.4)
SECOND = Recording("20260615T110000000000Z", "2026-06-15T11:00:00+00:00", 0.8)


@dataclass
class Kept:
    """The service and what it stands on."""

    service: RecordingsService
    voice: FakeVoice
    account: Observable[AccountState]
    texts: Texts
    folder: Path


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Kept]:
    voice, account, texts = FakeVoice(tmp_path / "voice.sock"), Observable(NURIA), Texts()
    voice.recordings = [SECOND, FIRST]
    peer = Peer(tmp_path / "voice.sock", protocol.Said, "Voice")
    service = RecordingsService(peer, account, tmp_path / "recordings", texts)
    await voice.start()
    await service.start()
    peer.start()
    await until(peer.connected, bool)
    try:
        yield Kept(service, voice, account, texts, tmp_path / "recordings")
    finally:
        await service.stop()
        await peer.stop()
        await voice.stop()


async def test_they_are_listed_in_the_drivers_words(kept: Kept) -> None:
    await kept.service.look()
    shown = kept.service.state.value
    assert [row.name for row in shown.recordings] == [SECOND.name, FIRST.name]
    assert shown.recordings[1].length == "2.4 s"
    assert "2026" in shown.recordings[1].at
    kept.texts.follow(Preferences(language="de-DE"))
    assert kept.service.state.value.recordings[1].length == "2,4 s"


async def test_each_language_names_its_engine_or_what_is_missing(kept: Kept) -> None:
    """VOI-3, VOI-8."""
    await kept.service.look()
    english, german = kept.service.state.value.engines
    assert (english.text, english.works) == ("Whisper base. Its Vosk model is damaged", True)
    assert (german.text, german.works) == ("No speech model. Typing and touch work", False)


async def test_one_is_heard_and_stopped(kept: Kept) -> None:
    await kept.service.play(FIRST.name)
    assert kept.voice.told(PlayRecording) == [PlayRecording(name=FIRST.name)]
    assert kept.service.state.value.playing == ""
    kept.service.state.set(type(kept.service.state.value)(playing=FIRST.name))
    await kept.service.play(FIRST.name)
    await until(kept.voice.calls, lambda _calls: kept.voice.told(Cancel))


async def test_one_or_all_are_deleted(kept: Kept) -> None:
    await kept.service.look()
    await kept.service.delete(FIRST.name)
    assert [row.name for row in kept.service.state.value.recordings] == [SECOND.name]
    await kept.service.delete("")
    assert kept.service.state.value.recordings == ()
    assert [call.names for call in kept.voice.told(DeleteRecordings)] == [[FIRST.name], []]


async def test_a_new_one_appears_by_itself(kept: Kept) -> None:
    kept.voice.say(protocol.Recordings(recordings=[FIRST]))
    await until(kept.service.state, lambda state: len(state.recordings) == 1)


async def test_the_next_driver_sees_nothing_of_it(kept: Kept) -> None:
    """USR-4."""
    await kept.service.look()
    kept.account.set(AccountState(signed_in=True, account_id="jordi-2"))
    assert kept.service.state.value.recordings == ()


async def test_what_cannot_be_done_is_said(kept: Kept) -> None:
    await kept.service.look()
    kept.voice.refusals[DeleteRecordings] = NotAvailable("recordings_unwritable", "x")
    await kept.service.delete("")
    assert kept.service.state.value.problem.startswith("The recordings cannot be deleted")
    assert len(kept.service.state.value.recordings) == 2, "what is still there is still shown"
    kept.voice.refusals[GetRecordings] = CarError("internal", "x")
    await kept.service.look()
    assert kept.service.state.value.problem


async def test_erasure_and_a_removed_user_take_theirs_along_while_voice_is_away(kept: Kept) -> None:
    """PRV-3."""
    for account in ("nuria-1", "jordi-2"):
        folder = recordings_folder(kept.folder, account)
        folder.mkdir(parents=True)
        (folder / "x.wav").write_bytes(b"voice")
    await kept.voice.stop()
    await kept.service.forget_user(Leaver(account_id="jordi-2"))
    assert [folder.name for folder in kept.folder.iterdir()] == [
        recordings_folder(kept.folder, "nuria-1").name
    ]
    await kept.service.forget_user(Leaver(account_id="nuria-1"))
    await kept.service.forget_user(Leaver(account_id="nuria-1"))
    assert list(kept.folder.iterdir()) == []


def test_of_a_guest_nothing_is_kept_and_of_a_driver_by_consent() -> None:
    """PER-3, PRV-2."""
    wanted = Preferences(spoken_answers=False)
    assert not spoken_settings(wanted, keep_recordings=True).keep_recordings
    assert not spoken_settings(wanted, "nuria-1").keep_recordings
    assert spoken_settings(wanted, "nuria-1", keep_recordings=True).keep_recordings
    assert not spoken_settings(wanted).spoken_answers
