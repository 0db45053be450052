"""A server process of the tests: it claims checks until there are none, and notes each; some it never ends.

Usage: python -m tests.caseload_server URL NAME FILE SECONDS [hang]
"""

import sys
import time
from datetime import timedelta
from pathlib import Path

from formprep.caseload import Caseload
from tests.caseloads import report


def main() -> None:
    """Work as a server does."""
    url, name, notes, seconds, *hang = sys.argv[1:]
    with Caseload(url) as cases, Path(notes).open("a", encoding="utf-8") as out:
        while claim := cases.queue.claim(name, lease=timedelta(seconds=float(seconds))):
            out.write(f"{claim.reference}\n")
            out.flush()
            while hang:
                time.sleep(60)
            cases.queue.finish(claim, report("ready"))


if __name__ == "__main__":
    main()
