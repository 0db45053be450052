"""`formprep checklist`: what will be asked, before any file exists."""

from datetime import date
from pathlib import Path

import click

from formprep import pipeline
from formprep.cli import options, shared
from formprep.model import Language


@click.command("checklist")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the list.")
@options.output
def command(
    folder: Path | None,
    situation: Path | None,
    on: date | None,
    edition: str | None,
    lang: Language,
    form: str,
    output: str,
) -> int:
    """Show what will be asked of the situation (DIR/formprep.yaml, ./formprep.yaml or --situation)."""
    with shared.speaking(lang):
        checklist, answers = pipeline.situation_of(
            shared.situation_file(folder or Path(), situation), on=options.today(on), edition=edition
        )
    report = pipeline.plan(checklist, answers)
    shared.print_report(report.to_dict(), form, lang, output, planned=True)
    return report.exit_status
