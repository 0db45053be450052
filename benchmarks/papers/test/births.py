"""Certificates of birth."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREES,
    SC,
    SCS,
    SERIF,
    TC,
    between,
    both,
    css,
    digits,
    en,
    family,
    grid,
    nation,
    number_of,
    only,
    page,
    sc,
    seal,
    signature,
    us,
    zh,
    zh0,
    zh_words,
)  # fmt: skip

KIND = "birth-certificate"


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, case.on - timedelta(days=400), case.on - timedelta(days=40))
    number = f"{rng.choice('SCB')}{digits(rng, 9)}"
    informed = child.born_on + timedelta(days=30)
    body = f"""<div class="c"><h3>香港 HONG KONG</h3><p>生死登記條例（第174章）<br>BIRTHS AND DEATHS REGISTRATION ORDINANCE (CHAPTER 174)</p>
<h2>出生登記記項的核證副本<br>CERTIFIED COPY OF AN ENTRY IN A REGISTER OF BIRTHS</h2></div><p class="r">登記編號 Entry No. <b>{number}</b></p>"""
    body += grid(
        [
            (
                "1",
                "出生日期及地點<br>When and where born",
                f"{en(child.born_on)} {zh(child.born_on)}<br>Wah On Hospital, Kowloon",
            ),
            ("2", "姓名 Name and surname", both(child)),
            ("3", "性別 Sex", "男 Male" if child.sex == "M" else "女 Female"),
            ("4", "父親姓名 Name and surname of father", both(father)),
            ("5", "母親姓名及婚前姓氏<br>Name and maiden surname of mother", both(mother)),
            ("6", "申報人 Signature, description and residence of informant", f"{signature(rng)} Mother"),
            ("7", "登記日期 When registered", en(informed)),
            ("8", "登記官簽署 Signature of Registrar", f"{signature(rng, '#222')} LEE HOI TUNG"),
            ("9", "永久性居民身分 Status of permanent resident", "已確定 ESTABLISHED"),
        ],
        widths="5 42 53",
    )
    body += f"""<p style="margin-top:6mm">茲核證上列各項與本處備存的登記冊所載相符。 Certified to be a true copy of an entry in a register kept in this office.</p>
<div class="two"><div>日期 Date: {en(issued)}</div><div>{signature(rng, "#222")}<br>生死登記官 Registrar of Births and Deaths</div></div>"""
    facts = {
        "number": number,
        "parties": (child.name, father.name, mother.name),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    return Paper(KIND, "hong-kong", (page(body),), css(TC, ".p{background:#f6f3e6}", size="10pt"), facts=facts)


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = child.born_on + timedelta(days=rng.randrange(5, 30))
    number = f"{rng.choice('HIJKLMNOP')}{digits(rng, 9)}"

    def parent(p, label: str, en_label: str) -> list[tuple[str, ...]]:
        kind, no = number_of(case, p)
        return [
            (f"{label}姓名<br>{en_label}'s name", sc(p), "年龄 Age", str((child.born_on - p.born_on).days // 365)),
            ("国籍 Nationality", nation(p)[0], "民族 Ethnicity", "汉" if p.simplified else "—"),
            ("住址 Address", "广东省深圳市南山区海德路18号", f"{kind}号码<br>ID No.", no),
        ]

    rows: list[tuple[str, ...]] = [
        ("新生儿姓名<br>Full name of baby", sc(child), "性别 Sex", "男 M" if child.sex == "M" else "女 F"),
        (
            "出生时间 Date of birth",
            f"{zh0(child.born_on)} {rng.randrange(24):02}时{rng.randrange(60):02}分",
            "出生孕周<br>Gestation (week)",
            "39周",
        ),
        ("出生体重 Weight", f"{rng.randrange(2800, 3900)}克", "出生身长 Height", f"{rng.randrange(47, 53)}厘米"),
        ("出生地点<br>Place of birth", "广东省深圳市", "医疗机构名称<br>Facility", "深圳市南山妇幼医院"),
    ]
    rows += parent(mother, "母亲", "Mother") + parent(father, "父亲", "Father")
    rows += [("接生人员签字<br>Delivered by", signature(rng, "#222", 26), "签发日期<br>Date of issue", zh0(issued))]
    body = f"""<div class="c" style="color:#1d5c3c"><h1 style="letter-spacing:3mm">出生医学证明</h1><h3>MEDICAL CERTIFICATE OF BIRTH</h3></div>
{grid(rows, widths="20 36 18 26")}<div class="two" style="margin-top:8mm"><div>签发机构（盖章） Issuing institution<br>{seal("深圳市南山妇幼医院出生医学证明专用章", rng, size=30)}</div>
<div class="r">出生证编号 Birth Certificate No.<br><b style="font-size:13pt">{number}</b><br><br><span class="s">中华人民共和国国家卫生和计划生育委员会监制</span></div></div>"""
    facts = {
        "number": number,
        "parties": (sc(child), sc(mother), sc(father)),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    return Paper(KIND, "mainland", (page(body),), css(SCS, ".p{background:#eef6ee}", size="9.5pt"), facts=facts)


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, case.on - timedelta(days=300), case.on - timedelta(days=30))
    number = f"({issued.year})京长安内民证字第{digits(rng, 5)}号"
    zh_page = f"""<div class="c" style="font-size:24pt;letter-spacing:10mm;margin:12mm 0">出生公证书</div><p class="r">{number}</p>
