# ruff: noqa: E501 -- lines of HTML and CSS
"""Passports: data pages in the manner of several states, and a photocopy of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random
from string import capwords

from benchmarks.papers import zones
from benchmarks.papers.paper import Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

PAGE = (125.0, 88.0)
SANS = "'FreeSans','Noto Sans CJK HK'"
FREE_ZONE = ".mrz{font:bold 12pt/1.45 FreeMono}"
NOTO_ZONE = ".mrz{font:14.4pt/1.25 'Noto Sans Mono CJK SC'}"


@dataclass(frozen=True)
class Booklet:
    """Be what is printed in one passport."""

    of: Someone
    issued: date
    ends: date
    lines: tuple[str, str]

    def facts(self, chinese_name: str = "") -> Mapping[str, str | date | tuple[str, ...]]:
        """Return what the page says."""
        known = {
            "number": self.of.passport,
            "surname": self.of.surname,
            "given_names": self.of.given_names,
            "date_of_birth": self.of.born_on,
            "sex": self.of.sex,
            "nationality": self.of.nationality,
            "issuing_state": self.of.nationality,
            "issued_on": self.issued,
            "expires_on": self.ends,
        }
        return {**known, **({"chinese_name": chinese_name} if chinese_name else {})}


def booklet(case: Case, party: str, fault: str, *, filler: str = "") -> Booklet:
    """Return days and zone of the passport of a party."""
    ink.only(fault, "expired", "check-digit")
    of = case.of(party)
    issued, ends = ink.passport_days(case, of, fault)
    return Booklet(of, issued, ends, zones.td3(of, expires_on=ends, optional=filler, broken=fault == "check-digit"))


def photo(of: Someone, x: float, y: float, wide: float, *, grey: bool = False) -> str:
    """Return the portrait at its place."""
    return ink.box(x, y, f'<img src="{ink.face(of, grey=grey)}" style="width:{wide}mm;height:{wide * 1.25}mm">')


def fields(rows: list[tuple[float, float, str, str]]) -> str:
    """Return label over value for each place."""
    return "".join(ink.box(x, y, f"<small>{label}</small><br><b>{value}</b>") for x, y, label, value in rows)


def british(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the open booklet: observations above, the data page below."""
    b = booklet(case, party, fault)
    of, (nationality, state, _, birthplace) = b.of, ink.country(b.of)
    top = ink.box(10, 8, "OFFICIAL OBSERVATIONS / OBSERVATIONS OFFICIELLES") + ink.box(
        10, 18, "THERE ARE NO OFFICIAL OBSERVATIONS" if rng.random() < 0.6 else "THE HOLDER IS ALSO KNOWN AS ABOVE"
    )
    top += ink.box(60, 66, ink.signature(rng, width=40)) + ink.box(
        10, 80, "<small>Signature of bearer / titulaire</small>"
    )
    data = ink.box(8, 92, f"<b class=state>{state}</b>") + ink.box(8, 98, "<small>PASSPORT / PASSEPORT</small>")
    data += fields(
        [
            (40, 102, "Type/Type", "P"),
            (56, 102, "Code/Code", of.nationality),
            (88, 102, "Passport No./Passeport No.", of.passport),
            (40, 110, "Surname/Nom (1)", of.surname),
            (40, 118, "Given names/Prénoms (2)", of.given_names),
            (40, 126, "Nationality/Nationalité (3)", nationality),
            (40, 134, "Date of birth/Date de naissance (4)", _bilingual(of.born_on)),
            (88, 134, "Sex/Sexe (5)", of.sex),
            (100, 134, "Place of birth (6)", birthplace.split(",")[0]),
            (40, 142, "Date of issue/Date de délivrance (7)", _bilingual(b.issued)),
            (88, 142, "Authority/Autorité (8)", f"PASSPORTS {of.nationality}"),
            (40, 150, "Date of expiry/Date d'expiration (9)", _bilingual(b.ends)),
        ]
    )
    data += photo(of, 7, 106, 30) + ink.box(6.5, 159, ink.zone(b.lines), kind="mrz")
    if of.nationality in ("CHN", "TWN"):
        whole = chinese(case, party, rng, fault)
        page = f'<div class="spread">{top}<div style="position:absolute;top:88mm">{whole.pages[0]}</div></div>'
        css = f"{whole.css}.spread{{position:relative;width:125mm;height:176mm;background:#f2ede4;font:7pt {SANS}}}"
        return Paper("passport", f"open-booklet-{whole.layout}", (page,), css, (125.0, 176.0), whole.facts)
    css = (
        f"{ink.AT}{FREE_ZONE}.leaf{{position:relative;width:125mm;height:176mm;background:#f6efe6 "
        f"{ink.waves('#b9a3c8', height=176)};font:7.2pt {SANS}}}.leaf small{{font-size:4.6pt;color:#47425e}}"
        ".leaf b{font-weight:normal;font-size:8pt}.leaf .state{font-weight:bold;font-size:7.4pt;color:#5c1630}"
    )
    page = '<div class="leaf"><div style="position:absolute;top:87.8mm;width:125mm;border-top:.3mm solid #998">'
    page += f"</div>{top}{data}</div>"
    return Paper("passport", "open-booklet", (page,), css, (125.0, 176.0), b.facts(), language="en")


