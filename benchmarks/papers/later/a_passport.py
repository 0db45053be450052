# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports: European, of the Pacific, Asian ones, each arranged in its own way, and the photocopy of an open booklet."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    MONTHS,
    RESET,
    at,
    block,
    dmy,
    document_days,
    known,
    lines,
    mon,
    only,
    picture,
    portrait,
    rings,
    signature,
    unfit,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

Told = Callable[[date], str]
FRENCH = ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"]


@dataclass(frozen=True)
class State:
    """Be how a state prints its passports: heads, labels in the order of `ORDER`, what it writes for its own."""

    head: str
    title: str
    labels: tuple[str, ...]
    nation: str
    places: tuple[str, ...]
    office: str
    day: Told = mon
    font: str = "'Liberation Sans',FreeSans"
    whole: bool = False
    """Surname and given names stand in one field."""
    sexes: tuple[str, str] = ("F", "M")


ORDER = ("type", "code", "number", "surname", "given", "nation", "born", "sex", "place", "issued", "ends", "office")


def _two(day: date) -> str:
    return f"{day:%d} {MONTHS[day.month - 1]}/{FRENCH[day.month - 1]} {day:%y}"


def _us(day: date) -> str:
    return f"{day:%d} {MONTHS[day.month - 1].title()} {day.year}"


def _kr(day: date) -> str:
    return f"{day:%d} {day.month}월/{MONTHS[day.month - 1]} {day.year}"


def _cn(day: date) -> str:
    return f"{day:%d} {day.month}月/{MONTHS[day.month - 1]} {day.year}"


