"""What the driver's privacy asks of the services: consents, and the end of the account."""

from hmi.online import OnlineClient
from hmi.secrets import Secret
from online.contract.consents import Consents, ConsentState, GiveConsent, Purpose
from online.contract.export import Erase


class PrivacyCalls:
    """Typed calls; each raises `NotAvailable` and `CarError` as those of `OnlineClient` do."""

    def __init__(self, online: OnlineClient) -> None:
        self._online = online

    async def consents(self) -> Consents:
        """What the driver agreed to (PRV-2)."""
        found: Consents = await self._online.call("GET", "/v1/account/consents", Consents)
        return found

    async def give_consent(self, purpose: Purpose, given: GiveConsent, key: str) -> ConsentState:
        """Gives or withdraws one; a repeated decision counts once."""
        path = f"/v1/account/consents/{purpose}"
        state: ConsentState = await self._online.call("PUT", path, ConsentState, body=given, key=key)
        return state

    async def erase(self, password: Secret) -> None:
        """Deletes the account (PRV-3). Raises `CarError` ``wrong_credentials``, ``too_many_attempts`` ..."""
        await self._online.call("POST", "/v1/account/erasure", body=Erase(password=password.reveal()))

    async def check_parked(self, account_id: str) -> None:
        """Finds out whether the account of a user who does not drive is gone, see `OnlineClient.erased`."""
        await self._online.check_parked(account_id)
