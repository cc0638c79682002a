"""Qt plumbing shared by all bridges: list models, coroutines from QML, translations."""

from hmi.qt.imports import take_back

take_back()
