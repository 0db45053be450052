"""What stands in the boxes of a question: the way back from a filled form to answers."""

from contextlib import suppress
from datetime import date

from formprep.filling.answers import Content
from formprep.filling.matching import Slot
from formprep.filling.parts import parts_of
from formprep.filling.printed import Sheet


def given(slot: Slot, printed: Sheet) -> Content | None:
    """Return the answer in the boxes as text, a date or what was ticked; None where they are empty or make no answer.

    Of ticked boxes the printed words count, not the value of their group: real forms give another box's name there.
    """
    if slot.options:
        pressed = [option for option, box in slot.options.items() if box.given]
        answer = pressed[0] if len(pressed) == 1 else None
        return answer == "yes" if slot.question.type == "boolean" and answer else answer
    texts = [box.given.strip() for box in slot.fields]
    if not any(texts):
        return None
    if slot.question.type == "date" and len(texts) == 3:
        with suppress(LookupError, ValueError):
            named = dict(zip(parts_of(slot.fields, ("day", "month", "year"), printed), texts, strict=True))
            return date(int(named["year"]), int(named["month"]), int(named["day"]))
        return None
    if slot.question.type == "duration" and len(texts) == 2:
        with suppress(LookupError, ValueError):
            named = dict(zip(parts_of(slot.fields, ("year", "month"), printed), texts, strict=True))
            years, months = (int(named[name]) if named[name] else None for name in ("year", "month"))
            return years, months
        return None
    if slot.question.type == "hkid":
        return "".join(texts)
    return "\n".join(text for text in texts if text)
