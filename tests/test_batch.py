"""A batch: the bytes of one check each, whatever the workers; nothing is lost, whatever happens. All is invented."""

import csv
import itertools
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

import formprep
from formprep.batch import names
from formprep.batch.results import Results
from formprep.batch.run import Run
from formprep.batch.settings import Settings
from formprep.cli import run
from formprep.report import as_json
from formprep.tools.limits import Limits
from tests import paper

SAMPLE = Path(__file__).parent.parent / "samples" / "spouse-entry-complete"
DAY = "2019-06-03"
ANSWERS = """\
application: entry
applies_on: 2019-06-03
applicant: {date_of_birth: 1990-04-01, nationality: GBR, relationship: spouse, residence: elsewhere}
sponsor: {status: permanent-resident}
"""
FAULTY = ANSWERS.replace("spouse", "cousin")
KILLS = 6
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes, sockets, signals")


def submission(folder: Path, files: Mapping[str, bytes] | None = None, answers: str = ANSWERS) -> Path:
    folder.mkdir(parents=True)
    (folder / "formprep.yaml").write_text(answers, encoding="utf-8")
    for name, data in (files or {"notes.txt": folder.name.encode(errors="replace")}).items():
        (folder / name).write_bytes(data)
    return folder


def batch(root: Path, out: Path, *more: str, workers: int = 1, on: str = DAY) -> int:
    return run(["batch", str(root), "-o", str(out), "--on", on, "--workers", str(workers), *more])


