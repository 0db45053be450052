"""Hold the photograph of the applicant against what is asked of one.

Source: guide ID(C)998, VII(A)2 (a recent photograph on page 1 of ID 997), and the box of that form (50 to 55 mm high,
40 to 45 mm wide). The limits stand with the kind, in `schemas/kinds/photographs.yaml`.
"""

from formprep.kinds import Limit
from formprep.model import Portrait, Problem
from formprep.readers.paper import Paper


def faults(paper: Paper) -> list[Problem]:
    """Return what is not as asked of the photographs whose edges were seen; of others nothing can be said.

    On a sheet of several prints of one photograph, the edges seen are those of the sheet.
    """
    found = []
    for page in paper.pages:
        for portrait in page.portraits if page.copies < 2 else ():
            codes = (limit.code for limit in paper.kind.portrait if not _is_within(portrait, limit))
            found += [Problem(code, page.number) for code in dict.fromkeys(codes)]
        if paper.document.by_word and not page.faces and len(paper.pages) == 1 and paper.kind.portrait:
            found.append(Problem("FP521", page.number))
    return found


def _is_within(portrait: Portrait, limit: Limit) -> bool:
    value = getattr(portrait, limit.measure)
    if value is None:
        return True
    return (limit.least is None or value >= limit.least) and (limit.most is None or value <= limit.most)
