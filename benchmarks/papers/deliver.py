"""How people hand papers in: a way turns drawn papers into files and says which paper stands on which pages.

    python -m benchmarks.papers.deliver MODULE KIND[:LAYOUT] WAY FOLDER

writes the files of one paper for a look. `WAYS` names every way for a single paper; `application` and `two_cards` put
several papers into one file. The same papers, way and seed give the same files.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Literal

import numpy as np
from PIL import Image

from benchmarks.papers import camera, render
from benchmarks.papers.paper import Paper
from benchmarks.papers.sheets import A4, Delivered, Drawn, Label, Sheet, image_pdf, jpeg, labels, on_a4, text_pdf

Group = Literal["digital", "scan", "photo", "illegible"]
Deliver = Callable[[Drawn, np.random.Generator, str], Delivered]


@dataclass(frozen=True)
class Way:
    """Be one way to hand in a paper. `small`: for small papers only; `large`: not for them."""

    group: Group
    deliver: Deliver
    only: Literal["", "small", "large", "sides"] = ""

    def suits(self, paper: Paper) -> bool:
        """Tell whether people hand in such a paper so."""
        small = Drawn(paper).small
        return {"": True, "small": small, "large": not small, "sides": paper.sides and len(paper.pages) == 2}[self.only]


def deliver(paper: Paper | Drawn, way: str, seed: str) -> Delivered:
    """Return the files of one paper, handed in in this way."""
    rng = np.random.default_rng(list(f"{way} {seed}".encode()))
    return WAYS[way].deliver(paper if isinstance(paper, Drawn) else Drawn(paper), rng, _name(way, seed))


def application(papers: Sequence[Paper], way: Literal["pdf", "scan"], seed: str) -> Delivered:
    """Return a whole application in one PDF, each paper on a page of its own."""
    rng = np.random.default_rng(list(f"application {way} {seed}".encode()))
    name = f"application{int(rng.integers(1, 99))}.pdf" if way == "pdf" else f"Scan_{int(rng.integers(1, 9999)):04}.pdf"
    sheets = [sheet for paper in papers for sheet in on_a4(Drawn(paper), rng)]
    if way == "pdf":
        return Delivered({name: text_pdf(sheets)}, labels(name, sheets))
    images = [camera.scan(sheet.draw(150), rng, grey=True, skew=rng.uniform(-1, 1)) for sheet in sheets]
    return Delivered({name: image_pdf(images, 150)}, labels(name, sheets))


def two_cards(one: Paper, other: Paper, way: Literal["pdf", "scan"], seed: str) -> Delivered:
    """Return two people's cards, copied onto one sheet: fronts above, backs beneath."""
    rng = np.random.default_rng(list(f"two {way} {seed}".encode()))
    cards = [Drawn(one), Drawn(other)]
    laid = [
        (
            card,
            at,
            14.0 + 97.0 * column if card.paper.size[0] < 95 else 20.0,
            35.0 + 70.0 * at + (0 if card.paper.size[0] < 95 else 130 * column),
        )
        for column, card in enumerate(cards)
        for at in range(min(2, len(card.paper.pages)))
    ]
    sheet = Sheet(A4, tuple(laid))
    name = f"IDs{int(rng.integers(1, 99))}.pdf"
    if way == "pdf":
        return Delivered({name: text_pdf([sheet])}, labels(name, [sheet]))
    image = camera.scan(sheet.draw(200), rng, grey=False, skew=rng.uniform(-1.5, 1.5))
    return Delivered({name: image_pdf([image], 200)}, labels(name, [sheet]))


