"""How a page was taken: ordinary pictures are told nothing, bad ones why, and worse ones never less."""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from formprep.codes import CODES
from formprep.model import Document, Line, Page, Problem, Quality, Transcript
from formprep.quality import is_blank, judged, problems, with_faults
from formprep.reading import transcribe_file
from formprep.tools.limits import Limits
from formprep.transcripts import from_json, to_json
from tests import paper

GOOD = Quality(lines=20, paper=0.85, contrast=0.6, blur=0.09, height=30, marks=0.05, mottle=0.15)
READ = tuple(Line("a line of the letter that was read", (0.1, 0.1, 0.9, 0.12), 0.97) for _ in range(20))
PAGE = Page(1, READ, source="ocr", ink=0.2, quality=GOOD)
UNSURE = tuple(replace(line, confidence=0.7) for line in READ)
Pixels = np.ndarray


def codes(page: Page) -> list[str]:
    return [problem.code for problem in problems(page)]


def taken(page: Page = PAGE, lines: tuple[Line, ...] = READ, **measured: float) -> Page:
    return replace(page, lines=lines, quality=replace(GOOD, **measured))


def test_a_good_page_is_told_nothing() -> None:
    assert codes(PAGE) == [] and codes(replace(PAGE, quality=None, lines=())) == []


@pytest.mark.parametrize(
    ("code", "measure", "bad", "doubtful"),
    [
        ("FP304", "paper", 0.15, 0.35),
        ("FP305", "blur", 0.4, 0.2),
        ("FP307", "height", 7.0, 12.0),
        ("FP308", "slant", 20.0, 11.0),
        ("FP309", "glare", 0.1, 0.02),
        ("FP306", "cut", 0.3, 0.3),
        ("FP306", "margin", 0.2, 1.2),
    ],
)
def test_each_reason(code: str, measure: str, bad: float, doubtful: float) -> None:
    assert codes(taken(**{measure: bad})) == [code]
    assert codes(taken(lines=UNSURE, **{measure: doubtful})) == [code]
    assert codes(taken(lines=UNSURE)) == []
    if measure != "cut":
        assert codes(taken(**{measure: doubtful})) == []


def test_at_most_two_reasons_and_a_cut_before_all() -> None:
    assert codes(taken(blur=0.9, paper=0.1, slant=16, height=8)) == ["FP305", "FP304"]
    assert codes(taken(blur=0.9, paper=0.1, cut=0.1))[0] == "FP306"


def test_a_page_that_told_enough_is_told_a_cut_only() -> None:
    early = replace(taken(blur=0.9, cut=0.3), whole=False)
    assert codes(early) == ["FP306"]


def test_what_could_not_be_read_is_told_with_the_reason() -> None:
    assert codes(taken(lines=(), blur=0.5)) == ["FP301", "FP305"]
    assert codes(taken(lines=READ[:3], illegible=0.7, paper=0.3)) == ["FP302", "FP304"]


def test_a_picture_of_somebody_is_not_held_against_letters() -> None:
    assert codes(replace(taken(lines=(), blur=0.9), faces=((0.3, 0.3, 0.6, 0.6),))) == []


WORSE = {"blur": 1, "slant": 1, "cut": 1, "glare": 1, "paper": -1, "height": -1}


@given(
    st.sampled_from(sorted(WORSE)), st.floats(0, 1), st.floats(0, 1), st.booleans(), st.floats(0, 0.6),
)  # fmt: skip
def test_worse_is_never_told_less(measure: str, one: float, other: float, unsure: bool, illegible: float) -> None:
    least, most = sorted((one, other))
    span = {"slant": 40.0, "height": 40.0}.get(measure, 1.0)
    better, worse = (least, most) if WORSE[measure] > 0 else (most, least)
    lines = UNSURE if unsure else READ
    before = codes(taken(lines=lines, illegible=illegible, **{measure: better * span}))
    assert set(before) <= set(codes(taken(lines=lines, illegible=illegible, **{measure: worse * span})))


def test_blank_or_not() -> None:
    empty = replace(taken(lines=(), marks=0.0, mottle=0.01), ink=0.4)
    assert is_blank(empty) and codes(empty) == []
    assert not is_blank(taken(lines=(), marks=0.01, mottle=0.01))
    assert not is_blank(taken(lines=(), marks=0.0, mottle=0.1))
    assert not is_blank(taken(lines=(), marks=0.0, mottle=0.0, paper=0.05))
    assert not is_blank(taken(marks=0.0, mottle=0.0))
    assert is_blank(taken(lines=UNSURE, marks=0.0, mottle=0.02, contrast=0.1))
    assert is_blank(Page(1, source="none", ink=0.0)) and not is_blank(Page(1, source="none", ink=0.1))


def test_a_cut_goes_with_the_paper_and_a_blur_with_the_file() -> None:
    transcript = judged(Transcript("image/jpeg", (taken(cut=0.4, blur=0.5), replace(PAGE, number=2))))
    assert [problem.code for problem in transcript.problems] == ["FP306", "FP305"]
    first, second = (Document("a.jpg", "passport", (number,), 0.9) for number in (1, 2))
    assert with_faults(first, {"a.jpg": transcript}).faults == (Problem("FP306", 1),)
    assert with_faults(second, {"a.jpg": transcript}).faults == ()


def test_a_cut_page_of_a_paper_in_two_files_is_told_of_the_whole() -> None:
    transcripts = {
        "a.jpg": Transcript("image/jpeg", (PAGE,)),
        "b.jpg": judged(Transcript("image/jpeg", (taken(cut=0.4),))),
    }
    parts = tuple(Document(file, "mainland-identity-card", (1,), 0.9) for file in transcripts)
    whole = with_faults(replace(parts[0], parts=parts), transcripts)
    assert whole.faults == (Problem("FP306", 1),)
    assert [part.faults for part in whole.parts] == [(), (Problem("FP306", 1),)]


