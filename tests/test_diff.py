"""What differs between two reports, and between two folders of them."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from formprep.cli import run
from formprep.compared import Sums, compared, differs, is_report
from formprep.model import LANGUAGES
from formprep.selection import Selection
from tests import reports


def _codes(row: dict[str, Any]) -> tuple[list[str], ...]:
    return tuple([f["code"] for f in row[key]] for key in ("new_findings", "solved_findings", "set_aside"))


def _with(*codes: str, verdict: str = "not-ready") -> dict[str, Any]:
    report = reports.everything_met()
    report["verdict"] = verdict
    report["findings"] = [reports.finding(code, "review", "", "", "a.pdf", code) for code in codes]
    return report


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("not-ready", "ready", "became-ready"),
        ("ready", "to-review", "fell-back"),
        ("to-review", "not-ready", "fell-back"),
        ("not-ready", "not-eligible", "fell-back"),
        ("not-ready", "to-review", "came-closer"),
        ("not-eligible", "not-ready", "came-closer"),
        ("ready", "ready", "same"),
        (None, "ready", "came"),
        ("ready", None, "gone"),
    ],
)
def test_the_verdicts_tell_what_became_of_it(old: str | None, new: str | None, change: str) -> None:
    row = compared("x", *(each and _with(verdict=each) for each in (old, new)))
    assert row["change"] == change and (row["old"], row["new"]) == (old, new)


def test_a_finding_is_the_same_whatever_its_wording_and_page() -> None:
    old, new = _with("FP502", "FP301"), _with("FP502", "FP503")
    new["findings"][0] |= {"page": 9, "message": reports.text("other")}
    assert _codes(compared("x", old, new)) == (["FP503"], ["FP301"], [])


@pytest.mark.parametrize("key", ["item", "file", "fact"])
def test_a_finding_of_another_place_is_another(key: str) -> None:
    old, new = _with("FP502"), _with("FP502")
    new["findings"][0][key] = "other"
    assert _codes(compared("x", old, new)) == (["FP502"], ["FP502"], [])


def test_findings_that_are_alike_are_counted() -> None:
    row = compared("x", _with("FP301", "FP301"), _with("FP301", "FP301", "FP301"))
    assert _codes(row) == (["FP301"], [], [])


def test_what_is_set_aside_is_not_solved_and_what_comes_back_is_new() -> None:
    old, new = _with("FP503"), _with("FP503")
    new["findings"][0]["accepted"] = {"because": "x", "by": "y"}
    assert _codes(compared("x", old, new)) == ([], [], ["FP503"])
    assert _codes(compared("x", new, old)) == (["FP503"], [], [])


def test_what_one_of_them_left_out_is_neither_new_nor_solved() -> None:
    whole = _with("FP503", "FP301")
    part = Selection(ignore=("FP5",)).applied(whole)
    for pair in ((whole, part), (part, whole)):
        row = compared("x", *pair)
        assert _codes(row) == ([], [], []) and row["partly"]
    assert not differs(compared("x", whole, whole))


@pytest.mark.parametrize(
    "value", [None, [], {}, {"schema": "formprep-report/2"}, {"verdict": "ready"}, {"findings": [{}]}, {"findings": 1}]
)
def test_what_is_no_report_is_told_from_one(value: Any) -> None:
    assert is_report(_with("FP503"))
    if isinstance(value, dict) and value and "schema" not in value and "verdict" not in value:
        value = {**_with(), **value}
    assert not is_report(value)


def _save(place: Path, name: str, report: Any) -> None:
    path = place / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report if isinstance(report, str) else json.dumps(report), encoding="utf-8")


@pytest.fixture
def runs(tmp_path: Path) -> tuple[Path, Path]:
    """Two runs: one of them in the output folder of a batch, with other JSON around it."""
    old, new = tmp_path / "old", tmp_path / "new"
    for name in ("a", "a/b", "a-b", "c", "gone"):
        _save(old, name, _with("FP503"))
        _save(new / "reports", name, _with("FP503"))
    (new / "reports" / "gone.json").unlink()
    _save(new / "reports", "a/b", _with(verdict="ready"))
    _save(new / "reports", "a-b", _with("FP503", "FP301"))
    _save(new / "reports", "came", _with(verdict="ready"))
    _save(new, "summary", {})
    return old, new


def _diff(old: Path, new: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> tuple[int, dict[str, Any]]:
    status = run(["diff", str(old), str(new), "--format", "json"])
    return status, json.loads(capfdbinary.readouterr().out)


def test_folders_are_held_side_by_side(runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    status, told = _diff(*runs, capfdbinary)
    rows = {row["name"]: row for row in told["submissions"]}
    assert {name: row["change"] for name, row in rows.items()} == {
        "a/b": "became-ready",
        "a-b": "same",
        "came": "came",
        "gone": "gone",
    }
    assert _codes(rows["a-b"]) == (["FP301"], [], []) and _codes(rows["a/b"]) == ([], ["FP503"], [])
    sums = told["sums"]
    assert status == 1 and sums["submissions"] == 6 and sums["unchanged"] == 2
    assert sums["verdicts"]["old"]["ready"] == 0 and sums["verdicts"]["new"]["ready"] == 2
    assert sums["codes"]["new_findings"] == {"FP301": 1}


def test_nothing_new_ends_in_0(runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (runs[1] / "reports" / "a-b.json").unlink()
    assert _diff(*runs, capfdbinary)[0] == 0
    assert _diff(runs[0], runs[0], capfdbinary) == (0, {**_diff(runs[0], runs[0], capfdbinary)[1], "submissions": []})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not-json"),
        ("", "not-json"),
        ("[" * 100_000, "not-json"),
        ("[]", "not-a-report"),
        ('{"schema": "formprep-report/2"}', "not-a-report"),
    ],
)
def test_what_can_not_be_read_is_named_and_the_rest_goes_on(
    text: str, reason: str, runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    _save(runs[1] / "reports", "c", text)
    status, told = _diff(*runs, capfdbinary)
    rows = {row["name"]: row for row in told["submissions"]}
    assert status == 2 and rows["c"]["change"] == "not-read" and rows["c"]["faults"] == {"new": reason}
    assert rows["a-b"]["new_findings"] and rows["c"]["old"] == "not-ready"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_pipes_and_links_do_not_hold_it_up(runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    place = runs[1] / "reports"
    os.mkfifo(place / "pipe.json")
    (place / "loop").symlink_to(place)
    (place / "nowhere.json").symlink_to(place / "nothing")
    status, told = _diff(*runs, capfdbinary)
    faults = {row["name"]: row["faults"]["new"] for row in told["submissions"] if row["change"] == "not-read"}
    assert status == 2 and faults == {"pipe": "unreadable", "loop": "link", "nowhere": "unreadable"}


def test_two_files_are_held_side_by_side(runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    status, told = _diff(runs[0] / "c.json", runs[1] / "reports" / "a-b.json", capfdbinary)
    assert status == 1 and told["sums"]["submissions"] == 1


def test_places_that_are_not_there_or_do_not_fit_are_refused(runs: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    old, new = map(str, runs)
    pairs = [(old, str(tmp_path / "none")), (old, str(tmp_path / "empty")), (old, f"{new}/summary.json")]
    for pair in pairs:
        assert run(["diff", *pair]) == 2
        assert run(["diff", *reversed(pair)]) == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_text_fits_and_names_each(
    lang: str, runs: tuple[Path, Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    _save(runs[1] / "reports", "c", "{")
    assert run(["diff", *map(str, runs), "--lang", lang]) == 2
    shown = capfdbinary.readouterr().out.decode()
    assert max(map(cell_len, shown.splitlines())) <= 80
    assert all(f"\n{name}\n" in shown for name in ("a/b", "a-b", "came", "gone", "c"))
    assert "\na\n" not in shown and "FP301" in shown


def test_sums_of_nothing_are_nought() -> None:
    sums = Sums()
    assert sums.exit_status == 0 and sums.to_dict()["submissions"] == 0
