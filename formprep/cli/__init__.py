"""The command line: arguments in, calls, exit status out. No rule and no message of its own."""

import os
import sys
from importlib import import_module
from typing import Any, NoReturn

import click

from formprep.errors import FormprepError
from formprep.version import VERSION

_COMMANDS = {
    "assist": "Help for a Hong Kong resident in trouble in the Mainland.",
    "batch": "Check every submission below a folder, and sum up which are ready.",
    "bundle": "Put the submission together in the guide's order, to print or to upload.",
    "changes": "Show what differs between two editions of the rules.",
    "check": "Check the papers in a folder against the checklist for the situation.",
    "checklist": "Show what will be asked of a situation, before any file exists.",
    "cover": "Write the cover sheet of a submission, with missing-item warnings.",
    "database": "Look after the database in which an agency keeps its submissions.",
    "diff": "Show what changed between two reports, or between two folders of them.",
    "editions": "List the editions of the rules and when each is in force.",
    "explain": "Explain a finding code, or why an item is asked.",
    "fill": "Fill an official form, a fillable PDF, from the answers and the papers.",
    "init": "Answer the questions one by one and write formprep.yaml.",
    "lint": "Check the rule data itself.",
    "mcp": "Offer check, checklist, explain and offices to AI agents.",
    "offices": "List the offices: telephone, hours, address and what each can do.",
    "serve": "Answer over HTTP, with a page for the browser.",
    "timeline": "Show the dates of a situation, or write them as a calendar.",
    "token": "Make, list and revoke the tokens of programs that use the service.",
    "verify": "Tell whether a cover sheet and a report belong together.",
}


class _Lazy(click.Group):
    """Load a command only when it is called, so that `--help` loads nothing heavy."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"formprep.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.command(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="formprep")
def cli() -> None:
    """Bring a complete Hong Kong dependant application, first time.

    Put the papers into a folder, describe the application with `formprep init DIR`, then run `formprep check DIR`.
    Nothing leaves this computer.
    """


def main() -> NoReturn:
    """Run the command line and exit with its status: 0 ready, 1 not, 2 wrong input, 3 our fault, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Return the exit status of one call; every fault ends in one message on standard error."""
    try:
        result: Any = cli.main(arguments, prog_name="formprep", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except (KeyboardInterrupt, click.Abort):
        click.echo("Interrupted.", err=True)
        return 130
    except FormprepError as error:
        click.echo(f"formprep: {error}", err=True)
        return error.exit_status
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("FORMPREP_DEBUG"):
            raise
        click.echo(
            f"formprep: a fault of formprep's own ({type(error).__name__}). Set FORMPREP_DEBUG=1 to see where, and "
            "please report it without any personal papers.",
            err=True,
        )
        return 3
