"""MED-1 and VOI-7: files and stations, one thing at a time, over restarts and pulled drives."""

import shutil
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.media.model import DEVICE, Track
from hmi.media.sources import Sources
from hmi.personalisation.model import Preferences
from hmi.texts import Texts
from tests.fakes.radio_player import Recorder
from tests.fakes.radio_server import RadioServer
from tests.unit.hmi.media.conftest import Cabin, song
from tests.waiting import until


async def play_device(cabin: Cabin, index: int = 0) -> None:
    source = cabin.media.state.value.of(DEVICE)
    assert source is not None
    await cabin.media.play_files(DEVICE, source.tracks, index)


async def test_playing_halting_going_on_and_stepping(cabin: Cabin) -> None:
    media = cabin.media
    await media.play()
    await media.play()
    await media.pause()
    await media.toggle()
    await media.next()
    await media.previous()
    await media.previous()
    assert cabin.player.told == [
        "play a.wav",
        "pause",
        "resume",
        "play 01 Intro.WAV",
        "play a.wav",
        "play 02 - Cesária Évora - Sodade.wav",
    ]
    assert (media.state.value.index, media.state.value.playing) == (2, True)


async def test_the_next_track_follows_by_itself(cabin: Cabin) -> None:
    await play_device(cabin, 2)
    cabin.player.ended.publish(True)
    assert cabin.media.state.value.track == cabin.media.state.value.tracks[0]
    assert cabin.media.state.value.playing


async def test_files_that_cannot_be_played_are_passed_over_and_all_of_them_said(cabin: Cabin) -> None:
    """Bad input: one bad file is skipped; nothing but bad files ends with a sentence, not in a loop."""
    media, player = cabin.media, cabin.player
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


async def test_a_damaged_file_is_left_out_and_counted(cabin: Cabin) -> None:
    (cabin.music / "broken.mp3").write_bytes(b"no sound at all")
    (cabin.music / "broken.flac").write_bytes(b"fLaC" + b"\xff" * 40)
    await cabin.media.scan()
    source = cabin.media.state.value.of(DEVICE)
    assert source is not None
    assert (len(source.tracks), source.skipped, source.status) == (3, 2, "ready")


async def test_a_voice_gets_room(cabin: Cabin) -> None:
    """VOI-7: a fifth of the sound is left, whatever the loudness, and all of it comes back."""
    media, player = cabin.media, cabin.player
    media.follow(Preferences(media_volume=0.8))
    assert player.loudness == (0.8, 1.0)
    media.duck(True)
    assert player.loudness == (0.8, 0.2)
    media.follow(Preferences(media_volume=0.5))
    assert player.loudness == (0.5, 0.2)
    media.duck(False)
    assert player.loudness == (0.5, 1.0)


async def test_it_is_muted_until_the_driver_wants_to_hear_it(cabin: Cabin) -> None:
    """VOI-4: by word, or by turning the volume; the volume stays known."""
    media, player = cabin.media, cabin.player
    media.follow(Preferences(media_volume=0.8))
    media.mute(True)
    media.drive(120)
    assert (player.loudness, media.state.value.muted) == ((0.0, 1.0), True)
    media.follow(Preferences(media_volume=0.8, language="de-DE"))
    assert media.state.value.muted
    media.mute(False)
    assert player.loudness == (0.8, 1.0)
    media.mute(True)
    media.follow(Preferences(media_volume=0.7))
    assert (player.loudness, media.state.value.muted) == ((0.7, 1.0), False)


async def test_it_becomes_louder_with_speed_where_the_driver_wants_it(cabin: Cabin) -> None:
    media, player = cabin.media, cabin.player
    media.follow(Preferences(media_volume=0.5))
    media.drive(120)
    assert player.loudness == (0.5, 1.0)
    media.follow(Preferences(media_volume=0.5, speed_volume="high"))
    assert player.loudness == (0.68, 1.0)
    media.drive(0)
    assert player.loudness == (0.5, 1.0)
    media.follow(Preferences(media_volume=0.0, speed_volume="high"))
    media.drive(120)
    assert player.loudness == (0.0, 1.0)


async def test_a_drive_is_noticed_and_playing_ends_with_a_sentence_when_it_is_pulled_out(
    cabin: Cabin,
) -> None:
    """MED-1: hot plug; the other sources stay, and the same drive is there to go on when it is back."""
    stick = cabin.drive("STICK")
    cabin.drive("OTHER")
    state = await until(cabin.media.state, lambda state: len(state.sources) == 4 and state.of("usb:STICK"))
    await until(cabin.media.state, lambda state: state.status != "scanning")
    source = cabin.media.state.value.of("usb:STICK")
    assert state is not None
    assert source is not None
    assert source.tracks == (Track(stick / "Miúcha - Vai Levando.wav", "Vai Levando", "Miúcha", seconds=0.1),)
    await cabin.media.play_files("usb:STICK", source.tracks)
    cabin.player.sound(12)
    shutil.rmtree(stick)
    await until(cabin.media.state, lambda state: state.of("usb:STICK") is None)
    now = cabin.media.state.value
    assert (now.playing, now.problem) == (False, "STICK was pulled out. Radio and music in the car play")
    assert cabin.player.told[-1] == "stop"
    assert now.of("usb:OTHER") is not None
    song(stick / "Miúcha - Vai Levando.wav")
    await until(cabin.media.state, lambda state: state.track is not None)
    assert cabin.media.state.value.source == "usb:STICK"


