"""Bar codes of forms (Code 39) and of e-Visa slips (QR), read by zxing-cpp."""

import re
from typing import Any

MOST = 20
"""Codes of one page that are kept."""
LONGEST = 2500
"""Pixels of the long side that are looked at; the forms' bars need about 200 dpi of an A4 page."""
_STRANGE = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def read(image: Any) -> tuple[str, ...]:
    """Return the texts of the codes on a picture, from top to bottom, each once."""
    import cv2
    import zxingcpp

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code39, zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(grey, formats=wanted, try_invert=False, try_downscale=True)
    found = sorted(found, key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    texts = (_STRANGE.sub("", code.text)[:500] for code in found if code.valid)
    return tuple(dict.fromkeys(text for text in texts if len(text) > 2))[:MOST]
