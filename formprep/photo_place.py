"""Tell the place on a form where the photograph is to be affixed, where it was found empty and none was handed in.

Source: ID 995A (06/2024), page 2: 請在此處貼上近照一張 Affix one recent photograph here; the guide, VII(A)2.
"""

from collections.abc import Mapping, Sequence

from formprep.model import Finding, Outcome, Page
from formprep.needles import bare, folded
from formprep.parties import Paper
from formprep.schemas import Checklist

_HERE = tuple(bare(folded(text)) for text in ("請在此處貼上近照一張", "Affix one recent photograph here"))
_KIND, _FORM = "photograph", "id-997"


def empty_places(
    papers: Sequence[Paper], pages: Mapping[str, Sequence[Page]], outcomes: Sequence[Outcome], checklist: Checklist
) -> list[Finding]:
    """Return where the missing photograph has its place on the form: its words can be read, so none covers it."""
    missing = [
        checklist.item(outcome.item)
        for outcome in outcomes
        if outcome.status == "missing"
        and any(_KIND in acceptance.kinds for acceptance in checklist.item(outcome.item).accepts)
    ]
    places = [
        (file, number)
        for paper in papers
        if paper.document.kind == _FORM
        for file, number in paper.document.leaves
        for page in pages[file]
        if page.number == number and not page.faces and any(each in bare(folded(page.text)) for each in _HERE)
    ]
    return [
        Finding("FP726", item=item.id, file=places[0][0], page=places[0][1], paragraph=item.paragraph)
        for item in missing
        if places
    ]
