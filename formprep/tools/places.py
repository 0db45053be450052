"""Where things stand on a sheet of A4; plain numbers, so that also who opens no file may ask."""

SHORT, LONG = 595.276, 841.89
SPOT = (132.0, 20.0)
"""Width and height that a page number takes."""
EDGE = (20.0, 8.0)
"""How far from the edges of the sheet it stands."""


def sheet_size(lying: bool) -> tuple[float, float]:
    """Return the width and height of a sheet."""
    return (LONG, SHORT) if lying else (SHORT, LONG)


def spots(lying: bool) -> list[tuple[float, float, float, float]]:
    """Return where a page number may stand on a sheet, best first: at the foot, then the head; right, middle, left."""
    wide, high = sheet_size(lying)
    across = (wide - EDGE[0] - SPOT[0], (wide - SPOT[0]) / 2, EDGE[0])
    return [(x, y, x + SPOT[0], y + SPOT[1]) for y in (EDGE[1], high - EDGE[1] - SPOT[1]) for x in across]
