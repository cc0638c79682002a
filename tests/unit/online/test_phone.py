"""The phone's page in a real browser, against the real program (ENR-1, ENR-2, ENR-3, ENR-8)."""

import pytest

from tests.fakes.chromium_phone import Phone, missing_programs
from tests.fakes.demo_services import Car
from tests.fakes.services import PASSWORD

TAPPED = "a:not(.skip), button, input:not([type=hidden], [hidden])"
LOOK = """return {
    width: document.documentElement.scrollWidth,
    colour: getComputedStyle(document.body).backgroundColor,
}"""
pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason="Chromium is missing: run `make test`, which installs it"
)


def register(phone: Phone, name: str = "Núria Vidal", email: str = "nuria@example.org") -> None:
    phone.type("name", name)
    phone.type("email", email)
    phone.type("password", PASSWORD)
    phone.tap("Create account")


def test_from_the_code_on_the_cars_screen_to_a_car_that_is_signed_in(car: Car, phone: Phone) -> None:
    """ENR-1, ENR-2, ENR-3, ENR-8: a new driver scans the QR code, registers, confirms; the car is theirs."""
    codes = car.codes()
    phone.open(codes["verification_uri_complete"])
    assert phone.title == "Sign in"
    phone.tap("Create account")
    register(phone)
    assert phone.title == "Is this code on your car's screen?"
    assert codes["user_code"].replace("-", "") in phone.text.replace("\n", "").replace(" ", "")
    assert "signed in as Núria Vidal" in phone.text
    assert car.poll(codes["device_code"]) == {"error": "authorization_pending"}
    phone.tap("Yes, sign this car in")
    assert phone.title == "Your car is signing in"
    assert "nuria@example.org" in phone.text  # where the mail went that still has to be opened
    token = car.poll(codes["device_code"])["access_token"]
    assert car.call("GET", "/v1/me", b"", token)["verified"] is False

    phone.tap("Mails of this demo")
    phone.browser.find_element("css selector", "a.row").click()
    assert phone.title == "Confirm your Hola account"
    phone.browser.find_element("css selector", ".mail a").click()
    assert phone.title == "E-mail confirmed"
    assert car.call("GET", "/v1/me", b"", token)["verified"] is True

    enrolled = car.call("PUT", "/v1/cars/VSSZZZKMZ1R000042/enrolment", b'{"model":"Formentor"}', token)
    assert enrolled["role"] == "primary"
    phone.tap("Go to your account")
    assert phone.title == "Núria Vidal"
    for words in ("Confirmed", "Formentor", "Primary user", "VSSZZZKMZ1R000042"):
        assert words in phone.text


def test_a_driver_with_an_account_types_the_code(car: Car, phone: Phone) -> None:
    """ENR-2: typed in small letters without the dash; a wrong one is said to be wrong."""
    phone.open(f"{car.url}/register")
    register(phone)
    codes = car.codes()
    phone.open(car.url + "/device")
    phone.type("user_code", "bcdfbcdf")
    assert phone.browser.find_element("id", "user_code").get_attribute("value") == "BCDF-BCDF"
    phone.tap("Continue")
    assert "not known or has run out" in phone.text
    phone.type("user_code", codes["user_code"].replace("-", "").lower())
    phone.tap("Continue")
    phone.tap("No, stop")
    assert phone.title == "Nothing was signed in"
    assert car.poll(codes["device_code"]) == {"error": "access_denied"}


def test_registering_a_known_email_leads_to_signing_in(car: Car, phone: Phone) -> None:
    """ENR-3: with the e-mail filled in and the car's code carried along."""
    phone.open(f"{car.url}/register")
    register(phone)
    phone.tap("Sign out")
    phone.open(f"{car.url}/register?user_code={car.codes()['user_code']}")
    register(phone, email="NURIA@example.org")
    assert phone.title == "Sign in"
    assert "already an account" in phone.text
    phone.type("password", PASSWORD)
    phone.tap("Sign in")
    assert phone.title == "Is this code on your car's screen?"


def test_pages_fit_a_phone_by_day_and_night(car: Car, phone: Phone) -> None:
    """DESIGN: nothing sticks out sideways, everything to tap is big enough, the theme follows the phone."""
    for path in ("/", "/register", "/signin", "/device", "/confirm", "/demo/mail", "/nothing"):
        phone.open(car.url + path)
        for theme, colour in (("light", "rgb(233, 236, 238)"), ("dark", "rgb(10, 13, 16)")):
            phone.theme(theme)
            shown = phone.browser.execute_script(LOOK)
            assert shown == {"width": 390, "colour": colour}, path
        for element in phone.browser.find_elements("css selector", TAPPED):
            assert element.size["height"] >= 44, element.text
            assert element.accessible_name, element.get_attribute("outerHTML")
