"""Everything the car keeps of a driver, read from where it lies: documents, outbox, recordings (PRV-3).

Documents are kept by account: their names end with its id. So what a service begins to keep tomorrow is
exported by itself. Secrets are in a file of their own (`hmi.secrets`), which is not read here at all.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import msgspec

from hmi.database import Database
from hmi.messages.service import KIND as MESSAGE
from hmi.messages.service import Leaving
from hmi.privacy.export.model import Part
from voice.protocol import recordings_folder

KINDS = {
    "account": "account",
    "personalisation": "settings",
    "home": "home",
    "navigation": "places",
    "contacts": "contacts",
    "messages": "draft",
    "radio": "stations",
    "consents": "consents",
    "enrolment": "enrolment",
}
"""Scopes of the documents of an account, and what they hold; another scope stands for itself."""
NAMING = ("enrolment",)
"""Scopes with one document, which names inside whose it is."""
SHARED = ("trips", "notices")
"""Scopes that the car keeps for whoever drives."""


class KeptRows:
    """What is in the car's database. A `Keeper`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def export(self, account_id: str) -> Sequence[Part]:
        """One JSON file for each document, and one of messages that wait to be sent."""
        documents, waiting = await self._database.read(lambda c: _rows(c, account_id))
        parts, counts = list[Part](), dict[str, int]()
        for scope, value in documents:
            kind = KINDS.get(scope, scope)
            counts[kind] = counts.get(kind, 0) + 1
            name = kind if counts[kind] == 1 else f"{kind}-{counts[kind]}"
            parts.append(Part(kind=kind, name=f"{name}.json", content=_readable(value)))
        if messages := [
            one for one in map(_leaving, waiting) if one is not None and one.account == account_id
        ]:
            content = _readable(msgspec.json.encode(messages))
            parts.append(Part(kind="messages", name="messages.json", content=content))
        order = [*KINDS.values(), "messages"]
        return sorted(parts, key=lambda part: order.index(part.kind) if part.kind in order else len(order))


class KeptRecordings:
    """What the driver said and wanted kept, as WAV. A `Keeper`.

    Args:
        folder: where the voice program keeps recordings.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def export(self, account_id: str) -> Sequence[Part]:
        """One file a sentence, oldest first."""
        folder = recordings_folder(self._folder, account_id)
        files = await asyncio.to_thread(lambda: sorted(folder.glob("*.wav")))
        return [Part(kind="recordings", name=f"recordings/{file.name}", content=file) for file in files]


def _rows(connection: sqlite3.Connection, account_id: str) -> tuple[list[tuple[str, bytes]], list[bytes]]:
    own = "SELECT scope, value FROM documents WHERE substr(name, -?) = ? ORDER BY scope, name"
    ending = f".{account_id}"
    documents = connection.execute(own, (len(ending), ending)).fetchall()
    for scope in NAMING:
        query = "SELECT scope, value FROM documents WHERE scope = ? AND instr(value, ?)"
        documents += connection.execute(query, (scope, account_id.encode())).fetchall()
    for scope in SHARED:
        query = "SELECT scope, value FROM documents WHERE scope = ? ORDER BY name"
        documents += connection.execute(query, (scope,)).fetchall()
    waiting = connection.execute("SELECT payload FROM outbox WHERE kind = ? ORDER BY number", (MESSAGE,))
    return [(scope, bytes(value)) for scope, value in documents], [bytes(row[0]) for row in waiting]


def _readable(content: bytes) -> bytes:
    """`content` in lines, if it is JSON; as it is, if it is damaged: it is the driver's all the same."""
    try:
        return msgspec.json.format(content, indent=2)
    except msgspec.DecodeError:
        return content


def _leaving(payload: bytes) -> Leaving | None:
    try:
        return msgspec.json.decode(payload, type=Leaving)
    except msgspec.DecodeError:
        return None
