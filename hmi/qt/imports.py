"""Gives Python its own ``import`` back, which PySide replaces.

PySide's reads the source of every module loaded from then on, to know whether it may say ``from __feature__
import ...``, and `linecache` keeps it all. The car's 500 modules take a fifth of a start's imports and 12 MB
that way. What stays without it: a module cannot ask for such features. None here does.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - which replaces it


def take_back() -> None:
    """Undoes what `PySide6.QtCore` did when it was imported; without effect where it did nothing."""
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)
