"""Measure how well a page was photographed or scanned: at the lines of text, not on the table it lies on.

Only measures, cheap ones (some milliseconds for a page); what they mean is judged in `formprep.quality`.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from formprep.model import Page, Quality
from formprep.tools.engine import Image, Quad, crop_of
from formprep.tools.ground import glare, margin, paper_angle, reduced, relief, small_of
from formprep.tools.slant import fan, lean

MOST = 10
"""Lines that are measured; more say the same."""
PIECE = 6
"""Heights of a line of which its edges are measured."""
FAINT = 10.0
"""Steps of brightness, of 255, below which letters don't stand off enough to measure their edges."""
NOMINAL = 0.03
"""Share of the long side that edges are compared with where no line was found."""
FEWEST, SAYS_NOTHING = 3, 4
"""Lines, and letters read of them, up to which what was found is chance, and the picture is measured as a whole."""
TALLEST = 0.025
"""Height of a line, as a share of the long side, beyond which edges are compared with this: smears look like lines."""
FINE = 1600
"""Pixels of the long side of the picture on which edges are looked for where no line was found."""
TILES = 6
"""Rows and columns into which a picture without lines is cut to look for its sharpest place."""
BORDER = 2
"""Pixels of the picture's border in which letters are cut."""

Grey = NDArray[np.float32]


def measure(image: Image, quads: Sequence[Quad], *, page: Page, illegible: int = 0, scale: float = 1.0) -> Quality:
    """Return what can be measured of an upright picture and the lines found on it.

    `page` is what was read of them, `illegible` how many could not be read; `scale` is by how much the picture was
    enlarged for reading.
    """
    small = small_of(image)
    tried = len(page.lines) + illegible
    if not quads or (len(quads) <= FEWEST and len(page.text) <= SAYS_NOTHING):
        marks, mottle = relief(small, small.whole())
        paper, contrast, blur = _without_lines(image)
        return Quality(paper=paper, contrast=contrast, blur=blur, marks=marks, mottle=mottle)
    heights = [_height(quad) for quad in quads]
    paper, contrast, blur = _letters(image, quads)
    mask = small.paper(quads, paper * 255)
    marks, mottle = relief(small, mask)
    return Quality(
        lines=len(quads),
        illegible=round(illegible / tried, 3) if tried else 0.0,
        paper=paper,
        contrast=contrast,
        blur=blur,
        height=round(median(heights) / scale, 1),
        slant=round(max(fan(quads), lean(quads), paper_angle(mask)), 2),
        cut=_cut(image, quads),
        margin=margin(mask, quads, small.ratio, median(heights)),
        glare=glare(small, quads),
        marks=marks,
        mottle=mottle,
    )


