# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports as the states print them: the data page, two pages scanned together, and a copy that a lawyer certified."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.held.pen import MONTHS, RESET, at, face, known, picture, rays, scrawl
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

LEAF = (125.0, 88.0)
ZONE = ".zone{position:absolute;left:6.4mm;top:71.5mm;font:bold 12pt/1.55 FreeMono;white-space:nowrap;color:#111}"


def caps(day: date) -> str:
    return f"{day.day:02d} {MONTHS[day.month - 1].upper()} {day.year}"


def _bilingual(names: str) -> Callable[[date], str]:
    own = names.split()
    return lambda day: f"{day.day:02d} {MONTHS[day.month - 1].upper()}/{own[day.month - 1]} {day.year}"


def _dots(day: date) -> str:
    return f"{day:%d.%m.%Y}"


@dataclass(frozen=True)
class State:
    """Be how a state prints its passports: the words on top, the labels by what they stand over, days and office."""

    head: str
    word: str
    labels: dict[str, str]
    day: Callable[[date], str]
    office: str
    tint: str
    nation: str
    place: str


def _words(text: str) -> dict[str, str]:
    names = [
        "type",
        "code",
        "number",
        "surname",
        "given",
        "nation",
        "birth",
        "sex",
        "place",
        "issued",
        "ends",
        "office",
    ]
    return dict(zip(names, (part.strip() for part in text.split("|")), strict=True))