STATES: dict[str, State] = {
    "GBR": State(
        "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND",
        "PASSPORT　PASSEPORT",
        (
            "Type/Type",
            "Code/Code",
            "Passport No./Passeport No.",
            "Surname/Nom (1)",
            "Given names/Prénoms (2)",
            "Nationality/Nationalité (3)",
            "Date of birth/Date de naissance (4)",
            "Sex/Sexe (5)",
            "Place of birth/Lieu de naissance (6)",
            "Date of issue/Date de délivrance (7)",
            "Date of expiry/Date d'expiration (9)",
            "Authority/Autorité (8)",
        ),
        "BRITISH CITIZEN",
        ("NOTTINGHAM", "EXETER", "DUNDEE"),
        "HMPO",
        _two,
    ),
    "D": State(
        "BUNDESREPUBLIK DEUTSCHLAND　FEDERAL REPUBLIC OF GERMANY　RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE",
        "REISEPASS　PASSPORT　PASSEPORT",
        (
            "Typ/Type/Type",
            "Kode/Code/Code",
            "Pass-Nr./Passport No./Passeport No",
            "1. Name/Surname/Nom",
            "2. Vornamen/Given names/Prénoms",
            "3. Staatsangehörigkeit/Nationality/Nationalité",
            "4. Geburtstag/Date of birth/Date de naissance",
            "5. Geschlecht/Sex/Sexe",
            "6. Geburtsort/Place of birth/Lieu de naissance",
            "7. Ausstellungsdatum/Date of issue/Date de délivrance",
            "8. Gültig bis/Date of expiry/Date d'expiration",
            "9. Behörde/Authority/Autorité",
        ),
        "DEUTSCH",
        ("KASSEL", "ROSTOCK", "ULM"),
        "STADT FREIBURG",
        lambda d: dmy(d, "."),
    ),
    "FRA": State(
        "RÉPUBLIQUE FRANÇAISE　FRENCH REPUBLIC",
        "PASSEPORT　PASSPORT",
        (
            "Type/Type",
            "Code du pays/Country code",
            "Passeport n°/Passport n°",
            "Nom/Surname (1)",
            "Prénoms/Given names (2)",
            "Nationalité/Nationality (3)",
            "Date de naissance/Date of birth (4)",
            "Sexe/Sex (5)",
            "Lieu de naissance/Place of birth (6)",
            "Date de délivrance/Date of issue (7)",
            "Date d'expiration/Date of expiry (8)",
            "Autorité/Authority (9)",
        ),
        "Française",
        ("RENNES", "POITIERS", "COLMAR"),
        "Préfecture du Rhône",
        lambda d: f"{d:%d %m %Y}",
    ),
    "ESP": State(
        "UNIÓN EUROPEA　REINO DE ESPAÑA",
        "PASAPORTE　PASSPORT　PASSEPORT",
        (
            "Tipo/Type",
            "Cód. estado/Country code",
            "Pasaporte Nº/Passport No.",
            "Apellidos/Surname/Nom",
            "Nombre/Given names/Prénoms",
            "Nacionalidad/Nationality/Nationalité",
            "Fecha de nacimiento/Date of birth",
            "Sexo/Sex/Sexe",
            "Lugar de nacimiento/Place of birth",
            "Fecha de expedición/Date of issue",
            "Fecha de caducidad/Date of expiry",
            "Autoridad/Authority",
        ),
        "ESPAÑOLA",
        ("LOGROÑO", "CÁDIZ", "TERUEL"),
        "DGP-26001D6B1",
        lambda d: f"{d:%d %m %Y}",
    ),
    "USA": State(
        "UNITED STATES OF AMERICA",
        "PASSPORT　PASSEPORT　PASAPORTE",
        (
            "Type / Type / Tipo",
            "Code / Code / Código",
            "Passport No. / No. du Passeport / No. de Pasaporte",
            "Surname / Nom / Apellidos",
            "Given Names / Prénoms / Nombres",
            "Nationality / Nationalité / Nacionalidad",
            "Date of birth / Date de naissance / Fecha de nacimiento",
            "Sex / Sexe / Sexo",
            "Place of birth / Lieu de naissance / Lugar de nacimiento",
            "Date of issue / Date de délivrance / Fecha de expedición",
            "Date of expiration / Date d'expiration / Fecha de caducidad",
            "Authority / Autorité / Autoridad",
        ),
        "UNITED STATES OF AMERICA",
        ("OREGON, U.S.A.", "OHIO, U.S.A."),
        "United States<br>Department of State",
        _us,
    ),
    "AUS": State(
        "AUSTRALIA",
        "PASSPORT",
        (
            "Type",
            "Code of issuing State",
            "Document No.",
            "Surname",
            "Given names",
            "Nationality",
            "Date of birth",
            "Sex",
            "Place of birth",
            "Date of issue",
            "Date of expiry",
            "Authority",
        ),
        "AUSTRALIAN",
        ("BALLARAT", "HOBART", "CAIRNS"),
        "AUSTRALIA",
    ),
    "PHL": State(
        "REPUBLIKA NG PILIPINAS　REPUBLIC OF THE PHILIPPINES",
        "PASAPORTE　PASSPORT",
        (
            "Uri/Type",
            "Kodigo ng bansa/Country code",
            "Pasaporte blg./Passport no.",
            "Apelyido/Surname",
            "Pangalan/Given names",
            "Nasyonalidad/Nationality",
            "Petsa ng kapanganakan/Date of birth",
            "Kasarian/Sex",
            "Lugar ng kapanganakan/Place of birth",
            "Petsa ng pagkakaloob/Date of issue",
            "Petsa ng pagkawalang-bisa/Valid until",
            "Maykapangyarihang nagkaloob/Issuing authority",
        ),
        "FILIPINO",
        ("ILOILO CITY", "BAGUIO CITY"),
        "DFA MANILA",
    ),
    "IDN": State(
        "REPUBLIK INDONESIA　REPUBLIC OF INDONESIA",
        "PASPOR　PASSPORT",
        (
            "JENIS/TYPE",
            "KODE NEGARA/COUNTRY CODE",
            "NO. PASPOR/PASSPORT NO.",
            "NAMA LENGKAP/FULL NAME",
            "",
            "KEWARGANEGARAAN/NATIONALITY",
            "TGL. LAHIR/DATE OF BIRTH",
            "KELAMIN/SEX",
            "TEMPAT LAHIR/PLACE OF BIRTH",
            "TGL. PENGELUARAN/DATE OF ISSUE",
            "TGL. HABIS BERLAKU/DATE OF EXPIRY",
            "KANTOR YANG MENGELUARKAN/ISSUING OFFICE",
        ),
        "INDONESIA",
        ("SEMARANG", "MALANG"),
        "SEMARANG",
        whole=True,
        sexes=("P/F", "L/M"),
    ),
    "VNM": State(
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM　SOCIALIST REPUBLIC OF VIET NAM",
        "HỘ CHIẾU　PASSPORT",
        (
            "Loại/Type",
            "Mã số/Code",
            "Số hộ chiếu/Passport No",
            "Họ và tên/Full name",
            "",
            "Quốc tịch/Nationality",
            "Ngày sinh/Date of birth",
            "Giới tính/Sex",
            "Nơi sinh/Place of birth",
            "Ngày cấp/Date of issue",
            "Có giá trị đến/Date of expiry",
            "Nơi cấp/Place of issue",
        ),
        "VIỆT NAM/VIETNAMESE",
        ("HẢI PHÒNG", "ĐÀ NẴNG"),
        "Cục Quản lý xuất nhập cảnh",
        lambda d: f"{d:%d} / {d:%m} / {d:%Y}",
        "'DejaVu Sans','Liberation Sans'",
        whole=True,
        sexes=("NỮ/F", "NAM/M"),
    ),
    "IND": State(
        "भारत गणराज्य　REPUBLIC OF INDIA",
        "पासपोर्ट　PASSPORT",
        (
            "टाइप/Type",
            "राष्ट्र कोड/Country Code",
            "पासपोर्ट न./Passport No.",
            "उपनाम/Surname",
            "दिया गया नाम/Given Name(s)",
            "राष्ट्रीयता/Nationality",
            "जन्मतिथि/Date of Birth",
            "लिंग/Sex",
            "जन्म स्थान/Place of Birth",
            "जारी करने की तिथि/Date of Issue",
            "समाप्ति की तिथि/Date of Expiry",
            "जारी करने का स्थान/Place of Issue",
        ),
        "भारतीय/INDIAN",
        ("NASHIK, MAHARASHTRA", "KOCHI, KERALA"),
        "MUMBAI",
        dmy,
    ),
    "JPN": State(
        "日本国　JAPAN",
        "旅券　PASSPORT",
        (
            "型/Type",
            "発行国/Issuing country",
            "旅券番号/Passport No.",
            "姓/Surname",
            "名/Given name",
            "国籍/Nationality",
            "生年月日/Date of birth",
            "性別/Sex",
            "本籍/Registered Domicile",
            "発行年月日/Date of issue",
            "有効期間満了日/Date of expiry",
            "発行官庁/Authority",
        ),
        "JAPAN",
        ("OKAYAMA", "YAMAGATA"),
        "MINISTRY OF FOREIGN AFFAIRS",
        font="'Liberation Sans','Noto Sans CJK JP'",
    ),
    "KOR": State(
        "대한민국　REPUBLIC OF KOREA",
        "여권　PASSPORT",
        (
            "종류/Type",
            "발행국/Issuing country",
            "여권번호/Passport No.",
            "성/Surname",
            "이름/Given names",
            "국적/Nationality",
            "생년월일/Date of birth",
            "성별/Sex",
            "출생지/Place of birth",
            "발급일/Date of issue",
            "기간만료일/Date of expiry",
            "발행관청/Authority",
        ),
        "REPUBLIC OF KOREA",
        ("DAEJEON", "GWANGJU"),
        "MINISTRY OF FOREIGN AFFAIRS",
        _kr,
        "'Liberation Sans','Noto Sans CJK KR'",
    ),
    "TWN": State(
        "中華民國　REPUBLIC OF CHINA　TAIWAN",
        "護照　PASSPORT",
        (
            "型式/Type",
            "代碼/Code",
            "護照號碼/Passport No.",
            "姓名/Name (Surname, Given names)",
            "",
            "國籍/Nationality",
            "出生日期/Date of birth",
            "性別/Sex",
            "出生地/Place of birth",
            "發照日期/Date of issue",
            "效期截止日期/Date of expiry",
            "發照機關/Authority",
        ),
        "REPUBLIC OF CHINA",
        ("HUALIEN COUNTY", "TAICHUNG CITY"),
        "MINISTRY OF FOREIGN AFFAIRS",
        font="'Liberation Sans','Noto Sans CJK TC'",
        whole=True,
    ),
    "CHN": State(
        "中华人民共和国　PEOPLE'S REPUBLIC OF CHINA",
        "护照　PASSPORT",
        (
            "类型/Type",
            "国家码/Country Code",
            "护照号/Passport No.",
            "姓名/Name",
            "",
            "国籍/Nationality",
            "出生日期/Date of birth",
            "性别/Sex",
            "出生地点/Place of birth",
            "签发日期/Date of issue",
            "有效期至/Date of expiry",
            "签发机关/Authority",
        ),
        "中国/CHINESE",
        ("江苏/JIANGSU", "四川/SICHUAN"),
        "公安部出入境管理局<br>MPS Exit &amp; Entry Administration",
        _cn,
        "'Liberation Sans','Noto Sans CJK SC'",
        whole=True,
        sexes=("女/F", "男/M"),
    ),
    "SAR": State(
        "中華人民共和國香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION, PEOPLE'S REPUBLIC OF CHINA",
        "護照　PASSPORT",
        (
            "類型/Type",
            "簽發國代碼/Code of issuing State",
            "護照號碼/Passport No.",
            "姓/Surname",
            "名/Given names",
            "國籍/Nationality",
            "出生日期/Date of birth",
            "性別/Sex",
            "出生地點/Place of birth",
            "簽發日期/Date of issue",
            "屆滿日期/Date of expiry",
            "簽發機關/Authority",
        ),
        "CHINESE",
        ("HONG KONG",),
        "IMMIGRATION DEPARTMENT, HONG KONG SAR",
        font="'Liberation Sans','Noto Sans CJK HK'",
    ),
    "MAC": State(
        "中華人民共和國澳門特別行政區<br>REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU DA REPÚBLICA POPULAR DA CHINA",
        "護照　PASSAPORTE　PASSPORT",
        (
            "類型/Tipo/Type",
            "國家代碼/Código do País/Country code",
            "護照號碼/Passaporte n.º/Passport No.",
            "姓/Apelido/Surname",
            "名/Nome/Given names",
            "國籍/Nacionalidade/Nationality",
            "出生日期/Data de nascimento/Date of birth",
            "性別/Sexo/Sex",
            "出生地點/Local de nascimento/Place of birth",
            "簽發日期/Data de emissão/Date of issue",
            "有效日期至/Válido até/Date of expiry",
            "簽發機關/Autoridade/Authority",
        ),
        "CHINESE",
        ("澳門/MACAU",),
        "DSI - MACAU",
        font="'Liberation Sans','Noto Sans CJK HK'",
    ),
}


