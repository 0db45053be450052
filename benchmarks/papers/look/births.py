# ruff: noqa: E501
"""Certificates of birth: Hong Kong, the Mainland, one in English, one of Spain."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.certificates import CSS, both_names, middle, rows_of
from benchmarks.papers.look.drawing import (
    HEI,
    SERIF,
    american,
    at,
    box,
    known,
    long,
    only,
    rosette,
    seal,
    seed,
    sheet,
    signed,
    waves,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone


def hong_kong_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certified copy of an entry in the register of births."""
    only(fault)
    child, father, mother = story.family(case, party)
    size, number = (297.0, 210.0), f"{seed(child.hkid) % 900000 + 100000}"
    registered = child.born_on + timedelta(days=20)
    inner = (
        waves(297, 210, "#e8dcc4", rows=50)
        + rosette(148, 20, 9, "#7a4b8a")
        + middle(32, "出生登記記項的核證副本", 13)
        + middle(
            39,
            "Certified Copy of an Entry in a Register of Births kept in terms of the Births and Deaths Registration Ordinance (Cap. 174)",
            9,
        )
        + middle(45, "《生死登記條例》（第174章）", 9)
    )
    inner += at(240, 52, f"登記編號 No. {number}", 10)
    rows = [
        ("出生日期及地點 When and where born", f"{long(child.born_on)}   PRINCE OF WALES HOSPITAL"), ("姓名 Name, if any", both_names(child)), ("性別 Sex", {"F": "女 Female", "M": "男 Male"}[child.sex]),
        ("父親姓名 Name and surname of father", both_names(father)), ("母親姓名及婚前姓氏 Name and maiden surname of mother", both_names(mother)),
        ("申報人簽署、身份及住址 Signature, description and residence of informant", f"{mother.western}, Mother"), ("登記日期 When registered", long(registered)), ("登記官簽署 Signature of Registrar", ""),
    ]  # fmt: skip
    inner += rows_of(60, rows, "line-height:1.9").replace(
        'class="t" style="', 'class="t" style="width:269mm;'
    ) + signed(rng, 190, 136)
    inner += (
        at(16, 176, "茲證明本副本真確無訛 I hereby certify that the above is a true copy.", 9.4)
        + signed(rng, 200, 172)
        + at(200, 188, "生死登記官 Registrar of Births and Deaths", 8.4)
        + seal(150, 182, 13, "香港生死登記處", "HK", "#7a2a6a")
    )
    facts = known(
        number=number,
        parties=(child.name, father.name, mother.name),
        event_on=child.born_on,
        date_of_birth=child.born_on,
        issued_on=registered,
    )
    return Paper(
        "birth-certificate", "hong-kong-certified-copy", (sheet(inner, size, "background:#fdfaf2"),), CSS, size, facts
    )


