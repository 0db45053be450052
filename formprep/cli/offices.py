"""`formprep offices`: the office directory."""

import json
from datetime import datetime

import click

from formprep.cli import options
from formprep.model import Language


@click.command("offices")
@click.option(
    "--service", metavar="S", help="Only offices that offer it, such as entry-permit or passport-replacement."
)
@click.option(
    "--near", metavar="PLACE", help="The office for a province or city of the Mainland, in English or Chinese."
)
@options.open_at
@options.edition
@options.lang
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the list.")
@options.output
def command(
    service: str | None,
    near: str | None,
    open_at: datetime | None,
    edition: str | None,
    lang: Language,
    form: str,
    output: str,
) -> int:
    """List the offices: telephone, hours, address and what each can do."""
    from formprep import offices
    from formprep.render import offices as render

    listed = offices(service=service, near=near, open_at=open_at, on=options.today(None), edition=edition).to_dict()
    if form == "json":
        options.write((json.dumps(listed, ensure_ascii=False, indent=2) + "\n").encode(), output)
    else:
        options.write_text(lambda **how: render.offices(listed, lang, **how), output)
    return 0
