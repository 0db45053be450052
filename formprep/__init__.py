"""Bring a complete Hong Kong dependant application, first time.

>>> import formprep
>>> report = formprep.check("docs")                     # doctest: +SKIP
>>> plan = formprep.checklist({"application": "entry"}) # doctest: +SKIP
"""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from formprep.version import VERSION

if TYPE_CHECKING:
    from formprep.report import Report

__all__ = ["__version__", "check", "checklist"]
__version__ = VERSION

Answers = Mapping[str, Any]


def check(
    folder: str | Path,
    *,
    situation: str | Path | Answers | None = None,
    on: date | None = None,
    edition: str | None = None,
    cache: bool = True,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> "Report":
    """Return the report on a folder of papers.

    `situation` is a path or a mapping (default: `formprep.yaml` in the folder), `on` the day of the check (default:
    today), `workers` the number of reading processes (default: one for each core). Raise `formprep.errors.InputError`
    where the folder or the answers can't be used.
    """
    from functools import partial
    from os import environ

    from formprep import pipeline
    from formprep.cache import usual_cache
    from formprep.situation import FILE
    from formprep.transcribe import transcribe

    home = Path(folder)
    source = home / FILE if situation is None else situation
    rules, answers = pipeline.situation_of(_source(source), on=on or date.today(), edition=edition)
    kept = usual_cache(environ) if cache else None
    return pipeline.prepare(
        home, rules, answers, transcribe=partial(transcribe, cache=kept, workers=workers, progress=progress)
    )


def checklist(situation: str | Path | Answers, *, on: date | None = None, edition: str | None = None) -> "Report":
    """Return what will be asked of a situation, before any file exists: a report without files."""
    from formprep import pipeline

    rules, answers = pipeline.situation_of(_source(situation), on=on or date.today(), edition=edition)
    return pipeline.plan(rules, answers)


def _source(situation: str | Path | Answers) -> Path | Answers:
    return Path(situation) if isinstance(situation, str) else situation
