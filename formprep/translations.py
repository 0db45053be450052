"""Match certified translations with the papers in other languages that they translate.

Source: important note 2 of the guide. A translation is matched by what it shares with its original: the kind of paper
and the language it names, names, dates and numbers. It is never matched by counting.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from formprep import dates, yamls
from formprep.kinds import Kind, load_kinds
from formprep.model import Document, Finding, Line, Outcome, Page, Remark
from formprep.needles import Needles, folded, needle
from formprep.parties import Paper
from formprep.paths import SCHEMAS
from formprep.schemas import Item
from formprep.text import squeeze
from formprep.views import View

ENOUGH = 3
"""Points from which a translation is taken for an original's; kind and language agree, or names and dates do."""
_NAMES = ("surname", "given_names", "chinese_name", "holder", "parties")
_EVENTS = ("event_on", "date_of_birth")
_SURE = 0.6
"""Confidence below which the language of a paper is a doubt."""


@dataclass(frozen=True, slots=True)
class _Traits:
    """Be what a paper says that its translation says too."""

    names: frozenset[str]
    events: frozenset[date]
    days: frozenset[date]
    numbers: frozenset[str]
    mentions: frozenset[str]
    languages: frozenset[str]
    text: str


def examine(item: Item, papers: Sequence[Paper]) -> tuple[Outcome, list[Finding]]:
    """Hold the papers in other languages against the translations that came with them."""
    originals = [paper for paper in papers if _is_foreign(paper.document)]
    if not originals:
        return Outcome(item.id, "not-asked", Remark("not-asked.papers")), []
    given = [_whole(paper, papers) for paper in papers if paper.document.kind in item.accepts[0].kinds]
    traits = {id(paper): _traits(paper) for paper in (*originals, *given)}
    serving = {id(each): _served(each, originals, traits) for each in given}
    served = {id(original) for found in serving.values() for original in found}
    loose = [each for each in given if not serving[id(each)]]
    findings = [_unserved(item, each, loose, traits) for each in originals if id(each) not in served]
    findings += [_unmatched(item, each, originals, served) for each in loose if len(served) < len(originals)]
    used = [each for each in given if serving[id(each)]]
    findings += [finding for each in used for finding in _about(item, each, serving[id(each)])]
    documents = tuple(each.document for each in (given if len(served) < len(originals) else used))
    if not findings:
        return Outcome(item.id, "met", Remark("met"), documents), []
    first = next((each for each in findings if each.code == "FP407"), findings[0])
    why = Remark(f"finding.{first.code}", {**first.params, "file": first.file})
    return Outcome(item.id, "missing" if first.code == "FP407" else "to-review", why, documents), findings


def _whole(translation: Paper, papers: Sequence[Paper]) -> Paper:
    """Return a translation with what stands beside it in its file and was not told for certain.

    Its certificate may stand on a page of its own, and the page before it looks like the paper that it translates.
    """
    file, pages = translation.document.file, translation.document.pages
    beside = {pages[0] - 1, pages[-1] + 1}
    open_ = [each for each in papers if each.document.kind == "unknown" or not each.document.certain]
    loose = [each for each in open_ if each.document.file == file and not _is_foreign(each.document)]
    loose = [each for each in loose if each.document.kind != "certified-translation"]
    text = [each.text for each in loose if beside & set(each.document.pages)]
    return replace(translation, text="\n".join((translation.text, *text))) if text else translation


def _is_foreign(document: Document) -> bool:
    return document.kind not in ("certified-translation", "unknown") and _language(document) not in ("", "zh", "en")


def _language(document: Document) -> str:
    fact = document.fact("language")
    return str(fact.value) if fact else ""


def _traits(paper: Paper) -> _Traits:
    facts, text = paper.document.facts, folded(paper.text)
    view = View(Page(1, tuple(Line(line) for line in paper.text.splitlines())))
    days = frozenset(found.value for line in paper.text.splitlines() for found in dates.find(line))
    days |= {fact.value for fact in facts if isinstance(fact.value, date)}
    return _Traits(
        names=frozenset(part for fact in facts if fact.name in _NAMES for part in _parts(str(fact.value))),
        events=frozenset(fact.value for fact in facts if fact.name in _EVENTS and isinstance(fact.value, date)),
        days=days,
        numbers=frozenset(re.sub(r"[/\-]", "", mark) for mark in view.marks)
        - {f"{day:%Y%m%d}" for day in days}
        - {f"{day:%d%m%Y}" for day in days},
        mentions=frozenset(kind for kind, needles in _titles().items() if view.standing(needles)),
        languages=frozenset(code for code, needles in _languages().items() if view.standing(needles)),
        text=squeeze(text),
    )


def _parts(name: str) -> list[str]:
    """Return the words of a name in Latin letters, or a Chinese name as a whole."""
    words = [word for word in re.findall(r"[A-Z]+", folded(name)) if len(word) > 2]
    return words or ([squeeze(name)] if not name.isascii() and len(squeeze(name)) > 1 else [])


