"""What a form that was handed in answers: each question that is found on it, what stands in its box, and where.

A question is found by a field of the form, or by its printed label: the answer stands to the right of the label, or
below it, before the next print. A question whose label or field was not found is not there; one beside which something
stands that could not be read is `unread`, never `empty`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from formprep.forms import Question
from formprep.model import Box, FormField, Page, Party, Reader
from formprep.needles import bare, folded
from formprep.readers.printed import Piece, Print, pieces

State = Literal["given", "empty", "unread"]
LINES = 1.6
"""Heights within which two lines of one label stand below each other."""
LOW = 0.035
"""How far below its label an answer may stand, as a share of the page."""
SLACK = 0.004
LEAST_TICK = 0.035
"""How far to the left of its words, or above them, a box to tick may end."""
_TICKS = frozenset("✓✔☑☒✗✘xX4■●")
_SIGNS = frozenset("@.-+/")
"""What stands in a cell of its own in an answer."""
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


def answered(pages: Sequence[Page], party: Party, questions: Mapping[str, Question], known: Print) -> list[Answer]:
    """Return what a form says to each question found on it that is that party's, in the order of its pages."""
    found: dict[str, Answer] = {}
    cut = pieces(pages, known, party)
    for page in pages:
        for each in (*_by_fields(page, cut[page.number], party, questions), *_by_labels(page, cut[page.number], party, questions)):
            before = found.get(each.question)
            if before is None or (before.state != "given" and each.state != "empty" and not before.by_field):
                found[each.question] = each
    return list(found.values())


def _by_fields(page: Page, cut: Sequence[Piece], party: Party, questions: Mapping[str, Question]) -> Iterator[Answer]:
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
    unread = empty and any(_in(_middle(mark), each.box) for mark in page.unread for each, _ in boxes if each.box)
    at = next((each.box for (each, _), value in zip(boxes, values, strict=True) if not value), boxes[0][0].box)
    text = ("-" if question.type == "date" else " ").join(value for value in values if value)
    state: State = "unread" if unread else "empty" if empty else "given"
    return Answer(question.id, page.number, at or (0.0, 0.0, 1.0, 1.0), state, text, "form-field", 1.0, by_field=told)


def _value(each: FormField, page: Page) -> str:
    """Return what stands in a field: its value, or what was typed over it."""
    if each.value.strip() or each.box is None:
        return each.value.strip()
    words = page.words or page.lines
    return " ".join(word.text for word in words if word.box and _in(_middle(word.box), each.box))


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
    known = [bare(folded(text)) for text in question.printed]
    short = re.sub("^(?:申请人|保证人|APPLICANT|SPONSOR)S?", "", label)
    return any(each == text or (len(text) > 3 and each.startswith(text)) for text in known for each in (label, short))


def _label_before(box: Box | None, cut: Sequence[Piece], questions: Mapping[str, Question]) -> str:
    """Return the question whose label stands left of a field, with no other label between, or just above it."""
    if box is None:
        return ""
    level = [p for p in cut if p.what == "label" and box[1] - SLACK < p.middle[1] < box[3] + SLACK and p.box[0] < box[0]]
    if level:
        return next((name for name in max(level, key=lambda p: p.box[0]).of if name in questions), "")
    above = [p for p in cut if p.what == "label" and 0 <= box[1] - p.box[3] < 0.02 and abs(p.box[0] - box[0]) < 0.05]
    return next((name for p in above for name in p.of if name in questions), "")


def _ticked(each: FormField, cut: Sequence[Piece], questions: Mapping[str, Question]) -> list[str]:
    """Return which option of which question a box to tick is for: that of the words beside it, to the right or below."""
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
        if p.what == "option" and -0.005 < p.box[1] - bottom < 0.02 and p.box[0] - 0.03 < (left + right) / 2 < p.box[2] + 0.03
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


def _by_labels(page: Page, cut: Sequence[Piece], party: Party, questions: Mapping[str, Question]) -> Iterator[Answer]:
    """Yield what stands beside the printed labels of questions that no field answers."""
    if page.source == "none" or not page.whole:
        return
    for name, label in _labels(cut, party, questions):
        if any(each.box and each.kind != "signature" and _beside(each.box, label, cut, name) for each in page.fields):
            continue
        question = questions[name]
        reader: Reader = "ocr" if page.source == "ocr" else "text"
        if question.type in ("choice", "boolean"):
            yield from _ticks(page, cut, question, label, reader)
            continue
        written = _written(cut, label, name)
        if written:
            sure = min(p.sure for p in written)
            yield Answer(name, page.number, label, "given", joined(written), reader, sure)
        else:
            places = (*page.unread, *(p.box for p in cut if _is_written(p)))
            unread = any(_beside(box, label, cut, name) for box in places)
            yield Answer(name, page.number, label, "unread" if unread else "empty", "", reader)


def _ticks(page: Page, cut: Sequence[Piece], question: Question, label: Box, reader: Reader) -> Iterator[Answer]:
    """Yield which options bear a tick that was read; ticks drawn otherwise are not looked for, so none is `empty`."""
    ticks = [p for p in cut if p.what == "rest" and set(p.text) <= _TICKS and len(p.text) == 1]
    marked = []
    for tick in ticks:
        for p in cut:
            own = [name.partition(".")[2] for name in p.of if name.partition(".")[0] == question.id]
            near = 0 < p.box[0] - tick.box[0] < LEAST_TICK + 0.02 and abs(p.middle[1] - tick.middle[1]) < 0.012
            if p.what == "option" and own and near:
                marked += own
    if marked:
        yield Answer(question.id, page.number, label, "given", ";".join(dict.fromkeys(marked)), reader)
    elif page.source == "ocr" or page.unread:
        yield Answer(question.id, page.number, label, "unread", "", reader)


