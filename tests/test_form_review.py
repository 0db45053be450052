"""A form looked through: empty boxes, contradictions, small letters, and fields that show something else."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

import formprep
from formprep.form_review import reviewed
from formprep.forms import load_forms
from formprep.kinds import load_kinds
from formprep.model import Document, FormField, Line, Outcome, Page, Problem, Remark
from formprep.parties import Paper
from formprep.photo_place import empty_places
from formprep.pipeline import situation_of
from formprep.readers import read
from formprep.readers.printed import known_print
from formprep.readers.questions import answered
from formprep.reading import transcribe_file
from formprep.recognise import recognise
from formprep.schemas import DEFAULT_EDITION, load_checklist
from formprep.tools.limits import Limits
from samples import photographed
from samples.drawing import Page as Drawn
from samples.drawing import Sheet, image_pdf, pdf_bytes
from tests import fillable

ON = date(2019, 6, 10)
ROWS = (
    ("engSurname", "姓（英文）", "Surname in English", "BENNETT"),
    ("engName", "名（英文）", "Given names in English", "OLIVER JAMES"),
    ("birthPlace", "出生地點", "Place of birth", "BRISTOL"),
    ("national", "國籍", "Nationality", "BRITISH"),
    ("travelDocType", "旅行證件類別", "Travel document type", "PASSPORT"),
    ("travelDocNo", "旅行證件號碼", "Travel document no.", "123456782"),
)
STATES = (("未婚", "Bachelor/Spinster"), ("已婚", "Married"), ("離婚", "Divorced"))
EXTENSION = {
    "application": "extension",
    "applies_on": "2019-06-10",
    "applicant": {
        "surname": "BENNETT",
        "given_names": "OLIVER JAMES",
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "marital_status": "married",
        "residence": "elsewhere",
        "limit_of_stay": "2019-07-01",
    },
    "sponsor": {"surname": "LAM", "given_names": "WAI YEE", "status": "permanent-resident"},
}


@dataclass(frozen=True)
class Form:
    """What a form shows: the values that differ from the usual ones, the box that is ticked, how it is written."""

    given: dict[str, str] = field(default_factory=dict)
    ticked: str = "已婚"
    cells: bool = False
    name: str = "ID 91 (12/2017)"

    def pdf(self, *, fields: bool = False) -> bytes:
        """Return the form as a PDF: with its fields, or flattened."""
        return pdf_bytes([Drawn(self.draw)], fields=fields)

    def draw(self, s: Sheet) -> None:
        s.text(20, 20, "延長逗留期限申請表 Application for Extension of Stay", 12)
        s.text(20, 26, "請用黑色或藍色筆以正楷填寫 Please complete this form in BLOCK letters", 7)
        s.text(20, 32, "個人資料 Personal Particulars", 10)
        for at, (name, zh, en, usual) in enumerate(ROWS):
            y, value = 36 + 14 * at, self.given.get(name, usual)
            s.rect(20, y, 170, 14)
            s.text(21, y + 5, zh, 7)
            s.text(21, y + 9, en, 7)
            if s.fields or not self.cells:
                s.field(62, y + 3, 120, 8, name, zh, value)
            else:
                for place, letter in enumerate(value):
                    s.text(63 + 5 * place, y + 9, letter, 9)
        y = 36 + 14 * len(ROWS)
        s.text(21, y + 6, "婚姻狀況", 7)
        s.text(21, y + 10, "Marital status", 7)
        for at, (zh, en) in enumerate(STATES):
            s.tick(60 + 40 * at, y + 4, zh == self.ticked, f"status{at}", "在港身份")
            s.text(66 + 40 * at, y + 6, zh, 7)
            s.text(66 + 40 * at, y + 9, en, 6)
        s.text(20, 285, f"{self.name} 1", 9)


def looked_through(data: bytes, answers: dict[str, Any] | None = None) -> dict[str, Problem]:
    """Return what looking through a form has to say, by its codes."""
    pages = transcribe_file(data, enough=lambda page: False, limits=Limits()).pages
    return {fault.code: fault for paper in papers(pages, answers) for fault in paper.document.faults}


def papers(pages: Sequence[Page], answers: dict[str, Any] | None = None) -> list[Paper]:
    checklist, situation = situation_of(answers or EXTENSION, on=ON)
    kinds = load_kinds()
    told = [Paper(read(each, pages, kinds, on=ON)) for each in recognise("form.pdf", pages, kinds)]
    return reviewed(told, {"form.pdf": pages}, kinds, situation, checklist)


def asked(problem: Problem) -> list[str]:
    """Return the questions a finding is about."""
    return [box.split()[0] for box in problem.params["boxes"]]


@pytest.mark.parametrize("cells", [False, True])
@pytest.mark.parametrize("fields", [False, True])
def test_nothing_is_said_of_a_form_that_is_filled_in(fields: bool, cells: bool) -> None:
    found = looked_through(Form(cells=cells).pdf(fields=fields))
    assert not [code for code in found if "FP721" <= code <= "FP729"]


def test_an_empty_field_of_a_question_that_was_seen_to_be_asked_is_an_error() -> None:
    found = looked_through(Form({"engSurname": "", "travelDocNo": ""}).pdf(fields=True))
    assert asked(found["FP722"]) == ["surname", "travel-document-number"]
    assert found["FP722"].page == 1
    assert "FP721" not in found


def test_an_empty_place_beside_a_printed_label_is_a_doubt() -> None:
    found = looked_through(Form({"engName": "", "birthPlace": ""}).pdf())
    assert asked(found["FP721"]) == ["given-names", "place-of-birth"]
    assert "FP722" not in found


def test_a_question_that_is_not_on_the_form_is_not_missed() -> None:
    """ID 91 asks for the sex and the date of birth as well; this print of it does not."""
    questions = asked(looked_through(Form({"engName": ""}).pdf())["FP721"])
    assert questions == ["given-names"]


def test_a_box_that_nobody_ticked_is_empty() -> None:
    assert asked(looked_through(Form(ticked="").pdf(fields=True))["FP722"]) == ["marital-status"]


def test_ink_that_was_not_read_is_no_empty_box() -> None:
    def scrawled(s: Sheet) -> None:
        Form({"engSurname": ""}).draw(s)
        for at in range(6):
            s.line(66 + 6 * at, 46, 70 + 6 * at, 40, 1.2)
            s.line(70 + 6 * at, 40, 71 + 6 * at, 46, 1.2)

    assert "FP721" not in looked_through(pdf_bytes([Drawn(scrawled)]))


def test_a_tick_that_contradicts_the_answers_is_told() -> None:
    found = looked_through(Form(ticked="離婚").pdf(fields=True))
    assert found["FP723"].params["read"]["en"] == "Divorced"
    assert found["FP723"].params["expected"]["en"] == "Married"


def test_a_spouse_is_not_single_even_where_no_answer_says_it() -> None:
    applicant = {key: value for key, value in EXTENSION["applicant"].items() if key != "marital_status"}  # type: ignore[attr-defined]
    found = looked_through(Form(ticked="未婚").pdf(fields=True), {**EXTENSION, "applicant": applicant})
    assert "FP723" in found


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("FRENCH", True),
        ("法國", True),
        ("British", False),
        ("U.K.", False),
        ("BRISTOLIAN", False),
        ("BN(O)", False),
        ("GERMAN", True),
    ],
)
def test_another_nationality_is_told_and_an_unknown_word_is_not(written: str, told: bool) -> None:
    assert ("FP723" in looked_through(Form({"national": written}).pdf())) is told


def test_a_name_in_small_letters_is_told() -> None:
    found = looked_through(Form({"engName": "Oliver James"}).pdf(fields=True))
    assert asked(found["FP724"]) == ["given-names"]


def changed(data: bytes, name: str, **keys: Any) -> bytes:
    """Return a form with some keys of a field changed."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        for note in document.pages[0].Annots:  # type: ignore[attr-defined]
            if str(note.get("/T", "")) == name:
                for key, value in keys.items():
                    note[f"/{key}"] = value
        document.save(out)
    return out.getvalue()


