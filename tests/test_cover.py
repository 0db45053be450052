"""Tests of the cover sheet: what it holds, that it never breaks, and that the same report gives the same bytes."""

import io
from typing import Any

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.render.cover import cover, laid
from tests import reports

REPORTS = (reports.everything_met, reports.few_missing, reports.thirty_findings, reports.not_eligible, reports.plan)


def text_of(data: bytes) -> str:
    """Return the text of a PDF without spaces and line breaks."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("build", REPORTS)
def test_every_missing_item_and_file_is_there(build: Any, lang: Language) -> None:
    report = build()
    text = text_of(cover(report, lang))
    for item in report["items"]:
        if item["status"] in ("missing", "faulty"):
            status = labels(lang).name("status", item["status"])
            assert "".join(f"{item['ref']}{status}{item['title'][lang]}".split()) in text
            beside = item["title"]["zh-Hant" if lang == "en" else "en"]
            assert "".join(beside.split()) in text
    for file in report["files"]:
        assert "".join(file["path"].split()) in text
    for finding in report["findings"]:
        if finding["severity"] != "advice":
            assert "".join(finding["message"][lang].split()) in text


@pytest.mark.parametrize(("lang", "pages"), [("en", 2), ("zh-Hant", 2), ("zh-Hans", 2)])
def test_nothing_missing_is_short_and_without_warning(lang: Language, pages: int) -> None:
    data = cover(reports.everything_met(), lang)
    assert len(pypdfium2.PdfDocument(data)) == pages  # the last one tells what else to know
    assert "".join(labels(lang)("warning.title").split()) not in text_of(data)


def test_the_english_sheet_has_the_chinese_title_beside_each_item_asked() -> None:
    report = reports.everything_met()
    text = text_of(cover(report, "en"))
    for item in report["items"]:
        if item["status"] != "not-asked":
            assert "".join(item["title"]["zh-Hant"].split()) in text


def test_warnings_come_before_the_checklist_and_repeat_their_heading() -> None:
    data = cover(reports.thirty_findings(), "en")
    document = pypdfium2.PdfDocument(data)
    first, second = (document[index].get_textpage().get_text_range() for index in (0, 1))
    assert "WARNING" in first and "WARNING" in second
    assert "The checklist" not in first
    assert f"Page 1 of {len(document)}" in first


@pytest.mark.parametrize("lang", LANGUAGES)
def test_fonts_are_embedded_and_the_papers_are_named(lang: Language) -> None:
    with pikepdf.open(io.BytesIO(cover(reports.few_missing(), lang))) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts and all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert str(pdf.Root.Lang) == lang
        assert "CHAN SIU MING" in str(pdf.docinfo.Title)
        assert str(pdf.docinfo.Author) == "formprep"
        assert str(pdf.docinfo.CreationDate).startswith("D:20190603")


@pytest.mark.parametrize("build", REPORTS)
def test_the_same_report_gives_the_same_bytes(build: Any) -> None:
    assert cover(build(), "zh-Hant") == cover(build(), "zh-Hant")


def test_pages_of_a_bundle() -> None:
    text = text_of(laid(reports.few_missing(), "en", bundle_pages={("a1-form.pdf", n): n + 3 for n in (1, 2, 3)}).data)
    assert "a1-form.pdf(bundlepages4-6)" in text


def test_pages_of_the_papers_that_count() -> None:
    report = reports.few_missing()
    report["items"][0]["pages"] = [{"file": "a1-form.pdf", "pages": [2]}]
    assert "a1-form.pdf(page2)" in text_of(cover(report, "en"))


def test_accepted_findings_are_told_but_are_no_warning() -> None:
    report = reports.few_missing()
    report["findings"] = report["findings"][2:3]
    report["findings"][0]["accepted"] = {"because": "A newer one follows.", "by": "the agent"}
    for item in report["items"]:
        item["status"] = "accepted" if item["status"] in ("missing", "faulty", "to-review") else item["status"]
    text = text_of(cover(report, "en"))
    assert "WARNING" not in text
    assert "Reasongiven:Aneweronefollows.(theagent)" in text


def test_what_to_do_takes_the_place_of_a_repeated_title() -> None:
    report = reports.few_missing()
    item = next(item for item in report["items"] if item["id"] == "sponsor-address")
    finding = report["findings"][1]
    finding["message"], finding["help"] = reports.text(f"Not found: {item['title']['en']}."), reports.text("Add one.")
    text = text_of(cover(report, "en"))
    assert "Addone." in text and "Notfound:" not in text


def test_two_hundred_files_with_long_names() -> None:
    report = reports.everything_met()
    names = [f"{number:03}{'很長的名稱' * 38}.pdf" for number in range(200)]
    report["files"] = [reports.file(name, "bank-statement", "sponsor") for name in names]
    report["items"][0]["files"] = names[:150]
    text = text_of(cover(report, "zh-Hant"))
    assert all(name in text for name in names)


def test_markup_is_text_and_absent_glyphs_are_seen() -> None:
    report = reports.few_missing()
    report["situation"]["applicant"]["surname"] = "<b>&amp;\U0001f600\u0e01"
    assert "<b>&amp;□□SIUMING" in text_of(cover(report, "en"))


def test_answers_may_be_absent() -> None:
    report = reports.everything_met()
    report |= {"situation": {}, "guidance": [], "items": [], "files": []}
    assert labels("en")("cover.unnamed") in "".join(f"{text_of(cover(report, 'en'))} name not given")


@settings(deadline=None, max_examples=12)
@given(
    st.one_of(st.text(max_size=80), st.text(min_size=1, max_size=20).map(lambda text: text * 150)),
    st.integers(1, 6),
    st.sampled_from(LANGUAGES),
)
def test_no_text_breaks_the_layout(text: str, times: int, lang: Language) -> None:
    report = reports.few_missing()
    everywhere = dict.fromkeys(LANGUAGES, text)
    report["situation"]["applicant"] = {"surname": text, "relationship": text}
    report["checked_on"] = text
    for item in report["items"]:
        item["title"] = everywhere
        item["files"] = [f"{text}{number}" for number in range(times)]
    report["items"] *= 2
    report["findings"] = [{**finding, "message": everywhere} for finding in report["findings"]] * times
    report["files"] = [reports.file(text, text, "applicant", use=text) for _ in range(times)]
    for entry in report["guidance"]:
        entry["message"] = everywhere
    report["eligibility"] = {"outcome": "not-eligible", "reasons": [{"paragraph": text, "message": everywhere}] * times}
    assert cover(report, lang).startswith(b"%PDF")
