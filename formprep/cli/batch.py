"""`formprep batch ROOT -o OUT`: every submission below a folder."""

import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO, Literal

import click

from formprep.cli import options, shared
from formprep.errors import InputError
from formprep.model import Language
from formprep.selection import FailOn


@click.command("batch")
@click.argument("root", metavar="ROOT")
@click.option("-o", "--output", metavar="OUT", required=True, help="The folder for the results, or s3://… or sftp://…")
@click.option(
    "--list", "listed", metavar="FILE", help="Check these folders only, one on each line; - is standard input."
)
@click.option("--covers", is_flag=True, help="Write a cover sheet of each submission as well.")
@click.option("--workers", type=click.IntRange(1, 1024), metavar="N", help="Processes (default: one for each core).")
@click.option("--resume", is_flag=True, help="Go on with a run that was interrupted.")
@click.option(
    "--changed-since",
    type=options.Since(),
    help="Look again only at what was touched since: 2026-11-23, or 2026-11-23T09:30 (Hong Kong time).",
)
@click.option(
    "--transcripts",
    type=click.IntRange(0),
    metavar="MB",
    default=4096,
    show_default=True,
    help="Keep what was read in OUT, encrypted, for another day; 0 keeps nothing.",
)
@click.option("--sarif", is_flag=True, help="Write results.sarif as well, for code scanning.")
@click.option("--junit", is_flag=True, help="Write junit.xml as well, for Jenkins and GitLab.")
@options.choosing
@click.option("--record", metavar="DIR", help="Where the record is kept, for results in a store.")
@click.option(
    "--engine", type=click.Choice(["pool", "dask"]), default="pool", help="dask: a cluster of workers (extra [dask])."
)
@click.option("--scheduler", metavar="ADDRESS", help="The scheduler of the cluster: tcp://… or tls://…")
@options.on
@options.edition
@options.lang
@options.no_cache
def command(
    root: str,
    output: str,
    listed: str | None,
    covers: bool,
    workers: int | None,
    resume: bool,
    changed_since: float | None,
    transcripts: int,
    sarif: bool,
    junit: bool,
    select: tuple[tuple[str, ...], ...],
    ignore: tuple[tuple[str, ...], ...],
    fail_on: FailOn,
    record: str | None,
    engine: Literal["pool", "dask"],
    scheduler: str | None,
    on: date | None,
    edition: str | None,
    lang: Language,
    no_cache: bool,
) -> int:
    """Check each folder below ROOT that has a formprep.yaml, and sum up which are ready and what is missing.

    ROOT and OUT are folders of this computer, or addresses: s3://bucket/cases, sftp://user@host/cases.

    What has not changed since the last run into OUT is taken from its record. The reports there are whole, whatever is
    chosen: that is for the summary, SARIF, JUnit and the exit status.
    """
    from formprep.batch.addresses import is_store
    from formprep.batch.run import Run
    from formprep.batch.settings import Settings
    from formprep.batch.summary import as_text
    from formprep.cache import usual_folder
    from formprep.cli.progress import rate
    from formprep.labels import labels
    from formprep.schemas import load_checklist

    if edition is not None:
        load_checklist(edition)
    if scheduler is not None and engine != "dask":
        raise InputError("--scheduler goes with --engine dask.")
    cache = None if no_cache else usual_folder(os.environ)
    settings = Settings(
        root=root,
        out=output,
        on=options.today(on).isoformat(),
        lang=lang,
        edition=edition,
        covers=covers,
        cache=None if cache is None else str(cache.absolute()),
        papers=0 if cache is None else transcripts << 20,
        since=changed_since,
        home=record,
    )
    with _lines(listed) as lines, rate() as tell:
        run = Run(
            settings,
            workers=workers,
            resume=resume,
            lines=lines,
            progress=tell,
            anew=no_cache,
            engine=engine,
            scheduler=scheduler,
            day_given=on is not None,
            selection=options.chosen(select, ignore, fail_on),
            forms=[form for form, wanted in (("sarif", sarif), ("junit", junit)) if wanted],
            place="" if is_store(root) else shared.place(Path(root)),
        )
        try:
            status = run.do()
        except KeyboardInterrupt:
            if run.total:
                click.echo(labels(lang)("batch.interrupted", done=run.done, all=run.total), err=True)
            raise
    if resume and not run.resumed:
        click.echo(labels(lang)("batch.not_resumed"), err=True)
    options.write(("\n".join(as_text(run.counts, run.settings)) + "\n").encode(), "-")
    return status


def _lines(listed: str | None) -> AbstractContextManager[Iterable[bytes] | None]:
    """Open a list of folders, one on each line."""
    if listed is None:
        return nullcontext(None)
    if listed == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        stream: BinaryIO = Path(listed).open("rb")  # noqa: SIM115 - it is closed by who asks
    except OSError as error:
        raise InputError(f"{listed}: can't be read ({error.strerror}).") from None
    return stream
