"""The readable page of an export: one HTML file that needs nothing else and runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from online.export.rows import Record
from online.texts import Texts
from online.web.dates import written_moment

ROWS_SHOWN = 200
"""Rows of a kind on the page; all of them are in its JSON file."""
NUMBERS = frozenset({"id", "client_id"})
"""Columns that tell a person nothing; they are in the JSON file."""
WORDS = {
    ("activities", "kind"): "activity.{}",
    ("activities", "outcome"): "activity.outcome_{}",
    ("cars", "role"): "web.role_{}",
    ("users", "role"): "web.role_{}",
    ("consents", "purpose"): "consents.{}_name",
    ("acceptances", "kind"): "export.document_{}",
}
"""Columns whose values have a name in the wording already."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1c1e;background:#fff}h2{margin-top:2.5rem}div{overflow-x:auto}"
    "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.35rem 1.5rem .35rem 0;"
    "border-bottom:1px solid #d8dce0;white-space:pre-wrap;max-width:28rem;overflow-wrap:break-word}"
    "th{font-weight:600;white-space:nowrap}small{font-size:.875rem;font-weight:400;margin-left:.5rem}"
    "a{color:#0b57a4}@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#14171a}"
    "th,td{border-color:#333a40}a{color:#8ab9f1}}"
)


def index_page(kinds: list[tuple[str, list[Record]]], text: Texts, made_at: str) -> bytes:
    """The page, UTF-8. Everything from the database is escaped: names may hold anything."""
    title = escape(text("export.title"))
    head = (
        f'<!doctype html>\n<html lang="{escape(text.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<p>{escape(text('export.lead', made_at=written_moment(made_at, text.language)))}</p>\n"
    )
    sections = "".join("".join(_section(name, records, text)) for name, records in kinds)
    return f"{head}{sections}</body>\n</html>\n".encode()


def _section(name: str, records: list[Record], text: Texts) -> Iterator[str]:
    heading = _word(f"kind_{name}", name, text)
    yield f'<h2>{escape(heading)} <small><a href="{escape(name)}.json">{escape(name)}.json</a></small></h2>\n'
    if not records:
        yield f"<p>{escape(text('export.empty'))}</p>\n"
        return
    columns = [column for column in records[0] if column not in NUMBERS]
    titles = "".join(f"<th>{escape(_word(f'column_{column}', column, text))}</th>" for column in columns)
    yield f"<div><table>\n<tr>{titles}</tr>\n"
    for record in records[:ROWS_SHOWN]:
        values = (_value(name, column, record[column], text) for column in columns)
        yield "<tr>" + "".join(f"<td>{escape(value)}</td>" for value in values) + "</tr>\n"
    yield "</table></div>\n"
    if len(records) > ROWS_SHOWN:
        yield f"<p>{escape(text('export.more', count=len(records) - ROWS_SHOWN, file=f'{name}.json'))}</p>\n"


def _word(key: str, name: str, text: Texts) -> str:
    """What something is called; one that nobody named yet by its own name."""
    return text.sentences.get(f"export.{key}", name.replace("_", " "))


def _value(name: str, column: str, value: object, text: Texts) -> str:
    """A value as a person reads it."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return text("export.yes" if value else "export.no")
    written = str(value)
    if (words := WORDS.get((name, column))) is not None:
        return text.sentences.get(words.format(written), written)
    if _MOMENT.fullmatch(written):
        return written_moment(written, text.language).replace(" ", "\u00a0")
    return written
