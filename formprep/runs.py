"""Gather the pages of a file into runs: the pages that make one paper."""

from dataclasses import dataclass
from datetime import date

from formprep import dates
from formprep.kinds import Kind
from formprep.model import Box
from formprep.needles import bare
from formprep.page_numbers import counted, numbered
from formprep.scores import Told
from formprep.views import View

BLANK = 4
"""Letters up to which a page says nothing."""
CARD = 300
"""Letters up to which a page may be the side of a card, and nothing else."""


@dataclass(slots=True)
class Run:
    """Be the pages that make one paper, while they are being gathered."""

    kind: Kind | None
    told: list[Told]
    views: list[View]
    area: Box | None = None
    """The part of the page on which a card lies, where several lie on it; nothing continues there."""
    hints: frozenset[str] = frozenset()
    """The kinds of which a page that is nothing by itself has any sign at all."""

    @property
    def last(self) -> int:
        """Return the number of the last page."""
        return self.views[-1].page.number

    @property
    def pages(self) -> tuple[int, ...]:
        """Return the numbers of the pages."""
        return tuple(view.page.number for view in self.views)

    def add(self, view: View, told: Told | None = None) -> None:
        """Take in another page, and what it was told to be if it is a sign of the same kind."""
        self.views.append(view)
        if told is not None:
            self.told.append(told)


def add(runs: list[Run], view: View, told: list[Told], alien: bool, hints: frozenset[str]) -> None:
    """Join a page to the paper before it, or let it begin another.

    `alien`: it resembles something that is no paper; `hints`: the kinds of which it has any sign at all.
    """
    if not told:
        last = runs[-1] if runs else None
        if last is not None and (last.kind is None or _runs_on(last, view, alien) or _turns(last, view, alien, hints)):
            last.add(view)
        else:
            runs.append(Run(None, [], [view], hints=hints))
        return
    if runs and _is_unsure(told[0], runs[-1], view) and _may_be_more_of(runs[-1], view, told[0], alien):
        runs[-1].add(view)
        return
    if (
        runs
        and len(told) == 1
        and (_is_leaf(runs[-1], view, told[0], hints) or _is_inside(runs[-1], view, told[0], alien))
    ):
        runs[-1].add(view)
        return
    if runs and len(told) == 1 and (_is_cover(runs[-1], view, told[0]) or _goes_before(runs[-1], view, told[0])):
        runs[-1] = Run(told[0].score.kind, [told[0]], [*runs[-1].views, view])
        return
    for each in told:
        same = next(
            (run for run in runs[-2:] if run.kind is each.score.kind and run.last == view.page.number - 1), None
        )
        if same is not None and (same.area or _is_one_of_several(same, runs)):
            same = None
        if same is not None and _continues(same, view, each):
            same.add(view, each)
        else:
            runs.append(Run(each.score.kind, [each], [view]))


def _is_unsure(told: Told, run: Run, view: View) -> bool:
    """Tell whether a page need not be what it resembles: a page 2 of 2 without a title is that of a page 1 of 2."""
    return not told.certain or (_next_page(run, view) and not _begins(told))


def _may_be_more_of(run: Run, view: View, told: Told, alien: bool) -> bool:
    """Tell whether a doubtful page is rather one more of the paper before it."""
    if run.kind is None or not _runs_on(run, view, alien):
        return False
    return run.kind.id in (told.score.kind.id, *told.rivals) or _next_page(run, view)


def _runs_on(run: Run, view: View, alien: bool) -> bool:
    """Tell whether a page that is nothing by itself goes on with the paper before it."""
    if (
        run.kind is None
        or run.kind.pages not in ("many", "book")
        or run.last != view.page.number - 1
        or not run.told[0].certain
    ):
        return False
    if _next_page(run, view):
        return True
    return len(view.bare) > BLANK and not alien and not counted(view.page)


def _is_leaf(run: Run, view: View, told: Told, hints: frozenset[str]) -> bool:
    """Tell whether a page without a title is a leaf of the book before it, although it looks like another kind.

    The entries of a passbook look like a statement; both name the account, by the same labels and the same number.
    """
    kind, other = run.kind, told.score.kind
    if kind is None or kind.pages != "book" or kind is other or kind.id not in hints or _begins(told):
        return False
    if run.last != view.page.number - 1 or not run.told[0].certain:
        return False
    one, two = ({label for way in each.facts.get("number", ()) for label in way.labels} for each in (kind, other))
    return bool(one & two) and any(each.marks & view.marks for each in run.views)


def _is_inside(run: Run, view: View, told: Told, alien: bool) -> bool:
    """Tell whether a page without a title is a further one of the book before it, though it resembles something else.

    A passport's last page names parents and an address. What may lie in the book is told beside it.
    """
    kind = run.kind
    return (
        kind is not None
        and kind.bound
        and not alien
        and not told.certain
        and not _begins(told)
        and kind.id not in told.score.kind.beside
        and run.last == view.page.number - 1
        and run.told[0].certain
    )


