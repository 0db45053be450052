"""`formprep timeline`: the dates of a situation, to read or for a calendar."""

import json
from datetime import date
from pathlib import Path

import click

from formprep import milestones, pipeline
from formprep.cli import options, shared
from formprep.model import Language


@click.command("timeline")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "ics"]), default="text", help="ics is a calendar file."
)
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
    """Show the dates of the situation (DIR/formprep.yaml, ./formprep.yaml or --situation): what is due when."""
    with shared.speaking(lang):
        checklist, answers = pipeline.situation_of(
            shared.situation_file(folder or Path(), situation), on=options.today(on), edition=edition
        )
    timeline = milestones.milestones(checklist, answers).to_dict()
    if form == "json":
        options.write((json.dumps(timeline, ensure_ascii=False, indent=2) + "\n").encode(), output)
        return 0
    from formprep.render import dates

    options.write(dates.ics(timeline, lang) if form == "ics" else dates.text(timeline, lang).encode(), output)
    return 0
