"""Measure single papers: each layout, handed in in several ways, by several people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from benchmarks.measure.reading import documents, scratch, tell, transcripts, write
from benchmarks.measure.truth import Place, Value, Verdict, judged
from benchmarks.papers.deliver import WAYS, deliver
from benchmarks.papers.halves import Layout, layouts
from benchmarks.papers.paper import Paper
from benchmarks.papers.sheets import Drawn
from benchmarks.papers.situations import SITUATIONS, case_of

GROUPS = ("digital", "scan", "photo", "illegible")
_BATCH = 40
_USUAL = {
    "household-register": ("spouse-mainland-without-document", "spouse-mainland-with-permit"),
    "single-child-certificate": ("spouse-mainland-without-document", "child-of-professional", "parent"),
    "other-application-form": ("child-of-professional", "partner-union"),
    "certified-translation": ("spouse-foreign-certificate", "child-foreign-certificate"),
}
"""Situations for kinds that no complete submission needs."""


@dataclass(frozen=True)
class Ask:
    """Be one paper to make and the share of the ways to hand it in; `person` counts from 0."""

    number: int
    layout: Layout
    person: int
    seed: int
    sample: float

    def ways(self, paper: Paper) -> list[str]:
        """Return the ways: of each group a share, which dice round; born-digital always."""
        dice = Random(f"ways {self.layout} {self.person} {self.seed}")
        chosen: list[str] = []
        for group in GROUPS:
            names = [name for name, way in WAYS.items() if way.group == group and way.suits(paper)]
            mixed = names if group == "digital" else dice.sample(names, len(names))
            many = int(len(names) * self.sample + dice.random())
            chosen += mixed[: max(1, many) if group == "digital" else many]
        return chosen


@dataclass(frozen=True)
class Made:
    """Be one delivery on the disk: where it stands and what is true of it."""

    show: str
    kind: str
    layout: str
    way: str
    folder: str
    places: tuple[Place, ...]
    facts: Mapping[str, Value]
    has_zone: bool


@dataclass(frozen=True)
class Result:
    """Be one delivery with what became of it."""

    made: Made
    verdict: Verdict
    said: tuple[str, ...]
    """The codes of what was said of its legibility."""

    @property
    def is_open(self) -> bool:
        """Tell whether its kind was left open."""
        return self.verdict.told == "unknown" or self.verdict.told.startswith("?")

    def to_dict(self) -> dict[str, object]:
        """Return plain values."""
        verdict = asdict(self.verdict)
        return {"show": self.made.show, "layout": self.made.layout, "said": self.said, **verdict}


def plan(half: str, people: int, seed: int, sample: float, kinds: Sequence[str] = ()) -> list[Ask]:
    """Return what is made: each layout, of so many people; of these kinds only, if any are named."""
    each = [(a, person) for a in layouts(half) if not kinds or a.kind in kinds for person in range(people)]
    return [Ask(number, layout, person, seed, sample) for number, (layout, person) in enumerate(each)]


def measure(asked: list[Ask], pool: Executor, workers: int) -> tuple[list[Result], dict[str, tuple[int, float]]]:
    """Return the results, and of each group of ways the pages and the seconds that reading them took."""
    results: list[Result] = []
    clock: dict[str, tuple[int, float]] = {}
    for start in range(0, len(asked), _BATCH):
        with scratch() as root:
            made = [
                each for some in pool.map(make, asked[start : start + _BATCH], [str(root)] * _BATCH) for each in some
            ]
            for group in GROUPS:
                if not (root / group).is_dir():
                    continue
                said, _, took = transcripts(root / group, workers)
                pages, seconds = clock.get(group, (0, 0.0))
                clock[group] = (pages + sum(len(t.pages) for t in said.values()), seconds + took)
                found = {path: documents(path, transcript) for path, transcript in said.items()}
                for each in made:
                    if WAYS[each.way].group == group:
                        whole = all(page.whole for place in each.places for page in said[place.file].pages)
                        verdict = judged(each.kind, each.facts, each.places, found, has_zone=each.has_zone, whole=whole)
                        problems = [p for place in each.places for p in said[place.file].problems]
                        codes = sorted({problem.code for problem in problems})
                        results.append(Result(each, verdict, tuple(codes)))
        tell(f"papers: {min(start + _BATCH, len(asked))} of {len(asked)}, {len(results)} deliveries read")
    return results, clock


def make(ask: Ask, root: str) -> list[Made]:
    """Write the deliveries of one paper below a folder for each group; return what they are."""
    try:
        paper = paper_of(ask.layout, f"{ask.seed}-{ask.person}")
        drawn = Drawn(paper)
        return [_made(ask, drawn, way, root) for way in ask.ways(paper)]
    except Exception as error:  # a maker's own fault must not stop the measuring
        tell(f"{ask.layout} of person {ask.person} could not be made: {error!r}")
        return []


def paper_of(layout: Layout, seed: str) -> Paper:
    """Return a faultless paper of a person in a situation in which people hand in such papers."""
    last: ValueError | None = None
    for name, party in _roles(layout.kind, seed):
        try:
            return layout.make(case_of(name, seed), party, seed)
        except ValueError as error:  # nobody in this situation has such a paper
            last = error
    raise last or ValueError(f"No situation suits {layout}.")


def _roles(kind: str, seed: str) -> Iterable[tuple[str, str]]:
    roles = [
        (name, need.party) for name, situation in SITUATIONS.items() for need in situation.needs if kind in need.kinds
    ]
    roles = roles or [(name, "applicant") for name in _USUAL.get(kind, tuple(SITUATIONS))]
    return Random(f"role {kind} {seed}").sample(roles, len(roles))


def _made(ask: Ask, drawn: Drawn, way: str, root: str) -> Made:
    paper = drawn.paper
    delivered = deliver(drawn, way, f"{ask.layout} {ask.seed}-{ask.person}")
    folder = f"{ask.number:04}{list(WAYS).index(way):02}"
    write(Path(root, WAYS[way].group, folder), delivered.files)
    return Made(
        f"paper/{ask.layout}/{ask.person}/{way}",
        paper.kind,
        f"{paper.kind}/{paper.layout}",
        way,
        folder,
        tuple(Place(f"{folder}/{label.file}", label.on) for label in delivered.labels),
        dict(paper.facts),
        paper.kind in ("passport", "exit-entry-permit") and "&lt;&lt;" in "".join(paper.pages),
    )
