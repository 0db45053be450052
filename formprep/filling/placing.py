"""Lay a value out in the boxes of its question: block letters, parted dates and numbers, combs, lines, or no room."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from formprep.filling.answers import Content
from formprep.filling.fields import Field
from formprep.filling.matching import Slot
from formprep.filling.parts import number_parts, parts_of
from formprep.filling.printed import Sheet, folded
from formprep.numbers import hkid


class Width(Protocol):
    """Know the font that values are written in."""

    def __call__(self, text: str) -> float:
        """Return how wide a text is at one point of size."""

    def draws(self, text: str) -> bool:
        """Tell whether the font has every letter of a text."""


ELSEWHERE = ("SEE CONTINUATION SHEET", "SEE SHEET", "*")
"""What stands in a box whose value goes on the continuation sheet; the longest that fits."""
_LARGEST, _SMALLEST = 10.0, 5.5


@dataclass(frozen=True, slots=True)
class Placed:
    """Be how a value is written: the steps for the writer and what stands in the boxes, or why it is not.

    `why`: `overflow` (it goes on the continuation sheet), `parts` (the boxes can't be told apart), `choice` (no button
    or entry for it).
    """

    steps: tuple[dict[str, Any], ...] = ()
    written: tuple[str, ...] = ()
    why: str = ""


class _NoRoomError(Exception):
    """Say that a text does not fit."""


def spoken(content: Content, slot_type: str) -> str:
    """Return a value in block letters, as it is written where it has all the room it needs."""
    if isinstance(content, bool):
        return "YES" if content else "NO"
    if isinstance(content, date):
        return f"{content.day:02d}/{content.month:02d}/{content.year:04d}"
    if slot_type == "duration":
        years, months = _spans(content)
        told = ((years, "YEAR"), (months, "MONTH"))
        return " ".join(f"{count} {name}{'' if count == 1 else 'S'}" for count, name in told if count is not None)
    if isinstance(content, tuple):
        return "\n".join(str(line) for line in content).upper()
    if slot_type == "hkid":
        number = hkid.compact(content)
        return f"{number[:-1]}({number[-1]})" if hkid.is_valid(content) else content.upper()
    return content if slot_type == "email" else content.upper()


def _spans(content: Content) -> tuple[Any, Any]:
    years, months = content if isinstance(content, tuple) else (None, None)
    return years, months


def place(slot: Slot, content: Content, printed: Sheet, width: Width) -> Placed:
    """Return how a value is written into its boxes."""
    if slot.options:
        return _pressed(slot, content)
    if slot.fields[0].kind == "choice":
        return _chosen(slot, content)
    try:
        texts = _texts(slot, content, printed, width)
    except LookupError:
        return Placed(why="parts")
    except _NoRoomError:
        return _elsewhere(slot, width)
    steps = []
    for box, text in zip(slot.fields, texts, strict=True):
        if text:
            fit = fitted(text, box, width)
            if fit is None:
                return _elsewhere(slot, width)
            steps.append(_step(box, text, *fit))
    return Placed(tuple(steps), tuple(step["text"] for step in steps))


def _step(box: Field, text: str, size: float, lines: Sequence[str]) -> dict[str, Any]:
    cells = box.most if box.comb else 0
    kind = {"page": box.page, "index": box.index, "kind": box.kind}
    return {**kind, "text": text, "size": size, "cells": cells, "lines": list(lines)}


def _elsewhere(slot: Slot, width: Width) -> Placed:
    box = slot.fields[0]
    for text in ELSEWHERE:
        if fit := fitted(text, box, width):
            return Placed((_step(box, text, *fit),), (text,), "overflow")
    return Placed(why="overflow")


def _pressed(slot: Slot, content: Content) -> Placed:
    name = ("yes" if content else "no") if isinstance(content, bool) else str(content)
    box = slot.options.get(name)
    if box is None:
        return Placed(why="choice")
    step = {"page": box.page, "index": box.index, "kind": box.kind, "state": box.state}
    return Placed((step,), (name,))


def _chosen(slot: Slot, content: Content) -> Placed:
    box = slot.fields[0]
    option = slot.question.option(str(content))
    words = {folded(each) for each in (option.printed if option else (spoken(content, slot.question.type),))}
    for export, shown in box.choices:
        if words & {folded(export), folded(shown)}:
            step = {**_step(box, shown, box.size or 8, [shown]), "text": export, "lines": [shown]}
            return Placed((step,), (export,))
    return Placed(why="choice")


def _texts(slot: Slot, content: Content, printed: Sheet, width: Width) -> list[str]:
    """Return the text of each box. Raise `LookupError` where the boxes can't be told, `_NoRoomError` if too long."""
    boxes, kind = slot.fields, slot.question.type
    if isinstance(content, date):
        return _date(boxes, content, printed)
    if kind == "duration":
        years, months = _spans(content)
        parts = {"year": "" if years is None else str(years), "month": "" if months is None else str(months)}
        if len(boxes) == 1:
            return [spoken(content, kind)]
        return [parts[name] for name in parts_of(boxes, ("year", "month"), printed)]
    if kind == "hkid":
        return number_parts(boxes, str(content))
    if kind == "address":
        return _lines(boxes, [str(line).upper() for line in content], width)  # type: ignore[union-attr]
    option = slot.question.option(content) if isinstance(content, str) else None
    text = option.labels["en"].upper() if option else spoken(content, kind)
    return [text, *("" for _ in boxes[1:])]


