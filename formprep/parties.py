"""Tell whose paper each document is: the applicant's or the sponsor's, by the names, birth dates and numbers on it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from formprep import dates, yamls
from formprep.model import Document, Page, Party, Problem
from formprep.name_matching import Likeness, Match
from formprep.names import Person, clash, match, mentioned
from formprep.paths import SCHEMAS
from formprep.schemas import Checklist
from formprep.situation import Situation
from formprep.text import fold, squeeze

PARTIES: tuple[Party, Party] = ("applicant", "sponsor")
_SPELLED = frozenset({"romanised", "romanised-cantonese", "romanised-mandarin", "romanised-macao", "spelling"})
"""How a name may be another spelling of the person's: with the same birth date it is."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Be a document with what it says of the parties.

    `named` holds the parties it names for certain, `perhaps` those it may name; `stranger` is True where it names
    somebody and that is neither party. `copy_of` is the file that has a better copy of the same paper.
    """

    document: Document
    named: frozenset[Party] = frozenset()
    perhaps: frozenset[Party] = frozenset()
    stranger: bool = False
    text: str = ""
    copy_of: str = ""


@dataclass(frozen=True, slots=True)
class Owners:
    """Be for each kind the parties whose items take it, and the facts that say whose it is.

    A `shared` kind shows both parties, or nobody by name, wherever it is asked for.
    """

    takers: Mapping[str, frozenset[Party]]
    shared: frozenset[str]
    named_in: Mapping[str, Mapping[str, int]]


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
    papers = [_paper(d, _text(d, pages), people, owners, _word(d, words)) for d in documents]
    return [_linked(paper, papers) for paper in papers]


def _word(document: Document, words: Mapping[str, Party]) -> Party | None:
    """Return the applicant's word on whose paper it is, where one is given and none speaks against it."""
    given = {words[each.file] for each in document.places if each.file in words}
    return next(iter(given)) if len(given) == 1 else None


def _text(document: Document, pages: Mapping[str, Sequence[Page]]) -> str:
    own = [page.within(each.area) for each in document.places for page in pages[each.file] if page.number in each.pages]
    return "\n".join([page.text for page in own] + [field.value for page in own for field in page.fields])


def _owners(checklist: Checklist) -> Owners:
    takers: dict[str, frozenset[Party]] = {}
    named_in: dict[str, dict[str, int]] = {}
    single: set[str] = set()
    for item in checklist.items:
        for acceptance in (each for top in item.accepts for each in (top, top.beside) if each):
            for kind in acceptance.kinds:
                takers[kind] = takers.get(kind, frozenset()) | {item.party}
                named_in[kind] = {**named_in.get(kind, {}), **acceptance.named_in}
                if acceptance.names is None or len(acceptance.names) == 1:
                    single.add(kind)
    return Owners(takers, frozenset(takers) - single, named_in)


def _paper(document: Document, text: str, people: Mapping[Party, Person], owners: Owners, word: Party | None) -> Paper:
    facts = owners.named_in.get(document.kind, {})
    about = without_bystanders(text)
    likeness = {
        party: _likeness(document, _in_text(person, text, about), person, facts, about)
        for party, person in people.items()
    }
    named = frozenset(party for party in PARTIES if likeness[party] == "same")
    perhaps = frozenset(party for party in PARTIES if likeness[party] == "perhaps")
    stranger = not named | perhaps and "different" in likeness.values()
    paper = Paper(document, named, perhaps, stranger, text=text)
    if document.party != "unknown":
        return paper
    takers = owners.takers.get(document.kind, frozenset())
    if document.kind in owners.shared and len(takers) == 1:
        return replace(paper, document=replace(document, party=next(iter(takers))))
    return _with_word(paper, _party(paper, people, takers), word)


