"""What a form that was handed in answers: each question that is found on it, what stands in its box, and where.

A question is found by a field of the form, or by its printed label: the answer stands to the right of the label, or
below it, before the next print. A question whose label or field was not found is not there; one beside which something
stands that could not be read is `unread`, never `empty`.
"""

from collections.abc import Iterator, Mapping, Sequence

from formprep.forms import Question
from formprep.model import Box, Page, Party, Reader
from formprep.readers.boxes import LEAST_TICK, SLACK, Answer, by_fields, middle
from formprep.readers.cells import joined
from formprep.readers.printed import Piece, Print, pieces

LINES = 1.6
"""Heights within which two lines of one label stand below each other."""
LOW = 0.035
"""How far below its label an answer may stand, as a share of the page."""
_TICKS = frozenset("✓✔☑☒✗✘xX4■●")
_SIGNS = frozenset("@.-+/")
"""What stands in a cell of its own in an answer."""


def answered(pages: Sequence[Page], party: Party, questions: Mapping[str, Question], known: Print) -> list[Answer]:
    """Return what a form says to each question found on it that is that party's, in the order of its pages."""
    found: dict[str, Answer] = {}
    cut = pieces(pages, known, party)
    for page in pages:
        for each in (
            *by_fields(page, cut[page.number], party, questions),
            *_by_labels(page, cut[page.number], party, questions),
        ):
            before = found.get(each.question)
            if before is None or (before.state != "given" and each.state != "empty" and not before.by_field):
                found[each.question] = each
    return list(found.values())


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
            places = (*page.unread, *(p.box for p in cut if _is_written(p) or p.what == "option"))
            unread = any(_beside(box, label, cut, name) for box in places)
            yield Answer(name, page.number, label, "unread" if unread else "empty", "", reader)


def _ticks(page: Page, cut: Sequence[Piece], question: Question, label: Box, reader: Reader) -> Iterator[Answer]:
    """Yield which options bear a tick in the text; ticks drawn otherwise are not looked for, so none is `empty`.

    OCR is not believed: it writes a ticked box for an empty one, and none for a tick.
    """
    if reader == "ocr":
        yield Answer(question.id, page.number, label, "unread", "", reader)
        return
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
    elif page.unread:
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
    """Tell whether something stands where an answer is written: right of the label or below, before other print."""
    across, down = middle(box)
    if not (label[0] - 0.01 < across and label[1] - SLACK <= down <= label[3] + max(LOW, SLACK)):
        return False  # Most are far away: that is told without looking at what else is printed.
    end = _end(label, cut, name)
    if across >= end:
        return False
    if down <= label[3] + SLACK:
        return True
    return down < _floor(label, end, cut, name)


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
        if p.box[0] < end
        and p.box[2] > label[0]
        and p.middle[1] > label[3]
        and name not in p.of
        and (p.what in ("label", "heading") or _is_printed_option(p, cut))
    )
    return min(min(below, default=1.0), label[3] + LOW)


def _is_printed_option(piece: Piece, cut: Sequence[Piece]) -> bool:
    """Tell whether a piece is one of several options of a question on a row, so that nobody wrote it there."""
    if piece.what != "option":
        return False
    asked = {name.partition(".")[0] for name in piece.of}
    return any(
        p.what == "option"
        and abs(p.middle[1] - piece.middle[1]) < SLACK
        and not set(p.of) & set(piece.of)
        and asked & {name.partition(".")[0] for name in p.of}
        for p in cut
    )


def _is_written(piece: Piece) -> bool:
    """Tell whether a piece was written in: what only looks like an option may be an answer in capitals."""
    text = piece.text.strip()
    if piece.what == "option":
        return len(text) > 2 and text.isupper() and text.isascii()
    return piece.what == "rest" and any(letter.isalnum() for letter in text)
