"""Read a picture of a page, the most telling lines first, and stop as soon as enough was read.

The order of events: find the lines of text on a reduced picture, tell from a few of them which way up the page is, then
read line after line from the full picture: large type and what looks like a machine-readable zone, then from large to
small. Only where little was legible is the picture looked at again at a larger size.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from statistics import median
from typing import Any

import cv2
import numpy as np

from formprep.model import Box, Line, Page
from formprep.numbers import mrz
from formprep.tools.engine import Image, Quad, crop_of, engine
from formprep.tools.sheet import reading_order

Enough = Callable[[Page], bool]

SMALL, LARGE = 960, 1920
"""Pixels of the long side at which lines are looked for, at first and where little was legible."""
LEGIBLE = 0.5
"""How sure a line must be to be kept."""
SURE = 0.8
"""How sure the lines must be on the average for a page to count as legible."""
FIRST, PORTION = 8, 6
"""Lines that are read before the question whether it is enough, and between two such questions."""
LOWEST = 6
"""Pixels of a line's height below which nothing can be read."""
SAMPLE = 6
"""Lines that are tried to tell which way up a page is."""

_ANY_DAY = date(2020, 1, 1)
"""The day matters only for the century of a birth date, not for whether the check digits hold."""
_ZONE = re.compile(r"[A-Z0-9<>«»《》]*[<>«»《》]{2}[A-Z0-9<>«»《》]*")


@dataclass(frozen=True, slots=True)
class Reading:
    """Be a page as read, and the upright picture with the lines found on it.

    `unread` is where lines could not be made out, `askew` the angle in radians by which the lines are out of the level.
    """

    page: Page
    image: Image
    quads: Sequence[Quad] = ()
    unread: tuple[Box, ...] = ()
    askew: float = 0.0

    @property
    def illegible(self) -> int:
        """Return how many lines could not be made out."""
        return len(self.unread)


def read(image: Image, page: Page, enough: Enough) -> Reading:
    """Return the page with the lines read from its picture."""
    first = _read(image, engine().find(image, SMALL), page, enough)
    if not first.page.whole or _is_legible(first):
        return first
    larger = image
    if max(image.shape[:2]) < SMALL:
        larger = cv2.resize(image, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)  # type: ignore[assignment]
    second = _read(larger, engine().find(larger, LARGE), page, enough)
    return max(first, second, key=lambda reading: _worth(reading.page))


