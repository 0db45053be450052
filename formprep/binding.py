"""Put a submission together: one PDF with the cover sheet, contents, a divider for each item and its papers."""

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from formprep.bundling import Leaf, Order, order
from formprep.conversions import Conversions, asked_of
from formprep.digest import digest
from formprep.errors import FormprepError
from formprep.labels import labels
from formprep.model import Finding, Language
from formprep.report import Report
from formprep.tools.places import spots

_SHARES = (1.0, 0.5, 0.0)
"""Which share of the room beside a number is to its left, in the places at the right, in the middle, at the left."""
_FRONT = (False, 0)
_Sheet = tuple[bool, int]
"""Whether a sheet lies, and which of its places for a number is free."""
_TRIES = 6
_USUAL = (2, 1)
"""Pages of the cover sheet and of the contents that are tried first."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Be what was put together: the report, with what there is to say about that, and where each page stands."""

    report: Report
    pages: int
    places: Mapping[Leaf, int]
    """On which page of the bundle each page of a file stands."""
    order: Order


@dataclass(frozen=True, slots=True)
class _Front:
    """Be the sheets of formprep's own, and on which pages they and all others stand."""

    told: Mapping[str, Any]
    """The report that they were drawn from."""
    cover: bytes
    contents: bytes
    dividers: bytes
    stamps: bytes
    pages: tuple[int, int]
    at: Mapping[str, int]
    places: Mapping[Leaf, int]


def awake(workers: int | None = None) -> Conversions:
    """Return children for `bind`, to be used as a context; one core is left for what is drawn beside them."""
    return Conversions(workers or max(1, (os.cpu_count() or 1) - 1))


