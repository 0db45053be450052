"""A file's type is told by its content."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from formprep.tools.media import media_type, refusal


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, kind)
    return out.getvalue()


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name in names:
            zipped.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "x")
    return out.getvalue()


@pytest.mark.parametrize("kind", ["AVIF", "BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP"])
def test_pictures(kind: str) -> None:
    assert media_type(picture(kind)) == f"image/{kind.lower()}"
    assert refusal(f"image/{kind.lower()}") == ""


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"%PDF-1.7\n", "application/pdf", ""),
        (b"From: a scanner\r\n\r\n" + b"\0" * 500 + b"%PDF-1.4", "application/pdf", ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic", ""),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "image/heic", ""),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", "video/mp4", "FP105"),
        (b"II*\0" + b"\0" * 9, "image/tiff", ""),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"W\0o\0r\0d\0D\0o\0c\0", "application/msword", "FP103"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "FP103"),
        (b"{\\rtf1 hello}", "application/rtf", "FP103"),
        (archive("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument", "FP103"),
        (archive("mimetype", "content.xml"), "application/vnd.oasis.opendocument", "FP103"),
        (archive("Index/Document.iwa"), "application/vnd.apple.pages", "FP103"),
        (archive("passport.jpg"), "application/zip", "FP104"),
        (archive(), "application/zip", "FP104"),
        (b"Rar!\x1a\x07\x01\0", "application/vnd.rar", "FP104"),
        (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "FP104"),
        (b"\x1f\x8b\x08", "application/gzip", "FP104"),
        (b"x" * 257 + b"ustar\0", "application/x-tar", "FP104"),
        (b"Dear officer", "text/plain", "FP105"),
        ("受養人".encode(), "text/plain", "FP105"),
        ("受養人".encode("utf-16"), "text/plain", "FP105"),
        (b"\0\1\2\3", "application/octet-stream", "FP105"),
        (b"", "application/octet-stream", "FP105"),
    ],
)
def test_what_it_is_and_whether_it_is_read(data: bytes, kind: str, code: str) -> None:
    assert (media_type(data), refusal(kind)) == (kind, code)


def test_the_first_match_wins_where_a_file_is_two_things() -> None:
    assert media_type(picture("JPEG") + b"%PDF-1.4") == "image/jpeg"
    assert media_type(b"%PDF-1.4" + archive("a")) == "application/pdf"


@given(st.binary(max_size=600))
def test_any_bytes_have_a_type(data: bytes) -> None:
    assert "/" in media_type(data)
