"""What is told before all is answered stays so, whatever is answered then; and what is decided is told."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep import examine, pipeline
from formprep.interview import all_questions, matters, nested
from formprep.outlook import Outlook
from formprep.schemas import editions, load_checklist
from formprep.situation import SituationError

ON = date(2026, 6, 3)
DAYS = [date(2010, 2, 28), date(1988, 7, 14), date(2026, 6, 20)]


def answered(data: st.DataObject, edition: str) -> dict[str, Any]:
    """Answer every question that matters; those that may be left out are, at times."""
    found: dict[str, Any] = {}
    for question, rule in all_questions(load_checklist(edition).situation):
        if not matters(question, found) or (question.get("optional") and data.draw(st.booleans())):
            continue
        choices = {"boolean": [True, False], "date": DAYS}.get(rule["type"]) or rule.get("allowed")
        if rule.get("check_with") == "nationality":
            choices = ["GBR", "CHN", "AFG", "XXX"]
        found[question["key"]] = data.draw(st.sampled_from(choices or ["WONG"]))
    return found


@pytest.mark.parametrize("edition", editions())
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_what_is_certain_stays_so(edition: str, data: st.DataObject) -> None:
    whole = answered(data, edition)
    try:
        checklist, situation = pipeline.situation_of(nested(whole), on=ON, edition=edition)
    except SituationError:
        return
    planned = {outcome.item: outcome.status for outcome in examine.plan(checklist, situation)}
    some = {key: value for key, value in whole.items() if data.draw(st.booleans())}
    outlook = Outlook(checklist, some, ON)
    for prospect in outlook.prospects():
        assert prospect.state in ("open", planned[prospect.item]), prospect
        assert prospect.state == "open" or set(prospect.keys) <= {*situation.values}
    assert all(situation.values[key] == value for key, value in outlook.values.items())
    assert all(each.state != "open" for each in Outlook(checklist, whole, ON).prospects())


def states(**given: Any) -> dict[str, tuple[str, tuple[str, ...]]]:
    checklist = load_checklist("2019-05")
    some = {key.replace("__", "."): value for key, value in given.items()}
    found = Outlook(checklist, some, ON).prospects()
    return {checklist.item(each.item).ref + "/" + each.item: (each.state, each.keys) for each in found}


def test_each_answer_decides_what_it_can() -> None:
    first = states(application="entry")
    assert first["A2/applicant-photograph"] == ("asked", ("application",))
    assert first["C1/extension-form"] == ("not-asked", ("application",))
    assert first["A1/applicant-form"] == ("open", ("applicant.with_sponsors_form",))
    second = states(application="entry", sponsor__status="permanent-resident")
    assert second["A1/applicant-form"][0] == "asked", "that question is not asked of such a sponsor"
    assert {ref[:2] for ref, (state, _) in second.items() if state == "open"} == {"A3", "A4", "A6", "A7"}


def test_nothing_is_certain_before_the_first_answer() -> None:
    assert {state for state, _ in states().values()} == {"open"}
    assert all("application" in keys for _, keys in states().values())
