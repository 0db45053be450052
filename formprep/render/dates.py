"""The dates of a situation: as text for a terminal, and as a calendar file."""

import hashlib
import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.in_time import in_its_time
from formprep.render.lines import Cell, Sheet
from formprep.render.parts import Note, Part, answer, citation, clean, closing, parties, person, said, sourced, version

_MORNING = timedelta(hours=9)
"""When an alarm rings on its day."""
_WHOSE = ("surname", "given_names", "chinese_name", "date_of_birth", "relationship", "limit_of_stay")


def text(timeline: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return the dates as text, one below the other."""
    words, sheet = labels(lang), Sheet(width)
    outcome = timeline["eligibility"]["outcome"]
    sheet.text(in_its_time(timeline, words("title.timeline"), words), "bold")
    sheet.text(words.name("application", answer(timeline, "application")))
    sheet.text(parties(timeline, words))
    if outcome != "eligible":
        sheet.text(words.name("eligibility", outcome), "yellow")
    sheet.text("")
    for each in timeline["dates"]:
        sheet.row(
            Cell(words.day(each["on"]), 19, "bold"),
            Cell("~" if each["usual"] else "", 2),
            Cell(said(each["title"], lang), 0, "bold"),
        )
        sheet.row(Cell("", 21), Cell(_told(each, words), 0, "dim"))
    sheet.text("")
    if any(each["usual"] for each in timeline["dates"]):
        sheet.text(words("timeline.legend"))
    sheet.text(closing(timeline, words), "dim")
    sheet.text(words("line.aid"), "dim")
    return sheet.render(colour=colour, encoding=encoding)


def ics(timeline: Part, lang: Language) -> bytes:
    """Return the dates as an iCalendar file: all-day events with alarms, the same bytes for the same timeline."""
    from icalendar import Calendar

    words = labels(lang)
    calendar = Calendar()
    calendar.add("prodid", f"-//formprep//formprep {version(timeline)}//{lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words.comma(words("title.timeline"), person(timeline, "applicant")))
    for each in timeline["dates"]:
        calendar.add_component(_event(timeline, each, words))
    return bytes(calendar.to_ical())


def _event(timeline: Part, each: Part, words: Labels) -> Any:
    from icalendar import Alarm, Event

    day = date.fromisoformat(each["on"])
    title = said(each["title"], words.lang) + words.aside(words("timeline.usual") if each["usual"] else "")
    event = Event()
    event.add("uid", f"{_identity(timeline, each)}@formprep")
    event.add("dtstamp", datetime.combine(date.fromisoformat(timeline["checked_on"]), datetime.min.time(), UTC))
    event.add("dtstart", day)
    if day < date.max:
        event.add("dtend", day + timedelta(days=1))
    event.add("summary", words.comma(title, person(timeline, "applicant")))
    event.add("description", "\n".join((_told(each, words), closing(timeline, words), words("line.aid"))))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    for before in each["alarms"]:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", _MORNING - timedelta(days=before))
        event.add_component(alarm)
    return event


def _identity(timeline: Part, each: Part) -> str:
    """Return what stays the same when the dates of an application are told anew, so that a calendar renews them."""
    whose = [answer(timeline, "application"), *(answer(timeline, "applicant", key) for key in _WHOSE)]
    told = json.dumps([each["key"], each["number"], *whose], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:32]


def _told(each: Part, words: Labels) -> str:
    note = Note(said(each["message"], words.lang), paragraph=clean(each["paragraph"]), **citation(each, words.lang))
    return sourced(note, words)
