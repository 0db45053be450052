"""The stage as a whole: files in, transcripts out, whatever the files are."""

import dataclasses
import json
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep.cache import Cache
from formprep.inventory import inventory
from formprep.model import FormField, Line, Page, Problem, SourceFile, Transcript
from formprep.reading import transcribe_file
from formprep.tools.limits import Limits
from formprep.tools.sandbox import Pool
from formprep.transcribe import Ahead, _understood, from_json, to_json, transcribe
from tests import paper

ON = date(2019, 6, 3)

real = st.floats(allow_nan=False, allow_infinity=False)
boxes = st.tuples(real, real, real, real)
words = st.text(max_size=20)
lines = st.builds(Line, words, st.none() | boxes, real)
fields = st.builds(
    FormField, words, words, words, st.sampled_from(("text", "button", "choice", "signature")), st.none() | boxes, words
)
pages = st.builds(
    Page, st.integers(1, 999), st.lists(lines, max_size=3).map(tuple), st.lists(fields, max_size=3).map(tuple),
    st.lists(words, max_size=2).map(tuple), st.sampled_from(("text", "ocr", "none")),
    st.sampled_from((0, 90, 180, 270)), real, real, st.lists(boxes, max_size=2).map(tuple), st.integers(0, 9), real,
    st.booleans(), st.lists(boxes, max_size=2).map(tuple), words=st.lists(lines, max_size=2).map(tuple),
    unread=st.lists(boxes, max_size=2).map(tuple),
)  # fmt: skip
problems = st.builds(
    Problem, words, st.none() | st.integers(1, 99), st.dictionaries(words, words | st.integers() | real, max_size=3)
)
transcripts = st.builds(
    Transcript, words, st.lists(pages, max_size=3).map(tuple), st.lists(problems, max_size=3).map(tuple)
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | real | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)


@given(transcripts)
def test_json_gives_back_what_it_was_given(transcript: Transcript) -> None:
    assert from_json(json.loads(json.dumps(to_json(transcript)))) == transcript


@given(anything)
def test_what_is_no_transcript_is_refused(raw: object) -> None:
    with pytest.raises(ValueError):
        from_json(raw)


@settings(max_examples=200)
@given(transcripts.filter(lambda each: each.pages), st.data())
def test_a_transcript_with_a_wrong_value_is_refused_or_whole(transcript: Transcript, data: st.DataObject) -> None:
    raw = json.loads(json.dumps(to_json(transcript)))
    page = raw["pages"][0]
    page[data.draw(st.sampled_from(sorted(page)))] = data.draw(anything)
    try:
        back = from_json(raw)
    except ValueError:
        assert _understood(raw, Limits()).problems == (Problem("FP108"),)
    else:
        assert from_json(json.loads(json.dumps(to_json(back)))) == back


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "letter.pdf").write_bytes(paper.pdf())
    (folder / "twin.pdf").write_bytes(paper.pdf())
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and nothing more")
    (folder / "text.jpg").write_text("I am not a picture")
    (folder / "cut.jpg").write_bytes(paper.saved(paper.picture(), "JPEG")[:5000])
    with zipfile.ZipFile(folder / "zipped.pdf", "w") as zipped:
        zipped.writestr("passport.jpg", "x")
    with zipfile.ZipFile(folder / "letter.docx", "w") as zipped:
        zipped.writestr("[Content_Types].xml", "x")
        zipped.writestr("word/document.xml", "x")
    (folder / "link.pdf").symlink_to(folder / "letter.pdf")
    return folder


def read(folder: Path, **options: object) -> dict[str, Transcript]:
    return transcribe(inventory(folder)[0], folder, on=ON, **options)  # type: ignore[arg-type]


