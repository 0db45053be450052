"""Notice a page that is not there, by the numbers that the others bear: 1, 2 and 4, or 1 and 2 of 3.

Judged over all papers of a kind and a person, since a paper may lie page by page in several files. Papers that print no
numbers say nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from formprep.kinds import Kind
from formprep.model import Document, Page, Problem
from formprep.page_numbers import counted, numbered
from formprep.parties import Paper

_Counts = set[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Be the numbers of the pages of a paper: of those that say of how many, and of those that don't."""

    counts: tuple[_Counts, ...]
    plain: tuple[int, ...]
    silent: int

    def of(self, many: int) -> set[int]:
        """Return the pages that are there of so many."""
        return {number for counts in self.counts for number, of in counts if of == many}

    @property
    def lacking(self) -> tuple[int, ...]:
        """Return the pages that are not there; none where a page whose number was not read may be the one."""
        totals = {of for counts in self.counts for _, of in counts}
        gaps = {many: set(range(1, many + 1)) - self.of(many) for many in totals}
        if any(not gap for gap in gaps.values()):
            return ()
        if totals:
            likely = max(totals, key=lambda many: (len(self.of(many)), -many))
            others = sum(all(of != likely for _, of in counts) for counts in self.counts)
            return self._sure(gaps[likely] - set(self.plain), self.silent + others)
        return self._sure(set(range(1, max(self.plain, default=0))) - set(self.plain), self.silent)

    def _sure(self, gap: set[int], unread: int) -> tuple[int, ...]:
        return tuple(sorted(gap)) if len(gap) > unread else ()


def missing_pages(
    papers: Sequence[Paper], pages: Mapping[str, Sequence[Page]], kinds: Mapping[str, Kind]
) -> list[Paper]:
    """Return the papers, those whose own numbers tell of a page that is not there with what is to be said of it."""
    groups: dict[tuple[str, str], list[int]] = {}
    for at, paper in enumerate(papers):
        kind = kinds.get(paper.document.kind)
        if kind is not None and kind.numbered and paper.document.certain:
            groups.setdefault((kind.id, "" if kind.parts else paper.document.party), []).append(at)
    noted = list(papers)
    for (name, _), places in groups.items():
        for at, lacking in _lacking(kinds[name], [papers[at].document for at in places], pages):
            paper = papers[places[at]]
            code = "FP707" if kinds[name].form else "FP414"
            params = {"kind": name, "pages": ", ".join(map(str, lacking))}
            fault = Problem(code, paper.document.pages[0], params)
            document = replace(paper.document, faults=(*paper.document.faults, fault))
            noted[places[at]] = replace(paper, document=document)
    return noted


def _lacking(
    kind: Kind, documents: Sequence[Document], pages: Mapping[str, Sequence[Page]]
) -> list[tuple[int, tuple[int, ...]]]:
    """Return which papers lack which pages, by their place; what one lacks another incomplete one may hold."""
    if kind.form:
        own = {leaf for each in documents for leaf in each.leaves}
        lacking = _numbers(page for file in pages for page in pages[file] if (file, page.number) in own).lacking
        present = {document.party for document in documents}
        if any(party not in present for party, _ in kind.parts):
            lacking = _within(lacking, documents, pages)
        return [(0, lacking)] if lacking else []
    read = [_numbers(_pages(each, pages)) for each in documents]
    open_ = [(at, numbers) for at, numbers in enumerate(read) if numbers.lacking]
    found: list[tuple[int, tuple[int, ...]]] = []
    for at, numbers in open_:
        together = _Numbers(
            tuple(counts for _, other in open_ for counts in other.counts if _alike(other, numbers)),
            tuple(number for _, other in open_ for number in other.plain if _alike(other, numbers)),
            numbers.silent,
        )
        if together.lacking and together.lacking not in [lacking for _, lacking in found]:
            found.append((at, together.lacking))
    return found


def _alike(one: _Numbers, other: _Numbers) -> bool:
    """Tell whether two papers may be parts of one: they say of as many pages, and share none."""
    totals, theirs = ({of for counts in numbers.counts for _, of in counts} for numbers in (one, other))
    return one is other or (
        bool(totals & theirs or not totals | theirs)
        and not set(one.plain) & set(other.plain)
        and not any(one.of(many) & other.of(many) for many in totals & theirs)
    )


def _within(
    lacking: tuple[int, ...], documents: Sequence[Document], pages: Mapping[str, Sequence[Page]]
) -> tuple[int, ...]:
    """Leave out what goes with a part of the form that is not there at all: that its item tells."""
    there = [
        number
        for document in documents
        for page in _pages(document, pages)
        for number in [numbered(page), *(number for number, _ in counted(page))]
        if number is not None
    ]
    return tuple(number for number in lacking if there and min(there) < number < max(there))


def _pages(document: Document, pages: Mapping[str, Sequence[Page]]) -> list[Page]:
    return [page for file, number in document.leaves for page in pages[file] if page.number == number]


def _numbers(pages: Iterable[Page]) -> _Numbers:
    counts: list[_Counts] = []
    plain: list[int] = []
    silent = 0
    for page in pages:
        count, number = counted(page), numbered(page)
        if count:
            counts.append(count)
        elif number is not None:
            plain.append(number)
        else:
            silent += 1
    return _Numbers(tuple(counts), tuple(plain), silent)
