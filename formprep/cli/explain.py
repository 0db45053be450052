"""`formprep explain NAME`: what a finding means and what to do, or why an item is asked."""

import difflib
import json
import re
from datetime import date
from pathlib import Path

import click

from formprep import messages
from formprep.cli import options, shared
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.labels import labels
from formprep.model import LANGUAGES, Language

_CODE = re.compile(r"FP[0-9]*", re.IGNORECASE)


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
    if not _CODE.fullmatch(code) and code not in ("codes", "kinds"):
        return _explain_rule(code, situation, on, edition, lang, form, output)
    if code == "codes":
        lines = [f"{each}  {messages.say(f'findings.{each}.title', {}, lang)}" for each in CODES]
        options.write(("\n".join(lines) + "\n").encode(), output)
        return 0
    if code == "kinds":
        lines = [f"{each}  {name}" for each, name in labels(lang).words["kind"].items()]
        options.write(("\n".join(lines) + "\n").encode(), output)
        return 0
    known = code.upper()
    if known not in CODES:
        near = difflib.get_close_matches(known, CODES, n=3)
        hint = f" Did you mean {', '.join(near)}?" if near else " `formprep explain codes` lists all."
        raise InputError(f"'{code}' is not a finding code.{hint}")
    if form == "json":
        answer = {
            "code": known,
            "severity": CODES[known],
            **{
                part: {each: messages.of_code(known, part, each) for each in LANGUAGES}
                for part in ("title", "message", "help")
            },
        }
        options.write((json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode(), output)
        return 0
    from formprep.render.terminal import explanation

    parts = {part: messages.of_code(known, part, lang) for part in ("title", "message", "help")}
    options.write(explanation({"code": known, "severity": CODES[known], **parts}, lang).encode(), output)
    return 0


def _explain_rule(
    name: str, file: Path | None, on: date | None, edition: str | None, lang: Language, form: str, output: str
) -> int:
    from formprep import explanations, pipeline
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
