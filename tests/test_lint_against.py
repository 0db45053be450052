"""What a change of rules alters: nothing where nothing changed, the item where its rule did; folders and git."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from formprep.cli.lint import command
from formprep.errors import InputError
from formprep.lint.against import Against, against
from formprep.lint.revisions import rules_of
from formprep.paths import SCHEMAS
from formprep.schemas import editions

BEFORE = SCHEMAS / "2019-05"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    home = tmp_path / "rules" / "2019-05"
    shutil.copytree(BEFORE, home)
    return home


def _change(home: Path, file: str, old: str, new: str) -> None:
    path = home / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _told(compared: Against) -> list[tuple[str, str, str, str]]:
    return [(a.what, a.name, a.before, a.after) for each in compared.compared for a in each.alterations]


def test_the_same_rules_alter_nothing(rules: Path) -> None:
    compared = against(rules, str(BEFORE))
    assert not compared.altered
    assert [(each.edition, each.altered, each.exact) for each in compared.compared] == [("2019-05", 0, True)]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "id-997",
            "when: {application: {allowed: [entry]}, applicant.has_hkid: {allowed: [true]}}",
            "when: {application: {allowed: [entry]}}",
            [("item", "A4 applicant-hong-kong-identity-card", "not asked", "asked")],
        ),
        (
            "id-997",
            "{allowed: [macao]}",
            "{allowed: [macao, taiwan]}",
            [("item", "A6 applicant-macao-identity-card", "not asked", "asked")],
        ),
        # What an item takes, and what it asks of it.
        (
            "id-997",
            "applicant.has_travel_document: {allowed: [false]}",
            "applicant.in_hong_kong: {allowed: [false]}",
            [("item", "A3 applicant-travel-document", "asked", "asked otherwise")],
        ),
        (
            "id-997",
            "within_months_before: [applies_on, 3]",
            "within_months_before: [applies_on, 2]",
            [("item", "B4 sponsor-financial-standing", "asked", "asked otherwise")],
        ),
        ("guidance", "min: 16", "min: 17", [("guidance", "signature", "told", "not told")]),
        ("timeline", "days: 42", "days: 43", [("date", "decision", "told", "told otherwise")]),
        ("eligibility", "opens_days_before: 28", "opens_days_before: 27", [("window", "", "told", "told otherwise")]),
        (
            "eligibility",
            "rule: {applicant.age: {min: 60}}",
            "rule: {applicant.age: {min: 61}}",
            [
                ("outcome", "", "eligible", "not-eligible"),
                ("reason", "parent-under-60 (4(c))", "not told", "told"),
                ("reason", "parent (4(c))", "told", "not told"),
            ],
        ),
        # Words alone alter no situation.
        ("id-997", "zh-Hant: 申請人的香港身份證影印本（如有）", "zh-Hant: 香港身份證", []),
    ],
)
def test_a_changed_rule_is_named(
    rules: Path, file: str, old: str, new: str, told: list[tuple[str, str, str, str]]
) -> None:
    _change(rules, file, old, new)
    compared = against(rules, str(BEFORE))
    assert set(told) <= set(_told(compared))
    assert {each[:2] for each in _told(compared) if each[0] in ("item", "guidance", "date", "window")} == {
        each[:2] for each in told if each[0] in ("item", "guidance", "date", "window")
    }
    assert compared.altered == bool(told)


def test_each_altered_situation_is_counted_once(rules: Path) -> None:
    _change(rules, "id-997", "applicant.has_hkid: {allowed: [true]}", "applicant.has_hkid: {allowed: [false]}")
    _change(rules, "guidance", "key: study\n    when: {}", "key: study\n    when: {application: {allowed: [entry]}}")
    (compared,) = against(rules, str(BEFORE)).compared
    counts = {(each.name, each.after): each.count for each in compared.alterations}
    cards = sum(count for (name, _), count in counts.items() if name.startswith("A4"))
    # The card is asked of entries, the words are lost of extensions.
    assert compared.exact
    assert compared.altered == cards + counts["study", "not told"]


def test_a_new_status_is_refused_before_and_taken_now(rules: Path) -> None:
    _change(rules, "situation", "          - trainee\n", "          - trainee\n          - diplomat\n")
    _change(rules, "situation", "admitted: [professional", "admitted: [diplomat, professional")
    told = _told(against(rules, str(BEFORE)))
    assert ("outcome", "", "refused", "eligible") in told
    assert {what for what, *_ in told} == {"outcome"}


def test_an_edition_that_was_not_there_is_named(rules: Path) -> None:
    empty = rules.parent / "2018-01"
    shutil.copytree(rules, empty)
    assert against(rules.parent, str(BEFORE)).added == ("2018-01",)
    assert against(rules, str(rules.parent)).gone == ("2018-01",)


@pytest.fixture
def repository(rules: Path) -> Path:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for arguments in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "commit", "--quiet", "-m", "Rules"],
    ):
        subprocess.run(["git", "-C", str(rules.parent.parent), *arguments], check=True)
    return rules


def test_a_revision_of_git_is_compared(repository: Path) -> None:
    runner = CliRunner()
    same = runner.invoke(command, [str(repository), "--against", "HEAD"], standalone_mode=False)
    assert same.return_value == 0
    _change(repository, "id-997", "{allowed: [macao]}", "{allowed: [macao, taiwan]}")
    other = runner.invoke(command, [str(repository), "--against", "HEAD", "--format", "json"], standalone_mode=False)
    assert other.return_value == 1
    told = json.loads(other.stdout)
    assert [each["name"] for each in told["editions"][0]["alterations"]] == ["A6 applicant-macao-identity-card"]
    assert told["editions"][0]["alterations"][0]["first"]["applicant.residence"] == "taiwan"
    whole = runner.invoke(command, [str(repository.parent), "--against", "HEAD"], standalone_mode=False)
    assert whole.return_value == 1


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "", "HEAD~99"])
def test_a_revision_that_is_not_there_is_told(repository: Path, revision: str) -> None:
    with pytest.raises(InputError, match="--against"), rules_of(revision, repository):
        pass


def test_rules_outside_of_git_are_told(rules: Path) -> None:
    with pytest.raises(InputError, match="--against HEAD"), rules_of("HEAD", rules):
        pass


def test_that_git_is_missing_is_told(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InputError, match="git was not found"), rules_of("HEAD", rules):
        pass


@pytest.mark.parametrize("edition", editions()[1:])
def test_an_edition_is_compared_with_another_by_the_name_of_its_folder(edition: str) -> None:
    compared = against(SCHEMAS / edition, str(BEFORE))
    assert (compared.added, compared.gone) == ((edition,), ("2019-05",))
