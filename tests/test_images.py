"""Pictures of every sort become upright pages of plain colours, or a finding."""

import struct
import zlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from formprep.model import Problem
from formprep.tools import images
from formprep.tools.limits import Limits
from formprep.tools.media import media_type
from formprep.tools.sheet import Sheet
from tests import paper

LIMITS = Limits()


def sheets(data: bytes, limits: Limits = LIMITS) -> list[Sheet | Problem]:
    return list(images.sheets(data, media_type(data), limits))


def pixels(data: bytes) -> np.ndarray:
    (sheet,) = sheets(data)
    assert isinstance(sheet, Sheet), sheet
    drawn = sheet.draw(4096)
    assert drawn.dtype == np.uint8 and drawn.shape == (sheet.page.height, sheet.page.width, 3)
    return np.asarray(drawn)


def corner_red(width: int = 64, height: int = 32) -> Image.Image:
    """Return a picture whose top left corner is red."""
    drawn = Image.new("RGB", (width, height), "white")
    drawn.paste("red", (0, 0, 16, 16))
    return drawn


def is_red(pixel: np.ndarray) -> bool:
    blue, green, red = (int(value) for value in pixel)
    return red > 180 and blue < 90 and green < 90


@pytest.mark.parametrize("kind", ["AVIF", "BMP", "GIF", "HEIF", "JPEG", "PNG", "TIFF", "WEBP"])
def test_every_sort_is_read_blue_first(kind: str) -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    drawn = pixels(paper.saved(corner_red(), kind))
    assert drawn.shape == (32, 64, 3) and is_red(drawn[4, 4]) and not is_red(drawn[4, 60])


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_camera_held_any_way(kind: str, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    stored = corner_red().transpose(undo[orientation]) if orientation > 1 else corner_red()
    exif = Image.Exif()
    exif[0x0112] = orientation
    drawn = pixels(paper.saved(stored, kind, exif=exif))
    assert drawn.shape == (32, 64, 3) and is_red(drawn[4, 4])


def test_a_heic_held_upright() -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x0112] = 6
    drawn = pixels(paper.saved(corner_red().transpose(Image.Transpose.ROTATE_90), "HEIF", exif=exif.tobytes()))
    assert drawn.shape == (32, 64, 3) and is_red(drawn[4, 4])


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F", "YCbCr"])
def test_every_kind_of_colour(mode: str) -> None:
    grey = Image.new("L", (40, 20), 255)
    grey.paste(0, (0, 0, 20, 20))
    if mode in ("I;16", "I"):
        drawn = Image.fromarray(np.asarray(grey).astype(np.uint16) * 257).convert(mode)
    elif mode == "F":
        drawn = Image.fromarray(np.asarray(grey).astype(np.float32) / 255)
    else:
        drawn = grey.convert("RGB").convert(mode)
    kind = {"CMYK": "TIFF", "F": "TIFF", "I": "TIFF", "YCbCr": "JPEG"}.get(mode, "PNG")
    read = pixels(paper.saved(drawn, kind))
    assert read[10, 5].max() < 40 and read[10, 35].min() > 215


def test_transparent_is_white() -> None:
    assert pixels(paper.saved(Image.new("RGBA", (8, 8), (0, 0, 0, 0)))).min() == 255


def test_each_page_of_a_tiff_is_a_page() -> None:
    pages = [Image.new("L", (30 + n, 20), 255) for n in range(3)]
    data = paper.saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    found = [sheet.page for sheet in sheets(data) if isinstance(sheet, Sheet)]
    assert [(page.number, page.width, page.ink) for page in found] == [(1, 30, 0), (2, 31, 0), (3, 32, 0)]
    assert sheets(data, Limits(pages=2))[-1] == Problem("FP109", params={"pages": 3, "limit": 2})


def test_only_the_first_picture_of_an_animation_counts() -> None:
    frames = [Image.new("L", (30, 20), shade) for shade in (0, 255)]
    assert len(sheets(paper.saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))) == 1


def test_large_pictures_are_reduced() -> None:
    drawn = pixels(paper.saved(Image.new("L", (9000, 3000), 255), "JPEG"))
    assert images.LONGEST / 2 <= max(drawn.shape) <= images.LONGEST
    assert max(pixels(paper.saved(Image.new("1", (9000, 3000), 1))).shape) <= images.LONGEST


def test_ink_is_what_differs_from_the_paper() -> None:
    (blank,), (written,) = sheets(paper.saved(Image.new("L", (500, 500), 0))), sheets(paper.saved(paper.picture()))
    assert isinstance(blank, Sheet) and isinstance(written, Sheet)
    assert blank.page.ink == 0 and 0.01 < written.page.ink < 0.2


def header(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    begin = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + begin + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


def test_too_many_pixels_are_not_decoded() -> None:
    assert sheets(header(50_000, 50_000)) == [Problem("FP110")]
    assert sheets(header(100, 100), Limits(pixels=9_999)) == [Problem("FP110")]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIF", "AVIF"])
def test_a_picture_cut_short_is_told(kind: str) -> None:
    import pillow_heif

    pillow_heif.register_heif_opener()
    data = paper.saved(paper.picture(), kind)
    assert [each.code for each in sheets(data[: len(data) // 2]) if isinstance(each, Problem)] == ["FP101"]


def test_text_that_claims_to_be_a_picture_is_told() -> None:
    assert list(images.sheets(b"\xff\xd8\xff not a picture", "image/jpeg", LIMITS)) == [Problem("FP101")]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "GIF"])
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=20))
def test_flipped_bytes_never_raise(kind: str, flips: list[tuple[float, int]]) -> None:
    data = bytearray(paper.saved(corner_red(), kind))
    for place, value in flips:
        data[int(place * len(data))] = value
    for each in images.sheets(bytes(data), f"image/{kind.lower()}", Limits(pixels=1_000_000)):
        assert isinstance(each, Problem) or each.draw(4096).shape[2] == 3
