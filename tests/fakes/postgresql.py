"""A PostgreSQL server of the tests' own: made in a folder, on a socket in it, gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

DEBIAN = Path("/usr/lib/postgresql")
NOBODY = "nobody"
START_SECONDS = 60


class PostgresCluster:
    """One cluster that nobody else reaches: no network, a socket in a folder of its own.

    The server refuses to run as root, so for root it runs as `nobody`. It ends with this process, however
    that ends.

    Attributes:
        url: SQLAlchemy's address of its database.
    """

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="hola-postgresql-"))
        self._server: subprocess.Popen[bytes] | None = None
        self.url = f"postgresql+asyncpg://hola@/postgres?host={self._folder}"

    def __enter__(self) -> Self:
        """Starts the server and returns once it takes connections."""
        data = self._folder / "data"
        if os.geteuid() == 0:
            nobody = pwd.getpwnam(NOBODY)
            os.chown(self._folder, nobody.pw_uid, nobody.pw_gid)
        initdb = ["initdb", "--pgdata", str(data), "--username=hola", "--auth=trust", "--no-sync"]
        self._run([*initdb, "--encoding=UTF8", "--locale=C"])
        options = {"listen_addresses": "", "unix_socket_directories": str(self._folder), "fsync": "off"}
        command = self._as_nobody("postgres", "-D", str(data))
        command += [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with (self._folder / "log").open("wb") as log:
            self._server = subprocess.Popen(command, stdout=log, stderr=log, cwd=self._folder)
        waiting = ["pg_isready", "--host", str(self._folder), "--timeout", "1"]
        for _ in range(START_SECONDS):
            done = subprocess.run(
                [*self._as_nobody(waiting[0]), *waiting[1:]], capture_output=True, check=False
            )
            if done.returncode == 0:
                return self
            if self._server.poll() is not None:
                break
        raise RuntimeError(f"PostgreSQL did not start: {(self._folder / 'log').read_text()}")

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Ends the server and takes its folder away."""
        if self._server is not None:
            self._server.terminate()
            try:
                self._server.wait(5)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, command: list[str]) -> None:
        subprocess.run(self._as_nobody(*command), check=True, capture_output=True, cwd=self._folder)

    def _as_nobody(self, program: str, *arguments: str) -> list[str]:
        """A command line that runs as somebody else than root and ends with this process (SIGINT)."""
        found = shutil.which(program, path=f"{self._programs}:{os.environ['PATH']}")
        command = [found or program, *arguments]
        who = ["--reuid", NOBODY, "--regid", "nogroup", "--clear-groups"] if os.geteuid() == 0 else []
        return ["setpriv", *who, "--pdeathsig", "INT", "--", *command]


def programs() -> Path | None:
    """Folder of PostgreSQL's server programs, of the newest version; None where it is not installed."""
    versions = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
    if versions:
        return versions[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None
