"""What all tests share: a cache of their own, so that no test reads or leaves anything in the user's."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORMPREP_CACHE", str(tmp_path / "cache"))
