"""What a worker of a dask cluster does: answer one submission, and return its row with the files to write.

It never raises: dask would log what it was called with. One desk for each thread serves a whole run.
"""

import os
import signal
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from formprep.batch.addresses import is_store
from formprep.batch.carried import Carried
from formprep.batch.private import sweep
from formprep.batch.record import Entry
from formprep.batch.rows import row_without
from formprep.batch.settings import Settings
from formprep.batch.submission import Desk
from formprep.batch.worker import LIMITS
from formprep.errors import FormprepError

_desks: dict[int, tuple[str, Desk, Carried]] = {}
_door = threading.Lock()


def dask_setup(_: object) -> None:
    """Leave Ctrl-C to the process that was started; dask calls this where a worker begins."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)


class Sealed:
    """Hold a request so that no log shows it."""

    def __init__(self, request: Mapping[str, Any]) -> None:
        self.request = request

    def __repr__(self) -> str:
        return "Sealed(…)"


def answered(sealed: Sealed) -> dict[str, Any]:
    """Return the row of a submission and what is to be written, or why this worker can't say."""
    request = sealed.request
    settings = Settings.from_dict(request["settings"])
    try:
        if settings.digest != request["digest"]:
            return {"unfit": "version"}
        if not is_store(settings.root) and not Path(settings.root).is_dir():
            return {"unfit": "root"}
        desk, carried = _desk(request["run"], settings)
        carried.writes = []
        known = Entry(**request["known"]) if request["known"] else None
        with _Watch() as watch:
            entry, same = desk.answer(request["name"], known, lambda _: watch.turn())
    except Exception as error:  # whatever it is: its text may name what a log must not show
        row = row_without(request["name"], "failed", type(error).__name__, settings.on)
        return {"entry": asdict(Entry(row)), "same": False, "writes": [("covers", None), ("reports", None)]}
    return {"entry": asdict(entry), "same": same, "writes": carried.writes}


def close(run: str) -> None:
    """End what was held for a run."""
    with _door:
        for thread, (whose, desk, _) in list(_desks.items()):
            if whose == run:
                del _desks[thread]
                desk.__exit__(None, None, None)


def _desk(run: str, settings: Settings) -> tuple[Desk, Carried]:
    """Return the desk of this thread, a new one for each run."""
    from formprep.cache import usual_folder

    here = threading.get_ident()
    with _door:
        before = _desks.get(here)
        if before and before[0] == run:
            return before[1:]
        if before:
            before[1].__exit__(None, None, None)
        folder = usual_folder(os.environ) if settings.cache else None
        own = replace(settings, cache=None if folder is None else str(folder.absolute()), out="", home=None)
        carried = Carried()
        desk = Desk(own, carried)
        _desks[here] = run, desk, carried
    with suppress(OSError, FormprepError):
        sweep()
    return desk, carried


class _Watch:
    """End this process where one submission takes too long: a thread can't be stopped, and dask starts a new one."""

    def __init__(self) -> None:
        self._whole = self._timer(LIMITS.seconds)
        self._page = self._timer(LIMITS.page_seconds)

    def __enter__(self) -> "_Watch":
        return self

    def __exit__(self, *_: object) -> None:
        self._whole.cancel()
        self._page.cancel()

    def turn(self) -> None:
        """Note that a file is done."""
        self._page.cancel()
        self._page = self._timer(LIMITS.page_seconds)

    @staticmethod
    def _timer(seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, os._exit, (1,))
        timer.daemon = True
        timer.start()
        return timer
