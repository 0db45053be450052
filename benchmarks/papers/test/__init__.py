"""The measured half of the evaluation set, written without sight of the rules it measures."""

from __future__ import annotations

import importlib
import pkgutil

from benchmarks.papers.paper import Maker


def _merged() -> dict[str, tuple[Maker, ...]]:
    every: dict[str, tuple[Maker, ...]] = {}
    for module in sorted(found.name for found in pkgutil.iter_modules(__path__)):
        listed = getattr(importlib.import_module(f"{__name__}.{module}"), "MAKERS", {})
        for kind, makers in listed.items():
            every[kind] = every.get(kind, ()) + tuple(makers)
    return every


MAKERS = _merged()
"""Layouts by kind, of all modules."""
