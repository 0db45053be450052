"""What a paper prints a label for and was not read, where it says whose paper it is."""

from collections.abc import Iterator, Sequence

from formprep.model import Fact, Problem
from formprep.readers.labelled import label_end
from formprep.readers.paper import Paper

NAMES = frozenset({"surname", "given_names", "chinese_name", "holder"})


def faults(paper: Paper, facts: Sequence[Fact]) -> Iterator[Problem]:
    """Yield that it can't be told whose the paper is: it prints a name or a number, and no name was read.

    A stamp has neither, and is nobody's in particular by itself.
    """
    read = {each.name for each in facts}
    if read & NAMES:
        return
    for name in paper.kind.whose:
        page = _printed(name, paper)
        if name not in read and page is not None:
            yield Problem("FP502", page, {"fact": name, "kind": paper.kind.id})
            return


def _printed(name: str, paper: Paper) -> int | None:
    """Return the page on which a line begins with a label of this fact."""
    known = paper.kind.vocabulary
    labels = [label for way in paper.kind.facts.get(name, ()) for label in way.labels if len(label) > 1]
    for row in paper.rows:
        if any(row.bare.startswith(label) and label_end(row, label, known) is not None for label in labels):
            return row.page
    return None
