"""Ways out of the car, open as wide as a test needs."""

from chassis.observable import Observable
from hmi.privacy.gate import Gate
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel


def open_gate(level: PrivacyLevel = "full") -> Gate:
    """A gate at `level`, which the test turns by ``gate.level.set``."""
    return Gate(Observable(level), Texts())
