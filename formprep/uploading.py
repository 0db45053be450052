"""Put an upload set together: a folder of files, by item, that the online service takes, and what was changed."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from formprep.bundling import Order, Piece, order
from formprep.codes import OWN
from formprep.conversions import Conversions, asked_of
from formprep.model import Finding
from formprep.report import FileReport, Report
from formprep.tools.folder import locate, opened
from formprep.upload_limits import UploadLimits, limits
from formprep.version import VERSION

MANIFEST = "manifest.json"
SCHEMA = "formprep-upload/1"
_ENDINGS = {
    "application/pdf": "pdf",
    "image/gif": "gif",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
}


@dataclass(frozen=True, slots=True)
class UploadFile:
    """Be one file of the set: its name and content's hash, the papers it comes from and what was changed."""

    name: str
    item: str
    media_type: str
    bytes: int
    sha256: str
    sources: tuple[tuple[str, str, tuple[int, ...]], ...]
    """Path, hash and pages of each."""
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Upload:
    """Be the whole set: the report, with what there is to say about the set, and its files."""

    report: Report
    files: tuple[UploadFile, ...]
    order: Order


@dataclass(frozen=True, slots=True)
class _Made:
    """Be a file before it has its name: where it lies meanwhile."""

    path: Path
    media_type: str
    sources: tuple[tuple[str, str, tuple[int, ...]], ...]
    changes: tuple[str, ...]


