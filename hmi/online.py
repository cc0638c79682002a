"""The car's one client of the online services: typed calls in the name of the driver (AVL-4)."""

import asyncio
from typing import Any

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError
from hmi.privacy.gate import Gate
from hmi.renewals import Renewals
from hmi.secrets import Secret, Secrets
from hmi.texts import Texts
from hmi.tokens import Tokens
from hmi.transport import CALL_SECONDS, Transport
from online.contract.accounts import Account, NewAccount, ResendMail, SignIn
from online.contract.garage import Car, EnrolCar
from online.contract.identity import (
    CAR_CLIENT_ID,
    DEVICE_CODE_GRANT,
    DeviceAuthorization,
    TokenAnswer,
)
from online.contract.intents import OnlineAnswer, OnlineIntent, path_of
from online.contract.problems import ACCOUNT_ERASED
from online.contract.radio import StationList

INTENT_SECONDS = 3.0


class OnlineClient:
    """What the services offer; safe to use from many tasks at once.

    Every call raises `NotAvailable` when the services cannot be reached in time or the driver's privacy level
    holds it back, and `CarError` with the services' code and sentence when they refuse.

    Attributes:
        network: ``online``, ``no_services`` or ``offline``.
        signed_in: whether there is a sign-in; turns False by itself when the services ended it.
        erased: accounts of which the services say that they are gone, each time a sign-in of theirs is used.
            The sign-in stays until it is forgotten with all else, so that a power cut does not lose the news.
        turned: told when somebody else drives, in the step in which their sign-in takes over.
        privacy: what the driver lets out of the car.
        clock_error: by how many seconds the car's clock is ahead of the services'; 0 while it is right.

    Args:
        url: base address of the services.
        secrets: where the refresh token is kept.
        clock: tells when the access token ends; it is compared with the services'.
        texts: sentences for the driver; its language is asked for in answers.
        gate: lets each request out or holds it back.
        device_name: what the list of sessions calls the car.
    """

    def __init__(
        self, url: str, secrets: Secrets, clock: Clock, texts: Texts, gate: Gate, device_name: str = ""
    ) -> None:
        self._transport = Transport(url, texts, gate, clock)
        self._device_name = device_name
        self._tokens = Tokens(secrets, clock)
        self._renewals = Renewals(self._tokens, self._transport, texts)
        self.network = self._transport.network
        self.clock_error = self._transport.clock_error
        self.signed_in = self._tokens.present
        self.turned = self._tokens.turned
        self.privacy = gate.level
        self.erased = self._renewals.erased

    async def start(self) -> None:
        """Opens the connection pool and begins to watch the network."""
        await self._transport.start()

    async def stop(self) -> None:
        """Lets renewals under way keep their tokens, then closes all connections."""
        await self._renewals.finish()
        await self._transport.stop()

    def look(self) -> None:
        """Finds out at once whether the services answer, for instance because they were just started."""
        self._transport.look()

    def use(self, url: str) -> None:
        """Calls the services at another base address from now on (the demo's take any free port)."""
        self._transport.use(url)

    def switch_network(self, on: bool) -> None:
        """The simulator's network switch: off means no network at all, whatever the machine has."""
        self._transport.switch(on)

    async def ask(self, intent: OnlineIntent) -> OnlineAnswer:
        """The answer to an online intent, after 3 s at the latest (VOI-3)."""
        answer: OnlineAnswer = await self._signed(
            "POST", path_of(intent), OnlineAnswer, body=intent, seconds=INTENT_SECONDS
        )
        return answer

    async def stations(self, known: str) -> StationList:
        """The directory of radio stations, which guests hear too; without rows when it is the one `known`."""
        path = f"/v1/radio/stations?known={known}"
        listed: StationList = await self._transport.call("GET", path, StationList)
        return listed

    async def call(
        self,
        method: str,
        path: str,
        answer: Any = None,
        *,
        body: msgspec.Struct | None = None,
        signed: bool = True,
        car_key: Secret | None = None,
        key: str = "",
    ) -> Any:
        """A call that one feature alone makes, with its `answer` decoded.

        Args:
            signed: in the driver's name; `car_key` in that of the car instead.
            key: idempotency key.
        """
        if signed and car_key is None:
            return await self._signed(method, path, answer, body=body, key=key)
        return await self._transport.call(method, path, answer, body=body, key=key, car_key=car_key)

    async def create_account(self, account: NewAccount) -> Account:
        """Creates an account, whose confirmation mail is sent (ENR-3)."""
        created: Account = await self._transport.call("POST", "/v1/accounts", Account, body=account)
        return created

    async def resend_mail(self, email: str) -> None:
        """Has the confirmation mail sent again (ENR-3)."""
        await self._transport.call("POST", "/v1/accounts/resend", body=ResendMail(email=email))

    async def me(self) -> Account:
        """The account that is signed in."""
        account: Account = await self._signed("GET", "/v1/me", Account)
        return account

    async def cars(self) -> list[Car]:
        """The account's cars."""
        cars: list[Car] = await self._signed("GET", "/v1/cars", list[Car])
        return cars

    async def enrol(self, vin: str, car: EnrolCar, key: str = "") -> Car:
        """Enrols a car to the account; repeating it does no harm (ENR-7)."""
        enrolled: Car = await self._signed("PUT", f"/v1/cars/{vin}/enrolment", Car, body=car, key=key)
        return enrolled

    async def authorize_device(self) -> DeviceAuthorization:
        """Begins signing in on a second screen (RFC 8628 section 3.1)."""
        form = {"client_id": CAR_CLIENT_ID}
        if self._device_name:
            form["device_name"] = self._device_name
        begun: DeviceAuthorization = await self._transport.call(
            "POST", "/oauth/device_authorization", DeviceAuthorization, form=form
        )
        return begun

    async def poll_device(self, device_code: str) -> None:
        """Signs in once the driver has confirmed on the phone (RFC 8628 section 3.4).

        Raises:
            CarError: with OAuth's own code, e.g. ``authorization_pending``, ``slow_down``, ``access_denied``.
        """
        form = {"client_id": CAR_CLIENT_ID, "grant_type": DEVICE_CODE_GRANT, "device_code": device_code}
        await self._tokens.adopt(
            await self._transport.call("POST", "/oauth/token", TokenAnswer, form=form, finish=True)
        )

    async def sign_in(self, email: str, password: str) -> None:
        """Signs in with what was typed in the car."""
        typed = SignIn(email=email, password=password, device_name=self._device_name or None)
        await self._tokens.adopt(await self._transport.call("POST", "/v1/sessions", TokenAnswer, body=typed))

    @property
    def refresh_token(self) -> Secret | None:
        """The token of the sign-in, by which `revoke` can end it; None without one."""
        return self._tokens.refresh

    @property
    def holder(self) -> str:
        """Account of the sign-in; empty for a guest, and until `name_sign_in`."""
        return self._tokens.holder

    @property
    def parked(self) -> tuple[str, ...]:
        """Accounts of other users whose sign-in this car keeps."""
        return self._tokens.parked

    def parked_token(self, account_id: str) -> Secret | None:
        """The token of the sign-in of a user who does not drive; None without one."""
        return self._tokens.parked_token(account_id)

    async def name_sign_in(self, account_id: str) -> None:
        """Notes whose the sign-in is; an older one of theirs is forgotten, and to be revoked."""
        await self._tokens.name(account_id)

    async def switch_sign_in(self, account_id: str) -> None:
        """Calls in the name of another user from now on, of nobody when it is empty; works offline.

        Raises `CarError` ``not_signed_in`` when there is no sign-in of that user.
        """
        try:
            await self._tokens.switch(account_id)
        except KeyError:
            raise self._renewals.sign_in_first() from None

    async def drop_sign_in(self, account_id: str) -> None:
        """Forgets the sign-in of a user who does not drive, which is to be revoked."""
        await self._tokens.drop(account_id)

    async def forget_sign_in(self) -> None:
        """Ends the sign-in on this side only."""
        await self._tokens.forget()

    async def revoke(self, token: Secret, account_id: str = "") -> None:
        """Ends a sign-in at the services (RFC 7009); one that they do not know is fine.

        With the `account_id` whose it is they are asked once more, for they may not know it because that
        account was erased, see `erased`.
        """
        form = {"client_id": CAR_CLIENT_ID, "token": token.reveal()}
        await self._transport.call("POST", "/oauth/revoke", form=form)
        if account_id:
            await self._ask_after(account_id, token)

    async def check_parked(self, account_id: str) -> None:
        """Finds out what became of the account of a user who does not drive, see `erased`."""
        token = self.parked_token(account_id)
        if token is not None:
            await self._ask_after(account_id, token)

    async def _ask_after(self, account_id: str, token: Secret) -> None:
        try:
            await self._renewals.renewed(token, account_id)
        except CarError as error:
            if error.code not in (ACCOUNT_ERASED, "not_signed_in"):
                raise

    async def _signed(
        self,
        method: str,
        path: str,
        answer: Any,
        *,
        body: msgspec.Struct | None = None,
        key: str = "",
        seconds: float = CALL_SECONDS,
    ) -> Any:
        """A call in the name of the driver, within `seconds` including the renewal of the access token."""
        turn, holder = self._tokens.turn, self._tokens.holder
        try:
            async with asyncio.timeout(seconds):
                for last_try in (False, True):
                    token = await self._renewals.access(turn)
                    try:
                        result = await self._transport.call(
                            method, path, answer, body=body, token=token, key=key, seconds=seconds
                        )
                        self._renewals.check(turn)
                        return result
                    except CarError as error:
                        if error.code == ACCOUNT_ERASED:
                            await self._renewals.gone(holder, present=self._tokens.turn == turn)
                        if error.code != "not_signed_in" or last_try:
                            raise
                    self._tokens.spoil(token)
        except TimeoutError:
            self._transport.look()
            raise self._transport.unavailable("no_services") from None
