"""Text to speech in a process of its own: ``python -m voice.synthesiser``.

pyttsx3 blocks, breaks when it is entered twice and runs eSpeak NG inside the process, so it gets one of its
own, which takes one JSON line a job on standard input and answers with one line when the WAV file is written.
"""

import contextlib
import json
import os
import sys
import threading
from pathlib import Path
from typing import IO

import pyttsx3
from pyttsx3.drivers import _espeak

WORDS_PER_MINUTE = 165
LONGEST_SECONDS = 6.0


def main() -> None:
    """Serves jobs until standard input ends."""
    answers = _keep_answers_apart()
    engine = pyttsx3.init(driverName="espeak")
    finished = threading.Event()
    engine.connect("finished-utterance", lambda **_how: finished.set())
    for line in sys.stdin:
        job = json.loads(line)
        finished.clear()
        engine.setProperty("voice", job["voice"])
        engine.setProperty("rate", int(WORDS_PER_MINUTE * job["speed"]))
        # eSpeak NG queues the rate like a sentence. While it stands there pyttsx3 thinks that somebody still
        # speaks, and cancels the sentence it is about to begin: one in fifty had no sound.
        _espeak.Synchronize()
        Path(job["path"]).write_bytes(b"")
        engine.save_to_file(job["text"], job["path"])
        engine.runAndWait()
        # On a busy machine the call above returns while eSpeak NG's own thread is still at work.
        finished.wait(LONGEST_SECONDS)
        answers.write(json.dumps({"written": Path(job["path"]).stat().st_size > 0}) + "\n")
        answers.flush()


def _keep_answers_apart() -> IO[str]:
    """pyttsx3 prints to standard output; answers go to the real one, its chatter nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return answers


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        main()
