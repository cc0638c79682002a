from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.media.library import drives, scan, track_of
from hmi.media.model import Track
from hmi.media.service import MediaService
from hmi.personalisation.model import Preferences
from hmi.texts import Texts
from hmi.topic import Topic


class Recorder:
    """A player that keeps what it was told."""

    def __init__(self) -> None:
        self.ended: Topic[bool] = Topic()
        self.told: list[str] = []
        self.volume = 0.0

    def play(self, path: Path) -> None:
        self.told.append(f"play {path.name}")

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def stop(self) -> None:
        self.told.append("stop")

    def set_volume(self, volume: float) -> None:
        self.volume = round(volume, 3)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Three songs, and things that are none."""
    album = tmp_path / "Album"
    album.mkdir()
    songs = ("a.mp3", "Album/02 - Cesária Évora - Sodade.flac", "Album/01 Intro.OGG")
    for name in (*songs, "cover.jpg", ".hidden.mp3"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "loop").symlink_to(tmp_path)
    return tmp_path


@pytest.fixture
def player() -> Recorder:
    return Recorder()


@pytest.fixture
async def media(music: Path, player: Recorder) -> MediaService:
    service = MediaService(music, player, Texts())
    await service.scan()
    return service


def test_files_are_found_in_order_with_title_artist_and_album(music: Path) -> None:
    """MED-1: USB and local files; hidden files, pictures and links are left out."""
    assert scan(music) == (
        Track(music / "a.mp3", "a"),
        Track(music / "Album/01 Intro.OGG", "Intro", "", "Album"),
        Track(music / "Album/02 - Cesária Évora - Sodade.flac", "Sodade", "Cesária Évora", "Album"),
    )
    assert scan(music / "nowhere") == ()


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


async def test_playing_halting_going_on_and_stepping(media: MediaService, player: Recorder) -> None:
    await media.play()
    await media.play()
    await media.pause()
    await media.toggle()
    await media.next()
    await media.previous()
    await media.previous()
    assert player.told == [
        "play a.mp3",
        "pause",
        "resume",
        "play 01 Intro.OGG",
        "play a.mp3",
        "play 02 - Cesária Évora - Sodade.flac",
    ]
    assert (media.state.value.index, media.state.value.playing) == (2, True)


async def test_the_next_track_follows_by_itself(media: MediaService, player: Recorder) -> None:
    await media.select(2)
    player.ended.publish(True)
    assert media.state.value.track == media.state.value.tracks[0]
    assert media.state.value.playing


async def test_files_that_cannot_be_played_are_passed_over_and_all_of_them_said(
    media: MediaService, player: Recorder
) -> None:
    """Bad input: one bad file is skipped; nothing but bad files ends with a sentence, not in a loop."""
    await media.play()
    player.ended.publish(False)
    assert media.state.value.index == 1
    player.ended.publish(True)
    for _file in range(3):
        player.ended.publish(False)
    assert not media.state.value.playing
    assert media.state.value.problem == "These files cannot be played"
    await media.play()
    assert (media.state.value.playing, media.state.value.problem) == (True, "")


async def test_a_voice_gets_room(media: MediaService, player: Recorder) -> None:
    """VOI-7: media goes down to 30 percent of what is set, and back."""
    media.follow(Preferences(media_volume=0.8))
    assert player.volume == 0.8
    media.duck(True)
    assert player.volume == 0.24
    media.follow(Preferences(media_volume=0.5))
    assert player.volume == 0.15
    media.duck(False)
    assert player.volume == 0.5


async def test_a_pulled_drive_ends_the_music_and_a_new_one_brings_it(
    media: MediaService, player: Recorder, music: Path
) -> None:
    await media.select(2)
    (music / "a.mp3").unlink()
    await media.scan()
    assert (media.state.value.index, media.state.value.playing) == (1, True)
    for file in music.rglob("*.*"):
        file.unlink()
    await media.scan()
    state = media.state.value
    assert (state.status, state.index, state.playing) == ("empty", -1, False)
    assert player.told[-1] == "stop"
    with pytest.raises(CarError, match="No music was found"):
        await media.play()
    (music / "new.mp3").write_bytes(b"x")
    await media.scan()
    await media.play()
    assert player.told[-1] == "play new.mp3"


async def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path, player: Recorder) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"no folder")
    media = MediaService(folder, player, Texts())
    await media.scan()
    assert media.state.value.problem.startswith("The music folder cannot be read")
    assert media.state.value.status == "empty"


async def test_a_track_that_is_not_there_is_refused(media: MediaService) -> None:
    with pytest.raises(CarError, match="not there any more"):
        await media.select(3)


async def test_music_on_a_plugged_in_drive_is_found(
    music: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """MED-1: "Look again" finds a drive where the desktop mounts it, and notices when it is pulled out."""
    mounts = tmp_path_factory.mktemp("media")
    media = MediaService(music, Recorder(), Texts(), lambda: drives("ana", (mounts / "none", mounts)))
    await media.scan()
    assert len(media.state.value.tracks) == 3
    song = mounts / "ana" / "STICK" / "Miúcha - Vai Levando.mp3"
    song.parent.mkdir(parents=True)
    song.write_bytes(b"x")
    (mounts / "ben" / "OTHER").mkdir(parents=True)
    (mounts / "ben" / "OTHER" / "not-mine.mp3").write_bytes(b"x")
    await media.scan()
    assert media.state.value.tracks[3:] == (Track(song, "Vai Levando", "Miúcha"),)
    song.unlink()
    song.parent.rmdir()
    await media.scan()
    assert len(media.state.value.tracks) == 3
