"""Upright faces on a picture, by OpenCV's cascade: good enough to say that a photograph is there, no more."""

import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from formprep.model import Box

LONGEST = 560
"""Pixels of the long side that are looked at."""
SMALLEST = 26
"""Pixels, at that size, below which nothing is taken for a face."""
NEIGHBOURS = 6
"""How often a face must be seen at neighbouring places and sizes to count."""
AGAIN = 3
"""The same where no face was seen and the other cascade is asked."""
SHADE = 12
"""Levels of 255 by which what lies on a sheet differs from it."""
SAME = 0.95
"""How far, of 1, another place must correlate with a face to be a print of the same photograph."""
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
MOST = 40
"""Prints that are counted on one page."""


def faces(image: Any, *, soft: bool = False, within: Sequence[Box] = (WHOLE,)) -> tuple[Box, ...]:
    """Return where faces are, the largest first.

    Only `within` these places, none of which lies over another, they are looked for.
    `soft` also looks for a drawn or a soft face, which the stricter cascade passes over; among print it sees some where
    there are none.
    """
    found = _found(image, "frontalface_default", NEIGHBOURS, within)
    if soft and not found:
        found = _found(image, "frontalface_alt2", AGAIN, within)
    if soft and not found and (print_ := _on_the_sheet(image)):
        x1, y1, x2, y2 = print_
        height, width = image.shape[:2]
        closer = image[round(y1 * height) : round(y2 * height), round(x1 * width) : round(x2 * width)]
        found = [
            (x1 + left * (x2 - x1), y1 + top * (y2 - y1), x1 + right * (x2 - x1), y1 + bottom * (y2 - y1))
            for left, top, right, bottom in _found(closer, "frontalface_alt2", AGAIN)
        ]
    largest = sorted(found, key=lambda face: (face[0] - face[2], face[1], face[0]))
    return tuple((round(x1, 4), round(y1, 4), round(x2, 4), round(y2, 4)) for x1, y1, x2, y2 in largest)


def _found(image: Any, name: str, neighbours: int, within: Sequence[Box] = (WHOLE,)) -> list[Box]:
    """Return the boxes that one cascade sees within these places."""
    grey = _grey(image)
    height, width = grey.shape
    found: list[Box] = []
    for area in within:
        left, top = max(0, int(area[0] * width)), max(0, int(area[1] * height))
        part = grey[top : math.ceil(area[3] * height), left : math.ceil(area[2] * width)]
        if min(part.shape) < SMALLEST:
            continue
        seen = cascade(name).detectMultiScale(part, 1.1, neighbours, minSize=(SMALLEST, SMALLEST))
        placed = ((float(left + x), float(top + y), float(w), float(h)) for x, y, w, h in seen)
        found += [(x / width, y / height, (x + w) / width, (y + h) / height) for x, y, w, h in placed]
    return found


def _grey(image: Any) -> Any:
    import cv2

    height, width = image.shape[:2]
    ratio = min(1.0, LONGEST / max(height, width))
    size = (max(1, round(width * ratio)), max(1, round(height * ratio)))
    return cv2.cvtColor(cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)


def _on_the_sheet(image: Any) -> Box | None:
    """Return where something lies on an empty sheet, if it fills less than half of it: it is looked at closer."""
    grey = _grey(image).astype("int16")
    height, width = grey.shape
    paper = sorted([*grey[0], *grey[-1], *grey[:, 0], *grey[:, -1]])[height + width]
    rows, columns = ((abs(grey - paper) > SHADE).mean(axis=along) > 2 / LONGEST for along in (1, 0))
    if not rows.any() or not columns.any():
        return None
    top, bottom = int(rows.argmax()), height - int(rows[::-1].argmax())
    left, right = int(columns.argmax()), width - int(columns[::-1].argmax())
    if (bottom - top) * (right - left) > height * width / 2 or min(bottom - top, right - left) < SMALLEST:
        return None
    return left / width, top / height, right / width, bottom / height


def copies(image: Any, face: Box) -> int:
    """Return how many prints of the photograph that a face is on are on the picture, it included."""
    import cv2

    grey = _grey(image)
    size = grey.shape[::-1]
    x1, y1, x2, y2 = (round(edge * along) for edge, along in zip(face, size * 2, strict=True))
    print_of = grey[y1:y2, x1:x2]
    if min(print_of.shape) < SMALLEST:
        return 1
    seen = cv2.matchTemplate(grey, print_of, cv2.TM_CCOEFF_NORMED)
    for number in range(MOST):
        _, value, _, (x, y) = cv2.minMaxLoc(seen)
        if value < SAME:
            return number
        seen[
            max(0, y - (y2 - y1) // 2) : y + (y2 - y1) // 2 + 1, max(0, x - (x2 - x1) // 2) : x + (x2 - x1) // 2 + 1
        ] = -1
    return MOST


@cache
def cascade(name: str) -> Any:
    """Return one of the detectors that come with OpenCV."""
    import cv2

    return cv2.CascadeClassifier(str(Path(cv2.__file__).parent / "data" / f"haarcascade_{name}.xml"))
