"""Run the cases of `tests/cases/` through the real rules: papers as read in, outcomes and codes out."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from formprep import yamls
from formprep.codes import CODES
from formprep.joining import join
from formprep.kinds import load_kinds
from formprep.model import Document, Fact, Line, Page, SourceFile, Transcript
from formprep.pipeline import judge, plan, situation_of
from formprep.schemas import DEFAULT_EDITION, editions, load_checklist

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


def _cases() -> list[Any]:
    found = []
    for path in CASES:
        data = yamls.read(path)
        for case in data["cases"]:
            found.append(pytest.param(data["base"], case, id=f"{path.stem}: {case['case']}"))
    return found


@pytest.mark.parametrize(("base", "case"), _cases())
def test_case(base: Mapping[str, Any], case: Mapping[str, Any]) -> None:
    answers = _answers(base["situation"], case.get("situation", {}))
    checklist, situation = situation_of(answers, on=answers["applies_on"])
    expect = case["expect"]
    if "papers" in base:
        report = judge(checklist, situation, *_papers(base, case, answers))
    else:
        report = plan(checklist, situation)
    told = {each.remark.key: each.remark for each in report.guidance}
    got: dict[str, Any] = {
        "tells": {key: told[key].paragraph for key in expect.get("tells", ()) if key in told},
        "tells_not": [key for key in expect.get("tells_not", ()) if key not in told],
        "filled": {
            key: {name: told[key].params[name] for name in names} for key, names in expect.get("filled", {}).items()
        },
        "eligibility": report.eligibility.outcome,
        "paragraphs": [reason.paragraph for reason in report.eligibility.reasons],
        "verdict": report.verdict,
        "asked": [checklist.item(o.item).ref for o in report.outcomes if o.status == "asked"],
        "items": {o.item: o.status for o in report.outcomes if o.item in expect.get("items", {})},
        "codes": sorted(f.code for f in report.findings if CODES[f.code] != "advice"),
        "absent": [code for code in expect.get("absent", ()) if code not in {f.code for f in report.findings}],
        "advice": sorted(f.code for f in report.findings if f.code in expect.get("advice", ())),
    }
    assert {key: got[key] for key in expect} == dict(expect)
    assert report.to_dict()["verdict"] == report.verdict


def _answers(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    answers = {key: dict(value) if isinstance(value, Mapping) else value for key, value in base.items()}
    for key, value in changes.items():
        *above, last = key.split(".")
        place = answers[above[0]] if above else answers
        if value is None:
            place.pop(last)
        else:
            place[last] = value
    return answers


def _papers(base: Mapping[str, Any], case: Mapping[str, Any], answers: Mapping[str, Any]) -> tuple[Any, Any, Any]:
    papers = {name: dict(paper) for name, paper in base["papers"].items() if name not in case.get("without", ())}
    for name, change in case.get("papers", {}).items():
        paper = papers.get(name, {})
        papers[name] = {**paper, **change, "facts": {**paper.get("facts", {}), **change.get("facts", {})}}
    files, transcripts, documents = [], {}, []
    for name, paper in papers.items():
        path = f"{name}.pdf"
        people = [answers[party] for party in paper.get("names", ())] + ([paper["as"]] if "as" in paper else [])
        text = " and ".join(f"{who.get('surname', '')} {who.get('given_names', '')}" for who in people)
        files.append(SourceFile(path, 1, sha256=name))
        lines = [f"A paper. {text}", *paper.get("text", "").splitlines()]
        transcripts[path] = Transcript("application/pdf", (Page(1, tuple(Line(line) for line in lines)),))
        documents.append(_document(path, paper, people))
    pages = {path: transcript.pages for path, transcript in transcripts.items()}
    return files, transcripts, join(documents, pages, load_kinds(), on=answers["applies_on"])


def _document(path: str, paper: Mapping[str, Any], people: list[Mapping[str, Any]]) -> Document:
    facts = {name: value for name, value in paper.get("facts", {}).items() if value is not None}
    if paper["kind"] in ("passport", "hong-kong-identity-card", "mainland-identity-card") and people:
        facts |= {key: people[0][key] for key in ("surname", "given_names") if key in people[0]}
    return Document(
        path,
        paper["kind"],
        (1,),
        0.9,
        certain=paper.get("certain", True),
        party=paper.get("party", "unknown"),
        rivals=tuple(paper.get("rivals", ())),
        sides=frozenset(paper.get("sides", ())),
        facts=tuple(
            Fact(name, value if isinstance(value, date) else str(value), 1, paper.get("sure", 0.95), "text")
            for name, values in facts.items()
            for value in (values if isinstance(values, list) else [values])
        )
        + tuple(Fact("parties", name, 1, 0.9, "text", role=role) for name, role in paper.get("roles", {}).items()),
    )


@pytest.mark.parametrize("edition", editions())
def test_each_rule_of_guidance_has_a_case(edition: str) -> None:
    cases = [each.values for each in _cases()]
    told = {
        key
        for base, case in cases
        if base["situation"].get("edition", DEFAULT_EDITION) == edition
        for key in _named(case["expect"])
    }
    assert {each["key"] for each in load_checklist(edition).guidance} - told == set()


def _named(expect: Mapping[str, Any]) -> set[str]:
    return {*expect.get("tells", ()), *expect.get("filled", ())}
