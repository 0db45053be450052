# ruff: noqa: E501 -- lines of HTML and CSS
"""Photographs, a family's picture, and leaves of the Mainland's household register on one copied sheet."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from PIL import Image

from benchmarks.papers.blind.a_pen import RESET, before, head, jpeg, lit, only
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import NobodysError, family, sc, seal, zh


def _face(of: Someone, ground: tuple[int, int, int], size: tuple[int, int], rng: Random) -> str:
    canvas = Image.new("RGB", (size[0] * 2, size[1] * 2), ground)
    head(canvas, of, size[0] * (1 + rng.uniform(-0.03, 0.03)), size[1] * 0.24, size[1] * 1.28, dress=1)
    return jpeg(lit(canvas, rng, soft=1.4, light=0.06).resize(size, Image.Resampling.LANCZOS))


def studio(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a studio's picture, 45 × 55 mm, before white with a thin margin."""
    only(fault)
    source = _face(case.of(party), (250, 250, 249), (860, 1060), rng)
    page = f'<div style="width:45mm;height:55mm;background:#fff"><img src="{source}" style="display:block;margin:1mm;position:absolute;width:43mm;height:53mm"></div>'
    return Paper("photograph", "studio-white", (page,), RESET, (45.0, 55.0))


def strip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a shop's print of 4R with six pictures alike, uncut."""
    only(fault)
    source = _face(case.of(party), (222, 232, 240), (640, 800), rng)
    prints = "".join(f'<img src="{source}" style="position:absolute;left:{6 + 48 * (n % 3)}mm;top:{0.5 + 51 * (n // 3)}mm;width:40mm;height:50mm;outline:.1mm solid #aaa">' for n in range(6))  # fmt: skip
    page = f'<div style="position:relative;width:152mm;height:102mm;background:#fff">{prints}</div>'
    return Paper("photograph", "six-uncut", (page,), RESET, (152.0, 102.0))


