from pathlib import Path

import pytest

from hmi.database import Database
from hmi.documents import Documents
from hmi.notices.model import grouped
from hmi.notices.service import NoticesService
from tests.fakes.manual_time import START, ManualTime


@pytest.fixture
def time() -> ManualTime:
    return ManualTime()


@pytest.fixture
def notices(time: ManualTime) -> NoticesService:
    return NoticesService(time, time)


def shown(notices: NoticesService) -> str:
    card = notices.state.value.shown
    return card.key if card is not None else ""


def test_the_newest_stands_first_and_50_are_kept(notices: NoticesService) -> None:
    """HMI-4: notification centre."""
    for number in range(55):
        notices.post(f"n{number}", "info", "Title", "Text")
    kept = notices.state.value.notices
    assert len(kept) == 50
    assert [kept[0].key, kept[-1].key] == ["n54", "n5"]
    assert kept[0].at == START


def test_another_language_is_there_at_once_and_nothing_is_told_twice(
    notices: NoticesService, time: ManualTime
) -> None:
    """HMI-1: switched without restart, also what stands in the list and on the card."""
    said: list[str] = []
    notices.spoken.subscribe(said.append)
    words = {"en": ("Voice", "Voice restarts"), "de": ("Sprache", "Die Sprachbedienung startet neu")}
    language = ["en"]
    notices.tell("a", "refresh", lambda: words[language[0]], "urgent")
    notices.post("b", "flag", "Kiasma", "As it is called")
    time.pass_by(7.9)
    language[0] = "de"
    notices.retell()
    card = notices.state.value.shown
    assert card is not None
    assert (card.title, card.text) == words["de"]
    assert [one.text for one in notices.state.value.notices] == ["As it is called", words["de"][1]]
    assert said == ["Voice. Voice restarts"]
    time.pass_by(0.2)
    assert shown(notices) == "b"
    notices.dismiss("a")
    notices.retell()
    assert [one.key for one in notices.state.value.notices] == ["b"]


def test_a_card_stays_8_seconds_and_the_next_follows(notices: NoticesService, time: ManualTime) -> None:
    """DESIGN: auto-advancing content stays 8 s."""
    notices.post("a", "info", "A", "")
    notices.post("b", "info", "B", "")
    time.pass_by(7.9)
    assert shown(notices) == "a"
    time.pass_by(0.2)
    assert shown(notices) == "b"
    time.pass_by(8)
    assert shown(notices) == ""
    assert len(notices.state.value.notices) == 2


def test_urgent_goes_before_warning_before_info(notices: NoticesService, time: ManualTime) -> None:
    notices.post("info", "info", "I", "")
    notices.post("urgent", "error", "U", "", "urgent")
    notices.post("warning", "warning", "W", "", "warning")
    order = []
    while shown(notices):
        order.append(shown(notices))
        time.pass_by(8)
    assert order == ["urgent", "warning", "info"]


def test_the_same_key_replaces_the_older_notice(notices: NoticesService, time: ManualTime) -> None:
    notices.post("maps", "map", "Navigation restarts", "", "warning")
    time.pass_by(4)
    notices.post("maps", "map", "Navigation is back", "")
    assert [notice.title for notice in notices.state.value.notices] == ["Navigation is back"]
    time.pass_by(7)
    assert shown(notices) == "maps"


def test_a_dismissed_card_makes_room_at_once(notices: NoticesService) -> None:
    notices.post("a", "info", "A", "")
    notices.post("b", "info", "B", "")
    notices.dismiss("a")
    notices.dismiss("nobody")
    assert shown(notices) == "b"
    assert [notice.key for notice in notices.state.value.notices] == ["b"]


def test_reading_the_list_ends_the_cards(notices: NoticesService, time: ManualTime) -> None:
    notices.post("a", "info", "A", "")
    notices.post("b", "info", "B", "")
    notices.read_all()
    assert shown(notices) == ""
    assert all(notice.read for notice in notices.state.value.notices)
    time.pass_by(60)
    assert shown(notices) == ""


def test_urgent_notices_are_spoken_once(notices: NoticesService) -> None:
    """DESIGN: a notice is spoken if urgent; said again it is silent, with other words it is not."""
    said: list[str] = []
    notices.spoken.subscribe(said.append)
    notices.post("tyres", "tire_repair", "Tyres", "Pressure is low.", "warning")
    notices.post("oil", "error", "Oil", "Stop safely.", "urgent")
    notices.post("oil", "error", "Oil", "Stop safely.", "urgent")
    notices.post("oil", "error", "Oil", "Stop now.", "urgent")
    assert said == ["Oil. Stop safely.", "Oil. Stop now."]


