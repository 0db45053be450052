"""What a caseload holds, for other programs: a row for each submission as CSV, or all of it as JSON Lines."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any, Literal

from formprep.batch.summary import harmless
from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.history import Reports
from formprep.caseload.listing import Filter
from formprep.caseload.submissions import Submissions
from formprep.caseload.values import Submission

Form = Literal["csv", "jsonl"]
COLUMNS = (
    "reference", "id", "status", "edition", "checked_on", "errors", "reviews", "advice", "accepted", "reports",
    "next_deadline", "created_at", "changed_at", "archived_at",
)  # fmt: skip
_MANY = 200


class Export:
    """Write submissions out."""

    def __init__(self, database: Database, submissions: Submissions, reports: Reports) -> None:
        self._database, self._submissions, self._reports = database, submissions, reports

    def parts(self, form: Form, *, by: str, chosen: Filter | None = None, whole: bool = False) -> Iterator[bytes]:
        """Yield the file part by part; `whole` adds answers and every report to JSON Lines."""
        if form == "csv":
            yield "\N{BYTE ORDER MARK}".encode() + _line(COLUMNS)
        count = 0
        try:
            for each in self._all(chosen or Filter(archived=None)):
                row, count = row_of(each), count + 1
                if form == "csv":
                    yield _line([harmless(value) for value in row.values()])
                    continue
                more = self._contents(each) if whole else {}
                told = json.dumps({**row, **more}, ensure_ascii=False, separators=(",", ":"))
                yield told.encode("utf-8", "replace") + b"\n"
        finally:  # also where nobody wants the rest
            with self._database.writing() as connection:
                note(connection, self._database.now(connection), "exported", by, number=count)

    def _all(self, chosen: Filter) -> Iterator[Submission]:
        after = None
        while True:
            page = self._submissions.list(chosen, after=after, limit=_MANY)
            yield from page.rows
            after = page.after
            if after is None:
                return

    def _contents(self, each: Submission) -> dict[str, Any]:
        numbers = sorted(entry.number for entry in self._reports.list(each.id))
        return {
            "situation": self._submissions.get(each.id).situation,
            "history": [self._reports.get(each.id, number) for number in numbers],
        }


def row_of(each: Submission) -> dict[str, Any]:
    """Return the row of a submission, in the order of `COLUMNS`."""
    last = each.latest
    return {
        "reference": each.reference,
        "id": each.id,
        "status": each.status,
        "edition": each.edition,
        "checked_on": last.checked_on.isoformat() if last else None,
        **{name: getattr(last, name) if last else 0 for name in ("errors", "reviews", "advice", "accepted")},
        "reports": last.number if last else 0,
        "next_deadline": each.next_deadline.isoformat() if each.next_deadline else None,
        "created_at": each.created_at.isoformat(),
        "changed_at": each.changed_at.isoformat(),
        "archived_at": each.archived_at.isoformat() if each.archived_at else None,
    }


def _line(cells: Any) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue().encode()
