"""The sheets that formprep puts into a bundle: the contents, a divider for each item, the page numbers."""

import io
from collections.abc import Mapping, Sequence, Set
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    KeepInFrame,
    PageBreak,
    PageTemplate,
    Spacer,
)

from formprep.bundling import Leaf, Order, Piece, Section
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.paper import (
    FONT,
    GREY,
    MARGIN,
    PALE,
    WIDTH,
    Rows,
    Sheets,
    Words,
    font,
    headed,
    inset,
    printable,
    status_sign,
    style,
    table,
)
from formprep.render.parts import Part, clean, numerals, pages, person, said, second_title, sourced, tasks
from formprep.tools.places import SPOT

Places = Mapping[Leaf, int]
"""On which page of the bundle a page stands."""

_FOOT = 52
_HIGH = A4[1] - 90 - _FOOT
_MOST_ROWS = 24
_LONGEST = 260
_STAMP = 8
"""Points of the numbers of pages."""


def contents(report: Part, order: Order, dividers: Mapping[str, int], places: Places, lang: Language) -> Sheets:
    """Return the contents: each item and paper with its page of the bundle, then the files that are left out."""
    words = labels(lang)
    font()
    items = {item["id"]: item for item in report["items"]}
    rows: Rows = [[Words(words(key), style(8.5, GREY)) for key in ("cover.item", "cover.paper", "cover.status")]]
    rows[0].append(Words(words("bundle.page"), style(8.5, GREY)))
    ruled: list[Any] = []
    for section in order.sections:
        ruled.append(("LINEABOVE", (0, len(rows)), (-1, len(rows)), 0.5, GREY))
        rows += _rows(section, items.get(section.item, {}), dividers[section.item], places, words)
    widths = [34, WIDTH - 34 - 96 - 54, 96, 54]
    story: list[Flowable] = [
        Words(words("bundle.title"), style(20), strong=True),
        Words(words.comma(words("bundle.under"), person(report, "applicant")), style(10, GREY)),
        Spacer(0, 3),
        HRFlowable(width="100%", thickness=1.2, color=black, spaceBefore=0, spaceAfter=6),
        table(rows, widths, [*inset(3, 2, 3), *ruled], repeat=1),
        Spacer(0, 14),
        *_left_out(report, order, words),
    ]
    return _built(story, lang)


def _rows(section: Section, item: Part, divider: int, places: Places, words: Labels) -> Rows:
    title = said(item.get("title"), words.lang) or words("bundle.others")
    mark = Words("", style(9))
    if section.item:
        mark = Words(words.name("status", section.status), style(9, indent=13), sign=status_sign(section.status))
    rows: Rows = [
        [
            Words(clean(item.get("ref", "")), style(10), strong=True, longest=8),
            Words(title, style(9.5), strong=True, longest=400),
            mark,
            Words(str(divider), style(9.5)),
        ]
    ]
    for piece in section.pieces:
        rows.append(["", Words(_named(piece, words), style(9, indent=8), longest=_LONGEST), "", _first(piece, places)])
    for piece in section.elsewhere:
        told = words.aside(words.name("kind", piece.kind))
        seen = Words(clean(piece.file) + told, style(9, GREY, indent=8), longest=_LONGEST)
        rows.append(["", seen, "", _first(piece, places)])
    return rows


def _named(piece: Piece, words: Labels) -> str:
    party = words.name("party", piece.party) if piece.party != "unknown" else ""
    told = words.comma(words.name("kind", piece.kind), party)
    where = clean(piece.file) + words.aside(pages([number for number, _ in piece.pages], words.lang))
    return words("colon").join((told, where))


def _first(piece: Piece, places: Places) -> Words:
    return Words(numerals([places[leaf] for leaf in piece.leaves if leaf in places]), style(9), longest=40)


def _left_out(report: Part, order: Order, words: Labels) -> list[Flowable]:
    rows: Rows = [[Words(words(f"cover.{key}"), style(8.5, GREY)) for key in ("file", "what", "use")]]
    failed = {finding.get("file") for finding in report.get("findings", ()) if finding.get("code") == "FP904"}
    for file in report.get("files", ()):
        if file["path"] not in order.left_out:
            continue
        out = order.left_out[file["path"]]
        inside = [d for d in file.get("documents", ()) if not out or set(d["pages"]) & set(out)]
        kinds = dict.fromkeys(words.name("kind", document["kind"]) for document in inside)
        path = clean(file["path"]) + words.aside(pages(out, words.lang))
        use = words("bundle.failed") if file["path"] in failed else "" if out else words.name("use", file["use"])
        rows.append([Words(text, style(8.5), longest=420) for text in (path, words.comma(*kinds), use)])
    if len(rows) == 1:
        return [Words(words("bundle.nothing"), style(9.5))]
    box = [("BOX", (0, 0), (-1, -1), 0.5, GREY), ("LINEABOVE", (0, 1), (-1, -1), 0.25, GREY), *inset(5)]
    return [*headed(words("bundle.left_out")), table(rows, [WIDTH - 240, 150, 90], box, repeat=1)]


