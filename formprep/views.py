"""A page folded once, on which the signs of all kinds are looked for."""

import re
from collections.abc import Callable
from functools import cached_property
from itertools import accumulate

from formprep import page_numbers
from formprep.model import Page
from formprep.needles import Needle, Needles, bare, folded, starts_in
from formprep.numbers import hkid, macao_id, mainland_id, taiwan_id

NUMBERS: dict[str, tuple[re.Pattern[str], Callable[[str], bool]]] = {
    "hkid": (re.compile(r"(?<![A-Z0-9])[A-Z]{1,2} ?[0-9]{6} ?\( ?[0-9A] ?\)"), hkid.is_valid),
    "macao_id": (re.compile(r"(?<![0-9A-Z])(?:[157][0-9]{6} ?\( ?[0-9] ?\)|[157]/[0-9]{6}/[0-9])"), macao_id.is_valid),
    "mainland_id": (
        re.compile(r"(?<![0-9A-Z])[1-9](?:[0-9]{16}|(?: [0-9]){16} )[0-9X](?![0-9A-Z])"),
        mainland_id.is_valid,
    ),
    "taiwan_id": (re.compile(r"(?<![0-9A-Z])[A-Z](?:[12][0-9]{8}|(?: [0-9]){9})(?![0-9A-Z])"), taiwan_id.is_valid),
}
"""Identity numbers: how they look in folded text, also with their figures set apart, and whether one is valid."""

_MRZ_HINT = re.compile(r"[A-Z0-9]<|<<|«|(?m:^CS[A-Z0-9 ]{20,})")
_SET_APART = re.compile(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")
_MARK = re.compile(r"[A-Z]{0,3}[0-9][0-9/\-]{4,}[0-9]")
_YEAR = re.compile(r"[0-9]{4}")


class View:
    """Be a page folded once, for all kinds."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.rows = [folded(line.text) for line in page.lines]
        self.spaced = "\n".join(self.rows)
        self.bare_rows = [bare(row) for row in self.rows]
        self.bare = "".join(self.bare_rows)
        self._standing: dict[int, list[Needle]] = {}

    def standing(self, needles: Needles) -> list[Needle]:
        """Return which of these texts stand on the page; asked twice for the same, it remembers."""
        found = self._standing.get(id(needles))
        if found is None:
            found = self._standing[id(needles)] = needles.among(self.bare, self.spaced, self._starts)
        return found

    @cached_property
    def _starts(self) -> frozenset[str]:
        return starts_in(self.bare)

    @cached_property
    def offsets(self) -> list[int]:
        """Where each line begins among the letters of the page, and where the last one ends."""
        return list(accumulate((len(row) for row in self.bare_rows), initial=0))

    @cached_property
    def feet(self) -> list[str]:
        """The rows as a form's name is looked for at their beginning: the number of the page may stand before it."""
        return [page_numbers.behind(row) for row in self.rows]

    @cached_property
    def prose(self) -> str:
        """The text as patterns are looked for in it: Chinese letters that are set apart belong together."""
        return self.spaced if self.spaced.isascii() else _SET_APART.sub("", self.spaced)

    @cached_property
    def has_mrz_marks(self) -> bool:
        """Tell whether it is worth looking for a machine-readable zone."""
        return _MRZ_HINT.search(self.spaced) is not None

    @cached_property
    def numbers(self) -> dict[str, tuple[str, ...]]:
        """Return the valid identity numbers by their kind, each once."""
        return {
            name: tuple(dict.fromkeys(m.group() for m in pattern.finditer(self.spaced) if is_valid(m.group())))
            for name, (pattern, is_valid) in NUMBERS.items()
        }

    @cached_property
    def marks(self) -> frozenset[str]:
        """Return the numbers of six digits or more that the page bears: account, certificate, date, identity number."""
        return frozenset(_MARK.findall(self.spaced))

    @cached_property
    def is_numbered(self) -> bool:
        """Tell whether it bears a number of four digits or more: a year, or the paper's own."""
        return _YEAR.search(self.spaced) is not None

    @cached_property
    def alike(self) -> dict[tuple[int, str], list[str]]:
        """The lines by the length and first letter of titles that they may be, one letter of them wrong."""
        alike: dict[tuple[int, str], list[str]] = {}
        for row in self.bare_rows:
            for length in (len(row) - 1, len(row), len(row) + 1):
                alike.setdefault((length, row[:1]), []).append(row)
        return alike

    @cached_property
    def usual_height(self) -> float:
        """The height of most lines, 0 where none has a place."""
        heights = sorted(line.box[3] - line.box[1] for line in self.page.lines if line.box)
        return heights[len(heights) // 2] if heights else 0.0
