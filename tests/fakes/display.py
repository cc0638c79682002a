"""A screen without hardware: Xvfb, so that windows are real windows and clicks real clicks."""

import os
import shutil
import subprocess
from types import TracebackType

DEPTH = 24


class VirtualDisplay:
    """One Xvfb server on a display number of its own choice.

    Attributes:
        name: the display's name for DISPLAY, e.g. ``:99``; empty before `start`.
    """

    def __init__(self, width: int = 2600, height: int = 2000) -> None:
        self._size = f"{width}x{height}x{DEPTH}"
        self._server: subprocess.Popen[bytes] | None = None
        self.name = ""

    def start(self) -> None:
        """Starts the server and returns once it takes connections. Raises RuntimeError where it cannot."""
        if shutil.which("Xvfb") is None:
            raise RuntimeError("Xvfb is missing: run `make test`, which installs it")
        read_end, write_end = os.pipe()
        arguments = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", self._size, "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            [*arguments, "-noreset", "-dpi", "96"], pass_fds=[write_end], stderr=subprocess.DEVNULL
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"

    def environment(self) -> dict[str, str]:
        """What a Qt program needs to draw here, by software."""
        return {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}

    def stop(self) -> None:
        """Ends the server."""
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)
            self._server = None

    def __enter__(self) -> "VirtualDisplay":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
