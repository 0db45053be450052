"""What the papers about families, money and homes share here: tables, periods and names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from benchmarks.papers.people import Someone
from benchmarks.papers.test.marks import digits, money, only


def table(rows: Iterable[Iterable[str]], cls: str = "t", widths: str = "", head: bool = False) -> str:
    """Return a table whose first row may be its head; `widths` are percentages."""
    cols = "".join(f'<col style="width:{width}%">' for width in widths.split())
    body = ""
    for at, row in enumerate(rows):
        tag = "th" if head and not at else "td"
        body += "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"
    return f'<table class="{cls}">{cols}{body}</table>'


def cycle(case_on: date, fault: str, *, closes: int = 0, back: int = 9, days: int = 0) -> tuple[date, date, date]:
    """Return first and last day of a period and the day of its paper, all some weeks before a day; or a stale one.

    `closes` is the day of the month on which the period ends, 0 for its last; `days` a length other than a month.
    """
    only(fault, "stale")
    day = case_on - timedelta(days=back + (425 if fault else 0))
    last = day.replace(day=1) - timedelta(days=1)
    if closes:
        last = day.replace(day=closes)
        while last > day:
            last = (last.replace(day=1) - timedelta(days=1)).replace(day=closes)
    first = last - timedelta(days=days - 1) if days else _month_before(last) + timedelta(days=1)
    return first, last, last + timedelta(days=min(5, back - 1))


def _month_before(last: date) -> date:
    ends_month = (last + timedelta(days=1)).day == 1
    before = last.replace(day=1) - timedelta(days=1)
    return before if ends_month else before.replace(day=last.day)


def number_like(pattern: str, rng: Random) -> str:
    """Return the pattern with a digit for each #."""
    made = "".join(str(rng.randrange(10)) if char == "#" else char for char in pattern)
    return digits(rng, 1) + made[1:] if pattern.startswith("#") else made


def movements(
    rng: Random, first: date, last: date, into: tuple[str, ...], out: tuple[str, ...], count: int
) -> tuple[float, list[tuple[date, str, float, float]]]:
    """Return the opening balance and so many movements: day, words, signed amount, balance after it."""
    opening = balance = rng.randrange(6_000_000, 42_000_000) / 100
    found = []
    days = sorted(first + timedelta(days=rng.randrange((last - first).days + 1)) for _ in range(count - 1))
    for day in [*days, last]:
        comes = rng.random() < 0.22
        word = rng.choice(into if comes else out)
        amount = rng.randrange(1_500_000, 4_800_000) / 100 if comes else -rng.randrange(2_100, 410_000) / 100
        if "interest" in word.lower() or "息" in word:
            amount = rng.randrange(110, 9_000) / 100
        balance = round(balance + amount, 2)
        found.append((day, word, amount, balance))
    return opening, found


def signed(amount: float) -> str:
    """Return +1,234.50 or -1,234.50."""
    return f"{'+' if amount > 0 else '-'}{money(abs(amount))}"


def sex(of: Someone, male: str = "男", female: str = "女") -> str:
    """Return one of the two words."""
    return male if of.sex == "M" else female


def years(of: Someone, on: date) -> int:
    """Return the age in whole years."""
    return on.year - of.born_on.year - ((on.month, on.day) < (of.born_on.month, of.born_on.day))


def slashed(day: date, joint: str = "/") -> str:
    """Return 03/06/2019."""
    return f"{day:%d}{joint}{day:%m}{joint}{day:%Y}"


def short(day: date) -> str:
    """Return 3 Jun 2019."""
    return f"{day.day} {day:%b} {day.year}"


def blank(width: int = 34) -> str:
    """Return a line to sign on."""
    return f'<span style="display:inline-block;width:{width}mm;border-bottom:.25mm solid #333;height:9mm"></span>'


def over(drawn: str, width: int = 46) -> str:
    """Return something drawn that stands on a line."""
    return f'<span style="display:inline-block;width:{width}mm;border-bottom:.25mm solid #333">{drawn}</span>'


def portraits(width: int = 53, height: int = 35, words: str = "") -> str:
    """Return a stuck-on picture of two heads, too coarse to be anyone."""
    heads = "".join(
        f'<circle cx="{x}" cy="15" r="7.5" fill="#c9a58a"/><path d="M{x - 12} 38 q12 -22 24 0z" fill="{colour}"/>'
        f'<path d="M{x - 8} 14 q8 -15 16 0 q-8 -6 -16 0z" fill="#2a2320"/>'
        for x, colour in ((19, "#35435c"), (39, "#7d3440"))
    )
    return (
        f'<svg width="{width}mm" height="{height}mm" viewBox="0 0 58 38"><rect width="58" height="38" fill="#b5453f"/>'
        f'{heads}<text x="29" y="36" font-size="3" text-anchor="middle">{words}</text></svg>'
    )
