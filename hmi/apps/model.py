"""The car's own apps as Settings > Apps shows them."""

from typing import Literal, get_args

import msgspec

AppKey = Literal["navigation", "media", "voice", "phone", "online", "vehicle"]
APPS: tuple[AppKey, ...] = get_args(AppKey)
UseKind = Literal["position", "microphone", "contacts", "internet"]
Health = Literal["none", "well", "busy", "ill"]
"""Of a program: ``none`` without one of its own, ``busy`` while it starts."""


class UseRow(msgspec.Struct, frozen=True):
    """One thing an app uses; `text` says what for, or why it does not get it now (`granted` is false)."""

    kind: UseKind
    text: str
    granted: bool


class StoreRow(msgspec.Struct, frozen=True):
    """One part of what an app keeps on the disk, in the driver's words."""

    kind: str
    text: str
    size: str


class AppRow(msgspec.Struct, frozen=True, kw_only=True):
    """One app.

    Attributes:
        size: of all it keeps; empty until it was measured.
        cache: of what can be cleared; empty when there is nothing.
        has_cache: whether it keeps anything that can be cleared at all.
        program: one line on its program; `health` the same as a word.
        restartable: whether its program can be started anew by itself.
    """

    key: AppKey
    size: str = ""
    cache: str = ""
    has_cache: bool = False
    program: str = ""
    health: Health = "none"
    restartable: bool = False


class AppsState(msgspec.Struct, frozen=True, kw_only=True):
    """Attributes:
    apps: in the order of `APPS`.
    chosen: whose `uses` and `stores` are shown; empty for none.
    storage: one sentence on all that is kept and on what is free; empty until it was measured.
    busy: the app that is being cleared or started anew.
    told: one sentence on what was done last for the chosen app; `problem` the same when it failed.
    """

    apps: tuple[AppRow, ...] = ()
    chosen: str = ""
    uses: tuple[UseRow, ...] = ()
    stores: tuple[StoreRow, ...] = ()
    storage: str = ""
    busy: str = ""
    told: str = ""
    problem: str = ""
