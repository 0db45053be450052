"""Find ink on the page of a form that nothing was read of: strokes that are neither rules, boxes nor dust.

OCR overlooks a lone figure in its cell; whether a box is empty is told by its ink, not by what was read.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np

from formprep.model import Box
from formprep.tools.marks import LARGER, components

LOWEST, HIGHEST = 0.0045, 0.05
"""The heights of what somebody writes into a box, as shares of the long side: from 1.3 mm on a sheet of A4."""
THINNEST = 0.0014
"""Width below which a stroke is a rule between two cells."""
FEWEST = 22
"""Pixels of ink below which something is dust."""
DARKER = 28
"""By how much, of 255, ink is darker than the paper around it."""
RULE = 0.015
"""Share of the long side from which a straight stroke is a rule."""
MOST = 400


def find(image: Any, read: Sequence[Box]) -> tuple[Box, ...]:
    """Return where ink is on a level page outside of what was `read`."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY) if image.ndim == 3 else np.ascontiguousarray(image)
    ratio = min(1.0, LARGER / max(grey.shape))
    if ratio < 1:
        size = (round(grey.shape[1] * ratio), round(grey.shape[0] * ratio))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    height, width = grey.shape
    _, ink = cv2.threshold(cv2.subtract(cv2.blur(grey, (41, 41)), grey), DARKER, 1, cv2.THRESH_BINARY)
    for box in read:
        ink[int(box[1] * height) : int(box[3] * height) + 1, int(box[0] * width) : int(box[2] * width) + 1] = 0
    return tuple(_strokes(_without_rules(ink), width, height))[:MOST]


def _without_rules(ink: Any) -> Any:
    long = max(9, round(max(ink.shape) * RULE))
    left = ink
    for shape, wide in (((1, long), (3, 1)), ((long, 1), (1, 3))):
        straight = cv2.morphologyEx(cv2.dilate(ink, np.ones(wide, np.uint8)), cv2.MORPH_OPEN, np.ones(shape, np.uint8))
        left = cv2.subtract(left, straight)
    return left


def _strokes(ink: Any, width: int, height: int) -> Iterator[Box]:
    longest = max(width, height)
    for x, y, w, h, many, _ in components(ink):
        if LOWEST * longest <= h <= HIGHEST * longest and w >= THINNEST * longest and many >= FEWEST:
            if w < 0.2 * h and many > 0.7 * w * h:
                continue
            yield round(x / width, 4), round(y / height, 4), round((x + w) / width, 4), round((y + h) / height, 4)
