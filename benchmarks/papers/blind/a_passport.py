# ruff: noqa: E501 -- lines of HTML and CSS
"""The data pages of passports as their states print them: the Chinese ones, British and Indian ones, American, European, East Asian."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    FULL,
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
    svg,
    unfit,
)
from benchmarks.papers.paper import Paper
from benchmarks.papers.people import Case, Someone

FRENCH = ["JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC"]


@dataclass(frozen=True)
class Page:
    """Be a data page: its head, its rows of (label, value) pairs, what it looks like and how it tells days."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[str, str], ...], ...]
    ground: str = "#eef1ea"
    fine: str = "#a8bfae"
    font: str = "'Liberation Sans','Noto Sans CJK HK',FreeSans"
    optional: str = ""
    type: str = "P<"
    chinese: str = ""
    more: str = ""
    photo: tuple[float, float, float] = (5, 17, 33)
    left: float = 42


def _china(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    day = lambda d: f"{d:%d} {d.month}月/{MONTHS[d.month - 1]} {d.year}"  # noqa: E731
    place = rng.choice(("湖北/HUBEI", "福建/FUJIAN", "辽宁/LIAONING", "云南/YUNNAN"))
    return Page(
        ("中华人民共和国", "护照　PASSPORT　PEOPLE'S REPUBLIC OF CHINA"),
        (
            (("类型/Type", "P"), ("国家码/Country Code", "CHN"), ("护照号/Passport No.", of.passport)),
            (("姓名/Name", f"{of.simplified}<br>{of.surname}, {of.given_names}"),),
            (
                ("性别/Sex", f"{'女' if of.sex == 'F' else '男'}/{of.sex}"),
                ("国籍/Nationality", "中国/CHINESE"),
                ("出生日期/Date of birth", day(of.born_on)),
            ),
            (("出生地点/Place of birth", place), ("签发日期/Date of issue", day(issued))),
            (("签发地点/Place of issue", place), ("有效期至/Date of expiry", day(ends))),
            (
                ("签发机关/Authority", "公安部出入境管理局<br>MPS Exit &amp; Entry Administration"),
                ("持证人签名/Bearer's signature", signature(rng, 22, "#222")),
            ),
        ),
        ground="#f3ece6",
        fine="#d9b4a6",
        font="'Liberation Sans','Noto Sans CJK SC'",
        optional="".join(rng.choice("ABCDEFGHKLMNOP") for _ in range(14)),
        type="PO",
        chinese=of.simplified,
    )


def _sar(of: Someone, issued: date, ends: date, rng: Random, *, macao: bool) -> Page:
    first, rest = of.chinese_name[:1], of.chinese_name[1:]
    pt = (lambda zh, pt, en: f"{zh} / {pt} / {en}") if macao else (lambda zh, pt, en: f"{zh} / {en}")
    region = (
        ("澳門特別行政區", "REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU · MACAO SPECIAL ADMINISTRATIVE REGION")
        if macao
        else ("香港特別行政區", "HONG KONG SPECIAL ADMINISTRATIVE REGION")
    )
    city = "澳門 MACAU" if macao else "HONG KONG"
    return Page(
        (
            f"中華人民共和國 PEOPLE'S REPUBLIC OF CHINA　{region[0]}",
            f"護照{' PASSAPORTE' if macao else ''} PASSPORT　{region[1]}",
        ),
        (
            (
                (pt("類型", "Tipo", "Type"), "P"),
                (pt("簽發國代碼", "País emissor", "Code of issuing State"), "CHN"),
                (pt("護照號碼", "Passaporte n.º", "Passport No."), of.passport),
            ),
            ((pt("姓", "Apelido", "Surname"), f"{first}　{of.surname}"),),
            ((pt("名", "Nome", "Given names"), f"{rest}　{of.given_names}"),),
            ((pt("國籍", "Nacionalidade", "Nationality"), "CHINESE"), (pt("性別", "Sexo", "Sex"), of.sex)),
            (
                (pt("出生日期", "Data de nascimento", "Date of birth"), mon(of.born_on)),
                (pt("出生地點", "Local de nascimento", "Place of birth"), city),
            ),
            (
                (pt("簽發日期", "Data de emissão", "Date of issue"), mon(issued)),
                (pt("屆滿日期", "Válido até", "Date of expiry"), mon(ends)),
            ),
            (
                (
                    pt("簽發機關", "Autoridade", "Authority"),
                    "DSI - MACAU" if macao else "IMMIGRATION DEPARTMENT, HONG KONG SAR",
                ),
            ),
        ),
        ground="#edf2f5",
        fine="#a9c4d6",
        chinese=of.chinese_name,
        photo=(86, 26, 33),
        left=6,
    )


def _british(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    day = lambda d: f"{d:%d} {MONTHS[d.month - 1]} /{FRENCH[d.month - 1]} {d:%y}"  # noqa: E731
    return Page(
        ("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "Passport<br>Passeport"),
        (
            (("Type/Type", "P"), ("Code/Code", "GBR"), ("Passport No./Passeport No.", of.passport)),
            (("Surname/Nom (1)", of.surname),),
            (("Given names/Prénoms (2)", of.given_names),),
            (("Nationality/Nationalité (3)", "BRITISH CITIZEN"),),
            (("Date of birth/Date de naissance (4)", day(of.born_on)),),
            (
                ("Sex/Sexe (5)", of.sex),
                ("Place of birth/Lieu de naissance (6)", rng.choice(("LEEDS", "CARDIFF", "NORWICH"))),
            ),
            (("Date of issue/Date de délivrance (7)", day(issued)), ("Authority/Autorité (8)", "HMPO")),
            (
                ("Date of expiry/Date d'expiration (9)", day(ends)),
                ("Holder's signature/Signature du titulaire (10)", signature(rng, 20, "#222")),
            ),
        ),
        ground="#f1edf0",
        fine="#cbb0c2",
        font="'Liberation Sans'",
    )


def _australian(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    return Page(
        ("AUSTRALIA", "PASSPORT"),
        (
            (("Type", "P"), ("Code of issuing State", "AUS"), ("Document No.", of.passport)),
            (("Name", f"<b>{of.surname}</b><br>{of.given_names}"),),
            (("Nationality", "AUSTRALIAN"), ("Sex", of.sex)),
            (("Date of birth", mon(of.born_on)), ("Place of birth", rng.choice(("HOBART", "CAIRNS", "BENDIGO")))),
            (("Date of issue", mon(issued)), ("Date of expiry", mon(ends))),
            (("Authority", "AUSTRALIA"), ("Holder's signature", signature(rng, 20, "#222"))),
        ),
        ground="#eaf1ef",
        fine="#a5cbbf",
        font="Carlito",
        left=44,
    )


def _indian(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    return Page(
        ("भारत गणराज्य　REPUBLIC OF INDIA", "पासपोर्ट / PASSPORT"),
        (
            (("टाइप / Type", "P"), ("राष्ट्र कोड / Country Code", "IND"), ("पासपोर्ट नं. / Passport No.", of.passport)),
            (("उपनाम / Surname", of.surname),),
            (("दिया गया नाम / Given Name(s)", of.given_names),),
            (
                ("राष्ट्रीयता / Nationality", "भारतीय / INDIAN"),
                ("लिंग / Sex", of.sex),
                ("जन्मतिथि / Date of Birth", dmy(of.born_on)),
            ),
            (("जन्म स्थान / Place of Birth", rng.choice(("NASHIK, MAHARASHTRA", "MYSURU, KARNATAKA"))),),
            (("जारी करने का स्थान / Place of Issue", rng.choice(("PUNE", "BENGALURU"))),),
            (("जारी करने की तिथि / Date of Issue", dmy(issued)), ("समाप्ति की तिथि / Date of Expiry", dmy(ends))),
        ),
        ground="#eef0e4",
        fine="#c2c6a0",
        font="'Liberation Sans',FreeSans",
        photo=(5, 20, 31),
    )


def _filipino(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    given, _, middle = of.given_names.rpartition(" ")
    return Page(
        ("REPUBLIKA NG PILIPINAS / REPUBLIC OF THE PHILIPPINES", "PASAPORTE / PASSPORT"),
        (
            (("Uri/Type", "P"), ("Kodigo ng bansa/Country code", "PHL"), ("Pasaporte blg./Passport no.", of.passport)),
            (("Apelyido/Surname", of.surname),),
            (("Pangalan/Given names", of.given_names if not given else f"{given} {middle}"),),
            (("Panggitnang apelyido/Middle name", rng.choice(("VILLAFUERTE", "MACARAEG"))),),
            (("Petsa ng kapanganakan/Date of birth", mon(of.born_on)), ("Nasyonalidad/Nationality", "FILIPINO")),
            (("Kasarian/Sex", of.sex), ("Lugar ng kapanganakan/Place of birth", "ILOILO CITY")),
            (
                ("Petsa ng pagkakaloob/Date of issue", mon(issued)),
                ("May kapangyarihang nagkaloob/Issuing authority", "DFA ILOILO"),
            ),
            (
                ("Petsa ng pagkawalang-bisa/Valid until", mon(ends)),
                ("Lagda ng may-ari/Signature of bearer", signature(rng, 18, "#222")),
            ),
        ),
        ground="#f2eee3",
        fine="#d2bf98",
        font="'Liberation Sans'",
    )


def _american(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    day = lambda d: f"{d:%d} {FULL[d.month - 1][:3]} {d.year}"  # noqa: E731
    return Page(
        (
            "<span style=\"font:bold 13pt 'Liberation Serif'\">The United States of America</span>",
            "PASSPORT  PASSEPORT  PASAPORTE",
        ),
        (
            (
                ("Type / Type / Tipo", "P"),
                ("Code / Code / Código", "USA"),
                ("Passport No. / No. du Passeport / No. de Pasaporte", of.passport),
            ),
            (("Surname / Nom / Apellidos", of.surname),),
            (("Given Names / Prénoms / Nombres", of.given_names),),
            (("Nationality / Nationalité / Nacionalidad", "UNITED STATES OF AMERICA"),),
            (("Date of birth / Date de naissance / Fecha de nacimiento", day(of.born_on)),),
            (
                (
                    "Place of birth / Lieu de naissance / Lugar de nacimiento",
                    rng.choice(("OREGON, U.S.A.", "OHIO, U.S.A.", "MAINE, U.S.A.")),
                ),
                ("Sex / Sexe / Sexo", of.sex),
            ),
            (
                ("Date of issue / Date de délivrance / Fecha de expedición", day(issued)),
                ("Authority / Autorité / Autoridad", "United States<br>Department of State"),
            ),
            (
                ("Date of expiration / Date d'expiration / Fecha de caducidad", day(ends)),
                ("Endorsements / Mentions Spéciales / Anotaciones", "SEE PAGE 27"),
            ),
        ),
        ground="#eef0f6",
        fine="#d7b3b8",
        font="'Liberation Sans'",
        optional=f"{rng.randrange(10**8, 10**9)}<{rng.randrange(100, 999)}",
    )


def _one_name(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    """Return the page of Viet Nam or Indonesia: one field for the whole name."""
    if of.nationality == "VNM":
        return Page(
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM　<b>HỘ CHIẾU / PASSPORT</b>"),
            (
                (("Loại / Type", "P"), ("Mã số / Code", "VNM"), ("Số hộ chiếu / Passport N°", of.passport)),
                (("Họ và tên / Full name", of.name),),
                (("Quốc tịch / Nationality", "VIỆT NAM / VIETNAMESE"),),
                (("Ngày sinh / Date of birth", dmy(of.born_on, " / ")), ("Nơi sinh / Place of birth", "HẢI PHÒNG")),
                (
                    ("Giới tính / Sex", "NAM / M" if of.sex == "M" else "NỮ / F"),
                    ("Số GCMND / ID card N°", str(rng.randrange(10**8, 10**9))),
                ),
                (
                    ("Ngày cấp / Date of issue", dmy(issued, " / ")),
                    ("Có giá trị đến / Date of expiry", dmy(ends, " / ")),
                ),
                (("Nơi cấp / Place of issue", "Cục Quản lý xuất nhập cảnh"),),
            ),
            ground="#eff3ec",
            fine="#b3cfa4",
            font="'DejaVu Sans Condensed'",
        )
    return Page(
        ("REPUBLIK INDONESIA　REPUBLIC OF INDONESIA", "PASPOR　PASSPORT"),
        (
            (("JENIS / TYPE", "P"), ("KODE NEGARA / COUNTRY CODE", "IDN"), ("NO. PASPOR / PASSPORT NO.", of.passport)),
            (
                ("NAMA LENGKAP / FULL NAME", f"{of.given_names} {of.surname}"),
                ("KELAMIN / SEX", "P/F" if of.sex == "F" else "L/M"),
            ),
            (("KEWARGANEGARAAN / NATIONALITY", "INDONESIA"),),
            (("TGL. LAHIR / DATE OF BIRTH", mon(of.born_on)), ("TEMPAT LAHIR / PLACE OF BIRTH", "SEMARANG")),
            (("TGL. PENGELUARAN / DATE OF ISSUE", mon(issued)), ("TGL. HABIS BERLAKU / DATE OF EXPIRY", mon(ends))),
            (
                ("NO. REG.", f"1A11JC{rng.randrange(1000, 9999)}-QRT"),
                ("KANTOR YANG MENGELUARKAN / ISSUING OFFICE", "SEMARANG"),
            ),
        ),
        ground="#e8f2f1",
        fine="#9fcdc8",
        font="Lato",
        photo=(5, 18, 31),
    )


def _european(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    font, german = "'Liberation Sans'", of.nationality == "D"
    heads, words, nation, place, office, mark = {
        "FRA": (
            ("UNION EUROPÉENNE　RÉPUBLIQUE FRANÇAISE", "PASSEPORT<br>PASSPORT"),
            "Nom/Surname|Prénoms/Given names|Nationalité/Nationality|Date de naissance/Date of birth|Sexe/Sex|Lieu de naissance/Place of birth|Date de délivrance/Date of issue|Date d'expiration/Date of expiry|Autorité/Authority|Passeport n°/Passport No",
            "Française",
            "ANNECY",
            "Préfecture de la Haute-Savoie",
            " ",
        ),
        "D": (
            (
                "BUNDESREPUBLIK DEUTSCHLAND　FEDERAL REPUBLIC OF GERMANY　RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE",
                "REISEPASS　PASSPORT　PASSEPORT",
            ),
            "Name/Surname/Nom|Vornamen/Given names/Prénoms|Staatsangehörigkeit/Nationality/Nationalité|Geburtstag/Date of birth/Date de naissance|Geschlecht/Sex/Sexe|Geburtsort/Place of birth/Lieu de naissance|Ausstellungsdatum/Date of issue/Date de délivrance|Gültig bis/Date of expiry/Date d'expiration|Behörde/Authority/Autorité|Pass-Nr./Passport No./Passeport No.",
            "DEUTSCH",
            "MÜNSTER",
            "STADT MÜNSTER",
            ".",
        ),
        "ESP": (
            ("UNIÓN EUROPEA　REINO DE ESPAÑA", "PASAPORTE PASSPORT PASSEPORT"),
            "Apellidos/Surname/Nom|Nombre/Given names/Prénoms|Nacionalidad/Nationality/Nationalité|Fecha de nacimiento/Date of birth|Sexo/Sex|Lugar de nacimiento/Place of birth|Fecha de expedición/Date of issue|Fecha de caducidad/Date of expiry|Autoridad/Authority|N.º pasaporte/Passport No.",
            "ESPAÑOLA",
            "BURGOS",
            "09001L6P1",
            " ",
        ),
    }[of.nationality]
    names = [f"{n}. {word}" for n, word in enumerate(words.split("|"), 1)]
    tall = f"{rng.randrange(155, 190)} cm" if german else f"1,{rng.randrange(55, 90)} m"
    extra = (
        (("11. Größe/Height/Taille", tall), ("12. Augenfarbe/Colour of eyes", "BLAU"))
        if german
        else (("11. Taille/Height", tall),)
    )
    return Page(
        heads,
        (
            (("Typ/Type/Type", "P"), ("Kode/Code/Code", of.nationality), (names[9].partition(" ")[2], of.passport)),
            ((names[0], of.surname),),
            ((names[1], of.given_names.title() if of.nationality == "FRA" else of.given_names),),
            ((names[2], nation), (names[4], of.sex)),
            ((names[3], dmy(of.born_on, mark)), (names[5], place)),
            ((names[6], dmy(issued, mark)), (names[7], dmy(ends, mark))),
            ((names[8], office), *extra),
        ),
        ground="#f2eef2",
        fine="#c9b2cf",
        font=font,
    )


def _east_asian(of: Someone, issued: date, ends: date, rng: Random) -> Page:
    if of.nationality == "TWN":
        return Page(
            ("中華民國 REPUBLIC OF CHINA", "<b>護照 PASSPORT</b>"),
            (
                (("型式/Type", "P"), ("代碼/Code", "TWN"), ("護照號碼/Passport No.", of.passport)),
                (("姓名/Name (Surname, Given names)", f"{of.chinese_name}<br>{of.surname}, {of.given_names}"),),
                (("國籍/Nationality", "REPUBLIC OF CHINA"), ("身分證統一編號/Personal Id. No.", of.taiwan_id)),
                (
                    ("性別/Sex", of.sex),
                    ("出生日期/Date of birth", mon(of.born_on)),
                    ("出生地/Place of birth", rng.choice(("TAINAN CITY", "KEELUNG CITY"))),
                ),
                (("發照日期/Date of issue", mon(issued)), ("效期截止日期/Date of expiry", mon(ends))),
                (
                    ("發照機關/Authority", "MINISTRY OF FOREIGN AFFAIRS"),
                    ("持照人簽名/Signature", signature(rng, 18, "#222")),
                ),
            ),
            ground="#ecf1ea",
            fine="#a8c5a0",
            font="'Liberation Sans','Noto Sans CJK TC'",
            optional=of.taiwan_id,
            chinese=of.chinese_name,
        )
    if of.nationality == "JPN":
        return Page(
            ("日本国　JAPAN", "<b>旅券　PASSPORT</b>"),
            (
                (("型/Type", "P"), ("発行国/Issuing country", "JPN"), ("旅券番号/Passport No.", of.passport)),
                (("姓/Surname", of.surname),),
                (("名/Given name", of.given_names),),
                (("国籍/Nationality", "JAPAN"), ("生年月日/Date of birth", mon(of.born_on))),
                (("性別/Sex", of.sex), ("本籍/Registered Domicile", rng.choice(("NIIGATA", "KAGAWA", "SHIGA")))),
                (
                    ("発行年月日/Date of issue", mon(issued)),
                    ("所持人自署/Signature of bearer", signature(rng, 18, "#222")),
                ),
                (
                    ("有効期間満了日/Date of expiry", mon(ends)),
                    ("発行官庁/Authority", "MINISTRY OF<br>FOREIGN AFFAIRS"),
                ),
            ),
            ground="#f3ece9",
            fine="#d8b2ab",
            font="'Liberation Sans','Noto Sans CJK JP'",
        )
    day = lambda d: f"{d:%d} {d.month}월/{MONTHS[d.month - 1]} {d.year}"  # noqa: E731
    return Page(
        ("대한민국 REPUBLIC OF KOREA", "<b>여권 PASSPORT</b>"),
        (
            (("종류/Type", "PM"), ("발행국/Issuing country", "KOR"), ("여권번호/Passport No.", of.passport)),
            (("성/Surname", of.surname),),
            (("이름/Given names", of.given_names),),
            (("국적/Nationality", "REPUBLIC OF KOREA"), ("생년월일/Date of birth", day(of.born_on))),
            (("성별/Sex", of.sex), ("주민등록번호/Personal No.", str(rng.randrange(1000000, 2999999)))),
            (("발급일/Date of issue", day(issued)), ("발행관청/Authority", "MINISTRY OF FOREIGN AFFAIRS")),
            (("기간만료일/Date of expiry", day(ends)), ("한글성명", "박지훈" if of.sex == "M" else "박수연")),
        ),
        ground="#e9eef4",
        fine="#a5b8d4",
        font="'Liberation Sans','Noto Sans CJK KR'",
        type="PM",
    )


def _page(of: Someone, issued: date, ends: date, rng: Random, case: Case) -> Page:
    if of.nationality == "CHN":
        if " " not in of.given_names:
            return _china(of, issued, ends, rng)
        return _sar(of, issued, ends, rng, macao=case.answers["applicant"].get("residence") == "macao")
    made = {
        "GBR": _british,
        "AUS": _australian,
        "IND": _indian,
        "PHL": _filipino,
        "USA": _american,
        "VNM": _one_name,
        "IDN": _one_name,
        "FRA": _european,
        "D": _european,
        "ESP": _european,
    }
    return made.get(of.nationality, _east_asian)(of, issued, ends, rng)


CSS = (
    RESET + ".dp{position:relative;width:125mm;height:88mm;overflow:hidden}.dp table{position:absolute;top:14.5mm}"
    ".dp td{padding:0 2.5mm 0 0;vertical-align:top;line-height:1.12;white-space:nowrap}.dp u{text-decoration:none;font-size:4.7pt;color:#51606b;display:block}"
    ".op{position:relative;width:125mm;height:88mm;overflow:hidden}"
)


def data_page(case: Case, party: str, rng: Random, fault: str) -> tuple[str, Page, dict]:
    """Return the page as HTML, what it was made of, and its facts."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    issued, ends = document_days(case, of, of.passport, fault)
    page = _page(of, issued, ends, rng, case)
    zone = zones.td3(of, expires_on=ends, optional=page.optional, broken=fault == "check-digit")
    zone = (page.type + zone[0][2:], zone[1])
    gap = {8: 0.4, 7: 0.9}.get(len(page.rows), 1.7)
    rows = "".join(
        f'<table style="position:static;margin-bottom:{gap}mm"><tr>{"".join(f"<td><u>{a}</u>{b}</td>" for a, b in row)}</tr></table>'
        for row in page.rows
    )
    body = at(
        5, 3, page.heads[0], f"font-size:{7.2 if len(html.unescape(page.heads[0])) < 70 else 5.2}pt;font-weight:bold"
    )
    body += (
        at(5, 8, page.heads[1], "font-size:7pt;line-height:1.05")
        + f'<div style="position:absolute;left:{page.left}mm;top:14.5mm">{rows}</div>'
    )
    x, y, wide = page.photo
    body += picture(x, y, wide, portrait(of)) + picture(
        110 if x < 50 else 66, 30 if x < 50 else 24, 12, portrait(of, width=140, height=180, grey=True), "opacity:.35"
    )
    body += f'<div style="position:absolute;left:0;bottom:0;width:125mm;height:19mm;background:#fbfbf8">{at(4.6, 4, lines(zone), "font:12.3pt/6.4mm Liberation Mono")}</div>'
    look = f"background:{page.ground} {rings(page.fine)};font:8pt {page.font};border:.2mm solid #999"
    facts = known(
        of,
        "surname",
        "given_names",
        "date_of_birth",
        "sex",
        "nationality",
        number=of.passport,
        chinese_name=page.chinese,
        issued_on=issued,
        expires_on=ends,
    )
    return f'<div class="dp" style="{look}">{body}</div>', page, facts


def _paper(layout: str, pages: tuple[str, ...], page: Page, facts: Mapping, height: float = 88.0) -> Paper:
    return Paper("passport", layout, pages, CSS, (125.0, height), facts, "both" if page.chinese else "en")


def chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the data page of the People's Republic, whose second line has no filler, or of Hong Kong or Macao."""
    if case.of(party).nationality != "CHN":
        raise unfit(fault, "not Chinese")
    body, page, facts = data_page(case, party, rng, fault)
    return _paper(f"chinese-{'pinyin' if page.type == 'PO' else 'sar'}", (body,), page, facts)


def open_booklet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw both pages of the open booklet: observations or an address above, the data page below."""
    of = case.of(party)
    if of.nationality not in ("GBR", "AUS", "IND", "PHL", "USA"):
        raise unfit(fault, "another state's")
    body, page, facts = data_page(case, party, rng, fault)
    above = {
        "GBR": at(6, 6, "OFFICIAL OBSERVATIONS / OBSERVATIONS OFFICIELLES (11)", "font-size:7pt")
        + at(6, 20, "THERE ARE NO OFFICIAL OBSERVATIONS"),
        "AUS": block(
            6,
            8,
            110,
            "The Governor-General of the Commonwealth of Australia, being the representative in Australia of Her Majesty Queen Elizabeth the Second, requests all those whom it may concern to allow the bearer, an Australian Citizen, to pass freely without let or hindrance and to afford him or her every assistance and protection of which he or she may stand in need.",
            "font:8.5pt/1.5 'Liberation Serif'",
        ),
        "IND": block(
            6,
            8,
            112,
            "THESE ARE TO REQUEST AND REQUIRE IN THE NAME OF THE PRESIDENT OF THE REPUBLIC OF INDIA ALL THOSE WHOM IT MAY CONCERN TO ALLOW THE BEARER TO PASS FREELY WITHOUT LET OR HINDRANCE, AND TO AFFORD HIM OR HER, EVERY ASSISTANCE AND PROTECTION OF WHICH HE OR SHE MAY STAND IN NEED.",
            "font:8pt/1.5 'Liberation Serif'",
        )
        + at(70, 60, "BY ORDER OF THE PRESIDENT OF<br>THE REPUBLIC OF INDIA", "font-size:6pt"),
        "PHL": block(
            6,
            10,
            110,
            "The Government of the Republic of the Philippines requests all concerned authorities to permit the bearer, a citizen of the Philippines, to pass safely and freely and, in case of need, to give him/her all lawful aid and protection.",
            "font:8.5pt/1.5 'Liberation Serif'",
        ),
        "USA": block(
            10,
            8,
            104,
            "<i>The Secretary of State of the United States of America hereby requests all whom it may concern to permit the citizen/national of the United States named herein to pass without delay or hindrance and in case of need to give all lawful aid and protection.</i>",
            "font:9pt/1.4 'Liberation Serif';text-align:center",
        )
        + at(34, 62, signature(rng, 50))
        + at(22, 80, "SIGNATURE OF BEARER / SIGNATURE DU TITULAIRE / FIRMA DEL TITULAR", "font-size:5pt"),
    }[of.nationality]
    number = (
        at(88, 80, of.passport, "font:9pt 'Liberation Mono';color:#777;letter-spacing:1mm")
        if of.nationality != "USA"
        else ""
    )
    above = f'<div class="op" style="background:{page.ground} {rings(page.fine, 7)};font:8pt {page.font}">{above}{number}</div>'
    return _paper(f"open-{of.nationality.lower()}", (above + body,), page, facts, 176.0)


def last_page(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the data page, and on a page of its own the last one, with the family and the address."""
    of = case.of(party)
    if of.nationality not in ("IND", "IDN", "VNM", "FRA"):
        raise unfit(fault, "another state's")
    body, page, facts = data_page(case, party, rng, fault)
    if of.nationality == "FRA":
        rows = (
            ("Domicile/Residence (13)", "14 RUE DES TANNEURS, 74000 ANNECY"),
            ("Couleur des yeux/Colour of eyes (12)", "MARRON"),
            ("Signature du titulaire/Holder's signature (14)", signature(rng, 30)),
        )
    elif of.nationality == "IND":
        rows = (
            (
                "पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian",
                f"{rng.choice(('SURESH', 'MAHESH'))} {of.surname}",
            ),
            ("माता का नाम / Name of Mother", f"{rng.choice(('SUNITA', 'LATA'))} {of.surname}"),
            ("पति या पत्नी का नाम / Name of Spouse", ""),
            (
                "पता / Address",
                f"FLAT {rng.randrange(2, 40)}, SHANTI RESIDENCY, COLLEGE ROAD<br>NASHIK<br>PIN:422005, MAHARASHTRA, INDIA",
            ),
            (
                "पुराने पासपोर्ट का नं. और इसके जारी होने की तिथि एवं स्थान / Old Passport No. with Date and Place of Issue",
                f"F{rng.randrange(10**6, 10**7)}",
            ),
            ("फाइल नं. / File No.", f"BN{rng.randrange(10**12, 10**13)}"),
        )
    else:
        rows = (
            ("CATATAN PENGESAHAN / ENDORSEMENTS" if of.nationality == "IDN" else "BỊ CHÚ / OBSERVATIONS", "---"),
            ("Tanda tangan / Signature" if of.nationality == "IDN" else "Chữ ký / Signature", signature(rng, 30)),
        )
    text = "".join(
        f'<p style="margin-bottom:2.5mm"><span style="font-size:5.5pt;color:#555">{a}</span><br>{b or "&nbsp;"}</p>'
        for a, b in rows
    )
    back = block(6, 10, 112, text) + at(70, 76, svg(of.passport, "Code39", 46, 7))
    back = f'<div class="op" style="background:{page.ground} {rings(page.fine, 7)};font:8pt {page.font}">{back}</div>'
    return _paper(f"last-page-{of.nationality.lower()}", (body, back), page, facts)


def european(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the data page of a member of the European Union: numbered fields."""
    if case.of(party).nationality not in ("FRA", "D", "ESP"):
        raise unfit(fault, "another state's")
    body, page, facts = data_page(case, party, rng, fault)
    return _paper(f"european-{case.of(party).nationality.lower()}", (body,), page, facts)


def east_asian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the data page of Taiwan, Japan or Korea."""
    if case.of(party).nationality not in ("TWN", "JPN", "KOR"):
        raise unfit(fault, "another state's")
    body, page, facts = data_page(case, party, rng, fault)
    return _paper(f"east-asian-{case.of(party).nationality.lower()}", (body,), page, facts)


def covered(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the cover on a page of its own, then the data page: of any state."""
    body, page, facts = data_page(case, party, rng, fault)
    dark = {
        "USA": "#1e2c52",
        "GBR": "#5c1f2b",
        "IND": "#1f2b47",
        "AUS": "#1d2a4d",
        "KOR": "#24503f",
        "TWN": "#1d4a3a",
        "JPN": "#6e2030",
        "IDN": "#22565a",
    }.get(case.of(party).nationality, "#571d27")
    words = page.heads[1].replace("<br>", " ")
    name = page.heads[0]
    cover = f'<div class="op" style="width:88mm;height:125mm;background:{dark};color:#d9c07a;text-align:center;font:11pt/1.5 {page.font}"><div style="padding:12mm 6mm 0;height:44mm">{name}</div><div style="font-size:46pt;line-height:1;height:34mm">❂</div><div style="padding:0 5mm">{words}</div></div>'
    # The cover stands upright, so it is laid on a sheet as large as the data page is wide.
    cover = f'<div style="position:relative;width:125mm;height:125mm;background:#e4e2de">{at(18, 0, cover, "white-space:normal")}</div>'
    low = f'<div style="position:relative;width:125mm;height:125mm;background:#e4e2de"><div style="position:absolute;top:18mm">{body}</div></div>'
    return _paper("cover-then-data", (cover, low), page, facts, 125.0)


PASSPORTS = (chinese, open_booklet, last_page, european, east_asian, covered)
