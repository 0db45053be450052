"""The service as a process of its own: where it listens, how it ends, what it leaves, what it connects to."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from formprep.cli import run
from tests.caseloads import ANSWERS, postgresql, url
from tests.serving import LETTER, ON, SITUATION, left, papers, served

__all__ = ["postgresql", "url"]


@contextmanager
def started(place: Path, *options: str) -> Iterator[tuple["subprocess.Popen[str]", httpx.Client]]:
    """Start `formprep serve` with a temporary folder below `place`."""
    command = [sys.executable, "-m", "formprep", "serve", "--port", "0", "--temporary", str(place), "--workers", "1"]
    process = subprocess.Popen([*command, *options], stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        said = process.stderr.readline()
        assert "http://127.0.0.1:" in said, said
        address = next(word for word in said.split() if word.startswith("http"))
        with httpx.Client(base_url=address, timeout=60, trust_env=False) as client:
            yield process, client
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def ask(client: httpx.Client, files: Any = None) -> httpx.Response:
    sent = files or [("files", ("letter.txt", LETTER))]
    return client.post("/v1/check", params=ON, files=sent, data={"situation": SITUATION})


def in_background(client: httpx.Client, heard: list[Any]) -> threading.Thread:
    def send() -> None:
        try:
            heard.append(ask(client, papers("partner-entry-almost-empty")))
        except httpx.HTTPError as error:
            heard.append(error)

    thread = threading.Thread(target=send)
    thread.start()
    return thread


def until_running(client: httpx.Client) -> None:
    """Wait until a check has its turn."""
    end = time.monotonic() + 20
    while "formprep_work_running 1.0" not in client.get("/metrics").text:
        assert time.monotonic() < end
        time.sleep(0.02)


def test_told_to_stop_it_finishes_what_runs_and_leaves_nothing(tmp_path: Path) -> None:
    heard: list[Any] = []
    with started(tmp_path) as (process, client):
        thread = in_background(client, heard)
        until_running(client)
        process.send_signal(signal.SIGTERM)
        thread.join(40)
        assert heard[0].status_code == 200
        assert process.wait(20) == 0
        assert process.stderr and "letter" not in process.stderr.read()
    assert list(tmp_path.glob("*/run-*")) == []


def test_what_does_not_finish_in_time_is_told_so(tmp_path: Path) -> None:
    heard: list[Any] = []
    with started(tmp_path, "--grace", "0") as (process, client):
        thread = in_background(client, heard)
        until_running(client)
        process.send_signal(signal.SIGTERM)
        thread.join(40)
        assert process.wait(20) == 0
    told = heard[0]
    assert isinstance(told, httpx.HTTPError) or told.status_code in (200, 503)
    assert list(tmp_path.glob("*/run-*")) == []


def test_what_a_killed_server_left_is_cleared_at_the_next_start(tmp_path: Path) -> None:
    heard: list[Any] = []
    with started(tmp_path) as (process, client):
        thread = in_background(client, heard)
        until_running(client)
        process.kill()
        thread.join(20)
    assert left(tmp_path)
    with started(tmp_path) as (_, first):
        assert left(tmp_path) == [] and len(list(tmp_path.glob("*/run-*"))) == 1
        with started(tmp_path) as (_, second):
            assert len(list(tmp_path.glob("*/run-*"))) == 2  # a living server's folder stays
            assert ask(first).status_code == ask(second).status_code == 200
    assert [path.stat().st_mode & 0o777 for path in tmp_path.glob("formprep-serve-*")] == [0o700]


@pytest.mark.parametrize("kind", ["link", "open to others"])
def test_a_folder_that_is_not_private_is_not_used(tmp_path: Path, kind: str) -> None:
    home = tmp_path / f"formprep-serve-{os.getuid()}"
    if kind == "link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        home.symlink_to(tmp_path / "elsewhere")
    else:
        home.mkdir()
        home.chmod(0o755)
    command = [sys.executable, "-m", "formprep", "serve", "--port", "0", "--temporary", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "private" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "options",
    [
        ["--host", "0.0.0.0"],
        ["--host", "::"],
        ["--host", "0.0.0.0", "--behind-proxy", "10.0.0.1"],
        ["--behind-proxy", "127.0.0.1"],
        ["--behind-proxy", "nonsense"],
        ["--tls-cert", "pyproject.toml"],
        ["--host", "0.0.0.0", "--tls-cert", "pyproject.toml", "--tls-key", "pyproject.toml"],
        ["--tls-cert", "nothing.pem", "--tls-key", "nothing.pem"],
    ],
)
def test_it_does_not_listen_where_nobody_would_know_who_asks(options: list[str]) -> None:
    assert run(["serve", "--port", "0", *options]) == 2


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert run(["serve", "--port", str(port)]) == 2
    assert str(port) in capsys.readouterr().err


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("formprep.cli.serve.find_spec", lambda name: None)
    assert run(["serve"]) == 2
    assert 'pip install "formprep[service]"' in capsys.readouterr().err


def test_the_command_line_loads_nothing_of_the_service() -> None:
    code = (
        "import sys; from formprep.cli import run; run(['--help']); run(['serve', '--help']); "
        "print(sorted({'fastapi', 'uvicorn', 'pydantic', 'prometheus_client', 'python_multipart'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def asked_of_all_kinds(client: Any, place: Path, seconds: float = 180) -> str:
    """Ask all that the description permits; return the counts."""
    checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
    command = [sys.executable, "-m", "schemathesis.cli", "run", f"{client.base_url}/openapi.json"]
    command += ["--checks", checks, "--phases", "examples,coverage,fuzzing"]
    command += ["--max-examples", "4", "--seed", "1", "--no-color"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, cwd=place, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
    metrics: str = client.get("/metrics").text
    assert 'status="500"' not in metrics
    return metrics


def test_schemathesis_finds_no_fault_and_no_answer_that_is_not_described(tmp_path: Path) -> None:
    place = tmp_path / "serve"
    place.mkdir()
    with served(place, idle=2.0) as client:
        metrics = asked_of_all_kinds(client, tmp_path)
    for route in ("/v1/check", "/v1/checklist", "/v1/cover", "/v1/bundle"):
        assert f'method="POST",route="{route}",status="200"' in metrics
    assert left(place) == []


def test_schemathesis_finds_none_in_a_caseload(url: str, tmp_path: Path) -> None:
    place = tmp_path / "serve"
    place.mkdir()
    with served(place, how={"database": url}, idle=2.0) as client:
        assert client.service.caseload
        client.service.caseload.submissions.add("A", ANSWERS, by="clerk")
        metrics = asked_of_all_kinds(client, tmp_path, 400)
    for method, route, status in (
        ("GET", "/v1/cases", 200),
        ("POST", "/v1/cases", 201),
        ("GET", "/v1/deadlines", 200),
        ("GET", "/v1/export", 200),
        ("POST", "/v1/tokens", 201),
    ):
        assert f'method="{method}",route="{route}",status="{status}"' in metrics
    assert 'status="503"' not in metrics
    assert left(place) == []
