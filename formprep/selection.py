"""Which findings are listed and count for the exit status: code prefixes as ruff has them.

Nothing here touches what was found: statuses and the verdict stay as they are, and what is not listed is counted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from formprep.codes import CODES

FailOn = Literal["error", "review", "advice", "never"]
FAIL_ON: tuple[FailOn, ...] = get_args(FailOn)

_ELIGIBILITY = {"not-eligible": "FP801", "cannot-tell": "FP802"}
"""What stands for the outcome of the eligibility, also where its finding was set aside: that makes no one eligible."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Be what a call chose: prefixes to list, prefixes to leave out, and from which severity on it fails."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "review"

    def lists(self, code: str) -> bool:
        """Tell whether findings of that code are listed: the longest prefix decides, of two equal ones `ignore`."""
        return _longest(self.select or ("",), code) > _longest(self.ignore, code)

    def applied(self, report: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the report with the chosen findings only; `left_out` counts the others. All else stays as it is."""
        if not self.select and not self.ignore:
            return report
        left = Counter(finding["code"] for finding in report["findings"] if not self.lists(finding["code"]))
        told = {
            "count": left.total(),
            "codes": dict(sorted(left.items())),
            "select": list(self.select),
            "ignore": list(self.ignore),
        }
        return {**report, "findings": [f for f in report["findings"] if self.lists(f["code"])], "left_out": told}

    def fails(self, report: Mapping[str, Any]) -> bool:
        """Tell whether something listed, and not set aside, is at least as severe as `fail_on`.

        With nothing chosen that is so of every report whose verdict is not `ready`.
        """
        found = [each["code"] for each in report["findings"] if not each.get("accepted")]
        return self.fails_over(found, set_aside=filter(None, [_ELIGIBILITY.get(report["eligibility"]["outcome"])]))

    def fails_over(self, codes: Iterable[str], *, set_aside: Iterable[str] = ()) -> bool:
        """Tell the same of a submission by the codes that were found, and those set aside."""
        if self.fail_on == "never":
            return False
        failing = FAIL_ON[: FAIL_ON.index(self.fail_on) + 1]
        counting = (*codes, *(code for code in set_aside if code in _ELIGIBILITY.values()))
        return any(self.lists(code) and CODES[code] in failing for code in counting)


def prefixes(text: str) -> tuple[str, ...]:
    """Return the code prefixes of a list parted by commas. Raise `ValueError` with the one that begins no code.

    >>> prefixes("fp5, FP301")
    ('FP5', 'FP301')
    """
    found = tuple(part.strip().upper() for part in text.split(","))
    for prefix in found:
        if not prefix.startswith("FP") or not any(code.startswith(prefix) for code in CODES):
            raise ValueError(prefix)
    return found


def _longest(found: tuple[str, ...], code: str) -> int:
    return max((len(prefix) for prefix in found if code.startswith(prefix)), default=-1)
