"""`formprep editions`: which editions of the rules there are, and when each is in force."""

import click

from formprep import editions
from formprep.cli import options
from formprep.cli.shared import print_as
from formprep.model import Language
from formprep.schemas import load_editions


@click.command("editions")
@options.lang
@options.form
@options.output
def command(lang: Language, form: str, output: str) -> int:
    """List the editions of the rules: id, guide, when in force, what each is based on, and how well it is known."""
    found = [editions.as_dict(edition) for edition in load_editions()]
    print_as(found, form, lang, output, "editions")
    return 0
