"""The caseload over HTTP: every route's good and bad ways, on SQLite and on a real PostgreSQL."""

import csv
import io
import json
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import Request

from formprep.caseload import CaseError, Caseload
from formprep.caseload.queue import LEASE
from formprep.caseload.values import Claim
from formprep.service import papers as doing
from formprep.service.access import Principal
from tests.caseloads import ANSWERS, PERSONAL, postgresql, report, url
from tests.serving import LETTER, Asking, left, papers, served, settled

__all__ = ["postgresql", "url"]

ENTRY: dict[str, Any] = {
    "application": "entry",
    "applies_on": "2019-06-03",
    "applicant": {
        "surname": "NARANJO",
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
NOBODY = "0123456789abcdef"
FILES = [("files", ("letter.txt", LETTER))]


async def by_header(request: Request) -> Principal:
    """Tell who asks by a header, as a test does."""
    scopes = request.headers.get("x-scopes", "admin")
    return Principal("tester", frozenset(scopes.split()))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "serve"
    folder.mkdir()
    return folder


@pytest.fixture
def client(url: str, place: Path) -> Iterator[Asking]:
    with served(place, authenticate=by_header, how={"database": url}) as asking:
        yield asking


@pytest.fixture
def cases(client: Asking) -> Caseload:
    found = client.service.caseload
    assert found
    return found


def problem(answer: httpx.Response, status: int, kind: str) -> str:
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), answer.text
    told = answer.json()
    assert told["type"].endswith(f":{kind}")
    assert told["detail"]
    return str(told["detail"])


def added(client: Asking, reference: str = "K 1", **more: Any) -> dict[str, Any]:
    answer = client.post("/v1/cases", json={"reference": reference, "situation": ENTRY, **more})
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/v1/cases/{answer.json()['id']}"
    made: dict[str, Any] = answer.json()
    return made


def acts(cases: Caseload) -> list[tuple[str, str, str]]:
    return [(each.who, each.action, each.subject) for each in cases.audit.list().rows]


def test_without_a_database_there_is_no_caseload(tmp_path: Path) -> None:
    with served(tmp_path) as client:
        for path in ("/v1/cases", "/v1/deadlines", "/v1/audit", "/cases", "/deadlines", "/rechecks"):
            problem(client.get(path), 404, "not-found")
        assert "/v1/cases" not in client.get("/openapi.json").json()["paths"]
        assert "/cases" not in client.get("/").text


def test_a_submission_is_added_looked_at_and_changed(client: Asking, cases: Caseload) -> None:
    made = added(client)
    answer = client.get(f"/v1/cases/{made['id']}")
    assert (answer.json(), answer.headers["etag"]) == (made, '"1"')
    assert (made["status"], made["has_folder"], made["situation"]) == ("unchecked", False, ENTRY)
    changed = client.patch(f"/v1/cases/{made['id']}", json={"reference": "K 2"}, headers={"if-match": '"1"'})
    assert (changed.json()["reference"], changed.headers["etag"]) == ("K 2", '"2"')
    late = client.patch(f"/v1/cases/{made['id']}", json={"reference": "K 3"}, headers={"if-match": '"1"'})
    problem(late, 412, "changed")
    problem(client.patch(f"/v1/cases/{made['id']}", json={"reference": "K 3"}), 428, "unconditional")
    assert ("tester", "read", made["id"]) in acts(cases)
    assert [each[1] for each in acts(cases)][::-1] == ["added", "read", "updated"]


def test_what_can_not_be_added(client: Asking) -> None:
    made = added(client)
    problem(client.post("/v1/cases", json={"reference": "K 1", "situation": ENTRY}), 409, "conflict")
    problem(client.post("/v1/cases", json={"reference": "a\nb", "situation": ENTRY}), 422, "input")
    problem(client.post("/v1/cases", json={"reference": "K", "situation": {"application": "entry"}}), 422, "situation")
    problem(client.post("/v1/cases", json={"reference": "K"}), 422, "input")
    problem(client.post("/v1/cases", json={"reference": "K", "situation": ENTRY, "more": 1}), 422, "input")
    problem(client.post("/v1/cases", content=b"{", headers={"content-type": "application/json"}), 400, "malformed")
    problem(
        client.post("/v1/cases", content=b"x" * 1_100_000, headers={"content-type": "application/json"}), 413, "body"
    )
    problem(client.post("/v1/cases", content=b"a: 1", headers={"content-type": "application/yaml"}), 415, "type")
    twice = b'{"reference": "A", "reference": "B", "situation": {}}'
    problem(client.post("/v1/cases", content=twice, headers={"content-type": "application/json"}), 400, "malformed")
    other = added(client, "K 2")
    taken = client.patch(f"/v1/cases/{other['id']}", json={"reference": "K 1"}, headers={"if-match": '"1"'})
    problem(taken, 409, "conflict")
    assert made["version"] == 1


def test_what_is_not_there(client: Asking) -> None:
    for path in ("", "/reports", "/reports/1", "/changes", "/runs"):
        problem(client.get(f"/v1/cases/{NOBODY}{path}"), 404, "not-found")
    problem(client.post(f"/v1/cases/{NOBODY}/check"), 404, "not-found")
    problem(client.post(f"/v1/cases/{NOBODY}/check", files=FILES), 404, "not-found")
    problem(client.post(f"/v1/cases/{NOBODY}/archive", headers={"if-match": '"1"'}), 404, "not-found")
    problem(client.delete(f"/v1/cases/{NOBODY}"), 404, "not-found")
    problem(client.get(f"/v1/runs/{NOBODY}"), 404, "not-found")
    problem(client.delete(f"/v1/tokens/{NOBODY}"), 404, "not-found")
    problem(client.get("/v1/cases/no-such-id"), 422, "input")


def test_the_list_is_chosen_sorted_and_paged(client: Asking, cases: Caseload) -> None:
    ids = {name: added(client, name)["id"] for name in ("A 1", "A 2", "B 1", "B 2")}
    lacking = report("not-ready") | {"items": [{"ref": "B4", "id": "sponsor-means", "status": "missing"}]}
    cases.reports.record(ids["A 2"], lacking, by="clerk")
    cases.reports.record(ids["B 1"], report("ready"), by="clerk")

    def names(**how: Any) -> list[str]:
        return [each["reference"] for each in client.get("/v1/cases", params=how).json()["cases"]]

    assert names() == ["A 1", "A 2", "B 1", "B 2"]
    assert names(q="a ") == ["A 1", "A 2"]
    assert names(status=["ready", "not-ready"]) == ["A 2", "B 1"]
    assert names(status="unchecked", q="b") == ["B 2"]
    assert names(lacks="B4") == ["A 2"]
    assert names(lacks="B5") == []
    assert names(order="changed")[0] == "B 1"
    assert names(edition="2019-05", archived="yes") == []
    first = client.get("/v1/cases", params={"limit": 3}).json()
    assert [each["reference"] for each in first["cases"]] == ["A 1", "A 2", "B 1"]
    assert first["cases"][1]["open_items"] == [{"ref": "B4", "item": "sponsor-means", "status": "missing"}]
    assert names(limit=3, after=first["after"]) == ["B 2"]
    for bad in ({"after": "nonsense"}, {"after": first["after"], "order": "changed"}, {"status": "odd"}, {"limit": 0},
                {"deadline_before": "soon"}, {"changed_since": "2026-01-01T00:00:00"}, {"more": "1"}):  # fmt: skip
        problem(client.get("/v1/cases", params=bad), 422, "input")
    assert cases.lacking.commonest()[0].many == 1


def test_put_aside_and_taken_back(client: Asking) -> None:
    made = added(client)
    path = f"/v1/cases/{made['id']}"
    problem(client.post(f"{path}/archive"), 428, "unconditional")
    problem(client.post(f"{path}/archive", headers={"if-match": '"7"'}), 412, "changed")
    problem(client.post(f"{path}/archive", headers={"if-match": "x"}), 412, "changed")
    assert client.post(f"{path}/archive", headers={"if-match": '"1"'}).json()["archived_at"]
    assert client.get("/v1/cases").json()["cases"] == []
    assert client.post(f"{path}/restore", headers={"if-match": '"2"'}).json()["archived_at"] is None


def test_reports_and_what_changed_between_them(client: Asking, cases: Caseload) -> None:
    path = f"/v1/cases/{(id := added(client)['id'])}"
    problem(client.get(f"{path}/changes"), 409, "conflict")
    cases.reports.record(id, report("not-ready", "FP501"), by="clerk")
    cases.reports.record(id, report("ready"), by="clerk")
    history = client.get(f"{path}/reports").json()["reports"]
    assert [(each["number"], each["verdict"]) for each in history] == [(2, "ready"), (1, "not-ready")]
    assert client.get(f"{path}/reports/1").json() == report("not-ready", "FP501")
    problem(client.get(f"{path}/reports/3"), 404, "not-found")
    told = client.get(f"{path}/changes").json()
    assert (told["change"], [each["code"] for each in told["solved_findings"]]) == ("became-ready", ["FP501"])
    back = client.get(f"{path}/changes", params={"old": 2, "new": 1}).json()
    assert back["change"] == "fell-back"
    assert ("tester", "read", id) in acts(cases)


def test_papers_that_are_sent_are_checked_and_the_report_is_kept(client: Asking, cases: Caseload, place: Path) -> None:
    made = added(client)
    answer = client.post(f"/v1/cases/{made['id']}/check", params={"on": "2019-06-03"}, files=FILES)
    run = answer.json()
    assert (answer.status_code, run["state"], run["papers"], run["report"]) == (200, "done", "sent", 1)
    assert client.get(f"/v1/runs/{run['id']}").json() == run
    kept = client.get(f"/v1/cases/{made['id']}/reports/1").json()
    assert [each["path"] for each in kept["files"]] == ["letter.txt"]
    assert kept["checked_on"] == "2019-06-03"
    found = client.get(f"/v1/cases/{made['id']}").json()
    assert found["status"] == "not-ready"
    assert {each["ref"] for each in found["open_items"]} >= {"A1", "B4"}
    assert left(place) == []
    problem(client.post(f"/v1/cases/{made['id']}/check", files={"files": ("", b"")}), 422, "input")
    problem(client.post(f"/v1/cases/{made['id']}/check", params={"on": "x"}, files=FILES), 422, "input")
    assert not any(name in str(acts(cases)) for name in PERSONAL)


def test_a_check_is_asked_for_where_the_papers_lie_in_a_folder(client: Asking, cases: Caseload) -> None:
    bare, made = added(client, "A"), added(client, "B", folder="/papers/b")
    problem(client.post(f"/v1/cases/{bare['id']}/check"), 409, "conflict")
    answer = client.post(f"/v1/cases/{made['id']}/check")
    assert answer.status_code == 202
    assert answer.headers["location"] == f"/v1/runs/{answer.json()['id']}"
    again = client.post(f"/v1/cases/{made['id']}/check").json()
    assert again == answer.json(), "one that waits serves for both"
    assert client.get(answer.headers["location"]).json()["state"] == "waiting"
    assert [each["state"] for each in client.get(f"/v1/cases/{made['id']}/runs").json()["runs"]] == ["waiting"]
    assert "/papers" not in client.get(f"/v1/cases/{made['id']}").text
    claim = cases.queue.claim("worker")
    assert claim
    assert claim.folder == "/papers/b"


def test_a_check_that_fails_does_not_stay_claimed(
    client: Asking, cases: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = added(client)
    for error, status, reason in ((doing.InputError("no"), 422, "input"), (KeyError("NARANJO"), 500, "fault")):

        def faulty(*_: Any, error: Exception = error) -> Any:
            raise error

        monkeypatch.setattr(doing, "check", faulty)
        assert client.post(f"/v1/cases/{made['id']}/check", files=FILES).status_code == status
        assert (run := cases.queue.of(made["id"])[0]).reason == reason
        assert run.state == "failed"
    assert cases.submissions.get(made["id"]).status == "unchecked"


def test_a_client_that_goes_away_leaves_no_claim(
    client: Asking, cases: Caseload, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = added(client)

    def endless(*given: Any) -> Any:
        while True:
            given[-1].tell(0, 1)
            time.sleep(0.02)

    monkeypatch.setattr(doing, "check", endless)
    with pytest.raises(httpx.TimeoutException):
        client.post(f"/v1/cases/{made['id']}/check", files=FILES, timeout=1)
    end = time.monotonic() + 10
    while (run := cases.queue.of(made["id"])[0]).state == "claimed":
        assert time.monotonic() < end
        time.sleep(0.05)
    assert (run.state, run.reason) == ("failed", "papers-gone")
    assert settled(place) == []


def test_answers_changed_while_papers_are_read_are_not_judged_by_the_old_ones(
    client: Asking, cases: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, check = added(client), doing.check

    def meanwhile(*given: Any) -> Any:
        cases.submissions.update(made["id"], version=1, by="other", reference="K 9")
        return check(*given)

    monkeypatch.setattr(doing, "check", meanwhile)
    problem(client.post(f"/v1/cases/{made['id']}/check", files=FILES), 409, "conflict")
    assert cases.queue.of(made["id"])[0].reason == "changed"
    assert cases.submissions.get(made["id"]).status == "unchecked"


def test_the_claim_of_a_long_check_is_held(url: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check, seen = doing.check, []
    with served(place, authenticate=by_header, how={"database": url}, lease=0.2) as client:
        assert client.service.caseload
        made, queue = added(client), client.service.caseload.queue
        renew = queue.renew

        def noted(claim: Claim, lease: timedelta) -> None:
            seen.append((claim.run, lease))
            renew(claim, lease=LEASE)  # so that a slow machine loses no claim

        def slow(*given: Any) -> Any:
            while len(seen) < 2:
                given[-1].tell(0, 1)
            return check(*given)

        monkeypatch.setattr(queue, "renew", noted)
        monkeypatch.setattr(doing, "check", slow)
        run = client.post(f"/v1/cases/{made['id']}/check", files=FILES).json()
    assert (run["state"], set(seen)) == ("done", {(run["id"], timedelta(seconds=0.2))})


def test_what_was_judged_by_other_rules_is_checked_again(client: Asking, cases: Caseload) -> None:
    ids = [added(client, "A", folder="/a")["id"], added(client, "B")["id"], added(client, "C")["id"]]
    for id in ids[:2]:
        cases.reports.record(id, report("not-ready", edition="2025-11"), by="clerk")
    plan = client.get("/v1/cases/recheck").json()
    assert (plan["count"], [each["because"] for each in plan["stale"]]) == (2, ["edition"] * 2)
    assert client.get("/v1/cases/recheck", params={"limit": 1}).json()["count"] == 2
    assert client.get("/v1/cases/recheck", params={"edition": "1999"}).json()["count"] == 0
    answer = client.post("/v1/cases/recheck", json={})
    assert answer.status_code == 202
    assert (answer.json()["asked"], [each["reference"] for each in answer.json()["left"]]) == (1, ["B"])
    problem(client.post("/v1/cases/recheck", json={"edition": 1}), 422, "input")
    claim = cases.queue.claim("worker")
    assert claim
    cases.queue.finish(claim, report("ready"))
    changed = client.get("/v1/cases/recheck/changes").json()["changes"]
    assert [(each["id"], each["old"], each["new"]) for each in changed] == [(ids[0], "not-ready", "ready")]
    later = client.get("/v1/cases/recheck/changes", params={"since": "2999-01-01T00:00:00Z"})
    assert later.json()["changes"] == []


def test_deadlines(client: Asking, cases: Caseload) -> None:
    made = cases.submissions.add("A", ANSWERS, by="clerk")
    told = client.get("/v1/deadlines", params={"since": "2026-06-01", "before": "2026-08-01"}).json()["deadlines"]
    assert {each["submission_id"] for each in told} == {made.id}
    assert all(set(each["title"]) == {"en", "zh-Hant", "zh-Hans"} for each in told)
    assert [each["day"] for each in told] == sorted(each["day"] for each in told)
    assert client.get("/v1/deadlines", params={"before": "2020-01-01"}).json()["deadlines"] == []
    problem(client.get("/v1/deadlines", params={"before": "2020"}), 422, "input")


def test_export_is_that_of_the_command(client: Asking, cases: Caseload) -> None:
    id = added(client, "=A")["id"]
    added(client, "B")
    cases.reports.record(id, report("ready"), by="clerk")
    answer = client.get("/v1/export")
    assert answer.content == b"".join(cases.export.parts("csv", by="clerk"))
    assert "cases.csv" in answer.headers["content-disposition"]
    assert [row["status"] for row in csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff")))] == [
        "unchecked",
        "ready",
    ][::-1]
    lines = client.get("/v1/export", params={"format": "jsonl", "whole": True, "q": "=a"}).text.splitlines()
    assert [len(json.loads(line)["history"]) for line in lines] == [1]
    problem(client.get("/v1/export", params={"format": "xml"}), 422, "input")
    assert [each[1] for each in acts(cases)].count("exported") == 3


def test_a_batch_is_taken_over(client: Asking, cases: Caseload, place: Path) -> None:
    good = report("ready", "FP501")
    summary = [
        {"path": "one", "report": "reports/one.json"},
        {"path": "two", "report": "../../../etc/passwd"},
        {"path": "three", "report": "reports/three.json"},
        {"path": "four", "reason": "situation"},
    ]
    parts = {
        "summary.jsonl": "\n".join(map(json.dumps, summary)),
        "reports/one.json": json.dumps(good),
        "reports/three.json": json.dumps(good | {"situation": 1, "files": 2}),
        ".formprep/record.sqlite": "not a database",
    }
    files = [("files", (name, text.encode())) for name, text in parts.items()]
    told = client.post("/v1/batches", files=files).json()
    assert told["counts"] == {"new": 1, "changed": 0, "same": 0, "left": 3}
    assert {each["path"] for each in told["left"]} == {"two", "three", "four"}
    made = cases.submissions.find("one")
    assert made
    assert made.status == "ready"
    cases.submissions.update(made.id, version=made.version, by="clerk", folder="/papers/one")
    assert client.post("/v1/batches", files=files).json()["counts"]["same"] == 1
    assert cases.submissions.get(made.id).folder == "/papers/one", "where the papers lie is not forgotten"
    for text in ("no lines of JSON", "1", "[" * 9999):
        problem(client.post("/v1/batches", files=[("files", ("summary.jsonl", text.encode()))]), 422, "input")
    problem(client.post("/v1/batches", files=FILES), 422, "input")
    problem(client.post("/v1/batches", json={}), 415, "type")
    assert left(place) == []


def test_audit_retention_and_deletion(client: Asking, cases: Caseload) -> None:
    made = added(client)
    assert client.get("/v1/retention").json() == {"days": None}
    assert client.put("/v1/retention", json={"days": 30}).json() == {"days": 30}
    problem(client.put("/v1/retention", json={"days": 0}), 422, "input")
    assert client.post("/v1/retention/sweep", json={"dry": True}).json() == {"swept": []}
    path = f"/v1/cases/{made['id']}"
    assert client.patch(path, json={"retain_days": 5}, headers={"if-match": '"1"'}).json()["retain_days"] == 5
    assert client.delete(path).status_code == 204
    problem(client.get(path), 404, "not-found")
    removed = client.get("/v1/retention/removals").json()["removals"]
    assert [(each["submission_id"], each["rule"]) for each in removed] == [(made["id"], "asked")]
    trail = client.get("/v1/audit", params={"subject": made["id"], "limit": 2}).json()
    assert [each["action"] for each in trail["acts"]] == ["removed", "updated"]
    rest = client.get("/v1/audit", params={"subject": made["id"], "after": trail["after"]}).json()
    assert [each["action"] for each in rest["acts"]] == ["added"]
    problem(client.get("/v1/audit", params={"after": "x"}), 422, "input")
    assert not any(name in client.get("/v1/audit").text for name in PERSONAL)


def test_tokens_are_made_listed_and_ended(client: Asking, cases: Caseload) -> None:
    asked = {"name": "import", "scopes": ["read", "write"], "expires_at": "2099-01-01T00:00:00Z"}
    made = client.post("/v1/tokens", json=asked).json()
    token = cases.tokens.verify(made["text"])
    assert token
    assert token.allows("write")
    listed = client.get("/v1/tokens")
    assert made["id"] in listed.text
    assert made["text"].rsplit("_", 1)[-1] not in listed.text
    assert client.delete(f"/v1/tokens/{made['id']}").json()["revoked_at"]
    assert cases.tokens.verify(made["text"]) is None
    for bad in ({"scopes": []}, {"scopes": ["all"]}, {"expires_at": "2001-01-01T00:00:00Z"}, {"name": ""},
                {"expires_at": "9999-12-31T23:59:59-12:00"}, {"expires_at": None}):  # fmt: skip
        problem(client.post("/v1/tokens", json=asked | bad), 422, "input")


def test_who_may_do_what(client: Asking, cases: Caseload) -> None:
    id = added(client, folder="/papers")["id"]
    path, match = f"/v1/cases/{id}", {"if-match": '"1"'}
    asked: list[tuple[str, str, str, dict[str, Any]]] = [
        ("read", "GET", "/v1/cases", {}),
        ("read", "GET", path, {}),
        ("read", "GET", f"{path}/reports", {}),
        ("read", "GET", "/v1/deadlines", {}),
        ("read", "GET", "/v1/export", {}),
        ("read", "GET", "/v1/cases/recheck", {}),
        ("check", "POST", f"{path}/check", {}),
        ("check", "POST", "/v1/cases/recheck", {"json": {}}),
        ("write", "POST", "/v1/cases", {"json": {"reference": "N", "situation": ENTRY}}),
        ("write", "POST", "/v1/batches", {"files": [("files", ("summary.jsonl", b""))]}),
        ("admin", "GET", "/v1/audit", {}),
        ("admin", "GET", "/v1/retention", {}),
        ("admin", "PUT", "/v1/retention", {"json": {"days": None}}),
        ("admin", "POST", "/v1/retention/sweep", {"json": {"dry": True}}),
        ("admin", "GET", "/v1/retention/removals", {}),
        ("admin", "GET", "/v1/tokens", {}),
        ("admin", "PATCH", path, {"json": {"folder": "/etc"}, "headers": match}),
        ("admin", "PATCH", path, {"json": {"retain_days": 1}, "headers": match | {"if-match": '"2"'}}),
        ("write", "POST", f"{path}/archive", {"headers": match | {"if-match": '"3"'}}),
        ("admin", "DELETE", path, {}),
    ]
    others = {"read": "", "check": "read write", "write": "read check", "admin": "read check write"}
    for scope, method, address, more in asked:
        headers = more.pop("headers", {})
        refused = client.request(method, address, headers={**headers, "x-scopes": others[scope]}, **more)
        problem(refused, 403, "access")
        allowed = client.request(method, address, headers={**headers, "x-scopes": scope}, **more)
        assert allowed.status_code in (200, 201, 202, 204), (method, address, allowed.text)
    folder = {"reference": "F", "situation": ENTRY, "folder": "/etc"}
    problem(client.post("/v1/cases", json=folder, headers={"x-scopes": "write"}), 403, "access")
    noted = [each for each in cases.audit.list(limit=500).rows if each.action == "refused"]
    assert len(noted) == len(asked) + 1
    assert {each.who for each in noted} == {"tester"}


def test_a_database_that_is_away_is_told_without_where_it_lies(
    client: Asking, cases: Caseload, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> Any:
        raise CaseError("unreachable", database="postgresql://secret-host/cases", reason="OperationalError")

    monkeypatch.setattr(cases.submissions, "list", away)
    answer = client.get("/v1/cases")
    assert "secret-host" not in problem(answer, 503, "database")
    assert answer.headers["retry-after"]
    assert client.get("/cases").status_code == 503


def test_problems_are_told_in_the_language_asked_for(client: Asking) -> None:
    path = f"/v1/cases/{NOBODY}"
    told = {problem(client.get(path, params={"lang": lang}), 404, "not-found") for lang in ("en", "zh-Hant", "zh-Hans")}
    assert len(told) == 3


def test_a_submission_of_a_sample_goes_through(client: Asking) -> None:
    made = added(client)
    answer = client.post(
        f"/v1/cases/{made['id']}/check", params={"on": "2019-06-10"}, files=papers("partner-entry-almost-empty")
    )
    assert answer.json()["state"] == "done"
    for lang in ("en", "zh-Hant", "zh-Hans"):
        page = client.get(f"/cases/{made['id']}", params={"lang": lang})
        assert page.status_code == 200
        assert "FP401" in page.text
