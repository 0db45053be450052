"""Tell which answer a button stands for: by the words beside it only, since names and groups of buttons lie."""

from collections.abc import Sequence

from formprep.filling.fields import Field
from formprep.filling.printed import YES_OR_NO, Label, Meaning, Sheet
from formprep.forms import Forms
from formprep.model import Box

_FAR = 330.0


def answer_of(box: Field, buttons: Sequence[Field], printed: Sheet, forms: Forms) -> tuple[str, str] | None:
    """Tell a button by the words right of it, else below it, and by the nearest label of a question they answer."""
    word = _beside(box, buttons, printed)
    if word is None:
        return None
    best: tuple[float, str, str] | None = None
    for meaning in word.meanings:
        for question in _answered(meaning, forms):
            cost = min(
                (_button_cost(each.box, box.box) for each in printed.labels if each.asks(question)), default=_FAR
            )
            if cost < _FAR and (best is None or cost < best[0]):
                best = cost, question, meaning.option
    return best[1:] if best else None


def _answered(meaning: Meaning, forms: Forms) -> list[str]:
    if not meaning.option:
        return []
    if meaning.question == YES_OR_NO:
        return [each.id for each in forms.questions.values() if each.type == "boolean"]
    return [meaning.question]


def _beside(box: Field, buttons: Sequence[Field], printed: Sheet) -> Label | None:
    left, top, right, bottom = box.box
    options = [label for label in printed.labels if any(meaning.option for meaning in label.meanings)]
    beside = [
        label
        for label in options
        if -3 <= label.box[0] - right <= 45
        and top - 3 <= (label.box[1] + label.box[3]) / 2 <= bottom + 3
        and not any(
            right <= other.box[0] <= label.box[0] and other.box[1] < bottom and other.box[3] > top for other in buttons
        )
    ]
    if beside:
        return min(beside, key=lambda label: label.box[0] - right + abs(label.box[1] + label.box[3] - top - bottom))
    below = [
        label
        for label in options
        if 0 <= label.box[1] - bottom + 3 <= 16 and label.box[0] - 4 <= (left + right) / 2 <= label.box[2] + 4
    ]
    return min(below, key=lambda label: label.box[1], default=None)


def _button_cost(label: Box, box: Box) -> float:
    """Return how far the label of a question is from one of its buttons: before it on its rows, or above."""
    across, middle = box[0] - label[2], (label[1] + label[3]) / 2
    if across >= -2 and box[1] - 16 <= middle <= box[3] + 16:
        return max(0.0, across) + 2 * abs(middle - (box[1] + box[3]) / 2)
    gap = box[1] - label[3]
    if 0 <= gap <= 50 and label[0] < box[2] + 60:
        return 2 * gap + max(0.0, label[0] - box[0]) + 30
    return _FAR
