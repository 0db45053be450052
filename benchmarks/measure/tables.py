"""Print what was measured."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.measure.papers import GROUPS, Result
from benchmarks.papers.deliver import WAYS

LEGIBLE = ("digital", "scan", "photo")


def kinds(results: Sequence[Result]) -> None:
    """Print how many papers are told right, by kind and by group of ways; what was told instead; the negatives."""
    print("\n## Kinds: told right for certain (and: right as a first guess too), of n\n")
    legible = [each for each in results if _group(each) in LEGIBLE and each.made.kind != "unknown"]
    _row("kind", *LEGIBLE, "all")
    for kind in [*sorted({each.made.kind for each in legible}), ""]:
        of_kind = [each for each in legible if kind in ("", each.made.kind)]
        cells = [_told([each for each in of_kind if _group(each) == group]) for group in LEGIBLE]
        _row(kind or "ALL", *cells, _told(of_kind))
    _ways(legible)
    _confusion([each for each in results if _group(each) in LEGIBLE])
    strays = Counter(
        f"{each.made.kind} also {stray}" for each in legible for stray in each.verdict.strays if _is_right(each)
    )
    print("\nTold right, with another kind beside it:", _counted(strays) or "none")
    _negatives([each for each in results if each.made.kind == "unknown"])
    _illegible([each for each in results if _group(each) == "illegible" and each.made.kind != "unknown"])
    _quality([each for each in results if _group(each) in ("scan", "photo")])


def facts(results: Sequence[Result]) -> None:
    """Print how many facts are read right, by name, and the zones."""
    legible = [each for each in results if _group(each) in LEGIBLE and each.made.kind != "unknown"]
    print("\n## Facts: right · wrong · doubted · unread, of papers that bear them\n")
    _row("fact", *LEGIBLE, "all")
    for name in [*sorted({name for each in legible for name in each.verdict.facts}), ""]:
        cells = []
        for group in (*LEGIBLE, ""):
            of_group = [each for each in legible if group in ("", _group(each))]
            answers = [a for each in of_group for n, (a, _, _) in each.verdict.facts.items() if name in ("", n)]
            cells.append(_answers(answers))
        _row(name or "ALL", *cells)
    print("\n## Facts by kind: right of all (wrong)\n")
    for kind in sorted({each.made.kind for each in legible}):
        names: dict[str, list[str]] = defaultdict(list)
        for each in legible:
            if each.made.kind == kind:
                for name, (answer, _, _) in each.verdict.facts.items():
                    names[name].append(answer)
        shown = [
            f"{n} {a.count('right')}/{len(a)}" + (f" ({w} wrong)" if (w := a.count("wrong")) else "")
            for n, a in names.items()
        ]
        print(f"{kind}: {', '.join(shown) or 'none'}")
    zones = [each for each in legible if each.verdict.zone is not None]
    print("\n## Machine-readable zones read whole\n")
    for group in LEGIBLE:
        of_group = [each for each in zones if _group(each) == group]
        print(f"{group}: {_share([bool(each.verdict.zone) for each in of_group])}")
    print("\nWrong facts (first 60):")
    wrong = [(e, n, t, r) for e in legible for n, (a, t, r) in e.verdict.facts.items() if a == "wrong"]
    for each, name, truth, read in wrong[:60]:
        print(f"  {each.made.show}  {each.made.layout}  {name}: {truth!r} was read {read!r}")


def times(clock: Mapping[str, tuple[int, float]], workers: int) -> None:
    """Print the seconds a page takes, by group."""
    print(f"\n## Seconds a page ({workers} workers, the wall clock)\n")
    for group, (pages, seconds) in clock.items():
        print(f"{group}: {seconds / pages:.3f} ({pages} pages, {seconds:.0f} s)")


def specimens(rows: Sequence[tuple[str, str, str, bool]]) -> None:
    """Print what was told of each specimen."""
    print(f"\n## Specimens: right {_share([row[3] for row in rows])}\n")
    for name, truth, told, right in rows:
        print(f"{'  ' if right else '! '}{name}  {truth}  →  {told}")


def _ways(results: Sequence[Result]) -> None:
    print("\nBy way of handing in:")
    for way in WAYS:
        own = [each for each in results if each.made.way == way]
        if own:
            print(f"  {way:<22}{_told(own)}")


def _confusion(results: Sequence[Result]) -> None:
    print("\n## Confusion: what was told instead (? is a doubt, told for a person to look at)\n")
    for kind in sorted({each.made.kind for each in results}):
        told = Counter(each.verdict.told for each in results if each.made.kind == kind and each.verdict.told != kind)
        if told:
            print(f"{kind}: {_counted(told)}")
    print("\nNot told (first 60):")
    for each in [e for e in results if e.verdict.told not in (e.made.kind,)][:60]:
        print(f"  {each.made.show}  {each.made.layout}  → {each.verdict.told}")


def _negatives(results: Sequence[Result]) -> None:
    print("\n## Papers of no kind of the list: left unknown (doubted)\n")
    for group in LEGIBLE:
        own = [each for each in results if _group(each) == group]
        doubted = sum(each.verdict.told.startswith("?") for each in own)
        print(f"{group}: {_share([each.verdict.told == 'unknown' for each in own])} ({doubted} doubted)")


def _illegible(results: Sequence[Result]) -> None:
    print("\n## Papers nobody can read: said so, or left open\n")
    for way, own in _by(results, lambda each: each.made.way).items():
        wrong = sum(answer == "wrong" for each in own for answer, _, _ in each.verdict.facts.values())
        told = _counted(Counter(code for each in own for code in each.said)) or "-"
        print(f"{way}: {_share([bool(each.said) or each.is_open for each in own])}, facts wrong {wrong}; told: {told}")


def _quality(results: Sequence[Result]) -> None:
    print("\n## Papers anybody can read: something was said of their quality\n")
    for way, own in _by(results, lambda each: each.made.way).items():
        told = _counted(Counter(code for each in own for code in each.said)) or "-"
        print(f"{way}: {_share([bool(each.said) for each in own])}; told: {told}")


def _by(some: Iterable, key: Callable) -> dict:
    found: dict = defaultdict(list)
    for each in some:
        found[key(each)].append(each)
    return found


def _group(each: Result) -> str:
    group = WAYS[each.made.way].group
    assert group in GROUPS
    return group


def _is_right(each: Result) -> bool:
    return each.verdict.told == each.made.kind


def _told(results: Sequence[Result]) -> str:
    if not results:
        return "-"
    sure = sum(_is_right(each) for each in results)
    guessed = sum(each.verdict.told.removeprefix("?") == each.made.kind for each in results)
    more = f" ({100 * guessed / len(results):.0f})" if guessed > sure else ""
    return f"{100 * sure / len(results):.0f}%{more} of {len(results)}"


def _answers(answers: Sequence[str]) -> str:
    return "·".join(str(answers.count(a)) for a in ("right", "wrong", "doubted", "unread")) if answers else "-"


def _share(some: Sequence[bool]) -> str:
    return f"{100 * sum(some) / len(some):.1f}% of {len(some)}" if some else "-"


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} x{count}" for name, count in counts.most_common())


def _row(name: str, *cells: str) -> None:
    print(f"{name:<30}" + "".join(f"{cell:<20}" for cell in cells))