def _digital(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
    return _as_text(on_a4(drawn, rng), name)


def _digital_together(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
    return _as_text(on_a4(drawn, rng, together=True), name)


def _digital_bare(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
    return _as_text(drawn.bare, name)


def _as_text(sheets: list[Sheet], name: str) -> Delivered:
    file = f"{name}.pdf"
    return Delivered({file: text_pdf(sheets)}, labels(file, sheets))


def _scan(
    dpi: int, *, grey: bool = True, skew: float = 0.8, turns: int = 0, form: str = "pdf", together: bool = False
) -> Deliver:
    """Return a way to scan: `turns` by 90 degrees, as one PDF, one TIFF, or a JPEG for each page."""

    def made(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
        sheets = on_a4(drawn, rng, together=together)
        images = []
        for sheet in sheets:
            lean = skew * rng.choice((-1, 1)) * rng.uniform(0.4, 1)
            images.append(np.rot90(camera.scan(sheet.draw(dpi), rng, grey=grey, skew=lean), turns))
        return _pictures(images, sheets, name, form, dpi)

    return made


def _photo(
    *,
    with_: frozenset[str] = frozenset(),
    turns: int = 0,
    tag: int = 1,
    form: str = "jpg",
    sizes: tuple[int, ...] = (1700, 2000, 2400, 3000),
) -> Deliver:
    """Return a way to photograph, a picture for each page: stored turned by 90 degrees, with this EXIF tag."""

    def made(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
        images = []
        for sheet in drawn.bare:
            long_side = int(rng.choice(sizes))
            dpi = long_side / max(drawn.paper.size) * 25.4
            image = camera.photograph(sheet.draw(dpi), rng, long_side=long_side, with_=with_)
            images.append(np.rot90(image, turns))
        return _pictures(images, drawn.bare, name, form, 200, tag=tag, quality=int(rng.integers(62, 90)))

    return made


def _screenshot(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
    sheets = drawn.bare
    images = [camera.screenshot(sheet.draw(1080 / drawn.paper.size[0] * 25.4), rng) for sheet in sheets]
    return _pictures(images, sheets, name, "png", 0)


def _spoilt(how: camera.Spoiling) -> Deliver:
    """Return a way to hand in what nobody can read."""

    def made(drawn: Drawn, rng: np.random.Generator, name: str) -> Delivered:
        pages = [
            camera.photograph(s.draw(1800 / max(drawn.paper.size) * 25.4), rng, long_side=1800) for s in drawn.bare
        ]
        return _pictures(
            [camera.spoil(page, rng, how) for page in pages], drawn.bare, name, "jpg", 0, tag=1, quality=70
        )

    return made


def _pictures(
    images: Sequence[np.ndarray],
    sheets: list[Sheet],
    name: str,
    form: str,
    dpi: int,
    *,
    tag: int = 0,
    quality: int = 72,
) -> Delivered:
    """Return pictures as one file, or as one for each page."""
    images = [np.ascontiguousarray(image) for image in images]
    if form in ("pdf", "tiff"):
        file = f"{name}.{form}"
        content = image_pdf(images, dpi, quality) if form == "pdf" else _tiff(images, dpi)
        return Delivered({file: content}, labels(file, sheets))
    files: dict[str, bytes] = {}
    where: list[Label] = []
    for number, (image, sheet) in enumerate(zip(images, sheets, strict=True)):
        file = f"{name}.{form}" if len(images) == 1 else f"{name}-{number + 1}.{form}"
        files[file] = _picture(image, form, tag, quality, dpi)
        where += labels(file, [sheet])
    return Delivered(files, tuple(where))


def _picture(image: np.ndarray, form: str, tag: int, quality: int, dpi: int) -> bytes:
    if form == "jpg":
        return jpeg(image, quality, tag, dpi)
    out = io.BytesIO()
    if form == "heic":
        import pillow_heif

        pillow_heif.from_pillow(Image.fromarray(image)).save(out, quality=55, enc_params={"preset": "ultrafast"})
    else:
        Image.fromarray(image).save(out, "PNG")
    return out.getvalue()


def _tiff(images: Sequence[np.ndarray], dpi: int) -> bytes:
    out = io.BytesIO()
    first, *rest = [Image.fromarray(image) for image in images]
    first.save(out, "TIFF", save_all=True, append_images=rest, compression="tiff_lzw", dpi=(dpi, dpi))
    return out.getvalue()


def _name(way: str, seed: str) -> str:
    """Return what telephones, scanners and people call such a file; it never tells the kind."""
    dice = Random(f"{way} {seed}")
    number = dice.randrange(1000, 9999)
    day = f"2019-0{dice.randrange(4, 7)}-{dice.randrange(10, 29)}"
    if way.startswith(("photo", "heic")):
        return dice.choice(
            [f"IMG_{number}", f"IMG_{day.replace('-', '')}_{number}", f"微信图片_{number}", f"DSC0{number}"]
        )
    if way.startswith("screenshot"):
        return f"Screenshot_{day}-{number}"
    if way.startswith(("scan", "tiff")):
        return dice.choice([f"Scan{number}", f"scan {day}", f"CCI_{number}", f"掃描_{number}"])
    return dice.choice([f"document ({number % 9})", f"{number}", f"file-{day}", f"print_{number}"])


# `only`: a card is legible at 150 dpi and more; a page of A4 at 100.
WAYS: dict[str, Way] = {
    "pdf": Way("digital", _digital),
    "pdf-bare": Way("digital", _digital_bare, "small"),
    "pdf-both-sides": Way("digital", _digital_together, "sides"),
    "scan-100": Way("scan", _scan(100), "large"),
    "scan-150": Way("scan", _scan(150)),
    "scan-150-both-sides": Way("scan", _scan(150, together=True), "sides"),
    "scan-200-colour": Way("scan", _scan(200, grey=False)),
    "scan-300": Way("scan", _scan(300)),
    "scan-askew": Way("scan", _scan(200, skew=3.0)),
    "scan-upside-down": Way("scan", _scan(200, turns=2)),
    "scan-sideways": Way("scan", _scan(200, turns=1)),
    "scan-jpeg": Way("scan", _scan(200, grey=False, form="jpg")),
    "tiff": Way("scan", _scan(200, form="tiff")),
    "photo": Way("photo", _photo()),
    "photo-shadow": Way("photo", _photo(with_=frozenset({"shadow"}))),
    "photo-glare": Way("photo", _photo(with_=frozenset({"glare"}))),
    "photo-finger": Way("photo", _photo(with_=frozenset({"finger", "shadow"}))),
    "photo-soft": Way("photo", _photo(with_=frozenset({"blur"}), sizes=(2400, 3000))),
    "photo-exif": Way("photo", _photo(turns=1, tag=6)),
    "photo-sideways": Way("photo", _photo(turns=1, tag=0)),
    "photo-pdf": Way("photo", _photo(form="pdf", tag=0)),
    "heic": Way("photo", _photo(form="heic", tag=0, sizes=(1700, 2000))),
    "screenshot": Way("photo", _screenshot),
    "dark": Way("illegible", _spoilt("dark")),
    "blurred": Way("illegible", _spoilt("blurred")),
    "cut-off": Way("illegible", _spoilt("cut")),
    "tiny": Way("illegible", _spoilt("tiny")),
}


def main(module: str, kind: str, way: str, folder: str) -> None:
    """Write the files of one paper."""
    kind, _, layout = kind.partition(":")
    paper = render.makers(module)[kind][int(layout or 0)](
        render.example(Random(1), "spouse"), "applicant", Random(1), ""
    )
    for name, content in deliver(paper, way, "a look").files.items():
        Path(folder, name).write_bytes(content)
        print(Path(folder, name))


if __name__ == "__main__":
    main(*sys.argv[1:])