def _is_cover(run: Run, view: View, told: Told) -> bool:
    """Tell whether the page of few words before a book is its cover."""
    kind = told.score.kind
    untold = run.kind is None or (run.kind is kind and not run.told[0].certain)
    return (
        untold
        and told.certain
        and kind.bound
        and len(run.views) == 1
        and run.last == view.page.number - 1
        and BLANK < len(run.views[0].bare) <= CARD
        and (run.kind is kind or kind.id in run.hints)
    )


def _goes_before(run: Run, view: View, told: Told) -> bool:
    """Tell whether pages that are nothing by themselves are the first of a paper told by a later page without a title.

    A lease names what is let, for how long and for how much in the schedule at its end.
    """
    kind = told.score.kind
    return (
        run.kind in (None, kind)
        and not (run.told and run.told[0].certain)
        and told.certain
        and kind.pages in ("many", "book")
        and not _begins(told)
        and run.last == view.page.number - 1
        and _next_page(run, view)
        and kind.id in run.hints
    )


def _turns(run: Run, view: View, alien: bool, hints: frozenset[str]) -> bool:
    """Tell whether a page of few words is the other side of the card before it: backs bear no title."""
    kind = run.kind
    if (
        kind is None
        or kind.pages != "two"
        or run.area is not None
        or len(run.views) > 1
        or run.last != view.page.number - 1
        or not run.told[0].certain
        or alien
    ):
        return False
    before, now = (
        {number for name in identity(kind) for number in each.numbers[name]} for each in (run.views[0], view)
    )
    return (
        BLANK < len(view.bare) <= CARD
        and not (before and now and not before & now)
        and (kind.id in hints or bool(sides(kind, view)))
    )


def _is_one_of_several(run: Run, runs: list[Run]) -> bool:
    """Tell whether the same side of another card lies just before: which of them goes on is not known."""
    if run.kind is None or not run.kind.sides or len(run.views) > 1:
        return False
    before = next((each for each in runs if each.kind is run.kind and each.last == run.last - 1), None)
    return (
        before is not None
        and len(before.views) == 1
        and sides(run.kind, before.views[0]) == sides(run.kind, run.views[0])
    )


def _next_page(run: Run, view: View) -> bool:
    """Tell whether the pages are numbered on: 2 of 5 after 1 of 5, or a 2 alone after a 1 alone."""
    last = run.views[-1].page
    before, now = counted(last), counted(view.page)
    if before or now:
        return any((number - 1, of) in before for number, of in now)
    number = numbered(last)
    return number is not None and numbered(view.page) == number + 1


def _later_page(run: Run, view: View) -> bool:
    """Tell whether a page is a later one of as many, with others missing between: 3 of 3 after 1 of 3."""
    before, now = counted(run.views[-1].page), counted(view.page)
    return any(of == total and number > 1 and number > last for number, of in now for last, total in before)


def _continues(run: Run, view: View, told: Told) -> bool:
    """Tell whether a page told to be of the same kind belongs to the same paper."""
    kind = told.score.kind
    if kind.form or _next_page(run, view) or _later_page(run, view):
        return True
    if kind.pages == "one" or any(number == 1 for number, _ in counted(view.page)):
        return False
    before = {number for other in run.views for name in identity(kind) for number in other.numbers[name]}
    now = {number for name in identity(kind) for number in view.numbers[name]}
    if kind.pages == "two":
        one, other = sides(kind, run.views[0]), sides(kind, view)
        return (
            len(run.views) < 2 and not (before and now and not before & now) and not (one & other and not before & now)
        )
    if kind.pages == "book":
        return True
    if not (_begins(told) and _begins(run.told[0])):
        return True
    then, today = _dated(kind, run.views[0]), _dated(kind, view)
    if then and today and not then & today:
        return False
    return any(other.marks & view.marks for other in run.views)


def _dated(kind: Kind, view: View) -> set[date]:
    """Return the dates beside the labels that say of which day or period a paper is: a statement repeats them."""
    labels = [label for name in _WHEN for way in kind.facts.get(name, ()) for label in way.labels if len(label) > 5]
    return {
        found.value
        for row, line in zip(view.rows, view.page.lines, strict=True)
        if any(label in bare(row) for label in labels)
        for found in dates.find(line.text)
    }


_WHEN = ("issued_on", "period_from", "period_to")


def sides(kind: Kind, view: View) -> frozenset[str]:
    """Return the sides of a card that are on a page."""
    return frozenset(side.name for side in kind.sides if any(sign.times(view, _no_zone) for sign in side.signs))


def _no_zone(_: View) -> tuple[str, ...]:
    return ()


def _begins(told: Told) -> bool:
    return any(name.startswith(("title", "mrz")) for name in told.score.signs)


def identity(kind: Kind) -> tuple[str, ...]:
    """Return the sorts of identity number that tell one such card from another."""
    return tuple(way.of for way in kind.facts.get("number", ()) if way.of)
