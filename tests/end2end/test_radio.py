"""MED-1, DAT-1 and VOI-7 at a real loudspeaker: `tests.end2end.radio`."""

import pytest

from tests.end2end.conftest import Play

pytestmark = pytest.mark.timeout(280)


@pytest.fixture(scope="module")
def scenes(play_scenario: Play) -> dict[str, str]:
    return play_scenario("radio")


@pytest.mark.parametrize(
    "scene",
    [
        "a_station_is_heard",
        "a_voice_gets_room",
        "a_broken_stream_goes_on",
        "a_tunnel",
        "stopped_in_a_tunnel",
        "no_data_is_the_reason",
        "a_list_of_addresses",
        "what_is_no_sound_is_said",
        "a_file_is_heard",
        "the_screen_never_waited",
    ],
)
def test_media_is_heard(scenes: dict[str, str], scene: str) -> None:
    """MED-1: real streams, resume after tunnels, files; DAT-1: the reason without data; VOI-7: ducking."""
    assert scene in scenes, f"It did not come to {scene}:\n{scenes['the_log'][-3000:]}"
    assert not scenes[scene], f"{scenes[scene]}\n{scenes['the_log'][-3000:]}"
