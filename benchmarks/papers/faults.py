"""Plant one fault in a complete submission.

`FAULTS` says for each fault which findings name it, on which kinds of paper it is planted, and why not on others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.halves import layouts
from benchmarks.papers.paper import NoSuchFaultError, Paper
from benchmarks.papers.people import Case, Someone, chinese, foreign
from benchmarks.papers.submissions import TRIES, NoPaperError, Part, Submission, fill, is_foreign, is_of

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
TRANSLATION = "certified-translation"
FORMS = ("id-997", "id-91", "id-481a", "id-481b")
ALL = (*FORMS, "photograph", *PERSONAL, *PROOFS, "taiwan-household-registration", *MONEY, *HOME)

_ZONE = re.compile(r"[A-Z0-9]+(?:(?:&lt;|<)[A-Z0-9]*){2,}")


@dataclass(frozen=True)
class Fault:
    """Be a kind of fault. `codes` name it outright; `plant` returns the submission with it in one of its papers."""

    codes: tuple[str, ...]
    kinds: tuple[str, ...]
    plant: Callable[[str, Submission, Part, str], Submission]
    excluded: Mapping[tuple[str, ...], str]
    """Why it is not planted on the other kinds: `()` stands for all that no other entry names."""

    def why_not(self, kind: str) -> str:
        """Return why it is not planted on a kind; empty where it is."""
        if kind in self.kinds:
            return ""
        return next((why for kinds, why in self.excluded.items() if kind in kinds), self.excluded.get((), ""))


@dataclass(frozen=True)
class Planted:
    """Be a submission with one fault; `part` is the faulty paper, or the one that is left out."""

    submission: Submission
    part: Part
    way: str
    """Not empty where the paper is handed in in that way."""


def plant(half: str, submission: Submission, fault: str, item: str, seed: str) -> Planted:
    """Return the submission with the fault in its paper for an item. Raise `NoSuchFaultError` or `NoPaperError`."""
    part = submission.part(item)
    if part is None:
        raise NoPaperError(f"{submission.situation} asks for no {item}.")
    made = FAULTS[fault].plant(half, submission, part, seed)
    now = next((each for each in made.parts if each.need == part.need), part)
    way = Random(f"{item} {seed}").choice(("dark", "blurred", "cut-off", "tiny")) if fault == "illegible" else ""
    return Planted(made, now, way)


def with_kind(half: str, submission: Submission, item: str, kind: str, seed: str) -> Submission:
    """Return the submission with a paper of that kind for an item. Raise `NoPaperError`."""
    part = submission.part(item)
    if part is None or part.paper.kind == kind:
        return submission
    filled = fill(half, submission.case, replace(part.need, kinds=(kind,)), seed)
    return _swapped(submission, part, replace(filled, need=part.need))


def _swapped(submission: Submission, part: Part, other: Part | None) -> Submission:
    parts = tuple(other if each is part else each for each in submission.parts)
    return replace(submission, parts=tuple(each for each in parts if each is not None))


def _drawn(fault: str) -> Callable[[str, Submission, Part, str], Submission]:
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
                return _swapped(submission, part, replace(part, layout=layout, paper=paper, seed=seed))
        raise NoSuchFaultError(f"No layout of {part.paper.kind} can be {fault}.")

    return planted


def _sponsor_unsigned(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Leave the signature out on the last page only: the sponsor's."""
    paper = part.layout.make(submission.case, part.need.party, part.seed, "unsigned")
    pages = (*part.paper.pages[:-1], paper.pages[-1])
    return _swapped(submission, part, replace(part, paper=replace(part.paper, pages=pages)))


