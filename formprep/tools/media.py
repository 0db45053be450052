"""Tell a file's type by its content, never by its name."""

import re

PDF = "application/pdf"
IMAGES = {
    "image/avif",
    "image/bmp",
    "image/gif",
    "image/heic",
    "image/jpeg",
    "image/png",
    "image/tiff",
    "image/webp",
}
OFFICE = {
    "application/msword",
    "application/rtf",
    "application/vnd.apple.pages",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.oasis.opendocument",
    "application/vnd.openxmlformats-officedocument",
    "application/x-ole-storage",
}
ARCHIVES = {
    "application/gzip",
    "application/vnd.rar",
    "application/x-7z-compressed",
    "application/x-bzip2",
    "application/x-tar",
    "application/x-xz",
    "application/zip",
}

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", PDF),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
)
_BRANDS = {b"avif": "image/avif", b"avis": "image/avif"}
_BRANDS |= dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), "image/heic")
_STREAMS = {b"W\0o\0r\0d\0D\0o\0c\0": "application/msword", b"W\0o\0r\0k\0b\0o\0o\0k\0": "application/vnd.ms-excel"}
_STREAMS |= {b"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0": "application/vnd.ms-powerpoint"}
_HEADER = 1024
"""Bytes of junk allowed before `%PDF-`, as Adobe Reader does."""


def media_type(data: bytes) -> str:
    """Return the type of these bytes; the first that matches wins."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return _ole(data) if kind == "application/x-ole-storage" else kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp":
        return _brand(data)
    if data[:2] == b"BM" and data[14:18] in (b"\x0c\0\0\0", b"\x28\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"):
        return "image/bmp"
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return _zip(data)
    if data[257:262] == b"ustar":
        return "application/x-tar"
    if b"%PDF-" in data[:_HEADER]:
        return PDF
    return "text/plain" if _is_text(data[:4096]) else "application/octet-stream"


def refusal(kind: str) -> str:
    """Return the finding code for a type that is not read, or nothing."""
    if kind == PDF or kind in IMAGES:
        return ""
    if kind in OFFICE:
        return "FP103"
    return "FP104" if kind in ARCHIVES else "FP105"


def _ole(data: bytes) -> str:
    return next((kind for name, kind in _STREAMS.items() if name in data), "application/x-ole-storage")


def _brand(data: bytes) -> str:
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, size, 4))]
    return next((_BRANDS[brand] for brand in brands if brand in _BRANDS), "video/mp4")


def _zip(data: bytes) -> str:
    names = re.findall(rb"PK\x03\x04.{22}(..)(..)", data[:65536], re.DOTALL)
    if names and data[30:38] == b"mimetype" and b"opendocument" in data[:128]:
        return "application/vnd.oasis.opendocument"
    if b"[Content_Types].xml" in data and re.search(rb"(?:word|xl|ppt)/", data):
        return "application/vnd.openxmlformats-officedocument"
    if b"Index/Document.iwa" in data:
        return "application/vnd.apple.pages"
    return "application/zip"


def _is_text(start: bytes) -> bool:
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    return bool(start) and not re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]", start)
