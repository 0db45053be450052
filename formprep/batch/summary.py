"""Put the rows of a run together: CSV, XLSX, JSON Lines, a page for the browser, and the counts.

All are the same bytes for the same rows, whoever made them and when.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from formprep.batch.addresses import within
from formprep.batch.page import Page, finding_of, title_of
from formprep.batch.record import Entry
from formprep.batch.results import OWN, Results
from formprep.batch.rows import OUTCOMES, Row, as_line, chosen
from formprep.batch.settings import Settings
from formprep.labels import labels
from formprep.report import as_json
from formprep.selection import Selection

SCHEMA = "formprep-batch/1"
COLUMNS = (
    "path", "outcome", "reason", "checked_on", "edition", "met", "missing", "faulty", "to-review", "errors", "reviews",
    "advice", "accepted", "left_out", "files", "pages", "lacking", "codes", "set_aside", "report", "cover",
)  # fmt: skip
_DAY = datetime(2000, 1, 1)
_MOST_ROWS = 1_000_000
"""Rows of one sheet; Excel takes 48,576 more."""
_MOST_LETTERS = 32_000
_FORMULA = re.compile(r"(^|[;,|])(?=[=+@＝＋－＠-])")
"""Where a spreadsheet begins a formula, whatever it parts cells by."""


def summarise(
    entries: Callable[[], Iterator[tuple[str, Entry]]], results: Results, settings: Settings, selection: Selection
) -> dict[str, Any]:
    """Write every summary, of the findings that are chosen, and return the counts."""
    counts = Counts(selection)
    for _, entry in entries():
        counts.add(entry.row)
    told = counts.to_dict(settings)
    with ExitStack() as files:
        tables: list[_Table] = [
            _Lines(files.enter_context(results.writing("summary.jsonl"))),
            _Csv(files.enter_context(results.writing("summary.csv"))),
            _Xlsx(files.enter_context(results.writing("summary.xlsx")), results.folder / OWN, settings),
            Page(files.enter_context(results.writing("summary.html")), told, COLUMNS, cells_of, settings.lang),
        ]
        for name, entry in entries():
            row = {**chosen(entry.row, selection), **_places(name, entry, results, settings)}
            for table in tables:
                table.add(row)
        for table in tables:
            table.close()
    results.write("counts.json", as_json(told))
    return told


class Counts:
    """Count outcomes, findings and items over all rows."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._failing = 0
        self._left_out: Counter[str] = Counter()
        self._accepting = 0
        self._outcomes: Counter[str] = Counter()
        self._findings: Counter[str] = Counter()
        self._with: Counter[str] = Counter()
        self._set_aside: Counter[str] = Counter()
        self._items: dict[str, Counter[str]] = {"missing": Counter(), "faulty": Counter()}
        self._known: dict[str, tuple[str, str]] = {}

    def add(self, row: Row) -> None:
        """Count a row: the findings that are chosen, and those that are not for themselves."""
        listed = chosen(row, self._selection)
        for key in ("codes", "set_aside"):
            self._left_out.update({code: row[key][code] for code in row[key].keys() - listed[key].keys()})
        self._failing += self._selection.fails_over(row["codes"], set_aside=row["set_aside"])
        self._outcomes[row["outcome"]] += 1
        self._findings.update(listed["codes"])
        self._with.update(listed["codes"].keys())
        self._set_aside.update(listed["set_aside"])
        self._accepting += bool(listed["set_aside"])
        for ref, item, status in row["lacking"]:
            self._items[status][item] += 1
            self._known[item] = max(self._known.get(item, ("", "")), (row["edition"], ref))

    def to_dict(self, settings: Settings) -> dict[str, Any]:
        """Return the counts, the commonest first."""
        missing, faulty = self._items["missing"], self._items["faulty"]
        return {
            "schema": SCHEMA,
            "checked_on": settings.on,
            "submissions": self._outcomes.total(),
            "outcomes": {outcome: self._outcomes[outcome] for outcome in OUTCOMES},
            "findings": [
                {"code": code, "submissions": self._with[code], "findings": self._findings[code]}
                for code in sorted(self._with, key=lambda code: (-self._with[code], -self._findings[code], code))
            ],
            "set_aside": dict(sorted(self._set_aside.items())),
            "with_set_aside": self._accepting,
            "failing": self._failing,
            "left_out": {
                "count": self._left_out.total(),
                "codes": dict(sorted(self._left_out.items())),
                "select": list(self._selection.select),
                "ignore": list(self._selection.ignore),
            },
            "items": [
                {
                    "item": item,
                    "ref": self._known[item][1],
                    "edition": self._known[item][0],
                    "missing": missing[item],
                    "faulty": faulty[item],
                }
                for item in sorted(self._known, key=lambda item: (-missing[item], -faulty[item], item))
            ],
        }


class _Table(Protocol):
    def add(self, row: Row) -> None: ...

    def close(self) -> None: ...


