"""What a driver can set."""

from typing import Literal

import msgspec

Theme = Literal["auto", "day", "night"]
Language = Literal["en-GB", "es-ES"]
Units = Literal["metric", "imperial"]

LANGUAGES: tuple[Language, ...] = ("en-GB", "es-ES")


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of one driver. `volume` and `voice_volume` are 0 to 1, `voice_speed` 0.5 to 2."""

    theme: Theme = "auto"
    language: Language = "en-GB"
    units: Units = "metric"
    clock_24h: bool = True
    wake_phrase: bool = True
    voice_speed: float = 1.0
    voice_volume: float = 0.8
    media_volume: float = 0.5
    reduced_motion: bool = False
