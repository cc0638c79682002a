"""Titles inside a radio stream: the ICY metadata of SHOUTcast and Icecast.

After every ``icy-metaint`` bytes of sound stands one byte with the length of a note in units of 16 bytes,
then the note, e.g. ``StreamTitle='Artist - Title';``, padded with zeros.
"""

import re

_TITLE = re.compile(r"StreamTitle='(.*?)'(?:;|\x00|$)", re.DOTALL)
LONGEST_TITLE = 200


class IcySplitter:
    """Takes titles out of a stream.

    Args:
        every: the stream's ``icy-metaint``, bytes; 0 for a stream without notes.
    """

    def __init__(self, every: int) -> None:
        self._every = every
        self._left = every
        self._note = bytearray()
        self._note_left = -1  # -1: the length byte is still to come

    def take(self, data: bytes) -> tuple[bytes, str | None]:
        """The sound in `data` and the last title that was complete in it; None where there was none.

        An empty title is one too: the station says that nothing is known.
        """
        if self._every <= 0:
            return data, None
        sound, title, place = bytearray(), None, 0
        while place < len(data):
            if self._left > 0:
                piece = data[place : place + self._left]
                sound += piece
                place += len(piece)
                self._left -= len(piece)
            elif self._note_left < 0:
                self._note_left = data[place] * 16
                place += 1
                if self._note_left == 0:
                    self._begin_sound()
            else:
                piece = data[place : place + self._note_left]
                self._note += piece
                place += len(piece)
                self._note_left -= len(piece)
                if self._note_left == 0:
                    title = (
                        title_of(bytes(self._note)) if title is None else title_of(bytes(self._note)) or title
                    )
                    self._begin_sound()
        return bytes(sound), title

    def _begin_sound(self) -> None:
        self._left = self._every
        self._note.clear()
        self._note_left = -1


def title_of(note: bytes) -> str | None:
    """The title in a note, at most 200 letters; None without one. UTF-8, or Latin-1 where it is not."""
    try:
        text = note.decode("utf-8")
    except UnicodeDecodeError:
        text = note.decode("latin-1")
    found = _TITLE.search(text)
    if found is None:
        return None
    printable = "".join(letter if letter.isprintable() else " " for letter in found[1])
    return " ".join(printable.split())[:LONGEST_TITLE]
