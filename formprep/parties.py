"""Tell whose paper each document is: the applicant's or the sponsor's, by the names, birth dates and numbers on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from formprep.model import Document, Page, Party, Problem
from formprep.names import Likeness, Person, compare, mentioned
from formprep.schemas import Checklist
from formprep.situation import Situation

PARTIES: tuple[Party, Party] = ("applicant", "sponsor")


@dataclass(frozen=True, slots=True)
class Paper:
    """Be a document with what it says of the parties.

    `named` holds the parties it names for certain, `perhaps` those it may name; `stranger` is True where it names
    somebody and that is neither party.
    """

    document: Document
    named: frozenset[Party] = frozenset()
    perhaps: frozenset[Party] = frozenset()
    stranger: bool = False


@dataclass(frozen=True, slots=True)
class Owners:
    """Be for each kind the parties whose items take it; a `shared` kind shows both or nobody by name."""

    takers: Mapping[str, frozenset[Party]]
    shared: frozenset[str]


def attribute(
    documents: Sequence[Document],
    pages: Mapping[str, Sequence[Page]],
    situation: Situation,
    checklist: Checklist,
    words: Mapping[str, Party],
) -> list[Paper]:
    """Return each document with its party, as far as it can be told.

    `words` has the applicant's own word for a file: it decides a doubt; where the paper names the other party only,
    that counts, and the difference is told.
    """
    people: dict[Party, Person] = {party: Person.of(situation.answers[party]) for party in PARTIES}
    owners = _owners(checklist)
    papers = [_paper(d, _text(d, pages), people, owners, words.get(d.file)) for d in documents]
    return [_linked(paper, papers) for paper in papers]


def _text(document: Document, pages: Mapping[str, Sequence[Page]]) -> str:
    own = [page for page in pages[document.file] if page.number in document.pages]
    return "\n".join([page.text for page in own] + [field.value for page in own for field in page.fields])


def _owners(checklist: Checklist) -> Owners:
    owners: dict[str, frozenset[Party]] = {}
    shared: set[str] = set()
    for item in checklist.items:
        for acceptance in (each for top in item.accepts for each in (top, top.beside) if each):
            for kind in acceptance.kinds:
                owners[kind] = owners.get(kind, frozenset()) | {item.party}
                if acceptance.names is not None and len(acceptance.names) != 1:
                    shared.add(kind)
    return Owners(owners, frozenset(shared))


def _paper(document: Document, text: str, people: Mapping[Party, Person], owners: Owners, word: Party | None) -> Paper:
    likeness = {party: _likeness(document, text, person) for party, person in people.items()}
    named = frozenset(party for party in PARTIES if likeness[party] == "same")
    perhaps = frozenset(party for party in PARTIES if likeness[party] == "perhaps")
    stranger = not named | perhaps and "different" in likeness.values()
    paper = Paper(document, named, perhaps, stranger)
    if document.party != "unknown":
        return paper
    takers = owners.takers.get(document.kind, frozenset())
    if document.kind in owners.shared and len(takers) == 1:
        return replace(paper, document=replace(document, party=next(iter(takers))))
    return _with_word(paper, _party(paper, people, takers), word)


def _likeness(document: Document, text: str, person: Person) -> Likeness | None:
    """Tell whether a paper names a person, by the name fields it has or by its text; a birth date decides a doubt."""
    read: dict[str, Any] = {
        name: str(fact.value)
        for name in ("surname", "given_names", "chinese_name")
        if (fact := document.fact(name)) is not None and fact.confidence >= 0.5
    }
    by_field = compare(person, **read) if read else None
    in_text = mentioned(person, text)
    if by_field == "same" or (in_text == "same" and by_field != "different"):
        return "same"
    born = document.fact("date_of_birth")
    same_birth = None if born is None or person.date_of_birth is None else born.value == person.date_of_birth
    if not person.named:
        return {True: "same", False: "different", None: None}[same_birth]
    if by_field == "different" and same_birth and in_text:
        return "perhaps"
    return by_field or in_text or ("perhaps" if same_birth else None)


def _party(paper: Paper, people: Mapping[Party, Person], takers: frozenset[Party]) -> Party:
    told = paper.named or paper.perhaps
    if len(told) == 1:
        return next(iter(told))
    if len(told) == 2:
        return next(iter(takers)) if len(takers) == 1 else "unknown"
    nameless = [party for party in PARTIES if party in takers and not people[party].named]
    return nameless[0] if len(nameless) == 1 else "unknown"


def _with_word(paper: Paper, party: Party, word: Party | None) -> Paper:
    """Let the applicant's word decide, unless the paper names the other party only."""
    document = paper.document
    if word is not None and word != party and paper.named and word not in paper.named:
        fault = Problem("FP210", document.pages[0], {"party": word, "named": party})
        document = replace(document, faults=(*document.faults, fault))
    elif word is not None:
        party = word
    return replace(paper, document=replace(document, party=party))


def _linked(paper: Paper, papers: Sequence[Paper]) -> Paper:
    """Give a paper without a name the party of the paper whose page or whose number it shares."""
    document = paper.document
    if document.party != "unknown" or paper.stranger:
        return paper
    number = document.fact("number")
    for other in papers:
        theirs = other.document
        if theirs.party == "unknown" or theirs is document:
            continue
        same_page = theirs.file == document.file and set(theirs.pages) & set(document.pages)
        their_number = theirs.fact("number")
        same_number = number is not None and their_number is not None and number.value == their_number.value
        if same_page or same_number:
            party = theirs.party
            return replace(paper, document=replace(document, party=party), named=frozenset({party}))
    return paper
