"""The report, the checklist and the explanation of a finding for a terminal: the verdict first, then what to do next.

Lines have at most `width` cells, whatever the papers are called; without colour there is no escape code.
"""

from collections.abc import Mapping, Sequence
from itertools import count, groupby

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.in_time import in_its_time, next_step, standing, time_notes, ways_note
from formprep.render.lines import Cell, Sheet, shorten
from formprep.render.parts import (
    URGENT,
    Note,
    Part,
    Task,
    answer,
    clean,
    closing,
    confidence,
    doubts,
    groups,
    guidance,
    numerals,
    pages,
    paragraph,
    parties,
    places,
    said,
    sourced,
    tasks,
    verdict_text,
)
from formprep.render.why import about_answers, told_because, told_reasons, why_not

_MARKS = {"met": "✓", "missing": "✗", "faulty": "✗", "to-review": "?", "not-asked": "–", "accepted": "○", "asked": "□"}
_STYLES = {
    "met": "green",
    "missing": "bold red",
    "faulty": "bold red",
    "to-review": "yellow",
    "not-asked": "dim",
    "accepted": "green",
    "ready": "bold green",
    "not-ready": "bold red",
    "not-eligible": "bold red",
    "eligible": "green",
    "cannot-tell": "yellow",
    "error": "bold red",
    "review": "yellow",
}


def report(
    report: Part,
    lang: Language,
    *,
    width: int = 80,
    colour: bool = False,
    encoding: str = "utf-8",
    facts: bool = False,
) -> str:
    """Return the report as text; `facts` also lists what was read from each paper."""
    words, sheet = labels(lang), Sheet(width)
    _opening(sheet, report, words("title.report"), words)
    _verdict(sheet, report, words)
    numbers = count(1)
    for severity in ("error", "review", "advice", "accepted"):
        found = tasks(report, severity, lang)
        if found:
            sheet.heading(f"{words(f'heading.{severity}')} ({len(found)})")
        for task in found:
            _task(sheet, next(numbers), task, severity, words)
    sheet.heading(words("heading.checklist"))
    for letter, items in groups(report["items"]).items():
        _group(sheet, report, letter, items, words)
    _files(sheet, report, words, facts=facts)
    _closing(sheet, report, words, brief=True)
    return sheet.render(colour=colour, encoding=encoding)


