# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports: a bearer's page, an open booklet with its page of endorsements on a sheet, and a page of Chinese authorities."""

from __future__ import annotations

from dataclasses import dataclass
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
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import lives_in

# Name of the state, word for passport, birthplace, nationality, authority, how days are written, colours.
STATES: dict[str, tuple[str, str, str, str, str, str, str, str]] = {
    "GBR": ("United Kingdom of Great Britain and Northern Ireland", "Passport / Passeport", "LEEDS", "BRITISH CITIZEN", "IPS", "mon", "#f0e4e0", "#d8a9a0"),
    "USA": ("The United States of America", "PASSPORT", "COLORADO, U.S.A.", "UNITED STATES OF AMERICA", "United States<br>Department of State", "title", "#edf0f5", "#b9c3d6"),
    "FRA": ("Union européenne - République française", "Passeport / Passport", "NANTES", "FRANÇAISE", "PREF. LOIRE-ATLANTIQUE", "dot", "#f3ebef", "#d4b6c5"),
    "D": ("Europäische Union - Bundesrepublik Deutschland", "Reisepass / Passport", "BREMEN", "DEUTSCH", "STADT BREMEN", "dot", "#ebf1ec", "#abc9b3"),
    "ESP": ("Unión Europea - España", "Pasaporte / Passport", "VALENCIA", "ESPAÑOLA", "46000-DGP", "space", "#f4f0e2", "#d8c58e"),
    "AUS": ("AUSTRALIA", "PASSPORT", "GEELONG", "AUSTRALIAN", "AUSTRALIA", "mon", "#eaf1ee", "#a4c6b5"),
    "JPN": ("日本国　JAPAN", "旅券　PASSPORT", "MIYAGI", "JAPAN", "MINISTRY OF FOREIGN AFFAIRS", "mon", "#f2edf0", "#d9b4c0"),
    "KOR": ("대한민국　REPUBLIC OF KOREA", "여권　PASSPORT", "", "REPUBLIC OF KOREA", "MINISTRY OF FOREIGN AFFAIRS", "mon", "#ecf1ef", "#b3cdc5"),
    "IND": ("REPUBLIC OF INDIA", "PASSPORT", "PUNE, MAHARASHTRA", "INDIAN", "PUNE", "slash", "#eef3f4", "#a2c6ca"),
    "IDN": ("REPUBLIK INDONESIA", "PASPOR / PASSPORT", "BANDUNG", "INDONESIA", "JAKARTA SELATAN", "mon", "#eef3ea", "#b2cf9e"),
    "VNM": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "HỘ CHIẾU / PASSPORT", "KHÁNH HÒA", "VIỆT NAM / VIETNAMESE", "Cục Quản lý xuất nhập cảnh", "slash", "#f0f4e8", "#bcd39c"),
    "PHL": ("REPUBLIKA NG PILIPINAS", "PASAPORTE / PASSPORT", "DAVAO CITY", "FILIPINO", "DFA DAVAO", "mon", "#f5efea", "#dcbca1"),
}  # fmt: skip
# Words of the labels: type, state, number, surname, given names, nationality, birth, sex, place, issue, expiry, authority.
WORDS = {
    "": "Type/Code of State/Passport No./Surname/Given names/Nationality/Date of birth/Sex/Place of birth/Date of issue/Date of expiry/Authority",
    "FRA": "Type/Code/N° du passeport/Nom/Prénoms/Nationalité/Date de naissance/Sexe/Lieu de naissance/Délivré le/Expire le/Autorité",
    "D": "Typ/Kode/Pass-Nr./Name/Vornamen/Staatsangehörigkeit/Geburtstag/Geschlecht/Geburtsort/Ausstellungsdatum/Gültig bis/Behörde",
    "ESP": "Tipo/Código/Pasaporte núm./Apellidos/Nombre/Nacionalidad/Fecha de nacimiento/Sexo/Lugar de nacimiento/Fecha de expedición/Fecha de caducidad/Autoridad",
    "JPN": "型/発行国/旅券番号/姓/名/国籍/生年月日/性別/本籍/発行年月日/有効期間満了日/発行官庁",
    "KOR": "종류/발행국/여권번호/성/이름/국적/생년월일/성별//발급일/기간만료일/발행관청",
    "IDN": "Jenis/Kode negara/No. paspor/Nama keluarga/Nama/Kewarganegaraan/Tgl. lahir/Kelamin/Tempat lahir/Tgl. pengeluaran/Tgl. habis berlaku/Kantor yang mengeluarkan",
    "VNM": "Loại/Mã số/Số hộ chiếu/Họ/Tên/Quốc tịch/Ngày sinh/Giới tính/Nơi sinh/Ngày cấp/Có giá trị đến/Cơ quan cấp",
    "PHL": "Uri/Kodigo ng bansa/Pasaporte blg./Apelyido/Pangalan/Nasyonalidad/Petsa ng kapanganakan/Kasarian/Lugar ng kapanganakan/Petsa ng pagkakaloob/Petsa ng pagkawalang-bisa/Maykapangyarihang nagkaloob",
    "CHN": "类型/国家码/护照号/姓/名/国籍/出生日期/性别/出生地点/签发日期/有效期至/签发机关",
    "TWN": "種類/代碼/護照號碼/姓/名/國籍/出生日期/性別/出生地/發照日期/效期截止日期/發照機關",
}


