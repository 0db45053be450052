"""Say why: the answers that decided, and the explanation of one item or one paragraph of the rules."""

from collections.abc import Sequence

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.in_time import TIMED
from formprep.render.lines import Cell, Sheet
from formprep.render.parts import Note, Part, citation, clean, confidence, said, tasks

_EVERYWHERE = "application"
"""The answer that every item of a list shares."""


def told_because(part: Part, words: Labels, *, common: bool = True) -> str:
    """Return the answers that decided, or nothing; without `common`, what every item shares is left out."""
    told = [each for each in part.get("because", ()) if common or each["answer"] != _EVERYWHERE]
    return words("answer_told.because", answers=_joined(told, words)) if told else ""


def why_not(item: Part, words: Labels) -> str:
    """Return why an item is not asked, with the answers that decided it."""
    return said(item.get("why"), words.lang) + words.aside(_joined(item.get("because", ()), words))


def told_reasons(report: Part, words: Labels) -> list[tuple[Note, str]]:
    """Return every reason of the eligibility, with the answers that decided it."""
    return [
        (
            Note(
                said(each.get("message"), words.lang),
                paragraph=clean(each.get("paragraph", "")),
                **citation(each, words.lang),
            ),
            told_because(each, words),
        )
        for each in report.get("eligibility", {}).get("reasons", ())
    ]


def about_answers(report: Part, lang: Language) -> list[Note]:
    """Return what else stands against the answers themselves: dates, and a way of submitting that is not open.

    That the day lies outside the edition's time is said before all of it.
    """
    told = {said(each.get("message"), lang) for each in report.get("eligibility", {}).get("reasons", ())}
    notes = [note for kind in ("error", "review") for task in tasks(report, kind, lang) for note in task.notes]
    return [note for note in notes if note.text not in told and note.code not in TIMED]


def explained(
    answer: Part,
    lang: Language,
    *,
    width: int = 80,
    colour: bool = False,
    encoding: str = "utf-8",
) -> str:
    """Return the explanation of items, rules and guidance: when they hold, whether and why they do."""
    words, sheet = labels(lang), Sheet(width)
    if answer["in_time"]:
        sheet.text(said(answer["in_time"], lang), "yellow")
        sheet.text("")
    for item in answer["items"]:
        sheet.row(Cell(clean(item["ref"]), 4, "bold"), Cell(said(item["title"], lang), 0, "bold"))
        if "why" in item:
            sheet.text(said(item["why"], lang) + words.aside(_place(item, words)), indent=4)
        else:
            _rule(sheet, item, "asked_when", words, 4)
        if "because" in item:
            status = words.name("status", item["status"])
            because = told_because(item, words)
            told = words.comma(status, because) if because else words("answer_told.papers")
            sheet.text(told + words.aside(_place(item, words)), indent=4)
        sheet.text("")
    for rule in answer["eligibility"]:
        sheet.row(Cell(clean(rule["paragraph"]), 10, "bold"), Cell(said(rule["message"], lang), 0, "bold"))
        _rule(sheet, rule, "holds_when", words, 10)
        _held(sheet, rule, words, 10)
    for remark in answer["guidance"]:
        sheet.text(f"{_place(remark, words)} · {words.name('topic', remark['topic'])}", "bold")
        sheet.text(said(remark["message"], lang), indent=4)
        _rule(sheet, remark, "holds_when", words, 4)
        _held(sheet, remark, words, 4)
    return sheet.render(colour=colour, encoding=encoding)


def _held(sheet: Sheet, rule: Part, words: Labels, indent: int) -> None:
    """Add whether a rule holds in the situation and by which answers, then an empty line."""
    if "holds" in rule:
        told = words("answer_told.held" if rule["holds"] else "answer_told.failed")
        because = told_because(rule, words)
        told = words.comma(told, because) if because else told
        sheet.text(told + words.aside(confidence(rule, words.lang)), indent=indent)
    sheet.text("")


def _place(part: Part, words: Labels) -> str:
    """Return the paragraph, and how far it can be relied on where that is not official."""
    return words.comma(words.cited(clean(part["paragraph"])), confidence(part, words.lang))


def _rule(sheet: Sheet, part: Part, heading: str, words: Labels, indent: int) -> None:
    """Add what is asked of the answers, what they must not be, and how the day must stand to the time to apply."""
    joined = words("answer_told.parted")
    unless = joined.join(said(each, words.lang) for each in part.get("unless", ()))
    asked = [said(each, words.lang) for each in part["when"]]
    asked += [words("answer_rule.unless", condition=unless)] if unless else []
    asked += [words(f"answer_told.window.{part['window']}")] if part.get("window") else []
    nothing = words("answer_told.papers" if heading == "asked_when" else "answer_rule.everyone")
    sheet.text(words(f"answer_told.{heading}") + words("colon") + (joined.join(asked) or nothing), "dim", indent=indent)


def _joined(told: Sequence[Part], words: Labels) -> str:
    return words("answer_told.parted").join(
        said(each["label"], words.lang) + words.aside(_joined(each.get("from", ()), words)) for each in told
    )
