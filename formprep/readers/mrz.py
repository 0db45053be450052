"""Facts of a machine-readable zone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from formprep.kinds import Reading
from formprep.model import Fact, Problem
from formprep.numbers import mrz
from formprep.readers.paper import Paper

_FILLERS = re.compile(r"[<«>]{6}")
PROVEN = 0.99
MENDED = 0.97
DOUBTED = 0.5
"""The most a fact is worth whose own check digit fails."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Be a zone and the page it stands on."""

    found: mrz.Found
    page: int

    def sure(self, name: str) -> float:
        """Return how far a field can be trusted."""
        faults = self.found.mrz.faults
        if not faults:
            return MENDED if self.found.repaired else PROVEN
        named = "names" if name in ("surname", "given_names") else name
        if named in faults:
            return DOUBTED * 0.8
        return DOUBTED if "composite" in faults and len(faults) == 1 else 0.7


def zones(paper: Paper) -> Iterator[Zone]:
    """Yield the zone of each page that has one."""
    for page in paper.pages:
        lines = [row.text for row in paper.on_page(page.number)]
        if any("<" in line or "«" in line or line.upper().startswith("CS") for line in lines):
            found = mrz.find(lines, on=paper.on)
            if found is not None:
                yield Zone(found, page.number)


def read_mrz(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a fact from the zone."""
    for zone in zones(paper):
        value = getattr(zone.found.mrz, name)
        if value:
            rows = list(paper.on_page(zone.page))
            return [Fact(name, value, zone.page, zone.sure(name), "mrz", rows[zone.found.first].box)]
    return []


def faults(paper: Paper) -> list[Problem]:
    """Return the fields whose check digit does not hold, and the pages whose zone makes no sense."""
    found = list(zones(paper))
    unread = [
        Problem("FP303", page.number)
        for page in paper.pages
        if page.number not in {zone.page for zone in found} and any(_FILLERS.search(line.text) for line in page.lines)
    ]
    return unread + [
        Problem("FP505", zone.page, {"fact": "number" if name in ("composite", "names", "optional") else name})
        for zone in found
        for name in list(dict.fromkeys(zone.found.mrz.faults))[:1]
        if name != "names"
    ]
