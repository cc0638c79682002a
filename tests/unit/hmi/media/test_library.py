"""MED-1: what is found on a drive, by name and by tags."""

from pathlib import Path

import mutagen
import mutagen.id3
import pytest

from hmi.media import tags
from hmi.media.browse import Group, groups, members
from hmi.media.library import scan, track_of
from hmi.media.model import Track
from hmi.qt.pictures import Pictures
from tests.fakes.radio_server import tone_mp3

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a730000001049444154789c63f8cfc000"
    "440c100a001fee03fd8b5f14d40000000049454e44ae426082"
)


def test_files_are_found_in_order_with_title_artist_and_album(tmp_path: Path) -> None:
    """MED-1: USB and local files; hidden files, pictures and links are left out."""
    (tmp_path / "Album").mkdir()
    songs = ("a.mp3", "Album/02 - Cesária Évora - Sodade.flac", "Album/01 Intro.OGG")
    for name in (*songs, "cover.jpg", ".hidden.mp3"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert scan(tmp_path) == (
        Track(tmp_path / "a.mp3", "a"),
        Track(tmp_path / "Album/01 Intro.OGG", "Intro", "", "Album"),
        Track(tmp_path / "Album/02 - Cesária Évora - Sodade.flac", "Sodade", "Cesária Évora", "Album"),
    )
    assert scan(tmp_path / "nowhere") == ()


@pytest.mark.parametrize(
    ("name", "title", "artist"),
    [
        ("99 Luftballons.mp3", "99 Luftballons", ""),
        ("12. Twelve.mp3", "Twelve", ""),
        ("7.mp3", "7", ""),
        ("A - .mp3", "A -", ""),
        (" - B.mp3", "B", ""),
    ],
)
def test_odd_names(tmp_path: Path, name: str, title: str, artist: str) -> None:
    track = track_of(tmp_path / name, tmp_path)
    assert (track.title, track.artist) == (title, artist)


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    """A real MP3 with tags and a cover."""
    path = tmp_path / "01 x.mp3"
    path.write_bytes(tone_mp3(440.0))
    frames = mutagen.id3.ID3()
    frames.add(mutagen.id3.TIT2(encoding=3, text="Sodade\x00 \n"))
    frames.add(mutagen.id3.TPE1(encoding=3, text="Cesária Évora"))
    frames.add(mutagen.id3.TALB(encoding=3, text="x" * 3000))
    frames.add(mutagen.id3.APIC(encoding=3, mime="image/png", type=3, data=PIXEL))
    frames.save(path)
    return path


def test_tags_tell_more_than_names(tagged: Path) -> None:
    track = tags.read(track_of(tagged, tagged.parent))
    assert track is not None
    assert (track.title, track.artist, round(track.seconds)) == ("Sodade", "Cesária Évora", 20)
    assert len(track.album) == tags.LONGEST


def test_a_cover_comes_out_of_the_file_or_from_beside_it_and_a_damaged_one_is_none(
    tagged: Path, tmp_path: Path
) -> None:
    pictures = Pictures(tmp_path / "covers")
    data = tags.cover(tagged)
    assert data == PIXEL
    shown = pictures(data)
    assert shown
    assert Path(shown).is_file()
    assert pictures(data) == shown
    assert pictures(b"\x89PNG damaged") == ""
    bare = tmp_path / "bare.mp3"
    bare.write_bytes(tone_mp3(440.0))
    assert tags.cover(bare) is None
    (tmp_path / "Folder.JPG").write_bytes(PIXEL)
    assert tags.cover(bare) == PIXEL


def test_files_go_under_artists_albums_and_folders(tmp_path: Path) -> None:
    a, b, c = (
        Track(tmp_path / "x" / "a", "A", "Éva", "One"),
        Track(tmp_path / "x" / "b", "B", "Ana", "One"),
        Track(tmp_path / "y" / "c", "C"),
    )
    assert groups((a, b, c), "artists") == (Group("Ana", 1), Group("Éva", 1), Group("", 1))
    assert groups((a, b, c), "folders") == (Group("x", 2), Group("y", 1))
    assert members((a, b, c), "albums", "One") == (a, b)
