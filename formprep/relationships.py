"""Tell whether a certificate shows the two parties related as the answers say: who is the child, who a parent."""

from collections.abc import Iterator, Mapping

from formprep.model import Document, Party, Problem, Role
from formprep.names import Person, match
from formprep.parties import Paper

_OF_PARENTHOOD = frozenset({"birth-certificate", "single-child-certificate"})
_REGISTERS = frozenset({"household-register"})
_TO_EACH_OTHER: Mapping[tuple[Role, Role], str] = {
    ("child", "head"): "child",
    ("child", "spouse"): "child",
    ("head", "child"): "parent",
    ("spouse", "child"): "parent",
    ("parent", "head"): "parent",
    ("head", "parent"): "child",
    ("spouse", "head"): "spouse",
    ("head", "spouse"): "spouse",
    ("parent", "parent"): "spouse",
}
"""What the first is to the second, by what both are to the head of the household."""
_OPPOSITE = {"child": "parent", "parent": "child"}
_ALIKE = {"partner": "spouse"}


def roles_on(paper: Paper, people: Mapping[Party, Person], relationship: str) -> Iterator[Problem]:
    """Yield that the roles on a certificate are the other way round (FP607), or were read for one party only (FP608).

    A certificate on which neither party's role was read is judged by the names alone, as is one that lacks a name.
    """
    document = paper.document
    needed = _ALIKE.get(relationship, relationship)
    if document.kind in _OF_PARENTHOOD and needed in _OPPOSITE:
        told = {party: _role(document, person) for party, person in people.items()}
        child: Party = "applicant" if needed == "child" else "sponsor"
        if _is_born(paper, child, people[child]):
            told = _completed(paper, told, child)
        shown = str(told["applicant"]) if set(told.values()) == {"child", "parent"} else ""
    elif document.kind in _REGISTERS:
        told = {party: _role(document, person) for party, person in people.items()}
        shown = _TO_EACH_OTHER.get((told["applicant"], told["sponsor"]), "")
    else:
        return
    if not all(person.named for person in people.values()) or set(people) - paper.named - paper.perhaps:
        return
    if not any(told.values()) or shown == needed:
        return
    code = "FP607" if shown and shown == _OPPOSITE.get(needed) else "FP608"
    yield Problem(code, _page(document), {"kind": document.kind, "fact": "parties"})


def _is_born(paper: Paper, party: Party, person: Person) -> bool:
    """Tell whether a certificate that names a party is of their birth, though no label was beside the name."""
    born = paper.document.fact("date_of_birth")
    same = born is not None and born.confidence > 0.5 and born.value == person.date_of_birth
    return same and party in paper.named


def _completed(paper: Paper, told: Mapping[Party, Role], child: Party) -> dict[Party, Role]:
    """Return the roles with the one that was not read, where the other one and the birth date leave nothing else.

    Who is named on the certificate of somebody's birth, outside the lines of witnesses and officers, is taken for a
    parent where nobody else was read as one.
    """
    other: Party = "sponsor" if child == "applicant" else "applicant"
    if not told[child] and told[other] == "parent":
        return {child: "child", other: "parent"}
    parents = any(fact.role == "parent" for fact in paper.document.facts)
    if told[child] == "child" and not told[other] and other in paper.named and not parents:
        return {child: "child", other: "parent"}
    return dict(told)


def _role(document: Document, person: Person) -> Role:
    """Return what a person is on a certificate: by the name that agrees best; two roles are none."""
    for likeness in ("same", "perhaps"):
        roles = {
            fact.role
            for fact in document.facts
            if fact.role and (found := match(person, surname=str(fact.value))) and found.likeness == likeness
        }
        if roles:
            return next(iter(roles)) if len(roles) == 1 else ""
    return ""


def _page(document: Document) -> int:
    return next((fact.page for fact in document.facts if fact.role), document.pages[0])
