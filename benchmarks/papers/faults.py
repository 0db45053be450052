"""Plant one fault in a complete submission.

`FAULTS` says for each fault which findings name it, on which kinds of paper it is planted, and why not on others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from benchmarks.papers import planting
from benchmarks.papers.planting import PROOFS, TRANSLATION
from benchmarks.papers.submissions import NoPaperError, Part, Submission, fill

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
FORMS = ("id-997", "id-91", "id-481a", "id-481b")
ALL = (*FORMS, "photograph", *PERSONAL, *PROOFS, "taiwan-household-registration", *MONEY, *HOME)


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
    return planting.swapped(submission, part, replace(filled, need=part.need))


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
        planting.drawn("expired"),
        {(*MONEY, *BILLS): "It grows old: that is `stale`.", (): "It does not end."},
    ),
    "expired-beside": Fault(
        ("FP501", "FP510", "FP405"),
        ("passport", "exit-entry-permit", "permission-to-stay"),
        planting.expired_beside_another,
        {(): "That is `expired`, and `wrong-person`."},
    ),
    "wrong-person": Fault(
        (*_OTHERS, "FP415"),
        (*FORMS, *PERSONAL, *PROOFS, TRANSLATION, "taiwan-household-registration", *MONEY, *HOME),
        planting.wrong_person,
        {("photograph",): "Whose face it is can't be told."},
    ),
    "half-strangers": Fault(
        ("FP601", "FP602", "FP511", "FP507"),
        PROOFS,
        planting.half_strangers,
        {(): "It is one person's: that is `wrong-person`."},
    ),
    "roles-turned": Fault(
        ("FP511", "FP607", "FP608", "FP507"),
        ("birth-certificate",),
        planting.roles_turned,
        {(): "It shows no roles that can be turned."},
    ),
    "other-party": Fault(
        _OTHERS,
        ("passport", "hong-kong-identity-card", "permission-to-stay", *MONEY, *HOME),
        planting.other_partys,
        {
            (*FORMS, *PROOFS, TRANSLATION): "It names both parties.",
            ("photograph",): "Whose face it is can't be told.",
            (): "It is a card or register that the other party has no part in.",
        },
    ),
    "other-birth": Fault(
        ("FP507", "FP605", "FP506"),
        ("id-997", "id-91", *PERSONAL, "birth-certificate"),
        planting.other_birth,
        {(): "Whose it is does not rest on a birth date there."},
    ),
    "check-digit": Fault(
        ("FP505", "FP303", "FP506", "FP603"),
        ("passport", "exit-entry-permit", "mainland-identity-card", "hong-kong-identity-card", "taiwan-identity-card"),
        planting.drawn("check-digit"),
        {("macao-identity-card",): "Its check digit is not public.", (): "It bears no number of its own with one."},
    ),
    "other-zone": Fault(
        ("FP506", "FP604", "FP605", "FP507", "FP405"),
        ("passport",),
        planting.other_zone,
        {(*CARDS,): "Its zone bears no name, or there is none.", (): "It has no machine-readable lines."},
    ),
    "stale": Fault(
        ("FP504",), (*MONEY, *BILLS), planting.drawn("stale"), {(): "Only proofs of means and of the address grow old."}
    ),
    "five-months": Fault(
        ("FP503",), (*MONEY, *BILLS), planting.older, {(): "Only proofs of means and of the address grow old."}
    ),
    "missing-side": Fault(
        ("FP413", "FP211", "FP401", "FP402", "FP201"), CARDS, planting.one_side, {(): "Only cards have two sides."}
    ),
    "mixed-sides": Fault(
        ("FP413", "FP211", "FP506", "FP604", "FP605", "FP606"),
        ("macao-identity-card",),
        planting.mixed_sides,
        {CARDS: "Its back says nothing of whose it is, but for relatives.", (): "Only cards have two sides."},
    ),
    "missing-page": Fault(
        ("FP414", "FP707", *_FORM_FAULTS),
        (*FORMS, "bank-statement", "tenancy-agreement"),
        planting.page_left_out,
        {(): "It has no page in the middle."},
    ),
    "no-translation": Fault(("FP407", "FP408"), (TRANSLATION,), planting.left_out, {(): "It needs none, or is none."}),
    "uncertified": Fault(
        ("FP407", "FP408", "FP416", "FP203"),
        (TRANSLATION,),
        planting.drawn("uncertified"),
        {(): "It is no translation."},
    ),
    "unsigned": Fault(
        ("FP705", "FP706", "FP702"),
        (*FORMS, "tenancy-agreement"),
        planting.drawn("unsigned"),
        {(): "It is printed or stamped, and nobody who hands it in signs it."},
    ),
    "unsigned-sponsor": Fault(
        ("FP705",), ("id-997",), planting.sponsor_unsigned, {(): "It is signed by one party, or by nobody: `unsigned`."}
    ),
    "absent": Fault(("FP401", "FP402", "FP409"), ALL, planting.left_out, {(TRANSLATION,): "That is `no-translation`."}),
    "illegible": Fault(_UNREAD, (*ALL, TRANSLATION), planting.as_it_is, {}),
}
