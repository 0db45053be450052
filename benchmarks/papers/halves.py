"""The makers of a half of the evaluation set: `look`, seen when rules are written, and `test`, which is measured."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.papers import render
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


class NoMakersError(RuntimeError):
    """Say that a half has no makers."""


@dataclass(frozen=True)
class Layout:
    """Be one maker: its half, its kind and its place among the makers of the kind."""

    half: str
    kind: str
    number: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.number}"

    def make(self, case: Case, party: str, seed: str, fault: str = "") -> Paper:
        """Return the paper. Raise `NoSuchFaultError`."""
        return self.maker(case, party, Random(f"{self} {seed}"), fault)

    @property
    def maker(self) -> Maker:
        """Return the function."""
        return makers(self.half)[self.kind][self.number]


@functools.cache
def makers(half: str) -> Mapping[str, tuple[Maker, ...]]:
    """Return all makers of a half by kind, in the order of its modules. Raise `NoMakersError`."""
    package = half if "." in half else f"benchmarks.papers.{half}"
    try:
        modules = pkgutil.iter_modules(importlib.import_module(package).__path__, f"{package}.")
    except ModuleNotFoundError as error:
        raise NoMakersError(f"There is no half {half!r} of the evaluation set ({error}).") from error
    found: dict[str, tuple[Maker, ...]] = {}
    for name in sorted(module.name for module in modules):
        if hasattr(importlib.import_module(name), "MAKERS"):
            for key, made in render.makers(name).items():
                kind = key.rpartition(":")[2]  # a module may group its layouts, as in foreign:birth-certificate
                found[kind] = found.get(kind, ()) + made
    if not found:
        raise NoMakersError(f"The half {half!r} of the evaluation set has no makers.")
    return dict(sorted(found.items()))


def layouts(half: str, kind: str = "") -> list[Layout]:
    """Return the layouts of a kind, or of all."""
    return [
        Layout(half, each, number)
        for each, made in makers(half).items()
        if kind in ("", each)
        for number in range(len(made))
    ]