@cache
def _titles() -> Mapping[str, Needles]:
    kinds: Mapping[str, Kind] = load_kinds()
    return {
        kind.id: Needles.of(each for sign in kind.signs if sign.by == "title" for each in sign.needles.each)
        for kind in kinds.values()
        if kind.languages_matter and kind.id != "certified-translation"
    }


@cache
def _words(group: str) -> Needles:
    raw = yamls.read(SCHEMAS / "translations.yaml")[group]
    return _needles(raw)


@cache
def _languages() -> Mapping[str, Needles]:
    raw = yamls.read(SCHEMAS / "translations.yaml")["languages"]
    return {code: _needles(words) for code, words in raw.items()}


def _needles(raw: str) -> Needles:
    return Needles.of(needle(word.strip()) for word in raw.split(";"))


def _served(translation: Paper, originals: Sequence[Paper], traits: Mapping[int, _Traits]) -> list[Paper]:
    """Return the originals that a translation translates: the one it fits best, or each whose kind it names."""
    if _language(translation.document) not in ("", "zh", "en"):
        return []
    points = [(_points(original, traits[id(original)], traits[id(translation)]), original) for original in originals]
    best = max(value for value, _ in points)
    fitting = [original for value, original in points if value >= ENOUGH]
    first = [original for value, original in points if value == best]
    if best < ENOUGH or (len(first) > 1 and len({original.document.kind for original in first}) < len(first)):
        return []
    named = [each for each in fitting if each.document.kind in traits[id(translation)].mentions]
    kinds = [each.document.kind for each in named]
    return first if len(first) == 1 and kinds.count(first[0].document.kind) == len(kinds) else named


def _points(original: Paper, ours: _Traits, theirs: _Traits) -> int:
    """Return how much of what the original says the translation says too; what contradicts takes away."""
    language = _language(original.document)
    points = 2 * _agree(original.document.kind in theirs.mentions, known=bool(theirs.mentions))
    points += _agree(language in theirs.languages, known=bool(theirs.languages) and language != "other")
    latin = [name for name in ours.names if name.isascii()]
    found = sum(name in theirs.text for name in ours.names)
    if found or (latin and theirs.text):
        points += 2 if 2 * found >= len(ours.names) else 1 if found else -2
    if ours.events and theirs.days:
        # The surname alone, and another day: it may be the brother's or sister's.
        points += 2 if ours.events & theirs.days else -3 if 0 < found < len(ours.names) else -2
    elif ours.days & theirs.days:
        points += 1
    return points + (2 if ours.numbers & theirs.numbers else 0)


def _agree(agrees: bool, *, known: bool) -> int:
    return 1 if agrees else -1 if known else 0


def _unserved(item: Item, original: Paper, loose: Sequence[Paper], traits: Mapping[int, _Traits]) -> Finding:
    """Say that a paper has no translation; where one is there that may be its, or its language is a doubt, ask."""
    fact = original.document.fact("language")
    ours = traits[id(original)]
    if fact is not None and fact.confidence < _SURE:
        code = "FP411"
    else:
        code = "FP408" if any(_points(original, ours, traits[id(each)]) > -2 for each in loose) else "FP407"
    return _placed(
        code, item, original.document, {"kind": original.document.kind, "language": _language(original.document)}
    )


def _unmatched(item: Item, translation: Paper, originals: Sequence[Paper], served: set[int]) -> Finding:
    files = sorted({each.document.file for each in originals if id(each) not in served})
    return _placed("FP415", item, translation.document, {"files": files})


def _about(item: Item, translation: Paper, originals: Sequence[Paper]) -> list[Finding]:
    """Say of a translation that fits what is doubtful about it: what it is, or who certified it."""
    document = translation.document
    if not document.certain:
        return [
            _placed("FP408", item, each.document, {"kind": each.document.kind, "language": _language(each.document)})
            for each in originals
        ]
    return [] if document.by_word or is_certified(translation.text) else [_placed("FP416", item, document, {})]


def is_certified(text: str) -> bool:
    """Tell whether somebody whom important note 2 names says on a translation that it is true."""
    denials = _pattern("denials")
    lines = denials.sub("", folded(text)).splitlines()
    whole = denials.sub("", " ".join(folded(text).split()))  # what is said may run over the end of a line
    view = View(Page(1, tuple(Line(line) for line in (*lines, whole))))
    capable = view.standing(_words("capacities")) or _pattern("entered").search(whole)
    return bool(capable and (view.standing(_words("statements")) or _pattern("vouched").search(whole)))


@cache
def _pattern(group: str) -> re.Pattern[str]:
    """Return a pattern: what takes a capacity away ("not a sworn translator"), or gives it in other words."""
    return re.compile(yamls.read(SCHEMAS / "translations.yaml")[group])


def _placed(code: str, item: Item, document: Document, params: Mapping[str, object]) -> Finding:
    return Finding(
        code, item=item.id, file=document.file, page=document.pages[0], params=params, paragraph=item.paragraph
    )
