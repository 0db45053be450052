"""Write the files of one delivery or submission again, for a look."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from benchmarks.measure import papers, submitted
from benchmarks.measure.reading import write
from benchmarks.papers.deliver import deliver
from benchmarks.papers.halves import Layout
from benchmarks.papers.submissions import Copier, complete
from formprep.situation import FILE


def show(half: str, seed: int, name: str, out: Path) -> str:
    """Write what a name of the tables stands for below a folder; return what was written."""
    what, *rest = name.split("/")
    folder = out / name.replace("/", "_").replace(":", "-")
    shutil.rmtree(folder, ignore_errors=True)
    if what == "paper":
        layout, person, way = rest
        kind, _, number = layout.partition(":")
        chosen = Layout(half, kind, int(number))
        paper = papers.paper_of(chosen, f"{seed}-{person}")
        write(folder, deliver(paper, way, f"{chosen} {seed}-{person}").files)
        return f"{folder}: {paper.kind}/{paper.layout} {dict(paper.facts)}"
    *about, situation, group, of = rest
    ask = submitted.Ask(half, situation, of, "" if group == "any" else group, *about)
    made = submitted.make(ask, out, complete(half, situation, of), Copier())
    written = out / made.folder
    write(written, {FILE: yaml.safe_dump(dict(made.answers), allow_unicode=True, sort_keys=False).encode()})
    about = "".join(f"\n  {file}: {paper}" for file, paper in sorted(made.papers.items()))
    return f"{written}: items {made.items}, files {made.files}{about}"
