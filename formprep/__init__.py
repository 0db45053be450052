"""Bring a complete Hong Kong dependant application, first time.

>>> import formprep
>>> report = formprep.check("docs")                     # doctest: +SKIP
>>> plan = formprep.checklist({"application": "entry"}) # doctest: +SKIP
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from formprep.errors import InputError
from formprep.version import VERSION

if TYPE_CHECKING:
    from formprep.assistance import Assistance
    from formprep.binding import Bundle
    from formprep.directory import Directory
    from formprep.filling.report import FillReport
    from formprep.milestones import Timeline
    from formprep.model import Language
    from formprep.report import Report
    from formprep.uploading import Upload

__all__ = ["__version__", "assist", "bundle", "check", "checklist", "fill", "offices", "timeline"]
__version__ = VERSION

Answers = Mapping[str, Any]


def check(
    folder: str | Path,
    *,
    situation: str | Path | Answers | None = None,
    on: date | str | None = None,
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
    from os import environ

    from formprep.cache import usual_cache
    from formprep.transcribe import Ahead

    home, day = Path(folder), _day(on)
    if not home.is_dir():
        raise InputError(f"{home}: there is no such folder.")
    kept = usual_cache(environ) if cache else None
    with Ahead(home, on=day, cache=kept, workers=workers, progress=progress) as transcribe:
        from formprep import pipeline
        from formprep.situation import FILE

        source = _source(home / FILE if situation is None else situation)
        rules, answers = pipeline.situation_of(source, on=day, edition=edition)
        file = source if isinstance(source, Path) else None
        return pipeline.prepare(home, rules, answers, transcribe=transcribe, answers=file)


def checklist(situation: str | Path | Answers, *, on: date | str | None = None, edition: str | None = None) -> "Report":
    """Return what will be asked of a situation, before any file exists: a report without files."""
    from formprep import pipeline

    rules, answers = pipeline.situation_of(_source(situation), on=_day(on), edition=edition)
    return pipeline.plan(rules, answers)


def timeline(
    situation: str | Path | Answers, *, on: date | str | None = None, edition: str | None = None
) -> "Timeline":
    """Return the dates of a situation: what is due when, and what usually follows."""
    from formprep import pipeline
    from formprep.milestones import milestones

    return milestones(*pipeline.situation_of(_source(situation), on=_day(on), edition=edition))


def offices(
    *,
    service: str | None = None,
    near: str | None = None,
    open_at: datetime | str | None = None,
    on: date | str | None = None,
    edition: str | None = None,
) -> "Directory":
    """Return the offices that offer `service` for the place `near`; all where neither is given.

    What is offered no longer on the day, that of `open_at`, else `on` (default: today), is told as ended.

    `open_at` is the moment for which each says whether it is open, Hong Kong time where it bears no offset. Raise
    `formprep.errors.InputError` for a service, a place or a time that can't be used.
    """
    from formprep import directory

    at, day = _moment(open_at), _day(on)
    return directory.find(day=at.date() if at else day, service=service, near=near, at=at, edition=edition)


def assist(
    what: str,
    *,
    paper: Sequence[str] = (),
    who: str | None = None,
    near: str | None = None,
    open_at: datetime | str | None = None,
    on: date | str | None = None,
    edition: str | None = None,
) -> "Assistance":
    """Return what a Hong Kong resident in the Mainland can do, step by step, and whom to call.

    `what` is accident, lost-papers, lost-money, detained or other; `paper` are the papers lost, `who` is self or
    relative, `near` the place, `on` the day (default: that of
    `open_at`, else today). Raise `formprep.errors.InputError` for an answer that can't be used.
    """
    from formprep import assistance

    at, day = _moment(open_at), _day(on)
    return assistance.assist(
        what, day=at.date() if at else day, paper=paper, who=who, near=near, at=at, edition=edition
    )


def _moment(at: datetime | str | None) -> datetime | None:
    from formprep.hours import moment

    if at is None:
        return None
    try:
        return moment(at.isoformat() if isinstance(at, datetime) else at)
    except ValueError as error:
        raise InputError(f"open_at: {error}; give one such as 2026-11-23T09:30.") from None


def fill(
    form: str | Path,
    output: str | Path,
    *,
    situation: str | Path | Answers,
    papers: str | Path | None = None,
    on: date | str | None = None,
    edition: str | None = None,
    flatten: bool = False,
    lang: "Language" = "en",
    report: "Report | None" = None,
    cache: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> "FillReport":
    """Write `output`, the fillable PDF `form` with the answers in it, and return the account of what was filled.

    What the answers don't tell is taken from the `papers`, a folder, or from a `report` on them. Where the form can't
    be filled, a worksheet is written in its place. Raise `formprep.errors.InputError` where something can't be used.
    """
    from formprep import pipeline
    from formprep.filling.answers import values
    from formprep.filling.run import run
    from formprep.forms import load_forms
    from formprep.situation import load

    source, day = _source(situation), _day(on)
    rules, answers = pipeline.situation_of(source, on=day, edition=edition)
    given = load(source)[0] if isinstance(source, Path) else source
    if papers and report is None:
        report = check(papers, situation=source, on=day, edition=edition, cache=cache, progress=progress)
    documents = [each for file in report.files for each in file.documents] if report else []
    forms = load_forms(rules.edition.id)
    found = values(forms, answers, documents, given)
    return run(Path(form), Path(output), forms, found, answers, flatten=flatten, lang=lang)


def bundle(
    folder: str | Path,
    output: str | Path,
    *,
    situation: str | Path | Answers | None = None,
    on: date | str | None = None,
    edition: str | None = None,
    lang: "Language" = "en",
    upload: bool = False,
    everything: bool = False,
    report: "Report | None" = None,
    cache: bool = True,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> "Bundle | Upload":
    """Put the submission in a folder together and return what became of it, with the report.

    `output` is the PDF to write; with `upload`, an empty folder for files that the online service takes. `everything`
    takes papers in that count for no item. `report` is one made by `check` of the same folder, else it is made. Raise
    `InputError` where the folder, the answers or the output can't be used.
    """
    home, target = Path(folder), Path(output)
    if not home.is_dir():
        raise InputError(f"{home}: there is no such folder.")
    if target.resolve().is_relative_to(home.resolve()):
        raise InputError(f"{target}: lies among the papers; name a place outside of {home}.")
    if not upload and (target.is_dir() or not target.absolute().parent.is_dir()):
        raise InputError(f"{target}: can't be written; name a PDF in a folder that exists.")
    if upload and target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputError(f"{target}: is not an empty folder; name a new one for the upload set.")
    settings: dict[str, Any] = {"cache": cache, "workers": workers, "progress": progress}
    made = partial(check, home, situation=situation, on=on, edition=edition, **settings)
    if upload:
        from formprep import uploading

        return uploading.upload(report or made(), home, target, everything=everything, workers=workers)
    from formprep import binding

    with binding.awake(workers) as conversions:
        return binding.bind(report or made(), home, target, lang=lang, everything=everything, conversions=conversions)


def _day(on: date | str | None) -> date:
    from formprep.situation import as_day

    day = date.today() if on is None else as_day(on)
    if day is None:
        raise InputError(f"on: '{on}' is not a day such as 2019-06-03.")
    return day


def _source(situation: str | Path | Answers) -> Path | Answers:
    return Path(situation) if isinstance(situation, str) else situation
