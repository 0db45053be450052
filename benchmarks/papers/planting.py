"""The ways to plant a fault: each takes a complete submission and returns it with one of its papers changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.halves import layouts
from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone, chinese, foreign
from benchmarks.papers.submissions import TRIES, Part, Submission, is_foreign, is_of
from formprep import dates

PROOFS = ("marriage-certificate", "union-certificate", "birth-certificate")
TRANSLATION = "certified-translation"
_DAYS = {"permitted_until", "issued_on", "status"}
_AFFIXED = re.compile(r'data:image/jpeg|class="photo"[^>]*><img')
"""What stands on a form with a photograph affixed to it."""
_ZONE = re.compile(r"[A-Z0-9]+(?:(?:&lt;|<)[A-Z0-9]*){2,}")


def swapped(submission: Submission, part: Part, other: Part | None) -> Submission:
    parts = tuple(other if each is part else each for each in submission.parts)
    return replace(submission, parts=tuple(each for each in parts if each is not None))


def drawn(fault: str) -> Callable[[str, Submission, Part, str], Submission]:
    """Return how to plant a fault that the makers draw: any layout of the kind that can have it."""

    def planted(half: str, submission: Submission, part: Part, seed: str) -> Submission:
        rng = Random(f"{fault} {seed}")
        some = layouts(half, part.paper.kind)
        original = next((each.paper for each in submission.parts if is_foreign(each.paper)), None)
        for layout in rng.sample(some, len(some)):
            try:
                paper = layout.make(submission.case, part.need.party, seed, fault)
            except NoSuchFaultError:
                continue
            fits = is_of(paper, original) if paper.kind == TRANSLATION else paper.language == part.paper.language
            if fits:
                return swapped(submission, part, replace(part, layout=layout, paper=paper, seed=seed))
        raise NoSuchFaultError(f"No layout of {part.paper.kind} can be {fault}.")

    return planted


def sponsor_unsigned(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Leave the signature out on the last page that bears one: the sponsor's; notes may follow it."""
    paper = part.layout.make(submission.case, part.need.party, part.seed, "unsigned")
    signed = [at for at, (one, other) in enumerate(zip(part.paper.pages, paper.pages, strict=True)) if one != other]
    if not signed:
        raise NoSuchFaultError(f"No page of {part.layout} bears a signature.")
    pages = tuple(paper.pages[at] if at == signed[-1] else page for at, page in enumerate(part.paper.pages))
    return swapped(submission, part, replace(part, paper=replace(part.paper, pages=pages)))


