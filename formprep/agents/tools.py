"""What each tool answers: plain values, those of `--format json`, and the text that the terminal would show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import formprep
from formprep import explanations, messages, pipeline
from formprep.agents.asking import Asked, Check, Checklist, Explain, Offices
from formprep.agents.places import within
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.labels import labels
from formprep.model import LANGUAGES
from formprep.render import offices as render_offices
from formprep.render import terminal
from formprep.render.why import explained
from formprep.schemas import DEFAULT_EDITION, load_checklist
from formprep.situation import FILE, as_day

Progress = Callable[[int, int], None]
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Told:
    """Be an answer."""

    values: Mapping[str, Any]
    text: str


def answer(asked: Asked, root: Path, progress: Progress) -> Told:
    """Answer what is asked of the folders below `root`. Raise `InputError` where it can't be."""
    match asked:
        case Check():
            return _check(asked, root, progress)
        case Checklist():
            return _checklist(asked, root)
        case Explain():
            return _explain(asked)
        case Offices():
            return _offices(asked)
    raise AssertionError(type(asked))


def _check(asked: Check, root: Path, progress: Progress) -> Told:
    folder = within(root, asked.folder)
    if not folder.is_dir():
        raise InputError(f"{asked.folder}: there is no such folder.")
    source = _source(folder, asked.situation, root)
    report = formprep.check(folder, situation=source, on=asked.on, edition=asked.edition, progress=progress).to_dict()
    return Told(report, terminal.report(report, asked.lang, width=_WIDTH))


def _checklist(asked: Checklist, root: Path) -> Told:
    source = _source(within(root, asked.folder), asked.situation, root)
    plan = formprep.checklist(source, on=asked.on, edition=asked.edition).to_dict()
    return Told(plan, terminal.checklist(plan, asked.lang, width=_WIDTH))


def _explain(asked: Explain) -> Told:
    if asked.name in ("codes", "kinds"):
        listed = _names(asked.name)
        return Told({asked.name: listed}, "".join(f"{key}  {each[asked.lang]}\n" for key, each in listed.items()))
    if explanations.is_code(asked.name):
        told = explanations.of_code(asked.name)
        parts = {part: told[part][asked.lang] for part in ("title", "message", "help")}
        return Told(told, terminal.explanation({**told, **parts}, asked.lang))
    day = _day(asked.on)
    if asked.situation is None:
        rules, situation = load_checklist(asked.edition or DEFAULT_EDITION), None
    else:
        rules, situation = pipeline.situation_of(asked.situation, on=day, edition=asked.edition)
    told = explanations.explain(asked.name, rules, situation, day=day)
    return Told(told, explained(told, asked.lang))


def _offices(asked: Offices) -> Told:
    at = datetime.now().astimezone() if asked.open_at == "now" else asked.open_at
    how = {"service": asked.service, "near": asked.near, "on": asked.on, "edition": asked.edition}
    listed = formprep.offices(open_at=at, **how).to_dict()
    return Told(listed, render_offices.offices(listed, asked.lang, width=_WIDTH))


def _names(what: str) -> dict[str, dict[str, str]]:
    """Return all codes, or all kinds of paper, by name in each language."""
    if what == "codes":
        return {code: {lang: messages.say(f"findings.{code}.title", {}, lang) for lang in LANGUAGES} for code in CODES}
    return {kind: {lang: labels(lang).words["kind"][kind] for lang in LANGUAGES} for kind in labels("en").words["kind"]}


def _source(folder: Path, given: Mapping[str, Any] | None, root: Path) -> Path | Mapping[str, Any]:
    """Return the answers given, else the file of them, which a link may not have lie elsewhere."""
    if given is not None:
        return given
    file = within(root, str(folder / FILE))
    if not file.is_file():
        raise InputError(f"{folder / FILE}: there is no such file. Give the answers as 'situation', or write it.")
    return file


def _day(on: str | None) -> date:
    day = as_day(on) if on else date.today()
    if day is None:
        raise InputError(f"on: '{on}' is not a day such as 2019-06-03.")
    return day