def mainland_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the medical certificate of birth."""
    only(fault)
    child, father, mother = story.family(case, party)
    number, issued = (
        f"{'KLMNOP'[seed(child.name) % 6]}{seed(child.hkid) % 900000000 + 100000000}",
        child.born_on + timedelta(days=6),
    )
    born = child.born_on
    inner = (
        waves(210, 297, "#cfe3ea", rows=80)
        + rosette(105, 26, 12, "#c07a2a")
        + middle(42, "出生医学证明", 22, f"letter-spacing:.2em;font-family:{HEI}")
        + middle(53, "MEDICAL CERTIFICATE OF BIRTH", 11)
    )

    def parent(zh_: str, en_: str, who: Someone) -> list[tuple[str, ...]]:
        number_ = who.mainland_id if who.nationality == "CHN" else who.passport
        return [(f"{zh_}姓名 {en_}'s name", who.simplified or who.name, "年龄 Age", str(story.age(who, born))), ("国籍 Nationality", story.NATIONS.get(who.nationality, ("", "", who.nationality))[2].replace("國", "国"), "身份证件号码 ID No.", number_)]  # fmt: skip

    rows = [
        ("新生儿姓名 Name of newborn", child.simplified or child.name, "性别 Sex", {"F": "女", "M": "男"}[child.sex]),
        ("出生日期 Date of birth", f"{born.year}年{born.month:02d}月{born.day:02d}日08时36分", "出生孕周 Gestation", "39周"),
        ("出生体重 Weight", "3250克", "出生身长 Length", "50厘米"), ("出生地点 Place of birth", story.region(child)[0], "医疗机构名称 Facility", "第一妇幼保健院"),
        *parent("母亲", "Mother", mother), *parent("父亲", "Father", father),
    ]  # fmt: skip
    inner += (
        rows_of(66, rows, "line-height:2.1")
        + at(16, 190, f"出生证编号 Birth No. {number}", 11)
        + at(16, 200, f"签发日期 Date of issue {zh(issued)}", 10)
        + seal(158, 200, 17, "妇幼保健院出生医学证明专用章")
    )
    names = tuple(who.simplified or who.name for who in (child, father, mother))
    facts = known(number=number, parties=names, event_on=born, date_of_birth=born, issued_on=issued)
    return Paper(
        "birth-certificate",
        "mainland-medical",
        (sheet(inner, more="background:#f4fafc"),),
        CSS,
        facts=facts,
        language="zh",
    )


def english_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a computer-printed birth certificate in English."""
    only(fault)
    child, father, mother = story.family(case, party)
    number, issued = f"{child.born_on.year}-{seed(child.name) % 90000 + 10000}", story.years(child.born_on, 1)
    inner = (
        box(10, 10, 190, 277, "", "border:1mm solid #2f5f8a")
        + middle(24, "OFFICE OF THE REGISTRAR GENERAL", 12, "letter-spacing:.1em")
        + middle(38, "BIRTH CERTIFICATE", 24, f"font-family:{SERIF};color:#2f5f8a")
        + rosette(105, 62, 10, "#2f5f8a")
    )
    y = 84
    for label, value in (
        ("Registration No.", number), ("Name of child", child.western), ("Sex", {"F": "Female", "M": "Male"}[child.sex]), ("Date of birth", american(child.born_on)),
        ("Place of birth", story.birthplace(case, child).title()), ("Name of father", father.western), ("Name of mother", mother.western), ("Date of registration", american(child.born_on + timedelta(days=15))), ("Date of issue", american(issued)),
    ):  # fmt: skip
        inner += (
            at(28, y, label, 10.5, "color:#445")
            + at(88, y - 0.6, value, 12, f"font-family:{SERIF};font-weight:bold")
            + box(86, y + 6, 98, 0.1)
        )
        y += 15
    inner += (
        at(28, 232, "This is a certified extract from the register of births.", 9.6)
        + signed(rng, 130, 240, 48, 14)
        + at(130, 257, "Registrar General", 9)
        + seal(60, 258, 14, "REGISTRAR GENERAL", "★", "#b58a2a")
    )
    facts = known(
        number=number,
        parties=(child.western, father.western, mother.western),
        event_on=child.born_on,
        date_of_birth=child.born_on,
        issued_on=issued,
    )
    return Paper(
        "birth-certificate",
        "english-extract",
        (sheet(inner, more="background:#f8fbfd"),),
        CSS,
        facts=facts,
        language="en",
    )


def spanish_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Spanish certification, which needs a translation."""
    only(fault)
    child, father, mother = story.family(case, party)
    months = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ]
    spanish = lambda d: f"{d.day} de {months[d.month - 1]} de {d.year}"  # noqa: E731
    issued = case.on - timedelta(days=rng.randrange(25, 90))
    rows = [
        ("Nombre", child.given_names.title()), ("Apellidos", child.surname.title()), ("Sexo", {"F": "Mujer", "M": "Varón"}[child.sex]), ("Fecha de nacimiento", spanish(child.born_on)),
        ("Lugar de nacimiento", "Zaragoza"), ("Padre", father.western), ("Madre", mother.western), ("Tomo / Página", f"{seed(child.name) % 400} / {seed(child.hkid) % 300}"),
    ]  # fmt: skip
    inner = (
        middle(18, "MINISTERIO DE JUSTICIA", 13, "font-weight:bold")
        + middle(25, "REGISTROS CIVILES", 11)
        + middle(42, "CERTIFICACIÓN EN EXTRACTO DE INSCRIPCIÓN DE NACIMIENTO", 13, "font-weight:bold")
        + middle(52, "Registro Civil de Zaragoza", 10.5)
    )
    inner += (
        rows_of(66, rows, "line-height:2.3")
        + at(16, 190, f"CERTIFICA: según consta de la inscripción registral. Zaragoza, a {spanish(issued)}", 10)
        + signed(rng, 120, 204)
        + at(120, 220, "El Encargado del Registro", 9)
        + seal(60, 216, 14, "REGISTRO CIVIL ZARAGOZA", "★", "#333")
    )
    facts = known(
        parties=(child.western, father.western, mother.western),
        event_on=child.born_on,
        date_of_birth=child.born_on,
        issued_on=issued,
    )
    return Paper("birth-certificate", "spanish-extract", (sheet(inner),), CSS, facts=facts, language="other")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "birth-certificate": (hong_kong_birth, mainland_birth, english_birth, spanish_birth),
}
