"""Submissions by the thousand for `benchmarks.batch`: invented couples, ten documents each, one in ten faulty.

The papers of a few families are drawn with the makers of `samples/`; each submission then gets files of its own, so
that no two have a content in common and no cache of anybody's serves twice. The same arguments give the same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.papers.people import Someone, chinese, foreign

DAY = date(2019, 6, 3)
FAULTY = 7
"""The last figure of the faulty ones: one in ten."""
KINDS = ("digital", "photographed")
FAULTS = ("no-passport", "expired", "no-form", "stranger", "cut-off")
_STATES = ("GBR", "USA", "FRA", "IND", "ESP", "AUS")
_FOLDER = 1000

Files = Mapping[str, bytes]
Tell = Callable[[str], None]


def make(root: Path, kind: str, count: int, families: int, pool: Executor, tell: Tell) -> list[str]:
    """Make so many submissions below a folder, those that are missing there; return their names."""
    names = [f"{number // _FOLDER:03}/{number:06}" for number in range(count)]
    missing = [number for number in range(count) if not (root / names[number] / "formprep.yaml").exists()]
    if not missing:
        return names
    drawn = _drawn(root.with_name(f"{kind}-families"), kind, min(families, count), pool, tell)
    for done, number in enumerate(missing, 1):
        _write(root / names[number], _submission(drawn, number), number)
        if done % 500 == 0:
            tell(f"{kind}: {done} of {len(missing)} submissions made")
    return names


def _drawn(place: Path, kind: str, families: int, pool: Executor, tell: Tell) -> list[Files]:
    """Return the papers of the families, drawn where they are not there yet."""
    found = []
    for number, _ in enumerate(pool.map(partial(_keep, place, kind), range(families)), 1):
        tell(f"{kind}: the papers of {number} of {families} families drawn")
    for number in range(families):
        folder = place / str(number)
        found.append({path.name: path.read_bytes() for path in sorted(folder.iterdir())})
    return found


def _keep(place: Path, kind: str, number: int) -> None:
    folder = place / str(number)
    if folder.exists():
        return
    new = place / f"{number}.{os.getpid()}.new"
    new.mkdir(parents=True, exist_ok=True)
    for name, data in _family(kind, number):
        (new / name).write_bytes(data)
    new.rename(folder)


def _submission(drawn: list[Files], number: int) -> dict[str, bytes]:
    """Return the files of a submission: of one family, but for what a fault takes away, adds or damages."""
    files = dict(drawn[number % len(drawn)])
    variants = {name: files.pop(name) for name in list(files) if name.startswith("variant-")}
    if number % 10 != FAULTY:
        return files
    passport, statement = (next(name for name in files if name.startswith(each)) for each in ("passport", "bank"))
    fault = FAULTS[number // 10 % len(FAULTS)]
    if fault == "no-passport":
        del files[passport]
    elif fault == "expired":
        files[passport] = variants[f"variant-{passport}"]
    elif fault == "no-form":
        del files["id 997.pdf"]
    elif fault == "stranger":
        other = drawn[(number + 1) % len(drawn)]
        files[passport] = other[passport]
    else:
        files[statement] = files[statement][: len(files[statement]) // 2]
    return files


def _write(folder: Path, files: Files, number: int) -> None:
    """Write a submission, its answers last: it is whole where they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        if name != "formprep.yaml":
            (folder / name).write_bytes(_its_own(data, number))
    (folder / "formprep.yaml").write_bytes(files["formprep.yaml"])


def _its_own(data: bytes, number: int) -> bytes:
    """Return the same paper as bytes of its own: a comment is added that no reader shows."""
    mark = f"submission {number}".encode()
    if data.startswith(b"\xff\xd8"):
        return data[:2] + b"\xff\xfe" + (len(mark) + 2).to_bytes(2, "big") + mark + data[2:]
    return data + b"\n% " + mark + b"\n"


# The papers of one family -----------------------------------------------------------------------------------------


def _family(kind: str, number: int) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each file of a couple's submission, `variant-…` for the faulty ones."""
    from samples import cases

    rng = Random(f"{kind} {number}")
    applicant, sponsor = _persons(rng, number)
    answers = cases.situation("made for a benchmark", "entry", DAY, applicant, "spouse", sponsor, "permanent-resident")
    yield "formprep.yaml", answers.encode()
    make_one = _born_digital if kind == "digital" else _photographed
    expired = replace(applicant, passport_since=date(2008, 3, 1), passport_until=date(2018, 3, 1))
    for name, draw in _papers(applicant, sponsor).items():
        yield from make_one(name, draw(), f"{number}/{name}")
    yield from make_one("variant-passport", _papers(expired, sponsor)["passport"](), f"{number}/expired")
    if kind == "photographed":
        from samples.faces import portrait
        from samples.photographed import jpeg

        yield "photo.jpg", jpeg(portrait(dict(applicant.look), (640, 800)), 86)


