"""`formprep lint [DIR]`: check the rule data itself."""

from pathlib import Path

import click

from formprep.errors import InputError
from formprep.paths import SCHEMAS


@click.command("lint")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
def command(folder: Path | None) -> int:
    """Check the rule data in DIR (default: formprep's own), and name the file and the key of each fault."""
    from formprep.lint import lint

    home = folder or SCHEMAS
    if not home.is_dir():
        raise InputError(f"{home}: there is no such folder.")
    faults = lint(home)
    for file, key, message in faults:
        click.echo(f"{file}: {key}: {message}" if key else f"{file}: {message}")
    click.echo(f"{len(faults)} faults" if faults else "No faults.", err=True)
    return 2 if faults else 0
