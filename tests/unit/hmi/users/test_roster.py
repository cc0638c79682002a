"""Who leaves the car, and who leaves with them (PRV-3, USR-1)."""

from hmi.account.model import AccountState, Other
from hmi.users.leaver import Leaver
from hmi.users.roster import leavers
from online.contract.facts import CarFacts, FactUser

NURIA = FactUser(account_id="n", name="Núria", role="primary", spin=None)
PAU = FactUser(account_id="p", name="Pau", role="secondary", spin=None)
ADA = FactUser(account_id="a", name="Ada", role="secondary", spin=None)
FACTS = CarFacts(
    vin="VIN1", number=1, issued_at=0, expires_at=1, users=[NURIA, PAU, ADA], licences=[], keys=[]
)
PAU_WAITS = Other(account_id="p", name="Pau", email="pau@example.org", role="secondary")
NURIA_DRIVES = AccountState(
    signed_in=True,
    account_id="n",
    name="Núria",
    email="nuria@example.org",
    role="primary",
    others=(PAU_WAITS,),
)
NURIA_LEAVES = Leaver(account_id="n", name="Núria", email="nuria@example.org", owner=True)


def test_a_removed_user_leaves_alone() -> None:
    assert leavers(NURIA_DRIVES, FACTS, "n", False) == (NURIA_LEAVES,)
    alone = Leaver(account_id="p", name="Pau", email="pau@example.org")
    assert leavers(NURIA_DRIVES, FACTS, "p", False) == (alone,)


def test_with_an_erased_owner_go_all_who_have_no_sign_in_here() -> None:
    """Nobody is a user of that car any more; Pau can still sign himself out."""
    gone = leavers(NURIA_DRIVES, FACTS, "n", True)
    assert [(one.account_id, one.erased, one.owner) for one in gone] == [
        ("n", True, True),
        ("a", False, False),
    ]


def test_an_erased_secondary_user_takes_nobody_along() -> None:
    gone = leavers(NURIA_DRIVES, FACTS, "a", True)
    assert gone == (Leaver(account_id="a", name="Ada", erased=True),)


def test_whose_place_another_has_taken_is_the_owner_no_more() -> None:
    """The car came into other hands before it has heard that."""
    bo = AccountState(signed_in=True, account_id="b", name="Bo", email="bo@example.org", role="primary")
    assert leavers(bo, FACTS, "n", True) == (Leaver(account_id="n", name="Núria", erased=True),)


def test_of_somebody_unknown_the_account_alone_is_known() -> None:
    assert leavers(AccountState(), None, "x", True) == (Leaver(account_id="x", erased=True),)
