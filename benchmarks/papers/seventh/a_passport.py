# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports: bearer's page by bearer's page, as states print them, open booklets, and a copy that a solicitor certified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    MONTHS,
    RESET,
    at,
    block,
    document_days,
    known,
    lines,
    long,
    mon,
    only,
    picture,
    portrait,
    rings,
    seal,
    signature,
    unfit,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import lives_in

FRENCH = ("JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC")


@dataclass(frozen=True)
class Land:
    """Be a state's page: heading, word for passport, labels by key in the order printed, what the state writes itself."""

    heading: str
    word: str
    labels: str
    """One a line: key, label."""
    writes: dict[str, str]
    day: Callable[[date], str] = mon
    font: str = "'Liberation Sans'"
    tints: tuple[str, str] = ("#eef1ea", "#b9c9b4")


def _spaced(day: date) -> str:
    return f"{day:%d} {day:%m} {day.year}"


def _dotted(day: date) -> str:
    return f"{day:%d}.{day:%m}.{day.year}"


def _slashed(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _uk(day: date) -> str:
    return f"{day:%d} {MONTHS[day.month - 1]} /{FRENCH[day.month - 1]} {day:%y}"


def _title(day: date) -> str:
    return f"{day:%d} {MONTHS[day.month - 1].title()} {day.year}"


def _cn(day: date) -> str:
    return f"{day:%d} {day.month}月/{MONTHS[day.month - 1]} {day.year}"


def _kr(day: date) -> str:
    return f"{day:%d} {day.month}월/{MONTHS[day.month - 1]} {day.year}"


LANDS: dict[str, Land] = {
    "GBR": Land(
        "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND",
        "PASSPORT<br>PASSEPORT",
        "type Type/Type|code Code/Code|number Passport No./Passeport No.|surname Surname/Nom (1)|given Given names/Prénoms (2)|nation Nationality/Nationalité (3)|born Date of birth/Date de naissance (4)|sex Sex/Sexe (5)|place Place of birth/Lieu de naissance (6)|issued Date of issue/Date de délivrance (7)|office Authority/Autorité (8)|ends Date of expiry/Date d'expiration (9)",
        {"nation": "BRITISH CITIZEN", "place": "LEEDS", "office": "HMPO"},
        _uk,
        tints=("#f3ebe6", "#d9b9a7"),
    ),
    "FRA": Land(
        "RÉPUBLIQUE FRANÇAISE",
        "PASSEPORT<br>PASSPORT",
        "type Type/Type|code Code du pays/Country code|number Passeport n°/Passport No.|surname Nom/Surname (1)|given Prénoms/Given names (2)|nation Nationalité/Nationality (3)|born Date de naissance/Date of birth (4)|sex Sexe/Sex (5)|place Lieu de naissance/Place of birth (6)|issued Date de délivrance/Date of issue (7)|ends Date d'expiration/Date of expiry (8)|office Autorité/Authority (9)",
        {"nation": "Française", "place": "NANTES", "office": "Préfecture de Loire-Atlantique"},
        _spaced,
        tints=("#f1ecf0", "#cdb4c6"),
    ),
    "D": Land(
        "BUNDESREPUBLIK DEUTSCHLAND<br>FEDERAL REPUBLIC OF GERMANY<br>RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE",
        "REISEPASS<br>PASSPORT<br>PASSEPORT",
        "type Typ/Type/Type|code Kode/Code/Code|number Pass-Nr./Passport No./Passeport No|surname 1. Name/Surname/Nom|given 2. Vornamen/Given names/Prénoms|born 3. Geburtstag/Date of birth/Date de naissance|sex 4. Geschlecht/Sex/Sexe|place 5. Geburtsort/Place of birth/Lieu de naissance|nation 6. Staatsangehörigkeit/Nationality/Nationalité|issued 7. Ausstellungsdatum/Date of issue/Date de délivrance|ends 8. Gültig bis/Date of expiry/Date d'expiration|office 9. Behörde/Authority/Autorité",
        {"nation": "DEUTSCH", "place": "BREMEN", "office": "FREIE HANSESTADT BREMEN"},
        _dotted,
        tints=("#eaf0ea", "#a9c4b4"),
    ),
    "ESP": Land(
        "UNIÓN EUROPEA<br>REINO DE ESPAÑA",
        "PASAPORTE<br>PASSPORT<br>PASSEPORT",
        "type Tipo/Type|code País/Country|number Pasaporte Nº/Passport No.|surname Apellidos/Surname/Nom (1)|given Nombre/Given names/Prénoms (2)|nation Nacionalidad/Nationality/Nationalité (3)|born Fecha de nacimiento/Date of birth (4)|sex Sexo/Sex (5)|place Lugar de nacimiento/Place of birth (6)|issued Fecha de expedición/Date of issue (7)|ends Fecha de caducidad/Date of expiry (8)|office Autoridad/Authority (9)",
        {"nation": "ESPAÑOLA", "place": "VALENCIA (VALENCIA)", "office": "DGP-46001D6S2"},
        _spaced,
        tints=("#f2eee4", "#d6c193"),
    ),
    "AUS": Land(
        "AUSTRALIA",
        "PASSPORT",
        "type Type|code Code of issuing State|number Document No.|name Name|nation Nationality|born Date of birth|sex Sex|place Place of birth|issued Date of issue|ends Date of expiry|office Authority",
        {"nation": "AUSTRALIAN", "place": "GEELONG", "office": "AUSTRALIA"},
        tints=("#e9eef5", "#aebfd9"),
    ),
    "USA": Land(
        "UNITED STATES OF AMERICA",
        "PASSPORT　PASSEPORT　PASAPORTE",
        "type Type / Type / Tipo|code Code / Code / Codigo|number Passport No. / No. du Passeport / No. de Pasaporte|surname Surname / Nom / Apellidos|given Given Names / Prénoms / Nombres|nation Nationality / Nationalité / Nacionalidad|born Date of birth / Date de naissance / Fecha de nacimiento|place Place of birth / Lieu de naissance / Lugar de nacimiento|sex Sex / Sexe / Sexo|issued Date of issue / Date de délivrance / Fecha de expedición|office Authority / Autorité / Autoridad|ends Date of expiration / Date d'expiration / Fecha de caducidad",
        {
            "nation": "UNITED STATES OF AMERICA",
            "place": "COLORADO, U.S.A.",
            "office": "United States Department of State",
        },
        _title,
        "'Liberation Sans'",
        ("#eef0f4", "#c7b6c0"),
    ),
    "IND": Land(
        "भारत गणराज्य　REPUBLIC OF INDIA",
        "पासपोर्ट / PASSPORT",
        "type टाइप / Type|code राष्ट्र कोड / Country Code|number पासपोर्ट न. / Passport No.|surname उपनाम / Surname|given दिया गया नाम / Given Name(s)|nation राष्ट्रीयता / Nationality|sex लिंग / Sex|born जन्मतिथि / Date of Birth|place जन्म स्थान / Place of Birth|office जारी करने का स्थान / Place of Issue|issued जारी करने की तिथि / Date of Issue|ends समाप्ति की तिथि / Date of Expiry",
        {"nation": "भारतीय / INDIAN", "place": "PUNE, MAHARASHTRA", "office": "PUNE"},
        _slashed,
        "'Liberation Sans',FreeSans",
        ("#edf1f2", "#9fbfc4"),
    ),
    "IDN": Land(
        "REPUBLIK INDONESIA　REPUBLIC OF INDONESIA",
        "PASPOR<br>PASSPORT",
        "type JENIS/TYPE|code KODE NEGARA/COUNTRY CODE|number NO. PASPOR/PASSPORT NO.|name NAMA LENGKAP/FULL NAME|nation KEWARGANEGARAAN/NATIONALITY|born TGL. LAHIR/DATE OF BIRTH|sex KELAMIN/SEX|place TEMPAT LAHIR/PLACE OF BIRTH|issued TGL. PENGELUARAN/DATE OF ISSUE|ends TGL. HABIS BERLAKU/DATE OF EXPIRY|office KANTOR YANG MENGELUARKAN/ISSUING OFFICE",
        {"nation": "INDONESIA", "place": "BANDUNG", "office": "BANDUNG"},
        tints=("#e8f0ee", "#9dc4bc"),
    ),
    "VNM": Land(
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>SOCIALIST REPUBLIC OF VIET NAM",
        "HỘ CHIẾU / PASSPORT",
        "type Loại / Type|code Mã số / Code|number Số hộ chiếu / Passport Nº|name Họ và tên / Full name|nation Quốc tịch / Nationality|born Ngày sinh / Date of birth|place Nơi sinh / Place of birth|sex Giới tính / Sex|issued Ngày cấp / Date of issue|ends Có giá trị đến / Date of expiry|office Nơi cấp / Place of issue",
        {"nation": "VIỆT NAM / VIETNAMESE", "place": "KHÁNH HÒA", "office": "Cục Quản lý xuất nhập cảnh"},
        _slashed,
        "'DejaVu Sans'",
        ("#f0efdf", "#c7c48d"),
    ),
    "PHL": Land(
        "REPUBLIKA NG PILIPINAS　REPUBLIC OF THE PHILIPPINES",
        "PASAPORTE<br>PASSPORT",
        "type Uri / Type|code Kodigo ng bansa / Country code|number Pasaporte blg. / Passport no.|surname Apelyido / Surname|given Pangalan / Given names|nation Nasyonalidad / Nationality|born Petsa ng kapanganakan / Date of birth|sex Kasarian / Sex|place Lugar ng kapanganakan / Place of birth|issued Petsa ng pagkakaloob / Date of issue|ends Petsa ng pagkawalang-bisa / Valid until|office Maykapangyarihang nagkaloob / Issuing authority",
        {"nation": "FILIPINO", "place": "DAVAO CITY", "office": "DFA DAVAO"},
        tints=("#f3efe3", "#d3c08e"),
    ),
    "JPN": Land(
        "日本国　JAPAN",
        "旅券<br>PASSPORT",
        "type 型/Type|code 発行国/Issuing country|number 旅券番号/Passport No.|surname 姓/Surname|given 名/Given name|nation 国籍/Nationality|born 生年月日/Date of birth|sex 性別/Sex|place 本籍/Registered Domicile|issued 発行年月日/Date of issue|ends 有効期間満了日/Date of expiry|office 発行官庁/Authority",
        {"nation": "JAPAN", "place": "MIYAGI", "office": "MINISTRY OF FOREIGN AFFAIRS"},
        font="'Liberation Sans','Noto Sans CJK JP'",
        tints=("#f3ecee", "#d9b3bd"),
    ),
    "KOR": Land(
        "대한민국　REPUBLIC OF KOREA",
        "여권<br>PASSPORT",
        "type 종류/Type|code 발행국/Issuing country|number 여권번호/Passport No.|surname 성/Surname|given 이름/Given names|nation 국적/Nationality|born 생년월일/Date of birth|sex 성별/Sex|issued 발급일/Date of issue|ends 기간만료일/Date of expiry|office 발행관청/Authority",
        {"nation": "REPUBLIC OF KOREA", "office": "MINISTRY OF FOREIGN AFFAIRS"},
        _kr,
        "'Liberation Sans','Noto Sans CJK KR'",
        ("#e9f0ec", "#abc8b7"),
    ),
    "TWN": Land(
        "中華民國　REPUBLIC OF CHINA　TAIWAN",
        "護照<br>PASSPORT",
        "type 型式/Type|code 代碼/Code|number 護照號碼/Passport No.|name 姓名/Name (Surname, Given names)|nation 國籍/Nationality|personal 身分證統一編號/Personal No.|sex 性別/Sex|born 出生日期/Date of birth|issued 發照日期/Date of issue|place 出生地/Place of birth|ends 效期截止日期/Date of expiry|office 發照機關/Authority",
        {"nation": "REPUBLIC OF CHINA", "place": "TAICHUNG CITY", "office": "MINISTRY OF FOREIGN AFFAIRS"},
        font="'Liberation Sans','Noto Sans CJK TC'",
        tints=("#eaf1ec", "#a7cbb5"),
    ),
    "CHN": Land(
        "中华人民共和国　PEOPLE'S REPUBLIC OF CHINA",
        "护照<br>PASSPORT",
        "type 类型/Type|code 国家码/Country Code|number 护照号/Passport No.|name 姓名/Name|sex 性别/Sex|nation 国籍/Nationality|born 出生日期/Date of birth|place 出生地点/Place of birth|issued 签发日期/Date of issue|ends 有效期至/Date of expiry|office 签发机关/Authority",
        {"nation": "中国/CHINESE", "office": "公安部出入境管理局<br>MPS Exit & Entry Administration"},
        _cn,
        "'Liberation Sans','Noto Sans CJK SC'",
        ("#f3ece8", "#dcb2a0"),
    ),
    "SAR": Land(
        "中華人民共和國香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION<br>PEOPLE'S REPUBLIC OF CHINA",
        "護照<br>PASSPORT",
        "type 類型/Type|code 簽發國代碼/Code of issuing State|number 護照號碼/Passport No.|surname 姓/Surname|given 名/Given names|nation 國籍/Nationality|sex 性別/Sex|born 出生日期/Date of birth|place 出生地點/Place of birth|issued 簽發日期/Date of issue|ends 屆滿日期/Date of expiry|office 簽發機關/Authority",
        {"nation": "CHINESE", "place": "香港/HONG KONG", "office": "入境事務處<br>IMMIGRATION DEPARTMENT"},
        font="'Liberation Sans','Noto Sans CJK HK'",
        tints=("#eeedf5", "#b9b4d6"),
    ),
    "MAC": Land(
        "中華人民共和國澳門特別行政區<br>REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU<br>DA REPÚBLICA POPULAR DA CHINA",
        "護照<br>PASSAPORTE<br>PASSPORT",
        "type 類型/Tipo/Type|code 國家代碼/Código do país/Country code|number 護照號碼/Passaporte n.º/Passport No.|name 姓名/Nome/Name|nation 國籍/Nacionalidade/Nationality|born 出生日期/Data de nascimento/Date of birth|sex 性別/Sexo/Sex|place 出生地點/Local de nascimento/Place of birth|issued 簽發日期/Data de emissão/Date of issue|ends 有效日期至/Válido até/Date of expiry|office 簽發機關/Autoridade/Authority",
        {"nation": "CHINESE", "place": "澳門/MACAU", "office": "DSI - MACAU"},
        font="'Liberation Sans','Noto Sans CJK HK'",
        tints=("#ecf2e8", "#b3cf9f"),
    ),
}
BORN = {
    "1101": "北京/BEIJING",
    "3101": "上海/SHANGHAI",
    "4403": "广东/GUANGDONG",
    "3301": "浙江/ZHEJIANG",
    "5101": "四川/SICHUAN",
}


@dataclass(frozen=True)
class Booklet:
    """Be someone's passport: state, cells in the order printed, zone, facts."""

    land: Land
    name: str
    of: Someone
    cells: dict[str, tuple[str, str]]
    zone: tuple[str, str]
    facts: dict

    def cell(self, key: str, style: str = "") -> str:
        """Return a label with its value."""
        if key not in self.cells:
            return ""
        label, value = self.cells[key]
        small = "font-size:4.1pt" if len(label) > 46 else ""
        return f'<div class="c" style="{style}"><i style="{small}">{label}</i>{value}</div>'

    def rows(self, *rows: str) -> str:
        """Return rows of cells, the keys of a row parted by blanks."""
        made = ("".join(f"<td>{each}</td>" for key in row.split() if (each := self.cell(key))) for row in rows)
        return "".join(f"<table><tr>{row}</tr></table>" for row in made if row)


def booklet(case: Case, party: str, fault: str, states: str = "") -> Booklet:
    """Return someone's passport. Raise `ValueError` for one of another state than these."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    name = of.nationality
    if name == "CHN" and " " in of.given_names:
        name = "MAC" if lives_in(case, of) == "macao" else "SAR"
    if states and name not in states.split():
        raise unfit(fault, "another state's")
    land = LANDS[name]
    issued, ends = document_days(case, of, of.passport, fault)
    optional = of.taiwan_id if name == "TWN" else ""
    zone = zones.td3(of, expires_on=ends, optional=optional, broken=fault == "check-digit")
    letters = {"CHN": "PO", "KOR": "PM"}.get(name, "P")
    shown = {"CHN": of.simplified, "TWN": of.chinese_name, "SAR": of.chinese_name, "MAC": of.chinese_name}.get(name, "")
    whole = {
        "IDN": f"{of.given_names} {of.surname}",
        "VNM": f"{of.surname} {of.given_names}",
        "AUS": f"{of.surname}<br>{of.given_names}",
    }.get(name, f"{shown}<br>{of.surname}, {of.given_names}")
    sexes = {"CHN": "女/F 男/M", "IDN": "P/F L/M", "VNM": "Nữ/F Nam/M"}.get(name, "F M").split()
    values = {
        "type": letters,
        "code": of.nationality,
        "number": of.passport,
        "surname": f"{shown[0]}　{of.surname}" if name == "SAR" else of.surname,
        "given": f"{shown[1:]}　{of.given_names}" if name == "SAR" else of.given_names,
        "name": whole,
        "personal": of.taiwan_id,
        "born": land.day(of.born_on),
        "sex": sexes[of.sex == "M"],
        "issued": land.day(issued),
        "ends": land.day(ends),
        "place": BORN.get(of.mainland_id[:4], ""),
        **land.writes,
    }
    cells = {key: (label, values[key]) for line in land.labels.split("|") for key, _, label in [line.partition(" ")]}
    facts = known(
        of,
        *("surname", "given_names", "date_of_birth", "sex", "nationality"),
        number=of.passport,
        chinese_name=shown,
        issued_on=issued,
        expires_on=ends,
    )
    return Booklet(land, name, of, cells, (letters.ljust(2, "<") + zone[0][2:], zone[1]), facts)


CSS = RESET + (
    ".p{position:relative;width:125mm;height:88mm;overflow:hidden}.p .c{line-height:1.12;white-space:nowrap;margin-bottom:.9mm}.p td{padding:0 4mm 0 0;vertical-align:top}.p i{font-style:normal;font-weight:normal;display:block;font-size:4.9pt;color:#3b4a5a}"
)


def _page(made: Booklet, inner: str, *, tints: tuple[str, str] = ("", ""), zone: str = "12.1pt/6.2mm") -> str:
    ground, fine = tints if tints[0] else made.land.tints
    strip = f'<div style="position:absolute;left:0;right:0;bottom:0;height:19mm;background:#f9f8f3">{at(5, 4, lines(made.zone), f"font:{zone} Liberation Mono;font-weight:normal")}</div>'
    return f'<div class="p" style="background:{ground} {rings(fine, 11)};font:bold 7.8pt {made.land.font}">{inner}{strip}</div>'


def _paper(layout: str, made: Booklet, page: str, size: tuple[float, float]) -> Paper:
    language = "both" if "chinese_name" in made.facts else "en"
    return Paper("passport", f"{layout}-{made.name.lower()}", (page,), CSS, size, made.facts, language)  # type: ignore[arg-type]


def _inner(made: Booklet, *, grey: bool = False) -> str:
    """Return what stands on the page: the word and the heading, the photograph on the left, everything in the state's order."""
    order = [key for key in made.cells if key not in ("type", "code", "number")]
    short = {"born", "sex", "issued", "ends"}
    rows: list[str] = []
    for key in order:
        if rows and key in short and rows[-1].split()[-1] in short and len(rows[-1].split()) < 2:
            rows[-1] += f" {key}"
        else:
            rows.append(key)
    tight = 'style="position:absolute;left:44mm;top:17.5mm;line-height:1.05"'
    return (
        at(5, 3, made.land.word, "font-size:7.6pt;line-height:1.2")
        + at(*((33, 2) if "<br>" in made.land.word else (5, 7.4)), made.land.heading, "font-size:5.8pt;line-height:1.2")
        + at(44, 11.6, made.rows("type code number"))
        + picture(5, 16.5, 34, portrait(made.of, (214, 216, 218) if grey else (233, 235, 238), grey=grey, share=0.66))
        + f"<div {tight}>{made.rows(*rows)}</div>"
    )


def bearer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bearer's page alone, of Europe or Oceania: a second, faint face and the signature to the right."""
    made = booklet(case, party, fault, "GBR FRA D ESP AUS")
    ghost = picture(102, 40, 17, portrait(made.of, (244, 244, 240), width=170, height=218, grey=True), "opacity:.32")
    return _paper(
        "bearer", made, _page(made, _inner(made) + ghost + at(92, 61, signature(rng, 27, "#1c1c1c"))), (125.0, 88.0)
    )


def overseas(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an open booklet in colour: above the page with the state's request and the signature, below the bearer's."""
    made = booklet(case, party, fault, "USA IND IDN VNM PHL JPN KOR")
    asked = {
        "USA": "The Secretary of State of the United States of America hereby requests all whom it may concern to permit the citizen/national of the United States named herein to pass without delay or hindrance and in case of need to give all lawful aid and protection.",
        "IND": "These are to request and require in the name of the President of the Republic of India all those whom it may concern to allow the bearer to pass freely without let or hindrance, and to afford him or her every assistance and protection of which he or she may stand in need.",
        "JPN": "日本国民である本旅券の所持人を通路故障なく旅行させ、かつ、同人に必要な保護扶助を与えられるよう、関係の諸官に要請する。<br><br>The Minister for Foreign Affairs of Japan requests all those whom it may concern to allow the bearer, a Japanese national, to pass freely and without hindrance and, in case of need, to afford him or her every possible aid and protection.",
        "KOR": "대한민국 국민인 이 여권소지인이 아무 지장없이 통행할 수 있도록 하여 주시고 필요한 모든 편의 및 보호를 베풀어 주실 것을 관계자 여러분께 요청합니다.<br><br>The Minister of Foreign Affairs of the Republic of Korea hereby requests all those whom it may concern to permit the bearer, a national of the Republic of Korea, to pass freely without delay or hindrance and, in case of need, to afford every possible assistance and protection.",
    }.get(
        made.name,
        "The Government requests all authorities to whom this passport is presented to allow the bearer to pass freely without let or hindrance and to give the bearer every assistance and protection.",
    )
    ground, fine = made.land.tints
    above = (
        f'<div class="p" style="background:{ground} {rings(fine, 16)};border-bottom:.3mm solid #8a8577;font:8.4pt/1.45 Liberation Serif,Noto Serif CJK JP,Noto Serif CJK KR">'
        + block(16, 14, 93, asked, "text-align:center")
        + at(44, 63, signature(rng, 38, "#1d2a63"))
        + at(32, 77, "SIGNATURE OF BEARER / SIGNATURE DU TITULAIRE", "font:5.8pt Liberation Sans;color:#555")
        + "</div>"
    )
    page = f'<div style="width:125mm;height:176mm">{above}{_page(made, _inner(made))}</div>'
    return _paper("open-with-request", made, page, (125.0, 176.0))


def chinese_page(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bearer's page of a Chinese passport of any kind: number in the corner, photograph left, days in one line."""
    made = booklet(case, party, fault, "CHN SAR MAC TWN")
    inner = (
        at(5, 3, made.land.word.replace("<br>", " / "), "font-size:10pt")
        + at(62, 2.6, made.land.heading, "font-size:5.4pt;line-height:1.3")
        + picture(5, 12, 36, portrait(made.of, (247, 247, 247), share=0.68))
        + f'<div style="position:absolute;left:45mm;top:11mm">{made.rows("type code number", "surname", "given", "name", "nation personal", "born sex", "place", "issued ends", "office")}</div>'
        + picture(103, 42, 16, portrait(made.of, (250, 250, 250), width=160, height=205, grey=True), "opacity:.28")
    )
    return _paper("chinese-page", made, _page(made, inner), (125.0, 88.0))


def certified(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a copy in grey on a whole sheet that a solicitor of Hong Kong certified as true, with stamp and day."""
    made = booklet(case, party, fault)
    made = replace(made, land=replace(made.land, tints=("#e9e9e9", "#c2c2c2")))
    day = long(case.on)
    stamp = (
        "<div style='border:.5mm solid #1e2b6d;color:#1e2b6d;width:86mm;padding:3mm 5mm;font:10pt/1.5 Liberation Serif;white-space:normal;transform:rotate(-1.5deg)'>I certify that this is a true and complete copy of the original which I have seen.<br>"
        f"{signature(rng, 34)}<br>Dated {day}<br>Solicitor, Hong Kong SAR<br>{rng.choice(('Messrs. Yuen, Pak & Cheung', 'Messrs. Aldous Mok & Co.'))}</div>"
    )
    page = (
        '<div style="position:relative;width:210mm;height:297mm;background:#fff">'
        f'<div style="position:absolute;left:42mm;top:34mm;border:.4mm solid #777;transform:rotate({rng.uniform(-1, 1):.2f}deg)">{_page(made, _inner(made, grey=True))}</div>'
        + at(92, 158, stamp)
        + at(48, 172, seal("SOLICITORS & NOTARIES HONG KONG", "★", "#1e2b6d", 28))
        + "</div>"
    )
    return _paper("certified-copy", made, page, (210.0, 297.0))


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (bearer, overseas, chinese_page, certified)}
