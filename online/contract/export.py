"""Taking one's data along, and having it erased (PRV-3)."""

from __future__ import annotations

from typing import Annotated

import msgspec

EXPORT_MEDIA_TYPE = "application/zip"


class Erase(msgspec.Struct, frozen=True, kw_only=True):
    """Has the account and all its data erased (`POST /v1/account/erasure`); there is no way back."""

    password: Annotated[str, msgspec.Meta(max_length=1000)]
