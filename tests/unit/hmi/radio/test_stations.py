"""MED-1: finding stations, titles inside streams, and addresses that are lists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.radio.icy import LONGEST_TITLE, IcySplitter, title_of
from hmi.radio.playlist import first_address
from hmi.radio.stations import StationIndex, Wanted
from online.radio.on_air import icy_note
from tests.fakes.radio import STATIONS, many


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted("exitos"), ["Costa Éxitos"]),
        (Wanted("RADIO harbour"), ["Harbour Radio"]),
        (Wanted("radio"), ["Rádio Vltava Demo", "Harbour Radio"]),
        (Wanted(genre="classical"), ["Rádio Vltava Demo", "Piazza Classica"]),
        (Wanted("piazza", genre="Classical"), ["Piazza Classica"]),
        (Wanted(country="MA"), ["راديو هولا"]),
        (Wanted("هولا"), ["راديو هولا"]),
        (Wanted("nothing like it"), []),
    ],
)
def test_stations_are_found_by_words_genre_and_country(wanted: Wanted, names: list[str]) -> None:
    assert [station.name for station in StationIndex(STATIONS).find(wanted)] == names


def test_ten_thousand_are_searched() -> None:
    assert len(StationIndex(many(10_000)).find(Wanted("station 99"))) == 280
    assert StationIndex().find(Wanted("x")) == ()


@given(
    sizes=st.lists(st.integers(1, 700), min_size=1, max_size=60),
    titles=st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=30), max_size=5
    ),
)
def test_titles_come_out_and_the_sound_stays_whole_however_it_is_cut(
    sizes: list[int], titles: list[str]
) -> None:
    every = 256
    sound = bytes(range(256)) * 8
    notes = [icy_note(title.replace("'", "").replace(";", "")) for title in titles]
    stream = b""
    for place in range(0, len(sound), every):
        stream += sound[place : place + every] + (notes.pop(0) if notes else b"\0")
    splitter, out, place = IcySplitter(every), b"", 0
    while place < len(stream):
        size = sizes[place % len(sizes)]
        out += splitter.take(stream[place : place + size])[0]
        place += size
    assert out == sound


@pytest.mark.parametrize(
    ("note", "title"),
    [
        (b"StreamTitle='Ana - Sol';StreamUrl='';\0\0", "Ana - Sol"),
        (b"StreamTitle='Don't stop';\0", "Don't stop"),
        ("StreamTitle='Éxito';".encode("latin-1"), "Éxito"),
        (b"StreamTitle='';", ""),
        (b"StreamTitle='a\x07b\n c';", "a b c"),
        (b"StreamTitle='" + b"x" * 5000 + b"';", "x" * LONGEST_TITLE),
        (b"StreamUrl='x';", None),
        (b"\xff\xfe\x00", None),
    ],
)
def test_titles_as_stations_send_them(note: bytes, title: str | None) -> None:
    assert title_of(note) == title


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("#EXTM3U\n#EXTINF:-1,x\nhttp://a/live\nhttp://b/live\n", "http://a/live"),
        ("[playlist]\nNumberOfEntries=1\nFile1=https://a/live\nTitle1=x\n", "https://a/live"),
        ("live.mp3\n", "http://host/radio/live.mp3"),
        ("#EXTM3U\n#EXT-X-TARGETDURATION:10\nsegment.ts\n", None),
        ("ftp://a/live\nfile:///etc/passwd\n", None),
        ("", None),
        ("<html>", "http://host/radio/<html>"),
    ],
)
def test_the_first_address_of_a_list(text: str, address: str | None) -> None:
    assert first_address(text, "http://host/radio/list.m3u") == address
