"""A recogniser that is loaded behind the others' back: the car listens meanwhile without it."""

import logging
import threading
from collections.abc import Callable

from chassis.errors import CarError
from voice.recognisers.protocol import Hypotheses, Recogniser

log = logging.getLogger(__name__)


class Deferred:
    """A `voice.recognisers.protocol.Recogniser` that hears nothing until it is loaded, or if that fails.

    Args:
        name: what the driver sees.
        load: makes the recogniser, on a thread of its own.
    """

    def __init__(self, name: str, load: Callable[[], Recogniser]) -> None:
        self.name = name
        self._load = load
        self._loaded: Recogniser | None = None
        self._closed = False
        self._lock = threading.Lock()
        # No daemon: an engine that is torn down while it is made may bring the process down with it.
        self._thread = threading.Thread(target=self._run, name=f"load {name}")
        self._thread.start()

    @property
    def is_loaded(self) -> bool:
        """Whether it hears already."""
        return self._loaded is not None

    def wait(self) -> bool:
        """Waits until it is loaded; returns whether it hears now."""
        self._thread.join()
        return self.is_loaded

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece."""
        return self._loaded.accept(pcm) if self._loaded else None

    def guess(self) -> Hypotheses:
        """What has been said up to now."""
        return self._loaded.guess() if self._loaded else ()

    def finish(self) -> Hypotheses:
        """What was said, all in all."""
        return self._loaded.finish() if self._loaded else ()

    def reset(self) -> None:
        """Forgets the utterance."""
        if self._loaded:
            self._loaded.reset()

    def close(self) -> None:
        """Gives the memory back, also of what is still being loaded."""
        with self._lock:
            self._closed = True
            loaded, self._loaded = self._loaded, None
        if loaded is not None:
            loaded.close()

    def _run(self) -> None:
        try:
            loaded = self._load()
        except CarError as error:
            log.warning("%s is not there: %s", self.name, error.message)
            return
        with self._lock:
            if not self._closed:
                self._loaded = loaded
                return
        loaded.close()
