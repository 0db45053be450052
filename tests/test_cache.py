"""The cache gives back what it was given, to who holds the paper, and nothing to anybody else."""

import os
import stat
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from formprep.cache import Cache, usual_cache, version_of
from formprep.model import Line, Page, Transcript
from formprep.tools.limits import Limits

pytest.importorskip("cryptography")

SAID = Transcript("image/jpeg", (Page(1, (Line("CHAN SIU MING", (0.1, 0.2, 0.3, 0.4), 0.98),)),))


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "passport.jpg"
    path.write_bytes(b"a photograph of a passport")
    return path


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_what_was_put_is_got(tmp_path: Path, paper: Path) -> None:
    cache = Cache(tmp_path / "kept", version=b"1")
    assert cache.get(digest(paper), paper) is None
    cache.put(digest(paper), paper, SAID)
    assert cache.get(digest(paper), paper) == SAID
    assert Cache(tmp_path / "kept", version=b"1").get(digest(paper), paper) == SAID


def test_another_version_or_another_paper_is_a_miss(tmp_path: Path, paper: Path) -> None:
    Cache(tmp_path / "kept", version=b"1").put(digest(paper), paper, SAID)
    assert Cache(tmp_path / "kept", version=b"2").get(digest(paper), paper) is None
    other = paper.with_name("other.jpg")
    other.write_bytes(b"another photograph")
    assert Cache(tmp_path / "kept", version=b"1").get(digest(paper), other) is None
    assert Cache(tmp_path / "kept", version=b"1").get(digest(paper), paper.with_name("gone.jpg")) is None


def test_entries_tell_nothing(tmp_path: Path, paper: Path) -> None:
    cache = Cache(tmp_path / "kept")
    cache.put(digest(paper), paper, SAID)
    (entry,) = entries(tmp_path / "kept")
    assert b"CHAN" not in entry.read_bytes() and b"image" not in entry.read_bytes()
    assert digest(paper)[:8] not in entry.name and "passport" not in entry.name


@pytest.mark.skipif(sys.platform == "win32", reason="has no modes")
def test_only_the_owner_may_look(tmp_path: Path, paper: Path) -> None:
    Cache(tmp_path / "deep" / "kept").put(digest(paper), paper, SAID)
    assert stat.S_IMODE((tmp_path / "deep" / "kept").stat().st_mode) == 0o700
    assert stat.S_IMODE(entries(tmp_path / "deep" / "kept")[0].stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 200])
def test_a_damaged_entry_is_a_miss(tmp_path: Path, paper: Path, damage: bytes) -> None:
    cache = Cache(tmp_path / "kept")
    cache.put(digest(paper), paper, SAID)
    (entry,) = entries(tmp_path / "kept")
    entry.write_bytes(damage)
    assert cache.get(digest(paper), paper) is None
    cache.put(digest(paper), paper, SAID)
    assert cache.get(digest(paper), paper) == SAID


def test_one_entry_can_not_stand_for_another(tmp_path: Path, paper: Path) -> None:
    cache = Cache(tmp_path / "kept")
    other = paper.with_name("other.jpg")
    other.write_bytes(b"another photograph")
    cache.put(digest(paper), paper, SAID)
    (mine,) = entries(tmp_path / "kept")
    cache.put(digest(other), other, Transcript("image/png"))
    (theirs,) = set(entries(tmp_path / "kept")) - {mine}
    theirs.write_bytes(mine.read_bytes())
    assert cache.get(digest(other), other) is None


def test_a_folder_that_can_not_be_written_keeps_nothing(tmp_path: Path, paper: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "kept")
    cache.put(digest(paper), paper, SAID)
    assert cache.get(digest(paper), paper) is None


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    papers = []
    for number in range(6):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(b"paper %d" % number)
        papers.append(path)
    for number, path in enumerate(papers[:5]):
        Cache(tmp_path / "kept").put(digest(path), path, SAID)
        for entry in entries(tmp_path / "kept"):
            if entry.stat().st_mtime > 1_000_000_000:
                os.utime(entry, (1000 + number, 1000 + number))
    (tmp_path / "kept" / "left-over.page.1.new").write_text("")
    size = entries(tmp_path / "kept")[0].stat().st_size
    small = Cache(tmp_path / "kept", most_bytes=int(3.5 * size))
    small.put(digest(papers[5]), papers[5], SAID)
    assert [Cache(tmp_path / "kept").get(digest(path), path) is not None for path in papers] == [
        False, False, False, True, True, True,
    ]  # fmt: skip
    assert len(entries(tmp_path / "kept")) == 3


def test_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual_cache({"FORMPREP_CACHE": ""}) is None
    assert usual_cache({"FORMPREP_CACHE": str(tmp_path)}) is not None
    monkeypatch.setenv("HOME", str(tmp_path))
    assert usual_cache({}) is not None


def test_other_limits_are_another_version() -> None:
    assert version_of(Limits()) == version_of(Limits()) != version_of(Limits(pages=3))
