"""Hold the papers against the checklist: is it asked, is it present, is it correct."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from formprep import correctness, translations
from formprep.codes import CODES
from formprep.kinds import UNKNOWN
from formprep.model import Document, Finding, Outcome, Party, Remark, Status
from formprep.parties import Paper
from formprep.schemas import Acceptance, Checklist, Item
from formprep.situation import Situation

_GRADES = {"advice": 0, "review": 1, "error": 2}
_STATUS: dict[int, Status] = {0: "met", 1: "to-review", 2: "faulty"}


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Be a paper that an item may take, with what is to be said of it there."""

    paper: Paper
    findings: tuple[Finding, ...]

    @property
    def grade(self) -> int:
        return max((_GRADES[CODES[finding.code]] for finding in self.findings), default=0)

    @property
    def only_supports(self) -> bool:
        """Tell whether nothing is to be said of it but that it supports: it goes with a paper that proves."""
        return {f.code for f in self.findings if CODES[f.code] != "advice"} == {"FP403"}


def plan(checklist: Checklist, situation: Situation) -> list[Outcome]:
    """Say of each item whether this situation asks for it."""
    return [_asked(item, situation) for item in checklist.items]


def examine(checklist: Checklist, situation: Situation, papers: Sequence[Paper]) -> tuple[list[Outcome], list[Finding]]:
    """Say what became of each item, and everything that was found on the way."""
    outcomes, findings = [], []
    kinds = asked_kinds(checklist, situation)
    for item in checklist.items:
        outcome = _asked(item, situation)
        found: list[Finding] = []
        if item.translates:
            outcome, found = translations.examine(item, papers)
        elif outcome.status == "asked":
            outcome, found = _judge(
                item, situation, papers, frozenset(kind for party, kind in kinds if party != item.party)
            )
            found += [_advice(item, code) for code, when in item.advice if situation.holds(when)]
        outcomes.append(outcome)
        findings += found
    return outcomes, findings


def _asked(item: Item, situation: Situation) -> Outcome:
    unmet = item.dropped or ("papers" if item.translates else situation.first_unmet(item.when))
    if not unmet:
        return Outcome(item.id, "asked", Remark("asked"))
    return Outcome(item.id, "not-asked", Remark(f"not-asked.{item.because.get(unmet, unmet)}"))


def _advice(item: Item, code: str) -> Finding:
    return Finding(code, item=item.id, paragraph=item.paragraph)


def asked_kinds(checklist: Checklist, situation: Situation) -> frozenset[tuple[Party, str]]:
    """Return whose papers of which kinds the situation asks for."""
    return frozenset(
        (item.party, kind)
        for item in checklist.items
        if not item.translates and not item.dropped and situation.holds(item.when)
        for top in item.accepts
        for acceptance in (top, top.beside)
        if acceptance and situation.holds(acceptance.when)
        for kind in acceptance.kinds
    )


def _judge(
    item: Item, situation: Situation, papers: Sequence[Paper], others: frozenset[str]
) -> tuple[Outcome, list[Finding]]:
    candidates, rejected = _candidates(item, item.accepts, situation, papers, others)
    if not candidates:
        return _absent(item, situation, papers, [paper for paper in rejected if paper.document.kind not in others])
    candidates = _own(candidates, item)
    best = min(candidate.grade for candidate in candidates)
    chosen = [candidate for candidate in candidates if candidate.grade == best or candidate.only_supports]
    taken = {candidate.paper.document.file for candidate in chosen}
    chosen = [candidate for candidate in chosen if candidate.paper.copy_of not in taken]
    used = tuple(candidate.paper.document for candidate in chosen)
    used += _besides(item, chosen, situation, papers)
    used += tuple(
        document for candidate in chosen for document in _bearing(candidate.paper.document, situation, papers)
    )
    findings = [finding for candidate in chosen for finding in candidate.findings if candidate.grade == best]
    worst = next((f for f in findings if _GRADES[CODES[f.code]] == best and best), None)
    why = Remark(f"finding.{worst.code}", {**worst.params, "file": worst.file}) if worst else Remark("met")
    return Outcome(item.id, _STATUS[best], why, used), findings


def _own(candidates: list[_Candidate], item: Item) -> list[_Candidate]:
    """Leave out somebody else's papers where the person's own is there: in force, they would hide that it has ended."""
    if not any(item.party in candidate.paper.named for candidate in candidates):
        return candidates
    return [each for each in candidates if all(finding.code != "FP405" for finding in each.findings)]


