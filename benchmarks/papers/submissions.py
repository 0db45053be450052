"""Complete and faultless submissions, made of the papers of one half, and the folders they are handed in as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.deliver import WAYS, application, deliver, two_cards
from benchmarks.papers.halves import Layout, layouts
from benchmarks.papers.paper import Paper
from benchmarks.papers.people import Case
from benchmarks.papers.sheets import Delivered, Label
from benchmarks.papers.situations import SITUATIONS, Need, case_of

TRIES = 24
NEED_NO_TRANSLATION = frozenset(
    (
        *("passport", "exit-entry-permit", "mainland-identity-card", "hong-kong-identity-card", "macao-identity-card"),
        *("taiwan-identity-card", "permission-to-stay", "photograph", "family-photograph", "certified-translation"),
    )
)
TRANSLATED = {
    "english-of-marriage": ("marriage-certificate",),
    "chinese-of-birth": ("birth-certificate",),
    "agency": ("birth-certificate",),
    "declaration-in-a-box": ("marriage-certificate",),
    "bureau-chinese": ("birth-certificate",),
    "firm-of-spanish-birth": ("birth-certificate",),
    "sworn-of-german-birth": ("birth-certificate",),
    "bureau-of-japanese-marriage": ("marriage-certificate",),
    "company-of-thai-marriage": ("marriage-certificate",),
    "sworn-of-italian-marriage": ("marriage-certificate",),
    "firm-of-vietnamese-marriage": ("marriage-certificate",),
    "sworn-of-dutch-birth": ("birth-certificate",),
    "justice-of-vietnamese-birth": ("birth-certificate",),
    "harbour-firm-of-french-marriage": ("marriage-certificate",),
    "sworn-of-indonesian-marriage": ("marriage-certificate",),
    "company-of-french-birth": ("birth-certificate",),
    "sworn-of-indonesian-birth": ("birth-certificate",),
    "freelance-of-japanese-acceptance": ("marriage-certificate",),
    "sworn-of-frankfurt-birth": ("birth-certificate",),
}
"""Of the layouts of translations that are drawn of one kind only, which that is."""
_DATED = ("bank-statement", "savings-passbook", "salary-proof", "tax-receipt", "rent-receipt", "utility-bill")


class NoPaperError(RuntimeError):
    """Say that a half has no faultless paper for a need."""


@dataclass(frozen=True)
class Part:
    """Be one paper of a submission: which need it fills, and what made it."""

    need: Need
    layout: Layout
    seed: str
    paper: Paper


@dataclass(frozen=True)
class Submission:
    """Be an application with all its papers, in the guide's order."""

    situation: str
    seed: str
    case: Case
    parts: tuple[Part, ...]

    def part(self, item: str) -> Part | None:
        """Return the paper for an item."""
        return next((each for each in self.parts if item in each.need.items), None)


def complete(half: str, situation: str, seed: str) -> Submission:
    """Return a complete submission. Raise `NoPaperError` where the half can't make one."""
    case = case_of(situation, seed)
    parts: list[Part] = []
    for need in SITUATIONS[situation].needs:
        part = fill(half, case, need, seed)
        parts.append(part)
        if is_foreign(part.paper):
            translated = Need(("certified-translation",), need.party, ("certified-translation",))
            parts.append(fill(half, case, translated, seed, of=part.paper))
    return Submission(situation, seed, case, tuple(parts))


def fill(half: str, case: Case, need: Need, seed: str, of: Paper | None = None) -> Part:
    """Return a paper that fills a need without a fault, of a random kind and layout. Raise `NoPaperError`.

    A translation is one `of` this paper.
    """
    rng = Random(f"{case.name} {need.items} {seed}")
    choices = [each for kind in need.kinds for each in layouts(half, kind)]
    order = rng.sample(choices, len(choices))
    for attempt in range(TRIES if choices else 0):
        kind = rng.choice(sorted({each.kind for each in choices}))
        layout = rng.choice([each for each in choices if each.kind == kind])
        if need.language:  # few layouts are in another language: try each
            layout = order[attempt % len(order)]
        try:
            paper = layout.make(case, need.party, f"{seed} {attempt}")
        except ValueError:  # a paper that nobody in this case can have
            continue
        if is_foreign(paper) == (need.language == "other") and is_faultless(paper, case, need) and is_of(paper, of):
            return Part(need, layout, f"{seed} {attempt}", paper)
    raise NoPaperError(f"{half}: no faultless {' or '.join(need.kinds)} for {case.name} ({need.items[0]}).")


