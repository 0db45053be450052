"""A paper laid out for reading: its lines with what they are compared by, and how far each can be trusted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from formprep.kinds import Kind
from formprep.model import Box, Document, Fact, Page, Reader
from formprep.needles import folded

PRINTED = 0.95
"""What a value beside its label in a text layer is worth."""
READ = 0.95
"""What OCR's own confidence in a line is multiplied by."""


@lru_cache(maxsize=16384)
def _bare_character(character: str) -> str:
    return "".join(c for c in folded(character) if c.isalnum())


@lru_cache(maxsize=4096)
def _bared(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a text without spaces and marks, and where each of its characters stood; forms repeat their lines."""
    pieces = [_bare_character(character) for character in text]
    return "".join(pieces), tuple(at for at, piece in enumerate(pieces) for _ in piece)


@dataclass(slots=True)
class Row:
    """Be one line: its text, the text without spaces and marks, and where each of those characters stands in it."""

    text: str
    page: int
    box: Box | None
    sure: float
    reader: Reader
    bare: str = field(init=False)
    places: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.bare, self.places = _bared(self.text)

    @property
    def height(self) -> float:
        """Return the height of the line, as a fraction of the page."""
        return self.box[3] - self.box[1] if self.box else 0.0


@dataclass(frozen=True, slots=True)
class Paper:
    """Be a document with the lines of its pages, the kind that was told and the day it is read for."""

    document: Document
    kind: Kind
    pages: tuple[Page, ...]
    rows: tuple[Row, ...]
    on: date

    @property
    def day_first(self) -> bool:
        """Tell whether figures of a date are day first for certain: on papers in Chinese they are."""
        return any("\u3400" <= character <= "\u9fff" for row in self.rows for character in row.text)

    @property
    def month_first(self) -> bool:
        """Tell whether a paper says that its figures of a date are month first."""
        return any(_MONTH_FIRST.search(row.text) for row in self.rows)

    def on_page(self, page: int) -> Iterator[Row]:
        """Yield the lines of a page."""
        return (row for row in self.rows if row.page == page)


_MONTH_FIRST = re.compile(r"(?i)\bMM\s?[/.-]\s?DD\s?[/.-]\s?(?:CC)?YY|\bmonth\s?[/,-]\s?day\s?[/,-]\s?year\b")


def lay_out(document: Document, kind: Kind, pages: Sequence[Page], on: date) -> Paper:
    """Return the paper with its lines; of several cards on a page, only the lines nearest to this one."""
    own = tuple(page.within(document.area) for page in pages if page.number in document.pages)
    rows = [row for page in own for row in rows_of(page)]
    return Paper(document, kind, own, tuple(rows), on)


_WIDE = re.compile(r"(?<=[!-~\u00c0-\u024f])[\u3000\u00a0]+(?=[!-~\u00c0-\u024f])")
"""Wide spaces between Latin words or figures, as who types in Chinese leaves them: JOHANNA\u3000MARIE."""


def rows_of(page: Page) -> list[Row]:
    """Return the lines of a page that hold anything."""
    reader: Reader = "ocr" if page.source == "ocr" else "text"
    return _closed(
        [
            Row(
                _WIDE.sub(lambda wide: " " * min(2, len(wide[0])), line.text),
                page.number,
                line.box,
                line.confidence * READ if reader == "ocr" else PRINTED,
                reader,
            )
            for line in page.lines
            if line.text.strip()
        ]
    )


def _closed(rows: list[Row]) -> list[Row]:
    """Return the lines, single Chinese characters that stand close beside each other as one: 姓 名 on a card."""
    found: list[Row] = []
    for row in rows:
        last = found[-1] if found else None
        if last and last.box and row.box and _HAN.fullmatch(last.text.strip()) and _HAN.fullmatch(row.text.strip()):
            gap, width = row.box[0] - last.box[2], row.box[2] - row.box[0]
            middle = (row.box[1] + row.box[3]) / 2
            if -0.5 * width < gap < 0.35 * width and last.box[1] < middle < last.box[3]:
                box = (last.box[0], min(last.box[1], row.box[1]), row.box[2], max(last.box[3], row.box[3]))
                found[-1] = Row(
                    last.text.strip() + row.text.strip(), row.page, box, min(last.sure, row.sure), row.reader
                )
                continue
        found.append(row)
    return found


_HAN = re.compile("[\u3400-\u9fff]")


def fact(name: str, value: date | str, row: Row, share: float = 1.0) -> Fact:
    """Return what was read on a line; `share` is how much of the line's confidence the way of reading leaves."""
    return Fact(name, value, row.page, round(min(0.99, row.sure * share), 2), row.reader, row.box)
