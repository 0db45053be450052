"""What differs between two reports on one submission, and the sums over many: pure, one pair at a time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from formprep.report import SCHEMA, Verdict
from formprep.selection import Selection

SCHEMA_DIFF = "formprep-diff/1"
Saved = Mapping[str, Any]
Change = Literal["fell-back", "became-ready", "came-closer", "same", "came", "gone", "not-read"]
CHANGES: tuple[Change, ...] = ("not-read", "fell-back", "became-ready", "came-closer", "same", "came", "gone")
"""In the order of their sections; `same` is a verdict that stayed while findings changed."""
Reason = Literal["unreadable", "link", "too-large", "not-json", "not-a-report"]

_RANK: dict[Verdict, int] = {"ready": 0, "to-review": 1, "not-ready": 2, "not-eligible": 3}
_SEVERITIES = ("error", "review", "advice")
_KEY = ("code", "item", "file", "fact")

Key = tuple[str, ...]


def same(finding: Saved) -> Key:
    """Return what a finding is known by: code, item, file and fact, never its wording or page."""
    return tuple(str(finding.get(key) or "") for key in _KEY)


def is_report(value: Any) -> bool:
    """Tell whether what was read from JSON is a report that can be compared."""
    return (
        isinstance(value, dict)
        and value.get("schema") == SCHEMA
        and value.get("verdict") in _RANK
        and isinstance(value.get("findings"), list)
        and all(isinstance(f, dict) and f.get("code") and f.get("severity") in _SEVERITIES for f in value["findings"])
    )


def compared(name: str, old: Saved | None, new: Saved | None) -> dict[str, Any]:
    """Return what became of one submission. `None` is a report that is not there; one of the two has to be."""
    before, after = (None if each is None else each["verdict"] for each in (old, new))
    lists, partly = _both(old, new)
    was, now = (([] if old is None or new is None else each["findings"]) for each in (old or {}, new or {}))
    was, now = ([f for f in each if lists(f["code"])] for each in (was, now))
    open_before, open_now = _keys(was, aside=False), _keys(now, aside=False)
    set_aside = _keys(now, aside=True) - _keys(was, aside=True)
    return {
        "name": name,
        "change": _change(before, after),
        "old": before,
        "new": after,
        "new_findings": _told(open_now - open_before, now),
        "solved_findings": _told(open_before - open_now - set_aside, was),
        "set_aside": _told(set_aside, now),
        **({"partly": True} if partly else {}),
    }


def not_read(name: str, old: Saved | Reason | None, new: Saved | Reason | None) -> dict[str, Any]:
    """Return the row of a submission of which a report can't be read: why that is so, and what the other one says."""
    sides = {"old": old, "new": new}
    return {
        "name": name,
        "change": "not-read",
        **{side: each["verdict"] if isinstance(each, Mapping) else None for side, each in sides.items()},
        "new_findings": [],
        "solved_findings": [],
        "set_aside": [],
        "faults": {side: each for side, each in sides.items() if isinstance(each, str)},
    }


def differs(row: Saved) -> bool:
    """Tell whether there is anything to say of a submission."""
    return row["change"] != "same" or any(row[key] for key in ("new_findings", "solved_findings", "set_aside"))


class Sums:
    """Count over any number of rows."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._verdicts: dict[str, Counter[str]] = {"old": Counter(), "new": Counter()}
        self._codes: dict[str, Counter[str]] = {"new_findings": Counter(), "solved_findings": Counter()}

    def add(self, row: Saved) -> None:
        """Count one submission."""
        self._counts[row["change"]] += 1
        self._counts["unchanged"] += not differs(row)
        self._counts["partly"] += bool(row.get("partly"))
        self._counts["set_aside"] += len(row["set_aside"])
        for side, verdicts in self._verdicts.items():
            if row[side]:
                verdicts[row[side]] += 1
        for key, codes in self._codes.items():
            codes.update(finding["code"] for finding in row[key])

    @property
    def exit_status(self) -> int:
        """Return 2 where a report could not be read, 1 where one fell back or has a new finding, else 0."""
        if self._counts["not-read"]:
            return 2
        return 1 if self._counts["fell-back"] or self._codes["new_findings"] else 0

    def to_dict(self) -> dict[str, Any]:
        """Return the sums; `submissions` are all, `unchanged` those of which there is nothing to say."""
        return {
            "submissions": sum(self._counts[change] for change in CHANGES),
            **{change: self._counts[change] for change in CHANGES},
            **{key: self._counts[key] for key in ("unchanged", "partly", "set_aside")},
            "verdicts": {s: {each: found[each] for each in _RANK} for s, found in self._verdicts.items()},
            **{key: codes.total() for key, codes in self._codes.items()},
            "codes": {key: dict(sorted(codes.items())) for key, codes in self._codes.items()},
        }


def _change(before: Verdict | None, after: Verdict | None) -> Change:
    if before is None or after is None:
        return "came" if before is None else "gone"
    if before == after:
        return "same"
    if _RANK[after] > _RANK[before]:
        return "fell-back"
    return "became-ready" if after == "ready" else "came-closer"


def _both(old: Saved | None, new: Saved | None) -> tuple[Any, bool]:
    """Return whether a code is listed in both reports: what one of them left out is neither new nor solved."""
    chosen = [
        Selection(tuple(left.get("select", ())), tuple(left.get("ignore", ())))
        for left in ((each or {}).get("left_out") for each in (old, new))
        if isinstance(left, Mapping)
    ]
    return (lambda code: all(each.lists(code) for each in chosen)), bool(chosen)


def _keys(findings: Sequence[Saved], *, aside: bool) -> Counter[Key]:
    return Counter(same(finding) for finding in findings if bool(finding.get("accepted")) is aside)


def _told(keys: Counter[Key], findings: Sequence[Saved]) -> list[dict[str, Any]]:
    """Return the findings of those keys as they are told, each as often as it is counted."""
    left, told = keys.copy(), []
    for finding in findings:
        key = same(finding)
        if left[key] > 0:
            left[key] -= 1
            about = {name: finding.get(name) or "" for name in ("code", "severity", "item", "ref", "file", "fact")}
            told.append({**about, "page": finding.get("page"), "message": finding.get("message") or {}})
    return told
