"""What the papers of one person share: permission to stay, job, home, kinship, and how a small paper is copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.a_pen import at, before, document_days
from benchmarks.papers.people import Case, Someone

SANS = "Liberation Sans,Noto Sans CJK HK"
SERIF = "Liberation Serif,Noto Serif CJK HK"
MONO = "Liberation Mono,Noto Sans Mono CJK HK"

# Nationality as forms have it, place of birth, home, days of a visit without a visa.
PLACES: dict[str, tuple[str, str, str, int]] = {
    "GBR": ("BRITISH", "LEEDS", "27 OTLEY LANE, LEEDS LS6 4PG, UNITED KINGDOM", 180),
    "USA": ("AMERICAN", "COLORADO", "1180 JUNIPER AVE, BOULDER, CO 80304, USA", 90),
    "FRA": ("FRENCH", "NANTES", "6 RUE DES CARMES, 44000 NANTES, FRANCE", 90),
    "D": ("GERMAN", "BREMEN", "LINDENALLEE 9, 28209 BREMEN, GERMANY", 90),
    "IND": ("INDIAN", "PUNE", "B-304, PRABHAT ROAD, PUNE 411004, INDIA", 14),
    "JPN": ("JAPANESE", "MIYAGI", "2-8-15 KOKUBUNCHO, SENDAI, JAPAN", 90),
    "IDN": ("INDONESIAN", "BANDUNG", "JL. CIHAMPELAS NO. 61, BANDUNG, INDONESIA", 30),
    "ESP": ("SPANISH", "VALENCIA", "CALLE COLON 40, 46004 VALENCIA, SPAIN", 90),
    "VNM": ("VIETNAMESE", "KHANH HOA", "112 TRAN PHU, NHA TRANG, VIETNAM", 14),
    "PHL": ("FILIPINO", "DAVAO CITY", "45 QUIRINO AVE, DAVAO CITY, PHILIPPINES", 14),
    "AUS": ("AUSTRALIAN", "GEELONG", "3/58 PAKINGTON ST, GEELONG VIC 3218, AUSTRALIA", 90),
    "KOR": ("KOREAN", "INCHEON", "202-1504, 35 SONGDO-DAERO, INCHEON, KOREA", 90),
    "CHN": ("CHINESE", "", "", 0),
    "TWN": ("TAIWAN", "TAICHUNG", "5F, NO. 88, SEC. 2, MEICUN RD., TAICHUNG CITY, TAIWAN", 30),
}
_TOWNS = {
    "1101": ("BEIJING", "RM 602, 18 JIANGUO ROAD, CHAOYANG DISTRICT, BEIJING"),
    "3101": ("SHANGHAI", "RM 1201, 350 TIANYAOQIAO ROAD, XUHUI DISTRICT, SHANGHAI"),
    "4403": ("GUANGDONG", "RM 904, 12 XIN'AN ROAD, BAOAN DISTRICT, SHENZHEN"),
    "3301": ("ZHEJIANG", "RM 301, 77 QINGCHUN ROAD, SHANGCHENG DISTRICT, HANGZHOU"),
    "5101": ("SICHUAN", "RM 1508, 9 KEHUA ROAD, WUHOU DISTRICT, CHENGDU"),
}


def lives_in(case: Case, of: Someone) -> str:
    """Return elsewhere, mainland, macao or taiwan for the applicant, hong-kong for the sponsor."""
    return str(case.answers["applicant"].get("residence", "elsewhere")) if of is case.applicant else "hong-kong"


def origin(case: Case, of: Someone) -> tuple[str, str, str]:
    """Return nationality, place of birth and home abroad as someone writes them."""
    nation, born_in, home, _ = PLACES[of.nationality]
    if of.nationality != "CHN":
        return nation, born_in, home
    if lives_in(case, of) == "macao":
        return nation, "MACAO", "EDIF. LEI MAN, BLOCO 2, 14 ANDAR C, RUA DA BARCA, MACAO"
    if " " in of.given_names:
        return nation, "HONG KONG", of.address.upper()
    return nation, *_TOWNS[of.mainland_id[:4]]


def home(case: Case, of: Someone) -> str:
    """Return the present address: the sponsor's for who already lives in Hong Kong."""
    here = of is case.sponsor or case.answers["application"] == "extension"
    return case.sponsor.address.upper() if here else origin(case, of)[2]


def job(case: Case, of: Someone) -> str:
    """Return an occupation that fits the age."""
    old = (case.on - of.born_on).days // 365
    some = ("ACCOUNT MANAGER", "TEACHER", "SOFTWARE ENGINEER", "ARCHITECT")
    return "STUDENT" if old < 19 else "RETIRED" if old > 60 else some[of.born_on.toordinal() % 4]


def kinship(case: Case) -> str:
    """Return what the sponsor is to the applicant."""
    woman = case.sponsor.sex == "F"
    return {
        "spouse": "WIFE" if woman else "HUSBAND",
        "partner": "PARTNER",
        "child": "MOTHER" if woman else "FATHER",
        "parent": "DAUGHTER" if woman else "SON",
    }[case.relationship]


@dataclass(frozen=True)
class Stay:
    """Be a permission to stay: since and until when, as what in both languages, under which reference."""

    since: date
    until: date
    zh: str
    en: str
    reference: str


def stay(case: Case, party: str, fault: str = "") -> Stay:
    """Return someone's permission, the same wherever it is written."""
    rng = Random(f"stay {case.name} {party}")
    of, status = case.of(party), str(case.answers["sponsor"]["status"])
    if party == "sponsor":
        zh, en = {
            "quality-migrant": ("優秀人才入境計劃", "QUALITY MIGRANT"),
            "student": ("學生", "STUDENT"),
        }.get(status, ("就業", "EMPLOYMENT"))
    elif case.answers["application"] == "extension":
        zh, en = "受養人", "DEPENDANT"
    else:
        zh, en = "訪客", "VISITOR"
    told = case.answers["applicant"].get("limit_of_stay") if party == "applicant" else None
    days = (PLACES[of.nationality][3] or 30) if en == "VISITOR" else rng.choice((365, 730, 730, 1095))
    until = case.on + timedelta(days=rng.randrange(3, days - 2) if en == "VISITOR" else rng.randrange(130, 340))
    if told:
        until = told if isinstance(told, date) else date.fromisoformat(str(told))
    if fault:
        until = before(rng, case.on, 5, 120)
    opened = document_days(case, of, of.passport)[0] + timedelta(days=2)
    since = max(until - timedelta(days=days), opened) if opened < until else until - timedelta(days=days)
    letters = "VSTR" if en == "VISITOR" else "DDPE" if en == "DEPENDANT" else "EMPE"
    return Stay(since, until, zh, en, f"{letters}-{rng.randrange(10**6, 10**7)}-{since:%y}")


def approved(case: Case, party: str, held: Stay, days: int) -> date:
    """Return when the visa for a stay was issued: so many days before, with the same travel document."""
    of = case.of(party)
    opened = document_days(case, of, of.passport)[0] + timedelta(days=1)
    return min(max(held.since - timedelta(days=days), opened), held.since)


def on_sheet(*laid: tuple[float, float, str], more: str = "") -> str:
    """Return a sheet of A4 with small papers copied onto it."""
    cards = "".join(at(x, y, inner, "white-space:normal") for x, y, inner in laid)
    return f'<div style="position:relative;width:210mm;height:297mm;background:#fff">{cards}{more}</div>'
