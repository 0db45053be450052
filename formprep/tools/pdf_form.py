"""The fields of an interactive form on a page, read by PDFium: nothing is run, hidden fields are not believed."""

from collections.abc import Callable
from ctypes import c_ushort
from typing import Any, Literal

import pypdfium2.raw as c

from formprep.model import Box, FormField
from formprep.tools.pdf_text import fractions
from formprep.tools.sheet import turned

MOST_FIELDS = 5000
"""Annotations of one page that are looked at."""
SMALLEST = 0.0025
"""Share of the page below which nothing can be seen in a field: a point and a half."""
LONGEST = 20_000
"""Bytes of one value that are read."""

_Kind = Literal["text", "button", "choice", "signature"]
_KINDS: dict[int, _Kind] = {
    c.FPDF_FORMFIELD_CHECKBOX: "button",
    c.FPDF_FORMFIELD_COMBOBOX: "choice",
    c.FPDF_FORMFIELD_LISTBOX: "choice",
    c.FPDF_FORMFIELD_RADIOBUTTON: "button",
    c.FPDF_FORMFIELD_SIGNATURE: "signature",
    c.FPDF_FORMFIELD_TEXTFIELD: "text",
}
_HIDDEN = 0b100010
"""The flags Hidden and NoView."""


def fields(page: Any, rotation: int) -> tuple[FormField, ...]:
    """Return the fields that a person sees on the page, in the order of the file.

    `rotation` is the turn in degrees, clockwise, that sets the page upright.

    A button that is not pressed has no value; a signature field has the value `signed` or none.
    """
    form = page.formenv
    if form is None:
        return ()
    found: list[FormField] = []
    for index in range(min(c.FPDFPage_GetAnnotCount(page), MOST_FIELDS)):
        widget = c.FPDFPage_GetAnnot(page, index)
        if not widget:
            continue
        try:
            kind = _KINDS.get(c.FPDFAnnot_GetFormFieldType(form, widget))
            box = _box(page, widget, rotation)
            if kind and not c.FPDFAnnot_GetFlags(widget) & _HIDDEN and (kind == "signature" or _is_seen(box)):
                found.append(_field(form, widget, kind, box))
        finally:
            c.FPDFPage_CloseAnnot(widget)
    return tuple(found)


def _box(page: Any, widget: Any, rotation: int) -> Box | None:
    rect = c.FS_RECTF()
    if not c.FPDFAnnot_GetRect(widget, rect):
        return None
    return turned(fractions(page, rect.left, rect.bottom, rect.right, rect.top), rotation)


def _is_seen(box: Box | None) -> bool:
    """Tell whether a field has a place on the page in which something can be seen."""
    return box is None or (min(box[2], 1) - max(box[0], 0) > SMALLEST and min(box[3], 1) - max(box[1], 0) > SMALLEST)


def _field(form: Any, widget: Any, kind: _Kind, box: Box | None) -> FormField:
    if kind == "button":
        pressed = bool(c.FPDFAnnot_IsChecked(form, widget))
        value = (_text(c.FPDFAnnot_GetFormFieldExportValue, form, widget) or "Yes") if pressed else ""
    elif kind == "signature":
        value = "signed" if c.FPDFAnnot_HasKey(widget, b"V") else ""
    else:
        value = _text(c.FPDFAnnot_GetFormFieldValue, form, widget)
    name = _text(c.FPDFAnnot_GetFormFieldName, form, widget)
    return FormField(name, _text(c.FPDFAnnot_GetFormFieldAlternateName, form, widget), value, kind, box)


def _text(ask: Callable[..., int], form: Any, widget: Any) -> str:
    size = ask(form, widget, None, 0)
    if not 2 < size <= LONGEST:
        return ""
    units = (c_ushort * (size // 2))()
    ask(form, widget, units, size)
    return bytes(units).decode("utf-16-le", errors="replace").split("\0", 1)[0].replace("\r", "\n")
