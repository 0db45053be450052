"""Tell papers apart: which kind stands on which pages of a file, and how sure that is.

The confidence of a paper is the score of its best page (see `scores`). A doubt stays a doubt: it is never rounded to a
kind that would count as met.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from formprep import readers
from formprep.cutting import Piece, cut
from formprep.kinds import UNKNOWN, Kind
from formprep.model import Document, Page, Party, Problem
from formprep.quality import is_blank
from formprep.runs import BLANK, Run, add, sides
from formprep.scores import CERTAIN, TOLD, is_paper, score, tell
from formprep.titles import is_headed_by
from formprep.views import View

__all__ = ["CERTAIN", "TOLD", "enough", "recognise"]


RIVAL = 0.4
"""Score from which another kind keeps reading going, although it could not be told yet."""


def recognise(
    file: str, pages: Sequence[Page], kinds: Mapping[str, Kind], *, word: Mapping[str, str] | None = None
) -> list[Document]:
    """Return the papers of one file, in the order of their pages; each page is in at least one of them."""
    runs: list[Run] = []
    for view in (View(page) for page in pages):
        scores = score(view, kinds)
        told = tell(scores, file)
        if pieces := cut(view, scores, told, kinds):
            runs += [_card(file, piece) for piece in pieces]
            continue
        alien = any(each.value >= TOLD for each in scores if not is_paper(each))
        add(runs, view, told, alien, frozenset(each.kind.id for each in scores))
    documents = [paper for run in runs for paper in _papers(file, run)]
    return _by_word(documents, word, kinds, pages) if word else documents


def _card(file: str, piece: Piece) -> Run:
    told = tell(piece.scores, file)[:1]
    return Run(told[0].score.kind if told else None, told, [piece.view], piece.area)


def enough(page: Page, kinds: Mapping[str, Kind], *, on: date) -> bool:
    """Tell whether what was read of a page says for certain what it is and all that is wanted from it."""
    view = View(page)
    scores = score(view, kinds)
    told = tell(scores, "")
    if len(told) != 1 or not told[0].certain or not told[0].score.kind.wants:
        return False
    kind = told[0].score.kind
    if any(other.value >= RIVAL for other in scores if other.kind.id != kind.id) or _is_spread(page):
        return False
    document = Document("", kind.id, (page.number,), told[0].score.value)
    read = readers.read(document, [page], kinds, on=on)
    facts = [read.fact(name) for name in kind.wants]
    return not read.faults and all(fact is not None and fact.confidence >= CERTAIN for fact in facts)


def _is_spread(page: Page) -> bool:
    """Tell whether the zone stands on a part of the page only: something else may stand on the rest."""
    boxes = [line.box for line in page.lines if line.box and "<<" in line.text]
    if not boxes:
        return False
    narrow = max(box[2] for box in boxes) - min(box[0] for box in boxes) < 0.6
    return narrow or page.height > page.width > 0


def _papers(file: str, run: Run) -> list[Document]:
    if run.kind is None:
        return [Document(file, UNKNOWN, run.pages, 0.0, certain=False, area=run.area)]
    best = max(run.told, key=lambda each: (each.certain, each.score.value))
    document = Document(
        file=file,
        kind=run.kind.id,
        pages=run.pages,
        confidence=round(best.score.value, 2),
        certain=best.certain,
        party=run.kind.party,
        signs=best.score.signs,
        rivals=best.rivals,
        rival_signs=best.rival_signs,
        sides=frozenset().union(*(sides(run.kind, view) for view in run.views)),
        area=run.area,
    )
    return _parts(document, run, run.kind) if run.kind.parts else _cards(document, run, run.kind)


def _parts(document: Document, run: Run, kind: Kind) -> list[Document]:
    """Split a form at the headings of its parts; a page without a heading goes with the part before it."""
    pages: dict[Party, list[int]] = {}
    headless: list[int] = []
    current: list[Party] = []
    for view in run.views:
        current = [party for party, headings in kind.parts if is_headed_by(view, headings)] or current
        for party in current:
            pages.setdefault(party, []).append(view.page.number)
        if not current:
            headless.append(view.page.number)
    if headless and "applicant" in pages:
        pages["applicant"] = headless + pages["applicant"]
        headless = []
    parts = [replace(document, party=party, pages=tuple(numbers)) for party, numbers in pages.items()]
    if headless:
        fault = Problem("FP701", headless[0], {"kind": document.kind})
        parts.insert(0, replace(document, party="applicant", pages=tuple(headless), faults=(fault,)))
    return parts


def _cards(document: Document, run: Run, kind: Kind) -> list[Document]:
    """Tell several cards of one kind on a page apart by their numbers."""
    if kind.pages != "two" or len(run.views) != 1:
        return [document]
    numbers = readers.cards(run.views[0].page, kind)
    return [document] if len(numbers) < 2 else [replace(document, facts=(number,)) for number in numbers]


def _by_word(
    documents: list[Document], word: Mapping[str, Any], kinds: Mapping[str, Kind], pages: Sequence[Page]
) -> list[Document]:
    """Let the applicant's word decide a doubt; against clear content it is only told, a blank page stays blank."""
    kind = word.get("kind")
    if not isinstance(kind, str) or kind not in kinds or any(d.kind == kind and d.certain for d in documents):
        return documents
    blank = {page.number for page in pages if _is_blank(page)}
    return [d if set(d.pages) <= blank else _decided(d, kinds[kind]) for d in documents]


def _decided(document: Document, kind: Kind) -> Document:
    if document.certain:
        fault = Problem("FP204", document.pages[0], {"kind": kind.id, "told": document.kind})
        return replace(document, faults=(*document.faults, fault))
    confidence = document.confidence if kind.id == document.kind else TOLD
    party = document.party if document.party != "unknown" else kind.party
    return replace(
        document,
        kind=kind.id,
        by_word=True,
        certain=True,
        confidence=confidence,
        party=party,
        rivals=(),
        rival_signs=(),
    )


def _is_blank(page: Page) -> bool:
    return (
        len(page.text.strip()) <= BLANK and not page.faces and not page.fields and (page.ink < 0.005 or is_blank(page))
    )
