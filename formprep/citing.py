"""Say which paragraph a rule rests on, and where it was read if not in the guide itself."""

from typing import Any

from formprep.model import Source
from formprep.schemas import Edition


def cite(edition: Edition, paragraph: str, source: Source | None) -> dict[str, Any]:
    """Return the citation of a rule as plain values; those of the guide itself name no source."""
    told: dict[str, Any] = {"guide": edition.guide, "paragraph": paragraph}
    if source is None:
        return told
    names = {"source": dict(source.name), "source_short": dict(source.short)}
    read = {**names, "read_on": source.read_on.isoformat(), "confidence": source.confidence}
    return {**told, **read, **({"address": source.address} if source.address else {})}
