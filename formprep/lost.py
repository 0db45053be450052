"""Say how papers are replaced that the answers declare lost; what is declared lost is never counted as there."""

from collections.abc import Sequence

from formprep.messages import say_all
from formprep.model import Finding, Outcome, Remark
from formprep.schemas import Checklist, Item
from formprep.situation import Situation


def told(
    outcomes: Sequence[Outcome], checklist: Checklist, situation: Situation
) -> tuple[list[Outcome], list[Finding]]:
    """Return the outcomes, and a finding for each asked item that is missing, or met, by a paper declared lost."""
    changed, findings = [], []
    for outcome in outcomes:
        item = checklist.item(outcome.item)
        papers = [] if outcome.status == "not-asked" else _declared(item, outcome, situation)
        found = [_finding(item, outcome, paper) for paper in papers]
        changed.append(_changed(outcome, found))
        findings += found
    return changed, findings


def _declared(item: Item, outcome: Outcome, situation: Situation) -> list[str]:
    """Return the papers declared lost that the item takes: any where there is none, else those that were counted."""
    lost = dict.fromkeys(each["paper"] for each in situation.answers.get("lost", ()) if each["party"] == item.party)
    kinds = {
        kind
        for top in item.accepts
        for acceptance in (top, top.beside)
        if acceptance and situation.holds(acceptance.when)
        for kind in acceptance.kinds
    }
    used = {document.kind for document in outcome.documents}
    return [paper for paper in lost if paper in kinds and (paper in used or not used)]


def _finding(item: Item, outcome: Outcome, paper: str) -> Finding:
    document = next((each for each in outcome.documents if each.kind == paper), None)
    return Finding(
        "FP417",
        item=item.id,
        file=document.file if document else "",
        page=document.pages[0] if document else None,
        params={"kind": paper, "party": item.party, "lost": paper},
        paragraph=item.paragraph,
    )


def _changed(outcome: Outcome, found: Sequence[Finding]) -> Outcome:
    """Say of a missing item how it is replaced; take no item as met by a paper that is declared lost."""
    if not found:
        return outcome
    if outcome.status == "missing":
        replace = say_all(f"lost.{found[0].params['lost']}", {})
        return Outcome(outcome.item, "missing", Remark("missing-lost", {"replace": replace}), outcome.documents)
    if outcome.status == "met":
        why = Remark("finding.FP417", {**found[0].params, "file": found[0].file})
        return Outcome(outcome.item, "to-review", why, outcome.documents)
    return outcome