def sofa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a picture of everybody in a room, lengthwise, the day printed in the corner."""
    only(fault)
    canvas = Image.new("RGB", (1500, 1000), (206, 196, 180))
    canvas.paste((150, 112, 88), (0, 700, 1500, 1000))
    canvas.paste((92, 104, 122), (160, 520, 1340, 900))
    people = [each for each in (case.applicant, case.sponsor, case.other_parent) if each]
    for n, each in enumerate(people):
        x = 750 + (n - (len(people) - 1) / 2) * 420
        small = case.on.year - each.born_on.year < 14
        head(canvas, each, round(x), 420 if small else 320, 290 if small else 360, dress=2 + n)
    day = before(rng, case.on, 60, 900)
    source = jpeg(lit(canvas, rng, soft=1.2, light=0.12))
    page = f'<div style="position:relative"><img src="{source}" style="display:block;width:152mm;height:101mm"><span style="position:absolute;right:6mm;bottom:5mm;font:11pt Liberation Mono;color:#f39a35">{day:%Y. %m. %d}</span></div>'
    return Paper("family-photograph", "room-with-day", (page,), RESET, (152.0, 101.0))


def register(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the home page and two members' cards of the register, copied above each other on one sheet."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("A family that is not from the Mainland.")
    number, issued = f"{rng.randrange(10**8, 10**9)}", before(rng, case.on, 500, 3000)
    home = f"江苏省苏州市姑苏区桃花坞大街{rng.randrange(20, 300)}号{rng.randrange(2, 9)}幢{rng.randrange(101, 605)}室"
    office = "苏州市公安局桃花坞派出所"
    police = seal(office, size=23, inside="户口专用章")

    def card(p: Someone, relation: str, wed: str, school: str) -> str:
        cells = (
            (("姓　名", sc(p)), ("户主或与户主关系", relation)),
            (("曾 用 名", ""), ("性　别", "男" if p.sex == "M" else "女")),
            (("出 生 地", "江苏省苏州市"), ("民　族", "汉族")),
            (("籍　贯", "江苏省无锡市"), ("出生日期", zh(p.born_on))),
            (("本市(县)其他住址", ""), ("宗教信仰", "无宗教信仰")),
            (("公民身份证件编号", p.mainland_id), ("身　高", f"{rng.randrange(158, 183)}厘米")),
            (("文化程度", school), ("婚姻状况", wed)),
            (("服务处所", ""), ("职　业", "")),
            (("何时由何地迁来本市(县)", "久居"), ("何时由何地迁来本址", zh(issued))),
        )
        rows = "".join("<tr>" + "".join(f"<td class='k'>{a}</td><td>{b}</td>" for a, b in row) + "</tr>" for row in cells)  # fmt: skip
        return f"<div class='c'><p class='h'>常住人口登记卡</p><table>{rows}</table><p class='e'>承办人签章：顾 敏　　　　登记日期：{zh(issued)}</p><div style='position:absolute;right:4mm;bottom:3mm'>{police}</div></div>"

    first = f"<div class='c'><p class='h'>居民户口簿</p><table><tr><td class='k'>户　别</td><td>家庭户</td><td class='k'>户主姓名</td><td>{sc(father)}</td></tr><tr><td class='k'>户　号</td><td>{number}</td><td class='k'>住　址</td><td>{home}</td></tr></table><p class='e'>户口登记机关户口专用章　　　承办人签章：顾 敏<br><br>{zh(issued)} 签发</p><div style='position:absolute;right:4mm;bottom:3mm'>{police}</div></div>"
    grown = (case.on - child.born_on).days > 23 * 365
    wed = "有配偶" if grown and case.relationship in ("spouse", "parent") else "未婚"
    sheet = f"<div class='hs'>{first}{card(father, '户主', '有配偶', '高中')}{card(child, '子' if child.sex == 'M' else '女', wed, '大学本科' if grown else '小学')}</div>"
    style = (
        RESET
        + ".hs{height:297mm;padding:9mm 30mm;box-sizing:border-box;background:#fff;font:8.4pt/1.3 'AR PL UMing CN'}.c{position:relative;border:.2mm solid #888;padding:3mm 4mm;margin-bottom:4mm;height:88mm;box-sizing:border-box;background:#f8f8f4}.c .h{text-align:center;font-size:13pt;letter-spacing:3mm;margin-bottom:2mm}.c table{width:100%}.c td{border:.15mm solid #555;padding:1mm;height:5mm}.c .k{width:25mm;text-align:center}.c .e{margin-top:2mm}"
    )
    facts = {"number": number, "issued_on": issued, "parties": (sc(father), sc(child)), "address": home}
    return Paper("household-register", "three-leaves-copied", (sheet,), style, facts=facts, language="zh")


# Papers of none of the kinds.

SLIP = RESET + (
    ".g{height:297mm;box-sizing:border-box;padding:22mm 24mm;font:10.5pt/1.5 Carlito,Noto Sans CJK HK}.g h1{font-size:16pt;margin:0 0 5mm}"
    ".g table{width:100%;margin:5mm 0}.g td{padding:1.6mm 0;border-bottom:.15mm dotted #888}.g p{margin:0 0 3mm}"
)


def _stray(layout: str, title: str, rows: tuple[tuple[str, object], ...], words: str, language: str = "en") -> Paper:
    table = "".join(f"<tr><td style='width:44%'>{a}</td><td>{b}</td></tr>" for a, b in rows)
    page = f'<div class="g"><h1>{title}</h1><table>{table}</table><p>{words}</p></div>'
    return Paper("unknown", layout, (page,), SLIP, language=language)  # type: ignore[arg-type]


def flight(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an itinerary of a flight to Hong Kong."""
    only(fault)
    day = case.on + timedelta(days=rng.randrange(50, 90))
    return _stray("flight-itinerary", "Electronic Ticket Itinerary / Receipt", (("Passenger", f"{case.of(party).surname}/{case.of(party).given_names}"), ("Booking reference", f"{rng.choice('KLMQ')}{rng.randrange(10**4, 10**5)}"), ("Ticket number", f"160-{rng.randrange(10**9, 10**10)}"), ("Flight", "HX 724"), ("To", "Hong Kong International Airport (HKG), Terminal 1"), ("Date", f"{day:%d %b %Y}"), ("Class", "Economy"), ("Baggage", "1PC 23KG"), ("Total fare", "USD 418.20")), "Please be at the airport at least two hours before departure with a valid travel document and any visa required.")  # fmt: skip


