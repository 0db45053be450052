"""Join what is written on a form: rows from top to bottom, the letters in cells as one word."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from formprep.readers.printed import Piece

CELLS = 0.6
"""Share of pieces of one letter from which they are taken for letters in cells."""


def joined(written: Iterable[Piece]) -> str:
    """Return what is written as one text: rows from top to bottom, the letters of cells joined."""
    rows: list[list[Piece]] = []
    for piece in sorted(written, key=lambda p: (p.middle[1], p.box[0])):
        if rows and abs(piece.middle[1] - rows[-1][0].middle[1]) < 0.6 * (piece.box[3] - piece.box[1]):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return " ".join(_row(sorted(row, key=lambda p: p.box[0])) for row in rows)


def _row(row: Sequence[Piece]) -> str:
    texts = [_closed(piece.text) for piece in row]
    if sum(len(text) == 1 for text in texts) < CELLS * len(texts) or len(texts) < 2:
        return " ".join(texts)
    middles = [piece.middle[0] for piece in row]
    steps = [after - before for before, after in pairwise(middles)]
    cell = min(steps)
    text = texts[0]
    for step, each in zip(steps, texts[1:], strict=True):
        text += (" " if step > 1.6 * cell else "") + each
    return text


def _closed(text: str) -> str:
    """Return a text whose letters were read cell by cell without the spaces between them."""
    parts = text.split()
    single = sum(len(part) == 1 for part in parts)
    return "".join(parts) if len(parts) > 1 and single >= CELLS * len(parts) else text.strip()
