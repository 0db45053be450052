"""`formprep fill FORM.pdf`: an official form from the answers."""

import json
import shutil
import sys
from datetime import date
from pathlib import Path

import click

from formprep.cli import options, shared
from formprep.errors import InputError
from formprep.model import Language


@click.command("fill")
@click.argument("form", metavar="FORM.pdf", type=click.Path(path_type=Path))
@click.option("--situation", type=click.Path(path_type=Path), metavar="FILE", help="The answers (formprep.yaml).")
@click.option(
    "--papers", type=click.Path(path_type=Path), metavar="DIR", help="A folder of papers: what is not answered."
)
@click.option("-o", "--output", metavar="OUT.pdf", required=True, help="The PDF to write.")
@click.option("--flatten", is_flag=True, help="Make the values fixed, so that they can't be changed any more.")
@options.on
@options.edition
@options.lang
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="The form of the account.")
@options.show_numbers
@options.no_cache
def command(
    form: Path,
    situation: Path | None,
    papers: Path | None,
    output: str,
    flatten: bool,
    on: date | None,
    edition: str | None,
    lang: Language,
    shape: str,
    show_numbers: bool,
    no_cache: bool,
) -> int:
    """Fill FORM.pdf, a fillable PDF of the department, from the answers; FORM.pdf itself is not changed.

    A person has to compare every answer before signing. Where the form can't be filled, a worksheet is written.
    """
    from formprep import fill
    from formprep.cli.progress import progress

    if output == "-":
        raise InputError("-o: a form is written to a file, for its account goes to standard output; name a file.")
    answers = shared.situation_file(papers or form.parent, situation)
    with shared.speaking(lang), progress(lang) as tell:
        report = fill(
            form,
            output,
            situation=answers,
            papers=papers,
            on=options.today(on),
            edition=edition,
            flatten=flatten,
            lang=lang,
            cache=not no_cache,
            progress=tell,
        )
    told = report.to_dict(show_numbers=show_numbers)
    if shape == "json":
        options.write((json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode(), "-")
        return report.exit_status
    from formprep.render.filled import text

    to_screen = sys.stdout.isatty()
    width = min(shutil.get_terminal_size((80, 24)).columns, 100) if to_screen else 80
    encoding = sys.stdout.encoding if to_screen else "utf-8"
    options.write(
        text(told, lang, width=max(width, 40), colour=to_screen, encoding=encoding).encode(encoding, "replace"), "-"
    )
    return report.exit_status
