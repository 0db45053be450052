"""The caseload: what is kept, listed, compared, due and deleted; the same on SQLite and on a real PostgreSQL."""

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from alembic import command
from sqlalchemy import select, text

from formprep.caseload import CaseError, Caseload, Filter, rulebook, schema
from formprep.caseload import tables as t
from formprep.caseload.database import Database
from formprep.paths import SCHEMAS
from formprep.situation import SituationError
from tests.caseloads import ANSWERS, PERSONAL, Hands, cases, clock, empty, postgresql, report, url

__all__ = ["cases", "clock", "empty", "postgresql", "url"]


def _refused(kind: str) -> Any:
    return pytest.raises(CaseError, check=lambda error: error.kind == kind)


def _rows(cases: Caseload, table: Any) -> list[Any]:
    with cases._database.reading() as connection:
        return list(connection.execute(select(table)).all())


def test_migrations_from_nothing_end_at_the_tables(empty: str) -> None:
    assert schema.upgrade(empty) == ("", "0002")
    assert schema.upgrade(empty) == ("0002", "0002")
    database = Database(empty)
    with database.writing() as connection:
        command.check(schema.config(connection))
    with database.writing() as connection:
        connection.execute(text("ALTER TABLE audit ADD COLUMN more INTEGER"))
    with database.writing() as connection, pytest.raises(Exception, match="more"):
        command.check(schema.config(connection))
    database.close()


def test_what_was_open_before_it_was_listed_is_listed(empty: str) -> None:
    database = Database(empty, create=True)
    with database.writing() as connection:
        command.upgrade(schema.config(connection), "0001")
    kept = {"version": 1, "last": 1, "situation": ANSWERS, "edition": "2019-05"}
    times = {name: Hands().at for name in ("created_at", "changed_at", "touched_at")}
    whole = {"digest": "d", "rules": "r", "edition": "2019-05", "checked_on": date(2026, 6, 10), "why": "asked"}
    counts = dict.fromkeys(("errors", "reviews", "advice", "accepted"), 0)
    moments = dict.fromkeys(("recorded_at", "confirmed_at"), Hands().at)
    with database.writing() as connection:
        connection.execute(t.submissions.insert().values(id="a", reference="A", folded="a", **kept, **times))
        values = {"submission_id": "a", "number": 1, "verdict": "not-ready", "report": lacking("B4", "A1")}
        connection.execute(t.reports.insert().values(**values, **whole, **counts, **moments))
    database.close()
    assert schema.upgrade(empty) == ("0001", "0002")
    with Caseload(empty) as cases:
        assert [each.ref for each in cases.lacking.of(["a"])["a"]] == ["B4", "A1"]


def lacking(*refs: str) -> dict[str, Any]:
    """Return a report in which these items are missing, and another is not."""
    open_ = [{"ref": ref, "id": f"item-{ref}", "status": "missing"} for ref in refs]
    return report("not-ready") | {"items": [*open_, {"ref": "C1", "id": "item-C1", "status": "met"}]}


def test_open_items_are_those_of_the_last_report(cases: Caseload) -> None:
    first, second = (cases.submissions.add(name, ANSWERS, by="clerk") for name in "AB")
    cases.reports.record(first.id, lacking("A1", "B4"), by="clerk")
    cases.reports.record(second.id, lacking("B4"), by="clerk")
    assert [(each.ref, each.many) for each in cases.lacking.commonest()] == [("B4", 2), ("A1", 1)]
    cases.reports.record(first.id, lacking("A1"), by="clerk")
    assert [each.ref for each in cases.lacking.of([first.id])[first.id]] == ["A1"]
    assert [each.id for each in cases.submissions.list(Filter(lacks="B4")).rows] == [second.id]
    cases.submissions.archive(first.id, version=1, by="clerk")
    assert [each.ref for each in cases.lacking.commonest()] == ["B4"]
    cases.submissions.remove(second.id, by="clerk")
    assert cases.lacking.commonest() == ()


