"""Measure the photograph of a face: its edges, how the head stands in it, what is behind the head."""

import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np

from formprep.model import Box, Portrait
from formprep.tools.faces import cascade
from formprep.tools.quality import edge_width

ANOTHER = 0.4
"""Height, for the largest face of a photograph, from which another is one: smaller ones are patterns of a shirt."""
EDGE = 8.0
"""Steps of brightness from which something is the edge of a photograph."""
STRAIGHT = 0.62
"""Share of an edge that must be seen."""
EYES = 160
"""Pixels of the face in which eyes are looked for."""
SHARPEST = 200
"""Pixels of a face's height from which its sharpness can be told."""


def portrait(
    image: Any, faces: Sequence[Box], *, frame: Box, size: tuple[float, float] | None = None, pixels: int | None = None
) -> Portrait:
    """Return what can be measured of a photograph on a picture.

    `frame` are its edges, `size` the width and height of the whole page in millimetres where it has any, `pixels` the
    height of the photograph in its own file.
    """
    height, width = image.shape[:2]
    left, top, right, bottom = frame
    within = [_inside(face, frame) for face in faces if _is_within(face, frame)]
    largest = within[0]
    people = [face for face in within if face[3] - face[1] >= ANOTHER * (largest[3] - largest[1])]
    part = image[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]
    ground, unrest = _ground(part, largest)
    tall, broad = part.shape[:2]
    head = part[int(largest[1] * tall) : int(largest[3] * tall), int(largest[0] * broad) : int(largest[2] * broad)]
    return Portrait(
        frame=frame,
        face=largest,
        faces=len(people),
        ratio=round(tall / max(1, broad), 3),
        high=round((bottom - top) * size[1], 1) if size else None,
        wide=round((right - left) * size[0], 1) if size else None,
        pixels=pixels,
        tilt=_tilt(head),
        ground=ground,
        unrest=unrest,
        blur=_blur(head),
    )


def edges(image: Any, face: Box) -> Box | None:
    """Return the edges of the photograph around a face on a page, or None where they aren't seen on all four sides."""
    height, width = image.shape[:2]
    x1, y1, x2, y2 = face[0] * width, face[1] * height, face[2] * width, face[3] * height
    size = x2 - x1
    left, right = max(0, int(x1 - 1.1 * size)), min(width, int(x2 + 1.1 * size))
    top, bottom = max(0, int(y1 - 1.2 * size)), min(height, int(y2 + 1.4 * size))
    grey = cv2.cvtColor(np.ascontiguousarray(image[top:bottom, left:right]), cv2.COLOR_BGR2GRAY).astype(np.float32)
    if min(grey.shape) < 24:
        return None
    face_box = (int(x1) - left, int(y1) - top, int(x2) - left, int(y2) - top)
    across = _steps(grey, 1)
    beside = across[max(0, face_box[1] - int(0.2 * size)) : face_box[3] + int(0.2 * size)]
    a = _nearest(beside.mean(axis=0), face_box[0] - int(0.12 * size), -1)
    b = _nearest(beside.mean(axis=0), face_box[2] + int(0.12 * size), 1)
    if a is None or b is None:
        return None
    above = _steps(grey, 0)[:, a + 2 : b - 1]
    c = _nearest(above.mean(axis=1), face_box[1] - int(0.12 * size), -1)
    d = _nearest(above.mean(axis=1), face_box[3] + int(0.1 * size), 1)
    if c is None or d is None:
        return None
    found = ((left + a + 1) / width, (top + c + 1) / height, (left + b + 1) / width, (top + d + 1) / height)
    return tuple(round(each, 5) for each in found)


def _steps(grey: Any, axis: int) -> Any:
    """Return 1 where the brightness steps clearly along an axis, a little aside counted too."""
    steps = (np.abs(np.diff(grey, axis=axis)) > EDGE).astype(np.uint8)
    kernel = np.ones((1, 3) if axis else (3, 1), np.uint8)
    return cv2.dilate(steps, kernel).astype(np.float32)


def _nearest(seen: Any, start: int, way: int) -> int | None:
    """Return the first place from a start on where an edge is seen for long enough."""
    place = min(max(0, start), len(seen) - 1)
    while 0 <= place < len(seen):
        if seen[place] >= STRAIGHT:
            return place
        place += way
    return None


def _is_within(face: Box, frame: Box) -> bool:
    x, y = (face[0] + face[2]) / 2, (face[1] + face[3]) / 2
    return frame[0] <= x <= frame[2] and frame[1] <= y <= frame[3]


def _inside(face: Box, frame: Box) -> Box:
    wide, high = frame[2] - frame[0], frame[3] - frame[1]
    x1, x2 = ((value - frame[0]) / wide for value in (face[0], face[2]))
    y1, y2 = ((value - frame[1]) / high for value in (face[1], face[3]))
    return tuple(round(min(1.0, max(0.0, value)), 4) for value in (x1, y1, x2, y2))  # type: ignore[return-value]


def _ground(part: Any, face: Box) -> tuple[float | None, float | None]:
    """Return the brightness of the background and its unrest, in the corners above and beside the head and its hair."""
    tall, broad = part.shape[:2]
    aside = 0.12 * (face[2] - face[0])
    foot = int((face[1] + 0.1 * (face[3] - face[1])) * tall)
    head = int(0.03 * tall)
    strips = [
        part[head:foot, int(0.03 * broad) : int((face[0] - aside) * broad)],
        part[head:foot, int((face[2] + aside) * broad) : int(0.97 * broad)],
    ]
    wide = [strip for strip in strips if min(strip.shape[:2]) >= 6]
    if len(wide) < 2:
        return None, None
    grey = [cv2.GaussianBlur(cv2.cvtColor(np.ascontiguousarray(s), cv2.COLOR_BGR2GRAY), (0, 0), 1.5) for s in wide]
    values = np.concatenate([each.ravel() for each in grey])
    low, high = np.percentile(values, (6, 94))
    return round(float(np.median(values)) / 255, 3), round(float(high - low) / 255, 3)


def _tilt(head: Any) -> float | None:
    """Return how far the eyes are out of the level; None where not exactly two were seen."""
    if min(head.shape[:2]) < 40:
        return None
    ratio = EYES / head.shape[0]
    grey = cv2.cvtColor(np.ascontiguousarray(head), cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (max(1, round(head.shape[1] * ratio)), EYES), interpolation=cv2.INTER_AREA)
    found = cascade("eye").detectMultiScale(small[: int(0.65 * EYES)], 1.1, 6, minSize=(EYES // 8, EYES // 8))
    if len(found) != 2:
        return None
    (x1, y1), (x2, y2) = sorted((x + w / 2, y + h / 2) for x, y, w, h in found)
    if x2 - x1 < 0.25 * small.shape[1] or x1 > 0.5 * small.shape[1] or x2 < 0.5 * small.shape[1]:
        return None
    return round(math.degrees(math.atan2(y2 - y1, x2 - x1)), 1)


def _blur(head: Any) -> float | None:
    if head.shape[0] < SHARPEST:
        return None
    grey = cv2.cvtColor(np.ascontiguousarray(head), cv2.COLOR_BGR2GRAY).astype(np.float32)
    low, high = np.percentile(grey[::2, ::2], (2, 98))
    if high - low < 20:
        return None
    return round(edge_width(grey, float(high - low), grey.shape[0], sharpest=99.5, calm=1.0), 4)
