"""`formprep token`: what programs show to be let in."""

from datetime import UTC, datetime, time, timedelta
from datetime import date as day

import click

from formprep.cli import cases, options
from formprep.model import Language

_SCOPES = ("read", "check", "write", "admin")


@click.group("token")
def command() -> None:
    """Make, list and revoke the tokens of programs that use the service."""


@command.command("create")
@cases.database
@click.option("--name", required=True, help="What it is for, such as the program's name.")
@click.option("--scope", "scopes", type=click.Choice(_SCOPES), multiple=True, required=True, help="Can be repeated.")
@click.option("--expires", type=options.Day(), required=True, help="The last day on which it holds, in Hong Kong.")
@options.lang
def create(database: str, name: str, scopes: tuple[str, ...], expires: day, lang: Language) -> None:
    """Make a token and print it, once; only a hash of it is kept."""
    from formprep.hours import ZONE

    end = datetime.combine(expires + timedelta(days=1), time(), ZONE).astimezone(UTC)
    with cases.opened(database, lang) as caseload:
        _, text = caseload.tokens.make(name, scopes, by=cases.me(), expires_at=end)  # type: ignore[arg-type]
    click.echo(text)
    click.echo(cases.teller(lang)("told.token-once"), err=True)


@command.command("list")
@cases.database
@options.lang
def list_(database: str, lang: Language) -> None:
    """List the tokens: id, whether it holds, its end, when it was used last, scopes and name."""
    with cases.opened(database, lang) as caseload:
        known, now = caseload.tokens.list(), options.now()
    say = cases.teller(lang)
    if not known:
        click.echo(say("told.no-tokens"), err=True)
    for each in known:
        ended = each.expires_at is not None and each.expires_at <= now
        state = say("token.revoked" if each.revoked_at else "token.ended" if ended else "token.valid")
        end = f"{each.expires_at:%Y-%m-%d %H:%MZ}" if each.expires_at else say("token.always")
        click.echo("  ".join((each.id, state, end, str(each.used_on or "-"), ",".join(sorted(each.scopes)), each.name)))


@command.command("revoke")
@click.argument("token_id", metavar="ID")
@cases.database
@options.lang
def revoke(token_id: str, database: str, lang: Language) -> None:
    """End a token now, by its id."""
    with cases.opened(database, lang) as caseload:
        caseload.tokens.revoke(token_id, by=cases.me())
    click.echo(cases.teller(lang)("told.revoked", id=token_id))
