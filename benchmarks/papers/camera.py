"""Make of a flat page what a scanner, a telephone's camera or a screenshot makes of it.

All pictures are RGB arrays of bytes; every degradation is drawn from the generator it is given. Their severity is
honest: a person could still read each word, but for `spoil`, which is there so that a person could not.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

Pixels = np.ndarray
Spoiling = Literal["dark", "blurred", "cut", "tiny"]

_TABLES = [(142, 104, 70), (92, 84, 78), (176, 158, 132), (70, 78, 88), (196, 190, 180), (58, 44, 36), (210, 205, 198)]
_SKINS = [(224, 172, 140), (198, 140, 106), (150, 98, 70), (240, 200, 172)]
_LESS = 8
"""Light and ground are drawn so many times smaller."""
PHONE = (1080, 2340)
"""A telephone's screen in pixels."""


def scan(page: Pixels, rng: np.random.Generator, *, grey: bool, skew: float = 0.0) -> Pixels:
    """Return the page from a flat-bed scanner: askew by so many degrees, the tone of paper, dust, a dark edge."""
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1)
    rim = int(rng.integers(228, 254))
    out = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(rim, rim, rim))
    out = cv2.GaussianBlur(out, (0, 0), rng.uniform(0.35, 0.6))
    white, black = rng.uniform(238, 255), rng.uniform(4, 34)
    out = cv2.convertScaleAbs(out, alpha=(white - black) / 255, beta=black)
    for _ in range(int(rng.integers(4, 22))):
        at = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        cv2.circle(out, at, int(rng.integers(1, 3)), (int(rng.integers(90, 190)),) * 3, -1)
    if rng.random() < 0.35:
        band = max(2, int(width * rng.uniform(0.004, 0.012)))
        out[:, :band] = (out[:, :band] * np.linspace(0.25, 1, band)[None, :, None]).astype(np.uint8)
    out = _noisy(out, rng, rng.uniform(0.8, 2.2))
    return cv2.cvtColor(out, cv2.COLOR_RGB2GRAY) if grey else out


def photograph(
    page: Pixels, rng: np.random.Generator, *, long_side: int = 2200, with_: Set[str] = frozenset()
) -> Pixels:
    """Return the page lying on a table, taken by hand. `with_`: shadow, glare, finger, blur."""
    tall = page.shape[0] >= page.shape[1] * 0.9
    width, height = (int(long_side * 0.75), long_side) if tall else (long_side, int(long_side * 0.75))
    fill = rng.uniform(0.82, 0.95) if max(page.shape) / min(page.shape[:2]) < 1.48 else rng.uniform(0.72, 0.92)
    scale = min(width * fill / page.shape[1], height * fill / page.shape[0])
    if scale < 1:
        page = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        scale = 1.0
    corners = _corners(page.shape[1] * scale, page.shape[0] * scale, width, height, rng)
    edge = np.float32([(0, 0), (page.shape[1], 0), (page.shape[1], page.shape[0]), (0, page.shape[0])])
    lying = cv2.warpPerspective(
        page, cv2.getPerspectiveTransform(edge, corners), (width, height), flags=cv2.INTER_CUBIC
    )
    cover = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(cover, corners.astype(np.int32), 255, lineType=cv2.LINE_AA)
    scene = cv2.convertScaleAbs(_blend(_table(rng, cover), lying, cover), alpha=0.96)
    if "finger" in with_:
        scene = _finger(scene, corners, rng)
    scene = _lit(scene, corners, rng, shadow="shadow" in with_, glare="glare" in with_)
    scene = cv2.GaussianBlur(scene, (0, 0), rng.uniform(0.9, 1.25) if "blur" in with_ else rng.uniform(0.4, 0.7))
    return _noisy(scene, rng, rng.uniform(1.2, 3.2))


