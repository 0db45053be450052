"""Children that hang, die, eat or babble cost their own file only."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from formprep.errors import FormprepError
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Answer, Pool, Task

LIMITS = Limits(seconds=3, page_seconds=1.0, memory=300_000_000)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def ask(*requests: str, workers: int = 2, limits: Limits = LIMITS, **more: object) -> dict[str, Answer]:
    told: dict[str, Answer] = {}
    tasks = [Task(str(number), {"do": do, **more}) for number, do in enumerate(requests)]
    with Pool(workers, limits=limits, module="tests.strange_worker") as pool:
        pool.run(tasks, lambda task, answer: told.__setitem__(task.key, answer))
    return told


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("abort", "FP108"),
        ("babble", "FP108"),
        ("eat", "FP108"),
        ("eat-at-once", "FP108"),
        ("flood", "FP108"),
        ("hang", "FP107"),
        ("leave", "FP108"),
        ("nest", "FP108"),
        ("spin", "FP107"),
    ],
)
def test_a_bad_child_costs_its_own_file_only(deed: str, code: str, workers: int) -> None:
    patience = 1.0 if code == "FP107" else 20.0
    limits = replace(LIMITS, seconds=20, page_seconds=patience)
    told = ask("first", deed, "second", deed, "third", workers=workers, limits=limits)
    outcomes = [answer if isinstance(answer, str) else answer["echo"] for _, answer in sorted(told.items())]
    assert outcomes == ["first", code, "second", code, "third"]


@LINUX
def test_a_busy_machine_is_no_fault_of_the_file() -> None:
    told = ask("half", limits=replace(LIMITS, page_seconds=1.0))
    assert told == {"0": {"echo": "half"}}


def test_many_quick_pages_still_meet_the_limit_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("formprep.tools.sandbox._GRACE", 0)
    assert ask("loop", limits=Limits(seconds=1, page_seconds=1))["0"] == "FP107"


def test_children_work_at_the_same_time_and_are_kept() -> None:
    told = ask(*"abcdef", nap=0.2)
    pids = [answer["pid"] for answer in told.values() if not isinstance(answer, str)]
    assert len(pids) == 6 and len(set(pids)) == 2


def test_a_child_that_retires_hands_back_what_it_was_given_beforehand() -> None:
    told: list[tuple[str, Answer]] = []
    with Pool(1, limits=LIMITS, module="tests.strange_worker", retire=0) as pool:
        tasks = [Task(str(number), {"do": "echo", "more": "x" * 900}) for number in range(8)]
        pool.run(tasks, lambda task, answer: told.append((task.key, answer)))
    pids = {answer["pid"] for _, answer in told if not isinstance(answer, str)}
    assert sorted(key for key, _ in told) == [task.key for task in tasks] and len(pids) == 8


def test_a_task_too_large_for_the_pipe_waits_its_turn() -> None:
    told = ask("a", "b", "c", workers=1, more="x" * 300_000)
    assert [answer["echo"] for _, answer in sorted(told.items()) if not isinstance(answer, str)] == ["a", "b", "c"]


def test_no_task_starts_no_child() -> None:
    with Pool(2, limits=LIMITS, module="no_such_module") as pool:
        pool.run([], lambda task, answer: None)


def test_children_started_beforehand_are_used() -> None:
    told: list[Answer] = []
    with Pool(2, limits=LIMITS, module="tests.strange_worker") as pool:
        pool.start()
        pool.run([Task("a", {"do": "echo"})], lambda task, answer: told.append(answer))
    assert len(told) == 1


def test_a_worker_that_can_not_be_started_is_not_the_papers_fault() -> None:
    with pytest.raises(FormprepError), Pool(1, limits=LIMITS, module="no_such_module") as pool:
        pool.run([Task("a", {"do": "echo"})], lambda task, answer: None)


def test_a_child_may_not_reach_the_network_or_start_programs() -> None:
    told = ask("phone", "spawn", "dump")
    assert told["0"] == {"refused": True} == told["1"]
    assert told["2"] == {"core": [0, 0]}


@LINUX
def test_a_child_inherits_no_open_files(tmp_path: Path) -> None:
    with (tmp_path / "secret").open("w") as secret:
        os.set_inheritable(secret.fileno(), True)
        answer = ask("handles")["0"]
    assert not isinstance(answer, str)
    assert answer["open"] and not any("secret" in name for name in answer["open"])


PARENT = """
import sys
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Pool, Task
with Pool(2, limits=Limits(), module="tests.strange_worker") as pool:
    pool.start()
    print(*(child._process.pid for child in pool._children), flush=True)
    pool.run([Task("a", {"do": "hang"}), Task("b", {"do": "hang"})], lambda task, answer: None)
"""


@LINUX
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
def test_no_child_outlives_its_parent(blow: signal.Signals) -> None:
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": str(here.parent)}
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as parent:
        assert parent.stdout
        children = [int(pid) for pid in parent.stdout.readline().split()]
        time.sleep(0.5)
        parent.send_signal(blow)
        parent.wait(10)
    until = time.monotonic() + 10
    while any(_runs(pid) for pid in children) and time.monotonic() < until:
        time.sleep(0.05)
    assert len(children) == 2 and not any(_runs(pid) for pid in children)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (OSError, IndexError):
        return False
