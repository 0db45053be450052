"""What a batch writes for pipelines, what is chosen, its store of transcripts, its workbook. All is invented."""

import json
import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest

from formprep.batch import papers
from formprep.batch.settings import Settings
from formprep.batch.submission import Desk
from formprep.cli import run
from formprep.model import Line, Page, Transcript
from tests.test_batch import ANSWERS, DAY, FAULTY, SAMPLE, batch, rows, submission, tree

ACCEPTING = ANSWERS + 'accept: [{code: FP401, because: "on its way", by: "an agent"}]\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "clients"
    shutil.copytree(SAMPLE, root / "ready")
    submission(root / "line\nbreak%")
    submission(root / "bad", answers=FAULTY)
    return root


def counts(out: Path) -> Mapping[str, Any]:
    return json.loads((out / "counts.json").read_text(encoding="utf-8"))


def sarif(out: Path) -> Mapping[str, Any]:
    (told,) = json.loads((out / "results.sarif").read_text(encoding="utf-8"))["runs"]
    return told


def report(out: Path, name: str) -> Mapping[str, Any]:
    return json.loads((out / rows(out)[name]["report"]).read_text(encoding="utf-8"))


# Pipelines ------------------------------------------------------------------------------------------------------------


def test_sarif_and_junit_tell_what_the_reports_do(tmp_path: Path, root: Path) -> None:
    out = tmp_path / "out"
    assert batch(root, out, "--sarif", "--junit") == 3
    told = sarif(out)
    expected = [f["code"] for name in ("line%0Abreak%25", "ready") for f in report(out, name)["findings"]]
    assert [result["ruleId"] for result in told["results"]] == expected
    (invocation,) = told["invocations"]
    assert invocation["executionSuccessful"] is False and len(invocation["toolExecutionNotifications"]) == 1
    assert invocation["properties"]["submissions"] == 3
    suites = ElementTree.parse(out / "junit.xml").getroot().findall("testsuite")
    assert len(suites) == 3
    failing = {suite.get("name"): int(suite.get("failures", 0)) + int(suite.get("errors", 0)) for suite in suites}
    assert failing["clients/ready"] == 0 and failing["clients/bad"] == 1


def test_sarif_of_one_is_that_of_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    submission(Path("clients") / "one", answers=ACCEPTING)
    for form, file in (("sarif", "results.sarif"), ("junit", "junit.xml")):
        run(["check", "clients/one", "--on", DAY, "--format", form, "--ignore", "FP4", "-o", "alone"])
        batch(Path("clients"), Path("out"), f"--{form}", "--ignore", "FP4")
        assert Path("out", file).read_bytes() == Path("alone").read_bytes()


def test_pipelines_are_the_same_whatever_the_workers_and_gone_when_not_asked_for(tmp_path: Path, root: Path) -> None:
    for workers in (1, 2):
        batch(root, tmp_path / f"out{workers}", "--sarif", "--junit", workers=workers)
    assert tree(tmp_path / "out1") == tree(tmp_path / "out2")
    batch(root, tmp_path / "out1", "--junit")
    assert not (tmp_path / "out1" / "results.sarif").exists() and (tmp_path / "out1" / "junit.xml").exists()


# Choosing -------------------------------------------------------------------------------------------------------------


