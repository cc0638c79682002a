"""QR codes as a path that a vector renderer fills."""

from functools import lru_cache

import msgspec


class QrCode(msgspec.Struct, frozen=True):
    """An SVG path of unit squares, one run of dark modules a sub-path; `modules` is the length of a side."""

    path: str = ""
    modules: int = 0


@lru_cache(maxsize=1)
def qr_code(text: str) -> QrCode:
    """The QR code (ISO/IEC 18004, error correction M or better) of `text`; empty for an empty text."""
    if not text:
        return QrCode()
    import segno  # only where a code is wanted: the first frame does not wait for it

    matrix = segno.make(text, error="m", micro=False).matrix
    runs = [
        f"M{start} {y}h{end - start}v1h-{end - start}z"
        for y, row in enumerate(matrix)
        for start, end in _dark_runs(row)
    ]
    return QrCode("".join(runs), len(matrix))


def _dark_runs(row: bytes | bytearray) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if not dark:
            continue
        if runs and runs[-1][1] == x:
            runs[-1] = (runs[-1][0], x + 1)
        else:
            runs.append((x, x + 1))
    return runs
