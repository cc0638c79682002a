"""What can be used when (AVL-1 to AVL-4), who may do what (USR-3), and what cars have (AVL-2, ENR-7)."""

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from online.contract.availability import (
    NEEDS,
    Facts,
    Service,
    VehicleState,
    unavailable,
)
from online.contract.consents import Purpose
from online.contract.equipment import Equipment, has_alerts, ownership_proof, sets_heater_up_itself
from online.contract.licences import Licence, licence_state
from online.contract.reasons import ORDER, SENTENCES, Code
from online.contract.rights import RIGHTS, has_right
from tools.availability_table import DOCUMENT, NOW, VIN, everything, possible, spoiled, table

services = st.sampled_from(list(NEEDS))
moments = st.sampled_from([NOW - 1, NOW, NOW + 1])
equipment = st.builds(
    Equipment,
    model=st.sampled_from(["leon", "ateca", "formentor", "born", ""]),
    powertrain=st.sampled_from(["petrol", "diesel", "e_hybrid", "electric", None]),
    navigation=st.sampled_from(["navigation", "radio"]),
    parking_heater=st.booleans(),
    production_week=st.sampled_from(
        ["2020-W48", "2020-W49", "2022-W24", "2022-W25", "2025-W99", "soon", None]
    ),
)
licences = st.lists(
    st.builds(
        Licence,
        package=st.sampled_from(["safety_service", "remote_access", "online_infotainment"]),
        vin=st.sampled_from([VIN, "WVWZZZ1KZ6W000001"]),
        starts=moments,
        ends=moments,
        active=st.booleans(),
    ),
    max_size=4,
).map(tuple)
facts = st.builds(
    Facts,
    equipment=equipment,
    vin=st.just(VIN),
    now=st.just(NOW),
    signed_in=st.booleans(),
    verified=st.booleans(),
    terms_accepted=st.booleans(),
    enrolled=st.booleans(),
    identified=st.booleans(),
    role=st.sampled_from(["primary", "secondary", "guest"]),
    licences=licences,
    privacy=st.sampled_from(["maximum", "no_position", "full"]),
    consents=st.frozensets(st.sampled_from(get_args(Purpose))),
    network=st.sampled_from(["online", "no_services", "offline"]),
    data=st.booleans(),
    vehicle=st.builds(
        VehicleState,
        speed=st.sampled_from([0.0, 4.9, 5.1, 180.0]),
        parked=st.booleans(),
        ignition=st.booleans(),
        power_budget=st.booleans(),
        deep_sleep=st.booleans(),
    ),
)

CURES: dict[Code, tuple[dict[str, Any], ...]] = {
    Code.PRIVACY_MAXIMUM: ({"privacy": "no_position"}, {"privacy": "full"}),
    Code.PRIVACY_NO_POSITION: ({"privacy": "full"},),
    Code.NO_ACCOUNT: ({"signed_in": True},),
    Code.ACCOUNT_NOT_VERIFIED: ({"verified": True},),
    Code.TERMS_NOT_ACCEPTED: ({"terms_accepted": True},),
    Code.NOT_ENROLLED: ({"enrolled": True},),
    Code.NOT_IDENTIFIED: ({"identified": True},),
    Code.RIGHT_MISSING: ({"role": "primary"},),
    Code.LICENCE_INACTIVE: ({"licences": everything().licences},),
    Code.LICENCE_EXPIRED: ({"licences": everything().licences},),
    Code.LICENCE_MISSING: ({"licences": everything().licences},),
    Code.CONSENT_MISSING: ({"consents": frozenset(get_args(Purpose))},),
    Code.NO_NETWORK: ({"network": "no_services"}, {"network": "online"}),
    Code.SERVICES_AWAY: ({"network": "online"},),
    Code.NO_DATA_CONNECTION: ({"data": True},),
    Code.DEEP_SLEEP: ({"vehicle": everything().vehicle},),
    Code.POWER_BUDGET: ({"vehicle": everything().vehicle},),
    Code.DRIVING: ({"vehicle": everything().vehicle},),
    Code.NOT_PARKED: ({"vehicle": everything().vehicle},),
    Code.IGNITION_ON: ({"vehicle": everything().vehicle},),
}
"""What the sentence of a code tells the driver to do; nothing helps against the car's equipment."""


