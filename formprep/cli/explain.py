"""`formprep explain CODE`: what a finding means and what to do."""

import difflib
import json

import click

from formprep import messages
from formprep.cli import options
from formprep.codes import CODES
from formprep.errors import InputError
from formprep.labels import labels
from formprep.model import LANGUAGES, Language


@click.command("explain")
@click.argument("code", metavar="CODE")
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the answer.")
@options.output
def command(code: str, lang: Language, form: str, output: str) -> int:
    """Explain what the finding CODE means and what to do; `codes` and `kinds` list what there is."""
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
            **{part: {each: _part(known, part, each) for each in LANGUAGES} for part in ("title", "message", "help")},
        }
        options.write((json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode(), output)
        return 0
    from formprep.render.terminal import explanation

    parts = {part: _part(known, part, lang) for part in ("title", "message", "help")}
    options.write(explanation({"code": known, "severity": CODES[known], **parts}, lang).encode(), output)
    return 0


def _part(code: str, part: str, lang: Language) -> str:
    """Return the words of a code; the places of a message say what stands there."""
    return messages.say(f"findings.{code}.{part}", messages.catalog(lang)["places"], lang)
