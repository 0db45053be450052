"""Tell from the lines of text alone how far a page was photographed at an angle."""

import math
from collections.abc import Sequence
from statistics import median

import numpy as np

from formprep.tools.engine import Quad

LONG = 5.0
"""How many times wider than high a line must be for its direction to be trusted."""
ENOUGH = 6
"""Lines that must begin under one another for their margin to count."""
CLOSE = 0.3
"""How far, in line heights, a line may begin from the margin."""
STEEPEST = 0.7
"""Slope of a margin beyond which it is chance."""


def fan(quads: Sequence[Quad]) -> float:
    """Return by how many degrees the directions of the lines spread from the top of the text to its foot."""
    long = sorted((quad for quad in quads if _width(quad) > LONG * _height(quad)), key=_middle)
    if len(long) < 8:
        return 0.0
    third = len(long) // 3
    upper, lower = long[:third], long[-third:]
    apart = median(map(_middle, lower)) - median(map(_middle, upper))
    whole = _middle(long[-1]) - _middle(long[0])
    if apart < 15 * median(map(_height, long)):
        return 0.0
    return abs(median(map(_direction, lower)) - median(map(_direction, upper))) * min(2.0, whole / apart)


def lean(quads: Sequence[Quad]) -> float:
    """Return by how many degrees the margins run together, the left one leaning against the lines by half of that.

    A margin is the straight line under which most of the lines begin, over a third of the text's height or more.
    """
    if len(quads) < ENOUGH:
        return 0.0
    height = median(map(_height, quads))
    begins = np.array([(quad[0] + quad[3]) / 2 for quad in quads])
    tall = float(np.ptp(begins[:, 1]))
    x, y = begins[:, 0], begins[:, 1]
    rise = y[None, :] - y[:, None]
    first, second = np.nonzero(rise > max(tall / 3, 6 * height))
    if not first.size:
        return 0.0
    slopes = (x[second] - x[first]) / rise[first, second]
    kept = np.abs(slopes) < STEEPEST
    first, slopes = first[kept], slopes[kept]
    if not first.size:
        return 0.0
    if first.size > 3000:
        first, slopes = first[:: first.size // 3000 + 1], slopes[:: first.size // 3000 + 1]
    off = np.abs(x[None, :] - (x[first][:, None] + slopes[:, None] * (y[None, :] - y[first][:, None])))
    support = (off < CLOSE * height).sum(axis=1)
    # Of several margins with the like support the straightest counts: doubt speaks for the photographer.
    flat = median(map(_direction, quads))
    angles = np.abs(-np.degrees(np.arctan(slopes)) - flat)
    good = support >= max(ENOUGH, 0.2 * len(quads), 0.8 * support.max())
    return 2 * float(angles[good].min()) if good.any() else 0.0


def _direction(quad: Quad) -> float:
    x, y = quad[1] - quad[0]
    return math.degrees(math.atan2(float(y), float(x)))


def _middle(quad: Quad) -> float:
    return float(quad[:, 1].mean())


def _height(quad: Quad) -> float:
    return math.dist(quad[0], quad[3])


def _width(quad: Quad) -> float:
    return math.dist(quad[0], quad[1])
