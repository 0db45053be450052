"""Set pages upright on A4: as large as they are where they fit, smaller where not, with room for a page number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from formprep.tools import media, pdf_source
from formprep.tools.limits import Limits
from formprep.tools.pdf_source import UnusableError
from formprep.tools.places import sheet_size, spots

BORDER = 28.0
"""Points of white around a picture."""
STRIP = 30.0
"""Points at the foot that are kept free for the page number where it has no other place."""
_SLACK = 1.012
_SCALE = 0.4
_LARGE = 1_000_000
_UNREST, _DARK = 28, 150


@dataclass(frozen=True, slots=True)
class Drawn:
    """Be something to set on a sheet: the object, the box it draws in, and how to turn it."""

    thing: Any
    box: tuple[float, float, float, float]
    clockwise: int
    raised: bool = False
    """True where the foot of the sheet is kept free."""
    border: float = 0.0

    @property
    def size(self) -> tuple[float, float]:
        """Return its width and height when it is upright."""
        wide, high = self.box[2] - self.box[0], self.box[3] - self.box[1]
        return (high, wide) if self.clockwise % 180 else (wide, high)


def sheets(
    data: bytes, pages: Sequence[tuple[int, int]], out: Path, limits: Limits, turned: Callable[[int], None]
) -> list[dict[str, Any]]:
    """Write these pages (number, clockwise turn) as A4 sheets; return whether each lies and where its number may stand.

    Raise `UnusableError` where the file, or one of the pages, can't be taken.
    """
    kind = media.media_type(data)
    made = pikepdf.new()
    source = pdf_source.opened(data) if kind == media.PDF else None
    drawn: list[Drawn] = []
    for count, (number, clockwise) in enumerate(pages, 1):
        turned(count)
        if source is None:
            drawn.append(_picture(made, data, kind, number, clockwise, limits))
        else:
            drawn.append(_page(made, pdf_source.page(source, number), clockwise))
        _set(made, drawn[-1])
    if source is not None:
        layers, hidden = ([made.copy_foreign(each) for each in some] for some in pdf_source.layers(source))
        pdf_source.with_layers(made, layers, hidden)
    _save(made, out)
    spots = _free(out, drawn, turned)
    if None in spots:
        for index, spot in enumerate(spots):
            if spot is None:
                _set(made, replace(drawn[index], raised=True), at=index)
        _save(made, out)
    return [{"lying": _lies(each), "spot": spot or 0} for each, spot in zip(drawn, spots, strict=True)]


def _save(made: Any, out: Path) -> None:
    with out.open("wb") as stream:
        made.save(stream)


def _picture(made: Any, data: bytes, kind: str, number: int, clockwise: int, limits: Limits) -> Drawn:
    from formprep.tools.picture_pages import picture  # only here, since it takes long to load

    found = picture(made, data, kind, number, clockwise, limits)
    stream = found.stream
    frame = Stream(made, f"{found.width:.4f} 0 0 {found.height:.4f} 0 0 cm /P Do".encode())
    frame.Type, frame.Subtype = Name.XObject, Name.Form
    frame.BBox = Array([0, 0, round(found.width, 4), round(found.height, 4)])
    frame.Resources = Dictionary(XObject=Dictionary(P=stream))
    return Drawn(frame, (0.0, 0.0, found.width, found.height), found.clockwise, raised=True, border=BORDER)


def _page(made: Any, page: Any, clockwise: int) -> Drawn:
    media_box, crop = (_box(each) for each in (page.mediabox, page.cropbox))
    left, bottom = max(media_box[0], crop[0]), max(media_box[1], crop[1])
    right, top = min(media_box[2], crop[2]), min(media_box[3], crop[3])
    if right - left < 1 or top - bottom < 1:
        left, bottom, right, top = media_box
    if right - left < 1 or top - bottom < 1:
        raise UnusableError("no size")
    page.obj.TrimBox = Array([left, bottom, right, top])
    thing = made.copy_foreign(page.as_form_xobject())
    for key in ("/Metadata", "/PieceInfo", "/StructParents", "/StructParent", "/LastModified", "/AF"):
        if key in thing:
            del thing[key]
    a, b, c, d, e, f = (float(each) for each in thing.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    across = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
    up = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
    raised = _is_scan(thing.get("/Resources"), 3)
    return Drawn(thing, (min(across), min(up), max(across), max(up)), clockwise % 360, raised=raised)


def _is_scan(resources: Any, deep: int) -> bool:
    """Tell whether a page draws a picture so large that it is likely a scan, where to look for a free place is slow."""
    things = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    for thing in things.values() if isinstance(things, Dictionary) else ():
        if thing.get("/Subtype") == Name.Image:
            if int(thing.get("/Width", 0)) * int(thing.get("/Height", 0)) > _LARGE:
                return True
        elif thing.get("/Subtype") == Name.Form and deep and _is_scan(thing.get("/Resources"), deep - 1):
            return True
    return False


def _box(box: Any) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(edge) for edge in box)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _lies(drawn: Drawn) -> bool:
    wide, high = drawn.size
    return wide > high * 1.05


def _set(made: Any, drawn: Drawn, *, at: int | None = None) -> None:
    """Put it on a sheet of its own, at the end or instead of the one at that index."""
    sheet = sheet_size(_lies(drawn))
    foot = STRIP if drawn.raised else 0.0
    border = drawn.border or (10.0 if drawn.raised else 0.0)
    room = sheet[0] - 2 * border, sheet[1] - max(foot, border) - border
    wide, high = drawn.size
    # A page that is larger than A4 by the play of paper is not made smaller for that.
    slack = 1.0 if drawn.raised else _SLACK
    scale = min(1.0, room[0] * slack / wide, room[1] * slack / high)
    left = (sheet[0] - wide * scale) / 2
    bottom = max(foot, border) + (room[1] - high * scale) / 2
    content = f"q {_matrix(drawn, scale, left, bottom)} cm /S Do Q"
    page = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, *sheet]),
        Resources=Dictionary(XObject=Dictionary(S=drawn.thing)),
        Contents=Stream(made, content.encode()),
    )
    if at is None:
        made.pages.append(pikepdf.Page(page))
    else:
        made.pages[at] = pikepdf.Page(page)


def _matrix(drawn: Drawn, scale: float, left: float, bottom: float) -> str:
    """Write the matrix that turns the box, makes it smaller and sets its lower left corner there."""
    x1, y1, x2, y2 = drawn.box
    numbers: tuple[float, ...]
    match drawn.clockwise:
        case 90:
            numbers = (0, -scale, scale, 0, left - scale * y1, bottom + scale * x2)
        case 180:
            numbers = (-scale, 0, 0, -scale, left + scale * x2, bottom + scale * y2)
        case 270:
            numbers = (0, scale, -scale, 0, left + scale * y2, bottom - scale * x1)
        case _:
            numbers = (scale, 0, 0, scale, left - scale * x1, bottom - scale * y1)
    return " ".join(f"{number:.5f}" for number in numbers)


def _free(path: Path, drawn: Sequence[Drawn], turned: Callable[[int], None]) -> list[int | None]:
    """Return for each sheet the first place for a number on which nothing is drawn, or None."""
    if all(each.raised for each in drawn):
        return [0] * len(drawn)
    import pypdfium2

    found: list[int | None] = []
    with pypdfium2.PdfDocument(path) as document:
        for index, each in enumerate(drawn):
            turned(index + 1)
            if each.raised:
                found.append(0)
                continue
            page = document[index]
            # The foot first, which is soon drawn, and nearly always has a free place.
            lying = _lies(each)
            foot = page.render(scale=_SCALE, grayscale=True, crop=(0, 0, 0, sheet_size(lying)[1] - STRIP))
            spot = _first_free(foot, lying)
            if spot is None:
                spot = _first_free(page.render(scale=_SCALE, grayscale=True), lying)
            page.close()
            found.append(spot)
    return found


def _first_free(seen: Any, lying: bool) -> int | None:
    """Return the first place of a sheet, or of its foot, where all is pale and even.

    Without numpy, which takes long to load.
    """
    dots, step = memoryview(seen.buffer).cast("B"), seen.n_channels
    for index, (left, bottom, right, top) in enumerate(spots(lying)):
        rows = range(max(0, round(seen.height - top * _SCALE)), min(seen.height, round(seen.height - bottom * _SCALE)))
        start, end = (min(seen.width, round(edge * _SCALE)) * step for edge in (left, right))
        part = b"".join(bytes(dots[row * seen.stride + start : row * seen.stride + end : step]) for row in rows)
        if part and max(part) - min(part) <= _UNREST and min(part) >= _DARK:
            return index
    return None


def add_picture(made: Any, data: bytes, kind: str, limits: Limits) -> None:
    """Put a picture on a sheet of its own at the end of a PDF; of a TIFF, each of its pages."""
    from formprep.tools import images

    with images.opened(data, kind) as found:
        count = getattr(found, "n_frames", 1) if kind == "image/tiff" else 1
    for number in range(1, min(count, limits.pages) + 1):
        _set(made, _picture(made, data, kind, number, 0, limits))
