"""Tell papers apart: which kind stands on which pages of a file, and how sure that is.

A page's score for a kind is what its signs leave of the doubt: each sign takes its share away, each counter-sign takes
its share of the score. A kind is told from `TOLD` on, and is certain from `CERTAIN` on where no rival comes near; a file
name lifts a doubt, but never tells a kind alone and never makes one certain. The confidence of a paper is the score of
its best page. What only resembles a kind (a lookalike, schemas/kinds/unknown.yaml) competes like a kind and makes the
page unknown. A doubt stays a doubt: it is never rounded to a kind that would count as met.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from formprep import readers
from formprep.kinds import UNKNOWN, Kind
from formprep.model import Document, Page, Party, Problem
from formprep.numbers import mrz
from formprep.signs import Sign, View, doubt, folded

TOLD = 0.45
CERTAIN = 0.8
SUREST = 0.99
NEAR = 3.0
"""A rival is near where it leaves less than this many times the doubt of the best."""
NAME_LIFT = 0.25
"""The share of the doubt that a fitting file name takes away; never beyond `CERTAIN`."""
BLANK = 4
"""Letters up to which a page without ink or picture says nothing."""

WORDS_ALONE = 0.6
"""What is left of a score that rests on common words only, without a title or anything else that tells."""

_ANY_DAY = date(2000, 1, 1)
_PAGE_OF = re.compile(r"PAGE ?([0-9]{1,3}) ?(?:OF|/) ?([0-9]{1,3})|第 ?([0-9]{1,3}) ?页[,, /]* ?共 ?([0-9]{1,3}) ?页")


@dataclass(frozen=True, slots=True)
class Score:
    """Be how well a kind fits a page."""

    kind: Kind
    value: float
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Be what a page was told to be: a kind, and the kinds it could be as well."""

    score: Score
    certain: bool
    rivals: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """Be the pages that make one paper, while they are being gathered."""

    kind: Kind | None
    told: list[Told]
    views: list[View]

    @property
    def last(self) -> int:
        return self.views[-1].page.number

    @property
    def pages(self) -> tuple[int, ...]:
        return tuple(view.page.number for view in self.views)

    def add(self, view: View, told: Told | None = None) -> None:
        self.views.append(view)
        if told is not None:
            self.told.append(told)


def recognise(
    file: str, pages: Sequence[Page], kinds: Mapping[str, Kind], *, word: Mapping[str, str] | None = None
) -> list[Document]:
    """Return the papers of one file, in the order of their pages; each page is in at least one of them."""
    runs: list[_Run] = []
    for view in (View(page) for page in pages):
        scores = score(view, kinds)
        alien = any(each.value >= TOLD for each in scores if not _is_paper(each))
        _add(runs, view, _decide(scores, file, view), alien)
    documents = [paper for run in runs for paper in _papers(file, run)]
    return _by_word(documents, word, kinds, pages) if word else documents


def enough(page: Page, kinds: Mapping[str, Kind], *, on: date) -> bool:
    """Tell whether what was read of a page says for certain what it is and all that is wanted from it."""
    view = View(page)
    scores = score(view, kinds)
    told = _decide(scores, "", view)
    if len(told) != 1 or not told[0].certain or not told[0].score.kind.wants:
        return False
    kind = told[0].score.kind
    if any(other.value >= TOLD / 2 for other in scores if other.kind.id != kind.id) or _is_spread(page, view):
        return False
    document = Document("", kind.id, (page.number,), told[0].score.value)
    read = readers.read(document, [page], kinds, on=on)
    facts = [read.fact(name) for name in kind.wants]
    return not read.faults and all(fact is not None and fact.confidence >= CERTAIN for fact in facts)


def score(view: View, kinds: Mapping[str, Kind]) -> list[Score]:
    """Return how well each kind and each lookalike fits the page, best first."""
    mentions = sum(
        any(n.on(view) for sign in kind.signs if sign.by == "title" for n in sign.needles) for kind in kinds.values()
    )
    zone = _Zone()
    found = [_score(kind, view, zone, mentions) for kind in kinds.values()]
    found += [_score(like, view, zone, mentions) for like in kinds[UNKNOWN].lookalikes] if UNKNOWN in kinds else []
    return sorted((each for each in found if each.value > 0), key=lambda each: (-each.value, each.kind.id))


class _Zone:
    """Find a page's machine-readable zone once."""

    def __init__(self) -> None:
        self._told: tuple[str, ...] | None = None

    def __call__(self, view: View) -> tuple[str, ...]:
        if self._told is None:
            found = mrz.find([line.text for line in view.page.lines], on=_ANY_DAY) if view.has_mrz_marks else None
            self._told = () if found is None else (found.mrz.format, f"{found.mrz.format}-{found.mrz.document_code[:1]}")
        return self._told


