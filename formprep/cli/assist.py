"""`formprep assist`: help for a Hong Kong resident in trouble in the Mainland."""

import json
import re
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import click

from formprep.cli import asking, options
from formprep.errors import InputError
from formprep.model import Language


@click.command("assist")
@click.option("--what", metavar="WHAT", help="accident, lost-papers, lost-money, detained or other; asked if left out.")
@click.option("--paper", metavar="PAPER", multiple=True, help="home-return-permit, hkid or passport; may be repeated.")
@click.option("--who", metavar="WHO", help="Who asks: self (default) or relative.")
@click.option("--near", metavar="PLACE", help="Where: a province or city of the Mainland, in English or Chinese.")
@options.open_at
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json", "pdf"]), default="text", help="pdf: for a phone.")
@options.output
def command(
    what: str | None,
    paper: tuple[str, ...],
    who: str | None,
    near: str | None,
    open_at: datetime | None,
    edition: str | None,
    lang: Language,
    form: str,
    output: str,
) -> int:
    """Say what a Hong Kong resident in trouble in the Mainland can do, step by step, and whom to call.

    On a terminal each office also says whether it is open now.
    """
    if form == "pdf" and output == "-" and sys.stdout.isatty():
        raise InputError("A PDF is written to a file; name it with -o help.pdf.")
    if form == "text" and output == "-" and sys.stdout.isatty():
        open_at = open_at or options.now()
    from formprep import assist

    given: dict[str, Any] = {"what": what, "paper": paper, "who": who, "place": near}
    if not what:
        given = _asked(given, edition, lang)
    answer = assist(
        given["what"],
        paper=given["paper"],
        who=given["who"],
        near=given["place"],
        open_at=open_at,
        on=options.today(None),
        edition=edition,
    ).to_dict()
    _print(answer, form, lang, output)
    return 0


def _print(answer: Mapping[str, Any], form: str, lang: Language, output: str) -> None:
    if form == "json":
        options.write((json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode(), output)
    elif form == "pdf":
        from formprep.render.phone import phone

        options.write(phone(answer, lang), output)
    else:
        from formprep.render.assistance import assistance

        options.write_text(lambda **how: assistance(answer, lang, **how), output)


def _asked(given: Mapping[str, Any], edition: str | None, lang: Language) -> dict[str, Any]:
    """Return the answers; what was given as an option is not asked."""
    from formprep.assistance import questions
    from formprep.rules import met

    answers = dict(given)
    for question, rule in questions(edition):
        key = question["key"]
        known = {name: value for name, value in answers.items() if value}
        if key not in known and met(question.get("when", {}), known):
            answers[key] = _ask_one(question, rule, lang)
    return answers


def _ask_one(question: Mapping[str, Any], rule: Mapping[str, Any], lang: Language) -> Any:
    """Ask until the answer can be used; a number stands for the choice it counts."""
    from formprep.office_words import words

    told = words(lang)
    asked, choices = told.words["assist"]["ask"][question["key"]], list(rule.get("allowed", ()))
    click.echo(f"\n{asked['ask']}", err=True)
    for number, choice in enumerate(choices, 1):
        click.echo(f"  {number}  {choice:<20} {asked['choices'][choice]}", err=True)
    several = question.get("several", False)
    hint = told("assist." + ("optional" if question.get("optional") else "choose_several" if several else "choose"))
    known = ", ".join(choices)
    while True:
        text = asking.line(f"{hint} > ", told("assist.ended", known=" | ".join(_first_choices())))
        if question.get("optional"):
            return text
        words_ = [word for word in re.split(r"[\s,，、]+", text) if word]
        found = [choices[int(w) - 1] if w.isdigit() and 0 < int(w) <= len(choices) else w.lower() for w in words_]
        if set(found) <= set(choices) and (several or len(found) == 1):
            return found if several else found[0]
        click.echo(told("assist.again", given=text[:40], known=known), err=True)


def _first_choices() -> list[str]:
    from formprep.assistance import questions

    return list(next(questions())[1]["allowed"])
