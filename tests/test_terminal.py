"""Tests of what the terminal shows, and of the fixed words."""

import re
from string import Formatter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

import formprep
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.render import terminal
from formprep.render.lines import shorten, wrap
from formprep.render.parts import clean, numerals, pages
from tests import reports

REPORTS = (reports.everything_met, reports.few_missing, reports.thirty_findings, reports.not_eligible)
ESCAPE = "\x1b"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("build", REPORTS)
def test_lines_fit_and_are_plain(build: Any, lang: Language) -> None:
    for width in (80, 60, 120):
        shown = terminal.report(build(), lang, width=width, facts=True)
        assert max(map(cell_len, shown.splitlines())) <= width
        assert ESCAPE not in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_finding_and_file_is_shown(lang: Language) -> None:
    report = reports.few_missing()
    shown = terminal.report(report, lang, width=200)
    for finding in report["findings"]:
        assert finding["code"] in shown
        assert finding["message"][lang][:40] in shown
    for file in report["files"]:
        assert file["path"] in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_thirty_are_numbered(lang: Language) -> None:
    shown = terminal.report(reports.thirty_findings(), lang)
    assert re.findall(r"^ ?(\d+)\. ", shown, re.MULTILINE) == [str(number) for number in range(1, 31)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_verdict_leads_and_the_edition_closes(lang: Language) -> None:
    report = reports.few_missing()
    shown = terminal.report(report, lang)
    words = labels(lang)
    verdict = shown.index(words("verdict.not-ready.title"))
    error, review, advice = (shown.index(f"── {words(f'heading.{s}')}") for s in ("error", "review", "advice"))
    assert verdict < error < review < advice < shown.index(f"── {words('heading.checklist')}")
    assert report["edition"]["guide"] in shown[-300:]


def test_ready_has_no_list_of_tasks() -> None:
    shown = terminal.report(reports.everything_met(), "en")
    assert labels("en")("verdict.ready.text") in shown
    assert "To obtain" not in shown and "✗" not in shown


def test_an_item_without_a_finding_is_still_a_task() -> None:
    report = reports.few_missing()
    report["findings"] = []
    shown = terminal.report(report, "en")
    assert re.search(r"^ 1\. A3", shown, re.MULTILINE) and re.search(r"^ 2\. B5", shown, re.MULTILINE)


def test_accepted_findings_are_told_with_their_reason() -> None:
    report = reports.few_missing()
    for finding in report["findings"]:
        finding["accepted"] = {"because": "A newer one follows.", "by": "the agent"}
    shown = terminal.report(report, "en")
    assert shown.count("Reason given: A newer one follows. (the agent)") > 0
    assert f"── {labels('en')('heading.accepted')} (5)" in shown
    assert f"── {labels('en')('heading.review')} (1)" in shown  # the status of B4 says so still


def test_colour_only_when_asked() -> None:
    assert ESCAPE in terminal.report(reports.few_missing(), "en", colour=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", terminal.report(reports.few_missing(), "en", colour=True))
    assert plain == terminal.report(reports.few_missing(), "en")


def test_signs_have_ascii_forms() -> None:
    shown = terminal.report(reports.few_missing(), "en", encoding="ascii")
    assert shown.isascii()
    assert re.search(r"^x B5", shown, re.MULTILINE) and re.search(r"^\+ A1", shown, re.MULTILINE)


def test_the_environment_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    before = terminal.report(reports.few_missing(), "en", colour=True)
    for name, value in {"NO_COLOR": "1", "COLUMNS": "20", "TERM": "dumb", "FORCE_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    assert terminal.report(reports.few_missing(), "en", colour=True) == before


@pytest.mark.parametrize("lang", LANGUAGES)
def test_checklist(lang: Language) -> None:
    shown = terminal.checklist(reports.plan(), lang)
    assert max(map(cell_len, shown.splitlines())) <= 80
    asked, rest = shown.split(f"── {labels(lang)('heading.not_asked')}")
    assert all(ref in asked for ref in ("□ A1", "VII(A)1", "□ B5"))
    assert all(ref in rest for ref in ("– A4", "– C1", "– N2"))


def test_explanation() -> None:
    texts = {"code": "FP501", "severity": "error", "title": "Expired", "message": "It ends early.", "help": "Renew it."}
    shown = terminal.explanation(texts, "en")
    assert shown.startswith("FP501  Expired\n")
    assert "It ends early." in shown and "Renew it." in shown


@given(st.text(max_size=300), st.integers(20, 100))
def test_wrap_and_shorten_keep_the_width(text: str, width: int) -> None:
    text = clean(text)
    assert all(cell_len(line) <= width for line in wrap(text, width))
    assert "".join("".join(wrap(text, width)).split()) == "".join(text.split())
    assert cell_len(shorten(text, width)) <= width


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=250), st.sampled_from(LANGUAGES))
def test_nasty_names(name: str, lang: Language) -> None:
    report = reports.few_missing()
    report["files"].append(reports.file(name, "passport", "applicant"))
    report["items"][0]["files"] = [name]
    report["situation"]["applicant"]["given_names"] = name
    report["findings"][0]["message"][lang] = f"{name}: {name}"
    shown = terminal.report(report, lang)
    assert max(map(cell_len, shown.splitlines())) <= 80
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)


def test_clean_takes_out_what_steers() -> None:
    assert clean("a\x1b[31mb\u202egpj.exe\nc\u200b") == "a\ufffd[31mb\ufffdgpj.exe c"


def test_pages() -> None:
    assert numerals([3, 1, 2, 5]) == "1-3, 5"
    assert pages([4], "en") == "page 4"
    assert pages([1, 2], "zh-Hant") == "第1-2頁"
    assert pages([], "en") == ""


def test_days() -> None:
    assert [labels(lang).day("2019-07-01") for lang in LANGUAGES] == ["1 July 2019", "2019年7月1日", "2019年7月1日"]
    assert labels("en").day("soon") == "soon"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_labels_agree(lang: Language) -> None:
    assert _leaves(labels(lang).words) == _leaves(labels("en").words)


def _leaves(words: Any, path: str = "") -> dict[str, set[str]]:
    if isinstance(words, dict):
        return {key: value for name, each in words.items() for key, value in _leaves(each, f"{path}.{name}").items()}
    if isinstance(words, list):
        return {path: {str(len(words))}}
    return {path: {field for _, field, _, _ in Formatter().parse(str(words)) if field}}


def test_a_checklist_tells_all_that_stands_against_the_answers() -> None:
    applicant = {"date_of_birth": "1970-04-01", "nationality": "CHN", "relationship": "parent", "residence": "mainland"}
    situation = {"application": "entry", "applicant": applicant, "sponsor": {"status": "permanent-resident"}}
    report = formprep.checklist({**situation, "submit_via": "beijing"}, on="2019-06-03").to_dict()
    shown = "".join(terminal.checklist(report, "en", width=100).split())
    against = [finding for finding in report["findings"] if finding["severity"] != "advice"]
    assert {finding["code"] for finding in against} == {"FP801", "FP806"}
    for told in (*report["eligibility"]["reasons"], *against):
        assert "".join(told["message"]["en"].split()) in shown
    assert "becausesponsor'sgroup:residentwithoutalimitofstay(sponsor'sstatus:permanentresident);" in shown
