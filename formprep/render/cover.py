"""The cover sheet as a PDF: whose application, the verdict, what is still missing, the checklist and how to submit.

The same report gives the same bytes. Long texts are cut in the middle and long lists broken into rows, so that no
row is higher than a page.
"""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, HRFlowable, PageBreak, PageTemplate, Spacer

from formprep.digest import SHORTEST, digest
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.archive import archived
from formprep.render.cover_lists import BundlePages, checklist, other_files, points, warnings
from formprep.render.in_time import standing, time_notes, ways_note
from formprep.render.paper import (
    FONT,
    GREY,
    MARGIN,
    PALE,
    WIDTH,
    Foot,
    Rows,
    Sheets,
    Words,
    font,
    headed,
    inset,
    numbered,
    style,
    table,
    verdict_sign,
)
from formprep.render.parts import (
    Advice,
    Part,
    answer,
    closing,
    doubts,
    guidance,
    person,
    sourced,
    tasks,
    verdict_text,
    version,
)
from formprep.render.qr_code import QrCode

_FOOT = 48.0
_HIGH = A4[1] - _FOOT - 36
_THIN = 0.3
"""Share of a page below which what is on it had better stand on the page before."""
CODE = 56.0
"""Points of the code that ties a sheet to its report, with the white around it."""


def cover(report: Part, lang: Language) -> bytes:
    """Return the cover sheet, made to last, with the report inside."""
    return archived(laid(report, lang).data, report)


def laid(report: Part, lang: Language, *, bundle_pages: BundlePages | None = None) -> Sheets:
    """Return the cover sheet as it is drawn; `bundle_pages` tells where the pages of the files stand in a bundle.

    Where a page would hold a few lines only, all is set a little tighter if that spares the page.
    """
    made, thin = _built(report, lang, bundle_pages or {}, tight=False)
    if not thin:
        return made
    tighter, _ = _built(report, lang, bundle_pages or {}, tight=True)
    return tighter if tighter.pages < made.pages else made


