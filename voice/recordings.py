"""What a driver said to the car, kept only where the driver asked for it: to hear it, never to send it.

One folder a driver, named by a hash of the account, so that the disk tells nobody's name. A guest's voice is
never kept (PER-3). The files are plain WAV, mono, 16 kHz, 16 bit, readable by the car's own user alone.
"""

import contextlib
import logging
import re
import shutil
import wave
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from chassis.files import replace_file
from voice.protocol import Recording, recordings_folder

log = logging.getLogger(__name__)

KEPT_MAX = 20
"""So many are kept of a driver; the oldest goes for the next."""
LONGEST_SECONDS = 60.0
RATE_HZ = 16_000
"""That of `voice.microphone`."""
BYTES_A_SAMPLE = 2
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"\d{8}T\d{12}Z")


class Recordings:
    """The recordings below `folder`; safe to use from any thread, for each file is written in one step."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, driver: str) -> None:
        """Makes room for what `driver` will say. Raises OSError when the disk takes none."""
        for level in (self._folder, self._of(driver)):
            level.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
            level.chmod(_FOLDER_MODE)

    def keep(self, driver: str, pcm: bytes, at: datetime, *, begin: bool = True) -> bool:
        """Keeps `pcm` (mono, 16 kHz, 16 bit) of a sentence that ended `at`; False when it could not be kept.

        Nothing is kept of a guest (an empty `driver`), nor of silence. A full disk costs the recording, never
        the command. Without `begin` nothing is kept where no room was made: who was forgotten meanwhile, or
        on the way to the disk, stays forgotten.
        """
        if not driver or not pcm:
            return False
        folder = self._of(driver)
        try:
            if begin:
                self.begin(driver)
            path = folder / f"{at.astimezone(UTC).strftime(_STAMP)}.wav"
            replace_file(path, _wav(pcm[: int(LONGEST_SECONDS * RATE_HZ) * BYTES_A_SAMPLE]), _FILE_MODE)
            for old in self._files(driver)[KEPT_MAX:]:
                old.unlink(missing_ok=True)
        except OSError as error:
            log.warning("What was said could not be kept: %s", error.strerror)
            return False
        return True

    def listed(self, driver: str) -> list[Recording]:
        """Those of `driver`, newest first; a file that is no sound is left out."""
        found = []
        for path in self._files(driver):
            with contextlib.suppress(OSError, EOFError, wave.Error), wave.open(str(path)) as sound:
                seconds = sound.getnframes() / sound.getframerate()
                found.append(Recording(path.stem, _moment(path.stem), round(seconds, 1)))
        return found

    def read(self, driver: str, name: str) -> bytes | None:
        """Samples of one recording, None when it is not there any more."""
        if not _NAME.fullmatch(name):
            return None
        try:
            with wave.open(str(self._of(driver) / f"{name}.wav")) as sound:
                pcm: bytes = sound.readframes(sound.getnframes())
        except (OSError, EOFError, wave.Error):
            return None
        return pcm

    def delete(self, driver: str, name: str) -> None:
        """Deletes one; one that is gone already is fine. Raises OSError when it cannot be deleted."""
        if _NAME.fullmatch(name):
            (self._of(driver) / f"{name}.wav").unlink(missing_ok=True)

    def delete_all(self, driver: str) -> None:
        """Deletes every recording of `driver` and the folder. Raises OSError when it cannot be deleted."""
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(self._of(driver))

    def _files(self, driver: str) -> list[Path]:
        """Newest first."""
        try:
            files = [path for path in self._of(driver).glob("*.wav") if _NAME.fullmatch(path.stem)]
        except OSError:
            return []
        return sorted(files, key=lambda path: path.stem, reverse=True)

    def _of(self, driver: str) -> Path:
        return recordings_folder(self._folder, driver)


def _moment(stem: str) -> str:
    """ISO 8601 in UTC."""
    return datetime.strptime(stem, _STAMP).replace(tzinfo=UTC).isoformat(timespec="seconds")


def _wav(pcm: bytes) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(BYTES_A_SAMPLE)
        sound.setframerate(RATE_HZ)
        sound.writeframes(pcm)
    return file.getvalue()
