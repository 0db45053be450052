"""Filling forms: each value in its right box and read back the same, and what can't be filled is told."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import formprep
from formprep.cli import run
from formprep.errors import InputError
from formprep.filling.given import given as stands
from formprep.filling.matching import Matched, match
from formprep.filling.placing import place
from formprep.forms import load_forms
from formprep.paths import SCHEMAS
from formprep.render.sheets import Pen
from formprep.situation import load
from formprep.tools import form_read, form_write
from tests.fillable import BOXES, COMB, LABELS, Box, form

ANSWERS: dict[str, Any] = {
    "application": "entry",
    "applicant": {
        "surname": "Chan",
        "given_names": "Siu Ming",
        "chinese_name": "陳䶮鰂",
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "marital_status": "married",
        "residence": "elsewhere",
        "in_hong_kong": False,
    },
    "sponsor": {"status": "permanent-resident", "surname": "Wong"},
    "form": {
        "applicant": {
            "sex": "female",
            "hkid": "A123456(3)",
            "travel_document_number": "507912345",
            "address": ["Flat 1, 2/F", "88 鰂魚涌 Road", "Hong Kong"],
            "length_of_residence": {"years": 29, "months": 2},
            "occupation": "Nurse",
            "entry_date": "2019-07-15",
        }
    },
}
EXPECTED = {
    "surname": "CHAN",
    "given-names": "SIU MING",
    "chinese-name": "陳䶮鰂",
    "date-of-birth": date(1990, 4, 1),
    "marital-status": "married",
    "sex": "female",
    "hkid": "A1234563",
    "travel-document-number": "507912345",
    "present-address": "FLAT 1, 2/F\n88 鰂魚涌 ROAD\nHONG KONG",
    "length-of-residence": (29, 2),
    "occupation": "NURSE",
    "in-hong-kong": False,
    "proposed-entry-date": "15/07/2019",
}


SCHEMA = json.loads((SCHEMAS / "fill.schema.json").read_text(encoding="utf-8"))


def _fill(folder: Path, data: bytes, answers: dict[str, Any] = ANSWERS, **more: Any) -> Any:
    source = folder / "form.pdf"
    source.write_bytes(data)
    report = formprep.fill(source, folder / "out.pdf", situation=answers, on=date(2019, 6, 3), **more)
    jsonschema.validate(json.loads(json.dumps(report.to_dict())), SCHEMA)
    return report


def _read(data: bytes) -> Matched:
    return match(form_read.read(data, 20)["pages"], load_forms())


def _answers(data: bytes) -> dict[str, Any]:
    matched = _read(data)
    found = {slot.question.id: stands(slot, matched.sheets[slot.first.page]) for slot in matched.slots}
    return {name: answer for name, answer in found.items() if answer is not None}


def _values(data: bytes) -> dict[str, str]:
    fields = pypdf.PdfReader(io.BytesIO(data)).get_fields() or {}
    return {name: str(each["/V"]) for name, each in fields.items() if each.get("/V") not in (None, "", "/Off")}


def _left(report: Any) -> dict[str, str]:
    return {each.question.id: each.why for each in report.entries if each.status == "left" and each.value}


def test_each_value_stands_in_its_box_whatever_names_and_tooltips_say(tmp_path: Path) -> None:
    report = _fill(tmp_path, form())
    written = (tmp_path / "out.pdf").read_bytes()
    assert _answers(written) == EXPECTED
    values = _values(written)
    assert values["f1"] == "CHAN"
    assert values["f2"] == "SIU MING"
    assert [values[name] for name in ("dobDay", "dobMth", "dobYr")] == ["01", "04", "1990"]
    assert values["sponSex1"] == "/3"
    assert values["status"] == "/6"
    assert report.exit_status == 0
    assert (tmp_path / "form.pdf").read_bytes() == form()


@pytest.mark.parametrize("tip", ["", "現時住址", "簽發日"])
def test_what_is_printed_is_enough(tmp_path: Path, tip: str) -> None:
    texts = [
        Box(**{**each.__dict__, "name": f"fill_{at}", "tip": tip}) for at, each in enumerate(BOXES) if not each.state
    ]
    _fill(tmp_path, form([*texts, *(each for each in BOXES if each.state)]))
    found = _answers((tmp_path / "out.pdf").read_bytes())
    found["present-address"] = found["present-address"].replace("HONG KONG", "HK").replace(", ", "\n")
    expected = EXPECTED["present-address"].replace("HONG KONG", "HK").replace(", ", "\n")  # type: ignore[attr-defined]
    assert found == {**EXPECTED, "present-address": expected}


def test_a_list_is_answered_by_one_of_its_entries(tmp_path: Path) -> None:
    labels = [(40, 760, "性別 Sex"), (40, 720, "婚姻狀況 Marital status")]
    boxes = [Box("a", 200, 756, 90, choices=("M", "Female")), Box("b", 200, 716, 90, choices=("Single", "Cohabiting"))]
    report = _fill(tmp_path, form(boxes, labels))
    assert _values((tmp_path / "out.pdf").read_bytes()) == {"a": "Female"}
    assert _left(report) == {"marital-status": "choice"}


def test_what_is_hidden_dated_by_the_signer_or_somebody_elses_is_left(tmp_path: Path) -> None:
    answers = {**ANSWERS, "form": {"applicant": {"place_of_birth": "Leeds"}}}
    _fill(tmp_path, form(), answers)
    values = _values((tmp_path / "out.pdf").read_bytes())
    assert values["formID"] == "ID1003A"
    assert {"appDate1", "sponEngSurname1", "birthPlace"} & set(values) == set()


def test_a_group_that_two_questions_share_is_ticked_once_and_told(tmp_path: Path) -> None:
    answers = {**ANSWERS, "form": {"applicant": {"status_in_hong_kong": "visitor"}}}
    report = _fill(tmp_path, form(), answers)
    assert _left(report)["status-in-hong-kong"] == "shared"
    assert _values((tmp_path / "out.pdf").read_bytes())["status"] == "/6"
    assert [note.code for note in report.notes] == ["FP713"]
    assert report.exit_status == 1
    del answers["applicant"]["marital_status"]
    _fill(tmp_path, form(), answers)
    assert _values((tmp_path / "out.pdf").read_bytes())["status"] == "/1"
    answers["applicant"]["marital_status"] = "married"


def test_a_box_that_is_filled_already_is_not_changed(tmp_path: Path) -> None:
    boxes = [Box(**{**box.__dict__, "value": "LEE"}) if box.name == "f1" else box for box in BOXES]
    report = _fill(tmp_path, form(boxes))
    assert _left(report)["surname"] == "taken"
    assert _values((tmp_path / "out.pdf").read_bytes())["f1"] == "LEE"


def test_what_has_no_room_goes_on_a_continuation_sheet(tmp_path: Path) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff Abercrombie"
    answers = {**ANSWERS, "applicant": {**ANSWERS["applicant"], "surname": long}}
    report = _fill(tmp_path, form(), answers)
    assert [note.code for note in report.notes] == ["FP712"]
    assert _values((tmp_path / "out.pdf").read_bytes())["f1"] == "SEE CONTINUATION SHEET"
    text = pypdf.PdfReader(report.continuation).pages[0].extract_text()
    assert all(name.upper() in text for name in long.split())
    assert "Surname in English" in text


def test_letters_are_drawn_in_every_viewer_with_a_font_of_its_own(tmp_path: Path) -> None:
    _fill(tmp_path, form())
    reader = pypdf.PdfReader(tmp_path / "out.pdf")
    drawn = {}
    for each in reader.pages[0]["/Annots"]:  # type: ignore[attr-defined]
        widget = each.get_object()
        appearance = widget["/AP"]["/N"] if "/AP" in widget else {}
        if "/BBox" in appearance:
            own = next(iter(appearance["/Resources"]["/Font"].values())).get_object()
            assert "/FontFile2" in own["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            drawn[widget["/Parent"]["/T"]] = appearance
    assert "chnName" in drawn
    assert drawn.keys() >= {"f1", "dobYr", "presentAddr2"}
    assert "/NeedAppearances" not in reader.root_object["/AcroForm"]  # type: ignore[operator]
    cells = drawn["f1"].get_data().split(b" Tj")
    lefts = [float(cell.split(b" Tm")[0].split()[-2]) for cell in cells[:4]]
    assert all(index * 12 < left < (index + 1) * 12 for index, left in enumerate(lefts))


def test_flattened_it_has_no_fields_and_the_text_is_on_the_page(tmp_path: Path) -> None:
    report = _fill(tmp_path, form(), flatten=True)
    assert report.flattened
    data = (tmp_path / "out.pdf").read_bytes()
    assert not pypdf.PdfReader(io.BytesIO(data)).get_fields()
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage().get_text_range()
    assert "陳䶮鰂" in text
    assert "ID1003A" not in text


PRINT, CHANGE, ANNOTATE, FILL = 1 << 2, 1 << 3, 1 << 5, 1 << 8


@pytest.mark.parametrize("allowed", [PRINT | FILL, PRINT | ANNOTATE, PRINT | CHANGE])
def test_what_the_file_permits_is_done_and_stays_as_it_was(tmp_path: Path, allowed: int) -> None:
    report = _fill(tmp_path, form(permissions=allowed), flatten=True)
    reader = pypdf.PdfReader(tmp_path / "out.pdf")
    assert reader.is_encrypted
    assert int(reader.user_access_permissions or 0) & 0xF3C == allowed
    assert not report.fault
    assert report.flattened == bool(allowed & CHANGE) != report.not_flattened
    if not report.flattened:
        assert _answers((tmp_path / "out.pdf").read_bytes()) == EXPECTED


@pytest.mark.parametrize(
    ("fault", "made"),
    [
        ("not-permitted", {"permissions": PRINT}),
        ("locked", {"permissions": PRINT | FILL, "password": "secret"}),
        ("no-fields", {"boxes": ()}),
        ("xfa", {"xfa": True}),
        ("signed", {"signed": True}),
    ],
)
def test_where_filling_is_not_possible_there_is_a_worksheet(tmp_path: Path, fault: str, made: dict[str, Any]) -> None:
    report = _fill(tmp_path, form(**made), lang="zh-Hant")
    assert report.fault == fault
    assert [note.code for note in report.notes] == ["FP714"]
    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "out.pdf").pages)
    assert "SIU MING" in text
    assert "01/04/1990" in text
    assert "A123456(3)" in text


def test_the_worksheet_of_a_known_form_is_in_its_order_with_what_was_not_seen_marked(tmp_path: Path) -> None:
    report = _fill(tmp_path, form((), footer="ID 91 (12/2017)"))
    assert report.form is not None
    assert report.form.kind == "id-91"
    assert [each.question.id for each in report.entries] == [each.question.id for each in report.form]
    assert {each.verified for each in report.entries} == {True, False}


def test_a_known_form_tells_what_it_needs_and_nobody_answered(tmp_path: Path) -> None:
    report = _fill(tmp_path, form(footer="ID 91 (12/2017)"))
    left = {each.question.id for each in report.entries if each.status == "left" and each.needed}
    assert "telephone" in left
    assert "occupation" not in left
    assert {note.code for note in report.notes} == {"FP713"}


def test_a_paper_answers_what_is_not_answered_and_a_difference_is_told(tmp_path: Path) -> None:
    folder = Path("samples/spouse-entry-complete")
    answers = load(folder / "formprep.yaml")[0]
    read = _fill(tmp_path, form(), answers, papers=folder, cache=False)
    sex = next(each.value.content for each in read.entries if each.question.id == "sex")
    other = {"male": "female", "female": "male"}[sex]
    answers = {**answers, "form": {"applicant": {"sex": other}}}
    report = _fill(tmp_path, form(), answers, papers=folder, cache=False)
    filled = {each.question.id: each for each in report.entries if each.status == "filled"}
    number = filled["travel-document-number"].value
    assert number.kind == "passport"
    assert (folder / number.file).is_file()
    assert number.page
    told = [note.params["question"]["en"] for note in report.notes if note.code == "FP711"]
    assert told == ["Sex"]
    assert filled["sex"].value.content == other


def test_what_is_only_taken_as_usual_is_not_written(tmp_path: Path) -> None:
    applicant = {key: value for key, value in ANSWERS["applicant"].items() if key != "in_hong_kong"}
    _fill(tmp_path, form(), {**ANSWERS, "applicant": applicant})
    assert "in-hong-kong" not in _answers((tmp_path / "out.pdf").read_bytes())


def test_the_form_itself_is_never_written_to(tmp_path: Path) -> None:
    source = tmp_path / "form.pdf"
    source.write_bytes(form())
    (tmp_path / "same.pdf").symlink_to(source)
    for output in (source, tmp_path / "same.pdf", tmp_path / "no" / "out.pdf", tmp_path):
        with pytest.raises(InputError):
            formprep.fill(source, output, situation=ANSWERS, on=date(2019, 6, 3))
    assert source.read_bytes() == form()


@pytest.mark.parametrize("data", [b"", b"no PDF", form()[:3000]])
def test_what_is_no_pdf_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputError):
        _fill(tmp_path, data)
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_told_like_an_upright_one(turn: int) -> None:
    upright, turned = _read(form()), _read(form(turn=turn))
    names = [{slot.question.id: [box.name for box in slot.fields] for slot in each.slots} for each in (upright, turned)]
    assert names[0] == names[1]
    assert len(names[0]) > 12


def test_a_box_beside_words_that_are_not_known_is_left() -> None:
    labels = [*LABELS, (150, 384, "Favourite colour")]
    boxes = [Box(**{**box.__dict__, "x": 250}) if box.name == "fill_9" else box for box in BOXES]
    told = {slot.question.id for slot in _read(form(boxes, labels)).slots}
    assert "occupation" not in told
    assert "surname" in told


def test_the_sponsors_part_takes_the_sponsors_answers(tmp_path: Path) -> None:
    labels = [
        (40, 790, "甲部 Part A"),
        (40, 760, "姓（英文） Surname in English"),
        (40, 700, "乙部 Part B 保證人 Sponsor"),
        (40, 670, "1. 個人資料 Personal particulars"),
        (40, 640, "姓（英文） Surname in English"),
    ]
    boxes = [Box("a", 200, 756, 200), Box("b", 200, 636, 200)]
    _fill(tmp_path, form(boxes, labels))
    assert _values((tmp_path / "out.pdf").read_bytes()) == {"a": "CHAN", "b": "WONG"}


def test_the_command_tells_where_each_value_came_from(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "form.pdf").write_bytes(form())
    (tmp_path / "formprep.yaml").write_text(json.dumps(ANSWERS), encoding="utf-8")
    output = str(tmp_path / "out.pdf")
    arguments = ["fill", str(tmp_path / "form.pdf"), "-o", output, "--on", "2019-06-03"]
    assert run([*arguments, "--format", "json"]) == 0
    told = json.loads(capfd.readouterr().out)
    entries = {each["question"]: each for each in told["entries"]}
    assert entries["sex"]["from"] == {"answer": "form.applicant.sex", "sure": True}
    assert entries["hkid"]["value"] == "A•••••6(3)"
    for lang in ("en", "zh-Hant", "zh-Hans"):
        assert run([*arguments, "--lang", lang]) == 0
        assert output in capfd.readouterr().out.replace("\n", "")
    assert run([*arguments[:3], str(tmp_path / "form.pdf")]) == 2
    assert run([*arguments[:3], "-"]) == 2


@pytest.mark.parametrize("change", [{"why": "taken"}, {"from": None}, {"boxes": []}, {"status": "guessed"}])
def test_the_schema_refuses_an_account_that_contradicts_itself(tmp_path: Path, change: dict[str, Any]) -> None:
    told = _fill(tmp_path, form()).to_dict()
    assert told["entries"][0]["status"] == "filled"
    told["entries"][0].update(change)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, SCHEMA)


@pytest.mark.parametrize(
    ("code", "most", "written"),
    [
        ("GBR", 30, "BRITISH"),
        ("GBN", 40, "BRITISH NATIONAL (OVERSEAS)"),
        ("GBN", 7, "BN(O)"),
        ("D", 30, "GERMAN"),
        ("XXA", 30, "STATELESS"),
        ("GBD", 40, "BRITISH OVERSEAS TERRITORIES CITIZEN"),
        ("VCT", 40, "SAINT VINCENTIAN"),
        ("GBD", 3, "*"),
    ],
)
def test_a_nationality_is_written_in_words_that_have_room(tmp_path: Path, code: str, most: int, written: str) -> None:
    boxes = [Box("national", 200, 756, 300, most=most, flags=COMB)]
    answers = {**ANSWERS, "applicant": {**ANSWERS["applicant"], "nationality": code}}
    report = _fill(tmp_path, form(boxes, [(40, 760, "國籍 Nationality")]), answers)
    assert _values((tmp_path / "out.pdf").read_bytes()) == {"national": written}
    assert bool(report.continuation) == (written == "*")


def _dates(x: float) -> list[Box]:
    return [Box(f"{x}{at}", x + left, 728, wide, most=most) for at, (left, wide, most) in enumerate(_PARTS_OF_A_DATE)]


_PARTS_OF_A_DATE = ((0, 30, 2), (35, 30, 2), (70, 50, 4))


@pytest.mark.parametrize(
    ("boxes", "labels", "found"),
    [
        (
            [Box(name, x, 728, 150) for name, x in (("a", 40), ("b", 200), ("c", 360))],
            [(40, 751, "出生日期"), (200, 751, "簽發日期"), (360, 751, "屆滿日期")],
            {
                "date-of-birth": ["a"],
                "travel-document-issued-on": ["b"],
                "travel-document-expires-on": ["c"],
            },
        ),
        (
            [*_dates(40), *_dates(180)],
            [(40, 751, "簽發日期 Date of issue"), (180, 751, "屆滿日期 Date of expiry")],
            {
                "travel-document-issued-on": ["400", "401", "402"],
                "travel-document-expires-on": ["1800", "1801", "1802"],
            },
        ),
        (
            [Box("a", 40, 728, 150), Box("b", 192, 728, 150), *_dates(360)],
            [(40, 751, "姓（英文）"), (192, 751, "名（英文）"), (360, 751, "出生日期")],
            {"surname": ["a"], "given-names": ["b"], "date-of-birth": ["3600", "3601", "3602"]},
        ),
    ],
)
def test_boxes_below_a_row_of_labels_belong_to_their_columns(
    boxes: list[Box], labels: list[tuple[float, float, str]], found: dict[str, list[str]]
) -> None:
    slots = _read(form(boxes, labels)).slots
    assert {slot.question.id: [box.name for box in slot.fields] for slot in slots} == found


def test_the_lines_of_an_address_are_joined_where_they_are_shortest(tmp_path: Path) -> None:
    lines = ["12 Long Street", "Headingley, Leeds", "West Yorkshire LS6 1AA", "United Kingdom"]
    own = {**ANSWERS["form"]["applicant"], "address": lines}
    _fill(tmp_path, form(), {**ANSWERS, "form": {"applicant": own}})
    values = _values((tmp_path / "out.pdf").read_bytes())
    assert [values[f"presentAddr{at}"] for at in (1, 2, 3)] == [
        "12 LONG STREET, HEADINGLEY, LEEDS",
        "WEST YORKSHIRE LS6 1AA",
        "UNITED KINGDOM",
    ]


_LATIN = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZÉÜ -'", min_size=1, max_size=33).map(str.strip).filter(bool)
_CHINESE = st.text(st.sampled_from("陳䶮鰂嘉欣堃衞黃峯小明歐陽"), min_size=1, max_size=6)
_BLANK = form()
_PAGES = form_read.read(_BLANK, 5)["pages"]
_MATCHED = match(_PAGES, load_forms())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    surname=_LATIN,
    chinese=_CHINESE,
    born=st.dates(date(1900, 1, 1), date(2030, 12, 31)),
    sex=st.sampled_from(["male", "female"]),
    stay=st.tuples(st.integers(0, 99), st.integers(0, 11)),
    here=st.booleans(),
)
def test_what_is_filled_is_read_back(**given_: Any) -> None:
    answers = {
        "surname": given_["surname"],
        "given-names": given_["surname"][::-1].strip(),
        "chinese-name": given_["chinese"],
        "date-of-birth": given_["born"],
        "sex": given_["sex"],
        "length-of-residence": given_["stay"],
        "in-hong-kong": given_["here"],
    }
    steps = []
    for slot in _MATCHED.slots:
        if slot.question.id in answers:
            placed = place(slot, answers[slot.question.id], _MATCHED.sheets[slot.first.page], Pen())
            assert not placed.why
            steps += placed.steps
    assert _answers(form_write.write(_BLANK, steps, flatten=False)) == answers


def test_a_comb_takes_as_many_letters_as_it_has_cells() -> None:
    labels = [(40, 760, "旅行證件號碼 Travel document no.")]
    slot = _read(form([Box("x", 200, 756, 60, most=5, flags=COMB)], labels)).slots[0]
    sheet = _MATCHED.sheets[0]
    assert place(slot, "K1234", sheet, Pen()).why == ""
    assert place(slot, "K12345", sheet, Pen()).why == "overflow"
