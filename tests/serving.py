"""A service that listens on a free port of this computer while a test asks it, in this process."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from formprep.service.app import create_app
from formprep.service.settings import Bounds, Settings
from formprep.service.state import Service

SAMPLES = Path(__file__).parent.parent / "samples"
SITUATION = """\
application: entry
applies_on: 2019-06-03
applicant: {date_of_birth: 1990-04-01, nationality: GBR, relationship: spouse, residence: elsewhere}
sponsor: {status: permanent-resident}
"""
ON = {"on": "2019-06-03"}
LETTER = b"not a paper, but a text: A123456(3), CHAN SIU MING"


class Asking(httpx.Client):
    """Be a client, with the service it asks."""

    service: Service


@contextmanager
def served(
    place: Path, authenticate: Any = None, how: Mapping[str, Any] | None = None, **bounds: Any
) -> Iterator[Asking]:
    """Serve with a temporary folder below `place`; `how` are further settings."""
    settings = Settings(port=0, temporary=place, readers=2, bounds=Bounds(**bounds), **(how or {}))
    app = create_app(settings, **({"authenticate": authenticate} if authenticate else {}))
    server = uvicorn.Server(
        uvicorn.Config(
            app, port=0, http="h11", ws="none", log_config=None, access_log=False, lifespan="on", proxy_headers=False
        )
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        with Asking(base_url=f"http://127.0.0.1:{port}", timeout=60, trust_env=False) as client:
            client.service = app.state.service
            yield client
    finally:
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive()


def papers(name: str) -> list[tuple[str, tuple[str, bytes]]]:
    """Return the files of a sample as the parts of a request."""
    folder = SAMPLES / name
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [("files", (path.relative_to(folder).as_posix(), path.read_bytes())) for path in found]


def left(place: Path) -> list[str]:
    """Return the files that lie below the temporary folder, but the locks of running servers."""
    return sorted(str(path) for path in place.rglob("*") if path.is_file() and path.name != "lock")


def settled(place: Path, seconds: float = 10) -> list[str]:
    """Return what lies there still after a while: a request is cleared when its work has noticed."""
    end = time.monotonic() + seconds
    while left(place) and time.monotonic() < end:
        time.sleep(0.05)
    return left(place)
