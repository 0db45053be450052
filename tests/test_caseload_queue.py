"""The checks of a caseload: one server each, and none lost, whichever server dies when."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from formprep.caseload import CaseError, Caseload, schema
from formprep.caseload.queue import MOST_TRIES
from tests.caseloads import ANSWERS, Hands, cases, clock, empty, postgresql, report, url

__all__ = ["cases", "clock", "empty", "postgresql", "url"]

LEASE = timedelta(minutes=2)
Start = Callable[..., subprocess.Popen[bytes]]


def _refused(kind: str) -> Any:
    return pytest.raises(CaseError, check=lambda error: error.kind == kind)


@pytest.fixture
def start(url: str, tmp_path: Path) -> Start:
    """Return what starts a server process; its notes are in the file of its name."""

    def started(name: str, seconds: float, *how: str) -> subprocess.Popen[bytes]:
        module = [sys.executable, "-m", "tests.caseload_server", url, name, str(tmp_path / name), str(seconds), *how]
        return subprocess.Popen(module, stderr=subprocess.PIPE)

    return started


def _ended(process: subprocess.Popen[bytes]) -> None:
    _, said = process.communicate(timeout=30)
    assert process.returncode == 0, said.decode()


def _asked(cases: Caseload, *names: str) -> list[str]:
    made = [cases.submissions.add(name, ANSWERS, by="clerk", folder=f"/papers/{name}").id for name in names]
    return [cases.queue.ask(each, by="clerk").id for each in made]


def test_two_servers_part_the_checks(url: str, start: Start, tmp_path: Path) -> None:
    names = [f"K{number:02}" for number in range(30)]
    with Caseload(url) as cases:
        _asked(cases, *names)
        for process in [start("one", 60), start("two", 60)]:
            _ended(process)
        done = [(tmp_path / name).read_text().split() for name in ("one", "two")]
        assert sorted(done[0] + done[1]) == names
        assert cases.queue.counts() == {"waiting": 0, "claimed": 0, "done": 30, "failed": 0}
        assert cases.submissions.counts() == {"ready": 30}
        assert {each.latest.number for each in cases.submissions.list().rows if each.latest} == {1}


def test_a_killed_server_loses_nothing(url: str, start: Start, tmp_path: Path) -> None:
    with Caseload(url) as cases:
        (first, second) = _asked(cases, "A", "B")
        hanging = start("one", 8, "hang")
        _until(lambda: cases.queue.get(first).state == "claimed")
        hanging.send_signal(signal.SIGKILL)
        hanging.communicate()
        _ended(start("two", 60))
        assert (tmp_path / "two").read_text().split() == ["B"]
        assert cases.queue.get(first).state == "claimed"
        _until(lambda: _taken_up(cases, start, first))
        assert [cases.queue.get(each).tries for each in (first, second)] == [2, 1]
        assert cases.submissions.counts() == {"ready": 2}


def _taken_up(cases: Caseload, start: Start, run: str) -> bool:
    _ended(start("three", 60))
    return cases.queue.get(run).state == "done"


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_who_comes_late_records_nothing(cases: Caseload, clock: Hands) -> None:
    _asked(cases, "A")
    late = cases.queue.claim("one", lease=LEASE)
    assert late
    assert cases.queue.claim("two") is None
    clock.on(minutes=1)
    cases.queue.renew(late, lease=LEASE)
    clock.on(minutes=1, seconds=30)
    assert cases.queue.claim("two") is None
    clock.on(minutes=1)
    held = cases.queue.claim("two", lease=LEASE)
    assert held
    for step in (
        lambda: cases.queue.renew(late),
        lambda: cases.queue.release(late),
        lambda: cases.queue.fail(late, "late"),
        lambda: cases.queue.finish(late, report("ready")),
    ):
        with _refused("lease-lost"):
            step()
    assert cases.submissions.get(held.submission_id).status == "unchecked"
    entry = cases.queue.finish(held, report("to-review"))
    assert entry
    assert cases.submissions.get(held.submission_id).status == "to-review"
    with _refused("lease-lost"):
        cases.queue.finish(held, report("ready"))
    assert cases.queue.get(held.run).report == entry.number == 1


def test_a_check_is_handed_back_and_not_counted_against_it(cases: Caseload) -> None:
    (run,) = _asked(cases, "A")
    before = None
    for _ in range(MOST_TRIES + 2):
        claim = cases.queue.claim("one")
        assert claim
        assert claim != before
        before = claim
        cases.queue.release(claim)
        with _refused("lease-lost"):
            cases.queue.finish(claim, report())
        assert cases.queue.get(run).state == "waiting"


def test_a_check_that_kills_each_server_is_given_up(cases: Caseload, clock: Hands) -> None:
    (run,) = _asked(cases, "A")
    for _ in range(MOST_TRIES):
        assert cases.queue.claim("one", lease=LEASE)
        clock.on(minutes=3)
    assert cases.queue.claim("one") is None
    ended = cases.queue.get(run)
    assert (ended.state, ended.reason) == ("failed", "died")
    assert cases.audit.list(subject=ended.submission_id).rows[0].action == "check-failed"


def test_papers_that_were_sent_are_checked_by_who_holds_them(cases: Caseload, clock: Hands) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    with _refused("no-papers"):
        cases.queue.ask(made.id, by="clerk")
    claim = cases.queue.begin(made.id, by="clerk", server="one", lease=LEASE)
    clock.on(minutes=3)
    assert cases.queue.claim("two") is None
    run = cases.queue.get(claim.run)
    assert (run.state, run.reason) == ("failed", "papers-gone")
    assert cases.submissions.get(made.id).status == "unchecked"
    again = cases.queue.begin(made.id, by="clerk", server="one")
    cases.queue.finish(again, report("ready"))
    assert cases.submissions.get(made.id).status == "ready"


def test_answers_that_changed_meanwhile_are_checked_again(cases: Caseload) -> None:
    (run,) = _asked(cases, "A")
    claim = cases.queue.claim("one")
    assert claim
    later = {**ANSWERS, "applicant": {**ANSWERS["applicant"], "limit_of_stay": "2026-07-11"}}
    cases.submissions.update(claim.submission_id, version=1, by="clerk", situation=later)
    assert cases.queue.finish(claim, report("ready")) is None
    assert cases.submissions.get(claim.submission_id).status == "unchecked"
    again = cases.queue.claim("one")
    assert again
    assert (again.run, again.situation) == (run, later)
    assert cases.queue.finish(again, report("ready"))
    sent = cases.queue.begin(claim.submission_id, by="clerk", server="one")
    cases.submissions.update(claim.submission_id, version=2, by="clerk", situation=ANSWERS)
    with _refused("changed"):
        cases.queue.finish(sent, report("not-ready"))
    assert cases.queue.get(sent.run).state == "failed"
    assert cases.submissions.get(claim.submission_id).status == "ready"


def test_one_waiting_check_serves_for_all_who_ask(cases: Caseload) -> None:
    (run,) = _asked(cases, "A")
    of = cases.queue.get(run).submission_id
    assert cases.queue.ask(of, by="other").id == run
    claim = cases.queue.claim("one")
    assert claim
    later = cases.queue.ask(of, by="other").id
    assert later != run
    cases.queue.release(claim)  # the one that waits serves
    assert {each.id: each.state for each in cases.queue.of(of)} == {run: "failed", later: "waiting"}
    cases.submissions.remove(of, by="clerk")
    with _refused("no-run"):
        cases.queue.get(later)
    assert cases.queue.claim("one") is None


def test_many_write_at_once(url: str) -> None:
    with Caseload(url) as cases:
        made = cases.submissions.add("A", ANSWERS, by="clerk")
        faults: list[BaseException] = []

        def write(writer: int) -> None:
            try:
                for number in range(5):
                    cases.reports.record(made.id, report("ready", f"FP{writer}{number}"), by=f"w{writer}")
            except BaseException as fault:
                faults.append(fault)

        threads = [Thread(target=write, args=(writer,)) for writer in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert faults == []
        assert [each.number for each in cases.reports.list(made.id)] == [*range(20, 0, -1)]


def test_two_bring_up_one_database_at_once(empty: str) -> None:
    found: list[Any] = []

    def bring_up() -> None:
        try:
            found.append(schema.upgrade(empty))
        except Exception as fault:
            found.append(fault)

    threads = [Thread(target=bring_up) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, found)) == ["('', '0002')", "('0002', '0002')"]
