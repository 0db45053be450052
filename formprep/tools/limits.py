"""How much one strange file may cost."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

PATIENCE = 6.0
"""How many times longer than its processor time a reader may take where the machine is busy with other things."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Be the bounds of reading one file."""

    seconds: float = 180.0
    """Processor time of a whole file; what was read until then is kept."""
    page_seconds: float = 30.0
    """Processor time of one page; a reader that needs longer, or does nothing for so long, is stopped."""
    memory: int = 1_000_000_000
    """Bytes of resident memory of one reader."""
    pages: int = 200
    """Pages of one file that are read."""
    pixels: int = 80_000_000
    """Pixels of one picture that are decoded: A4 at 900 dots per inch; a JPEG may have more, see `images`."""

    writes: int = 16 << 20
    """Bytes of one file that a child may write."""
    files: int = 256
    """Files that a child may hold open."""

    def to_dict(self) -> dict[str, Any]:
        """Return the limits as plain values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> "Limits":
        """Return the limits that `to_dict` gave."""
        return cls(**raw)