@given(services, facts)
def test_every_service_has_an_answer_with_a_sentence(service: Service, facts: Facts) -> None:
    """AVL-1: available, or the first reason; never nothing."""
    code = unavailable(service, facts)
    assert code is None or SENTENCES[code]


@given(facts)
def test_the_emergency_call_is_available_always(facts: Facts) -> None:
    """AVL-3: without account, licence or data, at any privacy level."""
    assert unavailable("emergency_call", facts) is None


@given(services, facts)
def test_who_does_what_the_sentence_says_comes_further(service: Service, facts: Facts) -> None:
    """AVL-1: the same reason is not given again, and none that was due earlier."""
    code = unavailable(service, facts)
    for cure in CURES.get(code, ()) if code is not None else ():
        cured = unavailable(service, replace(facts, **cure))
        assert code is not None
        assert cured is None or ORDER.index(cured) > ORDER.index(code)


@given(services, facts)
def test_having_more_never_takes_a_service_away(service: Service, facts: Facts) -> None:
    """AVL-1: monotone in every fact."""
    best = everything()
    names = ("signed_in", "verified", "terms_accepted", "enrolled", "identified", "licences", "privacy")
    if unavailable(service, facts) is None:
        for name in (*names, "consents", "network", "data", "role", "vehicle"):
            assert unavailable(service, replace(facts, **{name: getattr(best, name)})) is None, name


@given(facts)
def test_at_maximum_privacy_nothing_connected_works(facts: Facts) -> None:
    """AVL-4, PRV-1."""
    silent = replace(facts, privacy="maximum")
    connected = [service for service, needs in NEEDS.items() if needs.connected or needs.data]
    assert all(unavailable(service, silent) is not None for service in connected)


@given(facts)
def test_without_account_car_network_or_licence_no_connected_service_works(facts: Facts) -> None:
    """AVL-4."""
    lacking: tuple[dict[str, Any], ...] = (
        {"signed_in": False},
        {"enrolled": False},
        {"network": "offline"},
    )
    for service, needs in NEEDS.items():
        if needs.connected:
            assert all(unavailable(service, replace(facts, **lack)) is not None for lack in lacking)
        if needs.package is not None:
            assert unavailable(service, replace(facts, licences=())) is not None


def test_all_works_in_a_car_that_has_everything() -> None:
    """AVL-1."""
    blocked = {service: code for service in NEEDS if (code := unavailable(service, everything()))}
    assert blocked == {}


def test_every_reason_is_one_that_some_service_has() -> None:
    """AVL-1: no dead codes."""
    assert set().union(*map(possible, NEEDS)) == set(Code)


@pytest.mark.parametrize(
    ("service", "code"),
    [
        ("store", Code.NO_NAVIGATION_SYSTEM),
        ("weather", Code.NO_NAVIGATION_SYSTEM),
        ("personalisation", Code.NO_NAVIGATION_SYSTEM),
    ],
)
def test_online_infotainment_needs_a_navigation_system(service: Service, code: Code) -> None:
    """AVL-2."""
    best = everything()
    radio = replace(best, equipment=replace(best.equipment, navigation="radio"))
    assert unavailable(service, radio) is code