def test_all_are_put_away_at_once(notices: NoticesService, time: ManualTime) -> None:
    for key in "abc":
        notices.post(key, "info", key, "")
    notices.dismiss_all()
    assert notices.state.value.notices == ()
    time.pass_by(60)
    assert shown(notices) == ""


def test_the_list_is_grouped_by_urgency_and_then_by_time(notices: NoticesService) -> None:
    for key, urgency in (("w1", "warning"), ("i1", "info"), ("u1", "urgent"), ("w2", "warning")):
        notices.post(key, "info", key, "", urgency)  # type: ignore[arg-type]
    assert [notice.key for notice in grouped(notices.state.value.notices)] == ["u1", "w2", "w1", "i1"]


async def test_what_is_told_only_once_outlives_a_power_cut(time: ManualTime, tmp_path: Path) -> None:
    """HMI-4: kept ones come back, as a card if nobody saw them; dismissed ones do not."""
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    shelf = Documents(database, "notices", time)
    first = NoticesService(time, time, shelf)
    await first.start()
    first.post("damaged", "warning", "Memory", "It starts anew.", "warning", keep=True)
    first.post("voice", "mic_off", "Voice", "It restarts.")
    await first.stop()
    second = NoticesService(time, time, shelf)
    await second.start()
    assert [notice.key for notice in second.state.value.notices] == ["damaged"]
    assert shown(second) == "damaged"
    second.dismiss("damaged")
    await second.stop()
    third = NoticesService(time, time, shelf)
    await third.start()
    assert third.state.value.notices == ()
    await database.stop()


async def test_damaged_memory_of_notices_stops_nothing(time: ManualTime, tmp_path: Path) -> None:
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    shelf = Documents(database, "notices", time)
    await shelf.write("kept", b"[{]")
    notices = NoticesService(time, time, shelf)
    await notices.start()
    notices.post("a", "info", "A", "", keep=True)
    await notices.stop()
    again = NoticesService(time, time, shelf)
    await again.start()
    assert [notice.key for notice in again.state.value.notices] == ["a"]
    await database.stop()


def keys(notices: NoticesService) -> list[str]:
    return [notice.key for notice in notices.state.value.notices]


def test_who_drives_next_sees_nothing_of_the_last_driver(notices: NoticesService) -> None:
    """USR-4: in the very step in which the driver changes; what is about the car is everybody's."""
    notices.follow("ann")
    notices.post("messages.refused", "mail", "Message to Ada", "")
    notices.post("program.maps", "map", "Navigation", "It restarts.")
    notices.post("navigation.arrived", "flag", "Arrived", "Hidden Street 4")
    notices.follow("ann")
    assert len(keys(notices)) == 3
    notices.follow("")
    assert keys(notices) == ["program.maps"]
    assert shown(notices) == "program.maps"
    notices.post("navigation.arrived", "flag", "Arrived", "Somewhere")
    notices.follow("bob")
    assert keys(notices) == ["program.maps"]


def test_what_was_told_before_it_is_known_who_drives_is_told_to_them(notices: NoticesService) -> None:
    notices.post("preferences.damaged", "settings", "Settings", "They begin anew.")
    notices.follow("ann")
    assert keys(notices) == ["preferences.damaged"]
    assert shown(notices) == "preferences.damaged"
    notices.follow("bob")
    assert keys(notices) == []


async def test_a_guest_leaves_no_notices(notices: NoticesService) -> None:
    """USR-1: the drive ends with the ignition."""
    notices.follow("")
    notices.post("navigation.arrived", "flag", "Arrived", "Somewhere")
    notices.post("storage", "warning", "Memory", "It is full.")
    await notices.forget_guest()
    assert keys(notices) == ["storage"]


async def test_a_power_cut_at_the_switch_shows_nobody_elses_notice(time: ManualTime, tmp_path: Path) -> None:
    """The switch was kept, that the notice goes was not."""
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    shelf = Documents(database, "notices", time)
    first = NoticesService(time, time, shelf)
    first.follow("ann")
    first.post("enrolment.primary", "directions_car", "Ann's car", "", keep=True)
    await first.stop()
    for owner, left in (("ann", ["enrolment.primary"]), ("bob", [])):
        again = NoticesService(time, time, shelf)
        await again.start()
        again.follow(owner)
        assert keys(again) == left
        await again.stop()
    await database.stop()
