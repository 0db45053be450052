"""The service: the same answers as the command line, its problems, its bounds, nothing left behind."""

import io
import json
import logging
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pypdfium2
import pytest

from formprep.cli import run
from formprep.paths import SCHEMAS
from formprep.service import papers as doing
from tests import fillable
from tests.serving import LETTER, ON, SITUATION, Asking, left, papers, served, settled


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("serve")


@pytest.fixture(scope="module")
def client(place: Path) -> Iterator[Asking]:
    with served(place) as asking:
        yield asking


def letter(name: str = "letter.txt") -> list[tuple[str, tuple[str, bytes]]]:
    return [("files", (name, LETTER))]


def problem(answer: httpx.Response, status: int, kind: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert told["type"].endswith(f":{kind}") and told["status"] == status and told["title"] and told["detail"]
    return told


def test_check_answers_as_the_command_line(client: Asking, place: Path, tmp_path: Path) -> None:
    name = "partner-entry-almost-empty"
    run(["check", f"samples/{name}", "--on", "2019-06-10", "--format", "json", "-o", str(tmp_path / "out.json")])
    answer = client.post("/v1/check", params={"on": "2019-06-10"}, files=papers(name))
    assert answer.content == (tmp_path / "out.json").read_bytes()
    assert left(place) == []


def test_a_situation_in_json_and_a_file_in_a_folder(client: Asking) -> None:
    answers = {
        "application": "entry",
        "applicant": {
            "date_of_birth": "1990-04-01",
            "nationality": "GBR",
            "relationship": "spouse",
            "residence": "elsewhere",
        },
        "sponsor": {"status": "permanent-resident"},
        "documents": {'letters/陳 "1".txt': {"kind": "family-letter", "party": "applicant"}},
    }
    answer = client.post(
        "/v1/check", params=ON, files=letter('letters/陳 "1".txt'), data={"situation": json.dumps(answers)}
    )
    report = answer.json()
    assert [each["path"] for each in report["files"]] == ['letters/陳 "1".txt']
    assert "FP903" not in {each["code"] for each in report["findings"]}


@pytest.mark.parametrize("form", ["application/x-ndjson", "text/event-stream"])
def test_a_stream_ends_in_the_report(client: Asking, form: str) -> None:
    data = {"situation": SITUATION}
    plain = client.post("/v1/check", params=ON, files=letter(), data=data).json()
    answer = client.post("/v1/check", params=ON, files=letter(), data=data, headers={"accept": form})
    assert answer.headers["content-type"].startswith(form)
    if form == "text/event-stream":
        blocks = [block.split("\n") for block in answer.text.strip().split("\n\n")]
        events = [{"event": name[7:], **json.loads(value[6:])} for name, value in blocks]
    else:
        events = [json.loads(line) for line in answer.text.splitlines()]
    assert {"event": "progress", "done": 1, "files": 1} in events
    assert events[-1] == {"event": "report", "report": plain}


def test_checklist_answers_as_the_command_line(client: Asking, tmp_path: Path) -> None:
    (tmp_path / "formprep.yaml").write_text(SITUATION, encoding="utf-8")
    arguments = ["checklist", str(tmp_path), "--on", "2019-06-03", "--format", "json"]
    run([*arguments, "-o", str(tmp_path / "out.json")])
    answer = client.post("/v1/checklist", params=ON, content=SITUATION, headers={"content-type": "application/yaml"})
    assert answer.content == (tmp_path / "out.json").read_bytes()


def test_explain_and_offices_answer_as_the_command_line(client: Asking, tmp_path: Path) -> None:
    for path, arguments in (
        ("/v1/explain/fp501", ["explain", "FP501"]),
        (
            "/v1/offices?service=passport-replacement&near=深圳",
            ["offices", "--service", "passport-replacement", "--near", "深圳"],
        ),
    ):
        run([*arguments, "--format", "json", "-o", str(tmp_path / "out.json")])
        assert client.get(path).content == (tmp_path / "out.json").read_bytes()
    assert client.get("/v1/explain/A6").json()["items"]
    problem(client.get("/v1/explain/FP999"), 404, "not-found")


def test_cover_and_bundle_are_pdfs_with_the_verdict(client: Asking, place: Path) -> None:
    for path in ("cover", "bundle"):
        answer = client.post(f"/v1/{path}", params=ON, files=letter(), data={"situation": SITUATION})
        assert answer.headers["formprep-verdict"] == "not-ready"
        with pypdfium2.PdfDocument(answer.content) as document:
            assert len(document) >= 1
    assert left(place) == []


def test_a_bundle_to_upload_is_a_zip_with_its_manifest(client: Asking, place: Path) -> None:
    answer = client.post("/v1/bundle", params={**ON, "upload": True}, files=letter(), data={"situation": SITUATION})
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert json.loads(archive.read("manifest.json"))["schema"] == "formprep-upload/1"
    assert left(place) == []


def test_fill_answers_with_the_form_and_its_account(client: Asking, place: Path) -> None:
    form = fillable.form()
    answers = SITUATION + "form: {applicant: {sex: female}, sponsor: {hkid: A123456(3)}}\n"
    answer = client.post("/v1/fill", params=ON, files=[("form", ("a.pdf", form))], data={"situation": answers})
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        account = json.loads(archive.read("account.json"))
        with pypdfium2.PdfDocument(archive.read("filled.pdf")) as document:
            assert len(document) >= 1
    assert (account["output"], account["form"]["file"]) == ("filled.pdf", "a.pdf")
    assert "A123456" not in json.dumps(account) and str(place) not in json.dumps(account)
    assert left(place) == []


def test_what_is_wrong_with_a_form_does_not_tell_where_it_lay(client: Asking, place: Path) -> None:
    data = {"situation": SITUATION}
    told = problem(client.post("/v1/fill", files=[("form", ("a.pdf", b"no PDF"))], data=data), 422, "input")
    assert told["detail"].startswith("a.pdf: ") and str(place) not in told["detail"]
    problem(client.post("/v1/fill", files=letter(), data=data), 422, "input")


def test_schema_is_the_published_one(client: Asking) -> None:
    schema = client.get("/v1/schema").json()
    assert schema == json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))
    report = client.post("/v1/checklist", content=SITUATION, headers={"content-type": "application/yaml"}).json()
    jsonschema.validate(report, schema)
    component = client.get("/openapi.json").json()
    jsonschema.validate(report, {"$ref": "#/components/schemas/Report", **component})


