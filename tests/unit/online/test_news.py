"""News: the demo's, which says that it is made up, and real feeds, which are strangers' text (VOI-3)."""

from collections.abc import AsyncIterator
from dataclasses import replace

import aiohttp
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.intents import HEADLINES_MAX, Headline, NewsAnswer, NewsIntent
from online.contract.plain import plain, speakable
from online.intents.feeds import FeedNews, read_feed, without_markup
from online.intents.fetching import LARGEST_BYTES
from online.intents.news import NewsUnavailableError
from tests.fakes.provider import Provider, running_provider
from tests.fakes.services import RunningServices, TurnedClock

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Harbour &lt;b&gt;Times&lt;/b&gt;</title>
{items}
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Times</title>
<entry><title type="html">Tide &amp;amp; time</title><id>1</id><updated>2026-06-15T08:00:00Z</updated>
<summary type="html">&lt;p&gt;High water.&lt;/p&gt;</summary></entry></feed>"""


def rss(*titles: str, date: str = "Mon, 15 Jun 2026 {hour:02}:00:00 GMT", summary: str = "") -> bytes:
    items = (
        f"<item><title>{title}</title><description>{summary}</description>"
        f"<pubDate>{date.format(hour=hour)}</pubDate></item>"
        for hour, title in enumerate(titles)
    )
    return RSS.format(items="".join(items)).encode()


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    async with running_provider() as running:
        yield running


@pytest.fixture
async def news(provider: Provider, clock: TurnedClock) -> AsyncIterator[FeedNews]:
    async with aiohttp.ClientSession() as session:
        yield FeedNews(session, clock, {"": provider.url})


async def test_the_demo_says_that_it_is_made_up_in_the_drivers_language(online: RunningServices) -> None:
    token = await online.ready_token()
    reply = await online.ask(
        "POST", "/v1/intents/anywhere", token, json={"type": "news", "language": "de-DE"}
    )
    answer = msgspec.convert(reply.body, NewsAnswer)
    assert answer.simulated
    assert len(answer.headlines) == HEADLINES_MAX
    assert answer.headlines[0].title.startswith("Ausgedachte Insel")
    assert answer.headlines[0].source == "Hola demo data"
    sport = await online.ask("POST", "/v1/intents/anywhere", token, json={"type": "news", "topic": "Sport"})
    assert [line["title"] for line in sport.body["headlines"]] == [
        "The Harbour Herons win the made-up cup on penalties"
    ]
    nothing = await online.ask("POST", "/v1/intents", token, json={"type": "news", "topic": "chess"})
    assert nothing.body["headlines"] == []


async def test_a_feed_is_read_newest_first(news: FeedNews, provider: Provider) -> None:
    provider.body = rss("Oldest", "Middle", "Newest")
    answer = await news.news(NewsIntent(limit=2))
    assert [line.title for line in answer.headlines] == ["Newest", "Middle"]
    assert (answer.provider, answer.simulated) == ("Harbour Times", False)
    assert answer.headlines[0].published_at == "2026-06-15T02:00:00Z"


async def test_a_topic_without_a_feed_of_its_own_is_looked_for(news: FeedNews, provider: Provider) -> None:
    provider.body = rss("Chess final in Turku", "Sausages dearer", "Checkmate in chess")
    answer = await news.news(NewsIntent(topic="chess"))
    assert [line.title for line in answer.headlines] == ["Checkmate in chess", "Chess final in Turku"]
    assert provider.requests == [({}, "Hola-car/0.1")], "what the driver asked for stays with the services"


async def test_atom_is_read_too() -> None:
    assert read_feed(ATOM) == (
        Headline(
            title="Tide & time",
            source="Atom Times",
            summary="High water.",
            published_at="2026-06-15T08:00:00Z",
        ),
    )


async def test_headlines_are_kept_a_while_and_rather_old_than_none(
    news: FeedNews, provider: Provider, clock: TurnedClock
) -> None:
    provider.body = rss("One")
    await news.news(NewsIntent())
    clock.turn(minutes=9)
    await news.news(NewsIntent())
    assert len(provider.requests) == 1
    clock.turn(minutes=9)
    provider.status = 503
    answer = await news.news(NewsIntent())
    assert [line.title for line in answer.headlines] == ["One"]
    assert answer.observed_at == "2026-06-15T10:02:00Z", "it says how old it is"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b""),
        (200, b""),
        (200, b"<html><body>Sign in to the hotel's network</body></html>"),
        (200, b"{}"),
        (200, b"\xff\xfe\x00"),
        (200, b"<rss" + b" " * LARGEST_BYTES),
    ],
)
async def test_what_is_no_feed_is_no_news(
    news: FeedNews, provider: Provider, status: int, body: bytes
) -> None:
    provider.status, provider.body = status, body
    with pytest.raises(NewsUnavailableError):
        await news.news(NewsIntent())


async def test_an_answer_that_cannot_be_had_is_said(online: RunningServices) -> None:
    """The problem's own code, and the other intents go on."""
    token = await online.ready_token()

    class Away:
        async def news(self, _asked: NewsIntent) -> NewsAnswer:
            raise NewsUnavailableError("away")

    for route in online.application.router.routes():
        owner = getattr(route.handler, "__self__", None)
        if hasattr(owner, "_providers"):
            owner._providers = replace(owner._providers, news=Away())
    reply = await online.ask("POST", "/v1/intents", token, json={"type": "news"})
    assert (reply.status, reply.body["code"]) == (503, "news_unavailable")
    search = await online.ask("POST", "/v1/intents", token, json={"type": "search", "query": "Brno"})
    assert search.status == 200


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("<b>Bold</b> claim", "Bold claim"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Safe", "Safe"),
        ("<img src='http://192.0.2.1/x.png'>Picture", "Picture"),
        ("<style>*{display:none}</style>Seen", "Seen"),
        ("Fish &amp; chips", "Fish & chips"),
        ("1 < 2", "1 < 2"),
    ],
)
def test_markup_of_strangers_is_taken_out(sent: str, shown: str) -> None:
    assert plain(without_markup(sent), 100) == shown


def test_writing_is_not_turned_around_and_lines_do_not_break() -> None:
    assert plain("a\u202eb\u2066c\nd\x00e\x1b[2Jf\u200b", 100) == "abc d e [2Jf"


def test_nothing_is_left_that_a_synthesiser_takes_for_markup() -> None:
    assert speakable('<speak>[[h@l"oU]] {x} a|b</speak>') == 'speak((h@l"oU)) (x) a,b/speak'


@given(st.text(max_size=2000), st.integers(20, 200))
def test_plain_text_is_short_and_in_one_line(text: str, longest: int) -> None:
    line = plain(text, longest)
    assert len(line) <= longest
    assert "\n" not in line
    assert line == line.strip()
    assert plain(line, longest) == line


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    for document in (body, rss("x").replace(b"x", body)):
        try:
            headlines = read_feed(document)
        except ValueError:
            continue
        assert all(len(line.title) <= 160 and len(line.summary) <= 300 for line in headlines)


def test_an_entity_bomb_is_no_news() -> None:
    """Billion laughs: expat stops it, and what is left is short."""
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f"<?xml version='1.0'?><!DOCTYPE rss [{entities}]>" + RSS.partition("?>")[2].format(
        items="<item><title>&a11;</title></item>"
    )
    assert all(len(line.title) <= 160 for line in read_feed(bomb.encode()))
