"""A batch over a real cluster: a scheduler and workers of its own, one of them killed. All persons are invented."""

import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from formprep.batch.run import Run
from formprep.batch.settings import Settings
from formprep.cli import run
from formprep.errors import FormprepError
from tests import paper, stores
from tests.test_batch import DAY, FAULTY, LINUX, SAMPLE, _kept, _until, batch, rows, submission, tree, written

pytestmark = [LINUX, pytest.mark.filterwarnings("default")]
HERE = Path(__file__).parent.parent


class Machines:
    """Be a scheduler and two workers, each a process of its own with its own log."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        port = self.address.rpartition(":")[2]
        where = ["--host", "127.0.0.1", "--port", port, "--dashboard-address", "127.0.0.1:0"]
        self._scheduler = self._start("scheduler", "-m", "distributed.cli.dask_scheduler", *where)
        self.workers = [self.worker(), self.worker()]

    def worker(self, **surroundings: str) -> "subprocess.Popen[bytes]":
        more = ["--no-nanny", "--nthreads", "1", "--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0"]
        local = ["--local-directory", str(self._folder)]
        name = f"worker{random.getrandbits(32)}"
        module = ("-m", "distributed.cli.dask_worker", self.address)
        return self._start(name, *module, *more, *local, **surroundings)

    def _start(self, name: str, *call: str, **surroundings: str) -> "subprocess.Popen[bytes]":
        log = (self._folder / f"{name}.log").open("wb")
        here = {**os.environ, "PYTHONPATH": str(HERE), "FORMPREP_CACHE": "", **surroundings}
        with log:
            return subprocess.Popen([sys.executable, *call], env=here, cwd=self._folder, stdout=log, stderr=log)

    def logs(self) -> str:
        return "".join(path.read_text(errors="replace") for path in self._folder.glob("*.log"))

    def end(self) -> None:
        for each in (*self.workers, self._scheduler):
            each.terminate()
        for each in (*self.workers, self._scheduler):
            try:
                each.wait(15)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait()


@contextmanager
def machines(folder: Path) -> Iterator[Machines]:
    folder.mkdir()
    started = Machines(folder)
    try:
        yield started
    finally:
        started.end()


def test_two_workers_one_killed_have_the_bytes_of_the_pool(tmp_path: Path) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    shutil.copytree(SAMPLE, root / "secretname" / "complete")
    submission(root / "secretname letter", {"letter.pdf": paper.pdf()})
    submission(root / "secretname bad", answers=FAULTY)
    for number in range(40):
        submission(root / f"secretname {number:02}")
    assert batch(root, tmp_path / "pool", "--covers", workers=2) == 3
    with machines(tmp_path / "machines") as cluster:
        call = ["--engine", "dask", "--scheduler", cluster.address, "--on", DAY, "--covers"]
        arguments = [sys.executable, "-m", "formprep", "batch", str(root), "-o", str(out), *call]
        with subprocess.Popen(arguments, env={**os.environ, "PYTHONPATH": str(HERE)}, stdout=-3, stderr=-1) as running:
            _until(running, out, 12)
            assert running.poll() is None
            os.kill(cluster.workers[0].pid, signal.SIGKILL)
            said = running.communicate(timeout=120)[1]
        assert running.returncode == 3, said
        assert tree(out) == tree(tmp_path / "pool")
        before = written(out)
        (out / "reports" / "secretname 07.json").unlink()
        assert run(arguments[3:]) == 3 and tree(out) == tree(tmp_path / "pool")
        assert {name for name, when in written(out).items() if before[name] != when} == {"secretname 07.json"}
    logs = cluster.logs()
    assert "secretname" not in logs + said.decode() and re.search(r"\bworker\b", logs)


def test_a_submission_that_ends_its_workers_costs_itself_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker is this module's: the strange parts come with the name of a file that it loads first."""
    root = tmp_path / "root"
    for name in ("a", "deadly", "raising", "z"):
        submission(root / name)
    monkeypatch.setenv("PYTHONPATH", str(HERE), prepend=os.pathsep)
    import dask
    import distributed  # its own settings come first, or they would be taken away with these

    assert distributed.config
    with dask.config.set(
        {"distributed.nanny.preload": [], "distributed.worker.preload": ["tests.strange_dask_worker"]}
    ):
        assert batch(root, tmp_path / "out", "--engine", "dask", workers=2) == 3
    told = rows(tmp_path / "out")
    assert {path: row["reason"] for path, row in told.items() if row["outcome"] == "failed"} == {
        "deadly": "worker-died",
        "raising": "RuntimeError",
    }
    assert told["a"]["report"] and told["z"]["report"]


