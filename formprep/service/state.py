"""What all requests of one service share."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection

from formprep.service.access import Authenticate
from formprep.service.metrics import Metrics
from formprep.service.probe import Probe
from formprep.service.readers import Readers
from formprep.service.running import Gate
from formprep.service.sessions import Sessions
from formprep.service.settings import Settings
from formprep.service.workspace import Workspace

if TYPE_CHECKING:
    from formprep.caseload import Caseload


@dataclass(frozen=True, slots=True)
class Service:
    """Hold the parts; `open` while the service runs."""

    settings: Settings
    authenticate: Authenticate
    metrics: Metrics
    gate: Gate
    readers: Readers
    workspace: Workspace
    sessions: Sessions
    caseload: "Caseload | None" = None
    """None where the service has no database: then it has no routes of a caseload either."""
    probe: Probe | None = None
    """What tells whether that database answers."""
    server: str = field(default_factory=lambda: f"server-{secrets.token_hex(8)}")
    """The name of this server in the caseload's queue; it tells nothing of the computer."""

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Have the private folder, the reading children and the rules at hand."""
        import asyncio

        with self.workspace, self.readers:
            self.metrics.readers.set_function(lambda: self.readers.alive)
            await asyncio.to_thread(_load)
            watching = asyncio.create_task(self.sessions.watch())
            try:
                yield
            finally:
                watching.cancel()
                self.gate.close()
                if self.caseload:
                    self.caseload.close()

    @property
    def ready(self) -> bool:
        """Tell whether papers can be read now. The rules were loaded before the first request."""
        return not self.gate.stopping and self.readers.alive > 0


def service_of(connection: HTTPConnection) -> Service:
    """Return the service that a request was sent to."""
    service: Service = connection.app.state.service
    return service


def _load() -> None:
    from formprep.kinds import load_kinds
    from formprep.messages import catalog
    from formprep.model import LANGUAGES
    from formprep.schemas import editions, load_checklist

    load_kinds()
    for edition in editions():
        load_checklist(edition)
    for lang in LANGUAGES:
        catalog(lang)
