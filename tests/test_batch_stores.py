"""Submissions and results in S3 and over SFTP: the reports are those of the same folders here. All is invented."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from formprep.batch import addresses, private
from formprep.cli import run
from formprep.errors import InputError
from tests import paper, stores
from tests.test_batch import ANSWERS, DAY, FAULTY, LINUX, SAMPLE, batch, outcomes, rows, submission, tree

pytestmark = [LINUX, pytest.mark.filterwarnings("default")]


@pytest.fixture(scope="module")
def bucket() -> Iterator[Any]:
    with stores.s3() as client:
        yield client


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with stores.sftp(tmp_path_factory.mktemp("sftp")) as address:
        yield address


@pytest.fixture(autouse=True)
def _own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Hold each test to leaving no paper behind."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield place
    assert [path.name for path in place.glob("formprep-*/*")] in ([], ["door"])


def _root(folder: Path) -> Path:
    """Make submissions of each kind that both stores can hold."""
    shutil.copytree(SAMPLE, folder / "agents" / "complete")
    submission(folder / "letter", {"letter.pdf": paper.pdf(), "a b+c%20&=?#陳.txt": b"1", "empty.pdf": b""})
    submission(folder / "outer", {".DS_Store": b"junk"})
    submission(folder / "outer" / "inner")
    submission(folder / "bad", answers=FAULTY)
    (folder / "no answers").mkdir()
    (folder / "no answers" / "x.txt").write_text("x")
    return folder


def _upload(client: Any, root: Path, prefix: str) -> None:
    for path in root.rglob("*"):
        if path.is_file():
            key = f"{prefix}/{path.relative_to(root).as_posix()}"
            client.put_object(Bucket=stores.BUCKET, Key=key, Body=path.read_bytes())


def _downloaded(client: Any, prefix: str) -> dict[str, bytes]:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=stores.BUCKET, Prefix=f"{prefix}/")
    keys = [each["Key"] for page in pages for each in page.get("Contents", ())]
    return {
        key.removeprefix(f"{prefix}/"): client.get_object(Bucket=stores.BUCKET, Key=key)["Body"].read() for key in keys
    }


def _fetched(monkeypatch: pytest.MonkeyPatch, kind: str) -> list[str]:
    """Return the paths of the files that are fetched from now on, by checks in this process."""
    from formprep.batch import stores as doors

    seen: list[str] = []
    door = getattr(doors, kind)
    real = door.fetch

    def fetch(self: Any, path: str, stream: Any, size: int) -> None:
        seen.append(path)
        real(self, path, stream, size)

    monkeypatch.setattr(door, "fetch", fetch)
    return seen


# The same bytes ----------------------------------------------------------------------------------------------------


def test_s3_has_the_same_bytes_as_folders(tmp_path: Path, bucket: Any) -> None:
    root = _root(tmp_path / "root")
    _upload(bucket, root, "same/in")
    assert batch(root, tmp_path / "here", "--covers") == 3
    more = ("--covers", "--record", str(tmp_path / "record"))
    assert run(["batch", "s3://cases/same/in", "-o", "s3://cases/same/out", "--on", DAY, *more, "--workers", "2"]) == 3
    assert _downloaded(bucket, "same/out") == tree(tmp_path / "here")
    assert run(["batch", "s3://cases/same/in", "-o", str(tmp_path / "mixed"), "--on", DAY, "--covers"]) == 3
    assert tree(tmp_path / "mixed") == tree(tmp_path / "here")


def test_sftp_has_the_same_bytes_as_folders(tmp_path: Path, server: str) -> None:
    root, out = _root(tmp_path / "root"), tmp_path / "out"
    odd = submission(root / "odd")
    (odd / "link").symlink_to("notes.txt")
    os.mkfifo(odd / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        before = Path.cwd()
        os.chdir(odd)
        listening.bind("s")
        os.chdir(before)
        assert batch(root, tmp_path / "here", "--covers") == 3
        more = ("--covers", "--record", str(tmp_path / "record"), "--workers", "2")
        assert run(["batch", f"{server}{root}", "-o", f"{server}{out}", "--on", DAY, *more]) == 3
    assert tree(out) == tree(tmp_path / "here")
    assert not list((out / ".formprep-new").iterdir())


def test_a_file_address_is_a_folder_here(tmp_path: Path) -> None:
    root = submission(tmp_path / "ro ot" / "a").parent
    assert run(["batch", root.as_uri(), "-o", (tmp_path / "out").as_uri(), "--on", DAY]) == 1
    batch(root, tmp_path / "here")
    assert tree(tmp_path / "out") == tree(tmp_path / "here")


# Only what changed -------------------------------------------------------------------------------------------------


def _run_here(monkeypatch: pytest.MonkeyPatch, root: str, out: Path, record: Path) -> dict[str, bool]:
    """Answer every submission in this process, as a worker does, and return whether each was as known."""
    from formprep.batch.run import Run
    from formprep.batch.settings import Settings
    from formprep.batch.submission import Desk

    told: dict[str, bool] = {}

    class Inline:
        def __init__(self, settings: Settings) -> None:
            self.desk = Desk(settings)

        def __enter__(self) -> "Inline":
            return self

        def __exit__(self, *_: object) -> None:
            self.desk.__exit__(None, None, None)

        def stream(self, tasks: Any, tell: Any) -> None:
            from dataclasses import asdict

            from formprep.batch.record import Entry

            for task in tasks:
                known = task.request["known"]
                entry, same = self.desk.answer(task.key, known and Entry(**known))
                told[task.key] = same
                tell(task, {"same": same, "entry": asdict(entry)})

    monkeypatch.setattr(Run, "_engine", lambda self: Inline(self.settings))
    Run(Settings(root=root, out=str(out), on=DAY, lang="en")).do()
    return told


def test_s3_is_not_fetched_where_nothing_changed(tmp_path: Path, bucket: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "root"
    for name in ("a", "b", "c", "d"):
        submission(root / name, {"notes.txt": b"1", "more.txt": b"2"})
    _upload(bucket, root, "changed")
    seen = _fetched(monkeypatch, "_S3")
    again = lambda: _run_here(monkeypatch, "s3://cases/changed", tmp_path / "out", tmp_path / "r")  # noqa: E731
    assert again() == dict.fromkeys("abcd", False) and len(seen) == 12
    seen.clear()
    assert again() == dict.fromkeys("abcd", True) and not seen
    bucket.put_object(Bucket=stores.BUCKET, Key="changed/a/notes.txt", Body=b"3")
    bucket.delete_object(Bucket=stores.BUCKET, Key="changed/b/notes.txt")
    bucket.put_object(Bucket=stores.BUCKET, Key="changed/c/new.txt", Body=b"1")
    assert again() == {"a": False, "b": False, "c": False, "d": True}
    assert {path.split("/")[0] for path in seen} == {"a", "b", "c"}
    (tmp_path / "out" / "reports" / "d.json").unlink()
    assert again() == {"a": True, "b": True, "c": True, "d": False}


def test_sftp_is_held_against_its_content(tmp_path: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path / "root"
    for name in ("a", "b"):
        submission(root / name, {"notes.txt": b"1"})
    again = lambda: _run_here(monkeypatch, f"{server}{root}", tmp_path / "out", tmp_path / "r")  # noqa: E731
    assert again() == {"a": False, "b": False} and again() == {"a": True, "b": True}
    times = (root / "a" / "notes.txt").stat()
    (root / "a" / "notes.txt").write_bytes(b"2")
    os.utime(root / "a" / "notes.txt", ns=(times.st_atime_ns, times.st_mtime_ns))
    assert again() == {"a": False, "b": True}


# What stores can hold and folders can't, and what breaks ------------------------------------------------------------


def test_keys_that_are_no_names_cost_their_submission_only(tmp_path: Path, bucket: Any) -> None:
    good = submission(tmp_path / "root" / "good")
    _upload(bucket, good.parent, "odd")
    for key in ("dots/../up", "twice//x", "both", "both/x", "empty/", "dot/./x"):
        bucket.put_object(Bucket=stores.BUCKET, Key=f"odd/{key.split('/')[0]}/formprep.yaml", Body=ANSWERS.encode())
        bucket.put_object(Bucket=stores.BUCKET, Key=f"odd/{key.split('/')[0]}/{key}", Body=b"x" * (key[-1] != "/"))
    for key in ("../x/formprep.yaml", "/formprep.yaml", "/../y/formprep.yaml"):
        bucket.put_object(Bucket=stores.BUCKET, Key=f"odd/{key}", Body=ANSWERS.encode())
    out = tmp_path / "out" / "deep"
    assert run(["batch", "s3://cases/odd", "-o", str(out), "--on", DAY]) == 3
    told = outcomes(out)
    assert {path for path, outcome in told.items() if outcome == "failed"} >= {"dots", "twice", "both", "dot"}
    assert told["good"] == told["empty"] == "not-ready"
    assert "refused" not in told.values()
    batch(good.parent, tmp_path / "here")
    assert tree(out)["reports/good.json"] == tree(tmp_path / "here")["reports/good.json"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["deep"]


def test_a_list_names_what_is_in_a_store(tmp_path: Path, bucket: Any, server: str) -> None:
    root = tmp_path / "root"
    for name in ("a", "b"):
        submission(root / name)
    (root / "link").symlink_to("a")
    _upload(bucket, root, "listed")
    (tmp_path / "list").write_text("a\nnowhere\nlink\n")
    for place, link in (("s3://cases/listed", "no-folder"), (f"{server}{root}", "link")):
        out = tmp_path / place[:2]
        assert run(["batch", place, "-o", str(out), "--on", DAY, "--list", str(tmp_path / "list")]) == 3
        told = {path: row["reason"] for path, row in rows(out).items()}
        assert told == {"a": "", "nowhere": "no-folder", "link": link}


@pytest.mark.parametrize("address", ["s3://none-such/x", "s3://cases/nothing", "sftp://127.0.0.1:1/x", "gs://x/y"])
def test_a_place_that_is_not_there_ends_in_2(tmp_path: Path, bucket: Any, address: str) -> None:
    assert run(["batch", address, "-o", str(tmp_path / "out"), "--on", DAY]) == 2


def test_a_server_whose_key_is_not_known_is_refused(
    tmp_path: Path, server: str, capsys: pytest.CaptureFixture[str]
) -> None:
    submission(tmp_path / "root" / "a")
    known = Path(os.environ["HOME"]) / ".ssh" / "known_hosts"
    before = known.read_text()
    shutil.copy(known.with_name("id_ed25519.pub"), tmp_path / "other")
    try:
        known.write_text(f"{before.split()[0]} {(tmp_path / 'other').read_text()}")
        assert run(["batch", f"{server}{tmp_path / 'root'}", "-o", str(tmp_path / "out"), "--on", DAY]) == 2
        assert "known_hosts" in capsys.readouterr().err
    finally:
        known.write_text(before)


@pytest.mark.parametrize(
    "text", ["sftp://me:secret@host/x", "s3://b/../x", "s3://", "gs://b/x", "zip::s3://b/x", "file://elsewhere/x"]
)
def test_addresses_that_can_not_be_used_are_refused_without_their_secret(text: str) -> None:
    with pytest.raises(InputError) as refused:
        addresses.settled(text)
    assert "secret" not in str(refused.value)


def test_results_in_a_store_ask_for_a_record_and_do_not_lie_among_submissions(tmp_path: Path, bucket: Any) -> None:
    root = submission(tmp_path / "root" / "a").parent
    _upload(bucket, root, "among")
    record = ("--record", str(tmp_path / "record"))
    assert run(["batch", str(root), "-o", "s3://cases/among-out", "--on", DAY]) == 2
    assert run(["batch", "s3://cases/among", "-o", "s3://cases/among/out", "--on", DAY, *record]) == 2
    assert run(["batch", str(root), "-o", str(tmp_path / "out"), "--on", DAY, *record]) == 2
    assert run(["batch", str(root), "-o", "s3://cases/among-out", "--on", DAY, *record]) == 1


# Killed and gone on with -------------------------------------------------------------------------------------------


def test_killed_runs_leave_papers_that_the_next_start_removes(
    tmp_path: Path, server: str, _own_temporary: Path
) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    for number in range(30):
        submission(root / f"{number:02}", {"letter.txt": b"x" * 3_000_000})
    call = [sys.executable, "-m", "formprep", "batch", f"{server}{root}", "-o", str(out), "--on", DAY, "--workers", "1"]
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    with subprocess.Popen(call, env=here, stdout=subprocess.DEVNULL, start_new_session=True) as running:
        end = time.monotonic() + 60
        while time.monotonic() < end and not list(out.glob("reports/*")):
            time.sleep(0.01)
        while time.monotonic() < end and not list(_own_temporary.glob("formprep-*/*/*/*")):
            pass
        left = _workers(running.pid)
        for process in (*left, running.pid):
            os.kill(process, signal.SIGKILL)
    assert list(_own_temporary.glob("formprep-*/*.lock"))
    assert run([*call[3:], "--resume"]) == 1
    assert len(rows(out)) == 30


def _workers(parent: int) -> list[int]:
    told = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return [int(each) for each in told]


def test_a_private_folder_is_nobody_elses(_own_temporary: Path) -> None:
    with private.private_folder() as place:
        (place / "paper").write_text("x")
        private.sweep()
        assert (place / "paper").exists() and place.stat().st_mode & 0o077 == 0
        home = place.parent
    home.chmod(0o755)
    with pytest.raises(Exception, match="your own"), private.private_folder():
        pass
