"""Lay papers on sheets, draw the sheets, and say which paper stands on which page of a file."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pikepdf
from PIL import Image

from benchmarks.papers import render
from benchmarks.papers.paper import Paper

A4 = (210.0, 297.0)
_POINTS = 72 / 25.4


@dataclass
class Drawn:
    """Be a paper with its pages as PDF and as pixels, each drawn once."""

    paper: Paper

    @cached_property
    def pdf(self) -> bytes:
        """Return the PDF with its text layer."""
        return render.pdf(self.paper)

    def pixels(self, dpi: float) -> list[Image.Image]:
        """Return the pages."""
        return render.rasters(self.pdf, dpi)

    @property
    def small(self) -> bool:
        """Tell whether it is copied onto a sheet of A4: a card, a slip, the page of a passport."""
        return self.paper.size[0] < 150 and self.paper.size[1] < 200

    @property
    def bare(self) -> list[Sheet]:
        """Return each page as it is."""
        return [Sheet(self.paper.size, ((self, at, 0.0, 0.0),)) for at in range(len(self.paper.pages))]


@dataclass(frozen=True)
class Sheet:
    """Be one side of a sheet of so many millimetres, with pages of papers at places on it."""

    size: tuple[float, float]
    laid: tuple[tuple[Drawn, int, float, float], ...]

    def draw(self, dpi: float) -> np.ndarray:
        """Return the sheet as pixels."""
        canvas = Image.new("RGB", (round(self.size[0] * dpi / 25.4), round(self.size[1] * dpi / 25.4)), "white")
        for drawn, at, left, top in self.laid:
            canvas.paste(drawn.pixels(dpi)[at], (round(left * dpi / 25.4), round(top * dpi / 25.4)))
        return np.asarray(canvas)


@dataclass(frozen=True)
class Label:
    """Say that a paper stands on these pages of a file. `pages` are the paper's own there, all counted from 1."""

    paper: Paper
    file: str
    on: tuple[int, ...]
    pages: tuple[int, ...] = ()


@dataclass(frozen=True)
class Delivered:
    """Be the files of one delivery by their names, and what stands in them."""

    files: dict[str, bytes]
    labels: tuple[Label, ...]


def on_a4(drawn: Drawn, rng: np.random.Generator, *, together: bool = False) -> list[Sheet]:
    """Return the pages as copies: small ones in the upper part of A4; `together`: both sides on one sheet."""
    if not drawn.small:
        return drawn.bare
    width, height = drawn.paper.size
    left, top = (A4[0] - width) / 2 + rng.uniform(-15, 15), rng.uniform(25, 55)
    left = min(max(5.0, left), A4[0] - width - 5)
    if together:
        step = height + rng.uniform(6, 22)
        return [Sheet(A4, tuple((drawn, at, left, top + step * at) for at in range(len(drawn.paper.pages))))]
    return [Sheet(A4, ((drawn, at, left, top),)) for at in range(len(drawn.paper.pages))]


def text_pdf(sheets: Iterable[Sheet]) -> bytes:
    """Return sheets as a PDF that keeps the text layer."""
    made = pikepdf.new()
    opened: dict[int, pikepdf.Pdf] = {}
    for sheet in sheets:
        page = made.add_blank_page(page_size=(sheet.size[0] * _POINTS, sheet.size[1] * _POINTS))
        forms, drawing = pikepdf.Dictionary(), ""
        for number, (drawn, at, left, top) in enumerate(sheet.laid):
            source = opened.setdefault(id(drawn), pikepdf.open(io.BytesIO(drawn.pdf)))
            forms[f"/P{number}"] = made.copy_foreign(source.pages[at].as_form_xobject())
            x, y = left * _POINTS, (sheet.size[1] - top - drawn.paper.size[1]) * _POINTS
            drawing += f"q 1 0 0 1 {x:.3f} {y:.3f} cm /P{number} Do Q\n"
        page.Resources = pikepdf.Dictionary(XObject=forms)
        page.Contents = made.make_stream(drawing.encode())
    out = io.BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


def image_pdf(images: Iterable[np.ndarray], dpi: int, quality: int = 72) -> bytes:
    """Return pictures as a PDF without text, as scanners save them."""
    made = pikepdf.new()
    for image in images:
        height, width = image.shape[:2]
        page = made.add_blank_page(page_size=(width * 72 / dpi, height * 72 / dpi))
        picture = pikepdf.Stream(made, jpeg(image, quality))
        picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        picture.Width, picture.Height, picture.BitsPerComponent = width, height, 8
        picture.ColorSpace = pikepdf.Name.DeviceGray if image.ndim == 2 else pikepdf.Name.DeviceRGB
        picture.Filter = pikepdf.Name.DCTDecode
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=made.make_indirect(picture)))
        page.Contents = made.make_stream(f"{width * 72 / dpi:.3f} 0 0 {height * 72 / dpi:.3f} 0 0 cm /Im0 Do".encode())
    out = io.BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


def jpeg(image: np.ndarray, quality: int = 72, orientation: int = 0, dpi: int = 0) -> bytes:
    """Return a picture as JPEG, with the EXIF tag of how it is turned."""
    out, exif = io.BytesIO(), Image.Exif()
    if orientation:
        exif[0x010F], exif[0x0110], exif[0x0112] = "Example", "Phone", orientation
    more = {"dpi": (dpi, dpi)} if dpi else {}
    Image.fromarray(image).save(out, "JPEG", quality=quality, exif=exif.tobytes() if orientation else b"", **more)
    return out.getvalue()


def labels(file: str, sheets: Sequence[Sheet]) -> tuple[Label, ...]:
    """Return where each paper stands in a file whose pages are these sheets."""
    found: dict[int, tuple[Paper, list[int], list[int]]] = {}
    for number, sheet in enumerate(sheets, 1):
        for drawn, at, _, _ in sheet.laid:
            _, on, pages = found.setdefault(id(drawn), (drawn.paper, [], []))
            on += [number] if number not in on else []
            pages.append(at + 1)
    return tuple(Label(paper, file, tuple(on), tuple(pages)) for paper, on, pages in found.values())
