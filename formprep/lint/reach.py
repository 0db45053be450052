"""Show that each situation ends somewhere, and that each rule has a situation in which it matters."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from formprep.lint.judgement import Judgement, Result, Rule, refuse
from formprep.lint.rulebook import Raw, Rulebook
from formprep.lint.space import Board, Cell, Space

Fault = tuple[str, str, str]
"""The rule file's name, the dotted key and what is wrong."""


@dataclass(frozen=True, slots=True)
class Situations:
    """Be what the situations of an edition come to; `always` are the items that every entry, every extension asks."""

    edition: str
    size: int
    results: Mapping[Result, int]
    always: Mapping[str, tuple[str, ...]]
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Reach:
    """Answer whether conditions can hold together in a situation that is not refused."""

    space: Space
    book: Rulebook
    known: dict[str, list[Cell]] = field(default_factory=dict)

    def cells(self, *whens: Raw) -> list[tuple[Cell, list[bool]]]:
        """Return the situations that are not refused, and which of the conditions hold in each."""
        name = repr(whens)
        board = Board()
        refuse(board, self.book)
        bits = [board.add(when) for when in whens]
        if name not in self.known:
            self.known[name] = [cell for cell in self.space.spread(board) if not cell.refused]
        return [(cell, [bool(cell.held & bit) for bit in bits]) for cell in self.known[name]]

    def together(self, *whens: Raw) -> bool:
        """Tell whether some situation fulfils all of the conditions."""
        return any(all(held) for _, held in self.cells(*whens))

    def without(self, when: Raw, unless: Raw | None, *also: Raw) -> bool:
        """Tell whether some situation fulfils the first and the last conditions, and not the second."""
        if unless is None:
            return self.together(when, *also)
        return any(held[0] and not held[1] and all(held[2:]) for _, held in self.cells(when, unless, *also))


def situations(book: Rulebook) -> Situations:
    """Return what the rules of an edition make of all situations, with the faults found on the way."""
    space = Space([book])
    reach = _Reach(space, book)
    results: Counter[Result] = Counter()
    board = Board()
    refuse(board, book)
    judgement = Judgement(board, book)
    cells = space.spread(board)
    for cell in cells:
        results[judgement.result(cell)] += cell.count
    faults = [
        *(("eligibility", *fault) for fault in _outcomes(judgement, cells)),
        *(("situation", *fault) for fault in _answers(book, space)),
        *_items(book, reach),
        *(("guidance", *fault) for fault in _told("guidance", book.guidance, reach)),
        *(("timeline", *fault) for fault in _told("dates", book.timeline, reach)),
    ]
    return Situations(
        book.id,
        space.size,
        results,
        {word: _always(word, book, reach) for word in book.situation["answers"]["application"]["allowed"]},
        tuple(fault for fault in faults if book.files[fault[0]].parent.name == book.id),
    )


def _always(application: str, book: Rulebook, reach: _Reach) -> tuple[str, ...]:
    """Return the items that are asked in every situation of an application."""
    kind = {"application": {"allowed": [application]}}
    return tuple(
        name
        for name, raw in book.asked_items.items()
        if all(asked for _, (asked, so) in reach.cells(raw["when"], kind) if so)
    )


def _outcomes(judgement: Judgement, cells: list[Cell]) -> Iterator[tuple[str, str]]:
    """Yield rules of eligibility that decide for want of an answer, and those that never do."""
    left = [cell for cell in cells if not cell.refused]
    undecided = {place: cell for cell in left for place in judgement.undecided(cell.held)}
    for place, cell in undecided.items():
        yield place, f"decided though an answer it needs may be left out: {_shown(cell.first)}"
    rules: list[Rule] = [*judgement.bars, *judgement.unclear, *judgement.grounds]
    for rule in rules:
        if not any(rule.told(cell.held) for cell in left):
            yield rule.place, "no situation comes to this rule"
    for ground, needs in zip(judgement.grounds, judgement.needs, strict=True):
        for need in needs:
            if len({need.told(cell.held) for cell in left if ground.told(cell.held)}) != 2:
                yield need.place, "holds in every situation of its ground, or in none"
    if all(any(ground.told(cell.held) for ground in judgement.grounds) for cell in left):
        yield "otherwise", "no situation comes to this rule"


