"""Say which situations a change of rules alters: an edition now, held against the same one before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from formprep.errors import InputError
from formprep.lint.judgement import refuse
from formprep.lint.revisions import rules_of
from formprep.lint.rulebook import Rulebook, editions, read
from formprep.lint.space import Board, Space
from formprep.lint.things import Things, everything
from formprep.yamls import YamlError

SCHEMA = "formprep-lint-against/1"


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
                key: value.isoformat() if isinstance(value, date) else value
                for key, value in self.first.items()
                if not isinstance(value, Mapping)
            },
        }


@dataclass(frozen=True, slots=True)
class Comparison:
    """Be what changed in one edition.

    `altered` counts each situation once; `exact` is false where it is only the least number it can be.
    """

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
class Against:
    """Be the editions of two states of the rules: those of both compared, those of only one named."""

    compared: tuple[Comparison, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def altered(self) -> bool:
        """Tell whether anything comes out otherwise."""
        return bool(self.added or self.gone or any(each.alterations for each in self.compared))

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain values, the JSON of `formprep lint --against`."""
        return {
            "schema": SCHEMA,
            "altered": self.altered,
            "editions": [each.to_dict() for each in self.compared],
            "added": list(self.added),
            "gone": list(self.gone),
        }


def against(folder: Path, revision: str) -> Against:
    """Return what the rules in `folder` alter, held against a revision or another folder. Raise `InputError`."""
    with rules_of(revision, folder) as other:
        try:
            now, before = ({home.name: read(home) for home in editions(each)} for each in (folder, other))
        except (OSError, YamlError, LookupError, TypeError, AttributeError) as error:
            raise InputError(f"--against {revision}: its rules, or those now, can't be read ({error}).") from error
    return Against(
        tuple(compare(before[name], now[name]) for name in now if name in before),
        tuple(name for name in now if name not in before),
        tuple(name for name in before if name not in now),
    )


_MOST = 6
"""So many things are counted together; of more, the one that alters most situations stands for all."""


def compare(before: Rulebook, now: Rulebook) -> Comparison:
    """Return what the rules now make of situations otherwise than those before."""
    books = (before, now)
    space = Space(books)
    found, changed = [], []
    for things in everything(books):
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
