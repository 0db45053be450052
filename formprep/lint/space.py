"""Count all situations by which conditions hold in them, without going through them one by one.

The questions are taken one after the other. What is kept of a beginning is only which conditions can still hold, so
that beginnings that no condition tells apart are counted together: the numbers are exact, the work stays small.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product
from typing import Any

from formprep import rules
from formprep.lint.classes import Given, factors
from formprep.lint.rulebook import Raw, Rulebook
from formprep.situation import derive, questions

ON = date(2019, 6, 3)
"""The day on which all applications are made; only distances from it count."""


_State = tuple[int, frozenset[int]]
"""The tests that still hold, as bits, and the books that refuse."""
_Reached = tuple[int, tuple[int, ...]]
"""How many beginnings, and the choices of the first."""
_Parts = Mapping[int, Mapping[str, Raw | None]]


@dataclass(frozen=True, slots=True)
class Test:
    """Be a condition on the answers, read by the rules of one book.

    `open` is true where it is asked whether it holds or could: what is not answered does not make it fail. `absent` is
    an answer that must not be there.
    """

    when: Raw
    book: int = 0
    open: bool = False
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """Be the situations in which the same tests hold: how many, and the first. `refused` are books that refuse them."""

    held: int
    refused: frozenset[int]
    count: int
    first: Given


class Board:
    """Collect tests, each once; a test is known by its bit."""

    def __init__(self) -> None:
        self.tests: list[Test] = []
        self._bits: dict[str, int] = {}
        self.refusals: dict[int, int] = {}

    def add(self, when: Raw, *, book: int = 0, open: bool = False, absent: str = "") -> int:
        """Return the bit of that test."""
        name = repr((when, book, open, absent))
        if name not in self._bits:
            self._bits[name] = 1 << len(self.tests)
            self.tests.append(Test(when, book, open, absent))
        return self._bits[name]

    def refuse(self, bit: int, book: int = 0) -> None:
        """Let a book refuse the situations in which a test holds; its other tests are then no longer looked at."""
        self.refusals[book] = self.refusals.get(book, 0) | bit


class Space:
    """Be all situations that the rules of one or several books tell apart."""

    def __init__(self, books: Sequence[Rulebook], on: date = ON) -> None:
        self.books = tuple(books)
        self.on = on
        self.factors = factors(books, on)
        self._at = {key: index for index, factor in enumerate(self.factors) for each in factor.choices for key in each}
        self._books = range(len(self.books))
        self._met: dict[str, bool] = {}
        self._views: dict[tuple[int, int, int, tuple[int, ...]], Given | None] = {}
        self._asked = [dict(questions(book.situation["answers"])) for book in books]

    @cached_property
    def size(self) -> int:
        """Return how many situations there are."""
        size = 1
        for factor in self.factors:
            size *= len(factor.choices)
        return size

    def spread(self, board: Board) -> list[Cell]:
        """Return the situations by which tests of the board hold."""
        parts = [self._parted(test) for test in board.tests]
        found: dict[_State, _Reached] = {}
        for chosen in self._switches:
            for state, (count, path) in self._spread(board, parts, chosen).items():
                before = found.get(state)
                found[state] = (count + before[0], before[1]) if before else (count, path)
        return [Cell(held, refused, count, self._answers(path)) for (held, refused), (count, path) in found.items()]

    def _spread(self, board: Board, parts: Sequence[_Parts], chosen: Mapping[int, int]) -> dict[_State, _Reached]:
        own = [sum(1 << bit for bit, test in enumerate(board.tests) if test.book == book) for book in self._books]
        states: dict[_State, _Reached] = {((1 << len(parts)) - 1, frozenset()): (1, ())}
        for index in range(len(self.factors)):
            done = sum(1 << bit for bit, each in enumerate(parts) if max(each, default=0) <= index)
            steps = self._steps(board, parts, index, chosen)
            after: dict[_State, _Reached] = {}
            for (held, refused), (count, path) in states.items():
                for (mask, barred), (weight, choice) in steps.items():
                    kept = held & mask
                    gone = refused | barred | {book for book, bits in board.refusals.items() if kept & done & bits}
                    for book in gone:
                        kept &= ~own[book]
                    before = after.get((kept, gone))
                    after[kept, gone] = (
                        (before[0] + count * weight, before[1]) if before else (count * weight, (*path, choice))
                    )
            states = after
        return states

    def _steps(
        self, board: Board, parts: Sequence[_Parts], index: int, chosen: Mapping[int, int]
    ) -> dict[_State, tuple[int, int]]:
        """Return which tests the answers to one question leave, and which books do not know the answer."""
        here = [(1 << bit, test, parts[bit][index]) for bit, test in enumerate(board.tests) if index in parts[bit]]
        untouched = (1 << len(parts)) - 1 - sum(bit for bit, _, _ in here)
        steps: dict[_State, tuple[int, int]] = {}
        for choice in [chosen[index]] if index in chosen else range(len(self.factors[index].choices)):
            views = [self._view(book, index, choice, chosen) for book in self._books]
            mask = untouched
            for bit, test, asks in here:
                view = views[test.book]
                if view is not None and all(self._passes(test, key, rule, view) for key, rule in asks.items()):
                    mask |= bit
            barred = frozenset(book for book, view in enumerate(views) if view is None)
            weight, first = steps.get((mask, barred), (0, choice))
            steps[mask, barred] = (weight + 1, first)
        return steps

    def _parted(self, test: Test) -> _Parts:
        """Return the parts of a test by the question they are about; what none decides stands with the first."""
        parts: dict[int, dict[str, Raw | None]] = {}
        for key, rule in [*test.when.items(), *([(test.absent, None)] if test.absent else [])]:
            parts.setdefault(self._question(key, test.book), {})[key] = rule
        return parts

    def _question(self, key: str, book: int) -> int:
        rule = self.books[book].situation["derived"].get(key)
        source = next(value for value in rule.values() if isinstance(value, str)) if rule else key
        return self._at.get(source, 0)

    def _passes(self, test: Test, key: str, rule: Raw | None, view: Given) -> bool:
        if rule is None:
            return key not in view
        if key not in view:
            return test.open
        name = repr((rule, view[key]))
        if name not in self._met:
            self._met[name] = rules.met({key: rule}, view)
        return self._met[name]

    @cached_property
    def _switches(self) -> list[dict[int, int]]:
        """Return the answers on which defaults depend, in all combinations: question by choice."""
        keys = {key for book in self.books for each in book.situation["defaults"] for key in each.get("when", {})}
        at = sorted({self._question(key, book) for key in keys for book in self._books})
        return [
            dict(zip(at, each, strict=True))
            for each in product(*(range(len(self.factors[index].choices)) for index in at))
        ]

    def _view(self, book: int, index: int, choice: int, chosen: Mapping[int, int]) -> Given | None:
        """Return the answers to one question as a book takes them, with what follows; None where it refuses them."""
        name = (book, index, choice, tuple(chosen.values()))
        if name not in self._views:
            self._views[name] = self._seen(book, index, self.factors[index].choices[choice], chosen)
        return self._views[name]

    def _seen(self, book: int, index: int, given: Given, chosen: Mapping[int, int]) -> Given | None:
        asked = self._asked[book]
        if any(key not in asked or value not in asked[key].get("allowed", (value,)) for key, value in given.items()):
            return None
        values = dict(given)
        if index not in chosen or not given:
            values |= self._defaults(book, index, given, chosen)
        return self._derived(book, values)

    def _defaults(self, book: int, index: int, given: Given, chosen: Mapping[int, int]) -> Given:
        known: dict[str, Any] = {}
        for switch, choice in chosen.items():
            known |= self.factors[switch].choices[choice]
        known = self._derived(book, known)
        taken: dict[str, Any] = {}
        for each in self.books[book].situation["defaults"]:
            key = each["key"]
            if self._at.get(key) == index and key not in given and rules.met(each.get("when", {}), known):
                taken.setdefault(key, each["value"])
        return taken

    def _derived(self, book: int, values: Given) -> dict[str, Any]:
        found = dict(values)
        for key, rule in self.books[book].situation["derived"].items():
            if (value := derive(rule, values, self.on)) is not None:
                found[key] = value
        return found

    def _answers(self, path: Sequence[int]) -> Given:
        return {
            key: value
            for factor, choice in zip(self.factors, path, strict=True)
            for key, value in factor.choices[choice].items()
        }
