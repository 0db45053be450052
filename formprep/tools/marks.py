"""Find marks of a pen on a page: ink that is neither printed text nor ruled lines, boxes, bars or blocks.

What counts is how it looks, not what it is: a signature in ink, a picture of one, a chop. Looked for only around the
lines that ask for a signature, on a picture reduced to the size at which a stroke is still a stroke.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from formprep.model import Box, Line

LONGEST, LARGER = 1200, 1800
"""Pixels of the long side at which marks are looked for, and at which print is told from handwriting."""
AROUND = 0.13
"""How far above and below a line that asks for a signature is looked, as a share of the page's height."""
NARROWEST, LOWEST, WIDEST, HIGHEST = 0.016, 0.0065, 0.6, 0.11
"""The sizes of a signature, as shares of the long side: 5 mm by 2 mm on a sheet of A4 at least."""
MOST = 2000
"""Strokes that are looked at."""
FEWEST = 50
"""Pixels of ink below which nothing is a signature."""
DENSEST = 0.5
"""Share of its box that a mark may fill: more is a block, an arrow, a picture."""
DARKER = 16
"""By how much, of 255, ink is darker than the paper around it."""
RULE = 0.024
"""Share of the long side from which a straight stroke is a ruled line."""
SURE = 0.8
"""How sure a line must be read to be print, where it does not look like handwriting."""
TALL, TALLER, TALLEST = 1.15, 1.45, 1.8
"""How many times higher than the usual line a line may be and still be print: unread, of a few letters, of many."""
SHORT = 12
"""Letters from which a line that was read for sure is print: OCR reads a few letters into many a signature."""
JOINED = 1.25
"""How many times as wide as their line is high strokes may hang together and still be print."""
LATIN, HAN = 0.25, 0.59
"""Width of a character as a share of the height that OCR gives its line."""
COLOURED, TINGED = 0.16, 0.09
"""How much more blue than red an ink lets through: coloured for sure, and where it is higher than print."""

_Grey = NDArray[np.uint8]


def find(image: Any, near: Sequence[Box], printed: Sequence[Box] = ()) -> tuple[Box, ...]:
    """Return where marks are around some lines; `printed` are the places of print, which hides what is below it."""
    rows, columns = image.shape[:2]
    above, below = around(near)
    start, end = max(0, int(above * rows)), min(rows, int(below * rows))
    ratio = min(1.0, LONGEST / max(rows, columns))
    band = _smaller(image[start:end], ratio)
    if band.shape[0] < 8:
        return ()
    grey = cv2.cvtColor(band, cv2.COLOR_BGR2GRAY) if band.ndim == 3 else np.ascontiguousarray(band)
    height, width, top = round(rows * ratio), round(columns * ratio), round(start * ratio)
    ink = _ink(grey)
    for box in printed:
        ink[
            max(0, int(box[1] * height) - top) : max(0, math.ceil(box[3] * height) - top),
            int(box[0] * width) : math.ceil(box[2] * width),
        ] = 0
    return tuple(
        (round(x / width, 4), round((y + top) / height, 4), round((x + w) / width, 4), round((y + top + h) / height, 4))
        for x, y, w, h in _groups(_without_rules(ink, max(height, width)), max(height, width))
    )


def around(near: Sequence[Box]) -> tuple[float, float]:
    """Return from where to where on a page marks are looked for."""
    return min(box[1] for box in near) - AROUND, max(box[3] for box in near) + AROUND


def straight(image: Any, askew: float, near: Sequence[Box]) -> Any:
    """Return a picture set straight around some lines, as OCR gives their places, and blank elsewhere.

    `askew` is the angle, in radians, by which its lines fall to the right.
    """
    rows, columns = image.shape[:2]
    ratio = min(1.0, LARGER / max(rows, columns))
    above, below = around(near)
    aside = abs(math.sin(askew)) * columns / 2 / rows + 0.01
    start, end = max(0, int((above - aside) * rows)), min(rows, int((below + aside) * rows))
    whole = np.full((round(rows * ratio), round(columns * ratio), 3), 255, np.uint8)
    band = _smaller(image[start:end], ratio)
    height, width = whole.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), math.degrees(askew), 1)
    matrix[:, 2] += matrix[:, :2] @ (0, start * ratio)
    top, bottom = max(0, int(above * height)), min(height, int(below * height) + 1)
    matrix[1, 2] -= top
    size = (width, bottom - top)
    whole[top:bottom] = cv2.warpAffine(band, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return whole


def _smaller(image: Any, ratio: float) -> Any:
    if ratio >= 1 or not image.size:
        return image
    size = (max(1, round(image.shape[1] * ratio)), max(1, round(image.shape[0] * ratio)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA)


def print_of(image: Any, near: Sequence[Box], lines: Sequence[Line], unread: Sequence[Box]) -> list[Box]:
    """Return the places of what OCR saw around some lines that look printed.

    Handwriting is higher, or coloured, or hangs together.
    """
    above, below = around(near)
    heights = sorted(line.box[3] - line.box[1] for line in lines if line.box and line.confidence >= SURE)
    usual = heights[len(heights) // 2] if heights else 1.0
    aspect = image.shape[0] / image.shape[1]
    seen = [(_own(line.text, line.box, usual * aspect), line.confidence, len(line.text)) for line in lines if line.box]
    seen += [(box, 0.0, 0) for box in unread]
    return [
        box
        for box, sure, letters in seen
        if box[3] > above and box[1] < below and _is_print(image, box, sure, letters, usual)
    ]


def _own(text: str, box: Box, usual: float) -> Box:
    """Return the place of a line without what its letters don't fill: OCR takes a signature beside it into the line."""
    wide = 1.1 * usual * sum(LATIN if letter.isascii() else HAN for letter in text)
    return box if box[2] - box[0] < 1.3 * wide else (box[0], box[1], box[0] + wide, box[3])


def _is_print(image: Any, box: Box, sure: float, letters: int, usual: float) -> bool:
    height, blue = (box[3] - box[1]) / usual, _blue(image, box)
    if blue > COLOURED:
        return False
    if sure >= SURE and letters >= SHORT:
        return height <= TALLEST
    most = TALLER if sure >= SURE and blue < TINGED else TALL
    return height <= most and not _is_joined(image, box)


def _is_joined(image: Any, box: Box) -> bool:
    """Tell whether the strokes in a box hang together as a quick hand writes them."""
    part = _part(image, box)
    if min(part.shape[:2]) < 4:
        return False
    grey = cv2.cvtColor(part, cv2.COLOR_BGR2GRAY) if part.ndim == 3 else part
    _, ink = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    height = ink.shape[0]
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, max(9, round(1.2 * height))), np.uint8))
    ink[cv2.dilate(level, np.ones((3, 1), np.uint8)) > 0] = 0
    count, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    return any(stats[at, 2] > JOINED * height and stats[at, 3] > 0.25 * height for at in range(1, count))