def screenshot(page: Pixels, rng: np.random.Generator) -> Pixels:
    """Return the page as a telephone shows it: fitted to the width, a status bar above, bars of the viewer around."""
    width, height = PHONE
    dark = bool(rng.random() < 0.4)
    screen = Image.new("RGB", PHONE, (32, 33, 36) if dark else (236, 237, 240))
    draw = ImageDraw.Draw(screen)
    ink = (240, 240, 240) if dark else (30, 30, 30)
    clock = f"{int(rng.integers(7, 23))}:{int(rng.integers(0, 60)):02}"
    draw.text((56, 26), clock, fill=ink, font=_font(38))
    draw.text((width - 190, 26), f"{int(rng.integers(12, 99))}%", fill=ink, font=_font(38))
    draw.rounded_rectangle((width - 96, 32, width - 40, 62), 6, outline=ink, width=3)
    draw.text((60, 118), "‹", fill=(40, 110, 230), font=_font(64))
    fitted = Image.fromarray(page).resize(
        (width, round(page.shape[0] * width / page.shape[1])), Image.Resampling.LANCZOS
    )
    fitted = fitted.crop((0, 0, width, min(fitted.height, height - 330)))
    screen.paste(fitted, (0, max(210, (height - fitted.height) // 2 - 20)))
    draw.rounded_rectangle((width * 0.36, height - 26, width * 0.64, height - 16), 5, fill=ink)
    return np.asarray(screen)


def spoil(page: Pixels, rng: np.random.Generator, how: Spoiling) -> Pixels:
    """Return what nobody can read any more: too dark, out of focus, cut off, or far too small."""
    if how == "dark":
        dim = page.astype(np.float32) * rng.uniform(0.03, 0.045) + 4
        return (dim + rng.normal(0, 14, page.shape)).clip(0, 255).astype(np.uint8)
    if how == "blurred":
        size = max(page.shape[:2]) * rng.uniform(0.01, 0.014)
        return cv2.GaussianBlur(page, (0, 0), size)
    if how == "cut":
        height = page.shape[0]
        return np.ascontiguousarray(page[int(height * rng.uniform(0.9, 0.94)) :])
    scale = rng.uniform(170, 230) / max(page.shape[:2])
    return cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _noisy(image: Pixels, rng: np.random.Generator, sigma: float) -> Pixels:
    """Add grain, of one tile that is repeated at another offset."""
    height, width = image.shape[:2]
    tile = cv2.GaussianBlur(rng.standard_normal((701, 701), dtype=np.float32) * sigma * 1.6, (0, 0), 0.6)
    tile = np.roll(tile, tuple(int(n) for n in rng.integers(0, 701, 2)), (0, 1))
    grain = np.tile(tile, (height // 701 + 1, width // 701 + 1))[:height, :width]
    return cv2.add(image, cv2.merge([grain] * 3), dtype=cv2.CV_8U)


def _blend(under: Pixels, over: Pixels, mask: Pixels) -> Pixels:
    """Lay one picture over another where the mask is 255."""
    weight = cv2.merge([mask] * 3).astype(np.uint16)
    return ((over * weight + under * (255 - weight)) // 255).astype(np.uint8)


def _corners(page_width: float, page_height: float, width: int, height: int, rng: np.random.Generator) -> Pixels:
    """Return where the corners of the page lie: turned a little, seen from a side, not quite in the middle."""
    half = np.float32([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * (page_width / 2, page_height / 2)
    angle = np.radians(rng.uniform(0.3, 3.0) * rng.choice((-1, 1)))
    turn = np.float32([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    lean = rng.uniform(-0.035, 0.035, (4, 2)) * (page_width, page_height)
    middle = (width * (0.5 + rng.uniform(-0.015, 0.015)), height * (0.5 + rng.uniform(-0.015, 0.015)))
    corners = half @ turn.T + lean + middle
    # An honest photo shows the whole page.
    room = np.abs(corners - (width / 2, height / 2)) / (width / 2, height / 2)
    corners = (corners - (width / 2, height / 2)) / max(1.0, float(room.max()) / 0.985) + (width / 2, height / 2)
    return corners.astype(np.float32)


def _table(rng: np.random.Generator, cover: Pixels) -> Pixels:
    """Return a table top with the soft shadow of what lies on it."""
    height, width = cover.shape
    base = np.array(_TABLES[int(rng.integers(len(_TABLES)))], np.float32)
    grain = cv2.resize(rng.normal(0, 1, (height // 6 + 1, 8)).astype(np.float32), (width // _LESS, height // _LESS))
    cloud = cv2.resize(rng.normal(0, 1, (6, 8)).astype(np.float32), grain.shape[::-1], interpolation=cv2.INTER_CUBIC)
    small = cv2.resize(cover, grain.shape[::-1], interpolation=cv2.INTER_AREA)
    drop = cv2.GaussianBlur(np.roll(small, (2, 2), (0, 1)), (0, 0), width / _LESS * 0.012).astype(np.float32) / 255
    tone = (1 + 0.07 * grain + 0.05 * cloud) * (1 - 0.5 * drop)
    top = (base[None, None, :] * tone[:, :, None]).clip(0, 255).astype(np.uint8)
    return cv2.resize(top, (width, height), interpolation=cv2.INTER_LINEAR)


def _lit(scene: Pixels, corners: Pixels, rng: np.random.Generator, *, shadow: bool, glare: bool) -> Pixels:
    """Light the scene: a lamp at a side and its colour, darker corners, the shadow of a hand, a spot of glare."""
    height, width = scene.shape[:2]
    y, x = np.mgrid[-0.5 : 0.5 : complex(height // _LESS), -0.5 : 0.5 : complex(width // _LESS)].astype(np.float32)
    angle, slope = rng.uniform(0, 2 * np.pi), rng.uniform(0.08, 0.3)
    light = rng.uniform(0.86, 1.03) + (x * np.cos(angle) + y * np.sin(angle)) * slope - 0.2 * (x * x + y * y)
    if shadow:
        away = x * np.cos(angle + 1) + y * np.sin(angle + 1) - rng.uniform(-0.15, 0.15)
        light *= 1 - rng.uniform(0.3, 0.5) / (1 + np.exp(-away * rng.uniform(18, 60)))
    tint = np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.87, 1.0)], np.float32)
    factor = cv2.resize(light[:, :, None] * tint, (width, height), interpolation=cv2.INTER_LINEAR)
    out = cv2.multiply(scene, factor, dtype=cv2.CV_8U)
    if not glare:
        return out
    # Ink under a spot of glare stays darker than the paper, so that it can be read.
    low, high = corners.min(0) / (width, height) - 0.5, corners.max(0) / (width, height) - 0.5
    middle, size = low + (high - low) * rng.uniform(0.15, 0.85, 2), (high - low) * rng.uniform(0.07, 0.16, 2)
    spot = np.exp(-(((x - middle[0]) / size[0]) ** 2 + ((y - middle[1]) / size[1]) ** 2)) * rng.uniform(0.5, 0.66)
    mask = cv2.resize((spot * 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_LINEAR)
    return _blend(out, np.full_like(out, 255), mask)


def _finger(scene: Pixels, corners: Pixels, rng: np.random.Generator) -> Pixels:
    """Lay a finger's tip over the margin of the page: at most four hundredths of its width."""
    height, width = scene.shape[:2]
    left = bool(rng.integers(0, 2))
    top, low = (corners[0], corners[3]) if left else (corners[1], corners[2])
    at = top + (low - top) * rng.uniform(0.55, 0.9)
    across = float(abs(corners[1][0] - corners[0][0]))
    reach, thick = across * rng.uniform(0.015, 0.04), across * rng.uniform(0.045, 0.07)
    outward = -1 if left else 1
    tip = (int(at[0] - outward * (reach - thick)), int(at[1]))
    end = (int(tip[0] + outward * width), int(tip[1] + height * 0.06))
    mask, core = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
    cv2.circle(mask, tip, int(thick), 255, -1, cv2.LINE_AA)
    cv2.line(mask, tip, end, 255, int(2 * thick), cv2.LINE_AA)
    cv2.line(core, tip, end, 255, int(thick), cv2.LINE_AA)
    core = cv2.resize(
        cv2.blur(cv2.resize(core, None, fx=1 / _LESS, fy=1 / _LESS), (int(thick / _LESS) | 1,) * 2), (width, height)
    )
    skin = np.array(_SKINS[int(rng.integers(len(_SKINS)))], np.float32)
    shade = (0.72 + 0.28 * core.astype(np.float32) / 255)[:, :, None] * skin
    return _blend(scene, shade.astype(np.uint8), cv2.blur(mask, (5, 5)))


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)
