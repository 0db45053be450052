"""Where an agency keeps its submissions: `Caseload(url)` is the door. Without a database none of it exists.

>>> from formprep.caseload import Caseload
>>> with Caseload("sqlite:///cases.sqlite") as cases:  # doctest: +SKIP
...     case = cases.submissions.add("2026/0815", answers, by="clerk")
...     cases.reports.record(case.id, formprep.check("docs").to_dict(), by="clerk")
"""

from datetime import date, datetime
from importlib.util import find_spec
from typing import Self

from formprep.errors import InputError

_NEEDED = ("sqlalchemy", "alembic")
_missing = [name for name in _NEEDED if find_spec(name) is None]
if _missing:
    raise InputError(f'{", ".join(_missing)}: not installed. Run `pip install "formprep[caseload]"`.')

from formprep.caseload import schema  # noqa: E402
from formprep.caseload.audit import Audit  # noqa: E402
from formprep.caseload.batches import Batches  # noqa: E402
from formprep.caseload.database import Clock, Database  # noqa: E402
from formprep.caseload.days import Deadlines  # noqa: E402
from formprep.caseload.errors import CaseError  # noqa: E402
from formprep.caseload.export import Export  # noqa: E402
from formprep.caseload.history import Reports  # noqa: E402
from formprep.caseload.lacking import Lacking  # noqa: E402
from formprep.caseload.listing import Filter  # noqa: E402
from formprep.caseload.queue import Queue  # noqa: E402
from formprep.caseload.rechecks import Rechecks  # noqa: E402
from formprep.caseload.retention import Retention  # noqa: E402
from formprep.caseload.submissions import KEEP, Submissions  # noqa: E402
from formprep.caseload.tokens import Tokens  # noqa: E402

__all__ = ["KEEP", "CaseError", "Caseload", "Filter"]


class Caseload:
    """Be the caseload of a database, in parts. It may be used by any number of threads and processes."""

    def __init__(self, url: str, *, clock: Clock | None = None) -> None:
        self._database = Database(url, clock=clock)
        try:
            schema.check(self._database)
        except CaseError:
            self._database.close()
            raise
        self.address = self._database.shown
        self.submissions = Submissions(self._database)
        self.reports = Reports(self._database)
        self.deadlines = Deadlines(self._database)
        self.lacking = Lacking(self._database)
        self.queue = Queue(self._database)
        self.rechecks = Rechecks(self._database, self.queue)
        self.retention = Retention(self._database)
        self.tokens = Tokens(self._database)
        self.audit = Audit(self._database)
        self.export = Export(self._database, self.submissions, self.reports)
        self.batches = Batches(self._database, self.submissions, self.reports)

    def now(self) -> datetime:
        """Return the moment, by the database's clock."""
        with self._database.reading() as connection:
            return self._database.now(connection)

    def today(self) -> date:
        """Return the day in Hong Kong, by the database's clock."""
        with self._database.reading() as connection:
            return self._database.today(connection)

    def ready(self) -> None:
        """Raise `CaseError` where the database can't be asked now."""
        schema.check(self._database)

    def close(self) -> None:
        """Close the connections."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
