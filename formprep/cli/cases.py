"""What the commands on a caseload share: where it is, who asks."""

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from formprep import messages
from formprep.errors import InputError
from formprep.model import Language

if TYPE_CHECKING:
    from formprep.caseload import Caseload

database = click.option(
    "--database",
    metavar="URL",
    envvar="FORMPREP_DATABASE",
    required=True,
    help="An SQLite file, or postgresql://USER@HOST/NAME. Put a password into FORMPREP_DATABASE, not here.",
)


@contextmanager
def opened(url: str, lang: Language) -> Iterator["Caseload"]:
    """Open the caseload; what it refuses is told in that language."""
    with speaking(lang):
        from formprep.caseload import Caseload

        with Caseload(url) as cases:
            yield cases


@contextmanager
def speaking(lang: Language) -> Iterator[None]:
    """Tell in that language what a caseload refuses."""
    from formprep.caseload import CaseError

    try:
        yield
    except CaseError as error:
        told = InputError(error.told(lang))
        told.exit_status = error.exit_status
        raise told from None


def me() -> str:
    """Return who is told in the audit trail: the user of this computer."""
    try:
        return f"cli:{getpass.getuser()}"
    except (KeyError, OSError):
        return "cli"


def teller(lang: Language) -> Callable[..., str]:
    """Return what says the words of `caseload` in a language."""

    def say(key: str, **params: Any) -> str:
        return messages.say(f"caseload.{key}", params, lang)

    return say