STATES = {
    "GBR": State(
        "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "PASSPORT PASSEPORT",
        _words("Type/Type|Code/Code|Passport No./Passeport No.|Surname/Nom (1)|Given names/Prénoms (2)|Nationality/Nationalité (3)|Date of birth/Date de naissance (4)|Sex/Sexe (5)|Place of birth/Lieu de naissance (6)|Date of issue/Date de délivrance (7)|Date of expiry/Date d'expiration (9)|Authority/Autorité (8)"),
        _bilingual("JAN FEV MARS AVR MAI JUIN JUIL AOUT SEPT OCT NOV DEC"), "HMPO", "#7d3550", "BRITISH CITIZEN", "SHEFFIELD"),
    "USA": State(
        "UNITED STATES OF AMERICA", "PASSPORT",
        _words("Type / Type / Tipo|Code / Code / Codigo|Passport No. / No. du Passeport / No. de Pasaporte|Surname / Nom / Apellidos|Given Names / Prénoms / Nombres|Nationality / Nationalité / Nacionalidad|Date of birth / Date de naissance / Fecha de nacimiento|Sex / Sexe / Sexo|Place of birth / Lieu de naissance / Lugar de nacimiento|Date of issue / Date de délivrance / Fecha de expedición|Date of expiration / Date d'expiration / Fecha de caducidad|Authority / Autorité / Autoridad"),
        lambda day: f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}", "United States Department of State", "#31557f", "UNITED STATES OF AMERICA", "OREGON, U.S.A."),
    "FRA": State(
        "RÉPUBLIQUE FRANÇAISE", "PASSEPORT PASSPORT",
        _words("Type/Type|Code du pays/Country code|Passeport n°/Passport No|Nom/Surname (1)|Prénoms/Given names (2)|Nationalité/Nationality (3)|Date de naissance/Date of birth (4)|Sexe/Sex (5)|Lieu de naissance/Place of birth (6)|Date de délivrance/Date of issue (7)|Date d'expiration/Date of expiry (8)|Autorité/Authority (9)"),
        lambda day: f"{day:%d %m %Y}", "Consulat général de France", "#5b2f4a", "Française", "RENNES"),
    "D": State(
        "BUNDESREPUBLIK DEUTSCHLAND FEDERAL REPUBLIC OF GERMANY", "REISEPASS PASSPORT PASSEPORT",
        _words("Typ / Type / Type|Kode / Code / Code|Pass-Nr. / Passport No. / Passeport No.|1. Name / Surname / Nom|2. Vornamen / Given names / Prénoms|3. Staatsangehörigkeit / Nationality / Nationalité|4. Geburtstag / Date of birth / Date de naissance|5. Geschlecht / Sex / Sexe|6. Geburtsort / Place of birth / Lieu de naissance|7. Ausstellungsdatum / Date of issue / Date de délivrance|8. Gültig bis / Date of expiry / Date d'expiration|9. Behörde / Authority / Autorité"),
        _dots, "STADT KASSEL", "#83223a", "DEUTSCH", "KASSEL"),
    "IND": State(
        "REPUBLIC OF INDIA", "PASSPORT",
        _words("Type|Country Code|Passport No.|Surname|Given Name(s)|Nationality|Date of Birth|Sex|Place of Birth|Date of Issue|Date of Expiry|Place of Issue"),
        lambda day: f"{day:%d/%m/%Y}", "PUNE", "#3a4a7d", "INDIAN", "NASHIK, MAHARASHTRA"),
    "JPN": State(
        "日本国 JAPAN", "旅券 PASSPORT",
        _words("型/Type|発行国/Issuing country|旅券番号/Passport No.|姓/Surname|名/Given name|国籍/Nationality|生年月日/Date of birth|性別/Sex|本籍/Registered Domicile|発行年月日/Date of issue|有効期間満了日/Date of expiry|発行官庁/Authority"),
        caps, "MINISTRY OF FOREIGN AFFAIRS", "#8a2a3a", "JAPAN", "FUKUOKA"),
    "IDN": State(
        "REPUBLIK INDONESIA", "PASPOR PASSPORT",
        _words("JENIS / TYPE|KODE NEGARA / COUNTRY CODE|NO. PASPOR / PASSPORT NO.|NAMA KELUARGA / SURNAME|NAMA LENGKAP / FULL NAME|KEWARGANEGARAAN / NATIONALITY|TGL. LAHIR / DATE OF BIRTH|KELAMIN / SEX|TEMPAT LAHIR / PLACE OF BIRTH|TGL. PENGELUARAN / DATE OF ISSUE|TGL. HABIS BERLAKU / DATE OF EXPIRY|KANTOR YANG MENGELUARKAN / ISSUING OFFICE"),
        caps, "JAKARTA SELATAN", "#2f6a6a", "INDONESIA", "BANDUNG"),
    "ESP": State(
        "ESPAÑA", "PASAPORTE PASSPORT PASSEPORT",
        _words("Tipo/Type/Type|Código/Code/Code|Pasaporte Nº/Passport Nº/Passeport Nº|1. Apellidos/Surname/Nom|2. Nombre/Given names/Prénoms|3. Nacionalidad/Nationality/Nationalité|4. Fecha de nacimiento/Date of birth/Date de naissance|5. Sexo/Sex/Sexe|6. Lugar de nacimiento/Place of birth/Lieu de naissance|7. Fecha de expedición/Date of issue/Date de délivrance|8. Fecha de caducidad/Date of expiry/Date d'expiration|9. Autoridad/Authority/Autorité"),
        lambda day: f"{day:%d %m %Y}", "41025L6P1", "#8a4b22", "ESPAÑOLA", "SEVILLA"),
    "VNM": State(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SOCIALIST REPUBLIC OF VIET NAM", "HỘ CHIẾU PASSPORT",
        _words("Loại / Type|Mã số / Code|Số hộ chiếu / Passport No|Họ / Surname|Tên / Given names|Quốc tịch / Nationality|Ngày sinh / Date of birth|Giới tính / Sex|Nơi sinh / Place of birth|Ngày cấp / Date of issue|Có giá trị đến / Date of expiry|Nơi cấp / Place of issue"),
        lambda day: f"{day:%d / %m / %Y}", "Cục Quản lý xuất nhập cảnh Immigration Department", "#2c6a45", "VIỆT NAM / VIETNAMESE", "HẢI PHÒNG"),
    "PHL": State(
        "REPUBLIKA NG PILIPINAS REPUBLIC OF THE PHILIPPINES", "PASAPORTE PASSPORT",
        _words("URI/TYPE|KODIGO NG BANSA/COUNTRY CODE|PASAPORTE BLG./PASSPORT NO.|APELYIDO/SURNAME|PANGALAN/GIVEN NAMES|NASYONALIDAD/NATIONALITY|PETSA NG KAPANGANAKAN/DATE OF BIRTH|KASARIAN/SEX|LUGAR NG KAPANGANAKAN/PLACE OF BIRTH|PETSA NG PAGKAKALOOB/DATE OF ISSUE|PETSA NG PAGKAWALANG-BISA/VALID UNTIL|MAYKAPANGYARIHANG NAGKALOOB/ISSUING AUTHORITY"),
        caps, "DFA MANILA", "#7a2d55", "FILIPINO", "ILOILO CITY"),
    "AUS": State(
        "AUSTRALIA", "PASSPORT",
        _words("Type|Code of issuing State|Document No.|Name|Given names|Nationality|Date of birth|Sex|Place of birth|Date of issue|Date of expiry|Authority"),
        caps, "AUSTRALIA", "#2d4f86", "AUSTRALIAN", "HOBART"),
    "KOR": State(
        "대한민국 REPUBLIC OF KOREA", "여권 PASSPORT",
        _words("종류/Type|발행국/Issuing country|여권번호/Passport No.|성/Surname|이름/Given names|국적/Nationality|생년월일/Date of birth|성별/Sex|주민등록번호/Personal No.|발급일/Date of issue|기간만료일/Date of expiry|발행관청/Authority"),
        caps, "MINISTRY OF FOREIGN AFFAIRS", "#2d5a58", "REPUBLIC OF KOREA", "2134518"),
}  # fmt: skip
CHINESE = {
    "prc": State(
        "中华人民共和国 PEOPLE'S REPUBLIC OF CHINA", "护照 PASSPORT",
        _words("类型/Type|国家码/Country Code|护照号/Passport No.|姓名/Name||国籍/Nationality|出生日期/Date of birth|性别/Sex|出生地点/Place of birth|签发日期/Date of issue|有效期至/Date of expiry|签发机关/Authority"),
        lambda day: f"{day.day:02d} {day.month}月/{MONTHS[day.month - 1].upper()} {day.year}", "公安部出入境管理局<br>MPS Exit &amp; Entry Administration", "#8e3030", "中国/CHINESE", "浙江/ZHEJIANG"),
    "hksar": State(
        "中華人民共和國香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION, PEOPLE'S REPUBLIC OF CHINA", "護照 PASSPORT",
        _words("類型 Type|簽發國代碼 Code of issuing state|護照號碼 Passport No.|姓 Surname|名 Given names|國籍 Nationality|出生日期 Date of birth|性別 Sex|出生地點 Place of birth|簽發日期 Date of issue|屆滿日期 Date of expiry|簽發機關 Authority"),
        lambda day: f"{day.day:02d} {day.month}月/{MONTHS[day.month - 1].upper()} {day:%y}", "入境事務處 IMMIGRATION DEPARTMENT", "#8c4a2c", "中國 CHINESE", "香港 HONG KONG"),
    "macao": State(
        "中華人民共和國澳門特別行政區<br>REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU DA REPÚBLICA POPULAR DA CHINA", "護照 PASSAPORTE",
        _words("類別 Tipo Type|國家代碼 Código do país Country code|護照編號 N.° de passaporte Passport No.|姓 Apelido Surname|名 Nome próprio Given names|國籍 Nacionalidade Nationality|出生日期 Data de nascimento Date of birth|性別 Sexo Sex|出生地點 Local de nascimento Place of birth|發出日期 Data de emissão Date of issue|有效期至 Válido até Date of expiry|發證機關 Autoridade Authority"),
        caps, "身份證明局 DSI MACAU", "#2f6b52", "中國 CHINESA", "澳門 MACAU"),
    "taiwan": State(
        "中華民國 REPUBLIC OF CHINA　TAIWAN", "護照 PASSPORT",
        _words("型式/Type|代碼/Code|護照號碼/Passport No.|姓名/Name (Surname, Given names)||國籍/Nationality|出生日期/Date of birth|性別/Sex|出生地/Place of birth|發照日期/Date of issue|效期截止日期/Date of expiry|發照機關/Authority"),
        caps, "MINISTRY OF FOREIGN AFFAIRS", "#2a6a50", "REPUBLIC OF CHINA", "TAINAN CITY"),
}  # fmt: skip


