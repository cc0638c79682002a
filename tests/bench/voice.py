"""`voice`: real-time factor and end of speech to intent, on the recordings beside the repository."""

import json

from tests.bench.figures import Figure, limit_figure
from tests.bench.room import REPOSITORY, Room, python

RECORDINGS = REPOSITORY.parent / "shared" / "data" / "speech" / "home"


def measure(room: Room) -> list[Figure]:
    """Goals of the speech of one core: faster than real time, an answer within 0.8 s."""
    if not RECORDINGS.is_dir():
        print("voice: skipped, the recordings of ../shared/data/speech are not here")
        return []
    answer = json.loads(python(room, "voice", "bench", "--data", str(RECORDINGS), timeout=900))
    return [
        limit_figure("voice.rtf", answer["rtf"], "x", 0.3),
        limit_figure("voice.latency.p50", answer["latency_p50_ms"], "ms", 500),
        limit_figure("voice.latency.p95", answer["latency_p95_ms"], "ms", 800),
    ]
