"""Who applies, with which answers, and which papers that takes: written down from the guide, not from formprep's plan.

Source: ID(C)998 (05/2019), part VII; CONTRIBUTING.md for the readings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from benchmarks.papers.people import Case, Sex, Someone, chinese, foreign

MONEY = ("bank-statement", "savings-passbook", "salary-proof", "tax-receipt")
HOME = ("rent-receipt", "utility-bill", "tenancy-agreement")


@dataclass(frozen=True)
class Need:
    """Be a paper that is needed: for which items, whose, of which kinds (any one serves)."""

    items: tuple[str, ...]
    party: str
    kinds: tuple[str, ...]
    language: str = ""
    """Not empty where the paper has to be in that language, as a `Paper` says it."""


@dataclass(frozen=True)
class Situation:
    """Be a kind of application: who takes part and what is needed."""

    people: Callable[[Random], tuple[Someone, Someone, Someone | None]]
    answers: dict[str, Any]
    needs: tuple[Need, ...]


def case_of(name: str, seed: str) -> Case:
    """Return an application of that kind."""
    rng = Random(f"{name} {seed}")
    situation = SITUATIONS[name]
    applicant, sponsor, other = situation.people(rng)
    on = date(2019, 6, 3) + timedelta(days=rng.randrange(24))
    answers: dict[str, Any] = {
        "application": "entry",
        "applies_on": on,
        **{key: value for key, value in situation.answers.items() if key not in ("applicant", "sponsor")},
        "applicant": {
            **_names(applicant),
            "date_of_birth": applicant.born_on,
            "nationality": applicant.nationality,
            "residence": "elsewhere",
            **situation.answers["applicant"],
        },
        "sponsor": {**_names(sponsor), "status": "permanent-resident", **situation.answers.get("sponsor", {})},
    }
    if answers["application"] == "extension" or answers["applicant"].get("in_hong_kong"):
        answers["applicant"]["limit_of_stay"] = on + timedelta(days=rng.randrange(7, 27))
    return Case(f"{name} {seed}", on, applicant, sponsor, answers, other)


def _travels_on_a_permit(people: Callable[[Random], tuple[Someone, Someone, None]]) -> Callable:
    """Return these people, the applicant with the Exit-Entry Permit as the one travel document: forms name it."""

    def made(rng: Random) -> tuple[Someone, Someone, None]:
        applicant, sponsor, other = people(rng)
        return replace(applicant, passport=applicant.permit), sponsor, other

    return made


def _names(of: Someone) -> dict[str, str]:
    names = {"surname": of.surname, "given_names": of.given_names}
    return {**names, "chinese_name": of.chinese_name} if of.chinese_name else names


def _couple(applicant: str, sponsor: str, *, same: bool = False) -> Callable[[Random], tuple[Someone, Someone, None]]:
    """Return who makes a couple: each `foreign`, or Chinese with the spelling that is named."""

    def made(rng: Random) -> tuple[Someone, Someone, None]:
        sex: Sex = rng.choice(("F", "M"))
        other: Sex = sex if same else "M" if sex == "F" else "F"
        return (
            _one(applicant, rng, sex, 27 + rng.randrange(15)),
            _one(sponsor, rng, other, 29 + rng.randrange(15)),
            None,
        )

    return made


def _one(what: str, rng: Random, sex: Sex, age: int) -> Someone:
    if what == "foreign":
        return foreign(rng, sex, age=age)
    spelling, _, state = what.partition("/")
    return chinese(rng, sex, spelling=spelling, nationality=state or "CHN", age=age)  # type: ignore[arg-type]


def _child(rng: Random) -> tuple[Someone, Someone, Someone]:
    """Return a child of ten, the parent who sponsors, and the other one: a foreign family with one surname."""
    sex: Sex = rng.choice(("F", "M"))
    child = foreign(rng, rng.choice(("F", "M")), age=10)
    parents = [
        foreign(rng, each, nationality=child.nationality, age=36 + rng.randrange(8))
        for each in (sex, "M" if sex == "F" else "F")
    ]
    # Two of one sex and one state have the same given names; a child is not called like the parent.
    while any(child.given_names == parent.given_names for parent in parents):
        first, second = ("Robin", "Alex") if child.sex == "F" else ("Jules", "Noel")
        child = replace(child, given_names=rng.choice((first, second)).upper())
    return child, parents[0], parents[1]


def _parent(rng: Random) -> tuple[Someone, Someone, Someone]:
    """Return a parent of 65, the grown-up child who sponsors, and the other parent."""
    state = rng.choice(("GBR", "USA", "AUS"))
    father = chinese(rng, "M", nationality=state, age=66)
    mother = chinese(rng, "F", nationality=state, age=66)
    sponsor = chinese(rng, rng.choice(("F", "M")), age=34)
    family, simplified = father.chinese_name[0], father.simplified[0]
    spellings = {name: (father.spellings[name][0], given) for name, (_, given) in sponsor.spellings.items()}
    sponsor = replace(
        sponsor,
        surname=father.surname,
        chinese_name=family + sponsor.chinese_name[1:],
        simplified=simplified + sponsor.simplified[1:],
        spellings=spellings,
    )
    return (father, sponsor, mother) if rng.random() < 0.5 else (mother, sponsor, father)


FORM = Need(("applicant-form", "sponsor-form"), "applicant", ("id-997",))
PHOTOGRAPH = Need(("applicant-photograph",), "applicant", ("photograph",))
PASSPORT = Need(("applicant-travel-document",), "applicant", ("passport",))
SPONSORS_CARD = Need(("sponsor-hong-kong-identity-card",), "sponsor", ("hong-kong-identity-card",))
FINANCES = Need(("sponsor-financial-standing",), "sponsor", MONEY)
ADDRESS = Need(("sponsor-accommodation",), "sponsor", HOME)
ADMITTED = (
    Need(("sponsor-travel-document",), "sponsor", ("passport",)),
    Need(("sponsor-permission-to-stay",), "sponsor", ("permission-to-stay",)),
)


def _proof(*kinds: str, party: str = "applicant", language: str = "") -> Need:
    return Need(("proof-of-relationship",), party, kinds, language)


def _entry(proof: Need, *more: Need, document: Need = PASSPORT) -> tuple[Need, ...]:
    return (FORM, PHOTOGRAPH, document, proof, *more, SPONSORS_CARD, FINANCES, ADDRESS)


def _extension(*more: Need) -> tuple[Need, ...]:
    return (
        Need(("extension-form",), "applicant", ("id-91",)),
        Need(("extension-travel-document",), "applicant", ("passport",)),
        Need(("extension-latest-permission",), "applicant", ("permission-to-stay",)),
        Need(("extension-hong-kong-identity-card",), "applicant", ("hong-kong-identity-card",)),
        Need(("extension-sponsor-document",), "sponsor", ("hong-kong-identity-card",)),
        Need(("extension-sponsor-declaration",), "sponsor", ("id-481a",)),
        *more,
    )


_MARRIAGE = _proof("marriage-certificate")
_BIRTH = _proof("birth-certificate")
_SPOUSE = {"relationship": "spouse", "marital_status": "married"}
_CHILD = {"relationship": "child", "marital_status": "single"}

SITUATIONS: dict[str, Situation] = {
    "spouse-foreign": Situation(_couple("foreign", "hong-kong"), {"applicant": _SPOUSE}, _entry(_MARRIAGE)),
    "spouse-macao": Situation(
        _couple("hong-kong", "hong-kong"),
        {"applicant": {**_SPOUSE, "residence": "macao", "macao": {"former_mainland_resident": False}}},
        _entry(_MARRIAGE, Need(("applicant-macao-identity-card",), "applicant", ("macao-identity-card",))),
    ),
    "spouse-taiwan": Situation(
        _couple("taiwan/TWN", "hong-kong"),
        {"applicant": {**_SPOUSE, "residence": "taiwan"}},
        _entry(
            _MARRIAGE,
            Need(("applicant-taiwan-household-registration",), "applicant", ("taiwan-household-registration",)),
            Need(("applicant-taiwan-identity-card",), "applicant", ("taiwan-identity-card",)),
        ),
    ),
    "spouse-mainland-without-document": Situation(
        _couple("pinyin", "foreign"),
        {
            "applicant": {**_SPOUSE, "residence": "mainland", "has_travel_document": False},
            "sponsor": {"status": "professional"},
        },
        _entry(
            _MARRIAGE,
            *ADMITTED,
            document=Need(("applicant-travel-document",), "applicant", ("mainland-identity-card",)),
        ),
    ),
    "spouse-mainland-with-permit": Situation(
        _travels_on_a_permit(_couple("pinyin", "pinyin")),
        {"applicant": {**_SPOUSE, "residence": "mainland"}, "sponsor": {"status": "professional"}},
        _entry(
            _MARRIAGE, *ADMITTED, document=Need(("applicant-travel-document",), "applicant", ("exit-entry-permit",))
        ),
    ),
    "child-of-professional": Situation(
        _child, {"applicant": _CHILD, "sponsor": {"status": "professional"}}, _entry(_BIRTH, *ADMITTED)
    ),
    "parent": Situation(
        _parent,
        {"applicant": {"relationship": "parent", "marital_status": "married"}},
        _entry(_proof("birth-certificate", party="sponsor")),
    ),
    "partner-union": Situation(
        _couple("foreign", "foreign", same=True),
        {"applicant": {"relationship": "partner"}, "sponsor": {"status": "professional"}},
        _entry(_proof("union-certificate"), *ADMITTED),
    ),
    "spouse-in-hong-kong": Situation(
        _couple("foreign", "hong-kong"),
        {"applicant": {**_SPOUSE, "in_hong_kong": True}},
        _entry(_MARRIAGE, Need(("applicant-arrival-evidence",), "applicant", ("permission-to-stay",))),
    ),
    "spouse-foreign-certificate": Situation(
        _couple("foreign", "hong-kong"),
        {"applicant": _SPOUSE},
        _entry(_proof("marriage-certificate", language="other")),
    ),
    "child-foreign-certificate": Situation(
        _child,
        {"applicant": _CHILD, "sponsor": {"status": "quality-migrant"}},
        _entry(_proof("birth-certificate", language="other"), *ADMITTED),
    ),
    "extension-spouse": Situation(
        _couple("foreign", "hong-kong"),
        {"application": "extension", "applicant": _SPOUSE},
        _extension(Need(("extension-applicant-declaration",), "applicant", ("id-481b",))),
    ),
    "extension-child": Situation(_child, {"application": "extension", "applicant": _CHILD}, _extension()),
}
