"""News: the provider interface, and the honest demo provider behind it (VOI-3)."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from importlib import resources
from typing import Protocol

import msgspec

from online.clock import Clock, iso_utc
from online.contract.intents import Headline, NewsAnswer, NewsIntent
from online.intents.weather import DEMO_PROVIDER

_EVERY = timedelta(minutes=40)
"""How far apart the demo's headlines were published."""


class NewsUnavailableError(Exception):
    """The provider cannot answer now; the text says why, for the log."""


class NewsProvider(Protocol):
    """Something that knows the news. It is given a topic and a language, never who asks (PRV-4)."""

    async def news(self, asked: NewsIntent) -> NewsAnswer:
        """The newest headlines on the topic; raises NewsUnavailableError."""
        ...


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    topic: str
    title: str


class DemoNews:
    """Made-up headlines that nobody can take for news; `simulated` is true."""

    def __init__(self, clock: Clock) -> None:
        text = resources.files("online.intents").joinpath("demo_news.toml").read_text("utf-8")
        self._lines = msgspec.convert(tomllib.loads(text), dict[str, tuple[_Line, ...]])
        self._clock = clock

    async def news(self, asked: NewsIntent) -> NewsAnswer:
        """The demo's headlines in the language asked for."""
        now = self._clock.now().replace(minute=0, second=0, microsecond=0)
        lines = self._lines.get(asked.language.split("-")[0], self._lines["en"])
        wanted = [line for line in lines if about(asked.topic, line.topic, line.title)]
        headlines = tuple(
            Headline(title=line.title, source=DEMO_PROVIDER, published_at=iso_utc(now - number * _EVERY))
            for number, line in enumerate(wanted[: asked.limit])
        )
        return NewsAnswer(
            provider=DEMO_PROVIDER, simulated=True, observed_at=iso_utc(now), headlines=headlines
        )


def about(topic: str | None, *texts: str) -> bool:
    """Whether one of `texts` is about `topic`: it stands in it as a word, whatever the case; None is all."""
    if topic is None or topic.casefold() in ALL_TOPICS:
        return True
    wanted = topic.casefold()
    return any(f" {wanted} " in f" {' '.join(_words(text))} " for text in texts)


ALL_TOPICS = frozenset({"", "all", "top", "general", "latest", "news"})
"""Topics that leave nothing out."""


def _words(text: str) -> list[str]:
    spaced = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return spaced.split()