def _said(day: date, how: str) -> str:
    return {
        "mon": mon(day),
        "title": f"{day:%d} {MONTHS[day.month - 1].title()} {day.year}",
        "dot": f"{day:%d.%m.%Y}",
        "space": f"{day:%d %m %Y}",
        "slash": f"{day:%d/%m/%Y}",
    }[how]


@dataclass(frozen=True)
class Bearer:
    """Be what a page says: the fields in order, the zone, the days."""

    of: Someone
    cells: tuple[str, ...]
    zone: tuple[str, str]
    facts: dict


def _labels(state: str) -> list[str]:
    english = WORDS[""].split("/")
    if state not in WORDS:
        return english
    return [f"{own} / {word}" if own else "" for own, word in zip(WORDS[state].split("/"), english, strict=True)]


def _bearer(case: Case, party: str, fault: str, values: tuple[str, ...], labels: list[str], how: str) -> Bearer:
    """Return a page's fields: `values` are code, nationality, place of birth and authority."""
    of = case.of(party)
    issued, ends = document_days(case, of, of.passport, fault)
    code, nation, place, office = values
    told = (
        *("P", code, of.passport, of.surname, of.given_names, nation),
        *(_said(of.born_on, how), of.sex, place, _said(issued, how), _said(ends, how), office),
    )
    cells = tuple(f"<i>{a}</i><br>{b}" if a else "" for a, b in zip(labels, told, strict=True))
    zone = zones.td3(of, expires_on=ends, broken=fault == "check-digit")
    names = ("surname", "given_names", "date_of_birth", "sex", "nationality")
    facts = known(of, *names, number=of.passport, issuing_state=of.nationality, issued_on=issued, expires_on=ends)
    return Bearer(of, cells, zone, facts)


def _foreign(case: Case, party: str, fault: str) -> tuple[Bearer, str]:
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if of.nationality not in STATES or of.passport == of.permit:
        raise unfit(fault, "a passport of another layout")
    _, _, place, nation, office, how, _, _ = STATES[of.nationality]
    code = of.nationality
    return _bearer(case, party, fault, (code, nation, place, office), _labels(code), how), code


CSS = (
    RESET
    + ".pp{position:relative;width:125mm;height:88mm;overflow:hidden;font:8.2pt/1.2 Nimbus Sans,Noto Sans CJK JP,Noto Sans CJK KR}.pp i{font:normal 5pt/1.1 Nimbus Sans,Noto Sans CJK JP,Noto Sans CJK KR;color:#4a5560}.pp .w{position:absolute;line-height:1.2}.pp .z{position:absolute;left:0;right:0;bottom:0;height:19mm;background:#fcfbf7}"
)


def _page(
    made: Bearer,
    heading: str,
    word: str,
    tints: tuple[str, str],
    places: str,
    photo: tuple[float, float, float],
    *,
    grey: bool = False,
) -> str:
    """Return a bearer's page; `places` says for each field where it stands."""
    spots = [tuple(map(float, each.split(","))) for each in places.split()]
    cells = "".join(
        f'<div class="w" style="left:{x}mm;top:{y}mm">{cell}</div>'
        for (x, y), cell in zip(spots, made.cells, strict=True)
    )
    face = portrait(made.of, (243, 244, 246), share=0.66, dress=1, grey=grey)
    return (
        f'<div class="pp" style="background:{tints[0]} {rings(tints[1], 14)}">{heading}{word}{picture(*photo, face)}{cells}'
        f'<div class="z">{at(4.5, 4, lines(made.zone), "font:10.6pt/6mm Liberation Mono;letter-spacing:.4mm")}</div></div>'
    )  # fmt: skip


FIELDS = "46,11 62,11 88,11 46,17.6 46,24 46,30.4 46,36.8 88,36.8 46,43.2 46,49.6 88,49.6 46,56"