def test_only_what_hides_a_part_of_the_page_needs_a_look() -> None:
    assert all(CODES[f"FP30{n}"] == ("review" if n == 6 else "advice") for n in range(4, 10))


def test_a_transcript_keeps_what_was_measured() -> None:
    transcript = Transcript("image/jpeg", (PAGE, replace(PAGE, quality=None)))
    assert from_json(to_json(transcript)) == transcript
    for wrong in ({"lines": 1.5}, {"blur": "much"}, {"paper": float("nan")}):
        raw = to_json(transcript)
        raw["pages"][0]["quality"] |= wrong
        with pytest.raises(ValueError, match="not a"):
            from_json(raw)


# Real pictures from here on: a letter on a table, by a phone.
ROWS = [f"Row {n:02} of the statement of account, 1 June 2019, HK$ 1,2{n:02}.00" for n in range(22)]


def photographed(lean: float = 0.0, shift: float = 0.0, rows: list[str] | None = None) -> Pixels:
    """Return a page of text on a dark table, leaning away by some degrees, moved aside by a share of the picture."""
    sheet = np.asarray(paper.picture(ROWS if rows is None else rows, size=28, width=1130, height=1600))
    tall, wide, (height, width) = 1600, 1130, (1500, 1125)
    corners = np.array([(-wide / 2, -tall / 2), (wide / 2, -tall / 2), (wide / 2, tall / 2), (-wide / 2, tall / 2)])
    corners = corners * 0.86 * height / tall
    angle, far = np.radians(lean), 1.15 * height
    depth = corners[:, 1] * np.sin(angle)
    flat = np.c_[corners[:, 0], corners[:, 1] * np.cos(angle)] * (far / (far - depth))[:, None]
    flat += (width * (0.5 + shift), height / 2)
    away = np.array([(0, 0), (wide, 0), (wide, tall), (0, tall)], np.float32)
    warp = cv2.getPerspectiveTransform(away, flat.astype(np.float32))
    lying = cv2.warpPerspective(sheet, warp, (width, height), flags=cv2.INTER_AREA, borderValue=(90, 80, 70))
    lamp = 0.9 - 0.15 * np.linspace(0, 1, width)[None, :, None]
    noise = np.random.default_rng(1).normal(0, 1.5, (height, width, 1))
    return np.asarray(np.clip(lying * lamp + noise, 0, 255), np.float32)


def read(pixels: Pixels) -> Page:
    data = paper.saved(Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), "JPEG", quality=80)
    (page,) = transcribe_file(data, enough=lambda page: False, limits=Limits()).pages
    return page


def blurred(pixels: Pixels, by: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), by))


def shrunk(pixels: Pixels, longest: int) -> Pixels:
    size = (round(pixels.shape[1] * longest / pixels.shape[0]), longest)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def shaken(pixels: Pixels, by: int) -> Pixels:
    kernel = np.zeros((by, by), np.float32)
    kernel[by // 2] = 1 / by
    return np.asarray(cv2.filter2D(pixels, -1, kernel))


def flashed(pixels: Pixels, size: float) -> Pixels:
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    far = np.hypot(x - width * 0.45, y - height * 0.4) / (size * width)
    return np.asarray(pixels * 0.85 + 400 * np.exp(-(np.maximum(0, far - 0.6) ** 2) * 6)[:, :, None])


@pytest.mark.parametrize("pixels", [photographed(), photographed(lean=6), blurred(photographed(), 0.8)])
def test_an_ordinary_photo_is_told_nothing(pixels: Pixels) -> None:
    assert codes(read(pixels)) == []


@pytest.mark.parametrize(
    ("code", "take"),
    [
        ("FP304", lambda: photographed() * 0.15),
        ("FP304", lambda: photographed() * 0.04),
        ("FP305", lambda: blurred(photographed(), 3.5)),
        ("FP305", lambda: blurred(photographed(), 9)),
        ("FP305", lambda: shaken(photographed(), 25)),
        ("FP306", lambda: photographed(shift=0.3)),
        ("FP306", lambda: photographed(shift=-0.3)),
        ("FP307", lambda: shrunk(photographed(), 330)),
        ("FP308", lambda: photographed(lean=40)),
        ("FP309", lambda: flashed(photographed(), 0.1)),
    ],
)
def test_a_bad_photo_is_told_why(code: str, take: Callable[[], Pixels]) -> None:
    assert code in codes(read(take()))


def test_more_blur_is_measured_as_more() -> None:
    measured = [read(blurred(photographed(), by)).quality for by in (0.5, 1.5, 3, 6)]
    widths = [each.blur for each in measured if each is not None]
    assert widths == sorted(widths) and widths[-1] > 3 * widths[0]


def test_a_blank_page_is_told_as_blank() -> None:
    dusty = photographed(rows=[])
    rng = np.random.default_rng(2)
    for x, y in rng.integers(250, 1000, (12, 2)):
        cv2.circle(dusty, (int(x), int(y)), 2, (120, 120, 120), -1)
    back = np.asarray(photographed()[:, ::-1])
    shining = 0.92 * photographed(rows=[]) + 0.08 * back
    for pixels in (photographed(rows=[]), dusty, shining):
        assert is_blank(read(pixels))
    assert not is_blank(read(blurred(photographed(), 12)))
    assert not is_blank(read(photographed() * 0.04))


@settings(max_examples=5, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60))
def test_any_small_picture_is_measured(width: int, height: int) -> None:
    page = read(np.random.default_rng(width).integers(0, 255, (height, width, 3)).astype(np.float32))
    assert page.quality is not None
