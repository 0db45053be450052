"""The row of a submission: what its report comes to, without a name or a number of anybody.

`outcome` is the report's verdict; `refused` where its answers can't be used, `failed` where it could not be done.
"""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from formprep.codes import CODES
from formprep.selection import Selection
from formprep.situation import SituationError

OUTCOMES = ("ready", "to-review", "not-ready", "not-eligible", "refused", "failed")
NOT_DONE = ("refused", "failed")
COUNTS = ("met", "missing", "faulty", "to-review", "errors", "reviews", "advice", "accepted", "files", "pages")
_LACKING = ("missing", "faulty")
_COLUMNS = {"error": "errors", "review": "reviews", "advice": "advice"}

Row = Mapping[str, Any]


def row_of(name: str, report: Mapping[str, Any]) -> dict[str, Any]:
    """Return the row of a report as a mapping."""
    statuses = Counter(item["status"] for item in report["items"])
    open_ = [finding for finding in report["findings"] if "accepted" not in finding]
    severities = Counter(finding["severity"] for finding in open_)
    return {
        "path": name,
        "outcome": report["verdict"],
        "reason": "",
        "checked_on": report["checked_on"],
        "edition": report["edition"]["id"],
        "met": statuses["met"],
        "missing": statuses["missing"],
        "faulty": statuses["faulty"],
        "to-review": statuses["to-review"],
        "errors": severities["error"],
        "reviews": severities["review"],
        "advice": severities["advice"],
        "accepted": len(report["findings"]) - len(open_),
        "files": sum(file["use"] != "ignored" for file in report["files"]),
        "pages": sum(file["pages"] for file in report["files"]),
        "codes": dict(sorted(Counter(finding["code"] for finding in open_).items())),
        "set_aside": dict(sorted(Counter(f["code"] for f in report["findings"] if "accepted" in f).items())),
        "lacking": [
            [item["ref"], item["id"], item["status"]] for item in report["items"] if item["status"] in _LACKING
        ],
    }


def row_without(name: str, outcome: str, reason: str, on: str) -> dict[str, Any]:
    """Return the row of a submission that has no report, and why."""
    return {
        "path": name,
        "outcome": outcome,
        "reason": reason,
        "checked_on": on,
        "edition": "",
        **dict.fromkeys(COUNTS, 0),
        "codes": {},
        "set_aside": {},
        "lacking": [],
    }


def chosen(row: Row, selection: Selection) -> Row:
    """Return a row with the chosen findings only; `left_out` counts the others. Outcome and items stay as they are."""
    told = {**row, "left_out": 0}
    for key in ("codes", "set_aside"):
        told[key] = {code: count for code, count in row[key].items() if selection.lists(code)}
        for code in row[key].keys() - told[key].keys():
            told["left_out"] += row[key][code]
            told["accepted" if key == "set_aside" else _COLUMNS[CODES[code]]] -= row[key][code]
    return told


def refusal(error: SituationError) -> str:
    """Return where the answers are wrong, line by line; what was answered is not told."""
    said = dict.fromkeys(f"{error.source}:{fault.line or 1} {fault.reason}" for fault in error.faults)
    return "; ".join(said)


def as_line(row: Row) -> str:
    """Return a row as one line of JSON."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
