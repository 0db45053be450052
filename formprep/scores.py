"""How well each kind fits a page, and what the page is told to be.

A page's score for a kind is what its signs leave of the doubt: each sign takes its share away, each counter-sign takes
its share of the score; against what is proven only a line of its own counts, such as CANCELLED. A title that stands by
itself at the head of the page, over at least two typical words, takes away more where nothing speaks against it. A kind
is told from `TOLD` on, and is certain from `CERTAIN` on where no rival comes near; a file name lifts a doubt, but never
tells a kind alone and never makes one certain. What only resembles a kind (a
lookalike, `schemas/kinds/unknown.yaml`) competes like a kind and makes the page unknown.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from formprep.kinds import UNKNOWN, Kind
from formprep.needles import folded
from formprep.numbers import mrz
from formprep.signs import Sign, doubt
from formprep.titles import is_headed
from formprep.views import View

TOLD = 0.45
CERTAIN = 0.8
SUREST = 0.99
NEAR = 3.0
"""A rival is near where it leaves less than this many times the doubt of the best."""
NAME_LIFT = 0.25
"""The share of the doubt that a fitting file name takes away; never beyond `CERTAIN`."""
WORDS_ALONE = 0.6
"""What is left of a score that rests on common words only, without a title or anything else that tells."""

HEADED = 0.4
"""The share of the doubt that a title at the head takes away where nothing else on the page is told."""
RIVAL = 0.4
"""Score from which something else on the page keeps the title at its head from counting more."""
TYPICAL = 2
"""Typical words that have to stand with such a title; one less where the page bears a year or a number."""

_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Score:
    """Be how well a kind fits a page."""

    kind: Kind
    value: float
    signs: tuple[str, ...]
    proven: bool = False
    """True of what bears a form's own footer or barcode, or a machine-readable zone."""
    words: int = 0
    """How many of its typical words stand on the page."""
    titled: bool = False
    """True where more than typical words tells it."""
    opposed: bool = False
    """True where a counter-sign stands on the page."""


@dataclass(frozen=True, slots=True)
class Told:
    """Be what a page was told to be: a kind, and the kinds it could be as well."""

    score: Score
    certain: bool
    rivals: tuple[str, ...] = ()
    rival_signs: tuple[str, ...] = ()
    """The signs of the best rival, or of the lookalike that comes near."""


_REASONS = {"line": "title", "any": "words", "each": "words", "all": "words", "pattern": "words", "mentions": "words"}


def reasons(signs: Sequence[str]) -> list[str]:
    """Return the sorts of signs by the keys under which `templates/labels/` says them, each once, in order."""
    sorts = (name.split(":", 1)[0] for name in signs)
    return list(dict.fromkeys(_REASONS.get(sort, sort.replace(" ", "-")) for sort in sorts))


def score(view: View, kinds: Mapping[str, Kind]) -> list[Score]:
    """Return how well each kind and each lookalike fits the page, best first."""
    mentions = sum(
        any(view.standing(sign.needles) for sign in kind.signs if sign.by == "title") for kind in kinds.values()
    )
    zone = _Zone()
    found = [_score(kind, view, zone, mentions) for kind in kinds.values()]
    found += [_score(like, view, zone, mentions) for like in kinds[UNKNOWN].lookalikes] if UNKNOWN in kinds else []
    found = _headed(view, found)
    found += _beside(view, found, kinds)
    return sorted((each for each in found if each.value > 0), key=lambda each: (-each.value, each.kind.id))


def _headed(view: View, scores: list[Score]) -> list[Score]:
    """Let the title at the head of the page count more where its kind is the only one that comes into question."""
    best = max(scores, key=lambda each: each.value)
    if not TOLD < best.value < SUREST or not is_paper(best) or best.opposed or best.words < TYPICAL - view.is_numbered:
        return scores
    others = (each for each in scores if each is not best and each.value >= RIVAL)
    if any(not is_paper(each) or each.titled for each in others):
        return scores
    if not any(sign.by == "title" and is_headed(view, sign.needles) for sign in best.kind.signs):
        return scores
    headed = replace(best, value=min(SUREST, 1 - (1 - best.value) * (1 - HEADED)))
    return [headed if each is best else each for each in scores]