@pytest.mark.parametrize("service", ["climatisation", "charging", "departure_times"])
@pytest.mark.parametrize(
    ("powertrain", "code"),
    [
        ("petrol", Code.WRONG_POWERTRAIN),
        ("diesel", Code.WRONG_POWERTRAIN),
        (None, Code.WRONG_POWERTRAIN),
        ("e_hybrid", None),
        ("electric", None),
    ],
)
def test_charging_and_climate_before_departure_need_a_plug(
    service: Service, powertrain: Any, code: Code | None
) -> None:
    """AVL-2."""
    best = everything()
    car = replace(best, equipment=replace(best.equipment, powertrain=powertrain))
    assert unavailable(service, car) is code


@pytest.mark.parametrize(
    ("model", "week", "here"),
    [
        ("ateca", "2017-W01", True),
        ("ateca", None, True),
        ("leon", "2020-W48", False),
        ("leon", "2020-W49", True),
        ("formentor", "2021-W01", True),
        ("formentor", "2020-W01", False),
        ("leon", None, False),
        ("ibiza", "2024-W01", False),
    ],
)
def test_where_the_heater_is_set_up(model: str, week: str | None, here: bool) -> None:
    """AVL-2: every Ateca, Leon and Formentor built after week 48 of 2020."""
    car = Equipment(model=model, production_week=week, parking_heater=True)
    assert sets_heater_up_itself(car) is here
    assert not sets_heater_up_itself(replace(car, parking_heater=False))


@pytest.mark.parametrize(
    ("week", "alerts"),
    [("2022-W24", False), ("2022-W25", True), ("2023-W01", True), ("2022-W99", False), (None, False)],
)
def test_alerts_need_a_car_of_week_25_of_2022(week: str | None, alerts: bool) -> None:
    """AVL-2."""
    assert has_alerts(Equipment(model="leon", production_week=week)) is alerts


def test_each_kind_of_car_proves_its_owner_in_its_way() -> None:
    """ENR-7."""
    assert ownership_proof(Equipment(model="formentor")) == "sign_in_at_car"
    assert ownership_proof(Equipment(model="leon", navigation="radio")) == "two_keys"
    assert ownership_proof(Equipment(model="ateca", navigation="radio")) == "pairing_code"
    assert ownership_proof(Equipment(model="ibiza", navigation="radio")) is None


def test_a_secondary_user_has_exactly_these_rights() -> None:
    """USR-3."""
    assert RIGHTS["secondary"] == {"drive", "online_infotainment", "remote_status"}
    refused: tuple[Service, ...] = (
        "store_purchase",
        "contracts",
        "user_nomination",
        "lock_unlock",
        "reset_with_users",
    )
    second = replace(everything(), role="secondary")
    assert all(unavailable(service, second) is Code.RIGHT_MISSING for service in refused)
    assert all(has_right("primary", right) for right in set().union(*RIGHTS.values()))


def test_a_licence_counts_for_its_own_car_and_time_only() -> None:
    """LIC-5, and the numbers clients know: 2001 inactive, 2002 expired, 2003 missing."""
    licence = Licence(package="remote_access", vin=VIN, starts=NOW, ends=NOW + 10)
    assert licence_state((licence,), VIN, "remote_access", NOW) == "active"
    assert licence_state((licence,), VIN, "remote_access", NOW - 1) == "inactive"
    assert licence_state((licence,), VIN, "remote_access", NOW + 10) == "expired"
    assert licence_state((licence,), "WVWZZZ1KZ6W000001", "remote_access", NOW) == "missing"
    assert licence_state((licence,), VIN, "safety_service", NOW) == "missing"
    assert [Code.LICENCE_INACTIVE, Code.LICENCE_EXPIRED, Code.LICENCE_MISSING] == [2001, 2002, 2003]


def test_the_table_in_the_documents_is_that_of_the_rules() -> None:
    """AVL-1: written anew by ``python -m tools.availability_table``."""
    assert DOCUMENT.read_text("utf-8") == table()


def test_each_fact_that_is_spoiled_takes_something_away() -> None:
    """AVL-1: no fact is asked for in vain."""
    for facts in spoiled():
        assert any(unavailable(service, facts) is not None for service in NEEDS), facts
