"""Lines of a terminal: text in columns, broken where Chinese and English may be broken, counted in cells."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

NARROWEST = 40

_CLOSE = "，。、；：！？）」』》〉】…”’"
_OPEN = "（「『《〈【“‘"
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WORDS = re.compile(rf"\s+|[{_OPEN}]*(?:[{_WIDE}]|[^\s{_WIDE}{_OPEN}]+)[{_CLOSE}]*|.", re.DOTALL)
_PLAIN = str.maketrans("✓✗○□–—…─·‘’“”", "+xo.--~-.''\"\"")


@dataclass(frozen=True, slots=True)
class Cell:
    """Be the text of one column; a width of 0 takes what is left of the line."""

    text: str
    width: int = 0
    style: str = ""


class Sheet:
    """Collect lines of at most `width` cells."""

    def __init__(self, width: int) -> None:
        self.width = max(width, NARROWEST)
        self._lines: list[list[Cell]] = []

    def row(self, *cells: Cell) -> None:
        """Add cells side by side, each wrapped within its own width, with a gap of one between them."""
        left = self.width - sum(cell.width for cell in cells)
        widths = [cell.width or left for cell in cells]
        gaps = [1] * (len(cells) - 1) + [0]
        broken = [wrap(c.text, width - gap) for c, width, gap in zip(cells, widths, gaps, strict=True)]
        for parts in zip_longest(*broken, fillvalue=""):
            self._lines.append(
                [Cell(part, width, c.style) for part, width, c in zip(parts, widths, cells, strict=True)]
            )

    def text(self, text: str, style: str = "", *, indent: int = 0) -> None:
        """Add a paragraph; a blank text is a blank line."""
        self.row(*([Cell("", indent)] if indent else []), Cell(text, 0, style))

    def heading(self, text: str) -> None:
        """Add a heading with a rule, after a blank line."""
        self.text("")
        line = f"── {shorten(text, self.width - 6)} "
        self.text(line + "─" * (self.width - _cells(line)), "bold")

    def render(self, *, colour: bool, encoding: str = "utf-8") -> str:
        """Return the lines; what the encoding can't write becomes its nearest plain sign, or `?`."""
        from rich.console import Console
        from rich.text import Text

        console = Console(
            file=io.StringIO(),
            width=self.width,
            force_terminal=colour,
            color_system="standard" if colour else None,
            legacy_windows=False,
            _environ={},
        )
        for cells in self._lines:
            line = Text(no_wrap=True, end="")
            for cell in cells:
                line.append(cell.text, cell.style or None)
                line.append(" " * (cell.width - _cells(cell.text)))
            line.rstrip()
            console.print(line, soft_wrap=True)
        written: str = console.file.getvalue()  # type: ignore[attr-defined]
        return "".join(char if _writable(char, encoding) else _substitute(char, encoding) for char in written)


def wrap(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` cells, at least one; Chinese breaks between characters."""
    return [line for part in text.splitlines() or [""] for line in _broken(part, width)]


def shorten(text: str, width: int) -> str:
    """Cut `text` in the middle where it is wider than `width` cells, so that start and ending stay."""
    if _cells(text) <= width:
        return text
    half = (width - 1) // 2
    head, tail = text[: width - 1 - half], text[-half:]
    while _cells(head) > width - 1 - half:
        head = head[:-1]
    while _cells(tail) > half:
        tail = tail[1:]
    return f"{head}…{tail}"


def _broken(text: str, width: int) -> list[str]:
    lines = [""]
    for word in _WORDS.findall(text):
        if _cells(lines[-1] + word) <= width:
            lines[-1] += word
        elif word.isspace():
            continue
        elif _cells(word) <= width:
            lines.append(word)
        else:
            lines += _chopped(word, width)
    if len(lines) > 1 and not lines[0]:
        lines.pop(0)
    return [line.rstrip() for line in lines]


def _chopped(word: str, width: int) -> Sequence[str]:
    from rich.cells import chop_cells

    return chop_cells(word, width)


def _cells(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)


def _writable(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _substitute(char: str, encoding: str) -> str:
    plain = char.translate(_PLAIN)
    return plain if _writable(plain, encoding) else "?"
