"""`formprep bundle DIR -o OUT`: the submission put together."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from formprep.cli import options, shared
from formprep.codes import OWN
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
    from formprep import bundle
    from formprep.cli.progress import progress

    if output == "-":
        raise InputError("-: a bundle is written to a file, not to standard output.")
    if not folder.is_dir():
        raise InputError(f"{folder}: there is no such folder.")
    answers, today = shared.situation_file(folder, situation), options.today(on)
    settings: dict[str, Any] = {"lang": lang, "upload": upload, "everything": everything, "cache": not no_cache}
    with shared.speaking(lang), progress(lang) as tell:
        try:
            done = bundle(folder, output, situation=answers, on=today, edition=edition, progress=tell, **settings)
        except OSError as error:
            raise InputError(f"{output}: can't be written ({error.strerror}).") from None
    for finding in done.report.to_dict()["findings"]:
        if finding["code"] in OWN:
            click.echo(f"{finding['code']} {finding['message'][lang]} {finding['help'][lang]}", err=True)
    click.echo(output, err=True)
    return done.report.exit_status
