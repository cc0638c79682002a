"""What a driver can set."""

from typing import Literal

import msgspec

Theme = Literal["auto", "sun", "day", "night"]
"""``auto`` follows the car's light sensor, ``sun`` sunrise and sunset where the car is."""
Language = Literal["en-GB", "en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "cs-CZ"]
Units = Literal["metric", "imperial"]
Temperature = Literal["units", "celsius", "fahrenheit"]
"""``units`` goes with the units of length: Fahrenheit with miles, until the driver says otherwise."""
TextSize = Literal["normal", "large"]
PromptDetail = Literal["all", "brief", "off"]
"""Which prompts of the guidance are spoken: all, only the last before a maneuver, or none."""
SpeedVolume = Literal["off", "low", "high"]
"""How much louder media becomes the faster the car goes."""
MapMode = Literal["3d", "heading", "north"]
WakeSensitivity = Literal["low", "normal", "high"]

LANGUAGES: tuple[Language, ...] = ("en-GB", "en-US", "es-ES", "fr-FR", "de-DE", "it-IT", "cs-CZ")


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of one driver.

    Attributes:
        brightness: of the screen, 0.05 to 1.
        voice_speed: 0.5 to 2; the volumes are 0 to 1.
        spoken_answers: answers of the assistant are said; guidance is in any case, as `prompt_detail` has it.
        developer: shows what only developers need: details in the log, the time of frames, all controls.
    """

    theme: Theme = "auto"
    brightness: float = 1.0
    text_size: TextSize = "normal"
    reduced_motion: bool = False
    language: Language = "en-GB"
    units: Units = "metric"
    temperature: Temperature = "units"
    clock_24h: bool = True
    media_volume: float = 0.5
    speed_volume: SpeedVolume = "off"
    touch_sounds: bool = False
    wake_phrase: bool = True
    wake_sensitivity: WakeSensitivity = "normal"
    spoken_answers: bool = True
    voice_speed: float = 1.0
    voice_volume: float = 0.8
    guidance_volume: float = 0.8
    prompt_detail: PromptDetail = "all"
    map_mode: MapMode = "3d"
    avoid_tolls: bool = False
    avoid_motorways: bool = False
    avoid_ferries: bool = False
    developer: bool = False
    verbose_log: bool = False
    frame_timing: bool = False

    @property
    def fahrenheit(self) -> bool:
        """Whether temperatures are in Fahrenheit."""
        with_units = self.temperature == "units" and self.units == "imperial"
        return with_units or self.temperature == "fahrenheit"