def upright(image: Image, rotation: int) -> Image:
    """Return a picture turned clockwise by that many degrees."""
    return np.ascontiguousarray(np.rot90(image, -(rotation // 90 % 4)))


def _is_legible(reading: Reading) -> bool:
    """Tell whether a second look would be in vain: nothing is there at all, or what is there was read."""
    lines = reading.page.lines
    if not lines:
        return not reading.illegible and reading.page.ink < 0.01
    letters = sum(len(line.text) for line in lines)
    sure = sum(line.confidence * len(line.text) for line in lines) / letters
    return letters >= 40 and sure >= SURE and reading.illegible <= len(lines) / 2


def _worth(page: Page) -> float:
    return sum(len(line.text) * (line.confidence - 0.4) for line in page.lines)


def _read(image: Image, found: list[Quad], page: Page, enough: Enough) -> Reading:
    quads = [quad for quad in found if _size(quad)[1] >= LOWEST and _size(quad)[0] >= LOWEST]
    if not quads:
        return Reading(page, image, found)
    handed_in, rotation = (image, quads), _rotation(image, quads)
    quads = [_turned(quad, image.shape, rotation) for quad in quads]
    image = upright(image, rotation)
    height, width = page.height, page.width
    blank = replace(
        page,
        source="ocr",
        rotation=(page.rotation + rotation) % 360,
        width=width if rotation % 180 == 0 else height,
        height=height if rotation % 180 == 0 else width,
    )
    askew = _askew(quads)
    boxes = _boxes(quads, image.shape, askew)
    read: dict[int, Line] = {}
    mended: set[int] = set()
    unread: list[Box] = []
    portions = _portions(quads, boxes)
    for count, portion in enumerate(portions, 1):
        for index in portion:
            text, sure = engine().read(crop_of(image, quads[index]))
            if text.strip() and sure >= LEGIBLE:
                read[index] = Line(text.strip(), boxes[index], round(sure, 3))
            else:
                unread.append(boxes[index])
        _mend_zone(image, quads, read, mended)
        so_far = replace(blank, lines=_ordered(read), whole=count == len(portions))
        if not so_far.whole and enough(so_far):
            return Reading(so_far, image, quads, tuple(unread), askew)
    if not read:
        return _as_handed_in(page, *handed_in)
    return Reading(replace(blank, lines=_ordered(read)), image, quads, tuple(unread), askew)


def _as_handed_in(page: Page, image: Image, quads: Sequence[Quad]) -> Reading:
    """Return a picture of which nothing was read as it came: no letter says that it must be turned."""
    return Reading(replace(page, source="none"), image, quads, tuple(_boxes(quads, image.shape, 0.0)))


def _rotation(image: Image, quads: Sequence[Quad]) -> int:
    """Return by how many degrees clockwise the picture must be turned to stand upright."""
    sizes = [_size(quad) for quad in quads]
    lying = sum(width for width, height in sizes if width > 1.5 * height)
    standing = sum(height for width, height in sizes if height > 1.5 * width)
    sideways = standing > lying
    long_ones = sorted(quads, key=lambda quad: -math.prod(_size(quad)))
    fit = [quad for quad in long_ones if (_size(quad)[1] > _size(quad)[0]) == sideways][:SAMPLE]
    crops = [crop_of(image, quad) for quad in fit]
    if sideways:
        crops = [np.ascontiguousarray(np.rot90(crop)) for crop in crops]
    if not crops:
        return 0
    doubts = engine().upside_down(crops)
    upright, flipped = (270, 90) if sideways else (0, 180)
    if not sideways and median(doubts) < 0.5:
        return upright
    return upright if _legibility(crops[:3]) >= _legibility([_flipped(crop) for crop in crops[:3]]) else flipped


def _legibility(crops: Iterable[Image]) -> float:
    return sum(sure * min(len(text), 12) for text, sure in map(engine().read, crops))


def _flipped(crop: Image) -> Image:
    return np.ascontiguousarray(np.rot90(crop, 2))


def _turned(quad: Quad, shape: Sequence[int], rotation: int) -> Quad:
    height, width = shape[0] - 1, shape[1] - 1
    x, y = quad[:, 0], quad[:, 1]
    match rotation:
        case 90:
            turned = np.stack([height - y, x], axis=1)
        case 180:
            turned = np.stack([width - x, height - y], axis=1)
        case 270:
            turned = np.stack([y, width - x], axis=1)
        case _:
            return quad
    first = int(np.argmin(_corner_order(turned)))
    return np.roll(turned, -first, axis=0).astype(np.float32)


def _corner_order(quad: Any) -> Any:
    """Return low values for the corner that is nearest to the top left."""
    return quad.sum(axis=1)


def _askew(quads: Sequence[Quad]) -> float:
    """Return the angle by which the lines fall to the right."""
    angles = [math.atan2(*(quad[1] - quad[0])[::-1]) for quad in quads if _size(quad)[0] > 3 * _size(quad)[1]]
    return float(median(angles)) if angles else 0.0


def _boxes(quads: Sequence[Quad], shape: Sequence[int], askew: float) -> list[Box]:
    """Return the boxes as fractions of the page, set straight where all lines are askew alike."""
    height, width = shape[:2]
    cos, sin = math.cos(-askew), math.sin(-askew)
    centre = np.array([width / 2, height / 2], np.float32)
    matrix = np.array([[cos, -sin], [sin, cos]], np.float32)
    boxes = []
    for quad in quads:
        straight = (quad - centre) @ matrix.T + centre
        left, top = np.clip(straight.min(axis=0) / (width, height), 0, 1)
        right, bottom = np.clip(straight.max(axis=0) / (width, height), 0, 1)
        boxes.append((round(float(left), 5), round(float(top), 5), round(float(right), 5), round(float(bottom), 5)))
    return boxes


def _portions(quads: Sequence[Quad], boxes: Sequence[Box]) -> list[list[int]]:
    """Return the lines in the order in which they are read, cut into portions."""
    heights = [_size(quad)[1] for quad in quads]
    usual = median(heights)
    widest = max(box[2] - box[0] for box in boxes)

    def telling(index: int) -> float:
        left, top, right, _ = boxes[index]
        is_zone = right - left > 0.8 * widest and _size(quads[index])[0] > 14 * heights[index] and top > 0.4
        return 10 * is_zone + min(heights[index] / usual, 4) + (1 - top)

    order = sorted(range(len(quads)), key=lambda index: (-telling(index), index))
    cuts = [0, *range(FIRST, len(order), PORTION), len(order)]
    return [order[start:end] for start, end in pairwise(cuts) if start < end]


def _ordered(read: dict[int, Line]) -> tuple[Line, ...]:
    lines = list(read.values())
    return tuple(lines[i] for row in reading_order([line.box for line in lines if line.box]) for i in row)


def _mend_zone(image: Image, quads: Sequence[Quad], read: dict[int, Line], mended: set[int]) -> None:
    """Read the lines of a machine-readable zone again, cut a little wider or narrower, until its digits hold.

    `mended` are the lines that were tried already; a zone of an unknown format never holds.
    """
    zone = {index for index, line in read.items() if len(line.text) > 20 and _ZONE.search(line.text.replace(" ", ""))}
    if zone <= mended or _zone_holds(read.values()):
        return
    mended |= zone
    for grow in (0.15, -0.08, 0.3):
        again = dict(read)
        for index in zone:
            text, sure = engine().read(crop_of(image, quads[index], grow=grow))
            if sure >= LEGIBLE:
                again[index] = replace(read[index], text=text.strip(), confidence=round(sure, 3))
        if _zone_holds(again.values()):
            read.update(again)
            return


def _zone_holds(lines: Iterable[Line]) -> bool:
    found = mrz.find([line.text for line in _ordered(dict(enumerate(lines)))], on=_ANY_DAY)
    return found is not None and found.valid


def _size(quad: Quad) -> tuple[float, float]:
    return math.dist(quad[0], quad[1]), math.dist(quad[0], quad[3])
