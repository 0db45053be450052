"""Draw the values of form fields that a viewer would have to draw by itself, in a font that has every character."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_MULTILINE, _PASSWORD, _COMB, _HIDDEN = 1 << 12, 1 << 13, 1 << 24, 1 << 1
_SIZE = re.compile(r"([\d.]+)\s+Tf")
_DEEPEST = 20
LONGEST = 4000
"""Characters of a value that are drawn."""


@dataclass(frozen=True, slots=True)
class _Value:
    """Be a value and where it goes, in points from the lower left corner of the page."""

    text: str
    box: tuple[float, float, float, float]
    size: float
    flags: int
    longest: int
    centred: int


def draw(pdf: Any, *, anew: bool) -> None:
    """Draw the values of fields without an appearance; `anew`: of every field of text, whatever its appearance."""
    for number, page in enumerate(pdf.pages, 1):
        annotations = page.obj.get("/Annots")
        if not isinstance(annotations, Array):
            continue
        values, kept = [], []
        for widget in annotations:
            value = _value(widget, anew) if isinstance(widget, Dictionary) else None
            if value is None:
                kept.append(widget)
            else:
                values.append(value)
        if values:
            page.obj.Annots = Array(kept)
            _lay_over(pdf, page, values, Name(f"/FormprepValues{number}"))


def _value(widget: Any, anew: bool) -> _Value | None:
    if widget.get("/Subtype") != Name.Widget or int(widget.get("/F", 0)) & _HIDDEN:
        return None
    kind = str(_inherited(widget, "/FT") or "")
    drawn = "/N" in widget.get("/AP", Dictionary())
    given = _inherited(widget, "/V")
    if kind == "/Btn" and not drawn and str(given or "/Off") != "/Off" and str(widget.get("/AS", given)) == str(given):
        text = "✓"
    elif kind in ("/Tx", "/Ch") and (anew or not drawn) and isinstance(given, pikepdf.String):
        text = str(given)[:LONGEST]
    else:
        return None
    flags = int(_inherited(widget, "/Ff") or 0)
    if flags & _PASSWORD and kind == "/Tx":
        return None
    try:
        a, b, c, d = (float(edge) for edge in widget.Rect)
    except (AttributeError, TypeError, ValueError):
        return None
    size = _SIZE.search(str(_inherited(widget, "/DA") or ""))
    return _Value(
        text,
        (min(a, c), min(b, d), max(a, c), max(b, d)),
        min(40.0, float(size[1])) if size else 0.0,
        flags,
        int(_inherited(widget, "/MaxLen") or 0),
        int(_inherited(widget, "/Q") or 0),
    )


def _inherited(field: Any, key: str) -> Any:
    for _ in range(_DEEPEST):
        if key in field:
            return field[key]
        field = field.get("/Parent")
        if not isinstance(field, Dictionary):
            break
    return None


def _lay_over(pdf: Any, page: Any, values: list[_Value], name: Any) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from formprep.paths import TEMPLATES

    if "FormprepSans" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("FormprepSans", str(TEMPLATES / "fonts" / "FormprepSans-Regular.ttf")))
    right, top = (float(edge) for edge in list(page.mediabox)[2:])
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(max(right, 1), max(top, 1)), invariant=1)
    for value in values:
        for text, x, y, size in _placed(value):
            canvas.setFont("FormprepSans", size)
            canvas.drawString(x, y, text)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as drawn:
        over = pdf.copy_foreign(drawn.pages[0].as_form_xobject())
    page.add_resource(over, Name.XObject, name)
    page.contents_add(b"q", prepend=True)
    page.contents_add(f"Q q {name} Do Q".encode())


def _placed(value: _Value) -> Iterator[tuple[str, float, float, float]]:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    left, bottom, right, top = value.box
    wide, high = max(1.0, right - left - 4), max(1.0, top - bottom)
    size = value.size or (10.0 if value.flags & _MULTILINE else max(4.0, min(12.0, high * 0.7)))
    if value.flags & _COMB and value.longest:
        step = (right - left) / value.longest
        for index, letter in enumerate(value.text[: value.longest]):
            yield letter, left + step * (index + 0.5) - stringWidth(letter, "FormprepSans", size) / 2, bottom + 3, size
        return
    if value.flags & _MULTILINE:
        lines = _wrapped(value.text, wide, size)
        while len(lines) * size * 1.2 > high and size > 4:
            size -= 0.5
            lines = _wrapped(value.text, wide, size)
        for row, line in enumerate(lines):
            yield line, left + 2, top - 2 - size * (1 + 1.2 * row), size
        return
    text = " ".join(value.text.split())
    size = max(3.0, min(size, size * wide / max(1.0, stringWidth(text, "FormprepSans", size))))
    spare = max(0.0, wide - stringWidth(text, "FormprepSans", size))
    yield text, left + 2 + spare * value.centred / 2, bottom + (high - size) / 2 + size * 0.15, size


def _wrapped(text: str, wide: float, size: float) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    lines: list[str] = []
    for line in simpleSplit(text, "FormprepSans", size, wide):
        lines += simpleSplit(line, "FormprepSans", size, wide) if len(line) < 2 else _cut(line, wide, size)
    return lines


def _cut(line: str, wide: float, size: float) -> Iterator[str]:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    while line:
        fits = len(line)
        while fits > 1 and stringWidth(line[:fits], "FormprepSans", size) > wide:
            fits -= 1
        yield line[:fits]
        line = line[fits:]
