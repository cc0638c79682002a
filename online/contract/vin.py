"""Vehicle identification numbers: ISO 3779:2009 and, for the check digit, 49 CFR 565.15(c)."""

from __future__ import annotations

from enum import Enum

VIN_LENGTH = 17
CHECK_DIGIT_INDEX = 8
"""Place of the check digit, counted from 0: the ninth character."""

_LETTERS = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True)
)
_VALUES = {**_LETTERS, **{str(digit): digit for digit in range(10)}}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHECK_DIGITS = "0123456789X"
_CHECKED_REGIONS = "12345L"
"""First characters where the law asks for the check digit: North America (49 CFR 565), China (GB 16735)."""


class VinFault(Enum):
    """What is wrong with a VIN, in the order in which it is looked for."""

    LENGTH = "length"
    CHARACTER = "character"
    CHECK_DIGIT = "check_digit"


def tidy_vin(typed: str) -> str:
    """The VIN as typed, in capitals and without spaces or dashes; not yet checked."""
    return "".join(sign for sign in typed.upper() if sign not in " -\t")


def check_digit(vin: str) -> str:
    """The check digit (0-9 or X) that 17 permitted characters should carry in ninth place."""
    total = sum(_VALUES[sign] * weight for sign, weight in zip(vin, _WEIGHTS, strict=True))
    return _CHECK_DIGITS[total % 11]


def uses_check_digit(vin: str) -> bool:
    """Whether the market that built this car fills the ninth place with a check digit."""
    return vin[:1] in _CHECKED_REGIONS and bool(vin)


def vin_fault(vin: str, *, with_check_digit: bool | None = None) -> VinFault | None:
    """The first fault of a VIN in capitals, or None when it is sound (ENR-5).

    `with_check_digit` says whether the market uses the check digit; None decides by the region in the VIN.
    """
    if len(vin) != VIN_LENGTH:
        return VinFault.LENGTH
    if any(sign not in _VALUES for sign in vin):
        return VinFault.CHARACTER
    checked = uses_check_digit(vin) if with_check_digit is None else with_check_digit
    if checked and vin[CHECK_DIGIT_INDEX] != check_digit(vin):
        return VinFault.CHECK_DIGIT
    return None
