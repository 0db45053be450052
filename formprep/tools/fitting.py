"""Make a paper fit for an upload: upright, of a type that is taken, not above the limit, and still legible."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Name

from formprep.tools import images, media, pdf_source
from formprep.tools.limits import Limits
from formprep.tools.notes import without_notes
from formprep.tools.pdf_source import UnusableError
from formprep.tools.picture_pages import jpeg, jpeg_stream

LONG_SIDE = 11.69
"""Inches of the long side of A4: what a picture without a size of its own shows at most."""
_ORIENTATION = 0x0112
_QUALITIES = (90, 75, 60)
_DOTS = (0, 300, 200)
_SMALLEST = 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """Be what an upload takes, and how far a picture may be reduced for it."""

    types: frozenset[str]
    bytes: int
    dots: int
    quality: int
    grey: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """Be one file of the result: its content, its pages of the source and what was changed. No content: as it is."""

    data: bytes | None
    media_type: str
    pages: tuple[int, ...]
    changes: tuple[str, ...]
    fits: bool = True


def fitted(
    data: bytes,
    pages: Sequence[tuple[int, int]],
    wanted: Wanted,
    limits: Limits,
    turned: Callable[[int], None],
    *,
    whole: bool,
) -> list[Fitted]:
    """Return the files that these pages (number, clockwise turn) make; `whole`: they are all that the file has."""
    kind = media.media_type(data)
    if kind == media.PDF:
        return _document(data, pages, wanted, turned, whole=whole)
    found = []
    for count, (number, clockwise) in enumerate(pages, 1):
        turned(count)
        found.append(_picture(data, kind, number, clockwise, wanted, limits, whole=whole))
    return found


def steps(wanted: Wanted) -> Iterator[tuple[int, int, bool]]:
    """Return ever smaller ways to keep a picture: dots per inch (0: as many as it has), quality, whether in grey."""
    colours = (False, True) if wanted.grey else (False,)
    for dots in (*(each for each in _DOTS if not each or each > wanted.dots), wanted.dots):
        for grey in colours:
            for quality in (*(each for each in _QUALITIES if each > wanted.quality), wanted.quality):
                yield dots, quality, grey


def _picture(
    data: bytes, kind: str, number: int, clockwise: int, wanted: Wanted, limits: Limits, *, whole: bool
) -> Fitted:
    try:
        with images.opened(data, kind) as found:
            frames = getattr(found, "n_frames", 1)
            held = found.getexif().get(_ORIENTATION, 1)
            good = kind in wanted.types and len(data) <= wanted.bytes and (whole or frames == 1)
            bare = without_notes(data, kind) if good and held in (0, 1) and not clockwise else None
            if bare is not None and (bare == data or kind != "image/tiff" or _same(data, bare, kind, limits)):
                return Fitted(None, kind, (number,), ()) if bare == data else Fitted(bare, kind, (number,), ("notes",))
            if number > 1:
                found.seek(number - 1)
            allowed = limits.pixels * (images.JPEG_ALLOWANCE if kind == "image/jpeg" else 1)
            if found.width * found.height > allowed:
                raise UnusableError("too large")
            inches = _inches(found)
            upright = images.plain(found)
    except (MemoryError, UnusableError):
        raise
    except Exception as error:  # a decoder may raise nearly anything
        raise UnusableError(type(error).__name__) from error
    changes = [f"converted:{kind}"] if kind != "image/jpeg" else []
    changes += ["page"] if frames > 1 else []
    if clockwise or held not in (0, 1):
        changes.append("turned")
        upright = upright.rotate(-clockwise, expand=True) if clockwise else upright
    return _reduced(upright, inches, number, changes, wanted)


def _same(data: bytes, bare: bytes, kind: str, limits: Limits) -> bool:
    """Tell whether two files show the same pictures; not of those that are too large to be looked at."""
    with images.opened(data, kind) as before, images.opened(bare, kind) as after:
        for frame in range(getattr(before, "n_frames", 1)):
            before.seek(frame)
            after.seek(frame)
            if before.width * before.height > limits.pixels:
                return False
            if before.mode != after.mode or before.tobytes() != after.tobytes():
                return False
    return True


def _inches(found: Any) -> float:
    try:
        dots = float((found.info.get("dpi") or (0, 0))[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        dots = 0.0
    longest = float(max(found.size))
    return min(LONG_SIDE, longest / dots) if 100 <= dots <= 1200 else LONG_SIDE


def _reduced(upright: Any, inches: float, number: int, changes: list[str], wanted: Wanted) -> Fitted:
    smallest = b""
    for dots, quality, grey in steps(wanted):
        picture = _smaller(upright, dots * inches if dots else 0, grey)
        smallest = jpeg(picture, quality)
        if len(smallest) <= wanted.bytes:
            told = [*changes, f"quality:{quality}"]
            told += [f"pixels:{picture.width}x{picture.height}"] if picture.size != upright.size else []
            return Fitted(smallest, "image/jpeg", (number,), (*told, "grey") if grey else tuple(told))
    return Fitted(smallest, "image/jpeg", (number,), tuple(changes), fits=False)


def _smaller(picture: Any, longest: float, grey: bool) -> Any:
    from PIL import Image

    if longest and max(picture.size) > longest:
        share = longest / max(picture.size)
        picture = picture.resize([max(1, round(edge * share)) for edge in picture.size], Image.Resampling.LANCZOS)
    return picture.convert("L") if grey else picture


def _document(
    data: bytes, pages: Sequence[tuple[int, int]], wanted: Wanted, turned: Callable[[int], None], *, whole: bool
) -> list[Fitted]:
    numbers = tuple(number for number, _ in pages)
    if whole and not any(clockwise for _, clockwise in pages) and len(data) <= wanted.bytes and _is_plain(data):
        return [Fitted(None, media.PDF, numbers, ())]
    source = pdf_source.opened(data)
    changes = [] if whole else ["pages"]
    changes += ["turned"] if any(clockwise for _, clockwise in pages) else []
    changes += [] if _is_plain(data) else ["plain"]
    return _parts(source, pages, changes, wanted, turned)


def _is_plain(data: bytes) -> bool:
    """Tell whether a PDF is free of locks, scripts and attachments and opens without mending."""
    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            names = pdf.Root.get("/Names", pikepdf.Dictionary())
            acts = "/OpenAction" in pdf.Root or "/AA" in pdf.Root or "/JavaScript" in names or "/EmbeddedFiles" in names
            return not (pdf.is_encrypted or acts or pdf.get_warnings())
    except Exception:  # it opens some other way
        return False


def _parts(
    source: Any, pages: Sequence[tuple[int, int]], changes: list[str], wanted: Wanted, turned: Callable[[int], None]
) -> list[Fitted]:
    """Return the pages as one PDF, smaller where it must be, else in two halves, and so on."""
    turned(pages[0][0])
    data, done = _extract(source, pages), tuple(changes)
    numbers = tuple(number for number, _ in pages)
    if len(data) <= wanted.bytes:
        return [Fitted(data, media.PDF, numbers, done or ("saved",))]
    smallest = data
    for dots, quality, grey in steps(wanted):
        if not dots:
            continue
        turned(pages[0][0])
        smallest = min(smallest, _with_smaller_pictures(data, dots, quality, grey, turned), key=len)
        if len(smallest) <= wanted.bytes:
            told = (*done, f"dots:{dots}", f"quality:{quality}", *(("grey",) if grey else ()))
            return [Fitted(smallest, media.PDF, numbers, told)]
    if len(pages) == 1:
        return [Fitted(smallest, media.PDF, numbers, done, fits=False)]
    half = len(pages) // 2
    split = [*(each for each in changes if each != "pages"), "pages"]
    return [fit for part in (pages[:half], pages[half:]) for fit in _parts(source, part, split, wanted, turned)]


def _extract(source: Any, pages: Sequence[tuple[int, int]]) -> bytes:
    made = pikepdf.new()
    for number, clockwise in pages:
        pdf_source.bare(pdf_source.page(source, number))
        made.pages.append(source.pages[number - 1])
        if clockwise:
            made.pages[-1].rotate(clockwise, relative=True)
    layers, hidden = ([made.copy_foreign(each) for each in some] for some in pdf_source.layers(source))
    pdf_source.with_layers(made, layers, hidden)
    return _saved(made)


def _saved(pdf: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _with_smaller_pictures(data: bytes, dots: int, quality: int, grey: bool, turned: Callable[[int], None]) -> bytes:
    """Return a PDF with its pictures reduced; a picture is taken to fill its page, so none falls below `dots`."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        seen: set[tuple[int, int]] = set()
        for count, page in enumerate(pdf.pages, 1):
            turned(count)
            x1, y1, x2, y2 = (float(edge) for edge in page.mediabox)
            longest = dots * max(abs(x2 - x1), abs(y2 - y1)) / 72
            for holder, name in _pictures(page.obj.get("/Resources"), 3):
                thing = holder[name]
                if thing.objgen not in seen:
                    seen.add(thing.objgen)
                    _reduce(pdf, thing, longest, quality, grey)
        return _saved(pdf)