def _bilingual(day: date) -> str:
    french = ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"]
    return f"{day:%d} {ink.ENGLISH[day.month - 1]} /{french[day.month - 1]} {day:%y}"


def european(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page with numbered labels in three languages."""
    if case.of(party).nationality in ("CHN", "TWN"):
        return chinese(case, party, rng, fault)
    b = booklet(case, party, fault)
    of, (nationality, state, _, birthplace) = b.of, ink.country(b.of)
    own = {"D": ("Reisepass", "Name", "Vornamen", "Geburtstag", "Gültig bis", "Ausstellungsdatum")}
    own["ESP"] = (
        "Pasaporte",
        "Apellidos",
        "Nombre",
        "Fecha de nacimiento",
        "Fecha de caducidad",
        "Fecha de expedición",
    )
    own["FRA"] = ("Passeport", "Nom", "Prénoms", "Date de naissance", "Date d'expiration", "Date de délivrance")
    words = own.get(
        of.nationality, ("Pass", "Surname", "Given names", "Date of birth", "Date of expiry", "Date of issue")
    )
    body = ink.box(8, 4, f"<b class=state>{state}</b>")
    body += ink.box(8, 9.5, f"{words[0].upper()}<br><i>PASSPORT<br>PASSEPORT</i>", "color:#243a7a")
    rows = [
        (39, 10, "Typ/Type/Type", "P"),
        (55, 10, "Kode/Code/Code", of.nationality),
        (84, 10, "No./Passport No./N° du passeport", of.passport),
        (39, 17.5, f"1. {words[1]}/Surname/Nom", of.surname.title() if rng.random() < 0.4 else of.surname),
        (39, 25, f"2. {words[2]}/Given names/Prénoms", of.given_names.title()),
        (39, 32.5, f"3. {words[3]}/Date of birth/Date de naissance", ink.dmy(of.born_on, ".")),
        (84, 32.5, "4. Sex/Sexe", f"{of.sex}"),
        (39, 40, "5. Nationality/Nationalité", nationality),
        (84, 40, "6. Place of birth/Lieu de naissance", birthplace.title()),
        (39, 47.5, f"7. {words[5]}/Date of issue/Date de délivrance", ink.dmy(b.issued, ".")),
        (39, 55, f"8. {words[4]}/Date of expiry/Date d'expiration", ink.dmy(b.ends, ".")),
        (84, 55, "9. Authority/Autorité", birthplace.split(",")[0].title()),
    ]
    body += fields(rows) + photo(of, 6, 19, 30) + ink.box(86, 46, ink.signature(rng, width=24, color="#222"))
    body += ink.box(6.5, 70, ink.zone(b.lines), kind="mrz")
    css = (
        f"{ink.AT}{NOTO_ZONE}.leaf{{position:relative;width:125mm;height:88mm;background:#e7eef4 "
        f"{ink.waves('#d89a8a', step=1.7)};font:6pt Carlito,'Noto Sans CJK HK'}}.leaf small{{font-size:4.4pt;color:#335}}"
        ".leaf b{font-weight:bold;font-size:8pt}.leaf .state{font-size:9pt;color:#243a7a;letter-spacing:.3mm}"
    )
    return Paper(
        "passport", "numbered-labels", (f'<div class="leaf">{body}</div>',), css, PAGE, b.facts(), language="en"
    )


def american(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page with the state's name along the top and labels in English, French and Spanish."""
    if case.of(party).nationality in ("CHN", "TWN"):
        return chinese(case, party, rng, fault)
    b = booklet(case, party, fault)
    of, (nationality, state, _, birthplace) = b.of, ink.country(b.of)
    body = ink.box(32, 4, f"<b class=state>{capwords(state)}</b>")
    rows = [
        (42, 13, "Type / Type / Tipo", "P"),
        (56, 13, "Code / Code / Código", of.nationality),
        (
            86,
            13,
            "Passport No. / No. du Passeport / No. de Pasaporte",
            f"<span style='color:#b01c2e'>{of.passport}</span>",
        ),
        (42, 20.5, "Surname / Nom / Apellidos", of.surname),
        (42, 27.5, "Given Names / Prénoms / Nombres", of.given_names),
        (42, 34.5, "Nationality / Nationalité / Nacionalidad", nationality),
        (42, 41.5, "Date of birth / Date de naissance / Fecha de nacimiento", _american(of.born_on)),
        (42, 48.5, "Place of birth / Lieu de naissance / Lugar de nacimiento", birthplace),
        (101, 48.5, "Sex / Sexe / Sexo", of.sex),
        (42, 55.5, "Date of issue / Date de délivrance / Fecha de expedición", _american(b.issued)),
        (86, 55.5, "Authority / Autorité / Autoridad", "Department of State"),
        (42, 62.5, "Date of expiration / Date d'expiration / Fecha de caducidad", _american(b.ends)),
        (86, 62.5, "Endorsements / Mentions Spéciales / Anotaciones", "SEE PAGE 27"),
    ]
    body += fields(rows) + photo(of, 6, 14, 33) + ink.box(6, 58, ink.signature(rng, width=26))
    body += ink.box(6.5, 72, ink.zone(b.lines), kind="mrz")
    css = (
        f"{ink.AT}{FREE_ZONE}.leaf{{position:relative;width:125mm;height:88mm;background:#f3ece6 "
        f"{ink.waves('#8fb0cf', step=2.6)};font:6pt Caladea,'Noto Serif CJK HK'}}.leaf small{{font-size:4.1pt;"
        "font-style:italic;color:#1d3f72}.leaf b{font:bold 8pt FreeMono}.leaf .state{font:bold italic 13pt FreeSerif;color:#1d3f72}"
    )
    return Paper(
        "passport", "three-languages", (f'<div class="leaf">{body}</div>',), css, PAGE, b.facts(), language="en"
    )


def _american(day: date) -> str:
    return f"{day:%d} {day:%b} {day:%Y}"


def chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of the PRC, of the HKSAR or of Taiwan; of another state, one that is printed like them."""
    of = case.of(party)
    if of.nationality == "CHN" and of.spellings.get("hong-kong", ("",))[0] == of.surname and " " in of.given_names:
        return _asian(case, party, rng, fault, "hksar")
    if of.nationality == "CHN":
        return _asian(case, party, rng, fault, "prc")
    return _asian(case, party, rng, fault, "taiwan" if of.nationality == "TWN" else "other")


def _asian(case: Case, party: str, rng: Random, fault: str, style: str) -> Paper:
    of = case.of(party)
    filler = {"prc": "".join(rng.choice("ABCDEFGHKLMNOP") for _ in range(14)), "taiwan": of.taiwan_id}.get(style, "")
    b = booklet(case, party, fault, filler=filler)
    lines = ("PO" + b.lines[0][2:] if style == "prc" else b.lines[0], b.lines[1])
    nationality, state, _, birthplace = ink.country(of)
    heads = {
        "prc": (
            "护照 PASSPORT",
            "中华人民共和国 PEOPLE'S REPUBLIC OF CHINA",
            "MPS Exit & Entry Administration",
            "#a52a2a",
        ),
        "hksar": (
            "護照 PASSPORT",
            "中華人民共和國 PEOPLE'S REPUBLIC OF CHINA",
            "IMMIGRATION DEPARTMENT, HONG KONG",
            "#274e8d",
        ),
        "taiwan": ("護照 PASSPORT", "中華民國 REPUBLIC OF CHINA", "MINISTRY OF FOREIGN AFFAIRS", "#2c6e49"),
        "other": ("PASSPORT", state, "FOREIGN AFFAIRS", "#7a2048"),
    }
    word, head, authority, tint = heads[style]
    rows, name_zh = _asian_rows(b, style, (nationality, birthplace, authority))
    body = ink.box(7, 5, f"<b class=state>{word}</b>") + ink.box(42, 5, f"<b class=state>{head}</b>")
    if style == "hksar":
        body += ink.box(42, 8.8, "<small>香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION</small>")
    body += fields(rows) + photo(of, 6, 14, 32) + ink.box(90, 58, ink.signature(rng, width=26, color="#111"))
    body += ink.box(6.5, 71, ink.zone(lines), kind="mrz")
    simplified = style == "prc"
    css = (
        f"{ink.AT}{NOTO_ZONE if simplified else FREE_ZONE}.leaf{{position:relative;width:125mm;height:88mm;"
        f"background:#f4f1ea {ink.waves(tint, opacity=0.3)};font:6.4pt FreeSans,'Noto Serif CJK {'SC' if simplified else 'HK'}'}}"
        ".leaf small{font-size:4.8pt;color:#222}.leaf b{font-weight:normal;font-size:8.4pt}"
        f".leaf .state{{color:{tint};font-size:7.6pt;font-weight:bold}}"
    )
    page = f'<div class="leaf">{body}</div>'
    language = "en" if style == "other" else "both"
    return Paper("passport", f"chinese-{style}", (page,), css, PAGE, b.facts(name_zh), language=language)


def _asian_rows(b: Booklet, style: str, known: tuple[str, str, str]) -> tuple[list[tuple[float, float, str, str]], str]:
    of, (nationality, birthplace, authority) = b.of, known
    if style == "other":
        labels = [
            "Type",
            "Issuing country",
            "Passport No.",
            "Surname",
            "Given name",
            "Nationality",
            "Date of birth",
            "Sex",
        ]
        labels += ["Registered domicile", "Date of issue", "Date of expiry", "Authority"]
        values = ["P", of.nationality, of.passport, of.surname, of.given_names, nationality, ink.mon(of.born_on)]
        values += [of.sex, birthplace.split(",")[0], ink.mon(b.issued), ink.mon(b.ends), authority]
        places = [(42, 12), (56, 12), (90, 12), (42, 20), (42, 28), (42, 36), (42, 44), (90, 44), (90, 36), (42, 52)]
        places += [(42, 60), (90, 52)]
        return [(x, y, label, value) for (x, y), label, value in zip(places, labels, values, strict=True)], ""
    name = of.simplified if style == "prc" else of.chinese_name
    day = (lambda d: f"{d:%d} {d.month}月/{ink.ENGLISH[d.month - 1]} {d:%Y}") if style == "prc" else ink.mon
    sex = f"{'女' if of.sex == 'F' else '男'}/{of.sex}" if style != "taiwan" else of.sex
    say = dict.fromkeys(
        ("姓名", "國籍", "出生日期", "出生地點", "簽發日期", "有效期至", "簽發機關", "護照號碼", "性別", "類型")
    )
    say |= {key: key for key in say}
    if style == "prc":
        say |= {
            "國籍": "国籍",
            "護照號碼": "护照号",
            "出生地點": "出生地点",
            "簽發日期": "签发日期",
            "簽發機關": "签发机关",
        }
        say |= {"性別": "性别", "類型": "类型"}
    if style == "taiwan":
        say |= {
            "簽發日期": "發照日期",
            "有效期至": "效期截止日期",
            "簽發機關": "發照機關",
            "出生地點": "出生地",
            "類型": "型式",
        }
    latin = f"{of.surname}, {of.given_names}"
    rows = [
        (42, 12, f"{say['類型']}/Type", "P"),
        (56, 12, "國家碼/Code" if style != "prc" else "国家码/Country Code", of.nationality),
        (90, 12, f"{say['護照號碼']}/Passport No.", of.passport),
        (42, 19, f"{say['姓名']}/Name", f"{name}<br>{latin}"),
        (42, 29.5, f"{say['性別']}/Sex", sex),
        (60, 29.5, f"{say['國籍']}/Nationality", "中国/CHINESE" if style == "prc" else nationality),
        (90, 29.5, f"{say['出生日期']}/Date of birth", day(of.born_on)),
        (
            42,
            37.5,
            f"{say['出生地點']}/Place of birth",
            {"prc": "广东/GUANGDONG", "hksar": "香港/HONG KONG"}.get(style, birthplace),
        ),
        (90, 37.5, f"{say['簽發日期']}/Date of issue", day(b.issued)),
        (90, 45.5, f"{say['有效期至']}/Date of expiry", day(b.ends)),
        (
            42,
            45.5,
            "签发地点/Place of issue" if style == "prc" else "備註/Remarks",
            "广东/GUANGDONG" if style == "prc" else "—",
        ),
        (42, 53.5, f"{say['簽發機關']}/Authority", authority),
    ]
    if style == "taiwan":
        rows.append((42, 61, "身分證統一編號/Personal Id. No.", of.taiwan_id))
    return rows, name


def photocopy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a grey copy of a data page on the upper half of a sheet, with a note by hand."""
    whole = rng.choice([chinese, american, european])(case, party, rng, fault)
    face = ink.face(case.of(party))
    page = whole.pages[0].replace(face, ink.face(case.of(party), grey=True))
    note = rng.choice(["Certified true copy? – original shown", "For Hong Kong dependant visa only", "副本 COPY"])
    css = whole.css + (
        ".sheet-of-copy{position:relative;width:210mm;height:297mm;background:#fbfbfa}.sheet-of-copy .leaf{background:#e9e9e7;"
        "position:absolute;left:40mm;top:34mm;border:.4mm solid #bbb}.sheet-of-copy .leaf *{color:#1c1c1c!important}"
    )
    note = ink.box(44, 140, note, "font:14pt Lato;color:#333")
    page = f'<div class="sheet-of-copy">{page}{note}</div>'
    return Paper("passport", f"photocopy-{whole.layout}", (page,), css, (210.0, 297.0), whole.facts, whole.language)


LAYOUTS = (british, european, american, chinese, photocopy)
