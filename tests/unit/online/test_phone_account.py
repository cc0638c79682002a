"""The pages of an account in a real browser, against the real program (ENR-6, ENR-7, ENR-9, USR-1, PRV-2)."""

import asyncio

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.fakes.chromium_phone import Phone, missing_programs
from tests.fakes.demo_services import Car
from tests.fakes.services import PASSWORD, RunningServices

VIN = "VSSZZZKMZ1R000042"
NURIA, JORDI = "nuria@example.org", "jordi@example.org"
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 2
PAGES = (
    "/account",
    f"/cars/{VIN}",
    f"/cars/{VIN}/remove",
    "/add-car",
    "/spin",
    "/spin/reset",
    "/password",
    "/sessions",
    "/lock",
    "/activity",
    "/legal",
    "/legal/privacy",
    "/consents",
)
SCREENS = ((320, 568), (390, 844), (1280, 800))
TAPPED = "a:not(.skip), button, input:not([type=hidden], [type=radio], [hidden]), .choice"
LOOK = """
const parts = [...document.querySelectorAll("a:not(.skip), button, input:not([type=hidden])")];
const box = (part) => (part.closest(".choice") || part).getBoundingClientRect();
const shown = parts.filter((part) => part.getClientRects().length);
const described = [...document.querySelectorAll("[aria-describedby], [aria-labelledby]")];
const named = described.flatMap((part) => ["aria-describedby", "aria-labelledby"]
  .flatMap((name) => (part.getAttribute(name) || "").split(" ").filter(Boolean)));
return {
  width: document.documentElement.scrollWidth,
  low: shown.filter((part) => box(part).height < 44 || box(part).right > innerWidth)
    .map((part) => part.outerHTML),
  headings: [...document.querySelectorAll("h1, h2, h3")].map((heading) => Number(heading.tagName[1])),
  nowhere: named.filter((id) => !document.getElementById(id)),
  language: document.documentElement.lang,
}
"""
pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason="Chromium is missing: run `make test`, which installs it"
)


@pytest.fixture
def token(car: Car, phone: Phone) -> str:
    """Nuria's car is enrolled and she is signed in on the phone; the token is her car's."""
    token = car.account("Núria Vidal", NURIA)
    car.enrol(VIN, "Formentor", token)
    phone.sign_in(car.url, NURIA, PASSWORD)
    return token


def test_every_page_fits_every_screen_and_can_be_read_out(car: Car, phone: Phone) -> None:
    """DESIGN, HMI-5: long names break, nothing sticks out, all can be tapped, all has a name."""
    token = car.account(LONG, NURIA)
    car.enrol(VIN, LONG[:60], token)
    car.call("POST", f"/v1/cars/{VIN}/nominations", f'{{"email": "{LONG}@example.org"}}'.encode(), token)
    phone.sign_in(car.url, NURIA, PASSWORD)
    for path in PAGES:
        phone.open(car.url + path)
        for width, height in SCREENS:
            phone.screen(width, height)
            look = phone.browser.execute_script(LOOK)
            assert look["width"] == width, path
            assert look["low"] == [], path
            assert look["nowhere"] == [], path
            assert look["headings"][0] == 1, path
            assert look["headings"].count(1) == 1, path
        for element in phone.browser.find_elements(By.CSS_SELECTOR, TAPPED):
            assert element.accessible_name or "choice" in element.get_attribute("class"), path


def test_a_car_is_shared_and_taken_back(car: Car, phone: Phone, token: str) -> None:
    """USR-1, through the menu of the account."""
    phone.tap("Formentor")
    phone.type("email", JORDI)
    phone.tap("Send nomination")
    assert "waits for the answer" in phone.text
    assert JORDI in phone.text
    phone.tap("Take back")
    assert "taken back" in phone.text
    assert JORDI not in phone.text
    jordi = car.account("Jordi <b>Pla</b>", JORDI)
    phone.type("email", JORDI)
    phone.tap("Send nomination")
    (offered,) = car.call("GET", "/v1/nominations", b"", jordi)
    car.call("PUT", f"/v1/nominations/{offered['id']}/acceptance", b"", jordi)
    phone.open(f"{car.url}/cars/{VIN}")
    assert "Jordi <b>Pla</b>" in phone.text
    phone.tap("Withdraw")
    assert phone.title == "Withdraw Jordi <b>Pla</b>?"
    phone.tap("Yes, withdraw")
    assert "Jordi" not in phone.text


