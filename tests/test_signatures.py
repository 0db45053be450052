"""Signatures and their dates: seen where a pen or a picture left one, and a doubt where nothing or only text stands."""

import io
from collections.abc import Callable
from datetime import date

import pikepdf
import pytest

from formprep.kinds import load_kinds
from formprep.model import Box, Document, FormField, Line, Page, Transcript
from formprep.readers import read
from formprep.reading import transcribe_file
from formprep.recognise import recognise
from formprep.tools.limits import Limits
from tests.signed_forms import LAYOUTS, NO_PENS, PENS, Form, forms

ON = date(2019, 6, 10)
SIGNING = {"FP705", "FP706"}


def transcript(data: bytes) -> Transcript:
    return transcribe_file(data, enough=lambda page: False, limits=Limits())


def codes(pages: tuple[Page, ...], kind: str = "id-481b", party: str = "applicant") -> list[tuple[str, int | None]]:
    kinds = load_kinds()
    papers = [read(paper, pages, kinds, on=ON) for paper in recognise("form.pdf", pages, kinds)]
    return [
        (fault.code, fault.page)
        for paper in papers
        if (paper.kind, paper.party) == (kind, party)
        for fault in paper.faults
        if fault.code in SIGNING
    ]


def told(data: bytes) -> list[tuple[str, int | None]]:
    pages = transcript(data).pages
    assert any(paper.kind == "id-481b" for paper in recognise("form.pdf", pages, load_kinds()))
    return codes(pages)


@pytest.mark.parametrize("form", forms(PENS), ids=lambda form: form.name)
def test_a_signed_form_is_told_as_signed(form: Form) -> None:
    assert told(form.pdf()) == []


@pytest.mark.parametrize("form", forms(NO_PENS), ids=lambda form: form.name)
def test_a_form_without_a_mark_or_with_a_typed_name_is_a_doubt(form: Form) -> None:
    assert told(form.pdf()) == [("FP705", 1)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_date_is_missed(layout: str) -> None:
    assert told(Form(layout, hand="strokes", day="").pdf()) == [("FP706", 1)]  # type: ignore[arg-type]


@pytest.mark.parametrize("copy", [Form.scan, Form.photo], ids=["scan", "photo"])
@pytest.mark.parametrize("hand", ["strokes", "name"])
def test_a_signature_on_a_picture_is_seen(copy: Callable[[Form], bytes], hand: str) -> None:
    assert told(copy(Form("beside", hand=hand))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("copy", [Form.scan, Form.photo], ids=["scan", "photo"])
@pytest.mark.parametrize("written", [False, True])
def test_nothing_on_a_picture_is_taken_for_one(copy: Callable[[Form], bytes], written: bool) -> None:
    assert told(copy(Form("boxed", hand="none", written=written))) == [("FP705", 1)]


SPOT = pikepdf.Array([330, 482, 450, 512])
"""Where the form `beside` of the number 0 is signed, in points."""


def annotated(**note: object) -> bytes:
    """Return the unsigned form with an annotation beside its label."""
    file = pikepdf.open(io.BytesIO(Form("beside", "en", "none", number=0).pdf()))
    kinds = {key: pikepdf.Name(value) if isinstance(value, str) else value for key, value in note.items()}
    page = file.pages[0]
    page.Annots = file.make_indirect(pikepdf.Array([file.make_indirect(pikepdf.Dictionary(Rect=SPOT, F=4, **kinds))]))
    if note.get("FT") == "/Sig":
        field = page.Annots[0]
        field.T = pikepdf.String("applicantSignature")
        file.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), SigFlags=3)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


LOOPS = b"0 0 0.6 RG 1.4 w 4 6 m " + b" ".join(
    b"%d 30 %d -4 %d 8 c" % (4 + 12 * at, 14 + 12 * at, 16 + 12 * at) for at in range(9)
)


def test_a_signature_drawn_with_the_mouse_counts() -> None:
    points = [value for at in range(40) for value in (335 + 2.5 * at, 486 + (at * 7) % 20)]
    ink = annotated(Subtype="/Ink", InkList=pikepdf.Array([pikepdf.Array(points)]), C=pikepdf.Array([0, 0, 1]))
    assert told(ink) == []


