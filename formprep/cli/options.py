"""The options that commands share, and how they are turned into values."""

import shutil
import sys
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

import click

from formprep.errors import InputError
from formprep.model import LANGUAGES
from formprep.selection import FAIL_ON, FailOn, Selection, prefixes
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


class Moment(click.ParamType[datetime]):
    """Take a day with a time, or `now`; without an offset it is Hong Kong time."""

    name = "TIME"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment, or fail with what is wrong."""
        from formprep.hours import moment

        if isinstance(value, datetime):
            return value
        try:
            return now() if value == "now" else moment(value)
        except ValueError:
            self.fail(f"'{value}' is not a day with a time such as 2026-11-23T09:30, nor 'now'.", param, ctx)


class Codes(click.ParamType[tuple[str, ...]]):
    """Take finding codes, or how they begin, parted by commas."""

    name = "CODES"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """Return the prefixes, or fail with the one that begins no code."""
        try:
            return prefixes(value) if isinstance(value, str) else tuple(value)
        except ValueError as error:
            self.fail(f"no finding code begins with '{error}'; `formprep explain codes` lists all.", param, ctx)


class Since(click.ParamType[float]):
    """Take a day, or a day with a time, as seconds since 1970; without an offset it is Hong Kong time."""

    name = "WHEN"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the moment, or fail with what is wrong."""
        from formprep.hours import moment

        try:
            return moment(f"{value}T00:00" if as_day(value) else value).timestamp()
        except ValueError:
            self.fail(f"'{value}' is not a day such as 2026-11-23, nor one with a time.", param, ctx)


on = click.option("--on", type=Day(), help="The day the check is made for (default: today).")
open_at = click.option(
    "--open-at", type=Moment(), help="Tell whether it is open then: 2026-11-23T09:30 (Hong Kong time), or now."
)
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
_CHOICES = (
    click.option(
        "--select",
        type=Codes(),
        multiple=True,
        help="List only findings whose code begins so: FP5,FP301. The longest one given decides; can be repeated.",
    ),
    click.option(
        "--ignore", type=Codes(), multiple=True, help="Leave out findings whose code begins so; they are counted."
    ),
    click.option(
        "--fail-on",
        type=click.Choice(FAIL_ON),
        default="review",
        show_default=True,
        help="End with 1 if something listed is as severe as that, or more.",
    ),
)
no_cache = click.option("--no-cache", is_flag=True, help="Read every file again.")


def choosing(command: F) -> F:
    """Give a command --select, --ignore and --fail-on, of which `chosen` makes a selection."""
    for option in reversed(_CHOICES):
        command = option(command)
    return command


def chosen(select: Iterable[tuple[str, ...]], ignore: Iterable[tuple[str, ...]], fail_on: FailOn) -> Selection:
    """Return what the options of `choosing` say, each list in one."""
    return Selection(tuple(chain.from_iterable(select)), tuple(chain.from_iterable(ignore)), fail_on)


def now() -> datetime:
    """Return the moment of the call."""
    return datetime.now().astimezone()


def today(day: date | None) -> date:
    """Return the day that was given, else today: with `now`, the one place where the clock is read."""
    return day or date.today()


def write_text(render: Callable[..., str], path: str) -> None:
    """Write what `render` returns for the width, colour and encoding of the place it goes to."""
    write_parts(lambda **how: (render(**how),), path)


def write_parts(render: Callable[..., Iterable[str]], path: str) -> None:
    """Write what `render` yields for the width, colour and encoding of the place it goes to, part by part."""
    to_screen = path == "-" and sys.stdout.isatty()
    width = min(shutil.get_terminal_size((80, 24)).columns, 100) if to_screen else 80
    encoding = sys.stdout.encoding if to_screen else "utf-8"
    parts = render(width=max(width, 40), colour=to_screen, encoding=encoding)
    write_all((part.encode(encoding, "replace") for part in parts), path)


def write(data: bytes, path: str) -> None:
    """Write to a file, or to standard output for `-`."""
    write_all((data,), path)


def write_all(parts: Iterable[bytes], path: str) -> None:
    """Write parts one after the other to a file, or to standard output for `-`."""
    try:
        with nullcontext(sys.stdout.buffer) if path == "-" else Path(path).open("wb") as stream:
            for part in parts:
                stream.write(part)
            stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        name = "standard output" if path == "-" else path
        raise InputError(f"{name}: can't be written ({error.strerror}).") from None
