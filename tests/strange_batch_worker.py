"""A batch's worker for tests: some submissions end it, or hang, or meet a fault of formprep's own."""

import os
import time
from typing import Any

from formprep.batch import worker
from formprep.batch.submission import Desk


def main() -> None:
    real = Desk._answered

    def answered(desk: Desk, name: str, *more: Any) -> Any:
        if name == "deadly":
            os._exit(1)
        if name == "hanging":
            time.sleep(600)
        if name == "raising":
            raise RuntimeError("a fault of ours")
        return real(desk, name, *more)

    Desk._answered = answered  # type: ignore[method-assign]
    worker.main()