def _state(case: Case, of: Someone) -> tuple[str, State]:
    if of.nationality == "TWN":
        return "taiwan", CHINESE["taiwan"]
    if of.nationality != "CHN":
        return of.nationality, STATES[of.nationality]
    if " " not in of.given_names:
        return "prc", CHINESE["prc"]
    macao = of is case.applicant and case.answers["applicant"].get("residence") == "macao"
    return ("macao", CHINESE["macao"]) if macao else ("hksar", CHINESE["hksar"])


@dataclass(frozen=True)
class Page:
    """Be the data page of one passport."""

    of: Someone
    style: str
    state: State
    values: dict[str, str]
    zone: str
    facts: dict[str, str | date | tuple[str, ...]]

    @property
    def font(self) -> str:
        """Return the fonts of this state."""
        cjk = {"prc": "SC", "taiwan": "TC", "JPN": "JP", "KOR": "KR"}.get(self.style, "HK")
        return f"'Noto Sans CJK {cjk}'" if self.style in ("JPN", "KOR", "VNM") else f"FreeSans,'Noto Sans CJK {cjk}'"

    @property
    def language(self) -> str:
        """Return the language as a paper says it."""
        return "both" if self.style in CHINESE else "en"


def _page(case: Case, party: str, rng: Random, fault: str) -> Page:
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    style, state = _state(case, of)
    issued, ends = ink.passport_days(case, of, fault)
    optional = {"taiwan": of.taiwan_id, "prc": "".join(rng.choice("ABCDEFGHJKLMNOP") for _ in range(14))}.get(style, "")
    first, second = zones.td3(of, expires_on=ends, optional=optional, broken=fault == "check-digit")
    lines = ("PO" + first[2:], second) if style == "prc" else (first, second)
    chinese = {"prc": of.simplified}.get(style, of.chinese_name) if style in CHINESE else ""
    latin = f"{of.surname}, {of.given_names}"
    surname = {"prc": f"{chinese}<br>{latin}", "taiwan": f"{chinese}<br>{latin}"}.get(style, of.surname)
    values = {
        "type": "P", "code": of.nationality, "number": of.passport, "surname": surname,
        "given": of.given_names, "nation": state.nation, "birth": state.day(of.born_on),
        "sex": f"{'女' if of.sex == 'F' else '男'}/{of.sex}" if style in ("prc", "hksar") else of.sex,
        "place": state.place, "issued": state.day(issued), "ends": state.day(ends), "office": state.office,
    }  # fmt: skip
    if style in ("hksar", "macao"):
        values |= {"surname": f"{chinese[:1]}　{of.surname}", "given": f"{chinese[1:]}　{of.given_names}"}
    if style == "IDN":
        values["given"] = of.given_names
    facts = known(
        of, "surname", "given_names", "date_of_birth", "sex", "nationality",
        number=of.passport, issued_on=issued, expires_on=ends, chinese_name=chinese,
    )  # fmt: skip
    return Page(of, style, state, values, f'<div class="zone">{ink.zone(lines)}</div>', facts)


