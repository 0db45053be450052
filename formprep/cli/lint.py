"""`formprep lint [DIR]`: check the rule data itself, or say what a change of it alters."""

import json
from pathlib import Path

import click

from formprep.errors import InputError
from formprep.paths import SCHEMAS


@click.command("lint")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--against", metavar="REV", help="Say which situations come out otherwise than at a git revision, or in a folder."
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="The format of what --against says."
)
def command(folder: Path | None, against: str | None, form: str) -> int:
    """Check the rule data in DIR (default: formprep's own), and name the file and the key of each fault.

    With --against, compare it instead: 0 where no situation comes out otherwise, 1 where one does, 2 where it can't be
    told.
    """
    home = folder or SCHEMAS
    if not home.is_dir():
        raise InputError(f"{home}: there is no such folder.")
    return _compare(home, against, form) if against is not None else _check(home)


def _check(home: Path) -> int:
    from formprep.lint import look
    from formprep.render import rulings

    faults, looked = look(home)
    for file, key, message in faults:
        click.echo(f"{file}: {key}: {message}" if key else f"{file}: {message}")
    for each in looked:
        click.echo(rulings.situations(each), err=True)
    click.echo(f"{len(faults)} faults" if faults else "No faults.", err=True)
    return 2 if faults else 0


def _compare(home: Path, revision: str, form: str) -> int:
    from formprep.lint.against import against
    from formprep.render import rulings

    compared = against(home, revision)
    if form == "json":
        click.echo(json.dumps(compared.to_dict(), ensure_ascii=False, indent=2))
    else:
        click.echo(rulings.against(compared))
    return 1 if compared.altered else 0
