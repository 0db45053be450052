"""A fillable form drawn for the tests, with the traps of real ones: combs, parted dates, lying tooltips, one group of
radio buttons for two questions, hidden fields, fields without a name of their own below a parent."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from formprep.render.paper import FONT, font

COMB, MULTILINE, RADIO, READ_ONLY = 1 << 24, 1 << 12, 1 << 15 | 1 << 14, 1


@dataclass(frozen=True)
class Box:
    name: str
    x: float
    y: float
    wide: float
    high: float = 18
    tip: str = ""
    most: int = 0
    flags: int = 0
    state: str = ""
    hidden: bool = False
    value: str = ""
    choices: tuple[str, ...] = ()


LABELS: list[tuple[float, float, str]] = [
    (40, 800, "甲部 Part A: Application"),
    (40, 780, "1. 個人資料 Personal Particulars"),
    (40, 760, "姓（英文）"), (40, 751, "Surname in English"),
    (40, 735, "名（英文）"), (40, 726, "Given names in English"),
    (40, 710, "姓名（中文）"), (40, 701, "Name in Chinese"),
    (320, 706, "別名 Alias"),
    (40, 681, "性別 Sex"), (145, 681, "男 Male"), (215, 681, "女 Female"),
    (290, 681, "出生日期 Date of birth"),
    (392, 663, "日 dd"), (432, 663, "月 mm"), (480, 663, "年 yyyy"),
    (40, 645, "婚姻狀況 Marital status"),
    (185, 645, "未婚 Bachelor/Spinster"), (305, 645, "已婚 Married"), (385, 645, "離婚 Divorced"),
    (465, 645, "喪偶 Widowed"),
    (40, 620, "香港身份證號碼 Hong Kong identity card no."), (355, 620, "("), (385, 620, ")"),
    (40, 595, "旅行證件號碼 Travel document no."),
    (40, 570, "在港身份 Status"),
    (150, 553, "就業"), (145, 544, "Employment"), (230, 553, "訪客"), (230, 544, "Visitor"),
    (40, 520, "現時住址 Present address"),
    (40, 440, "居留時間 Length of residence"), (200, 440, "年 year(s)"), (290, 440, "月 month(s)"),
    (40, 410, "申請人是否現正在香港? Is the applicant currently staying in Hong Kong?"),
    (345, 410, "是 Yes"), (405, 410, "否 No"),
    (40, 385, "職業 Occupation"),
    (40, 360, "擬抵港日期 Proposed date of entry"),
    (40, 320, "日期 Date"), (200, 320, "簽署 Signature"),
    (40, 290, "3. 隨行受養人 Accompanying dependants"),
    (40, 270, "姓（英文） Surname in English"),
    (40, 245, "出生地點 Place of birth"),
]  # fmt: skip
BOXES = [
    Box("formID", 400, 800, 60, value="ID1003A", hidden=True),
    Box("f1", 150, 748, 396, tip="姓（英文）", most=33, flags=COMB),
    Box("f2", 150, 723, 396, tip="姓（英文）", most=33, flags=COMB),  # its tooltip is that of the box above
    Box("chnName", 150, 698, 120, flags=MULTILINE),
    Box("alias", 390, 698, 150),
    Box("sponSex1", 125, 678, 13, 13, tip="婚姻狀況", flags=RADIO, state="2"),
    Box("sponSex1", 195, 678, 13, 13, tip="婚姻狀況", flags=RADIO, state="3"),
    Box("dobDay", 385, 673, 30, most=2, flags=COMB, tip="出生年"),
    Box("dobMth", 425, 673, 30, most=2, flags=COMB, tip="出生年"),
    Box("dobYr", 465, 673, 58, most=4, flags=COMB, tip="出生年"),
    Box("status", 165, 642, 13, 13, flags=RADIO, state="4"),
    Box("status", 285, 642, 13, 13, flags=RADIO, state="6"),
    Box("status", 365, 642, 13, 13, flags=RADIO, state="8"),
    Box("status", 445, 642, 13, 13, flags=RADIO, state="7"),
    Box("hkidAlpha", 240, 616, 28, most=2, flags=COMB),
    Box("hkidDigit", 275, 616, 75, most=6, flags=COMB),
    Box("hkidChkD", 365, 616, 14, most=1, flags=COMB),
    Box("toggle_1", 240, 591, 200, most=15, flags=COMB),
    Box("status", 155, 562, 13, 13, flags=RADIO, state="0"),
    Box("status", 235, 562, 13, 13, flags=RADIO, state="1"),
    Box("presentAddr1", 200, 512, 260, flags=MULTILINE),
    Box("presentAddr2", 200, 490, 260, flags=MULTILINE),
    Box("presentAddr3", 200, 468, 260, flags=MULTILINE),
    Box("fill_7", 165, 436, 29, most=2, flags=COMB),
    Box("fill_8", 255, 436, 29, most=2, flags=COMB),
    Box("appStay", 325, 407, 13, 13, state="Yes"),
    Box("appStay2", 385, 407, 13, 13, state="On"),
    Box("fill_9", 150, 381, 180),
    Box("entryDate", 200, 356, 100),
    Box("appDate1", 85, 316, 90, tip="日期"),
    Box("sponEngSurname1", 200, 266, 200, tip="姓（英文）"),
    Box("birthPlace", 200, 241, 120, tip="出生地點"),
]


def form(
    boxes: Sequence[Box] = tuple(BOXES),
    labels: Sequence[tuple[float, float, str]] = tuple(LABELS),
    *,
    permissions: int | None = None,
    password: str = "",
    xfa: bool = False,
    signed: bool = False,
    turn: int = 0,
    footer: str = "",
) -> bytes:
    """Return the form as a PDF; `permissions` encrypts it, opened by `password`."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(_printed(tuple(labels), footer))))
    page = writer.pages[0]
    fields, annotations = ArrayObject(), ArrayObject()
    parents: dict[str, Any] = {}
    for box in boxes:
        widget = _widget(writer, box)
        reference = writer._add_object(widget)
        annotations.append(reference)
        if box.name not in parents:
            parent = DictionaryObject(
                {NameObject("/T"): TextStringObject(box.name), NameObject("/Kids"): ArrayObject()}
            )
            parent.update(_shared(box))
            parents[box.name] = writer._add_object(parent)
            fields.append(parents[box.name])
        widget[NameObject("/Parent")] = parents[box.name]
        parents[box.name].get_object()["/Kids"].append(reference)
    if signed:
        fields.append(writer._add_object(_signature()))
    page[NameObject("/Annots")] = annotations
    if turn:
        page.rotate(turn)
    acroform = DictionaryObject({NameObject("/Fields"): fields, NameObject("/NeedAppearances"): NumberObject(1)})
    if xfa:
        acroform[NameObject("/XFA")] = ArrayObject()
    if boxes or signed:
        writer.root_object[NameObject("/AcroForm")] = writer._add_object(acroform)
    if permissions is not None:
        writer.encrypt(password, "owner", permissions_flag=UserAccessPermissions(permissions), algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@cache
def _printed(labels: tuple[tuple[float, float, str], ...], footer: str) -> bytes:
    font()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont(FONT, 8)
    for x, y, text in (*labels, (40, 30, footer)):
        canvas.drawString(x, y, text)
    canvas.save()
    return buffer.getvalue()


def _shared(box: Box) -> Iterator[tuple[Any, Any]]:
    button = bool(box.state)
    yield NameObject("/FT"), NameObject("/Btn" if button else "/Ch" if box.choices else "/Tx")
    yield NameObject("/Ff"), NumberObject(box.flags)
    yield NameObject("/DA"), TextStringObject("/ZaDb 8 Tf 0 g" if button else "/Ming 8 Tf 0 g")
    if box.choices:
        yield NameObject("/Opt"), ArrayObject(TextStringObject(each) for each in box.choices)
    if box.most:
        yield NameObject("/MaxLen"), NumberObject(box.most)
    if box.tip:
        yield NameObject("/TU"), TextStringObject(box.tip)
    if box.value:
        yield NameObject("/V"), NameObject(f"/{box.value}") if button else TextStringObject(box.value)


def _widget(writer: PdfWriter, box: Box) -> DictionaryObject:
    rect = (box.x, box.y, box.x + box.wide, box.y + box.high)
    widget = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject(FloatObject(edge) for edge in rect),
            NameObject("/F"): NumberObject(6 if box.hidden else 4),
        }
    )
    if box.state:
        drawn = DecodedStreamObject()
        drawn.set_data(b"0 0 m 9 9 l S")
        drawn[NameObject("/Subtype")] = NameObject("/Form")
        drawn[NameObject("/BBox")] = ArrayObject(NumberObject(edge) for edge in (0, 0, 13, 13))
        states = DictionaryObject({NameObject(f"/{box.state}"): writer._add_object(drawn)})
        widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): states})
        widget[NameObject("/AS")] = NameObject("/Off")
    return widget


def _signature() -> DictionaryObject:
    made = {"/FT": NameObject("/Sig"), "/T": TextStringObject("signed"), "/V": DictionaryObject()}
    made["/V"][NameObject("/Type")] = NameObject("/Sig")
    return DictionaryObject({NameObject(key): value for key, value in made.items()})
