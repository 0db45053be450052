"""Tell which question each box of a form answers: by what is printed beside it first, then by tooltip and name.

Real forms lie in names and tooltips (a group `sponSex1` holds the applicant's sex), and one group of radio buttons may
hold the answers of two questions. So for a button only the words beside it count, and a box for text is filled on its
tooltip and name alone only where both say the same, or nothing is printed near it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from formprep.filling.buttons import answer_of
from formprep.filling.fields import PARTS, Field, chains
from formprep.filling.printed import ASIDE, Label, Sheet, Vocabulary, sections, sheet
from formprep.forms import Forms, Question, Whose
from formprep.model import Box
from formprep.readers.forms import OTHERS

_FAR = 330.0
_NEAR = 60.0
_ALIKE = 25.0
_AGREED = 150.0
_CLEAR = 6.0
_BUTTONS = ("radio", "check")
_PARTED = ("date", "hkid", "duration")


@dataclass(frozen=True, slots=True)
class Slot:
    """Be the boxes that together answer one question; `options` are its buttons by the answer they stand for.

    Not `sure` where nothing printed tells it.
    """

    question: Question
    whose: Whose
    fields: tuple[Field, ...] = ()
    options: Mapping[str, Field] = field(default_factory=dict)
    sure: bool = True

    @property
    def first(self) -> Field:
        """Return the first of the boxes."""
        return next(iter((*self.fields, *self.options.values())))


@dataclass(frozen=True, slots=True)
class Matched:
    """Be what was told of a form: its slots in its order, and the printed sheets."""

    slots: tuple[Slot, ...]
    sheets: tuple[Sheet, ...]
    boxes: int


def match(pages: Sequence[Mapping[str, Any]], forms: Forms) -> Matched:
    """Return the questions of a form and their boxes, in the order in which they stand."""
    vocabulary = Vocabulary(forms)
    sheets = [sheet(page["letters"], vocabulary) for page in pages]
    whose = sections(sheets, forms)
    found: dict[tuple[Whose, str], list[tuple[Field, str, bool]]] = defaultdict(list)
    boxes = 0
    for page, printed, own in zip(pages, sheets, whose, strict=True):
        fields = [Field.of(raw) for raw in page["boxes"]]
        boxes += len(fields)
        for each, question, option, sure in _told(fields, printed, forms, vocabulary):
            found[_at(own, each.box), question].append((each, option, sure))
    slots = [slot for (who, name), told in found.items() for slot in _slots(who, forms.questions[name], told)]
    slots.sort(key=lambda slot: (slot.first.page, slot.first.box[1] // 8, slot.first.box[0]))
    return Matched(tuple(slots), tuple(sheets), boxes)


def _told(
    fields: Sequence[Field], printed: Sheet, forms: Forms, vocabulary: Vocabulary
) -> Iterator[tuple[Field, str, str, bool]]:
    """Yield each box that is told, with its question, the answer a button stands for, and whether it is sure."""
    buttons = [each for each in fields if each.kind in _BUTTONS]
    for each in buttons:
        if button := answer_of(each, buttons, printed, forms):
            yield each, *button, True
    texts = [each for each in fields if each.kind not in _BUTTONS and not OTHERS.search(each.name)]
    for chain in chains(texts, printed):
        told = _text(chain, printed, forms, vocabulary)
        if told and (len(chain) == 1 or forms.questions[told[0]].type in _PARTED):
            yield from ((each, told[0], "", told[1]) for each in chain)
        elif len(chain) > 1:
            for each in chain:
                if own := _text([each], printed, forms, vocabulary):
                    yield each, own[0], "", own[1]


def _at(own: Sequence[tuple[float, Whose]], box: Box) -> Whose:
    return next(whose for top, whose in reversed(own) if top <= (box[1] + box[3]) / 2)


def _slots(whose: Whose, question: Question, told: list[tuple[Field, str, bool]]) -> Iterator[Slot]:
    if whose == "others":
        return
    told = [each for each in told if each[0].page == told[0][0].page]
    pressed = [option for _, option, _ in told if option]
    buttons = {option: each for each, option, _ in told if pressed.count(option) == 1}
    sure = all(each[2] for each in told)
    if question.type in ("choice", "boolean") and buttons:
        yield Slot(question, whose, options=buttons, sure=sure)
        return
    texts = [each for each, option, _ in told if not option]
    if texts:
        yield Slot(question, whose, fields=tuple(_together(texts, question)), sure=sure)


def _together(fields: list[Field], question: Question) -> list[Field]:
    """Return the boxes that stand together with the first: on its row, or for an address also below it."""
    if question.type == "address":
        return sorted(fields, key=lambda each: (each.box[1], each.box[0]))
    first = min(fields, key=lambda each: (each.box[1], each.box[0]))
    middle = (first.box[1] + first.box[3]) / 2
    row = [each for each in fields if each.box[1] - 3 <= middle <= each.box[3] + 3]
    return sorted(row, key=lambda each: each.box[0])


def _text(chain: Sequence[Field], printed: Sheet, forms: Forms, vocabulary: Vocabulary) -> tuple[str, bool] | None:
    """Tell what boxes in a row ask: by the nearest label, preferring one that tooltip or name bears out."""
    box = chain[0].box
    costs: dict[str, float] = {}
    nearest: dict[str, Label] = {}
    for label in printed.labels:
        for meaning in label.meanings:
            name = meaning.question if meaning.question and not meaning.option else ""
            cost = _cost(label.box, box, only_row=bool(meaning.option))
            if meaning.word not in (*PARTS, ASIDE) and cost < costs.get(name, _FAR):
                costs[name], nearest[name] = cost, label
    tips = {name for each in chain if each.tip for name in vocabulary.told(each.tip)}
    names = {
        each.id for each in forms.questions.values() if any(way.search(f.name) for way in each.fields for f in chain)
    }
    hints = tips | names
    if not costs:
        agreed = tips & names or (hints if len(hints) == 1 else set())
        return (next(iter(agreed)), False) if len(agreed) == 1 else None
    least = min(costs.values())
    borne = [
        name for name in hints & set(costs) if costs[name] <= least + (_AGREED if name in tips & names else _ALIKE)
    ]
    if borne:
        return min(borne, key=lambda name: (costs[name], name)), True
    best, *others = sorted(costs, key=lambda name: (costs[name], name))
    if others and costs[others[0]] - costs[best] < _CLEAR:
        return None
    if not best or (hints and costs[best] > _NEAR) or _crossed(nearest[best].box, box, printed):
        return None
    return best, True


def _cost(label: Box, box: Box, *, only_row: bool = False) -> float:
    """Return how far a label is from the box it may belong to: before it on its row, else above it or to the left."""
    middle, across = (label[1] + label[3]) / 2, box[0] - label[2]
    down = box[1] - 3 - middle
    if across >= -2 and down <= 0 and middle <= box[3] + 3:
        return max(0.0, across) / 2
    if only_row:
        return _FAR
    found = _FAR
    if across >= -2 and 0 < down <= 56:
        found = 30 + max(0.0, across) / 2 + 3 * down
    gap = box[1] - label[3]
    if -3 <= gap <= 16 and label[0] < box[2] and label[2] > box[0] - 4:
        found = min(found, 25 + 3 * max(0.0, gap) + 0.3 * abs(label[0] - box[0]))
    return found


def _crossed(label: Box, box: Box, printed: Sheet) -> bool:
    """Tell whether words that are not known stand between a label and a box on its row."""
    return any(
        label[2] < (each[0] + each[2]) / 2 < box[0] and box[1] - 2 <= (each[1] + each[3]) / 2 <= box[3] + 2
        for each in printed.loose
    )
