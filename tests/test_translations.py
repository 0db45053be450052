"""Translations: which original each belongs to, and whether somebody named in note 2 certified it."""

from datetime import date

import pytest

from formprep.model import Document, Fact
from formprep.parties import Paper
from formprep.schemas import load_checklist
from formprep.translations import examine, is_certified

ITEM = load_checklist().item("certified-translation")
SWORN = "I, a sworn translator, hereby certify that this is a true translation."


def original(file: str, kind: str = "birth-certificate", language: str = "fr", **facts: object) -> Paper:
    found = [Fact("language", language, 1, 0.9, "text")]
    for name, value in facts.items():
        for each in value if isinstance(value, list) else [value]:
            found.append(Fact(name, each, 1, 0.9, "text"))  # type: ignore[arg-type]
    return Paper(Document(file, kind, (1,), 0.9, facts=tuple(found)))


def translation(file: str, text: str, *, certain: bool = True) -> Paper:
    return Paper(Document(file, "certified-translation", (1,), 0.9, certain=certain), text=f"{text}\n{SWORN}")


def outcome(*papers: Paper) -> tuple[str, list[tuple[str, str]]]:
    result, findings = examine(ITEM, papers)
    return result.status, sorted((finding.code, finding.file) for finding in findings)


LEO = original("leo.pdf", parties=["DUBOIS LEO"], event_on=date(2012, 5, 6))
ZOE = original("zoe.pdf", parties=["DUBOIS ZOE"], event_on=date(2014, 7, 8))
OF_LEO = translation("t1.pdf", "Translation from French\nBirth Certificate\nDUBOIS LEO\nborn 6 May 2012")
OF_ZOE = translation("t2.pdf", "Translation from French\nBirth Certificate\nDUBOIS ZOE\nborn 8 July 2014")


def test_each_has_its_own() -> None:
    assert outcome(LEO, ZOE, OF_ZOE, OF_LEO) == ("met", [])


def test_two_translations_of_one_paper_leave_the_other_without() -> None:
    status, findings = outcome(LEO, ZOE, OF_LEO, OF_LEO)
    assert (status, findings) == ("missing", [("FP407", "zoe.pdf")])


def test_which_of_two_alike_it_translates_is_a_doubt() -> None:
    vague = translation("t.pdf", "Translation from French\nBirth Certificate")
    status, findings = outcome(original("a.pdf"), original("b.pdf"), vague)
    assert (status, findings) == ("to-review", [("FP408", "a.pdf"), ("FP408", "b.pdf"), ("FP415", "t.pdf")])


def test_one_translation_may_hold_several_papers() -> None:
    marriage = original("m.pdf", "marriage-certificate", parties=["DUBOIS JEAN"], event_on=date(2010, 1, 2))
    both = translation(
        "t.pdf",
        "Translation from French\nBirth Certificate\nDUBOIS LEO\nborn 6 May 2012\n"
        "Marriage Certificate\nDUBOIS JEAN\n2 January 2010",
    )
    assert outcome(LEO, marriage, both) == ("met", [])


def test_the_page_before_the_certificate_is_part_of_it() -> None:
    certificate = Paper(Document("t.pdf", "certified-translation", (2,), 0.9), text=SWORN)
    page = Paper(Document("t.pdf", "unknown", (1,), 0.0, certain=False), text=OF_LEO.text)
    elsewhere = Paper(Document("u.pdf", "unknown", (1,), 0.0, certain=False), text=OF_LEO.text)
    assert outcome(LEO, page, certificate) == ("met", [])
    assert outcome(LEO, elsewhere, certificate)[0] != "met"


def test_a_script_without_latin_letters_is_matched_by_kind_language_and_dates() -> None:
    paper = original("a.jpg", "marriage-certificate", "ja", event_on=date(2015, 6, 12))
    good = translation("t.pdf", "譯自日文\n結婚證明書\n結婚日期 2015年6月12日")
    other = translation("t.pdf", "譯自日文\n結婚證明書\n結婚日期 2011年6月12日")
    assert outcome(paper, good) == ("met", [])
    assert outcome(paper, other)[0] == "to-review"


def test_the_wrong_kind_does_not_serve() -> None:
    wrong = translation("t.pdf", "Translation from French\nMarriage Certificate\nDUBOIS JEAN\n2 January 2010")
    assert outcome(LEO, wrong)[0] != "met"


def test_a_translation_has_its_certificate_on_the_next_page() -> None:
    said = Paper(Document("t.pdf", "birth-certificate", (1,), 0.5, certain=False), text=OF_LEO.text)
    certificate = Paper(Document("t.pdf", "certified-translation", (2,), 0.9), text=SWORN)
    assert outcome(LEO, said, certificate) == ("met", [])
    assert outcome(ZOE, said, certificate)[0] != "met"


def test_a_doubtful_translation_is_a_doubt() -> None:
    doubtful = Paper(Document("t.pdf", "certified-translation", (1,), 0.5, certain=False), text=OF_LEO.text)
    assert outcome(LEO, doubtful) == ("to-review", [("FP408", "leo.pdf")])


def test_without_foreign_papers_nothing_is_asked() -> None:
    assert outcome(original("a.pdf", language="en"), OF_LEO) == ("not-asked", [])


@pytest.mark.parametrize(
    ("text", "certified"),
    [
        (SWORN, True),
        ("本人為宣誓翻譯員，謹此核證上述為真實譯本。", True),
        ("Je soussigné, traducteur assermenté, certifie la présente traduction", True),
        ("Translated by the registered translator Sample; certified true translation", True),
        ("I am fluent in both languages and certify that this is a true translation.", False),
        ("Translated by a sworn translator", False),
        ("I, Ann Sample, a member of the Chartered Institute of Linguists, certify that the above is correct.", True),
        ("Certify: true translation. ATA-certified translator no. 123", True),
        ("Bescheinigt die allgemein beeidigte Übersetzerin für die englische Sprache", True),
        ("本人為法庭傳譯主任，現證明譯文與原文相符", True),
        ("I am not a sworn translator but certify that this translation is true.", False),
        ("Unofficial translator. I certify that this translation is true.", False),
        (
            "We certify that this is a true translation. Corporate member of the Institute of Translation and "
            "Interpreting",
            False,
        ),
        ("本人並非宣誓翻譯員，現證明譯文與原文相符", False),
        ("本社謹此核證：上文由本社合資格譯員翻譯自荷蘭文正本，文義相符。", True),
        ("本人獲香港翻譯學會認可，謹此證明譯文完整無訛，與原文意義相符。", True),
        ("Translated by our qualified translators; we certify it to be a true translation.", True),
        ("Unqualified translator. I certify that this translation is true.", False),
        ("appeared Ms Sample, translator enrolled in the Register of Court Experts; I certify it is complete", True),
        ("I, the undersigned, sworn\ntranslator of Polish, attest under oath that it is in conformity", True),
        ("appeared Ms Sample, translator and friend; I certify that the translation is complete", False),
        ("本公司翻譯部譯", False),
        ("", False),
    ],
)
def test_who_certifies(text: str, certified: bool) -> None:
    assert is_certified(text) is certified
