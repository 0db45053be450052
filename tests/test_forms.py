"""The questions of the forms: the data is held against its shape, and answers lead to it."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from formprep.forms import FORMS, load_forms
from formprep.lint import lint
from formprep.paths import SCHEMAS
from formprep.pipeline import situation_of
from formprep.situation import SituationError

ON = date(2019, 6, 3)
ANSWERS: dict[str, Any] = {
    "application": "entry",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}


def test_every_form_asks_for_the_names_and_says_what_was_not_seen() -> None:
    forms = load_forms()
    for name in FORMS:
        asked = {each.question.id for each in forms.forms[name] if each.required == "always"}
        assert {"surname", "given-names"} <= asked
        assert all(each.source for each in forms.forms[name])
    assert not any(each.verified for each in forms.forms["id-997"])
    assert any(each.verified for each in forms.forms["id-91"])


def test_a_question_is_needed_by_the_situation() -> None:
    needed: dict[bool, set[str]] = {}
    for has_hkid in (True, False):
        answers = {**ANSWERS, "applicant": {**ANSWERS["applicant"], "has_hkid": has_hkid}}
        _, situation = situation_of(answers, on=ON)
        form = load_forms().forms["id-997"]
        needed[has_hkid] = {each.question.id for each in form.parts[0].questions if each.needed(situation)}
    assert needed[True] - needed[False] == {"hkid"}


@pytest.mark.parametrize(
    ("given", "key", "reason"),
    [
        ({"applicant": {"sex": "man"}}, "form.applicant.sex", "not-allowed"),
        ({"applicant": {"telephone": 91234567}}, "form.applicant.telephone", "quotes"),
        ({"sponsor": {"addres": ["1 Road"]}}, "form.sponsor.addres", "unknown-near"),
        ({"sponsor": {"address": "1 Road"}}, "form.sponsor.address", "type-list"),
        (
            {"applicant": {"length_of_residence": {"months": 12}}},
            "form.applicant.length_of_residence.months",
            "too-far",
        ),
        (
            {"applicant": {"length_of_residence": {"years": "x"}}},
            "form.applicant.length_of_residence.years",
            "type-integer",
        ),
        ({"applicant": {"entry_date": "2019-02-30"}}, "form.applicant.entry_date", "type-date"),
    ],
)
def test_a_fault_in_the_answers_for_forms_is_named(given: dict[str, Any], key: str, reason: str) -> None:
    with pytest.raises(SituationError) as caught:
        situation_of({**ANSWERS, "form": given}, on=ON)
    assert [(fault.key, fault.reason) for fault in caught.value.faults] == [(key, reason)]
    assert caught.value.told("zh-Hans") != caught.value.told("zh-Hant")


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("id-91", "ask: alias", "ask: nickname", "ask"),
        ("id-91", "required: always", "required: sometimes", "required"),
        ("id-997", "source: agents", "source: hearsay", "source"),
        ("id-997", ", when: {applicant.has_hkid: {allowed: [true]}}", "", "when"),
        ("questions", "answers: [form.PARTY.alias]", "answers: [form.PARTY.nickname]", "answers.0"),
        ("questions", "fields: '(?i)^alias$'", "fields: '(?i)^alias($'", "fields"),
        ("questions", "known: surname", "known: surnames", "known"),
    ],
)
def test_a_fault_in_the_data_is_named(tmp_path: Path, file: str, old: str, new: str, key: str) -> None:
    shutil.copytree(SCHEMAS, tmp_path / "schemas")
    path = tmp_path / "schemas" / "2019-05" / "forms" / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    faults = lint(tmp_path / "schemas")
    assert [fault[0] for fault in faults] == [f"2019-05/forms/{file}.yaml"]
    assert faults[0][1].endswith(key)
