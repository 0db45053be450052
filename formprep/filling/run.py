"""Fill one form: a child opens it, its boxes are told, values laid out, and a child writes them; or make a worksheet.

The stranger's PDF is only ever opened in the child, and never written to: the result is a file of its own, put in place
when it is whole.
"""

import base64
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from formprep.errors import InputError
from formprep.filling.answers import Values
from formprep.filling.matching import Matched, Slot, match
from formprep.filling.placing import Placed, Width, place
from formprep.filling.report import Entry, FillReport, Status
from formprep.forms import Asked, Form, Forms, Question
from formprep.kinds import load_kinds
from formprep.model import Box, Language, Line, Page, Party
from formprep.recognise import recognise
from formprep.situation import Situation
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Answer, Pool, Task

WORKER = "formprep.form_worker"
_MOST_BYTES = 16 << 20


def run(
    source: Path,
    output: Path,
    forms: Forms,
    values: Values,
    situation: Situation,
    *,
    flatten: bool = False,
    lang: Language = "en",
) -> FillReport:
    """Write the filled form, or a worksheet, and return the account. Raise `InputError` for what can't be used."""
    from formprep.render.sheets import Pen, continuation, worksheet

    size = _checked(source, output)
    with Pool(1, limits=Limits(), module=WORKER) as pool:
        told = _ask(pool, source, size, {"do": "read"})
        pages = told.get("pages") or []
        matched = match(pages, forms)
        form = _form(pages, matched, forms)
        fault = str(told.get("fault", "broken"))
        if fault == "broken":
            raise InputError(f"{source}: this is not a PDF that can be opened; download the form again.")
        report = FillReport(str(source), form, str(output), (), fault=fault, boxes=matched.boxes)
        if fault:
            report = replace(report, entries=tuple(_listed(matched, form, forms, values, situation)))
            _put(output, worksheet(report.to_dict(show_numbers=True), lang))
            return report
        entries, steps = _filled(matched, form, values, situation, Pen())
        report = replace(report, entries=entries)
        may_change = bool(told["may_change"])
        report = replace(report, flattened=flatten and may_change, not_flattened=flatten and not may_change)
        request = {"do": "write", "steps": steps, "flatten": report.flattened}
        written = _ask(pool, source, size, request)
    if "pdf" not in written:
        raise InputError(f"{source}: the form could not be filled; it may be damaged. Download it again.")
    if any(entry.status == "continued" for entry in entries):
        further = output.with_name(f"{output.stem}-continuation.pdf")
        if further.exists() and further.samefile(source):
            raise InputError(f"{further}: this is the form itself; give another name with -o.")
        report = replace(report, continuation=str(further))
        _put(further, continuation(report.to_dict(show_numbers=True), lang))
    _put(output, base64.b64decode(written["pdf"]))
    return report


def _checked(source: Path, output: Path) -> int:
    if not source.is_file():
        raise InputError(f"{source}: there is no such file.")
    if output.exists() and output.samefile(source):
        raise InputError(f"{output}: this is the form itself, which is never changed; give another name with -o.")
    if output.is_dir() or not output.parent.is_dir():
        raise InputError(f"{output}: no file can be written there; name a file in a folder that exists.")
    size = source.stat().st_size
    if size > _MOST_BYTES:
        raise InputError(f"{source}: a form has at most {_MOST_BYTES >> 20} MB; this file is larger.")
    return size


def _ask(pool: Pool, source: Path, size: int, request: Mapping[str, Any]) -> Mapping[str, Any]:
    heard: list[Answer] = []
    task = {**request, "path": str(source.absolute()), "bytes": size, "limits": Limits().to_dict()}
    pool.run([Task(str(source), task, size)], lambda _, answer: heard.append(answer))
    return heard[0] if heard and isinstance(heard[0], Mapping) else {}


