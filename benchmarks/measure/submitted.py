"""Measure whole submissions: false alarms on faultless ones, and which planted faults are found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.measure.reading import scratch, tell, transcripts, write
from benchmarks.papers.deliver import WAYS
from benchmarks.papers.faults import FAULTS, plant, with_kind
from benchmarks.papers.halves import makers
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.situations import SITUATIONS
from benchmarks.papers.submissions import NoPaperError, Submission, complete, hand_in
from formprep import pipeline
from formprep.codes import CODES
from formprep.model import SourceFile, Transcript
from formprep.report import Report

FAULT_GROUPS = ("digital", "scan", "photo")
_BATCH = 24


@dataclass(frozen=True)
class Ask:
    """Be one submission to make: complete where `fault` is empty."""

    half: str
    situation: str
    seed: str
    fault: str = ""
    kind: str = ""
    group: str = ""

    @property
    def show(self) -> str:
        """Return the name by which it is made again."""
        parts = (
            ("fault", self.fault, self.kind, self.situation, self.group) if self.fault else ("complete", self.situation)
        )
        return "/".join((*parts, self.seed))


@dataclass(frozen=True)
class Made:
    """Be a submission on the disk: its answers, which paper each file is, what the fault is on."""

    ask: Ask
    folder: str
    answers: Mapping[str, Any]
    papers: Mapping[str, str]
    """By file: the layout and the way of its papers."""
    items: tuple[str, ...]
    files: tuple[str, ...]


@dataclass(frozen=True)
class Alarm:
    """Be a finding that is no advice."""

    code: str
    item: str
    file: str
    about: str

    def __str__(self) -> str:
        return f"{self.code} {self.item or '-'} {self.about}".strip()


@dataclass(frozen=True)
class Outcome:
    """Be what the report said. `found`: something is said of the item or the file; `named`: by a code of the fault."""

    ask: Ask
    verdict: str
    items: int
    unmet: tuple[str, ...]
    alarms: tuple[Alarm, ...]
    found: bool = False
    named: bool = False

    def to_dict(self) -> dict[str, object]:
        """Return plain values."""
        return {"show": self.ask.show, **asdict(self)}


def plan_complete(half: str, people: int, seed: int, only: Sequence[str] = ()) -> list[Ask]:
    """Return the complete submissions: each situation, or those named, of so many people."""
    return [Ask(half, name, f"{seed}-{person}") for person in range(people) for name in only or SITUATIONS]


def plan_faults(half: str, people: int, seed: int, sample: float, only: Sequence[str] = ()) -> list[Ask]:
    """Return the planted faults: each fault on each kind that it makes sense on, handed in in each group of ways."""
    asked = []
    for person in range(people):
        for fault, rule in FAULTS.items():
            for kind in rule.kinds:
                dice = Random(f"fault {fault} {kind} {person} {seed}")
                names = _situations(kind)
                if kind not in makers(half) or not names or (only and kind not in only):
                    continue
                groups = dice.sample(FAULT_GROUPS, 3)[: max(1, round(3 * sample))]
                if fault in ("absent", "no-translation", "illegible"):
                    groups = ["digital"]
                # One of two applicants of a situation, so that papers are drawn once for many faults.
                asked += [Ask(half, dice.choice(names), f"{seed}-{person}", fault, kind, group) for group in groups]
    return sorted(asked, key=lambda ask: (ask.seed, ask.situation))


def _situations(kind: str) -> list[str]:
    if kind == "certified-translation":
        return ["spouse-foreign-certificate", "child-foreign-certificate"]
    return [name for name, each in SITUATIONS.items() if any(kind in need.kinds for need in each.needs)]


def measure(asked: Sequence[Ask], pool: Executor, workers: int) -> list[Outcome]:
    """Return what the reports say of all these submissions."""
    results: list[Outcome] = []
    groups = _together(asked)
    for start in range(0, len(groups), _BATCH):
        with scratch() as root:
            some = groups[start : start + _BATCH]
            made = [each for made in pool.map(make, some, [str(root)] * len(some)) for each in made]
            _, by_hash, _ = transcripts(root, workers)
            results += [_outcome(each, root, by_hash) for each in made]
        tell(f"submissions: {sum(map(len, groups[: start + _BATCH]))} of {len(asked)}")
    return results


def _together(asked: Sequence[Ask]) -> list[list[Ask]]:
    """Return the asks in groups of at most 16 that share their faultless papers."""
    groups: list[list[Ask]] = []
    for ask in asked:
        last = groups[-1] if groups else []
        if ask.fault and last and (last[0].situation, last[0].seed) == (ask.situation, ask.seed) and len(last) < 16:
            last.append(ask)
        else:
            groups.append([ask])
    return groups


def make(asked: Sequence[Ask], root: str) -> list[Made]:
    """Write submissions below a folder; return what they are."""
    made = []
    for ask in asked:
        try:
            made.append(_made(ask, root))
        except NoSuchFaultError as error:
            tell(f"{ask.show} was left out: {error}")
        except Exception as error:  # a maker's own fault must not stop the measuring
            tell(f"{ask.show} could not be made: {error!r}")
    return made


@lru_cache(maxsize=4)
def _complete(half: str, situation: str, seed: str) -> Submission:
    return complete(half, situation, seed)


def _made(ask: Ask, root: str) -> Made:
    submission = _complete(ask.half, ask.situation, ask.seed)
    ways: list[str] | None = None
    items: tuple[str, ...] = ()
    faulty = None
    if ask.fault:
        submission = with_kind(ask.half, submission, ask.kind, ask.seed)
        planted = plant(ask.half, submission, ask.fault, ask.kind, ask.seed)
        submission, faulty, items = planted.submission, planted.part, planted.part.need.items
        ways = [planted.way or _way(ask, part) if part is faulty else "pdf" for part in submission.parts]
    delivered = hand_in(submission, ways)
    folder = ask.show.replace("/", "_").replace(":", "-")
    write(Path(root, folder), delivered.files)
    papers: dict[str, str] = {}
    for label in delivered.labels:
        papers[label.file] = " + ".join(
            filter(None, (papers.get(label.file), f"{label.paper.kind}/{label.paper.layout}"))
        )
    files = tuple(label.file for label in delivered.labels if faulty and label.paper is faulty.paper)
    return Made(ask, folder, submission.case.answers, papers, items, files)


def _way(ask: Ask, part) -> str:
    suited = [name for name, way in WAYS.items() if way.group == ask.group and way.suits(part.paper)]
    return Random(ask.show).choice(suited)


def report(folder: Path, answers: Mapping[str, Any], by_hash: Mapping[str, Transcript]) -> Report:
    """Return formprep's report on a folder that was read already."""

    def known(files: Sequence[SourceFile], folder: Path, *, on: object) -> dict[str, Transcript]:
        return {file.path: by_hash[file.sha256] for file in files}

    checklist, situation = pipeline.situation_of(answers, on=answers["applies_on"])
    return pipeline.prepare(folder, checklist, situation, transcribe=known)


def _outcome(made: Made, root: Path, by_hash: Mapping[str, Transcript]) -> Outcome:
    told = report(root / made.folder, made.answers, by_hash)
    alarms = tuple(
        Alarm(f.code, f.item, f.file, made.papers.get(f.file, "")) for f in told.findings if CODES[f.code] != "advice"
    )
    asked = [each for each in told.outcomes if each.status != "not-asked"]
    unmet = tuple(f"{each.item} {each.status}" for each in asked if each.status != "met")
    outcome = Outcome(made.ask, told.verdict, len(asked), unmet, alarms)
    if not made.ask.fault:
        return outcome
    about = [alarm for alarm in alarms if alarm.item in made.items or alarm.file in made.files]
    codes = FAULTS[made.ask.fault].codes
    return replace(outcome, found=bool(about), named=any(alarm.code in codes for alarm in about))


__all__ = ["Ask", "NoPaperError", "Outcome", "make", "measure", "plan_complete", "plan_faults", "report"]
