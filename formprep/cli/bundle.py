"""`formprep bundle DIR -o OUT`: the submission put together."""

from datetime import date
from pathlib import Path

import click

from formprep.cli import options, shared
from formprep.errors import InputError
from formprep.model import Language


@click.command("bundle")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@options.situation
@options.on
@options.edition
@options.lang
@click.option("-o", "--output", metavar="OUT", required=True, help="The PDF to write; with --upload, an empty folder.")
@click.option("--upload", is_flag=True, help="Make files for the online service instead, with a manifest of changes.")
@click.option("--all", "everything", is_flag=True, help="Take in papers that count for no item as well.")
@options.no_cache
def command(
    folder: Path,
    situation: Path | None,
    on: date | None,
    edition: str | None,
    lang: Language,
    output: str,
    upload: bool,
    everything: bool,
    no_cache: bool,
) -> int:
    """Check DIR and put its papers together in the guide's order: cover sheet, contents, a divider for each item.

    The papers themselves are not touched.
    """
    import formprep

    if output == "-":
        raise InputError("-: a bundle is written to a file, not to standard output.")
    report = shared.checked(folder, situation, on=on, edition=edition, lang=lang, use_cache=not no_cache)
    try:
        done = formprep.bundle(folder, output, lang=lang, upload=upload, everything=everything, report=report)
    except OSError as error:
        raise InputError(f"{output}: can't be written ({error.strerror}).") from None
    for finding in done.report.to_dict()["findings"][len(report.findings) :]:
        click.echo(f"{finding['code']} {finding['message'][lang]}", err=True)
    click.echo(output, err=True)
    return done.report.exit_status
