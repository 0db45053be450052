"""Help in the Mainland as one page for a phone: as wide as a hand, as high as it needs, in large type; numbers dial.

The same answer gives the same bytes.
"""

import io
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from reportlab.lib.colors import Color, black, white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Spacer, Table

from formprep.labels import Labels
from formprep.model import Language
from formprep.office_words import words
from formprep.render.assistance import closing, title
from formprep.render.offices import address, hours
from formprep.render.paper import FONT, GREY, Words, font, inset, style, table
from formprep.render.parts import Part, said

WIDE, HIGH = 105 * mm, 187 * mm
"""The width of the page, and its least height: the shape of a phone."""
_EDGE = 6 * mm
_ROOM = WIDE - 2 * _EDGE
_TEXT, _SMALL, _LARGE = 11.5, 10, 19
_RED = Color(0.72, 0.05, 0.05)
_BLUE = Color(0.03, 0.25, 0.55)


class Linked(Words):
    """Be words that call a number or open a page when touched, anywhere on their line."""

    def __init__(self, text: str, form: Any, url: str, *, strong: bool = False) -> None:
        super().__init__(text, form, strong=strong)
        self._url = url

    def draw(self) -> None:
        """Draw the words and put the link over them."""
        super().draw()
        self.canv.linkURL(self._url, (0, 0, self.width, self.height), relative=1, thickness=0)


def phone(help_: Part, lang: Language) -> bytes:
    """Return the answer as a PDF of one page; `help_` is its JSON mapping."""
    told = words(lang)
    font()
    story = [*_heading(help_, told), *_numbers(help_, told), *_steps(help_, told), *_offices(help_, told)]
    story += [Spacer(0, 8), *(Words(line, style(8.5, GREY)) for line in closing(help_, told))]
    heights = [_height(each) for each in story]
    high = max(HIGH, sum(heights) + 2 * _EDGE)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDE, high), invariant=1, lang=lang, initialFontName=FONT)
    canvas.setTitle(told.comma(*title(help_, told)))
    canvas.setAuthor("formprep")
    top = high - _EDGE
    for each, height in zip(story, heights, strict=True):
        each.drawOn(canvas, _EDGE, top - height + each.getSpaceAfter())
        top -= height
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _height(each: Flowable) -> float:
    height: float = each.wrap(_ROOM, 1e6)[1]
    return height + float(each.getSpaceAfter())


def _heading(help_: Part, told: Labels) -> list[Flowable]:
    first, second = title(help_, told)
    return [
        Words(first, style(_LARGE), strong=True),
        Words(second, style(_SMALL, GREY)),
        *([Words(_unknown(help_, told), style(_SMALL))] if help_["unknown_place"] else []),
        Spacer(0, 6),
    ]


def _unknown(help_: Part, told: Labels) -> str:
    return told("assist.unknown_place", place=help_["unknown_place"])


def _numbers(help_: Part, told: Labels) -> list[Flowable]:
    """Return the emergency numbers two by two, then the 24-hour line across."""
    cells = [
        [
            Words(said(each["name"], told.lang), style(_SMALL, white)),
            Linked(each["number"], _BOLD, each["uri"], strong=True),
        ]
        for each in help_["numbers"]
    ]
    rows = [cells[at : at + 2] for at in range(0, len(cells), 2)]
    found: list[Flowable] = [_boxes(rows, [_ROOM / 2] * 2, _RED), Spacer(0, 4)] if rows else []
    for office in help_["offices"]:
        if office["round_the_clock"]:
            call = office["telephone"]
            text = [
                Words(told("assist.line"), style(_SMALL, white)),
                Linked(call["number"], _BOLD, call["uri"], strong=True),
            ]
            found += [_boxes([[text]], [_ROOM], _BLUE), Spacer(0, 6)]
    return found


_BOLD = style(_LARGE, white)


def _boxes(rows: Sequence[Sequence[Any]], widths: Sequence[float], colour: Color) -> Table:
    ruled = [("BACKGROUND", (0, 0), (-1, -1), colour), ("INNERGRID", (0, 0), (-1, -1), 2, white), *inset(7, 4, 6)]
    return table([list(row) for row in rows], widths, ruled)


def _steps(help_: Part, told: Labels) -> list[Flowable]:
    found: list[Flowable] = []
    for group, steps in groupby((s for s in help_["steps"] if s["brief"]), key=lambda step: step["group"]):
        urgent = group in ("now", "then", "home")
        found += _headed(told(f"assist.group.{group}"))
        for step in steps:
            found.append(Words(said(step["text"], told.lang), style(_TEXT if urgent else _SMALL)))
            for link in step["links"]:
                found.append(Linked(f"› {said(link['name'], told.lang)}", style(_SMALL, _BLUE), link["url"]))
            found.append(Spacer(0, 5 if urgent else 3))
    return found


def _headed(text: str) -> list[Flowable]:
    rule = HRFlowable(width="100%", thickness=1, color=black, spaceBefore=0, spaceAfter=3)
    return [Spacer(0, 5), Words(text, style(13), strong=True), rule]


def _offices(help_: Part, told: Labels) -> list[Flowable]:
    """Return the offices that can be called or visited; the 24-hour line has its box above."""
    lang = told.lang
    found: list[Flowable] = []
    for office in help_["offices"]:
        if office["round_the_clock"] or not (office["telephone"] or office["address"]):
            continue
        found.append(Words(said(office["short"], lang), style(_TEXT), strong=True))
        call = office["telephone"]
        if call:
            extension = told("office.extension", extension=call["extension"]) if call["extension"] else ""
            found.append(Linked(f"{call['number']} {extension}".strip(), style(15, _BLUE), call["uri"], strong=True))
        if office["hours"]:
            found.append(Words(hours(office, told), style(_SMALL)))
        if office["address"]:
            found.append(Words(address(office, told)[-1], style(_SMALL)))
        found.append(Spacer(0, 6))
    return [*_headed(told("assist.offices")), *found] if found else []
