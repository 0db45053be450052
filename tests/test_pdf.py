"""PDF files as they come: turned, locked, broken, forged, too long."""

import io
import re
import zlib

import pikepdf
import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf.annotations import FreeText
from reportlab.lib.colors import white

from formprep.model import Page, Problem
from formprep.tools import pdf, pdf_ink
from formprep.tools.limits import Limits
from formprep.tools.pdf_text import is_garbled
from formprep.tools.sheet import Sheet
from tests import paper

LIMITS = Limits()


def sheets(data: bytes, limits: Limits = LIMITS) -> list[Sheet | Problem]:
    return list(pdf.sheets(data, limits))


def only(data: bytes) -> Sheet:
    (sheet,) = sheets(data)
    assert isinstance(sheet, Sheet)
    return sheet


def codes(data: bytes, limits: Limits = LIMITS) -> list[str]:
    return [each.code for each in sheets(data, limits) if isinstance(each, Problem)]


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def test_lines_come_in_order_with_their_boxes() -> None:
    page = only(paper.pdf()).page
    assert texts(page) == list(paper.LETTER)
    assert (page.source, page.rotation, round(page.width), round(page.height)) == ("text", 0, 595, 842)
    boxes = [line.box for line in page.lines]
    assert all(box and 0.11 < box[0] < 0.14 and box[0] < box[2] < 1 for box in boxes)
    assert [box[1] for box in boxes if box] == sorted(box[1] for box in boxes if box)


def test_columns_written_one_after_the_other_are_read_row_by_row() -> None:
    drawn, out = paper.canvas()
    for row, label in enumerate(("Name", "Number", "Date")):
        drawn.drawString(72, 700 - 30 * row, label)
    for row, value in enumerate(("CHAN", "A123456(3)", "1 May 2019")):
        drawn.drawString(300, 700 - 30 * row, value)
    drawn.save()
    assert texts(only(out.getvalue()).page) == ["Name", "CHAN", "Number", "A123456(3)", "Date", "1 May 2019"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_turned_for_showing_keeps_its_order(turn: int) -> None:
    drawn, out = paper.canvas()
    drawn.translate(298, 421)
    drawn.rotate(turn)
    for row, text in enumerate(paper.LETTER):
        drawn.drawString(-200, 100 - 24 * row, text)
    drawn.save()
    writer = pypdf.PdfWriter(clone_from=out)
    writer.pages[0].rotate(turn)
    out = io.BytesIO()
    writer.write(out)
    page = only(out.getvalue()).page
    assert texts(page) == list(paper.LETTER) and page.rotation == 0
    assert (page.width > page.height) == (turn in (90, 270))


@pytest.mark.parametrize(("turn", "clockwise"), [(90, 90), (180, 180), (270, 270)])
def test_text_drawn_sideways_is_set_upright(turn: int, clockwise: int) -> None:
    drawn, out = paper.canvas()
    drawn.translate(298, 421)
    drawn.rotate(turn)
    for row, text in enumerate(paper.LETTER):
        drawn.drawString(-200, 100 - 24 * row, text)
    drawn.save()
    page = only(out.getvalue()).page
    assert (texts(page), page.rotation) == (list(paper.LETTER), clockwise)
    assert (page.width > page.height) == (turn in (90, 270))
    assert all(line.box and line.box[2] - line.box[0] > line.box[3] - line.box[1] for line in page.lines)


def test_text_that_nobody_sees_is_not_read() -> None:
    drawn, out = paper.canvas()
    drawn.drawString(72, 700, "Seen by everybody, the certificate of 1 April 2015")
    drawn.setFillColor(white)
    drawn.drawString(72, 650, "white on white")
    drawn.setFillColorRGB(0, 0, 0)
    drawn.drawString(72, 1000, "above the page")
    drawn.drawString(-400, 600, "left of the page")
    drawn.setFont("Formprep", 0.5)
    drawn.drawString(72, 550, "as small as dust")
    drawn.setFont("Formprep", 14)
    words = drawn.beginText(72, 500)
    words.setTextRenderMode(3)
    words.textOut("invisible")
    drawn.drawText(words)
    drawn.drawString(72, 450, "painted over")
    drawn.setFillColor(white)
    drawn.rect(60, 440, 300, 40, stroke=0, fill=1)
    drawn.save()
    sheet = only(out.getvalue())
    assert texts(sheet.page) == ["Seen by everybody, the certificate of 1 April 2015"]
    assert not sheet.doubtful


def test_white_on_black_is_seen() -> None:
    drawn, out = paper.canvas()
    drawn.rect(60, 640, 400, 40, fill=1)
    drawn.setFillColor(white)
    drawn.drawString(72, 655, "white letters on a black bar")
    drawn.save()
    assert texts(only(out.getvalue()).page) == ["white letters on a black bar"]


def test_a_scan_is_doubtful_whatever_is_hidden_behind_it() -> None:
    data = paper.scan(paper.picture(), hidden=["Bank statement of somebody else, balance 1,000,000.00"] * 10)
    pages = pdf.sheets(data, LIMITS)
    sheet = next(pages)
    assert isinstance(sheet, Sheet)
    assert sheet.doubtful and not sheet.page.lines and sheet.pictures and sheet.pictures() == [(0.0, 0.0, 1.0, 1.0)]
    drawn = sheet.draw(4096)
    assert drawn.shape[2] == 3 and max(drawn.shape) >= 2000


def test_a_stamp_on_a_scan_does_not_stand_for_it() -> None:
    assert only(paper.scan(paper.picture(), visible=["Received 1 May 2019"])).doubtful


def test_a_letter_on_a_full_page_background_is_believed() -> None:
    background = Image.new("RGB", (600, 850), "#eef")
    assert not only(paper.scan(background, visible=["A long line of visible words in a letter"] * 12)).doubtful


def test_a_drawn_page_without_text_is_doubtful_and_a_blank_one_not() -> None:
    drawn, out = paper.canvas()
    for row in range(20):
        drawn.rect(72, 100 + 30 * row, 200, 12, fill=1)
    drawn.showPage()
    drawn.showPage()
    drawn.save()
    first, second = sheets(out.getvalue())
    assert isinstance(first, Sheet) and first.doubtful and first.page.source == "none"
    assert isinstance(second, Sheet) and not second.doubtful and second.page.ink == 0


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("", False),
        ("受養人來港居留申請表", False),
        ("The quick brown fox jumps over the lazy dog. " * 3, False),
        ("P<UTOERIKSSON<<ANNA<MARIA", False),
        ("\ue001\ue002\ue003 12", True),
        ("&RQWUDFW EHWZHHQ WKH WZR SDUWLHV " * 4, True),
    ],
)
def test_garbled_text_is_noticed(text: str, garbled: bool) -> None:
    assert is_garbled(text) is garbled


