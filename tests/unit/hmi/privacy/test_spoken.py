"""The privacy level, asked aloud (PRV-1)."""

from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.assistant.answer import Slots
from hmi.assistant.intents import HANDLERS
from hmi.assistant.intents.services import ask_services
from online.contract.availability import PrivacyLevel
from online.contract.intents import WeatherIntent
from tests.fakes.conversation import talking


@pytest.mark.parametrize(
    ("level", "said"),
    [
        ("full", "Privacy is at full"),
        ("no_position", "No position is shared"),
        ("maximum", "Privacy is at maximum"),
    ],
)
async def test_the_level_is_said(tmp_path: Path, level: PrivacyLevel, said: str) -> None:
    async with talking(tmp_path) as talk:
        talk.car.online.privacy.set(level)
        answer = await HANDLERS["privacy_level"](talk.car, Slots({}))
        assert answer.text.startswith(said)


@pytest.mark.parametrize(
    ("level", "why"),
    [
        ("no_position", "This needs the car's position. Allow it under Settings, Privacy"),
        ("maximum", "Maximum privacy keeps the car offline. Change it under Settings, Privacy"),
    ],
)
async def test_a_question_that_is_held_back_is_answered_with_the_reason(
    tmp_path: Path, level: PrivacyLevel, why: str
) -> None:
    """AVL-1: not "no network", when it is the driver's own choice."""
    async with talking(tmp_path) as talk:
        talk.car.online.privacy.set(level)
        with pytest.raises(CarError) as caught:
            await ask_services(talk.car, WeatherIntent(latitude=60.17, longitude=24.94))
        assert caught.value.message == why
