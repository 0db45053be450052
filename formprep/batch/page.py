"""The summary as one page for a browser: it sorts and filters by itself, without a server and without the network."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, BinaryIO

from formprep import messages
from formprep.batch.rows import OUTCOMES, Row
from formprep.errors import InputError
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.paths import TEMPLATES
from formprep.schemas import load_checklist

_SHOWN = (
    "path", "outcome", "lacking", "codes", "errors", "reviews", "missing", "faulty", "set_aside", "files", "pages",
)  # fmt: skip
_MOST = 8
"""Items and findings of which the commonest stand above the table."""


class Page:
    """Write the page row by row; the browser draws only the rows that are looked at."""

    def __init__(
        self, stream: BinaryIO, counts: Mapping[str, Any], columns: Sequence[str], cells: Any, lang: Language
    ) -> None:
        self._stream, self._columns, self._cells = stream, columns, cells
        self._between = b""
        stream.write(_head(counts, columns, lang).encode())

    def add(self, row: Row) -> None:
        """Write a row."""
        self._stream.write(self._between + _json(self._cells(row)).encode())
        self._between = b",\n"

    def close(self) -> None:
        """Write what follows the rows."""
        script = (TEMPLATES / "batch" / "page.js").read_text(encoding="utf-8")
        self._stream.write(f"]</script>\n<script>{script}</script>\n</body>\n</html>\n".encode())


def title_of(item: Mapping[str, Any], lang: Language) -> str:
    """Return the title of a counted item, its id where its edition is not known here."""
    try:
        return load_checklist(item["edition"]).item(item["item"]).title[lang]
    except (InputError, StopIteration):
        return str(item["item"])


def _head(counts: Mapping[str, Any], columns: Sequence[str], lang: Language) -> str:
    words = labels(lang)
    folder = TEMPLATES / "batch"
    names = {outcome: words.name("outcome", outcome) for outcome in OUTCOMES}
    told = {name: n for name, n in counts["outcomes"].items() if n}
    left_out = counts["left_out"]["count"]
    texts = ("title", "find", "find_hint", "all", "more", "no_script", "kept")
    return (
        (folder / "page.html")
        .read_text(encoding="utf-8")
        .format_map(
            {
                **{key: escape(words(f"batch.{key}")) for key in texts},
                "lang": lang,
                "css": (folder / "page.css").read_text(encoding="utf-8"),
                "submissions": escape(words("batch.submissions", n=counts["submissions"])),
                "checked_on": escape(words("batch.columns.checked_on")),
                "day": escape(words.day(counts["checked_on"])),
                "outcome": escape(words("batch.columns.outcome")),
                "outcomes": "".join(
                    f'<li><button type="button" value="{name}"><b>{n}</b> '
                    f'<span class="{name}">{escape(names[name])}</span></button></li>'
                    for name, n in told.items()
                ),
                "choices": "".join(f'<option value="{name}">{escape(names[name])}</option>' for name in told),
                "items_title": escape(words("batch.items")),
                "items": _list(
                    [(e["missing"], f"{e['ref']} {title_of(e, lang)}") for e in counts["items"] if e["missing"]]
                ),
                "findings_title": escape(words("batch.findings")),
                "findings": _list([(e["submissions"], finding_of(e["code"], lang)) for e in counts["findings"]]),
                "set_aside": _section(
                    words("batch.columns.set_aside"),
                    [(n, finding_of(code, lang)) for code, n in counts["set_aside"].items()],
                ),
                "left_out": f"<p>{escape(words.count('left_out', left_out))}</p>" if left_out else "",
                "words": _json(_words(words, names, columns)),
            }
        )
    )


def finding_of(code: str, lang: Language) -> str:
    """Return a code with its title."""
    title = messages.say(f"findings.{code}.title", {}, lang)
    return f"{code} {title}"


def _words(words: Labels, names: Mapping[str, str], columns: Sequence[str]) -> dict[str, Any]:
    return {
        "order": list(columns),
        "columns": [[name, words(f"batch.columns.{name}")] for name in _SHOWN],
        "outcomes": names,
        "cover": words("batch.cover"),
        "shown": words.words["batch"]["shown"],
    }


def _list(rows: Sequence[tuple[int, str]]) -> str:
    return "".join(f"<li><b>{n}</b> <span>{escape(text)}</span></li>" for n, text in rows[:_MOST])


def _section(title: str, rows: Sequence[tuple[int, str]]) -> str:
    return f"<section><h2>{escape(title)}</h2><ol>{_list(rows)}</ol></section>" if rows else ""


def _json(value: Any) -> str:
    """Return JSON that ends no script early."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