def _labels(cut: Sequence[Piece], party: Party, questions: Mapping[str, Question]) -> Iterator[tuple[str, Box]]:
    """Yield each question of a party that is printed, with the place of its label in all its languages."""
    for name in questions:
        own = [(p.box, True) for p in cut if p.what == "label" and p.of[0] == name and p.whose == party]
        own += [(p.box, False) for p in cut if p.what == "hint"] if own else []
        block: Box | None = None
        for box, is_label in sorted(own, key=lambda each: (each[0][1], each[0][0])):
            if block and _joins(block, box):
                block = (min(block[0], box[0]), block[1], max(block[2], box[2]), max(block[3], box[3]))
                continue
            if is_label:
                if block:
                    yield name, block
                block = box
        if block:
            yield name, block


def _joins(one: Box, other: Box) -> bool:
    """Tell whether a line of print goes on with the label above it, or left of it."""
    height = max(other[3] - other[1], 0.006)
    under = other[1] - one[3] < LINES * height and abs(one[0] - other[0]) < 0.03
    beside = min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * height and one[0] < other[0] < one[2] + 0.05
    return under or beside


def _written(cut: Sequence[Piece], label: Box, name: str) -> list[Piece]:
    """Return what is written beside a label, else what is written below it before the next row of print."""
    near = [p for p in cut if _is_written(p) and _beside(p.box, label, cut, name)]
    near += [p for p in cut if near and p.text in _SIGNS and _beside(p.box, label, cut, name)]
    level = [p for p in near if p.middle[1] <= label[3] + SLACK]
    rows = [p.box[1] for p in cut if p.what in ("label", "heading") and name not in p.of and p.middle[1] > label[3]]
    floor = min((top for top in rows if top > label[3] - 0.002), default=1.0)
    return level or [p for p in near if p.middle[1] < floor]


def _beside(box: Box, label: Box, cut: Sequence[Piece], name: str) -> bool:
    """Tell whether something stands where the answer to a label is written: right of it or below, before other print."""
    across, down = _middle(box)
    end = _end(label, cut, name)
    if not label[0] - 0.01 < across < end:
        return False
    if label[1] - SLACK <= down <= label[3] + SLACK:
        return True
    return label[3] < down < _floor(label, end, cut, name)


def _end(label: Box, cut: Sequence[Piece], name: str) -> float:
    """Return where the next print right of a label begins."""
    return min(
        (
            p.box[0]
            for p in cut
            if p.what in ("label", "heading")
            and name not in p.of
            and p.box[0] > label[2] - 0.01
            and p.box[0] > label[0] + 0.02
            and min(p.box[3], label[3]) - max(p.box[1], label[1]) > 0
        ),
        default=1.0,
    )


def _floor(label: Box, end: float, cut: Sequence[Piece], name: str) -> float:
    """Return where the next print below a label begins, as far as an answer may stand."""
    below = (
        p.box[1]
        for p in cut
        if p.what in ("label", "heading", "option")
        and name not in p.of
        and p.middle[1] > label[3]
        and p.box[0] < end
        and p.box[2] > label[0]
    )
    return min(min(below, default=1.0), label[3] + LOW)


def _is_written(piece: Piece) -> bool:
    """Tell whether a piece was written in: what only looks like an option may be an answer in capitals."""
    text = piece.text.strip()
    if piece.what == "option":
        return len(text) > 2 and text.isupper() and text.isascii()
    return piece.what == "rest" and any(letter.isalnum() for letter in text)


def joined(written: Iterable[Piece]) -> str:
    """Return what is written as one text: rows from top to bottom, the letters of cells joined."""
    rows: list[list[Piece]] = []
    for piece in sorted(written, key=lambda p: (p.middle[1], p.box[0])):
        if rows and abs(piece.middle[1] - rows[-1][0].middle[1]) < 0.6 * (piece.box[3] - piece.box[1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return " ".join(_row(sorted(row, key=lambda p: p.box[0])) for row in rows)


def _row(row: Sequence[Piece]) -> str:
    texts = [_closed(piece.text) for piece in row]
    if sum(len(text) == 1 for text in texts) < 0.6 * len(texts) or len(texts) < 2:
        return " ".join(texts)
    middles = [piece.middle[0] for piece in row]
    steps = [after - before for before, after in zip(middles, middles[1:], strict=False)]
    cell = min(steps)
    text = texts[0]
    for step, each in zip(steps, texts[1:], strict=True):
        text += (" " if step > 1.6 * cell else "") + each
    return text


def _closed(text: str) -> str:
    """Return a text whose letters were read cell by cell without the spaces between them."""
    parts = text.split()
    single = sum(len(part) == 1 for part in parts)
    return "".join(parts) if len(parts) > 1 and single >= 0.6 * len(parts) else text.strip()


def _whose(box: Box, cut: Sequence[Piece], party: Party) -> str:
    """Return whose section a field stands in: that of the print nearest above it."""
    above = [p for p in cut if p.box[1] < box[3]]
    return max(above, key=lambda p: p.box[1]).whose if above else party


def _middle(box: Box) -> tuple[float, float]:
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def _in(point: tuple[float, float], box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]
