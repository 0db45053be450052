"""The bundle: every paper once, in the guide's order, upright on A4, numbered, with text that stays text."""

import io
import subprocess
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

import formprep
from formprep import bundling
from formprep.binding import Bundle, bind
from formprep.cli import run
from formprep.errors import InputError
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.schemas import load_checklist
from formprep.tools import a4, places
from formprep.tools.limits import Limits
from formprep.tools.pdf_source import UnusableError
from tests import paper
from tests.submissions import submission

A3, A5, B4 = "applicant-travel-document", "proof-of-relationship", "sponsor-financial-standing"


def texts(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def sheets(data: bytes, pages: list[tuple[int, int]], tmp_path: Path) -> tuple[Any, list[dict[str, Any]]]:
    out = tmp_path / "sheets.pdf"
    told = a4.sheets(data, pages, out, Limits(), lambda number: None)
    return pikepdf.open(out), told


def mixed(tmp_path: Path) -> Any:
    """Return a submission of a PDF with three papers, a photo on its side and one that is broken."""
    several = paper.pdf(("Passport of Chan",), ("Marriage certificate 結婚證書",), ("A surplus page",))
    photo = paper.saved(paper.picture(("A wedding",)).rotate(90, expand=True), "JPEG", quality=80)
    files = {"several.pdf": several, "photo.jpg": photo, "broken.pdf": b"%PDF-1.4 nothing", "else.pdf": paper.pdf()}
    papers = {
        A3: [("passport", "several.pdf", [1])],
        A5: [("marriage-certificate", "several.pdf", [2]), ("family-photograph", "photo.jpg", [1])],
        B4: [("bank-statement", "broken.pdf", [1]), ("marriage-certificate", "several.pdf", [2])],
    }
    return submission(
        tmp_path / "docs",
        files,
        papers,
        counts={"several.pdf": 3},
        turned={"photo.jpg": {1: 90}},
        missing=["sponsor-form"],
    )


@pytest.fixture(scope="module", params=LANGUAGES)
def bound(request: Any, tmp_path_factory: Any) -> tuple[Bundle, Path, Language]:
    place = tmp_path_factory.mktemp("bundle")
    report = mixed(place)
    return bind(report, place / "docs", place / "bundle.pdf", lang=request.param), place / "bundle.pdf", request.param


def test_it_opens_everywhere_without_a_warning(bound: Any) -> None:
    done, path, _ = bound
    with pikepdf.open(path) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == done.pages
    assert len(texts(path)) == done.pages


@pytest.mark.skipif(not Path("/usr/bin/pdftotext").exists(), reason="Poppler is not installed")
def test_poppler_reads_it_without_a_warning(bound: Any) -> None:
    for tool in ("pdfinfo", "pdftotext"):
        done = subprocess.run([tool, str(bound[1]), *(["-"] if tool == "pdftotext" else [])], capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")


def test_bookmarks_contents_and_stamps_agree(bound: Any) -> None:
    done, path, lang = bound
    read = texts(path)
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        where = {page.objgen: index for index, page in enumerate(page.obj for page in pdf.pages)}
        sections = outline.root[2:]
        marked = {
            child.title: where[child.destination[0].objgen] + 1 for section in sections for child in section.children
        }
        dividers = [where[section.destination[0].objgen] + 1 for section in sections]
    places = list(done.places.values())
    assert sorted(marked.values()) == sorted(places)
    for at, text in enumerate(read, 1):
        words = labels(lang)("bundle.stamp", page=at, pages=done.pages)
        assert "".join(words.split()) in "".join(text.split())
    contents = read[where_of_contents(done, dividers)]
    assert all(f" {page}" in contents for page in [*places, *dividers])


def where_of_contents(done: Bundle, dividers: list[int]) -> int:
    return dividers[0] - 2


def test_text_stays_text_and_stands_once(bound: Any) -> None:
    done, path, _ = bound
    read = texts(path)
    for words, leaf in (("Passport of Chan", ("several.pdf", 1)), ("結婚證書", ("several.pdf", 2))):
        assert words in read[done.places[leaf] - 1]
    assert "A surplus page" not in " ".join(read)
    assert ("several.pdf", 3) not in done.places
    assert done.order.left_out == {"several.pdf": (3,), "else.pdf": (), "broken.pdf": ()}


def test_each_sheet_is_a4(bound: Any) -> None:
    with pikepdf.open(bound[1]) as pdf:
        for page in pdf.pages:
            assert sorted(round(float(edge)) for edge in list(page.mediabox)[2:]) == [595, 842]
            assert page.obj.get("/Rotate", 0) == 0


def test_a_missing_item_and_a_broken_file_are_told(bound: Any) -> None:
    done, path, lang = bound
    assert [(f.code, f.item, f.file) for f in done.report.findings] == [("FP904", B4, "broken.pdf")]
    words = "".join(labels(lang)("bundle.missing").split())
    assert sum(words in "".join(text.split()) for text in texts(path)) == 1


def test_a_photo_is_turned_and_kept_as_it_is(bound: Any) -> None:
    done, path, _ = bound
    with pikepdf.open(path) as pdf:
        page = pdf.pages[done.places["photo.jpg", 1] - 1]
        frame = next(thing for thing in page.Resources.XObject.values() if "/P" in thing.Resources.get("/XObject", {}))
        kept = frame.Resources.XObject.P
        assert kept.Filter == "/DCTDecode"
        assert (kept.Width, kept.Height) == (700, 1200)
        assert float(page.mediabox[2]) > float(page.mediabox[3])


def test_the_same_papers_give_the_same_bytes(tmp_path: Path) -> None:
    report = mixed(tmp_path)
    for name in ("one", "two"):
        bind(report, tmp_path / "docs", tmp_path / name, lang="en")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_papers_that_count_for_nothing_come_last_if_wanted(tmp_path: Path) -> None:
    done = bind(mixed(tmp_path), tmp_path / "docs", tmp_path / "all.pdf", lang="en", everything=True)
    assert done.places["several.pdf", 3] > done.places["several.pdf", 2]
    assert done.places["else.pdf", 1] <= done.pages
    assert set(done.order.left_out) == {"broken.pdf"}


def test_a_page_of_two_items_stands_under_the_first(tmp_path: Path) -> None:
    order = bundling.order(mixed(tmp_path))
    under = {section.item: section for section in order.sections}
    assert [piece.file for piece in under[B4].elsewhere] == ["several.pdf"]
    assert [piece.file for piece in under[A5].pieces] == ["several.pdf", "photo.jpg"]


def test_originals_are_asked_for_where_the_guide_does() -> None:
    items = load_checklist().items
    assert {item.ref for item in items if item.originals} == {"C2"}
    assert all("正副本" in item.title["zh-Hant"] for item in items if item.originals)


# ---- one source file


def test_a_page_with_a_turn_of_its_own_stands_upright(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(paper.pdf())) as pdf:
        pdf.pages[0].Rotate = 90
        out = io.BytesIO()
        pdf.save(out)
    _, told = sheets(out.getvalue(), [(1, 0), (1, 270)], tmp_path)
    assert [each["lying"] for each in told] == [True, False]
    lines = _letters(tmp_path / "sheets.pdf", 1)
    assert lines[2] - lines[0] > lines[3] - lines[1], "the first line of the upright page runs from left to right"


def _letters(path: Path, index: int) -> tuple[float, ...]:
    with pypdfium2.PdfDocument(path) as document:
        found = document[index].get_textpage()
        first, last = found.get_charbox(0), found.get_charbox(20)
        return first[0], first[1], last[2], last[3]


@pytest.mark.parametrize("size", [(300, 200), (595.3, 841.9), (612, 792), (1200, 900), (5000, 300)])
def test_pages_keep_their_ratio_and_are_never_made_larger(size: tuple[float, float], tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    canvas.rect(2, 2, size[0] - 4, size[1] - 4)
    canvas.save()
    made, told = sheets(out.getvalue(), [(1, 0)], tmp_path)
    content = made.pages[0].Contents.read_bytes().split()
    scale = float(content[1])
    assert float(content[4]) == scale <= 1
    wide, high = places.sheet_size(told[0]["lying"])
    assert scale * size[0] <= wide * 1.02 and scale * size[1] <= high * 1.02
    assert scale > 0.9 or scale * size[0] > wide * 0.9 or scale * size[1] > high * 0.85


def test_the_number_finds_a_free_place(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(places.SHORT, places.LONG))
    for taken in range(7):
        for left, bottom, right, top in places.spots(False)[:taken]:
            canvas.rect(left + 3, bottom + 3, right - left - 6, top - bottom - 6)
        canvas.showPage()
    canvas.save()
    made, told = sheets(out.getvalue(), [(number, 0) for number in range(1, 8)], tmp_path)
    assert [each["spot"] for each in told] == [0, 1, 2, 3, 4, 5, 0]
    scales = [float(page.Contents.read_bytes().split()[1]) for page in made.pages]
    assert scales[:6] == [1] * 6 and 0.9 < scales[6] < 1


def test_fields_are_flattened_and_scripts_left_behind(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.acroForm.textfield(name="name", value="CHAN Siu Ming", x=72, y=700, width=200, height=20)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="x"))
        pdf.attachments["a.txt"] = b"hidden"
        again = io.BytesIO()
        pdf.save(again)
    made, _ = sheets(again.getvalue(), [(1, 0)], tmp_path)
    assert "CHAN Siu Ming" in texts(tmp_path / "sheets.pdf")[0]
    assert not {"/AcroForm", "/OpenAction", "/Names", "/AA"} & set(made.Root.keys())
    assert not {"/Annots", "/AA"} & set(made.pages[0].obj.keys())
    assert b"app.alert" not in (tmp_path / "sheets.pdf").read_bytes()


def test_values_that_a_viewer_would_have_to_draw_are_drawn(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.acroForm.textfield(name="name", value="x", x=72, y=700, width=200, height=20)
    canvas.acroForm.textfield(name="more", value="y", x=72, y=600, width=200, height=60, fieldFlags="multiline")
    canvas.acroForm.checkbox(name="yes", checked=True, x=72, y=500)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        pdf.Root.AcroForm.NeedAppearances = True
        for widget, value in zip(pdf.pages[0].Annots, ("陳小明", "九龍樣本道8號\n蘭苑3樓C室", None), strict=True):
            if value:
                widget.V = value
        again = io.BytesIO()
        pdf.save(again)
    sheets(again.getvalue(), [(1, 0)], tmp_path)
    text = texts(tmp_path / "sheets.pdf")[0]
    assert "陳小明" in text and "九龍樣本道8號" in text and "蘭苑3樓C室" in text


def test_a_hidden_layer_stays_hidden(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(paper.pdf(("Seen",)))) as pdf:
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="draft"))
        pdf.Root.OCProperties = pikepdf.Dictionary(
            OCGs=pikepdf.Array([layer]), D=pikepdf.Dictionary(OFF=pikepdf.Array([layer]))
        )
        pdf.pages[0].Resources.Properties = pikepdf.Dictionary(L=layer)
        pdf.pages[0].contents_add(b"/OC /L BDC 0 0 595 842 re f EMC")
        out = io.BytesIO()
        pdf.save(out)
    sheets(out.getvalue(), [(1, 0)], tmp_path)
    with pypdfium2.PdfDocument(tmp_path / "sheets.pdf") as document:
        assert document[0].render(scale=0.2, grayscale=True).to_numpy().mean() > 200


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_file_locked_with_an_empty_password_is_bound(algorithm: str, tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper.pdf())))
    writer.encrypt("", "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    made, _ = sheets(out.getvalue(), [(1, 0)], tmp_path)
    assert not made.is_encrypted
    assert "Registrar of Marriages" in texts(tmp_path / "sheets.pdf")[0]


def _picture_of(kind: str) -> bytes:
    import pillow_heif

    pillow_heif.register_heif_opener()
    drawn = paper.picture(width=600, height=300)
    match kind:
        case "BILEVEL":
            return paper.saved(drawn.convert("1"), "TIFF", compression="group4", dpi=(300, 300))
        case "CMYK":
            return paper.saved(drawn.convert("CMYK"), "JPEG")
        case "ALPHA":
            clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
            clear.paste(drawn.crop((0, 0, 600, 150)), (0, 0))
            return paper.saved(clear, "PNG")
        case "CAMERA":
            exif = Image.Exif()
            exif[0x0112], exif[0x010F] = 6, "Camera of Chan"
            return paper.saved(drawn.rotate(90, expand=True), "JPEG", exif=exif)
    return paper.saved(drawn, kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "WEBP", "HEIF", "BILEVEL", "CMYK", "ALPHA", "CAMERA"])