def _beside(view: View, scores: list[Score], kinds: Mapping[str, Kind]) -> list[Score]:
    """Return the kinds told by a face on the page of a kind beside which they may stand: the photograph on the form."""
    here = {each.kind.id for each in scores if each.value >= CERTAIN}
    return [
        Score(kind, sign.weight, (sign.name,))
        for kind in kinds.values()
        if kind.beside & here
        for sign in kind.signs
        if sign.faces is not None and sign.faces.beside and sign.faces.on(view.page, len(view.bare))
    ]


class _Zone:
    """Find a page's machine-readable zone once."""

    def __init__(self) -> None:
        self._told: tuple[str, ...] | None = None

    def __call__(self, view: View) -> tuple[str, ...]:
        if self._told is None:
            found = mrz.find([line.text for line in view.page.lines], on=_ANY_DAY) if view.has_mrz_marks else None
            self._told = (
                () if found is None else (found.mrz.format, f"{found.mrz.format}-{found.mrz.document_code[:1]}")
            )
        return self._told


def _score(kind: Kind, view: View, zone: _Zone, mentions: int) -> Score:
    found = [(sign, times) for sign in kind.signs if (times := _times(sign, view, zone, mentions))]
    if not found:
        return Score(kind, 0.0, ())
    value = 1 - doubt(found)
    titled = any(sign.by != "each" for sign, _ in found)
    words = sum(times for sign, times in found if sign.by == "each")
    if kind.listed and not titled:
        value *= WORDS_ALONE
    proven = any(sign.by in ("footer", "barcode", "mrz") for sign, _ in found)
    counts = [sign for sign in kind.against if not proven or sign.by == "line"]
    against = doubt((sign, times) for sign in counts if (times := _times(sign, view, zone, mentions)))
    return Score(
        kind,
        min(SUREST, value * against),
        tuple(sign.name for sign, _ in sorted(found, key=lambda each: each[0].by == "all")),  # a title says more
        proven,
        words=words,
        titled=titled,
        opposed=against < 1,
    )


def _times(sign: Sign, view: View, zone: _Zone, mentions: int) -> int:
    if sign.by == "mentions":
        return int(mentions >= sign.most)
    return sign.times(view, zone)


def tell(scores: list[Score], file: str) -> list[Told]:
    """Return what the page is: nothing, one kind, or two that stand side by side."""
    scores = [_lifted(each, file) for each in scores]
    papers = sorted((each for each in scores if is_paper(each)), key=lambda each: (-each.value, each.kind.id))
    likes = [each for each in scores if not is_paper(each)]
    if not papers or papers[0].value < TOLD:
        return []
    best = _first(papers)
    like = max((each.value for each in likes), default=0.0)
    proven_form = best.kind.form and best.proven
    if like >= best.value and not proven_form:
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
    threatened = like >= TOLD and _is_near(like, best.value) and not proven_form
    names = tuple(each.kind.id for each in rivals)
    against = rivals or [each for each in likes[:1] if threatened]
    of_rival = against[0].signs if against else ()
    told = [Told(best, best.value >= CERTAIN and not rivals and not threatened, names, of_rival)]
    return told + [Told(each, True) for each in beside if not threatened]


def is_paper(each: Score) -> bool:
    """Tell whether the score is of a kind of the list, not of what only resembles one."""
    return each.kind.listed


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
    if not file or not is_paper(each) or each.value >= CERTAIN or each.value < TOLD / 2:
        return each
    if not _names(each.kind, file):
        return each
    lifted = 1 - (1 - each.value) * (1 - NAME_LIFT)
    return replace(each, value=min(lifted, CERTAIN - 0.01), signs=(*each.signs, "file name"))


def _names(kind: Kind, file: str) -> bool:
    spaced = re.sub(r"[\W_]+", " ", folded(file))
    bare = spaced.replace(" ", "")
    return any(each.among(bare, spaced) for each in kind.file_names.each)
