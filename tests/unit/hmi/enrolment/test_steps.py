"""Which step comes next, as a rule over facts."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.enrolment.model import STEPS, Facts, Progress, next_step, offer
from online.contract.legal import AcceptDocument, LegalKind

KINDS: tuple[LegalKind, ...] = ("terms", "privacy", "service_contract")
VERSION = "2026-11-01"
VERSIONS = tuple((kind, VERSION) for kind in KINDS)


def accepted(*kinds: LegalKind, version: str = VERSION) -> tuple[AcceptDocument, ...]:
    return tuple(AcceptDocument(kind=kind, version=version, language="en-GB") for kind in kinds)


def facts(**changes: Any) -> Facts:
    whole: dict[str, Any] = {
        "account_id": "a",
        "verified": True,
        "role": "none",
        "open": KINDS,
        "versions": VERSIONS,
    }
    return Facts(**(whole | changes))


@pytest.mark.parametrize(
    ("progress", "known", "step"),
    [
        (Progress(), facts(account_id=""), "account"),
        (Progress(), facts(verified=False), "email"),
        (Progress(mail_later=True), facts(verified=False), "documents"),
        (Progress(mail_later=True), facts(verified=False, open=()), "email"),
        (Progress(), facts(open=None), "documents"),
        (Progress(accepted=accepted("terms")), facts(), "documents"),
        (Progress(accepted=accepted(*KINDS)), facts(), "spin"),
        (Progress(accepted=accepted(*KINDS, version="2025-01-01")), facts(), "documents"),
        (Progress(spin_done=True), facts(open=()), "car"),
        (Progress(spin_done=True), facts(open=(), role="primary"), "done"),
        (Progress(spin_done=True), facts(open=("terms",), role="primary"), "documents"),
        (Progress(spin_done=True), facts(open=(), role="secondary"), "done"),
    ],
)
def test_the_first_step_that_is_not_done(progress: Progress, known: Facts, step: str) -> None:
    """ENR-1, ENR-4: each step in its order; a new version of a document asks again."""
    assert next_step(progress, known) == step


@given(
    done=st.sets(st.sampled_from(KINDS)),
    verified=st.booleans(),
    later=st.booleans(),
    spin=st.booleans(),
    role=st.sampled_from(("none", "primary", "secondary")),
)
def test_nothing_comes_before_what_it_needs(
    done: set[LegalKind], verified: bool, later: bool, spin: bool, role: str
) -> None:
    """ENR-1: with one more thing done the assistant never goes back."""
    progress = Progress(mail_later=later, spin_done=spin, accepted=accepted(*sorted(done)))
    before = next_step(progress, facts(verified=verified, role=role))
    if before in ("spin", "car", "done"):
        assert verified
        assert done == set(KINDS)
    if before in ("car", "done"):
        assert spin
    all_accepted = Progress(mail_later=later, spin_done=spin, accepted=accepted(*KINDS))
    after = next_step(all_accepted, facts(verified=verified, role=role))
    assert STEPS.index(after) >= STEPS.index(before) or after == "email"


def test_what_home_offers() -> None:
    """ENR-1: a guest, a car that is not enrolled, a new document; not who has put it away."""
    assert offer(Progress(), facts(account_id=""), signed_in=False) == "new"
    assert offer(Progress(), facts(account_id=""), signed_in=True) == ""
    assert offer(Progress(), facts(), signed_in=True) == "unfinished"
    assert offer(Progress(), facts(role="primary", open=("terms",)), signed_in=True) == "documents"
    assert offer(Progress(), facts(role="primary", open=()), signed_in=True) == ""
    assert offer(Progress(dismissed=True), facts(), signed_in=True) == ""


def test_another_driver_begins_anew() -> None:
    """PER-3: nothing of the one before is left, not even what was typed."""
    kept = Progress(name="Núria", email="nuria@example.org", account_id="a", spin_done=True, dismissed=True)
    assert kept.of("a") is kept
    assert kept.of("") is kept
    assert kept.of("b") == Progress(account_id="b")
    assert kept.of("", signed_in=False) == Progress(dismissed=True)
    assert Progress(name="Núria").of("", signed_in=False) == Progress(name="Núria")
