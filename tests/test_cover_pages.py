"""The cover sheets of the samples: no page nearly empty, and no line that begins with what closes one."""

import json
from pathlib import Path

import pypdfium2
import pytest

from formprep.model import LANGUAGES, Language
from formprep.render.cover import laid

GOLDEN = sorted((Path(__file__).parents[1] / "samples" / "golden").glob("*.json"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_pages_are_worth_their_paper(path: Path, lang: Language) -> None:
    made = laid(json.loads(path.read_text("utf-8")), lang)
    with pypdfium2.PdfDocument(made.data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    assert len(pages) == made.pages
    assert min(map(len, pages)) > 600
    assert not [line for text in pages for line in text.splitlines() if line[:1] in tuple("，。；：、！？）」』》”")]
