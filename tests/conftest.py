"""What all tests share: a cache of their own, so that none reads or leaves anything in the user's, Ctrl-C, a guard."""

import os
import runpy
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# A shell that starts the tests in the background has them ignore Ctrl-C, and every process that they start.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORMPREP_CACHE", str(tmp_path / "cache"))


# No test, nor any program that one starts, reaches beyond this computer: see tests/loopback/sitecustomize.py.
GUARD = Path(__file__).parent / "loopback" / "sitecustomize.py"
_PLACE = tempfile.TemporaryDirectory(prefix="formprep-tests-", ignore_cleanup_errors=True)
if "FORMPREP_TESTS_NOTES" not in os.environ:  # else this is run by a test, and guarded already
    os.environ["FORMPREP_TESTS_NOTES"] = str(Path(_PLACE.name) / "refused")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(GUARD.parent), os.environ.get("PYTHONPATH"))))
    runpy.run_path(str(GUARD))
NOTES = Path(os.environ["FORMPREP_TESTS_NOTES"])


def refused() -> list[str]:
    """Return what was tried since this was asked last, by whatever process of the tests."""
    try:
        told = NOTES.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    NOTES.unlink()
    return told


@pytest.fixture(autouse=True)
def _only_this_computer() -> Iterator[None]:
    yield
    assert "\n".join(refused()) == ""


@pytest.fixture(autouse=True, scope="session")
def _only_this_computer_in_the_end() -> Iterator[None]:
    yield
    assert "\n".join(refused()) == ""
