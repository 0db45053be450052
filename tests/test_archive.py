"""The cover sheet as a record: PDF/A with its report inside, a code that names it, every glyph there, `verify`."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from pikepdf import pdfa

from formprep import messages
from formprep.cli import run
from formprep.digest import digest
from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.render.archive import FLAVOUR, REPORT
from formprep.render.cover import cover
from formprep.render.paper import font, printable
from formprep.schemas import editions, load_checklist
from tests import reports


def crowded() -> reports.Report:
    """Return a report of 40 items, 200 files and names that are too long."""
    report = reports.thirty_findings()
    report["items"] = [{**item, "id": f"{item['id']}-{n}"} for n in range(3) for item in report["items"]][:40]
    names = [f"{number:03} 很長的名稱{'x' * 90}.pdf" for number in range(200)]
    report["files"] = [reports.file(name, "bank-statement", "sponsor") for name in names]
    report["items"][0]["files"] = names[:150]
    report["situation"]["applicant"]["surname"] = "WOLFESCHLEGELSTEINHAUSENBERGERDORFF " * 4
    return report


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("build", [reports.everything_met, reports.few_missing, reports.not_eligible, crowded])
def test_it_is_pdf_a_with_the_report_inside(build: Any, lang: Language) -> None:
    report = build()
    with pikepdf.open(io.BytesIO(cover(report, lang))) as pdf:
        assert pdfa.check(pdf, FLAVOUR).findings == []
        assert pdf.check_pdf_syntax() == []
        with pdf.open_metadata() as metadata:
            assert (metadata.pdfa_status, metadata["dc:title"]) == ("3B", str(pdf.docinfo.Title))
        assert str(pdf.Root.Lang) == lang
        assert json.loads(pdf.attachments[REPORT].get_file().read_bytes()) == report


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_code_names_the_report(lang: Language) -> None:
    report = reports.few_missing()
    with pypdfium2.PdfDocument(cover(report, lang)) as document:
        page = document[0].render(scale=150 / 72, grayscale=True).to_pil()
        text = "".join(" ".join(each.get_textpage().get_text_range() for each in document).split())
    found = [each.text for each in zxingcpp.read_barcodes(page)]
    assert found == [f"FORMPREP:{digest(report).upper()}"]
    assert digest(report)[:16] in text


def texts() -> Iterator[str]:
    for lang in LANGUAGES:
        yield from _leaves(messages.catalog(lang))
        yield from _leaves(labels(lang).words)
    for edition in editions():
        checklist = load_checklist(edition)
        yield from checklist.edition.title.values()
        for item in checklist.items:
            yield from item.title.values()


def _leaves(words: Any) -> Iterator[str]:
    if isinstance(words, str):
        yield words
    else:
        for each in words.values() if hasattr(words, "values") else words:
            yield from _leaves(each)


def test_every_text_has_its_glyphs() -> None:
    glyphs = font().face.charToGlyph
    absent = {char for text in texts() for char in printable(text) if not glyphs.get(ord(char))}
    assert absent - {"\n"} == set()
    boxed = {char for text in texts() for char in text if char != "□" and printable(char) == "□"}
    assert boxed - {"\n"} == set()


@pytest.fixture
def sheet(tmp_path: Path) -> tuple[Path, Path, dict[str, Any]]:
    report = reports.few_missing()
    pdf, told = tmp_path / "cover.pdf", tmp_path / "report.json"
    pdf.write_bytes(cover(report, "en"))
    told.write_text(json.dumps(report, ensure_ascii=False, indent=4), "utf-8")
    return pdf, told, report


def test_verify_knows_what_belongs_together(sheet: Any, tmp_path: Path) -> None:
    pdf, told, report = sheet
    whole = digest(report)
    for given in (str(pdf), whole, whole[:16], f"FORMPREP:{whole.upper()}", " ".join((whole[:4], whole[4:16]))):
        assert run(["verify", given, str(told)]) == 0
    told.write_text(json.dumps({**report, "checked_on": "2019-06-04"}), "utf-8")
    for given in (str(pdf), whole, whole[:16]):
        assert run(["verify", given, str(told)]) == 1


@pytest.mark.parametrize("wrong", ["nowhere.pdf", "report", "0123abc", "plain.pdf"])
def test_verify_refuses_what_is_neither(wrong: str, sheet: Any, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    pikepdf.new().save("plain.pdf")
    if wrong == "report":
        (tmp_path / "report.json").write_text("[]")
        assert run(["verify", "0" * 16, "report.json"]) == 2
    else:
        assert run(["verify", wrong, "report.json"]) == 2
