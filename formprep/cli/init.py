"""`formprep init DIR`: ask the questions one by one and write formprep.yaml."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from formprep import messages, yamls
from formprep.cli import asking, options
from formprep.errors import InputError
from formprep.interview import all_questions, matters, nested, problem_of, value_of
from formprep.model import Language
from formprep.schemas import DEFAULT_EDITION, load_checklist
from formprep.situation import FILE, SituationError, understand


@click.command("init")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.on
@options.edition
@options.lang
@click.option("--force", is_flag=True, help="Replace a formprep.yaml that is there already.")
def command(folder: Path, on: date | None, edition: str | None, lang: Language, force: bool) -> int:
    """Ask about the application, only what matters for the answers so far, and write DIR/formprep.yaml."""
    path = folder / FILE
    if path.exists() and not force:
        raise InputError(messages.say("init.exists", {"file": str(path)}, lang))
    rulebook = load_checklist(edition or DEFAULT_EDITION).situation
    click.echo(messages.say("init.intro", {"file": str(path)}, lang), err=True)
    answers = _asked(rulebook, options.today(on), lang)
    if edition:
        answers = {"edition": edition, **answers}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(yamls.dump(answers), encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: can't be written ({error.strerror}).") from None
    click.echo(messages.say("init.written", {"file": str(path), "folder": str(folder)}, lang), err=True)
    return 0


def _asked(rulebook: Mapping[str, Any], on: date, lang: Language) -> dict[str, Any]:
    """Return the answers; where they contradict each other, the question named is asked again."""
    asked = {question["key"]: (question, rule) for question, rule in all_questions(rulebook)}
    given: dict[str, Any] = {}
    for question, rule in asked.values():
        if matters(question, given):
            _ask_one(question, rule, given, lang)
    while True:
        try:
            understand(nested(given), rulebook, on=on)
            return nested(given)
        except SituationError as error:
            fault = error.faults[0]
            _refuse(messages.say(f"situation.{fault.reason}", fault.params, lang), lang)
            if fault.key not in asked:
                raise InputError(error.told(lang)) from None
            given.pop(fault.key, None)
            _ask_one(*asked[fault.key], given, lang)


def _ask_one(question: Mapping[str, Any], rule: Mapping[str, Any], given: dict[str, Any], lang: Language) -> None:
    """Ask until the answer can be used; an optional question may be left open."""
    key = question["key"]
    words = messages.catalog(lang)["questions"][key]
    choices = list(rule.get("allowed", ()))
    click.echo(f"\n{words['ask']}", err=True)
    for number, choice in enumerate(choices, 1):
        click.echo(f"  {number}  {choice:<20} {words['choices'][choice]}", err=True)
    hint = {"boolean": "yes_no", "date": "date"}.get(rule["type"], "choose" if choices else "")
    hints = [
        messages.say(f"init.{each}", {}, lang)
        for each in (hint, "optional" if question.get("optional") else "")
        if each
    ]
    while True:
        text = asking.line(" ".join([*hints, "> "]), messages.say("init.ended", {}, lang))
        if not text and question.get("optional"):
            return
        value = value_of(text, rule)
        problem = problem_of(text, value, rule)
        if problem is None:
            given[key] = value
            return
        _refuse(messages.say(problem[0], problem[1], lang), lang)


def _refuse(problem: str, lang: Language) -> None:
    click.echo(messages.say("init.again", {"problem": problem}, lang), err=True)