def _over(p: Page, places: dict[str, tuple[float, float]]) -> str:
    return "".join(
        at(x, y, f'<span class="l">{p.state.labels[name]}</span><br><span class="v">{p.values[name]}</span>')
        for name, (x, y) in places.items()
        if p.state.labels[name]
    )


WIDE = {
    "type": (41, 13), "code": (54, 13), "number": (90, 13), "surname": (41, 20.5), "given": (41, 28), "nation": (41, 35.5),
    "birth": (41, 43), "sex": (90, 35.5), "place": (90, 43), "issued": (41, 50.5), "ends": (41, 58), "office": (84, 50.5),
}  # fmt: skip


def data_page(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the data page of the holder's state."""
    p = _page(case, party, rng, fault)
    places = dict(WIDE)
    if p.style in ("prc", "taiwan"):  # both names under one label
        places |= {"nation": (60, 32), "sex": (41, 32), "birth": (84, 32), "place": (41, 40), "issued": (84, 40), "ends": (84, 48), "office": (41, 48)}  # fmt: skip
    if p.style == "taiwan":
        places |= {"birth": (92, 32), "issued": (92, 40), "ends": (92, 48), "office": (41, 62)}
    if p.style == "AUS":
        places |= {"number": (96, 13), "birth": (41, 43), "sex": (41, 50.5), "place": (72, 50.5), "issued": (41, 58), "ends": (72, 58), "office": (98, 58)}  # fmt: skip
    body = rays(p.state.tint, width=125, height=88) + at(5, 4, p.state.word.replace(" ", "<br>", 1), "font-size:8pt;font-weight:bold;color:" + p.state.tint)  # fmt: skip
    body += at(
        41,
        4,
        p.state.head,
        f"font-size:{7.4 if len(p.state.head) < 60 else 5.6}pt;font-weight:bold;color:{p.state.tint}",
    )
    body += picture(5, 15, 33, face(p.of)) + picture(107, 18, 11, face(p.of, grey=True), "opacity:.35")
    body += _over(p, places) + at(86, 60, scrawl(rng, 26)) + p.zone
    if p.style == "taiwan":
        body += at(
            41, 50, f'<span class="l">身分證統一編號/Personal Id. No.</span><br><span class="v">{p.of.taiwan_id}</span>'
        )
    return Paper("passport", f"data-page-{p.style.lower()}", (f'<div class="leaf">{body}</div>',), _css(p), LEAF, p.facts, p.language)  # fmt: skip


def _css(p: Page, more: str = "") -> str:
    return (
        f"{RESET}{ZONE}.leaf{{position:relative;width:125mm;height:88mm;background:#f6f4ee;font:7.8pt {p.font};overflow:hidden}}"
        f".leaf .l{{font-size:4.7pt;color:#444c55}}.leaf .v{{color:#141414}}{more}"
    )


def spread(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two pages scanned together on A4: the data page as rows of label and value, and the page that follows it."""
    p = _page(case, party, rng, fault)
    order = ["number", "surname", "given", "sex", "birth", "place", "nation", "issued", "ends", "office"]
    if p.style in ("USA", "IND", "prc"):
        order = ["surname", "given", "nation", "sex", "birth", "place", "issued", "ends", "office"]
    rows = "".join(
        f'<tr><td class="l">{p.state.labels[n]}</td><td class="v">{p.values[n].replace("<br>", "　")}</td></tr>'
        for n in order
        if p.state.labels[n]
    )
    upper = at(6, 4, f"<b>{p.state.word}</b>", f"color:{p.state.tint};font-size:9pt") + at(
        6, 9, p.state.head, "font-size:5.4pt"
    )
    upper += at(5, 15, f'<table class="kv">{rows}</table>') + picture(89, 12, 30, face(p.of, (226, 232, 238)))
    upper += at(90, 52, scrawl(rng, 25)) + p.zone
    if "number" not in order:
        upper += at(
            92, 4, f'<span class="l">{p.state.labels["number"]}</span><br><b style="font-size:10pt">{p.of.passport}</b>'
        )
    if p.style == "IND":
        lower = f"Name of Father / Legal Guardian<br><b>VIJAY {p.of.surname}</b><br><br>Name of Mother<br><b>SUNITA {p.of.surname}</b><br><br>Name of Spouse<br><b>&nbsp;</b><br><br>Address<br><b>14 MODEL COLONY, SHIVAJINAGAR<br>PIN:411016, MAHARASHTRA, INDIA</b><br><br>Old Passport No. with Date and Place of Issue<br><b>&nbsp;</b>"  # fmt: skip
    else:
        lower = rng.choice([
            "This passport contains 32 pages.<br><br>This document includes sensitive electronics.<br>Please do not bend, perforate or expose to extreme temperatures.",
            "VISAS / VISAS<br><br><br><br><br>5",
            "OBSERVATIONS<br><br>THE HOLDER'S SIGNATURE HAS BEEN OMITTED WHERE NOT REQUIRED.",
        ])  # fmt: skip
    page = (
        f'<div class="glass"><div class="leaf" style="left:44mm;top:22mm">{upper}</div><div class="leaf" style="left:44mm;top:110.6mm">'
        f"{rays(p.state.tint, width=125, height=88, opacity=0.2)}{at(12, 12, lower, 'line-height:1.4;white-space:normal;width:100mm')}</div></div>"
    )
    more = ".glass{position:relative;width:210mm;height:297mm;background:#fefefe}.glass .leaf{position:absolute}.kv td{padding:.35mm 1.6mm .35mm 0;max-width:46mm;line-height:1.15}"
    return Paper("passport", f"spread-{p.style.lower()}", (page,), _css(p, more), facts=p.facts, language=p.language)


def certified(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an enlarged copy in grey with the words of a lawyer below, and his signature."""
    whole = data_page(case, party, rng, fault)
    p = whole.pages[0]
    of = case.of(party)
    p = p.replace(face(of), face(of, grey=True))
    lawyer = rng.choice(
        [
            "Messrs. Tolland &amp; Keith, Solicitors",
            "何啟明律師行 K. M. HO &amp; PARTNERS",
            "Notary Public, Hong Kong SAR",
        ]
    )
    words = rng.choice([
        "I certify this to be a true copy of the original which I have seen.",
        "Certified true copy 核證副本無訛",
        "TRUE COPY — 與正本相符",
    ])  # fmt: skip
    page = (
        f'<div class="xerox"><div style="position:absolute;left:14mm;top:26mm;transform:scale(1.42);transform-origin:0 0">{p}</div>'
        f"{at(24, 178, f'{words}<br><br><br><br>______________________<br>{lawyer}<br>Date: {ink.long_date(ink.before(rng, case.on, 2, 20))}', 'font:11.5pt/1.35 Caladea,AR PL UMing HK')}"
        f"{at(26, 186, scrawl(rng, 44))}</div>"
    )
    css = whole.css + (
        ".xerox{position:relative;width:210mm;height:297mm;background:#fff}.xerox .leaf{background:#ededeb}.xerox .leaf *{color:#151515!important}"
    )
    return Paper(
        "passport",
        whole.layout.replace("data-page", "certified"),
        (page,),
        css,
        (210.0, 297.0),
        whole.facts,
        whole.language,
    )


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (data_page, spread, certified)}
