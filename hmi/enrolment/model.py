"""The steps of the registration assistant, what is kept of them, and which one comes next (ENR-1)."""

from typing import Literal

import msgspec

from hmi.account.model import CarRole
from online.contract.legal import AcceptDocument, LegalDocument, LegalKind

Step = Literal["account", "email", "documents", "spin", "car", "done"]
STEPS: tuple[Step, ...] = ("account", "email", "documents", "spin", "car", "done")
Way = Literal["phone", "sign_in", "create"]
"""How the driver comes to an account: on the phone, or by typing in the car."""
SpinMode = Literal["unknown", "choose", "repeat", "ask"]
"""What the pad asks for: a new S-PIN, the same once more, or the one the account has."""
Offer = Literal["", "new", "unfinished", "documents"]
"""Why Home offers the assistant: nobody is signed in, no enrolment, new documents; empty for not at all."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept over a power cut: everything the driver did but secrets.

    Attributes:
        way: how the driver wants to come to an account.
        name, email: typed so far.
        account_id: whose everything below is.
        mail_later: the driver goes on before the e-mail is confirmed.
        accepted: documents accepted here, also those the services do not know of yet.
        spin_done: the S-PIN was set or entered.
        enrolling: the driver had the car enrolled, and it was not told yet what came of it.
        dismissed: the card on Home was put away.
    """

    way: Way = "phone"
    name: str = ""
    email: str = ""
    account_id: str = ""
    mail_later: bool = False
    accepted: tuple[AcceptDocument, ...] = ()
    spin_done: bool = False
    enrolling: bool = False
    dismissed: bool = False

    def is_of(self, account_id: str, email: str) -> bool:
        """Whether anything here is of that account, or was typed to come to it."""
        return account_id == self.account_id or (email != "" and email.casefold() == self.email.casefold())

    def of(self, account_id: str, *, signed_in: bool = True) -> "Progress":
        """The same for who drives now, `account_id` being empty while that is not known yet.

        Another account begins anew, and so does a guest when somebody has left; nothing typed stays (PER-3).
        """
        if not signed_in and self.account_id:
            return Progress(dismissed=self.dismissed)
        if not account_id or account_id == self.account_id:
            return self
        return Progress(account_id=account_id)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What account and services say now.

    Attributes:
        account_id: empty for a guest, and until it is known who signed in.
        open: documents that still have to be accepted in their present version; None while unknown.
        versions: the present version of each document, once the documents are here.
    """

    account_id: str = ""
    verified: bool = False
    role: CarRole = "none"
    open: tuple[LegalKind, ...] | None = None
    versions: tuple[tuple[LegalKind, str], ...] = ()

    def accepted(self, progress: Progress) -> tuple[LegalKind, ...]:
        """What the driver has accepted here in its present version."""
        present = dict(self.versions)
        return tuple(
            given.kind
            for given in progress.accepted
            if present.get(given.kind, given.version) == given.version
        )

    def left(self, progress: Progress) -> tuple[LegalKind, ...] | None:
        """What the driver has yet to accept, in the order to read it; None while unknown."""
        if self.open is None:
            return None
        done = self.accepted(progress)
        return tuple(kind for kind in self.open if kind not in done)


def next_step(progress: Progress, facts: Facts) -> Step:
    """The first step that is not done. Nothing is asked twice, and nothing comes before what it needs."""
    if not facts.account_id:
        return "account"
    if not facts.verified and not progress.mail_later:
        return "email"
    if facts.left(progress) != ():
        return "documents"
    if not facts.verified:  # the S-PIN and the car need it
        return "email"
    if not progress.spin_done:
        return "spin"
    return "car" if facts.role == "none" else "done"


def offer(progress: Progress, facts: Facts, *, signed_in: bool) -> Offer:
    """What the card on Home is about."""
    if progress.dismissed:
        return ""
    if not signed_in:
        return "new"
    if not facts.account_id:
        return ""
    if facts.role == "none":
        return "unfinished"
    return "documents" if facts.left(progress) else ""


class EnrolmentState(msgspec.Struct, frozen=True, kw_only=True):
    """What the assistant shows.

    Attributes:
        waiting: why it does not go on by itself now, in one sentence; empty while it can.
        problem: why the last try of this step failed, in one sentence.
        busy: something of this step is on its way to the services.
        sent: the confirmation mail was sent once more.
        later: whether the driver may go on before the e-mail is confirmed.
        document: to be read and accepted now; `number` of `count` in all, counted from 1.
        spin_error: why the last entry was not taken; `spin_reason` why none is taken now.
        enrolling: the car is being enrolled.
    """

    offer: Offer = ""
    step: Step = "account"
    way: Way = "phone"
    name: str = ""
    email: str = ""
    waiting: str = ""
    problem: str = ""
    busy: bool = False
    sent: bool = False
    later: bool = True
    document: LegalDocument | None = None
    number: int = 0
    count: int = 0
    spin_mode: SpinMode = "unknown"
    spin_error: str = ""
    spin_reason: str = ""
    enrolling: bool = False