def _likeness(
    document: Document, in_text: Likeness | None, person: Person, named_in: Mapping[str, int], text: str
) -> Likeness | None:
    """Tell whether a paper names a person, by the facts that say so or by its text; a birth date decides a doubt."""
    found, clashing = _by_facts(document, person, named_in)
    by_fact = found.likeness if found else None
    if by_fact == "different" and _is_unreadable(document, person, named_in):
        by_fact = "same" if _bears_birth(text, person) else None
    whole = _is_whole(document, named_in)
    if by_fact == "same" or (in_text == "same" and not clashing and (by_fact != "different" or not whole)):
        return "same"
    born = document.fact("date_of_birth")
    same_birth = None if born is None or person.date_of_birth is None else born.value == person.date_of_birth
    if not person.named:
        return {True: "same", False: "different", None: None}[same_birth]
    if by_fact == "different" and in_text:
        return "perhaps"
    if same_birth and found and found.reason in _SPELLED and not clashing:
        return "same"
    return by_fact or in_text or ("perhaps" if same_birth else None)


def _is_unreadable(document: Document, person: Person, named_in: Mapping[str, int]) -> bool:
    """Tell whether some name of a Japanese or Korean paper is in characters that a Latin name can't be held against.

    Readings of Chinese tell nothing of them, and the answers have no characters: 森川遥 may be MORIKAWA HARUKA or not.
    """
    language = document.fact("language")
    if person.chinese_name or language is None or language.value not in ("ja", "ko"):
        return False
    return any(
        fact.name in named_in and not any("A" <= each <= "z" for each in str(fact.value)) for fact in document.facts
    )


def _bears_birth(text: str, person: Person) -> bool:
    """Tell whether a paper bears the person's birth date."""
    born = person.date_of_birth
    return born is not None and any(found.value == born for line in text.splitlines() for found in dates.find(line))


def _by_facts(document: Document, person: Person, named_in: Mapping[str, int]) -> tuple[Match | None, bool]:
    """Return how the names read as facts compare, and whether a Chinese name among them is another one."""
    sure = [fact for fact in document.facts if fact.confidence >= 0.5]
    read: dict[str, Any] = {f.name: str(f.value) for f in sure if f.name in ("surname", "given_names", "chinese_name")}
    found = [match(person, **read)] if read else []
    found += [match(person, surname=str(fact.value)) for fact in sure if fact.name in named_in]
    clashing = clash(person, read.get("chinese_name", ""))
    for likeness in ("same", "perhaps", "different"):
        for each in found:
            if each and each.likeness == likeness:
                return each, clashing
    return None, clashing


def _is_whole(document: Document, named_in: Mapping[str, int]) -> bool:
    """Tell whether everybody whom the paper is about was read: a name that was not read could be anybody's."""
    names = [fact.name for fact in document.facts if fact.confidence >= 0.5]
    read = [name for name in ("surname", "given_names", "chinese_name") if name in names]
    return bool(read) or any(names.count(name) >= least for name, least in named_in.items())


def _in_text(person: Person, text: str, about: str) -> Likeness | None:
    """Tell whether a text names a person; outside `about`, beside a bystander's word, it does so perhaps only."""
    return mentioned(person, about) or ("perhaps" if mentioned(person, text) else None)


@cache
def _bystanders(group: str) -> re.Pattern[str]:
    words = [fold(word) for word in yamls.read(SCHEMAS / "bystanders.yaml")[group]]
    return re.compile("|".join(rf"(?<![A-Z]){re.escape(word)}(?![A-Z])" for word in words))


def without_bystanders(text: str) -> str:
    """Return a text without the lines of people it is not about: witnesses, officers, payees."""
    kept: list[str] = []
    skip = False
    for line in text.splitlines():
        folded = fold(line)
        word, office = _bystanders("words").search(folded), _bystanders("offices").search(folded)
        if office and kept:
            kept.pop()
        if not (word or office or skip):
            kept.append(line)
        # A label alone on its line speaks of the next one.
        skip = word is not None and not squeeze(folded[word.end() :])
    return "\n".join(kept)


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
    there, same = set[Party](), set[Party]()
    for theirs in (other.document for other in papers if other.document is not document):
        if theirs.file == document.file and set(theirs.pages) & set(document.pages):
            there.add(theirs.party)
        their_number = theirs.fact("number")
        if number is not None and their_number is not None and number.value == their_number.value:
            same.add(theirs.party)
    for parties in (same - {"unknown"}, there - {"unknown"}):
        if len(parties) == 1:
            party = next(iter(parties))
            return replace(paper, document=replace(document, party=party), named=frozenset({party}))
    return paper