@pytest.mark.parametrize(("version", "kind"), [("", "older"), ("9999", "newer")])
def test_tables_of_another_version_are_refused(url: str, version: str, kind: str) -> None:
    database = Database(url)
    with database.writing() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if version:
            connection.execute(text("INSERT INTO alembic_version VALUES (:v)"), {"v": version})
    database.close()
    with _refused(kind):
        Caseload(url)
    if version:
        with _refused("newer"):
            schema.upgrade(url)


def test_a_submission_is_kept_as_it_was_given(cases: Caseload) -> None:
    made = cases.submissions.add(" 2026/0815 ", ANSWERS, by="clerk")
    again = cases.submissions.get(made.id)
    assert again == made
    assert (again.reference, again.situation, again.status, again.version) == ("2026/0815", ANSWERS, "unchecked", 1)
    assert cases.submissions.find("2026/0815") == made
    assert cases.submissions.find("2026/0816") is None
    with _refused("no-submission"):
        cases.submissions.get("nobody")


@pytest.mark.parametrize("reference", ["", "  ", "a\nb", "a\0b", "x" * 201])
def test_a_reference_that_can_not_be_one(cases: Caseload, reference: str) -> None:
    with _refused("reference"):
        cases.submissions.add(reference, ANSWERS, by="clerk")


def test_a_reference_is_taken_once_and_answers_have_to_be_usable(cases: Caseload) -> None:
    first = cases.submissions.add("A", ANSWERS, by="clerk")
    other = cases.submissions.add("B", ANSWERS, by="clerk")
    with _refused("taken"):
        cases.submissions.add("A", ANSWERS, by="clerk")
    with _refused("taken"):
        cases.submissions.update(other.id, version=1, by="clerk", reference="A")
    with pytest.raises(SituationError):
        cases.submissions.update(first.id, version=1, by="clerk", situation={"application": "entry"})
    assert cases.submissions.get(other.id) == other
    assert cases.submissions.get(first.id) == first


def test_who_saw_an_older_version_changes_nothing(cases: Caseload) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    changed = cases.submissions.update(made.id, version=1, by="one", reference="A1")
    for late in (
        lambda: cases.submissions.update(made.id, version=1, by="two", reference="A2"),
        lambda: cases.submissions.archive(made.id, version=1, by="two"),
        lambda: cases.reports.record(made.id, report(), by="two", version=1),
    ):
        with _refused("changed"):
            late()
    assert cases.submissions.get(made.id) == changed
    assert changed.version == 2


def test_reports_are_counted_confirmed_and_compared(cases: Caseload, clock: Hands) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    with _refused("one-report"):
        cases.reports.diff(made.id)
    first = cases.reports.record(made.id, report("not-ready", "FP501", "FP302"), by="clerk")
    clock.on(hours=1)
    same = cases.reports.record(made.id, report("not-ready", "FP501", "FP302"), by="clerk")
    assert (first.number, first.reviews, first.errors) == (1, 2, 0)
    assert same == replace(first, confirmed_at=clock.at)
    second = cases.reports.record(made.id, report("ready"), by="clerk")
    assert [each.number for each in cases.reports.list(made.id)] == [2, 1]
    assert cases.reports.get(made.id) == report("ready")
    assert cases.reports.get(made.id, 1)["verdict"] == "not-ready"
    told = cases.reports.diff(made.id)
    assert told["change"] == "became-ready"
    assert [each["code"] for each in told["solved_findings"]] == ["FP501", "FP302"]
    assert cases.submissions.get(made.id).latest == second
    assert list(cases.reports.changed_status(since=clock.at)) == [{"id": made.id, **told}]
    assert list(cases.reports.changed_status(since=clock.at + timedelta(seconds=1))) == []


@pytest.mark.parametrize("wrong", [{}, {"schema": "formprep-report/1"}, {**report(), "checked_on": "yesterday"}])
def test_what_is_no_report_is_not_recorded(cases: Caseload, wrong: dict[str, Any]) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    with _refused("not-a-report"):
        cases.reports.record(made.id, wrong, by="clerk")
    assert cases.submissions.get(made.id).status == "unchecked"


