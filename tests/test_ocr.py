"""Text, codes and faces on pictures, whatever way up they are, and no more of them than is needed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PIL import Image, ImageFilter

from formprep.model import Line, Page
from formprep.numbers import mrz
from formprep.reading import transcribe_file
from formprep.tools.limits import Limits
from formprep.tools.sheet import reading_order, turned
from tests import paper

pytest.importorskip("onnxruntime")
pytest.importorskip("rapidocr")


def never(page: Page) -> bool:
    return False


def read(drawn: Image.Image, enough: Callable[[Page], bool] = never, kind: str = "PNG") -> Page:
    transcript = transcribe_file(paper.saved(drawn, kind), enough=enough, limits=Limits())
    (page,) = transcript.pages
    return page


def squeezed(text: str) -> str:
    return text.replace(" ", "").casefold()


@pytest.mark.parametrize(("turn", "clockwise"), [(0, 0), (90, 90), (180, 180), (270, 270)])
def test_any_way_up(turn: int, clockwise: int) -> None:
    page = read(paper.picture().rotate(turn, expand=True))
    assert page.rotation == clockwise and page.source == "ocr" and page.whole
    assert [squeezed(line.text) for line in page.lines] == [squeezed(line) for line in paper.LETTER]
    assert all(line.confidence > 0.8 and line.box and line.box[2] - line.box[0] > 0.2 for line in page.lines)
    assert (page.width, page.height) == (1200, 700)


def test_a_little_askew() -> None:
    page = read(paper.picture().rotate(3, expand=True, fillcolor="white"))
    tops = [line.box[1] for line in page.lines if line.box]
    assert [squeezed(line.text) for line in page.lines] == [squeezed(line) for line in paper.LETTER]
    assert page.rotation == 0 and all(line.box and line.box[3] - line.box[1] < 0.1 for line in page.lines)
    assert tops == sorted(tops)


@pytest.mark.parametrize("turn", [0, 180])
def test_a_machine_readable_zone(turn: int) -> None:
    drawn = paper.picture(("UTOPIA PASSPORT", "ERIKSSON", "ANNA MARIA", *paper.ZONE), size=26)
    page = read(drawn.rotate(turn).filter(ImageFilter.GaussianBlur(1)), kind="JPEG")
    found = mrz.find([line.text for line in page.lines], on=date(2019, 6, 3))
    assert found and found.valid and "\n".join(found.lines) == "\n".join(paper.ZONE)


def test_reading_stops_when_it_is_enough() -> None:
    lines = [f"Line {number} of a long statement of account" for number in range(30)]
    drawn = paper.picture(lines, size=20, height=1400)
    asked: list[int] = []

    def enough(page: Page) -> bool:
        asked.append(len(page.lines))
        return len(page.lines) >= 10

    page = read(drawn, enough)
    assert not page.whole and len(page.lines) < 30
    assert asked == sorted(asked) and asked[-1] == len(page.lines)
    assert [line.text for line in page.lines] == [
        line.text for line in sorted(page.lines, key=lambda line: line.box[1] if line.box else 0)
    ]


def test_large_type_is_read_first() -> None:
    drawn = paper.picture([f"small words in row {number} here" for number in range(25)], size=18, height=1300)
    drawn.paste(paper.picture(["TENANCY AGREEMENT"], size=60, height=130), (0, 1100))
    page = read(drawn, lambda page: True)
    assert any(squeezed(line.text) == "tenancyagreement" for line in page.lines) and not page.whole


def test_reading_leaves_the_arithmetic_of_its_caller_as_it_was() -> None:
    read(paper.picture())
    assert 5e-324 * float("1") > 0


def test_a_small_picture_of_a_card_is_legible() -> None:
    drawn = paper.picture(size=30, width=1100, height=600).resize((440, 240), Image.Resampling.LANCZOS)
    assert squeezed(paper.LETTER[2]) in squeezed(read(drawn, kind="JPEG").text)


def test_a_blank_page_and_noise() -> None:
    blank = read(Image.new("RGB", (800, 600), "white"))
    assert replace(blank, quality=None) == Page(1, source="none", width=800, height=600, ink=0)
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (400, 400, 3), dtype=np.uint8))
    transcript = transcribe_file(paper.saved(noise), enough=never, limits=Limits())
    assert [problem.code for problem in transcript.problems] in ([], ["FP301"], ["FP302"])


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (20, 20), (3000, 30)])
def test_odd_sizes(size: tuple[int, int]) -> None:
    drawn = Image.new("RGB", size, "white")
    drawn.putpixel((0, 0), (0, 0, 0))
    assert len(transcribe_file(paper.saved(drawn), enough=never, limits=Limits()).pages) == 1


def test_the_bar_code_of_a_form() -> None:
    from reportlab.graphics.barcode.code39 import Standard39
    from reportlab.graphics.barcode.qr import QrCode

    from formprep.tools import pdf
    from formprep.tools.sheet import Sheet

    drawn, out = paper.canvas()
    Standard39("ID9971001", barWidth=0.9, barHeight=24, checksum=0, stop=1).drawOn(drawn, 350, 780)
    QrCode("HKIMM.EVIS.abc").drawOn(drawn, 72, 600)
    drawn.drawString(72, 500, "Form")
    drawn.save()
    pages = pdf.sheets(out.getvalue(), Limits())
    sheet = next(pages)
    assert isinstance(sheet, Sheet)
    scanned = Image.fromarray(sheet.draw(4096)[:, :, ::-1])
    assert read(scanned).barcodes == ("ID9971001", "HKIMM.EVIS.abc")


def test_text_hidden_behind_a_scan_is_not_what_is_read() -> None:
    data = paper.scan(paper.picture(width=1200, height=1700), hidden=["Bank statement, balance 1,000,000.00"] * 12)
    (page,) = transcribe_file(data, enough=never, limits=Limits()).pages
    assert page.source == "ocr" and "Registrar" in page.text and "balance" not in page.text


def test_rows_are_read_from_left_to_right() -> None:
    boxes = [(0.5, 0.10, 0.9, 0.14), (0.1, 0.11, 0.4, 0.15), (0.1, 0.2, 0.9, 0.24), (0.1, 0.3, 0.2, 0.34)]
    assert reading_order(boxes) == [[1, 0], [2], [3]]
    assert reading_order([]) == []


@pytest.mark.parametrize("clockwise", [0, 90, 180, 270])
def test_a_box_turned_round_comes_back(clockwise: int) -> None:
    box = (0.125, 0.25, 0.5, 0.75)
    assert turned(turned(box, clockwise), -clockwise) == box
    assert Line("x", turned(box, clockwise)).box == turned(box, clockwise)
