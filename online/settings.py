"""What an installation of the services can be told: command line, and `HOLA_ONLINE_*` for secrets."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from platformdirs import user_data_path

WeatherChoice = Literal["demo", "met"]
RadioChoice = Literal["demo", "radio-browser"]
NewsChoice = Literal["demo", "feeds"]
PlacesChoice = Literal["demo", "photon", "nominatim"]
RADIO_BROWSER_URL = "https://all.api.radio-browser.info"
MET_NORWAY_URL = "https://api.met.no/weatherapi/locationforecast/2.0/compact"


@dataclass(frozen=True)
class SmtpSettings:
    """A mail server for outgoing mail. `security` is the transport's encryption."""

    host: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str | None = None
    password: str | None = None


@dataclass(frozen=True)
class Settings:
    """Everything `python -m online` was told.

    Attributes:
        host: address to listen on; the default is this machine alone.
        port: TCP port; 0 takes any free one.
        data: folder of the database file and of the mail outbox.
        database_url: SQLAlchemy URL; None is the SQLite file in `data`.
        public_url: how phones reach the services; None is `http://host:port`.
        parking_feed: list of car parks that the map pack build writes.
        weather: which weather provider answers.
        weather_url: where the `met` provider asks.
        weather_contact: mail or web address the `met` provider identifies itself with, as its terms ask.
        news: which news provider answers; `news_feeds` is an address for each topic, "" for all topics.
        places: which provider finds places by name; `places_url` is where it asks, `places_contact` a mail or
            web address it identifies itself with.
        radio: which directory of stations answers; `radio_url` is where the `radio-browser` one asks.
        behind_proxy: whether a reverse proxy of ours names the sender in X-Forwarded-For and -Proto.
        demo: whether the demo's mail pages are served.
        ready_file: file that gets `{"url": ...}` once the services listen.
        parent_pid: process whose end also ends the services; the demo's car, which may be killed.
        mail_from: sender of mails.
        smtp: mail server; None keeps mails in the outbox folder.
        brand: product name in pages and mails.
    """

    host: str
    port: int
    data: Path
    database_url: str | None = None
    public_url: str | None = None
    parking_feed: Path | None = None
    weather: WeatherChoice = "demo"
    weather_url: str = MET_NORWAY_URL
    weather_contact: str = ""
    news: NewsChoice = "demo"
    news_feeds: Mapping[str, str] = MappingProxyType({})
    places: PlacesChoice = "demo"
    places_url: str = ""
    places_contact: str = ""
    radio: RadioChoice = "demo"
    radio_url: str = RADIO_BROWSER_URL
    behind_proxy: bool = False
    demo: bool = False
    ready_file: Path | None = None
    parent_pid: int | None = None
    mail_from: str = "hola@localhost"
    smtp: SmtpSettings | None = None
    brand: str = "Hola"