def test_a_field_that_shows_something_else_is_told_and_what_is_seen_counts() -> None:
    data = changed(Form().pdf(fields=True), "engSurname", V=pikepdf.String("BENET-SMITH"))
    page = transcribe_file(data, enough=lambda page: False, limits=Limits()).pages[0]
    surname = next(each for each in page.fields if each.name == "engSurname")
    assert (surname.value, surname.stored) == ("BENNETT", "BENET-SMITH")
    assert looked_through(data)["FP725"].params["fields"] == ["姓（英文）"]


def test_a_hidden_field_is_not_believed() -> None:
    data = changed(Form().pdf(fields=True), "engSurname", F=2)
    page = transcribe_file(data, enough=lambda page: False, limits=Limits()).pages[0]
    assert not [each for each in page.fields if each.name == "engSurname"]
    assert asked(looked_through(data)["FP721"]) == ["surname"]


def test_a_field_without_a_place_on_the_page_is_not_believed() -> None:
    data = changed(Form().pdf(fields=True), "engSurname", Rect=pikepdf.Array([0, 0, 0, 0]))
    page = transcribe_file(data, enough=lambda page: False, limits=Limits()).pages[0]
    assert not [each for each in page.fields if each.name == "engSurname"]


def test_a_form_that_is_not_asked_for_gets_advice_only() -> None:
    form = Form({"engSurname": ""}, name="ID 995A (06/2024)")
    pages = transcribe_file(form.pdf(), enough=lambda page: False, limits=Limits()).pages
    told = papers(pages)
    assert [paper.document.kind for paper in told] == ["other-application-form"]
    noticed = [fault for paper in told for fault in paper.document.faults]
    assert [fault.code for fault in noticed] == ["FP729"]
    assert set(noticed[0].params["codes"]) == {"FP705", "FP721"}


