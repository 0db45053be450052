"""Invented persons for the evaluation set: names in every script, numbers with right check digits, all from a seed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any, Literal

# Traditional, Simplified, as in Hong Kong, Hanyu Pinyin, as in Taiwan
SURNAMES = [
    row.split()
    for row in """\
陳 陈 CHAN CHEN CHEN|黃 黄 WONG HUANG HUANG|李 李 LEE LI LEE|張 张 CHEUNG ZHANG CHANG|林 林 LAM LIN LIN
吳 吴 NG WU WU|周 周 CHOW ZHOU CHOU|鄭 郑 CHENG ZHENG CHENG|梁 梁 LEUNG LIANG LIANG|何 何 HO HE HO
郭 郭 KWOK GUO KUO|劉 刘 LAU LIU LIU|蔡 蔡 CHOI CAI TSAI|許 许 HUI XU HSU|曾 曾 TSANG ZENG TSENG
鄧 邓 TANG DENG TENG|馮 冯 FUNG FENG FENG|謝 谢 TSE XIE HSIEH|葉 叶 YIP YE YEH|盧 卢 LO LU LU
余 余 YU YU YU|潘 潘 POON PAN PAN|朱 朱 CHU ZHU CHU|蕭 萧 SIU XIAO HSIAO|徐 徐 TSUI XU HSU
""".replace("\n", "|")
    .strip("|")
    .split("|")
]
GIVEN = {
    "F": """\
嘉 嘉 KA JIA CHIA|欣 欣 YAN XIN HSIN|慧 慧 WAI HUI HUI|玲 玲 LING LING LING|詠 咏 WING YONG YUNG
雯 雯 MAN WEN WEN|淑 淑 SHUK SHU SHU|敏 敏 MAN MIN MIN|婷 婷 TING TING TING|芳 芳 FONG FANG FANG
美 美 MEI MEI MEI|琪 琪 KI QI CHI|思 思 SZE SI SSU|穎 颖 WING YING YING|潔 洁 KIT JIE CHIEH""",
    "M": """\
偉 伟 WAI WEI WEI|明 明 MING MING MING|俊 俊 CHUN JUN CHUN|傑 杰 KIT JIE CHIEH|志 志 CHI ZHI CHIH
文 文 MAN WEN WEN|榮 荣 WING RONG JUNG|國 国 KWOK GUO KUO|強 强 KEUNG QIANG CHIANG|華 华 WAH HUA HUA
浩 浩 HO HAO HAO|家 家 KA JIA CHIA|豪 豪 HO HAO HAO|永 永 WING YONG YUNG|德 德 TAK DE TE""",
}
GIVEN_ROWS = {sex: [row.split() for row in text.replace("\n", "|").split("|")] for sex, text in GIVEN.items()}
FOREIGN = [
    ("GBR", "BENTLEY", ("OLIVER JAMES", "HARRIET ROSE")),
    ("USA", "WHITCOMB", ("DANIEL REED", "GRACE ELLEN")),
    ("FRA", "DELATTRE", ("JULIEN MARC", "CAMILLE ANNE")),
    ("D", "KRÜGER", ("LUKAS", "JOHANNA MARIE")),
    ("IND", "DESHMUKH", ("ROHAN VIJAY", "ANANYA")),
    ("JPN", "MORIKAWA", ("KENTA", "HARUKA")),
    ("IDN", "SUSILO", ("BAMBANG ADI", "DEWI LESTARI")),
    ("ESP", "ROMERO VIDAL", ("PABLO", "LUCIA")),
    ("VNM", "NGUYEN", ("VAN HUNG", "THI LAN")),
    ("PHL", "SANTIAGO", ("MIGUEL CRUZ", "MARIA TERESA")),
    ("AUS", "HALLORAN", ("PATRICK JOHN", "IMOGEN")),
    ("KOR", "PARK", ("JIHOON", "SOOYEON")),
]

Sex = Literal["F", "M"]
Spelling = Literal["hong-kong", "pinyin", "taiwan"]


@dataclass(frozen=True)
class Someone:
    """Be an invented person; empty where the person has no such thing."""

    surname: str
    given_names: str
    chinese_name: str
    """Traditional."""
    simplified: str
    sex: Sex
    born_on: date
    nationality: str
    address: str
    address_zh: str
    passport: str
    hkid: str
    mainland_id: str
    macao_id: str
    taiwan_id: str
    permit: str
    """Number of the Exit-Entry Permit."""
    spellings: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Surname and given names by spelling, of a person with a Chinese name."""

    @property
    def name(self) -> str:
        """Return the surname first, as most forms do."""
        return f"{self.surname} {self.given_names}"

    @property
    def western(self) -> str:
        """Return the given names first, in mixed case, as letters do."""
        return f"{self.given_names} {self.surname}".title()


