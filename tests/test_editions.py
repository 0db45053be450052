"""Editions in time: which is in force on a day, and that nobody is sent to a closed counter without being told."""

import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

import formprep
from formprep.editions import findings, standing
from formprep.examine import examine
from formprep.labels import labels
from formprep.model import LANGUAGES, Document, Language, Problem
from formprep.parties import Paper
from formprep.pipeline import situation_of
from formprep.render import terminal
from formprep.render.cover import cover
from formprep.schemas import DEFAULT_EDITION, load_checklist, load_editions

KNOWN = load_editions()
ANSWERS: dict[str, Any] = {
    "application": "entry",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}


def planned(day: str, edition: str = DEFAULT_EDITION, **answers: Any) -> dict[str, Any]:
    return formprep.checklist({**ANSWERS, "applies_on": day, **answers}, on=day, edition=edition).to_dict()


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.sampled_from(KNOWN))
def test_outside_its_time_an_edition_is_told_once_and_with_the_one_to_take(day: date, edition: Any) -> None:
    found = findings(edition, KNOWN, day)
    codes = {"in-force": [], "superseded": ["FP807"], "not-yet": ["FP808"]}[standing(edition, day)]
    assert [each.code for each in found] == codes
    assert len([each for each in KNOWN if each.covers(day)]) <= 1
    for each in found:
        covering = [other.id for other in KNOWN if other.covers(day)]
        assert (each.params["instead"] == "edition") == bool(covering)
        assert not covering or each.params["successor"] == covering[0]


def test_the_default_edition_stays_that_of_may_2019() -> None:
    assert DEFAULT_EDITION == "2019-05"
    assert [each.id for each in KNOWN] == ["2019-05", "2026-04"]
    assert load_checklist().edition.superseded_by == "2026-04"


@pytest.mark.parametrize(
    ("edition", "day", "expected"),
    [
        ("2019-05", "2019-06-03", "in-force"),
        ("2019-05", "2025-01-17", "superseded"),
        ("2026-04", "2025-06-01", "not-yet"),
        ("2026-04", "2026-11-23", "in-force"),
    ],
)
def test_the_report_says_how_the_edition_stands_on_the_day(edition: str, day: str, expected: str) -> None:
    assert planned(day, edition)["edition"]["standing"] == expected


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("edition", "day", "turn"), [("2019-05", "2025-06-01", "2025-01-17"), ("2026-04", "2025-06-01", "2026-04-01")]
)
def test_the_first_screen_and_the_first_page_say_it(lang: Language, edition: str, day: str, turn: str) -> None:
    report = planned(day, edition)
    told = labels(lang).day(turn)
    for verdict in ("ready", "to-review", "not-ready", "not-eligible"):
        shown = {**report, "verdict": verdict}
        assert squeezed(told) in squeezed("\n".join(terminal.report(shown, lang).splitlines()[:10]))
        page = PdfReader(io.BytesIO(cover(shown, lang))).pages[0].extract_text()
        assert squeezed(told) in squeezed(page)
    assert squeezed(told) in squeezed("\n".join(terminal.checklist(report, lang).splitlines()[:10]))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_ways_of_submitting_are_headed_by_the_warning(lang: Language) -> None:
    words = labels(lang)
    ended = words("line.ways_ended", day=words.day("2025-01-16"))
    late, early = (planned(day) for day in ("2025-06-01", "2019-06-03"))
    assert squeezed(ended) in squeezed(terminal.report(late, lang))
    assert squeezed(ended) not in squeezed(terminal.report(early, lang))
    last = "".join(page.extract_text() for page in PdfReader(io.BytesIO(cover(late, lang))).pages)
    assert squeezed(ended) in squeezed(last)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_in_its_time_nothing_is_added_to_the_verdict(lang: Language) -> None:
    report = {**planned("2019-06-03"), "verdict": "ready"}
    assert labels(lang)("verdict.ready.title") in terminal.report(report, lang).splitlines()


def test_the_address_is_that_of_the_day() -> None:
    routes = [
        next(each["message"]["en"] for each in planned(day)["guidance"] if each["topic"] == "route")
        for day in ("2024-06-10", "2024-06-11")
    ]
    assert ["Wan Chai" in each for each in routes] == [True, False]
    assert ["Tseung Kwan O" in each for each in routes] == [False, True]


@pytest.mark.parametrize(
    ("status", "fee"), [("permanent-resident", "330"), ("student", "330"), ("top-talent", "1,300")]
)
def test_the_fee_is_that_of_the_sponsors_basis(status: str, fee: str) -> None:
    sponsor = {"status": status, **({"local_degree_course": True} if status == "student" else {})}
    report = planned("2026-11-20", "2026-04", sponsor=sponsor)
    fees = " ".join(each["message"]["en"] for each in report["guidance"] if each["topic"] == "fee")
    assert fee in fees
    assert ("330" in fees) != ("1,300" in fees)


def test_a_fee_that_is_not_known_for_the_day_is_not_told() -> None:
    report = planned("2019-06-03", "2026-04", sponsor={"status": "professional"})
    fees = " ".join(each["message"]["en"] for each in report["guidance"] if each["topic"] == "fee")
    assert not any(amount in fees for amount in ("600", "1,300", "230", "330"))


def test_a_rule_from_elsewhere_says_where_it_was_read_and_how_sure_it_is() -> None:
    report = planned("2026-11-20", "2026-04")
    cites = [each["cite"] for each in (*report["items"], *report["guidance"], *report["eligibility"]["reasons"])]
    assert all({"source", "read_on", "confidence"} <= set(cite) for cite in cites)
    assert {cite["confidence"] for cite in cites} == {"official", "secondary", "unconfirmed"}
    assert all("source" not in item["cite"] for item in planned("2019-06-03")["items"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_official_is_remarked_in_text(lang: Language) -> None:
    words = labels(lang)
    text = squeezed(terminal.checklist(planned("2026-11-20", "2026-04"), lang))
    for confidence in ("secondary", "unconfirmed"):
        assert squeezed(words(f"line.{confidence}", day=words.day("2026-11-21"))) in text


def squeezed(text: str) -> str:
    """Leave out every space, so that a line break anywhere makes no difference."""
    return "".join(text.split())


def test_a_photograph_on_a_form_is_no_file_to_upload() -> None:
    papers = [Paper(Document("form.pdf", kind, (1,), 0.9), frozenset()) for kind in ("id-997", "photograph")]
    alone = [papers[0], Paper(Document("photo.jpg", "photograph", (1,), 0.9), frozenset())]
    for edition, found, status in (
        ("2019-05", papers, "met"),
        ("2026-04", papers, "to-review"),
        ("2026-04", alone, "met"),
    ):
        checklist, situation = situation_of(
            {**ANSWERS, "applies_on": "2026-11-20"}, on=date(2026, 11, 20), edition=edition
        )
        outcomes, _ = examine(checklist, situation, found)
        assert {each.item: each.status for each in outcomes}["applicant-photograph"] == status


def test_the_size_of_a_paper_photograph_no_longer_counts() -> None:
    document = Document("photo.jpg", "photograph", (1,), 0.9, faults=(Problem("FP524", 1),))
    for edition, status in (("2019-05", "to-review"), ("2026-04", "met")):
        checklist, situation = situation_of(
            {**ANSWERS, "applies_on": "2026-11-20"}, on=date(2026, 11, 20), edition=edition
        )
        outcomes, _ = examine(checklist, situation, [Paper(document, frozenset())])
        assert {each.item: each.status for each in outcomes}["applicant-photograph"] == status
