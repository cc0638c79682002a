"""Recordings of what was said: kept on request, few, private, gone when deleted (PRV-2, PRV-3)."""

import io
import wave
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from voice.microphone import SAMPLE_RATE_HZ
from voice.recordings import KEPT_MAX, LONGEST_SECONDS, RATE_HZ, Recordings

AT = datetime(2026, 6, 15, 10, tzinfo=UTC)
DRIVER = "nuria-1"
SECOND = b"\x01\x02" * RATE_HZ


def test_a_sentence_is_kept_as_plain_sound_for_its_driver_alone(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path / "kept")
    assert recordings.keep(DRIVER, SECOND * 2, AT)
    [kept] = recordings.listed(DRIVER)
    assert (kept.at, kept.seconds) == ("2026-06-15T10:00:00+00:00", 2.0)
    assert recordings.read(DRIVER, kept.name) == SECOND * 2
    assert recordings.listed("another") == []
    assert recordings.read("another", kept.name) is None
    [file] = (tmp_path / "kept").rglob("*.wav")
    with wave.open(io.BytesIO(file.read_bytes())) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, SAMPLE_RATE_HZ)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert DRIVER not in str(file), "the disk tells nobody's name"


def test_the_newest_twenty_are_kept(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    for minute in range(KEPT_MAX + 5):
        recordings.keep(DRIVER, SECOND, AT + timedelta(minutes=minute))
    moments = [kept.at for kept in recordings.listed(DRIVER)]
    assert len(moments) == KEPT_MAX
    assert moments == sorted(moments, reverse=True)
    assert moments[-1] == "2026-06-15T10:05:00+00:00"


def test_nothing_is_kept_of_a_guest_or_of_silence(tmp_path: Path) -> None:
    """PER-3."""
    recordings = Recordings(tmp_path)
    assert not recordings.keep("", SECOND, AT)
    assert not recordings.keep(DRIVER, b"", AT)
    assert list(tmp_path.iterdir()) == []


def test_one_or_all_are_deleted(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    for minute in range(3):
        recordings.keep(DRIVER, SECOND, AT + timedelta(minutes=minute))
    recordings.keep("another", SECOND, AT)
    first, *rest = recordings.listed(DRIVER)
    recordings.delete(DRIVER, first.name)
    recordings.delete(DRIVER, first.name)
    assert recordings.listed(DRIVER) == rest
    recordings.delete_all(DRIVER)
    recordings.delete_all(DRIVER)
    assert recordings.listed(DRIVER) == []
    assert len(recordings.listed("another")) == 1
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("name", ["", "..", "../../etc/passwd", "20260615T100000000000Z/../x", "*", "\0"])
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    recordings = Recordings(tmp_path)
    recordings.keep(DRIVER, SECOND, AT)
    assert recordings.read(DRIVER, name) is None
    recordings.delete(DRIVER, name)
    assert len(recordings.listed(DRIVER)) == 1


def test_what_is_no_sound_is_left_out_and_a_long_one_is_cut(tmp_path: Path) -> None:
    recordings = Recordings(tmp_path)
    recordings.keep(DRIVER, SECOND * int(LONGEST_SECONDS + 5), AT)
    [kept] = recordings.listed(DRIVER)
    assert kept.seconds == LONGEST_SECONDS
    [file] = tmp_path.rglob("*.wav")
    file.write_bytes(b"RIFF")
    assert recordings.listed(DRIVER) == []
    assert recordings.read(DRIVER, kept.name) is None


def test_where_nothing_can_be_written_the_command_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not Recordings(tmp_path / "file").keep(DRIVER, SECOND, AT)
