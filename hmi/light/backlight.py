"""The lamp behind the screen, where the machine lets the car set it (Linux, sysfs-class-backlight)."""

import os
from pathlib import Path

DEVICES = Path("/sys/class/backlight")


class Backlight:
    """One lamp.

    Args:
        folder: of the device, with ``brightness`` and ``max_brightness``.
        most: what the device calls full brightness.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self._file = folder / "brightness"
        self._most = most

    def set(self, brightness: float) -> None:
        """Takes `brightness`, 0 to 1; never goes out. Raises OSError when the device refuses."""
        self._file.write_text(str(max(1, round(brightness * self._most))), encoding="ascii")


def find_backlight(devices: Path = DEVICES) -> Backlight | None:
    """The first lamp that this program may set; None where the picture itself has to become darker."""
    for folder in sorted(devices.glob("*")):
        try:
            most = int((folder / "max_brightness").read_text(encoding="ascii"))
        except (OSError, ValueError):
            continue
        if most > 0 and os.access(folder / "brightness", os.W_OK):
            return Backlight(folder, most)
    return None
