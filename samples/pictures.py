"""The pictures of README: ``python -m samples.pictures`` runs the story of `story.py` and draws it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from PIL import Image, ImageOps

from samples import story

HOME = story.ROOT / "docs" / "pictures"
LINES = 30


def terminal(told: story.Told) -> str:
    """The beginning of what a command wrote, as SVG: text stays text."""
    lines = [f"$ {told.command}", "", *told.text.splitlines()[:LINES], "…"]
    rows = "".join(f'<text x="14" y="{26 + 17 * at}">{escape(line)}</text>' for at, line in enumerate(lines))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="700" height="{26 + 17 * len(lines)}">'
        '<rect width="100%" height="100%" rx="6" fill="#1f2430"/>'
        '<g fill="#e6e6e6" font-size="13.5" font-family="monospace" style="white-space:pre">'
        f"{rows}</g></svg>\n"
    )


def pages(path: Path, numbers: list[int], wide: int) -> Image.Image:
    """Pages of a PDF side by side, with what stands in the boxes of forms."""
    with pypdfium2.PdfDocument(path) as document:
        document.init_forms()
        shown = []
        for number in numbers:
            drawn = document[number].render(scale=2, may_draw_forms=True).to_pil().convert("RGB")
            small = drawn.resize((wide, wide * drawn.height // drawn.width), Image.Resampling.LANCZOS)
            shown.append(ImageOps.expand(small, 1, "#999999"))
    sheet = Image.new("RGB", (sum(each.width + 8 for each in shown) - 8, max(each.height for each in shown)), "white")
    left = 0
    for each in shown:
        sheet.paste(each, (left, 0))
        left += each.width + 8
    return sheet.quantize(32)


def main() -> None:
    HOME.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "story"
        told = list(story.run(folder))
        for which, file in ((1, "check"), (4, "ready")):
            (HOME / f"{file}.svg").write_text(terminal(told[which]), encoding="utf-8")
        pages(folder / "ID997-filled.pdf", [0, 2], 400).save(HOME / "filled.png", optimize=True)
        pages(folder / "bundle.pdf", [0, 4, 5, 6], 300).save(HOME / "bundle.png", optimize=True)


if __name__ == "__main__":
    main()