def rows(out: Path) -> dict[str, Any]:
    told = [json.loads(line) for line in (out / "summary.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len({row["path"] for row in told}) == len(told)
    return {row["path"]: row for row in told}


def outcomes(out: Path) -> dict[str, str]:
    return {path: row["outcome"] for path, row in rows(out).items()}


def tree(out: Path) -> dict[str, bytes]:
    paths = (path for path in out.rglob("*") if path.is_file() and ".formprep" not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in paths}


def alone(folder: Path, on: str = DAY) -> bytes:
    return as_json(formprep.check(folder, on=date.fromisoformat(on)).to_dict())


def written(out: Path) -> dict[str, int]:
    """Return when each report was written; a report that is not made again keeps its time."""
    return {path.name: path.stat().st_mtime_ns for path in (out / "reports").rglob("*.json")}


# The same bytes ----------------------------------------------------------------------------------------------------


def test_reports_are_those_of_check_whatever_the_number_of_workers(tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(SAMPLE, root / "agents" / "complete")
    submission(root / "letter", {"letter.pdf": paper.pdf()})
    for number in range(5):
        submission(root / f"client {number}")
    submission(root / "bad", answers=FAULTY)
    trees = []
    for workers in (1, 2, 3):
        assert batch(root, tmp_path / f"out{workers}", "--covers", workers=workers) == 3
        trees.append(tree(tmp_path / f"out{workers}"))
    assert trees[0] == trees[1] == trees[2]
    for name in ("agents/complete", "letter", "client 3"):
        assert trees[0][f"reports/{name}.json"] == alone(root / name)
        assert trees[0][f"covers/{name}.pdf"].startswith(b"%PDF")
    told = rows(tmp_path / "out1")
    assert list(told) == sorted(told) and len(told) == 8
    assert told["agents/complete"]["outcome"] == "ready"
    assert told["bad"] | {"reason": ""} == told["bad"] | {"outcome": "refused", "reason": "", "report": ""}
    assert told["bad"]["reason"] and "cousin" not in told["bad"]["reason"]


def test_the_status_is_that_of_the_worst(tmp_path: Path) -> None:
    good, mixed = tmp_path / "good", tmp_path / "mixed"
    shutil.copytree(SAMPLE, good / "a")
    shutil.copytree(SAMPLE, mixed / "a")
    submission(mixed / "b")
    assert batch(good, tmp_path / "out-good") == 0
    assert batch(mixed, tmp_path / "out-mixed") == 1
    counts = json.loads((tmp_path / "out-mixed" / "counts.json").read_text(encoding="utf-8"))
    assert counts["submissions"] == 2 and counts["outcomes"]["ready"] == 1
    assert counts["findings"][0] == {"code": "FP401", "submissions": 1, "findings": counts["findings"][0]["findings"]}
    assert {"A1", "B2"} <= {item["ref"] for item in counts["items"] if item["missing"]}


@pytest.mark.parametrize("case", ["no-root", "nothing", "inside", "same", "file", "outside", "edition"])
def test_wrong_inputs_end_in_2_and_write_nothing(tmp_path: Path, case: str) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    if case != "nothing":
        submission(root / "a")
    root.mkdir(exist_ok=True)
    (tmp_path / "file").write_text("")
    (tmp_path / "list").write_text("../elsewhere\n")
    more = {"outside": ("--list", str(tmp_path / "list")), "edition": ("--edition", "1999")}.get(case, ())
    goal = {"inside": root / "out", "same": root, "file": tmp_path / "file"}.get(case, out)
    before = tree(root)
    assert batch(tmp_path / "none" if case == "no-root" else root, goal, *more) == 2
    assert tree(root) == before and not (out / "summary.jsonl").exists()


# Which submissions there are ------------------------------------------------------------------------------------------


def test_submissions_lie_at_any_depth_also_in_one_another(tmp_path: Path) -> None:
    root = tmp_path / "root"
    submission(root / "a" / "b" / "c")
    submission(root / "outer")
    submission(root / "outer" / "inner")
    (root / "no answers").mkdir()
    batch(root, tmp_path / "out")
    assert set(rows(tmp_path / "out")) == {"a/b/c", "outer", "outer/inner"}
    assert tree(tmp_path / "out")["reports/outer.json"] == alone(root / "outer")


def test_the_root_is_a_submission_where_none_lies_below(tmp_path: Path) -> None:
    root = submission(tmp_path / "root")
    batch(root, tmp_path / "out")
    assert set(rows(tmp_path / "out")) == {"."}


def test_a_list_names_folders_and_those_that_are_none_get_a_row(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("a", "b", "c"):
        submission(root / name)
    (root / "empty").mkdir()
    (tmp_path / "list").write_text(f"a/\n\na\n{root / 'c'}\nempty\nnowhere\n")
    assert batch(root, tmp_path / "out", "--list", str(tmp_path / "list")) == 3
    told = rows(tmp_path / "out")
    assert {path: row["reason"] for path, row in told.items() if row["outcome"] == "refused"} == {
        "empty": "no-answers",
        "nowhere": "no-folder",
    }
    assert set(told) == {"a", "c", "empty", "nowhere"}


@LINUX
def test_names_of_any_letters_keep_apart(tmp_path: Path) -> None:
    root = tmp_path / "root"
    odd = [b"line\nbreak", b"not \xff utf-8", b"line%0Abreak", "陳 小明".encode(), b"x" * 250, b"a.json", b"a", b"=1+1"]
    for name in odd:
        submission(Path(os.fsdecode(os.fsencode(root) + b"/" + name)))
    submission(root / "a.json" / "b")
    batch(root, tmp_path / "out")
    told = rows(tmp_path / "out")
    assert {os.fsencode(names.path_of(path)) for path in told} == {*odd, b"a.json/b"}
    places = [row["report"] for row in told.values()]
    assert len(set(places)) == len(odd) + 1 and all((tmp_path / "out" / place).is_file() for place in places)


def test_where_capitals_are_small_letters_reports_still_keep_apart(tmp_path: Path) -> None:
    folding = Results(tmp_path, folds=True)
    assert folding.place("reports", "CHAN").lower() != folding.place("reports", "chan").lower()


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("=1+1", "+1", "-1", "@SUM(A1)", "a;=1+1"):
        submission(root / name)
    batch(root, tmp_path / "out")
    with (tmp_path / "out" / "summary.csv").open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream, delimiter=";") for cell in row]
        assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in cells)
    book = (tmp_path / "out" / "summary.xlsx").read_bytes()
    assert b"<f>" not in book and book.startswith(b"PK")


# Only what changed ----------------------------------------------------------------------------------------------------


@pytest.fixture
def done(tmp_path: Path) -> tuple[Path, Path]:
    root, out = tmp_path / "root", tmp_path / "out"
    for name in ("a", "b"):
        submission(root / name, {"notes.txt": b"1", "more.txt": b"2"})
    batch(root, out)
    return root, out


def test_what_has_not_changed_is_not_made_again(done: tuple[Path, Path]) -> None:
    root, out = done
    before, files = written(out), tree(out)
    assert batch(root, out) == 1
    assert written(out) == before and tree(out) == files
    assert batch(root, out, "--no-cache") == 1
    assert all(written(out)[name] != before[name] for name in before) and tree(out) == files


@pytest.mark.parametrize("change", ["content", "name", "new", "removed", "answers", "link", "report", "no-report"])
def test_each_change_is_seen(done: tuple[Path, Path], change: str) -> None:
    root, out = done
    before = written(out)
    if change == "content":
        times = (root / "a" / "notes.txt").stat()
        (root / "a" / "notes.txt").write_bytes(b"3")
        os.utime(root / "a" / "notes.txt", ns=(times.st_atime_ns, times.st_mtime_ns))
    elif change == "name":
        (root / "a" / "notes.txt").rename(root / "a" / "note.txt")
    elif change == "new":
        (root / "a" / "new.txt").write_bytes(b"4")
    elif change == "removed":
        (root / "a" / "notes.txt").unlink()
    elif change == "answers":
        (root / "a" / "formprep.yaml").write_text(ANSWERS.replace("1990", "1991"))
    elif change == "link":
        (root / "a" / "link").symlink_to("notes.txt")
    elif change == "report":
        (out / "reports" / "a.json").write_bytes(b"{}")
    else:
        (out / "reports" / "a.json").unlink()
    batch(root, out)
    after = written(out)
    assert after["a.json"] != before.get("a.json") and after["b.json"] == before["b.json"]
    assert (out / "reports" / "a.json").read_bytes() == alone(root / "a")


def test_another_day_another_edition_or_version_makes_all_again(
    done: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, out = done
    seen = [written(out)]
    for more, on in (((), "2026-06-03"), (("--edition", "2026-04"), "2026-06-03")):
        batch(root, out, *more, on=on)
        seen.append(written(out))
    assert (out / "reports" / "a.json").read_bytes() == as_json(
        formprep.check(root / "a", on="2026-06-03", edition="2026-04").to_dict()
    )
    assert all(one[name] != other[name] for one, other in itertools.pairwise(seen) for name in one)
    here = Settings(root="", out="", on=DAY, lang="en").digest
    monkeypatch.setattr("formprep.batch.settings.tool_digest", lambda: "other")
    assert Settings(root="", out="", on=DAY, lang="en").digest != here


def test_a_cover_sheet_is_made_for_what_is_known(done: tuple[Path, Path]) -> None:
    root, out = done
    before = written(out)
    batch(root, out, "--covers")
    english = (out / "covers" / "a.pdf").read_bytes()
    batch(root, out, "--covers", "--lang", "zh-Hant")
    assert written(out) == before and (out / "covers" / "a.pdf").read_bytes() != english
    (root / "a" / "new.txt").write_bytes(b"4")
    batch(root, out)
    assert not (out / "covers" / "a.pdf").exists() and (out / "covers" / "b.pdf").exists()


def test_changed_since_looks_only_at_what_was_touched(done: tuple[Path, Path]) -> None:
    root, out = done
    before = written(out)
    (root / "a" / "notes.txt").write_bytes(b"3")
    batch(root, out, "--changed-since", "2099-01-01")
    assert written(out) == before
    batch(root, out, "--changed-since", "2020-01-01")
    assert written(out)["a.json"] != before["a.json"] and written(out)["b.json"] == before["b.json"]
    batch(root, out, "--changed-since", "2099-01-01", on="2019-06-04")
    assert (out / "reports" / "b.json").read_bytes() == alone(root / "b", "2019-06-04")


def test_what_is_gone_or_can_no_longer_be_checked_leaves_no_old_report(done: tuple[Path, Path]) -> None:
    root, out = done
    shutil.rmtree(root / "b")
    (root / "a" / "formprep.yaml").write_text(FAULTY)
    assert batch(root, out) == 3
    assert outcomes(out) == {"a": "refused"} and written(out) == {}


def test_an_empty_root_or_another_one_takes_no_results_away(done: tuple[Path, Path], tmp_path: Path) -> None:
    root, out = done
    before = tree(out)
    submission(tmp_path / "other" / "c")
    assert batch(tmp_path / "other", out) == 2
    root.rename(tmp_path / "elsewhere")
    root.mkdir()
    assert batch(root, out) == 2 and tree(out) == before


# Hostile folders, dying workers ---------------------------------------------------------------------------------------


def _bomb() -> bytes:
    bomb = pikepdf.open(BytesIO(paper.pdf()))
    bomb.pages[0].Contents = bomb.make_indirect(pikepdf.Stream(bomb, b""))
    bomb.pages[0].Contents.write(
        zlib.compress(zlib.compress(b"\0" * 200_000_000, 9), 9), filter=[pikepdf.Name.FlateDecode] * 2
    )
    out = BytesIO()
    bomb.save(out)
    return out.getvalue()


LOOP = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Count 1000000000/Kids[2 0 R 2 0 R]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""


@LINUX
def test_hostile_folders_change_nothing_for_the_others(tmp_path: Path) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    for name in ("good1", "in-between", "zzz"):
        submission(root / name, {"letter.pdf": paper.pdf((f"Letter of {name}", *paper.LETTER))})
    submission(root / "bomb", {"bomb.pdf": _bomb()})
    submission(root / "loop", {"loop.pdf": LOOP})
    submission(root / "many", {f"{number}.txt": b"%d" % (number % 7) for number in range(1500)})
    odd = submission(root / "odd")
    (odd / "self").symlink_to(".")
    (root / "loop-of-links").symlink_to(root)
    os.mkfifo(odd / "pipe")
    (root / "answers-are-a-pipe").mkdir()
    os.mkfifo(root / "answers-are-a-pipe" / "formprep.yaml")
    (root / "answers-are-a-link").mkdir()
    (root / "answers-are-a-link" / "formprep.yaml").symlink_to(odd / "formprep.yaml")
    moving = submission(root / "moving", {"moving.pdf": paper.pdf()})
    end = threading.Event()

    def move() -> None:
        while not end.wait(0.001):
            (moving / "moving.pdf").write_bytes(paper.pdf() + os.urandom(4))

    mover = threading.Thread(target=move)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(odd / "s"))
        mover.start()
        try:
            assert batch(root, out, workers=2) == 3
        finally:
            end.set()
            mover.join()
    told = outcomes(out)
    assert {path for path, outcome in told.items() if outcome == "refused"} == {
        "answers-are-a-link",
        "answers-are-a-pipe",
    }
    assert set(told) == {path.name for path in root.iterdir() if path.name != "loop-of-links"}
    for name in ("good1", "in-between", "zzz"):
        assert (out / "reports" / f"{name}.json").read_bytes() == alone(root / name)
    assert batch(root, out, workers=2) == 3
    assert (out / "reports" / "moving.json").read_bytes() == alone(moving)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_closed_folder_is_told(tmp_path: Path) -> None:
    root = tmp_path / "root"
    submission(root / "good")
    submission(root / "closed").chmod(0)
    try:
        assert batch(root, tmp_path / "out") == 3
    finally:
        (root / "closed").chmod(0o700)
    assert outcomes(tmp_path / "out")["closed"] == "failed"


def test_a_submission_that_ends_its_worker_costs_itself_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("formprep.batch.run.LIMITS", Limits(page_seconds=12, memory=2_000_000_000))
    root = tmp_path / "root"
    for name in ("a", "deadly", "hanging", "raising", "z"):
        submission(root / name)
    settings = Settings(root=str(root), out=str(tmp_path / "out"), on=DAY, lang="en")
    assert Run(settings, workers=2, module="tests.strange_batch_worker").do() == 3
    told = rows(tmp_path / "out")
    assert {path: row["reason"] for path, row in told.items() if row["outcome"] == "failed"} == {
        "deadly": "worker-died",
        "hanging": "took-too-long",
        "raising": "RuntimeError",
    }
    assert told["a"]["report"] and told["z"]["report"]


# Killed and gone on with ----------------------------------------------------------------------------------------------


def _started(root: Path, out: Path, *more: str) -> "subprocess.Popen[bytes]":
    call = [sys.executable, "-m", "formprep", "batch", str(root), "-o", str(out), "--workers", "2", *more]
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    return subprocess.Popen(call, env=here, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _until(running: "subprocess.Popen[bytes]", out: Path, count: int) -> None:
    """Wait until so many reports are there, or the run is at its end."""
    while running.poll() is None and len(list(out.glob("reports/*"))) < count:
        time.sleep(0.005)


def _kept(out: Path) -> Iterator[str]:
    base = sqlite3.connect(out / ".formprep" / "record.sqlite")
    for (name,) in base.execute("SELECT name FROM submission, run WHERE done = number AND report <> ''"):
        yield f"{name}.json"
    base.close()


@LINUX
def test_killed_at_random_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    expected = [submission(root / f"client {number:03}").name for number in range(90)]
    assert batch(root, tmp_path / "undisturbed", workers=2) == 1
    chance, kept = random.Random(6), set[str]()
    for attempt in range(KILLS + 1):
        before = written(out) if kept else {}
        with _started(root, out, "--on", DAY, *(["--resume"] if attempt else [])) as running:
            if attempt < KILLS:
                _until(running, out, len(list(out.glob("reports/*"))) + chance.randint(0, 14))
                time.sleep(chance.uniform(0, 0.7))
                running.kill()
            running.wait(120)
        after = written(out) if (out / "reports").exists() else {}
        assert all(after[name] == before[name] for name in kept)
        kept = set(_kept(out)) if (out / ".formprep" / "record.sqlite").exists() else set()
    assert running.returncode == 1 and tree(out) == tree(tmp_path / "undisturbed")
    assert list(rows(out)) == expected
    assert not list((out / ".formprep" / "new").iterdir())


@LINUX
def test_ctrl_c_keeps_what_is_done_and_resume_keeps_the_day(tmp_path: Path) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    for number in range(80):
        submission(root / f"client {number:03}")
    with _started(root, out, "--on", "2019-01-05") as running:
        _until(running, out, 10)  # the first of them are told by then
        running.send_signal(signal.SIGINT)
        said = running.communicate(timeout=60)[1]
    assert running.returncode == 130 and b"--resume" in said and b"Traceback" not in said
    assert 0 < len(list(_kept(out))) < 80 and not (out / "summary.jsonl").exists()
    assert run(["batch", str(root), "-o", str(out), "--resume"]) == 1
    assert len(rows(out)) == 80 and {row["checked_on"] for row in rows(out).values()} == {"2019-01-05"}


def test_two_runs_do_not_share_a_folder(done: tuple[Path, Path]) -> None:
    root, out = done
    base = sqlite3.connect(out / ".formprep" / "record.sqlite", isolation_level=None)
    base.execute("BEGIN EXCLUSIVE")
    assert batch(root, out) == 2
    base.close()
    (out / ".formprep" / "record.sqlite").write_bytes(b"no database at all" * 500)
    assert batch(root, out) == 2


@pytest.mark.parametrize("lang", ["en", "zh-Hant", "zh-Hans"])
def test_the_page_stands_alone(tmp_path: Path, lang: str) -> None:
    root = tmp_path / "root"
    submission(root / "<" / "script><b>x")
    batch(root, tmp_path / "out", "--lang", lang)
    page = (tmp_path / "out" / "summary.html").read_text(encoding="utf-8")
    assert f'<html lang="{lang}">' in page and "http:" not in page and "https:" not in page and "src=" not in page
    assert page.count("</script>") == page.count("<script")
    data = page.split('id="data">')[1].split("</script>")[0]
    assert json.loads(data)[0][0] == "</script><b>x"
