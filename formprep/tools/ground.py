"""Measure the sheet of paper on a reduced picture: where it lies, what lies on it, where light washes it out."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from formprep.tools.engine import Image, Quad

LONGEST = 512
"""Pixels of the long side of the reduced picture."""
PAPER = 0.7
"""Share of the brightness of the paper at the lines from which a place is paper too, in an uneven light."""
FAR = 9.0
"""Line heights that stand for "far from any border that the paper runs over"."""
HARD, SOFT = 0.10, 0.035
"""How much darker than around it a mark is, and a smear."""
DUST = 7
"""Pixels of the reduced picture below which a mark is dust."""
WASHED = 250
"""Brightness from which nothing is to be seen."""
GLOSS = 238
"""Brightness of the paper from which a washed-out place can't be told from it."""
LEAST = 0.002
"""Share of the text's region below which a washed-out place is no matter."""
DROP = 6
"""Steps of brightness by which the paper beside a washed-out place is darker on the average."""
SOFTEST, HARDEST = 2.0, 25.0
"""Steps of brightness per second pixel at a washed-out rim: less is a slope of light, more a picture's edge."""


@dataclass(frozen=True, slots=True)
class Small:
    """Be a reduced picture in grey, and how much it was reduced."""

    grey: NDArray[np.uint8]
    ratio: float

    def whole(self) -> NDArray[np.uint8]:
        """Return the largest bright part of a picture on which no text was found, else all of it."""
        calm = cv2.GaussianBlur(self.grey, (0, 0), 2)
        light = float(np.percentile(calm, 95))
        mask = _largest(_closed(calm > PAPER * light))
        if mask.mean() < 0.25:
            return np.ones(self.grey.shape, np.uint8)
        return np.asarray(cv2.erode(mask, np.ones((9, 9), np.uint8)), np.uint8)

    def paper(self, quads: Sequence[Quad], light: float) -> NDArray[np.uint8]:
        """Return where the paper is on which the text stands."""
        mask = _closed(self.grey > PAPER * light)
        count, labels = cv2.connectedComponents(mask)
        if count < 2:
            return mask
        spots = [
            int(labels[min(y, labels.shape[0] - 1), min(x, labels.shape[1] - 1)])
            for x, y in ((quad.mean(axis=0) * self.ratio).astype(int) for quad in quads)
        ]
        told = [spot for spot in spots if spot]
        return (labels == max(set(told), key=told.count)).astype(np.uint8) if told else self.whole()


