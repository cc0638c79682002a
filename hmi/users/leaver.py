"""Who leaves this car for good, and what every part that keeps something of a user has to do then (PRV-3)."""

from typing import Protocol

import msgspec


class Leaver(msgspec.Struct, frozen=True, kw_only=True):
    """A user of whom nothing is to stay here.

    Attributes:
        account_id: whose all that is kept by account is.
        email, name: as they were known last, for what was typed before the account was known; may be empty.
        erased: the services said that the account is gone; else it lives on elsewhere.
        owner: was the car's primary user.
    """

    account_id: str
    email: str = ""
    name: str = ""
    erased: bool = False
    owner: bool = False

    def with_more(self, known: "Leaver") -> "Leaver":
        """The same with what was `known` before and may have been forgotten meanwhile."""
        return msgspec.structs.replace(
            self,
            email=self.email or known.email,
            name=self.name or known.name,
            erased=self.erased or known.erased,
            owner=self.owner or known.owner,
        )


class Keeper(Protocol):
    """A service that keeps something of each user."""

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets all of that user's, durably on return; may be called twice, at any time after its start.

        Raises `CarError` when that cannot be written; it is asked again at the next start.
        """
        ...