def _letters(image: Image, quads: Sequence[Quad]) -> tuple[float, float, float]:
    """Return the brightness of the paper, how far letters stand off it, and how wide their edges are for their height.

    Each is the middle one of some lines spread over the page.
    """
    usual = median(_height(quad) for quad in quads)
    fit = [quad for quad in quads if _width(quad) > 2 * _height(quad) and _height(quad) > 0.6 * usual] or list(quads)
    fit.sort(key=lambda quad: float(quad[:, 1].mean()))
    chosen = fit[:: max(1, -(-len(fit) // MOST))]
    papers, contrasts, blurs = [], [], []
    for quad in chosen:
        grey = cv2.cvtColor(crop_of(image, _middle(quad)), cv2.COLOR_BGR2GRAY).astype(np.float32)
        low, high = np.percentile(grey[:, ::2], (4, 96))
        papers.append(float(high) / 255)
        contrasts.append(float(high - low) / 255)
        if high - low >= FAINT:
            blurs.append(edge_width(grey, float(high - low), min(grey.shape[0], TALLEST * max(image.shape))))
    return round(median(papers), 3), round(median(contrasts), 3), round(median(blurs), 3) if blurs else 1.0


def edge_width(grey: Grey, contrast: float, height: float, *, sharpest: float = 97, calm: float | None = None) -> float:
    """Return how wide the edges are, in heights: across or along, whichever is more washed out."""
    smooth = cv2.GaussianBlur(grey, (0, 0), calm or max(0.4, 0.02 * grey.shape[0]))
    widths = []
    for axis in (0, 1):
        if smooth.shape[axis] < 3:
            continue
        steps = np.abs(np.diff(smooth, axis=axis))
        widths.append(contrast / max(float(np.percentile(steps[:, ::2], sharpest)), 0.5))
    return float(max(widths, default=0.0)) / height


def _without_lines(image: Image) -> tuple[float, float, float]:
    """Return the same of a picture on which no line was found: its bright parts, and its sharpest place."""
    grey = reduced(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), FINE).astype(np.float32)
    low, high = (float(value) for value in np.percentile(grey, (4, 96)))
    nominal = NOMINAL * max(grey.shape)
    blurs = []
    rows, columns = (np.linspace(0, size, TILES + 1).astype(int) for size in grey.shape)
    for top, bottom in pairwise(rows):
        for left, right in pairwise(columns):
            tile = grey[top:bottom, left:right]
            if min(tile.shape) < 8:
                continue
            dark, light = np.percentile(tile, (2, 98))
            if light - dark >= 2 * FAINT:
                blurs.append(edge_width(tile, float(light - dark), nominal, sharpest=99, calm=0.8))
    return round(high / 255, 3), round((high - low) / 255, 3), round(min(blurs), 3) if blurs else 0.0


def _cut(image: Image, quads: Sequence[Quad]) -> float:
    """Return the share of the text, along the side where it is most, whose letters run into the picture's border."""
    height, width = image.shape[:2]
    shares = []
    for side in ("left", "right", "top", "bottom"):
        across = side in ("left", "right")
        touching = [quad for quad in quads if _touches(image, quad, side)]
        if across:
            whole = sum(_height(quad) for quad in quads)
            part = sum(_height(quad) for quad in touching)
            shares.append(part / whole if len(touching) > 1 else 0.0)
        else:
            left = min(float(quad[:, 0].min()) for quad in quads)
            right = max(float(quad[:, 0].max()) for quad in quads)
            shares.append(min(1.0, sum(_width(quad) for quad in touching) / max(1.0, right - left)))
    return round(max(shares), 3) if min(height, width) > 4 * BORDER else 0.0


def _touches(image: Image, quad: Quad, side: str) -> bool:
    """Tell whether the letters of a line stand on the very border of the picture."""
    height, width = image.shape[:2]
    left, top = (int(value) for value in np.floor(quad.min(axis=0)))
    right, bottom = (int(value) for value in np.ceil(quad.max(axis=0)))
    near = {"left": left <= 1, "top": top <= 1, "right": right >= width - 2, "bottom": bottom >= height - 2}[side]
    if not near:
        return False
    grey = cv2.cvtColor(image[max(0, top) : bottom + 1, max(0, left) : right + 1], cv2.COLOR_BGR2GRAY)
    low, high = (float(value) for value in np.percentile(grey, (4, 96)))
    if high - low < 3 * FAINT:
        return False
    strip = {
        "left": grey[:, :BORDER], "right": grey[:, -BORDER:], "top": grey[:BORDER], "bottom": grey[-BORDER:],
    }[side]  # fmt: skip
    inked = (strip < (low + high) / 2).any(axis=1 if side in ("left", "right") else 0)
    share = float(inked.mean())
    # A frame or the edge of the paper darkens the whole of it, a letter a part of it.
    return 0.12 <= share <= 0.85


def _middle(quad: Quad) -> Quad:
    """Return the middle of a long line, which says as much as the whole."""
    share = min(1.0, PIECE * _height(quad) / max(1.0, _width(quad)))
    first, last = (1 - share) / 2, (1 + share) / 2
    top, foot = quad[1] - quad[0], quad[2] - quad[3]
    corners = [quad[0] + first * top, quad[0] + last * top, quad[3] + last * foot, quad[3] + first * foot]
    return np.array(corners, np.float32)


def _height(quad: Quad) -> float:
    return math.dist(quad[0], quad[3])


def _width(quad: Quad) -> float:
    return math.dist(quad[0], quad[1])
