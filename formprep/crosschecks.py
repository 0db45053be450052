"""Hold the papers of one person against each other and against the answers: names, birth dates, sex and numbers.

What differs is told of the paper that is worth less: a passport tells more than a form filled in from it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from formprep.copies import with_copies
from formprep.model import Document, Fact, Party, Problem
from formprep.name_matching import Match
from formprep.names import Person, match
from formprep.parties import PARTIES, Paper
from formprep.relationships import roles_on
from formprep.schemas import Checklist
from formprep.situation import Situation
from formprep.text import squeeze

_SURE = 0.5
"""Confidence up to which a fact is not judged by: readers give no more to one whose check digit fails."""
_TRAVEL = ("passport", "exit-entry-permit")
_CARDS = ("hong-kong-identity-card", "mainland-identity-card", "macao-identity-card", "taiwan-identity-card")
_FORMS = ("id-997", "id-91", "id-481a", "id-481b")
_PERMISSION = "permission-to-stay"
_PERSONAL = (*_TRAVEL, *_CARDS, _PERMISSION, *_FORMS)
"""Papers about one person, those that tell most first."""
_JOINT = re.compile(r"(?i)\band\b|&|[及和]")
"""An account of two people has both names, not a longer one."""
_LOOKALIKES = str.maketrans("OQDILSBZG", "000115826")
TOLD = frozenset({
    "alias", "initials", "married", "more", "one-letter", "order-changed", "part", "spelling", "romanised",
    "romanised-cantonese", "romanised-mandarin", "romanised-macao",
})  # fmt: skip
"""Why a name agrees in part only, and is still taken for the person's."""


def crosschecked(papers: Sequence[Paper], situation: Situation, checklist: Checklist) -> list[Paper]:
    """Return the papers, each with what holding it against the others and the answers has to say."""
    people = {party: Person.of(situation.answers[party]) for party in PARTIES}
    matched = _matched(checklist, situation)
    found: list[list[Problem]] = [[] for _ in papers]
    for party in PARTIES:
        own = [at for at, paper in enumerate(papers) if paper.document.party == party]
        ranked = sorted(
            (
                at
                for at in own
                if papers[at].document.kind in _PERSONAL and _is_theirs(papers[at], party, people[party])
            ),
            key=lambda at: _rank(papers[at].document, situation.applies_on),
        )
        documents = [papers[at].document for at in ranked]
        card = _card_of(papers, "sponsor" if party == "applicant" else "applicant")
        for place, at in enumerate(ranked):
            before = documents[:place]
            found[at] += _name(documents[place], before, people[party])
            found[at] += _same(documents[place], before, people[party], matched)
            found[at] += _numbers(documents[place], before, situation.applies_on, card)
        for at in own:
            found[at] += _in_part(papers[at].document, people[party])
        if party == _child(situation):
            for at, paper in enumerate(papers):
                if paper.document.kind == "birth-certificate" and party in paper.named:
                    found[at] += _same(paper.document, documents, people[party], matched)
    for at, paper in enumerate(papers):
        found[at] += _permission(paper.document, papers)
        found[at] += roles_on(paper, people, str(situation.values.get("applicant.relationship", "")))
    told = [_with_faults(paper, problems) for paper, problems in zip(papers, found, strict=True)]
    return with_copies(told)


def _with_faults(paper: Paper, problems: Sequence[Problem]) -> Paper:
    document = paper.document
    return replace(paper, document=replace(document, faults=(*document.faults, *problems))) if problems else paper


def _matched(checklist: Checklist, situation: Situation) -> frozenset[str]:
    """Return the kinds whose birth date is held against the answer where they are asked for."""
    return frozenset(
        kind
        for item in checklist.items
        if not item.translates and situation.holds(item.when)
        for acceptance in item.accepts
        if "date_of_birth" in acceptance.matches and situation.holds(acceptance.when)
        for kind in acceptance.kinds
    )


def _child(situation: Situation) -> Party | None:
    """Return whose birth the certificate asked for is of."""
    children: dict[object, Party] = {"child": "applicant", "parent": "sponsor"}
    return children.get(situation.values.get("applicant.relationship"))


def _is_theirs(paper: Paper, party: Party, person: Person) -> bool:
    """Leave out a paper that names somebody else: that is told of it already."""
    return party in paper.named | paper.perhaps or not person.named


def _rank(document: Document, day: date) -> tuple[int, bool]:
    """Return what a paper is worth against others: travel documents first, of those the ones in force."""
    return _PERSONAL.index(document.kind), _has_ended(document, day)


def _has_ended(document: Document, day: date) -> bool:
    ends = _sure(document, "expires_on")
    return ends is not None and isinstance(ends.value, date) and ends.value < day


def _sure(document: Document, name: str) -> Fact | None:
    fact = document.fact(name)
    return fact if fact is not None and fact.confidence > _SURE else None


def _beside(other: Document, page: int | None = None) -> dict[str, object]:
    return {"other": other.file, "other_page": page or other.pages[0]}


def _named(document: Document) -> Person:
    """Return the person whom a paper names."""
    surname, given_names, chinese_name = (
        str(fact.value) if (fact := _sure(document, name)) else ""
        for name in ("surname", "given_names", "chinese_name")
    )
    holder = _sure(document, "holder")
    if holder and not surname and not given_names:
        surname = str(holder.value)
    return Person(surname, given_names, chinese_name)