def _built(report: Part, lang: Language, bundle_pages: BundlePages, *, tight: bool) -> tuple[Sheets, bool]:
    """Return the sheet, and whether one of its pages but the first is nearly empty."""
    words = labels(lang)
    font()
    story: list[Flowable] = [
        *_heading(report, words),
        *_verdict(report, words),
        *warnings(report, words),
        *points(report, "review", words),
        *points(report, "accepted", words),
        *checklist(report, words, bundle_pages, tight=tight),
        *other_files(report, words),
        *_statement(report, words),
        *_guidance(report, words, tight=tight),
    ]
    buffer = io.BytesIO()
    document = _Document(
        buffer,
        pagesize=A4,
        title=words.comma(words("title.cover"), person(report, "applicant")),
        author="formprep",
        subject=words("title.cover_under"),
        creator=f"formprep {version(report)}",
        lang=lang,
        invariant=1,
        initialFontName=FONT,
    )
    frame = Frame(MARGIN, _FOOT, WIDTH, _HIGH, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates(PageTemplate(frames=[frame]))
    document.build(story, canvasmaker=numbered(_foot(report, words)))
    thin = any(end - _FOOT > (1 - _THIN) * _HIGH for end in document.ends[1:])
    return Sheets(buffer.getvalue(), document.page), thin


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """Note how far down each page is filled."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ends: list[float] = []

    def afterPage(self) -> None:  # noqa: N802
        self.ends.append(self.frame._y)


def _foot(report: Part, words: Labels) -> Foot:
    text = words("cover.footer", version=version(report), day=words.day(report.get("checked_on")))
    try:
        day = date.fromisoformat(str(report.get("checked_on")))
    except ValueError:
        day = None
    name = person(report, "applicant")
    return Foot(words.comma(text, name), lambda page, all_: words("cover.page_of", page=page, pages=all_), day)


def _heading(report: Part, words: Labels) -> list[Flowable]:
    unnamed = words("cover.unnamed")
    answers = [
        ("applicant", person(report, "applicant") or unnamed),
        ("sponsor", person(report, "sponsor") or unnamed),
        ("application", words.name("application", answer(report, "application"))),
        ("relationship", words.name("relationship", answer(report, "applicant", "relationship"))),
        ("sponsor_status", words.name("sponsor_status", answer(report, "sponsor", "status"))),
        ("applies_on", words.day(answer(report, "applies_on") or report.get("checked_on"))),
    ]
    cells = [
        [Words(words(f"cover.{key}"), style(8, GREY)), Words(value or "–", style(9.5), longest=200, strong=index < 2)]
        for index, (key, value) in enumerate(answers)
    ]
    apart = [*inset(0), ("RIGHTPADDING", (0, 0), (-1, -1), 12)]
    grid = table([cells[at : at + 3] for at in range(0, len(cells), 3)], [WIDTH / 3] * 3, apart)
    titles = [
        Words(words("title.cover"), style(20), strong=True),
        Words(words("title.cover_under"), style(10, GREY)),
    ]
    code = QrCode(f"FORMPREP:{digest(report).upper()}", CODE)
    return [
        table([[titles, code]], [WIDTH - CODE, CODE], [*inset(0, 0, 0), ("VALIGN", (0, 0), (0, 0), "BOTTOM")]),
        Spacer(0, 1),
        HRFlowable(width="100%", thickness=1.2, color=black, spaceBefore=0, spaceAfter=4),
        grid,
        Spacer(0, 8),
    ]


def _verdict(report: Part, words: Labels) -> list[Flowable]:
    verdict = report["verdict"]
    told = [(severity, len(tasks(report, severity, words.lang))) for severity in ("error", "review")]
    counts = words.comma(*(words.count(severity, number) for severity, number in told if number))
    rows: Rows = [
        [Words(standing(report, words), style(15, indent=22), strong=True, sign=verdict_sign(verdict))],
        [Words(verdict_text(report, words), style(10.5))],
    ]
    if counts:
        rows.insert(1, [Words(counts, style(10.5), strong=True)])
    rows[1:1] = [[Words(sourced(note, words), style(10.5), strong=True)] for note in time_notes(report, words.lang)]
    rows += [[Words(sourced(note, words), style(10))] for note in doubts(report, words.lang)]
    box = [("BOX", (0, 0), (-1, -1), 1.5, black), ("BACKGROUND", (0, 0), (-1, -1), PALE), *inset(9)]
    return [table(rows, [WIDTH], box), Spacer(0, 10)]


def _guidance(report: Part, words: Labels, *, tight: bool) -> list[Flowable]:
    """Return how to submit and what else to know, on a page of its own that need not be handed in."""
    submit, know = guidance(report, words.lang)
    way = words.name("submit_via", answer(report, "submit_via"))
    if any(finding.get("code") == "FP806" for finding in report.get("findings", ())):
        way += words.aside(words("line.not_open"))
    size = 8.0 if tight else 8.5
    rows: Rows = [[Words(words("cover.submit_via"), style(size), strong=True), Words(way, style(size))]] if way else []
    warning = ways_note(report, words)
    if warning and (rows or submit):
        rows.insert(0, [Words("", style(size)), Words(warning, style(size), strong=True)])
    told = [
        *_told(words("heading.submit"), [*rows, *_topics(submit, words, size)]),
        *_told(words("heading.know"), _topics(know, words, size)),
    ]
    return [PageBreak(), *told[1:]] if told else []


def _topics(entries: Sequence[Advice], words: Labels, size: float) -> Rows:
    rows: Rows = []
    for topic, notes in entries:
        told = []
        for note in notes:
            lines = sourced(note, words).splitlines()[:20]
            told.append([Words(line, style(size, above=2), longest=900 // len(lines)) for line in lines])
        rows += [
            [Words("" if index else words.name("topic", topic), style(size), strong=True, longest=60), lines]
            for index, lines in enumerate(told)
        ]
    return rows


def _told(heading: str, rows: Rows) -> list[Flowable]:
    if not rows:
        return []
    ruled = [("LINEABOVE", (0, at), (-1, at), 0.25, GREY) for at, row in enumerate(rows) if row[0].text]
    return [Spacer(0, 6), *headed(heading), table(rows, [110, WIDTH - 110], [*ruled, *inset(0, 1, 2)])]


def _statement(report: Part, words: Labels) -> list[Flowable]:
    told = f"{closing(report, words)} {words('cover.statement')}"
    whole = digest(report)
    short = " ".join(whole[at : at + 4] for at in range(0, SHORTEST, 4))
    told = words.sentences(told, words("cover.digest", digest=short))
    return [table([[Words(told, style(8.5))]], [WIDTH], [("BOX", (0, 0), (-1, -1), 0.5, GREY), *inset(6)])]
