"""Invented persons and the numbers on their papers: right check digits, no real holder meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

_HKID_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2)
_PRC_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def hkid(stem: str) -> str:
    """``U123456`` -> ``U123456(7)``."""
    values = [36 if ch == " " else int(ch, 36) for ch in stem.rjust(8)]
    rest = -sum(w * v for w, v in zip(_HKID_WEIGHTS, values, strict=True)) % 11
    return f"{stem}({'A' if rest == 10 else rest})"


def prc_id(region: str, born: date, sequence: int) -> str:
    """The 18 characters of a resident identity card (odd sequence: male)."""
    body = f"{region}{born:%Y%m%d}{sequence:03d}"
    total = sum(w * int(d) for w, d in zip(_PRC_WEIGHTS, body, strict=True))
    return body + "10X98765432"[total % 11]


def taiwan_id(letter: str, digits: str) -> str:
    """Letter and eight digits (1 male, 2 female first) -> with the check digit."""
    head = _TAIWAN_LETTERS.index(letter) + 10
    total = head // 10 + 9 * (head % 10) + sum(w * int(d) for w, d in zip(range(8, 0, -1), digits, strict=True))
    return f"{letter}{digits}{-total % 10}"


def mrz_digit(text: str) -> str:
    """The check digit of ICAO Doc 9303."""
    return str(sum((7, 3, 1)[i % 3] * (0 if ch == "<" else int(ch, 36)) for i, ch in enumerate(text)) % 10)


def td3(issuer: str, nationality: str, p: Person) -> list[str]:
    """Both lines of a passport's machine readable zone."""
    name = f"{p.surname}<<{p.given_names}".replace(" ", "<").replace("-", "<").replace("'", "")
    number = p.passport.ljust(9, "<")
    number += mrz_digit(number)
    born = f"{p.born:%y%m%d}"
    born += mrz_digit(born)
    until = f"{p.passport_until:%y%m%d}"
    until += mrz_digit(until)
    extra = (p.taiwan_number or "").ljust(14, "<")
    extra += mrz_digit(extra) if p.taiwan_number else "<"
    line = f"{number}{nationality}{born}{p.sex}{until}{extra}"
    return [f"P<{issuer}{name}".ljust(44, "<")[:44], line + mrz_digit(number + born + until + extra)]


def td1(kind: str, state: str, number: str, p: Person, until: date) -> list[str]:
    """The three lines on the back of a card."""
    number = number.ljust(9, "<")
    first = f"{kind}{state}{number}{mrz_digit(number)}".ljust(30, "<")
    born, ends = f"{p.born:%y%m%d}", f"{until:%y%m%d}"
    born, ends = born + mrz_digit(born), ends + mrz_digit(ends)
    second = f"{born}{p.sex}{ends}{p.nationality}".ljust(29, "<")
    second += mrz_digit(first[5:] + born + ends + second[18:29])
    name = f"{p.surname}<<{p.given_names}".replace(" ", "<").ljust(30, "<")[:30]
    return [first, second, name]


def eep_line(p: Person) -> str:
    """The one line of 30 on an exit-entry permit: the expiry stands before the birth."""
    ends, born = f"{p.passport_until:%y%m%d}", f"{p.born:%y%m%d}"
    number, ends, born = (t + mrz_digit(t) for t in (p.passport, ends, born))
    return f"CS{number}<{ends}<{born}<{mrz_digit(number + ends + born)}"


@dataclass(frozen=True)
class Person:
    """One invented person with what his or her papers print."""

    surname: str
    given_names: str
    sex: str
    born: date
    nationality: str
    chinese_name: str = ""
    birthplace: str = ""
    passport: str = ""
    passport_since: date = date(2015, 1, 1)
    passport_until: date = date(2025, 1, 1)
    hkid: str = ""
    prc_number: str = ""
    taiwan_number: str = ""
    macao_number: str = ""
    occupation: str = ""
    address: tuple[str, ...] = ()
    marital_status: str = "married"
    look: dict[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.surname}, {self.given_names}"

    @property
    def full(self) -> str:
        """Given names first, as on foreign papers."""
        return f"{self.given_names.title()} {self.surname.title()}"

    @property
    def mrz(self) -> list[str]:
        return td3(self.nationality, self.nationality, self)


def _hk(*lines: str) -> tuple[str, ...]:
    return (*lines, "Hong Kong")