LABELS_TO_FILL = [
    (40, 790, "延長逗留期限申請表 Application for Extension of Stay"),
    (40, 760, "姓（英文） Surname in English"),
    (40, 725, "名（英文） Given names in English"),
    (40, 690, "國籍 Nationality"),
    (40, 640, "性別 Sex"), (165, 640, "男 Male"), (265, 640, "女 Female"),
    (40, 300, "日期 Date"), (200, 300, "申請人簽署 Signature of applicant"),
]  # fmt: skip
BOXES_TO_FILL = [
    fillable.Box("f1", 200, 754, 330, most=22, flags=fillable.COMB),
    fillable.Box("f2", 200, 719, 330, most=22, flags=fillable.COMB),
    fillable.Box("national", 200, 684, 200),
    fillable.Box("sex", 145, 637, 13, 13, flags=fillable.RADIO, state="1"),
    fillable.Box("sex", 245, 637, 13, 13, flags=fillable.RADIO, state="2"),
]
TO_FILL: dict[str, Any] = {**EXTENSION, "form": {"applicant": {"sex": "male"}}}


def line(text: str, left: float, top: float, right: float) -> Line:
    return Line(text, (left, top, right, top + 0.012))


LABELS = (line("姓（英文）", 0.03, 0.3, 0.1), line("Surname in English", 0.03, 0.313, 0.14))


@pytest.mark.parametrize(
    ("more", "unread", "state", "value"),
    [
        (
            (line("C", 0.18, 0.306, 0.19), line("H", 0.205, 0.306, 0.215), line("U", 0.23, 0.306, 0.24)),
            (),
            "given",
            "CHU",
        ),
        ((line("AU YEUNG", 0.2, 0.306, 0.35),), (), "given", "AU YEUNG"),
        ((line("C H A N", 0.2, 0.306, 0.35),), (), "given", "CHAN"),
        ((), ((0.2, 0.303, 0.3, 0.32),), "unread", ""),
        ((line("Visitor", 0.2, 0.306, 0.35),), (), "unread", ""),
        ((line("Permanent", 0.03, 0.33, 0.1), line("residence", 0.11, 0.33, 0.2)), (), "given", "Permanent"),
        ((), (), "empty", ""),
        ((line("未婚", 0.03, 0.33, 0.06), line("已婚", 0.13, 0.33, 0.16)), ((0.1, 0.331, 0.12, 0.34),), "empty", ""),
        ((line("已婚", 0.13, 0.33, 0.16),), (), "unread", ""),
        ((line("Given names in English", 0.03, 0.34, 0.15), line("MING", 0.2, 0.34, 0.25)), (), "empty", ""),
    ],
)
def test_what_stands_beside_a_label(more: tuple[Line, ...], unread: Any, state: str, value: str) -> None:
    page = Page(1, lines=(*LABELS, *more), unread=unread)
    question = load_forms().questions["surname"]
    (answer,) = answered([page], "applicant", {"surname": question}, known_print("2019-05"))
    assert (answer.state, answer.value) == (state, value)


def test_a_tick_that_ocr_wrote_is_not_believed() -> None:
    words = (line("婚姻狀況", 0.03, 0.3, 0.1), line("☑", 0.18, 0.3, 0.19), line("已婚", 0.195, 0.3, 0.22))
    question = {"marital-status": load_forms().questions["marital-status"]}
    for source, state in (("text", "given"), ("ocr", "unread")):
        page = Page(1, lines=words, source=source)  # type: ignore[arg-type]
        assert [each.state for each in answered([page], "applicant", question, known_print("2019-05"))] == [state]