def test_a_picture_stamped_onto_the_page_counts() -> None:
    file = pikepdf.open(io.BytesIO(annotated(Subtype="/Stamp")))
    stream = file.make_stream(LOOPS + b" S")
    stream.Type, stream.Subtype, stream.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 120, 30])
    file.pages[0].Annots[0].AP = pikepdf.Dictionary(N=stream)
    out = io.BytesIO()
    file.save(out)
    assert told(out.getvalue()) == []


@pytest.mark.parametrize(("value", "expected"), [(True, []), (False, [("FP705", 1)])])
def test_a_digital_signature_counts_where_its_field_has_one(
    value: bool, expected: list[tuple[str, int | None]]
) -> None:
    signed = {"V": pikepdf.Dictionary(Type=pikepdf.Name.Sig)} if value else {}
    assert told(annotated(Subtype="/Widget", FT="/Sig", **signed)) == expected


TITLE = Line("受養人申請人聲明書 Declaration of Dependant Applicant", (0.1, 0.05, 0.6, 0.07))
FOOT = Line("ID 481B (3/2018)", (0.1, 0.95, 0.3, 0.96))
LABEL = Line("申請人簽署 Signature of applicant", (0.4, 0.86, 0.65, 0.875))
DAY = Line("日期 Date", (0.1, 0.86, 0.18, 0.875))
NAME = Line("申請人姓名 Name of applicant", (0.1, 0.79, 0.35, 0.805))
DATED = Line("03-06-2019", (0.2, 0.858, 0.3, 0.873))


def page(*lines: Line, marks: tuple[Box, ...] = (), fields: tuple[FormField, ...] = ()) -> Page:
    return Page(1, (TITLE, *lines, FOOT), fields=fields, marks=marks, width=595, height=842)


@pytest.mark.parametrize(
    ("mark", "signed"),
    [
        ((0.7, 0.84, 0.85, 0.88), True),
        ((0.42, 0.815, 0.6, 0.85), True),
        ((0.42, 0.89, 0.6, 0.92), True),
        ((0.2, 0.85, 0.3, 0.88), False),
        ((0.7, 0.6, 0.85, 0.64), False),
        ((0.4, 0.78, 0.55, 0.81), False),
    ],
    ids=["beside", "above", "below", "beside the date", "far above", "beside the name above"],
)
def test_a_mark_is_the_signature_where_the_label_is_the_nearest(mark: Box, signed: bool) -> None:
    expected = [] if signed else [("FP705", 1)]
    assert codes((page(NAME, LABEL, DAY, DATED, marks=(mark,)),)) == expected


SIGNATURE: Box = (0.7, 0.84, 0.85, 0.88)


@pytest.mark.parametrize("day", [DATED, Line("日期 Date: 3 June 2019", (0.1, 0.86, 0.3, 0.875))])
def test_a_date_is_seen_beside_its_label_or_on_its_line(day: Line) -> None:
    label = () if day.text.startswith("日期") else (DAY,)
    assert codes((page(LABEL, day, *label, marks=(SIGNATURE,)),)) == []
    assert codes((page(LABEL, DAY, marks=(SIGNATURE,)),)) == [("FP706", 1)]


def test_a_date_may_be_written_by_hand_or_stand_in_a_field() -> None:
    assert codes((page(LABEL, DAY, marks=(SIGNATURE, (0.2, 0.85, 0.3, 0.88))),)) == []
    field = FormField("signDate1", "日期", "03-06-2019")
    assert codes((page(LABEL, DAY, marks=(SIGNATURE,), fields=(field,)),)) == []
    born = FormField("dob", "出生日期", "03-06-1990")
    assert codes((page(LABEL, DAY, marks=(SIGNATURE,), fields=(born,)),)) == [("FP706", 1)]


@pytest.mark.parametrize(
    "label",
    [
        "Signature of parent / legal guardian of the applicant *",
        "Signature of the applicant's father, mother or guardian (if under 16)",
        "Name and signature of the dependant",
        "Parent's or guardian's signature",
        "Signed by the declarant",
        "申請人父母／合法監護人簽署 *",
        "未滿16歲申請人的父母或監護人簽署",
        "受養人簽字",
        "聲明人親筆簽署",
        "申請人簽署及日期",
        "Signature of applicant and date",
    ],
)
def test_the_label_of_a_signature_may_be_worded_in_many_ways(label: str) -> None:
    line = Line(label, (0.4, 0.86, 0.75, 0.875))
    assert codes((page(line, DAY, DATED, marks=(SIGNATURE,)),)) == []
    assert codes((page(line, DAY, DATED),)) == [("FP705", 1)]


