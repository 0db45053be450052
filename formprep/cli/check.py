"""`formprep check DIR`: the main job."""

from datetime import date
from pathlib import Path

import click

from formprep.cli import options, shared
from formprep.model import Language


@click.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the report.")
@options.output
@options.show_numbers
@options.no_cache
def command(
    folder: Path,
    situation: Path | None,
    on: date | None,
    edition: str | None,
    lang: Language,
    form: str,
    output: str,
    show_numbers: bool,
    no_cache: bool,
) -> int:
    """Read every file in DIR, hold it against the checklist for the situation and print the report."""
    report = shared.checked(folder, situation, on=on, edition=edition, lang=lang, use_cache=not no_cache)
    shared.print_report(report.to_dict(show_numbers=show_numbers), form, lang, output)
    return report.exit_status
