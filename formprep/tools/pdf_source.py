"""A stranger's PDF opened to be bound: what is seen on its pages, and nothing that acts, asks or hides.

Filled fields and notes become part of the page, so that names of fields don't collide. Scripts, actions, attachments
and annotations stay behind, since only what a page draws is taken over.
"""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_LEFT_BEHIND = ("/AA", "/Annots", "/B", "/Metadata", "/PieceInfo", "/StructParents", "/Thumb", "/Trans", "/Dur", "/AF")


class UnusableError(Exception):
    """Tell that a file, or a page of it, can't be put anywhere."""


def opened(data: bytes) -> Any:
    """Return the document with its fields made part of the pages. Raise `UnusableError`."""
    pdf = None
    for mend in (bytes, _written_by_pdfium):
        try:
            pdf = pikepdf.open(io.BytesIO(mend(data)), suppress_warnings=True)
            if len(pdf.pages):
                break
        except pikepdf.PasswordError:
            raise UnusableError("locked") from None
        except Exception:  # noqa: S112 - whatever a library makes of a broken file, the next one is asked
            continue
    if pdf is None or not len(pdf.pages):
        raise UnusableError("broken")
    _flatten(pdf)
    return pdf


def page(pdf: Any, number: int) -> Any:
    """Return the page of that number. Raise `UnusableError` where there is none."""
    if not 1 <= number <= len(pdf.pages):
        raise UnusableError("no such page")
    return pdf.pages[number - 1]


def bare(page: Any) -> None:
    """Take from a page all that it does not draw."""
    for key in _LEFT_BEHIND:
        if key in page.obj:
            del page.obj[key]


def layers(pdf: Any) -> tuple[list[Any], list[Any]]:
    """Return the layers of a document, and those of them that are not shown."""
    properties = pdf.Root.get("/OCProperties")
    if not isinstance(properties, Dictionary):
        return [], []
    usual = properties.get("/D", Dictionary())
    all_ = [each for each in properties.get("/OCGs", Array()) if isinstance(each, Dictionary)]
    hidden = [each for each in usual.get("/OFF", Array()) if isinstance(each, Dictionary)]
    if str(usual.get("/BaseState", "/ON")) == "/OFF":
        shown = {each.objgen for each in usual.get("/ON", Array())}
        hidden = [each for each in all_ if each.objgen not in shown]
    return all_, hidden


def with_layers(pdf: Any, all_: list[Any], hidden: list[Any]) -> None:
    """Let a document have these layers, so that what was not shown stays so."""
    if hidden:
        off = Dictionary(OFF=Array(hidden), Order=Array(), ON=Array())
        pdf.Root[Name.OCProperties] = pdf.make_indirect(Dictionary(OCGs=Array(all_), D=off))


def _written_by_pdfium(data: bytes) -> bytes:
    import pypdfium2

    out = io.BytesIO()
    with pypdfium2.PdfDocument(data) as document:
        document.save(out)
    return out.getvalue()


def _flatten(pdf: Any) -> None:
    from formprep.tools import form_values

    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return _flattened(pdf)
    form_values.draw(pdf, anew=bool(form.get("/NeedAppearances", False)))
    form[Name.NeedAppearances] = False
    return _flattened(pdf)


def _flattened(pdf: Any) -> None:
    try:
        pdf.flatten_annotations("all")
    except Exception:  # annotations may be anything; the pages themselves are worth more
        return
