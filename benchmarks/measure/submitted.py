"""Measure whole submissions: false alarms on faultless ones, and which planted faults are found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.measure.reading import read_new, scratch, tell, write
from benchmarks.papers.deliver import WAYS
from benchmarks.papers.faults import FAULTS, plant, with_kind
from benchmarks.papers.halves import makers
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.situations import SITUATIONS
from benchmarks.papers.submissions import Copier, NoPaperError, Submission, complete, hand_in, way_for
from formprep import pipeline
from formprep.codes import CODES
from formprep.model import SourceFile, Transcript
from formprep.report import Report

GROUPS = ("digital", "scan", "photo")
BASE = "none"
"""The fault of the submission that a planted one is held against."""
_TRANSLATED = ("spouse-foreign-certificate", "child-foreign-certificate")


@dataclass(frozen=True)
class Ask:
    """Be one submission to make: complete where `fault` is empty; else with a fault in the paper for an item."""

    half: str
    situation: str
    seed: str
    group: str = ""
    fault: str = ""
    kind: str = ""
    item: str = ""

    @property
    def show(self) -> str:
        """Return the name by which it is made again."""
        what = ("fault", self.fault, self.kind, self.item) if self.fault else ("complete",)
        return "/".join((*what, self.situation, self.group or "any", self.seed))


@dataclass(frozen=True)
class Made:
    """Be a submission on the disk: its answers, which paper each file is, what the fault is on."""

    ask: Ask
    folder: str
    answers: Mapping[str, Any]
    papers: Mapping[str, str]
    """By file: the layouts of its papers."""
    items: tuple[str, ...]
    files: tuple[str, ...]


@dataclass(frozen=True)
class Alarm:
    """Be a finding that is no advice."""

    code: str
    item: str
    file: str
    about: str
    other: str = ""
    """The file that it is held against."""

    def __str__(self) -> str:
        return f"{self.code} {self.item or '-'} {self.about}".strip()


@dataclass(frozen=True)
class Outcome:
    """Be what the report said.

    `found`: the faulty paper's item is not met, or an error or review names its file; `named`: by a code of the fault.
    `clean`: without the fault nothing is said there; where it is not, nothing is measured. `left_out` says why a
    submission could not be made.
    """

    ask: Ask
    verdict: str = ""
    items: int = 0
    unmet: tuple[str, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    found: bool = False
    named: bool = False
    clean: bool = True
    left_out: str = ""

    def to_dict(self) -> dict[str, object]:
        """Return plain values."""
        return {"show": self.ask.show, **asdict(self)}


def plan_complete(half: str, people: int, seed: int, group: str = "", only: Sequence[str] = ()) -> list[Ask]:
    """Return the complete submissions: each situation, or those named, of so many people."""
    return [Ask(half, name, f"{seed}-{person}", group) for person in range(people) for name in only or SITUATIONS]


def plan_faults(
    half: str, people: int, seed: int, group: str, share: float = 1.0, only: Sequence[str] = ()
) -> list[Ask]:
    """Return the planted faults: each on each kind for each item that it makes sense on, or a share of them.

    All faults of a kind and item stand in one situation, so that its papers are drawn once.
    """
    asked = []
    for person in range(people):
        for kind, item, names in _rows():
            if kind not in makers(half) or (only and kind not in only):
                continue
            name = Random(f"{kind} {item} {person} {seed}").choice(names)
            for fault, rule in FAULTS.items():
                ask = Ask(half, name, f"{seed}-{person}", group, fault, kind, item)
                skipped = (fault == "illegible" and group != "digital") or Random(ask.show).random() > share
                if kind in rule.kinds and not skipped:
                    asked.append(ask)
    return asked


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    """Yield each kind and item, and the situations in which such a paper is handed in for it."""
    rows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, situation in SITUATIONS.items():
        for need in situation.needs:
            for kind in need.kinds:
                if not need.language:
                    rows[kind, need.items[0]].append(name)
    rows["certified-translation", "certified-translation"] += _TRANSLATED
    yield from ((kind, item, names) for (kind, item), names in rows.items())


def measure(asked: Sequence[Ask], pool: Executor) -> list[Outcome]:
    """Return what the reports say of all these submissions; those of one situation are made and read together."""
    groups: dict[tuple[str, str], list[Ask]] = defaultdict(list)
    for ask in asked:
        groups[ask.situation, ask.seed].append(ask)
    done, results = 0, list[Outcome]()
    for outcomes in pool.map(together, sorted(groups.values(), key=len, reverse=True)):
        results += outcomes
        done += len(outcomes)
        tell(f"submissions: {done} of {len(asked)}")
    order = {ask: at for at, ask in enumerate(asked)}
    return sorted(results, key=lambda each: order[each.ask])


def together(asked: Sequence[Ask]) -> list[Outcome]:
    """Return what the reports say of submissions that share their faultless papers."""
    copier, known, clean, results = Copier(), dict[str, Transcript](), dict[Ask, Outcome](), list[Outcome]()
    submission: Submission | str
    try:
        submission = complete(asked[0].half, asked[0].situation, asked[0].seed)
    except NoPaperError as error:
        return [Outcome(ask, left_out=str(error)) for ask in asked]
    with scratch() as root:
        for ask in asked:
            try:
                made = make(ask, root, submission, copier)
                outcome, about = _judged(made, root, known)
                if ask.fault:
                    base = replace(ask, fault=BASE)
                    if base not in clean:
                        clean[base] = _judged(make(base, root, submission, copier), root, known)[0]
                    outcome = _held_against(outcome, about, made, clean[base])
            except (NoSuchFaultError, NoPaperError) as error:
                outcome = Outcome(ask, left_out=str(error))
            except Exception as error:  # a maker's own fault must not stop the measuring
                tell(f"{ask.show} could not be made: {error!r}")
                outcome = Outcome(ask, left_out=f"could not be made: {error!r}")
            results.append(outcome)
    return results


def make(ask: Ask, root: Path, submission: Submission, copier: Copier) -> Made:
    """Write a submission below a folder; return what it is. `submission` is the faultless one."""
    ways: list[str] | None = None
    items: tuple[str, ...] = ()
    faulty = None
    if ask.fault:
        submission = with_kind(ask.half, submission, ask.item, ask.kind, ask.seed)
        faulty, chosen = submission.part(ask.item), ""
        assert faulty is not None
        way = way_for(faulty.paper, ask.group, Random(f"{ask.kind} {ask.item} {ask.group} {ask.seed}"))
        if ask.fault != BASE:
            planted = plant(ask.half, submission, ask.fault, ask.item, ask.seed)
            submission, faulty, chosen = planted.submission, planted.part, planted.way
        items = faulty.need.items
        way = chosen or (way if WAYS[way].suits(faulty.paper) else {"digital": "pdf", "scan": "scan-150"}[ask.group])
        ways = [way if part is faulty else "pdf" for part in submission.parts]
    delivered = hand_in(submission, ways, copier, ask.group)
    folder = ask.show.replace("/", "_").replace(":", "-")
    write(root / folder, delivered.files)
    papers: dict[str, str] = {}
    for label in delivered.labels:
        about = f"{label.paper.kind}/{label.paper.layout}"
        papers[label.file] = f"{papers[label.file]} + {about}" if label.file in papers else about
    files = tuple(label.file for label in delivered.labels if faulty and label.paper is faulty.paper)
    return Made(ask, folder, submission.case.answers, papers, items, files)


def report(folder: Path, answers: Mapping[str, Any], by_hash: Mapping[str, Transcript]) -> Report:
    """Return formprep's report on a folder that was read already."""

    def known(files: Sequence[SourceFile], folder: Path, *, on: object) -> dict[str, Transcript]:
        return {file.path: by_hash[file.sha256] for file in files}

    checklist, situation = pipeline.situation_of(answers, on=answers["applies_on"])
    return pipeline.prepare(folder, checklist, situation, transcribe=known)


