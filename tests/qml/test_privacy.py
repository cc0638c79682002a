"""Privacy on the screen: the level, the consents, one's data, deleting the account (PRV-1 to PRV-3)."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from hmi.account.model import AccountState
from online.contract.consents import OFFERED
from tests.fakes.services_users import PIN
from tests.harness.car import FakeCar

if TYPE_CHECKING:
    from tests.qml.conftest import Open, Screen

SIZES = [QSize(1280, 720), QSize(800, 480)]


def drive(car: FakeCar) -> None:
    """The car moves."""
    car.vehicle.change(speed_kmh=50.0, parked=False)


def status_words(screen: "Screen") -> str:
    """What the status line says to who cannot see its signs."""
    return str(screen.item("statusLine").property("text"))


@pytest.mark.parametrize("size", SIZES)
def test_the_level_is_chosen_by_one_touch_and_always_in_sight(open_screen: "Open", size: QSize) -> None:
    screen = open_screen("settings", size=size)
    level = screen.car.privacy.level
    screen.tap("settings-privacy")
    for control, wanted, words in (
        ("privacyChoice2", "full", "Position is shared"),
        ("privacyChoice0", "maximum", "Maximum privacy"),
        ("privacyChoice1", "no_position", "No position shared"),
    ):
        screen.tap(control)
        screen.until(lambda wanted=wanted: level.value == wanted)
        screen.until(lambda words=words: words in status_words(screen))


def test_the_level_is_in_the_quick_settings_while_driving_too(open_screen: "Open") -> None:
    screen = open_screen("media", prepare=drive)
    screen.tap("statusLine")
    for number, wanted in enumerate(("maximum", "no_position", "full")):
        screen.tap(f"quickPrivacy{number}")
        screen.until(lambda wanted=wanted: screen.car.privacy.level.value == wanted)
    screen.tap("quickPrivacy0")
    screen.see("Maximum privacy keeps the car offline. Change it under Settings, Privacy")
    screen.tap("connectionRow")
    screen.item("privacyChoice0")


@pytest.mark.parametrize("size", SIZES)
def test_a_consent_is_withdrawn_by_the_same_touch_that_gives_it(open_screen: "Open", size: QSize) -> None:
    screen = open_screen("settings", size=size)
    screen.tap("settings-privacy")
    for purpose in OFFERED:
        for given in (True, False):
            screen.tap(f"consent-{purpose}")
            screen.until(
                lambda given=given, purpose=purpose: (
                    given
                    == next(one.given for one in screen.car.consents.state.value if one.purpose == purpose)
                )
            )


def test_a_guest_sees_no_consents_and_no_account_to_delete(open_screen: "Open") -> None:
    def leave(car: FakeCar) -> None:
        car.account.state.set(AccountState())
        car.consents.state.set(())

    screen = open_screen("settings", prepare=leave)
    screen.tap("settings-privacy")
    screen.item("privacyChoice0")
    for name in ("consent-voice_recordings", "openExport", "openErasure", "setting-privacyConsents"):
        assert screen.driver.find(name) is None


@pytest.mark.parametrize("size", SIZES)
def test_ones_data_is_fetched_with_the_phone(open_screen: "Open", size: QSize) -> None:
    """PRV-3: the code and the address lead to the phone's page."""
    screen = open_screen("settings", size=size)
    screen.tap("settings-privacy")
    screen.tap("openExport")
    screen.item("dataQr")
    assert screen.item("dataAddress").property("text").replace("\u200b", "") == "http://hola.example/data"
    screen.tap("exportDone")
    screen.item("setting-privacyExport")


@pytest.mark.parametrize("size", SIZES)
def test_ones_data_is_written_to_a_drive_after_the_s_pin(open_screen: "Open", size: QSize) -> None:
    """PRV-3, USR-4: what the car alone keeps."""
    screen = open_screen("settings", size=size, prepare=lambda car: car.users.change(identified=False))
    screen.tap("settings-privacy")
    screen.tap("openTake")
    screen.see("Show that it is you")
    assert screen.driver.find("takeDrive0") is None
    screen.tap("emptyAction")
    screen.item("driverPin")
    for digit in PIN:
        screen.tap(f"driverPin{digit}")
    screen.tap("takeDrive1")
    screen.see("Your data is being written")
    screen.tap("takeProgressCancel")
    screen.tap("takeDrive0")
    screen.see("Hola-my-data-2026-11-22.zip is on HOLIDAY")
    screen.tap("emptyAction")
    screen.item("setting-privacyTake")
    assert screen.car.exports.state.value.status == "idle"


@pytest.mark.parametrize("size", SIZES)
def test_the_account_is_deleted_only_after_what_is_lost_and_the_password(
    open_screen: "Open", size: QSize
) -> None:
    screen = open_screen("settings", size=size)
    state = screen.car.erasure.state
    screen.tap("settings-privacy")
    screen.tap("openErasure")
    screen.see("Licences and what you bought for this account")
    screen.tap("confirmErasure")
    screen.item("erasurePassword").setProperty("text", "wrong")
    screen.tap("submitErasure")
    screen.see("That password is not right. Nothing was deleted")
    assert screen.item("erasurePassword").property("text") == ""
    screen.item("erasurePassword").setProperty("text", "right")
    screen.tap("submitErasure")
    screen.until(lambda: state.value.status == "done")
    screen.item("erased")


def test_going_back_keeps_the_account(open_screen: "Open") -> None:
    screen = open_screen("settings")
    screen.tap("settings-privacy")
    screen.tap("openErasure")
    screen.tap("confirmErasure")
    screen.item("erasurePassword")
    screen.tap("backToLoss")
    screen.tap("keepAccount")
    screen.item("setting-privacyErase")
    assert screen.car.erasure.state.value.status == "idle"


def test_without_the_services_the_account_stays_and_says_why(open_screen: "Open") -> None:
    screen = open_screen("mydata", prepare=lambda car: car.status.offline())
    screen.window.rootObject().findChild(object, "shell").show("mydata", "erase")
    screen.see("Not connected. Navigation, climate and your saved places work.")
    screen.tap("confirmErasure")
    screen.settle()
    assert screen.driver.find("erasurePassword") is None


def test_half_a_password_is_found_again_after_the_drive(open_screen: "Open") -> None:
    """HMI-2: the lock loses nothing typed, takes no key and deletes nothing."""
    screen = open_screen("settings")
    screen.tap("settings-privacy")
    screen.tap("openErasure")
    screen.tap("confirmErasure")
    password = screen.item("erasurePassword")
    screen.until(password.hasActiveFocus)
    password.setProperty("text", "righ")
    drive(screen.car)
    screen.item("drivingLock")
    screen.key(Qt.Key.Key_T)
    screen.key(Qt.Key.Key_Return)
    screen.settle()
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    assert screen.item("erasurePassword").property("text") == "righ"
    assert screen.car.erasure.state.value.status == "idle"


def test_neither_data_nor_deleting_opens_while_driving(open_screen: "Open") -> None:
    """HMI-2."""
    screen = open_screen("mydata", prepare=drive)
    screen.item("drivingLock")
    assert screen.driver.find("dataQr") is None
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.item("dataQr")
    screen.key(Qt.Key.Key_Escape)
    screen.item("setting-privacyExport")
