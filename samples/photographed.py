"""Turns a drawn page into what a scanner or a telephone makes of it."""

from __future__ import annotations

import io
import zlib

import cv2
import numpy as np
from PIL import Image

from .drawing import Page, raster

LIMIT = 250_000


def _rng(name: str) -> np.random.Generator:
    return np.random.default_rng(zlib.crc32(name.encode()))


def jpeg(image: Image.Image, quality: int = 70, limit: int = LIMIT, **how) -> bytes:
    """As JPEG, a little coarser as long as it is too big."""
    while True:
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, **how)
        if out.tell() <= limit or quality < 45:
            return out.getvalue()
        quality -= 4


def _table(rng: np.random.Generator, w: int, h: int) -> np.ndarray:
    """A table top: wood, slate or cloth."""
    base = np.array(
        [(142, 104, 70), (92, 84, 78), (176, 158, 132), (70, 78, 88), (196, 190, 180)][int(rng.integers(5))], np.float32
    )
    grain = cv2.resize(rng.normal(0, 1, (h // 6 + 1, 8)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    cloud = cv2.resize(rng.normal(0, 1, (6, 8)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    return base[None, None, :] * (1 + 0.07 * grain + 0.05 * cloud)[:, :, None]


def photo_image(page: Page, name: str, long_side: int = 1700, tilt: float = 1.0) -> Image.Image:
    """The page lying on a table, taken by hand: perspective, a slight turn, uneven light, a soft shadow."""
    rng = _rng(name)
    landscape = page.w > page.h
    w, h = (long_side, int(long_side * 0.75)) if landscape else (int(long_side * 0.75), long_side)
    fill = min(w * 0.9 / page.w, h * 0.9 / page.h)
    paper = np.asarray(raster(page, fill * 1.25)).astype(np.float32)
    ph, pw = paper.shape[:2]
    pw_out, ph_out = page.w * fill, page.h * fill
    cx, cy = w / 2 + rng.uniform(-0.012, 0.012) * w, h / 2 + rng.uniform(-0.012, 0.012) * h
    corners = np.array(
        [(-pw_out / 2, -ph_out / 2), (pw_out / 2, -ph_out / 2), (pw_out / 2, ph_out / 2), (-pw_out / 2, ph_out / 2)],
        np.float32,
    )
    a = np.radians(rng.uniform(0.6, 2.2) * rng.choice((-1, 1)) * tilt)
    turn = np.array([(np.cos(a), -np.sin(a)), (np.sin(a), np.cos(a))], np.float32)
    jitter = rng.uniform(-0.014, 0.014, (4, 2)) * (pw_out, ph_out) * tilt
    corners = (corners @ turn.T + jitter + (cx, cy)).astype(np.float32)
    away = np.array([(0, 0), (pw, 0), (pw, ph), (0, ph)], np.float32)
    warp = cv2.getPerspectiveTransform(away, corners)
    lying = cv2.warpPerspective(paper, warp, (w, h), flags=cv2.INTER_AREA)
    cover = cv2.warpPerspective(np.ones((ph, pw), np.float32), warp, (w, h), flags=cv2.INTER_LINEAR)
    ground = _table(rng, w, h)
    shadow = cv2.GaussianBlur(np.roll(cover, (int(w * 0.008), int(w * 0.008)), (0, 1)), (0, 0), w * 0.012)
    scene = ground * (1 - 0.45 * shadow)[:, :, None] * (1 - cover)[:, :, None] + lying * cover[:, :, None] * 0.97
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    slope = ((xx / w - 0.5) * np.cos(angle) + (yy / h - 0.5) * np.sin(angle)) * rng.uniform(0.16, 0.28)
    lamp = 1.02 + slope - 0.16 * ((xx / w - 0.5) ** 2 + (yy / h - 0.5) ** 2)
    warm = np.array([1.0, 0.985, rng.uniform(0.92, 0.97)], np.float32)
    scene = scene * lamp[:, :, None] * warm
    scene = cv2.GaussianBlur(scene.astype(np.float32), (0, 0), 0.55)
    noise = cv2.GaussianBlur(rng.normal(0, 1.5, (h, w)).astype(np.float32), (0, 0), 0.7)
    return Image.fromarray((scene + noise[:, :, None]).clip(0, 255).astype(np.uint8))


def photo(page: Page, name: str, long_side: int = 1700, sideways: bool = False, quality: int = 63) -> bytes:
    """A JPEG from a telephone; `sideways`: stored turned, with the EXIF tag that says so."""
    image = photo_image(page, name, long_side)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example", "Sample Phone"
    exif[0x0112] = 6 if sideways else 1
    if sideways:
        image = image.transpose(Image.Transpose.ROTATE_90)
    return jpeg(image, quality, exif=exif.tobytes())


def heic(page: Page, name: str, long_side: int = 1700) -> bytes:
    """The same as HEIC (only here: formprep itself reads HEIC and never writes it)."""
    import pillow_heif

    image = photo_image(page, name, long_side)
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, quality=45)
    return out.getvalue()


def scan(page: Page, name: str, dpi: int = 150, grey: bool = True, quality: int = 44) -> tuple[bytes, float, float]:
    """One page from a flat-bed scanner or a copier: a little askew, paper tone, dust."""
    rng = _rng(name)
    image = np.asarray(raster(page, dpi / 25.4)).astype(np.float32)
    h, w = image.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), rng.uniform(0.2, 0.7) * rng.choice((-1, 1)), 1)
    image = cv2.warpAffine(image, turn, (w, h), flags=cv2.INTER_CUBIC, borderValue=(250, 250, 250))
    image = cv2.GaussianBlur(image, (0, 0), 0.5)
    shade = np.linspace(0.985, 1.0, w, dtype=np.float32)[None, :, None]
    image = 8 + (image * shade) * 0.955
    for _ in range(14):
        x, y = int(rng.integers(0, w)), int(rng.integers(0, h))
        cv2.circle(image, (x, y), 1, (150, 150, 150), -1)
    out = Image.fromarray(image.clip(0, 255).astype(np.uint8))
    return jpeg(out.convert("L") if grey else out, quality, LIMIT, dpi=(dpi, dpi)), page.w, page.h
