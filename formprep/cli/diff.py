"""`formprep diff OLD NEW`: what changed between two reports, or between two folders of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any

import click

from formprep.cli import options
from formprep.model import Language

_IN_MEMORY = 4_000_000
"""Characters of rows that are kept in memory; more go to a temporary file, which is gone when the command ends."""


@click.command("diff")
@click.argument("old", metavar="OLD", type=click.Path(path_type=Path))
@click.argument("new", metavar="NEW", type=click.Path(path_type=Path))
@options.lang
@options.form
@options.output
def command(old: Path, new: Path, lang: Language, form: str, output: str) -> int:
    """Tell which submissions became ready, which fell back, and which findings are new or solved.

    OLD and NEW are reports of `formprep check --format json`, or folders of them, of any depth; of a folder that has
    `reports` in it, only that. A finding is the same by code, item, file and fact. Exit status: 0 where none fell back
    and no finding is new, 1 otherwise, 2 where a report could not be read; the others are compared all the same.
    """
    from formprep.compared import Sums, differs
    from formprep.render import diff
    from formprep.saved import rows

    sums = Sums()
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8") as kept:
        for row in rows(old, new):
            sums.add(row)
            if differs(row):
                kept.write(f"{row['change']}\t{json.dumps(row)}\n")

        def again(change: str | None) -> Iterator[dict[str, Any]]:
            kept.seek(0)
            for line in kept:
                found, _, told = line.partition("\t")
                if change in (None, found):
                    yield json.loads(told)

        told = sums.to_dict()
        if form == "json":
            options.write_all((part.encode() for part in diff.as_json(again, told)), output)
        else:
            options.write_parts(lambda **how: diff.as_text(again, told, lang, **how), output)
    return sums.exit_status
