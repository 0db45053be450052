"""A QR code, drawn as squares: black on white, in no font."""

from functools import cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import black
from reportlab.platypus import Flowable

QUIET = 4
"""Modules of white around the code, as ISO/IEC 18004 asks for."""


@cache
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of the code of a text, True where it is dark."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    return tuple(tuple(bool(code.isDark(row, column)) for column in range(count)) for row in range(count))


class QrCode(Flowable):  # type: ignore[misc]
    """Be the code of a text in a square of that size, its quiet zone within."""

    def __init__(self, text: str, size: float) -> None:
        super().__init__()
        self._text, self.width, self.height = text, size, size

    def draw(self) -> None:
        """Draw a bar for each run of dark modules."""
        rows = modules(self._text)
        step = self.width / (len(rows) + 2 * QUIET)
        self.canv.setFillColor(black)
        for down, row in enumerate(rows):
            start = None
            for across, dark in enumerate((*row, False)):
                if dark and start is None:
                    start = across
                elif not dark and start is not None:
                    left, top = (start + QUIET) * step, self.height - (down + QUIET) * step
                    self.canv.rect(left, top - step, (across - start) * step, step, stroke=0, fill=1)
                    start = None