@pytest.mark.parametrize("label", ["Signature of sponsor", "保證人簽署", "Signature of witness", "見證人簽署"])
def test_another_ones_signature_is_not_the_applicants(label: str) -> None:
    line = Line(label, (0.4, 0.86, 0.65, 0.875))
    assert codes((page(line, DAY, DATED, marks=(SIGNATURE,)),)) == [("FP705", 1)]


def test_a_form_whose_label_was_not_read_is_a_doubt() -> None:
    assert codes((page(),)) == [("FP705", 1)]


@pytest.mark.parametrize(
    "sentence",
    [
        "*16 歲以下的申請人須由其父、母或合法監護人簽署。請將不適用者删去。",
        "Please check your signature before you send the form.",
    ],
)
def test_a_sentence_about_signatures_asks_for_none(sentence: str) -> None:
    notes = Line(sentence, (0.1, 0.92, 0.8, 0.935))
    beside: Box = (0.81, 0.91, 0.9, 0.94)
    assert codes((page(LABEL, DAY, DATED, notes, marks=(beside,)),)) == [("FP705", 1)]


@pytest.mark.parametrize(("last", "expected"), [((SIGNATURE,), []), ((), [("FP705", 2)])])
def test_each_page_that_asks_for_it_is_to_be_signed(
    last: tuple[Box, ...], expected: list[tuple[str, int | None]]
) -> None:
    first = page(LABEL, DAY, DATED, marks=(SIGNATURE,))
    second = Page(2, (LABEL, DAY, DATED, FOOT), marks=last, width=595, height=842)
    assert codes((first, second)) == expected


def test_each_part_is_signed_by_its_own_party() -> None:
    foot = Line("ID 997 (5/2018)", (0.1, 0.95, 0.3, 0.96))
    part_a = Page(1, (Line("甲部 Part A", (0.1, 0.05, 0.3, 0.07)), LABEL, foot), marks=(SIGNATURE,))
    sponsor = Line("保證人簽署 Signature of sponsor", (0.4, 0.86, 0.65, 0.875))
    part_b = Page(2, (Line("乙部 Part B", (0.1, 0.05, 0.3, 0.07)), sponsor, foot))
    assert codes((part_a, part_b), "id-997") == []
    assert codes((part_a, part_b), "id-997", "sponsor") == [("FP705", 2)]


@pytest.mark.parametrize(("marks", "expected"), [(((0.6, 0.46, 0.75, 0.48),), ["FP705"]), ((), ["FP705", "FP705"])])
def test_both_parties_sign_a_tenancy(marks: tuple[Box, ...], expected: list[str]) -> None:
    landlord = Line("業主簽署 Signed by the Landlord", (0.1, 0.39, 0.36, 0.4))
    tenant = Line("租客簽署 Signed by the Tenant", (0.55, 0.39, 0.78, 0.4))
    title = Line("住宅租約 Tenancy Agreement", (0.1, 0.05, 0.4, 0.07))
    own = Page(1, (title, landlord, tenant), marks=marks, width=595, height=842)
    document = Document("租約.pdf", "tenancy-agreement", (1,), 0.9)
    faults = read(document, [own], load_kinds(), on=ON).faults
    assert [fault.code for fault in faults] == expected or (len(marks) == 0 and {f.code for f in faults} == {"FP705"})


def test_a_tenancy_that_asks_for_no_signature_says_nothing() -> None:
    title = Line("住宅租約 Tenancy Agreement", (0.1, 0.05, 0.4, 0.07))
    document = Document("租約.pdf", "tenancy-agreement", (1,), 0.9)
    assert read(document, [Page(1, (title,))], load_kinds(), on=ON).faults == ()


@pytest.mark.parametrize(
    ("after", "expected"), [("SAMPLE ESTATES LIMITED", {"FP705"}), ("shall be bound by it.", set())]
)
def test_a_name_printed_behind_the_label_leaves_it_a_label(after: str, expected: set[str]) -> None:
    title = Line("Tenancy Agreement", (0.1, 0.05, 0.4, 0.07))
    signed = Line(f"SIGNED by the Tenant {after}", (0.1, 0.4, 0.8, 0.42))
    document = Document("lease.pdf", "tenancy-agreement", (1,), 0.9)
    faults = read(document, [Page(1, (title, signed), width=595, height=842)], load_kinds(), on=ON).faults
    assert {fault.code for fault in faults} == expected
