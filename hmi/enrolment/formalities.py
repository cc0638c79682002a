"""What the assistant asks of the services: legal documents and the S-PIN."""

from collections.abc import Awaitable, Callable

from hmi.online import OnlineClient
from hmi.secrets import Secret
from online.contract.legal import Accept, Acceptances, AcceptDocument, LegalDocument, LegalDocuments
from online.contract.spin import CheckPin, PinState, SetPin


class Formalities:
    """Typed calls; each raises `NotAvailable` and `CarError` as those of `OnlineClient` do.

    Args:
        online: the services.
        check: takes an S-PIN, as the car counts it too; without it the services alone check it.
    """

    def __init__(
        self, online: OnlineClient, check: Callable[[Secret], Awaitable[None]] | None = None
    ) -> None:
        self._online = online
        self._check = check

    async def documents(self, language: str) -> list[LegalDocument]:
        """The present documents in a language, which a guest may read too; in English where there is none."""
        path = f"/v1/legal/documents?language={language}"
        found: LegalDocuments = await self._online.call("GET", path, LegalDocuments, signed=False)
        return found.documents

    async def acceptances(self) -> Acceptances:
        """What the account has accepted, and what is open."""
        found: Acceptances = await self._online.call("GET", "/v1/account/acceptances", Acceptances)
        return found

    async def accept(self, document: AcceptDocument, key: str) -> Acceptances:
        """Records an acceptance (ENR-4), a repeated one once. Raises `CarError` ``document_outdated``."""
        body = Accept(documents=[document])
        path = "/v1/account/acceptances"
        found: Acceptances = await self._online.call("POST", path, Acceptances, body=body, key=key)
        return found

    async def spin(self) -> PinState:
        """Whether the account has an S-PIN, and its lock."""
        state: PinState = await self._online.call("GET", "/v1/spin", PinState)
        return state

    async def set_spin(self, pin: Secret) -> PinState:
        """Sets the first S-PIN (ENR-6). Raises `CarError` ``spin_needed`` when there is one."""
        body = SetPin(pin=pin.reveal())
        state: PinState = await self._online.call("PUT", "/v1/spin", PinState, body=body)
        return state

    async def check_spin(self, pin: Secret) -> None:
        """Enters the S-PIN. Raises `CarError` ``spin_wrong``, ``spin_locked``, ``spin_blocked`` ..."""
        if self._check is not None:
            await self._check(pin)
            return
        await self._online.call("POST", "/v1/spin/check", body=CheckPin(pin=pin.reveal()))
