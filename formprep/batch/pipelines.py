"""The reports of a run once more, for pipelines: one SARIF and one JUnit file over all, read back report by report."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from formprep.batch.names import path_of
from formprep.batch.record import Entry
from formprep.batch.results import Results
from formprep.labels import labels
from formprep.model import Language
from formprep.render.junit import junit
from formprep.render.sarif import sarif
from formprep.selection import Selection

FORMS: Mapping[str, tuple[str, Callable[..., Iterator[str]]]] = {
    "sarif": ("results.sarif", sarif),
    "junit": ("junit.xml", junit),
}
"""By what is asked for: the file, and what writes it."""

Entries = Callable[[], Iterable[tuple[str, Entry]]]


def write(
    forms: Iterable[str], entries: Entries, results: Results, selection: Selection, lang: Language, place: str = ""
) -> None:
    """Write the forms that are asked for, and remove the others: they are of an earlier run.

    `place` is where the root lies, put before the path of each submission as `check` does.
    """
    for form, (file, render) in FORMS.items():
        if form not in forms:
            results.remove(file)
            continue
        with results.writing(file) as stream:
            for part in render(_checked(entries, results, selection, lang, place), lang):
                stream.write(part.encode())


def _checked(
    entries: Entries, results: Results, selection: Selection, lang: Language, place: str
) -> Iterator[tuple[str, Mapping[str, Any] | str]]:
    """Yield the path of each submission and its report as chosen, or why there is none."""
    words = labels(lang)
    for name, entry in entries():
        path = "/".join(part for part in (place, "" if name == "." else path_of(name)) if part)
        data = results.read(results.place("reports", name)) if entry.report else None
        if data is not None:
            yield path, selection.applied(json.loads(data))
        else:
            outcome = entry.row["outcome"] if not entry.report else "failed"
            why = entry.row["reason"] or "no-report"
            yield path, f"{words.name('outcome', outcome)}{words('colon')}{why}"
