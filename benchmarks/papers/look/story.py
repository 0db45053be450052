"""What the papers of one case agree on: when a passport ends, when two married, where somebody was born."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from benchmarks.papers.look.drawing import seed
from benchmarks.papers.people import Case, Someone, chinese, foreign

# state: English name of the state, nationality, Chinese
NATIONS = {
    "GBR": ("UNITED KINGDOM", "BRITISH CITIZEN", "英國"),
    "USA": ("UNITED STATES OF AMERICA", "AMERICAN", "美國"),
    "FRA": ("FRANCE", "FRENCH", "法國"),
    "D": ("GERMANY", "GERMAN", "德國"),
    "IND": ("INDIA", "INDIAN", "印度"),
    "JPN": ("JAPAN", "JAPANESE", "日本"),
    "IDN": ("INDONESIA", "INDONESIAN", "印尼"),
    "ESP": ("SPAIN", "SPANISH", "西班牙"),
    "VNM": ("VIET NAM", "VIETNAMESE", "越南"),
    "PHL": ("PHILIPPINES", "FILIPINO", "菲律賓"),
    "AUS": ("AUSTRALIA", "AUSTRALIAN", "澳洲"),
    "KOR": ("REPUBLIC OF KOREA", "KOREAN", "韓國"),
    "CHN": ("CHINA", "CHINESE", "中國"),
    "TWN": ("TAIWAN", "TAIWAN", "台灣"),
}
TOWNS = {
    "GBR": ("LEEDS", "BRISTOL"),
    "USA": ("OREGON, U.S.A.", "OHIO, U.S.A."),
    "FRA": ("NANTES", "LYON"),
    "D": ("HANNOVER", "BREMEN"),
    "IND": ("PUNE, MAHARASHTRA", "NASHIK, MAHARASHTRA"),
    "JPN": ("NAGANO", "OKAYAMA"),
    "IDN": ("SEMARANG", "MALANG"),
    "ESP": ("ZARAGOZA", "VALLADOLID"),
    "VNM": ("HUE", "HAI PHONG"),
    "PHL": ("ILOILO CITY", "DAVAO CITY"),
    "AUS": ("ADELAIDE", "PERTH"),
    "KOR": ("DAEGU", "BUSAN"),
    "TWN": ("TAIWAN", "TAIWAN"),
}
REGIONS = {
    "110105": ("北京市", "朝阳区", "BEIJING", "柳林路"),
    "310104": ("上海市", "徐汇区", "SHANGHAI", "桂园路"),
    "440306": ("广东省深圳市", "宝安区", "GUANGDONG", "松风街"),
    "330102": ("浙江省杭州市", "上城区", "ZHEJIANG", "清荷路"),
    "510107": ("四川省成都市", "武侯区", "SICHUAN", "竹里巷"),
}
PERMISSIONS = {
    "professional": ("employment", "EMPLOYMENT", "就業"),
    "entrepreneur": ("", "INVESTMENT", "投資"),
    "trainee": ("training", "TRAINING", "受訓"),
    "student": ("study", "STUDENT", "就讀"),
    "capital-investment": ("capital-investment", "CAPITAL INVESTMENT ENTRANT", "資本投資者"),
    "quality-migrant": ("quality-migrant", "QUALITY MIGRANT", "優秀人才"),
    "second-generation": ("", "ASSG", "第二代計劃"),
    "right-to-land": ("right-to-land", "RIGHT TO LAND", "入境權"),
    "unconditional-stay": ("unconditional", "UNCONDITIONAL STAY", "不受逗留期限限制"),
}


def years(on: date, by: int) -> date:
    """Return the same day so many years later or earlier."""
    day = min(on.day, 28) if on.month == 2 else on.day
    return date(on.year + by, on.month, day)


def age(of: Someone, on: date) -> int:
    return on.year - of.born_on.year - ((on.month, on.day) < (of.born_on.month, of.born_on.day))


def dated(case: Case) -> date:
    """Return the day a faultless application paper was signed."""
    return case.on - timedelta(days=2 + seed(case.name) % 9)


def passport_dates(case: Case, of: Someone, fault: str = "", kind: str = "passport") -> tuple[date, date]:
    """Return the days of issue and expiry; the same on every paper of the case."""
    dice = Random(seed(of.passport + kind))
    young = age(of, case.on) < 16
    term = 5 if young else 10
    if fault == "expired":
        ends = case.on - timedelta(days=dice.randrange(20, 300))
        return max(years(ends, -term) + timedelta(days=1), of.born_on + timedelta(days=60)), ends
    back = dice.randrange(90, int(365 * (2.5 if young else 6.5)))
    since = max(case.on - timedelta(days=back), of.born_on + timedelta(days=40))
    return since, years(since, term) - timedelta(days=1)


def status(case: Case) -> str:
    return str(case.answers.get("sponsor", {}).get("status", "permanent-resident"))


def permanent(case: Case, party: str) -> bool:
    """Return whether the party has a permanent identity card."""
    return party == "sponsor" and status(case) == "permanent-resident"


def symbols(case: Case, party: str) -> str:
    """Return the letters of an identity card. Source: facts 4.1."""
    of = case.of(party)
    stands = status(case) if party == "sponsor" else ""
    letter = {"permanent-resident": "A", "right-to-land": "R", "unconditional-stay": "U"}.get(stands, "C")
    local = letter == "A" and of.nationality == "CHN"
    born = "Z" if local and seed(of.hkid) % 3 else "X" if of.nationality == "CHN" else "O"
    stars = "" if letter == "C" or of.nationality != "CHN" else "***" if age(of, case.on) >= 18 else "*"
    return stars + letter + born


def permission(case: Case, party: str) -> tuple[str, str, str]:
    """Return the fact, and the status in English and in Chinese."""
    if party == "sponsor":
        return PERMISSIONS.get(status(case), ("employment", "EMPLOYMENT", "就業"))
    if case.answers.get("application") == "extension":
        return "dependant", "DEPENDANT", "受養人"
    return "visitor", "VISITOR", "訪客"


def stay(case: Case, party: str, fault: str = "") -> tuple[date, date | None]:
    """Return since when and until when the party may stay; no end for who may stay without one."""
    dice = Random(seed(case.of(party).passport + "stay"))
    limit = case.answers.get("applicant", {}).get("limit_of_stay")
    if isinstance(limit, str):
        limit = date.fromisoformat(limit)
    what = permission(case, party)[0]
    if fault == "expired":
        until = case.on - timedelta(days=dice.randrange(15, 200))
    elif party == "sponsor" and what in ("right-to-land", "unconditional"):
        return case.on - timedelta(days=dice.randrange(200, 900)), None
    elif party == "applicant" and limit:
        until = limit
    elif what == "visitor":
        until = case.on + timedelta(days=dice.randrange(40, 75))
    else:
        until = case.on + timedelta(days=dice.randrange(240, 620))
    if what == "visitor":
        return until - timedelta(days=90 if not limit else dice.randrange(90, 170)), until
    since = years(until, -1 if what == "study" else -2)
    return min(since, case.on - timedelta(days=20)), until


def birthplace(case: Case, of: Someone) -> str:
    if of.nationality == "CHN":
        return region(of)[2] if of is not case.sponsor else "HONG KONG"
    towns = TOWNS.get(of.nationality, ("HONG KONG", "HONG KONG"))
    return towns[seed(of.passport) % len(towns)]


def region(of: Someone) -> tuple[str, str, str, str]:
    """Return province, district, province in pinyin and a street of the mainland register."""
    return REGIONS.get(of.mainland_id[:6], REGIONS["440306"])


def mainland_home(of: Someone) -> str:
    place, district, _, street = region(of)
    house = 10 + seed(of.mainland_id) % 180
    return f"{place}{district}{street}{house}号{1 + house % 6}栋{2 + house % 9}0{1 + house % 4}室"


def couple(case: Case) -> tuple[Someone, Someone]:
    """Return the two of a marriage, him first where there is one of each."""
    first, second = case.applicant, case.sponsor
    if case.relationship == "child" and case.other_parent:
        first = case.other_parent
    if case.relationship == "parent" and case.other_parent:
        second = case.other_parent
    return (second, first) if first.sex == "F" and second.sex == "M" else (first, second)


def married_on(case: Case) -> date:
    """Return the day of the marriage: grown up, before the child and before the application."""
    pair = couple(case)
    earliest = years(max(who.born_on for who in pair), 21)
    latest = years(case.on, -1)
    if case.relationship == "child":
        latest = min(latest, years(case.applicant.born_on, -1))
    if case.relationship == "parent":
        latest = min(latest, years(case.sponsor.born_on, -1))
    room = max(60, (latest - earliest).days)
    day = max(earliest, latest - timedelta(days=Random(seed(case.name)).randrange(30, min(room, 2400) + 1)))
    return day if day < case.on else latest


def family(case: Case, party: str) -> tuple[Someone, Someone, Someone]:
    """Return child, father and mother (the first parent, the second, of two alike) of a birth certificate."""
    if case.relationship == "child":
        child, parents = case.applicant, [case.sponsor]
    elif case.relationship == "parent":
        child, parents = case.sponsor, [case.applicant]
    else:
        child, parents = case.of(party), []
    if case.other_parent and parents:
        parents.append(case.other_parent)
    dice = Random(seed(child.passport + "parents"))
    for sex in ("M", "F"):
        if len(parents) < 2 and sex not in [who.sex for who in parents]:
            older = case.on.year - child.born_on.year + 29
            made = chinese(dice, sex, nationality=child.nationality, age=older) if child.chinese_name else None
            made = made or foreign(dice, sex, nationality=child.nationality, age=older)
            parents.append(_named_as(made, child) if sex == "M" else made)
    parents.sort(key=lambda who: who.sex != "M")
    return child, parents[0], parents[1]


def _named_as(father: Someone, child: Someone) -> Someone:
    """Return the father with the child's surname."""
    return replace(
        father,
        surname=child.surname,
        chinese_name=child.chinese_name[:1] + father.chinese_name[1:],
        simplified=child.simplified[:1] + father.simplified[1:],
    )


def recent(case: Case, rng: Random, fault: str = "") -> tuple[date, date]:
    """Return a whole month that ended lately, or 14 months ago."""
    back = 15 if fault == "stale" else 1
    year, month = divmod(case.on.year * 12 + case.on.month - 1 - back, 12)
    first = date(year, month + 1, 1)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return first, following - timedelta(days=1)
