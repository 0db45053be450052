"""How the service is set up, and how much it takes at once."""

import os
from dataclasses import dataclass, field
from pathlib import Path

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Bounds:
    """Be how much one request may bring and cost, and how many there may be."""

    body: int = 200_000_000
    """Bytes of one request."""
    file: int = 100_000_000
    """Bytes of one file."""
    files: int = 500
    """Files of one request."""
    stored: int = 2_000_000_000
    """Bytes of all requests together that lie in the temporary folder."""
    idle: float = 30.0
    """Seconds without a byte after which an upload is given up."""
    seconds: float = 900.0
    """Wall time of one piece of work, from its turn on."""
    running: int = field(default_factory=lambda: max(2, os.cpu_count() or 1))
    """Pieces of work at once."""
    waiting: int = 32
    """Requests that may wait for their turn, or be uploading, beside."""
    per_client: int = 0
    """Requests of one client at once; 0 is no limit but that of all."""
    lease: float = 120.0
    """Seconds after which another server takes up a check of the caseload whose server says nothing more."""
    poll: float = 2.0
    """Seconds after which the caseload is asked again for checks that wait."""
    grace: float = 30.0
    """Seconds that running work has to finish when the server is told to stop."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Be all settings. `port` 0 takes a free one. `behind` are the addresses of the proxies that are trusted."""

    host: str = "127.0.0.1"
    port: int = 8998
    names: tuple[str, ...] = ()
    """Names under which it may be asked, beside those of this computer and `host`."""
    behind: tuple[str, ...] = ()
    tls_cert: Path | None = None
    tls_key: Path | None = None
    temporary: Path | None = None
    """Where the private folder is made; None is the system's place for temporary files."""
    readers: int | None = None
    """Reading children; None means one for each core."""
    bounds: Bounds = field(default_factory=Bounds)
    opens_browser: bool = False
    database: str | None = None
    """The caseload's database; without one there is no caseload."""
    papers: Path | None = None
    """The folder below which submissions' papers lie; without one no folder is checked."""
    user_header: str = "X-Forwarded-User"
    groups_header: str = "X-Forwarded-Groups"
    staff_groups: tuple[str, ...] = ()
    """Groups whose people may read, check and write."""
    reader_groups: tuple[str, ...] = ()
    """Groups whose people may read."""

    @property
    def people(self) -> bool:
        """Tell whether a proxy says who a person is; only then are its headers looked at."""
        return bool(self.behind and (self.staff_groups or self.reader_groups))

    @property
    def local(self) -> bool:
        """Tell whether only this computer can ask."""
        return self.host in LOOPBACK and not self.behind
