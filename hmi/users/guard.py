"""Whether what is confidential may be shown, said or found: the one place every reader asks (USR-4)."""

from collections.abc import Callable

import msgspec

from chassis.observable import Observable
from hmi.account.model import AccountState


class Watch(msgspec.Struct, frozen=True):
    """Who drives, and whether they have shown that it is them.

    Attributes:
        known: it is known who drives; not so before the account is read, and for a moment after a sign-in.
        owner: account of the driver, empty for a guest.
        open: what is confidential of `owner` may be shown. A guest has nothing to hide from themselves.
    """

    known: bool = False
    owner: str = ""
    open: bool = False


class Guard(Observable[Watch]):
    """Follows the account; closes in the very step in which the driver changes.

    Args:
        account: who is signed in.
        asks: whether the S-PIN of an account is to be asked.
    """

    def __init__(
        self, account: Observable[AccountState], asks: Callable[[str], bool] = lambda _account: False
    ) -> None:
        super().__init__(Watch())
        self._account = account
        self._asks = asks
        self._identified = ""
        account.subscribe(lambda _state: self.look())

    def identify(self, account_id: str) -> None:
        """Opens for the driver `account_id`, who has shown who they are."""
        self._identified = account_id
        self.look()

    def close(self) -> None:
        """Whoever sits there next has to show who they are."""
        self._identified = ""
        self.look()

    def look(self) -> None:
        """Takes over what has changed: the driver, or whether an S-PIN is asked."""
        account = self._account.value
        if not account.signed_in:
            self._identified = ""
            self.set(Watch(known=account.vin != "", open=account.vin != ""))
            return
        driver = account.account_id
        if self._identified != driver:
            self._identified = ""
        known = driver != ""
        is_open = known and (self._identified != "" or not self._asks(driver))
        self.set(Watch(known, driver, is_open))