@dataclass(frozen=True)
class Book:
    """Be a passport of someone: its state, its fields by the names of `ORDER`, its zone, what has to be read of it."""

    state: State
    name: str
    fields: dict[str, tuple[str, str]]
    zone: tuple[str, str]
    facts: dict


def book(case: Case, party: str, rng: Random, fault: str, *states: str) -> Book:
    """Return the passport of someone from one of these states, or from any."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    name = of.nationality
    if name == "CHN" and " " in of.given_names:
        name = "MAC" if case.answers["applicant"].get("residence") == "macao" else "SAR"
    if states and name not in states:
        raise unfit(fault, "another state's")
    state = STATES[name]
    issued, ends = document_days(case, of, of.passport, fault)
    optional = (
        of.taiwan_id
        if name == "TWN"
        else "".join(rng.choice("ABCDEFGHKLMNOP") for _ in range(14))
        if name == "CHN"
        else ""
    )
    zone = zones.td3(of, expires_on=ends, optional=optional, broken=fault == "check-digit")
    letter = {"CHN": "PO", "KOR": "PM"}.get(name, "P<")
    values = {
        "type": letter.rstrip("<"),
        "code": of.nationality,
        "number": of.passport,
        "surname": _surname(of, name),
        "given": _given(of, name),
        "nation": state.nation,
        "born": state.day(of.born_on),
        "sex": state.sexes[of.sex == "M"],
        "place": rng.choice(state.places),
        "issued": state.day(issued),
        "ends": state.day(ends),
        "office": state.office,
    }
    fields = {key: (label, values[key]) for key, label in zip(ORDER, state.labels, strict=True) if label}
    written = {"CHN": of.simplified, "TWN": of.chinese_name, "SAR": of.chinese_name, "MAC": of.chinese_name}.get(
        name, ""
    )
    facts = known(
        of,
        "surname",
        "given_names",
        "date_of_birth",
        "sex",
        "nationality",
        number=of.passport,
        chinese_name=written,
        issued_on=issued,
        expires_on=ends,
    )
    return Book(state, name, fields, (letter + zone[0][2:], zone[1]), facts)


def _surname(of: Someone, name: str) -> str:
    match name:
        case "CHN":
            return f"{of.simplified}<br>{of.surname}, {of.given_names}"
        case "TWN":
            return f"{of.chinese_name}<br>{of.surname}, {of.given_names}"
        case "SAR" | "MAC":
            return f"{of.chinese_name[0]}　{of.surname}"
        case "IDN":
            return f"{of.given_names} {of.surname}"
        case "VNM":
            return f"{of.surname} {of.given_names}"
    return of.surname


def _given(of: Someone, name: str) -> str:
    return f"{of.chinese_name[1:]}　{of.given_names}" if name in ("SAR", "MAC") else of.given_names


def _cell(pair: tuple[str, str], style: str = "") -> str:
    small = ' style="font-size:3.9pt"' if len(pair[0]) > 44 else ""
    return f'<div class="q" style="{style}"><u{small}>{pair[0]}</u>{pair[1]}</div>'


def _zone(made: Book, size: str = "12.2pt/6.3mm") -> str:
    return f'<div style="position:absolute;left:0;right:0;bottom:0;height:20mm;background:#fafaf6">{at(5, 4.5, lines(made.zone), f"font:{size} Liberation Mono")}</div>'


def _rows(made: Book, *rows: tuple[str, ...]) -> str:
    out = ""
    for row in rows:
        cells = "".join(f"<td>{_cell(made.fields[key])}</td>" for key in row if key in made.fields)
        out += f"<table><tr>{cells}</tr></table>" if cells else ""
    return out


CSS = RESET + (
    ".pp{position:relative;width:125mm;height:90mm;overflow:hidden}.pp .q{line-height:1.1;white-space:nowrap;margin-bottom:1.2mm}.pp td{padding:0 3.5mm 0 0;vertical-align:top}"
    ".pp u{text-decoration:none;font-size:4.8pt;color:#46545c;display:block}"
)


def _paper(layout: str, made: Book, page: str, size: tuple[float, float]) -> Paper:
    return Paper("passport", layout, (page,), CSS, size, made.facts, "both" if "chinese_name" in made.facts else "en")


def _body(made: Book, of: Someone, inner: str, ground: str, fine: str) -> str:
    return f'<div class="pp" style="background:{ground} {rings(fine, 10)};font:bold 7.6pt {made.state.font}">{inner}{_zone(made)}</div>'


def european(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a European data page: photograph to the left, the fields beneath each other, the bearer's hand to the right."""
    made, of = book(case, party, rng, fault, "GBR", "D", "FRA", "ESP"), case.of(party)
    rows = _rows(
        made, ("surname",), ("given",), ("nation",), ("born", "sex"), ("place",), ("issued", "office"), ("ends",)
    )
    top = "".join(
        _cell(made.fields[key], f"position:absolute;left:{x}mm;top:8mm")
        for key, x in (("type", 46), ("code", 62), ("number", 84))
    )
    inner = (
        at(4, 2.5, made.state.head, "font-size:5.6pt")
        + at(4, 6.5, made.state.title.replace("　", "<br>"), "font-size:6.4pt;line-height:1.3")
        + top
        + picture(4, 21, 35, portrait(of, (226, 229, 232)))
        + f'<div style="position:absolute;left:46mm;top:14.5mm">{rows}</div>'
        + at(92, 60, signature(rng, 28, "#111"))
    )
    return _paper(f"european-{made.name.lower()}", made, _body(made, of, inner, "#f4eceb", "#dcb3ac"), (125.0, 90.0))


