"""What PySide adds to every import is taken off again."""

import json
import subprocess
import sys

SCRIPT = "import hmi.qt, hmi.screen, hmi.app, json, linecache; print(json.dumps(list(linecache.cache)))"


def test_no_source_is_read_to_import_a_module() -> None:
    """PySide's own `import` reads the source of each module and keeps it."""
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    read: list[str] = json.loads(done.stdout)
    assert [file for file in read if "/hmi/" in file or "/aiohttp/" in file] == []
