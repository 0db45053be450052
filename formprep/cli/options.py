"""The options that commands share, and how they are turned into values."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from formprep.errors import InputError
from formprep.model import LANGUAGES
from formprep.situation import as_day

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """Take a day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with what is wrong."""
        day = as_day(value)
        if day is None:
            self.fail(f"'{value}' is not a day such as 2019-06-03.", param, ctx)
        return day


on = click.option("--on", type=Day(), help="The day the check is made for (default: today).")
edition = click.option("--edition", metavar="ID", help="The edition of the rules.")
lang = click.option(
    "--lang", type=click.Choice(LANGUAGES), default="en", envvar="FORMPREP_LANG", help="The language of the report."
)
situation = click.option(
    "--situation",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The answers (default: formprep.yaml in the folder).",
)
form = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="The form of the answer."
)
output = click.option("-o", "--output", metavar="FILE", default="-", help="Write there instead of standard output (-).")
show_numbers = click.option(
    "--show-numbers", is_flag=True, help="Show numbers of cards and documents in full; they are masked otherwise."
)
no_cache = click.option("--no-cache", is_flag=True, help="Read every file again.")


def today(day: date | None) -> date:
    """Return the day that was given, else today: the one place where the clock is read."""
    return day or date.today()


def write(data: bytes, path: str) -> None:
    """Write to a file, or to standard output for `-`."""
    try:
        if path == "-":
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        else:
            Path(path).write_bytes(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        name = "standard output" if path == "-" else path
        raise InputError(f"{name}: can't be written ({error.strerror}).") from None