def expired_beside_another(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the paper that has ended in its place, and one of somebody else that has not beside it."""
    _shows_whose(part)
    ended = drawn("expired")(half, submission, part, seed)
    case, party = submission.case, part.need.party
    other = replace(case, **{party: _like(case.of(party), Random(f"beside {party} {seed}"))})
    paper = part.layout.make(other, party, part.seed)
    return replace(ended, parts=(*ended.parts, replace(part, need=replace(part.need, items=("beside",)), paper=paper)))


def older(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Date a paper five months back, as if it had been made for an application of that day."""
    case = submission.case
    for attempt in range(TRIES):
        past = replace(case, on=case.on - timedelta(days=150))
        paper = part.layout.make(past, part.need.party, f"{seed} {attempt}")
        if timedelta(days=100) < case.on - _newest(paper, case.on) < timedelta(days=350):
            return swapped(submission, part, replace(part, paper=paper))
    raise NoSuchFaultError(f"{part.paper.kind} can't be dated five months back.")


def _newest(paper: Paper, otherwise: date) -> date:
    names = ("issued_on", "period_to") if paper.kind == "tax-receipt" else ("period_to", "issued_on")
    days = [paper.facts[name] for name in names if isinstance(paper.facts.get(name), date)]
    return days[0] if days else otherwise  # type: ignore[return-value]


def wrong_person(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put a third person's paper in the place of the right one; of a certificate, two others'."""
    _shows_whose(part)
    case = submission.case
    both = part.paper.kind in (*PROOFS, TRANSLATION)
    others = {
        party: _like(case.of(party), Random(f"{party} {seed}"))
        for party in ("applicant", "sponsor")
        if both or party == part.need.party
    }
    if both and case.other_parent:
        others["other_parent"] = _like(case.other_parent, Random(f"other {seed}"))
    return _of_others(half, submission, part, replace(case, **others), seed)


def half_strangers(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put a certificate of one of the two and a third person in the place of theirs."""
    rng, case = Random(f"half {part.need.items} {seed}"), submission.case
    party = rng.choice(("applicant", "sponsor"))
    return _of_others(half, submission, part, replace(case, **{party: _like(case.of(party), rng)}), seed)


def roles_turned(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the certificate of the other one's birth in its place: the parent is the child there."""
    case = submission.case
    turned = replace(case, applicant=case.sponsor, sponsor=case.applicant)
    return _of_others(half, submission, part, turned, seed)


def other_birth(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the paper of somebody with the same name and another birth date in its place."""
    if "extension-sponsor-document" in part.need.items:
        raise NoSuchFaultError("No other paper of an extension bears the sponsor's birth date.")
    case, of = submission.case, submission.case.of(part.need.party)
    twin = replace(of, born_on=of.born_on - timedelta(days=400))
    paper = part.layout.make(replace(case, **{part.need.party: twin}), part.need.party, part.seed)
    if "date_of_birth" not in paper.facts:
        raise NoSuchFaultError(f"{part.layout} bears no birth date.")
    return swapped(submission, part, replace(part, paper=paper))


def other_zone(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Give a passport the machine-readable lines of somebody else's."""
    case, party = submission.case, part.need.party
    other = _like(case.of(party), Random(f"zone {party} {seed}"))
    theirs = part.layout.make(replace(case, **{party: other}), party, part.seed)
    lines = [_ZONE.findall("".join(paper.pages)) for paper in (part.paper, theirs)]
    if not lines[0] or len(lines[0]) != len(lines[1]):
        raise NoSuchFaultError(f"No machine-readable lines were found in {part.layout}.")
    pages = part.paper.pages
    for mine, other_line in zip(*lines, strict=True):
        pages = tuple(page.replace(mine, other_line) for page in pages)
    return swapped(submission, part, replace(part, paper=replace(part.paper, pages=pages)))


def mixed_sides(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the back of a third person's card behind the front of the right one."""
    if not part.paper.sides or len(part.paper.pages) != 2:
        raise NoSuchFaultError("The paper does not have its sides on two pages.")
    case, party = submission.case, part.need.party
    other = replace(case, **{party: _like(case.of(party), Random(f"back {party} {seed}"))})
    back = part.layout.make(other, party, part.seed).pages[1]
    if back == part.paper.pages[1]:
        raise NoSuchFaultError("Both backs are the same.")
    return swapped(submission, part, replace(part, paper=replace(part.paper, pages=(part.paper.pages[0], back))))


def other_partys(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the same paper of the other party in its place."""
    _shows_whose(part)
    case = submission.case
    swapped = replace(case, **{part.need.party: case.of("sponsor" if part.need.party == "applicant" else "applicant")})
    return _of_others(half, submission, part, swapped, seed)


def _shows_whose(part: Part) -> None:
    """Raise `NoSuchFaultError` for a stamp in a passport that bears days only: nobody can see whose it is."""
    if part.paper.kind == "permission-to-stay" and set(part.paper.facts) <= _DAYS:
        raise NoSuchFaultError(f"{part.layout} bears neither a name nor a number.")


def _of_others(half: str, submission: Submission, part: Part, case: Case, seed: str) -> Submission:
    for attempt in range(TRIES):
        try:
            paper = part.layout.make(case, part.need.party, f"{seed} {attempt}")
        except NoSuchFaultError:
            raise
        except ValueError:
            continue
        return swapped(submission, part, replace(part, paper=paper))
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


def one_side(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Leave a side out; of a card of which the front says all that is asked for, that one."""
    paper = part.paper
    if not paper.sides or len(paper.pages) != 2:
        raise NoSuchFaultError("The paper does not have its sides on two pages.")
    front_only = paper.kind in ("hong-kong-identity-card", "exit-entry-permit") or _dates_all(paper.pages[0], paper)
    kept = 1 if front_only else Random(f"side {paper.kind} {seed}").randrange(2)
    return swapped(submission, part, replace(part, paper=replace(paper, pages=(paper.pages[kept],), sides=False)))


def _dates_all(page: str, paper: Paper) -> bool:
    """Tell whether a Macao card bears on this side the days for which its other side is asked for."""
    days = {found.value for found in dates.find(re.sub("<[^>]*>", " ", page))}
    asked = {day for name in ("first_issued_on", "expires_on") if isinstance(day := paper.facts.get(name), date)}
    return paper.kind == "macao-identity-card" and asked <= days


def page_left_out(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    pages = list(part.paper.pages)
    if len(pages) < 3:
        raise NoSuchFaultError("The paper has no page in the middle.")
    pages.pop(Random(seed).randrange(1, len(pages) - 1))
    return swapped(submission, part, replace(part, paper=replace(part.paper, pages=tuple(pages))))


def left_out(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Hand the paper in not at all."""
    _need_alone(submission, part)
    return swapped(submission, part, None)


def as_it_is(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Leave the paper as it is: the way it is handed in is the fault."""
    _need_alone(submission, part)
    return submission


def _need_alone(submission: Submission, part: Part) -> None:
    if part.paper.kind == "photograph" and any(
        _AFFIXED.search("".join(each.paper.pages)) for each in submission.parts if each.paper.kind == "id-997"
    ):
        raise NoSuchFaultError("Another photograph is affixed to the form.")
