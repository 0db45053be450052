"""The server makes the caseload's checks: in the folder of papers only, after all requests, and each once."""

import logging
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from formprep.caseload import CaseError, Caseload, schema
from formprep.service import papers as doing
from formprep.service.folders import lying
from formprep.service.readers import StoppedError
from tests.caseloads import ANSWERS, PERSONAL, postgresql, url
from tests.serving import LETTER, SAMPLES, SITUATION, Asking, served

__all__ = ["postgresql", "url"]

SLOW = "partner-entry-almost-empty"
Start = Callable[..., tuple["subprocess.Popen[str]", str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "clients"
    made.mkdir()
    return made


@pytest.fixture
def file(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path}/mine.sqlite"
    schema.upgrade(made)
    return made


def submission(cases: Caseload, root: Path, name: str, folder: str | None = None) -> str:
    """Add a submission with a letter in its folder, and ask for its check; return the check's id."""
    if folder is None:
        (root / name).mkdir()
        (root / name / "letter NARANJO.txt").write_bytes(LETTER)
    made = cases.submissions.add(name, ANSWERS, by="clerk", folder=folder or name)
    return cases.queue.ask(made.id, by="clerk").id


def until(holds: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def state(cases: Caseload, run: str) -> str:
    return cases.queue.get(run).state


@pytest.fixture
def serving(tmp_path: Path, file: str, root: Path) -> Iterator[Callable[..., Asking]]:
    """Return what starts a server in this process."""
    place = tmp_path / "serve"
    place.mkdir()
    with ExitStack() as stack:

        def start(**more: Any) -> Asking:
            how = {"database": file, "papers": root, **more.pop("how", {})}
            return stack.enter_context(served(place, how=how, **{"poll": 0.05, **more}))

        yield start


@pytest.fixture
def start(url: str, root: Path, tmp_path: Path) -> Iterator[Start]:
    """Return what starts a server process; all end with the test."""
    with ExitStack() as stack:

        def started(name: str, lease: float = 60.0) -> tuple["subprocess.Popen[str]", str]:
            place = tmp_path / name
            place.mkdir()
            module = [sys.executable, "-m", "tests.checks_server", url, str(root), str(place), str(lease)]
            process = subprocess.Popen(module, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            stack.callback(_ended, process)
            assert process.stdout
            address = process.stdout.readline().strip()
            assert address.startswith("http"), process.stderr and process.stderr.read()
            return process, address

        yield started


def _ended(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_where_papers_may_lie(root: Path, tmp_path: Path) -> None:
    (root / "a" / "b").mkdir(parents=True)
    (tmp_path / "secret").mkdir()
    (root / "out").symlink_to(tmp_path / "secret")
    (root / "in").symlink_to(root / "a")
    (root / "a" / "up").symlink_to("..")
    (root / "file").write_text("no folder")
    (tmp_path / "door").symlink_to(root)
    assert lying(root, "a") == root / "a"
    assert lying(root, "a/b/") == lying(root, str(root / "a" / "b")) == root / "a" / "b"
    assert lying(tmp_path / "door", "a") == lying(tmp_path / "door", str(tmp_path / "door" / "a")) == root / "a"
    for folder in (
        "out",
        "in",
        "in/b",
        "a/up",
        "a/up/a",
        "..",
        "../secret",
        "a/../../secret",
        "a/..",
        "file",
        "nowhere",
    ):
        assert lying(root, folder) is None, folder
    for folder in ("", "/", "/etc", str(tmp_path / "secret"), f"{root}/../secret", "a\0b", "x" * 5000, "~", None):
        assert lying(root, folder) is None, folder


def test_a_check_is_made_and_recorded(serving: Any, file: str, root: Path) -> None:
    client = serving()
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        (root / "K1" / "formprep.yaml").write_text(SITUATION, encoding="utf-8")
        until(lambda: state(cases, run) == "done")
        made = cases.queue.get(run)
        report = cases.reports.get(made.submission_id)
        assert [each["path"] for each in report["files"]] == ["letter NARANJO.txt"]
        assert report["situation"]["applicant"]["surname"] == "NARANJO"
        acts = [(each.action, each.who) for each in cases.audit.list(subject=made.submission_id).rows]
        assert ("checked", "clerk") in acts
        assert made.claimed_by and made.claimed_by.startswith("server-")
    until(lambda: 'formprep_checks{state="done"} 1.0' in client.get("/metrics").text)
    metrics = client.get("/metrics").text
    assert 'formprep_checked_total{how="done"} 1.0' in metrics and "formprep_database_reachable 1.0" in metrics


def test_what_can_not_be_checked_is_told_by_a_word(serving: Any, file: str, root: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "letter.txt").write_bytes(LETTER)
    (root / "link").symlink_to(tmp_path / "elsewhere")
    with Caseload(file) as cases:
        folders = ("link", "../elsewhere", str(tmp_path / "elsewhere"), "nowhere")
        asked = [submission(cases, root, f"K{number}", folder) for number, folder in enumerate(folders)]
        serving()
        for run in asked:
            until(lambda run=run: state(cases, run) == "failed")  # type: ignore[misc]
            assert cases.queue.get(run).reason == "no-folder"


def test_without_a_folder_of_papers_nothing_is_checked(serving: Any, file: str, root: Path) -> None:
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        sent = cases.submissions.add("K2", ANSWERS, by="clerk")
        claim = cases.queue.begin(sent.id, by="clerk", server="gone", lease=timedelta(seconds=0.01))
        serving(how={"papers": None})
        until(lambda: state(cases, claim.run) == "failed")
        assert state(cases, run) == "waiting"


def test_requests_come_first(serving: Any, file: str, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, free, made = threading.Event(), threading.Event(), doing.check

    def held(*given: Any, **how: Any) -> Any:
        if not how.get("aside"):
            begun.set()
            assert free.wait(20)
        return made(*given, **how)

    monkeypatch.setattr(doing, "check", held)
    client = serving(running=1)
    answers: list[int] = []

    def send() -> None:
        files = [("files", ("letter.txt", LETTER))]
        answers.append(client.post("/v1/check", files=files, data={"situation": SITUATION}).status_code)

    thread = threading.Thread(target=send)
    thread.start()
    assert begun.wait(20)
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        time.sleep(0.5)
        assert state(cases, run) == "waiting"
        free.set()
        until(lambda: state(cases, run) == "done")
    thread.join(20)
    assert answers == [200]


def test_what_was_made_is_recorded_when_the_database_is_back(
    serving: Any, file: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = serving()
    queue = client.service.caseload.queue
    finish, calls = queue.finish, []

    def faulty(*given: Any) -> Any:
        calls.append(given)
        if len(calls) < 3:
            raise CaseError("unreachable", database="cases", reason="test")
        return finish(*given)

    monkeypatch.setattr(queue, "finish", faulty)
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        until(lambda: state(cases, run) == "done")
        assert (len(calls), cases.queue.get(run).tries) == (3, 1)


def test_a_check_whose_submission_is_gone_is_given_up(
    serving: Any, file: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*given: Any, **_: Any) -> Any:
        if given[3].stopped.wait(20):
            raise StoppedError
        raise AssertionError("not stopped")

    monkeypatch.setattr(doing, "check", held)
    client = serving(lease=0.6)
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        until(lambda: state(cases, run) == "claimed")
        cases.submissions.remove(cases.queue.get(run).submission_id, by="clerk")
        until(lambda: 'formprep_checked_total{how="lost"} 1.0' in client.get("/metrics").text)
        assert "formprep_work_running 0.0" in client.get("/metrics").text


def test_a_check_that_takes_too_long_is_ended(
    serving: Any, file: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*given: Any, **_: Any) -> Any:
        given[3].stopped.wait(20)
        raise StoppedError

    monkeypatch.setattr(doing, "check", held)
    serving(seconds=0.3, lease=0.6)
    with Caseload(file) as cases:
        run = submission(cases, root, "K1")
        until(lambda: state(cases, run) == "failed")
        assert cases.queue.get(run).reason == "time"


def test_the_log_holds_nothing_of_a_submission(
    serving: Any, file: str, root: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = doing.check

    def faulty(*given: Any, **how: Any) -> Any:
        report = made(*given, **how)
        if "K2" in str(given[0].papers):
            raise KeyError("NARANJO")
        return report

    monkeypatch.setattr(doing, "check", faulty)
    with caplog.at_level(logging.DEBUG), Caseload(file) as cases:
        runs = [submission(cases, root, name) for name in ("K1 naranjo", "K2 naranjo")]
        runs.append(submission(cases, root, "K3 naranjo", "nowhere naranjo"))
        client = serving()
        until(lambda: {state(cases, run) for run in runs} == {"done", "failed"})
        until(lambda: 'how="failed"} 2.0' in client.get("/metrics").text)
        metrics = client.get("/metrics").text
    mine = [each.getMessage() for each in caplog.records if each.name.startswith(("formprep", "uvicorn", "asyncio"))]
    text = "\n".join(mine) + metrics
    assert "check done" in text and "check failed" in text and "KeyError" in text
    for secret in (*PERSONAL, "naranjo", "nowhere", str(root), "K1 ", "clerk"):
        assert secret not in text, secret


def test_a_killed_servers_check_is_taken_up_by_another(url: str, root: Path, start: Start) -> None:
    with Caseload(url) as cases:
        first, _ = start("one", 2.0)
        kept = submission(cases, root, "K1")
        until(lambda: state(cases, kept) == "done")
        shutil.copytree(SAMPLES / SLOW, root / "K2")
        run = submission(cases, root, "K2", "K2")
        until(lambda: state(cases, run) == "claimed")
        time.sleep(0.2)
        first.send_signal(signal.SIGKILL)
        first.communicate()
        assert state(cases, run) == "claimed"
        _, address = start("two", 60.0)
        until(lambda: state(cases, run) == "done", 60)
        ended = cases.queue.get(run)
        assert ended.tries == 2 and ended.claimed_by != cases.queue.get(kept).claimed_by
        assert state(cases, kept) == "done"
        for each in (kept, run):
            assert [entry.number for entry in cases.reports.list(cases.queue.get(each).submission_id)] == [1]
        assert httpx.get(f"{address}readyz", trust_env=False).status_code == 200


def test_a_server_that_is_told_to_stop_hands_its_check_back(url: str, root: Path, start: Start) -> None:
    with Caseload(url) as cases:
        shutil.copytree(SAMPLES / SLOW, root / "K1")
        run = submission(cases, root, "K1", "K1")
        first, _ = start("one")
        until(lambda: state(cases, run) == "claimed")
        time.sleep(0.2)
        first.send_signal(signal.SIGTERM)
        _, said = first.communicate(timeout=30)
        assert first.returncode == 0 and "handed-back" in said
        handed_back = cases.queue.get(run)
        assert (handed_back.state, handed_back.tries, handed_back.claimed_by) == ("waiting", 0, None)
        start("two")
        until(lambda: state(cases, run) == "done", 60)


def test_two_servers_make_each_check_once(url: str, root: Path, start: Start) -> None:
    with Caseload(url) as cases:
        addresses = [start(name)[1] for name in ("one", "two")]
        runs = [submission(cases, root, f"K{number:02}") for number in range(24)]
        until(lambda: cases.queue.counts()["done"] == 24, 90)
        ended = [cases.queue.get(run) for run in runs]
        assert {each.tries for each in ended} == {1} and len({each.claimed_by for each in ended}) == 2
        for each in ended:
            acts = [act.action for act in cases.audit.list(subject=each.submission_id).rows]
            assert acts.count("checked") == 1
            assert [entry.number for entry in cases.reports.list(each.submission_id)] == [1]
        made = [httpx.get(f"{address}metrics", trust_env=False).text for address in addresses]
        done = [
            line for text in made for line in text.splitlines() if line.startswith('formprep_checked_total{how="done"')
        ]
        assert sum(float(line.split()[1]) for line in done) == 24
