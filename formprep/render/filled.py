"""The account of `formprep fill` as text for a terminal."""

from formprep import messages
from formprep.labels import labels
from formprep.model import Language
from formprep.render.lines import Cell, Sheet
from formprep.render.parts import Part
from formprep.render.sheets import origin


def text(report: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return what was filled, what was left and why, and what to look at."""

    def say(key: str, **params: object) -> str:
        return messages.say(f"fill.{key}", params, lang)

    sheet = Sheet(width)
    title = "title_worksheet" if report["worksheet"] else "title"
    sheet.text(say(title, file=report["form"]["file"]), "bold")
    if report["form"]["title"]:
        sheet.text(report["form"]["title"][lang])
    if report["form"]["title"] and not report["form"]["verified"]:
        sheet.text(say("unseen"))
    for status in ("filled", "continued", "left"):
        entries = [each for each in report["entries"] if each["status"] == status]
        if entries and not report["worksheet"]:
            sheet.heading(f"{say(status)} ({len(entries)})")
            for each in entries:
                _entry(sheet, each, lang)
    if report["findings"]:
        sheet.heading(say("look"))
        for finding in report["findings"]:
            sheet.row(Cell(finding["code"], 7), Cell(finding["message"][lang]))
    sheet.text("")
    sheet.text(say("confirm"), "bold")
    if report["not_flattened"]:
        sheet.text(say("not_flattened"))
    sheet.text(say("written", file=report["output"]))
    if report["continuation"]:
        sheet.text(say("continuation_written", file=report["continuation"]))
    return sheet.render(colour=colour, encoding=encoding)


def _entry(sheet: Sheet, each: Part, lang: Language) -> None:
    words = labels(lang)
    party = words.brackets(words.name("party", each["party"])) if each["party"] == "sponsor" else ""
    sheet.row(Cell(f"{each['title'][lang]} {party}".strip(), 30), Cell(each["value"].replace("\n", ", ") or "–"))
    told = messages.say(f"fill.why.{each['why']}", {}, lang) if each["status"] == "left" else origin(each, lang)
    if told:
        sheet.row(Cell("", 30), Cell(told, 0, "dim"))
