"""A program to be watched in tests: behaves as its first word says. ``python child.py WORD [READY]``."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def ready(name: str = "") -> None:
    """Writes the ready file, if one was named, with the process id."""
    if len(sys.argv) > 2:
        Path(sys.argv[2] + name).write_text(str(os.getpid()))


def main(word: str) -> None:
    """Behaves."""
    print("09:00:00.000 child  WARNING child.main: hello from the child", file=sys.stderr, flush=True)
    match word:
        case "good":
            ready()
            sys.stdin.buffer.read()  # ends with the parent
        case "deaf":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            ready()
            time.sleep(600)
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "cannot":
            print("No microphone was found", file=sys.stderr)
            sys.exit(2)
        case "taken":
            print("child: Port 80 is taken by another program. (port_taken)", file=sys.stderr)
            sys.exit(2)
        case "unwritable":
            print("child: Cannot use /data: Read-only file system. (services_unwritable)", file=sys.stderr)
            sys.exit(1)
        case "never_ready":
            time.sleep(600)
        case "grandchild":
            left_behind = subprocess.Popen(["sleep", "600"])
            Path(sys.argv[2] + ".grandchild").write_text(str(left_behind.pid))
            sys.exit(1)
        case "long":
            print("x" * 300_000)
            ready()
            sys.stdin.buffer.read()


main(sys.argv[1])
