"""What several papers of this half need: signatures, faces, codes, patterned grounds, dates."""

from __future__ import annotations

import base64
import functools
from datetime import date, timedelta
from html import escape
from io import BytesIO
from random import Random
from urllib.parse import quote

import zxingcpp
from PIL import Image

from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone
from samples.faces import portrait

ENGLISH = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
COUNTRIES = {
    "CHN": ("CHINESE", "PEOPLE'S REPUBLIC OF CHINA", "中国", "GUANGDONG"),
    "TWN": ("REPUBLIC OF CHINA", "REPUBLIC OF CHINA (TAIWAN)", "台灣", "TAIPEI"),
    "GBR": ("BRITISH CITIZEN", "UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "英國", "LEEDS"),
    "USA": ("UNITED STATES OF AMERICA", "UNITED STATES OF AMERICA", "美國", "OHIO, U.S.A."),
    "FRA": ("FRANÇAISE", "RÉPUBLIQUE FRANÇAISE", "法國", "NANTES"),
    "D": ("DEUTSCH", "BUNDESREPUBLIK DEUTSCHLAND", "德國", "BREMEN"),
    "IND": ("INDIAN", "REPUBLIC OF INDIA", "印度", "NAGPUR, MAHARASHTRA"),
    "JPN": ("JAPAN", "JAPAN", "日本", "NAGANO"),
    "IDN": ("INDONESIA", "REPUBLIK INDONESIA", "印尼", "SEMARANG"),
    "ESP": ("ESPAÑOLA", "REINO DE ESPAÑA", "西班牙", "ZARAGOZA"),
    "VNM": ("VIETNAMESE", "SOCIALIST REPUBLIC OF VIET NAM", "越南", "DA NANG"),
    "PHL": ("FILIPINO", "REPUBLIC OF THE PHILIPPINES", "菲律賓", "CEBU CITY"),
    "AUS": ("AUSTRALIAN", "AUSTRALIA", "澳洲", "GEELONG"),
    "KOR": ("REPUBLIC OF KOREA", "REPUBLIC OF KOREA", "韓國", "DAEJEON"),
    "PRT": ("PORTUGUESA", "REPÚBLICA PORTUGUESA", "葡萄牙", "BRAGA"),
}


def only(fault: str, *known: str) -> None:
    """Refuse a fault that this paper cannot have."""
    if fault and fault not in known:
        raise NoSuchFaultError(fault)


def country(of: Someone) -> tuple[str, str, str, str]:
    """Return nationality, state, the state in Chinese and a place of birth."""
    return COUNTRIES.get(of.nationality, (of.nationality, of.nationality, of.nationality, "CENTRAL CITY"))


def years(day: date, by: int) -> date:
    """Return the same day so many years later; 28 February for 29."""
    try:
        return day.replace(year=day.year + by)
    except ValueError:
        return day.replace(year=day.year + by, day=28)


def age(of: Someone, on: date) -> int:
    """Return the age in whole years."""
    return on.year - of.born_on.year - ((on.month, on.day) < (of.born_on.month, of.born_on.day))


def mon(day: date, joint: str = " ") -> str:
    """Return a date as 03 JUN 2019."""
    return f"{day.day:02d}{joint}{ENGLISH[day.month - 1]}{joint}{day.year}"


def long_date(day: date) -> str:
    """Return a date as 3 June 2019."""
    return f"{day.day} {day:%B} {day.year}"


def dmy(day: date, joint: str = "-") -> str:
    """Return a date as 03-06-2019."""
    return f"{day:%d}{joint}{day:%m}{joint}{day:%Y}"


def before(rng: Random, on: date, least: int, most: int) -> date:
    """Return a day so many days before."""
    return on - timedelta(days=rng.randrange(least, most))


def validity(rng: Random, case: Case, fault: str, *, spans: int, day_less: bool, of: Someone) -> tuple[date, date]:
    """Return day of issue and last day: valid on the day of the case, or expired."""
    youngest = max(30, (case.on - of.born_on).days - 20)
    if fault == "expired":
        ends = before(rng, case.on, 5, 400)
        return years(ends, -spans), ends
    issued = before(rng, case.on, 20, min(youngest, int(spans * 365 * 0.7)))
    ends = years(issued, spans)
    return issued, ends - timedelta(days=1) if day_less else ends


def passport_days(case: Case, of: Someone, fault: str = "") -> tuple[date, date]:
    """Return the days printed in a person's passport: the same on every paper that tells them."""
    own = Random(f"{of.passport}{case.on}")
    spans = 5 if age(of, case.on) < 16 else 10
    return validity(own, case, fault, spans=spans, day_less=of.nationality not in ("GBR", "TWN", "JPN"), of=of)


def permit_days(case: Case, of: Someone, fault: str = "") -> tuple[date, date]:
    """Return the days printed in a person's Exit-Entry Permit: the same as on the forms of who travels on one."""
    spans = 5 if age(of, case.on) < 16 else 10
    return validity(Random(f"{of.permit}{case.on}"), case, fault, spans=spans, day_less=True, of=of)


def uri(image: Image.Image, kind: str = "JPEG") -> str:
    """Return an image as a data URI."""
    out = BytesIO()
    image.convert("RGB").save(out, kind, quality=88)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(out.getvalue()).decode()}"