def acknowledged(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an acknowledgement that an application was received: no permission."""
    only(fault)
    return _stray("acknowledgement", "入境事務處 Immigration Department<br>申請確認通知 Acknowledgement of Application", (("申請人 Applicant", case.applicant.name), ("檔案編號 Reference", f"DEP-{rng.randrange(10**6, 10**7)}-19"), ("收件日期 Date received", f"{case.on:%d-%m-%Y}"), ("申請類別 Type", "受養人 Dependant")), "你的申請現正處理中。如需補交文件，本處會另行通知。Your application is being processed. You will be notified if further documents are required. This is not a visa or permit. 本通知並非簽證或進入許可。", "both")  # fmt: skip


def library(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a membership of a library."""
    only(fault)
    return _stray("library-membership", "公共圖書館 Public Libraries<br>圖書證登記表副本 Library Card Registration", (("姓名 Name", case.of(party).name), ("圖書證號碼 Card no.", f"1{rng.randrange(10**12, 10**13)}"), ("登記日期 Registered", f"{case.on - timedelta(days=100):%d/%m/%Y}"), ("分館 Branch", "沙田公共圖書館 Sha Tin")), "借閱人須遵守圖書館規則。Borrowers shall observe the library regulations.", "both")  # fmt: skip


def vaccines(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a record of vaccinations."""
    only(fault)
    of = case.of(party)
    given = tuple((name, f"{of.born_on + timedelta(days=days):%d %b %Y}") for name, days in (("BCG", 3), ("Hepatitis B (1)", 4), ("Polio (1)", 64), ("DTaP (1)", 66), ("Measles, mumps, rubella", 370)))  # fmt: skip
    return _stray("vaccination-record", "Immunisation Record", (("Name", of.western), ("Date of birth", f"{of.born_on:%d %b %Y}"), *given), "Keep this record and bring it to each visit at the clinic.")  # fmt: skip


def degree(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certificate of a degree."""
    only(fault)
    of = case.of(party)
    year = min(of.born_on.year + 22, case.on.year - 1)
    words = f"<div style='text-align:center;font:13pt/2 Liberation Serif'>This is to certify that<br><b style='font-size:18pt'>{of.western}</b><br>having satisfied all requirements was admitted to the degree of<br><b>Bachelor of Arts</b><br>on the fourteenth day of July {year}<br><br><br>Registrar　　　　　　　　Vice-Chancellor</div>"
    return _stray("degree", "<div style='text-align:center'>THE UNIVERSITY OF WESTER VALE</div>", (), words)


def courier(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the waybill of a courier."""
    only(fault)
    return _stray("courier-waybill", "EXPRESS WAYBILL 速遞運單", (("From 寄件人", case.of(party).name), ("To 收件人", "Receipt and Despatch Sub-unit, 2/F Immigration Tower, 7 Gloucester Road, Wan Chai"), ("Waybill no. 運單號碼", f"{rng.randrange(10**11, 10**12)}"), ("Contents 內容", "DOCUMENTS 文件"), ("Weight 重量", "0.5 kg"), ("Picked up 收件日期", f"{case.on:%Y-%m-%d}")), "Carriage is subject to the conditions printed overleaf. 運送須受背頁條款約束。", "both")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "photograph": (studio, strip),
    "family-photograph": (sofa,),
    "household-register": (register,),
    "unknown": (flight, acknowledged, library, vaccines, degree, courier),
}
