"""Render a paper: HTML to a PDF with a text layer by WeasyPrint, and the PDF to pixels by pypdfium2.

    python -m benchmarks.papers.render MODULE KIND[:LAYOUT] OUT.png [--party P] [--fault F] [--seed N]

draws one paper of a half for a look, e.g. `benchmarks.papers.look.identity passport:1 passport.png`.
Nothing is fetched: a picture is a data URI. A font family that is not installed is an error, never a silent stand-in.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from random import Random

import pypdfium2
from PIL import Image, ImageFile

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, chinese, foreign

PACKAGES = {
    "Noto Sans CJK": "fonts-noto-cjk",
    "Noto Serif CJK": "fonts-noto-cjk",
    "AR PL UMing": "fonts-arphic-uming",
    "AR PL UKai": "fonts-arphic-ukai",
    "WenQuanYi Micro Hei": "fonts-wqy-microhei",
    "WenQuanYi Zen Hei": "fonts-wqy-zenhei",
    "Liberation": "fonts-liberation",
    "Free": "fonts-freefont-ttf",
    "Carlito": "fonts-crosextra-carlito",
    "Caladea": "fonts-crosextra-caladea",
    "Lato": "fonts-lato",
    "DejaVu": "fonts-dejavu-core",
}
_GENERIC = {"serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "inherit", "initial", "unset"}
_NAMES = r"""((?:'[^'<>]+'|"[^"<>:;]+"|[\w][\w \-]*)(?:\s*,\s*(?:'[^'<>]+'|"[^"<>:;]+"|[\w][\w \-]*))*)"""
_FAMILY = re.compile(r"font-family\s*:\s*" + _NAMES, re.IGNORECASE)
_SHORT = re.compile(
    r"(?<![-\w])font\s*:\s*[^;}\"']*?[\d.]+(?:pt|px|mm|em|rem|%|cm)(?:\s*/\s*[\d.]+\w*)?\s+" + _NAMES, re.IGNORECASE
)

# Pages are sections, not margins: so a card, a sheet and a letter are laid out alike.
_BASE = """
@page {{ size: {0}mm {1}mm; margin: 0 }}
html, body {{ margin: 0; padding: 0 }}
section.sheet {{ position: relative; box-sizing: border-box; width: {0}mm; height: {1}mm; overflow: hidden;
  break-inside: avoid }}
section.sheet + section.sheet {{ break-before: page }}
"""


class MissingFontError(RuntimeError):
    """Say which font family of a paper is not installed."""


def html(paper: Paper) -> str:
    """Return the whole document."""
    sheets = "\n".join(f'<section class="sheet">{page}</section>' for page in paper.pages)
    css = _BASE.format(*paper.size) + paper.css
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{css}</style></head><body>{sheets}</body></html>'


def pdf(paper: Paper) -> bytes:
    """Return the paper as a PDF with a text layer, a page for each of its pages."""
    source = html(paper)
    need_fonts(source)
    content, pages = _drawn(source)
    if pages != len(paper.pages):
        raise ValueError(f"{paper.kind}/{paper.layout}: {len(paper.pages)} pages became {pages}")
    return content


@functools.lru_cache(maxsize=64)
def _drawn(source: str) -> tuple[bytes, int]:
    import weasyprint

    ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint sets it for the whole process, formprep's reader included
    drawn = weasyprint.HTML(string=source, url_fetcher=_fetch).render(font_config=_fonts())
    return bytes(drawn.write_pdf()), len(drawn.pages)


def rasters(document: bytes, dpi: float) -> list[Image.Image]:
    """Return the pages of a PDF as pixels."""
    opened = pypdfium2.PdfDocument(document)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in opened]
    finally:
        opened.close()


