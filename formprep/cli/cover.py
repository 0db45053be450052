"""`formprep cover DIR -o cover.pdf`: the cover sheet."""

from datetime import date
from pathlib import Path

import click

from formprep.cli import options, shared
from formprep.model import Language


@click.command("cover")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option("-o", "--output", metavar="FILE", required=True, help="The PDF to write; - is standard output.")
@options.no_cache
def command(
    folder: Path,
    situation: Path | None,
    on: date | None,
    edition: str | None,
    lang: Language,
    output: str,
    no_cache: bool,
) -> int:
    """Check DIR and write its cover sheet, A4, with missing-item warnings first."""
    report = shared.checked(folder, situation, on=on, edition=edition, lang=lang, use_cache=not no_cache)
    from formprep.render.cover import cover

    options.write(cover(report.to_dict(), lang), output)
    if output != "-":
        click.echo(output, err=True)
    return report.exit_status