def bind(
    report: Report,
    folder: Path,
    output: Path,
    *,
    lang: Language,
    everything: bool = False,
    conversions: Conversions | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Bundle:
    """Write the bundle to `output`; a file that can't be converted is told and left out.

    `conversions` are children that were woken while the papers were read (`awake`); else they are started now.
    """
    children = nullcontext(conversions) if conversions else awake()
    with children as conversions, ThreadPoolExecutor(1) as beside:
        settled = order(report, everything=everything)
        converting = beside.submit(_converted, report, folder, settled, conversions, progress)
        front = _front(report, settled, lang)
        sheets, failed = converting.result()
        if failed:
            report = replace(report, findings=(*report.findings, *(_failed(report, path) for path in sorted(failed))))
            settled = order(report, everything=everything, without=failed)
            front = _front(report, settled, lang)
        request = _request(report, settled, front, sheets, conversions.folder, lang)
        answer = conversions.run({"bind": request})["bind"]
        if not isinstance(answer.get("pages"), int):
            raise FormprepError(f"the bundle could not be put together ({answer.get('failed')}).")
        _moved(Path(request["out"]), output)
        return Bundle(report, len(request["sheets"]), front.places, settled)


def _converted(
    report: Report,
    folder: Path,
    wanted: Order,
    conversions: Conversions,
    progress: Callable[[int, int], None] | None,
) -> tuple[dict[Leaf, tuple[str, int, _Sheet]], frozenset[str]]:
    """Return for each page where its sheet lies (path, index) and what it is like, and the files that failed."""
    files = {each.source.path: each for each in report.files}
    requests: dict[str, dict[str, Any]] = {}
    for number, (path, pages) in enumerate(wanted.needed.items()):
        out = conversions.folder / f"{number}.pdf"
        asked = {"do": "sheets", "pages": pages, "out": str(out)}
        requests[path] = {**asked_of(folder, files[path]), **asked}
    found: dict[Leaf, tuple[str, int, _Sheet]] = {}
    failed = set()
    for path, answer in conversions.run(requests, progress).items():
        sheets = _understood(answer, len(requests[path]["pages"]))
        if sheets is None:
            failed.add(path)
            continue
        for index, ((number, _), sheet) in enumerate(zip(requests[path]["pages"], sheets, strict=True)):
            found[path, number] = (requests[path]["out"], index, sheet)
    return found, frozenset(failed)


def _understood(answer: Mapping[str, Any], count: int) -> list[_Sheet] | None:
    """Return what a child said of its sheets; None where it failed or babbles."""
    told = answer.get("sheets")
    if not isinstance(told, list) or len(told) != count:
        return None
    most = len(spots(False))
    sheets = [(each.get("lying"), each.get("spot")) for each in told if isinstance(each, Mapping)]
    good = [(lies, spot) for lies, spot in sheets if isinstance(lies, bool) and type(spot) is int and 0 <= spot < most]
    return good if len(good) == count else None


def _failed(report: Report, path: str) -> Finding:
    item = next((o.item for o in report.outcomes if any(p.file == path for d in o.documents for p in d.places)), "")
    return Finding("FP904", item=item, file=path)


def _front(report: Report, settled: Order, lang: Language) -> _Front:
    """Return the sheets before and between the papers; their number shifts the pages that they name."""
    # Loaded only now, while a child is already at work.
    from formprep.render import bundle_sheets
    from formprep.render.cover import laid

    told = report.to_dict()
    originals = {item.id for item in report.checklist.items if item.originals}
    lengths = _USUAL
    for attempt in range(_TRIES):
        at, places = _numbered(settled, sum(lengths))
        sheet = laid(told, lang, bundle_pages=places)
        listed = bundle_sheets.contents(told, settled, at, places, lang)
        counted = (sheet.pages, listed.pages)
        if counted == lengths:
            break
        lengths = (max(lengths[0], counted[0]), max(lengths[1], counted[1])) if attempt > 2 else counted
    divided = bundle_sheets.dividers(told, settled, places, originals, lang)
    numbers = bundle_sheets.stamps(sum(lengths) + len(at) + len(places), lang)
    return _Front(told, sheet.data, listed.data, divided.data, numbers, lengths, at, places)


def _numbered(settled: Order, before: int) -> tuple[dict[str, int], dict[Leaf, int]]:
    """Return on which pages of the bundle the dividers and the papers stand."""
    dividers, places = {}, {}
    page = before
    for section in settled.sections:
        page += 1
        dividers[section.item] = page
        for piece in section.pieces:
            for leaf in piece.leaves:
                page += 1
                places[leaf] = page
    return dividers, places


def _request(
    report: Report,
    settled: Order,
    front: _Front,
    sheets: Mapping[Leaf, tuple[str, int, _Sheet]],
    folder: Path,
    lang: Language,
) -> dict[str, Any]:
    """Return what is to be bound, in order, with stamps and bookmarks."""
    from formprep.render.parts import person

    own = {name: folder / f"{name}.pdf" for name in ("cover", "contents", "dividers", "stamps")}
    order_of = [(str(own["cover"]), index, _FRONT) for index in range(front.pages[0])]
    order_of += [(str(own["contents"]), index, _FRONT) for index in range(front.pages[1])]
    for index, section in enumerate(settled.sections):
        order_of.append((str(own["dividers"]), index, _FRONT))
        order_of += [sheets[leaf] for piece in section.pieces for leaf in piece.leaves]
    for name, data in zip(own, (front.cover, front.contents, front.dividers, front.stamps), strict=True):
        own[name].write_bytes(data)
    parts = list(dict.fromkeys(path for path, _, _ in order_of))
    position = {path: index for index, path in enumerate(parts)}
    words = labels(lang)
    return {
        "do": "bind",
        "parts": parts,
        "sheets": [(position[path], index) for path, index, _ in order_of],
        "stamps": str(own["stamps"]),
        "stamped": [_stamped(sheet) for _, _, sheet in order_of],
        "outline": _outline(report, settled, front, lang),
        "title": words.comma(words("bundle.of_bundle"), person(front.told, "applicant")),
        "lang": lang,
        "identity": digest({"report": front.told, "lang": lang, "sheets": len(order_of)})[:32],
        "out": str(folder / "bundle.pdf"),
    }


def _stamped(sheet: _Sheet) -> tuple[float, float, float, float]:
    """Return where its number stands: the left, right and foot of its place, and the share of room to its left."""
    lies, spot = sheet
    left, bottom, right, _ = spots(lies)[spot]
    return left, right, bottom, _SHARES[spot % len(_SHARES)]


def _outline(report: Report, settled: Order, front: _Front, lang: Language) -> list[tuple[int, str, int]]:
    from formprep.render.parts import clean

    words = labels(lang)
    entries = [(0, words("title.cover"), 0), (0, words("bundle.title"), front.pages[0])]
    for section in settled.sections:
        title = words("bundle.others")
        if section.item:
            item = report.checklist.item(section.item)
            title = f"{item.ref} {clean(item.title[lang])}"
        entries.append((0, title, front.at[section.item] - 1))
        for piece in section.pieces:
            told = words("colon").join((words.name("kind", piece.kind), clean(piece.file)))
            entries.append((1, told, front.places[piece.leaves[0]] - 1))
    return entries


def _moved(made: Path, output: Path) -> None:
    """Put the bundle in its place in one step; it is copied only where that is on another disk."""
    import shutil

    with suppress(OSError):
        made.replace(output)
        return
    part = output.with_name(f".{output.name}.part")
    shutil.copyfile(made, part)
    part.replace(output)