def test_ctrl_c_keeps_what_is_done_and_resume_goes_on(tmp_path: Path) -> None:
    root, out = tmp_path / "root", tmp_path / "out"
    for number in range(120):
        submission(root / f"client {number:03}")
    call = ["batch", str(root), "-o", str(out), "--engine", "dask", "--workers", "2"]
    arguments = [sys.executable, "-m", "formprep", *call, "--on", "2019-01-05"]
    here = {**os.environ, "PYTHONPATH": str(HERE)}
    with subprocess.Popen(arguments, env=here, stdout=-3, stderr=-1, start_new_session=True) as running:
        _until(running, out, 10)
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process
        said = running.communicate(timeout=60)[1]
    assert running.returncode == 130 and b"--resume" in said and b"Traceback" not in said, said
    kept = set(_kept(out))
    before = written(out)
    assert 0 < len(kept) < 120
    assert run([*call, "--resume"]) == 1
    after = written(out)
    assert len(rows(out)) == 120 and {row["checked_on"] for row in rows(out).values()} == {"2019-01-05"}
    assert all(after[name] == before[name] for name in kept)


def test_stores_at_both_ends(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for number in range(6):
        submission(root / f"client {number}")
    batch(root, tmp_path / "pool")
    with stores.s3() as client:
        for path in root.rglob("*"):
            if path.is_file():
                key = f"in/{path.relative_to(root).as_posix()}"
                client.put_object(Bucket=stores.BUCKET, Key=key, Body=path.read_bytes())
        more = ["--engine", "dask", "--workers", "2", "--record", str(tmp_path / "record"), "--on", DAY]
        assert run(["batch", "s3://cases/in", "-o", "s3://cases/out", *more]) == 1
        keys = [each["Key"] for each in client.list_objects_v2(Bucket=stores.BUCKET, Prefix="out/")["Contents"]]
        told = {
            key.removeprefix("out/"): client.get_object(Bucket=stores.BUCKET, Key=key)["Body"].read() for key in keys
        }
    assert told == tree(tmp_path / "pool")


def test_workers_with_other_rules_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from formprep.batch import dask_worker

    root = submission(tmp_path / "root" / "a").parent
    settings = Settings(root=str(root), out="", on=DAY, lang="en")
    request = {"settings": settings.to_dict(), "digest": "other", "run": "r", "name": "a", "known": None}
    assert dask_worker.answered(dask_worker.Sealed(request)) == {"unfit": "version"}
    gone = settings.to_dict() | {"root": str(tmp_path / "gone")}
    elsewhere = {**request, "digest": settings.digest, "settings": gone}
    assert dask_worker.answered(dask_worker.Sealed(elsewhere)) == {"unfit": "root"}
    assert "a" not in repr(dask_worker.Sealed({"name": "aaa"})).removeprefix("Sealed").strip("(…)")
    monkeypatch.setattr("formprep.batch.cluster.answered", _other)
    with pytest.raises(FormprepError, match="same"):
        Run(Settings(root=str(root), out=str(tmp_path / "out"), on=DAY, lang="en"), engine="dask", workers=1).do()


def _other(_: object) -> dict[str, str]:
    return {"unfit": "version"}


@pytest.mark.parametrize("case", ["nobody", "no-extra", "no-engine"])
def test_what_is_missing_ends_in_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    root = submission(tmp_path / "root" / "a").parent
    monkeypatch.setattr("formprep.batch.cluster._WAITING", 1)
    if case == "no-extra":
        monkeypatch.setitem(sys.modules, "distributed", None)
    engine = () if case == "no-engine" else ("--engine", "dask")
    started = time.monotonic()
    assert batch(root, tmp_path / "out", *engine, "--scheduler", "tcp://127.0.0.1:1") == 2
    assert time.monotonic() - started < 30
