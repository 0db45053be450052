"""Answers: what is taken, and that all which is wrong is named with its key and line."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep import yamls
from formprep.errors import InputError
from formprep.pipeline import situation_of
from formprep.situation import SituationError, full_years

GOOD: dict[str, Any] = {
    "application": "entry",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
ON = date(2019, 6, 3)


def _with(changes: dict[str, Any]) -> dict[str, Any]:
    answers = {key: dict(value) if isinstance(value, dict) else value for key, value in GOOD.items()}
    for key, value in changes.items():
        *above, last = key.split(".")
        (answers[above[0]] if above else answers)[last] = value
    return answers


def test_iso_text_and_dates_are_the_same() -> None:
    _, text = situation_of(GOOD, on=ON)
    _, dated = situation_of(_with({"applicant.date_of_birth": date(1990, 4, 1)}), on=ON)
    assert text == dated
    assert text.applies_on == ON


def test_defaults_depend_on_the_application() -> None:
    _, entry = situation_of(GOOD, on=ON)
    _, extension = situation_of(_with({"application": "extension", "applicant.limit_of_stay": "2019-06-20"}), on=ON)
    for key in ("applicant.in_hong_kong", "applicant.has_hkid"):
        assert entry.values[key] is False
        assert extension.values[key] is True


@pytest.mark.parametrize(
    ("changes", "key", "reason"),
    [
        ({"aplication": "entry"}, "aplication", "unknown-near"),
        ({"colour": "red"}, "colour", "unknown-key"),
        ({"application": "visit"}, "application", "not-allowed"),
        ({"application": True}, "application", "not-allowed"),
        ({"application": None}, "application", "type-value"),
        ({"applicant": "CHAN"}, "applicant", "type-dict"),
        ({"applicant.date_of_birth": "1990-13-01"}, "applicant.date_of_birth", "type-date"),
        ({"applicant.date_of_birth": "1971-02-29"}, "applicant.date_of_birth", "type-date"),
        ({"applicant.date_of_birth": 1990}, "applicant.date_of_birth", "type-date"),
        ({"applicant.date_of_birth": "2019-06-04"}, "applicant.date_of_birth", "born-after"),
        ({"applicant.date_of_birth": "1880-01-01"}, "applicant.date_of_birth", "born-long-ago"),
        ({"applicant.nationality": "NO"}, "applicant.nationality", "nationality-twin"),
        ({"applicant.nationality": "Norway"}, "applicant.nationality", "nationality"),
        ({"applicant.nationality": False}, "applicant.nationality", "type-string"),
        ({"applicant.has_hkid": "yes"}, "applicant.has_hkid", "type-boolean"),
        ({"applicant.relationship": "child"}, "applicant.marital_status", "missing"),
        ({"application": "extension"}, "applicant.limit_of_stay", "missing"),
        ({"applicant.residence": "macao"}, "applicant.macao", "missing"),
        ({"sponsor.status": "student"}, "sponsor.local_degree_course", "missing"),
        ({"applicant.marital_status": "single"}, "applicant.marital_status", "spouse-not-married"),
        ({"applicant.with_sponsors_form": True}, "applicant.with_sponsors_form", "sponsors-form-sponsor"),
        ({"applicant.macao": {"one_way_permit": True}}, "applicant.macao", "macao-residence"),
        ({"documents": {"a.pdf": {"kind": "pasport"}}}, "documents.a.pdf.kind", "kind"),
        ({"lost": [{"paper": "library-card", "party": "sponsor"}]}, "lost.0.paper", "not-allowed"),
        ({"lost": [{"paper": "passport", "party": "friend"}]}, "lost.0.party", "not-allowed"),
        ({"lost": [{"paper": "passport"}]}, "lost.0.party", "missing"),
        ({"lost": "passport"}, "lost", "type-list"),
        ({"accept": [{"code": "FP000", "because": "x", "by": "y"}]}, "accept.0.code", "code"),
        ({"accept": [{"code": "FP501"}]}, "accept.0.because", "missing"),
    ],
)
def test_a_fault_is_named_by_its_key(changes: dict[str, Any], key: str, reason: str) -> None:
    with pytest.raises(SituationError) as caught:
        situation_of(_with(changes), on=ON)
    assert (key, reason) in [(fault.key, fault.reason) for fault in caught.value.faults]


def test_all_faults_are_named_in_one_pass() -> None:
    with pytest.raises(SituationError) as caught:
        situation_of({"application": "visit", "applicant": {"nationality": "XX"}, "more": 1}, on=ON)
    keys = [fault.key for fault in caught.value.faults]
    assert set(keys) >= {"application", "applicant.nationality", "applicant.residence", "more", "sponsor"}


@pytest.mark.parametrize(
    "text",
    [
        "application: entry\napplication: extension\n",
        "a: &a [x]\nb: *a\n",
        "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
        "application: [entry\n",
        "application: !!python/object:os.system entry\n",
        "- entry\n",
        "",
        "? [a]\n: b\n",
        "[" * 5000,
        "\x00",
        "a: \x1b[31m\n",
    ],
)
def test_a_file_that_is_no_plain_yaml_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "formprep.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError):
        situation_of(path, on=ON)


def test_a_file_must_be_utf8_and_may_have_a_bom(tmp_path: Path) -> None:
    path = tmp_path / "formprep.yaml"
    text = yamls.dump(GOOD)
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    situation_of(path, on=ON)
    path.write_bytes(text.encode("utf-16"))
    with pytest.raises(SituationError):
        situation_of(path, on=ON)
    path.write_bytes(b"a: " + b"x" * 1_000_001)
    with pytest.raises(SituationError):
        situation_of(path, on=ON)


def test_a_fault_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "formprep.yaml"
    path.write_text(yamls.dump(_with({"applicant.nationality": "NO"})).replace("'NO'", "NO"), encoding="utf-8")
    with pytest.raises(SituationError) as caught:
        situation_of(path, on=ON)
    (fault,) = caught.value.faults
    assert fault.line is not None
    assert "nationality" in path.read_text(encoding="utf-8").splitlines()[fault.line - 1]


@given(st.dictionaries(st.text(), st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists)))
def test_any_mapping_is_a_situation_or_is_refused(answers: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        situation_of(answers, on=ON)


@given(st.dates(date(1900, 1, 1), date(2020, 1, 1)), st.integers(0, 100))
def test_full_years_grow_on_the_birthday_only(born: date, years: int) -> None:
    if (born.month, born.day) == (2, 29):
        born = born.replace(day=28)
    birthday = born.replace(year=born.year + years)
    assert full_years(born, birthday) == years
    assert full_years(born, date.fromordinal(birthday.toordinal() - 1)) == years - 1
