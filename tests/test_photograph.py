"""The photograph: one upright face, plain light background, the right shape; of what can't be measured nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageFilter

from formprep.kinds import load_kinds
from formprep.model import Document, Line, Page, Portrait, Transcript
from formprep.readers import read as read_facts
from formprep.reading import transcribe_file
from formprep.recognise import recognise
from formprep.tools.limits import Limits
from formprep.transcripts import from_json, to_json
from samples.faces import portrait as drawn
from tests import paper

LOOK = {"seed": 21, "hair": "brown", "style": "long", "skin": 2}
GROUND = (238, 241, 244)
GOOD = Portrait(
    (0.0, 0.0, 1.0, 1.0), (0.25, 0.3, 0.75, 0.75), ratio=1.25, pixels=800, tilt=0.0, ground=0.9, unrest=0.05, blur=0.02
)


def told(portrait: Portrait | None, *, by_word: bool = False) -> list[str]:
    portraits = () if portrait is None else (portrait,)
    page = Page(
        1, source="none", faces=((0.25, 0.3, 0.75, 0.75),) if portrait or not by_word else (), portraits=portraits
    )
    document = Document("a.jpg", "photograph", (1,), 0.9, by_word=by_word)
    return [each.code for each in read_facts(document, [page], load_kinds(), on=date(2019, 6, 3)).faults]


def seen(picture: Image.Image, kind: str = "JPEG") -> Page:
    (page,) = transcribe_file(paper.saved(picture, kind), enough=lambda page: False, limits=Limits()).pages
    return page


def codes(picture: Image.Image) -> list[str]:
    page = seen(picture)
    (document,) = recognise("a.jpg", [page], load_kinds())
    assert document.kind == "photograph"
    return [each.code for each in read_facts(document, [page], load_kinds(), on=date(2019, 6, 3)).faults]


@pytest.mark.parametrize(
    ("code", "measured"),
    [
        ("FP521", {"faces": 2}),
        ("FP522", {"turned": 90}),
        ("FP522", {"tilt": -20.0}),
        ("FP522", {"face": (0.4, 0.4, 0.55, 0.6)}),
        ("FP522", {"face": (0.0, 0.0, 1.0, 0.95)}),
        ("FP522", {"face": (0.0, 0.3, 0.45, 0.75)}),
        ("FP523", {"ground": 0.3}),
        ("FP523", {"unrest": 0.5}),
        ("FP524", {"ratio": 1.0}),
        ("FP524", {"high": 35.0, "wide": 25.0}),
        ("FP525", {"pixels": 120}),
        ("FP525", {"blur": 0.1}),
    ],
)
def test_each_code(code: str, measured: dict[str, object]) -> None:
    assert told(GOOD) == []
    assert told(replace(GOOD, **measured)) == [code]  # type: ignore[arg-type]


def test_what_could_not_be_measured_is_not_told() -> None:
    assert told(Portrait((0.0, 0.0, 1.0, 1.0), (0.25, 0.3, 0.75, 0.75))) == []
    assert told(None) == []


def test_a_file_said_to_be_the_photograph_without_a_face() -> None:
    assert told(None, by_word=True) == ["FP521"]


@pytest.mark.parametrize("size", [(640, 800), (413, 531), (900, 1200)])
def test_an_ordinary_photograph_is_told_nothing(size: tuple[int, int]) -> None:
    assert codes(drawn(LOOK, size)) == []


@pytest.mark.parametrize(
    ("code", "take"),
    [
        ("FP522", lambda: drawn(LOOK, (640, 800)).rotate(-90, expand=True)),
        ("FP522", lambda: drawn(LOOK, (640, 800)).rotate(16, fillcolor=GROUND)),
        ("FP523", lambda: drawn(LOOK, (640, 800), ground=(60, 70, 90))),
        ("FP524", lambda: drawn(LOOK, (640, 800)).crop((0, 130, 640, 770))),
        ("FP525", lambda: drawn(LOOK, (640, 800)).filter(ImageFilter.GaussianBlur(8))),
        ("FP525", lambda: drawn(LOOK, (160, 200))),
    ],
)
def test_a_bad_photograph_is_told_why(code: str, take: Callable[[], Image.Image]) -> None:
    assert code in codes(take())


def form(width: float, height: float) -> bytes:
    """Return page 1 of an ID 997 with a photograph of that size in millimetres."""
    from reportlab.lib.units import mm
    from reportlab.lib.utils import ImageReader

    drawn_on, out = paper.canvas()
    for row in range(12):
        drawn_on.drawString(72, 780 - 20 * row, "Application for Entry for Residence as Dependants ID 997")
    drawn_on.drawImage(ImageReader(drawn(LOOK, (480, 600))), 130 * mm, 60 * mm, width * mm, height * mm)
    drawn_on.save()
    return out.getvalue()


@pytest.mark.parametrize(("size", "found"), [((40, 50), []), ((45, 55), []), ((25, 32), ["FP524"])])
def test_the_photograph_on_the_form(size: tuple[int, int], found: list[str]) -> None:
    (page,) = transcribe_file(form(*size), enough=lambda page: False, limits=Limits()).pages
    (portrait,) = page.portraits
    assert portrait.wide == pytest.approx(size[0], abs=1.5) and portrait.high == pytest.approx(size[1], abs=1.5)
    assert told(portrait) == found


def test_a_transcript_keeps_what_was_measured() -> None:
    transcript = Transcript("image/jpeg", (Page(1, portraits=(GOOD,)),))
    assert from_json(to_json(transcript)) == transcript
    for wrong in ({"faces": "two"}, {"tilt": "much"}, {"frame": [0, 1]}, {"pixels": 1.5}):
        raw = to_json(transcript)
        raw["pages"][0]["portraits"][0] |= wrong
        with pytest.raises(ValueError, match=r"not|expected|unpack"):
            from_json(raw)


def sheet(*faces: tuple[float, float], ink: float, letters: str = "") -> Page:
    """Return a sheet on which faces of one size have their middle in these places."""
    boxes = tuple((x - 0.05, y - 0.04, x + 0.05, y + 0.04) for x, y in faces)
    return Page(1, (Line(letters),) if letters else (), source="none", faces=boxes, ink=ink)


FOUR = ((0.3, 0.2), (0.6, 0.2), (0.3, 0.4), (0.6, 0.4))


@pytest.mark.parametrize(
    ("page", "kind", "certain"),
    [
        (sheet((0.5, 0.2), ink=0.02), "photograph", True),
        (sheet((0.5, 0.2), ink=0.5), "photograph", False),
        (replace(sheet((0.5, 0.2), ink=0.5), portraits=(GOOD,)), "photograph", True),
        (replace(sheet((0.5, 0.2), ink=0.5), portraits=(replace(GOOD, ratio=0.7),)), "photograph", False),
        (sheet(*FOUR, ink=0.07), "photograph", True),
        (sheet(*FOUR, ink=0.5), "family-photograph", False),
        (sheet(*FOUR[:3], (0.6, 0.47), ink=0.07), "family-photograph", True),
        (sheet(*FOUR[:2], ink=0.5), "family-photograph", True),
        (replace(sheet(*FOUR, ink=0.5), copies=4), "photograph", True),
        (replace(sheet(*FOUR[:2], ink=0.5), copies=2), "photograph", True),
        (replace(sheet(*FOUR[:3], ink=0.5), copies=2), "family-photograph", True),
        (sheet((0.5, 0.2), ink=0.02, letters="Staff card of Sample Limited"), "unknown", False),
        (
            replace(across := sheet(*FOUR, ink=0.6, letters="35 x 45 mm Sample Photo Studio"), copies=1),
            "photograph",
            True,
        ),
        (replace(across, faces=(*across.faces, (0.28, 0.19, 0.62, 0.41)), copies=1), "photograph", True),
    ],
)
def test_a_portrait_a_sheet_of_prints_and_a_family_are_told_apart(page: Page, kind: str, certain: bool) -> None:
    assert [(each.kind, each.certain) for each in recognise("a.jpg", [page], load_kinds())] == [(kind, certain)]


def test_a_sheet_of_prints_is_not_measured_as_one_photograph() -> None:
    faces = ((0.1, 0.1, 0.3, 0.3), (0.6, 0.1, 0.8, 0.3))
    alone = Page(1, source="none", faces=faces, portraits=(replace(GOOD, faces=2, ratio=0.7),))
    document = Document("a.jpg", "photograph", (1,), 0.9)
    on = date(2019, 6, 3)
    assert read_facts(document, [replace(alone, copies=2)], load_kinds(), on=on).faults == ()
    assert read_facts(document, [alone], load_kinds(), on=on).faults != ()