def test_what_is_ignored_is_counted_and_the_reports_stay_whole(tmp_path: Path, root: Path) -> None:
    shutil.rmtree(root / "bad")
    name = "line%0Abreak%25"
    assert batch(root, tmp_path / "all") == 1
    assert batch(root, tmp_path / "some", "--sarif", "--ignore", "FP4") == 1
    all_, some = rows(tmp_path / "all")[name], rows(tmp_path / "some")[name]
    left = sum(count for code, count in all_["codes"].items() if code.startswith("FP4"))
    assert left and some["left_out"] == left and all_["left_out"] == 0
    assert some["codes"] == {code: count for code, count in all_["codes"].items() if not code.startswith("FP4")}
    listed = sum(some[key] for key in ("errors", "reviews", "advice"))
    assert listed == sum(some["codes"].values()) and some["outcome"] == all_["outcome"] == "not-ready"
    assert some["missing"] == all_["missing"] and report(tmp_path / "some", name) == report(tmp_path / "all", name)
    assert counts(tmp_path / "some")["left_out"]["count"] >= left
    assert {result["ruleId"] for result in sarif(tmp_path / "some")["results"]}.isdisjoint(
        all_["codes"].keys() & {"FP401"}
    )
    assert sarif(tmp_path / "some")["invocations"][0]["properties"]["left_out"] >= left


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "error"), 1),
        (("--ignore", "FP"), 0),
        (("--select", "FP9"), 0),
        (("--select", "FP401"), 1),
    ],
)
def test_the_status_is_that_of_check(tmp_path: Path, more: tuple[str, ...], status: int) -> None:
    folder = submission(tmp_path / "root" / "a")
    assert run(["check", str(folder), "--on", DAY, "--format", "json", "-o", str(tmp_path / "alone"), *more]) == status
    assert batch(tmp_path / "root", tmp_path / "out", *more) == status
    # From the record, too: what was chosen is no part of what is known.
    assert batch(tmp_path / "root", tmp_path / "out", *more) == status


def test_what_could_not_be_checked_is_3_whatever_is_chosen(tmp_path: Path) -> None:
    submission(tmp_path / "root" / "bad", answers=FAULTY)
    assert batch(tmp_path / "root", tmp_path / "out", "--fail-on", "never", "--ignore", "FP") == 3
    assert batch(tmp_path / "root", tmp_path / "out", "--ignore", "XX1") == 2


def test_what_was_accepted_is_counted_and_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    submission(tmp_path / "root" / "a", answers=ACCEPTING)
    submission(tmp_path / "root" / "b")
    batch(tmp_path / "root", tmp_path / "out", "--sarif")
    told = counts(tmp_path / "out")
    accepted = rows(tmp_path / "out")["a"]["accepted"]
    assert accepted and told["set_aside"] == {"FP401": accepted} and told["with_set_aside"] == 1
    assert "FP401" in capsys.readouterr().out
    suppressed = [result for result in sarif(tmp_path / "out")["results"] if result["suppressions"]]
    assert len(suppressed) == accepted
    assert suppressed[0]["suppressions"][0]["properties"] == {"because": "on its way", "by": "an agent"}


# Two runs -------------------------------------------------------------------------------------------------------------


