"""Drawn faces for the photographs: no real person, but shaded enough that a face detector finds one."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

SKIN = [(240, 208, 184), (232, 196, 166), (225, 186, 150), (198, 152, 116), (170, 122, 88)]
HAIR = {
    "black": (32, 27, 26),
    "brown": (84, 56, 38),
    "auburn": (122, 62, 36),
    "blond": (196, 160, 104),
    "grey": (150, 148, 146),
}
CLOTHES = [(52, 66, 96), (120, 44, 52), (70, 90, 78), (88, 88, 96), (150, 130, 104), (44, 44, 50)]
W, H = 720, 900


def _mask(draw_on, blur: float = 0) -> Image.Image:
    mask = Image.new("L", (W, H), 0)
    draw_on(ImageDraw.Draw(mask))
    return mask.filter(ImageFilter.GaussianBlur(blur)) if blur else mask


def _tone(rgb: tuple[int, int, int], by: float) -> tuple[int, int, int]:
    return tuple(max(0, min(255, round(v * by))) for v in rgb)  # type: ignore[return-value]


def figure(
    *, seed: int, hair: str = "black", style: str = "short", skin: int = 1, child: bool = False, old: bool = False
) -> Image.Image:
    """Head and shoulders on a clear ground (RGBA)."""
    rng = np.random.default_rng(seed)
    tone, dark = SKIN[skin], HAIR[hair]
    cloth = CLOTHES[int(rng.integers(len(CLOTHES)))]
    image = Image.new("RGB", (W, H), (0, 0, 0))
    seen = Image.new("L", (W, H), 0)
    cx, eye = 360, 400
    wide, top, chin = 158 + int(rng.integers(-8, 9)) + (8 if child else 0), 190, 610 - (18 if child else 0)
    gap = 68 + int(rng.integers(-3, 4))

    def paint(rgb, mask, solid=False):
        nonlocal seen
        image.paste(rgb, (0, 0), mask)
        if solid:
            seen = ImageChops.lighter(seen, mask)

    if style == "long":
        paint(
            _tone(dark, 0.8),
            _mask(lambda d: d.rounded_rectangle((cx - wide - 46, 160, cx + wide + 46, 760), 150, fill=255), 3),
            True,
        )
    paint(cloth, _mask(lambda d: d.ellipse((60, 690, 660, 1300), fill=255), 2), True)
    paint(_tone(cloth, 0.72), _mask(lambda d: d.polygon([(60, 900), (130, 760), (210, 900)], fill=150), 24))
    paint(
        _tone(tone, 0.84),
        _mask(
            lambda d: (
                d.rectangle((cx - 70, 540, cx + 70, 700), fill=255),
                d.ellipse((cx - 96, 640, cx + 96, 770), fill=255),
            ),
            3,
        ),
        True,
    )
    paint(_tone(tone, 0.62), _mask(lambda d: d.ellipse((cx - 90, 560, cx + 90, 660), fill=200), 16))
    for side in (-1, 1):
        x = cx + side * wide
        paint(_tone(tone, 0.85), _mask(lambda d, x=x: d.ellipse((x - 24, 380, x + 24, 480), fill=255), 2), True)
    head = _mask(
        lambda d: (
            d.ellipse((cx - wide, top, cx + wide, 540), fill=255),
            d.ellipse((cx - wide + 12, 300, cx + wide - 12, chin), fill=255),
        ),
        2,
    )
    paint(tone, head, True)
    inside = lambda m: ImageChops.multiply(m, head)  # noqa: E731
    # round the head: darker sides and jaw, lighter forehead, cheeks and nose
    edge = ImageChops.invert(
        _mask(lambda d: d.ellipse((cx - wide + 42, top - 40, cx + wide - 42, chin - 30), fill=255), 44)
    )
    paint(_tone(tone, 0.66), inside(edge.point(lambda v: v * 0.62)))
    paint(_tone(tone, 1.09), inside(_mask(lambda d: d.ellipse((cx - 90, 250, cx + 80, 350), fill=170), 34)))
    for side in (-1, 1):
        x = cx + side * gap
        paint(
            _tone(tone, 0.58),
            inside(_mask(lambda d, x=x: d.ellipse((x - 50, eye - 34, x + 50, eye + 26), fill=200), 15)),
        )
        paint(
            _tone(tone, 1.10),
            inside(_mask(lambda d, x=x, s=side: d.ellipse((x - 34 + s * 14, 450, x + 34 + s * 14, 510), fill=190), 18)),
        )
        paint((238, 234, 228), _mask(lambda d, x=x: d.ellipse((x - 31, eye - 13, x + 31, eye + 15), fill=255), 1.6))
        paint(
            (48, 34, 26) if hair != "blond" else (62, 84, 104),
            _mask(lambda d, x=x: d.ellipse((x - 14, eye - 14, x + 14, eye + 15), fill=255), 1.4),
        )
        paint((12, 10, 10), _mask(lambda d, x=x: d.ellipse((x - 6, eye - 6, x + 6, eye + 7), fill=255), 1))
        paint((250, 250, 250), _mask(lambda d, x=x: d.ellipse((x + 2, eye - 8, x + 7, eye - 3), fill=255), 0.8))
        paint(
            (40, 28, 24),
            _mask(lambda d, x=x: d.arc((x - 35, eye - 20, x + 35, eye + 26), 192, 348, fill=255, width=7), 1.5),
        )
        brow = _tone(dark, 0.9 if hair != "grey" else 0.7)
        paint(
            brow,
            _mask(
                lambda d, x=x, s=side: d.line(
                    [(x - s * 42, eye - 42), (x, eye - 56), (x + s * 42, eye - 44)],
                    fill=230,
                    width=9 if child else 13,
                    joint="curve",
                ),
                2.6,
            ),
        )
        paint(
            _tone(tone, 0.5),
            _mask(lambda d, s=side: d.ellipse((cx + s * 17 - 9, 492, cx + s * 17 + 9, 504), fill=210), 3),
        )
        if old:
            paint(
                _tone(tone, 0.7),
                inside(_mask(lambda d, x=x: d.arc((x - 40, eye - 8, x + 40, eye + 40), 30, 150, fill=170, width=5), 3)),
            )
    paint(
        _tone(tone, 1.16), inside(_mask(lambda d: d.rounded_rectangle((cx - 11, 385, cx + 11, 490), 11, fill=210), 8))
    )
    paint(_tone(tone, 0.7), inside(_mask(lambda d: d.arc((cx - 34, 462, cx + 34, 516), 20, 160, fill=220, width=7), 4)))
    lip = (168, 84, 80) if skin < 3 else (128, 66, 62)
    paint(
        _tone(lip, 0.9),
        _mask(
            lambda d: d.polygon(
                [(cx - 56, 549), (cx - 18, 538), (cx, 543), (cx + 18, 538), (cx + 56, 549), (cx, 557)], fill=225
            ),
            2.4,
        ),
    )
    paint(_tone(lip, 1.15), _mask(lambda d: d.chord((cx - 48, 534, cx + 48, 574), 8, 172, fill=225), 2.4))
    paint(
        (70, 32, 32),
        _mask(lambda d: d.line([(cx - 54, 549), (cx, 554), (cx + 54, 549)], fill=210, width=4, joint="curve"), 1.4),
    )
    paint(_tone(tone, 0.78), inside(_mask(lambda d: d.ellipse((cx - 40, 578, cx + 40, 592), fill=150), 6)))
    # the hair in front
    fringe = 268 + int(rng.integers(-10, 12))
    cap = ImageChops.subtract(
        _mask(lambda d: d.ellipse((cx - wide - 20, 142, cx + wide + 20, 520), fill=255), 2),
        _mask(
            lambda d: (
                d.ellipse((cx - wide + 16, fringe, cx + wide - 10, 700), fill=255),
                d.rectangle((0, 430, W, H), fill=255),
            ),
            5,
        ),
    )
    paint(dark, cap, True)
    strands = np.clip(rng.normal(0, 1, (1, W)).repeat(H, 0) * 60 + 60, 0, 120).astype(np.uint8)
    light = ImageChops.multiply(Image.fromarray(strands).filter(ImageFilter.GaussianBlur(1.5)), cap)
    paint(_tone(dark, 1.7), light)
    paint(_tone(dark, 1.6), ImageChops.multiply(cap, _mask(lambda d: d.ellipse((250, 150, 420, 230), fill=150), 24)))
    if style == "long":
        for side in (-1, 1):
            x = cx + side * (wide + 14)
            lock = _mask(lambda d, x=x: d.rounded_rectangle((x - 26, 300, x + 26, 740), 26, fill=255), 4)
            paint(dark, lock, True)
            paint(_tone(dark, 1.7), ImageChops.multiply(Image.fromarray(strands), lock))
    image = image.convert("RGBA")
    image.putalpha(seen)
    return image


def portrait(
    look: dict, size: tuple[int, int] = (480, 600), ground: tuple[int, int, int] = (238, 241, 244)
) -> Image.Image:
    """A passport photograph of the drawn person."""
    who = figure(**look)
    back = Image.new("RGB", (W, H), ground)
    grid = np.linspace(1.0, 0.95, W)[None, :, None] * np.ones((H, 1, 1))
    back = Image.fromarray((np.asarray(back) * grid).astype(np.uint8))
    back.paste(who, (0, 0), who)
    rng = np.random.default_rng(int(look["seed"]) + 1000)
    pixels = np.asarray(back.resize(size, Image.Resampling.LANCZOS)).astype(np.float32)
    pixels += rng.normal(0, 2.0, pixels.shape[:2])[:, :, None]
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def together(looks: list[dict], size: tuple[int, int] = (1600, 1200), seed: int = 5) -> Image.Image:
    """A family photograph: everybody in front of a park."""
    rng = np.random.default_rng(seed)
    w, h = size
    rows = np.linspace(0, 1, h)[:, None, None]
    sky, grass = np.array([150, 190, 226]), np.array([104, 140, 78])
    ground = np.where(rows < 0.55, sky * (1 - 0.12 * rows) + 40 * rows, grass * (1.15 - 0.3 * rows)) * np.ones(
        (1, w, 1)
    )
    back = Image.fromarray(ground.clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(back)
    for _ in range(60):
        x, y, r = int(rng.integers(0, w)), int(rng.integers(int(h * 0.4), int(h * 0.56))), int(rng.integers(40, 130))
        draw.ellipse(
            (x - r, y - r, x + r, y + r), fill=tuple(int(v) for v in np.array([66, 104, 58]) + rng.integers(-18, 26))
        )
    back = back.filter(ImageFilter.GaussianBlur(7))
    tall = int(h * 0.86)
    wide = tall * W // H
    left = (w - wide * len(looks) + int(wide * 0.2) * (len(looks) - 1)) // 2
    for i, look in enumerate(looks):
        size_i = 0.86 if look.get("child") else 1
        who = figure(**look).resize((int(wide * size_i), int(tall * size_i)), Image.Resampling.LANCZOS)
        back.paste(who, (left + i * int(wide * 0.8), h - who.height), who)
    pixels = np.asarray(back).astype(np.float32) + rng.normal(0, 3, (h, w))[:, :, None]
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))
