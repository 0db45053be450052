"""`formprep changes A B`: what differs between two editions of the rules, and what that means for a situation."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from formprep import changes, consequences, editions
from formprep.cli import options, shared
from formprep.model import Language
from formprep.schemas import load_checklist


@click.command("changes")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@options.situation
@options.on
@options.lang
@options.form
@options.output
def command(
    before: str, after: str, situation: Path | None, on: date | None, lang: Language, form: str, output: str
) -> int:
    """List rule by rule what differs between the editions A and B; with --situation, also what that means for it."""
    old, new = load_checklist(before), load_checklist(after)
    report: dict[str, Any] = {
        "schema": "formprep-changes/1",
        "from": editions.as_dict(old.edition),
        "to": editions.as_dict(new.edition),
        "changes": [changes.as_dict(each) for each in changes.changes(old, new, on=on)],
    }
    if situation:
        with shared.speaking(lang):
            source = shared.situation_file(Path(), situation)
            found = consequences.consequences(source, before, after, on=options.today(on))
        report["situation"] = consequences.as_dict(found)
    shared.print_as(report, form, lang, output, "changes")
    return 0
