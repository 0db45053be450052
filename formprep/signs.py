"""The signs by which a paper is told, and how much doubt each takes away."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from formprep import titles
from formprep.face_signs import Faces
from formprep.literals import may_match
from formprep.needles import NONE, Needles, compiled
from formprep.views import View


@dataclass(frozen=True, slots=True)
class Sign:
    """Be one sign of a kind: what to look for and how much it weighs.

    The weight is the share of the doubt that it takes away, 0 to 1. `each` counts every text found, up to `most`; `all`
    stands where each of its `parts` does: what every paper of a kind has, whatever it is headed.
    """

    name: str
    by: str
    weight: float
    needles: Needles = NONE
    pattern: str = ""
    names: tuple[str, ...] = ()
    faces: Faces | None = None
    most: int = 1
    parts: tuple["Sign", ...] = ()

    def times(self, view: View, mrz: Callable[[View], tuple[str, ...]]) -> int:
        """Return how often the sign stands on the page, at most `most` times; `mrz` tells its zone's formats."""
        match self.by:
            case "title":
                alone = any(titles.is_title(view, self.needles, found) for found in view.standing(self.needles))
                return int(alone or self._nearly(view))
            case "line":
                return int(titles.is_line(view, self.needles) or self._nearly(view))
            case "any":
                return int(bool(view.standing(self.needles)))
            case "each":
                return min(self.most, len(view.standing(self.needles)))
            case "all":
                return int(all(part.times(view, mrz) >= part.most for part in self.parts))
            case "pattern":
                if not may_match(self.pattern, view.prose):
                    return 0
                found = compiled(self.pattern).finditer(view.prose)
                return sum(1 for _ in islice(found, self.most))
            case "footer":
                return int(any(compiled(self.pattern).match(row) for row in view.feet))
            case "barcode":
                return int(any(compiled(self.pattern).match(code) for code in view.page.barcodes))
            case "number":
                return int(any(view.numbers[name] for name in self.names))
            case "mrz":
                return int(any(name in self.names for name in mrz(view)))
            case "faces":
                return int(
                    self.faces is not None and not self.faces.beside and self.faces.on(view.page, len(view.bare))
                )
        return 0

    def _nearly(self, view: View) -> bool:
        """Tell whether OCR left a title with one letter wrong."""
        return view.page.source == "ocr" and titles.is_nearly(view, self.needles)


def doubt(found: Iterable[tuple[Sign, int]]) -> float:
    """Return the doubt that these signs leave: each takes its share of what the others left."""
    left = 1.0
    for sign, times in found:
        left *= (1 - sign.weight) ** times
    return left
