"""Take from a picture what its camera and programs noted: place, day, maker, thumbnails, remarks. Its pixels stay.

What is kept is listed, not what is dropped, so that a note of a kind not known yet goes as well. Only TIFF, whose parts
lie anywhere, is the other way round: there the places of the notes are made empty.
"""

import re
import struct
from collections.abc import Iterator

_NEXT = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next marker of a JPEG in coded pixels, which are full of stuffed zeros and restart markers."""
_APP = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_CHUNKS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD"}
_CHUNKS |= {b"cICP"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_TAGS = {269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 37724, 42016, 50341, 50827, 50935}
_INNER = {34665, 34853, 40965}
"""Directories of their own within a TIFF: of the camera, of the place."""


def without_notes(data: bytes, kind: str) -> bytes | None:
    """Return a picture without notes, the same bytes where it has none; None where it can't be told what they are."""
    ways = {"image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/tiff": _tiff}
    try:
        return ways[kind](data) if kind in ways else None
    except (struct.error, IndexError, KeyError, ValueError):
        return None


def _jpeg(data: bytes) -> bytes:
    """Keep what decodes the first picture; a second one behind it, or a film, is a note as well. Source: ITU-T T.81."""
    kept, at = [data[:2]], 2
    while at < len(data):
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            kept.append(data[at : at + 2])
            break
        end = at + 2 + struct.unpack_from(">H", data, at + 2)[0]
        if marker == 0xDA:
            found = _NEXT.search(data, end)
            end = found.start() if found else len(data)
        if not (0xE0 <= marker <= 0xEF or marker == 0xFE) or (marker in _APP and data.startswith(_APP[marker], at + 4)):
            kept.append(data[at:end])
        at = end
    return b"".join(kept)


def _png(data: bytes) -> bytes:
    kept, at = [data[:8]], 8
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if name in _CHUNKS:
            kept.append(data[at : at + 12 + size])
        at += 12 + size
        if name == b"IEND":
            break
    return b"".join(kept)


def _gif(data: bytes) -> bytes:
    at = 13 + _colours(data[10])
    kept = [data[:at]]
    while data[at] != 0x3B:
        if data[at] == 0x21:
            end = _blocks(data, at + 2)
            good = data[at + 1] in (0x01, 0xF9) or data.startswith(b"NETSCAPE2.0", at + 3)
        elif data[at] == 0x2C:
            end, good = _blocks(data, at + 11 + _colours(data[at + 9])), True
        else:
            raise ValueError("no block")
        kept += [data[at:end]] if good else []
        at = end
    return b"".join((*kept, b";"))


def _colours(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, at: int) -> int:
    """Return where a run of blocks ends, each of which begins with its length."""
    while data[at]:
        at += data[at] + 1
    return at + 1


def _tiff(data: bytes) -> bytes:
    order = {b"II*\0": "<", b"MM\0*": ">"}[data[:4]]
    made = bytearray(data)
    at, seen = struct.unpack_from(order + "I", data, 4)[0], set()
    while at:
        if at in seen:
            raise ValueError("a ring")
        seen.add(at)
        entries, after = _entries(made, order, at)
        good = [entry for entry in entries if entry[0] not in _TAGS | _INNER]
        for entry in entries:
            if entry not in good:
                _empty(made, order, entry, 2)
        if len(good) < len(entries):
            here = b"".join(bytes(made[start : start + 12]) for _, _, _, start in good)
            here = struct.pack(order + "H", len(good)) + here + struct.pack(order + "I", after)
            made[at : at + 6 + 12 * len(entries)] = here.ljust(6 + 12 * len(entries), b"\0")
        at = after
    return bytes(made)


Entry = tuple[int, int, int, int]
"""Tag, bytes of its value, where that stands (the entry itself where it fits in there), and where the entry stands."""


def _entries(data: bytearray, order: str, at: int) -> tuple[list[Entry], int]:
    return list(_each(data, order, at)), struct.unpack_from(order + "I", data, _behind(data, order, at))[0]


def _behind(data: bytearray, order: str, at: int) -> int:
    return at + 2 + 12 * int(struct.unpack_from(order + "H", data, at)[0])


def _each(data: bytearray, order: str, at: int) -> Iterator[Entry]:
    for start in range(at + 2, _behind(data, order, at), 12):
        tag, kind, count, value = struct.unpack_from(order + "HHII", data, start)
        size = _SIZES[kind] * count
        yield tag, size, value if size > 4 else start + 8, start


def _empty(data: bytearray, order: str, entry: Entry, deep: int) -> None:
    """Write zeros over the value of an entry, and over the directory that it names."""
    tag, size, value, start = entry
    if tag in _INNER:
        inner = struct.unpack_from(order + "I", data, start + 8)[0]
        end = _behind(data, order, inner)
        for each in list(_each(data, order, inner)) if deep else ():
            _empty(data, order, each, deep - 1)
        value, size = inner, end - inner
    if value + size > len(data):
        raise ValueError("outside")
    data[value : value + size] = bytes(size)
