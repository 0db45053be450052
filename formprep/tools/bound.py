"""Bind sheets from many files into one PDF, with page numbers and bookmarks."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem

from formprep.tools import pdf_source


def bind(request: Mapping[str, Any], turned: Callable[[int], None]) -> int:
    """Write the PDF that the request describes and return its number of pages.

    `parts` are the paths, `sheets` pairs of a part and an index in it, `stamps` the path of a PDF with as many pages to
    lay over, `stamped` the left, right and foot of the place of each and the share of the room to its left, `outline`
    entries of level, title and index of the page, `title` and `lang` what their names say, `identity` a number in
    hexadecimal digits that no other document has.
    """
    bound = pikepdf.new()
    with ExitStack() as open_files:
        parts = [open_files.enter_context(pikepdf.open(path)) for path in request["parts"]]
        for count, (part, index) in enumerate(request["sheets"], 1):
            if count % 20 == 1:
                turned(count)
            bound.pages.append(parts[part].pages[index])
            pdf_source.bare(bound.pages[-1])
        _with_layers(bound, parts)
        if request.get("stamps"):
            stamps = open_files.enter_context(pikepdf.open(request["stamps"]))
            _stamp(bound, stamps, request["stamped"], turned)
        _with_outline(bound, request.get("outline", ()))
        _named(bound, request)
        turned(len(request["sheets"]))
        # An identity that we give: qpdf's own is a digest of the whole document, which takes as long as to write it.
        bound.trailer.ID = Array([pikepdf.String(bytes.fromhex(request["identity"]))] * 2)
        with Path(request["out"]).open("wb") as stream:
            bound.save(
                stream,
                static_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                recompress_flate=False,
            )
    return len(bound.pages)


def _with_layers(bound: Any, parts: Sequence[Any]) -> None:
    layers, hidden = [], []
    for part in parts:
        theirs, off = pdf_source.layers(part)
        layers += [bound.copy_foreign(each) for each in theirs]
        hidden += [bound.copy_foreign(each) for each in off]
    pdf_source.with_layers(bound, layers, hidden)


def _stamp(bound: Any, stamps: Any, places: Sequence[Sequence[float]], turned: Callable[[int], None]) -> None:
    """Lay each stamp over its page as an object of its own, so that neither can disturb the other."""
    for count, (page, stamp, place) in enumerate(zip(bound.pages, stamps.pages, places, strict=True), 1):
        if count % 20 == 1:
            turned(count)
        over = bound.copy_foreign(stamp.as_form_xobject())
        name = page.add_resource(over, Name.XObject, Name(f"/Stamp{count}"))
        page.contents_add(b"q", prepend=True)
        left, right, bottom, share = place
        along = left + (right - left - float(stamp.mediabox[2])) * share
        page.contents_add(f"Q q 1 0 0 1 {along:.3f} {bottom:.3f} cm {name} Do Q".encode())


def _with_outline(bound: Any, entries: Sequence[tuple[int, str, int]]) -> None:
    if not entries:
        return
    with bound.open_outline() as outline:
        above: list[Any] = []
        for level, title, index in entries:
            entry = OutlineItem(title, index)
            entry.is_closed = level > 0
            (above[level - 1].children if level else outline.root).append(entry)
            above[level:] = [entry]
    bound.Root.PageMode = Name.UseOutlines


def _named(bound: Any, request: Mapping[str, Any]) -> None:
    bound.Root.Lang = pikepdf.String(request.get("lang", "en"))
    bound.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    bound.docinfo[Name.Title] = request.get("title", "")
    bound.docinfo[Name.Producer] = request.get("producer", "formprep")
    bound.Root.PageLayout = Name.SinglePage