def pacific(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a data page with number and photograph to the right and the days side by side."""
    made, of = book(case, party, rng, fault, "USA", "AUS", "PHL", "IDN", "SAR", "MAC"), case.of(party)
    rows = _rows(
        made,
        ("type", "code"),
        ("surname",),
        ("given",),
        ("nation", "sex"),
        ("born", "place"),
        ("issued", "ends"),
        ("office",),
    )
    inner = (
        at(5, 3, made.state.head, "font-size:6.4pt;line-height:1.15")
        + at(5, 9, made.state.title, "font-size:9pt;letter-spacing:.4mm")
        + f'<div style="position:absolute;left:5mm;top:15mm">{rows}</div>'
        + _cell(made.fields["number"], "position:absolute;right:5mm;top:10mm;font-size:11pt;color:#7d1d1d")
        + picture(89, 22, 31, portrait(of, (244, 244, 246), share=0.7))
    )
    return _paper(f"pacific-{made.name.lower()}", made, _body(made, of, inner, "#e8eef3", "#a9bed1"), (125.0, 90.0))


def asian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a data page with a band for the title, the fields in two columns, a second small face."""
    made, of = book(case, party, rng, fault, "JPN", "KOR", "VNM", "IND", "TWN", "CHN"), case.of(party)
    left = _rows(made, ("surname",), ("given",), ("nation",), ("sex", "place"), ("office",))
    right = _rows(made, ("number",), ("born",), ("issued",), ("ends",))
    inner = (
        f'<div style="position:absolute;left:0;top:0;width:125mm;height:10mm;background:#e2d7c0">{at(5, 1.6, made.state.title, "font-size:11pt")}{block(66, 1.8, 57, made.state.head, "font-size:5pt;line-height:1.25")}</div>'
        + picture(5, 17, 32, portrait(of, (240, 240, 240)))
        + picture(110, 50, 11, portrait(of, width=140, height=180, grey=True), "opacity:.3")
        + f'<div style="position:absolute;left:41mm;top:12mm">{_rows(made, ("type", "code"))}</div>'
        + f'<div style="position:absolute;left:41mm;top:20mm;line-height:1.2">{left}</div><div style="position:absolute;left:84mm;top:12mm">{right}</div>'
        + at(82, 56, signature(rng, 24, "#111"))
    )
    return _paper(f"asian-{made.name.lower()}", made, _body(made, of, inner, "#f0f1e6", "#c3c89f"), (125.0, 90.0))


def photocopy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the photocopy of an open booklet on a whole sheet: grey, a dark edge, the bearer's page above."""
    made, of = book(case, party, rng, fault), case.of(party)
    rows = _rows(
        made,
        ("type", "code", "number"),
        ("surname",),
        ("given",),
        ("sex", "born"),
        ("nation",),
        ("place",),
        ("issued", "ends"),
        ("office",),
    )
    inner = (
        at(5, 3, html.unescape(made.state.head), "font-size:5.8pt;line-height:1.15")
        + at(43, 8.4, made.state.title, "font-size:7.4pt;line-height:1.1")
        + f'<div style="position:absolute;left:43mm;top:13mm;width:80mm">{rows}</div>'
        + picture(5, 16, 34, portrait(of, (215, 215, 215), grey=True))
    )
    below = _body(made, of, inner, "#ececec", "#bdbdbd")
    notes = "".join(
        f'<div style="border-bottom:.2mm solid #888;width:100mm;height:7mm">{line}</div>'
        for line in ("", "", "", "", "")
    )
    above = (
        '<div style="position:relative;width:125mm;height:90mm;background:#e4e4e4;border-bottom:.6mm solid #555">'
        + at(
            8,
            8,
            {"GBR": "EMERGENCY CONTACTS", "D": "WOHNORT / RESIDENCE / DOMICILE"}.get(
                made.name, "PERSONAL DATA AND EMERGENCY CONTACT"
            ),
            "font:7pt Liberation Sans",
        )
        + block(8, 15, 104, notes)
        + at(60, 68, signature(rng, 40, "#222"))
        + at(60, 82, "Signature of bearer", "font:6pt Liberation Sans")
        + "</div>"
    )
    lean = rng.uniform(-1.5, 1.5)
    page = (
        '<div style="position:relative;width:210mm;height:297mm;background:#fff">'
        f'<div style="position:absolute;left:36mm;top:38mm;padding:2mm 3mm 2mm 2mm;background:#8c8c8c;transform:rotate({lean:.2f}deg)">{above}{below}</div>'
        + block(20, 250, 170, rng.choice(("", "Copy of passport", "護照副本")), "font:13pt 'AR PL UKai HK';color:#333")
        + "</div>"
    )
    return _paper(f"photocopy-{made.name.lower()}", made, page, (210.0, 297.0))


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (european, pacific, asian, photocopy)}
