"""SARIF and JUnit: what pipelines read of them, for one submission and for many in a stream."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep.codes import CODES
from formprep.model import LANGUAGES, Language
from formprep.render.junit import junit
from formprep.render.sarif import LEVELS, sarif
from formprep.selection import Selection
from tests import reports
from tests.golden import GOLDEN

REPORTS = (reports.everything_met, reports.few_missing, reports.thirty_findings, reports.not_eligible)
SAVED = sorted(GOLDEN.glob("*.json"))
URI = re.compile(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+")
ODD = st.text(st.characters(), min_size=1, max_size=30)


def _sarif(*checked: tuple[str, Any], lang: Language = "en") -> dict[str, Any]:
    log: dict[str, Any] = json.loads("".join(sarif(checked, lang)).encode())
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    return log["runs"][0]


def _junit(*checked: tuple[str, Any], lang: Language = "en") -> ElementTree.Element:
    return ElementTree.fromstring("".join(junit(checked, lang)).encode())


def _aside(report: dict[str, Any]) -> dict[str, Any]:
    for finding in report["findings"]:
        finding["accepted"] = {"because": "A newer one {follows}.", "by": "the agent"}
    return report


def _failed(suite: ElementTree.Element) -> list[str]:
    return [case[0].tag for case in suite.iter("testcase") if len(case) and case[0].tag in ("failure", "error")]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("build", REPORTS)
def test_sarif_has_what_pipelines_ask_for(build: Any, lang: Language) -> None:
    report = build()
    run = _sarif(("cases/1", report), lang=lang)
    driver = run["tool"]["driver"]
    assert driver["name"] and driver["version"] and re.fullmatch("[a-z]{2}(-[A-Z]{2})?", run["language"])
    assert [rule["id"] for rule in driver["rules"]] == list(CODES)
    for rule in driver["rules"]:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
        assert rule["defaultConfiguration"]["level"] == LEVELS[CODES[rule["id"]]]
    assert [result["ruleId"] for result in run["results"]] == [finding["code"] for finding in report["findings"]]
    for result, finding in zip(run["results"], report["findings"], strict=True):
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == LEVELS[finding["severity"]]
        assert finding["message"][lang] in result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].startswith("cases/1/") and place["region"] == {"startLine": 1}
        assert result["suppressions"] == []


def test_sarif_says_who_set_what_aside_and_why() -> None:
    run = _sarif(("", _aside(reports.few_missing())))
    for result in run["results"]:
        (suppression,) = result["suppressions"]
        assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
        assert suppression["properties"] == {"because": "A newer one {follows}.", "by": "the agent"}
        assert "the agent" in suppression["justification"]
    assert run["invocations"][0]["properties"]["set_aside"] == len(run["results"]) > 0


def test_sarif_counts_what_was_left_out() -> None:
    report = Selection(ignore=("FP5",)).applied(reports.few_missing())
    properties = _sarif(("a", report), ("b", report))["invocations"][0]["properties"]
    assert properties["left_out"] == 2 * report["left_out"]["count"] > 0
    assert properties["not-ready"] == properties["submissions"] == 2


def _prints(run: dict[str, Any]) -> list[str]:
    return [each for result in run["results"] for each in result["partialFingerprints"].values()]


def test_fingerprints_are_each_their_own_and_last() -> None:
    first, second = reports.few_missing(), reports.few_missing()
    double = {**reports.finding("FP301", "review", "", "", "x.pdf", "x"), "page": 1}
    first["findings"] += [double, {**double, "page": 2}]
    before = _prints(_sarif(("a", first), ("b", second)))
    assert len(set(before)) == len(before) == 2 * len(second["findings"]) + 2
    for finding in first["findings"]:
        finding["message"] = reports.text("other words")
        finding["page"] = 7
    first["findings"].reverse()
    assert set(_prints(_sarif(("b", second), ("a", first)))) == set(before)
    assert set(_prints(_sarif(("a", first), lang="zh-Hant"))) <= set(before)


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_a_place_on_the_page_is_that_of_the_fact(path: Any) -> None:
    report = json.loads(path.read_text(encoding="utf-8"))
    finding = next((f for f in report["findings"] if f["fact"] and f["page"]), None)
    if finding is None:
        return
    for file in report["files"]:
        for document in file["documents"]:
            for fact in document["facts"]:
                if (file["path"], fact["name"], fact["page"]) == (finding["file"], finding["fact"], finding["page"]):
                    fact["box"] = [0.1, 0.2, 0.3, 0.4]
    (result,) = (r for r, f in zip(_sarif(("", report))["results"], report["findings"], strict=True) if f is finding)
    assert result["properties"]["page"] == finding["page"]
    assert result["properties"].get("box", [0.1, 0.2, 0.3, 0.4]) == [0.1, 0.2, 0.3, 0.4]


@settings(deadline=None)
@given(ODD, ODD)
def test_any_name_gives_good_files(folder: str, file: str) -> None:
    report = reports.few_missing()
    report["findings"][0]["file"] = report["items"][0]["files"][0] = report["items"][2]["files"][0] = file
    report["findings"][0]["message"] = reports.text(f"{file}: {{0}}")
    try:
        f"{folder}{file}".encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # no file system gives such a name
        return
    uri = _sarif((folder, report))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert URI.fullmatch(uri) and unquote(uri, errors="surrogateescape") == f"{folder}/{file}"
    suite = _junit((folder, report))[0]
    assert int(suite.get("tests", 0)) == len(list(suite.iter("testcase")))


def test_braces_in_a_message_are_no_places() -> None:
    report = reports.few_missing()
    report["findings"][0]["message"] = reports.text("a{0}.pdf ends.")
    assert _sarif(("", report))["results"][0]["message"]["text"].startswith("a{{0}}.pdf ends.")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("build", REPORTS)
def test_junit_has_a_case_for_each_item_that_is_asked(build: Any, lang: Language) -> None:
    report = build()
    (suite,) = _junit(("cases/1", report), lang=lang)
    cases = list(suite.iter("testcase"))
    asked = [item for item in report["items"] if item["status"] != "not-asked"]
    assert suite.get("name") == "cases/1" and len(cases) == len(asked) + 2
    for key in ("failure", "error", "skipped"):
        count = suite.get("skipped" if key == "skipped" else f"{key}s")
        assert count == str(sum(len(case) > 0 and case[0].tag == key for case in cases))
    for case, item in zip(cases[1:-1], asked, strict=True):
        assert case.get("name", "").startswith(f"{item['ref']} ")
        if item["status"] in ("missing", "faulty"):
            assert case[0].tag == "failure"
        if item["status"] == "to-review":
            assert case[0].tag in ("failure", "error")


@pytest.mark.parametrize("build", [*REPORTS, *SAVED], ids=str)
def test_junit_passes_only_what_is_ready(build: Any) -> None:
    report = build() if callable(build) else json.loads(build.read_text(encoding="utf-8"))
    (suite,) = _junit(("", report))
    assert (report["verdict"] == "ready") is not bool(_failed(suite))
    (chosen,) = _junit(("", Selection(ignore=("FP",)).applied(report)))
    bad = [item for item in report["items"] if item["status"] in ("missing", "faulty", "to-review")]
    assert len(_failed(chosen)) == len(bad) + (report["eligibility"]["outcome"] != "eligible")


def test_junit_skips_what_was_set_aside_with_the_reason() -> None:
    report = _aside(reports.few_missing())
    for item in report["items"]:
        item["status"] = "not-asked" if item["status"] == "not-asked" else "accepted"
    (suite,) = _junit(("", report))
    assert not _failed(suite)
    reasons = [each.get("message", "") for each in suite.iter("skipped")]
    assert any("A newer one {follows}." in each and "the agent" in each for each in reasons)


def test_advice_does_not_fail() -> None:
    report = reports.everything_met()
    report["findings"] = [reports.finding("FP206", "advice", "", "", "x.pdf", "A blank page.")]
    (suite,) = _junit(("", report))
    assert not _failed(suite)
    assert "FP206" in "".join(each.text or "" for each in suite.iter("system-out"))


def test_a_submission_without_a_report_is_told() -> None:
    ready = ("a", reports.everything_met())
    run = _sarif(ready, ("b", "It could not be read.\x00"))
    assert run["invocations"][0]["executionSuccessful"] is False
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert note["level"] == "error" and note["message"]["text"].startswith("It could not be read.")
    assert [_failed(suite) for suite in _junit(ready, ("b", "It could not be read.\x00"))] == [[], ["error"]]


def test_many_are_a_stream() -> None:
    taken = []

    def checked() -> Iterator[tuple[str, Any]]:
        for number in range(5):
            taken.append(number)
            yield f"{number}", reports.few_missing()

    for render in (sarif, junit):
        taken.clear()
        parts = render(checked(), "en")
        next(parts), next(parts)
        assert len(taken) <= 1
        "".join(parts)
        assert len(taken) == 5
