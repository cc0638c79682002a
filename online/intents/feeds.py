"""Real news: RSS and Atom feeds of the installation's choice, read by feedparser.

A feed is a stranger's text: of a bounded size, all markup taken out, lengths cut (`online.contract.plain`).
"""

from __future__ import annotations

import asyncio
import calendar
import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from time import struct_time
from typing import Any

import aiohttp
import feedparser

from online.clock import Clock, iso_utc
from online.contract.intents import Headline, NewsAnswer, NewsIntent
from online.contract.plain import plain
from online.intents.fetching import ProviderAwayError, fetch
from online.intents.news import ALL_TOPICS, NewsUnavailableError, about

KEPT_FOR = timedelta(minutes=10)
TITLE_MAX, SOURCE_MAX, SUMMARY_MAX = 160, 60, 300
ENTRIES_MAX = 60
ANY_TOPIC = ""
_HEADERS = {"User-Agent": "Hola-car/0.1", "Accept": "application/rss+xml, application/atom+xml, text/xml"}

log = logging.getLogger(__name__)


class FeedNews:
    """The real provider; `session` is the caller's, which closes it.

    Args:
        feeds: address by topic; `ANY_TOPIC` is the one for topics without a feed, of which what names the
            topic is taken.
    """

    def __init__(self, session: aiohttp.ClientSession, clock: Clock, feeds: Mapping[str, str]) -> None:
        self._session = session
        self._clock = clock
        self._feeds = {topic.casefold(): url for topic, url in feeds.items()}
        self._kept: dict[str, tuple[datetime, tuple[Headline, ...]]] = {}

    async def news(self, asked: NewsIntent) -> NewsAnswer:
        """The headlines of the topic's feed; an old list rather than none. Raises NewsUnavailableError."""
        topic = (asked.topic or "").casefold()
        own = self._feeds.get(topic)
        url = own or self._feeds.get(ANY_TOPIC)
        if url is None:
            raise NewsUnavailableError(f"there is no feed for {topic or 'all topics'}")
        at, headlines = await self._headlines(url)
        if own is None and topic not in ALL_TOPICS:
            headlines = tuple(one for one in headlines if about(topic, one.title, one.summary))
        wanted = headlines[: asked.limit]
        sources = dict.fromkeys(headline.source for headline in wanted if headline.source)
        return NewsAnswer(
            provider=plain(", ".join(sources), SOURCE_MAX) or "RSS",
            simulated=False,
            observed_at=iso_utc(at),
            headlines=wanted,
        )

    async def _headlines(self, url: str) -> tuple[datetime, tuple[Headline, ...]]:
        kept = self._kept.get(url)
        if kept is not None and self._clock.now() - kept[0] < KEPT_FOR:
            return kept
        try:
            body = await fetch(self._session, url, _HEADERS, {})
            fresh = await asyncio.to_thread(read_feed, body)
        except (ProviderAwayError, ValueError) as error:
            if kept is None:
                raise NewsUnavailableError(str(error)) from error
            log.warning("%s; the headlines of %s are used", error, kept[0])
            return kept
        self._kept[url] = (self._clock.now(), fresh)
        return self._kept[url]


def read_feed(body: bytes) -> tuple[Headline, ...]:
    """The headlines of an RSS or Atom document, newest first; raises ValueError for what is no feed."""
    parsed: Any = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    if not parsed.get("version"):
        raise ValueError(f"that is no feed: {parsed.get('bozo_exception', 'unknown format')}")
    source = plain(without_markup(_text(parsed.feed.get("title"))), SOURCE_MAX)
    rows = [_headline(entry, source) for entry in parsed.entries[:ENTRIES_MAX]]
    return tuple(
        sorted((row for row in rows if row.title), key=lambda row: row.published_at or "", reverse=True)
    )


def _headline(entry: Any, source: str) -> Headline:
    published = entry.get("published_parsed") or entry.get("updated_parsed")
    return Headline(
        title=plain(without_markup(_text(entry.get("title"))), TITLE_MAX),
        source=source,
        summary=plain(without_markup(_text(entry.get("summary"))), SUMMARY_MAX),
        published_at=_moment(published),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _moment(published: struct_time | None) -> str | None:
    """ISO 8601 in UTC; None for a date nobody can have meant."""
    if published is None:
        return None
    try:
        return iso_utc(datetime.fromtimestamp(calendar.timegm(published), UTC))
    except (ValueError, OverflowError, OSError):
        return None


class _Words(HTMLParser):
    """Collects what a reader would see."""

    _UNSEEN = frozenset({"script", "style", "head", "template"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._hidden = 0
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, _attributes: Iterable[object]) -> None:
        self._hidden += tag in self._UNSEEN
        self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in self._UNSEEN))
        self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)


def without_markup(text: str) -> str:
    """The words of a piece of HTML; what was escaped twice is taken for HTML, too."""
    for _pass in range(2):
        words = _Words()
        words.feed(text[:20_000])
        words.close()
        text = "".join(words.parts)
    return text
