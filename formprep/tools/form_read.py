"""What a fillable PDF says of itself: its fields with what binds them, what is printed around them, what it permits.

Runs in the child. Boxes are points of the upright page, from its top left corner. No script is run.
"""

import io
import math
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as c
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

MOST_LETTERS = 40_000
"""Characters of one page that are looked at."""
MOST_FIELDS = 5000
_HIDDEN = 0b100010
_READ_ONLY, _MULTILINE, _RADIO, _PUSH, _COMB = 1, 1 << 12, 1 << 15, 1 << 16, 1 << 24
_MAY_FILL = 1 << 3 | 1 << 5 | 1 << 8
"""The permissions to change the document, to annotate it, or to fill its fields: any of them lets a form be filled."""
_MAY_CHANGE = 1 << 3
_DEEPEST = 32


def read(data: bytes, most_pages: int) -> dict[str, Any]:
    """Return what there is to know of a form, as plain values; `fault` says why it can't be filled, if so."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"fault": "locked", "pages": []}
        pages = list(reader.pages)[:most_pages]
        fault = _fault(reader)
        permissions = permitted(reader)
        boxes = [list(_boxes(page, number)) for number, page in enumerate(pages)]
    except Exception:  # whatever a library makes of a strange file, it is not a form
        return {"fault": "broken", "pages": []}
    if not fault and not any(boxes):
        fault = "no-fields"
    if not fault and not permissions & _MAY_FILL:
        fault = "not-permitted"
    printed, sideways = _printed(data, len(pages))
    if not fault and sideways:
        fault = "sideways"
    return {
        "fault": fault,
        "may_change": bool(permissions & _MAY_CHANGE),
        "pages": [_page(page, letters, own) for page, letters, own in zip(pages, printed, boxes, strict=True)],
    }


def permitted(reader: PdfReader) -> int:
    """Return the bits of what the file permits; all of them where it is not encrypted."""
    return int(reader.user_access_permissions or 0) if reader.is_encrypted else -1


def _fault(reader: PdfReader) -> str:
    form = reader.root_object.get("/AcroForm")
    form = form.get_object() if form is not None else None
    if not isinstance(form, DictionaryObject):
        return "no-fields"
    if "/XFA" in form:
        return "xfa"
    fields = (reader.get_fields() or {}).values()
    return "signed" if any(each.get("/FT") == "/Sig" and each.get("/V") for each in fields) else ""


def _page(page: Any, letters: list[list[Any]], boxes: list[dict[str, Any]]) -> dict[str, Any]:
    """Turn what stands on a page the right side up; a page that is only shown turned is told as it was drawn."""
    left, bottom, right, top = (float(edge) for edge in page.mediabox)

    def upright(box: list[float]) -> list[float]:
        return [round(edge, 2) for edge in (box[0] - left, top - box[3], box[2] - left, top - box[1])]

    return {
        "width": right - left,
        "height": top - bottom,
        "letters": [[letter[0], *upright(letter[1:])] for letter in letters],
        "boxes": [{**box, "box": upright(box["box"])} for box in boxes],
    }


def widgets(page: Any) -> Iterator[tuple[int, Any, Any]]:
    """Yield each widget of a page with its place among the annotations, and the field it belongs to."""
    for index, each in enumerate((page.get("/Annots") or ())[:MOST_FIELDS]):
        widget = each.get_object()
        if isinstance(widget, DictionaryObject) and widget.get("/Subtype") == "/Widget":
            yield index, widget, field_of(widget)


def field_of(widget: Any) -> Any:
    """Return the field a widget belongs to: itself, or the nearest above it that has a name."""
    for _ in range(_DEEPEST):
        if "/T" in widget or "/Parent" not in widget:
            break
        widget = widget["/Parent"].get_object()
    return widget


def inherited(field: Any, key: str) -> Any:
    """Return the value of a key of a field, its own or that of a field above."""
    for _ in range(_DEEPEST):
        if key in field:
            return field[key].get_object() if hasattr(field[key], "get_object") else field[key]
        if "/Parent" not in field:
            break
        field = field["/Parent"].get_object()
    return None


def states(widget: Any) -> list[str]:
    """Return the names of the states in which a button is pressed."""
    drawn = (widget.get("/AP") or {}).get("/N")
    drawn = drawn.get_object() if drawn is not None else None
    if not isinstance(drawn, DictionaryObject) or "/BBox" in drawn:
        return []
    return [str(name) for name in drawn if name != "/Off"]


def _boxes(page: Any, number: int) -> Iterator[dict[str, Any]]:
    for index, widget, field in widgets(page):
        flags = int(inherited(widget, "/Ff") or 0)
        kind = _kind(inherited(widget, "/FT"), flags, states(widget))
        if not kind or int(widget.get("/F", 0)) & _HIDDEN or flags & _READ_ONLY:
            continue
        value = inherited(widget, "/V")
        own = states(widget)
        yield {
            "page": number,
            "index": index,
            "field": _name_of(field, number, index),
            "name": str(field.get("/T", "")),
            "tip": str(widget.get("/TU") or field.get("/TU") or ""),
            "kind": kind,
            "state": own[0] if own else "",
            "most": int(inherited(widget, "/MaxLen") or 0),
            "comb": bool(flags & _COMB),
            "multiline": bool(flags & _MULTILINE),
            "size": _size(str(inherited(widget, "/DA") or "")),
            "given": _given(kind, value, own),
            "choices": [_choice(each) for each in (inherited(widget, "/Opt") or ())] if kind == "choice" else [],
            "box": _rect(widget),
        }


def _name_of(field: Any, number: int, index: int) -> str:
    """Return what tells a field from all others."""
    own = getattr(field, "indirect_reference", None)
    return f"object {own.idnum}" if own is not None else f"place {number} {index}"


def _kind(type_: Any, flags: int, own: list[str]) -> str:
    match type_:
        case "/Tx":
            return "text"
        case "/Ch":
            return "choice"
        case "/Btn" if not flags & _PUSH and own:
            return "radio" if flags & _RADIO else "check"
    return ""


def _given(kind: str, value: Any, own: list[str]) -> str:
    if value is None:
        return ""
    if kind in ("radio", "check"):
        return str(value) if str(value) in own else ""
    return str(value).strip()


def _choice(each: Any) -> list[str]:
    each = each.get_object() if hasattr(each, "get_object") else each
    return [str(each[0]), str(each[1])] if isinstance(each, list) else [str(each), str(each)]


def _size(appearance: str) -> float:
    words = appearance.split()
    try:
        return float(words[words.index("Tf") - 1])
    except (ValueError, IndexError):
        return 0.0


def _rect(widget: Any) -> list[float]:
    x1, y1, x2, y2 = (float(edge) for edge in widget["/Rect"])
    return [min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)]


def _printed(data: bytes, count: int) -> tuple[list[list[list[Any]]], bool]:
    """Return each printed character of each page, with its box, and whether a page's text does not run across it."""
    found, sideways = [], False
    try:
        with pdfium.PdfDocument(data) as document:
            for index in range(count):
                letters, turned = _letters(document[index]) if index < len(document) else ([], 0)
                found.append(letters)
                sideways |= turned > len(letters) / 2
    except pdfium.PdfiumError:
        found += [[] for _ in range(count - len(found))]
    return found, sideways


def _letters(page: Any) -> tuple[list[list[Any]], int]:
    layer = c.FPDFText_LoadPage(page)
    if not layer:
        return [], 0
    found: list[list[Any]] = []
    turned = 0
    try:
        for index in range(min(c.FPDFText_CountChars(layer), MOST_LETTERS)):
            letter = c.FPDFText_GetUnicode(layer, index)
            if letter <= 32 or 0xD800 <= letter < 0xE000 or letter > 0x10FFFF:
                continue
            box = c.FS_RECTF()
            if c.FPDFText_GetLooseCharBox(layer, index, box):  # as high as the font, so that a row's letters agree
                found.append([chr(letter), box.left, box.bottom, box.right, box.top])
                turned += math.cos(c.FPDFText_GetCharAngle(layer, index)) < 0.9
    finally:
        c.FPDFText_ClosePage(layer)
    return found, turned