# The letter U opens no series of Hong Kong identity cards known to us: the numbers cannot be taken for a holder's.
BENNETT = Person(
    "BENNETT",
    "THOMAS EDWARD",
    "M",
    date(1988, 7, 14),
    "GBR",
    "",
    "LEEDS",
    "532901847",
    date(2016, 2, 9),
    date(2026, 2, 9),
    occupation="Civil engineer",
    address=("14 Sample Terrace", "Leeds LS99 9ZZ", "United Kingdom"),
    look={"seed": 11, "hair": "brown", "style": "short", "skin": 1},
)
LAM = Person(
    "LAM",
    "WAI YEE",
    "F",
    date(1989, 10, 3),
    "CHN",
    "林惠儀",
    "HONG KONG",
    hkid=hkid("U204518"),
    occupation="Secondary school teacher",
    address=_hk("Flat C, 12/F, Example Court", "88 Sample Road, Sha Tin"),
    look={"seed": 12, "hair": "black", "style": "long", "skin": 2},
)
HARPER = Person(
    "HARPER",
    "GRACE ELEANOR",
    "F",
    date(1991, 2, 9),
    "AUS",
    "",
    "SYDNEY",
    "PB7150364",
    date(2017, 8, 21),
    date(2027, 8, 21),
    occupation="Illustrator",
    address=("Unit 5, 30 Example Parade", "Newtown NSW 2042", "Australia"),
    look={"seed": 21, "hair": "auburn", "style": "long", "skin": 0},
)
LEUNG = Person(
    "LEUNG",
    "CHI HANG",
    "M",
    date(1987, 6, 25),
    "CHN",
    "梁志恆",
    "HONG KONG",
    hkid=hkid("U317062"),
    occupation="Systems analyst",
    address=_hk("Flat 7A, Block 3, Specimen Gardens", "5 Sample Street, Tai Po"),
    look={"seed": 22, "hair": "black", "style": "short", "skin": 2},
)
AARAV = Person(
    "SHARMA",
    "AARAV",
    "M",
    date(2009, 5, 22),
    "IND",
    "",
    "PUNE",
    "K9301746",
    date(2014, 3, 12),
    date(2019, 3, 11),
    marital_status="single",
    occupation="Pupil",
    address=("Flat 302, Sample Residency", "Pune 411000", "India"),
    look={"seed": 31, "hair": "black", "style": "short", "skin": 4, "child": True},
)
VIKRAM = Person(
    "SHARMA",
    "VIKRAM",
    "M",
    date(1979, 11, 30),
    "IND",
    "",
    "PUNE",
    "M4820159",
    date(2015, 9, 14),
    date(2025, 9, 13),
    hkid("U528830"),
    occupation="Software architect",
    address=_hk("Flat 16D, Tower 2, Example Heights", "21 Sample Lane, Quarry Bay"),
    look={"seed": 32, "hair": "black", "style": "short", "skin": 4},
)
CARMEN = Person(
    "GARCIA MORENO",
    "CARMEN",
    "F",
    date(1956, 3, 11),
    "ESP",
    "",
    "MADRID",
    "PAF482917",
    date(2017, 5, 3),
    date(2027, 5, 3),
    marital_status="widowed",
    occupation="Retired",
    address=("Calle del Ejemplo 12, 3 B", "28099 Madrid", "Spain"),
    look={"seed": 41, "hair": "grey", "style": "long", "skin": 1, "old": True},
)
ANA = Person(
    "LOPEZ GARCIA",
    "ANA BELEN",
    "F",
    date(1983, 9, 17),
    "ESP",
    "",
    "MADRID",
    hkid=hkid("U640927"),
    occupation="Pharmacist",
    address=_hk("3/F, 40 Example Path", "Sai Ying Pun"),
    look={"seed": 42, "hair": "brown", "style": "long", "skin": 1},
)
TSZ_LAM = Person(
    "HO",
    "TSZ LAM",
    "F",
    date(2004, 9, 10),
    "CHN",
    "何梓琳",
    "廣東中山 ZHONGSHAN",
    "MA0482713",
    date(2018, 4, 16),
    date(2023, 4, 16),
    macao_number="1482716(3)",
    marital_status="single",
    occupation="Student",
    address=("Sample Building 6 B", "Rua do Exemplo 15", "Macao"),
    look={"seed": 51, "hair": "black", "style": "long", "skin": 2, "child": True},
)
KIN_FAI = Person(
    "HO",
    "KIN FAI",
    "M",
    date(1975, 1, 29),
    "CHN",
    "何建輝",
    "中山",
    hkid=hkid("U715340"),
    occupation="Restaurant manager",
    address=_hk("Room 1508, Sample House", "Example Estate, Tuen Mun"),
    look={"seed": 52, "hair": "black", "style": "short", "skin": 2, "old": True},
)
TSAI = Person(
    "TSAI",
    "YA-TING",
    "F",
    date(1992, 12, 3),
    "TWN",
    "蔡雅婷",
    "臺中市",
    "351820476",
    date(2016, 11, 8),
    date(2026, 11, 8),
    taiwan_number=taiwan_id("B", "22804715"),
    occupation="Nurse",
    address=("臺中市西區範例路99號5樓", "Taichung", "Taiwan"),
    look={"seed": 61, "hair": "black", "style": "long", "skin": 1},
)
CHEUNG = Person(
    "CHEUNG",
    "HO YIN",
    "M",
    date(1990, 3, 8),
    "CHN",
    "張浩然",
    "HONG KONG",
    hkid=hkid("U826471"),
    occupation="Physiotherapist",
    address=_hk("Flat 9B, Example Mansion", "17 Sample Avenue, Mong Kok"),
    look={"seed": 62, "hair": "black", "style": "short", "skin": 2},
)
ZHOU = Person(
    "ZHOU",
    "XIAOWEN",
    "F",
    date(1993, 4, 6),
    "CHN",
    "周晓雯",
    "广东佛山",
    prc_number=prc_id("440604", date(1993, 4, 6), 26),
    occupation="Accountant",
    address=("广东省佛山市禅城区样本路8号501房",),
    look={"seed": 71, "hair": "black", "style": "long", "skin": 1},
)
XU = Person(
    "XU",
    "ZHIYUAN",
    "M",
    date(1990, 8, 19),
    "CHN",
    "徐志远",
    "广东",
    "C84017265",
    date(2017, 9, 5),
    date(2027, 9, 4),
    hkid("U931205"),
    prc_id("440604", date(1990, 8, 19), 35),
    occupation="Data engineer",
    address=_hk("Flat 22F, Sample Place", "9 Example Street, Hung Hom"),
    look={"seed": 72, "hair": "black", "style": "short", "skin": 2},
)
MURPHY = Person(
    "MURPHY",
    "SIOBHAN CLARE",
    "F",
    date(1990, 8, 30),
    "IRL",
    "",
    "CORK",
    "PW4071852",
    date(2016, 6, 13),
    date(2026, 6, 12),
    hkid("U442917"),
    occupation="Music teacher",
    address=_hk("Flat 4C, Example Terrace", "62 Sample Road, Kennedy Town"),
    look={"seed": 81, "hair": "auburn", "style": "long", "skin": 0},
)
NG = Person(
    "NG",
    "TSZ KIT",
    "M",
    date(1988, 12, 21),
    "CHN",
    "吳子傑",
    "HONG KONG",
    hkid=hkid("U158364"),
    occupation="Architect",
    address=MURPHY.address,
    look={"seed": 82, "hair": "black", "style": "short", "skin": 2},
)
LEO = Person(
    "DUBOIS",
    "LEO MARC",
    "M",
    date(2010, 10, 2),
    "FRA",
    "",
    "LYON",
    "18CK40729",
    date(2018, 10, 15),
    date(2023, 10, 14),
    hkid("U673041"),
    marital_status="single",
    occupation="Pupil",
    address=_hk("House 3, Sample Villas", "Example Bay Road, Sai Kung"),
    look={"seed": 91, "hair": "blond", "style": "short", "skin": 0, "child": True},
)
CLAIRE = Person(
    "DUBOIS",
    "CLAIRE",
    "F",
    date(1981, 1, 7),
    "FRA",
    "",
    "LYON",
    "17AP52830",
    date(2017, 7, 4),
    date(2027, 7, 3),
    hkid("U560829"),
    occupation="Chef",
    address=LEO.address,
    look={"seed": 92, "hair": "blond", "style": "long", "skin": 0},
)
REYES = Person(
    "REYES",
    "JORDAN LEE",
    "M",
    date(1986, 5, 5),
    "USA",
    "",
    "OHIO",
    marital_status="single",
    occupation="Writer",
    look={"seed": 101, "hair": "brown", "style": "short", "skin": 3},
)
HSU = Person(
    "HSU",
    "CHIA-WEI",
    "M",
    date(1990, 1, 25),
    "TWN",
    "許家瑋",
    "臺北市",
    "360417259",
    date(2017, 3, 22),
    date(2027, 3, 22),
    taiwan_number=taiwan_id("A", "12830567"),
    marital_status="single",
    occupation="Translator",
    address=("臺北市大安區範例街12巷3號4樓", "Taipei", "Taiwan"),
    look={"seed": 111, "hair": "black", "style": "short", "skin": 1},
)
TANG = Person(
    "TANG",
    "MAN HO",
    "M",
    date(1986, 4, 18),
    "CHN",
    "鄧文豪",
    "HONG KONG",
    hkid=hkid("U387145"),
    occupation="Photographer",
    address=_hk("Flat 11H, Specimen Building", "33 Example Road, Wan Chai"),
    look={"seed": 112, "hair": "black", "style": "short", "skin": 3},
)
