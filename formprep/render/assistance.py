"""Help in the Mainland for a terminal: numbers to call, steps in order, then the offices."""

from itertools import count, groupby

from formprep.labels import Labels
from formprep.model import Language
from formprep.office_words import words
from formprep.render.lines import Cell, Sheet
from formprep.render.offices import office_lines
from formprep.render.parts import Part, said


def assistance(help_: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return the answer as text; `help_` is its JSON mapping."""
    told, sheet = words(lang), Sheet(width)
    for line in title(help_, told):
        sheet.text(line, "bold")
    if help_["unknown_place"]:
        sheet.text(told("assist.unknown_place", place=help_["unknown_place"]), "yellow")
    if help_["numbers"]:
        sheet.heading(told("assist.numbers"))
        called = [f"{said(each['name'], lang)} {each['number']}" for each in help_["numbers"]]
        sheet.text(" · ".join(called), "bold red")
    numbers = count(1)
    for group, steps in groupby(help_["steps"], key=lambda step: step["group"]):
        sheet.heading(told(f"assist.group.{group}"))
        for step in steps:
            _step(sheet, next(numbers), step, told)
    sheet.heading(told("assist.offices"))
    for index, office in enumerate(help_["offices"]):
        if index:
            sheet.text("")
        office_lines(sheet, office, told)
        if office["web"]:
            sheet.row(Cell("", 2), Cell(told("office.web"), 13, "dim"), Cell(office["web"]))
    sheet.text("")
    for line in closing(help_, told):
        sheet.text(line, "dim")
    return sheet.render(colour=colour, encoding=encoding)


def title(help_: Part, told: Labels) -> list[str]:
    """Return the title: what has happened, and below it which papers and where."""
    lang = told.lang
    papers = [told(f"assist.paper.{each}") for each in help_["answers"].get("paper", ())]
    place = said(help_["place"]["name"], lang) if help_["place"] else ""
    about = [told("assist.about"), told("office.list").join(papers), place]
    return [said(help_["title"], lang), " · ".join(text for text in about if text)]


def closing(help_: Part, told: Labels) -> list[str]:
    """Return what the answer rests on, and what it is not."""
    return [told("assist.held", edition=help_["edition"]), told("office.aid")]


def _step(sheet: Sheet, number: int, step: Part, told: Labels) -> None:
    sheet.row(Cell(f"{number:>2}.", 4), Cell(said(step["text"], told.lang)))
    for link in step["links"]:
        sheet.row(Cell("", 4), Cell(said(link["name"], told.lang) + told.words["colon"] + link["url"], 0, "dim"))
