"""What the fields of an interactive form answer: each field is told by its name, its tooltip or the print beside it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from formprep.forms import Question
from formprep.model import Box, FormField, Page, Party, Reader
from formprep.needles import bare, folded
from formprep.readers.printed import Piece

State = Literal["given", "empty", "unread"]
SLACK = 0.004
"""How far above or below a line something may stand and still be on it, as a share of the page."""
LEAST_TICK = 0.035
"""How far to the left of its words, or above them, a box to tick may end."""
_OTHERS = re.compile(r"(?i)^(?:spon|dep)\w*[0-9]$")
_PARTED = ("date", "hkid")
"""Types of answers whose boxes all have to be filled."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Be what a form says to one question: `value` is the text, or the options that are ticked."""

    question: str
    page: int
    box: Box
    state: State
    value: str = ""
    reader: Reader = "text"
    sure: float = 1.0
    by_field: bool = False
    """True where the form's own field says it, told by its name or tooltip."""


def by_fields(page: Page, cut: Sequence[Piece], party: Party, questions: Mapping[str, Question]) -> Iterator[Answer]:
    """Yield what the fields of a page say to each question that they, or the print beside them, name."""
    own = [each for each in page.fields if each.box and _whose(each.box, cut, party) == party]
    written = {name: question for name, question in questions.items() if question.type not in ("choice", "boolean")}
    texts: dict[str, list[tuple[FormField, bool]]] = {}
    ticks: dict[str, list[tuple[FormField, str]]] = {}
    for each in own:
        if each.kind == "button":
            for name in _ticked(each, cut, questions):
                ticks.setdefault(name.partition(".")[0], []).append((each, name.partition(".")[2]))
        elif each.kind in ("text", "choice") and not _OTHERS.search(each.name):
            question, told = _asks(each, cut, written)
            if question:
                texts.setdefault(question, []).append((each, told))
    for name, boxes in texts.items():
        yield _of_fields(page, questions[name], boxes)
    for name, options in ticks.items():
        pressed = [option for each, option in options if each.value]
        box = next((each.box for each, _ in options if each.box), (0.0, 0.0, 1.0, 1.0))
        if pressed or len(options) > 1:
            state: State = "given" if pressed else "empty"
            yield Answer(name, page.number, box, state, ";".join(pressed), "form-field", 1.0, by_field=True)


def _of_fields(page: Page, question: Question, boxes: Sequence[tuple[FormField, bool]]) -> Answer:
    values = [_value(each, page) for each, _ in boxes]
    told = all(by_name for _, by_name in boxes)
    empty = not all(values) if question.type in _PARTED else not any(values)
    unread = empty and any(_in(middle(mark), each.box) for mark in page.unread for each, _ in boxes if each.box)
    at = next((each.box for (each, _), value in zip(boxes, values, strict=True) if not value), boxes[0][0].box)
    text = ("-" if question.type == "date" else " ").join(value for value in values if value)
    state: State = "unread" if unread else "empty" if empty else "given"
    return Answer(question.id, page.number, at or (0.0, 0.0, 1.0, 1.0), state, text, "form-field", 1.0, by_field=told)


def _value(each: FormField, page: Page) -> str:
    """Return what stands in a field: its value, or what was typed over it."""
    if each.value.strip() or each.box is None:
        return each.value.strip()
    words = page.words or page.lines
    return " ".join(word.text for word in words if word.box and _in(middle(word.box), each.box))


def _asks(each: FormField, cut: Sequence[Piece], questions: Mapping[str, Question]) -> tuple[str, bool]:
    """Return the question of a field, and whether its own name or tooltip tells it; else the label beside it does."""
    by_name = [name for name, question in questions.items() if any(p.search(each.name) for p in question.fields)]
    label = bare(folded(each.label))
    by_tip = [name for name, question in questions.items() if label and _starts(label, question)]
    both = [name for name in by_name if name in by_tip]
    if both or by_name or len(by_tip) == 1:
        return (both or by_name or by_tip)[0], True
    return _label_before(each.box, cut, questions), False


def _starts(label: str, question: Question) -> bool:
    whole, starts = _printed(question.printed)
    short = re.sub("^(?:申请人|保证人|APPLICANT|SPONSOR)S?", "", label)
    return any(each in whole or each.startswith(starts) for each in (label, short))


@cache
def _printed(labels: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the labels of a question as they are compared: all of them, and those long enough to begin a tooltip."""
    known = [bare(folded(text)) for text in labels]
    return frozenset(known), tuple(text for text in known if len(text) > 3)


def _label_before(box: Box | None, cut: Sequence[Piece], questions: Mapping[str, Question]) -> str:
    """Return the question whose label stands left of a field, with no other label between, or just above it."""
    if box is None:
        return ""
    level = [
        p for p in cut if p.what == "label" and box[1] - SLACK < p.middle[1] < box[3] + SLACK and p.box[0] < box[0]
    ]
    if level:
        return next((name for name in max(level, key=lambda p: p.box[0]).of if name in questions), "")
    above = [p for p in cut if p.what == "label" and 0 <= box[1] - p.box[3] < 0.02 and abs(p.box[0] - box[0]) < 0.05]
    return next((name for p in above for name in p.of if name in questions), "")


def _ticked(each: FormField, cut: Sequence[Piece], questions: Mapping[str, Question]) -> list[str]:
    """Return which option of which question a box to tick is for: that of the words right of it or below."""
    assert each.box is not None
    left, top, right, bottom = each.box
    beside = [
        p
        for p in cut
        if p.what == "option" and -0.005 < p.box[0] - right < LEAST_TICK and top - 0.01 < p.middle[1] < bottom + 0.01
    ]
    below = [
        p
        for p in cut
        if p.what == "option"
        and -0.005 < p.box[1] - bottom < 0.02
        and p.box[0] - 0.03 < (left + right) / 2 < p.box[2] + 0.03
    ]
    for found in (beside, below):
        names = {name for p in found for name in p.of if name.partition(".")[0] in questions}
        if len(names) == 1:
            return list(names)
    answer = _yes_or_no(each, cut)
    label = bare(folded(each.label))
    asked = [q.id for q in questions.values() if q.type == "boolean" and label and _starts(label, q)]
    return [f"{asked[0]}.{answer}"] if answer and len(asked) == 1 else []


def _yes_or_no(each: FormField, cut: Sequence[Piece]) -> str:
    assert each.box is not None
    _, top, right, bottom = each.box
    words = {
        bare(folded(p.text)): p
        for p in cut
        if -0.005 < p.box[0] - right < LEAST_TICK and top - 0.01 < p.middle[1] < bottom + 0.01
    }
    if {"是", "YES"} & set(words):
        return "yes"
    return "no" if {"否", "NO"} & set(words) else ""


def _whose(box: Box, cut: Sequence[Piece], party: Party) -> str:
    """Return whose section a field stands in: that of the print nearest above it."""
    above = [p for p in cut if p.box[1] < box[3]]
    return max(above, key=lambda p: p.box[1]).whose if above else party


def middle(box: Box) -> tuple[float, float]:
    """Return the middle of a box."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _in(point: tuple[float, float], box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]