def _expired_beside_another(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the paper that has ended in its place, and one of somebody else that has not beside it."""
    ended = _drawn("expired")(half, submission, part, seed)
    case, party = submission.case, part.need.party
    other = replace(case, **{party: _like(case.of(party), Random(f"beside {party} {seed}"))})
    paper = part.layout.make(other, party, part.seed)
    return replace(ended, parts=(*ended.parts, replace(part, need=replace(part.need, items=("beside",)), paper=paper)))


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
    both = part.paper.kind in (*PROOFS, TRANSLATION)
    others = {
        party: _like(case.of(party), Random(f"{party} {seed}"))
        for party in ("applicant", "sponsor")
        if both or party == part.need.party
    }
    if both and case.other_parent:
        others["other_parent"] = _like(case.other_parent, Random(f"other {seed}"))
    return _of_others(half, submission, part, replace(case, **others), seed)


def _half_strangers(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put a certificate of one of the two and a third person in the place of theirs."""
    rng, case = Random(f"half {part.need.items} {seed}"), submission.case
    party = rng.choice(("applicant", "sponsor"))
    return _of_others(half, submission, part, replace(case, **{party: _like(case.of(party), rng)}), seed)


def _roles_turned(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the certificate of the other one's birth in its place: the parent is the child there."""
    case = submission.case
    turned = replace(case, applicant=case.sponsor, sponsor=case.applicant)
    return _of_others(half, submission, part, turned, seed)


def _other_birth(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the paper of somebody with the same name and another birth date in its place."""
    if "extension-sponsor-document" in part.need.items:
        raise NoSuchFaultError("No other paper of an extension bears the sponsor's birth date.")
    case, of = submission.case, submission.case.of(part.need.party)
    twin = replace(of, born_on=of.born_on - timedelta(days=400))
    paper = part.layout.make(replace(case, **{part.need.party: twin}), part.need.party, part.seed)
    if "date_of_birth" not in paper.facts:
        raise NoSuchFaultError(f"{part.layout} bears no birth date.")
    return _swapped(submission, part, replace(part, paper=paper))


def _other_zone(half: str, submission: Submission, part: Part, seed: str) -> Submission:
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
    return _swapped(submission, part, replace(part, paper=replace(part.paper, pages=pages)))


def _mixed_sides(half: str, submission: Submission, part: Part, seed: str) -> Submission:
    """Put the back of a third person's card behind the front of the right one."""
    if not part.paper.sides or len(part.paper.pages) != 2:
        raise NoSuchFaultError("The paper does not have its sides on two pages.")
    case, party = submission.case, part.need.party
    other = replace(case, **{party: _like(case.of(party), Random(f"back {party} {seed}"))})
    back = part.layout.make(other, party, part.seed).pages[1]
    if back == part.paper.pages[1]:
        raise NoSuchFaultError("Both backs are the same.")
    return _swapped(submission, part, replace(part, paper=replace(part.paper, pages=(part.paper.pages[0], back))))


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
    """Leave a side out; of a card of which the front says all that is asked for, that one."""
    paper = part.paper
    if not paper.sides or len(paper.pages) != 2:
        raise NoSuchFaultError("The paper does not have its sides on two pages.")
    front_only = paper.kind in ("hong-kong-identity-card", "exit-entry-permit")
    kept = 1 if front_only else Random(f"side {paper.kind} {seed}").randrange(2)
    return _swapped(submission, part, replace(part, paper=replace(paper, pages=(paper.pages[kept],), sides=False)))


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


_FORM_FAULTS = ("FP701", "FP702", "FP704")
_OTHERS = (
    "FP401",
    "FP404",
    "FP405",
    "FP406",
    "FP507",
    "FP511",
    "FP601",
    "FP602",
    "FP603",
    "FP604",
    "FP605",
    "FP606",
    "FP704",
)
_UNREAD = ("FP301", "FP302", "FP306", "FP401", "FP402", "FP203", "FP502", "FP201", "FP303", *_FORM_FAULTS)

FAULTS: dict[str, Fault] = {
    "expired": Fault(
        ("FP501", "FP510"),
        ("passport", *CARDS, "permission-to-stay", "tenancy-agreement"),
        _drawn("expired"),
        {(*MONEY, *BILLS): "It grows old: that is `stale`.", (): "It does not end."},
    ),
    "expired-beside": Fault(
        ("FP501", "FP510", "FP405"),
        ("passport", "exit-entry-permit", "permission-to-stay"),
        _expired_beside_another,
        {(): "That is `expired`, and `wrong-person`."},
    ),
    "wrong-person": Fault(
        (*_OTHERS, "FP415"),
        (*FORMS, *PERSONAL, *PROOFS, TRANSLATION, "taiwan-household-registration", *MONEY, *HOME),
        _wrong_person,
        {("photograph",): "Whose face it is can't be told."},
    ),
    "half-strangers": Fault(
        ("FP601", "FP602", "FP511", "FP507"),
        PROOFS,
        _half_strangers,
        {(): "It is one person's: that is `wrong-person`."},
    ),
    "roles-turned": Fault(
        ("FP511", "FP607", "FP608", "FP507"),
        ("birth-certificate",),
        _roles_turned,
        {(): "It shows no roles that can be turned."},
    ),
    "other-party": Fault(
        _OTHERS,
        ("passport", "hong-kong-identity-card", "permission-to-stay", *MONEY, *HOME),
        _other_partys,
        {
            (*FORMS, *PROOFS, TRANSLATION): "It names both parties.",
            ("photograph",): "Whose face it is can't be told.",
            (): "It is a card or register that the other party has no part in.",
        },
    ),
    "other-birth": Fault(
        ("FP507", "FP605", "FP506"),
        ("id-997", "id-91", *PERSONAL, "birth-certificate"),
        _other_birth,
        {(): "Whose it is does not rest on a birth date there."},
    ),
    "check-digit": Fault(
        ("FP505", "FP303", "FP506", "FP603"),
        ("passport", "exit-entry-permit", "mainland-identity-card", "hong-kong-identity-card", "taiwan-identity-card"),
        _drawn("check-digit"),
        {("macao-identity-card",): "Its check digit is not public.", (): "It bears no number of its own with one."},
    ),
    "other-zone": Fault(
        ("FP506", "FP604", "FP605", "FP507", "FP405"),
        ("passport",),
        _other_zone,
        {(*CARDS,): "Its zone bears no name, or there is none.", (): "It has no machine-readable lines."},
    ),
    "stale": Fault(
        ("FP504",), (*MONEY, *BILLS), _drawn("stale"), {(): "Only proofs of means and of the address grow old."}
    ),
    "five-months": Fault(
        ("FP503",), (*MONEY, *BILLS), _older, {(): "Only proofs of means and of the address grow old."}
    ),
    "missing-side": Fault(
        ("FP413", "FP211", "FP401", "FP402", "FP201"), CARDS, _one_side, {(): "Only cards have two sides."}
    ),
    "mixed-sides": Fault(
        ("FP413", "FP211", "FP506", "FP604", "FP605", "FP606"),
        ("macao-identity-card",),
        _mixed_sides,
        {CARDS: "Its back says nothing of whose it is, but for relatives.", (): "Only cards have two sides."},
    ),
    "missing-page": Fault(
        ("FP414", "FP707", *_FORM_FAULTS),
        (*FORMS, "bank-statement", "tenancy-agreement"),
        _page_left_out,
        {(): "It has no page in the middle."},
    ),
    "no-translation": Fault(("FP407", "FP408"), (TRANSLATION,), _left_out, {(): "It needs none, or is none."}),
    "uncertified": Fault(
        ("FP407", "FP408", "FP416", "FP203"), (TRANSLATION,), _drawn("uncertified"), {(): "It is no translation."}
    ),
    "unsigned": Fault(
        ("FP705", "FP706", "FP702"),
        (*FORMS, "tenancy-agreement"),
        _drawn("unsigned"),
        {(): "It is printed or stamped, and nobody who hands it in signs it."},
    ),
    "unsigned-sponsor": Fault(
        ("FP705",), ("id-997",), _sponsor_unsigned, {(): "It is signed by one party, or by nobody: `unsigned`."}
    ),
    "absent": Fault(("FP401", "FP402", "FP409"), ALL, _left_out, {(TRANSLATION,): "That is `no-translation`."}),
    "illegible": Fault(_UNREAD, (*ALL, TRANSLATION), _as_it_is, {}),
}
