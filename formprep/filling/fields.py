"""The boxes of a form as its file describes them, and which of them stand together in a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from formprep.filling.printed import Sheet, around
from formprep.model import Box

PARTS = ("day", "month", "year")
"""The words beside the boxes of a date."""
_ABOVE, _BESIDE = 16.0, 60.0


@dataclass(frozen=True, slots=True)
class Field:
    """Be one box of a form as the file describes it; `index` is its place among the annotations of its page."""

    page: int
    index: int
    field: str
    name: str
    tip: str
    kind: str
    box: Box
    state: str = ""
    most: int = 0
    comb: bool = False
    multiline: bool = False
    size: float = 0.0
    given: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> "Field":
        """Return the box of plain values."""
        box, choices = tuple(raw["box"]), tuple((str(a), str(b)) for a, b in raw["choices"])
        return cls(**{**raw, "box": box, "choices": choices})


def chains(fields: Sequence[Field], printed: Sheet) -> list[list[Field]]:
    """Group boxes that follow each other on a row with nothing but marks and words such as `dd` between them.

    Where several labels stand above a row, as over the columns of a table, each has its own boxes.
    """
    rows: list[list[Field]] = []
    for each in sorted(fields, key=lambda each: each.box[0]):
        last = next((row for row in rows if _follows(row[-1].box, each.box, printed)), None)
        if last:
            last.append(each)
        else:
            rows.append([each])
    return [chain for row in rows for chain in _columns(row, printed)]


def _columns(row: list[Field], printed: Sheet) -> list[list[Field]]:
    """Cut a row where the boxes of the next label above it begin: at the widest gaps, else where that label does."""
    lefts = _labels_above(row, printed)
    if len(row) < 2 or len(lefts) < 2:
        return [row]
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(row)]
    widest = sorted(range(len(gaps)), key=lambda at: -gaps[at])
    cuts = widest[: len(lefts) - 1]
    rest = widest[len(cuts) :]
    if rest and gaps[rest[0]] > gaps[cuts[-1]] - 1:
        middles = [(each.box[0] + each.box[2]) / 2 for each in row]
        cuts = [at for at in range(len(gaps)) if any(middles[at] < left <= middles[at + 1] for left in lefts)]
    places = [0, *(at + 1 for at in sorted(cuts)), len(row)]
    return [row[start:end] for start, end in pairwise(places)]


def _labels_above(row: Sequence[Field], printed: Sheet) -> list[float]:
    """Return where the labels of questions above a row begin, of each question once; none where one is beside it."""
    left, top, right, bottom = around([each.box for each in row])
    found: dict[frozenset[str], float] = {}
    for label in printed.labels:
        asked = frozenset(each.question for each in label.meanings if each.question and not each.option)
        if not asked:
            continue
        middle = (label.box[1] + label.box[3]) / 2
        if top <= middle <= bottom and 0 <= left - label.box[2] <= _BESIDE:
            return []
        if -3 <= top - label.box[3] <= _ABOVE and label.box[0] < right and label.box[2] > left - 4:
            found[asked] = min(label.box[0], found.get(asked, label.box[0]))
    return sorted(found.values())


def _follows(left: Box, right: Box, printed: Sheet) -> bool:
    middle = (right[1] + right[3]) / 2
    if not (-2 <= right[0] - left[2] <= 50 and left[1] <= middle <= left[3]):
        return False
    words = [label.box for label in printed.labels if not any(meaning.word in PARTS for meaning in label.meanings)]
    return not any(
        left[2] - 1 <= (each[0] + each[2]) / 2 <= right[0] + 1
        and right[1] - 2 <= (each[1] + each[3]) / 2 <= right[3] + 2
        for each in (*words, *printed.loose)
    )
