"""The half of the evaluation set that is looked at when rules of recognition are written.

Fonts of this half: WenQuanYi Zen Hei and Micro Hei, DejaVu, Liberation. Persons, banks, firms and numbers are invented;
the layouts follow what the real papers print from general knowledge, none is a copy.
"""

from __future__ import annotations

from benchmarks.papers.look import (
    births,
    certificates,
    forms,
    home,
    identity,
    letters,
    money,
    others,
    passports,
    permissions,
    registers,
    salaries,
)
from benchmarks.papers.paper import Maker

MAKERS: dict[str, tuple[Maker, ...]] = {
    **forms.MAKERS,
    **passports.MAKERS,
    **identity.MAKERS,
    **permissions.MAKERS,
    **certificates.MAKERS,
    **births.MAKERS,
    **registers.MAKERS,
    **money.MAKERS,
    **salaries.MAKERS,
    **home.MAKERS,
    **letters.MAKERS,
    **others.MAKERS,
}
