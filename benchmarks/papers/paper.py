"""What a maker returns: one paper as HTML pages, with what has to be read from it.

A half of the evaluation set (`look`, `test`) is a package whose modules hold makers, each in the dict `MAKERS` of its
module: kind → functions, one for every layout. A maker is called as `maker(case, party, rng, fault)` and returns a
`Paper` about `case.of(party)`. `fault` is empty or one of `FAULTS`; a maker raises `NoSuchFaultError` for one that
makes no sense on its paper. Nothing in a maker reads the clock or the disk, and the same `rng` gives the same paper.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Literal

from benchmarks.papers.people import Case

FAULTS = ("expired", "check-digit", "stale", "unsigned", "uncertified")
"""Faults that are drawn into a paper. Wrong persons, missing sides and pages and absent papers need no maker."""

FRENCH_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")  # fmt: skip # noqa: E501


class NoSuchFaultError(ValueError):
    """Say that a fault makes no sense on this paper."""


@dataclass(frozen=True)
class Paper:
    """Be one paper.

    `pages` are HTML fragments, one for each page; a picture stands in them as a data URI. `size` is the page in
    millimetres (a card 85.6 × 54). `css` holds the rules of all its pages. `facts` are values by the names of the
    contract, dates as `date`, `parties` as a tuple of names as printed.
    `sides` is True where the pages are the two sides of a card. `uses` says which pages must be there.
    """

    kind: str
    layout: str
    pages: tuple[str, ...]
    css: str
    size: tuple[float, float] = (210.0, 297.0)
    facts: Mapping[str, str | date | tuple[str, ...]] = field(default_factory=dict)
    language: Literal["en", "zh", "both", "other"] = "both"
    sides: bool = False


Maker = Callable[[Case, str, Random, str], Paper]
