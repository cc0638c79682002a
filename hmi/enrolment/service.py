"""The registration assistant: leads to the car's primary user, and goes on by itself (ENR-1..6, ENR-8)."""

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.account.service import AccountService
from hmi.enrolment.acceptances import AcceptancesOnTheWay
from hmi.enrolment.formalities import Formalities
from hmi.enrolment.kept import Kept
from hmi.enrolment.model import EnrolmentState, Facts, Progress, Step, Way, next_step, offer
from hmi.enrolment.perseverance import LONGEST_PAUSE_SECONDS, Perseverance, Work
from hmi.enrolment.spin import SpinStep
from hmi.notices.service import NoticesService
from hmi.outbox import Outbox
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.users.leaver import Leaver
from hmi.vehicle.distraction import Restrictions
from online.contract.legal import AcceptDocument, LegalDocument, LegalKind

EMAIL_SECONDS = 3.0
"""How often it is looked whether the e-mail was confirmed, while the driver waits for it."""
REST_SECONDS = 6 * 3600.0


class EnrolmentService:
    """Where the driver stands on the way to being the car's user, and each step of it.

    Attributes:
        state: what the assistant shows.

    Args:
        account: signs in, and enrols the car.
        formalities: the services' legal documents and S-PIN.
        kept: what was done so far, over a power cut.
        outbox: carries acceptances.
        network: whether the services can be reached.
        restrictions: the assistant works only while parked (HMI-2).
        notices: tell who became primary user (ENR-8).
        texts: sentences for the driver.
    """

    def __init__(
        self,
        account: AccountService,
        formalities: Formalities,
        kept: Kept,
        outbox: Outbox,
        network: Observable[Network],
        restrictions: Observable[Restrictions],
        notices: NoticesService,
        texts: Texts,
    ) -> None:
        self.state = Observable(EnrolmentState())
        self._account = account
        self._formalities = formalities
        self._kept = kept
        self._network = network
        self._restrictions = restrictions
        self._notices = notices
        self._texts = texts
        self._spin = SpinStep(formalities, texts)
        self._acceptances = AcceptancesOnTheWay(
            formalities, outbox, lambda: self._facts.account_id, self._recorded, self._not_recorded
        )
        self._facts = Facts()
        self._documents: tuple[LegalDocument, ...] = ()
        self._language = ""
        self._going = Perseverance(self._advance, self._show, texts)
        self._sent = False
        self._open = False
        self._code_wanted = False
        self._enrolment_put = False
        self._accepting = asyncio.Lock()
        self._tasks = Tasks("enrolment")
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Takes up where an earlier run was left."""
        await self._kept.load()
        self._ends = [
            self._account.state.subscribe(self._follow),
            self._network.subscribe(lambda _network: self._hurry()),
            self._texts.locale.subscribe(lambda _locale: self._hurry()),
        ]
        self._tasks.start(self._going.run())

    async def stop(self) -> None:
        """Breaks off what is under way; all but secrets is kept."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.stop()

    def terms_accepted(self) -> bool:
        """Whether nothing waits to be accepted (ENR-4); while the car does not know, the services look."""
        return not self._facts.left(self._progress)

    # What the driver does ------------------------------------------------------------------------

    def open(self) -> None:
        """The assistant is on the screen: a code for the phone comes at once."""
        self._open = self._code_wanted = True
        self._hurry()

    def close(self) -> None:
        """The driver left; everything waits but the S-PIN that was typed once."""
        self._open = False
        self._spin.leave()
        self._show()

    async def choose(self, way: Way) -> None:
        """How the driver wants to come to an account."""
        self._clear()
        await self._keep(way=way)
        self._code_wanted = way == "phone"
        if way != "phone":
            await self._account.cancel_sign_in()
        self._hurry()
        self._show()

    async def type(self, name: str | None = None, email: str | None = None) -> None:
        """Keeps what was typed so far; secrets are not."""
        typed = {"name": name, "email": email}
        await self._keep(**{field: text for field, text in typed.items() if text is not None})
        self._show()

    async def create(self, name: str, email: str, password: str) -> None:
        """Creates the account; an e-mail that has one already leads to signing in (ENR-3)."""
        await self.type(name, email)
        self._try(lambda: self._create(name, email, password))

    async def sign_in(self, email: str, password: str) -> None:
        """Signs in with what was typed (ENR-2)."""
        await self.type(email=email)
        self._try(lambda: self._account.sign_in_typed(email, password))

    async def resend(self) -> None:
        """Has the confirmation mail sent again (ENR-3)."""
        self._try(self._resend)

    async def go_on(self) -> None:
        """Goes on before the e-mail is confirmed; the services stay locked until then."""
        await self._change(mail_later=True)

    async def accept(self) -> None:
        """Accepts the document that is shown (ENR-4); recorded as soon as the services can be reached."""
        self._need_parked()
        shown, account_id = self.state.value.document, self._facts.account_id
        if shown is None or self.state.value.step != "documents":
            return
        self._clear()
        given = AcceptDocument(kind=shown.kind, version=shown.version, language=shown.language)
        async with self._accepting:  # a refusal that comes at once is noted afterwards
            if account_id == self._facts.account_id:
                await self._acceptances.put(account_id, given)
            if account_id == self._facts.account_id:  # never noted as what another one has accepted
                others = (other for other in self._progress.accepted if other.kind != given.kind)
                await self._change(accepted=(*others, given))

    async def enter_pin(self, pin: str) -> None:
        """Takes four digits from the pad (ENR-6)."""
        self._need_parked()
        self._clear()
        if (whole := self._spin.enter(pin)) is not None:
            self._try(lambda: self._send_pin(whole))
        self._show()

    async def enrol(self) -> None:
        """Enrols this car to the driver's account (ENR-7 a)."""
        self._need_parked()
        self._clear()
        self._enrolment_put = False
        await self._change(enrolling=True)

    async def cancel(self) -> None:
        """Gives up what waits for the network."""
        self._clear()
        self._show()

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the progress of a user who leaves the car, what they typed and what they accepted."""
        await self._acceptances.forget(leaver.account_id)
        if self._kept.progress.is_of(leaver.account_id, leaver.email):
            self._clear()
            await self._kept.forget()
            self._show()

    async def dismiss(self) -> None:
        """Puts the card on Home away; nothing typed stays."""
        await self._change(dismissed=True, name="", email="")

    # What it takes -------------------------------------------------------------------------------

    async def _show_code(self) -> None:
        self._code_wanted = False
        account, way = self._account.state.value, self._progress.way
        if way == "phone" and not account.signed_in and account.sign_in.status not in ("starting", "waiting"):
            await self._account.begin_sign_in()

    async def _create(self, name: str, email: str, password: str) -> None:
        try:
            await self._account.create(name, email, password)
        except CarError as error:
            if error.code != "account_exists":
                raise
            try:
                await self._account.sign_in_typed(email, password)
            except CarError as refused:
                if refused.code != "wrong_credentials":
                    raise
                await self._keep(way="sign_in")
                raise error from refused

    async def _resend(self) -> None:
        await self._account.resend_mail()
        self._sent = True

    async def _send_pin(self, pin: Any) -> None:
        if await self._spin.send(pin):
            await self._keep(spin_done=True)

    async def _recorded(self, still_open: tuple[LegalKind, ...]) -> None:
        self._learn(open=still_open)
        self._hurry()

    async def _not_recorded(self, document: AcceptDocument, error: CarError) -> None:
        async with self._accepting:
            rest = tuple(other for other in self._progress.accepted if other != document)
            await self._keep(accepted=rest)
        self._going.problem = self._texts.problem(error)
        self._language = ""  # the documents are read anew
        self._hurry()
        self._show()

    # Going on by itself --------------------------------------------------------------------------

    def _try(self, work: Work) -> None:
        """Has `work` done now, or as soon as the services can be reached."""
        self._need_parked()
        self._clear()
        self._going.ask(work)

    async def _advance(self) -> float:
        """Does what is due; returns the seconds until the next look. Raises `NotAvailable` for what waits."""
        await self._keep()
        await self._see_enrolment_through()
        if (network := self._network.value) != "online":
            raise NotAvailable(network, self._texts(f"network.{network}"))
        back, self._going.waiting = self._going.waiting != "", ""
        await self._going.do_pending()
        account = self._account.state.value
        if self._open and self._language != self._texts.language:
            await self._read_documents()
        if account.account_id and self._facts.open is None:
            self._learn(open=tuple((await self._formalities.acceptances()).open))
        match self._step:
            case "account" if self._open and (back or self._code_wanted):
                await self._show_code()
            case "email" if self._open:
                self._account.look()
            case "spin" if self._spin.pad.mode == "unknown" or self._spin.closed:
                await self._spin.look()
            case _:
                pass
        return self._calm_seconds()

    async def _read_documents(self) -> None:
        language = self._texts.language
        self._documents = tuple(await self._formalities.documents(language))
        self._language = language
        self._learn(versions=tuple((document.kind, document.version) for document in self._documents))

    def _calm_seconds(self) -> float:
        if self._step == "email" and self._open:
            return EMAIL_SECONDS
        if self._step == "spin" and self._spin.closed:
            return min(self._spin.locked_seconds or LONGEST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
        return REST_SECONDS

    # What account and services say ---------------------------------------------------------------

    def _follow(self, account: AccountState) -> None:
        if account.account_id != self._facts.account_id:
            self._facts = Facts(versions=self._facts.versions)  # the documents are everybody's
            self._spin.forget()
            self._clear()
            self._acceptances.hurry()
        self._learn(account_id=account.account_id, verified=account.verified, role=account.role)
        self._hurry()

    async def _see_enrolment_through(self) -> None:
        """Has the car enrolled, also after a power cut, and tells what came of it (ENR-8)."""
        if not self._progress.enrolling or not self._facts.account_id:
            return
        if not self._enrolment_put:
            await self._account.enrol()
            self._enrolment_put = True
        if self._facts.role == "primary":
            self._tell_role()
        if self._facts.role != "none" or self._account.state.value.enrolment_problem:
            await self._keep(enrolling=False)

    def _tell_role(self) -> None:
        vin = self._account.state.value.vin
        say = self._texts
        self._notices.tell(
            "enrolment.primary",
            "directions_car",
            lambda: (say("enrolment.primary.title"), say("enrolment.primary.text", vin=vin)),
            keep=True,
        )

    def _learn(self, **fields: Any) -> None:
        self._facts = msgspec.structs.replace(self._facts, **fields)
        self._show()

    # State ---------------------------------------------------------------------------------------

    @property
    def _progress(self) -> Progress:
        signed_in = self._account.state.value.signed_in
        return self._kept.progress.of(self._facts.account_id, signed_in=signed_in)

    @property
    def _step(self) -> Step:
        return next_step(self._progress, self._facts)

    def _need_parked(self) -> None:
        if self._restrictions.value.driving:
            raise CarError("not_while_driving", self._texts("enrolment.driving"))

    def _clear(self) -> None:
        self._going.clear()
        self._sent = False

    def _hurry(self) -> None:
        self._going.hurry()

    async def _keep(self, **fields: Any) -> None:
        signed_in = self._account.state.value.signed_in
        await self._kept.change(self._facts.account_id, signed_in=signed_in, **fields)

    async def _change(self, **fields: Any) -> None:
        await self._keep(**fields)
        self._hurry()
        self._show()

    def _show(self) -> None:
        account, facts = self._account.state.value, self._facts
        progress, pad = self._progress, self._spin.pad
        step = self._step
        left = facts.left(progress) or ()
        document = next((one for kind in left for one in self._documents if one.kind == kind), None)
        count = len(left) + len(facts.accepted(progress))
        self.state.set(
            EnrolmentState(
                offer=offer(progress, facts, signed_in=account.signed_in),
                step=step,
                way=progress.way,
                name=progress.name,
                email=progress.email,
                waiting=self._going.waiting,
                problem=self._going.problem or (account.enrolment_problem if step == "car" else ""),
                busy=self._going.pending is not None or (account.signed_in and not facts.account_id),
                sent=self._sent,
                later=not progress.mail_later,
                document=document if step == "documents" else None,
                number=count - len(left) + 1,
                count=count,
                spin_mode=pad.mode,
                spin_error=pad.error,
                spin_reason=pad.reason,
                enrolling=progress.enrolling and facts.role == "none" and not account.enrolment_problem,
            )
        )