def test_what_stands_in_the_section_of_dependants_is_not_the_applicants() -> None:
    page = Page(1, lines=(line("Accompanying Dependants (if applicable)", 0.03, 0.25, 0.3), *LABELS))
    assert not answered([page], "applicant", load_forms().questions, known_print("2019-05"))


def test_a_page_that_was_not_read_to_its_end_says_nothing() -> None:
    page = Page(1, lines=LABELS, source="ocr", whole=False)
    assert not answered([page], "applicant", load_forms().questions, known_print("2019-05"))


def test_options_are_told_by_the_words_beside_them_not_by_the_names_of_the_fields() -> None:
    """In ID 995A (06/2024) the boxes of the marital status are named as those of the status in Hong Kong."""
    box = FormField("status", "在港身份", "4", "button", (0.3, 0.3, 0.32, 0.315))
    other = replace(box, value="", box=(0.5, 0.3, 0.52, 0.315))
    words = (line("已婚 Married", 0.325, 0.302, 0.42), line("離婚 Divorced", 0.525, 0.302, 0.62))
    page = Page(1, lines=(line("婚姻狀況 Marital status", 0.03, 0.302, 0.2), *words), fields=(box, other))
    found = answered([page], "applicant", load_forms().questions, known_print("2019-05"))
    assert [(each.question, each.value) for each in found] == [("marital-status", "married")]


def test_a_scan_at_200_dots_per_inch_is_read_and_its_empty_box_found() -> None:
    form = Form({"birthPlace": ""}, cells=True)
    scan = image_pdf([photographed.scan(Drawn(form.draw), "review", dpi=200)])
    pages = transcribe_file(scan, enough=lambda page: False, limits=Limits()).pages
    questions = {name: load_forms().questions[name] for name in ("surname", "place-of-birth", "travel-document-type")}
    found = {each.question: each for each in answered(pages, "applicant", questions, known_print("2019-05"))}
    assert found["surname"].value == "BENNETT"
    assert found["travel-document-type"].state != "empty"
    assert found["place-of-birth"].state == "empty"


def test_what_fill_wrote_is_read_again_from_a_scan_of_its_print(tmp_path: Path) -> None:
    """As a person does it: filled in, printed, scanned in grey; nobody was born anywhere, and nobody signed."""
    labels = [*LABELS_TO_FILL, (40, 590, "出生地點 Place of birth")]
    source = tmp_path / "form.pdf"
    source.write_bytes(
        fillable.form([*BOXES_TO_FILL, fillable.Box("pob", 200, 584, 200)], labels, footer="ID 91 (12/2017) 1")
    )
    formprep.fill(source, tmp_path / "out.pdf", situation=TO_FILL, on=ON, flatten=True)
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as document:
        print_ = document[0].render(scale=200 / 72).to_pil().convert("L").rotate(0.4, fillcolor=255)
    scan = io.BytesIO()
    print_.save(scan, "PDF", resolution=200)
    pages = transcribe_file(scan.getvalue(), enough=lambda page: False, limits=Limits()).pages
    questions = load_forms().questions
    found = {each.question: each for each in answered(pages, "applicant", questions, known_print("2019-05"))}
    given = {"surname": "BENNETT", "given-names": "OLIVERJAMES", "nationality": "BRITISH"}
    for name, value in given.items():
        assert found[name].state == "unread" or found[name].value.replace(" ", "") == value
    assert sum(found[name].state == "given" for name in given) >= 2
    assert found["place-of-birth"].state == "empty"
    assert found["sex"].state == "unread"
    assert "FP705" in {fault.code for paper in papers(pages) for fault in paper.document.faults}


@pytest.mark.parametrize(("faces", "told"), [((), True), (((0.8, 0.1, 0.9, 0.2),), False)])
def test_the_empty_place_of_a_missing_photograph_is_told(faces: Any, told: bool) -> None:
    page = Page(1, lines=(line("Affix one recent photograph here", 0.7, 0.1, 0.9),), faces=faces)
    checklist = load_checklist(DEFAULT_EDITION)
    item = next(each for each in checklist.items if any("photograph" in a.kinds for a in each.accepts))
    form = Paper(Document("form.pdf", "id-997", (1,), 1.0))
    for status in ("missing", "met"):
        found = empty_places([form], {"form.pdf": [page]}, [Outcome(item.id, status, Remark(status))], checklist)
        assert [(each.code, each.item, each.page) for each in found] == (
            [("FP726", item.id, 1)] if told and status == "missing" else []
        )