def page_alone(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the bearer's page alone: the state's name along the top in small capitals, signature beneath the photograph."""
    made, code = _foreign(case, party, fault)
    name, word, *_, ground, fine = STATES[code]
    top = at(6, 3, name, "font:bold 8pt Nimbus Roman,Noto Serif CJK JP,Noto Serif CJK KR;letter-spacing:.2mm")
    title = at(6, 7, word, "font:7pt Nimbus Roman,Noto Serif CJK JP,Noto Serif CJK KR")
    page = _page(made, top, title + at(10, 58, signature(rng, 26, "#202020")), (ground, fine), FIELDS, (6, 13, 34))
    return Paper("passport", "signature-beneath-photograph", (page,), CSS, (125.0, 88.0), made.facts, "en")


def on_a_sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an open booklet scanned on a sheet: bearer's page above, observations below, dates in another order."""
    made, code = _foreign(case, party, fault)
    name, word, *_, ground, fine = STATES[code]
    top = block(0, 2.5, 125, f"<b>{name.upper()}</b>", "font-size:7.6pt;text-align:center")
    title = at(6, 9, word, "font:bold 7pt Nimbus Sans,Noto Sans CJK JP,Noto Sans CJK KR")
    order = "50,9 64,9 92,9 50,15.5 50,22 50,28.5 50,35 86,35 50,41.5 50,48 50,54.5 86,48"
    page = _page(made, top, title, (ground, fine), order, (6, 14, 36))
    below = f'<div class="pp" style="background:{ground} {rings(fine, 20)};border-top:.4mm solid #888">' + block(
        14,
        12,
        97,
        "<b>OBSERVATIONS</b><br><br>THERE ARE NO OFFICIAL OBSERVATIONS<br><br><br>This passport contains a sensitive electronic chip. For best performance do not bend, perforate or expose to extreme temperatures or excess moisture.",
        "font:8.4pt/1.5 Nimbus Roman",
    )
    below += at(112, 80, "3", "font:8pt Nimbus Roman") + "</div>"
    sheet = f'<div style="position:relative;width:210mm;height:297mm;background:#fff"><div style="position:absolute;left:{rng.randrange(6, 30)}mm;top:{rng.randrange(8, 30)}mm;transform:rotate({rng.uniform(-1.2, 1.2):.2f}deg)">{page}{below}</div></div>'
    return Paper("passport", "booklet-scanned-with-observations", (sheet,), CSS, facts=made.facts, language="en")


def chinese_authorities(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the page of a passport of the Mainland, Hong Kong, Macao or Taiwan: ghost at the lower right, two columns."""
    only(fault, "expired", "check-digit")
    of = case.of(party)
    if of.nationality not in ("CHN", "TWN") or of.passport == of.permit:
        raise unfit(fault, "a passport of another layout")
    home = lives_in(case, of)
    if of.nationality == "TWN":
        name, word, values, tints = (
            "中華民國 REPUBLIC OF CHINA　TAIWAN",
            "護照 PASSPORT",
            ("TWN", "REPUBLIC OF CHINA", "TAIWAN", "MINISTRY OF FOREIGN AFFAIRS"),
            ("#e9f1ee", "#a9c9bd"),
        )
    elif " " not in of.given_names:
        town = {
            "1101": "北京/BEIJING",
            "3101": "上海/SHANGHAI",
            "4403": "广东/GUANGDONG",
            "3301": "浙江/ZHEJIANG",
            "5101": "四川/SICHUAN",
        }[of.mainland_id[:4]]
        name, word, values, tints = (
            "中华人民共和国<br>PEOPLE'S REPUBLIC OF CHINA",
            "护照 PASSPORT",
            ("CHN", "中国/CHINESE", town, "公安部出入境管理局<br>MPS Exit &amp; Entry Administration"),
            ("#f1ece2", "#d9c29c"),
        )
    else:
        macao = home == "macao"
        region = (
            ("澳門特別行政區", "MACAO SPECIAL ADMINISTRATIVE REGION")
            if macao
            else ("香港特別行政區", "HONG KONG SPECIAL ADMINISTRATIVE REGION")
        )
        office = "身份證明局<br>IDENTIFICATION SERVICES BUREAU" if macao else "入境事務處<br>IMMIGRATION DEPARTMENT"
        name, word = f"中華人民共和國{region[0]}<br>{region[1]}, PEOPLE'S REPUBLIC OF CHINA", "護照 PASSPORT"
        values, tints = ("CHN", "中國/CHINESE", "澳門/MACAO" if macao else "香港/HONG KONG", office), ("#eeeaf1", "#c6b6d3")  # fmt: skip
    labels = _labels("TWN" if of.nationality == "TWN" else "CHN")
    made = _bearer(case, party, fault, values, labels, "mon")
    top = block(46, 2.4, 76, name, "font-size:5.6pt;line-height:1.3")
    title = at(6, 4, word, "font:bold 10pt Nimbus Roman,Noto Serif CJK SC")
    written = of.simplified if values[0] == "CHN" and " " not in of.given_names else of.chinese_name
    own = at(92, 17, written, "font-size:11pt")
    ghost = picture(106, 40, 15, portrait(of, (250, 250, 250), width=150, height=193, grey=True), "opacity:.3")
    order = "46,9 66,9 92,9 46,15.5 46,21.5 46,27.5 46,33.5 92,27.5 46,39.5 46,45.5 78,45.5 46,51.5"
    page = _page(made, top, title + own + ghost, tints, order, (6, 12, 35))
    css = CSS.replace("Noto Sans CJK JP,Noto Sans CJK KR", "Noto Sans CJK SC")
    facts = {**made.facts, "chinese_name": written}
    return Paper("passport", "two-columns-ghost-lower-right", (page,), css, (125.0, 88.0), facts)


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (page_alone, on_a_sheet, chinese_authorities)}