def _date(boxes: Sequence[Field], day: date, printed: Sheet) -> list[str]:
    parts = {"day": f"{day.day:02d}", "month": f"{day.month:02d}", "year": f"{day.year:04d}"}
    if len(boxes) == 1:
        close = boxes[0].most and boxes[0].most < 10
        return ["".join(parts.values()) if close else "/".join(parts.values())]
    return [parts[name] for name in parts_of(boxes, ("day", "month", "year"), printed)]


def _lines(boxes: Sequence[Field], lines: list[str], width: Width) -> list[str]:
    """Spread the lines of an address over its boxes: as they are, else joined and broken anew."""
    if len(boxes) == 1:
        whole = "\n".join(lines)
        return [whole if boxes[0].multiline and fitted(whole, boxes[0], width) else ", ".join(lines)]
    if len(lines) <= len(boxes) and all(fitted(line, box, width) for line, box in zip(lines, boxes, strict=False)):
        return [*lines, *("" for _ in boxes[len(lines) :])]
    single = [replace(box, multiline=False) for box in boxes]
    joined = _joined(lines, len(boxes))
    if all(fitted(line, box, width, 7.5) for line, box in zip(joined, single, strict=False)):
        return [*joined, *("" for _ in boxes[len(joined) :])]
    for tried, least in ((single, 7.5), (single, _SMALLEST), (boxes, _SMALLEST)):
        if spread := _spread(", ".join(lines), tried, width, least):
            return spread
    raise _NoRoomError


def _joined(lines: Sequence[str], most: int) -> list[str]:
    """Return no more than `most` lines: those that are shortest together are joined."""
    found = list(lines)
    while len(found) > most:
        at = min(range(len(found) - 1), key=lambda each: len(found[each]) + len(found[each + 1]))
        found[at : at + 2] = [f"{found[at]}, {found[at + 1]}"]
    return found


def _spread(text: str, boxes: Sequence[Field], width: Width, least: float) -> list[str] | None:
    words, found = text.split(" "), []
    for box in boxes:
        run: list[str] = []
        while words and fitted(" ".join([*run, words[0]]), box, width, least):
            run.append(words.pop(0))
        found.append(" ".join(run))
    return None if words else found


def fitted(text: str, box: Field, width: Width, least: float = _SMALLEST) -> tuple[float, list[str]] | None:
    """Return the size, not below `least`, and the lines in which a text fits into a box; None where it does not."""
    if box.most and len(text) > box.most:
        return None
    wide, high = box.box[2] - box.box[0], box.box[3] - box.box[1]
    size = min(box.size or _LARGEST, 0.8 * high)
    if box.comb and box.most:
        cell = wide / box.most
        size = min(size, cell / max(width(letter) for letter in text))
        return (round(size, 1), [text]) if size >= 3 and "\n" not in text else None
    while size >= min(least, 0.8 * high):
        lines = _broken(text, (wide - 4) / size, width) if box.multiline else [text]
        if all(width(line) * size <= wide - 4 for line in lines) and (
            len(lines) == 1 or len(lines) * size * 1.2 <= high
        ):
            return (size, lines) if "\n" not in text or box.multiline else None
        size = round(size - 0.5, 1)
    return None


def _broken(text: str, room: float, width: Width) -> list[str]:
    """Break a text at its own line ends, at spaces, and between Chinese characters."""
    lines = []
    for line in text.split("\n"):
        run = ""
        for piece in re.findall(r"[^\s\u2e80-\U0003ffff]+\s*|[\u2e80-\U0003ffff]\s*|\s+", line):
            if run and width((run + piece).rstrip()) > room:
                lines.append(run.rstrip())
                run = ""
            run += piece
        lines.append(run.rstrip())
    return lines
