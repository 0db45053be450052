"""What goes where in a submission: the papers of each item in the guide's order, each page once, and what is out."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from formprep.model import Document, Party, Status
from formprep.report import FileReport, Report
from formprep.tools import media

Leaf = tuple[str, int]
"""A page: its file and its number there."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Be a paper, or a part of one, that lies in one file; each page with its clockwise turn to be upright."""

    file: str
    kind: str
    party: Party
    pages: tuple[tuple[int, int], ...]

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Return its pages with their file."""
        return tuple((self.file, number) for number, _ in self.pages)


@dataclass(frozen=True, slots=True)
class Section:
    """Be an item with the papers that stand under it; `elsewhere` are those that stand under an item before it.

    The item of papers that count for none is empty.
    """

    item: str
    status: Status
    pieces: tuple[Piece, ...] = ()
    elsewhere: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """Be the whole: the sections in the guide's order, and the files, or pages of them, that are left out."""

    sections: tuple[Section, ...]
    left_out: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """By file; no pages where the whole file is left out."""

    @property
    def needed(self) -> dict[str, tuple[tuple[int, int], ...]]:
        """Return by file the pages that are bound, with their turns."""
        found: dict[str, list[tuple[int, int]]] = {}
        for section in self.sections:
            for piece in section.pieces:
                found.setdefault(piece.file, []).extend(piece.pages)
        return {file: tuple(sorted(pages)) for file, pages in found.items()}


def order(report: Report, *, everything: bool = False, without: Set[str] = frozenset()) -> Order:
    """Return what stands where; `everything`: also papers that count for no item, `without` the files that failed."""
    files = {each.source.path: each for each in report.files if each.source.path not in without}
    placed: dict[Leaf, str] = {}
    sections = [
        _section(outcome.item, outcome.status, outcome.documents, files, placed)
        for outcome in report.outcomes
        if outcome.status != "not-asked"
    ]
    if everything:
        pieces = tuple(piece for each in files.values() for piece in _rest(each, placed))
        if pieces:
            sections.append(Section("", "met", pieces))
    return Order(tuple(sections), dict(_left_out(report.files, placed)))


def _section(
    item: str, status: Status, documents: Sequence[Document], files: Mapping[str, FileReport], placed: dict[Leaf, str]
) -> Section:
    here, elsewhere = [], []
    for document in documents:
        for place in document.places:
            if place.file not in files:
                continue
            turned = files[place.file].turned
            new = tuple((n, turned.get(n, 0)) for n in place.pages if (place.file, n) not in placed)
            old = tuple((n, turned.get(n, 0)) for n in place.pages if placed.get((place.file, n), item) != item)
            if new:
                here.append(Piece(place.file, place.kind, place.party, new))
                placed.update(((place.file, number), item) for number, _ in new)
            if old:
                elsewhere.append(Piece(place.file, place.kind, place.party, old))
    return Section(item, status, tuple(here), tuple(elsewhere))


def _rest(file: FileReport, placed: dict[Leaf, str]) -> Iterator[Piece]:
    """Yield what is left of a file that can be read: its papers, then its other pages."""
    path = file.source.path
    if file.use not in ("used", "surplus", "unrecognised") or not is_bindable(file):
        return
    for document in file.documents:
        new = tuple((n, file.turned.get(n, 0)) for n in document.pages if (path, n) not in placed)
        if new:
            placed.update(((path, number), "") for number, _ in new)
            yield Piece(path, document.kind, document.party, new)
    others = tuple((n, file.turned.get(n, 0)) for n in range(1, file.pages + 1) if (path, n) not in placed)
    if others:
        placed.update(((path, number), "") for number, _ in others)
        yield Piece(path, "unknown", "unknown", others)


def is_bindable(file: FileReport) -> bool:
    """Tell whether a file is of a type that has pages."""
    return file.media_type == media.PDF or file.media_type in media.IMAGES


def _left_out(files: Sequence[FileReport], placed: Mapping[Leaf, str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for file in files:
        path = file.source.path
        out = tuple(number for number in range(1, file.pages + 1) if (path, number) not in placed)
        if len(out) == file.pages:
            yield path, ()
        elif out:
            yield path, out
