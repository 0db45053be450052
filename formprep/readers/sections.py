"""The sections of a form that are about somebody else: what stands in them is no fact of whom the form is of."""

from dataclasses import replace

from formprep.readers.paper import Paper, Row
from formprep.readers.printed import heading_of, known_print
from formprep.schemas import DEFAULT_EDITION


def own(paper: Paper) -> Paper:
    """Return the applicant's form without the lines of the sections on the sponsor."""
    if not paper.kind.form or paper.document.party != "applicant":
        return paper
    others = {id(row) for row in _of_sponsor(paper)}
    return replace(paper, rows=tuple(row for row in paper.rows if id(row) not in others)) if others else paper


def _of_sponsor(paper: Paper) -> list[Row]:
    """Return the lines from a heading that names the sponsor to the next heading, on further pages too."""
    known = known_print(DEFAULT_EDITION)
    found: list[Row] = []
    whose = "applicant"
    for page in paper.pages:
        rows = sorted(paper.on_page(page.number), key=lambda row: row.box[1] if row.box else 0.0)
        if any(row.box is None for row in rows):
            continue
        for row in rows:
            whose = heading_of(row.text, known) or whose
            found += [row] if whose == "sponsor" else []
    return found