def _score(kind: Kind, view: View, zone: _Zone, mentions: int) -> Score:
    found = [(sign, times) for sign in kind.signs if (times := _times(sign, view, zone, mentions))]
    if not found:
        return Score(kind, 0.0, ())
    value = 1 - doubt(found)
    if all(sign.by == "each" for sign, _ in found):
        value *= WORDS_ALONE
    proven = any(sign.by in ("footer", "barcode", "mrz") for sign, _ in found)
    if not proven:
        value *= doubt((sign, times) for sign in kind.against if (times := _times(sign, view, zone, mentions)))
    return Score(kind, min(SUREST, value), tuple(sign.name for sign, _ in found))


def _times(sign: Sign, view: View, zone: _Zone, mentions: int) -> int:
    if sign.by == "mentions":
        return int(mentions >= sign.most)
    return sign.times(view, zone)


def _decide(scores: list[Score], file: str, view: View) -> list[Told]:
    """Return what the page is: nothing, one kind, or two that stand side by side."""
    scores = [_lifted(each, file) for each in scores]
    papers = sorted((each for each in scores if _is_paper(each)), key=lambda each: (-each.value, each.kind.id))
    likes = [each for each in scores if not _is_paper(each)]
    if not papers or papers[0].value < TOLD:
        return []
    best = _first(papers)
    like = max((each.value for each in likes), default=0.0)
    if like >= best.value and not (best.kind.form and best.value >= CERTAIN):
        return []
    beside = [
        each
        for each in papers
        if each.value >= CERTAIN and each.kind is not best.kind and _stand_together(each.kind, best.kind)
    ]
    rivals = [
        each
        for each in papers
        if each.kind is not best.kind
        and each not in beside
        and _is_near(each.value, best.value)
        and not (best.value >= CERTAIN and best.kind.goes_before(each.kind.id))
    ]
    threatened = like >= TOLD and _is_near(like, best.value) and not best.kind.form
    names = tuple(each.kind.id for each in rivals)
    told = [Told(best, best.value >= CERTAIN and not rivals and not threatened, names)]
    return told + [Told(each, True) for each in beside if not threatened]


def _is_paper(each: Score) -> bool:
    return bool(each.kind.title)


def _first(papers: list[Score]) -> Score:
    """Return the best, or the one that is told before it where both seem certain."""
    best = papers[0]
    for each in papers[1:]:
        if each.value >= CERTAIN and each.kind.goes_before(best.kind.id) and not best.kind.goes_before(each.kind.id):
            return each
    return best


def _stand_together(one: Kind, other: Kind) -> bool:
    return one.id in other.beside or other.id in one.beside


def _is_near(rival: float, best: float) -> bool:
    return rival >= TOLD and (1 - rival) < NEAR * (1 - best)


def _lifted(each: Score, file: str) -> Score:
    """Let a fitting file name take away some of the doubt that the page's own signs leave."""
    if not file or not _is_paper(each) or each.value >= CERTAIN or each.value < TOLD / 2:
        return each
    if not _names(each.kind, file):
        return each
    lifted = 1 - (1 - each.value) * (1 - NAME_LIFT)
    return replace(each, value=min(lifted, CERTAIN - 0.01), signs=(*each.signs, "file name"))


def _names(kind: Kind, file: str) -> bool:
    spaced = re.sub(r"[\W_]+", " ", folded(file))
    bare = spaced.replace(" ", "")
    return any(n.word.search(spaced) if n.word else n.text in bare for n in kind.file_names)


def _is_spread(page: Page, view: View) -> bool:
    """Tell whether the zone stands on a part of the page only: something else may stand on the rest."""
    boxes = [line.box for line in page.lines if line.box and "<<" in line.text]
    if not boxes:
        return False
    narrow = max(box[2] for box in boxes) - min(box[0] for box in boxes) < 0.6
    return narrow or page.height > page.width > 0


def _add(runs: list[_Run], view: View, told: list[Told], alien: bool) -> None:
    """Join a page to the paper before it, or let it begin another; `alien`: it resembles something that is no paper."""
    if not told:
        last = runs[-1] if runs else None
        if last is not None and (last.kind is None or _runs_on(last, view, alien)):
            last.add(view)
        else:
            runs.append(_Run(None, [], [view]))
        return
    if not told[0].certain and runs and runs[-1].kind is not None and _runs_on(runs[-1], view, alien):
        if runs[-1].kind.id in (told[0].score.kind.id, *told[0].rivals) or _next_page(runs[-1], view):
            runs[-1].add(view)
            return
    for each in told:
        same = next((run for run in runs[-2:] if run.kind is each.score.kind and run.last == view.page.number - 1), None)
        if same is not None and _continues(same, view, each):
            same.add(view, each)
        else:
            runs.append(_Run(each.score.kind, [each], [view]))


