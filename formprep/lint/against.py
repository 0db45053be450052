"""Say which situations a change of rules alters: an edition now, held against the same one before."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from formprep.lint.judgement import Judgement, refuse
from formprep.lint.rulebook import Raw, Rulebook
from formprep.lint.space import Board, Cell, Space

_CONDITIONAL = ("when", "unless", "title", "reading", "paragraph", "source", "confidence", "ref")
"""What does not say what is asked or told, but when, or where that is written."""


@dataclass(frozen=True, slots=True)
class Alteration:
    """Be one thing that comes out otherwise: what, of which name, from what to what, how often, and a first case."""

    what: str
    name: str
    before: str
    after: str
    count: int
    first: Mapping[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "what": self.what,
            "name": self.name,
            "before": self.before,
            "after": self.after,
            "situations": self.count,
            "first": {
                key: value.isoformat() if isinstance(value, date) else value for key, value in self.first.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """Be what changed in one edition. `altered` counts each situation once; `exact` is false where it is a least number."""

    edition: str
    size: int
    altered: int
    exact: bool
    alterations: tuple[Alteration, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "edition": self.edition,
            "situations": self.size,
            "altered": self.altered,
            "exact": self.exact,
            "alterations": [each.to_dict() for each in self.alterations],
        }


@dataclass(frozen=True, slots=True)
class Said:
    """Be what comes out: in words, and everything that belongs to it."""

    words: str
    detail: str = ""


Label = Callable[[Cell, int], Said]
"""Says what comes out in the situations of a cell by the rules before (0) or now (1)."""
Thing = tuple[str, str, Label]
"""What kind of thing comes out, of which name, and how."""
Things = Callable[[Board], list[Thing]]
"""Puts the conditions of some things on a board."""

_MOST = 6
"""So many things are counted together; of more, the one that alters most situations stands for all."""


def compare(before: Rulebook, now: Rulebook) -> Comparison:
    """Return what the rules now make of situations otherwise than those before."""
    books = (before, now)
    space = Space(books)
    found, changed = [], []
    for things in _everything(books):
        alterations = _alterations(space, books, things)
        found += alterations
        changed += [things] if alterations else []
    exact = len(changed) <= _MOST
    together = [changed] if exact else [[each] for each in changed]
    altered = max((_count(space, books, each) for each in together), default=0)
    return Comparison(now.id, space.size, altered, exact, tuple(found))


def _alterations(space: Space, books: Sequence[Rulebook], things: Things) -> list[Alteration]:
    board = _board(books)
    labelled = things(board)
    found: dict[tuple[str, str, str, str], tuple[int, Mapping[str, Any]]] = {}
    for cell in space.spread(board):
        for what, name, label in labelled:
            old, new = label(cell, 0), label(cell, 1)
            if old != new:
                key = (what, name, old.words, new.words if old.words != new.words else f"{new.words} otherwise")
                count, first = found.get(key, (0, cell.first))
                found[key] = (count + cell.count, first)
    return [Alteration(*key, count, first) for key, (count, first) in found.items()]


def _count(space: Space, books: Sequence[Rulebook], several: Sequence[Things]) -> int:
    """Count the situations in which any of the things comes out otherwise."""
    board = _board(books)
    labels = [label for things in several for _, _, label in things(board)]
    cells = space.spread(board)
    return sum(cell.count for cell in cells if any(label(cell, 0) != label(cell, 1) for label in labels))


def _board(books: Sequence[Rulebook]) -> Board:
    board = Board()
    for at, book in enumerate(books):
        refuse(board, book, at)
    return board


def _everything(books: Sequence[Rulebook]) -> Iterator[Things]:
    yield lambda board: _outcome(board, books)
    for name in _names([book.items for book in books]):
        ref = next(book.items[name]["ref"] for book in reversed(books) if name in book.items)
        yield _things("item", f"{ref} {name}", [_own(book.items, name) for book in books], "asked")
    for what, entries in (
        ("guidance", [book.guidance for book in books]),
        ("date", [book.timeline for book in books]),
    ):
        for name in _names([[each["key"] for each in every] for every in entries]):
            yield _things(what, name, [[each for each in every if each["key"] == name] for every in entries], "told")
    yield _things("window", "", [[{**book.eligibility["window"], "when": _EXTENSION}] for book in books], "told")


def _things(what: str, name: str, rules: Sequence[Sequence[Raw]], verb: str) -> Things:
    return lambda board: [(what, name, _entries(board, rules, verb))]


_EXTENSION = {"application": {"allowed": ["extension"]}}


def _names(every: Sequence[Any]) -> list[str]:
    return list(dict.fromkeys(name for names in every for name in names))


def _own(items: Mapping[str, Raw], name: str) -> list[Raw]:
    raw = items.get(name)
    return [] if raw is None or raw.get("dropped") or raw.get("translates") else [raw]


def _outcome(board: Board, books: Sequence[Rulebook]) -> list[Thing]:
    """Return what becomes of an application, and each reason for it."""
    judges = [Judgement(board, book, at) for at, book in enumerate(books)]

    def reason(name: str) -> Label:
        def label(cell: Cell, book: int) -> Said:
            return Said("refused" if cell.refused else "told" if name in judges[book].reasons(cell) else "not told")

        return label

    names = _names([judge.names() for judge in judges])
    results: list[Thing] = [("outcome", "", lambda cell, book: Said(judges[book].result(cell)))]
    return results + [("reason", name, reason(name)) for name in names]


def _entries(board: Board, rules: Sequence[Sequence[Raw]], verb: str) -> Label:
    """Return what tells whether one of the rules on each side holds, and whether it says the same."""
    contents = [[_content(each) for each in side] for side in rules]
    known = list(dict.fromkeys(content for side in contents for content in side))
    bits = [
        [
            (
                board.add(each["when"], book=book),
                board.add(each["unless"], book=book) if "unless" in each else 0,
                _parts(board, each, book),
            )
            for each in side
        ]
        for book, side in enumerate(rules)
    ]

    def label(cell: Cell, book: int) -> Said:
        if cell.refused:
            return Said("refused")
        said = sorted(
            f"{known.index(content)}{[bool(cell.held & part) for part in parts]}"
            for content, (when, unless, parts) in zip(contents[book], bits[book], strict=True)
            if cell.held & when and not cell.held & unless
        )
        return Said(verb, "; ".join(said)) if said else Said(f"not {verb}")

    return label


def _parts(board: Board, raw: Raw, book: int) -> list[int]:
    """Return the bits of the conditions inside a rule: what it takes, and what it asks of that."""
    return [board.add(when, book=book) for when in _inside({k: v for k, v in raw.items() if k not in _CONDITIONAL})]


def _inside(raw: Any) -> Iterator[Raw]:
    if isinstance(raw, list):
        for each in raw:
            yield from _inside(each)
    elif isinstance(raw, Mapping):
        for key, value in raw.items():
            if key == "when":
                yield value
            else:
                yield from _inside(value)


def _content(raw: Raw) -> str:
    """Return what a rule says, without the conditions under which it does."""
    return repr(_bare({key: value for key, value in raw.items() if key not in _CONDITIONAL}))


def _bare(raw: Any) -> Any:
    if isinstance(raw, list):
        return [_bare(each) for each in raw]
    if isinstance(raw, Mapping):
        return {key: _bare(value) for key, value in raw.items() if key != "when"}
    return raw
