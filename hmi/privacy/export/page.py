"""The page of an archive that a person reads: one HTML file that needs nothing else and runs nothing."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import escape
from pathlib import PurePosixPath
from typing import Any

import msgspec

from hmi.privacy.export.model import Part
from hmi.texts import Texts

NAME = "index.html"
LINES_SHOWN = 500
"""Entries of a kind on the page; all of them are in its file."""
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1c1e;background:#fff}h2{margin-top:2.5rem}li{overflow-wrap:break-word}"
    "small{font-size:.875rem;font-weight:400;margin-left:.5rem}a{color:#0b57a4}"
    "@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#14171a}a{color:#8ab9f1}}"
)


def index_page(parts: Sequence[Part], texts: Texts, driver: str, at: datetime) -> bytes:
    """The page, UTF-8, in the driver's language. Everything kept is escaped: names may hold anything."""
    title = escape(texts("export.title"))
    lead = texts("export.lead", name=driver, date=texts.date(at), time=texts.time(at))
    head = (
        f'<!doctype html>\n<html lang="{escape(texts.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<p>{escape(lead)}</p>\n<p>{escape(texts('export.secrets'))}</p>\n"
    )
    groups = itertools.groupby(parts, key=lambda part: part.kind)
    sections = "".join("".join(_section(kind, list(group), texts)) for kind, group in groups)
    return f"{head}{sections}</body>\n</html>\n".encode()


def _section(kind: str, parts: list[Part], texts: Texts) -> Iterator[str]:
    key = f"export.kind_{kind}"
    heading = texts(key) if texts.has(key) else kind.replace("_", " ")
    if all(isinstance(part.content, bytes) for part in parts):
        links = "".join(f"<small>{_link(part.name)}</small>" for part in parts)
        yield f"<h2>{escape(heading)} {links}</h2>\n"
        lines = [line for part in parts for line in _lines(part, texts)]
        shown = [escape(line) for line in lines[:LINES_SHOWN]]
    else:
        yield f"<h2>{escape(heading)}</h2>\n"
        lines = [part.name for part in parts]
        shown = [_link(line) for line in lines]
    if shown:
        yield "<ul>\n" + "".join(f"<li>{line}</li>\n" for line in shown) + "</ul>\n"
    if len(lines) > len(shown):
        yield f"<p>{escape(texts.plural('export.more', len(lines) - len(shown)))}</p>\n"


def _link(name: str) -> str:
    return f'<a href="{escape(name)}">{escape(PurePosixPath(name).name)}</a>'


def _lines(part: Part, texts: Texts) -> list[str]:
    """What the file says, a line an entry; nothing for a kind that only programs read."""
    write = _WRITERS.get(part.kind)
    if write is None or not isinstance(part.content, bytes):
        return []
    try:
        return [line for line in write(msgspec.json.decode(part.content), texts) if line]
    except (msgspec.DecodeError, KeyError, TypeError, AttributeError):
        return []  # damaged, or of another version: the file has it all


def _account(driver: dict[str, Any], _texts: Texts) -> list[str]:
    return [driver["account"]["name"], driver["account"]["email"]]


def _contacts(people: list[dict[str, Any]], _texts: Texts) -> Iterator[str]:
    for one in people:
        numbers = (number["number"] for number in one.get("numbers", ()))
        yield ", ".join(filter(None, (one["name"], *numbers, *one.get("emails", ()), one.get("address"))))


def _places(kept: dict[str, Any], texts: Texts) -> Iterator[str]:
    for key in ("home", "work"):
        if kept.get(key):
            yield f"{texts(f'export.place_{key}')}: {_place(kept[key])}"
    for place in kept.get("recent", ()):
        yield _place(place)


def _place(place: dict[str, Any]) -> str:
    return ", ".join(filter(None, (place["name"], place.get("description"))))


def _names(stations: list[dict[str, Any]], _texts: Texts) -> list[str]:
    return [station["name"] for station in stations]


def _draft(draft: dict[str, Any], _texts: Texts) -> list[str]:
    return [f"{draft['name']} ({draft['address']}): {draft['text']}"]


def _messages(messages: list[dict[str, Any]], _texts: Texts) -> list[str]:
    return [f"{one['name']} ({one['message']['recipient']}): {one['message']['text']}" for one in messages]


def _consents(kept: dict[str, Any], texts: Texts) -> list[str]:
    return [texts(f"consents.{purpose}_name") for purpose in kept["given"]]


def _notices(notices: list[dict[str, Any]], _texts: Texts) -> list[str]:
    return [f"{one['title']}: {one['text']}" for one in notices]


_WRITERS: dict[str, Callable[[Any, Texts], Sequence[str] | Iterator[str]]] = {
    "account": _account,
    "contacts": _contacts,
    "places": _places,
    "stations": _names,
    "draft": _draft,
    "messages": _messages,
    "consents": _consents,
    "notices": _notices,
}