def test_deadlines_follow_from_answers_and_papers(cases: Caseload) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    days = {each.key: each.day for each in cases.deadlines.of(made.id)}
    assert days["window-opens"] == date(2026, 6, 3)
    assert days["window-closes"] == date(2026, 7, 1)
    cases.reports.record(made.id, report(), by="clerk")
    (end,) = (each for each in cases.deadlines.of(made.id) if each.key == "expires")
    assert (end.day, end.kind, end.party) == (date(2027, 3, 1), "passport", "applicant")
    assert all(each.title["zh-Hant"] for each in cases.deadlines.of(made.id))
    # New answers move the days, and leave those of the papers.
    later = {**ANSWERS, "applicant": {**ANSWERS["applicant"], "limit_of_stay": "2026-07-11"}}
    changed = cases.submissions.update(made.id, version=1, by="clerk", situation=later)
    assert [e.key for e in cases.deadlines.of(made.id)].count("expires") == 1
    due = cases.deadlines.due(before=date(2026, 7, 12))
    assert (date(2026, 7, 11), "window-closes") in [(each.deadline.day, each.deadline.key) for each in due]
    assert all(each.deadline.day >= date(2026, 6, 10) for each in due)
    cases.submissions.archive(made.id, version=changed.version, by="clerk")
    assert cases.deadlines.due(before=date(2030, 1, 1)) == ()


def _many(cases: Caseload, clock: Hands, count: int = 7) -> list[str]:
    names = [f"K{number}" for number in range(count)]
    for number, name in enumerate(reversed(names)):
        clock.on(minutes=1)
        made = cases.submissions.add(name, ANSWERS, by="clerk")
        if number % 2:
            cases.reports.record(made.id, report("ready" if number % 3 else "to-review"), by="clerk")
    return names


@pytest.mark.parametrize("order", ["reference", "changed", "deadline"])
def test_pages_hold_each_submission_once(cases: Caseload, clock: Hands, order: Any) -> None:
    names, seen, after = _many(cases, clock), [], None
    while True:
        page = cases.submissions.list(order=order, after=after, limit=2)
        seen += [each.reference for each in page.rows]
        if page.after is None:
            break
        after = page.after
        # What is added or gone meanwhile moves nothing else.
        cases.submissions.add(f"A{len(seen)}", ANSWERS, by="clerk") if order == "reference" else None
    assert sorted(seen) == names
    assert order == "deadline" or seen == names


@pytest.mark.parametrize("after", ["", "x", "W10", "bm90", "WyJjaGFuZ2VkIiwgIjIwMjYiLCAieCJd", "é"])
def test_a_wrong_key_of_a_page_is_refused(cases: Caseload, after: str) -> None:
    with _refused("cursor"):
        cases.submissions.list(order="changed", after=after)


def test_filters(cases: Caseload, clock: Hands) -> None:
    start = clock.at
    _many(cases, clock)

    def found(**how: Any) -> list[str]:
        return [each.reference for each in cases.submissions.list(Filter(**how)).rows]

    ready, review = found(statuses=frozenset({"ready"})), found(statuses=frozenset({"to-review"}))
    unchecked = found(statuses=frozenset({"unchecked"}))
    assert (len(ready), len(review), len(unchecked)) == (2, 1, 4)
    assert sorted(ready + unchecked) == found(statuses=frozenset({"ready", "unchecked"}))
    assert cases.submissions.counts() == {"ready": 2, "to-review": 1, "unchecked": 4}
    assert found(text="k3") == ["K3"]
    assert found(text="%") == found(text="_") == found(edition="2026-04") == []
    assert found(changed_since=start + timedelta(minutes=6)) == ["K0", "K1"]
    assert found(deadline_before=date(2026, 6, 11)) == []
    assert len(found(deadline_before=date(2026, 6, 11), deadline_since=date(2026, 6, 1))) == 7
    archived = cases.submissions.find("K3")
    assert archived
    cases.submissions.archive(archived.id, version=1, by="clerk")
    assert "K3" not in found()
    assert found(archived=True) == ["K3"]
    assert len(found(archived=None)) == 7


