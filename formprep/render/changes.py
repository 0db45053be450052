"""The editions and what changed between two of them, for a terminal."""

from collections.abc import Mapping, Sequence
from typing import Any

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.lines import Cell, Sheet
from formprep.render.parts import Part, clean, confidence, said

_MARKS = {"added": ("+", "green"), "removed": ("–", "red"), "changed": ("~", "yellow"), "renumbered": ("#", "dim")}


def editions(
    found: Sequence[Part], lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8"
) -> str:
    """Return the table of editions."""
    words, sheet = labels(lang), Sheet(width)
    heads = ("id", "guide", "in_force", "based_on", "superseded_by", "confidence")
    widths = (9, 20, 0, 9, 11, 11)
    sheet.row(*(Cell(words(f"edition.{key}"), size, "dim") for key, size in zip(heads, widths, strict=True)))
    for each in found:
        in_force = each["in_force"]
        key = "from_until" if in_force["until"] else "from_on"
        time = words(f"edition.{key}", **{name: words.day(day) for name, day in in_force.items()})
        texts = (
            each["id"],
            each["guide"],
            time,
            each["based_on"] or "–",
            each["superseded_by"] or "–",
            words(f"edition.{each['confidence']}"),
        )
        sheet.row(*(Cell(clean(text), size) for text, size in zip(texts, widths, strict=True)))
    return sheet.render(colour=colour, encoding=encoding)


def changes(report: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return what changed, part by part, and what that means for the situation, which comes first."""
    words, sheet = labels(lang), Sheet(width)
    ids = {side: clean(report[side]["id"]) for side in ("from", "to")}
    sheet.text(words("change.title", before=ids["from"], after=ids["to"]), "bold")
    if "situation" in report:
        _situation(sheet, report["situation"], ids, words)
    for part, heading in words.words["change"]["parts"].items():
        found = [each for each in report["changes"] if each["part"] == part and each["change"] != "renumbered"]
        # A title may differ in one language only.
        found = [each for each in found if each["aspect"] != "title" or _differs(each, lang)]
        if found:
            sheet.heading(f"{heading} ({len(found)})")
        for each in found:
            _change(sheet, each, words)
    _renumbered(sheet, [each for each in report["changes"] if each["change"] == "renumbered"], words)
    if not report["changes"]:
        sheet.text(words("change.none"))
    return sheet.render(colour=colour, encoding=encoding)


def _change(sheet: Sheet, change: Part, words: Labels) -> None:
    mark, style = _MARKS[change["change"]]
    name, before, after = (said(change[key], words.lang) for key in ("name", "before", "after"))
    name = name.rstrip(".。")
    if change["aspect"] == "whole":
        told = f"{name} {before or after}" if change["part"] == "item" else before or after or name
        told += words.aside(after) if before and after else ""
    elif change["aspect"] == "title":
        told = words("change.only", name=name, aspect=_aspect(change, words), text=after)
    elif change["aspect"] == "checks":
        told = name + words("colon") + words("change.checks")
    elif before and after:
        told = words("change.from_to", name=name, aspect=_aspect(change, words), before=before, after=after)
    else:
        told = words("change.only", name=name, aspect=_aspect(change, words), text=before or after)
    remark = confidence({"cite": change}, words.lang)
    sheet.row(Cell(mark, 2, style), Cell(told + words.aside(remark)))


def _renumbered(sheet: Sheet, found: Sequence[Part], words: Labels) -> None:
    pairs = {(clean(each["before"]["en"]), clean(each["after"]["en"])) for each in found}
    # What is only cited less exactly did not move.
    pairs = {(before, after) for before, after in pairs if not before.startswith(after)}
    if pairs:
        sheet.heading(words("change.renumbered"))
        sheet.text(words.comma(*(f"{before} → {after}" for before, after in sorted(pairs, key=_in_order))))


def _in_order(pair: tuple[str, str]) -> tuple[int, str]:
    number = pair[0].partition("(")[0].partition(",")[0]
    return (int(number) if number.isdigit() else 99, pair[0])


def _situation(sheet: Sheet, found: Mapping[str, Any], ids: Mapping[str, str], words: Labels) -> None:
    sheet.heading(words("change.situation"))
    for side, name in (("before", ids["from"]), ("after", ids["to"])):
        told = found[side]
        sheet.text(words("change.by", edition=name), "bold")
        if "fault" in told:
            sheet.text(words("change.fault"), indent=2)
            sheet.text(said(told["fault"], words.lang), indent=2)
            continue
        sheet.text(words.name("eligibility", told["eligibility"]["outcome"]), indent=2)
        for each in told["eligibility"]["reasons"]:
            sheet.text(said(each["message"], words.lang), indent=2)
        ways = words.comma(*(words.name("submit_via", way) for way in told["ways"]))
        for key, text in (("ways", ways), *((key, words.day(day)) for key, day in told["dates"].items())):
            sheet.text(words(f"change.{key}", text=text or "–"), indent=2)
        for each in told["findings"]:
            sheet.row(Cell("", 2), Cell(clean(each["code"]), 6, "bold"), Cell(said(each["message"], words.lang)))
    if closed := found.get("ways_closed"):
        sheet.text("")
        ways = words.comma(*(words.name("submit_via", way) for way in closed))
        sheet.text(words("change.ways_closed", text=ways), "bold")
    for key, mark in (("newly_asked", "added"), ("no_longer_asked", "removed")):
        items = found.get(key, ())
        if items:
            sheet.text("")
            sheet.text(words(f"change.{key}", n=len(items)), "bold")
        for item in items:
            title = said(item["title"], words.lang)
            why = words.aside(said(item["why"], words.lang)) if key == "no_longer_asked" else ""
            sheet.row(Cell(_MARKS[mark][0], 2, _MARKS[mark][1]), Cell(clean(item["ref"]), 4, "bold"), Cell(title + why))


def _differs(change: Part, lang: Language) -> bool:
    return said(change["before"], lang) != said(change["after"], lang)


def _aspect(change: Part, words: Labels) -> str:
    aspect = str(change["aspect"])
    return words("change.title_of" if aspect == "title" else f"change.{aspect}")