<p>申请人：{sc(child)}，{"男" if child.sex == "M" else "女"}，{zh(child.born_on)}出生，{"".join(number_of(case, child)[0])}号码：{number_of(case, child)[1]}。</p>
<p>公证事项：出生</p><p style="text-indent:2em">兹证明{sc(child)}于{zh(child.born_on)}在北京市出生。{sc(child)}的父亲是{sc(father)}，母亲是{sc(mother)}。</p>
<div class="r" style="margin-top:26mm">中华人民共和国北京市长安公证处<br>公证员　{signature(rng, "#222")}<br>{zh_words(issued)}</div>
<div style="position:absolute;right:40mm;bottom:60mm">{seal("中华人民共和国北京市长安公证处", rng)}</div>"""
    en_page = f"""<div class="c" style="margin:14mm 0"><h1>NOTARIAL CERTIFICATE</h1><p>(Translation)</p></div>
<p>Applicant: {child.name}, {"male" if child.sex == "M" else "female"}, born on {us(child.born_on)}.</p><p>Issue under notarization: Birth</p>
<p>This is to certify that {child.name} was born in Beijing on {us(child.born_on)}. Father of the applicant is {father.name}. Mother of the
applicant is {mother.name}.</p><p class="r" style="margin-top:20mm">Notary: Ding Shuping<br>Beijing Chang'an Notary Public Office<br>The People's Republic of China<br>{us(issued)}</p>"""
    facts = {
        "number": number,
        "parties": (sc(child), sc(father), sc(mother)),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    return Paper(KIND, "notarial", (page(zh_page), page(en_page)), css(SC, size="13.5pt", pad="22mm"), facts=facts)


def british(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    registered = child.born_on + timedelta(days=21)
    number = f"{rng.choice(['BXCF', 'BAZ', 'YE'])} {digits(rng, 6)}"
    body = f"""<div class="two"><b>CERTIFIED COPY OF AN ENTRY</b><span>Pursuant to the Births and Deaths Registration Act 1953</span></div>
<h1 style="text-align:center;color:#7c2a2a;margin:4mm">BIRTH</h1><p class="r">Entry No. <b>{number}</b></p>"""
    body += grid(
        [
            ("Registration district", "Ashcombe", "Administrative area", "County of Dunmere"),
            (
                "1. Date and place of birth",
                en(child.born_on) + "<br>St Aldate's Hospital",
                "3. Sex",
                "Male" if child.sex == "M" else "Female",
            ),
            ("2. Name and surname", child.western, "", ""),
            ("FATHER<br>4. Name and surname", father.western, "6. Occupation", "Architect"),
            ("MOTHER<br>7. Name and surname", mother.western, "9(a). Maiden surname", mother.surname),
            ("INFORMANT<br>11. Name and surname", mother.western, "14. Signature", signature(rng, width=28)),
            ("15. Date of registration", en(registered), "16. Signature of registrar", signature(rng, "#222", 28)),
        ],
        widths="20 34 20 26",
    )
    body += f"""<p style="margin-top:5mm">Certified to be a true copy of an entry in a register in my custody. &nbsp; P. Hargreave, Registrar
&nbsp; Date {en(registered)}</p><p class="s">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE.</p>"""
    facts = {
        "number": number,
        "parties": (child.western, father.western, mother.western),
        "date_of_birth": child.born_on,
        "issued_on": registered,
    }
    more = ".p{background:#fbeeea}.g td{border-color:#b06060}"
    return Paper(KIND, "british", (page(body),), css(SERIF, more, size="10pt"), (297.0, 210.0), facts, "en")


def live_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = child.born_on + timedelta(days=rng.randrange(8, 60))
    number = f"109-{child.born_on:%y}-{digits(rng, 6)}"
    body = """<div class="c"><p>STATE OF NEW HALDEN · DEPARTMENT OF VITAL RECORDS</p><h1>CERTIFICATION OF BIRTH</h1></div>"""
    body += grid(
        [
            ("STATE FILE NUMBER", number),
            ("CHILD'S NAME", child.name),
            ("DATE OF BIRTH", us(child.born_on).upper()),
            ("SEX / PLACE", f"{'MALE' if child.sex == 'M' else 'FEMALE'} / PORT HALDEN"),
            ("MOTHER / PARENT", mother.name),
            ("FATHER / PARENT", father.name),
            ("DATE FILED", us(issued).upper()),
        ],
        "n",
        "38 62",
    )
    body += f"""<div class="two" style="margin-top:8mm"><div>{signature(rng, "#222")}<br>Lorraine Beckett, State Registrar</div>{seal("DEPARTMENT OF VITAL RECORDS", rng, colour="#35557c", size=28)}</div>
<p class="s">WARNING: Not valid unless prepared on engraved paper displaying the raised seal of the Department.</p>"""
    facts = {
        "number": number,
        "parties": (child.name, mother.name, father.name),
        "date_of_birth": child.born_on,
        "issued_on": issued,
    }
    return Paper(
        KIND, "short", (page(body),), css(FREES, ".p{background:#e9f0f6}", size="11pt"), (216.0, 160.0), facts, "en"
    )


MAKERS: dict[str, tuple[Maker, ...]] = {KIND: (hong_kong, mainland, notarial, british, live_birth)}