def _candidates(
    item: Item,
    acceptances: Sequence[Acceptance],
    situation: Situation,
    papers: Sequence[Paper],
    others: frozenset[str],
) -> tuple[list[_Candidate], list[Paper]]:
    """Return the papers that may serve, and those of the right kind that are the other party's.

    A paper is judged by the first acceptance that takes its kind; where it serves by several, by the best of them.
    """
    candidates, rejected = [], []
    for paper in papers:
        fitting = [a for a in acceptances if paper.document.kind in a.kinds and situation.holds(a.when)]
        if not fitting:
            continue
        if _is_other_partys(paper, item, fitting[0]):
            rejected.append(paper)
            continue
        graded = [_Candidate(paper, _grade(item, a, paper, situation, papers, others)) for a in fitting]
        proving = [c for c, a in zip(graded, fitting, strict=True) if not a.supports]
        candidates.append(min(proving or graded, key=lambda candidate: candidate.grade))
    return candidates, rejected


def _is_other_partys(paper: Paper, item: Item, acceptance: Acceptance) -> bool:
    return acceptance.names != () and paper.document.party not in (item.party, "unknown")


def _grade(
    item: Item,
    acceptance: Acceptance,
    paper: Paper,
    situation: Situation,
    papers: Sequence[Paper],
    others: frozenset[str],
) -> tuple[Finding, ...]:
    document = paper.document
    found = correctness.of_paper(item, acceptance, paper, situation, others, papers)
    placed = [
        replace(
            f, item=item.id, file=f.file or document.file, page=f.page or document.pages[0], paragraph=item.paragraph
        )
        for f in found
    ]
    return (*placed, *_beside(item, acceptance, paper, situation, papers, others))


def _beside(
    item: Item,
    acceptance: Acceptance,
    paper: Paper,
    situation: Situation,
    papers: Sequence[Paper],
    others: frozenset[str],
) -> tuple[Finding, ...]:
    """Say what is to be said of the second paper that must come with this one."""
    if acceptance.beside is None:
        return ()
    seconds, _ = _candidates(item, [acceptance.beside], situation, papers, others)
    if not seconds:
        params = {"kind": paper.document.kind, "kinds": list(acceptance.beside.kinds)}
        return (Finding("FP409", item=item.id, file=paper.document.file, params=params, paragraph=item.paragraph),)
    return min(seconds, key=lambda candidate: candidate.grade).findings


def _besides(
    item: Item, chosen: Sequence[_Candidate], situation: Situation, papers: Sequence[Paper]
) -> tuple[Document, ...]:
    kinds = {c.paper.document.kind for c in chosen}
    seconds = [a.beside for a in item.accepts if a.beside and kinds & set(a.kinds)]
    candidates, _ = _candidates(item, seconds, situation, papers, frozenset())
    return tuple(candidate.paper.document for candidate in candidates)


def _bearing(permission: Document, situation: Situation, papers: Sequence[Paper]) -> list[Document]:
    """Return the travel documents that have ended and bear this permission: the old passport goes with its label."""
    number = correctness.trusted(permission, "number")
    if permission.kind != "permission-to-stay" or number is None:
        return []
    return [
        paper.document
        for paper in papers
        if paper.document.kind in ("passport", "exit-entry-permit")
        and paper.document.party == permission.party
        and (theirs := correctness.trusted(paper.document, "number"))
        and theirs.value == number.value
        and (ends := correctness.trusted(paper.document, "expires_on"))
        and isinstance(ends.value, date)
        and ends.value < situation.applies_on
    ]


def _absent(
    item: Item, situation: Situation, papers: Sequence[Paper], rejected: Sequence[Paper]
) -> tuple[Outcome, list[Finding]]:
    """Say what is missing, unless some doubtful paper may be it."""
    kinds = [kind for a in item.accepts if situation.holds(a.when) for kind in a.kinds]
    doubtful = [p.document for p in papers if not p.document.certain and set(p.document.rivals) & set(kinds)]
    if item.varied:
        doubtful += [p.document for p in papers if p.document.kind == UNKNOWN and p.document not in doubtful]
    if doubtful:
        found = [
            _placed("FP402", item, document, {"kind": next((k for k in document.rivals if k in kinds), kinds[0])})
            for document in doubtful
        ]
        why = Remark("finding.FP402", {**found[0].params, "file": found[0].file})
        return Outcome(item.id, "to-review", why, tuple(doubtful)), found
    if item.absence and situation.holds(item.absence[1]):
        code = item.absence[0]
        return Outcome(item.id, "to-review", Remark(f"finding.{code}")), [_advice(item, code)]
    missing = Finding("FP401", item=item.id, params={"item": item.id}, paragraph=item.paragraph)
    others = [
        _placed("FP404", item, p.document, {"kind": p.document.kind, "party": p.document.party}) for p in rejected
    ]
    return Outcome(item.id, "missing", Remark("missing")), [missing, *others]


def _placed(code: str, item: Item, document: Document, params: Mapping[str, Any]) -> Finding:
    return Finding(
        code, item=item.id, file=document.file, page=document.pages[0], params=params, paragraph=item.paragraph
    )
