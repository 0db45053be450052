"""`formprep explain NAME`: what a finding means and what to do, or why an item is asked."""

import json
from datetime import date
from pathlib import Path

import click

from formprep import explanations, messages
from formprep.cli import options, shared
from formprep.codes import CODES
from formprep.labels import labels
from formprep.model import Language


@click.command("explain")
@click.argument("code", metavar="NAME")
@options.situation
@options.on
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the answer.")
@options.output
def command(
    code: str, situation: Path | None, on: date | None, edition: str | None, lang: Language, form: str, output: str
) -> int:
    """Explain NAME: a finding code (FP501), an item (A6), a paragraph (2(a), 12, "10, 11"), or `eligibility`.

    `codes` and `kinds` list what there is. With --situation, tell of an item or paragraph whether it holds and which
    answers decided.
    """
    if not explanations.is_code(code) and code not in ("codes", "kinds"):
        return _explain_rule(code, situation, on, edition, lang, form, output)
    if code == "codes":
        lines = [f"{each}  {messages.say(f'findings.{each}.title', {}, lang)}" for each in CODES]
        options.write(("\n".join(lines) + "\n").encode(), output)
        return 0
    if code == "kinds":
        lines = [f"{each}  {name}" for each, name in labels(lang).words["kind"].items()]
        options.write(("\n".join(lines) + "\n").encode(), output)
        return 0
    answer = explanations.of_code(code)
    if form == "json":
        options.write((json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode(), output)
        return 0
    from formprep.render.terminal import explanation

    parts = {part: answer[part][lang] for part in ("title", "message", "help")}
    options.write(explanation({**answer, **parts}, lang).encode(), output)
    return 0


def _explain_rule(
    name: str, file: Path | None, on: date | None, edition: str | None, lang: Language, form: str, output: str
) -> int:
    from formprep import pipeline
    from formprep.render.why import explained
    from formprep.schemas import DEFAULT_EDITION, load_checklist

    with shared.speaking(lang):
        if file:
            source = shared.situation_file(Path(), file)
            checklist, situation = pipeline.situation_of(source, on=options.today(on), edition=edition)
        else:
            checklist, situation = load_checklist(edition or DEFAULT_EDITION), None
    answer = explanations.explain(name, checklist, situation, day=options.today(on))
    told = json.dumps(answer, ensure_ascii=False, indent=2) + "\n" if form == "json" else explained(answer, lang)
    options.write(told.encode(), output)
    return 0