def _answers(book: Rulebook, space: Space) -> Iterator[tuple[str, str]]:
    """Yield rules on the answers themselves that no situation comes to."""
    for name in ("questions", "defaults", "needed", "contradictions"):
        for at, each in enumerate(book.situation[name]):
            board = Board()
            bit = board.add(each.get("when", {}), absent=each["key"] if name == "needed" else "")
            if not any(cell.held & bit for cell in space.spread(board)):
                yield f"{name}.{at}", "no situation comes to this rule"


def _items(book: Rulebook, reach: _Reach) -> Iterator[Fault]:
    for name, raw in book.asked_items.items():
        key = f"items.{name}"
        if not reach.together(raw["when"]):
            yield book.forms[name], key, "no situation asks for this item"
            continue
        yield from ((book.forms[name], key, message) for message in _doubtful(raw["when"], reach))
        yield from ((book.forms[name], f"{key}.{at}", message) for at, message in _accepts(raw, reach))
    whens = list({repr(raw["when"]): raw["when"] for raw in book.asked_items.values()}.values())
    for cell, held in reach.cells(*whens):
        if not any(held):
            yield next(iter(book.forms.values())), "items", f"a situation without a checklist: {_shown(cell.first)}"
            break


def _doubtful(when: Raw, reach: _Reach) -> Iterator[str]:
    """Yield that an answer which may be left out decides whether an item is asked."""
    board = Board()
    refuse(board, reach.book)
    holds, could = board.add(when), board.add(when, open=True)
    cell = next((c for c in reach.space.spread(board) if not c.refused and c.held & could and not c.held & holds), None)
    if cell:
        yield f"neither asked nor not asked where an answer is left out: {_shown(cell.first)}"


def _accepts(raw: Raw, reach: _Reach) -> Iterator[tuple[str, str]]:
    """Yield the parts of an item that no situation comes to, and that some situation leaves it nothing to take."""
    proofs = [each.get("when", {}) for each in raw["accepts"] if not each.get("supports")]
    for cell, held in reach.cells(raw["when"], *proofs):
        if held[0] and not any(held[1:]):
            yield "accepts", f"asked where it takes no paper: {_shown(cell.first)}"
            break
    for at, each in enumerate(raw["accepts"]):
        conditions = {"": each.get("when", {})}
        conditions |= {
            f".checks.{n}": check["when"] for n, check in enumerate(each.get("checks", ())) if "when" in check
        }
        for key, when in conditions.items():
            if not reach.together(raw["when"], each.get("when", {}), when):
                yield f"accepts.{at}{key}", "no situation comes to this rule"
    extra = {f"advice.{at}": each["when"] for at, each in enumerate(raw.get("advice", ()))}
    extra |= {"absence": raw["absence"]["when"]} if "absence" in raw else {}
    for key, when in extra.items():
        if not reach.together(raw["when"], when):
            yield key, "no situation comes to this rule"


def _told(above: str, entries: tuple[Raw, ...], reach: _Reach) -> Iterator[tuple[str, str]]:
    for at, each in enumerate(entries):
        if not reach.without(each["when"], each.get("unless")):
            yield f"{above}.{at}", "no situation comes to this rule"
        for place, rule in each.get("params", {}).items():
            known = {rule["of"]: {"forbidden": list(rule["are"])}}
            if reach.without(each["when"], each.get("unless"), known):
                yield f"{above}.{at}.params.{place}", f"has no words for some answer to {rule['of']}"


def _shown(given: Mapping[str, Any]) -> str:
    """Write answers on one line."""
    plain = {key: value for key, value in given.items() if not isinstance(value, Mapping)}
    return ", ".join(f"{key}: {_plain(value)}" for key, value in plain.items())


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
