"""What comes out of a situation, thing by thing: the outcome and its reasons, items, guidance, dates, the window."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from formprep.lint.judgement import Judgement
from formprep.lint.rulebook import Raw, Rulebook
from formprep.lint.space import Board, Cell

_CONDITIONAL = ("when", "unless", "title", "reading", "paragraph", "source", "confidence", "ref")
"""What does not say what is asked or told, but when, or where that is written."""


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


def everything(books: Sequence[Rulebook]) -> Iterator[Things]:
    """Yield all that can come out otherwise: what both books say in the same words only where the answers differ."""
    before, now = books
    same = before.situation == now.situation
    if not same or before.eligibility != now.eligibility:
        yield lambda board: _outcome(board, books)
    for what, name, rules in _rules(books):
        if not same or rules[0] != rules[1]:
            yield _named(what, name, rules, "asked" if what == "item" else "told")


def _rules(books: Sequence[Rulebook]) -> Iterator[tuple[str, str, list[list[Raw]]]]:
    for name in _names([book.items for book in books]):
        ref = next(book.items[name]["ref"] for book in reversed(books) if name in book.items)
        yield "item", f"{ref} {name}", [_own(book.items, name) for book in books]
    for what, entries in (("guidance", [book.guidance for book in books]), ("date", [book.timeline for book in books])):
        for name in _names([[each["key"] for each in every] for every in entries]):
            yield what, name, [[each for each in every if each["key"] == name] for every in entries]
    yield "window", "", [[{**book.eligibility["window"], "when": _EXTENSION}] for book in books]


def _named(what: str, name: str, rules: Sequence[Sequence[Raw]], verb: str) -> Things:
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
