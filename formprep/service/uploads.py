"""Take in a multipart request piece by piece: files go straight to the request's folder, bounds hold on the way."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header
from starlette.requests import Request

from formprep import yamls
from formprep.service.names import placed, twice
from formprep.service.problems import ProblemError
from formprep.service.settings import Bounds

FORM = "multipart/form-data"
_Count = Callable[[int], None]


@dataclass(slots=True)
class Received:
    """Be what a request brought: its papers below `papers`, the text of its situation, and a form to fill."""

    folder: Path
    situation: bytes | None = None
    media_type: str = ""
    """That of the situation, as the request names it."""
    form: Path | None = None
    files: int = 0
    bytes: int = 0
    lies: Path | None = None
    """Where the papers lie, if not in that folder."""

    @property
    def papers(self) -> Path:
        """Return the folder of the papers."""
        return self.lies or self.folder / "papers"


async def received(request: Request, folder: Path, bounds: Bounds, count: _Count, parts: tuple[str, ...]) -> Received:
    """Take in the request's parts, of which these are known. `count` is told each byte kept. Raise `ProblemError`."""
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary")
    if kind != FORM.encode() or not boundary:
        raise ProblemError("type", types=FORM)
    intake = _Intake(Received(folder), bounds, count, parts)
    intake.result.papers.mkdir(mode=0o700)
    try:
        parser = MultipartParser(boundary, intake.callbacks)  # type: ignore[arg-type]
        async for chunk in body(request, bounds):
            parser.write(chunk)
        parser.finalize()
    except FormParserError:
        raise ProblemError("malformed") from None
    finally:
        intake.close()
    if not intake.ended:
        raise ProblemError("malformed")
    return intake.result


async def body(request: Request, bounds: Bounds, most: int | None = None) -> AsyncIterator[bytes]:
    """Yield the request's body. Raise `ProblemError` where it is too large or does not go on."""
    limit, size = bounds.body if most is None else most, 0
    announced = request.headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise ProblemError("body", limit=megabytes(limit))
    stream = request.stream()
    while True:
        try:
            chunk = await asyncio.wait_for(anext(stream), bounds.idle)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise ProblemError("upload-time") from None
        size += len(chunk)
        if size > limit:
            raise ProblemError("body", limit=megabytes(limit))
        yield chunk


def megabytes(size: int) -> str:
    """Return bytes as people say them."""
    return f"{size / 1_000_000:g}"


class _Intake:
    """Hear the parser and keep what each part brings."""

    def __init__(self, result: Received, bounds: Bounds, count: _Count, parts: tuple[str, ...]) -> None:
        self.result, self._bounds, self._count, self._parts = result, bounds, count, parts
        self._header = self._value = b""
        self._headers: dict[bytes, bytes] = {}
        self._open = -1
        self._text: bytearray | None = None
        self._size = 0
        self._skips = False
        self.ended = False
        self.callbacks = {
            "on_part_begin": self._begin,
            "on_part_data": self._data,
            "on_part_end": self._end,
            "on_header_field": self._on_header,
            "on_header_value": self._on_value,
            "on_header_end": self._on_header_end,
            "on_headers_finished": self._start,
            "on_end": self._finished,
        }

    def close(self) -> None:
        """Close the file that is still open, if any."""
        if self._open >= 0:
            os.close(self._open)
        self._open = -1

    def _finished(self) -> None:
        self.ended = True

    def _begin(self) -> None:
        self._headers, self._size, self._skips, self._text = {}, 0, False, None

    def _on_header(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._header.lower()] = self._value
        self._header = self._value = b""

    def _start(self) -> None:
        """Begin a part by its headers: open its file, or gather its text."""
        _, options = parse_options_header(self._headers.get(b"content-disposition"))
        part = options.get(b"name", b"").decode("utf-8", "replace")
        name = os.fsdecode(options[b"filename"].replace(b"%22", b'"')) if b"filename" in options else None
        if part not in self._parts:
            raise ProblemError("input", words="service.part.unknown", part=part[:40], allowed=list(self._parts))
        if part == "situation":
            self._begin_situation()
        elif name is None and part == "form":
            name = "form.pdf"
        if part == "files" and name == "":  # what a browser sends of an empty choice of files
            self._skips = True
        elif part == "files" and name is None:
            raise ProblemError("input", words="service.part.nameless")
        elif part != "situation":
            self._open = self._opened(part, name or "form.pdf")

    def _begin_situation(self) -> None:
        if self.result.situation is not None:
            raise ProblemError("input", words="service.part.twice", part="situation")
        self._text = bytearray()
        self.result.situation = b""
        self.result.media_type = self._headers.get(b"content-type", b"").decode("latin-1").split(";")[0].strip().lower()

    def _opened(self, part: str, name: str) -> int:
        """Return the new file of a part."""
        if part == "form":
            if self.result.form:
                raise ProblemError("input", words="service.part.twice", part=part)
            home, path = self.result.folder / "form", placed(name.rsplit("/", 1)[-1])
            self.result.form = home / path
        else:
            home, path = self.result.papers, placed(name)
            self.result.files += 1
            if self.result.files > self._bounds.files:
                raise ProblemError("files", limit=self._bounds.files)
        place = home / path
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return os.open(place, flags, 0o600)
        except (FileExistsError, NotADirectoryError):
            raise twice(name) from None

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._skips:
            return
        self._size += end - start
        if self._text is not None:
            self._text += data[start:end] if self._size <= yamls.LARGEST + 1 else b""
            return
        if self._size > self._bounds.file:
            raise ProblemError("file", limit=megabytes(self._bounds.file))
        self._count(end - start)
        self.result.bytes += end - start
        view = memoryview(data)[start:end]
        while view:
            view = view[os.write(self._open, view) :]

    def _end(self) -> None:
        if self._text is not None:
            self.result.situation = bytes(self._text)
        self.close()