async def test_a_file_goes_on_after_a_restart_where_it_was(cabin: Cabin) -> None:
    await play_device(cabin, 1)
    cabin.player.sound(42)
    await cabin.end()
    media = await cabin.begin()
    await until(media.state, lambda state: state.playing)
    assert cabin.player.told == ["play 01 Intro.WAV at 42"]
    await media.pause()
    await cabin.end()
    media = await cabin.begin()
    await until(media.state, lambda state: state.track is not None)
    assert (media.state.value.playing, media.state.value.track and media.state.value.track.title) == (
        False,
        "Intro",
    )


async def test_a_station_goes_on_after_a_restart(cabin: Cabin) -> None:
    async with RadioServer() as server:
        await cabin.media.play_station(server.station("/tone/440"))
        await until(cabin.media.state, lambda state: state.activity == "buffering")
        await cabin.end()
        media = await cabin.begin()
        await until(media.state, lambda state: state.activity == "buffering")
        assert media.state.value.station == server.station("/tone/440")
        assert cabin.player.told[-1] == "play stream"


async def test_a_station_that_breaks_off_comes_again_by_itself(cabin: Cabin) -> None:
    """MED-1: it says so, tries again, and goes on; nothing is asked of the driver."""
    async with RadioServer() as server:
        await cabin.media.play_station(server.station("/tone/440"))
        await until(cabin.media.state, lambda state: state.told == "Test Band - Long Tone")
        await until(cabin.media.state, lambda state: state.activity == "buffering")
        cabin.player.sound()
        assert cabin.media.state.value.activity == ""
        server.broken = True
        await until(cabin.media.state, lambda state: state.activity == "reconnecting")
        cabin.player.ended.publish(True)  # what was heard from the player's buffer is over
        assert cabin.media.state.value.playing
        server.broken = False
        await until(cabin.media.state, lambda state: state.activity == "buffering")
        cabin.player.sound()
        assert (cabin.media.state.value.activity, cabin.media.state.value.problem) == ("", "")


async def test_silence_is_said_and_ends_by_itself(cabin: Cabin) -> None:
    async with RadioServer() as server:
        await cabin.media.play_station(server.station("/tone/440"))
        await until(cabin.media.state, lambda state: state.activity == "buffering")
        cabin.player.sound()
        cabin.time.pass_by(3)
        assert cabin.media.state.value.activity == "buffering"
        cabin.player.sound(2)
        assert cabin.media.state.value.activity == ""


async def test_bytes_without_sound_end_in_a_sentence(cabin: Cabin) -> None:
    """Bad input: a stream of garbage that the decoder never refuses."""
    async with RadioServer() as server:
        await cabin.media.play_station(server.station("/garbage", "Odd FM"))
        await until(cabin.media.state, lambda state: state.activity == "buffering")
        cabin.time.pass_by(16)
        state = cabin.media.state.value
        assert (state.playing, state.activity) == (False, "")
        assert state.problem == "Odd FM sends nothing that can be played. Choose another station"


async def test_without_data_the_reason_is_said_and_files_play(cabin: Cabin) -> None:
    """DAT-1."""
    cabin.network.set("offline")
    async with RadioServer() as server:
        await cabin.media.play_station(server.station("/tone/440"))
        await until(cabin.media.state, lambda state: state.problem)
        assert cabin.media.state.value.problem == "No data connection. USB and music in the car play"
        assert server.listeners == 0
        await play_device(cabin)
        assert (cabin.media.state.value.problem, cabin.media.state.value.station) == ("", None)
        assert cabin.player.told[-1] == "play a.wav"


async def test_next_and_previous_walk_through_the_stations(cabin: Cabin) -> None:
    async with RadioServer() as server:
        line = [server.station(f"/tone/{hertz}") for hertz in (440, 550, 660)]
        await cabin.media.play_station(line[0], line)
        await cabin.media.previous()
        assert cabin.media.state.value.station == line[2]
        await cabin.media.next()
        await cabin.media.next()
        assert cabin.media.state.value.station == line[1]
        await cabin.media.pause()
        assert cabin.player.told[-1] == "stop"
        await cabin.media.play()
        assert cabin.media.state.value.activity == "connecting"


async def test_nothing_to_play_is_said(cabin: Cabin) -> None:
    shutil.rmtree(cabin.music)
    await cabin.media.scan()
    with pytest.raises(CarError, match="No music was found"):
        await cabin.media.play()
    with pytest.raises(CarError, match="not there any more"):
        await cabin.media.select(3)


async def test_a_folder_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"no folder")
    sources = Sources(folder, Texts())
    await sources.scan()
    assert sources.state.value[0].problem.startswith("The music folder cannot be read")
    assert sources.state.value[0].status == "empty"
    await sources.stop()


def test_the_recorder_is_a_player() -> None:
    """What stands for the loudspeaker here offers what the car's own player does."""
    from hmi.qt.player import QtPlayer

    names = {name for name in vars(Recorder) if not name.startswith("_")} - {"sound"}
    assert names <= set(vars(QtPlayer))