def form() -> bytes:
    drawn, out = paper.canvas()
    drawn.drawString(72, 750, "Application form ID 1 for nobody, with two boxes")
    fields = drawn.acroForm
    fields.textfield(name="surname", tooltip="Surname 姓", value="CHAN", x=72, y=700, width=200)
    fields.textfield(name="secret", tooltip="Hidden", value="ID 997", x=72, y=660, width=200, annotationFlags="hidden")
    fields.checkbox(name="yes", tooltip="Yes 是", checked=True, x=72, y=620)
    fields.checkbox(name="no", tooltip="No 否", checked=False, x=112, y=620)
    fields.choice(name="sex", tooltip="Sex", value="F", options=["M", "F"], x=72, y=580, width=80, height=20)
    drawn.save()
    return out.getvalue()


def test_fields_have_names_labels_and_values() -> None:
    fields = {field.name: field for field in only(form()).page.fields}
    assert {name: (field.label, field.value, field.kind) for name, field in fields.items()} == {
        "surname": ("Surname 姓", "CHAN", "text"),
        "yes": ("Yes 是", "Yes", "button"),
        "no": ("No 否", "", "button"),
        "sex": ("Sex", "F", "choice"),
    }


def test_fields_have_their_place_on_the_page() -> None:
    """A field at 72, 700 points from the lower left corner of A4 (595 × 842), 200 wide."""
    field = next(each for each in only(form()).page.fields if each.name == "surname")
    assert field.box is not None
    left, top, right, bottom = field.box
    assert (left, right) == pytest.approx((72 / 595, 272 / 595), abs=0.01)
    assert 0.1 < top < bottom < 0.18


def test_text_typed_onto_a_page_is_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper.pdf()))
    writer.add_annotation(0, FreeText(text="Typed by hand", rect=(72, 300, 300, 330), font_size="14pt"))
    out = io.BytesIO()
    writer.write(out)
    seen = texts(only(out.getvalue()).page)
    assert seen[:4] == list(paper.LETTER)


