"""The parts of an answer that has several boxes: day, month and year, years and months, the three of an HKID number."""

import re
from collections.abc import Sequence
from itertools import permutations

from formprep.filling.fields import Field
from formprep.filling.printed import Label, Sheet, folded
from formprep.numbers import hkid


def parts_of(boxes: Sequence[Field], names: tuple[str, ...], printed: Sheet) -> tuple[str, ...]:
    """Tell the parts of boxes: by the words printed beside them, by name and tooltip, else by their lengths."""
    if len(boxes) != len(names):
        raise LookupError
    for way in (_printed_part, _named_part):
        told = tuple(way(box, printed) for box in boxes)
        if sorted(told) == sorted(names):
            return told
    for order in permutations(names):
        most = tuple(box.most for box in boxes)
        if (
            order in (names, names[::-1])
            and most == tuple(4 if name == "year" else 2 for name in order)
            and len(names) == 3
        ):
            return order
    raise LookupError


def _printed_part(box: Field, printed: Sheet) -> str:
    """Return the part that is named right of a box or below it."""
    left, top, right, bottom = box.box

    def far(label: Label) -> float:
        middle = (label.box[1] + label.box[3]) / 2
        if top <= middle <= bottom and -2 <= label.box[0] - right <= 40:
            return label.box[0] - right
        if -3 <= label.box[1] - bottom <= 12 and left - 3 <= (label.box[0] + label.box[2]) / 2 <= right + 3:
            return label.box[1] - bottom
        return 99

    told = [(far(label), each.word) for label in printed.labels for each in label.meanings if each.word]
    near = min((each for each in told if each[1] in ("day", "month", "year")), default=(99, ""))
    return near[1] if near[0] < 99 else ""


def _named_part(box: Field, _: Sheet) -> str:
    for text in (box.name.lower(), folded(box.tip)):
        for part, endings in (
            ("day", ("day", "dd", "日")),
            ("month", ("mth", "month", "months", "mm", "月")),
            ("year", ("yr", "year", "years", "yyyy", "年")),
        ):
            if re.sub(r"[0-9]+$", "", text).endswith(endings):
                return part
    return ""


def number_parts(boxes: Sequence[Field], text: str) -> list[str]:
    """Return what of an HKID number stands in each box. Raise `LookupError` where that can't be told."""
    if not hkid.is_valid(text):
        raise LookupError
    number = hkid.compact(text)
    letters = len(number) - 7
    if len(boxes) == 1:
        return [number if boxes[0].most and boxes[0].most < len(number) + 2 else f"{number[:-1]}({number[-1]})"]
    if len(boxes) == 2:
        return [number[:-1], number[-1]]
    if len(boxes) == 3:
        return [number[:letters], number[letters:-1], number[-1]]
    raise LookupError