def small_of(image: Image) -> Small:
    """Return the reduced picture."""
    step = max(1, max(image.shape[:2]) // (2 * LONGEST))
    grey = cv2.cvtColor(np.ascontiguousarray(image[::step, ::step]), cv2.COLOR_BGR2GRAY)
    if max(grey.shape) > LONGEST:
        # Halving is quick, any other share is not.
        half = (max(1, grey.shape[1] // 2), max(1, grey.shape[0] // 2))
        grey = reduced(cv2.resize(grey, half, interpolation=cv2.INTER_AREA), LONGEST, cv2.INTER_LINEAR)
    return Small(np.asarray(grey, np.uint8), grey.shape[1] / image.shape[1])


def relief(small: Small, mask: NDArray[np.uint8]) -> tuple[float, float]:
    """Return the share of the paper that bears marks, dust left out, and the share that is smeared darker."""
    area = int(mask.sum())
    if area < 0.05 * mask.size or min(mask.shape) < 8:
        return 1.0, 1.0
    grey = small.grey.astype(np.float32) + 1
    around = cv2.resize(
        cv2.medianBlur(cv2.resize(small.grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA), 31),
        grey.shape[::-1],
    )
    around = around.astype(np.float32) + 1
    hard = ((1 - grey / around > HARD) & (mask > 0)).astype(np.uint8)
    count, _, sizes, _ = cv2.connectedComponentsWithStats(hard, connectivity=8)
    marks = sum(int(sizes[i][4]) for i in range(1, count) if max(sizes[i][2], sizes[i][3]) >= DUST)
    smeared = (1 - cv2.GaussianBlur(grey, (0, 0), 3) / around > SOFT) & (mask > 0)
    return round(marks / area, 5), round(float(smeared.sum()) / area, 4)


def paper_angle(mask: NDArray[np.uint8]) -> float:
    """Return by how many degrees opposite edges of the sheet run together; 0 where its four corners aren't seen."""
    height, width = mask.shape
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return 0.0
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True)[:, 0].astype(float)
    area = cv2.contourArea(hull)
    if len(corners) != 4 or area < 0.15 * height * width:
        return 0.0
    if abs(cv2.contourArea(corners.astype(np.float32)) / area - 1) > 0.04 or float(mask.sum()) < 0.9 * area:
        return 0.0
    x, y = corners[:, 0], corners[:, 1]
    at_border = (x < 3) | (x > width - 4) | (y < 3) | (y > height - 4)
    if at_border.sum() > 1:
        return 0.0
    sides = [math.degrees(math.atan2(*(corners[(i + 1) % 4] - corners[i])[::-1])) for i in range(4)]
    return max(_apart(sides[0], sides[2]), _apart(sides[1], sides[3]))


def _apart(one: float, other: float) -> float:
    apart = abs(one - other) % 180
    return float(min(apart, 180 - apart))


def margin(mask: NDArray[np.uint8], quads: Sequence[Quad], ratio: float, height: float) -> float:
    """Return how many line heights the text stands from a border over which the paper runs, where others are seen.

    `FAR` where the paper runs over all borders, as on a scan, or over none.
    """
    boxes = np.array([[*quad.min(axis=0), *quad.max(axis=0)] for quad in quads]) * ratio
    left, top = (int(value) for value in boxes[:, :2].min(axis=0))
    right, bottom = (int(value) for value in boxes[:, 2:].max(axis=0))
    tall, wide = mask.shape
    strips = {
        "left": (mask[top:bottom, :3], left),
        "right": (mask[top:bottom, -3:], wide - right),
        "top": (mask[:3, left:right], top),
        "bottom": (mask[-3:, left:right], tall - bottom),
    }
    shares = {side: float(strip.mean()) if strip.size else 0.0 for side, (strip, _) in strips.items()}
    over = [side for side, share in shares.items() if share > 0.75]
    if len(over) != 1 or sum(share < 0.15 for share in shares.values()) < 3:
        return FAR
    near: float = strips[over[0]][1] / max(1.0, height * ratio)
    return round(min(FAR, near), 2)


def glare(small: Small, quads: Sequence[Quad]) -> float:
    """Return the share of the text's region that a light without a hard edge washes out."""
    boxes = np.array([[*quad.min(axis=0), *quad.max(axis=0)] for quad in quads]) * small.ratio
    left, top = (max(0, int(value)) for value in boxes[:, :2].min(axis=0))
    right, bottom = (int(value) + 1 for value in boxes[:, 2:].max(axis=0))
    part = small.grey[top:bottom:2, left:right:2]
    if min(part.shape) < 8:
        return 0.0
    washed = _inner(
        cv2.morphologyEx((small.grey[::2, ::2] >= WASHED).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    )
    washed = washed[top // 2 :, left // 2 :][: part.shape[0], : part.shape[1]]
    part = part[: washed.shape[0], : washed.shape[1]]
    bare = cv2.GaussianBlur(cv2.dilate(part, np.ones((5, 5), np.uint8)), (0, 0), 1).astype(np.float32)
    if not washed.any() or float(np.percentile(bare, 25)) > GLOSS:
        return 0.0
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(washed)
    # Without the letters, the paper itself: its rim is steep at a picture's edge, flat in a light that fades slowly.
    steep = np.hypot(cv2.Sobel(bare, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(bare, cv2.CV_32F, 0, 1) / 8)
    total = 0
    for index in range(1, count):
        if sizes[index][4] < LEAST * part.size:
            continue
        blob = (labels == index).astype(np.uint8)
        rim = (cv2.dilate(blob, np.ones((13, 13), np.uint8)) > 0) & (cv2.dilate(blob, np.ones((3, 3), np.uint8)) == 0)
        soft = rim.any() and SOFTEST < float(np.median(steep[rim])) < HARDEST
        if soft and float(np.median(bare[rim])) < WASHED - DROP:
            total += int(sizes[index][4])
    return round(total / part.size, 4)


def _inner(washed: Any) -> NDArray[np.uint8]:
    """Leave out what runs to the border of the picture: the white of a sheet on which a tinted card lies."""
    labels = cv2.connectedComponents(washed)[1]
    outer = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    return np.where(np.isin(labels, outer), 0, washed).astype(np.uint8)


def reduced(grey: Any, longest: int, how: int = cv2.INTER_AREA) -> Any:
    """Return a picture with its long side at most that many pixels."""
    ratio = longest / max(grey.shape[:2])
    if ratio >= 1:
        return grey
    size = (max(1, round(grey.shape[1] * ratio)), max(1, round(grey.shape[0] * ratio)))
    return cv2.resize(grey, size, interpolation=how)


def _closed(mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    kernel = np.ones((9, 9), np.uint8)
    framed = cv2.copyMakeBorder(mask.astype(np.uint8), 9, 9, 9, 9, cv2.BORDER_REPLICATE)
    return np.asarray(cv2.morphologyEx(framed, cv2.MORPH_CLOSE, kernel)[9:-9, 9:-9], np.uint8)


def _largest(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return mask
    return np.asarray(labels == 1 + int(np.argmax(sizes[1:, 4])), np.uint8)
