"""Take over what `formprep batch` found: each report of its folder of results lands at the submission of that path."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from formprep.batch.names import path_of
from formprep.batch.record import last_root
from formprep.batch.results import OWN
from formprep.caseload.audit import note
from formprep.caseload.database import Database
from formprep.caseload.errors import CaseError
from formprep.caseload.history import Reports
from formprep.caseload.submissions import Submissions
from formprep.compared import is_report
from formprep.saved import LARGEST
from formprep.situation import SituationError

_SUMMARY = "summary.jsonl"


@dataclass(frozen=True, slots=True)
class Imported:
    """Be what became of a batch; `left` are the paths that have no report that can be used, with the reason."""

    counts: Mapping[str, int]
    left: tuple[tuple[str, str], ...]


class Batches:
    """Take over folders of results."""

    def __init__(self, database: Database, submissions: Submissions, reports: Reports) -> None:
        self._database, self._submissions, self._reports = database, submissions, reports

    def take(self, out: Path, *, by: str) -> Imported:
        """Take over all reports of a folder of results. Doing it twice changes nothing more."""
        root = last_root(out / OWN)
        counts: Counter[str] = Counter(dict.fromkeys(("new", "changed", "same", "left"), 0))
        left: list[tuple[str, str]] = []
        for row in _rows(out / _SUMMARY):
            name = str(row["path"])
            report = _report(out, str(row["report"])) if row.get("report") else None
            if report is None:
                what, reason = "left", str(row.get("reason") or "no-report")
            else:
                what, reason = self._taken(name, report, root, by)
            counts[what] += 1
            if what == "left":
                left.append((name, reason))
        with self._database.writing() as connection:
            note(connection, self._database.now(connection), "imported", by, number=counts.total() - counts["left"])
        return Imported(dict(counts), tuple(left))

    def _taken(self, name: str, report: Mapping[str, Any], root: Path | None, by: str) -> tuple[str, str]:
        try:
            answers, edition = report["situation"], report["edition"]["id"]
            known = self._submissions.find(name)
            folder = (known.folder if known else None) if root is None else str(root / path_of(name))
            before = known.latest.number if known and known.latest else 0
            if known is None:
                known = self._submissions.add(name, answers, by=by, edition=edition, folder=folder)
            elif (known.situation, known.edition, known.folder) != (answers, edition, folder):
                new = {"situation": answers, "edition": edition, "folder": folder}
                known = self._submissions.update(known.id, version=known.version, by=by, **new)
            entry = self._reports.record(known.id, report, by=by, why="batch")
        except SituationError:
            return "left", "situation"
        except (KeyError, TypeError, AttributeError, ValueError):  # looks like a report, but lacks some of its parts
            return "left", "not-a-report"
        except CaseError as error:
            if error.kind == "unreachable":
                raise
            return "left", error.kind
        return ("new" if not before else "changed" if entry.number > before else "same"), ""


def _rows(path: Path) -> Iterator[Mapping[str, Any]]:
    try:
        with path.open(encoding="utf-8") as stream:
            for line in stream:
                row = json.loads(line)
                if not isinstance(row, dict) or not isinstance(row.get("path"), str):
                    raise ValueError("no row of a summary")
                yield row
    except (OSError, ValueError, RecursionError):
        raise CaseError("not-a-batch", place=path.parent) from None


def _report(out: Path, name: str) -> Mapping[str, Any] | None:
    """Return a report of that folder, never of another place."""
    try:
        path = (out / name).resolve()
        if not path.is_relative_to(out.resolve()) or path.stat().st_size > LARGEST:
            return None
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return value if is_report(value) and isinstance(value.get("edition"), dict) else None