def locked(*, user: str, algorithm: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(paper.pdf()))
    writer.encrypt(user, "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_an_empty_password_opens_and_a_real_one_does_not(algorithm: str) -> None:
    assert texts(only(locked(user="", algorithm=algorithm)).page) == list(paper.LETTER)
    assert sheets(locked(user="secret", algorithm=algorithm)) == [Problem("FP102")]


def test_a_form_that_only_adobe_reader_shows() -> None:
    document = pikepdf.open(io.BytesIO(form()))
    document.Root.AcroForm.XFA = document.make_stream(b"<xdp/>")
    document.Root.NeedsRendering = True
    out = io.BytesIO()
    document.save(out)
    assert codes(out.getvalue()) == ["FP113"]


def test_a_damaged_file_is_mended_where_that_can_be_done() -> None:
    whole = paper.pdf(*[paper.LETTER] * 5)
    no_table = whole[: whole.rindex(b"xref\n")]
    assert [len(s.page.lines) for s in sheets(no_table) if isinstance(s, Sheet)] == [4] * 5
    assert [len(s.page.lines) for s in sheets(b"junk " * 50 + whole) if isinstance(s, Sheet)] == [4] * 5


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 5000, b"%PDF-1.4 trailer <<>> %%EOF"])
def test_what_can_not_be_mended_is_told(data: bytes) -> None:
    assert sheets(data) == [Problem("FP101")]


def test_pages_beyond_the_limit_are_told() -> None:
    found = sheets(paper.pdf(*[["a page with some words on it"]] * 5), Limits(pages=3))
    assert len(found) == 4 and found[-1] == Problem("FP109", params={"pages": 5, "limit": 3})


def test_a_hundred_thousand_pages_may_be_claimed() -> None:
    claimed = re.sub(rb"/Count 1\b", b"/Count 100000", paper.pdf())
    found = sheets(claimed)
    assert isinstance(found[0], Sheet)
    assert {each.code for each in found[1:] if isinstance(each, Problem)} <= {"FP101", "FP109"}
    assert len(found) < 10


def test_a_page_tree_that_bites_its_tail() -> None:
    looped = pikepdf.open(io.BytesIO(paper.pdf()))
    looped.Root.Pages.Kids.insert(0, looped.Root.Pages)
    out = io.BytesIO()
    looped.save(out)
    assert sheets(out.getvalue())


def test_a_picture_too_large_to_draw_is_told_before_it_is() -> None:
    document = pikepdf.open(io.BytesIO(paper.scan(Image.new("L", (10, 10)))))
    (image,) = document.pages[0].Resources.XObject.values()
    image.Width = image.Height = 50_000
    out = io.BytesIO()
    document.save(out)
    assert sheets(out.getvalue()) == [Problem("FP110", page=1)]


def test_a_stream_that_grows_without_end_does_no_harm() -> None:
    bomb = pikepdf.open(io.BytesIO(paper.pdf()))
    content = pikepdf.Stream(bomb, zlib.compress(b"0 0 m " * 5_000_000, 9))
    content.Filter = pikepdf.Name.FlateDecode
    bomb.pages[0].Contents = bomb.make_indirect(content)
    out = io.BytesIO()
    bomb.save(out)
    assert len(sheets(out.getvalue())) == 1


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=30))
def test_flipped_bytes_never_raise(flips: list[tuple[float, int]]) -> None:
    data = bytearray(paper.pdf())
    for place, value in flips:
        data[int(place * len(data))] = value
    for each in sheets(bytes(data)):
        assert isinstance(each, Problem) or each.page.number >= 1


@settings(max_examples=20, deadline=None)
@given(st.floats(0.01, 0.99))
def test_a_file_cut_short_never_raises(share: float) -> None:
    data = paper.pdf()
    assert sheets(data[: int(share * len(data))])


def test_pictures_are_places_of_the_upright_page_and_strips_of_one_are_one() -> None:
    strips = [(60.0, 600.0 + 10 * each, 160.0, 610.0 + 10 * each) for each in range(10)]
    with pypdfium2.PdfDocument.new() as document:
        page = document.new_page(600, 800)
        (place,) = pdf_ink.places(page, strips, 0)
        assert place == pytest.approx((0.08, 0.105, 0.287, 0.27), abs=0.002)
        (turned,) = pdf_ink.places(page, strips, 90)
        assert turned == pytest.approx((0.73, 0.08, 0.895, 0.287), abs=0.002)
        assert len(pdf_ink.places(page, [strips[0], (300.0, 100.0, 400.0, 200.0)], 0)) == 2
        assert not pdf_ink.places(page, [(700.0, 10.0, 800.0, 100.0)], 0)
