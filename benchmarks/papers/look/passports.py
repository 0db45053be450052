# ruff: noqa: E501
"""Passports: the page with the person, and a photocopy of the open book."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.look import story
from benchmarks.papers.look.drawing import (
    BASE,
    MONO,
    SANS,
    SERIF,
    at,
    face,
    image,
    known,
    only,
    rosette,
    seed,
    sheet,
    short,
    signed,
    waves,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

_TITLES = {
    "GBR": "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND",
    "USA": "THE UNITED STATES OF AMERICA",
    "FRA": "RÉPUBLIQUE FRANÇAISE",
    "D": "BUNDESREPUBLIK DEUTSCHLAND · FEDERAL REPUBLIC OF GERMANY",
    "IND": "भारत गणराज्य REPUBLIC OF INDIA",
    "JPN": "日本国 JAPAN",
    "IDN": "REPUBLIK INDONESIA · REPUBLIC OF INDONESIA",
    "ESP": "ESPAÑA · UNIÓN EUROPEA",
    "VNM": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "PHL": "REPUBLIKA NG PILIPINAS · REPUBLIC OF THE PHILIPPINES",
    "AUS": "AUSTRALIA",
    "KOR": "대한민국 REPUBLIC OF KOREA",
    "CHN": "中华人民共和国 PEOPLE'S REPUBLIC OF CHINA",
    "TWN": "中華民國 REPUBLIC OF CHINA · TAIWAN",
}
_WORDS = {
    "FRA": ("Nom / Surname (1)", "Prénoms / Given names (2)", "Nationalité / Nationality (3)", "Date de naissance / Date of birth (4)",
            "Sexe / Sex (5)", "Lieu de naissance / Place of birth (6)", "Date de délivrance / Date of issue (7)",
            "Date d'expiration / Date of expiry (8)", "Autorité / Authority (9)", "Passeport n° / Passport no."),
    "ESP": ("Apellidos / Surname", "Nombre / Given names", "Nacionalidad / Nationality", "Fecha de nacimiento / Date of birth",
            "Sexo / Sex", "Lugar de nacimiento / Place of birth", "Fecha de expedición / Date of issue",
            "Fecha de caducidad / Date of expiry", "Autoridad / Authority", "Pasaporte nº / Passport no."),
    "D": ("1 Name / Surname / Nom", "2 Vornamen / Given names / Prénoms", "3 Staatsangehörigkeit / Nationality", "4 Geburtsdatum / Date of birth",
          "5 Geschlecht / Sex", "6 Geburtsort / Place of birth", "7 Ausstellungsdatum / Date of issue",
          "8 Gültig bis / Date of expiry", "9 Ausstellende Behörde / Authority", "Pass-Nr. / Passport No."),
}  # fmt: skip
_PLAIN = ("Surname / Nom", "Given names / Prénoms", "Nationality / Nationalité", "Date of birth / Date de naissance",
          "Sex / Sexe", "Place of birth / Lieu de naissance", "Date of issue / Date de délivrance",
          "Date of expiry / Date d'expiration", "Authority / Autorité", "Passport No. / Passeport No.")  # fmt: skip


def _lines(case: Case, party: str, ends: date, fault: str) -> tuple[str, str]:
    of = case.of(party)
    own = of.taiwan_id if of.nationality == "TWN" else ""
    return zones.td3(of, expires_on=ends, optional=own, broken=fault == "check-digit")


def _passport_facts(of: Someone, since: date, ends: date, chinese: bool) -> dict:
    name = of.simplified if of.nationality == "CHN" else of.chinese_name
    return known(
        number=of.passport, surname=of.surname, given_names=of.given_names, chinese_name=name if chinese else "",
        date_of_birth=of.born_on, sex=of.sex, nationality=of.nationality, issuing_state=of.nationality,
        issued_on=since, expires_on=ends,
    )  # fmt: skip


def zone(lines: tuple[str, ...], y: float, size: float, step: float, left: float) -> str:
    return "".join(
        at(left, y + i * step, line, size, f"font-family:{MONO};letter-spacing:.02em") for i, line in enumerate(lines)
    )


def _data_page(case: Case, party: str, fault: str) -> tuple[str, dict]:
    """Return the page with the person, 125 by 88 mm, and what it says."""
    of = case.of(party)
    since, ends = story.passport_dates(case, of, fault)
    asian = of.nationality in ("CHN", "TWN")
    tint = ("#dbe7ef", "#efe3d8", "#e2ecdf", "#ece0ea")[seed(of.nationality) % 4]
    rows = waves(125, 88, tint, rows=34, swing=2.2) + rosette(106, 34, 16, "#d9c9c9")
    title = _TITLES.get(of.nationality, story.NATIONS.get(of.nationality, ("",))[0])
    kind = {"CHN": "护照 PASSPORT", "TWN": "護照 PASSPORT", "ESP": "PASAPORTE PASSPORT", "D": "REISEPASS PASSPORT",
            "JPN": "旅券 PASSPORT", "IDN": "PASPOR PASSPORT", "VNM": "HỘ CHIẾU PASSPORT", "KOR": "여권 PASSPORT"}  # fmt: skip
    rows += at(5, 3, kind.get(of.nationality, "PASSPORT PASSEPORT"), 9, "font-weight:bold;color:#5b1c2c")
    rows += at(45, 3.4, title, 7, "font-weight:bold;color:#333")
    rows += image(face(of, since), 5, 14, 33, 42) + image(
        face(of, since, size=(120, 150)), 104, 42, 15, 19, "opacity:.35"
    )
    state = of.nationality
    small, big = "color:#666", "font-weight:bold"

    def field(x: float, y: float, label: str, value: str) -> str:
        return at(x, y, label, 4.8, small) + at(x, y + 2.1, value, 8.6, big)

    if asian:
        cn = state == "CHN"
        w = ("类型/Type", "国家码/Country Code", "护照号/Passport No.", "姓名/Name", "性别/Sex", "国籍/Nationality",
             "出生日期/Date of birth", "出生地点/Place of birth", "签发日期/Date of issue", "签发地点/Place of issue",
             "有效期至/Date of expiry", "签发机关/Authority") if cn else (
             "類型/Type", "代碼/Code", "護照號碼/Passport No.", "姓名/Name (Surname, Given names)", "性別/Sex", "國籍/Nationality",
             "出生日期/Date of birth", "出生地/Place of birth", "發照日期/Date of issue", "身分證統一編號/Personal Id. No.",
             "效期截止日期/Date of expiry", "發照機關/Authority")  # fmt: skip
        months = (lambda d: f"{d:%d} {d.month}月/{short(d)[3:6]} {d.year}") if cn else short
        place = story.birthplace(case, of)
        here = f"{story.region(of)[0][:2]}/{story.region(of)[2]}" if cn and place != "HONG KONG" else place
        rows += field(42, 10, w[0], "P") + field(58, 10, w[1], state) + field(86, 10, w[2], of.passport)
        rows += at(42, 17, w[3], 4.8, small) + at(42, 19, of.simplified if cn else of.chinese_name, 10)
        rows += at(42, 23.4, f"{of.surname}, {of.given_names}", 8.8, big)
        rows += field(42, 28.5, w[4], {"F": "女/F", "M": "男/M"}[of.sex] if cn else of.sex)
        rows += field(58, 28.5, w[5], "中国/CHINESE" if cn else "REPUBLIC OF CHINA") + field(
            88, 28.5, w[6], months(of.born_on)
        )
        rows += field(42, 35.5, w[7], here) + field(88, 35.5, w[8], months(since))
        rows += field(42, 42.5, w[9], "广东/GUANGDONG" if cn else of.taiwan_id) + field(75, 42.5, w[10], months(ends))
        rows += field(42, 49.5, w[11], "公安部出入境管理局" if cn else "外交部 MINISTRY OF FOREIGN AFFAIRS")
        rows += at(42, 55.6, "MPS Exit & Entry Administration", 6.4) if cn else ""
    else:
        w = _WORDS.get(state, _PLAIN)
        rows += (
            field(42, 9, "Type", "P") + field(54, 9, "Code of issuing State", state) + field(86, 9, w[9], of.passport)
        )
        rows += field(42, 15.6, w[0], of.surname) + field(42, 22.2, w[1], of.given_names)
        rows += field(42, 28.8, w[2], story.NATIONS.get(state, ("", state))[1])
        rows += field(42, 35.4, w[3], short(of.born_on)) + field(86, 35.4, w[4], of.sex)
        rows += field(42, 42, w[5], story.birthplace(case, of)) + field(42, 48.6, w[6], short(since))
        rows += field(75, 48.6, w[7], short(ends)) + at(42, 55.2, w[8], 4.8, small)
        rows += at(42, 57.2, "PASSPORT OFFICE" if state in ("GBR", "IND", "AUS") else "MINISTRY OF FOREIGN AFFAIRS", 7)
    rows += signed(Random(seed(of.passport)), 6, 57, 30, 8)
    rows += '<div style="position:absolute;left:0;top:66mm;width:125mm;height:22mm;background:#fcfbf8"></div>'
    rows += zone(_lines(case, party, ends, fault), 69, 11.6, 8, 6)
    return sheet(rows, (125, 88), f"background:#f7f4ee;font-family:{SANS}"), _passport_facts(of, since, ends, asian)


def passport_page(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the page with the person."""
    only(fault, "expired", "check-digit")
    page, facts = _data_page(case, party, fault)
    return Paper("passport", "passport-page", (page,), BASE, (125.0, 88.0), facts)