def _part(image: Any, box: Box) -> Any:
    height, width = image.shape[:2]
    return image[int(box[1] * height) : math.ceil(box[3] * height), int(box[0] * width) : math.ceil(box[2] * width)]


def _blue(image: Any, box: Box) -> float:
    """Return how much more blue than red the ink in a box lets through, whatever the light that the paper lies in."""
    part = _part(image, box)
    if part.size == 0:
        return 0.0
    pixels = part.reshape(-1, 3)[:: max(1, part.shape[0] * part.shape[1] // 1500)].astype(np.float32)
    light = pixels.sum(axis=1)
    low, high = np.percentile(light, (4, 75))
    ink, paper = pixels[light <= low].mean(axis=0), pixels[light >= high].mean(axis=0)
    share = ink / np.maximum(paper, 1)
    return float(share[0] - share[2])


def _ink(grey: _Grey) -> Any:
    return cv2.threshold(cv2.subtract(cv2.blur(grey, (41, 41)), grey), DARKER, 1, cv2.THRESH_BINARY)[1]


def _without_rules(ink: _Grey, longest: int) -> Any:
    """Take out long straight strokes, level and upright, and bars: lines, boxes and barcodes."""
    long = max(9, round(longest * RULE))
    level = cv2.morphologyEx(cv2.dilate(ink, np.ones((3, 1), np.uint8)), cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    upright = cv2.morphologyEx(cv2.dilate(ink, np.ones((1, 3), np.uint8)), cv2.MORPH_OPEN, np.ones((long, 1), np.uint8))
    return cv2.subtract(ink, cv2.bitwise_or(level, upright))


def _groups(ink: _Grey, longest: int) -> list[tuple[int, int, int, int]]:
    """Return the boxes of the strokes that stand close together and look as a signature may."""
    near = cv2.dilate(ink, np.ones((max(3, longest // 240), max(5, longest // 110)), np.uint8))
    found = []
    for x, y, w, h, _, own in islice(components(near), MOST):
        if w < NARROWEST * longest or h < LOWEST * longest or w > WIDEST * longest or h > HIGHEST * longest:
            continue
        own = own & (ink[y : y + h, x : x + w] > 0)
        rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
        if not rows.size or own.sum() < FEWEST:
            continue
        own = own[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        if _is_pen(own, longest):
            found.append((x + int(columns[0]), y + int(rows[0]), own.shape[1], own.shape[0]))
    return found


def components(ink: Any) -> Iterator[tuple[int, int, int, int, int, NDArray[np.bool_]]]:
    """Give what hangs together: its left, top, width, height and pixels, and which of the pixels in that box they are.

    Most rows of a page are blank and part what is above them from what is below, so they are passed over.
    """
    inked = np.flatnonzero(cv2.reduce(ink, 1, cv2.REDUCE_MAX))
    for rows in np.split(inked, np.flatnonzero(np.diff(inked) > 1) + 1):
        if rows.size:
            top = int(rows[0])
            count, labels, stats, _ = cv2.connectedComponentsWithStats(ink[top : rows[-1] + 1], connectivity=8)
            for label in range(1, count):
                x, y, w, h, many = stats[label].tolist()
                yield x, top + y, w, h, many, labels[y : y + h, x : x + w] == label


def _is_pen(own: NDArray[np.bool_], longest: int) -> bool:
    height, width = own.shape
    if width < NARROWEST * longest or height < LOWEST * longest or own.mean() > DENSEST:
        return False
    bars = float((own.mean(axis=0) > 0.8).mean())
    return bars < 0.2
