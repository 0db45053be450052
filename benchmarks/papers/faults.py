"""Plant one fault in a complete submission.

`FAULTS` says for each fault which findings name it, on which kinds of paper it is planted, and why not on others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.halves import layouts
from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone, chinese, foreign
from benchmarks.papers.submissions import TRIES, NoPaperError, Part, Submission, fill

CARDS = (
    "exit-entry-permit",
    "mainland-identity-card",
    "hong-kong-identity-card",
    "macao-identity-card",
    "taiwan-identity-card",
)
PERSONAL = ("passport", *CARDS, "permission-to-stay")
MONEY = ("bank-statement", "savings-passbook", "salary-proof", "tax-receipt")
BILLS = ("rent-receipt", "utility-bill")
HOME = (*BILLS, "tenancy-agreement")
PROOFS = ("marriage-certificate", "union-certificate", "birth-certificate")
FORMS = ("id-997", "id-91", "id-481a", "id-481b")
ALL = (*FORMS, "photograph", *PERSONAL, *PROOFS, "taiwan-household-registration", *MONEY, *HOME)


@dataclass(frozen=True)
class Fault:
    """Be a kind of fault. `codes` name it outright; `plant` returns the submission with it in one of its papers."""

    codes: tuple[str, ...]
    kinds: tuple[str, ...]
    plant: Callable[[str, Submission, Part, str], Submission]
    excluded: str
    """Why it is not planted on the other kinds."""


@dataclass(frozen=True)
class Planted:
    """Be a submission with one fault; `part` is the faulty paper, or the one that is left out."""

    submission: Submission
    part: Part
    way: str
    """Not empty where the paper is handed in in that way."""


def plant(half: str, submission: Submission, fault: str, kind: str, seed: str) -> Planted:
    """Return the submission with the fault in its paper of a kind. Raise `NoSuchFaultError` or `NoPaperError`."""
    part = submission.part(kind)
    if part is None:
        raise NoPaperError(f"{submission.situation} has no {kind}.")
    made = FAULTS[fault].plant(half, submission, part, seed)
    now = next((each for each in made.parts if each.need == part.need), part)
    way = Random(seed).choice(("dark", "blurred", "cut-off", "tiny")) if fault == "illegible" else ""
    return Planted(made, now, way)


def with_kind(half: str, submission: Submission, kind: str, seed: str) -> Submission:
    """Return the submission with a paper of that kind where another one serves as well. Raise `NoPaperError`."""
    for part in submission.parts:
        if kind in part.need.kinds and part.paper.kind != kind:
            filled = fill(half, submission.case, replace(part.need, kinds=(kind,)), seed)
            return _swapped(submission, part, replace(filled, need=part.need))
    return submission


def _swapped(submission: Submission, part: Part, other: Part | None) -> Submission:
    parts = tuple(other if each is part else each for each in submission.parts)
    return replace(submission, parts=tuple(each for each in parts if each is not None))


def _drawn(fault: str) -> Callable[[str, Submission, Part, str], Submission]:
    """Return how to plant a fault that the makers draw: any layout of the kind that can have it."""

    def planted(half: str, submission: Submission, part: Part, seed: str) -> Submission:
        rng = Random(f"{fault} {seed}")
        some = layouts(half, part.paper.kind)
        for layout in rng.sample(some, len(some)):
            try:
                paper = layout.make(submission.case, part.need.party, seed, fault)
            except NoSuchFaultError:
                continue
            if paper.language == part.paper.language or fault == "uncertified":
                return _swapped(submission, part, replace(part, layout=layout, paper=paper, seed=seed))
        raise NoSuchFaultError(f"No layout of {part.paper.kind} can be {fault}.")

    return planted


def _older(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Date a paper five months back, as if it had been made for an application of that day."""
    case = submission.case
    for attempt in range(TRIES):
        past = replace(case, on=case.on - timedelta(days=150))
        paper = part.layout.make(past, part.need.party, f"{seed} {attempt}")
        if timedelta(days=100) < case.on - _newest(paper, case.on) < timedelta(days=350):
            return _swapped(submission, part, replace(part, paper=paper))
    raise NoSuchFaultError(f"{part.paper.kind} can't be dated five months back.")


def _newest(paper: Paper, otherwise: date) -> date:
    names = ("issued_on", "period_to") if paper.kind == "tax-receipt" else ("period_to", "issued_on")
    days = [paper.facts[name] for name in names if isinstance(paper.facts.get(name), date)]
    return days[0] if days else otherwise  # type: ignore[return-value]