def test_pictures_become_pages_that_look_like_them(kind: str, tmp_path: Path) -> None:
    data = _picture_of(kind)
    _, told = sheets(data, [(1, 0)], tmp_path)
    assert told == [{"lying": True, "spot": 0}]
    with pypdfium2.PdfDocument(tmp_path / "sheets.pdf") as document:
        seen = document[0].render(scale=1).to_pil().convert("L")
    wide = 144 if kind == "BILEVEL" else 288
    left, upper = (
        round((places.LONG - wide) / 2),
        round((places.SHORT - a4.STRIP - a4.BORDER - wide / 2) / 2 + a4.BORDER),
    )
    found = seen.crop((left, upper, left + wide, upper + wide // 2)).resize((60, 30))
    wanted = paper.picture(width=600, height=300).convert("L").resize((60, 30))
    if kind == "ALPHA":
        wanted.paste(255, (0, 15, 60, 30))
    off = [abs(a - b) for a, b in zip(found.tobytes(), wanted.tobytes(), strict=True)]
    assert sum(off) / len(off) < 8
    assert b"Camera of Chan" not in (tmp_path / "sheets.pdf").read_bytes()


def test_a_photo_that_breaks_off_is_not_taken(tmp_path: Path) -> None:
    data = paper.saved(paper.picture(), "JPEG")
    with pytest.raises(UnusableError):
        sheets(data[: len(data) // 2], [(1, 0)], tmp_path)


def test_the_pages_of_a_tiff(tmp_path: Path) -> None:
    out = io.BytesIO()
    pages = [paper.picture((f"Page {number}",), width=400, height=500) for number in (1, 2, 3)]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    made, _ = sheets(out.getvalue(), [(3, 0), (1, 180)], tmp_path)
    assert len(made.pages) == 2


# ---- the command


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docs = tmp_path / "docs"
    mixed(tmp_path)
    (docs / "formprep.yaml").write_text(
        "application: entry\napplies_on: 2019-06-03\n"
        "applicant: {date_of_birth: 1990-04-01, nationality: GBR, relationship: spouse, residence: elsewhere}\n"
        "sponsor: {status: permanent-resident}\n"
    )
    (docs / "photo.jpg").unlink()
    out = tmp_path / "out.pdf"
    assert run(["bundle", str(docs), "-o", str(out), "--on", "2019-06-03", "--no-cache"]) == 1
    assert out.read_bytes().startswith(b"%PDF")
    captured = capsys.readouterr()
    assert captured.out == "" and str(out) in captured.err


@pytest.mark.parametrize("where", ["docs/out.pdf", "docs", "nowhere/out.pdf", "-"])
def test_a_place_that_will_not_do(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    report = mixed(tmp_path)
    if where == "-":
        assert run(["bundle", "docs", "-o", "-"]) == 2
        return
    with pytest.raises(InputError):
        formprep.bundle("docs", where, report=report)
