"""Say what is wrong or doubtful about one paper where one item takes it: is it correct."""

from collections.abc import Sequence
from typing import Any

from formprep import rules
from formprep.codes import CODES
from formprep.kinds import load_kinds
from formprep.model import Document, Fact, Finding, Party
from formprep.parties import Paper
from formprep.schemas import Acceptance, Check, Item
from formprep.scores import reasons
from formprep.situation import Situation

_MISREAD = 0.5
"""Confidence up to which a fact is not judged by: readers give no more to one whose check digit fails."""
_LIKELY = 0.6
"""Confidence of a fact below which what speaks against a paper is a doubt: a day that stands far from its label."""


def of_paper(
    item: Item,
    acceptance: Acceptance,
    paper: Paper,
    situation: Situation,
    others: frozenset[str],
    papers: Sequence[Paper],
) -> list[Finding]:
    """Return what is to be said of a paper, one of `papers`.

    `others` are the kinds that the other party is asked for as well.
    """
    document = paper.document
    found = [*_doubts(document), *_naming(item, acceptance, paper, situation, others)]
    if all(fault.code != "FP211" for fault in document.faults):
        found += _sides(document)
    for p in (fault for fault in document.faults if fault.code not in acceptance.ignores):
        file, page = document.place_of(p.page, fault=p)
        found.append(Finding(p.code, file=file, page=page, fact=str(p.params.get("fact", "")), params=p.params))
    found += _matches(acceptance, document, situation)
    found += _checked(acceptance.checks, document, situation)
    if acceptance.alone and _is_on_a_form(document, papers):
        found.append(Finding("FP402", params={"kind": document.kind}))
    if acceptance.supports:
        found.append(Finding("FP403", params={"kind": document.kind}))
    return found


def _is_on_a_form(document: Document, papers: Sequence[Paper]) -> bool:
    kinds = load_kinds()
    forms = [p.document for p in papers if (kind := kinds.get(p.document.kind)) and kind.form]
    return any(set(document.leaves) & set(form.leaves) for form in forms)


def _doubts(document: Document) -> list[Finding]:
    if document.by_word:
        return [Finding("FP205", params={"kind": document.kind})]
    if document.certain:
        return []
    params = {
        "kind": document.kind,
        "signs": reasons(document.signs) or ["few"],
        "rivals": list(document.rivals) or ["unknown"],
        "rival_signs": reasons(document.rival_signs) or ["few"],
    }
    return [Finding("FP203", params=params)]


def _sides(document: Document) -> list[Finding]:
    """Say which side of a card was not found; what was told by a word alone has none that could be seen."""
    kind = load_kinds().get(document.kind)
    if kind is None or document.by_word or not document.sides:
        return []
    lacking = [side.name for side in kind.sides if side.needed and side.name not in document.sides]
    return [Finding("FP413", params={"kind": document.kind, "side": side}) for side in lacking]


def _naming(
    item: Item, acceptance: Acceptance, paper: Paper, situation: Situation, others: frozenset[str]
) -> list[Finding]:
    """Say where a paper does not name whom it must name."""
    people = [party for party in acceptance.names or () if _comparable(party, paper.document, situation)]
    if acceptance.shows and _comparable(acceptance.shows, paper.document, situation):
        people = [acceptance.shows]
    if len(acceptance.names or ()) == 2 or acceptance.shows:
        codes: dict[Party, str] = {"applicant": "FP601", "sponsor": "FP602"}
        return [Finding(codes[party], params={"party": party}) for party in people if party not in paper.named]
    if acceptance.names is None:
        if paper.stranger:
            return [Finding("FP405", params={"party": item.party})]
        unsure = paper.document.party == "unknown" and paper.document.kind in others
        # A stamp bears no name: until when one may stay tells whose it is.
        unsure = unsure and not _as_answered(acceptance, paper.document, situation)
        return [Finding("FP406", params={"party": item.party})] if unsure else []
    if not people or item.party in paper.named:
        return []
    if paper.document.by_word and not paper.named and not paper.stranger:
        return []
    if acceptance.unnamed:
        return [Finding(acceptance.unnamed, params={"party": item.party})]
    if paper.named or paper.stranger:
        return [Finding("FP405", params={"party": item.party})]
    told_otherwise = paper.document.party == item.party and item.party not in paper.perhaps
    return [] if told_otherwise else [Finding("FP406", params={"party": item.party})]


def _comparable(party: str, document: Document, situation: Situation) -> bool:
    """Tell whether the answers have a name, or else a birth date that the paper has too, to compare with."""
    if any(f"{party}.{key}" in situation.values for key in ("surname", "given_names", "chinese_name")):
        return True
    return f"{party}.date_of_birth" in situation.values and document.fact("date_of_birth") is not None


def _as_answered(acceptance: Acceptance, document: Document, situation: Situation) -> bool:
    """Tell whether a paper says something that must be as answered, and it is."""
    read = [(fact.value, key) for name, key in acceptance.matches.items() if (fact := trusted(document, name))]
    return any(value == situation.values.get(key) for value, key in read)


def _matches(acceptance: Acceptance, document: Document, situation: Situation) -> list[Finding]:
    """Say which facts are not as answered, and which are though they must not be."""
    found = []
    for name, key in acceptance.differs.items():
        fact = trusted(document, name)
        if fact is not None and fact.value == situation.values.get(key):
            file, page = document.place_of(fact.page, fact)
            found.append(
                Finding("FP511", file=file, page=page, fact=name, params={"fact": name, "kind": document.kind})
            )
    for name, key in acceptance.matches.items():
        fact, answer = document.fact(name), situation.values.get(key)
        if fact is not None and answer is not None and fact.value != answer:
            sure = fact.confidence > _MISREAD
            params = {"fact": name, "read": fact.value, "answered": answer}
            file, page = document.place_of(fact.page, fact)
            found.append(
                Finding("FP507", file=file, page=page, fact=name, params=params)
                if sure
                else Finding("FP502", file=file, page=page, fact=name, params={"fact": name, "kind": document.kind})
            )
    return found


def trusted(document: Document, name: str) -> Fact | None:
    """Return a fact to judge by: one that is as likely misread as not is none."""
    fact = document.fact(name)
    return fact if fact is not None and fact.confidence > _MISREAD else None


def _checked(checks: Sequence[Check], document: Document, situation: Situation) -> list[Finding]:
    """Return the first check on each set of facts that does not hold."""
    found: dict[tuple[str, ...], Finding] = {}
    for each in checks:
        if each.of in found or not situation.holds(each.when):
            continue
        fact = next((fact for name in each.of if (fact := trusted(document, name)) is not None), None)
        name = fact.name if fact else each.of[0]
        values = {name: fact.value} if fact else {}
        if rules.hold({name: dict(each.must)}, values, days=situation.days):
            continue
        params: dict[str, Any] = {"fact": name, "kind": document.kind, "day": situation.applies_on}
        if fact:
            params["value"] = fact.value
        file, page = document.place_of(fact.page, fact) if fact else ("", None)
        code = "FP502" if fact and fact.confidence < _LIKELY and CODES[each.code] == "error" else each.code
        if code != each.code:
            params = {"fact": name, "kind": document.kind}
        found[each.of] = Finding(code, file=file, page=page, fact=name, params=params)
    return list(found.values())
