"""What differs between two runs, as text and as JSON: the sums first, then what got worse, part by part.

Rows come from a function that gives them anew, of one change or of all, so that no more than one is held.
"""

import json
from collections.abc import Callable, Iterable, Iterator

from formprep.compared import CHANGES, SCHEMA_DIFF
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.lines import Cell, Sheet, shorten
from formprep.render.parts import Part, clean, said

Rows = Callable[[str | None], Iterable[Part]]

_STYLES = {"not-read": "bold red", "fell-back": "bold red", "became-ready": "bold green", "came-closer": "green"}
_LISTS = (("new_findings", "+", "yellow"), ("solved_findings", "–", "green"), ("set_aside", "○", "dim"))
_BEFORE = {"solved_findings": "diff.solved", "set_aside": "diff.aside"}
_COMMONEST = 5


def as_json(rows: Rows, sums: Part) -> Iterator[str]:
    """Yield the JSON: the sums, and each submission of which there is something to say, by its path."""
    head = {"schema": SCHEMA_DIFF, "sums": sums}
    yield json.dumps(head, ensure_ascii=False, indent=2)[:-2] + ',\n  "submissions": ['
    parted = "\n    "
    for row in rows(None):
        yield parted + json.dumps(row, ensure_ascii=False)
        parted = ",\n    "
    yield "\n  ]\n}\n"


def as_text(
    rows: Rows, sums: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8"
) -> Iterator[str]:
    """Yield the text, a submission at a time."""
    words = labels(lang)
    sheet = Sheet(width)
    _opening(sheet, sums, words)
    yield sheet.render(colour=colour, encoding=encoding)
    for change in CHANGES:
        listed = sums[change] - (sums["unchanged"] if change == "same" else 0)
        if not listed:
            continue
        sheet = Sheet(width)
        sheet.heading(f"{words(f'diff.change.{change}')} ({listed})")
        yield sheet.render(colour=colour, encoding=encoding)
        for row in rows(change):
            sheet = Sheet(width)
            _row(sheet, row, words)
            yield sheet.render(colour=colour, encoding=encoding)


def _opening(sheet: Sheet, sums: Part, words: Labels) -> None:
    sheet.text(words("diff.title"), "bold")
    sheet.text(words("diff.counts", n=sums["submissions"], unchanged=sums["unchanged"]))
    ready = {side: sums["verdicts"][side]["ready"] for side in ("old", "new")}
    sheet.text(words("diff.ready", **ready))
    new, solved, aside = (sums[key] for key in ("new_findings", "solved_findings", "set_aside"))
    if new or solved or aside:
        sheet.text(words("diff.findings", new=new, solved=solved, aside=aside))
    codes = sorted(sums["codes"]["new_findings"].items(), key=lambda each: (-each[1], each[0]))[:_COMMONEST]
    if codes:
        sheet.text(words("diff.commonest", codes=words.comma(*(f"{clean(code)} ×{number}" for code, number in codes))))
    if sums["partly"]:
        sheet.text(words("diff.partly", n=sums["partly"]), "yellow")
    if sums["unchanged"] == sums["submissions"]:
        sheet.text(words("diff.none"))


def _row(sheet: Sheet, row: Part, words: Labels) -> None:
    sheet.text(shorten(clean(row["name"]), sheet.width), "bold")
    for side, fault in row.get("faults", {}).items():
        told = words(f"diff.side.{side}") + words("colon") + words(f"diff.fault.{fault}")
        sheet.text(told, _STYLES["not-read"], indent=2)
    verdicts = [words(f"diff.verdict.{row[side]}") for side in ("old", "new") if row[side]]
    if len(set(verdicts)) == 2:
        told = words("diff.from_to", old=verdicts[0], new=verdicts[1])
        sheet.text(told, _STYLES.get(row["change"], ""), indent=2)
    elif verdicts:
        sheet.text(verdicts[0], indent=2)
    for key, mark, style in _LISTS:
        for finding in row[key]:
            _finding(sheet, finding, key, mark, style, words)


def _finding(sheet: Sheet, finding: Part, key: str, mark: str, style: str, words: Labels) -> None:
    before = words(_BEFORE[key]) if key in _BEFORE else ""
    told = f"{before}{said(finding.get('message'), words.lang)} [{clean(finding['code'])}]"
    sheet.row(Cell("", 1), Cell(mark, 2, style), Cell(clean(finding["ref"]), 4, "bold"), Cell(told))
