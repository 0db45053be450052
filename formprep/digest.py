"""The digest of a report: what ties a printed cover sheet to the report it was made from."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

SHORTEST = 16
"""Digits of a digest that are enough to name a report."""


def digest(report: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a report as a mapping, however its JSON was laid out.

    >>> digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    True
    """
    plain = json.dumps(report, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