def upload(
    report: Report,
    folder: Path,
    output: Path,
    *,
    everything: bool = False,
    workers: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Upload:
    """Write the set and its manifest to the folder `output`, which is empty or not there yet."""
    takes = limits(report.checklist.edition.id)
    settled = order(report, everything=everything)
    with Conversions(workers) as conversions:
        made, found = _fitted(report, folder, settled, takes, conversions, progress)
        made, more = _joined(made, takes, conversions)
        report = replace(report, findings=(*report.findings, *found, *more))
        output.mkdir(parents=True, exist_ok=True)
        files = tuple(_named(report, made, output))
    done = Upload(report, files, settled)
    text = json.dumps(manifest(done, takes), ensure_ascii=False, indent=2) + "\n"
    (output / MANIFEST).write_text(text, encoding="utf-8")
    return done


def manifest(done: Upload, takes: UploadLimits) -> dict[str, Any]:
    """Return what stands in the manifest: every file, where it comes from, and what was changed."""
    report = done.report
    by_item = {
        section.item: [each for each in done.files if each.item == section.item] for section in done.order.sections
    }
    return {
        "schema": SCHEMA,
        "tool": {"name": "formprep", "version": VERSION},
        "edition": report.checklist.edition.id,
        "checked_on": report.situation.on.isoformat(),
        "limits": {"types": list(takes.types), "bytes": takes.bytes, "files": dict(takes.files)},
        "items": [
            {
                "id": section.item,
                "ref": report.checklist.item(section.item).ref if section.item else "",
                "status": section.status,
                "files": [_entry(each) for each in by_item[section.item]],
                "elsewhere": [{"path": p.file, "pages": [n for n, _ in p.pages]} for p in section.elsewhere],
            }
            for section in done.order.sections
        ],
        "left_out": [{"path": path, "pages": list(pages)} for path, pages in done.order.left_out.items()],
        "findings": [
            {"code": each.code, "item": each.item, "file": each.file, "page": each.page}
            for each in report.findings
            if each.code in OWN
        ],
    }


def _entry(each: UploadFile) -> dict[str, Any]:
    return {
        "name": each.name,
        "media_type": each.media_type,
        "bytes": each.bytes,
        "sha256": each.sha256,
        "from": [{"path": path, "sha256": digest, "pages": list(pages)} for path, digest, pages in each.sources],
        "changes": list(each.changes),
    }


def _fitted(
    report: Report,
    folder: Path,
    settled: Order,
    takes: UploadLimits,
    conversions: Conversions,
    progress: Callable[[int, int], None] | None,
) -> tuple[dict[str, list[_Made]], list[Finding]]:
    """Return the files of each item, as they will be uploaded, and what could not be made so."""
    files = {each.source.path: each for each in report.files}
    pieces = [(section.item, piece) for section in settled.sections for piece in section.pieces]
    requests = {
        str(number): {
            **asked_of(folder, files[piece.file]),
            "do": "fit",
            "pages": piece.pages,
            "whole": len(piece.pages) == files[piece.file].pages,
            "wanted": _wanted(piece, takes),
            "out": str(conversions.folder / f"fit-{number}"),
        }
        for number, (_, piece) in enumerate(pieces)
    }
    answers = conversions.run(requests, progress)
    made: dict[str, list[_Made]] = {}
    found = []
    for number, (item, piece) in enumerate(pieces):
        request = requests[str(number)]
        for each in _understood(answers[str(number)]):
            good = _kept(each, request["out"], folder, files[piece.file])
            if good is None:
                found.append(_finding(each, item, piece, takes))
            else:
                made.setdefault(item, []).append(good)
    return made, found


def _wanted(piece: Piece, takes: UploadLimits) -> dict[str, Any]:
    return {
        "types": list(takes.types),
        "bytes": takes.bytes,
        "dots": takes.dots,
        "quality": takes.quality,
        "grey": piece.kind not in takes.coloured,
    }


def _understood(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what a child said of the files it made; one that failed where it makes no sense."""
    failed: list[dict[str, Any]] = [{"failed": True}]
    told = answer.get("files")
    if not isinstance(told, list) or not told:
        return failed
    for index, each in enumerate(told):
        if not isinstance(each, dict) or each.get("type") not in _ENDINGS or not isinstance(each.get("fits"), bool):
            return failed
        numbers, changes = each.get("pages"), each.get("changes")
        if not (isinstance(numbers, list) and numbers and all(type(number) is int for number in numbers)):
            return failed
        if not (isinstance(changes, list) and all(isinstance(change, str) for change in changes)):
            return failed
        each["index"] = index
    return told


def _kept(each: Mapping[str, Any], out: str, folder: Path, file: FileReport) -> _Made | None:
    """Return the file a child made, or a copy of the source where it is good as it is."""
    if each.get("failed") or not each["fits"]:
        return None
    path = Path(f"{out}-{each['index']}")
    if each.get("as_it_is"):
        with opened(locate(folder, file.source.path)) as descriptor, open(descriptor, "rb", closefd=False) as stream:
            data = stream.read()
        if hashlib.sha256(data).hexdigest() != file.source.sha256:
            return None
        path.write_bytes(data)
    if not path.is_file():
        return None
    source = (file.source.path, file.source.sha256, tuple(each["pages"]))
    return _Made(path, each["type"], (source,), tuple(each["changes"]))


def _finding(each: Mapping[str, Any], item: str, piece: Piece, takes: UploadLimits) -> Finding:
    if each.get("failed") or each["fits"]:
        return Finding("FP904", item=item, file=piece.file)
    params = {"limit": f"{takes.bytes / 1_000_000:g}"}
    return Finding("FP905", item=item, file=piece.file, page=each["pages"][0], params=params)


def _joined(
    made: Mapping[str, list[_Made]], takes: UploadLimits, conversions: Conversions
) -> tuple[dict[str, list[_Made]], list[Finding]]:
    """Return the files with those of an item joined to one PDF where there are more than are taken."""
    many = {item: files for item, files in made.items() if len(files) > takes.files.get(item, len(files))}
    requests: dict[str, dict[str, Any]] = {
        item: {
            "do": "join",
            "parts": [(str(each.path), each.media_type) for each in files],
            "out": str(conversions.folder / f"join-{number}"),
        }
        for number, (item, files) in enumerate(many.items())
    }
    answers = conversions.run(requests) if requests else {}
    found, result = [], dict(made)
    for item, files in many.items():
        size, path = answers[item].get("bytes"), Path(requests[item]["out"])
        if isinstance(size, int) and path.is_file() and path.stat().st_size <= takes.bytes:
            sources = tuple(source for each in files for source in each.sources)
            changes = dict.fromkeys(change for each in files for change in each.changes)
            result[item] = [_Made(path, "application/pdf", sources, (*changes, "joined"))]
        else:
            params = {"files": len(files), "limit": takes.files[item]}
            found.append(Finding("FP906", item=item, params=params))
    return result, found


def _named(report: Report, made: Mapping[str, list[_Made]], output: Path) -> Iterator[UploadFile]:
    """Write each file under the name of its item and tell it."""
    for item, files in made.items():
        stem = f"{report.checklist.item(item).ref}-{item}" if item else "other"
        for number, each in enumerate(files, 1):
            name = f"{stem}-{number}.{_ENDINGS[each.media_type]}"
            data = each.path.read_bytes()
            (output / name).write_bytes(data)
            digest = hashlib.sha256(data).hexdigest()
            yield UploadFile(name, item, each.media_type, len(data), digest, each.sources, each.changes)
