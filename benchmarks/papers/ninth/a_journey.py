# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports: a bearer's page, a copier's page of an open booklet, and a page of Chinese authorities."""

from __future__ import annotations

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
    mon,
    only,
    picture,
    portrait,
    rings,
    signature,
    unfit,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.seventh.a_frame import lives_in

# The state's name, word for passport, birthplace, nationality, authority, how days are written, colours.
STATES: dict[str, tuple[str, str, str, str, str, str, str, str]] = {
    "GBR": ("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "PASSPORT<br>PASSEPORT", "NORWICH", "BRITISH CITIZEN", "HMPO", "both", "#e9e6ef", "#bdb4d0"),
    "USA": ("UNITED STATES OF AMERICA", "PASSPORT<br>PASSEPORT", "OREGON, U.S.A.", "UNITED STATES OF AMERICA", "United States Department of State", "title", "#eef1f0", "#c3cfc8"),
    "FRA": ("RÉPUBLIQUE FRANÇAISE", "PASSEPORT<br>PASSPORT", "RENNES", "Française", "Préfecture d'Ille-et-Vilaine", "space", "#eceef5", "#b9c0da"),
    "D": ("BUNDESREPUBLIK DEUTSCHLAND<br>FEDERAL REPUBLIC OF GERMANY", "REISEPASS<br>PASSPORT", "KASSEL", "DEUTSCH", "STADT KASSEL", "dot", "#f2eee8", "#d3c2a6"),
    "ESP": ("ESPAÑA", "PASAPORTE<br>PASSPORT", "ZARAGOZA", "ESPAÑOLA", "50000-ZARAGOZA", "space", "#f4ecea", "#dcb9b1"),
    "AUS": ("AUSTRALIA", "PASSPORT", "HOBART", "AUSTRALIAN", "AUSTRALIA", "mon", "#eaeff5", "#a8bfda"),
    "JPN": ("日本国　JAPAN", "旅券<br>PASSPORT", "OKAYAMA", "JAPAN", "MINISTRY OF FOREIGN AFFAIRS", "mon", "#f3efe9", "#d7c5a8"),
    "KOR": ("대한민국 REPUBLIC OF KOREA", "여권<br>PASSPORT", "", "REPUBLIC OF KOREA", "MINISTRY OF FOREIGN AFFAIRS", "mon", "#eef3ee", "#b7d0b8"),
    "IND": ("भारत गणराज्य REPUBLIC OF INDIA", "PASSPORT", "NAGPUR, MAHARASHTRA", "INDIAN", "MUMBAI", "slash", "#f1eef2", "#c9b5cf"),
    "IDN": ("REPUBLIK INDONESIA<br>REPUBLIC OF INDONESIA", "PASPOR<br>PASSPORT", "SEMARANG", "INDONESIA", "SEMARANG", "mon", "#ecf3f1", "#a8cdc3"),
    "VNM": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>SOCIALIST REPUBLIC OF VIET NAM", "HỘ CHIẾU<br>PASSPORT", "ĐÀ NẴNG", "VIỆT NAM / VIETNAMESE", "Cục Quản lý xuất nhập cảnh", "slash", "#f2f3e7", "#cdd09f"),
    "PHL": ("REPUBLIKA NG PILIPINAS<br>REPUBLIC OF THE PHILIPPINES", "PASAPORTE<br>PASSPORT", "ILOILO CITY", "FILIPINO", "DFA ILOILO", "mon", "#f5eeee", "#dbb6b8"),
}  # fmt: skip
FRENCH = "Type/Code/Passport No. / Passeport No./Surname / Nom/Given names / Prénoms/Nationality / Nationalité/Date of birth / Date de naissance/Sex / Sexe/Place of birth / Lieu de naissance/Date of issue / Date de délivrance/Date of expiry / Date d'expiration/Authority / Autorité"
OWN = {
    "FRA": "Type|Pays|N° du passeport|Nom (1)|Prénoms (2)|Nationalité (3)|Date de naissance (4)|Sexe (5)|Lieu de naissance (6)|Date de délivrance (7)|Date d'expiration (8)|Autorité (9)",
    "D": "Typ|Kode|Pass-Nr.|1. Name|2. Vornamen|3. Staatsangehörigkeit|4. Geburtstag|5. Geschlecht|6. Geburtsort|7. Ausstellungsdatum|8. Gültig bis|9. Behörde",
    "ESP": "Tipo|Código|N.º pasaporte|1. Apellidos|2. Nombre|3. Nacionalidad|4. Fecha nacimiento|5. Sexo|6. Lugar nacimiento|7. Fecha expedición|8. Fecha caducidad|9. Autoridad",
    "JPN": "型 Type|発行国 Issuing country|旅券番号 Passport No.|姓 Surname|名 Given name|国籍 Nationality|生年月日 Date of birth|性別 Sex|本籍 Registered Domicile|発行年月日 Date of issue|有効期間満了日 Date of expiry|発行官庁 Authority",
    "CHN": "类型/Type|国家码/Country Code|护照号/Passport No.|姓/Surname|名/Given names|国籍/Nationality|出生日期/Date of birth|性别/Sex|出生地点/Place of birth|签发日期/Date of issue|有效期至/Date of expiry|签发机关/Authority",
    "HKG": "類型/Type|國家碼/Code|護照號碼/Passport No.|姓/Surname|名/Given names|國籍/Nationality|出生日期/Date of birth|性別/Sex|出生地點/Place of birth|簽發日期/Date of issue|屆滿日期/Date of expiry|簽發機關/Authority",
    "TWN": "型式/Type|代碼/Code|護照號碼/Passport No.|姓/Surname|名/Given names|國籍/Nationality|出生日期/Date of birth|性別/Sex|出生地/Place of birth|發照日期/Date of issue|效期截止日期/Date of expiry|發照機關/Authority",
    "KOR": "종류/Type|발행국/Issuing country|여권번호/Passport No.|성/Surname|이름/Given names|국적/Nationality|생년월일/Date of birth|성별/Sex||발급일/Date of issue|기간만료일/Date of expiry|발행관청/Authority",
}
PLAIN = "Type|Country code|Passport No.|Surname|Given names|Nationality|Date of birth|Sex|Place of birth|Date of issue|Date of expiry|Issuing authority"
GOTHIC = "Liberation Sans,Noto Sans CJK JP,Noto Sans CJK KR,FreeSans"
CSS = (
    RESET
    + f".j{{position:relative;width:125mm;height:88mm;overflow:hidden;font:8.4pt/1.15 {GOTHIC}}}.j .w{{position:absolute}}.j .w span{{font-size:4.8pt;color:#39475a}}.j .z{{position:absolute;left:0;right:0;bottom:0;height:20mm;padding:5mm 0 0 4.5mm;box-sizing:border-box;font:10.6pt/6mm Liberation Mono;letter-spacing:.4mm}}"
)


def _said(day: date, how: str) -> str:
    short = MONTHS[day.month - 1]
    return {
        "mon": mon(day),
        "both": f"{day:%d} {short} / {short} {day:%y}",
        "title": f"{day:%d} {short.title()} {day.year}",
        "dot": f"{day:%d.%m.%Y}",
        "space": f"{day:%d %m %Y}",
        "slash": f"{day:%d/%m/%Y}",
    }[how]


def _page(
    case: Case,
    party: str,
    fault: str,
    words: list[str],
    values: tuple[str, str, str, str],
    how: str,
    tints: tuple[str, str],
    spots: str,
    photo: tuple[float, float, float],
    more: str,
    *,
    grey: bool = False,
) -> tuple[str, dict]:
    """Return a bearer's page: `values` are code, nationality, birthplace, authority; `spots` is where fields stand."""
    of = case.of(party)
    issued, ends = document_days(case, of, of.passport, fault)
    code, nation, place, office = values
    told = ("P", code, of.passport, of.surname, of.given_names, nation, _said(of.born_on, how), of.sex, place, _said(issued, how), _said(ends, how), office)  # fmt: skip
    cells = "".join(
        f'<div class="w" style="left:{x}mm;top:{y}mm"><span>{a}</span><br>{b}</div>'
        for (x, y), a, b in zip((map(float, s.split(",")) for s in spots.split()), words, told, strict=True)
        if a
    )
    zone = zones.td3(of, expires_on=ends, broken=fault == "check-digit")
    face = portrait(of, (240, 241, 243), share=0.65, dress=1, grey=grey)
    ground = "#ededed" if grey else f"{tints[0]} {rings(tints[1], 17)}"
    page = f'<div class="j" style="background:{ground}">{picture(*photo, face)}{more}{cells}<div class="z">{lines(zone)}</div></div>'
    names = ("surname", "given_names", "date_of_birth", "sex", "nationality")
    facts = known(of, *names, number=of.passport, issuing_state=of.nationality, issued_on=issued, expires_on=ends)
    return page, facts


def _foreign(case: Case, party: str, fault: str) -> tuple[str, ...]:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if of.nationality not in STATES or of.passport == of.permit:
        raise unfit(fault, "a passport of another layout")
    return STATES[of.nationality]


def _words(state: str) -> list[str]:
    if state == "GBR" or state == "USA":
        return [each.replace("|", " / ") for each in FRENCH.replace(" / ", "|").split("/")]
    return OWN.get(state, PLAIN).split("|")


def bearer(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bearer's page: word for passport above the photograph, name of the state beside, signature at the right."""
    name, word, place, nation, office, how, ground, fine = _foreign(case, party, fault)
    code = case.of(party).nationality
    spots = "44,9.5 58,9.5 84,9.5 44,15.8 44,22 44,28.2 44,34.4 84,34.4 44,40.6 44,46.8 44,53 44,59.4"
    more = at(5, 3, word, "font:bold 7.4pt/1.2 " + GOTHIC) + block(44, 3, 78, name, "font:bold 6.8pt/1.2 " + GOTHIC)
    more += at(90, 50, signature(rng, 28, "#151515"))
    values = (code, nation, place, office)
    page, facts = _page(case, party, fault, _words(code), values, how, (ground, fine), spots, (5, 12, 35), more)
    return Paper("passport", "word-above-photograph", (page,), CSS, (125.0, 88.0), facts, "en")


def copied(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the opened booklet from a copier without colour, the page of the signature above the bearer's."""
    name, word, place, nation, office, how, ground, fine = _foreign(case, party, fault)
    code = case.of(party).nationality
    spots = "46,10 62,10 90,10 46,16.4 46,22.8 46,29.2 46,35.6 90,35.6 46,42 46,48.4 90,48.4 46,55"
    more = block(5, 3, 115, f"{name.replace('<br>', ' / ')}　{word.replace('<br>', ' ')}", "font-size:7pt")
    values = (code, nation, place, office)
    page, facts = _page(case, party, fault, _words(code), values, how, (ground, fine), spots, (6, 12, 35), more, grey=True)  # fmt: skip
    above = block(12, 40, 100, f"<div style='border-bottom:.2mm solid #444;height:14mm;padding-left:24mm'>{signature(rng, 40, '#222')}</div>Signature of bearer / Signature du titulaire", "font-size:7pt;text-align:center") + at(12, 12, "This passport contains 48 pages.", "font-size:8pt")  # fmt: skip
    x, y = rng.randrange(16, 60), rng.randrange(12, 60)
    sheet = f'<div style="position:relative;width:210mm;height:297mm;background:#fff"><div style="position:absolute;left:{x}mm;top:{y}mm;outline:.3mm solid #888;transform:rotate({rng.uniform(-1, 1):.2f}deg)"><div class="j" style="background:#f3f3f3;border-bottom:.6mm solid #777;box-sizing:border-box">{above}</div>{page}</div></div>'
    return Paper("passport", "copier-signature-above", (sheet,), CSS, facts=facts, language="en")


def chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the page of a passport of the Mainland, Hong Kong, Macao or Taiwan: number at the upper right, one column."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if of.nationality not in ("CHN", "TWN") or of.passport == of.permit:
        raise unfit(fault, "a passport of another layout")
    mainland = of.nationality == "CHN" and " " not in of.given_names
    if of.nationality == "TWN":
        name, words, tints = "中華民國　REPUBLIC OF CHINA<br>護照　PASSPORT", "TWN", ("#edf2e9", "#b6cfa5")
        values = ("TWN", "REPUBLIC OF CHINA", "TAIWAN", "MINISTRY OF FOREIGN AFFAIRS")
    elif mainland:
        town = {"1101": "北京/BEIJING", "3101": "上海/SHANGHAI", "4403": "广东/GUANGDONG", "3301": "浙江/ZHEJIANG", "5101": "四川/SICHUAN"}[of.mainland_id[:4]]  # fmt: skip
        name, words, tints = (
            "中华人民共和国　PEOPLE'S REPUBLIC OF CHINA<br>护照　PASSPORT",
            "CHN",
            ("#eef0f4", "#b7c0d2"),
        )
        values = ("CHN", "中国/CHINESE", town, "公安部出入境管理局/MPS Exit &amp; Entry Administration")
    else:
        macao = lives_in(case, of) == "macao"
        region = "澳門特別行政區 MACAO" if macao else "香港特別行政區 HONG KONG"
        office = "身份證明局/Identification Services Bureau" if macao else "入境事務處/IMMIGRATION DEPARTMENT"
        name = f"中華人民共和國　PEOPLE'S REPUBLIC OF CHINA<br>{region} SPECIAL ADMINISTRATIVE REGION　護照 PASSPORT"
        words, tints = "HKG", (("#e9f0ea", "#acc9b1") if macao else ("#f0ebef", "#cdb3c8"))
        values = ("CHN", "中國/CHINESE", "澳門/MACAO" if macao else "香港/HONG KONG", office)
    written = of.simplified if mainland else of.chinese_name
    spots = "42,10 56,10 92,10 42,21.6 42,27.6 42,33.6 42,39.6 92,33.6 92,39.6 42,45.6 42,51.6 42,58"
    more = block(5, 2.5, 115, name, "font-size:6.4pt;line-height:1.3") + at(42, 16.4, written, "font-size:11pt")
    more += at(92, 46, picture(0, 0, 14, portrait(of, (250, 250, 250), width=150, height=193, grey=True), "opacity:.3"))
    page, facts = _page(case, party, fault, OWN[words].split("|"), values, "mon", tints, spots, (5, 12, 33), more)
    css = CSS.replace("Noto Sans CJK JP", "Noto Sans CJK SC" if mainland else "Noto Sans CJK HK")
    return Paper("passport", "chinese-name-above", (page,), css, (125.0, 88.0), {**facts, "chinese_name": written})


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (bearer, copied, chinese)}
