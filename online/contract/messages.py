"""Messages a driver dictates in the car, sent as e-mail by the services (VOI-6)."""

from __future__ import annotations

from typing import Annotated

import msgspec

from online.contract.accounts import LanguageTag

TEXT_LENGTH_MAX = 4_000
"""Characters: some five minutes of speech."""


class NewMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A message to one person.

    Attributes:
        id: made by the car; a repetition with the same one is sent once.
        recipient: e-mail address.
        text: as the driver confirmed it.
        language: of the words around it.
    """

    id: Annotated[str, msgspec.Meta(pattern="^[0-9a-f-]{36}$")]
    recipient: Annotated[str, msgspec.Meta(min_length=3, max_length=254)]
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=TEXT_LENGTH_MAX)]
    language: LanguageTag = "en"