def _runs_on(run: _Run, view: View, alien: bool) -> bool:
    """Tell whether a page that is nothing by itself goes on with the paper before it."""
    if run.kind is None or run.kind.pages not in ("many", "book") or run.last != view.page.number - 1 or not run.told[0].certain:
        return False
    if _next_page(run, view):
        return True
    return len(view.bare) > BLANK and not alien and _numbering(view) is None


def _next_page(run: _Run, view: View) -> bool:
    """Tell whether the pages are numbered on: 2 of 5 after 1 of 5."""
    before, now = _numbering(run.views[-1]), _numbering(view)
    return before is not None and now is not None and now == (before[0] + 1, before[1])


def _numbering(view: View) -> tuple[int, int] | None:
    match = _PAGE_OF.search(view.spaced)
    return None if match is None else (int(match[1] or match[3]), int(match[2] or match[4]))


def _continues(run: _Run, view: View, told: Told) -> bool:
    """Tell whether a page told to be of the same kind belongs to the same paper."""
    kind = told.score.kind
    if kind.form or _next_page(run, view):
        return True
    numbering = _numbering(view)
    if kind.pages == "one" or numbering is not None and numbering[0] == 1:
        return False
    before = {number for other in run.views for name in _identity(kind) for number in other.numbers[name]}
    now = {number for name in _identity(kind) for number in view.numbers[name]}
    if kind.pages == "two":
        return len(run.views) < 2 and not (before and now and not before & now)
    if kind.pages == "book":
        return True
    both_begin = _begins(told) and _begins(run.told[0])
    return not both_begin or any(other.marks & view.marks for other in run.views)


def _begins(told: Told) -> bool:
    return any(name.startswith(("title", "mrz")) for name in told.score.signs)


def _identity(kind: Kind) -> tuple[str, ...]:
    return tuple(way.of for way in kind.facts.get("number", ()) if way.of)


def _papers(file: str, run: _Run) -> list[Document]:
    if run.kind is None:
        return [Document(file, UNKNOWN, run.pages, 0.0, certain=False)]
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
    )
    return _parts(document, run, run.kind) if run.kind.parts else _cards(document, run, run.kind)


def _parts(document: Document, run: _Run, kind: Kind) -> list[Document]:
    """Split a form at the headings of its parts; a page without a heading goes with the part before it."""
    pages: dict[Party, list[int]] = {}
    headless: list[int] = []
    current: list[Party] = []
    for view in run.views:
        current = [party for party, texts in kind.parts if any(view.is_heading(n) for n in texts)] or current
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


def _cards(document: Document, run: _Run, kind: Kind) -> list[Document]:
    """Tell several cards of one kind on a page apart by their numbers."""
    if kind.pages != "two" or len(run.views) != 1:
        return [document]
    numbers = readers.cards(run.views[0].page, kind)
    return [document] if len(numbers) < 2 else [replace(document, facts=(number,)) for number in numbers]


def _by_word(
    documents: list[Document], word: Mapping[str, Any], kinds: Mapping[str, Kind], pages: Sequence[Page]
) -> list[Document]:
    """Let the applicant's word decide a doubt; against clear content it is only told, a blank page stays blank."""
    kind, party = word.get("kind"), word.get("party")
    if party:
        documents = [d if d.party != "unknown" else replace(d, party=party) for d in documents]
    if kind not in kinds or any(d.kind == kind and d.certain for d in documents):
        return documents
    blank = {page.number for page in pages if _is_blank(page)}
    return [d if set(d.pages) <= blank else _decided(d, kinds[kind]) for d in documents]


def _decided(document: Document, kind: Kind) -> Document:
    if document.certain:
        fault = Problem("FP204", document.pages[0], {"kind": kind.id, "told": document.kind})
        return replace(document, faults=(*document.faults, fault))
    confidence = document.confidence if kind.id == document.kind else TOLD
    party = document.party if document.party != "unknown" else kind.party
    return replace(document, kind=kind.id, by_word=True, certain=True, confidence=confidence, party=party, rivals=())


def _is_blank(page: Page) -> bool:
    return len(page.text.strip()) <= BLANK and not page.faces and not page.fields and page.ink < 0.005