def test_two_folders_of_results_are_compared(tmp_path: Path, root: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    shutil.copytree(SAMPLE, root / "falls back")
    shutil.copytree(SAMPLE, root / "goes")
    batch(root, old, "--covers", "--sarif", "--junit")
    (root / "falls back" / "passport.pdf").unlink()
    shutil.rmtree(root / "goes")
    submission(root / "comes")
    assert run(["diff", str(old), str(old), "-o", str(tmp_path / "same")]) == 0
    batch(root, new, "--sarif")
    assert run(["diff", str(old), str(new), "--format", "json", "-o", str(tmp_path / "diff")]) == 1
    told = json.loads((tmp_path / "diff").read_text(encoding="utf-8"))
    changes = {row["name"]: row["change"] for row in told["submissions"]}
    assert changes == {"falls back": "fell-back", "goes": "gone", "comes": "came"}


# The workbook ---------------------------------------------------------------------------------------------------------


def test_the_workbook_opens_elsewhere_with_numbers_as_numbers_and_no_formula(tmp_path: Path) -> None:
    root = tmp_path / "root"
    names = ["+1", "-1", "12", "=1+1", '=HYPERLINK("http:∕∕x","y")', "@SUM(A1)", "http:x", "{=1}", "a,=1"]
    for name in names:
        submission(root / name)
    batch(root, tmp_path / "out")
    book = openpyxl.load_workbook(tmp_path / "out" / "summary.xlsx")
    (sheet,) = book.worksheets
    head, *table = sheet.iter_rows()
    columns = [cell.value for cell in head]
    told = {row[0].value: row for row in table}
    assert len(columns) == len(set(columns)) and {str(key) for key in told} == set(names)
    for name, row in zip(sorted(rows(tmp_path / "out")), table, strict=True):
        assert row[0].value == name
        assert {cell.data_type for cell in row} <= {"s", "n"} and row[0].data_type == "s"
        assert not any(cell.hyperlink for cell in row)
    expected = rows(tmp_path / "out")["12"]
    by_key = dict(zip(book_columns(tmp_path / "out"), told["12"], strict=True))
    for key in ("missing", "errors", "files", "pages", "left_out"):
        assert by_key[key].data_type == "n" and by_key[key].value == expected[key]
    assert sheet.freeze_panes and sheet.auto_filter.ref


def book_columns(out: Path) -> list[str]:
    return (out / "summary.csv").read_text(encoding="utf-8-sig").splitlines()[0].split(",")


# What was read --------------------------------------------------------------------------------------------------------


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORMPREP_CACHE", str(tmp_path / "users"))
    shutil.copytree(SAMPLE, tmp_path / "root" / "a")
    return tmp_path / "out" / ".formprep" / "transcripts.sqlite"


def test_another_day_judges_without_reading(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    assert batch(root, out) == 0 and kept.exists() and not (tmp_path / "users").exists()
    assert (kept.stat().st_mode & 0o077) == 0
    settings = Settings(root=str(root), out=str(out), on="2019-06-04", lang="en", papers=1 << 30)
    with Desk(settings) as desk:
        monkeypatch.setattr(desk._pool, "run", lambda tasks, tell: read.extend(tasks))
        read: list[object] = []
        entry, same = desk.answer("a", None)
        assert not read and not same and entry.row["outcome"] == "ready"
    batch(root, tmp_path / "anew", on="2019-06-04")
    assert (out / "reports" / "a.json").read_bytes() == (tmp_path / "anew" / "reports" / "a.json").read_bytes()


def test_the_store_tells_nothing_and_a_damaged_one_is_made_anew(tmp_path: Path, kept: Path) -> None:
    batch(tmp_path / "root", tmp_path / "out")
    data = kept.read_bytes()
    assert b"BENNETT" not in data and b"passport" not in data
    kept.write_bytes(b"no database at all" * 500)
    assert batch(tmp_path / "root", tmp_path / "out", on="2019-06-04") == 0
    assert kept.read_bytes().startswith(b"SQLite")
    assert batch(tmp_path / "root", tmp_path / "out", "--transcripts", "0") == 0
    assert not list(kept.parent.glob("transcripts*"))


def test_the_oldest_goes_and_what_is_used_today_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paper = tmp_path / "paper"
    papers.prepare(tmp_path, 200_000)
    said = [Transcript("image/png", (Page(1, (Line(os.urandom(3000).hex()),)),)) for _ in range(100)]

    def on_day(number: int, wanted: range) -> list[int]:
        """Return which are there; those that are not are put."""
        monkeypatch.setattr(papers, "_today", lambda: number)
        store = papers.Papers(tmp_path, version=b"", most_bytes=200_000)
        found = []
        for each in wanted:
            paper.write_bytes(b"%d" % each)
            digest = sha256(paper.read_bytes()).hexdigest()
            if (transcript := store.get(digest, paper)) is not None:
                assert transcript == said[each]
                found.append(each)
            else:
                store.put(digest, paper, said[each])
        assert (tmp_path / papers.FILE).stat().st_size < 300_000
        return found

    assert on_day(1, range(100)) == []
    first = on_day(2, range(100))
    assert len(first) > 20 and first == on_day(3, range(100))
    assert on_day(4, range(80, 100)) == []
    assert on_day(5, range(80, 100)) == list(range(80, 100))
