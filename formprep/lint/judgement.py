"""What an edition makes of a situation: refused, not eligible, not to be told, or a checklist, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from formprep.lint.rulebook import Raw, Rulebook
from formprep.lint.space import Board, Cell

Result = Literal["refused", "not-eligible", "cannot-tell", "eligible"]


@dataclass(frozen=True, slots=True)
class Rule:
    """Be one rule of eligibility: where it stands, what it says, and the bits of its tests.

    `could` is the bit of it holding if what is not answered were.
    """

    place: str
    reason: str
    paragraph: str
    holds: int
    could: int
    unless: int = 0

    def told(self, held: int) -> bool:
        """Tell whether it holds where these tests do."""
        return bool(held & self.holds) and not held & self.unless

    def left_open(self, held: int) -> bool:
        """Tell whether it does not hold, but could for want of an answer."""
        return bool(held & self.could) and not held & self.holds


class Judgement:
    """Put the rules of eligibility of one book on a board, and read from it what they make of a situation."""

    def __init__(self, board: Board, rulebook: Rulebook, book: int = 0) -> None:
        self._board, self._book = board, book
        self._known: dict[tuple[int, bool], tuple[Result, frozenset[str]]] = {}
        rules = rulebook.eligibility
        self.rulebook = rulebook
        self.bars = [self._rule(f"bars.{at}", each, each["when"]) for at, each in enumerate(rules["bars"])]
        self.unclear = [self._unclear(f"unclear.{at}", each) for at, each in enumerate(rules["unclear"])]
        self.grounds = [
            self._rule(f"grounds.{at}", {"reason": each["ground"], **each}, each["for"])
            for at, each in enumerate(rules["grounds"])
        ]
        self.needs = [
            [
                self._rule(f"grounds.{at}.needs.{number}", {**ground, **need}, need["rule"])
                for number, need in enumerate(ground.get("needs", ()))
            ]
            for at, ground in enumerate(rules["grounds"])
        ]
        self._otherwise = f"{rules['otherwise']['reason']} ({rules['otherwise']['paragraph']})"

    def _rule(self, place: str, raw: Raw, when: Raw) -> Rule:
        holds = self._board.add(when, book=self._book)
        could = self._board.add(when, book=self._book, open=True)
        return Rule(place, raw["reason"], raw["paragraph"], holds, could)

    def _unclear(self, place: str, raw: Raw) -> Rule:
        holds = self._board.add(raw["when"], book=self._book, absent=raw.get("unanswered", ""))
        unless = self._board.add(raw["unless"], book=self._book) if "unless" in raw else 0
        return Rule(place, raw["reason"], raw["paragraph"], holds, holds, unless)

    def names(self) -> list[str]:
        """Return every reason there is, with its paragraph."""
        rules = [*self.bars, *self.unclear, *self.grounds, *(need for needs in self.needs for need in needs)]
        return [_named(rule) for rule in rules] + [self._otherwise]

    def result(self, cell: Cell) -> Result:
        """Return what becomes of the situations of a cell."""
        return self._judged(cell)[0]

    def reasons(self, cell: Cell) -> frozenset[str]:
        """Return why, as reasons with their paragraphs; of an eligible situation its grounds."""
        return self._judged(cell)[1]

    def _judged(self, cell: Cell) -> tuple[Result, frozenset[str]]:
        name = (cell.held, self._book in cell.refused)
        if name not in self._known:
            self._known[name] = self._judge(*name)
        return self._known[name]

    def _judge(self, held: int, refused: bool) -> tuple[Result, frozenset[str]]:
        if refused:
            return "refused", frozenset()
        if against := frozenset(self.against(held)):
            return "not-eligible", against
        if unclear := frozenset(_named(rule) for rule in self.unclear if rule.told(held)):
            return "cannot-tell", unclear
        return "eligible", frozenset(_named(rule) for rule in self.grounds if rule.told(held))

    def against(self, held: int) -> Iterator[str]:
        """Yield what stands against an application in the situations in which these tests hold."""
        yield from (_named(rule) for rule in self.bars if rule.told(held))
        if not any(rule.told(held) for rule in self.grounds):
            yield self._otherwise
        for ground, needs in zip(self.grounds, self.needs, strict=True):
            if ground.told(held):
                yield from (_named(need) for need in needs if not need.told(held))

    def undecided(self, held: int) -> Iterator[str]:
        """Yield the rules that decide in these situations though an answer that they need may be left out."""
        if not any(rule.told(held) for rule in (*self.unclear, *self.bars)):
            yield from (rule.place for rule in self.bars if rule.left_open(held))
        if not any(rule.told(held) for rule in self.grounds):
            yield from (rule.place for rule in self.grounds if rule.left_open(held))
        for ground, needs in zip(self.grounds, self.needs, strict=True):
            if ground.told(held):
                yield from (need.place for need in needs if need.left_open(held))


def _named(rule: Rule) -> str:
    return f"{rule.reason} ({rule.paragraph})"


def refuse(board: Board, rulebook: Rulebook, book: int = 0) -> None:
    """Let the book refuse what contradicts itself and where an answer is missing."""
    for each in rulebook.contradictions:
        board.refuse(board.add(each["when"], book=book), book)
    for each in rulebook.situation["needed"]:
        board.refuse(board.add(each["when"], book=book, absent=each["key"]), book)