def need_fonts(source: str) -> None:
    """Raise `MissingFontError` for the first family named in the rules that is not installed."""
    for listed in [*_FAMILY.findall(source), *_SHORT.findall(source)]:
        for name in listed.replace("!important", "").split(","):
            family = name.strip().strip("'\"").strip()
            if family and family.lower() not in _GENERIC and family.lower() not in installed():
                package = next((p for start, p in PACKAGES.items() if family.startswith(start)), "")
                hint = f": install the Debian package {package}" if package else " and no package is known for it"
                raise MissingFontError(f"The font family {family!r} is not installed{hint}.")


@functools.cache
def installed() -> frozenset[str]:
    """Return the installed families in lower case."""
    listed = subprocess.run(["fc-list", "--format", "%{family}\n"], capture_output=True, text=True, check=True).stdout
    return frozenset(family.strip().lower() for line in listed.splitlines() for family in line.split(","))


def makers(module: str) -> dict[str, tuple[Maker, ...]]:
    """Return the makers of one module by kind, also where a kind has a single function."""
    listed = importlib.import_module(module).MAKERS
    return {kind: (made,) if callable(made) else tuple(made) for kind, made in listed.items()}


@functools.cache
def _fonts():
    from weasyprint.text.fonts import FontConfiguration

    return FontConfiguration()


@functools.cache
def _fetcher():
    from weasyprint.urls import URLFetcher

    return URLFetcher(allowed_protocols=("data",))


def _fetch(url: str, *args, **kwargs):
    if not url.startswith("data:"):
        raise ValueError(f"A paper may only hold data URIs, not {url[:60]}")
    return _fetcher()(url, *args, **kwargs)


def example(rng: Random, relationship: str) -> Case:
    """Return a case for a look at a paper."""
    applicant = foreign(rng, "F", age=9 if relationship == "child" else 33)
    if rng.random() < 0.5:
        applicant = chinese(rng, "F", age=9 if relationship == "child" else 33)
    sponsor = chinese(rng, "M", age=36)
    other = chinese(rng, "F", age=34)
    answers = {
        "application": "entry",
        "applicant": {
            "surname": applicant.surname,
            "given_names": applicant.given_names,
            "date_of_birth": applicant.born_on,
            "nationality": applicant.nationality,
            "relationship": relationship,
            "residence": "elsewhere",
        },
        "sponsor": {
            "surname": sponsor.surname,
            "given_names": sponsor.given_names,
            "chinese_name": sponsor.chinese_name,
            "status": "permanent-resident",
        },
    }
    return Case("a look", date(2019, 6, 10), applicant, sponsor, answers, other)


def _look(args: argparse.Namespace) -> None:
    kind, _, layout = args.kind.partition(":")
    chosen = makers(args.module)[kind]
    rng = Random(args.seed)
    case = example(rng, args.relationship)
    drawn = [
        (page, paper)
        for maker in ([chosen[int(layout)]] if layout else chosen)
        for paper in [maker(case, args.party, rng, args.fault)]
        for page in rasters(pdf(paper), 110 if paper.size[0] > 150 else 220)
    ]
    for _, paper in {id(paper): (page, paper) for page, paper in drawn}.values():
        print(paper.kind, paper.layout, paper.language, dict(paper.facts), file=sys.stderr)
    gap = 12
    sheet = Image.new("RGB", (sum(p.width + gap for p, _ in drawn), max(p.height for p, _ in drawn)), (90, 90, 90))
    left = 0
    for page, _ in drawn:
        sheet.paste(page, (left, 0))
        left += page.width + gap
    sheet.save(Path(args.out))


def main() -> None:
    """Draw all pages of one paper, or of all layouts of its kind, side by side."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("module")
    parser.add_argument("kind", help="KIND or KIND:LAYOUT, the layout counted from 0")
    parser.add_argument("out")
    parser.add_argument("--party", default="applicant", choices=("applicant", "sponsor"))
    parser.add_argument("--fault", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--relationship", default="spouse", choices=("spouse", "partner", "child", "parent"))
    _look(parser.parse_args())


if __name__ == "__main__":
    main()