def _wrong_person(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put a third person's paper in the place of the right one; of a certificate, two others'."""
    case = submission.case
    both = part.paper.kind in PROOFS
    others = {
        party: _like(case.of(party), Random(f"{party} {seed}"))
        for party in ("applicant", "sponsor")
        if both or party == part.need.party
    }
    return _of_others(half, submission, part, replace(case, **others), seed)


def _other_partys(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the same paper of the other party in its place."""
    case = submission.case
    swapped = replace(case, **{part.need.party: case.of("sponsor" if part.need.party == "applicant" else "applicant")})
    return _of_others(half, submission, part, swapped, seed)


def _of_others(half: str, submission: Submission, part: Part, case: Case, seed: str) -> Submission:
    for attempt in range(TRIES):
        try:
            paper = part.layout.make(case, part.need.party, f"{seed} {attempt}")
        except NoSuchFaultError:
            raise
        except ValueError:
            continue
        return _swapped(submission, part, replace(part, paper=paper))
    raise NoSuchFaultError(f"{part.layout} can't be made for somebody else.")


def _like(of: Someone, rng: Random) -> Someone:
    """Return another person of the same sex, nationality and age, with another name."""
    age = 2019 - of.born_on.year
    for _ in range(TRIES):
        made = (
            chinese(rng, of.sex, nationality=of.nationality, age=age)
            if of.chinese_name
            else foreign(rng, of.sex, age=age)
        )
        if made.surname != of.surname and made.given_names != of.given_names:
            return replace(made, nationality=of.nationality)
    raise NoSuchFaultError("No other person was found.")


def _one_side(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    paper = part.paper
    if not paper.sides or len(paper.pages) != 2:
        raise NoSuchFaultError("The paper does not have its sides on two pages.")
    return _swapped(submission, part, replace(part, paper=replace(paper, pages=(paper.pages[0],), sides=False)))


def _page_left_out(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    pages = list(part.paper.pages)
    if len(pages) < 3:
        raise NoSuchFaultError("The paper has no page in the middle.")
    pages.pop(Random(seed).randrange(1, len(pages) - 1))
    return _swapped(submission, part, replace(part, paper=replace(part.paper, pages=tuple(pages))))


def _left_out(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    return _swapped(submission, part, None)


def _as_it_is(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    return submission


FAULTS: dict[str, Fault] = {
    "expired": Fault(
        ("FP501", "FP510"),
        ("passport", *CARDS, "permission-to-stay", "tenancy-agreement"),
        _drawn("expired"),
        "The others do not end; a bill or a statement that is too old is `stale`.",
    ),
    "wrong-person": Fault(
        ("FP401", "FP404", "FP405", "FP406", "FP507", "FP601", "FP602", "FP603", "FP704"),
        (*FORMS, *PERSONAL, *PROOFS, "taiwan-household-registration", *MONEY, *HOME),
        _wrong_person,
        "Whose face is on a photograph can't be told; a translation is of the paper it goes with.",
    ),
    "other-party": Fault(
        ("FP401", "FP404", "FP405", "FP406", "FP507", "FP603"),
        ("passport", "hong-kong-identity-card", "permission-to-stay", *MONEY, *HOME),
        _other_partys,
        "Forms and certificates name both parties; the other cards are asked of the applicant only.",
    ),
    "check-digit": Fault(
        ("FP505", "FP303", "FP506", "FP603"),
        ("passport", "exit-entry-permit", "mainland-identity-card", "hong-kong-identity-card", "taiwan-identity-card"),
        _drawn("check-digit"),
        "The other papers bear no number with a public check digit.",
    ),
    "stale": Fault(("FP504",), (*MONEY, *BILLS), _drawn("stale"), "Only proofs of means and address grow old."),
    "five-months": Fault(("FP503",), (*MONEY, *BILLS), _older, "Only proofs of means and address grow old."),
    "missing-side": Fault((), CARDS, _one_side, "Only cards have two sides."),
    "missing-page": Fault(
        (), (*FORMS, "bank-statement", "tenancy-agreement"), _page_left_out, "The others have no page in the middle."
    ),
    "no-translation": Fault(
        ("FP407", "FP408"), ("certified-translation",), _left_out, "Only a paper in another language needs one."
    ),
    "uncertified": Fault(("FP407", "FP408", "FP203"), ("certified-translation",), _drawn("uncertified"), "As above."),
    "unsigned": Fault(
        (), (*FORMS, "tenancy-agreement", "salary-proof"), _drawn("unsigned"), "The others are printed or stamped."
    ),
    "absent": Fault(("FP401", "FP402", "FP407"), ALL, _left_out, "A translation left out is `no-translation`."),
    "illegible": Fault(
        ("FP301", "FP302", "FP401", "FP402", "FP203", "FP502"), (*ALL, "certified-translation"), _as_it_is, ""
    ),
}