def _judged(made: Made, root: Path, known: dict[str, Transcript]) -> tuple[Outcome, list[Alarm]]:
    """Return what the report says, and which alarms are about the faulty paper's items and files."""
    read_new(root / made.folder, known)
    told = report(root / made.folder, made.answers, known)
    alarms = tuple(
        Alarm(f.code, f.item, f.file, made.papers.get(f.file, ""), str(f.params.get("other", "")))
        for f in told.findings
        if CODES[f.code] != "advice"
    )
    asked = [each for each in told.outcomes if each.status != "not-asked"]
    unmet = tuple(f"{each.item} {each.status}" for each in asked if each.status != "met")
    about = [alarm for alarm in alarms if alarm.item in made.items or {alarm.file, alarm.other} & {*made.files}]
    # A translation is not asked for where its original was not told: that is no item met either.
    met = {each.item for each in told.outcomes if each.status == "met"}
    bad = bool(about) or not {*made.items} <= met
    return Outcome(made.ask, told.verdict, len(asked), unmet, alarms, found=bad), about


def _held_against(outcome: Outcome, about: Sequence[Alarm], made: Made, base: Outcome) -> Outcome:
    codes = FAULTS[made.ask.fault].codes
    return replace(outcome, named=any(alarm.code in codes for alarm in about), clean=not base.found)


__all__ = ["Ask", "NoPaperError", "Outcome", "make", "measure", "plan_complete", "plan_faults", "report"]