@dataclass(frozen=True)
class Case:
    """Be one application: who applies on which day, and the answers to it."""

    name: str
    on: date
    applicant: Someone
    sponsor: Someone
    answers: dict[str, Any]
    """The situation as `formprep.yaml` has it, names and birth date of both included."""
    other_parent: Someone | None = None
    """Of a child, or the sponsor's other parent."""

    @property
    def relationship(self) -> str:
        """Return spouse, partner, child or parent."""
        return str(self.answers["applicant"]["relationship"])

    def of(self, party: str) -> Someone:
        """Return the applicant or the sponsor."""
        return self.applicant if party == "applicant" else self.sponsor


def chinese(
    rng: Random, sex: Sex, *, nationality: str = "CHN", spelling: Spelling = "hong-kong", age: int = 32
) -> Someone:
    """Invent a person with a Chinese name, about so many years old in June 2019."""
    family = rng.choice(SURNAMES)
    given = rng.sample(GIVEN_ROWS[sex], 2)
    joint = {"hong-kong": " ", "pinyin": "", "taiwan": "-"}
    spellings = {
        name: (family[at], joint[name].join(row[at] for row in given))
        for name, at in (("hong-kong", 2), ("pinyin", 3), ("taiwan", 4))
    }
    surname, given_names = spellings[spelling]
    return _someone(
        rng,
        surname=surname,
        given_names=given_names,
        chinese_name=family[0] + "".join(row[0] for row in given),
        simplified=family[1] + "".join(row[1] for row in given),
        sex=sex,
        nationality=nationality,
        age=age,
        spellings=spellings,
    )


def foreign(rng: Random, sex: Sex, *, nationality: str = "", age: int = 34) -> Someone:
    """Invent a person with a Latin name."""
    rows = [row for row in FOREIGN if not nationality or row[0] == nationality]
    state, surname, given = rng.choice(rows)
    return _someone(
        rng,
        surname=surname,
        given_names=given[0 if sex == "M" else 1],
        chinese_name="",
        simplified="",
        sex=sex,
        nationality=state,
        age=age,
        spellings={},
    )


def _someone(rng: Random, *, age: int, **known: Any) -> Someone:
    born_on = date(2019 - age, 1, 1) + timedelta(days=rng.randrange(365))
    street, street_zh = rng.choice(STREETS)
    flat, floor, house = rng.choice("ABCDEFGH"), rng.randrange(2, 38), rng.randrange(3, 240)
    person = Someone(
        born_on=born_on,
        address=f"Flat {flat}, {floor}/F, {house} {street}",
        address_zh=f"{street_zh}{house}號{floor}樓{flat}室",
        passport=_passport(rng, known["nationality"]),
        hkid=_hkid(rng),
        mainland_id=_mainland_id(rng, born_on, known["sex"]),
        macao_id=f"{rng.choice('15')}{rng.randrange(100000, 999999)}({rng.randrange(10)})",
        taiwan_id=_taiwan_id(rng, known["sex"]),
        permit=f"C{rng.choice('ABCDEFGH')}{rng.randrange(1000000, 9999999)}",
        **known,
    )
    return replace(person)


STREETS = [
    ("Chatham Garden Street, Hung Hom, Kowloon", "九龍紅磡漆咸花園街"),
    ("Lok Yuen Road, Tsuen Wan, New Territories", "新界荃灣樂園路"),
    ("Harbour Crest Road, North Point, Hong Kong", "香港北角海峰道"),
    ("Man Tin Lane, Ho Man Tin, Kowloon", "九龍何文田文田里"),
    ("Tai Po View Path, Tai Po, New Territories", "新界大埔大埔景徑"),
]


def _passport(rng: Random, state: str) -> str:
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    if state == "CHN":
        return f"E{rng.choice('ABCDEF')}{rng.randrange(1000000, 9999999)}"
    if state in ("GBR", "USA", "TWN"):
        return str(rng.randrange(100000000, 999999999))
    return f"{rng.choice(letters)}{rng.choice(letters)}{rng.randrange(1000000, 9999999)}"


def _hkid(rng: Random) -> str:
    digits = f"{rng.randrange(1000000):06d}"
    total = 36 * 9 + 30 * 8 + sum(int(d) * w for d, w in zip(digits, range(7, 1, -1), strict=True))
    check = -total % 11
    return f"U{digits}({'A' if check == 10 else check})"


def _mainland_id(rng: Random, born_on: date, sex: Sex) -> str:
    body = f"{rng.choice(['110105', '310104', '440306', '330102', '510107'])}{born_on:%Y%m%d}{rng.randrange(10, 99)}"
    body += str(rng.randrange(0, 9, 2) + (sex == "M"))
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]


def _taiwan_id(rng: Random, sex: Sex) -> str:
    letter = rng.choice("ABEFHT")
    value = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(letter) + 10
    body = f"{1 if sex == 'M' else 2}{rng.randrange(10000000):07d}"
    total = value // 10 + value % 10 * 9 + sum(int(d) * w for d, w in zip(body, range(8, 0, -1), strict=True))
    return f"{letter}{body}{-total % 10}"
