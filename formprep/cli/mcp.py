"""`formprep mcp`: the same for AI agents."""

from importlib.util import find_spec
from pathlib import Path

import click

from formprep.errors import InputError


@click.command("mcp")
@click.option(
    "--root",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder below which submissions may be read (default: the working folder).",
)
def command(root: Path | None) -> int:
    """Offer check, checklist, explain and offices to AI agents, as tools of the Model Context Protocol.

    An agent starts it and speaks with it over standard input and output. It reads nothing outside of DIR, changes
    nothing, makes no connection, and masks numbers. What it tells is seen by the agent and by whoever runs its model.
    """
    if find_spec("mcp") is None:
        raise InputError('mcp: not installed. Run `pip install "formprep[mcp]"`.')
    from formprep.agents import places, server

    server.serve(places.root(root))
    return 0
