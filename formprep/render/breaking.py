"""Where lines break: between words, between Chinese characters, and never so that a line begins with a full stop.

ReportLab's own way for Chinese lets lines begin with ， ： and others, and measures each character anew. These are the
rules of UAX #14 that texts of formprep meet (OP, CL, EX, NS, HY, SY, GL, ID); a name without any place to break is cut.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_WIDE = "\u2e80"
"""From here on, lines may break before and after a character."""
_NEVER_FIRST = frozenset("!%),.:;?]}°’”…‰′″℃、。々〉》」』】〕〗〞・ー！％），．／：；？］｝～–—·\u00a0\u202f")
_NEVER_LAST = frozenset("$(£¥[{‘“〈《「『【〔〖〝（［｛＄￥\u00a0\u202f")
_JOINTS = "-/_\\"


def broken(text: str, widths: Sequence[float], room: float) -> list[str]:
    """Return the lines of a text whose characters have these widths.

    >>> broken("請遞交，謝謝。", [2] * 7, 6)
    ['請遞', '交，謝', '謝。']
    >>> broken("a few words", [1] * 11, 6)
    ['a few', 'words']
    """
    upto = [0.0, *accumulate(widths)]
    lines, start = [], 0
    while start < len(text):
        end = _end(text, start, bisect_right(upto, upto[start] + room) - 1)
        lines.append(text[start:end].rstrip(" "))
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return lines


def _end(text: str, start: int, most: int) -> int:
    """Return where the line ends that begins at `start` and has room up to `most`."""
    if most >= len(text) or text[most] == " ":
        return min(most, len(text))
    for end in range(most, start, -1):
        if _may_break(text[end - 1], text[end]):
            return end
    cut = most - 1 if most - 1 > start and text[most] in _NEVER_FIRST else most
    return max(cut, start + 1)


def _may_break(before: str, after: str) -> bool:
    if after == " " or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if before == " " or before >= _WIDE or after >= _WIDE:
        return True
    return before in _JOINTS and after.isalpha()
