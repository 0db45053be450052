"""Transcripts as JSON: what a child answers and what the cache keeps. Neither is believed to be well formed."""

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from formprep.model import Box, FormField, Line, Page, Portrait, Problem, Quality, Transcript

_T = TypeVar("_T")
_SOURCES = ("text", "ocr", "none")
_KINDS = ("text", "button", "choice", "signature")


def to_json(transcript: Transcript) -> dict[str, Any]:
    """Return plain values that `json` can write."""
    return {
        "media_type": transcript.media_type,
        "pages": [_page_to_json(page) for page in transcript.pages],
        "problems": [[each.code, each.page, dict(each.params)] for each in transcript.problems],
    }


def from_json(raw: Any) -> Transcript:
    """Return the transcript that `to_json` was given. Raise `ValueError` for anything else."""
    try:
        return Transcript(_text(raw["media_type"]), _all(raw["pages"], _page), _all(raw["problems"], _problem))
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        raise ValueError("not a transcript") from error


def _page_to_json(page: Page) -> dict[str, Any]:
    return {
        "number": page.number,
        "lines": [[line.text, line.box, line.confidence] for line in page.lines],
        "fields": [[each.name, each.label, each.value, each.kind, each.box, each.stored] for each in page.fields],
        "barcodes": page.barcodes,
        "source": page.source,
        "rotation": page.rotation,
        "size": [page.width, page.height],
        "faces": page.faces,
        "copies": page.copies,
        "ink": page.ink,
        "whole": page.whole,
        "marks": page.marks,
        "quality": None if page.quality is None else asdict(page.quality),
        "portraits": [asdict(each) for each in page.portraits],
        "words": [[word.text, word.box, word.confidence] for word in page.words],
        "unread": page.unread,
    }


def _page(raw: Mapping[str, Any]) -> Page:
    width, height = raw["size"]
    source = raw["source"]
    if source not in _SOURCES or raw["rotation"] not in (0, 90, 180, 270) or not isinstance(raw["whole"], bool):
        raise ValueError("not a page")
    return Page(
        number=_whole(raw["number"]),
        lines=_all(raw["lines"], _line),
        fields=_all(raw["fields"], _field),
        barcodes=_all(raw["barcodes"], _text),
        source=source,
        rotation=_whole(raw["rotation"]),
        width=_real(width),
        height=_real(height),
        faces=_all(raw["faces"], _box),
        copies=_whole(raw.get("copies", 0)),
        ink=_real(raw["ink"]),
        whole=raw["whole"],
        marks=_all(raw["marks"], _box),
        quality=None if raw["quality"] is None else _quality(raw["quality"]),
        portraits=_all(raw["portraits"], _portrait),
        words=_all(raw["words"], _line),
        unread=_all(raw["unread"], _box),
    )


def _quality(raw: Mapping[str, Any]) -> Quality:
    shares = {each.name: _real(raw[each.name]) for each in fields(Quality) if each.name != "lines"}
    return Quality(lines=_whole(raw["lines"]), **shares)


def _portrait(raw: Mapping[str, Any]) -> Portrait:
    pixels = raw["pixels"]
    measures = ("ratio", "high", "wide", "tilt", "ground", "unrest", "blur")
    return Portrait(
        frame=_box(raw["frame"]),
        face=_box(raw["face"]),
        faces=_whole(raw["faces"]),
        pixels=None if pixels is None else _whole(pixels),
        turned=_whole(raw["turned"]),
        **{name: None if raw[name] is None else _real(raw[name]) for name in measures},
    )


def _line(raw: Any) -> Line:
    text, box, confidence = raw
    return Line(_text(text), None if box is None else _box(box), _real(confidence))


def _field(raw: Any) -> FormField:
    name, label, value, kind, box, stored = raw
    if kind not in _KINDS:
        raise ValueError("not a form field")
    place = None if box is None else _box(box)
    return FormField(_text(name), _text(label), _text(value), kind, place, _text(stored))


def _problem(raw: Any) -> Problem:
    code, page, params = raw
    if not all(isinstance(value, str | int | float) for value in params.values()):
        raise ValueError("not a problem")
    return Problem(_text(code), None if page is None else _whole(page), {_text(key): params[key] for key in params})


def _box(raw: Any) -> Box:
    left, top, right, bottom = raw
    return _real(left), _real(top), _real(right), _real(bottom)


def _all(raw: Any, one: Callable[[Any], _T]) -> tuple[_T, ...]:
    if not isinstance(raw, list | tuple):
        raise ValueError("not a list")
    return tuple(map(one, raw))


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise ValueError("not a text")
    return raw


def _whole(raw: Any) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise ValueError("not a whole number")
    return raw


def _real(raw: Any) -> float:
    if not isinstance(raw, float | int) or isinstance(raw, bool) or not math.isfinite(raw):
        raise ValueError("not a number")
    return float(raw)
