"""What a proof of ownership asks of the services, in the name of the car (ENR-7)."""

from hmi.online import OnlineClient
from hmi.secrets import Secret
from online.contract.ownership import Pair, Paired, TwoKeys


class OwnershipCalls:
    """Typed calls; each raises `NotAvailable` and `CarError` as those of `OnlineClient` do."""

    def __init__(self, online: OnlineClient) -> None:
        self._online = online

    async def pair(self, vin: str, pair: Pair, car_key: Secret) -> Paired:
        """Proves by the code: ``pairing_code_wrong``, ``pairing_code_expired``, ``pairing_paused``."""
        path = f"/v1/cars/{vin}/pairing"
        paired: Paired = await self._online.call("POST", path, Paired, body=pair, car_key=car_key)
        return paired

    async def report_two_keys(self, vin: str, keys: TwoKeys, car_key: Secret) -> Paired:
        """Proves by both keys, a repeated report once: ``no_claim_waiting``, ``keys_too_far_apart``."""
        path = f"/v1/cars/{vin}/two-keys"
        paired: Paired = await self._online.call("POST", path, Paired, body=keys, car_key=car_key)
        return paired
