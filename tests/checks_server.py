"""A real server of the tests with a caseload, whose claims lapse soon and whose looks are quick.

Usage: python -m tests.checks_server URL PAPERS TEMPORARY LEASE
"""

import sys
from pathlib import Path

from formprep.service.server import run
from formprep.service.settings import Bounds, Settings


def main() -> None:
    """Serve until told to stop."""
    url, papers, temporary, lease = sys.argv[1:]
    bounds = Bounds(running=2, lease=float(lease), poll=0.1)
    settings = Settings(port=0, temporary=Path(temporary), readers=1, bounds=bounds, database=url, papers=Path(papers))
    run(settings, lambda address: print(address, flush=True))


if __name__ == "__main__":
    main()