def test_a_faulty_situation_is_told_in_the_words_of_the_command_line(
    client: Asking, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faulty = SITUATION.replace("spouse", "cousin")
    (tmp_path / "formprep.yaml").write_text(faulty, encoding="utf-8")
    for lang in ("en", "zh-Hant", "zh-Hans"):
        assert run(["check", str(tmp_path), "--lang", lang]) == 2
        said = capsys.readouterr().err.strip().removeprefix("formprep: ")
        answer = client.post("/v1/check", params={"lang": lang}, files=letter(), data={"situation": faulty})
        told = problem(answer, 422, "situation")
        assert told["detail"] == said
        entry = told["errors"][0]
        assert (entry["key"], entry["line"]) == ("applicant.relationship", 3) and "spouse" in entry["allowed"]


@pytest.mark.parametrize(
    ("accepted", "lang"),
    [
        ("zh-HK,en;q=0.5", "zh-Hant"),
        ("fr, en;q=0.4, zh-CN;q=0.9", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("de", "en"),
        ("zh;q=0", "en"),
        ("zh;q=x, ,;;", "en"),
    ],
)
def test_the_language_is_the_one_preferred(client: Asking, accepted: str, lang: str) -> None:
    answer = client.get("/nowhere", headers={"accept-language": accepted})
    assert problem(answer, 404, "not-found") and answer.headers["content-language"] == lang


@pytest.mark.parametrize(
    "query", ["on=2019-02-30", "on=1559520000", "edition=1999", "lang=fr", "upload=maybe", "onn=2019-06-03"]
)
def test_options_that_cannot_be_used(client: Asking, query: str) -> None:
    path = "/v1/bundle" if "upload" in query else "/v1/check"
    told = problem(client.post(f"{path}?{query}", files=letter(), data={"situation": SITUATION}), 422, "input")
    assert query.partition("=")[2] in told["detail"] or query.partition("=")[0] in told["detail"]


@pytest.mark.parametrize(
    "text",
    [
        '{"application": "entry", "application": "entry"}',
        '{"application": "\\ud800"}',
        '{"a": NaN}',
        "[" * 5000,
        '{"a":' * 200 + "1" + "}" * 200,
        "- 1",
        "a: &b 1",
        "",
        "\x00",
        "x" * 1_100_000,
    ],
    ids=["twice", "surrogate", "nan", "deep", "deep mapping", "list", "anchor", "nothing", "nul", "long"],
)
def test_answers_that_are_no_answers(client: Asking, text: str) -> None:
    answer = client.post("/v1/check", files=letter(), data={"situation": text})
    problem(answer, 422, "situation")
    answer = client.post("/v1/checklist", content=text.encode(), headers={"content-type": "application/json"})
    assert answer.status_code in (413, 422)


@pytest.mark.parametrize(
    "name", ["../a.pdf", "/etc/passwd", "a/../../b", "a//b", "a/", "..", "x" * 300, "d/" * 70 + "a"]
)
def test_names_that_lead_elsewhere_are_refused(client: Asking, place: Path, name: str) -> None:
    files = [*letter("good.txt"), *letter(name)]
    problem(client.post("/v1/check", files=files, data={"situation": SITUATION}), 422, "input")
    assert left(place) == []


@pytest.mark.parametrize("names", [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("a", "./a")])
def test_names_that_stand_twice_are_refused(client: Asking, names: tuple[str, ...]) -> None:
    files = [each for name in names for each in letter(name)]
    problem(client.post("/v1/check", files=files, data={"situation": SITUATION}), 422, "input")


@pytest.mark.parametrize("name", ["a b+c%41&;'.txt", "後綴 — ü.txt", "a\\b.txt", "~.txt", "-rf", "a\nb.txt"])
def test_odd_names_stay(client: Asking, name: str) -> None:
    body = (
        b'--x\r\nContent-Disposition: form-data; name="situation"\r\n\r\n' + SITUATION.encode() + b"\r\n--x\r\n"
        b'Content-Disposition: form-data; name="files"; filename="' + name.replace("\n", "%0A").encode() + b'"\r\n\r\n'
        b"words\r\n--x--\r\n"
    )
    sent = {"content-type": "multipart/form-data; boundary=x"}
    answer = client.post("/v1/check", params=ON, content=body, headers=sent)
    assert [each["path"] for each in answer.json()["files"]] == [name.replace("\n", "%0A")]


def test_requests_that_are_not_well_formed(client: Asking, place: Path) -> None:
    sent = {"content-type": "multipart/form-data; boundary=x"}
    begun = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nwords'
    for content in (b"", b"words", begun, begun + b"\r\n--y--"):
        problem(client.post("/v1/check", content=content, headers=sent), 400, "malformed")
    nul = begun.replace(b'"a"', b'"a\0b"') + b"\r\n--x--"
    problem(client.post("/v1/check", content=nul, headers=sent), 422, "input")
    problem(client.post("/v1/check", json={}), 415, "type")
    problem(client.post("/v1/check", content=b"", headers={"content-type": "multipart/form-data"}), 415, "type")
    problem(client.post("/v1/checklist", content=b"x", headers={"content-type": "image/png"}), 415, "type")
    problem(client.post("/v1/check", files=[("other", ("a", b""))]), 422, "input")
    problem(client.post("/v1/check", files=letter()), 422, "input")
    assert left(place) == []


def test_headers_of_every_answer(client: Asking) -> None:
    for answer in (client.get("/healthz"), client.get("/nowhere"), client.put("/v1/check"), client.get("/metrics")):
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "server" not in answer.headers or "uvicorn" in answer.headers["server"]


def test_other_hosts_and_other_sites_are_refused(client: Asking) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", "[::1", ""):
        problem(client.get("/healthz", headers={"host": host}), 421, "host")
    assert client.get("/healthz", headers={"host": "localhost:1"}).status_code == 200
    own = str(client.base_url).rstrip("/")
    for headers, status in (
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": own, "sec-fetch-site": "same-origin"}, 200),
        ({"sec-fetch-site": "none"}, 200),
    ):
        sent = {"content-type": "application/yaml", **headers}
        assert client.post("/v1/checklist", content=SITUATION, headers=sent).status_code == status


def test_health_and_metrics(client: Asking) -> None:
    assert client.get("/healthz").json()["status"] == "ok"
    assert client.get("/readyz").json() == {"status": "ready", "readers": 2}
    client.get("/v1/explain/secret-name?lang=en")
    text = client.get("/metrics").text
    assert 'route="/v1/explain/{name}"' in text and "formprep_readers 2.0" in text
    assert "secret" not in text and "letter" not in text


def test_bounds_of_a_request(tmp_path: Path) -> None:
    data = {"situation": SITUATION}
    with served(tmp_path, body=20_000, file=5_000, files=2, stored=12_000) as client:
        big = [("files", ("a", b"x" * 5_001))]
        problem(client.post("/v1/check", files=big, data=data), 413, "file")
        three = [each for name in "abc" for each in letter(name)]
        problem(client.post("/v1/check", files=three, data=data), 413, "files")
        problem(client.post("/v1/check", files=[("files", ("a", b"x" * 30_000))], data=data), 413, "body")
        sent = {"content-type": "multipart/form-data; boundary=x"}
        chunks = (b"--x\r\n" if number == 0 else b"y" * 1000 for number in range(40))
        head = iter((b'--x\r\nContent-Disposition: form-data; name="situation"\r\n\r\n', *list(chunks)[1:]))
        problem(client.post("/v1/check", content=head, headers=sent), 413, "body")
        assert client.post("/v1/check", params=ON, files=letter(), data=data).status_code == 200
        assert client.get("/metrics").text.count("formprep_stored_bytes 0.0") == 1
    assert left(tmp_path) == []


def test_an_upload_that_stops_is_given_up(tmp_path: Path) -> None:
    def slow() -> Iterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nwords'
        time.sleep(1.5)

    with served(tmp_path, idle=0.3) as client:
        sent = {"content-type": "multipart/form-data; boundary=x"}
        problem(client.post("/v1/check", content=slow(), headers=sent), 408, "upload-time")
    assert left(tmp_path) == []


class Held:
    """Keep checks in their thread until they are let go; they stop as reading does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.free = threading.Semaphore(0), threading.Event()
        monkeypatch.setattr(doing, "check", self.check)

    def check(self, *given: Any) -> Any:
        self.begun.release()
        while not self.free.wait(0.02):
            given[-1].tell(0, 1)
        raise doing.InputError("let go")


def ask(client: Asking, **more: Any) -> tuple[threading.Thread, list[Any]]:
    """Send a check from a thread, and return it with where its answer will be."""
    heard: list[Any] = []

    def send() -> None:
        with httpx.Client(base_url=client.base_url, trust_env=False) as own:
            settings: Any = {"timeout": 30, **more}
            try:
                heard.append(own.post("/v1/check", files=letter(), data={"situation": SITUATION}, **settings))
            except httpx.HTTPError as error:
                heard.append(error)

    thread = threading.Thread(target=send)
    thread.start()
    return thread, heard


def count(client: Asking, what: str) -> float:
    lines = client.get("/metrics").text.splitlines()
    return float(next(line for line in lines if line.startswith(f"formprep_{what} ")).split()[1])


def until(client: Asking, what: str, value: float) -> None:
    end = time.monotonic() + 10
    while (now := count(client, what)) != value:
        assert time.monotonic() < end, f"{what} is {now}, not {value}"
        time.sleep(0.05)


def test_who_comes_when_all_places_are_taken_is_told_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    with served(tmp_path, running=1, waiting=1) as client:
        first = ask(client)
        assert held.begun.acquire(timeout=10)
        second = ask(client)
        until(client, "work_waiting", 1)
        answer = client.post("/v1/check", files=letter(), data={"situation": SITUATION})
        problem(answer, 503, "busy")
        assert int(answer.headers["retry-after"]) >= 1
        assert client.get("/readyz").status_code == 200
        held.free.set()
        for thread, heard in (first, second):
            thread.join(20)
            problem(heard[0], 422, "input")
        assert (count(client, "work_waiting"), count(client, "work_running")) == (0, 0)
    assert left(tmp_path) == []


def test_one_client_may_not_take_every_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    with served(tmp_path, running=2, per_client=1) as client:
        thread, _ = ask(client)
        assert held.begun.acquire(timeout=10)
        answer = client.post("/v1/check", files=letter(), data={"situation": SITUATION})
        problem(answer, 429, "client")
        assert int(answer.headers["retry-after"]) >= 1
        held.free.set()
        thread.join(20)


def test_work_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Held(monkeypatch)
    with served(tmp_path, seconds=0.3) as client:
        data = {"situation": SITUATION}
        problem(client.post("/v1/check", files=letter(), data=data), 503, "time")
        sent = {"accept": "application/x-ndjson"}
        last = client.post("/v1/check", files=letter(), data=data, headers=sent).text.splitlines()[-1]
        assert json.loads(last)["problem"]["status"] == 503
    assert left(tmp_path) == []


def test_a_client_that_goes_away_frees_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held(monkeypatch)
    with served(tmp_path, running=1, waiting=1) as client:
        running, _ = ask(client, timeout=0.6)
        assert held.begun.acquire(timeout=10)
        waiting, _ = ask(client, timeout=0.6)
        running.join(10)
        waiting.join(10)
        until(client, "work_running", 0)
        until(client, "work_waiting", 0)
        assert settled(tmp_path) == []


def test_who_stops_listening_to_a_stream_frees_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Held(monkeypatch)
    more: Any = {"files": letter(), "data": {"situation": SITUATION}, "headers": {"accept": "text/event-stream"}}
    with served(tmp_path, running=1) as client:
        with client.stream("POST", "/v1/check", **more) as answer:
            assert next(answer.iter_lines()) == "event: progress"
        until(client, "work_running", 0)
        assert settled(tmp_path) == []
        assert count(client, "abandoned_total") == 1


def test_a_fault_of_our_own_is_told_without_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def faulty(*_: Any) -> Any:
        raise KeyError("CHAN SIU MING")

    monkeypatch.setattr(doing, "check", faulty)
    with served(tmp_path) as client, caplog.at_level(logging.DEBUG):
        told = problem(client.post("/v1/check", files=letter(), data={"situation": SITUATION}), 500, "fault")
    assert "KeyError" in told["detail"] and "CHAN" not in json.dumps(told)
    assert "KeyError" in caplog.text and "CHAN" not in caplog.text
    assert left(tmp_path) == []


def test_the_log_holds_nothing_of_an_applicant(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), served(tmp_path) as client:
        named = [("files", ("Chan passport K1234567.txt", LETTER))]
        data = {"situation": SITUATION + "submit_via: CHAN\n"}
        client.post("/v1/check?on=2019-06-03", files=named, data={"situation": SITUATION})
        client.post("/v1/check?on=Chan", files=named, data=data)
        client.post("/v1/cover", files=[*named, *named], data={"situation": SITUATION})
        client.get("/v1/explain/Chan")
        client.get("/Chan/K1234567")
    mine = [each for each in caplog.records if each.name.startswith(("formprep", "uvicorn", "asyncio", "python_multi"))]
    text = "\n".join(each.getMessage() for each in mine)
    assert "POST /v1/check 200" in text and "GET - 404" in text
    assert not any(secret in text for secret in ("Chan", "CHAN", "K1234567", "A123456", str(tmp_path)))


def test_callers_may_be_told_apart(tmp_path: Path) -> None:
    from fastapi import Request

    from formprep.service.access import Principal
    from formprep.service.problems import ProblemError

    async def known(request: Request) -> Principal:
        if request.headers.get("authorization") != "Bearer good":
            raise ProblemError("access")
        return Principal("good")

    with served(tmp_path, authenticate=known) as client:
        assert client.get("/healthz").status_code == 200
        for path in ("/v1/offices", "/v1/schema"):
            assert client.get(path).status_code == 200
        problem(client.get("/"), 403, "access")
        assert client.get("/", headers={"authorization": "Bearer good"}).status_code == 200
        problem(client.post("/v1/check", files=letter()), 403, "access")