def read_settings(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
    """The settings of a command line; ends the program with status 2 and a sentence when they are wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.news == "feeds" and not options.news_feed:
        parser.error("--news feeds needs at least one --news-feed")
    if options.places != "demo" and not options.places_url:
        parser.error(f"--places {options.places} needs --places-url")
    return Settings(
        host=options.host,
        port=options.port,
        data=options.data,
        database_url=options.database or environment.get("HOLA_ONLINE_DATABASE") or None,
        public_url=options.public_url.rstrip("/") if options.public_url else None,
        parking_feed=options.parking_feed,
        weather=options.weather,
        weather_url=options.weather_url,
        weather_contact=options.weather_contact,
        news=options.news,
        news_feeds=MappingProxyType(dict(options.news_feed)),
        places=options.places,
        places_url=options.places_url or "",
        places_contact=options.places_contact,
        radio=options.radio,
        radio_url=options.radio_url,
        behind_proxy=options.behind_proxy,
        demo=options.demo,
        ready_file=options.ready_file,
        parent_pid=options.parent_pid,
        mail_from=options.mail_from,
        smtp=_smtp(options, environment),
        brand=options.brand,
    )


def _smtp(options: argparse.Namespace, environment: Mapping[str, str]) -> SmtpSettings | None:
    """The mail server; its name and password come from the environment, where `ps` does not show them."""
    if not options.smtp_host:
        return None
    return SmtpSettings(
        host=options.smtp_host,
        port=options.smtp_port,
        security=options.smtp_security,
        username=environment.get("HOLA_ONLINE_SMTP_USER"),
        password=environment.get("HOLA_ONLINE_SMTP_PASSWORD"),
    )


def _port(text: str) -> int:
    """A TCP port, 0 included. Raises ValueError otherwise."""
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError(text)
    return port


def _web_address(text: str) -> str:
    """An http or https address. Raises ValueError otherwise."""
    if not text.startswith(("http://", "https://")):
        raise ValueError(text)
    return text


def _feed(text: str) -> tuple[str, str]:
    """``TOPIC=URL``, or ``URL`` for all topics. Raises ValueError otherwise."""
    if text.startswith(("http://", "https://")):
        return "", text
    topic, _, url = text.partition("=")
    return topic.strip().casefold(), _web_address(url)


_port.__name__ = "port number"
_feed.__name__ = "[TOPIC=]URL"
_web_address.__name__ = "http:// or https:// address"


def _parser() -> argparse.ArgumentParser:
    """The command line of `python -m online`."""
    parser = argparse.ArgumentParser(
        prog="online", description="The online services and the phone's web page."
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: this machine alone)")
    add("--port", type=_port, default=8080, help="port to listen on, 0 for any free one (default: 8080)")
    add("--data", type=Path, default=user_data_path("hola") / "online", help="folder of database and outbox")
    add("--database", metavar="URL", help="SQLAlchemy URL instead of the SQLite file in the data folder")
    add(
        "--public-url", type=_web_address, metavar="URL", help="address under which phones reach the services"
    )
    add("--parking-feed", type=Path, metavar="FILE", help="car_parks.json of the region pack")
    add("--weather", choices=("demo", "met"), default="demo", help="weather provider (default: demo)")
    add("--weather-url", type=_web_address, default=MET_NORWAY_URL, help="address of the met provider")
    add("--weather-contact", default="", help="mail or web address to identify with at the met provider")
    add("--news", choices=("demo", "feeds"), default="demo", help="news provider (default: demo)")
    add(
        "--news-feed",
        type=_feed,
        action="append",
        default=[],
        metavar="[TOPIC=]URL",
        help="RSS or Atom feed of the feeds provider; without a topic the one for all, may be repeated",
    )
    add(
        "--places",
        choices=("demo", "photon", "nominatim"),
        default="demo",
        help="what finds places by name (default: demo)",
    )
    add("--places-url", type=_web_address, help="search address of the geocoder")
    add("--places-contact", default="", help="mail or web address to identify with at the geocoder")
    add(
        "--radio", choices=("demo", "radio-browser"), default="demo", help="station directory (default: demo)"
    )
    add("--radio-url", type=_web_address, default=RADIO_BROWSER_URL, help="address of the radio-browser one")
    add("--behind-proxy", action="store_true", help="trust X-Forwarded-For and -Proto of the reverse proxy")
    add("--demo", action="store_true", help="serve the demo's mail pages under /demo/mail")
    add("--ready-file", type=Path, metavar="FILE", help='file to write {"url": ...} to once listening')
    add("--parent-pid", type=int, metavar="PID", help="process whose end also ends the services")
    add("--mail-from", default="hola@localhost", help="sender of mails")
    add("--smtp-host", help="mail server; without it mails stay in the outbox folder")
    add("--smtp-port", type=_port, default=587, help="port of the mail server (default: 587)")
    add("--smtp-security", choices=("starttls", "tls", "none"), default="starttls", help="its encryption")
    add("--brand", default="Hola", help="product name in pages and mails")
    return parser
