"""What a worker elsewhere has to write: it travels back with its row, and the one writer writes it."""

import hashlib


class Carried:
    """Stand for the results while one submission is answered; keep what is to be written, and what removed."""

    def __init__(self) -> None:
        self.writes: list[tuple[str, bytes | None]] = []
        """The kind of each file, and what it is to hold; None removes it."""

    def place(self, kind: str, name: str) -> str:
        """Return the kind: the place is the writer's to say."""
        return kind

    def write(self, path: str, data: bytes) -> str:
        """Keep a file, and return the hash of what it holds."""
        self.writes.append((path, data))
        return hashlib.sha256(data).hexdigest()

    def remove(self, path: str) -> None:
        """Keep that a file is to be removed."""
        self.writes.append((path, None))

    def holds(self, path: str, digest: str) -> bool:
        """Return true: what was known was told only where all of it is there."""
        return True

    def read(self, path: str) -> bytes | None:
        """Return nothing: what there is lies elsewhere."""
        return None