def look(of: Someone) -> dict[str, object]:
    """Return how a person looks: the same on every paper."""
    own = Random(f"{of.passport}{of.born_on}")
    asian = bool(of.chinese_name) or of.nationality in ("JPN", "KOR", "VNM")
    return {
        "seed": own.randrange(1000),
        "hair": "grey" if of.born_on.year < 1958 else "black" if asian else own.choice(["brown", "auburn", "black"]),
        "style": "long" if of.sex == "F" else "short",
        "skin": own.choice([0, 1, 1] if asian else [0, 1, 2, 3]),
        "child": of.born_on.year > 2005,
        "old": of.born_on.year < 1958,
    }


def face(of: Someone, size: tuple[int, int] = (300, 375), *, grey: bool = False) -> str:
    """Return the portrait of a person as a data URI."""
    return _face(tuple(look(of).items()), size, grey)


@functools.lru_cache(maxsize=64)
def _face(seen: tuple[tuple[str, object], ...], size: tuple[int, int], grey: bool) -> str:
    image = portrait(dict(seen), size, (232, 236, 240))
    return uri(image.convert("L") if grey else image)


def signature(rng: Random, *, width: float = 34, color: str = "#1b2a6b", thick: float = 0.5) -> str:
    """Return a scribbled signature as inline SVG."""
    x, y, high = 2.0, 8.0, rng.uniform(4, 7)
    path = f"M{x:.1f} {y:.1f}"
    for at in range(rng.randrange(6, 10)):
        step = rng.uniform(2.0, 5.0) if at else 4.0
        rise = high * rng.uniform(0.4, 1.2) * (1 if at % 2 else -1)
        path += f" C{x + step * 0.2:.1f} {y + rise:.1f} {x + step * 1.4:.1f} {y - rise:.1f} "
        x, y = x + step, 8 + rng.uniform(-1.5, 1.5)
        path += f"{x:.1f} {y:.1f}"
    back = x - rng.uniform(8, 18)
    path += f" S{x + 6:.1f} {y - 5:.1f} {x + 3:.1f} {y + 3:.1f} S{back:.1f} {y + 5:.1f} {back + 3:.1f} {y + 2:.1f}"
    return (
        f'<svg class="signature" style="width:{width}mm;height:{width * 0.4:.1f}mm" viewBox="0 0 45 18">'
        f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{thick}" stroke-linecap="round"/></svg>'
    )


def waves(
    color: str = "#9db8d8", *, width: int = 120, height: int = 90, step: float = 2.2, opacity: float = 0.5
) -> str:
    """Return a guilloche of fine waves as a CSS url()."""
    lines = []
    for at in range(int(height / step) + 4):
        y = at * step - step
        d = f"M-5 {y:.1f}" + "".join(f" q5 {-3 if n % 2 else 3} 10 0" for n in range(width // 10 + 1))
        lines.append(f'<path d="{d}"/>')
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" preserveAspectRatio="none">'
        f'<g fill="none" stroke="{color}" stroke-width="0.25" opacity="{opacity}">{"".join(lines)}</g></svg>'
    )
    return f"url('data:image/svg+xml,{quote(svg)}')"


def code(text: str, kind: str = "QRCode") -> str:
    """Return a barcode as a data URI."""
    svg = zxingcpp.write_barcode_to_svg(zxingcpp.create_barcode(text, getattr(zxingcpp, kind)))
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def box(x: float, y: float, html: str, style: str = "", kind: str = "") -> str:
    """Return text at a place of the page, in millimetres."""
    return f'<div class="at {kind}" style="left:{x}mm;top:{y}mm;{style};">{html}</div>'


def zone(lines: tuple[str, ...]) -> str:
    """Return the lines of a machine-readable zone as HTML."""
    return "<br>".join(escape(line) for line in lines)


def title_case(of: Someone) -> str:
    """Return CHAN, Ka Yan."""
    return f"{of.surname}, {of.given_names.title()}"


AT = ".at{position:absolute;white-space:nowrap;line-height:1.15}"