def test_references_are_found_in_any_capitals_and_script(cases: Caseload) -> None:
    for name in ("Ünal 1", "陳 2", "=3"):
        cases.submissions.add(name, ANSWERS, by="clerk")
    for name, asked in (("Ünal 1", "üNAL"), ("陳 2", "陳"), ("=3", "=")):
        assert [each.reference for each in cases.submissions.list(Filter(text=asked)).rows] == [name]


def test_the_plan_names_what_other_rules_judged(cases: Caseload, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = cases.submissions.add("A", ANSWERS, by="clerk", folder="/papers/a")
    sent = cases.submissions.add("B", ANSWERS, by="clerk")
    cases.submissions.add("C", ANSWERS, by="clerk")
    for each in (kept, sent):
        cases.reports.record(each.id, report(), by="clerk")
    assert list(cases.rechecks.plan()) == []
    moved = cases.submissions.update(sent.id, version=1, by="clerk", edition="2026-04")
    (stale,) = cases.rechecks.plan()
    assert (stale.reference, stale.edition, stale.judged_by, stale.because) == ("B", "2026-04", "2019-05", "edition")
    assert list(cases.rechecks.plan(edition="2019-05")) == []
    monkeypatch.setattr("formprep.caseload.rechecks.rules_digest", lambda edition: "others")
    assert {(e.reference, e.because) for e in cases.rechecks.plan()} == {("A", "rules"), ("B", "edition")}
    asked, left = cases.rechecks.ask(by="clerk")
    assert (asked, [each.submission_id for each in left]) == (1, [moved.id])
    claim = cases.queue.claim("one")
    assert claim
    assert (claim.why, claim.folder, claim.reference) == ("rules", "/papers/a", "A")


def test_the_digest_of_rules_changes_with_them_alone(tmp_path: Any) -> None:
    import shutil

    folder = tmp_path / "schemas"
    shutil.copytree(SCHEMAS, folder)
    digest = rulebook.rules_digest.__wrapped__
    before = {each: digest(each, folder) for each in ("2019-05", "2026-04")}
    (folder / "2026-04" / "more.yaml").write_text("{}")
    assert digest("2019-05", folder) == before["2019-05"]
    assert digest("2026-04", folder) != before["2026-04"]
    (folder / "kinds" / "more.yaml").write_text("{}")
    assert digest("2019-05", folder) != before["2019-05"]
    assert digest("2019-05", folder, "99") != digest("2019-05", folder)


def test_retention_deletes_and_records_that_it_did(cases: Caseload, clock: Hands) -> None:
    start = clock.at
    usual = cases.submissions.add("usual", ANSWERS, by="clerk")
    longer = cases.submissions.add("longer", ANSWERS, by="clerk")
    cases.submissions.update(longer.id, version=1, by="clerk", retain_days=60)
    cases.reports.record(usual.id, report(), by="clerk")
    clock.on(days=29)
    cases.reports.record(usual.id, report("ready"), by="server", why="rules")  # does not lengthen it
    clock.on(days=2)
    assert cases.retention.sweep(by="cron") == ()
    cases.retention.set(30, by="clerk")
    assert cases.retention.sweep(by="cron", dry=True) == (usual.id,)
    assert cases.submissions.get(usual.id)
    assert cases.retention.sweep(by="cron") == (usual.id,)
    with _refused("no-submission"):
        cases.submissions.get(usual.id)
    (gone,) = cases.retention.removals()
    assert (gone.submission_id, gone.rule, gone.days, gone.since, gone.reports) == (
        usual.id, "retention", 30, start, 2,
    )  # fmt: skip
    assert {row.submission_id for table in (t.reports, t.deadlines) for row in _rows(cases, table)} <= {longer.id}
    cases.submissions.remove(longer.id, by="clerk")
    assert [each.rule for each in cases.retention.removals()] == ["retention", "asked"]
    assert _rows(cases, t.submissions) == _rows(cases, t.deadlines) == []


def test_what_was_deleted_is_not_left_in_the_file(tmp_path: Any) -> None:
    schema.upgrade(str(tmp_path / "x.sqlite"))
    clock = Hands()
    with Caseload(str(tmp_path / "x.sqlite"), clock=clock) as cases:
        cases.submissions.add("A", ANSWERS, by="clerk")
        held = b"".join(path.read_bytes() for path in tmp_path.glob("x.sqlite*"))
        assert b"NARANJO" in held
        cases.retention.set(1, by="clerk")
        clock.on(days=2)
        assert len(cases.retention.sweep(by="cron")) == 1
        assert b"NARANJO" not in b"".join(path.read_bytes() for path in tmp_path.glob("x.sqlite*"))


def test_the_trail_tells_who_did_what_and_nothing_of_anybody(cases: Caseload) -> None:
    made = cases.submissions.add("NARANJO, Elvira", ANSWERS, by="one")
    cases.reports.record(made.id, report("ready", "FP501"), by="two")
    cases.submissions.update(made.id, version=1, by="one", reference="NARANJO 2")
    token, secret = cases.tokens.make("portal", ["read"], by="three")
    list(cases.export.parts("jsonl", by="four", whole=True))
    cases.audit.note("read", by="five\n6", subject=made.id)
    cases.submissions.remove(made.id, by="one")
    trail = cases.audit.list().rows
    assert [(each.who, each.action) for each in reversed(trail)] == [
        ("one", "added"), ("two", "checked"), ("one", "updated"), ("three", "token-made"), ("four", "exported"),
        ("five�6", "read"), ("one", "removed"),
    ]  # fmt: skip
    assert {each.subject for each in trail} == {made.id, token.id, ""}
    left = repr([_rows(cases, table) for table in (t.audit, t.removals, t.tokens, t.runs, t.settings)])
    assert not [word for word in (*PERSONAL, secret) if word.casefold() in left.casefold()]
    page = cases.audit.list(limit=3)
    assert [*page.rows, *cases.audit.list(after=page.after).rows] == list(trail)


def test_tokens_hold_until_they_end_or_are_revoked(cases: Caseload, clock: Hands) -> None:
    token, text_ = cases.tokens.make("portal", ["check"], by="clerk", expires_at=clock.at + timedelta(days=2))
    assert cases.tokens.verify(text_) == token
    assert token.allows("check")
    assert token.allows("read")
    assert not token.allows("write")
    assert cases.tokens.list()[0].used_on == date(2026, 6, 10)
    other, admin = cases.tokens.make("boss", ["admin"], by="clerk")
    assert other.allows("write")
    swapped = text_[:-43] + admin[-43:]
    for wrong in ("", "formprep_", text_ + "a", text_[:-1], text_.upper(), swapped, f"formprep_{'0' * 16}_{'a' * 43}"):
        assert cases.tokens.verify(wrong) is None
    (row, _) = _rows(cases, t.tokens)
    assert row.hash.startswith("scrypt$")
    assert text_[-43:] not in repr(row)
    clock.on(days=2)
    assert cases.tokens.verify(text_) is None
    assert cases.tokens.verify(admin)
    assert cases.tokens.revoke(other.id, by="clerk").revoked_at == clock.at
    assert cases.tokens.verify(admin) is None
    with _refused("no-token"):
        cases.tokens.revoke("nobody", by="clerk")
    for scopes in ([], ["everything"]):
        with _refused("scope"):
            cases.tokens.make("x", scopes, by="clerk")  # type: ignore[arg-type]


def test_export(cases: Caseload) -> None:
    made = cases.submissions.add("=1+1", ANSWERS, by="clerk")
    cases.reports.record(made.id, report(), by="clerk")
    cases.reports.record(made.id, report("ready"), by="clerk")
    table = b"".join(cases.export.parts("csv", by="clerk")).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table))
    assert (row["reference"], row["status"], row["reports"], row["next_deadline"]) == (
        "'=1+1",
        "ready",
        "2",
        "2026-06-20",
    )
    (line,) = b"".join(cases.export.parts("jsonl", by="clerk", whole=True)).splitlines()
    told = json.loads(line)
    assert told["reference"] == "=1+1"
    assert told["situation"] == ANSWERS
    assert [each["verdict"] for each in told["history"]] == ["not-ready", "ready"]
    assert "situation" not in json.loads(b"".join(cases.export.parts("jsonl", by="clerk")))
