"""What is printed on a form: rows of letters, the labels among them, and whose section a place is in."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from statistics import median
from typing import Any

from formprep.forms import Forms, Whose
from formprep.model import Box

YES_OR_NO = "yes-or-no"
ASIDE = "aside"
"""The group of words that change nothing: `(if any)`."""
_HEADING = re.compile(r"^\(?(?:[0-9]{1,2}[.)、]|[甲乙丙丁]部|part[a-d]\b|part[a-d][^a-z])")
_ALIKE = str.maketrans({"╱": "/", "∕": "/", "﹕": ":", "’": "'"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """Be what printed words mean: a question, one answer of it, or a word beside boxes (`day`, `others` …)."""

    question: str = ""
    option: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """Be printed words that are known, and where they stand."""

    meanings: frozenset[Meaning]
    box: Box
    text: str

    def asks(self, question: str) -> bool:
        """Tell whether these are words for that question."""
        return Meaning(question) in self.meanings


@dataclass(frozen=True)
class Segment:
    """Be letters of one row that stand together; `known` are the labels among them."""

    letters: tuple[tuple[str, Box], ...]

    @cached_property
    def text(self) -> str:
        """Return the letters, folded, without spaces."""
        return "".join(letter for letter, _ in self.letters)

    @cached_property
    def words(self) -> str:
        """Return the letters with the spaces between them, to tell a paper by."""
        return "".join(f" {each}" if at and self.spaced(at) else each for at, (each, _) in enumerate(self.letters))

    @cached_property
    def box(self) -> Box:
        """Return where the letters stand."""
        return around([box for _, box in self.letters])

    def part(self, start: int, end: int) -> Box:
        """Return where some of the letters stand."""
        return around([box for _, box in self.letters[start:end]])

    def spaced(self, at: int) -> bool:
        """Tell whether there is a space before that letter."""
        before, here = self.letters[at - 1][1], self.letters[at][1]
        return here[0] - before[2] > 0.18 * (self.box[3] - self.box[1])


@dataclass(frozen=True, slots=True)
class Sheet:
    """Be one page: its segments, the labels, and the loose letters that belong to none."""

    labels: tuple[Label, ...] = ()
    loose: tuple[Box, ...] = ()
    headings: tuple[tuple[float, str], ...] = ()
    segments: tuple[Segment, ...] = field(default=())


def around(boxes: Sequence[Box]) -> Box:
    """Return the box around boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def folded(text: str) -> str:
    """Return a text as it is compared: one width, one case, no spaces."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold())


class Vocabulary:
    """Hold every word that may be printed beside a box."""

    def __init__(self, forms: Forms) -> None:
        meanings: dict[str, set[Meaning]] = defaultdict(set)
        for question in forms.questions.values():
            for phrase in question.printed:
                meanings[folded(phrase)].add(Meaning(question.id))
            for option in question.options:
                for phrase in option.printed:
                    meanings[folded(phrase)].add(Meaning(question.id, option.id))
        for word, phrases in forms.words.items():
            for phrase in phrases:
                own = Meaning(YES_OR_NO, word) if word in ("yes", "no") else Meaning(word=word)
                meanings[folded(phrase)].add(own)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for phrase in sorted(meanings, key=len, reverse=True):
            self._by_letter[phrase[0]].append(phrase)
        self._meanings: Mapping[str, frozenset[Meaning]] = {key: frozenset(own) for key, own in meanings.items()}

    def labels(self, segment: Segment) -> Iterator[tuple[int, int, frozenset[Meaning]]]:
        """Yield the labels of a segment, the longest that fits at each place, and none inside another."""
        text, at = segment.text, 0
        while at < len(text):
            end = next(
                (
                    at + len(phrase)
                    for phrase in (self._by_letter.get(text[at], ()) if _begins(segment, at) else ())
                    if text.startswith(phrase, at) and _ends(segment, at + len(phrase))
                ),
                0,
            )
            if end:
                yield at, end, self._meanings[text[at:end]]
            at = end or at + 1

    def told(self, text: str) -> frozenset[str]:
        """Return the questions that a tooltip names: by the longest label it begins with, or the one it begins."""
        own = folded(text)
        begins = [phrase for phrase in self._by_letter.get(own[:1], ()) if own.startswith(phrase)]
        found = begins[:1] if begins and len(begins[0]) > 1 else []
        if not found and len(own) >= 3:
            found = [phrase for phrase in self._by_letter.get(own[:1], ()) if phrase.startswith(own)]
        return frozenset(
            each.question for phrase in found for each in self._meanings[phrase] if each.question and not each.option
        )


def _begins(segment: Segment, at: int) -> bool:
    if at == 0 or not segment.text[at - 1].isalnum() or segment.text[at - 1].isdigit():
        return True
    return segment.text[at - 1].isascii() != segment.text[at].isascii()


def _ends(segment: Segment, end: int) -> bool:
    text = segment.text
    if end >= len(text) or not text[end].isalnum() or not text[end - 1].isalnum():
        return True
    return text[end - 1].isascii() != text[end].isascii() or (text[end].isascii() and segment.spaced(end))


def sheet(letters: Sequence[Sequence[Any]], vocabulary: Vocabulary) -> Sheet:
    """Return what is printed on one page."""
    segments = tuple(_segments(letters))
    labels, loose = [], []
    for segment in segments:
        taken: set[int] = set()
        for start, end, meanings in vocabulary.labels(segment):
            labels.append(Label(meanings, segment.part(start, end), segment.text[start:end]))
            taken.update(range(start, end))
        loose += [box for at, (letter, box) in enumerate(segment.letters) if at not in taken and letter.isalnum()]
    headings = tuple((each.box[1], each.text) for each in segments if _HEADING.match(each.text))
    return Sheet(tuple(labels), tuple(loose), tuple(sorted(headings)), segments)


def _segments(letters: Sequence[Sequence[Any]]) -> Iterator[Segment]:
    """Group letters to rows by what stands high, then cut each row where there is a gap."""
    drawn = [(str(each[0]), (each[1], each[2], each[3], each[4])) for each in letters]
    if not drawn:
        return
    rows: list[_Row] = []
    for letter, box in sorted(drawn, key=lambda each: each[1][3]):
        row = next((row for row in reversed(rows) if row.takes(box)), None)
        if row is None:
            row = _Row()
            rows.append(row)
        row.add(letter, box)
    for line in rows:
        row_letters = sorted(line.letters, key=lambda each: each[1][0])
        high = median(box[3] - box[1] for _, box in row_letters)
        run: list[tuple[str, Box]] = []
        for letter, box in row_letters:
            if run and box[0] - run[-1][1][2] > 1.6 * max(high, 4):
                yield Segment(tuple(run))
                run = []
            run += [(each, box) for each in folded(letter)]
        if run:
            yield Segment(tuple(run))


class _Row:
    """Collect the letters of one line, and know where most of them stand."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, Box]] = []
        self._foot = self._high = 0.0

    def takes(self, box: Box) -> bool:
        """Tell whether a letter is of the row's size and on its line; a large bracket over two rows is of neither."""
        low, high = sorted((self._high, box[3] - box[1]))
        return high < 1.7 * max(low, 0.1) and abs(self._foot - box[3]) < 0.3 * low

    def add(self, letter: str, box: Box) -> None:
        """Add a letter."""
        count = len(self.letters)
        self._foot = (self._foot * count + box[3]) / (count + 1)
        self._high = (self._high * count + box[3] - box[1]) / (count + 1)
        self.letters.append((letter, box))


def sections(sheets: Sequence[Sheet], forms: Forms) -> list[list[tuple[float, Whose]]]:
    """Return for each page whose the place below each heading is, beginning with what the page before ended in."""
    now: Whose = "applicant"
    part: Whose | None = None
    pages = []
    for each in sheets:
        found: list[tuple[float, Whose]] = [(0.0, now)]
        for top, text in each.headings:
            whose = _whose(text, forms)
            if text[:1] in "甲乙丙丁" or text.startswith("part"):
                part = now = whose or "applicant"
            elif whose == "applicant" and part:
                now = part
            elif whose:
                now = whose
            found.append((top, now))
        pages.append(found)
    return pages


def _whose(text: str, forms: Forms) -> Whose | None:
    return next((whose for whose, phrases in forms.sections if any(folded(phrase) in text for phrase in phrases)), None)