def _compare(one: Person, other: Person) -> Match | None:
    return match(one, surname=other.surname, given_names=other.given_names, chinese_name=other.chinese_name)


def _name(document: Document, before: Sequence[Document], person: Person) -> Iterator[Problem]:
    """Yield that a paper has another name than one before it, where the answers do not explain both."""
    named = _named(document)
    ours = _compare(person, named)
    for other in before:
        theirs = _compare(person, _named(other))
        found = _compare(_named(other), named)
        explained = all(each is not None and each.likeness == "same" for each in (ours, theirs))
        if found and found.reason == "script" and not _same_chinese(_named(other), named):
            fact = "chinese_name"
        elif found and found.likeness == "different" and not explained:
            fact = "surname" if named.surname else "chinese_name"
        else:
            continue
        page = next((each.page for each in document.facts if each.name == fact), document.pages[0])
        yield Problem("FP604", page, {"fact": fact, "kind": document.kind, **_beside(other)})
        return


def _same_chinese(one: Person, other: Person) -> bool:
    """Tell whether two papers have the same Chinese name, and one of them no other name that could differ."""
    either = bool(one.surname or one.given_names) != bool(other.surname or other.given_names)
    return either and bool(one.chinese_name) and squeeze(one.chinese_name) == squeeze(other.chinese_name)


def _in_part(document: Document, person: Person) -> Iterator[Problem]:
    """Yield that the name on a paper is the person's in part only: by marriage, in another spelling, with initials."""
    named = _named(document)
    found = _compare(person, named)
    words = f"{named.surname} {named.given_names}".split()
    if _JOINT.search(named.surname):
        return
    if found is None or found.likeness != "perhaps" or found.reason not in TOLD:
        return
    if len(words) > 1 or (named.chinese_name and not words):
        yield Problem("FP610", None, {"alike": found.reason, "party": document.party})


def _same(document: Document, before: Sequence[Document], person: Person, matched: frozenset[str]) -> Iterator[Problem]:
    """Yield the birth date or sex of which a paper before this one has another."""
    for name in ("date_of_birth", "sex"):
        fact = _sure(document, name)
        if fact is None:
            continue
        if name == "date_of_birth" and document.kind in matched and person.date_of_birth not in (None, fact.value):
            continue  # FP507 says it.
        for other in before:
            theirs = _sure(other, name)
            if theirs is not None and theirs.value != fact.value:
                params = {"fact": name, "read": fact.value, "there": theirs.value, **_beside(other, theirs.page)}
                yield Problem("FP605", fact.page, params)
                break


def _numbers(document: Document, before: Sequence[Document], day: date, others_card: str) -> Iterator[Problem]:
    """Yield the numbers that are not those of the paper they belong to."""
    number, hkid = _sure(document, "number"), _sure(document, "hkid_number")
    if number and document.kind in _CARDS:
        yield from _differs(number, [each for each in before if each.kind == document.kind])
    if number and document.kind in _FORMS:
        travel = [each for each in before if each.kind in _TRAVEL]
        known = [_plain(str(fact.value)) for each in before if (fact := _sure(each, "number"))]
        now = [each for each in travel if not _has_ended(each, day)] or travel
        ended = [_plain(str(f.value)) for each in travel if each not in now and (f := _sure(each, "number"))]
        if _plain(str(number.value)) not in set(known) - set(ended):
            yield from _differs(number, now)
    if hkid and str(hkid.value) != others_card:
        yield from _differs(hkid, [each for each in before if each.kind == "hong-kong-identity-card"])


def _differs(number: Fact, others: Sequence[Document]) -> Iterator[Problem]:
    """Yield that a number is on none of the other papers; letters taken for figures make no difference."""
    read = [(each, fact) for each in others if (fact := _sure(each, "number"))]
    if read and _plain(str(number.value)) not in {_plain(str(fact.value)) for _, fact in read}:
        other, fact = read[0]
        params = {"fact": number.name, "kind": other.kind, **_beside(other, fact.page)}
        yield Problem("FP606", number.page, params)


def _plain(number: str) -> str:
    return "".join(each for each in number.upper() if each.isalnum()).translate(_LOOKALIKES)


def _card_of(papers: Sequence[Paper], party: Party) -> str:
    """Return the number on the identity card of a party: a form may name it beside the other's."""
    cards = (p.document for p in papers if p.document.party == party and p.document.kind == "hong-kong-identity-card")
    return next((str(fact.value) for card in cards if (fact := _sure(card, "number"))), "")


def _permission(document: Document, papers: Sequence[Paper]) -> Iterator[Problem]:
    """Yield that a permission bears a document number that none of its party's travel documents has."""
    number = _sure(document, "number")
    if document.kind != _PERMISSION or document.party == "unknown" or number is None:
        return
    travel = [p.document for p in papers if p.document.kind in _TRAVEL and p.document.party == document.party]
    numbers = {_plain(str(fact.value)) for each in travel if (fact := _sure(each, "number"))}
    if numbers and _plain(str(number.value)) not in numbers:
        yield Problem("FP603", number.page, {"party": document.party, "fact": "number"})
