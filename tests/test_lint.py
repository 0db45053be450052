"""Rule data: formprep's own is without fault, and each planted fault is named by file and key."""

import shutil
from pathlib import Path

import pytest

from formprep.lint import lint
from formprep.paths import SCHEMAS


def test_our_own_rules_have_no_fault() -> None:
    assert lint() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("id-997.yaml", "ref: A2", "ref: Apples", "items.applicant-photograph.ref"),
        ("id-997.yaml", "party: sponsor", "party: friend", "items.sponsor-form.party"),
        ("id-997.yaml", "kinds: [photograph]", "kinds: [selfie]", "items.applicant-photograph.accepts.0.kinds.0"),
        ("id-997.yaml", "else: FP501", "else: FP599", "items.applicant-travel-document.accepts.0.checks.1.else"),
        ("id-997.yaml", "on_or_after: applies_on", "on_or_after: someday", "on_or_after"),
        (
            "id-997.yaml",
            "of: [expires_on]",
            "of: [expirs_on]",
            "items.applicant-travel-document.accepts.0.checks.0.of.0",
        ),
        (
            "id-997.yaml",
            "{required: true}",
            "{requird: true}",
            "items.applicant-travel-document.accepts.0.checks.0.must",
        ),
        ("id-997.yaml", "applicant.has_hkid:", "applicant.has_card:", "applicant.has_card"),
        ("id-91.yaml", "      zh-Hans: 延长逗留期限申请表(ID91)\n", "", "items.extension-form.title.zh-Hans"),
        ("eligibility.yaml", "reason: mainland-resident", "reason: because", "bars.0.reason"),
        ("eligibility.yaml", "allowed: [AFG, PRK]", "alowed: [AFG, PRK]", "bars.3.when.applicant.nationality"),
        (
            "eligibility.yaml",
            "applicant.residence: {allowed: [mainland]}",
            "applicant.residence: {allowed: [mars]}",
            "bars.0.when",
        ),
        ("situation.yaml", "because: born-after", "because: unborn", "contradictions.4.because"),
        ("guidance.yaml", "topic: fee", "topic: money", "guidance.11.topic"),
        ("eligibility.yaml", "max: 17", "max: '17'", "applicant.age"),
        ("eligibility.yaml", 'paragraph: "2(a)"', 'paragraph: "99(z)"', "bars.0.paragraph"),
        ("id-997.yaml", "ref: A4", "ref: A9", "applicant-hong-kong-identity-card"),
        ("situation.yaml", "value: true", "value: maybe", "defaults.0"),
        ("edition.yaml", 'id: "2019-05"', 'id: "2019-06"', "id"),
        ("offices.yaml", "area: [hubei", "area: [hubey", "offices.wuhan.area"),
        ("offices.yaml", "area: [hubei", "area: [hunan, hebei", "offices.wuhan.area"),
        ("offices.yaml", "offices: [receipt-and-despatch]", "offices: [post]", "services.receive-applications.offices"),
        ("offices.yaml", 'extension: "032"', "extension: '03x'", "offices.beijing.telephone.extension"),
        ("offices.yaml", 'postcode: "100009"', "postcode: '10009'", "offices.beijing.postcode"),
        ("offices.yaml", '["08:30-12:00", "13:00-17:30"]', '["08:30-12:00", "11:00-17:30"]', "offices.beijing.hours"),
        ("offices.yaml", "    holidays: CN\n", "", "offices.beijing"),
        ("offices.yaml", "caution: moved", "caution: mooved", "offices.assistance-unit.caution"),
        ("offices.yaml", "document: guide", "document: gide", "services.dependant-application.cite"),
        ("offices.yaml", "source: online-2025-01", "source: hearsay", "services.dependant-application.ended.source"),
        ("offices.yaml", "instead: online", "instead: onlime", "services.dependant-application.ended.instead"),
        ("offices.yaml", "since: 2025-01-17", "since: soon", "services.dependant-application.ended.since"),
        (
            "offices.yaml",
            "address_series: receipt",
            "address_series: receit",
            "offices.receipt-and-despatch.address_series",
        ),
        ("offices.yaml", "from: annual-report", "from: hearsay", "offices.beijing.sources.area"),
        ("assistance.yaml", "contains: hkid", "contains: hkd", "steps.lost-hkid.when.paper"),
        ("assistance.yaml", "service: advance", "service: loan", "steps.lost-money-advance.service"),
        ("assistance.yaml", "numbers: [police", "numbers: [army", "steps.report-accident.numbers"),
        ("assistance.yaml", "says: mechanism", "says: machine", "steps.can-mechanism.says"),
        ("assistance.yaml", "  cannot-pay:", "  cannot-play:", "steps.cannot-play"),
        ("assistance.yaml", "links: [passport]", "links: [visa]", "steps.lost-passport.links"),
        ("assistance.yaml", "when: {what: {allowed: [lost-money]}}", "when: {why: {allowed: [x]}}", "when.why"),
        ("notes.yaml", "form:", "form: &anchor", "line"),
    ],
)
def test_a_planted_fault_is_named(tmp_path: Path, file: str, old: str, new: str, key: str) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    path = home / "2019-05" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = lint(home)
    assert any(fault_file == f"2019-05/{file}" and key in fault_key for fault_file, fault_key, _ in found), found


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    shutil.copytree(SCHEMAS, tmp_path / "schemas")
    (tmp_path / "schemas" / "2019-05" / "id-91.yaml").unlink()
    assert ("2019-05/id-91.yaml", "", "this file is missing") in lint(tmp_path / "schemas")


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("values.yaml", "until: 2025-09-07", "until: 2025-10-01", "ordinary-visa-fee.series.2.from"),
        ("values.yaml", "source: news-2025-06", "source: hearsay", "ordinary-visa-fee.series.2.source"),
        ("values.yaml", "value: 330", "value: much", "ordinary-visa-fee.series.2.value"),
        ("sources.yaml", "confidence: secondary", "confidence: rumour", "guide-2026-04.confidence"),
        ("2026-04/edition.yaml", "from: 2026-04-01", "from: soon", "in_force.from"),
        (
            "2026-04/guidance.yaml",
            "megabytes: upload-megabytes",
            "megabytes: upload-size",
            "guidance.8.values.megabytes",
        ),
        ("upload.yaml", "megabytes: upload-megabytes", "megabytes: upload-size", "default.megabytes"),
        ("2026-04/guidance.yaml", "source: online-2025-01", "source: hearsay", "guidance.0.source"),
        ("2026-04/id-997.yaml", "dropped: online-form", "dropped: unknown-reason", "items.applicant-form.when"),
        ("2026-04/id-91.yaml", "sponsor.status: old-investors", "sponsor.status: rich", "items.extension-form.when"),
        ("2026-04/eligibility.yaml", "opens_months: scheme", "opens_months: other", "window.instead.0.opens_months"),
    ],
)
def test_a_planted_fault_in_dates_and_sources_is_named(tmp_path: Path, file: str, old: str, new: str, key: str) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    text = (home / file).read_text(encoding="utf-8")
    assert old in text
    (home / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = lint(home)
    assert any(fault_file == file and key in fault_key for fault_file, fault_key, _ in found), found


def test_a_value_that_does_not_cover_the_editions_time_is_named(tmp_path: Path) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    text = (home / "values.yaml").read_text(encoding="utf-8")
    (home / "values.yaml").write_text(text.replace("value: 330, from: 2025-09-08", "value: 330, from: 2026-05-01"))
    assert any(file == "2026-04/guidance.yaml" and "ordinary-visa-fee" in message for file, _, message in lint(home))


def test_an_edition_takes_a_missing_file_from_its_base(tmp_path: Path) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    (home / "2026-04" / "notes.yaml").unlink()
    assert lint(home) == []


@pytest.mark.parametrize(
    "name",
    [
        "sources.yaml",
        "values.yaml",
        "labels.yaml",
        "languages.yaml",
        "places.yaml",
        "romanisations.yaml",
        "characters.tsv",
        "readings.tsv",
        "kinds",
    ],
)
def test_a_missing_shared_file_is_named(tmp_path: Path, name: str) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    shutil.rmtree(home / name) if (home / name).is_dir() else (home / name).unlink()
    assert any(file == name for file, _, _ in lint(home))


def test_a_fault_in_a_counter_sign_of_several_kinds_is_named(tmp_path: Path) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    path = home / "counter-signs.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("of: [marriage-certificate", "of: [wedding-cake", 1), encoding="utf-8")
    assert ("counter-signs.yaml", "against.0.of", "unknown kind 'wedding-cake'") in lint(home)


def test_a_file_that_nothing_reads_is_named(tmp_path: Path) -> None:
    home = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, home)
    (home / "2019-05" / "id-999.yaml").write_text("form: ID 999\n", encoding="utf-8")
    assert ("2019-05/id-999.yaml", "", "no such file is read") in lint(home)


def test_a_folder_without_rules_is_a_fault(tmp_path: Path) -> None:
    assert lint(tmp_path)
