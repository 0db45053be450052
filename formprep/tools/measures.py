"""What a process takes of the machine: processor time and memory, where the system tells it."""

import os
import sys
import time
from pathlib import Path

from formprep.tools.limits import PATIENCE

_IDLE = 0.05
"""Share of the time below which a process that should work only waits, for what never comes."""


class Stopwatch:
    """Measure how long a process takes, by its own processor time where the system tells it."""

    def __init__(self, process: int) -> None:
        self._process, self._start, self._used = process, time.monotonic(), _processor_time(process)

    def wall(self) -> float:
        """Return the seconds since then."""
        return time.monotonic() - self._start

    def over(self, seconds: float) -> bool:
        """Tell whether it worked for longer than that, or did nothing at all, or far too much time has gone anyhow.

        On a busy machine a reader waits for its turn, which is no fault of the file.
        """
        wall = self.wall()
        if wall <= seconds:
            return False
        used = _processor_time(self._process) - self._used
        return used > seconds or used < _IDLE * wall or wall > PATIENCE * seconds


def _processor_time(process: int) -> float:
    """Return the seconds a process worked; 0 where the system does not say, so that it counts as idle."""
    try:
        told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError):
        return 0.0


def resident(process: int) -> int:
    """Return the bytes of memory a process holds; 0 where the system does not say."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def peak() -> int:
    """Return the most memory this process ever had; on Linux that includes its parent's, so it is no measure there."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
