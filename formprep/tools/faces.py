"""Upright faces on a picture, by OpenCV's cascade: good enough to say that a photograph is there, no more."""

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
SAME = 0.95
"""How far, of 1, another place must correlate with a face to be a print of the same photograph."""
MOST = 40
"""Prints that are counted on one page."""


def faces(image: Any, *, soft: bool = False) -> tuple[Box, ...]:
    """Return where faces are, the largest first.

    `soft` also looks for a drawn or a soft face, which the stricter cascade passes over; among print it sees some where
    there are none.
    """
    import cv2

    height, width = image.shape[:2]
    ratio = min(1.0, LONGEST / max(height, width))
    size = (max(1, round(width * ratio)), max(1, round(height * ratio)))
    grey = cv2.cvtColor(cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    found = cascade("frontalface_default").detectMultiScale(
        grey, scaleFactor=1.1, minNeighbors=NEIGHBOURS, minSize=(SMALLEST, SMALLEST)
    )
    if soft and len(found) == 0:
        found = cascade("frontalface_alt2").detectMultiScale(
            grey, scaleFactor=1.1, minNeighbors=AGAIN, minSize=(SMALLEST, SMALLEST)
        )
    largest = sorted(found, key=lambda face: (-int(face[2]), int(face[1]), int(face[0])))
    return tuple(
        (
            round(float(x / size[0]), 4),
            round(float(y / size[1]), 4),
            round(float((x + w) / size[0]), 4),
            round(float((y + h) / size[1]), 4),
        )
        for x, y, w, h in largest
    )


def copies(image: Any, face: Box) -> int:
    """Return how many prints of the photograph that a face is on are on the picture, it included."""
    import cv2

    height, width = image.shape[:2]
    ratio = min(1.0, LONGEST / max(height, width))
    size = (max(1, round(width * ratio)), max(1, round(height * ratio)))
    grey = cv2.cvtColor(cv2.resize(image, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
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
