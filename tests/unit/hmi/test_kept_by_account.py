"""What was kept by e-mail address goes over to the account whose it was (PRV-3)."""

import json
import sqlite3
from collections.abc import Iterator

import pytest

from hmi.schema import migrate, steps

ANN, JOANN, OLD, TWICE = "ann@example.org", "joann@example.org", "old@example.org", "twice@example.org"


@pytest.fixture
def before(monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    """A file of the first version, with two drivers and what somebody left who is not known any more."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    with monkeypatch.context() as patch:
        patch.setattr("hmi.schema.steps", lambda: steps()[:1])
        migrate(connection)
    put(connection, "account", "driver.a", {"account": {"id": "a", "email": ANN}})
    put(connection, "account", "driver.j", {"account": {"id": "j", "email": JOANN}})
    put(connection, "account", "driver.t1", {"account": {"id": "t1", "email": TWICE}})
    put(connection, "account", "driver.t2", {"account": {"id": "t2", "email": TWICE}})
    put(connection, "account", "driver.damaged", "{")
    yield connection
    connection.close()


def put(connection: sqlite3.Connection, scope: str, name: str, value: object) -> None:
    raw = value if isinstance(value, str) else json.dumps(value)
    connection.execute("INSERT INTO documents VALUES (?, ?, ?, '2026')", (scope, name, raw.encode()))


def send(connection: sqlite3.Connection, key: str, account: str) -> None:
    payload = json.dumps({"account": account, "name": "Ada"}).encode()
    row = (key, f"message.{account}", "message", payload)
    connection.execute(
        "INSERT INTO outbox (key, stream, kind, payload, created_at) VALUES (?, ?, ?, ?, '2026')", row
    )


def documents(connection: sqlite3.Connection, scope: str) -> dict[str, object]:
    rows = connection.execute("SELECT name, value FROM documents WHERE scope = ?", (scope,))
    return {name: json.loads(value) for name, value in rows}


def test_each_driver_keeps_what_is_theirs_and_nobodys_goes(before: sqlite3.Connection) -> None:
    for scope, name in (("contacts", "contacts"), ("messages", "draft"), ("home", "layout")):
        for owner in (ANN, JOANN, OLD, TWICE):
            put(before, scope, f"{name}.{owner}", [owner])
    migrate(before)
    for scope, name in (("contacts", "contacts"), ("messages", "draft"), ("home", "layout")):
        assert documents(before, scope) == {f"{name}.a": [ANN], f"{name}.j": [JOANN]}


def test_places_go_over_with_their_owner(before: sqlite3.Connection) -> None:
    for owner in (JOANN, OLD):
        put(before, "navigation", f"navigation.places.{owner}", {"owner": owner, "home": owner})
    put(before, "navigation", "navigation.places", {"owner": ANN, "home": ANN})
    put(before, "navigation", "navigation.owners", [JOANN, OLD])
    put(before, "navigation", "navigation.journey", {"stops": []})
    migrate(before)
    assert documents(before, "navigation") == {
        "navigation.places.a": {"owner": "a", "home": ANN},
        "navigation.places.j": {"owner": "j", "home": JOANN},
        "navigation.owners": ["a", "j"],
        "navigation.journey": {"stops": []},
    }


def test_a_guests_places_stay(before: sqlite3.Connection) -> None:
    put(before, "navigation", "navigation.places", {"owner": "", "home": "x"})
    migrate(before)
    assert documents(before, "navigation") == {"navigation.places": {"owner": "", "home": "x"}}


def test_messages_on_their_way_go_on_in_their_drivers_name(before: sqlite3.Connection) -> None:
    for key, account in (("1", ANN), ("2", "j"), ("3", OLD)):
        send(before, key, account)
    migrate(before)
    rows = before.execute("SELECT key, stream, payload FROM outbox ORDER BY key")
    assert [(key, stream, json.loads(payload)) for key, stream, payload in rows] == [
        ("1", "message.a", {"account": "a", "name": "Ada"}),
        ("2", "message.j", {"account": "j", "name": "Ada"}),
    ]


def test_what_a_guest_kept_and_an_erasure_without_an_answer_are_no_more(before: sqlite3.Connection) -> None:
    put(before, "radio", "favourites.guest", [])
    put(before, "radio", "favourites.a", [])
    put(before, "erasure", "asked", {"account_id": "a", "email": ANN})
    migrate(before)
    assert documents(before, "radio") == {"favourites.a": []}
    assert documents(before, "erasure") == {}
