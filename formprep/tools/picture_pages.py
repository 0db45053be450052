"""Pictures as objects of a PDF: a JPEG as it is, any other without loss where that is not too much."""

import io
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Stream

from formprep.tools import images
from formprep.tools.limits import Limits
from formprep.tools.notes import without_notes
from formprep.tools.pdf_source import UnusableError

POINTS = 72.0
USUAL = 150.0
"""Dots per inch of a picture that does not say, and the fewest and most that are believed."""
FEWEST, MOST = 100.0, 1200.0
QUALITY = 90
MUCH = 4_000_000
"""Bytes of a picture without loss from which on it becomes a JPEG."""
_CLOCKWISE = {1: 0, 3: 180, 6: 90, 8: 270}
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Picture:
    """Be a picture in a PDF, its natural size in points before it is turned, and how to turn it."""

    stream: Any
    width: float
    height: float
    clockwise: int


def picture(pdf: Any, data: bytes, kind: str, number: int, clockwise: int, limits: Limits) -> Picture:
    """Return a page of a picture file; `clockwise` is its turn after its camera's word. Raise `UnusableError`."""
    try:
        with images.opened(data, kind) as found:
            if number > 1:
                found.seek(number - 1)
            allowed = limits.pixels * (images.JPEG_ALLOWANCE if kind == "image/jpeg" else 1)
            if found.width * found.height > allowed:
                raise UnusableError("too large")
            dots = _dots(found)
            held = found.getexif().get(_ORIENTATION, 1)
            bare = without_notes(data, kind) if kind == "image/jpeg" and found.mode in ("L", "RGB") else None
            if bare is not None and held in _CLOCKWISE:
                stream, turn = _as_it_is(pdf, bare, found), _CLOCKWISE[held]
            else:
                stream, turn, dots = _encoded(pdf, found, kind, dots)
            width, height = int(stream.Width), int(stream.Height)
            return Picture(stream, width / dots * POINTS, height / dots * POINTS, (turn + clockwise) % 360)
    except (MemoryError, UnusableError):
        raise
    except Exception as error:  # a decoder may raise nearly anything
        raise UnusableError(type(error).__name__) from error


def jpeg(picture: Any, quality: int) -> bytes:
    """Return a picture as JPEG without notes, always the same bytes for the same picture."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True)
    return without_notes(out.getvalue(), "image/jpeg") or out.getvalue()


def jpeg_stream(pdf: Any, data: bytes, width: int, height: int, grey: bool) -> Any:
    """Return a JPEG as an object of a PDF."""
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=width,
        Height=height,
        ColorSpace=Name.DeviceGray if grey else Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def _as_it_is(pdf: Any, data: bytes, found: Any) -> Any:
    width, height, grey = found.width, found.height, found.mode == "L"
    # That it can be decoded to its end is seen on an eighth of its size, which is quick.
    found.draft(None, (width // 8, height // 8))
    found.load()
    return jpeg_stream(pdf, data, width, height, grey)


def _encoded(pdf: Any, found: Any, kind: str, dots: float) -> tuple[Any, int, float]:
    held = found.getexif().get(_ORIENTATION, 1)
    bilevel = found.mode == "1" and held in _CLOCKWISE and "transparency" not in found.info
    wide = found.width if held < 5 else found.height
    upright = found.copy() if bilevel else images.plain(found)
    turn = _CLOCKWISE[held] if bilevel else 0
    if not bilevel:
        dots *= upright.width / wide
        if _is_grey(upright):
            upright = upright.convert("L")
    if kind not in ("image/heic", "image/webp", "image/avif"):
        stream = _without_loss(pdf, upright)
        if stream is not None:
            return stream, turn, dots
    upright = upright.convert("L") if upright.mode == "1" else upright
    data = jpeg(upright, QUALITY)
    return jpeg_stream(pdf, data, upright.width, upright.height, upright.mode == "L"), turn, dots


def _is_grey(found: Any) -> bool:
    small = found.copy()
    small.thumbnail((600, 600))
    red, green, blue = small.split()
    return bool(red.tobytes() == green.tobytes() == blue.tobytes())


def _without_loss(pdf: Any, found: Any) -> Any:
    """Return the picture as its PNG has it, whose rows a PDF can take over, or None where that is too much."""
    out = io.BytesIO()
    found.save(out, "PNG")
    data = out.getvalue()
    if len(data) > MUCH:
        return None
    rows, at = [], 8
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            rows.append(data[at + 8 : at + 8 + size])
        at += 12 + size
    bits, colours = (1 if found.mode == "1" else 8), (3 if found.mode == "RGB" else 1)
    return pikepdf.Stream(
        pdf,
        b"".join(rows),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=found.width,
        Height=found.height,
        ColorSpace=Name.DeviceRGB if colours == 3 else Name.DeviceGray,
        BitsPerComponent=bits,
        Filter=Name.FlateDecode,
        DecodeParms=Dictionary(Predictor=15, Colors=colours, BitsPerComponent=bits, Columns=found.width),
    )


def _dots(found: Any) -> float:
    given = found.info.get("dpi") or (0, 0)
    try:
        dots = float(given[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return USUAL
    return dots if FEWEST <= dots <= MOST else USUAL