def dividers(report: Part, order: Order, places: Places, originals: Set[str], lang: Language) -> Sheets:
    """Return a sheet for each section: the item, its papers, what is still to do; `originals` are items to show too."""
    words = labels(lang)
    font()
    items = {item["id"]: item for item in report["items"]}
    refs = {leaf: section.item for section in order.sections for piece in section.pieces for leaf in piece.leaves}
    told = {task.item.get("id"): task.notes for kind in ("review", "error") for task in tasks(report, kind, lang)}
    story: list[Flowable] = []
    for section in order.sections:
        item = items.get(section.item, {})
        parts = [
            *_head(section, item, words),
            *_inside(section, items, refs, places, words),
            *_to_do(section, told.get(section.item, ()) if section.item else (), section.item in originals, words),
        ]
        story += [KeepInFrame(WIDTH, _HIGH, parts, mode="shrink"), PageBreak()]
    return _built(story[:-1], lang)


def _head(section: Section, item: Part, words: Labels) -> list[Flowable]:
    title = said(item.get("title"), words.lang) or words("bundle.others")
    head: list[Flowable] = [Spacer(0, 90)]
    if section.item:
        status = Words(words.name("status", section.status), style(15, indent=22), sign=status_sign(section.status))
        head += [Words(clean(item.get("ref", "")), style(60), strong=True, longest=8), Spacer(0, 14), status]
    return [
        *head,
        Spacer(0, 10),
        HRFlowable(width="100%", thickness=1.2, color=black, spaceBefore=0, spaceAfter=8),
        Words(title, style(17), strong=True, longest=500),
        Words(second_title(item, words.lang), style(11, GREY, above=2), longest=500),
        Spacer(0, 16),
    ]


def _inside(
    section: Section, items: Mapping[str, Part], refs: Mapping[Leaf, str], places: Places, words: Labels
) -> list[Flowable]:
    rows: Rows = []
    for piece in section.pieces:
        found = [places[leaf] for leaf in piece.leaves if leaf in places]
        told = words("line.bundle", pages=pages(found, words.lang))
        rows.append([Words(_named(piece, words), style(11), longest=_LONGEST), Words(told, style(11))])
    for piece in section.elsewhere:
        other = clean(items.get(refs.get(piece.leaves[0], ""), {}).get("ref", ""))
        found = [places[leaf] for leaf in piece.leaves if leaf in places]
        seen = words("bundle.elsewhere", ref=other, pages=words("line.bundle", pages=pages(found, words.lang)))
        rows.append([Words(_named(piece, words), style(11), longest=_LONGEST), Words(seen, style(11))])
    if not rows:
        text = words("bundle.missing" if section.status in ("missing", "asked") else "bundle.empty")
        return [table([[Words(text, style(13))]], [WIDTH], [("BOX", (0, 0), (-1, -1), 2, black), *inset(10, 6, 8)])]
    if len(rows) > _MOST_ROWS:
        rows = [*rows[:_MOST_ROWS], [Words("…", style(11)), ""]]
    return [table(rows, [WIDTH - 150, 150], [("LINEABOVE", (0, 0), (-1, -1), 0.25, GREY), *inset(2, 3, 5)])]


def _to_do(section: Section, notes: Sequence[Any], original: bool, words: Labels) -> list[Flowable]:
    told: list[Flowable] = []
    if original:
        box = [("BOX", (0, 0), (-1, -1), 1, black), ("BACKGROUND", (0, 0), (-1, -1), PALE), *inset(8, 4, 6)]
        told += [Spacer(0, 14), table([[Words(words("bundle.originals"), style(11), strong=True)]], [WIDTH], box)]
    if notes:
        told += [Spacer(0, 14), Words(words("bundle.notes"), style(11), strong=True), Spacer(0, 2)]
        told += [Words(sourced(note, words), style(10, above=3), longest=600) for note in notes[:8]]
    return told


def stamps(count: int, lang: Language) -> bytes:
    """Return a page for each sheet with nothing but its number, each just so wide as that and as high as its place."""
    words = labels(lang)
    font()
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, initialFontName=FONT)
    for number in range(1, count + 1):
        text = printable(words("bundle.stamp", page=number, pages=count))
        canvas.setPageSize((canvas.stringWidth(text, FONT, _STAMP), SPOT[1]))
        canvas.setFont(FONT, _STAMP)
        canvas.drawString(0, 7, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _built(story: list[Flowable], lang: Language) -> Sheets:
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4, lang=lang, invariant=1, initialFontName=FONT)
    frame = Frame(
        MARGIN, _FOOT, WIDTH, A4[1] - _FOOT - 40, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story)
    return Sheets(buffer.getvalue(), document.page)
