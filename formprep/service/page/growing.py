"""The list while it grows: what is certain from the answers so far, and what further answers decide."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from formprep import answers
from formprep.citing import cite
from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.outlook import Outlook, Prospect, State
from formprep.render.parts import clean, groups, said
from formprep.render.why import told_because
from formprep.service.page.shown import Thing, thing
from formprep.situation import Situation


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Be an item that may be asked, and the answers on which that depends."""

    ref: str
    title: str
    depends: str


@dataclass(frozen=True, slots=True)
class Growing:
    """Be what can be told before all is answered."""

    groups: tuple[tuple[str, tuple[Thing, ...]], ...]
    perhaps: tuple[Perhaps, ...]
    not_asked: tuple[tuple[str, str, str], ...]


def growing(outlook: Outlook, lang: Language, put: Mapping[str, str]) -> Growing:
    """Return it in words; `put` are the items onto which files were put."""
    words, checklist = labels(lang), outlook.checklist
    of: dict[State, list[Prospect]] = {"asked": [], "open": [], "not-asked": []}
    for prospect in outlook.prospects():
        of[prospect.state].append(prospect)
    certain = [_item(outlook, prospect) for prospect in of["asked"]]
    items = [(checklist.item(each.item), each) for each in of["open"]]
    return Growing(
        tuple(
            (words("group." + letter), tuple(thing({}, item, [], put, words) for item in members))
            for letter, members in groups(certain).items()
        ),
        tuple(Perhaps(clean(item.ref), item.title[lang], _depends(each.keys, words)) for item, each in items),
        tuple(
            (clean(item["ref"]), said(item["title"], lang), told_because(item, words))
            for item in (_item(outlook, each) for each in of["not-asked"])
        ),
    )


def _depends(keys: Iterable[str], words: Labels) -> str:
    return words.comma(*(words.name("answer", key) for key in keys))


def _item(outlook: Outlook, prospect: Prospect) -> dict[str, Any]:
    """Return an item as a report has it."""
    item, rulebook = outlook.checklist.item(prospect.item), outlook.checklist.situation
    known = Situation({}, outlook.values, outlook.on, outlook.applies_on)
    return {
        "id": item.id,
        "ref": item.ref,
        "title": item.title,
        "status": prospect.state,
        "why": {},
        "because": answers.because(prospect.keys, known, rulebook),
        "pages": [],
        "cite": cite(outlook.checklist.edition, item.paragraph, item.source),
    }