def _form(pages: Sequence[Mapping[str, Any]], matched: Matched, forms: Forms) -> Form | None:
    """Tell the form by what is printed on it, as any paper is told."""
    read = tuple(
        Page(
            number,
            tuple(Line(each.words, _share(each.box, page)) for each in sheet.segments),
            width=page["width"],
            height=page["height"],
        )
        for number, (page, sheet) in enumerate(zip(pages, matched.sheets, strict=True), 1)
    )
    told = [each for each in recognise("form.pdf", read, load_kinds()) if each.certain]
    return next((form for each in told if (form := forms.of_kind(each.kind))), None)


def _share(box: Box, page: Mapping[str, Any]) -> Box:
    wide, high = page["width"], page["height"]
    return box[0] / wide, box[1] / high, box[2] / wide, box[3] / high


def _filled(
    matched: Matched, form: Form | None, values: Values, situation: Situation, width: Width
) -> tuple[tuple[Entry, ...], list[dict[str, Any]]]:
    """Return what becomes of each question that the form has a box for, or is known to ask, and the writer's steps."""
    entries: list[Entry] = []
    steps: list[dict[str, Any]] = []
    pressed: set[str] = set()
    asked = {(each.party, each.question.id): each for each in form or ()}
    for slot in matched.slots:
        party: Party = "sponsor" if slot.whose == "sponsor" else "applicant"
        known = asked.pop((party, slot.question.id), None)
        entry = Entry(
            slot.question,
            party,
            "left",
            value=values.get((party, slot.question.id)),
            boxes=tuple(box.name for box in (*slot.fields, *slot.options.values())),
            page=slot.first.page + 1,
            needed=bool(known and known.needed(situation)),
        )
        placed = _placed(entry, slot, matched, pressed, width)
        if placed.why and not placed.steps:
            entries.append(replace(entry, why=placed.why))
            continue
        sure = slot.sure and (entry.value is None or entry.value.sure)
        status: Status = "continued" if placed.why else "filled"
        entries.append(replace(entry, status=status, why=placed.why, written=placed.written, sure=sure))
        steps += placed.steps
    return (*entries, *_without_box(asked.values(), values, situation)), steps


def _without_box(asked: Iterable[Asked], values: Values, situation: Situation) -> Iterator[Entry]:
    for each in asked:
        value = values.get((each.party, each.question.id))
        needed = each.needed(situation)
        yield Entry(each.question, each.party, "left", "no-box", value, needed=needed, verified=each.verified)


def _placed(entry: Entry, slot: Slot, matched: Matched, pressed: set[str], width: Width) -> Placed:
    """Lay one value out, unless nothing is answered, the box is taken, or its group holds another answer already."""
    if entry.value is None:
        return Placed(why="no-answer")
    boxes = (*slot.fields, *slot.options.values())
    if any(box.given for box in boxes):
        return Placed(why="taken")
    ways = (entry.value.content, *entry.value.ways)
    tried = [place(slot, way, matched.sheets[slot.first.page], width) for way in ways]
    placed = next((each for each in tried if not each.why), tried[0])
    if any(step.get("lines") and not width.draws(step["text"]) for step in placed.steps):
        return Placed(why="letters")
    if slot.options and placed.steps:
        group = next(iter(slot.options.values())).field
        if group in pressed:
            return Placed(why="shared")
        pressed.add(group)
    return placed


def _listed(matched: Matched, form: Form | None, forms: Forms, values: Values, situation: Situation) -> list[Entry]:
    """Return the questions for a worksheet: the form's in its order, else those printed, else all that is answered."""
    if form:
        return [replace(each, why="") for each in _without_box(form, values, situation)]
    slots = [("sponsor" if each.whose == "sponsor" else "applicant", each.question) for each in matched.slots]
    parties: list[tuple[Any, Question]] = [*slots] or [
        (party, question) for party in ("applicant", "sponsor") for question in forms.questions.values()
    ]
    return [
        Entry(question, party, "left", value=value, verified=question.verified)
        for party, question in parties
        if (value := values.get((party, question.id))) or slots
    ]


def _put(path: Path, data: bytes) -> None:
    """Write a file that is whole when it is there, readable by its owner only."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(f"{path}: can't be written ({error.strerror}).") from None
