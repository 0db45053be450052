"""Why an item is asked or not: the answers named are those that decide, and no other answer does."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import formprep
from formprep import answers
from formprep.errors import InputError
from formprep.explanations import explain
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.pipeline import plan, situation_of
from formprep.render.why import explained
from formprep.schemas import editions, load_checklist
from formprep.situation import SituationError, questions

DAY = date(2019, 6, 3)
BASE = {
    "application": "entry",
    "applicant": {
        "date_of_birth": date(1990, 4, 1),
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
BIRTHS = st.sampled_from([date(1955, 1, 1), date(1959, 6, 3), date(1990, 4, 1), date(2001, 6, 4), date(2004, 2, 29)])
NATIONALITIES = st.sampled_from(["GBR", "CHN", "TWN", "AFG", "XXX"])


def _drawn(rule: Mapping[str, Any], key: str) -> st.SearchStrategy[Any]:
    if "allowed" in rule:
        return st.sampled_from(rule["allowed"])
    if rule["type"] == "boolean":
        return st.booleans()
    if key == "applicant.date_of_birth":
        return BIRTHS
    if key == "applicant.nationality":
        return NATIONALITIES
    return st.dates(date(2010, 1, 1), date(2019, 8, 1))


QUESTIONS = {
    key: _drawn(rule, key)
    for key, rule in questions(load_checklist().situation["answers"])
    if rule["type"] in ("string", "boolean", "date")
    and key.rsplit(".", 1)[-1] not in ("surname", "given_names", "chinese_name", "edition", "applies_on")
    and not key.startswith(("accept", "documents", "form", "lost"))
}


def _put(situation: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    changed: dict[str, Any] = deepcopy(dict(situation))
    *above, last = key.split(".")
    place = changed
    for part in above:
        place = place.setdefault(part, {})
    if value is None:
        place.pop(last, None)
    else:
        place[last] = value
    return changed


@st.composite
def _situations(draw: st.DrawFn) -> dict[str, Any]:
    """Draw answers; those that one kind of situation needs or forbids follow from the others."""
    situation: dict[str, Any] = deepcopy(BASE)
    for key, values in QUESTIONS.items():
        if key in ("application", "applicant.residence", "sponsor.status") or draw(st.integers(0, 3)) == 0:
            situation = _put(situation, key, draw(values))
    return _settled(situation)


def _settled(situation: dict[str, Any]) -> dict[str, Any]:
    """Give the answers that a residence or a kind of application needs, and take away those it forbids."""
    situation = deepcopy(situation)
    if situation["applicant"]["residence"] != "macao":
        situation["applicant"].pop("macao", None)
    else:
        situation["applicant"].setdefault("macao", {"former_mainland_resident": True})
    if situation["application"] == "extension":
        situation["applicant"].setdefault("limit_of_stay", date(2019, 6, 20))
        situation["applicant"].pop("with_sponsors_form", None)
    situation["applicant"].setdefault("marital_status", "married")
    situation["sponsor"].setdefault("local_degree_course", True)
    return situation


@settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))
@given(_situations(), st.fixed_dictionaries(QUESTIONS))
def test_an_answer_that_is_not_named_never_changes_the_status(told: dict[str, Any], others: dict[str, Any]) -> None:
    try:
        checklist, situation = situation_of(told, on=DAY)
    except SituationError:
        assume(False)
    named = [answers.origins(situation.deciding(item.when), situation, checklist.situation) for item in checklist.items]
    before = [outcome.status for outcome in plan(checklist, situation).outcomes]
    for key, value in others.items():
        try:
            after = plan(*situation_of(_settled(_put(told, key, value)), on=DAY)).outcomes
        except SituationError:
            continue
        for item, names, status, outcome in zip(checklist.items, named, before, after, strict=True):
            assert key in names or outcome.status == status, (item.id, key, names)


def _item(ref: str, **changes: Any) -> dict[str, Any]:
    situation: dict[str, Any] = deepcopy(BASE)
    for key, value in changes.items():
        situation = _put(situation, key.replace("__", "."), value)
    report = formprep.checklist(situation, on=DAY).to_dict()
    return next(item for item in report["items"] if item["ref"] == ref)  # type: ignore[no-any-return]


def _named(told: list[dict[str, Any]]) -> dict[str, Any]:
    return {each["answer"]: each["value"] for each in told}


def test_an_item_that_is_asked_names_all_of_its_condition() -> None:
    item = _item("A6", applicant__residence="macao", applicant__macao={"former_mainland_resident": False})
    assert _named(item["because"]) == {"application": "entry", "applicant.residence": "macao"}
    assert [each["label"]["en"] for each in item["because"]][1] == "residence: Macao"


def test_an_item_that_is_not_asked_names_what_fails() -> None:
    assert _named(_item("A6")["because"]) == {"applicant.residence": "elsewhere"}
    assert _named(_item("C6", applicant__relationship="parent")["because"]) == {
        "application": "entry",
        "applicant.relationship": "parent",
    }


def test_an_answer_that_was_assumed_says_so() -> None:
    (told,) = _item("A4")["because"]
    assert (told["answer"], told["value"], told["assumed"]) == ("applicant.has_hkid", False, True)
    (told,) = _item("A4", applicant__has_hkid=False)["because"]
    assert "assumed" not in told


def test_a_translation_is_asked_by_the_papers() -> None:
    assert _item("N2")["because"] == []


def _reasons(**changes: Any) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    situation: dict[str, Any] = deepcopy(BASE)
    for key, value in changes.items():
        situation = _put(situation, key.replace("__", "."), value)
    told = formprep.checklist(situation, on=DAY).to_dict()["eligibility"]["reasons"]
    return [(each["paragraph"], _named(each["because"]), _named(_origins(each["because"]))) for each in told]


def _origins(told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [origin for each in told for origin in each.get("from", [])]


def test_a_derived_answer_names_what_it_comes_from() -> None:
    (reason,) = _reasons(applicant__relationship="parent")
    assert reason == (
        "4(c)",
        {"sponsor.group": "settled", "applicant.relationship": "parent", "applicant.age": 29},
        {"sponsor.status": "permanent-resident", "applicant.date_of_birth": "1990-04-01", "applies_on": "2019-06-03"},
    )


def test_a_bar_names_its_whole_condition() -> None:
    (reason,) = _reasons(applicant__residence="mainland", applicant__nationality="CHN")
    assert reason[0] == "2(a)"
    assert set(reason[1]) == {"applicant.residence", "applicant.nationality", "sponsor.group"}


def test_where_no_ground_is_named_both_sides_are_told() -> None:
    (reason,) = _reasons(
        applicant__relationship="parent", sponsor__status="professional", applicant__date_of_birth="1950-01-01"
    )
    assert set(reason[1]) == {"sponsor.group", "applicant.relationship"}


def test_an_unanswered_question_is_named_as_such() -> None:
    (reason,) = _reasons(applicant__residence="macao", applicant__macao={})
    assert reason[1] == {"applicant.residence": "macao", "applicant.macao.former_mainland_resident": None}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("edition", editions())
def test_each_answer_that_can_decide_has_a_name(edition: str, lang: Language) -> None:
    checklist = load_checklist(edition)
    names = labels(lang).words["answer"]
    rules = checklist.eligibility
    conditions = [item.when for item in checklist.items]
    conditions += [each.get("when", each.get("for")) for part in ("bars", "unclear", "grounds") for each in rules[part]]
    conditions += [need["rule"] for ground in rules["grounds"] for need in ground.get("needs", ())]
    for when in conditions:
        assert [key for key in when if key not in names] == []
        assert all(told[lang] for told in answers.condition(when))


def test_an_item_that_fell_away_names_no_answer_but_the_reason() -> None:
    answer = explain("A1", load_checklist("2026-04"))["items"][0]
    assert (answer["status"], answer["when"]) == ("not-asked", [])
    assert all(answer["why"][lang] for lang in LANGUAGES)
    report = formprep.checklist({**BASE, "edition": "2026-04"}, on="2026-11-23").to_dict()
    assert next(item["because"] for item in report["items"] if item["ref"] == "A1") == []


@pytest.mark.parametrize(
    ("edition", "asked", "paragraphs"),
    [
        ("2019-05", "12", {"12"}),
        ("2019-05", "8(a)", {"8(a)"}),
        ("2019-05", "8", {"8", "8(a)", "8(b)", "8(c)"}),
        ("2019-05", "6", {"6", "6, note"}),
        ("2019-05", "6, note", {"6, note"}),
        ("2019-05", "1", set()),
        ("2019-05", "footnote 3", {"footnote 3, footnote 4"}),
        ("2019-05", "Footnote 4", {"footnote 3, footnote 4"}),
        ("2019-05", "VII, important note 2", {"VII, important note 2"}),
        ("2026-04", "10", {"10, 11"}),
        ("2026-04", "11", {"11", "10, 11"}),
        ("2026-04", "10,11", {"11", "10, 11"}),
        ("2026-04", "20", {"20, Table 2"}),
    ],
)
def test_guidance_is_explained_by_its_paragraph(edition: str, asked: str, paragraphs: set[str]) -> None:
    if not paragraphs:
        with pytest.raises(InputError):
            explain(asked, load_checklist(edition))
        return
    found = explain(asked, load_checklist(edition))["guidance"]
    assert {each["paragraph"] for each in found} == paragraphs
    assert all(each["message"][lang] and "holds" not in each for each in found for lang in LANGUAGES)


def test_guidance_that_is_explained_holds_exactly_where_it_is_told() -> None:
    extension = _put({**BASE, "application": "extension"}, "applicant.limit_of_stay", date(2019, 6, 20))
    routed = {**BASE, "submit_via": "chinese-mission"}
    current = {**_put(extension, "applicant.limit_of_stay", date(2026, 12, 20)), "edition": "2026-04"}
    for situation, on in ((BASE, DAY), (extension, DAY), (routed, DAY), (current, date(2026, 11, 23))):
        checklist, answered = situation_of(situation, on=on)
        told = formprep.checklist(situation, on=on).to_dict()["guidance"]
        explained = [
            each
            for paragraph in dict.fromkeys(each["paragraph"] for each in checklist.guidance)
            for each in explain(paragraph, checklist, answered)["guidance"]
            if each["paragraph"] == paragraph and each["holds"]
        ]
        keys = [(each["paragraph"], each["message"]["en"]) for each in explained]
        assert sorted(keys) == sorted((each["paragraph"], each["message"]["en"]) for each in told)


@pytest.mark.parametrize(
    ("changes", "message", "holds", "because"),
    [
        ({}, "fee-department", True, ["submit_via"]),
        ({"submit_via": "chinese-mission"}, "fee-department", False, ["submit_via"]),
        ({}, "window-early", False, ["application"]),
        (
            {"application": "extension", "applicant.limit_of_stay": date(2019, 9, 1)},
            "extension-window",
            False,
            ["applies_on", "applicant.limit_of_stay"],
        ),
        (
            {"application": "extension", "applicant.limit_of_stay": date(2019, 9, 1)},
            "window-early",
            True,
            ["application", "applies_on", "applicant.limit_of_stay"],
        ),
    ],
)
def test_what_decided_guidance_is_told(changes: dict[str, Any], message: str, holds: bool, because: list[str]) -> None:
    situation: dict[str, Any] = deepcopy(BASE)
    for key, value in changes.items():
        situation = _put(situation, key, value)
    checklist, answered = situation_of(situation, on=DAY)
    entry = next(each for each in checklist.guidance if each["key"] == message)
    rank = [each for each in checklist.guidance if each["paragraph"] == entry["paragraph"]].index(entry)
    told = explain(entry["paragraph"], checklist, answered)["guidance"][rank]
    assert (told["holds"], [each["answer"] for each in told["because"]]) == (holds, because)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["A6", "12", "8(a)", "2(b)"])
def test_an_explanation_says_first_that_its_edition_is_superseded(name: str, lang: Language) -> None:
    checklist = load_checklist("2019-05")
    late, within = (explain(name, checklist, day=day) for day in (date(2026, 11, 23), DAY))
    assert late["edition"]["standing"] == "superseded"
    assert within["in_time"] is None
    first = explained(late, lang).splitlines()[0]
    assert "2019-05" in first
    assert "2019-05" not in explained(within, lang)
    assert "2026-04" in late["in_time"][lang]


def test_the_edition_is_held_against_the_later_of_application_and_question() -> None:
    for on, is_told in ((DAY, False), (date(2026, 11, 23), True)):
        checklist, answered = situation_of({**BASE, "applies_on": DAY}, on=on)
        assert (explain("A1", checklist, answered, day=on)["in_time"] is not None) is is_told


def test_a_basis_that_is_no_scheme_is_an_answer_too() -> None:
    checklist, situation = situation_of({**BASE, "edition": "2026-04"}, on=date(2026, 11, 23))
    told = answers.because(["sponsor.scheme"], situation, checklist.situation)
    assert told[0]["value"] == "ordinary"
    assert [each["answer"] for each in told[0]["from"]] == ["sponsor.status"]
