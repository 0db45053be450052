"""`formprep database`: the caseload of an agency, from the terminal."""

from pathlib import Path

import click

from formprep.cli import cases, options
from formprep.model import Language


@click.group("database")
def command() -> None:
    """Look after the database in which an agency keeps its submissions."""


@command.command("upgrade")
@cases.database
@options.lang
def upgrade(database: str, lang: Language) -> None:
    """Bring the tables to this version; an SQLite file that is not there is made."""
    with cases.speaking(lang):
        from formprep.caseload import schema

        before, after = schema.upgrade(database)
    click.echo(cases.teller(lang)("told.current" if before == after else "told.upgraded"))


@command.command("retention")
@cases.database
@click.option("--days", type=click.IntRange(1, 36_500), help="Keep submissions so long from their last change.")
@click.option("--always", is_flag=True, help="Keep them without an end.")
@options.lang
def retention(database: str, days: int | None, always: bool, lang: Language) -> None:
    """Show how long submissions are kept, or set it."""
    if days is not None and always:
        raise click.UsageError("--days and --always contradict each other.")
    with cases.opened(database, lang) as caseload:
        if days is not None or always:
            caseload.retention.set(days, by=cases.me())
        kept = caseload.retention.days
    say = cases.teller(lang)
    click.echo(say("told.kept-always") if kept is None else say("told.kept", n=kept))


@command.command("sweep")
@cases.database
@click.option("--dry-run", "dry", is_flag=True, help="Only tell what would be deleted.")
@options.lang
def sweep(database: str, dry: bool, lang: Language) -> None:
    """Delete the submissions whose period is over; that they were deleted is recorded, nothing of what they held."""
    with cases.opened(database, lang) as caseload:
        swept = caseload.retention.sweep(by=cases.me(), dry=dry)
    click.echo(cases.teller(lang)("told.would-sweep" if dry else "told.swept", n=len(swept)))
    for each in swept if dry else ():
        click.echo(each)


@command.command("export")
@cases.database
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", help="The form of the file.")
@click.option("--whole", is_flag=True, help="Add answers and all reports (jsonl).")
@options.output
@options.lang
def export(database: str, form: str, whole: bool, output: str, lang: Language) -> None:
    """Write a row for each submission; with --whole also what it holds."""
    if whole and form != "jsonl":
        raise click.UsageError("--whole needs --format jsonl.")
    with cases.opened(database, lang) as caseload:
        parts = caseload.export.parts("jsonl" if form == "jsonl" else "csv", by=cases.me(), whole=whole)
        options.write_all(parts, output)


@command.command("import-batch")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@cases.database
@options.lang
def import_batch(out: Path, database: str, lang: Language) -> int:
    """Take over the results that `formprep batch` wrote to OUT; the paths are the references.

    Exit status: 1 where a submission had no report that could be taken over.
    """
    with cases.opened(database, lang) as caseload:
        taken = caseload.batches.take(out, by=cases.me())
    say = cases.teller(lang)
    for path, reason in taken.left:
        click.echo(say("told.left", path=path, reason=reason), err=True)
    click.echo(say("told.imported", **taken.counts))
    return 1 if taken.left else 0
