"""Tell of papers that were handed in twice, as a PDF and as a photograph: the better copy counts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from formprep.codes import CODES
from formprep.model import Document, Problem
from formprep.parties import Paper
from formprep.text import fold

_DAYS = ("issued_on", "period_from", "period_to", "event_on", "date_of_birth", "expires_on", "permitted_until")
_MUST_AGREE = ("number", *_DAYS, "amount")
_ALIKE = 0.5
"""Share of the words of two pages in both, from which they are one page; the next page of a statement has less."""
_FEW = 4
"""Words below which a page tells too little to be known again."""
_ONE_BY_NUMBER = frozenset({
    "passport", "exit-entry-permit", "hong-kong-identity-card", "mainland-identity-card", "macao-identity-card",
    "taiwan-identity-card",
})  # fmt: skip


def with_copies(papers: Sequence[Paper]) -> list[Paper]:
    """Return the papers; one that shows what a better copy in another file shows says so."""
    words = [_words(paper.text) for paper in papers]
    told = list(papers)
    for at, paper in enumerate(papers):
        document = paper.document
        better = [
            papers[other].document
            for other in range(len(papers))
            if other != at
            and _is_copy(document, papers[other].document)
            and _alike(words[at], words[other])
            and (_worth(papers[other].document), -other) > (_worth(document), -at)
        ]
        if better:
            best = max(better, key=_worth)
            fault = Problem("FP609", None, {"kind": document.kind, "other": best.file, "other_page": best.pages[0]})
            told[at] = replace(paper, document=replace(document, faults=(*document.faults, fault)), copy_of=best.file)
    return told


def _is_copy(one: Document, other: Document) -> bool:
    """Tell whether two papers in two files show the same, as far as their facts say it."""
    if (
        {file for file, _ in one.leaves} & {file for file, _ in other.leaves}
        or (one.kind, one.party) != (other.kind, other.party)
        or one.kind == "unknown"
    ):
        return False
    both = [
        (name, mine.value == theirs.value)
        for name in _MUST_AGREE
        if (mine := one.fact(name)) and (theirs := other.fact(name)) and min(mine.confidence, theirs.confidence) > 0.5
    ]
    if not all(same for _, same in both):
        return False
    shared = {name for name, _ in both}
    return ("number" in shared and (one.kind in _ONE_BY_NUMBER or len(shared) > 1)) or len(shared & set(_DAYS)) > 1


def _worth(document: Document) -> tuple[bool, int, int, float]:
    """Return how well a copy serves: certain, with few faults, with many facts surely read."""
    faults = sum(CODES[fault.code] != "advice" for fault in document.faults)
    sure = sum(fact.confidence for fact in document.facts)
    return document.certain, -faults, len(document.facts), round(sure, 2)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Z0-9]{2,}|[\u3400-\u9fff]", fold(text)))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return min(len(one), len(other)) >= _FEW and len(one & other) >= _ALIKE * len(one | other)