def checklist(report: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return what will be asked of a situation, before any file exists."""
    words, sheet = labels(lang), Sheet(width)
    outcome = report["eligibility"]["outcome"]
    _opening(sheet, report, words("title.checklist"), words)
    sheet.text(in_its_time(report, words.name("eligibility", outcome), words), _STYLES.get(outcome, ""))
    _notes(sheet, time_notes(report, lang), words)
    for note, because in told_reasons(report, words):
        _notes(sheet, [note], words)
        sheet.text(because, "dim", indent=2)
    _notes(sheet, about_answers(report, lang), words)
    asked = [item for item in report["items"] if item["status"] != "not-asked"]
    sheet.heading(f"{words('heading.asked')} ({len(asked)})")
    for letter, items in groups(asked).items():
        sheet.text("")
        sheet.text(words("group." + letter), "bold")
        for item in items:
            _item(sheet, item, words, "")
            _hint(sheet, item, words)
            _lost(sheet, report, item, lang)
    rest = [item for item in report["items"] if item["status"] == "not-asked"]
    if rest:
        sheet.heading(f"{words('heading.not_asked')} ({len(rest)})")
    for why, alike in groupby(rest, lambda item: why_not(item, words)):
        for item in alike:
            title = shorten(said(item.get("title"), lang).replace("\n", " "), sheet.width - 6)
            sheet.row(Cell("–", 2, "dim"), Cell(clean(item["ref"]), 4, "dim"), Cell(title, 0, "dim"))
        sheet.text(why, "dim", indent=6)
    _closing(sheet, report, words)
    return sheet.render(colour=colour, encoding=encoding)


def explanation(
    texts: Mapping[str, str], lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8"
) -> str:
    """Return what a finding code means: `texts` holds its code, severity, title, message and help."""
    words, sheet = labels(lang), Sheet(width)
    severity = texts["severity"]
    sheet.text(f"{clean(texts['code'])}  {clean(texts['title'])}", "bold")
    sheet.text(words.name("severity", severity), _STYLES.get(severity, ""))
    for heading, key in (("heading.explain", "message"), ("heading.help", "help")):
        if texts.get(key):
            sheet.heading(words(heading))
            sheet.text("\n".join(clean(line) for line in texts[key].splitlines()))
    return sheet.render(colour=colour, encoding=encoding)


def _opening(sheet: Sheet, report: Part, title: str, words: Labels) -> None:
    sheet.text(title, "bold")
    kind = answer(report, "application")
    day = answer(report, "applies_on") or report.get("checked_on")
    sheet.text(words.comma(words.name("application", kind), words.day(day)) if kind else words.day(day))
    told = parties(report, words)
    if told:
        sheet.text(told)
    sheet.text("")


def _verdict(sheet: Sheet, report: Part, words: Labels) -> None:
    verdict = report["verdict"]
    counts = [(severity, len(tasks(report, severity, words.lang))) for severity in ("error", "review", "advice")]
    counts.append(("accepted", sum(bool(finding.get("accepted")) for finding in report["findings"])))
    told = " · ".join(words.count(severity, number) for severity, number in counts if number)
    sheet.text(standing(report, words), _STYLES.get(verdict, "bold yellow"))
    _notes(sheet, time_notes(report, words.lang), words)
    if told:
        sheet.text(told)
    sheet.text(verdict_text(report, words))
    _notes(sheet, doubts(report, words.lang), words)
    sheet.text(next_step(report, words))
    if left := (report.get("left_out") or {}).get("count"):
        sheet.text(words.count("left_out", left), "yellow")


def _notes(sheet: Sheet, notes: list[Note], words: Labels) -> None:
    for note in notes:
        sheet.row(Cell("-", 2), Cell(sourced(note, words)))


def _task(sheet: Sheet, number: int, task: Task, severity: str, words: Labels) -> None:
    style = _STYLES.get(severity, "")
    for index, note in enumerate(task.notes):
        told = words.sentences(note.text, note.help)
        about = ", ".join(text for text in (note.paragraph, note.remark, note.code) if text and text not in told)
        text = f"{told} [{about}]" if about else told
        label, ref = (f"{number:>2}.", task.ref) if not index else ("", "")
        sheet.row(Cell(label, 4, style), Cell(ref, 4, "bold"), Cell(text))


def _group(sheet: Sheet, report: Part, letter: str, items: list[Part], words: Labels) -> None:
    sheet.text("")
    sheet.text(words("group." + letter), "bold")
    if all(item["status"] == "not-asked" for item in items):
        sheet.row(Cell("–", 2, "dim"), Cell(words("line.none_asked"), 0, "dim"))
        return
    for item in items:
        status = item["status"]
        if status == "not-asked":
            title = shorten(said(item.get("title"), words.lang).replace("\n", " "), sheet.width - 25)
            sheet.row(
                Cell("–", 2, "dim"),
                Cell(clean(item["ref"]), 4, "dim"),
                Cell(title, 0, "dim"),
                Cell(words("status.not-asked"), 18, "dim"),
            )
            continue
        _item(sheet, item, words, "" if status == "met" else words.name("status", status))
        for path, numbers in places(report, item):
            told = pages(numbers, words.lang)
            sheet.text(f"{shorten(clean(path), sheet.width - 28)}  {told}", "dim", indent=6)
        if status == "accepted":
            sheet.text(said(item.get("why"), words.lang), "dim", indent=6)


def _item(sheet: Sheet, item: Part, words: Labels, status: str) -> None:
    style = _STYLES.get(item["status"], "")
    mark = Cell(_MARKS.get(item["status"], "?"), 2, style)
    ref = Cell(clean(item["ref"]), 4, "dim" if item["status"] == "not-asked" else "bold")
    beside = [Cell(status, 18, style)] if status else []
    sheet.row(mark, ref, Cell(said(item.get("title"), words.lang)), *beside)


def _hint(sheet: Sheet, item: Part, words: Labels) -> None:
    source = ", ".join(text for text in (paragraph(item), confidence(item, words.lang)) if text)
    why = told_because(item, words, common=False)
    sheet.text(f"{why} [{source}]" if why else f"[{source}]", "dim", indent=6)


def _lost(sheet: Sheet, report: Part, item: Part, lang: Language) -> None:
    """Say below an item of the list what its paper being lost means."""
    for finding in report.get("findings", ()):
        if finding["item"] == item["id"]:
            sheet.text(f"{said(finding['message'], lang)} [{clean(finding['code'])}]", "yellow", indent=6)


def _files(sheet: Sheet, report: Part, words: Labels, *, facts: bool) -> None:
    files = report.get("files", ())
    sheet.heading(f"{words('heading.files')} ({len(files)})")
    if not files:
        sheet.text(words("line.no_files"))
        return
    rest = (21, 10, 8, 14)
    room = sheet.width - sum(rest)
    heads, widths = ("file", "what", "whose", "pages", "use"), (room, *rest)
    sheet.row(*(Cell(words("cover." + head), width, "dim") for head, width in zip(heads, widths, strict=True)))
    for file in files:
        name, used = shorten(clean(file["path"]), room - 1), words.name("use", file["use"])
        documents: Sequence[Part] = file.get("documents") or ({},)
        for document in documents:
            told = numerals(document.get("pages") or ())
            whose = words.name("party", document["party"]) if document else ""
            what = words.name("kind", document["kind"]) if document else "–"
            texts = (name, what, whose, told, used)
            sheet.row(*(Cell(text, width) for text, width in zip(texts, widths, strict=True)))
            if facts:
                _facts(sheet, document, words)
            name = used = ""


def _facts(sheet: Sheet, document: Part, words: Labels) -> None:
    for fact in document.get("facts", ()):
        text = words.name("fact", fact["name"]) + words("colon") + words.day(clean(fact["value"]))
        sheet.text(text, "dim", indent=4)


def _closing(sheet: Sheet, report: Part, words: Labels, *, brief: bool = False) -> None:
    all_told = dict(zip(("heading.submit", "heading.know"), guidance(report, words.lang), strict=True))
    urgent = URGENT.get(answer(report, "application"), ())
    told = {
        heading: [each for each in entries if not brief or each[0] in urgent] for heading, entries in all_told.items()
    }
    for heading, entries in told.items():
        if entries:
            sheet.heading(words(heading))
        if entries and heading == "heading.submit" and (note := ways_note(report, words)):
            sheet.text(note, "bold")
        for topic, notes in entries:
            for index, each in enumerate(notes):
                name = "" if index else words.name("topic", topic)
                sheet.row(Cell(name, 20, "bold"), Cell(sourced(each, words)))
    if told != all_told:
        sheet.text("")
        sheet.text(words("line.more_to_know"), "dim")
    sheet.text("")
    sheet.text(closing(report, words), "dim")
    sheet.text(words("line.aid"), "dim")
