"""Write values into the fields of a PDF, with an appearance that every viewer shows: the font comes along.

Runs in the child. pypdf's own filling is not used: it looks for the length of a comb beside the field instead of above
it, and draws anew what several fields may share. Of its private functions two embed the font (tests hold them).
"""

import io
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    TextStringObject,
)
from pypdf.generic._font import Font

from formprep.paths import TEMPLATES
from formprep.tools.form_read import field_of, permitted, widgets

FONT = "/FormprepSans"
_ALWAYS = "".join(chr(code) for code in range(32, 127))
_HIDDEN, _PRINTED = 0b100010, 0b100


def write(data: bytes, steps: Sequence[Mapping[str, Any]], *, flatten: bool) -> bytes:
    """Return the PDF with the values of `steps` in it; what the file permits is kept as it was."""
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        reader.decrypt("")
    permissions, locked = permitted(reader), reader.is_encrypted
    writer = PdfWriter(clone_from=reader)
    form: Any = writer.root_object["/AcroForm"].get_object()
    form.pop("/NeedAppearances", None)
    font = _Embedded(writer, form, "".join(step.get("text", "") for step in steps))
    for step in steps:
        page = writer.pages[step["page"]]
        widget = page["/Annots"][step["index"]].get_object()
        if step["kind"] in ("radio", "check"):
            _press(writer, widget, step["state"])
        else:
            _type(widget, step, font)
    if flatten:
        _flatten(writer)
    if locked:
        writer.encrypt("", secrets.token_urlsafe(24), permissions_flag=_flags(permissions), algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _flags(permissions: int) -> UserAccessPermissions:
    return UserAccessPermissions(permissions & 0xFFFFFFFF)


class _Embedded:
    """Hold the font with the letters that are needed, as a resource of the form."""

    def __init__(self, writer: PdfWriter, form: Any, text: str) -> None:
        self._font = Font.from_truetype_font_file(io.BytesIO(_subset(text + _ALWAYS)))
        resources = form.setdefault(NameObject("/DR"), DictionaryObject()).get_object()
        fonts = resources.setdefault(NameObject("/Font"), DictionaryObject()).get_object()
        self.writer = writer
        self.resource: IndirectObject = self._font._add_to_writer(writer, fonts, NameObject(FONT))
        self._glyphs, self._codes = self._font._get_typographic_maps()

    def encoded(self, text: str) -> str:
        """Return the text in the font's own code, as hexadecimal figures."""
        return b"".join(self._codes[self._glyphs[each]] for each in text if each in self._glyphs).hex()

    def width(self, text: str) -> float:
        """Return the width of the text at one point of size."""
        widths = self._font.character_widths
        return sum(widths.get(self._glyphs.get(each, ""), widths["default"]) for each in text) / 1000


def _subset(text: str) -> bytes:
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options(notdef_outline=True, hinting=False, layout_features=[])
    with TTFont(TEMPLATES / "fonts" / "FormprepSans-Regular.ttf", lazy=True) as whole:
        cutter = subset.Subsetter(options)
        cutter.populate(text=text)
        cutter.subset(whole)
        out = io.BytesIO()
        whole.save(out)
    return out.getvalue()


def _type(widget: Any, step: Mapping[str, Any], font: _Embedded) -> None:
    """Give a text field its value, and every place in which it stands its appearance."""
    field = field_of(widget)
    field[NameObject("/V")] = TextStringObject(step["text"])
    field.pop("/I", None)
    for place in _places(field, widget):
        place.pop("/V", None) if place is not field else None
        place[NameObject("/DA")] = TextStringObject(f"{FONT} {step['size']:g} Tf 0 g")
        drawn = font.writer._add_object(_appearance(place, step, font))
        place[NameObject("/AP")] = DictionaryObject({NameObject("/N"): drawn})


def _places(field: Any, widget: Any) -> list[Any]:
    kids = [kid.get_object() for kid in field.get("/Kids", ())]
    return [kid for kid in kids if "/Rect" in kid] or [widget]


def _appearance(widget: Any, step: Mapping[str, Any], font: _Embedded) -> Any:
    x1, y1, x2, y2 = (float(edge) for edge in widget["/Rect"])
    wide, high, size = abs(x2 - x1), abs(y2 - y1), float(step["size"])
    drawn = [f"/Tx BMC q 1 1 {wide - 2:.2f} {high - 2:.2f} re W n BT {FONT} {size:g} Tf 0 g"]
    if step["cells"]:
        base, cell = (high - 0.72 * size) / 2, wide / step["cells"]
        for at, letter in enumerate(step["text"]):
            left = at * cell + (cell - font.width(letter) * size) / 2
            drawn.append(f"1 0 0 1 {left:.2f} {base:.2f} Tm <{font.encoded(letter)}> Tj")
    else:
        lines = step["lines"]
        base = (high - 0.72 * size) / 2 + (len(lines) - 1) * size * 0.6
        for at, line in enumerate(lines):
            drawn.append(f"1 0 0 1 2 {base - at * size * 1.2:.2f} Tm <{font.encoded(line)}> Tj")
    drawn.append("ET Q EMC")
    fonts = DictionaryObject({NameObject(FONT): font.resource})
    return _drawing("\n".join(drawn), wide, high, DictionaryObject({NameObject("/Font"): fonts}))


def _drawing(text: str, wide: float, high: float, resources: DictionaryObject) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    stream.set_data(text.encode())
    stream[NameObject("/Type")] = NameObject("/XObject")
    stream[NameObject("/Subtype")] = NameObject("/Form")
    stream[NameObject("/BBox")] = ArrayObject(FloatObject(edge) for edge in (0, 0, round(wide, 2), round(high, 2)))
    stream[NameObject("/Resources")] = resources
    return stream


def _press(writer: PdfWriter, widget: Any, state: str) -> None:
    """Press one button; the others of its group are let go. The tick is drawn, since a viewer may lack its font."""
    field = field_of(widget)
    for place in _places(field, widget):
        on = NameObject(state) if place is widget else NameObject("/Off")
        place[NameObject("/AS")] = on
    field[NameObject("/V")] = NameObject(state)
    x1, y1, x2, y2 = (float(edge) for edge in widget["/Rect"])
    wide, high = abs(x2 - x1), abs(y2 - y1)
    corners = [(0.2, 0.5), (0.42, 0.22), (0.8, 0.8)]
    (ax, ay), (bx, by), (cx, cy) = ((x * wide, y * high) for x, y in corners)
    tick = f"q {wide / 9:.2f} w 0 G {ax:.2f} {ay:.2f} m {bx:.2f} {by:.2f} l {cx:.2f} {cy:.2f} l S Q"
    stream = _drawing(tick, wide, high, DictionaryObject())
    widget["/AP"]["/N"][NameObject(state)] = writer._add_object(stream)


def _flatten(writer: PdfWriter) -> None:
    """Draw what the fields show onto the pages, and take the fields away."""
    for page in writer.pages:
        drawn = []
        gone = []
        for index, widget, _ in widgets(page):
            gone.append(index)
            shown = _shown(widget)
            flags = int(widget.get("/F", 0))
            if shown is not None and flags & _PRINTED and not flags & _HIDDEN:
                drawn.append(_drawn(writer, page, widget, shown, f"/Formprep{index}"))
        if drawn:
            _append(writer, page, "\n".join(drawn))
        kept = [each for index, each in enumerate(page.get("/Annots") or ()) if index not in gone]
        page[NameObject("/Annots")] = ArrayObject(kept)
    writer.root_object.pop("/AcroForm", None)


def _shown(widget: Any) -> Any:
    drawn = (widget.get("/AP") or {}).get("/N")
    drawn = drawn.get_object() if drawn is not None else None
    if drawn is not None and "/BBox" not in drawn:
        drawn = drawn.get(widget.get("/AS", "/Off"))
        drawn = drawn.get_object() if drawn is not None else None
    return drawn


def _drawn(writer: PdfWriter, page: Any, widget: Any, shown: Any, name: str) -> str:
    resources = page.setdefault(NameObject("/Resources"), DictionaryObject()).get_object()
    pictures = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
    pictures[NameObject(name)] = shown.indirect_reference or writer._add_object(shown)
    x1, y1, x2, y2 = (float(edge) for edge in widget["/Rect"])
    bx1, by1, bx2, by2 = (float(edge) for edge in shown["/BBox"])
    across = abs(x2 - x1) / (bx2 - bx1) if bx2 != bx1 else 1
    down = abs(y2 - y1) / (by2 - by1) if by2 != by1 else 1
    left, bottom = min(x1, x2) - bx1 * across, min(y1, y2) - by1 * down
    return f"q {across:.4f} 0 0 {down:.4f} {left:.2f} {bottom:.2f} cm {name} Do Q"


def _append(writer: PdfWriter, page: Any, text: str) -> None:
    """Put a stream before and one behind what the page has, so that its own state does not move what is added."""
    streams = []
    for content in ("q", f"Q\n{text}"):
        stream = DecodedStreamObject()
        stream.set_data(content.encode())
        streams.append(writer._add_object(stream))
    raw: Any = page.raw_get("/Contents") if "/Contents" in page else ArrayObject()
    whole: Any = raw.get_object()
    own = list(whole) if isinstance(whole, list) else [raw]
    page[NameObject("/Contents")] = ArrayObject([streams[0], *own, streams[1]])
