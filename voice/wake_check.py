"""The wake phrase, second stage: the recogniser has a say in what the spotter found."""

from voice.recognisers.protocol import Recogniser


class WakeCheck:
    """Confirms or vetoes what `voice.wake.WakeSpotter` found."""

    def confirms(self, pcm: bytes, recogniser: Recogniser | None) -> bool:
        """Whether the last seconds in `pcm` may end with the wake phrase."""
        return recogniser is None or bool(pcm)