def _born_digital(name: str, pages: list, key: str) -> Iterator[tuple[str, bytes]]:
    from samples.drawing import pdf_bytes

    yield f"{name}.pdf", pdf_bytes(pages, key, name == "id 997")


def _photographed(name: str, pages: list, key: str) -> Iterator[tuple[str, bytes]]:
    """Yield one photo of a paper; a form is scanned, and what was only one of several proofs is left at home."""
    from samples.drawing import image_pdf
    from samples.photographed import photo, scan

    if name == "id 997":
        yield f"{name}.pdf", image_pdf([scan(page, f"{key}/{at}", 200, True) for at, page in enumerate(pages)])
    elif name != "tenancy agreement":
        yield f"{name}.jpg", photo(pages[0], key)


def _papers(p, q) -> dict[str, Callable[[], list]]:
    """Return the ten documents of a couple, by name."""
    from samples import civil, forms, identity, money
    from samples.drawing import copied

    man, woman = (p, q) if p.sex == "M" else (q, p)
    since, until = date(2018, 9, 1), date(2020, 8, 31)
    return {
        "id 997": lambda: forms.id997(forms.Case(p, q, DAY, arrive=date(2019, 8, 1))),
        "passport": lambda: [copied(identity.passport(p), scale=1.3)],
        "marriage certificate": lambda: [civil.hk_marriage(man, woman, date(2017, 11, 18), f"MR {p.passport[-6:]}")],
        "identity card": lambda: [copied(identity.hk_card(q), scale=1.5)],
        "bank statement": lambda: [money.bank_statement(q, date(2019, 5, 1), date(2019, 5, 31))],
        "payslip": lambda: [money.payslip(q, date(2019, 5, 1), ("Sample Systems Limited", "樣本系統有限公司"), 38500)],
        "tax receipt": lambda: [money.tax_receipt(q, "2018/19", date(2019, 1, 11), "38,200")],
        "tenancy agreement": lambda: money.tenancy(q, "CHAN TAI SAMPLE", since, until, "18,500.00"),
        "rent receipt": lambda: [
            money.rent_receipt(q, date(2019, 5, 1), date(2019, 5, 2), "18,500.00", "CHAN TAI SAMPLE", q.hkid[1:5])
        ],
        "electricity bill": lambda: [
            money.utility_bill(q, "power", date(2019, 5, 17), (date(2019, 3, 15), date(2019, 5, 14)), "538.20")
        ],
    }


def _persons(rng: Random, number: int):
    sex, other = ("M", "F") if number % 2 else ("F", "M")
    applicant = foreign(rng, sex, nationality=_STATES[number % len(_STATES)])
    sponsor = chinese(rng, other)
    return _person(applicant, rng, "LEEDS"), _person(sponsor, rng, "HONG KONG")


def _person(one: Someone, rng: Random, birthplace: str):
    """Return someone as the makers of the samples want it."""
    from samples.persons import Person

    since = date(2015, 1, 1) + timedelta(days=rng.randrange(900))
    hair = rng.choice(("brown", "black", "blond", "auburn"))
    style = "short" if one.sex == "M" else "long"
    return Person(
        one.surname,
        one.given_names,
        one.sex,
        one.born_on,
        one.nationality,
        one.chinese_name,
        birthplace,
        one.passport,
        since,
        since.replace(year=since.year + 10, day=min(since.day, 28)),
        one.hkid,
        occupation="Engineer",
        address=(*one.address.rsplit(", ", 2)[:2], "Hong Kong"),
        look={"seed": rng.randrange(10_000), "hair": hair, "style": style, "skin": rng.randrange(5)},
    )


def described(names: list[str]) -> str:
    """Return the list that `formprep batch --list` reads."""
    return "".join(f"{name}\n" for name in names)


def pages_of(folder: Path) -> list[str]:
    """Return the documents of a submission, for tools that take files."""
    return sorted(str(path) for path in folder.iterdir() if path.suffix in (".pdf", ".jpg"))
