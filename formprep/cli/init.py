"""`formprep init DIR`: ask the questions one by one and write formprep.yaml."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from formprep import messages, yamls
from formprep.cli import asking, options
from formprep.errors import InputError
from formprep.model import Language
from formprep.rules import met
from formprep.schemas import DEFAULT_EDITION, load_checklist
from formprep.situation import FILE, SituationError, as_day, nationality_fault, questions, understand

_YES = {"yes", "y", "true", "是", "1"}
_NO = {"no", "n", "false", "否", "0"}


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
    rules = dict(questions(rulebook["answers"]))
    given: dict[str, Any] = {}
    for question in rulebook["questions"]:
        if met(question.get("when", {}), given):
            _ask_one(question, rules[question["key"]], given, lang)
    while True:
        try:
            understand(_nested(given), rulebook, on=on)
            return _nested(given)
        except SituationError as error:
            fault = error.faults[0]
            _refuse(messages.say(f"situation.{fault.reason}", fault.params, lang), lang)
            again = next((q for q in rulebook["questions"] if q["key"] == fault.key), None)
            if again is None:
                raise InputError(error.told(lang)) from None
            given.pop(fault.key, None)
            _ask_one(again, rules[fault.key], given, lang)


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
        value = _value(text, rule, choices)
        problem = _problem(key, value, rule, text)
        if problem is None:
            given[key] = value
            return
        _refuse(messages.say(problem[0], problem[1], lang), lang)


def _value(text: str, rule: Mapping[str, Any], choices: list[str]) -> Any:
    if choices and text.isdigit() and 1 <= int(text) <= len(choices):
        return choices[int(text) - 1]
    if rule["type"] == "boolean":
        return True if text.lower() in _YES else False if text.lower() in _NO else None
    if rule["type"] == "date":
        return as_day(text)
    if rule.get("check_with") == "nationality":
        return text.upper()
    return text.lower() if text.lower() in choices else text


def _problem(key: str, value: Any, rule: Mapping[str, Any], text: str) -> tuple[str, Mapping[str, Any]] | None:
    """Return the message for an answer that can't be used."""
    if not text:
        return "situation.missing", {}
    if value is None:
        return f"situation.type-{rule['type']}", {"given": text[:40]}
    if rule.get("allowed") and value not in rule["allowed"]:
        return "situation.not-allowed", {"given": text[:40], "allowed": rule["allowed"]}
    if rule.get("check_with") == "nationality":
        fault = nationality_fault(value)
        return (f"situation.{fault.reason}", fault.params) if fault else None
    if len(text) > rule.get("maxlength", 200):
        return "situation.bad-value", {"given": text[:40]}
    return None


def _refuse(problem: str, lang: Language) -> None:
    click.echo(messages.say("init.again", {"problem": problem}, lang), err=True)


def _nested(given: Mapping[str, Any]) -> dict[str, Any]:
    """Turn dotted keys into nested mappings."""
    result: dict[str, Any] = {}
    for key, value in given.items():
        *above, last = key.split(".")
        place = result
        for part in above:
            place = place.setdefault(part, {})
        place[last] = value
    return result