def passport_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an A4 photocopy of a passport lying open, the page with the person below, and a second sheet of visas."""
    only(fault, "expired", "check-digit")
    page, facts = _data_page(case, party, fault)
    left, top = rng.uniform(30, 50), rng.uniform(22, 40)
    upper = sheet(
        waves(125, 88, "#ddd", rows=26)
        + at(12, 14, "THE HOLDER'S SIGNATURE · 持照人簽名", 6, "color:#555")
        + signed(rng, 34, 20, 54, 15)
        + at(12, 44, "OBSERVATIONS · OFFICIAL ENDORSEMENTS", 6.4, "color:#555")
        + at(12, 50, "THIS PASSPORT CONTAINS 48 PAGES.", 7)
        + at(59, 80, "2", 7, f"font-family:{SERIF}"),
        (125, 88),
        "background:#f6f5f0;border-bottom:.4mm solid #999",
    )
    first = sheet(
        f'<div style="position:absolute;left:{left:.1f}mm;top:{top:.1f}mm;transform:rotate({rng.uniform(-1.2, 1.2):.2f}deg);'
        f'box-shadow:0 0 2mm #888;filter:grayscale(1)">{upper}{page}</div>'
    )
    visas = sheet(
        "".join(
            f'<div style="position:absolute;left:42mm;top:{30 + 92 * i}mm;width:125mm;height:88mm;background:#f5f3ec;'
            f'border:.3mm solid #bbb">{waves(125, 88, "#e3dccb", rows=24)}{at(8, 6, "VISAS", 7, "color:#777")}'
            f"{at(60, 82, str(8 + i), 7, 'color:#777')}</div>"
            for i in range(2)
        )
        + _stamps(case, rng)
    )
    return Paper("passport", "passport-photocopy", (first, visas), BASE, facts=facts)


def _stamps(case: Case, rng: Random) -> str:
    out = ""
    for place in ("NARITA", "CHANGI AIRPORT", "HEATHROW (4)", "ROMA FIUMICINO"):
        on = case.on - timedelta(days=rng.randrange(400, 1600))
        out += (
            f'<div style="position:absolute;left:{rng.uniform(50, 120):.0f}mm;top:{rng.uniform(40, 190):.0f}mm;'
            f"border:.5mm solid #5b4a8a;border-radius:2mm;padding:1.5mm 3mm;color:#5b4a8a;font-size:8pt;text-align:center;"
            f'transform:rotate({rng.uniform(-20, 20):.0f}deg);opacity:.7">{place}<br><b>{short(on)}</b><br>ENTRY</div>'
        )
    return out


MAKERS: dict[str, tuple[Maker, ...]] = {"passport": (passport_page, passport_copy)}
