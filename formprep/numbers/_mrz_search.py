"""Search a page's lines for a machine-readable zone and mend what reading by machine did to it.

Mended, because the place says what must stand there or a check digit confirms it:

- spaces, case, other marks for ``<``, up to two stray marks, a line in two pieces, two or three lines in one;
- fillers lost or added in the long run at the end of the names or in the optional data, and letters that OCR makes of
  fillers inside such a run;
- digits among letters, letters among digits, by their shape;
- one O, I, S, B or Z after two digits of the number that should be a 0, 1, 5, 8 or 2, if exactly one such change makes
  its own check digit and the composite fit and leaves no such letter. A digit is never made a letter: an 8 misread as 5
  could then pass as S, which weighs the same as 8. Visas have no composite, so their numbers are never touched.

Names and states have no check digit: names whose fillers leave them in doubt, and states that don't exist, are faults.
A ``>`` is never taken for ``<``, nor are lines put in another order. What no check digit can tell is not told: 6 from
G and fillers from K in a number, which weigh the same.

Source: measured on OCR of passports; nearly all errors are shapes alike and miscounted fillers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product

from formprep.numbers import _icao
from formprep.numbers._icao import CHARACTERS, Layout
from formprep.numbers._marks import unspaced

_SINGLE = str.maketrans(dict.fromkeys("«‹《〈≪⟨❮˂", "<"))
_DOUBLE = str.maketrans({"«": "<<", "《": "<<", "≪": "<<"} | dict.fromkeys("‹〈⟨❮˂", "<"))
_BACKWARDS = str.maketrans(dict.fromkeys("»›》〉≫⟩❯˃＞", ">"))
_STRAY = re.compile("[^A-Z0-9<]")
_MOST_STRAY = 2
_SLACK = 6

_TO_LETTER = dict(zip("012568", "OIZSGB", strict=True))
_TO_DIGIT = dict(zip("OQDILZSBG", "000112586", strict=True))
_MISREAD_DIGIT = re.compile("(?<=[0-9]{2})[OISBZ]")
_LIKE_FILLER = "KCESLX"
_MENDING = {
    "L": _TO_LETTER,
    "A": _TO_LETTER,
    "D": _TO_DIGIT,
    "N": _TO_DIGIT,
    "F": dict.fromkeys(_LIKE_FILLER, "<"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible zone: joined lines as mended, the faults left, how much was changed, and the lines it came from."""

    layout: Layout
    zone: str
    faults: tuple[str, ...]
    changes: int
    first: int
    last: int

    @property
    def repaired(self) -> bool:
        return self.changes > 0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line that may hold a zone's line or a part of it; ``nth`` counts the lines that are not empty."""

    index: int
    nth: int
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of a zone, brought to its width: how many characters that took, and whether it is in doubt."""

    text: str
    changes: int = 0
    doubtful: bool = False


def upside_down(lines: Sequence[str]) -> bool:
    """Tell whether a line has a run of ``>>>``, as a zone read upside down has."""
    return any(">>>" in unspaced(line).translate(_BACKWARDS) for line in lines)


@lru_cache(maxsize=64)
def search(lines: tuple[str, ...]) -> Candidate | None:
    """Return the best candidate: the fewest faults, then the fewest changes, then the earliest."""
    pieces = _pieces(lines)
    candidates = (
        candidate
        for start in range(len(pieces))
        for layout in _icao.LAYOUTS
        for candidate in _candidates(pieces, start, layout)
    )
    return min(candidates, key=lambda candidate: (len(candidate.faults), candidate.changes), default=None)


def _pieces(lines: Sequence[str]) -> list[_Piece]:
    full = [(index, unspaced(line)) for index, line in enumerate(lines)]
    pieces = []
    for nth, (index, text) in enumerate((index, text) for index, text in full if text):
        readings = tuple(
            _STRAY.sub("", reading)
            for reading in dict.fromkeys((text.translate(_SINGLE), text.translate(_DOUBLE)))
            if ">" not in reading and len(_STRAY.findall(reading)) <= _MOST_STRAY
        )
        if any("<" in reading or len(re.findall("[0-9]", reading)) >= 4 for reading in readings):
            pieces.append(_Piece(index, nth, readings))
    return pieces


def _candidates(pieces: Sequence[_Piece], start: int, layout: Layout) -> Iterator[Candidate]:
    for taken, rows in _rows(pieces, start, layout):
        zone = "".join(row.text for row in rows)
        mended = _mend(layout, zone)
        if not _icao.suits(layout, mended):
            continue
        mended, faults = _confirm(layout, mended)
        faults = _with_doubts(layout, mended, faults, names=any(row.doubtful for row in rows))
        if faults and not _plausible(layout, mended):
            continue
        changes = sum(row.changes for row in rows) + sum(a != b for a, b in zip(zone, mended, strict=True))
        yield Candidate(layout, mended, faults, changes, taken[0].index, taken[-1].index)


def _with_doubts(layout: Layout, zone: str, faults: tuple[str, ...], *, names: bool) -> tuple[str, ...]:
    """Add the fields no check digit covers that can't be trusted: states that don't exist, and names if they can't."""
    values = layout.values(zone)
    wrong = {*faults} | ({"names"} if names else set())
    wrong |= {
        name for name in ("issuing_state", "nationality") if values.get(name, "CHN").rstrip("<") not in _icao.STATES
    }
    return tuple(name for name in (*values, "composite") if name in wrong)


