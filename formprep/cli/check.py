"""`formprep check DIR`: the main job."""

from datetime import date
from pathlib import Path

import click

from formprep.cli import options, shared
from formprep.model import Language
from formprep.selection import FailOn

FORMS = ("text", "json", "sarif", "junit")


@click.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(FORMS), default="text", help="The form of the report.")
@options.choosing
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
    select: tuple[tuple[str, ...], ...],
    ignore: tuple[tuple[str, ...], ...],
    fail_on: FailOn,
    output: str,
    show_numbers: bool,
    no_cache: bool,
) -> int:
    """Read every file in DIR, hold it against the checklist for the situation and print the report."""
    report = shared.checked(folder, situation, on=on, edition=edition, lang=lang, use_cache=not no_cache)
    selection = options.chosen(select, ignore, fail_on)
    told = report.to_dict(show_numbers=show_numbers)
    shared.print_report(selection.applied(told), form, lang, output, path=shared.place(folder))
    return 1 if selection.fails(told) else 0
