"""The rule data of the kinds: it loads, it is whole, and its faults are named."""

import pickle
from pathlib import Path

import pytest

from formprep import kinds
from formprep.errors import InputError
from formprep.kinds import FACTS, Kind, faults, load_kinds
from formprep.model import Line, Page
from formprep.needles import Needles, needle
from formprep.readers import READERS
from formprep.recognise import recognise
from formprep.views import View

CONTRACT = [
    "id-997",
    "id-91",
    "id-481a",
    "id-481b",
    "other-application-form",
    "photograph",
    "passport",
    "exit-entry-permit",
    "mainland-identity-card",
    "hong-kong-identity-card",
    "macao-identity-card",
    "taiwan-identity-card",
    "taiwan-household-registration",
    "permission-to-stay",
    "marriage-certificate",
    "union-certificate",
    "birth-certificate",
    "household-register",
    "single-child-certificate",
    "family-photograph",
    "family-letter",
    "bank-statement",
    "savings-passbook",
    "tax-receipt",
    "salary-proof",
    "rent-receipt",
    "tenancy-agreement",
    "utility-bill",
    "certified-translation",
    # Of the edition of April 2026.
    "id-235b",
    "macao-visit-permit",
    "overseas-residence-proof",
    "unknown",
]
GOOD = """
sample:
  signs:
    - {title: Sample paper; 樣本, weight: 0.6}
"""


def write(folder: Path, text: str) -> Path:
    (folder / "sample.yaml").write_text(text, encoding="utf-8")
    return folder


def test_every_kind_of_the_contract_is_there() -> None:
    assert sorted(load_kinds()) == sorted(CONTRACT)


def test_the_data_has_no_fault() -> None:
    assert faults() == []


@pytest.mark.parametrize("kind", load_kinds().values(), ids=lambda kind: kind.id)
def test_each_kind_is_whole(kind: Kind) -> None:
    assert kind.signs or kind.id == "unknown"
    assert set(kind.facts) <= set(FACTS)
    assert all(way.by in READERS for ways in kind.facts.values() for way in ways)


def test_readers_are_named_once() -> None:
    assert sorted(READERS) == sorted(kinds.READERS)


def test_kinds_go_to_other_processes() -> None:
    assert pickle.loads(pickle.dumps(dict(load_kinds()))) == load_kinds()


def test_cards_passports_and_forms_need_no_translation() -> None:
    matter = {name for name, kind in load_kinds().items() if kind.languages_matter}
    assert {"birth-certificate", "marriage-certificate", "bank-statement", "family-letter"} <= matter
    assert not {"passport", "id-997", "hong-kong-identity-card", "photograph", "permission-to-stay"} & matter


def test_a_good_file_has_no_fault(tmp_path: Path) -> None:
    assert faults(write(tmp_path, GOOD)) == []
    assert load_kinds(tmp_path)["sample"].signs[0].weight == 0.6


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("weight: 0.6", "weight: 6", "sample.signs"),
        ("title: Sample paper; 樣本", "pattern: '('", "sample.signs.0"),
        ("title: Sample paper; 樣本", "title: ';'", "sample.signs.0"),
        ("title: Sample paper; 樣本, ", "", "sample.signs.0"),
        ("title: Sample paper; 樣本", "mrz: [TD9]", "sample.signs"),
        ("title: Sample paper; 樣本", "number: ssn", "sample.signs"),
        ("  signs:", "  beside: [nothing]\n  signs:", "sample.beside"),
        ("  signs:", "  pages: some\n  signs:", "sample.pages"),
        ("  signs:", "  colour: red\n  signs:", "sample.colour"),
        ("  signs:", "  facts: {number: guess}\n  signs:", "sample.facts.number"),
        ("  signs:", "  facts: {height: text}\n  signs:", "sample.facts"),
        ("  signs:", "  facts: {number: {read: number, of: ssn}}\n  signs:", "sample.facts.number"),
        ("  signs:", "  facts: {number: {read: code, fields: '('}}\n  signs:", "sample.facts.number"),
        ("  signs:", "  signed: [{party: nobody, labels: Signature}]\n  signs:", "sample.signed"),
        ("  signs:", "  signed: [{dated: Date}]\n  signs:", "sample.signed"),
        ("  signs:", "  numbered: many\n  signs:", "sample.numbered"),
        ("  signs:", "  wants: [number]\n  signs:", "sample.wants"),
        ("sample:", "sample: {}\nsample:", ""),
    ],
)
def test_a_fault_is_named_with_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in GOOD
    found = faults(write(tmp_path, GOOD.replace(old, new)))
    assert found
    assert {file for file, _, _ in found} == {"sample.yaml"}
    assert any(where.startswith(key) for _, where, _ in found)
    assert all(message for _, _, message in found)


def test_faulty_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load_kinds(write(tmp_path, GOOD.replace("\n    - {title: Sample paper; 樣本, weight: 0.6}", " 3")))


def test_a_faulty_pattern_is_refused_when_it_is_looked_for(tmp_path: Path) -> None:
    kinds = load_kinds(write(tmp_path, GOOD.replace("title: Sample paper; 樣本", "pattern: '('")))
    with pytest.raises(InputError):
        recognise("a.pdf", [Page(1, (Line("Sample paper"),))], kinds)


@pytest.mark.parametrize(
    ("text", "on", "found"),
    [
        ("結婚證書", "结婚证书", True),
        ("结婚证书", "結 婚 證 書", True),
        ("Marriage Certificate", "MARRIAGECERTIFICATE", True),
        ("Marriage Certificate", "marriage\ncertificate", True),
        ("certidão de nascimento", "CERTIDAO DE NASCIMENTO", True),
        ("Bride", "the bridegroom", False),
        ("Bride", "Bride: A", True),
        ("Rent", "parent", False),
        ("Date", "Update", False),
    ],
)
def test_how_texts_are_compared(text: str, on: str, found: bool) -> None:
    view = View(Page(1, tuple(Line(line) for line in on.splitlines())))
    assert bool(view.standing(Needles.of([needle(text)]))) is found
