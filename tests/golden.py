"""The golden reports of the samples: `make golden` writes them anew, `tests/test_samples.py` holds checks against them.

Confidences, places and the version are left out: they differ with the machine and with the release, the rest may not.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import formprep
from formprep import yamls
from formprep.report import Report

SAMPLES = Path(__file__).parent.parent / "samples"
GOLDEN = SAMPLES / "golden"
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/formprep.yaml"))


def day_of(name: str) -> date:
    """Return the day of application of a sample, on which it is checked."""
    day: date = yamls.read(SAMPLES / name / "formprep.yaml")["applies_on"]
    return day


def checked(name: str) -> Report:
    """Check one sample."""
    return formprep.check(SAMPLES / name, on=day_of(name))


def lasting(report: dict[str, Any]) -> dict[str, Any]:
    """Return a report without what may differ."""
    report["tool"].pop("version")
    for file in report["files"]:
        for document in file["documents"]:
            document.pop("confidence")
            for fact in document["facts"]:
                fact.pop("confidence")
                fact.pop("box", None)
    return report


def main() -> None:
    """Write every golden report anew; look at the difference before committing it."""
    GOLDEN.mkdir(exist_ok=True)
    for name in NAMES:
        text = json.dumps(lasting(checked(name).to_dict()), ensure_ascii=False, indent=1)
        (GOLDEN / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
