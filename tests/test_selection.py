"""Which findings are listed and what they count for: never what was found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formprep.codes import CODES
from formprep.selection import FAIL_ON, Selection, prefixes
from tests import reports

REPORTS = (reports.everything_met, reports.few_missing, reports.thirty_findings, reports.not_eligible)
SOME = st.lists(st.sampled_from(["FP", "FP4", "FP40", "FP401", "FP5", "FP501", "FP9"]), max_size=3).map(tuple)


def test_prefixes_are_read_as_people_write_them() -> None:
    assert prefixes("fp5, FP301,FP") == ("FP5", "FP301", "FP")


@pytest.mark.parametrize("text", ["", "FP5,", "X", "F", "501", "FP999", "FP5011", "FP501;FP502"])
def test_what_begins_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        prefixes(text)


@pytest.mark.parametrize(
    ("select", "ignore", "listed"),
    [
        ((), (), {"FP401", "FP501", "FP502"}),
        (("FP5",), (), {"FP501", "FP502"}),
        ((), ("FP5",), {"FP401"}),
        (("FP",), ("FP5",), {"FP401"}),
        (("FP501",), ("FP5",), {"FP501"}),
        (("FP5",), ("FP501",), {"FP502"}),
        (("FP501",), ("FP501",), set()),
    ],
)
def test_the_longest_prefix_decides(select: tuple[str, ...], ignore: tuple[str, ...], listed: set[str]) -> None:
    selection = Selection(select, ignore)
    assert {code for code in ("FP401", "FP501", "FP502") if selection.lists(code)} == listed


@given(SOME, SOME, st.sampled_from(REPORTS))
def test_only_the_list_changes_and_nothing_is_lost(select: tuple[str, ...], ignore: tuple[str, ...], build) -> None:
    report = build()
    told = Selection(select, ignore).applied(report)
    left = told.get("left_out", {"count": 0, "codes": {}})
    assert len(told["findings"]) + left["count"] == len(report["findings"])
    assert sum(left["codes"].values()) == left["count"]
    assert ("left_out" in told) == bool(select or ignore)
    for key in report.keys() - {"findings"}:
        assert told[key] == report[key]


@pytest.mark.parametrize("build", REPORTS)
def test_by_default_all_but_ready_fails(build) -> None:
    report = build()
    assert Selection().fails(report) is (report["verdict"] != "ready")
    assert not Selection(fail_on="never").fails(report)


@pytest.mark.parametrize("severity", ["error", "review", "advice"])
def test_fail_on_takes_what_is_as_severe_or_more(severity: str) -> None:
    report = reports.everything_met()
    code = next(code for code in CODES if CODES[code] == severity)
    report["findings"] = [reports.finding(code, severity, "", "", "x.pdf", "x")]
    failing = [each for each in FAIL_ON if Selection(fail_on=each).fails(report)]
    assert failing == list(FAIL_ON[FAIL_ON.index(severity) : -1])
    assert not Selection(ignore=(code,), fail_on="advice").fails(report)
    report["findings"][0]["accepted"] = {"because": "x", "by": "y"}
    assert not Selection(fail_on="advice").fails(report)


def test_setting_the_finding_aside_makes_no_one_eligible() -> None:
    report = reports.everything_met()
    report["eligibility"]["outcome"] = report["verdict"] = "not-eligible"
    report["findings"] = [reports.finding("FP801", "error", "", "", "", "x")]
    report["findings"][0]["accepted"] = {"because": "x", "by": "y"}
    assert Selection(fail_on="error").fails(report)
    assert not Selection(ignore=("FP8",)).fails(report)
