"""Taking one's data along (PRV-3)."""

import io
import json
import re
import zipfile
from typing import Any

import pytest

from online.export.rows import IN_CARS, is_secret, tables_of_accounts
from online.export.zip_stream import ZipStream
from online.schema import METADATA
from online.texts import Wording
from tests.fakes.services import PASSWORD, RunningServices

VIN = "VSSZZZKMZ1R000042"
ATECA = "VSSZZZ5FZMR000002"
PIN = "2580"
OF_NOBODY = {
    "cars": "told with the role in each car",
    "access_tokens": "hashes of keys of a sign-in, nothing else",
    "refresh_tokens": "hashes of keys of a sign-in, nothing else",
    "throttle": "hashes only, of nobody that could be found by them",
    "queued_mails": "on their way into the outbox, or out of the house",
    "code_entries": "of a car",
    "car_keys": "of a car",
    "car_facts": "of a car",
    "registrations": "of a car that nobody has",
    "erased_tokens": "of nobody any more",
    "fact_numbers": "of nobody",
    "clock": "of nobody",
    "erasures": "of who is gone",
    "accounts": "the account itself",
}


async def exported(online: RunningServices, token: str) -> dict[str, bytes]:
    headers = {"Authorization": f"Bearer {token}"}
    async with online.client.get(f"{online.url}/v1/account/export", headers=headers) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "application/zip"
        assert "attachment" in answer.headers["Content-Disposition"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers.get("Transfer-Encoding") == "chunked"
        archive = zipfile.ZipFile(io.BytesIO(await answer.read()))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


async def lived_in(online: RunningServices) -> str:
    """An account with something of every kind."""
    token = await online.verified_token()
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Formentor"})
    await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json={"email": "marta@example.org"})
    claim = {"vin": ATECA, "model": "Ateca", "navigation": False}
    await online.ask("POST", "/v1/garage/claims", token, json=claim)
    await online.ask("PUT", "/v1/spin", token, json={"pin": PIN})
    consent = {"given": True, "language": "en-GB"}
    await online.ask("PUT", "/v1/account/consents/voice_recordings", token, json=consent)
    document = {"kind": "terms", "version": "2026-11-01", "language": "en-GB"}
    await online.ask("POST", "/v1/account/acceptances", token, json={"documents": [document]})
    return token


async def test_it_holds_everything_that_is_known(online: RunningServices) -> None:
    """PRV-3, GDPR article 15."""
    files = await exported(online, await lived_in(online))
    data: dict[str, list[dict[str, Any]]] = {
        name.removesuffix(".json"): json.loads(content)
        for name, content in files.items()
        if name.endswith(".json")
    }
    assert data["account"][0]["email"] == "nuria@example.org"
    assert [(car["vin"], car["role"]) for car in data["cars"]] == [(VIN, "primary")]
    assert [user["name"] for user in data["users"]] == ["Núria Vidal"]
    assert [one["email"] for one in data["nominations"]] == ["marta@example.org"]
    assert [one["vin"] for one in data["claims"]] == [ATECA]
    assert [(one["purpose"], one["given"]) for one in data["consents"]] == [("voice_recordings", True)]
    assert [(one["kind"], one["language"]) for one in data["acceptances"]] == [("terms", "en-GB")]
    assert data["spin"] == [{"wrong": 0, "open_at": None}]
    assert len(data["sessions_in_cars"]) == 1
    assert {"signed_in", "car_enrolled"} <= {one["kind"] for one in data["activities"]}
    assert any("/confirm?token=" in one["body"] for one in data["mails"])


async def test_it_holds_no_secrets(online: RunningServices) -> None:
    """Neither what signs in nor what it is checked by."""
    token = await lived_in(online)
    whole = b"".join(content for content in (await exported(online, token)).values())
    for secret in (PASSWORD, token, "argon2"):
        assert secret.encode() not in whole
    assert not re.search(rb"[0-9a-f]{64}", whole)


async def test_the_page_reads_in_the_accounts_language(online: RunningServices) -> None:
    await online.new_account(language="de")
    await online.ask("GET", await online.confirmation_path())
    token = str((await online.sign_in())["access_token"])
    page = (await exported(online, token))["index.html"].decode()
    assert '<html lang="de">' in page
    assert "<h1>Ihre Daten</h1>" in page
    assert "Angenommene Dokumente" in page
    assert "Hier wird nichts aufbewahrt." in page


async def test_html_in_a_name_stays_a_name(online: RunningServices) -> None:
    await online.new_account(name="<script>alert(1)</script>")
    await online.ask("GET", await online.confirmation_path())
    page = (await exported(online, str((await online.sign_in())["access_token"])))["index.html"].decode()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


async def test_it_is_nobody_elses(online: RunningServices) -> None:
    await lived_in(online)
    other = await online.verified_token("jordi@example.org")
    whole = b"".join((await exported(online, other)).values())
    for known in ("nuria@example.org", VIN, ATECA):
        assert known.encode() not in whole


async def test_too_many_exports_wait(online: RunningServices) -> None:
    token = await online.verified_token()
    for _ in range(5):
        await exported(online, token)
    assert (await online.ask("GET", "/v1/account/export", token)).status == 429


def test_every_table_is_exported_or_says_why_not() -> None:
    """A table that somebody adds tomorrow is exported by itself when it points to accounts."""
    told = {table.name for _, table, _ in tables_of_accounts()} | IN_CARS | OF_NOBODY.keys()
    assert {table.name for table in METADATA.sorted_tables} == told


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "cs"])
def test_everything_on_the_page_has_a_name_in_every_language(language: str) -> None:
    sentences = Wording("Hola").of(language).sentences
    for name, table, _ in tables_of_accounts():
        assert f"export.kind_{name}" in sentences
        for column in table.c:
            assert is_secret(column.name) or f"export.column_{column.name}" in sentences, column
    for column in METADATA.tables["cars"].c:
        assert f"export.column_{column.name}" in sentences, column


def test_a_big_archive_goes_out_in_pieces() -> None:
    """It is sent while it is made: what one file needs is all that waits."""
    from tests.fakes.services import TurnedClock

    stream = ZipStream(TurnedClock().now())
    pieces = [stream.add(f"{number}.json", bytes([number]) * 1_000_000) for number in range(50)]
    pieces.append(stream.end())
    assert all(0 < len(piece) < 20_000 for piece in pieces)
    archive = zipfile.ZipFile(io.BytesIO(b"".join(pieces)))
    assert archive.testzip() is None
    assert archive.read("7.json") == bytes([7]) * 1_000_000
