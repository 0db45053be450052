"""Print what was measured of whole submissions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from benchmarks.measure.submitted import Outcome
from benchmarks.papers.faults import FAULTS

_WIDTH = 9


def submissions(outcomes: Sequence[Outcome], group: str) -> None:
    """Print the false alarms on faultless submissions."""
    made = [each for each in outcomes if not each.left_out]
    alarms = Counter(str(alarm) for each in made for alarm in each.alarms)
    items, unmet = sum(each.items for each in made), sum(len(each.unmet) for each in made)
    ready = sum(each.verdict == "ready" for each in made)
    print(f"\n## Complete submissions, {group}: every error or review is a false alarm\n")
    print(f"ready: {ready} of {len(made)}; not-ready: {sum(each.verdict == 'not-ready' for each in made)}")
    print(f"items not met: {unmet} of {items} ({100 * unmet / max(1, items):.1f}%); alarms: {sum(alarms.values())}")
    for each in outcomes:
        print(f"  {each.ask.show}: {each.left_out or each.verdict}, {', '.join(each.unmet)}")
    print("\nThe alarms, most frequent first:")
    for text, count in alarms.most_common(60):
        where = next(each.ask.show for each in made if any(str(alarm) == text for alarm in each.alarms))
        print(f"  {count:3} {text}  --show {where}")


def faults(outcomes: Sequence[Outcome], group: str) -> None:
    """Print a table of faults and kinds, what could not be measured and why, and each false OK by name."""
    measured = [each for each in outcomes if not each.left_out and each.clean]
    print(f"\n## Planted faults, {group}: found / planted (named by a code of the fault)\n")
    print("· makes no sense (below) · - no layout can have it · ? alarmed without the fault\n")
    planted = [fault for fault in FAULTS if any(each.ask.fault == fault for each in outcomes)]
    print(f"{'':<62}" + "".join(f"{_short(fault):<{_WIDTH}}" for fault in planted))
    rows = list(dict.fromkeys((each.ask.kind, each.ask.item) for each in outcomes))
    for kind, item in sorted(rows):
        own = [each for each in outcomes if (each.ask.kind, each.ask.item) == (kind, item)]
        cells = [_cell(fault, kind, [each for each in own if each.ask.fault == fault]) for fault in planted]
        print(f"{f'{kind}, {item}':<62}" + "".join(f"{cell:<{_WIDTH}}" for cell in cells))
    cells = [_found([each for each in measured if each.ask.fault == fault]) for fault in planted]
    print(f"{'ALL':<62}" + "".join(f"{cell:<{_WIDTH}}" for cell in cells))
    missed = [each for each in measured if not each.found]
    print(f"\nALL {_found(measured)}. False OKs: {len(missed)}")
    for each in missed:
        print(f"  --show {each.ask.show}")
    _not_named([each for each in measured if each.found and not each.named])
    _not_measured(outcomes)
    _excluded(planted, sorted({kind for kind, _ in rows}))


def _short(fault: str) -> str:
    return "".join(word[:4] for word in fault.split("-"))[: _WIDTH - 1]


def _cell(fault: str, kind: str, own: Sequence[Outcome]) -> str:
    if kind not in FAULTS[fault].kinds:
        return "·"
    measured = [each for each in own if not each.left_out and each.clean]
    if measured:
        return _found(measured)
    return "?" if any(not each.clean for each in own) else "-" if own else ""


def _found(outcomes: Sequence[Outcome]) -> str:
    found, named = sum(each.found for each in outcomes), sum(each.named for each in outcomes)
    return f"{found}/{len(outcomes)}({named})"


def _not_named(outcomes: Sequence[Outcome]) -> None:
    print("\nFound, by another code:")
    for each in outcomes:
        codes = sorted({alarm.code for alarm in each.alarms})
        print(f"  --show {each.ask.show}: {' '.join(codes)}")


def _not_measured(outcomes: Sequence[Outcome]) -> None:
    print("\nNot measurable, since something is said there without the fault:")
    for each in outcomes:
        if not each.clean and not each.left_out:
            print(f"  --show {each.ask.show}")
    print("\nNot made:")
    for why, count in Counter(f"{each.ask.fault}: {each.left_out}" for each in outcomes if each.left_out).items():
        print(f"  {count:3} {why}")


def _excluded(planted: Sequence[str], kinds: Sequence[str]) -> None:
    print("\nWhat makes no sense, and why:")
    for fault in planted:
        rule = FAULTS[fault]
        for why in dict.fromkeys(rule.why_not(kind) for kind in kinds if kind not in rule.kinds):
            named = [kind for kind in kinds if kind not in rule.kinds and rule.why_not(kind) == why]
            print(f"  {fault}: {why} {', '.join(named)}")
