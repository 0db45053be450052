"""The upload set: within the limits, upright, legible, every change told, the papers themselves untouched."""

import hashlib
import io
import json
import random
import shutil
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngInfo

import formprep
from formprep.errors import InputError
from formprep.paths import SCHEMAS
from formprep.tools import media
from formprep.tools.fitting import Wanted, fitted
from formprep.tools.limits import Limits
from formprep.tools.notes import without_notes
from formprep.upload_limits import limits
from formprep.uploading import MANIFEST, Upload
from formprep.values import load_values
from tests import paper
from tests.submissions import submission
from tests.test_bundle import _picture_of, mixed

A3, A5, HKID = "applicant-travel-document", "proof-of-relationship", "extension-hong-kong-identity-card"
TAKES = limits("2019-05")
WANTED = Wanted(frozenset(TAKES.types), TAKES.bytes, TAKES.dots, TAKES.quality, grey=True)


@pytest.mark.parametrize("edition", ["2019-05", "2026-04"])
def test_the_largest_file_is_the_newest_of_the_dated_values(tmp_path: Path, edition: str) -> None:
    assert limits(edition).bytes == 1_000_000 * load_values()["upload-megabytes"].newest.value
    for name in ("upload.yaml", "values.yaml", "sources.yaml"):
        shutil.copy(SCHEMAS / name, tmp_path)
    with (tmp_path / "values.yaml").open("a", encoding="utf-8") as stream:
        stream.write("    - {value: 8, from: 2030-01-01, source: govhk-uploads}\n")
    assert limits(edition, tmp_path).bytes == 8_000_000


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Return a picture that hardly can be packed."""
    count = width * height * (3 if mode == "RGB" else 1)
    return Image.frombytes(mode, (width, height), random.Random(1).randbytes(count))


def fit(data: bytes, pages: Any = ((1, 0),), *, whole: bool = True, **wanted: Any) -> Any:
    from dataclasses import replace

    return fitted(data, pages, replace(WANTED, **wanted), Limits(), lambda number: None, whole=whole)


def put(tmp_path: Path, report: Any) -> tuple[Upload, Path, Any]:
    out = tmp_path / "out"
    done = formprep.bundle(tmp_path / "docs", out, upload=True, report=report)
    assert isinstance(done, Upload)
    return done, out, json.loads((out / MANIFEST).read_text("utf-8"))


def test_the_manifest_tells_the_truth(tmp_path: Path) -> None:
    report = mixed(tmp_path)
    before = {path.name: path.read_bytes() for path in (tmp_path / "docs").iterdir()}
    done, out, told = put(tmp_path, report)
    assert {path.name: path.read_bytes() for path in (tmp_path / "docs").iterdir()} == before
    listed = [each for item in told["items"] for each in item["files"]]
    assert {each["name"] for each in listed} | {MANIFEST} == {path.name for path in out.iterdir()}
    for each in listed:
        data = (out / each["name"]).read_bytes()
        assert (len(data), hashlib.sha256(data).hexdigest()) == (each["bytes"], each["sha256"])
        assert media.media_type(data) == each["media_type"]
        for source in each["from"]:
            assert hashlib.sha256(before[source["path"]]).hexdigest() == source["sha256"]
        as_it_was = each["sha256"] == each["from"][0]["sha256"]
        assert as_it_was == (each["changes"] == [])
    assert [finding["code"] for finding in told["findings"]] == ["FP904"]
    assert done.report.exit_status == 1


def test_names_follow_the_items(tmp_path: Path) -> None:
    done, _, _ = put(tmp_path, mixed(tmp_path))
    assert [each.name for each in done.files] == [
        "A3-applicant-travel-document-1.pdf",
        "A5-proof-of-relationship-1.pdf",
        "A5-proof-of-relationship-2.jpg",
    ]
    assert [each.changes[0] for each in done.files] == ["pages", "pages", "turned"]


def test_the_same_papers_give_the_same_bytes(tmp_path: Path) -> None:
    report = mixed(tmp_path)
    for name in ("one", "two"):
        formprep.bundle(tmp_path / "docs", tmp_path / name, upload=True, report=report)
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    report = mixed(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(InputError):
        formprep.bundle(tmp_path / "docs", tmp_path / "out", upload=True, report=report)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_more_files_than_are_taken_become_one(tmp_path: Path) -> None:
    files = {f"{side}.jpg": paper.saved(paper.picture((side,)), "JPEG") for side in ("front", "back")}
    card = "hong-kong-identity-card"
    report = submission(tmp_path / "docs", files, {HKID: [(card, name, [1]) for name in files]})
    done, out, _ = put(tmp_path, report)
    assert [each.name for each in done.files] == [f"C3-{HKID}-1.pdf"]
    assert "joined" in done.files[0].changes and len(done.files[0].sources) == 2
    with pikepdf.open(out / done.files[0].name) as pdf:
        assert len(pdf.pages) == 2 and pdf.check_pdf_syntax() == []


def test_what_can_not_be_made_small_enough_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    monkeypatch.setattr("formprep.uploading.limits", lambda edition: replace(TAKES, bytes=30_000, files={HKID: 1}))
    big = paper.saved(noise(2000, 1500), "JPEG", quality=95)
    small = paper.saved(noise(110, 110), "JPEG", quality=95)
    files = {"big.jpg": big, "one.jpg": small, "two.jpg": small[:-2] + b"\0\xff\xd9"}
    card = [("hong-kong-identity-card", name, [1]) for name in ("one.jpg", "two.jpg")]
    done, out, told = put(
        tmp_path, submission(tmp_path / "docs", files, {A3: [("passport", "big.jpg", [1])], HKID: card})
    )
    codes = [(finding.code, finding.item, finding.file) for finding in done.report.findings]
    assert ("FP905", A3, "big.jpg") in codes
    assert all(path.stat().st_size <= 30_000 for path in out.iterdir() if path.name != MANIFEST)
    assert {finding["code"] for finding in told["findings"]} == {code for code, _, _ in codes}


# ---- one paper


@pytest.mark.parametrize("kind", ["HEIF", "WEBP", "BMP", "CAMERA", "CMYK"])
def test_pictures_are_converted_and_turned(kind: str) -> None:
    data = _picture_of(kind)
    (done,) = fit(data)
    if kind == "CMYK":
        assert done.data is None
        return
    with Image.open(io.BytesIO(done.data)) as picture:
        assert picture.format == "JPEG" and picture.size == (600, 300)
        assert ImageOps.exif_transpose(picture).size == picture.size
        off = [abs(a - b) for a, b in _pairs(picture, paper.picture(width=600, height=300))]
    assert sum(off) / len(off) < 8


def _pairs(one: Image.Image, other: Image.Image) -> Any:
    small = [each.convert("L").resize((60, 30)).tobytes() for each in (one, other)]
    return zip(*small, strict=True)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BILEVEL"])
def test_what_is_good_is_not_touched(kind: str) -> None:
    assert [each.data for each in fit(_picture_of(kind))] == [None]
    assert [each.data for each in fit(paper.pdf())] == [None]


def noted(kind: str) -> bytes:
    """Return a picture that says where it was taken, by what and of whom, in every way its kind has."""
    exif = Image.Exif()
    exif[0x010F] = exif[0x010E] = "Camera of Chan"
    exif.get_ifd(0x8825).update({1: "N", 2: (22.0, 16.0, 41.0), 29: "2019:06:03 Chan"})
    exif.get_ifd(0x8769).update({0x9286: b"Remark of Chan", 0x9003: "2019:06:03 Chan"})
    drawn = paper.picture(width=600, height=300)
    match kind:
        case "JPEG":
            return paper.saved(drawn, kind, exif=exif, comment=b"Chan", xmp=b"<x>Chan</x>") + b"\0\0\0\x18ftypmp42 Chan"
        case "PNG":
            text = PngInfo()
            text.add_text("Author", "Chan")
            return paper.saved(drawn, kind, exif=exif, pnginfo=text) + b"Chan"
        case "GIF":
            return paper.saved(drawn.convert("P"), kind, comment=b"Chan") + b"Chan"
        case _:
            return paper.saved(drawn, kind, exif=exif, tiffinfo={315: "Chan", 700: b"<x>Chan</x>"})


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF"])
def test_what_a_camera_noted_is_not_uploaded(kind: str) -> None:
    data = noted(kind)
    (done,) = fit(data)
    assert b"Chan" in data and b"Chan" not in done.data
    assert (done.changes, done.media_type) == (("notes",), media.media_type(data))
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(done.data)) as after:
        assert before.getexif() or kind == "GIF"
        assert not after.getexif().get_ifd(0x8825) and 0x010F not in after.getexif()
        assert (before.mode, before.size, before.tobytes()) == (after.mode, after.size, after.tobytes())
    assert fit(done.data)[0].data is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_nor_where_a_picture_is_made_anew(kind: str) -> None:
    (done,) = fit(noted(kind), ((1, 90),))
    assert "turned" in done.changes and b"Chan" not in done.data


@given(st.sampled_from(["JPEG", "PNG", "GIF", "TIFF"]), st.data())
@settings(max_examples=60, deadline=None)
def test_notes_of_broken_pictures_do_no_harm(kind: str, draw: Any) -> None:
    data = bytearray(noted(kind))
    for _ in range(draw.draw(st.integers(1, 4))):
        data[draw.draw(st.integers(4, min(len(data) - 1, 900)))] = draw.draw(st.integers(0, 255))
    bare = without_notes(bytes(data), f"image/{kind.lower()}")
    assert bare is None or len(bare) <= len(data)


def test_a_page_is_turned_and_taken_out() -> None:
    (done,) = fit(paper.pdf(("One",), ("Two",)), ((2, 90),), whole=False)
    assert done.changes == ("pages", "turned")
    with pypdfium2.PdfDocument(done.data) as document:
        assert len(document) == 1 and document[0].get_rotation() == 90
        assert document[0].get_textpage().get_text_range().strip() == "Two"


def test_a_scan_is_reduced_and_its_text_kept() -> None:
    scan = paper.scan(noise(1700, 2400, "L").convert("RGB"), hidden=("What OCR once read",))
    assert len(scan) > 4_000_000
    (done,) = fit(scan, bytes=1_500_000)
    assert len(done.data) <= 1_500_000 and any(change.startswith("dots:") for change in done.changes)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        (picture,) = pdf.pages[0].Resources.XObject.values()
        assert picture.Height >= TAKES.dots * 11.6
    with pypdfium2.PdfDocument(done.data) as document:
        assert "What OCR once read" in document[0].get_textpage().get_text_range()


def test_many_pages_are_parted() -> None:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(4):
            pdf.add_blank_page().obj.Big = pikepdf.Stream(pdf, random.Random(len(pdf.pages)).randbytes(40_000))
        pdf.save(out)
    done = fit(out.getvalue(), [(number, 0) for number in (1, 2, 3, 4)], bytes=100_000)
    assert [each.pages for each in done] == [(1, 2), (3, 4)]
    assert all(each.fits and len(each.data) <= 100_000 for each in done)


def test_scripts_are_not_uploaded() -> None:
    with pikepdf.open(io.BytesIO(paper.pdf())) as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        out = io.BytesIO()
        pdf.save(out)
    (done,) = fit(out.getvalue())
    assert done.changes == ("plain",)
    with pikepdf.open(io.BytesIO(done.data)) as pdf:
        assert "/OpenAction" not in pdf.Root


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(
    wide=st.integers(80, 1200),
    high=st.integers(80, 1200),
    kind=st.sampled_from(["JPEG", "PNG", "BMP", "TIFF", "PDF"]),
    most=st.integers(20_000, 400_000),
    turn=st.sampled_from([0, 90, 180, 270]),
    grey=st.booleans(),
)
def test_nothing_exceeds_the_limits(wide: int, high: int, kind: str, most: int, turn: int, grey: bool) -> None:
    drawn = noise(wide, high)
    data = paper.scan(drawn) if kind == "PDF" else paper.saved(drawn, kind)
    for done in fit(data, ((1, turn),), bytes=most, grey=grey):
        content = data if done.data is None else done.data
        assert media.media_type(content) == done.media_type
        assert done.media_type in TAKES.types
        assert not done.fits or len(content) <= most
        assert done.data is not None or (not turn and len(data) <= most)
        if done.media_type == "image/jpeg" and done.data:
            with Image.open(io.BytesIO(done.data)) as picture:
                assert (picture.width > picture.height) == ((wide > high) != (turn in (90, 270))) or wide == high
                assert picture.size[0] * picture.size[1] == wide * high or max(picture.size) >= TAKES.dots * 11
