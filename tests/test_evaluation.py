"""The evaluation set: its parts fit together. Skipped where the extra `bench` is not installed."""

from datetime import date

import pytest

pytest.importorskip("weasyprint", exc_type=ImportError)
pytest.importorskip("pillow_heif", exc_type=ImportError)

from benchmarks.measure.papers import paper_of
from benchmarks.measure.truth import Place, judged, same
from benchmarks.papers import render
from benchmarks.papers.deliver import WAYS, deliver, two_cards
from benchmarks.papers.faults import FAULTS
from benchmarks.papers.halves import Layout, NoMakersError, makers
from benchmarks.papers.paper import Paper
from benchmarks.papers.sheets import Drawn
from benchmarks.papers.situations import SITUATIONS, case_of
from formprep import pipeline
from formprep.kinds import FACTS, load_kinds
from formprep.model import Document, Fact

CARD = Paper("hong-kong-identity-card", "plain", ("<p>front</p>", "<p>back</p>"), "", (85.6, 54.0), sides=True)


def papers():
    """One layout of each kind of each half, those that are there."""
    for half in ("look", "test"):
        try:
            yield from (Layout(half, kind, 0) for kind in makers(half))
        except NoMakersError:
            continue


@pytest.mark.parametrize("layout", list(papers()), ids=str)
def test_a_maker_keeps_to_its_interface(layout):
    paper = paper_of(layout, "test")
    assert paper.kind == layout.kind
    assert paper.kind in load_kinds()
    assert set(paper.facts) <= set(FACTS)
    assert paper.pages
    assert paper == paper_of(layout, "test")


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_needs_of_a_situation_are_what_is_asked(name):
    case = case_of(name, "test")
    plan = pipeline.plan(*pipeline.situation_of(case.answers, on=case.on))
    needed = {item for need in SITUATIONS[name].needs for item in need.items}
    assert {each.item for each in plan.outcomes if each.status == "asked"} == needed
    assert plan.eligibility.outcome == "eligible"


def test_faults_are_planted_on_kinds_that_exist():
    assert {kind for fault in FAULTS.values() for kind in fault.kinds} <= set(load_kinds())


def test_why_a_fault_is_not_planted_is_said():
    kinds = {kind for fault in FAULTS.values() for kind in fault.kinds}
    assert [(n, k) for n, each in FAULTS.items() for k in kinds if bool(each.why_not(k)) == (k in each.kinds)] == []


@pytest.mark.parametrize("way", ["pdf", "pdf-both-sides", "scan-150", "tiff", "photo-finger", "screenshot", "tiny"])
def test_labels_name_the_files_and_pages(way):
    made = deliver(CARD, way, "test")
    assert {label.file for label in made.labels} == set(made.files)
    assert sorted(page for label in made.labels for page in label.pages) == [1, 2]
    assert made.files == deliver(CARD, way, "test").files


def test_every_way_suits_some_paper():
    letter = Paper("family-letter", "plain", ("<p>Dear</p>",), "")
    assert all(way.suits(CARD) or way.suits(letter) for way in WAYS.values())
    assert len(two_cards(CARD, CARD, "pdf", "test").labels) == 2


def test_a_text_layer_is_kept_on_the_sheet():
    import pypdfium2

    (content,) = deliver(CARD, "pdf-both-sides", "test").files.values()
    document = pypdfium2.PdfDocument(content)
    assert "back" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_a_font_that_is_missing_is_named():
    paper = Paper("unknown", "plain", ("<p style=\"font-family:'No Such Family'\">x</p>",), "")
    with pytest.raises(render.MissingFontError, match="No Such Family"):
        Drawn(paper).pdf  # noqa: B018


def test_the_verdict_tells_right_from_doubted_from_wrong():
    fact = Fact("number", "A1234563", 1, 0.9, "text")
    told = Document("a.pdf", "hong-kong-identity-card", (1,), 0.9, facts=(fact,))
    where = [Place("a.pdf", (1,))]

    def verdict(kind, documents, **facts):
        return judged(kind, facts, where, {"a.pdf": documents}, has_zone=False)

    right = verdict("hong-kong-identity-card", [told], number="A123456(3)")
    assert (right.told, right.facts["number"][0]) == ("hong-kong-identity-card", "right")
    assert verdict("hong-kong-identity-card", [told], number="A123456(4)").facts["number"][0] == "wrong"
    assert verdict("passport", [told], number="A").facts["number"][0] == "unread"
    assert verdict("passport", [told]).told == "hong-kong-identity-card"
    assert verdict("passport", [Document("a.pdf", "passport", (1,), 0.5, certain=False)]).told == "?passport"
    assert verdict("passport", [Document("a.pdf", "unknown", (1,), 0.0, certain=False)]).told == "unknown"


@pytest.mark.parametrize(
    ("name", "truth", "read", "is_same"),
    [
        ("surname", "KRÜGER", "KRUEGER", True),
        ("holder", "Ms Grace Ellen Whitcomb", "GRACE ELLEN WHITCOMB", True),
        ("chinese_name", "陳國強", "陈国强", True),
        ("surname", "CHAN", "CHAU", False),
        ("expires_on", date(2024, 3, 1), date(2024, 1, 3), False),
        ("amount", "HK$1,250.00", "1250.00", True),
    ],
)
def test_values_that_mean_the_same(name, truth, read, is_same):
    assert same(name, truth, read) is is_same