def test_each_file_says_something(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    said = read(folder, progress=lambda done, of: told.append((done, of)))
    assert {path: [problem.code for problem in each.problems] for path, each in said.items()} == {
        "broken.pdf": ["FP101"], "cut.jpg": ["FP101"], "empty.pdf": [], "letter.docx": ["FP103"], "letter.pdf": [],
        "text.jpg": ["FP105"], "twin.pdf": [], "zipped.pdf": ["FP104"],
    }  # fmt: skip
    assert list(said) == sorted(said)
    assert [line.text for line in said["letter.pdf"].pages[0].lines] == list(paper.LETTER)
    assert said["twin.pdf"] is said["letter.pdf"]
    assert (said["empty.pdf"].media_type, said["text.jpg"].media_type) == ("application/x-empty", "text/plain")
    assert told[-1] == (7, 7)


def test_one_worker_says_the_same_as_many(folder: Path) -> None:
    assert read(folder, workers=1) == read(folder, workers=3)


def test_a_second_run_comes_from_the_cache(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path / "kept")
    first = read(folder, cache=cache)
    monkeypatch.setattr(Pool, "start", lambda *_: pytest.fail("no child is needed"))
    assert read(folder, cache=cache) == first


def test_a_file_that_changes_is_told(folder: Path) -> None:
    files = inventory(folder)[0]
    (folder / "letter.pdf").write_bytes(paper.pdf(["another letter"]))
    (folder / "broken.pdf").unlink()
    said = transcribe(files, folder, on=ON)
    assert [said[path].problems[0].code for path in ("broken.pdf", "letter.pdf")] == ["FP112", "FP114"]


def test_a_file_that_becomes_a_link_is_not_followed(folder: Path) -> None:
    files = inventory(folder)[0]
    (folder / "twin.pdf").rename(folder / "elsewhere.pdf")
    (folder / "letter.pdf").unlink()
    (folder / "letter.pdf").symlink_to(folder / "elsewhere.pdf")
    assert transcribe(files, folder, on=ON)["letter.pdf"].problems == (Problem("FP112"),)


def test_what_failed_by_chance_is_not_kept(folder: Path, tmp_path: Path) -> None:
    files = inventory(folder)[0]
    content = (folder / "letter.pdf").read_bytes()
    (folder / "letter.pdf").write_bytes(b"changed")
    transcribe(files, folder, on=ON, cache=Cache(tmp_path / "kept"))
    (folder / "letter.pdf").write_bytes(content)
    assert not transcribe(files, folder, on=ON, cache=Cache(tmp_path / "kept"))["letter.pdf"].problems


def test_files_without_a_hash_are_left_out(tmp_path: Path) -> None:
    assert transcribe([SourceFile("a.pdf", 3), SourceFile("b", 0, ignored="link")], tmp_path, on=ON) == {}


def test_time_is_up_after_some_pages() -> None:
    said = transcribe_file(
        paper.pdf(*[paper.LETTER] * 3), enough=lambda page: False, limits=dataclasses.replace(Limits(), seconds=0)
    )
    assert len(said.pages) == 1
    assert said.problems == (Problem("FP107", page=1, params={"seconds": 0}),)


def test_a_reader_that_eats_too_much_costs_its_file_only(folder: Path) -> None:
    (folder / "large.png").write_bytes(paper.saved(paper.picture(width=8500, height=8500)))
    said = read(folder, limits=Limits(memory=200_000_000))
    assert said["large.png"].problems == (Problem("FP108"),)
    assert said["letter.pdf"].pages


@pytest.mark.skipif(os.name == "nt", reason="has no such names")
def test_a_name_that_is_not_text_is_read_all_the_same(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.pdf")).write_bytes(paper.pdf())
    (said,) = read(tmp_path).values()
    assert len(said.pages) == 1


@settings(max_examples=30, deadline=None)
@given(st.sampled_from((b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"")), st.binary())
def test_any_bytes_end_in_a_transcript(start: bytes, rest: bytes) -> None:
    said = transcribe_file(start + rest, enough=lambda page: False, limits=Limits())
    assert said.problems or said.pages or not start + rest


def test_reading_ahead_says_the_same(folder: Path) -> None:
    files = inventory(folder)[0]
    with Ahead(folder, on=ON, workers=2) as ahead:
        (folder / "late.pdf").write_bytes(paper.pdf(["came late"]))
        late = inventory(folder)[0]
        said = ahead(late, folder, on=ON)
    assert said["late.pdf"].pages[0].text == "came late"
    del said["late.pdf"]
    assert said == transcribe(files, folder, on=ON) and list(said) == [file.path for file in files if file.sha256]


def test_reading_ahead_of_no_folder_reads_nothing(tmp_path: Path) -> None:
    with Ahead(tmp_path / "nowhere", on=ON) as ahead:
        assert ahead([], tmp_path, on=ON) == {}


def test_reading_ahead_can_be_left(folder: Path) -> None:
    with Ahead(folder, on=ON) as ahead:
        children = ahead._pool
    assert not children._children
