"""The guard that keeps every test and each process of one to this computer: that it bites. 192.0.2.1 is no one's."""

import json
import multiprocessing
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from formprep.tools.limits import Limits
from formprep.tools.sandbox import Pool, Task
from tests import browsing
from tests.conftest import refused

NOBODY = ("192.0.2.1", 80)
CALL = "import socket; s = socket.socket(); s.settimeout(1); print(s.connect_ex(('192.0.2.1', 80)))"
CALLER = f"import subprocess, sys; subprocess.run([sys.executable, '-I', '-S', '-c', {CALL!r}])"
TEST = """
import socket
from contextlib import suppress

def test_it() -> None:
    with suppress(OSError), socket.socket() as each:
        each.settimeout(1)
        each.connect(("192.0.2.1", 80))
"""


def _datagram() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as each:
        each.sendto(b"hello", NOBODY)


def _listen() -> None:
    with socket.socket() as each:
        each.bind(("", 0))


@pytest.mark.parametrize(
    "act",
    [
        lambda: socket.create_connection(NOBODY, timeout=1),
        lambda: socket.getaddrinfo("example.org", 443),
        lambda: socket.gethostbyname("example.org"),
        _datagram,
        _listen,
    ],
)
def test_what_leaves_this_computer_is_refused_and_noted(act: Callable[[], object]) -> None:
    with pytest.raises(PermissionError):
        act()
    assert len(refused()) == 1


@pytest.mark.parametrize(
    ("command", "surroundings"),
    [
        (["-c", CALL], None),
        (["-c", CALL], {}),
        (["-c", CALL], {"PYTHONPATH": str(Path(__file__).parent.parent)}),
        (["-I", "-S", "-c", CALL], None),
        (["-IS", "-c", CALLER], {}),
        (["-c", CALLER], None),
    ],
)
def test_a_process_of_a_test_is_guarded(command: list[str], surroundings: dict[str, str] | None) -> None:
    subprocess.run([sys.executable, *command], env=surroundings, capture_output=True, timeout=60, check=False)
    assert [each for each in refused() if "192.0.2.1" in each]


def test_a_python_that_can_not_be_guarded_is_not_started() -> None:
    with pytest.raises(PermissionError):
        subprocess.run([sys.executable, "-I", "-m", "formprep", "--version"], check=False)
    assert refused()


def _connect() -> None:
    socket.create_connection(NOBODY, timeout=1)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("how", ["spawn", "fork"])
def test_so_is_one_of_multiprocessing(how: str) -> None:
    process = multiprocessing.get_context(how).Process(target=_connect)
    process.start()
    process.join(60)
    assert [each for each in refused() if "192.0.2.1" in each]


def test_reading_children_are_guarded_too() -> None:
    with Pool(1, limits=Limits(), module="tests.loopback.calling") as pool:
        told: list[object] = []
        pool.run([Task("a", {})], lambda _, answer: told.append(answer))
    assert told == [{"refused": True}]
    assert [each for each in refused() if "192.0.2.1" in each]


def test_loopback_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
    assert refused() == []


def test_a_test_fails_that_caught_the_refusal(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TEST)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-c", os.devnull, "-p", "no:cacheprovider"]
    here = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run([*command, tmp_path], env=here, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout
    assert "192.0.2.1" in done.stdout


def test_what_a_browser_did_is_told_by_its_log(tmp_path: Path) -> None:
    events = [
        {"type": 1, "params": {"address": "127.0.0.1:8998"}},
        {"type": 1, "params": {"address": "192.0.2.1:443"}},
        {"type": 1},
        {"type": 2, "params": {"byte_count": 40}},
        {"type": 3},
    ]
    types = {"TCP_CONNECT_ATTEMPT": 1, "UDP_BYTES_SENT": 2, "SOCKET_ALIVE": 3}
    (tmp_path / "log").write_text(json.dumps({"constants": {"logEventTypes": types}, "events": events}))
    assert len(browsing.beyond(tmp_path / "log")) == 2
