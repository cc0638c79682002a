"""A phone: Chromium without a window, the size of a phone's screen, with an empty profile."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

SCREEN = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
WAIT_SECONDS = 15
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)


def missing_programs() -> list[str]:
    """What has to be installed before a phone can be used; empty when all is there."""
    return [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]


class Phone:
    """What a person does with it."""

    def __init__(self, browser: Chrome) -> None:
        self.browser = browser

    def open(self, url: str) -> None:
        """Opens an address."""
        self.browser.get(url)

    def type(self, field: str, text: str) -> None:
        """Types into the field with this id, instead of what is there."""
        element = self.browser.find_element(By.ID, field)
        element.clear()
        element.send_keys(text)

    def tap(self, words: str) -> None:
        """Taps the button or link with these words and waits until the next page is there."""
        self.press(self.find(words))

    def press(self, element: WebElement) -> None:
        """Taps something that leads to another page and waits until it is there."""
        before = self.browser.find_element(By.TAG_NAME, "html").id
        element.click()
        self.wait(lambda: self.browser.find_element(By.TAG_NAME, "html").id != before)
        self.wait(lambda: self.browser.execute_script("return document.readyState") == "complete")

    def sign_in(self, url: str, email: str, password: str) -> None:
        """Signs in on the page of the services at `url`."""
        self.open(f"{url}/signin")
        self.type("email", email)
        self.type("password", password)
        self.tap("Sign in")

    def find(self, words: str) -> WebElement:
        """The button or link with these words, or with them as its first line."""
        inside = f'normalize-space()="{words}" or .//p[normalize-space()="{words}"]'
        path = f"//a[{inside}] | //button[{inside}]"
        return self.browser.find_element(By.XPATH, path)

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.browser.find_element(By.TAG_NAME, "h1").text

    @property
    def text(self) -> str:
        """All that can be read on the page."""
        return self.browser.find_element(By.TAG_NAME, "body").text

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits for something to become true."""
        WebDriverWait(self.browser, WAIT_SECONDS, poll_frequency=0.02).until(lambda _: condition())

    def screen(self, width: int, height: int) -> None:
        """Makes it another phone's screen, in CSS pixels."""
        size = {**SCREEN, "width": width, "height": height}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def script(self, *, runs: bool) -> None:
        """Lets pages run script or not, from the next page on."""
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not runs})

    def theme(self, name: str) -> None:
        """Switches the phone to `light` or `dark`."""
        feature = {"name": "prefers-color-scheme", "value": name}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})

    def complaints(self) -> list[str]:
        """What the console holds against the page: blocked content, script errors; not the page's status."""
        entries = self.browser.get_log("browser")  # type: ignore[no-untyped-call]
        return [entry["message"] for entry in entries if "responded with a status" not in entry["message"]]


@contextmanager
def running_phone(profile: Path, language: str = "en") -> Iterator[Phone]:
    """A phone in this language until the block ends."""
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={profile}", f"--accept-lang={language}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = Chrome(options=options, service=ChromeService(shutil.which("chromedriver")))
    try:
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", SCREEN)
        yield Phone(browser)
    finally:
        browser.quit()
