"""Pictures: decoded by Pillow (HEIC by pi_heif), turned as the camera says, always as plain colours on white."""

import io
import warnings
from functools import partial
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from formprep.model import Page, Problem
from formprep.tools.limits import Limits
from formprep.tools.sheet import Sheet, Sheets, ink

LONGEST = 4096
"""Pixels of the long side that are worked on: a 12-megapixel photo as it is, larger ones reduced."""
JPEG_ALLOWANCE = 2.5
"""How many times more pixels a JPEG may have, since it is decoded at a reduced size."""

_FORMATS = {
    "image/avif": "AVIF",
    "image/bmp": "BMP",
    "image/gif": "GIF",
    "image/heic": "HEIF",
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
}
_THUMBNAIL = 256

Image.MAX_IMAGE_PIXELS = None  # the limit is ours, below, and a finding


def sheets(data: bytes, kind: str, limits: Limits) -> Sheets:
    """Give the pages of a picture: each page of a TIFF, else the one picture."""
    if kind == "image/heic":
        import pi_heif

        pi_heif.register_heif_opener()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = Image.open(io.BytesIO(data), formats=[_FORMATS[kind]])
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, KeyError, IndexError, RuntimeError):
            yield Problem("FP101")
            return
        with picture:
            yield from _frames(picture, kind, limits)


def _frames(picture: Any, kind: str, limits: Limits) -> Sheets:
    for number in range(1, limits.pages + 2):
        if number > 1 and kind != "image/tiff":
            return
        try:
            if number > 1:
                picture.seek(number - 1)
        except EOFError:
            return
        except Exception:  # a broken directory of a TIFF can raise nearly anything
            yield Problem("FP101", page=number)
            return
        if number > limits.pages:
            pages = getattr(picture, "n_frames", number)
            yield Problem("FP109", params={"pages": pages, "limit": limits.pages})
            return
        yield _frame(picture, kind, number, limits)


def _frame(picture: Any, kind: str, number: int, limits: Limits) -> Sheet | Problem:
    pixels = picture.width * picture.height
    if pixels > limits.pixels * (JPEG_ALLOWANCE if kind == "image/jpeg" else 1):
        return Problem("FP110", page=number)
    try:
        if kind == "image/jpeg":
            picture.draft(None, (LONGEST * picture.width // max(picture.size), LONGEST))
        picture.load()
        upright = _plain(picture)
    except MemoryError:
        raise
    except Exception:  # a decoder may raise nearly anything over a truncated or damaged picture
        return Problem("FP101", page=number)
    small = upright.convert("L")
    small.thumbnail((_THUMBNAIL, _THUMBNAIL))
    page = Page(
        number,
        source="none",
        width=float(upright.width),
        height=float(upright.height),
        ink=round(ink(small.tobytes()), 4),
    )
    return Sheet(page, partial(_pixels, upright))


def _plain(picture: Any) -> Any:
    """Return the picture upright, in RGB, at most `LONGEST` pixels long."""
    exif = picture.getexif().get(0x0112, 1) if not picture.info.get("heif") else 1
    if max(picture.size) > LONGEST:
        if picture.mode in ("P", "1"):
            picture = picture.convert("RGBA" if "transparency" in picture.info else "L" if picture.mode == "1" else "RGB")
        factor = -(-max(picture.size) // LONGEST)
        picture = picture.reduce(factor)
    if picture.mode.startswith(("I", "F")):
        picture = _scaled(picture)
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
        picture = white
    elif picture.mode != "RGB":
        picture = picture.convert("RGB")
    turn = ImageOps.exif_transpose if exif in range(2, 9) else None
    if turn is None:
        return picture
    picture.getexif()[0x0112] = exif
    return ImageOps.exif_transpose(picture)


def _scaled(picture: Any) -> Any:
    """Return a picture of 16 bits or of fractions with the brightness of 8 bits."""
    low, high = picture.getextrema()
    if picture.mode.startswith("I;16") or (low >= 0 and high > 255):
        low, high = 0, 65535
    elif picture.mode == "F" and 0 <= low and high <= 1:
        low, high = 0, 1
    elif 0 <= low and high <= 255:
        low, high = 0, 255
    wide = picture.convert("F") if picture.mode != "F" else picture
    scale = 255 / max(high - low, 1e-9)
    return wide.point(lambda value: value * scale - low * scale).convert("L")


def _pixels(upright: Any) -> Any:
    import numpy as np

    return np.ascontiguousarray(np.asarray(upright)[:, :, ::-1])
