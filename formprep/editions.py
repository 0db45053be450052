"""Hold a day against the time in which an edition of the rules is in force."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Literal

from formprep.model import Finding
from formprep.schemas import Edition

Standing = Literal["in-force", "superseded", "not-yet"]


def standing(edition: Edition, day: date) -> Standing:
    """Return whether the edition is in force on that day, is no longer, or not yet."""
    if edition.covers(day):
        return "in-force"
    return "not-yet" if day < edition.since else "superseded"


def findings(edition: Edition, known: Sequence[Edition], day: date) -> list[Finding]:
    """Tell that the day of application lies outside the edition's time, and which edition covers it, if one does."""
    state = standing(edition, day)
    if state == "in-force":
        return []
    params: dict[str, Any] = {"edition": edition.id, "day": day, **_instead(known, day)}
    if state == "not-yet":
        return [Finding("FP808", params={**params, "since": edition.since})]
    assert edition.until is not None
    return [Finding("FP807", params={**params, "ended": edition.until + timedelta(days=1)})]


def _instead(known: Sequence[Edition], day: date) -> dict[str, Any]:
    """Return the edition to take for that day, or else the next one after it, or say that there is none."""
    covering = next((each for each in known if each.covers(day)), None)
    if covering:
        return {"instead": "edition", "successor": covering.id}
    later = next((each for each in known if each.since > day), None)
    if later:
        return {"instead": "later", "successor": later.id, "starts": later.since}
    return {"instead": "none"}


def as_dict(edition: Edition, day: date | None = None) -> dict[str, Any]:
    """Return an edition as plain values, with its standing on a day."""
    return {
        "id": edition.id,
        "guide": edition.guide,
        "in_force": {
            "from": edition.since.isoformat(),
            "until": edition.until.isoformat() if edition.until else None,
        },
        "superseded_by": edition.superseded_by or None,
        "based_on": edition.based_on or None,
        "confidence": edition.confidence,
        "confirmed_on": edition.confirmed_on.isoformat() if edition.confirmed_on else None,
        **({"standing": standing(edition, day)} if day else {}),
    }
