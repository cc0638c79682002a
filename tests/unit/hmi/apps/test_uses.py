"""What an app may use follows privacy level and settings as they are, by the gate's own rule (PRV-1)."""

from typing import get_args

import msgspec
import pytest

from hmi.apps.model import APPS, AppKey, UseKind
from hmi.apps.uses import NEEDS, Now, Reason, uses
from hmi.privacy.errands import errand_of
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel

OPEN = Now(level="full", signed_in=True, verified=True, wake_phrase=True, identified=True, contacts=3)


def said(app: AppKey, kind: UseKind, **changes: object) -> list[Reason]:
    """Why each need of that kind is not met now."""
    now = msgspec.structs.replace(OPEN, **changes)
    return [use.reason for use in uses(app, now) if use.need.kind == kind]


@pytest.mark.parametrize("app", APPS)
def test_with_everything_allowed_all_is_granted(app: AppKey) -> None:
    assert all(use.granted for use in uses(app, OPEN))
    assert uses(app, OPEN)


@pytest.mark.parametrize("level", get_args(PrivacyLevel))
def test_what_leaves_the_car_follows_the_gate(level: PrivacyLevel) -> None:
    """PRV-1: at maximum nothing, without position nothing that carries one."""
    for app in APPS:
        for use in uses(app, msgspec.structs.replace(OPEN, level=level)):
            if use.need.request is None:
                assert use.granted, "what stays on board is nobody's to hold back"
                continue
            errand = errand_of(*use.need.request)
            assert errand is not None, f"the gate knows {use.need.request}"
            assert use.granted is (level == "full" or (level == "no_position" and not errand.position))


def test_the_position_guides_also_when_it_leaves_the_car_no_more() -> None:
    assert said("navigation", "position", level="no_position") == ["", "no_position"]
    assert said("navigation", "position", level="maximum") == ["", "maximum"]


def test_a_guest_hears_the_radio_but_asks_no_services() -> None:
    assert said("media", "internet", signed_in=False) == [""]
    assert said("voice", "internet", signed_in=False) == ["guest"]
    assert said("phone", "internet", verified=False) == ["unverified"]


def test_contacts_open_with_the_s_pin() -> None:
    """USR-4."""
    assert said("voice", "contacts", identified=False, contacts=0) == ["hidden"]
    assert said("phone", "contacts", contacts=0) == ["empty"]


def test_without_the_wake_phrase_the_microphone_waits_for_the_key() -> None:
    (microphone,) = [
        use for use in uses("voice", msgspec.structs.replace(OPEN, wake_phrase=False)) if use.reason
    ]
    assert (microphone.need.kind, microphone.reason, microphone.granted) == ("microphone", "wake_off", True)


def test_every_sentence_is_written() -> None:
    texts = Texts()
    assert all(texts.has(f"apps.use.{need.purpose}") for needs in NEEDS.values() for need in needs)
    assert all(texts.has(f"apps.held.{reason}") for reason in get_args(Reason) if reason)