def _rows(pieces: Sequence[_Piece], start: int, layout: Layout) -> Iterator[tuple[Sequence[_Piece], list[_Row]]]:
    """Yield the ways to make the layout's lines of one or two pieces each, and of all lines in one piece."""
    for text in pieces[start].readings:
        if layout.rows > 1 and len(text) == layout.rows * layout.width:
            yield pieces[start : start + 1], [_Row(line) for line in layout.lines(text)]
    for counts in product((1, 2), repeat=layout.rows):
        taken = pieces[start : start + sum(counts)]
        if len(taken) < sum(counts) or taken[-1].nth - taken[0].nth > len(taken):
            continue
        rest = iter(taken)
        texts = [["".join(parts) for parts in product(*(next(rest).readings for _ in range(n)))] for n in counts]
        fitting = [[row for text in of_row for row in _fit(layout, nth, text)] for nth, of_row in enumerate(texts)]
        for rows in product(*fitting):
            yield taken, list(rows)


def _fit(layout: Layout, nth: int, text: str) -> Iterator[_Row]:
    """Yield the line of the layout that the text may be, as it is or with its fillers mended."""
    if layout is _icao.EEP:
        yield from _fit_permit(text, layout.width)
    elif nth == (2 if layout is _icao.TD1 else 0):
        start = 0 if layout is _icao.TD1 else 5
        for row in _fit_names(text[start:], layout.width - start):
            yield replace(row, text=text[:start] + row.text)
    elif abs(len(text) - layout.width) <= _SLACK:
        yield from _fit_data(text, layout.width, 15 if layout is _icao.TD1 else 28)


def _fit_permit(text: str, width: int) -> Iterator[_Row]:
    if len(text) == width:
        yield _Row(text)
    elif match := re.fullmatch("(.{12})<?(.{7})<?(.{7})<?(.)", text):
        yield _Row("<".join(match.groups()), abs(len(text) - width))


def _fit_names(text: str, width: int) -> Iterator[_Row]:
    """Mend the fillers after the names; in doubt when names may be cut off, be no names or have lost their parting."""
    names = _without_noise(text)
    line = names[:width].ljust(width, "<")
    if "<" not in text or names[width:].strip("<"):
        return
    cut = len(text) < width and not names.endswith("<<")
    resized = abs(len(text) - width)
    changes = resized + sum(a != b for a, b in zip(text, names, strict=True))
    yield _Row(line, changes, doubtful=cut or _in_doubt(line.rstrip("<"), resized > 0))


def _without_noise(names: str) -> str:
    """Make fillers of what OCR read into the run of three or more that ends the names.

    Where there was no ``<<`` before that run it may yet part surname and given names, so only lone letters are noise.
    """
    end = re.search("<{3,}", names)
    if not end:
        return names
    head, tail = names[: end.start()], names[end.start() :]
    lone = "" if "<<" in head else "(?![A-Z]{2})"
    return head + "<" * len(tail) if re.fullmatch(f"(?:<|{lone}[{_LIKE_FILLER}])*", tail) else names


def _in_doubt(names: str, resized: bool) -> bool:
    """Tell whether names end in what may be a filler, or may have lost the ``<<`` that parts them."""
    noise = f"[{_LIKE_FILLER}]"
    if "<<" in names:
        return bool(re.search(f"<<.*(?:<<{noise}{{1,2}}|<{noise})$", names))
    return "<" in names and (resized or bool(re.search(f"{noise}<|<{noise}", names)))


def _fit_data(text: str, width: int, free: int) -> Iterator[_Row]:
    """Yield the line with fillers added to or taken from a run in its free part, then with noise in it mended too.

    All but the names are under check digits, which tell which of these lines is right.
    """
    quiet = text[:free] + re.sub(f"(?<=<)[{_LIKE_FILLER}]{{1,2}}(?=<)", lambda noise: "<" * len(noise[0]), text[free:])
    for line in dict.fromkeys((text, quiet)):
        changes = sum(a != b for a, b in zip(line, text, strict=True))
        missing = width - len(line)
        if not missing:
            yield _Row(line, changes)
            continue
        for run in re.finditer("<{2,}", line):
            if run.end() > free and len(run[0]) + missing >= 2:
                filled = line[: run.start()] + "<" * (len(run[0]) + missing) + line[run.end() :]
                yield _Row(filled, changes + abs(missing))


def _mend(layout: Layout, zone: str) -> str:
    """Turn letters among digits and digits among letters into what they look like; never touch numbers."""
    return "".join(
        character if character in CHARACTERS[each] else _MENDING.get(each, {}).get(character, character)
        for character, each in zip(zone, layout.classes, strict=True)
    )


def _confirm(layout: Layout, zone: str) -> tuple[str, tuple[str, ...]]:
    """Return the zone and its faults, after the one change in the number that all check digits confirm."""
    faults = _icao.faults(layout, zone)
    if faults != ("number", "composite"):
        return zone, faults
    number = next(field for field in layout.fields if field.name == "number")
    changed = [
        zone[: found.start()] + _TO_DIGIT[found[0]] + zone[found.end() :]
        for found in _MISREAD_DIGIT.finditer(zone, number.start, number.end)
    ]
    fitting = [each for each in changed if not _icao.faults(layout, each)]
    if len(fitting) == 1 and not re.search("[0-9].*[OISBZ]", number.of(fitting[0])):
        return fitting[0], ()
    return zone, faults


def _plausible(layout: Layout, zone: str) -> bool:
    """Tell whether a zone at fault is one all the same: letters where names and states stand, and a date that reads."""
    fields = {field.name: field for field in layout.fields}
    letters = ("document_code", "issuing_state", "names", "nationality")
    dates = ("date_of_birth", "expires_on")
    return (
        "<" in zone
        and all(fields[name].fits(zone) for name in letters if name in fields)
        and any((fields[name].of(zone) + fields[f"{name}_check"].of(zone)).isdigit() for name in dates)
    )
