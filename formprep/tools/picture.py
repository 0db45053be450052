"""Draw one page for a person to look at, with a place marked on it."""

import base64
from collections.abc import Sequence

import cv2

from formprep.model import Box
from formprep.tools.sheet import Sheet, Sheets

SIDE = 1400
"""Pixels of the long side."""
_INNER, _OUTER = (40, 40, 200), (255, 255, 255)


def picture(sheets: Sheets, number: int, box: Sequence[float] | None, turn: int) -> str | None:
    """Return page `number` of these as a PNG in base64; None where there is none that can be drawn.

    `turn` is by how many degrees clockwise reading found the page to be turned; `box` is on the upright page.
    """
    for each in sheets:
        if isinstance(each, Sheet) and each.page.number == number:
            return _drawn(each, box, turn)
    return None


def _drawn(sheet: Sheet, box: Sequence[float] | None, turn: int) -> str:
    image = sheet.draw(SIDE)
    turns = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    further = (turn - sheet.page.rotation) % 360
    if further in turns:
        image = cv2.rotate(image, turns[further])
    image = image.copy()
    if box is not None:
        left, top, right, bottom = _around((box[0], box[1], box[2], box[3]))
        high, wide = image.shape[:2]
        corners = (round(left * wide), round(top * high)), (round(right * wide), round(bottom * high))
        for colour, width in ((_OUTER, 9), (_INNER, 5)):
            cv2.rectangle(image, *corners, colour, width)
    done, encoded = cv2.imencode(".png", image)
    return base64.b64encode(encoded.tobytes()).decode() if done else ""


def _around(box: Box) -> Box:
    """Return a little more than the place itself, so that what is marked stays legible."""
    left, top, right, bottom = box
    return max(0.0, left - 0.012), max(0.0, top - 0.01), min(1.0, right + 0.012), min(1.0, bottom + 0.01)
