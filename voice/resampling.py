"""Sound at another rate, by the SoX resampler library (``soxr``)."""

import numpy as np


def resampled(pcm: bytes, rate: int, wanted: int) -> bytes:
    """The whole mono 16-bit `pcm` of `rate` Hz at `wanted` Hz."""
    if rate == wanted or not pcm:
        return pcm
    import soxr  # only where a device or a voice has a rate of its own

    samples = np.frombuffer(pcm, np.int16)
    return np.asarray(soxr.resample(samples, rate, wanted, "MQ"), np.int16).tobytes()


class Stream:
    """Sound that comes piece by piece, of any rate and number of channels, as mono 16 bit at `wanted` Hz."""

    def __init__(self, rate: int, channels: int, wanted: int) -> None:
        import soxr  # as above

        self._channels = channels
        self._stream = soxr.ResampleStream(rate, wanted, 1, dtype="int16", quality="MQ")

    def take(self, pcm: bytes) -> bytes:
        """What the next samples, interleaved by channel, have become; some wait for the next piece."""
        samples = np.frombuffer(pcm, np.int16)
        if self._channels > 1:
            samples = samples.reshape(-1, self._channels).mean(axis=1).astype(np.int16)
        return np.asarray(self._stream.resample_chunk(samples), np.int16).tobytes()
