"""Words: the same keys and places in each language, one message for each code, each code raised by some test."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from formprep import messages, yamls
from formprep.codes import CODES
from formprep.crosschecks import TOLD
from formprep.kinds import UNKNOWN, load_kinds
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.paths import TEMPLATES
from formprep.schemas import editions, load_checklist
from formprep.situation import questions


def _leaves(data: Any, above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{above}{key}/")
        else:
            yield above + key, str(value)


def _places(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("folder", sorted(path.parent.name for path in TEMPLATES.glob("*/en.yaml")))
def test_each_language_has_the_same_keys_and_places(folder: str, lang: Language) -> None:
    english, other = (
        {key: _places(text) for key, text in _leaves(yamls.read(TEMPLATES / folder / f"{each}.yaml"))}
        for each in ("en", lang)
    )
    assert other == english


def test_each_code_has_its_words_and_each_word_its_code() -> None:
    assert list(messages.catalog("en")["findings"]) == list(CODES)
    for finding in messages.catalog("en")["findings"].values():
        assert set(finding) == {"title", "message", "help"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_kind_and_fact_has_a_name(lang: Language) -> None:
    words = labels(lang).words
    assert set(words["kind"]) == {*load_kinds(), UNKNOWN}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_question_of_init_has_words_for_its_choices(lang: Language) -> None:
    named: dict[str, set[str]] = {}
    for edition in editions():
        rulebook = load_checklist(edition).situation
        rules = dict(questions(rulebook["answers"]))
        for question in rulebook["questions"]:
            named.setdefault(question["key"], set()).update(rules[question["key"]].get("allowed", ()))
    words = messages.catalog(lang)["questions"]
    assert {key: set(words[key].get("choices", ())) for key in words} == named


def test_each_code_is_raised_somewhere() -> None:
    source = "".join(
        path.read_text(encoding="utf-8") for path in Path("formprep").rglob("*.py") if path.name != "codes.py"
    )
    rules = "".join(path.read_text(encoding="utf-8") for path in Path("schemas").rglob("*.yaml"))
    assert [code for code in CODES if code not in source + rules] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_place_in_a_message_can_be_explained(lang: Language) -> None:
    places = messages.catalog(lang)["places"]
    for code in CODES:
        assert "{" not in messages.say(f"findings.{code}.message", places, lang)


def test_each_reason_why_names_are_alike_in_part_has_words() -> None:
    assert set(messages.catalog("en")["alike"]) == set(TOLD)


def test_parameters_become_words() -> None:
    params = {"kind": "passport", "value": date(2019, 6, 3), "day": date(2019, 6, 4), "where": "a.pdf"}
    assert "3 June 2019" in messages.say("findings.FP501.message", params, "en")
    assert "2019年6月3日" in messages.say("findings.FP501.message", params, "zh-Hant")