def is_foreign(paper: Paper) -> bool:
    """Tell whether a paper needs a translation."""
    return paper.language == "other" and paper.kind not in NEED_NO_TRANSLATION


def is_of(translation: Paper, original: Paper | None) -> bool:
    """Tell whether a translation is of that paper, as far as the layouts of both tell it."""
    if original is None:
        return True
    kinds = TRANSLATED.get(translation.layout, (original.kind,))
    same = all(
        translation.facts[name] == original.facts[name]
        for name in ("event_on", "date_of_birth", "number")
        if name in translation.facts and name in original.facts
    )
    return original.kind in kinds and same


def is_faultless(paper: Paper, case: Case, need: Need) -> bool:
    """Tell by its facts whether a paper is in force, fresh and says what the answers say."""
    facts = paper.facts
    ends, until = _day(facts, "expires_on"), _day(facts, "permitted_until")
    if (ends and ends < case.on) or (until and until < case.on):
        return False
    if "extension-latest-permission" in need.items and until != case.answers["applicant"]["limit_of_stay"]:
        return False
    if paper.kind == "tenancy-agreement":
        begins, closes = _day(facts, "period_from"), _day(facts, "period_to")
        return (begins is None or begins <= case.on) and (closes is None or closes >= case.on)
    if paper.kind not in _DATED:
        return True
    names = ("issued_on", "period_to") if paper.kind == "tax-receipt" else ("period_to", "issued_on")
    day = next((day for name in names if (day := _day(facts, name))), None)
    return day is None or timedelta(0) <= case.on - day <= timedelta(days=88)


def _day(facts: Mapping[str, object], name: str) -> date | None:
    value = facts.get(name)
    return value if isinstance(value, date) else None


def ways_for(submission: Submission, group: str = "") -> list[str]:
    """Return a way for each paper: somebody with a scanner, with a telephone, or with everything as PDF.

    `group` says which of them it is.
    """
    rng = Random(f"ways {submission.situation} {submission.seed}")
    habit = group or rng.choice(("digital", "scan", "photo", "mixed", "mixed"))
    return [
        way_for(part.paper, rng.choice(("digital", "scan", "photo")) if habit == "mixed" else habit, rng)
        for part in submission.parts
    ]


def way_for(paper: Paper, group: str, rng: Random) -> str:
    """Return one of the ways in a group in which people hand in such a paper."""
    return rng.choice([name for name, way in WAYS.items() if way.group == group and way.suits(paper)])


@dataclass(frozen=True)
class Copier:
    """Hand in papers, each only once in the same way."""

    made: dict[tuple[int, str, str], tuple[Paper, Delivered]] = field(default_factory=dict)

    def deliver(self, paper: Paper, way: str, seed: str) -> Delivered:
        """Return the files of a paper."""
        key = (id(paper), way, seed)
        if key not in self.made:
            self.made[key] = (paper, deliver(paper, way, seed))
        return self.made[key][1]


def hand_in(submission: Submission, ways: list[str] | None, copier: Copier, group: str = "") -> Delivered:
    """Return the files of a submission; without `ways`, some are one PDF in the guide's order."""
    rng = Random(f"whole {submission.situation} {submission.seed}")
    name = f"{submission.situation} {submission.seed}"
    form = {"digital": "pdf", "scan": "scan"}.get(group) or rng.choice(("pdf", "scan"))
    if ways is None and group != "photo" and rng.random() < 0.25:
        return application([part.paper for part in submission.parts], form, name)
    pair = _pair(submission) if ways is None and group != "photo" and rng.random() < 0.5 else ()
    made = [two_cards(pair[0].paper, pair[1].paper, form, name)] if pair else []
    made += [
        copier.deliver(part.paper, way, f"{name} {part.need.items[0]}")
        for part, way in zip(submission.parts, ways or ways_for(submission, group), strict=True)
        if part not in pair
    ]
    return _gathered(made)


def _pair(submission: Submission) -> tuple[Part, ...]:
    """Return the two cards that both parties hand in: people copy them onto one sheet."""
    found = tuple(p for p in submission.parts if p.paper.kind == "hong-kong-identity-card" and p.paper.sides)
    return found if len(found) == 2 else ()


def _gathered(deliveries: list[Delivered]) -> Delivered:
    files: dict[str, bytes] = {}
    where: list[Label] = []
    for number, made in enumerate(deliveries):
        # Two files of one name stand in two folders.
        folder = f"{number}/" if set(made.files) & set(files) else ""
        files |= {folder + name: content for name, content in made.files.items()}
        where += [replace(label, file=folder + label.file) for label in made.labels]
    return Delivered(files, tuple(where))
