"""The QR code on the screen is the one a phone reads."""

import re

import segno

from hmi.account.qr import QrCode, qr_code

ADDRESS = "https://hola.example/device?user_code=WDJB-MJHT"


def squares(code: QrCode) -> set[tuple[int, int]]:
    """The dark squares (x, y) that filling the path paints."""
    runs = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", code.path)
    assert "".join(f"M{x} {y}h{w}v1h-{b}z" for x, y, w, b in runs) == code.path
    return {(int(x) + n, int(y)) for x, y, width, _ in runs for n in range(int(width))}


def test_path_paints_exactly_the_dark_modules() -> None:
    """ENR-2: what is drawn is the symbol, module by module (ISO/IEC 18004)."""
    code = qr_code(ADDRESS)
    matrix = segno.make(ADDRESS, error="m", micro=False).matrix
    assert code.modules == len(matrix)
    assert squares(code) == {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}


def test_no_address_no_code() -> None:
    """Nothing to scan is nothing to show."""
    assert qr_code("") == QrCode("", 0)
