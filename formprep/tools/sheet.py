"""One page before it is trusted: what its file says is on it, and how to draw it for a look."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from formprep.model import Box, Line, Page, Problem


@dataclass(frozen=True, slots=True)
class Sheet:
    """Be a page as its file gives it; `doubtful` where its text is absent or not what the eye sees.

    `draw` returns the upright page as an array of pixels (height × width × 3, blue first), its long side at most so
    many pixels; it can do so until the next sheet is asked for.
    `pictures` returns the places of the upright page with pictures; `marks` where marks of a pen are around some
    lines, where the file itself tells text from drawing; `words` what stands together on some lines,
    `specks` where ink is that is no text.
    """

    page: Page
    draw: Callable[[int], Any]
    doubtful: bool = True
    pictures: Callable[[], Sequence[Box]] | None = None
    marks: Callable[[Sequence[Box]], tuple[Box, ...]] | None = None
    words: Callable[[Sequence[Line]], tuple[Line, ...]] | None = None
    specks: Callable[[], tuple[Box, ...]] | None = None


Sheets = Iterator[Sheet | Problem]
CLEARLY = 32
"""Steps of brightness, of 255, from which on a light page something is not background."""


def reading_order(boxes: Sequence[Box]) -> list[list[int]]:
    """Return the rows of a page from top to bottom, each the positions of its boxes from left to right."""
    rows: list[list[int]] = []
    top = bottom = 0.0
    for index in sorted(range(len(boxes)), key=lambda i: (boxes[i][1] + boxes[i][3], boxes[i][0])):
        _, upper, _, lower = boxes[index]
        shared = min(bottom, lower) - max(top, upper)
        if rows and shared > 0.5 * min(bottom - top, lower - upper):
            rows[-1].append(index)
            size = len(rows[-1])
            top, bottom = top + (upper - top) / size, bottom + (lower - bottom) / size
        else:
            rows.append([index])
            top, bottom = upper, lower
    return [sorted(row, key=lambda i: boxes[i][0]) for row in rows]


def turned(box: Box, clockwise: int) -> Box:
    """Return a box after the page was turned by 0, 90, 180 or 270 degrees."""
    left, top, right, bottom = box
    match clockwise % 360:
        case 90:
            return 1 - bottom, left, 1 - top, right
        case 180:
            return 1 - right, 1 - bottom, 1 - left, 1 - top
        case 270:
            return top, 1 - right, bottom, 1 - left
    return box


def ink(grey: bytes) -> float:
    """Return the share of pixels that differ clearly from the commonest brightness, looking at some thousands."""
    sample = grey[:: max(1, len(grey) // 20_000) | 1]
    if not sample:
        return 0.0
    tally = Counter({value: sample.count(value) for value in sorted(set(sample), key=sample.index)})
    paper = tally.most_common(1)[0][0]
    steps, most = sorted(tally), int(0.98 * (tally.total() - 1))
    light = steps[bisect_right(list(accumulate(tally[step] for step in steps)), most)]
    # In the dark letters stand off as much less as there is less light.
    clearly = min(CLEARLY, max(4, CLEARLY * light // 200))
    return sum(count for value, count in tally.items() if abs(value - paper) > clearly) / tally.total()
