"""The options that commands share, and how they are turned into values."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from formprep import messages
from formprep.errors import InputError
from formprep.model import LANGUAGES, Language
from formprep.situation import SituationError

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """Take a day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with what is wrong."""
        if isinstance(value, date):
            return value
        try:
            if len(value) != 10:
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a day such as 2019-06-03.", param, ctx)


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
output = click.option("-o", "--output", metavar="FILE", default="-", help="Write there instead of standard output (-).")
show_numbers = click.option(
    "--show-numbers", is_flag=True, help="Show numbers of cards and documents in full; they are masked otherwise."
)
no_cache = click.option("--no-cache", is_flag=True, help="Read every file again.")


def today(day: date | None) -> date:
    """Return the day that was given, else today: the one place where the clock is read."""
    return day or date.today()


def said(error: SituationError, lang: Language) -> InputError:
    """Return the faults of a situation file as one message in that language."""
    lines = []
    for fault in error.faults:
        place = f"{error.source}:{fault.line}" if fault.line else error.source
        problem = messages.say(f"situation.{fault.reason}", fault.params, lang)
        lines.append(f"{place}: {fault.key}: {problem}" if fault.key else f"{place}: {problem}")
    return InputError("\n  ".join(lines) if len(lines) == 1 else "\n  " + "\n  ".join(lines))


def write(data: bytes, path: str) -> None:
    """Write to a file, or to standard output for `-`."""
    if path == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
        return
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        raise InputError(f"{path}: can't be written ({error.strerror}).") from None