def _pictures(resources: Any, deep: int) -> Iterator[tuple[Any, str]]:
    holder = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(holder, pikepdf.Dictionary):
        return
    for name in list(holder.keys()):
        thing = holder[name]
        if thing.get("/Subtype") == Name.Image:
            yield holder, name
        elif thing.get("/Subtype") == Name.Form and deep:
            yield from _pictures(thing.get("/Resources"), deep - 1)


def _reduce(pdf: Any, thing: Any, longest: float, quality: int, grey: bool) -> None:
    """Put a smaller JPEG in the place of a picture; what is no plain picture stays."""
    if thing.get("/ImageMask") or any(key in thing for key in ("/SMask", "/Mask", "/Decode")):
        return
    try:
        picture = pikepdf.PdfImage(thing).as_pil_image()
        if picture.mode not in ("L", "RGB") or min(picture.size) < _SMALLEST:
            return
        smaller = _smaller(picture, longest, grey)
        data = jpeg(smaller, quality)
    except Exception:  # of a picture that can't be decoded, the page keeps what it has
        return
    if len(data) < len(thing.read_raw_bytes()):
        new = jpeg_stream(pdf, data, smaller.width, smaller.height, smaller.mode == "L")
        for key in ("/ColorSpace", "/DecodeParms", "/Metadata", "/Intent"):
            if key in thing:
                del thing[key]
        thing.write(data, filter=Name.DCTDecode)
        for key in ("/Width", "/Height", "/ColorSpace", "/BitsPerComponent"):
            thing[key] = new[key]


def joined(parts: Sequence[tuple[Path, str]], limits: Limits) -> bytes:
    """Return one PDF of PDFs and JPEGs (path and type), each picture on a page of its own size up to A4."""
    from formprep.tools import a4

    made = pikepdf.new()
    with ExitStack() as open_files:
        for path, kind in parts:
            data = path.read_bytes()
            if kind == media.PDF:
                made.pages.extend(open_files.enter_context(pikepdf.open(io.BytesIO(data))).pages)
            else:
                a4.add_picture(made, data, kind, limits)
        return _saved(made)
