"""The lists of the cover sheet: what is still missing, what to look at, the checklist, and the files beside it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import black, white
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from formprep.labels import Labels
from formprep.render.paper import (
    GREY,
    PALE,
    WIDTH,
    Rows,
    Words,
    cut,
    headed,
    inset,
    status_sign,
    style,
    table,
    warning_sign,
)
from formprep.render.parts import Note, Part, Task, clean, groups, pages, places, said, second_title, sourced, tasks

BundlePages = Mapping[tuple[str, int], int]
"""The page of the bundle on which a page of a file stands."""

_FILES_IN_A_ROW, _LETTERS_IN_A_ROW = 8, 700


def warnings(report: Part, words: Labels) -> list[Flowable]:
    """Return the box of what is missing or to be put right, its heading repeated on each page."""
    found = tasks(report, "error", words.lang)
    if not found:
        return []
    about_items = any(task.item for task in found)
    banner = Words(
        words("warning.title" if about_items else "warning.title_others"),
        style(13, white, indent=22),
        strong=True,
        sign=warning_sign(white, black),
    )
    rows: Rows = [[banner, ""]]
    if about_items:
        rows.append([Words(words("warning.text"), style(10)), ""])
    ruled: list[Any] = [("SPAN", (0, row), (1, row)) for row in range(len(rows))]
    for task in found:
        ruled.append(("LINEABOVE", (0, len(rows)), (-1, len(rows)), 0.75, black))
        rows += _task_rows(task, words)
    return [
        table(
            rows,
            [64, WIDTH - 64],
            [("BOX", (0, 0), (-1, -1), 3, black), ("BACKGROUND", (0, 0), (-1, 0), black), *inset(8), *ruled],
            repeat=1,
        ),
        Spacer(0, 10),
    ]


def _task_rows(task: Task, words: Labels) -> Rows:
    lang = words.lang
    if not task.item:
        return [
            [Words("", style(14), sign=warning_sign(black, white)), Words(sourced(task.notes[0], words), style(10))]
        ]
    title = said(task.item.get("title"), lang)
    ref = Words(task.ref, style(14), strong=True, longest=8)
    status = Words(words.name("status", task.item["status"]), style(8), longest=40)
    heads = [Words(title, style(10.5), longest=500, strong=True)]
    heads.append(Words(second_title(task.item, lang), style(8.5, GREY), longest=500))
    first, *others = [Words(_unrepeated(note, title, words), style(10, above=2)) for note in task.notes]
    return [[[ref, status], [*heads, first]], *(["", note] for note in others)]


def _unrepeated(note: Note, title: str, words: Labels) -> str:
    """Return the note without its sentence where that only repeats the title above it."""
    return sourced(replace(note, text="") if note.help and title in note.text else note, words)


def points(report: Part, kind: str, words: Labels) -> list[Flowable]:
    """Return the box of what to look at, or of what was accepted."""
    rows: Rows = [[Words(words(f"heading.{kind}"), style(11.5), strong=True), ""]]
    for task in tasks(report, kind, words.lang):
        for index, note in enumerate(task.notes):
            ref = Words("" if index else task.ref, style(10), strong=True, longest=8)
            rows.append([ref, Words(sourced(note, words), style(9.5))])
    if len(rows) == 1:
        return []
    ruled = [("SPAN", (0, 0), (1, 0)), ("BACKGROUND", (0, 0), (-1, 0), PALE), ("BOX", (0, 0), (-1, -1), 0.75, black)]
    lines = [("LINEABOVE", (0, 1), (-1, -1), 0.25, GREY), *inset(6)]
    return [CondPageBreak(70), table(rows, [40, WIDTH - 40], [*ruled, *lines], repeat=1), Spacer(0, 10)]


def checklist(report: Part, words: Labels, bundle_pages: BundlePages, *, tight: bool = False) -> list[Flowable]:
    """Return the checklist in the guide's order, with the status, files and pages of each item."""
    rows: Rows = [[Words(words(f"cover.{key}"), style(8.5, GREY)) for key in ("item", "paper", "status", "where")]]
    ruled: list[Any] = []
    for letter, items in groups(report["items"]).items():
        ruled += [("SPAN", (0, len(rows)), (-1, len(rows))), ("BACKGROUND", (0, len(rows)), (-1, len(rows)), PALE)]
        name = words(f"group.{letter}")
        none = all(item["status"] == "not-asked" for item in items)
        told = f"{name} – {words('line.none_asked')}" if none else name
        if not none:
            ruled.append(("NOSPLIT", (0, len(rows)), (0, len(rows) + 1)))
        rows.append([Words(told, style(9 if none else 9.5, GREY if none else black), strong=not none), "", "", ""])
        for item in () if none else items:
            ruled.append(("LINEABOVE", (0, len(rows)), (-1, len(rows)), 0.25, GREY))
            rows += _item_rows(report, item, words, bundle_pages, 8.5 if tight else 9)
    widths = [30, 262, 74, WIDTH - 366]
    spaced = inset(5, 0, 2) if tight else inset(5, 1, 3)
    box = [("BOX", (0, 0), (-1, -1), 0.75, black), *spaced, *ruled]
    return [*headed(words("heading.checklist")), table(rows, widths, box, repeat=1), Spacer(0, 10)]