class _Lines:
    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def add(self, row: Row) -> None:
        self._stream.write(as_line(row).encode() + b"\n")

    def close(self) -> None:
        return


class _Csv:
    """Write what every spreadsheet opens, in UTF-8 and without anything that it would take for a formula."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=False)
        self._stream.write("\N{BYTE ORDER MARK}")
        self._table = csv.writer(self._stream)
        self._table.writerow(COLUMNS)

    def add(self, row: Row) -> None:
        cells = cells_of(row)
        self._table.writerow([harmless(cell) for cell in cells])

    def close(self) -> None:
        self._stream.flush()
        self._stream.detach()


class _Xlsx:
    """Write a workbook; a row leaves the memory as soon as the next one comes."""

    def __init__(self, stream: BinaryIO, folder: Path, settings: Settings) -> None:
        import xlsxwriter

        self._words = labels(settings.lang)
        options = {"constant_memory": True, "tmpdir": str(folder / "new"), "use_zip64": True}
        self._book = xlsxwriter.Workbook(stream, options)
        self._book.set_properties({"created": _DAY, "title": self._words("batch.title")})
        self._bold = self._book.add_format({"bold": True})
        self._sheet: Any = None
        self._rows = 0

    def add(self, row: Row) -> None:
        if self._rows % _MOST_ROWS == 0:
            self._begin()
        at = self._rows % _MOST_ROWS + 1
        self._rows += 1
        for column, cell in enumerate(cells_of(row)):
            if isinstance(cell, str):
                self._sheet.write_string(at, column, cell[:_MOST_LETTERS])
            else:
                self._sheet.write_number(at, column, cell)

    def close(self) -> None:
        self._finish()
        self._book.close()

    def _begin(self) -> None:
        self._finish()
        self._sheet = self._book.add_worksheet()
        self._sheet.freeze_panes(1, 1)
        self._sheet.set_column(0, 0, 40)
        for column, name in enumerate(COLUMNS):
            self._sheet.write_string(0, column, self._words(f"batch.columns.{name}"), self._bold)

    def _finish(self) -> None:
        if self._sheet is not None:
            self._sheet.autofilter(0, 0, (self._rows - 1) % _MOST_ROWS + 1, len(COLUMNS) - 1)


def harmless(cell: Any) -> Any:
    """Return a cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", cell) if isinstance(cell, str) else cell


def cells_of(row: Row) -> list[str | int]:
    """Return a row as cells, in the order of the columns."""
    told = {
        "lacking": " ".join(dict.fromkeys(ref for ref, _, _ in row["lacking"])),
        "codes": _counted(row["codes"]),
        "set_aside": _counted(row["set_aside"]),
    }
    cells = {**row, **told}
    return [cells[column] for column in COLUMNS]


def _counted(codes: Mapping[str, int]) -> str:
    return " ".join(code if count == 1 else f"{code}×{count}" for code, count in codes.items())


def _places(name: str, entry: Entry, results: Results, settings: Settings) -> dict[str, str]:
    return {
        "report": results.place("reports", name) if entry.report else "",
        "cover": results.place("covers", name) if entry.cover and settings.covers else "",
    }


def as_text(counts: Mapping[str, Any], settings: Settings, most: int = 5) -> Sequence[str]:
    """Return the lines that tell what a run comes to."""
    words = labels(settings.lang)
    lines = [words("batch.submissions", n=counts["submissions"])]
    lines += [f"  {words.name('outcome', each)}{words('colon')}{n}" for each, n in counts["outcomes"].items() if n]
    for heading, rows in (("items", _items(counts, settings)), ("findings", _findings(counts, settings))):
        if rows:
            lines += ["", words(f"batch.{heading}"), *(f"  {n:>6}  {_cut(text)}" for n, text in rows[:most])]
    if set_aside := counts["set_aside"]:
        told = words.aside(words.comma(*(f"{code} {count}" for code, count in set_aside.items())))
        lines += ["", words.count("accepted", sum(set_aside.values())) + told]
    if counts["left_out"]["count"]:
        lines += ["", words.count("left_out", counts["left_out"]["count"])]
    return [*lines, "", within(settings.out, "summary.html")]


def _cut(text: str, width: int = 69) -> str:
    """Return a text as far as it has room on a line of the terminal."""
    from rich.cells import cell_len, set_cell_size

    return text if cell_len(text) <= width else set_cell_size(text, width - 1).rstrip() + "…"


def _items(counts: Mapping[str, Any], settings: Settings) -> list[tuple[int, str]]:
    return [(e["missing"], f"{e['ref']} {title_of(e, settings.lang)}") for e in counts["items"] if e["missing"]]


def _findings(counts: Mapping[str, Any], settings: Settings) -> list[tuple[int, str]]:
    return [(e["submissions"], finding_of(e["code"], settings.lang)) for e in counts["findings"]]