def test_an_spin_is_made_and_shown_while_typing(car: Car, phone: Phone, token: str) -> None:
    """ENR-6: hidden unless asked for; a weak one is refused on the page."""
    phone.tap("S-PIN")
    phone.type("pin", "1234")
    field = phone.browser.find_element(By.ID, "pin")
    assert field.get_attribute("type") == "password"
    phone.find("Show").click()
    assert field.get_attribute("type") == "text"
    phone.tap("Create S-PIN")
    assert "not all the same" in phone.text
    assert phone.browser.switch_to.active_element.get_attribute("id") == "pin"
    assert phone.browser.find_element(By.ID, "pin").get_attribute("value") == ""
    phone.type("pin", "2580")
    phone.tap("Create S-PIN")
    assert "An S-PIN is set" in phone.text
    assert car.call("GET", "/v1/spin", b"", token)["is_set"] is True


def test_a_pairing_code_is_large_and_read_out_digit_by_digit(car: Car, phone: Phone, token: str) -> None:
    """ENR-7 (c)."""
    phone.tap("Add a car")
    phone.type("vin", "vss zzz kmz 1r 000050")
    phone.type("model", "Ateca")
    phone.browser.find_element(By.CSS_SELECTOR, "[name=navigation][value=no]").click()
    phone.tap("Add")
    assert phone.title == "Your pairing code"
    code = phone.browser.find_element(By.CSS_SELECTOR, ".code")
    digits = code.accessible_name.split()
    assert len(digits) == 8
    assert "".join(digits) == "".join(code.text.split())
    assert code.size["height"] >= 40


def test_everything_works_without_script(car: Car, phone: Phone, token: str) -> None:
    """Script is for comfort only: consent, lock, unlock, sign out."""
    phone.script(runs=False)
    phone.tap("Your consents")
    switch = phone.browser.find_element(By.CSS_SELECTOR, "[value=voice_recordings]")
    assert switch.accessible_name == "Voice recordings"
    assert switch.get_attribute("aria-checked") == "false"
    phone.press(switch)
    assert "You can withdraw this at any time" in phone.text
    phone.tap("Your account")
    phone.tap("Automatic lock")
    phone.tap("Lock now")
    assert phone.title == "Enter your password"
    phone.type("unlock_password", PASSWORD)
    phone.tap("Unlock")
    phone.tap("Where you are signed in")
    assert "UTC" in phone.text
    assert "Show" not in phone.text
    phone.tap("Your account")
    phone.tap("Sign out")
    assert phone.title == "Your account for the car"


def test_the_keyboard_alone_gets_everywhere(car: Car, phone: Phone, token: str) -> None:
    """HMI-5: past the frame with one key, the focus is seen, and moments are in the phone's own time."""
    phone.open(f"{car.url}/activity")
    assert "UTC" not in phone.text
    phone.browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    skip = phone.browser.switch_to.active_element
    assert skip.text == "Skip to content"
    skip.send_keys(Keys.ENTER)
    seen = "return getComputedStyle(document.activeElement).outlineStyle"
    phone.browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    assert phone.browser.execute_script(seen) == "solid"


async def test_a_page_left_alone_asks_for_the_password(online: RunningServices, phone: Phone) -> None:
    """ENR-9: by itself, and not while something typed would be lost."""
    await online.verified_token()

    def leave_alone() -> None:
        phone.browser.execute_script("""
            const now = Date.now();
            Date.now = () => now + 11 * 60000;
            document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
        """)

    def look() -> None:
        phone.sign_in(online.url, NURIA, PASSWORD)
        phone.open(f"{online.url}/add-car")
        phone.type("model", "Leon")
        leave_alone()
        assert phone.browser.find_element(By.ID, "model").get_attribute("value") == "Leon"
        phone.open(f"{online.url}/spin")
        online.clock.turn(minutes=11)
        leave_alone()
        phone.wait(lambda: phone.title == "Enter your password")

    await asyncio.to_thread(look)
