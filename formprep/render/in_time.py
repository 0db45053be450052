"""What is said first where the day of application lies outside the time of the edition that was asked for."""

from dataclasses import replace
from datetime import date, timedelta

from formprep.labels import Labels
from formprep.model import Language
from formprep.render.parts import Note, Part, noted

TIMED = ("FP807", "FP808")
"""The findings that say that the day lies outside the edition's time."""


def standing(report: Part, words: Labels) -> str:
    """Return the title of the verdict; on a day outside the edition's time, with what that means."""
    return in_its_time(report, words(f"verdict.{report['verdict']}.title"), words)


def in_its_time(report: Part, title: str, words: Labels) -> str:
    """Return a title; on a day outside the edition's time, with that day and what it means."""
    state = _standing(report)
    return words(f"standing.{state}", title=title, day=words.day(_turn(report))) if state else title


def time_notes(report: Part, lang: Language) -> list[Note]:
    """Return what is said where the day of application lies outside the edition's time; else nothing."""
    return [replace(noted(f, lang), code="") for f in report.get("findings", ()) if f.get("code") in TIMED]


def ways_note(report: Part, words: Labels) -> str:
    """Return the warning that goes before the ways of submitting, where they are not those of the day; else nothing."""
    state = _standing(report)
    if not state:
        return ""
    in_force = report["edition"]["in_force"]
    if state == "superseded":
        return words("line.ways_ended", day=words.day(in_force["until"]))
    return words("line.ways_later", day=words.day(in_force["from"]))


def next_step(report: Part, words: Labels) -> str:
    """Return what to do next."""
    if report["verdict"] == "ready" and _standing(report):
        return words("standing.next")
    return words(f"verdict.{report['verdict']}.next")


def _standing(report: Part) -> str:
    state = (report.get("edition") or {}).get("standing", "in-force")
    return "" if state == "in-force" else str(state)


def _turn(report: Part) -> str:
    """Return the first day after the edition's time, or its first day where it is still to come."""
    in_force = report["edition"]["in_force"]
    if _standing(report) == "not-yet":
        return str(in_force["from"])
    return (date.fromisoformat(in_force["until"]) + timedelta(days=1)).isoformat()