def _item_rows(report: Part, item: Part, words: Labels, bundle_pages: BundlePages, usual: float) -> Rows:
    status, lang = item["status"], words.lang
    unasked = status == "not-asked"
    colour = GREY if unasked else black
    size = 8 if unasked else usual
    name = [Words(said(item.get("title"), lang), style(size, colour), longest=56 if unasked and lang == "en" else 400)]
    if lang == "en" and not unasked:
        name.append(Words(second_title(item, lang), style(usual - 1.5, GREY), longest=400))
    mark = Words(
        words.name("status", status),
        style(size, colour, indent=13),
        longest=60,
        strong=status in ("missing", "faulty"),
        sign=status_sign(status),
    )
    texts = []
    for path, numbers in places(report, item):
        told = pages(numbers, lang)
        bound = [bundle_pages[path, number] for number in numbers if (path, number) in bundle_pages]
        if bound:
            told = words("line.bundle", pages=pages(bound, lang))
        texts.append(cut(clean(path), 400) + words.aside(told))
    first_files, *others = [[Words(text, style(usual - 0.5)) for text in chunk] for chunk in _chunks(texts)] or [[]]
    ref = Words(clean(item["ref"]), style(size, colour), strong=not unasked, longest=8)
    return [[ref, name, mark, first_files], *(["", "", "", more] for more in others)]


def other_files(report: Part, words: Labels) -> list[Flowable]:
    """Return the files that count for no item."""
    counted = {path for item in report["items"] for path in item.get("files", ())}
    rows: Rows = [[Words(words(f"cover.{key}"), style(8.5, GREY)) for key in ("file", "what", "use")]]
    for file in report.get("files", ()):
        if file["path"] not in counted:
            kinds = dict.fromkeys(words.name("kind", document["kind"]) for document in file.get("documents", ()))
            texts = (clean(file["path"]), words.comma(*kinds), words.name("use", file["use"]))
            rows.append([Words(text, style(8.5), longest=420) for text in texts])
    if len(rows) == 1:
        return []
    box = [("BOX", (0, 0), (-1, -1), 0.5, GREY), ("LINEABOVE", (0, 1), (-1, -1), 0.25, GREY), *inset(5)]
    return [
        *headed(words("heading.other_files")),
        table(rows, [WIDTH - 240, 150, 90], box, repeat=1),
        Spacer(0, 10),
    ]


def _chunks(texts: list[str]) -> list[list[str]]:
    """Part the files of an item into rows that are never higher than a page."""
    rows: list[list[str]] = []
    for text in texts:
        if not rows or len(rows[-1]) == _FILES_IN_A_ROW or sum(map(len, [*rows[-1], text])) > _LETTERS_IN_A_ROW:
            rows.append([])
        rows[-1].append(text)
    return rows
