"""What lies in a folder is listed in order, and nothing leads out of it."""

import hashlib
import os
import socket
import sys
import tempfile
from pathlib import Path

import pytest

from formprep.inventory import inventory
from formprep.model import Finding, SourceFile
from formprep.tools.folder import locate

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix file system")
NOT_ROOT = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may open everything")


def put(folder: Path, name: str, data: bytes = b"paper") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.code, finding.file) for finding in findings]


def test_files_come_in_byte_order_with_their_hash(tmp_path: Path) -> None:
    for name in ("b.pdf", "a/z.jpg", "a.pdf", "護照.jpg", "B.pdf"):
        put(tmp_path, name, name.encode())
    files, findings = inventory(tmp_path)
    assert [file.path for file in files] == ["B.pdf", "a.pdf", "a/z.jpg", "b.pdf", "護照.jpg"]
    assert [file.sha256 for file in files] == [hashlib.sha256(file.path.encode()).hexdigest() for file in files]
    assert [file.bytes for file in files] == [len(file.path.encode()) for file in files]
    assert not findings


def test_an_empty_folder_has_nothing(tmp_path: Path) -> None:
    assert inventory(tmp_path) == ([], [])


def test_the_situation_is_not_listed_but_one_further_down_is(tmp_path: Path) -> None:
    put(tmp_path, "formprep.yaml")
    put(tmp_path, "old/formprep.yaml")
    assert [file.path for file in inventory(tmp_path)[0]] == ["old/formprep.yaml"]


def test_junk_is_ignored_without_a_word(tmp_path: Path) -> None:
    names = [".DS_Store", "Thumbs.db", "desktop.ini", "._scan.jpg", "~$letter.docx", "__MACOSX/x.pdf"]
    for name in names:
        put(tmp_path, name)
    files, findings = inventory(tmp_path)
    assert {file.path for file in files} == {*names[:-1], "__MACOSX"}
    assert {file.ignored for file in files} == {"junk"}
    assert not any(file.sha256 for file in files) and not findings


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    put(tmp_path, "empty.pdf", b"")
    files, findings = inventory(tmp_path)
    assert files == [SourceFile("empty.pdf", 0, hashlib.sha256().hexdigest())]
    assert told(findings) == [("FP106", "empty.pdf")]


def test_a_file_that_is_too_big_is_not_read(tmp_path: Path) -> None:
    put(tmp_path, "big.pdf", b"x" * 11)
    put(tmp_path, "fits.pdf", b"x" * 10)
    files, findings = inventory(tmp_path, most_bytes=10)
    assert [bool(file.sha256) for file in files] == [False, True]
    assert findings == [Finding("FP115", file="big.pdf", params={"bytes": 11, "limit": 10})]


def test_too_many_files_are_all_listed_and_the_first_read(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, f"{number}.jpg")
    files, findings = inventory(tmp_path, most_files=3)
    assert [bool(file.sha256) for file in files] == [True, True, True, False, False]
    assert told(findings) == [("FP117", "")]


@UNIX
def test_links_pipes_and_sockets_are_not_followed(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside", "secret.pdf")
    folder = tmp_path / "folder"
    put(folder, "real.pdf")
    (folder / "link.pdf").symlink_to(outside)
    (folder / "inner.pdf").symlink_to(folder / "real.pdf")
    (folder / "dangling.pdf").symlink_to(folder / "nowhere")
    (folder / "up").symlink_to(tmp_path)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listener, tempfile.TemporaryDirectory() as short:
        listener.bind(f"{short}/s")
        Path(short, "s").rename(folder / "socket")
        files, findings = inventory(folder)
    assert {file.path: file.ignored for file in files} == {
        "dangling.pdf": "link", "inner.pdf": "link", "link.pdf": "link", "loop": "link", "pipe": "pipe",
        "real.pdf": "", "socket": "socket", "up": "link",
    }  # fmt: skip
    assert {finding.code for finding in findings} == {"FP111"} and len(findings) == 7
    assert [file.path for file in files if file.sha256] == ["real.pdf"]


@UNIX
@NOT_ROOT
def test_what_may_not_be_opened_is_told(tmp_path: Path) -> None:
    put(tmp_path, "shut.pdf").chmod(0)
    put(tmp_path, "cellar/paper.pdf")
    (tmp_path / "cellar").chmod(0)
    try:
        files, findings = inventory(tmp_path)
    finally:
        (tmp_path / "cellar").chmod(0o700)
    assert [(file.path, file.sha256, file.ignored) for file in files] == [("cellar", "", ""), ("shut.pdf", "", "")]
    assert told(findings) == [("FP112", "cellar"), ("FP112", "shut.pdf")]


@UNIX
def test_a_file_that_vanishes_or_is_locked_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "gone.pdf")

    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr("formprep.tools.folder.os.open", refuse)
    files, findings = inventory(tmp_path)
    assert files[0].sha256 == "" and told(findings) == [("FP112", "gone.pdf")]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_text_can_be_shown_and_found(tmp_path: Path) -> None:
    for number, name in enumerate((b"caf\xe9.pdf", b"caf\xe8.pdf", b"two\nlines.pdf")):
        (tmp_path / os.fsdecode(name)).write_bytes(str(number).encode())
    files, findings = inventory(tmp_path)
    shown = [file.path for file in files]
    assert len(set(shown)) == 3 and not findings
    for file in files:
        file.path.encode()
        assert file.path.isprintable()
        assert hashlib.sha256(locate(tmp_path, file.path).read_bytes()).hexdigest() == file.sha256


def test_very_deep_folders_end_somewhere(tmp_path: Path) -> None:
    put(tmp_path, "/".join("d" * 70) + "/deep.pdf")
    files, _ = inventory(tmp_path)
    assert len(files) == 1 and not files[0].sha256


def test_a_folder_that_is_none_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        inventory(tmp_path / "nowhere")
