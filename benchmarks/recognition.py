"""Measure how papers are told, read and judged, on the labelled evaluation set (benchmarks/README.md).

    python -m benchmarks.recognition [--half NAME] [--people N] [--seed S] [--sample FRACTION]
        [--only kinds|facts|faults|submissions|specimens] [--kind KIND]
        [--situation NAME] [--group digital|scan|photo] [--specimens DIR] [--json FILE] [--workers N]
    python -m benchmarks.recognition [--half H] [--seed S] --show NAME … [--out FOLDER]

The papers are made, handed in and read anew each time; the same seed gives the same papers. `--show` writes the files
of deliveries or submissions by the names that the tables give. Nothing here is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from concurrent.futures import Executor
from pathlib import Path

from benchmarks.measure import papers, specimens, submitted, tables, verdicts
from benchmarks.measure.reading import makers_pool, tell
from benchmarks.measure.show import show
from benchmarks.papers.halves import NoMakersError, layouts

PARTS = ("kinds", "facts", "submissions", "faults", "specimens")


def main(args: argparse.Namespace) -> None:
    """Measure and print."""
    os.environ["FORMPREP_CACHE"] = ""
    if args.show:
        for name in args.show:
            print(show(args.half, args.seed, name, args.out))
        return
    wanted, args.group = set(args.only or PARTS), args.group or submitted.GROUPS
    begun, result = time.perf_counter(), {}
    with makers_pool(args.workers) as pool:
        if wanted & {"kinds", "facts"}:
            result["papers"] = _papers(args, wanted, pool)
        for group in args.group:
            result |= _submissions(args, wanted, group, pool)
    if args.specimens and "specimens" in wanted:
        rows = specimens.measure(args.specimens, args.workers)
        tables.specimens(rows)
    print(f"\n{time.perf_counter() - begun:.0f} s in all")
    if args.json:
        plain = {name: [each.to_dict() for each in some] for name, some in result.items()}
        args.json.write_text(json.dumps(plain, ensure_ascii=False, indent=1, default=str), encoding="utf-8")


def _papers(args: argparse.Namespace, wanted: set[str], pool) -> list[papers.Result]:
    asked = papers.plan(args.half, args.people, args.seed, args.sample, args.kind)
    tell(f"plan: {len(layouts(args.half))} layouts, {len(asked)} papers, a share of {args.sample:g} of the ways")
    results, clock = papers.measure(asked, pool, args.workers)
    if "kinds" in wanted:
        tables.kinds(results)
    if "facts" in wanted:
        tables.facts(results)
    tables.times(clock, args.workers)
    return results


def _submissions(
    args: argparse.Namespace, wanted: set[str], group: str, pool: Executor
) -> dict[str, list[submitted.Outcome]]:
    result = {}
    if "submissions" in wanted:
        complete = submitted.plan_complete(args.half, args.people, args.seed, group, args.situation)
        tell(f"plan: {len(complete)} complete submissions, {group}")
        result[f"submissions {group}"] = outcomes = submitted.measure(complete, pool)
        verdicts.submissions(outcomes, group)
    if "faults" in wanted:
        share = 1.0 if group == "digital" else args.sample
        planted = submitted.plan_faults(args.half, args.people, args.seed, group, share, args.kind)
        tell(f"plan: {len(planted)} planted faults, {group}")
        result[f"faults {group}"] = outcomes = submitted.measure(planted, pool)
        verdicts.faults(outcomes, group)
    return result


def arguments() -> argparse.ArgumentParser:
    """Return the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.recognition", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--half", default="ninth", help="the half of the set, or the name of a package of makers")
    parser.add_argument("--people", type=int, default=1, help="people for each layout, situation and fault")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--sample", type=float, default=0.3, help="share of the ways to hand in, of faults on scans and photos"
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="may be given more than once")
    parser.add_argument("--kind", action="append", default=[], help="these kinds only, of papers and of faults")
    parser.add_argument(
        "--group", choices=submitted.GROUPS, action="append", help="how submissions are handed in (default: each)"
    )
    parser.add_argument("--situation", action="append", default=[], help="these complete submissions only")
    parser.add_argument("--specimens", type=Path, help="a folder with index.tsv")
    parser.add_argument("--json", type=Path, help="where to write each single result")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--show", nargs="+", help="write these deliveries or submissions instead of measuring")
    parser.add_argument("--out", type=Path, default=Path("build/show"))
    return parser


if __name__ == "__main__":
    try:
        main(arguments().parse_args())
    except NoMakersError as error:
        sys.exit(str(error))
