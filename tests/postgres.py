"""A PostgreSQL of the tests' own: in a temporary folder, on a socket only, never as root; gone afterwards."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

_PLACES = ("/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt")
_PORT = 5432
_numbers = count()


def programs() -> Path | None:
    """Return the folder of initdb and postgres, which Debian keeps out of the PATH."""
    found = shutil.which("initdb")
    if found and (Path(found).resolve().parent / "postgres").exists():
        return Path(found).resolve().parent
    places = [each for place in _PLACES for each in Path(place).glob("**/bin/initdb")]
    return max(places).parent if places else None


class Server:
    """Be a running server. `database` makes a new one of a template in some milliseconds."""

    def __init__(self, folder: Path, psql: Path) -> None:
        self.folder, self._psql = folder, psql

    def url(self, name: str) -> str:
        """Return the address of a database."""
        return f"postgresql://tests:not-asked@/{name}?host={self.folder}"

    def database(self, template: str = "template0") -> str:
        """Make a database and return its name."""
        name = f"case{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def run(self, statement: str, database: str = "postgres") -> str:
        """Run a statement and return what it answers."""
        where = ("-h", str(self.folder), "-p", str(_PORT), "-U", "tests", "-d", database)
        told = subprocess.run([self._psql, *where, "-qAtc", statement], check=True, capture_output=True, text=True)
        return told.stdout.strip()


@contextmanager
def running(bin_: Path) -> Iterator[Server]:
    """Run a server for as long as it is needed."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    who = {"user": (user := _user()).pw_uid, "group": user.pw_gid, "extra_groups": []} if os.getuid() == 0 else {}
    if who:
        os.chown(folder, who["user"], who["group"])
    data, log = folder / "data", folder / "log"
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c port={_PORT} -c fsync=off"
    control = [bin_ / "pg_ctl", "-D", data, "-w", "-t", "30"]
    quiet = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT, **who}
    try:
        how = ("--auth=trust", "--username=tests", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        subprocess.run([bin_ / "initdb", "-D", data, *how], **quiet)
        subprocess.run([*control, "-l", log, "-o", options, "start"], **quiet)
        try:
            yield Server(folder, bin_ / "psql")
        finally:
            subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise LookupError("neither postgres nor nobody")
