"""What is asked of the faces on a page for it to be a photograph, a sheet of prints or a page of an album."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from formprep.model import Box, Page, Portrait

UPRIGHT = (1.05, 1.6)
"""Height for the width of a photograph of one person."""
FACE = 0.25
"""Share of such a photograph's height that the face takes at least."""
ALIKE = 0.15
"""Share by which faces on a sheet of the same print may differ in height: they are found to so much only."""
LEVEL = 0.025
"""Share of the page by which those in one row or column may be out of line."""
ACROSS = 2
"""Faces on which what is none lies."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Be what is asked of the faces on a page: how many, how tall, and how many letters may stand with them.

    `around`: what is not background is at most so many times the face itself. `edged`: the edges of a photograph in the
    shape of one are seen. `alike`: they are of one size in rows and columns.
    `copies`: at least so many prints of one face are there, and no other. `beside` faces count only on the page of a
    kind beside which theirs may stand.
    """

    least: int = 1
    most: int = 99
    tall: float = 0.0
    letters: int = 10_000
    ink: float = 0.0
    around: float = 0.0
    edged: bool = False
    alike: bool = False
    copies: int = 0
    beside: bool = False

    def on(self, page: Page, letters: int) -> bool:
        """Tell whether the faces are such on a page that bears so many letters."""
        seen = _apart(page.faces)
        faces = [face for face in seen if face[3] - face[1] >= self.tall]
        return (
            self.least <= len(faces)
            and len(seen) <= self.most
            and letters <= self.letters
            and page.ink >= self.ink
            and (not self.around or page.ink <= self.around * sum(map(_area, faces)))
            and (not self.edged or any(_is_upright(portrait) for portrait in page.portraits))
            and (not self.alike or _in_rows(faces))
            and (not self.copies or (page.copies >= self.copies and page.copies >= len(faces)))
        )


def _apart(faces: Sequence[Box]) -> list[Box]:
    """Return the faces without what was taken for one across several others: on a sheet of prints their ground is."""
    return [face for face in faces if sum(_overlap(face, other) for other in faces if other != face) < ACROSS]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _is_upright(portrait: Portrait) -> bool:
    """Tell whether its edges are nearer to those of a portrait than to a snapshot's."""
    return portrait.ratio is not None and UPRIGHT[0] <= portrait.ratio <= UPRIGHT[1] and portrait.tall >= FACE


def _in_rows(faces: Sequence[Box]) -> bool:
    """Tell whether the faces are of one size and stand in rows and columns, at least two of each."""
    height = max((face[3] - face[1] for face in faces), default=0.0)
    if any(face[3] - face[1] < (1 - ALIKE) * height for face in faces):
        return False
    rows = _levels((face[1] + face[3]) / 2 for face in faces)
    columns = _levels((face[0] + face[2]) / 2 for face in faces)
    return rows >= 2 and columns >= 2 and rows * columns == len(faces)


def _levels(places: Iterable[float]) -> int:
    """Return on how many levels they stand."""
    ordered = sorted(places)
    return 1 + sum(after - before > LEVEL for before, after in pairwise(ordered))
