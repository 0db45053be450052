"""Pictures: decoded by Pillow (HEIC by pi_heif), turned as the camera says, always as plain colours on white."""

import io
import warnings
from functools import partial
from typing import Any

from PIL import Image, UnidentifiedImageError

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
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each way in which a camera may have been held (the Exif tag Orientation)."""

Image.MAX_IMAGE_PIXELS = None  # the limit is ours, below, and a finding


def sheets(data: bytes, kind: str, limits: Limits) -> Sheets:
    """Give the pages of a picture: each page of a TIFF, else the one picture."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = opened(data, kind)
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, TypeError, LookupError, RuntimeError):
            yield Problem("FP101")
            return
        with picture:
            yield from _frames(picture, kind, limits)


def opened(data: bytes, kind: str) -> Any:
    """Return the picture, not decoded yet. Raise what Pillow raises where it is none."""
    if kind == "image/heic":
        import pi_heif

        pi_heif.register_heif_opener()
    return Image.open(io.BytesIO(data), formats=[_FORMATS[kind]])


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
            pages = _count(picture, number)
            yield Problem("FP109", params={"pages": pages, "limit": limits.pages})
            return
        yield _frame(picture, kind, number, limits)


def _count(picture: Any, otherwise: int) -> int:
    """Return how many pages a picture has; to count them, each has to be found, which may fail in nearly any way."""
    try:
        return int(getattr(picture, "n_frames", otherwise))
    except Exception:  # the pages that can be read are read all the same
        return otherwise


def _frame(picture: Any, kind: str, number: int, limits: Limits) -> Sheet | Problem:
    pixels = picture.width * picture.height
    place = number if kind == "image/tiff" and _count(picture, 1) > 1 else None
    if pixels > limits.pixels * (JPEG_ALLOWANCE if kind == "image/jpeg" else 1):
        return Problem("FP110", page=place)
    try:
        if kind == "image/jpeg":
            picture.draft(None, (LONGEST * picture.width // max(picture.size), LONGEST))
        picture.load()
        upright = plain(picture)
    except MemoryError:
        raise
    except Exception:  # a decoder may raise nearly anything over a truncated or damaged picture
        return Problem("FP101", page=place)
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


def plain(picture: Any) -> Any:
    """Return the picture upright, in RGB on white, at most `LONGEST` pixels long."""
    turn = _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
    seen_through = "transparency" in picture.info or picture.mode in ("La", "LA", "PA", "RGBa", "RGBA")
    if picture.mode.startswith(("I", "F")):
        picture, seen_through = _scaled(picture), False
    elif picture.mode in ("1", "P", "PA"):
        picture = picture.convert("RGBA" if seen_through else "L" if picture.mode == "1" else "RGB")
    if max(picture.size) > LONGEST:
        picture = picture.reduce(-(-max(picture.size) // LONGEST))
    if seen_through:
        picture = picture.convert("RGBA")
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
        picture = white
    return (picture if turn is None else picture.transpose(turn)).convert("RGB")


def _scaled(picture: Any) -> Any:
    """Return a picture of 16 bits or of fractions with the brightness of 8 bits."""
    low, high = picture.getextrema()
    if picture.mode.startswith("I;16") or (low >= 0 and high > 255):
        low, high = 0, 65535
    elif picture.mode == "F" and low >= 0 and high <= 1:
        low, high = 0, 1
    elif low >= 0 and high <= 255:
        low, high = 0, 255
    wide = picture.convert("F") if picture.mode != "F" else picture
    scale = 255 / max(high - low, 1e-9)
    return wide.point(lambda value: value * scale - low * scale).convert("L")


def _pixels(upright: Any, longest: int) -> Any:
    import numpy as np

    if max(upright.size) > longest:
        upright = upright.reduce(-(-max(upright.size) // longest))
    return np.ascontiguousarray(np.asarray(upright)[:, :, ::-1])
