"""What was filled, what was left and why, as plain values: the JSON of `formprep fill`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from formprep import messages
from formprep.codes import CODES
from formprep.filling.answers import Content, Value
from formprep.filling.placing import spoken
from formprep.forms import Form, Question
from formprep.model import Party
from formprep.report import masked
from formprep.version import VERSION

SCHEMA = "formprep-fill/1"
Status = Literal["filled", "continued", "left"]
NUMBERS = ("hkid", "mainland-id", "travel-document-number")
"""The questions whose answers are masked."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Be what became of one question. `written` is what stands in its boxes; `why` says why it was left.

    Not `verified`: no form was seen that asks it so. Not `sure`: nothing printed told its box, or what was read of a
    paper is not certain.
    """

    question: Question
    party: Party
    status: Status
    why: str = ""
    value: Value | None = None
    boxes: tuple[str, ...] = ()
    page: int | None = None
    written: tuple[str, ...] = ()
    needed: bool = False
    verified: bool = True
    sure: bool = True

    @property
    def text(self) -> str:
        """Return the whole answer in block letters, or an empty text."""
        return said(self.question, self.value.content) if self.value else ""


@dataclass(frozen=True, slots=True)
class Note:
    """Be one thing to tell about the filling: a finding code and its parameters."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FillReport:
    """Be the account of one filling. `fault` says why a worksheet was written in place of the form, if so.

    `not_flattened`: it was asked for, and the form does not permit it.
    """

    source: str
    form: Form | None
    output: str
    entries: tuple[Entry, ...]
    continuation: str = ""
    fault: str = ""
    flattened: bool = False
    not_flattened: bool = False
    boxes: int = 0

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return what a person has to look at."""
        return tuple(_notes(self))

    @property
    def exit_status(self) -> int:
        """Return 0 where nothing is left to look at but what is always to be confirmed, else 1."""
        unsure = any(each.status != "left" and not each.sure for each in self.entries)
        return int(unsure or any(CODES[note.code] != "advice" for note in self.notes))

    def to_dict(self, *, show_numbers: bool = False) -> dict[str, Any]:
        """Return the report as plain values. Numbers are masked unless asked for."""
        return {
            "schema": SCHEMA,
            "tool": {"name": "formprep", "version": VERSION},
            "form": {
                "file": Path(self.source).name,
                "kind": self.form.kind if self.form else "",
                "title": dict(self.form.title) if self.form else None,
                "verified": self.form.verified if self.form else False,
                "boxes": self.boxes,
            },
            "output": self.output,
            "worksheet": bool(self.fault),
            "fault": self.fault,
            "continuation": self.continuation,
            "flattened": self.flattened,
            "not_flattened": self.not_flattened,
            "entries": [_entry(each, show_numbers) for each in self.entries],
            "findings": [_finding(note) for note in self.notes],
        }


def said(question: Question, content: Content) -> str:
    """Return an answer in block letters; that of a choice by its English name."""
    option = question.option(content) if isinstance(content, str) else None
    return option.labels["en"].upper() if option else spoken(content, question.type)


def _notes(report: FillReport) -> Sequence[Note]:
    notes = []
    if report.fault:
        reason = messages.say_all(f"fill.fault.{report.fault}", {})
        notes.append(Note("FP714", {"reason": reason}))
    for each in report.entries:
        own = {"question": each.question.labels, "party": each.party}
        if each.value and each.value.other:
            notes.append(Note("FP711", {**own, **_differing(each, each.value.other)}))
        if each.status == "continued":
            notes.append(Note("FP712", own))
        elif each.status == "left" and (each.needed or each.value) and not report.fault:
            notes.append(Note("FP713", {**own, "reason": messages.say_all(f"fill.why.{each.why}", {})}))
    return notes


def _differing(entry: Entry, other: Value) -> dict[str, Any]:
    there = said(entry.question, other.content)
    secret = entry.question.id in NUMBERS
    return {
        "answered": masked(entry.text) if secret else entry.text,
        "read": masked(there) if secret else there,
        "where": f"{other.file}" + (f" ({other.page})" if other.page else ""),
    }


def _entry(each: Entry, show_numbers: bool) -> dict[str, Any]:
    secret = each.question.id in NUMBERS and not show_numbers
    value = each.value
    return {
        "question": each.question.id,
        "title": dict(each.question.labels),
        "party": each.party,
        "status": each.status,
        "why": each.why,
        "value": masked(each.text) if secret and each.text else each.text,
        "from": _origin(value) if value else None,
        "needed": each.needed,
        "verified": each.verified,
        "sure": each.sure,
        "page": each.page,
        "boxes": list(each.boxes),
    }


def _origin(value: Value) -> dict[str, Any]:
    if value.key:
        return {"answer": value.key, "sure": value.sure}
    return {"file": value.file, "page": value.page, "kind": value.kind, "sure": value.sure}


def _finding(note: Note) -> dict[str, Any]:
    params = {key: str(value) if isinstance(value, date) else value for key, value in note.params.items()}
    return {
        "code": note.code,
        "severity": CODES[note.code],
        "params": params,
        "message": messages.say_all(f"findings.{note.code}.message", note.params),
    }
