"""Help in the Mainland: all that the document says is told, in three languages, as text and as a page for a phone."""

import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdf
import pytest

import formprep
from formprep import assistance, schemas, yamls
from formprep.cli import run
from formprep.errors import InputError
from formprep.model import LANGUAGES, Language
from formprep.office_words import words
from formprep.render.assistance import assistance as render
from formprep.render.lines import wrap
from formprep.render.paper import MISSING_GLYPH
from formprep.render.phone import WIDE, phone

CASES = yamls.read(Path(__file__).parent / "assistance.yaml")
WHATS = schemas.rules_of("assistance")["answers"]["what"]["allowed"]


def _answer(answers: Mapping[str, Any]) -> dict[str, Any]:
    return formprep.assist(**answers).to_dict()


@pytest.mark.parametrize("case", CASES, ids=[" ".join(map(str, case["answers"].values())) for case in CASES])
def test_case(case: Mapping[str, Any]) -> None:
    told = _answer(case["answers"])
    steps = {step["id"]: step for step in told["steps"]}
    for said in case["says"]:
        assert set(said["steps"]) <= set(steps), said["sentence"]
        text = "".join(steps[name]["text"]["zh-Hans"] for name in said["steps"])
        assert [word for word in said["has"] if word not in text] == []
    assert sorted(office["id"] for office in told["offices"]) == sorted(case["offices"])
    assert told["offices"][0]["id"] == "assistance-unit"
    if "links" in case:
        assert [link["url"] for step in told["steps"] for link in step["links"]] == case["links"]
    assert not set(case.get("absent", ())) & set(steps)


def test_each_step_is_told_by_some_case_under_its_heading() -> None:
    told = {(name, case["heading"]) for case in CASES for said in case["says"] for name in said["steps"]}
    rules = schemas.rules_of("assistance")["steps"]
    assert {(name, step["cite"]) for name, step in rules.items()} <= told


def test_the_office_of_the_place_stands_before_those_elsewhere() -> None:
    told = _answer({"what": "lost-papers", "near": "深圳"})
    assert [office["id"] for office in told["offices"][:2]] == ["assistance-unit", "guangdong"]


def test_a_place_that_is_not_known_keeps_nobody_from_help() -> None:
    told = _answer({"what": "lost-money", "near": "Atlantis"})
    assert told["unknown_place"] == "Atlantis"
    assert len(told["offices"]) == 6


@pytest.mark.parametrize(
    "answers",
    [
        {"what": "hunger"},
        {"what": ""},
        {"what": "lost-papers", "paper": ["library-card"]},
        {"what": "accident", "paper": ["hkid"]},
        {"what": "detained", "who": "neighbour"},
        {"what": "accident", "edition": "1999"},
        {"what": "accident", "open_at": "soon"},
    ],
)
def test_an_answer_that_can_not_be_used_is_refused(answers: Mapping[str, Any]) -> None:
    with pytest.raises(InputError):
        formprep.assist(**answers)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("what", WHATS)
def test_text_fits_and_tells_every_step(what: str, lang: Language) -> None:
    told = formprep.assist(what, near="深圳", open_at="2026-11-23T12:10").to_dict()
    text = render(told, lang, width=80)
    assert all(wrap(line, 80) == [line] for line in text.splitlines() if line)
    flat = re.sub(r"\s+", "", text)
    for step in told["steps"]:
        assert re.sub(r"\s+", "", step["text"][lang]) in flat
    assert "(852) 1868" in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("what", WHATS)
def test_the_page_for_a_phone_is_one_and_its_numbers_dial(what: str, lang: Language) -> None:
    told = formprep.assist(what).to_dict()
    data = phone(told, lang)
    assert data == phone(told, lang)
    (page,) = pypdf.PdfReader(io.BytesIO(data)).pages
    assert float(page.mediabox.width) == pytest.approx(WIDE, abs=0.1)
    assert page.mediabox.height >= page.mediabox.width * 1.7
    assert MISSING_GLYPH not in page.extract_text()
    links = {str(each.get_object()["/A"]["/URI"]) for each in page["/Annots"]}
    called = [each["uri"] for each in told["numbers"]]
    called += [each["telephone"]["uri"] for each in told["offices"] if each["telephone"]]
    assert set(called) <= links
    for each in page["/Annots"]:
        left, low, right, high = map(float, each.get_object()["/Rect"])
        assert 0 <= left < right <= page.mediabox.width
        assert 0 <= low < high <= page.mediabox.height


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_question_has_words_for_its_choices(lang: Language) -> None:
    for question, rule in assistance.questions():
        asked = words(lang).words["assist"]["ask"][question["key"]]
        assert list(asked.get("choices", ())) == list(rule.get("allowed", ()))


def test_questions_are_asked_until_they_can_be_used(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("9\nlost-papers\n1, hkid\n2\n深圳\n"))
    assert run(["assist", "--format", "json"]) == 0
    answers = json.loads(capsysbinary.readouterr().out)["answers"]
    assert answers == {
        "what": "lost-papers",
        "paper": ["home-return-permit", "hkid"],
        "who": "relative",
        "place": "深圳",
    }


def test_what_is_given_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("accident\n"))
    assert run(["assist", "--who", "self", "--near", "Wuhan", "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["place"]["id"] == "wuhan"


def test_answers_that_end_early_and_options_that_contradict_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run(["assist"]) == 2
    assert run(["assist", "--what", "accident", "--paper", "hkid"]) == 2
    assert run(["assist", "--what", "hunger"]) == 2


def test_the_command_writes_the_page(tmp_path: Path) -> None:
    out = tmp_path / "help.pdf"
    arguments = ["assist", "--what", "lost-papers", "--paper", "hkid", "--near", "深圳", "--lang", "zh-Hans"]
    assert run([*arguments, "--format", "pdf", "-o", str(out)]) == 0
    assert len(pypdf.PdfReader(out).pages) == 1
