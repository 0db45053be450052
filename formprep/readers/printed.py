"""What is printed on a page of a form, and what is not: labels of questions, options beside boxes, hints, and the rest.

A page is cut into pieces: the words of a text layer, or the lines of OCR, each cut where a known label ends. What is
no known print is taken for written in.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from formprep.forms import Forms, Whose, load_forms
from formprep.model import Box, Line, Page, Party
from formprep.needles import bare, folded
from formprep.readers.paper import Row

What = Literal["label", "option", "hint", "heading", "rest"]
PADDED = 0.004
"""Share of the page that OCR leaves above and below a line."""
TITLE = 0.12
"""Share of a page at whose top the form's own title stands, which is no heading of a section."""
WORD = 0.02
"""How far apart two words of one answer may stand, as a share of the page."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_NUMBERED = re.compile(r"^(?:[0-9]{1,2}|[(（]?[ivx]{1,4}[)）])?[.．、]?\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Be a piece of a page: what it is, of which questions or options of questions, and in whose section it stands."""

    text: str
    box: Box
    what: What = "rest"
    of: tuple[str, ...] = ()
    whose: Whose = "applicant"
    sure: float = 1.0

    @property
    def middle(self) -> tuple[float, float]:
        """Return the middle of its box."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True, slots=True)
class Print:
    """Be all that is known to be printed on forms, without spaces and marks."""

    labels: Mapping[str, tuple[str, ...]]
    options: Mapping[str, tuple[str, ...]]
    hints: frozenset[str]
    headings: Mapping[str, Whose]
    """The longest first."""
    by_first: Mapping[str, tuple[str, ...]]


def pieces(pages: Sequence[Page], known: Print, party: Party) -> dict[int, list[Piece]]:
    """Return the pieces of each page of a paper; a section goes on over its pages."""
    whose: Whose = "sponsor" if party == "sponsor" else "applicant"
    found: dict[int, list[Piece]] = {}
    for at, page in enumerate(pages):
        own: list[Piece] = []
        for line in page.words or page.lines:
            if line.box is None or not line.text.strip():
                continue
            box = _tight(line.box, page)
            heading = None if at == 0 and box[1] < TITLE else heading_of(line.text, known)
            if heading and not _goes_on(box, own):
                whose = "sponsor" if heading == "applicant" and party == "sponsor" else heading
                own.append(Piece(line.text, box, "heading", (), whose))
            else:
                own += _cut(line, box, known, whose)
        found[page.number] = own
    return found


@cache
def known_print(edition: str) -> Print:
    """Return what is printed on forms, from their rule data."""
    return _known_print(load_forms(edition))


def _known_print(forms: Forms) -> Print:
    labels: dict[str, tuple[str, ...]] = {}
    options: dict[str, tuple[str, ...]] = {}
    for question in forms.questions.values():
        for text in question.printed:
            labels[_bare(text)] = (*labels.get(_bare(text), ()), question.id)
        for option in question.options:
            for text in option.printed:
                options[_bare(text)] = (*options.get(_bare(text), ()), f"{question.id}.{option.id}")
    hints = frozenset(map(_bare, forms.hints))
    read = [(_bare(text), whose) for whose, printed in forms.sections for text in printed]
    headings = dict(sorted(read, key=lambda each: len(each[0]), reverse=True))
    by_first: dict[str, tuple[str, ...]] = {}
    for text in sorted({*labels, *options, *hints}, key=lambda each: (-len(each), each)):
        by_first[text[:1]] = (*by_first.get(text[:1], ()), text)
    return Print(labels, options, hints, headings, by_first)


def _bare(text: str) -> str:
    return bare(folded(text))


def _tight(box: Box, page: Page) -> Box:
    """Return the box of the letters of a line: OCR leaves room above and below them."""
    if page.source != "ocr":
        return box
    room = min(PADDED, (box[3] - box[1]) / 4)
    return box[0], box[1] + room, box[2], box[3] - room


def _goes_on(box: Box, before: Sequence[Piece]) -> bool:
    """Tell whether what reads like a heading is the last word of an answer: SAME AS SPONSOR."""
    return any(
        each.what == "rest"
        and each.text.isascii()
        and any(letter.isalpha() for letter in each.text)
        and 0 <= box[0] - each.box[2] < WORD
        and each.box[1] < (box[1] + box[3]) / 2 < each.box[3]
        for each in before
    )


def heading_of(text: str, known: Print) -> Whose | None:
    """Return whose section a line begins: the line is a heading, or several of them, or begins with a part's name."""
    own = _bare(_NUMBERED.sub("", text))
    if not own.startswith(tuple(known.headings)):
        return None
    for heading, whose in known.headings.items():
        if own.startswith(heading):
            rest = own[len(heading) :]
            part = heading.startswith("PART") or heading.endswith("部")
            begins = part or whose == "others" or not rest or any(rest.startswith(each) for each in known.headings)
            return whose if begins and not rest[:1].isdigit() else None
    return None


def _cut(line: Line, box: Box, known: Print, whose: Whose) -> Iterator[Piece]:
    """Yield a line cut into known print and the rest; what follows something else on it goes with that."""
    row = Row(line.text, 0, box, line.confidence, "text")
    widths = [0.5 if letter.isascii() else 1.0 for letter in line.text]
    scale = (box[2] - box[0]) / max(1e-6, sum(widths))

    def piece(start: int, stop: int, what: What, of: tuple[str, ...] = ()) -> Piece:
        left, right = box[0] + scale * sum(widths[:start]), box[0] + scale * sum(widths[:stop])
        return Piece(line.text[start:stop].strip(), (left, box[1], right, box[3]), what, of, whose, line.confidence)

    at = 0
    while at < len(row.bare):
        text = _at(row, at, known)
        if not text:
            yield piece(row.places[at], len(line.text), "rest")
            return
        stop = row.places[at + len(text) - 1] + 1
        if text in known.labels:
            yield piece(row.places[at], stop, "label", known.labels[text])
        elif text in known.options:
            yield piece(row.places[at], stop, "option", known.options[text])
        else:
            yield piece(row.places[at], stop, "hint")
        at += len(text)
    if not row.bare:
        yield piece(0, len(line.text), "rest")


def _at(row: Row, at: int, known: Print) -> str:
    """Return the longest known print at a place of a line, where it ends with a word."""
    for text in known.by_first.get(row.bare[at], ()):
        if row.bare.startswith(text, at):
            stop = row.places[at + len(text) - 1] + 1
            after = row.text[stop : stop + 1]
            if text[-1].isascii():
                if not (after.isascii() and after.isalnum()) or " " not in row.text.strip():
                    return text
            elif len(text) > 1 or not _HAN.match(after):
                return text
    return ""
