"""Who asks, and what they may do: tokens, the word of a proxy, and whoever forges either."""

import asyncio
import datetime
import ipaddress
import logging
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from formprep.caseload import Caseload, schema
from formprep.cli import run
from formprep.errors import InputError
from formprep.service.app import create_app
from formprep.service.attempts import EACH, FREE, Attempts
from formprep.service.identity import identifies
from formprep.service.listening import hold
from formprep.service.problems import ProblemError
from formprep.service.settings import Settings
from tests.serving import LETTER, ON, SITUATION, Asking, served

PROXY, OTHER = "127.0.0.1", "192.0.2.7"
GROUPS: dict[str, Any] = {"staff_groups": ("clerks",), "reader_groups": ("lookers", "auditors")}
CLERK = {"x-forwarded-user": "mei@agency.example", "x-forwarded-groups": "all, clerks"}
LOOKER = {"x-forwarded-user": "ann@agency.example", "x-forwarded-groups": "auditors"}
STRANGER = {"x-forwarded-user": "bob@agency.example", "x-forwarded-groups": "all"}


@pytest.fixture
def url(tmp_path: Path) -> str:
    made = f"sqlite:///{tmp_path}/cases.sqlite"
    schema.upgrade(made)
    return made


def token(url: str, *scopes: Any) -> dict[str, str]:
    with Caseload(url) as cases:
        return {"authorization": f"Bearer {cases.tokens.make('portal', scopes, by='tests')[1]}"}


def checked(client: httpx.Client, headers: dict[str, str]) -> httpx.Response:
    files, data = [("files", ("letter.txt", LETTER))], {"situation": SITUATION}
    return client.post("/v1/check", params=ON, files=files, data=data, headers=headers)


def refused(answer: httpx.Response, status: int = 401, kind: str = "identity") -> None:
    assert (answer.status_code, answer.json()["type"].rpartition(":")[2]) == (status, kind), answer.text
    if status == 401:
        assert answer.headers["www-authenticate"].startswith('Bearer realm="formprep"')


@pytest.fixture
def proxied(tmp_path: Path, url: str) -> Iterator[Asking]:
    """Serve as behind a proxy on this computer, which the test's client is."""
    with served(tmp_path, how={"behind": (PROXY,), "database": url, **GROUPS}) as client:
        yield client


def test_a_persons_groups_tell_what_they_may_do(proxied: Asking) -> None:
    assert checked(proxied, CLERK).status_code == proxied.get("/", headers=CLERK).status_code == 200
    refused(checked(proxied, LOOKER), 403, "access")
    assert proxied.get("/", headers=LOOKER).status_code == 200
    refused(proxied.post("/answers", headers=LOOKER, data={}), 403, "access")
    refused(checked(proxied, STRANGER), 403, "access")
    refused(proxied.get("/", headers=STRANGER), 403, "access")
    refused(proxied.get("/", headers={"x-forwarded-user": "eve@agency.example"}), 403, "access")


def test_what_nobody_has_to_sign_in_for(proxied: Asking) -> None:
    for path in ("/healthz", "/readyz", "/v1/schema", "/v1/offices", "/v1/explain/FP501", "/openapi.json"):
        assert proxied.get(path).status_code == 200, path
    for path in ("/", "/state", "/finding/0.png", "/page/0/1.png", "/download/cover.pdf", "/static/page.css"):
        refused(proxied.get(path))
    for path in ("/v1/check", "/v1/cover", "/v1/bundle", "/v1/fill", "/v1/checklist", "/answers", "/papers", "/check"):
        refused(proxied.post(path))
    refused(proxied.get("/metrics"))  # the proxy's clients, not this computer's
    assert proxied.get("/metrics", headers=LOOKER).status_code == 200


def test_every_other_route_asks_who_it_is(proxied: Asking) -> None:
    paths = proxied.get("/openapi.json").json()["paths"]
    free = {path for path, ways in paths.items() if any("security" not in each for each in ways.values())}
    assert free == {"/v1/explain/{name}", "/v1/offices", "/v1/schema", "/healthz", "/readyz", "/metrics"}


@pytest.mark.parametrize(
    "headers",
    [
        [("x-forwarded-user", "mei"), ("x-forwarded-user", "eve"), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", "mei"), ("X-Forwarded-Groups", "all"), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", "mei, eve"), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", b"mei\xff"), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", "mei\u200b\u202e".encode()), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", "m" * 300), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-user", ""), ("x-forwarded-groups", "clerks")],
        [("x-forwarded-groups", "clerks")],
        [("remote-user", "mei"), ("remote-groups", "clerks")],
        [("x_forwarded_user", "mei"), ("x_forwarded_groups", "clerks")],
    ],
    ids=[
        "user twice",
        "groups twice",
        "joined",
        "not utf-8",
        "unseen",
        "long",
        "blank",
        "no user",
        "other",
        "underscores",
    ],
)
def test_headers_that_name_nobody_or_two(proxied: Asking, headers: Any) -> None:
    refused(proxied.get("/", headers=httpx.Headers(headers)))


def test_a_group_is_taken_as_it_is_written(proxied: Asking) -> None:
    for groups in ("clerk", "clerks2", "Clerks", "all clerks", "all;clerks", ""):
        answer = proxied.get("/", headers={"x-forwarded-user": "mei", "x-forwarded-groups": groups})
        refused(answer, 403, "access")


@pytest.mark.parametrize("forwarded", [{}, {"x-forwarded-for": PROXY}, {"x-forwarded-for": f"{OTHER}, {PROXY}"}])
def test_headers_that_do_not_come_from_the_proxy_are_not_believed(
    tmp_path: Path, url: str, forwarded: dict[str, str]
) -> None:
    with served(tmp_path, how={"behind": (OTHER,), "database": url, **GROUPS}) as client:
        refused(client.get("/", headers={**CLERK, **forwarded}))
        refused(checked(client, {**CLERK, **forwarded, "x-forwarded-proto": "https"}))
        assert checked(client, {**CLERK, **forwarded, **token(url, "check")}).status_code == 200


def test_a_proxy_without_sign_in_names_nobody(tmp_path: Path, url: str) -> None:
    """Groups were not named, so the proxy may hand on what its clients write."""
    with served(tmp_path, how={"behind": (PROXY,), "database": url}) as client:
        refused(client.get("/", headers=CLERK))
        assert checked(client, {**CLERK, **token(url, "check")}).status_code == 200


def test_other_proxies_call_their_headers_otherwise(tmp_path: Path) -> None:
    named = {"user_header": "Remote-User", "groups_header": "Remote-Groups"}
    with served(tmp_path, how={"behind": ("127.0.0.0/8",), **GROUPS, **named}) as client:
        assert client.get("/", headers={"remote-user": "美".encode(), "remote-groups": b"clerks"}).status_code == 200
        refused(client.get("/", headers=CLERK))
        refused(client.get("/", headers={"authorization": "Bearer formprep_nothing"}))


def test_a_tokens_scopes_tell_what_a_program_may_do(proxied: Asking, url: str) -> None:
    reading, checking, all_ = token(url, "read"), token(url, "check"), token(url, "admin")
    answer = checked(proxied, reading)
    refused(answer, 403, "access")
    assert 'scope="check"' in answer.headers["www-authenticate"]
    for headers in (checking, all_):
        assert checked(proxied, headers).status_code == 200
    for headers in (reading, checking, all_):
        assert proxied.get("/metrics", headers=headers).status_code == 200
    refused(checked(proxied, {**CLERK, **reading}), 403, "access")  # a token that is sent is meant


def test_tokens_that_are_none(proxied: Asking, url: str) -> None:
    good = token(url, "check")["authorization"]
    for sent in ("Bearer", "Bearer x", good[:-1] + ("A" if good[-1] != "A" else "B")):
        answer = checked(proxied, {"authorization": sent})
        refused(answer)
        assert 'error="invalid_token"' in answer.headers["www-authenticate"]
    refused(proxied.get("/", headers=httpx.Headers([("authorization", good), ("authorization", good)])))
    refused(proxied.get("/", headers={"authorization": "Basic bWVpOm1laQ=="}))
    # oauth2-proxy hands on its own credentials beside the person's name.
    for own in ("Basic bWVpOm1laQ==", "Bearer eyJhbGciOiJub25lIn0.e30."):
        assert proxied.get("/", headers={**CLERK, "authorization": own}).status_code == 200


def test_a_revoked_token_ends_at_once(proxied: Asking, url: str) -> None:
    headers = token(url, "check")
    assert checked(proxied, headers).status_code == 200
    with Caseload(url) as cases:
        cases.tokens.revoke(cases.tokens.list()[0].id, by="tests")
    refused(checked(proxied, headers))


def test_who_guesses_waits_and_nobody_else_does(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(tmp_path, how={"behind": (PROXY,), "database": url}) as client:
        good = token(url, "check")
        assert checked(client, good).status_code == 200
        looked: list[str] = []
        verify = client.service.caseload.tokens.verify  # type: ignore[union-attr]
        monkeypatch.setattr(
            client.service.caseload.tokens,  # type: ignore[union-attr]
            "verify",
            lambda text: looked.append(text) or verify(text),  # type: ignore[func-returns-value]
        )
        known = token(url, "check")
        guess = {"authorization": known["authorization"][:-4] + "AAAA", "x-forwarded-for": OTHER}
        answers = [client.get("/", headers=guess) for _ in range(FREE + 5)]
        assert [each.status_code for each in answers] == [401] * FREE + [429] * 5
        assert len(looked) == FREE and int(answers[-1].headers["retry-after"]) >= 1
        refused(checked(client, {**known, "x-forwarded-for": OTHER}), 429, "attempts")
        for other in (good, token(url, "check")):  # behind the same address
            assert checked(client, {**other, "x-forwarded-for": OTHER}).status_code == 200
        assert checked(client, {**known, "x-forwarded-for": "192.0.2.8"}).status_code == 200
        assert checked(client, {**known, "x-forwarded-for": OTHER}).status_code == 200  # it is known now


def test_attempts_are_forgotten_with_time() -> None:
    now = [0.0]
    attempts = Attempts(lambda: now[0])

    async def attempt() -> None:
        async with attempts.turn("client", "guess"):
            attempts.wrong("client", "guess")

    async def story() -> None:
        for _ in range(FREE):
            await attempt()
        for _ in range(2):
            with pytest.raises(ProblemError):
                await attempt()
            now[0] += EACH + 0.1
            await attempt()
        now[0] += FREE * EACH
        for _ in range(FREE):
            await attempt()

    asyncio.run(story())


def test_the_person_at_this_computer_is_anybody_but_a_token_is_looked_at(tmp_path: Path, url: str) -> None:
    with served(tmp_path, how={"database": url}) as client:
        assert checked(client, {}).status_code == 200
        refused(checked(client, {"authorization": "Bearer formprep_wrong"}))
        refused(checked(client, token(url, "read")), 403, "access")
        for name in ("x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-host", "x-forwarded-user"):
            refused(client.get("/", headers={name: OTHER}))  # somebody has put a proxy before it


@pytest.mark.parametrize(
    ("peer", "believed"),
    [("10.0.0.1", True), ("::ffff:10.0.0.1", True), ("10.0.0.2", False), ("::1", False), ("127.0.0.1", False)],
)
def test_whose_connection_it_is(url: str, peer: str, believed: bool) -> None:
    app = create_app(Settings(host="::", behind=("10.0.0.1",), database=url, **GROUPS))

    async def asked(path: str, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(app, client=(peer, 4000))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get(path, headers=headers)

    for forwarded in ({}, {"x-forwarded-for": "10.0.0.1"}, {"x-forwarded-for": "10.0.0.1, 192.0.2.9"}):
        answer = asyncio.run(asked("/", {**CLERK, **forwarded}))
        assert answer.status_code == (200 if believed else 401)
        here = peer in ("::1", "127.0.0.1")
        assert asyncio.run(asked("/metrics", {"x-forwarded-for": "127.0.0.1"})).status_code == (200 if here else 401)
    app.state.service.caseload.close()


def test_a_session_is_its_persons_alone(proxied: Asking) -> None:
    made = proxied.post("/answers", headers=CLERK, data={"application": "entry"})
    cookie = {"cookie": f"formprep-session={made.cookies['formprep-session']}"}
    assert "Secure" in made.headers["set-cookie"]
    proxied.cookies.clear()
    assert proxied.get("/state", headers={**CLERK, **cookie}).status_code == 200
    other = {**CLERK, "x-forwarded-user": "eve@agency.example"}
    refused(proxied.get("/state", headers={**other, **cookie}), 404, "not-found")
    refused(proxied.get("/state", headers=cookie))


def test_another_sites_page_can_not_use_the_sign_in(proxied: Asking) -> None:
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        refused(proxied.post("/answers", headers={**CLERK, **headers}, data={}), 403, "origin")


def test_a_database_that_is_gone(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(tmp_path, how={"behind": (PROXY,), "database": url, **GROUPS}) as client:
        good = token(url, "check")
        (tmp_path / "cases.sqlite").rename(tmp_path / "elsewhere")
        (tmp_path / "cases.sqlite").mkdir()
        client.service.caseload._database.engine.dispose()  # type: ignore[union-attr]
        refused(checked(client, good), 503, "database")
        end = time.monotonic() + 10
        while client.get("/readyz").status_code == 200:  # an answer serves for a moment
            assert time.monotonic() < end
            time.sleep(0.1)
        refused(client.get("/readyz"), 503, "database")
        assert client.get("/healthz").status_code == 200
        assert checked(client, CLERK).status_code == 200


def test_the_description_says_how_to_be_let_in(tmp_path: Path, proxied: Asking) -> None:
    told = proxied.get("/openapi.json").json()
    assert told["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    assert {"token": []} in told["paths"]["/v1/check"]["post"]["security"]
    assert {} not in told["paths"]["/v1/check"]["post"]["security"]
    assert {"401", "403", "429"} <= set(told["paths"]["/v1/check"]["post"]["responses"])
    assert "security" not in told["paths"]["/v1/offices"]["get"]
    with served(tmp_path) as client:
        assert {} in client.get("/openapi.json").json()["paths"]["/v1/check"]["post"]["security"]


def test_neither_tokens_nor_people_stand_in_the_log(tmp_path: Path, url: str, caplog: pytest.LogCaptureFixture) -> None:
    good = token(url, "check")
    with (
        caplog.at_level(logging.DEBUG),
        served(tmp_path, how={"behind": (PROXY,), "database": url, **GROUPS}) as client,
    ):
        checked(client, good)
        checked(client, CLERK)
        checked(client, {"authorization": "Bearer formprep_0123456789abcdef_wrong"})
        client.get("/", headers={**CLERK, "x-forwarded-groups": "unheard"})
        metrics = client.get("/metrics", headers=CLERK).text
    mine = [each.getMessage() for each in caplog.records if not each.name.startswith(("httpx", "httpcore"))]
    text = "\n".join(mine) + metrics
    assert "POST /v1/check 200" in text and "POST /v1/check 401" in text
    for secret in ("formprep_0", good["authorization"][7:40], "mei", "agency", "clerks", "unheard", str(tmp_path)):
        assert secret not in text, secret


BEYOND = "127.0.0.2"
"""An address that formprep takes for one of a network, though no packet for it leaves this computer."""


def certificate(place: Path) -> tuple[Path, Path]:
    """Write a certificate for an address of this computer, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "tests")])
    now, address = datetime.datetime.now(datetime.UTC), x509.IPAddress(ipaddress.ip_address(BEYOND))
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([address]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = serialization.Encoding.PEM
    bare = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (place / "cert.pem").write_bytes(made.sign(key, hashes.SHA256()).public_bytes(pem))
    (place / "key.pem").write_bytes(key.private_bytes(pem, *bare))
    return place / "cert.pem", place / "key.pem"


def test_a_server_on_the_network_knows_who_asks(tmp_path: Path, url: str) -> None:
    cert, key = certificate(tmp_path)
    command = [sys.executable, "-m", "formprep", "serve", "--port", "0", "--host", BEYOND, "--workers", "1"]
    command += ["--tls-cert", str(cert), "--tls-key", str(key), "--behind-proxy", OTHER, "--staff-group", "clerks"]
    command += ["--database", url, "--temporary", str(tmp_path)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        said = process.stderr.readline()
        assert f"https://{BEYOND}:" in said, said
        base = next(word for word in said.split() if word.startswith("https"))
        trusted = ssl.create_default_context(cafile=cert)
        with httpx.Client(base_url=base, verify=trusted, timeout=60, trust_env=False) as client:
            assert client.get("/readyz").status_code == client.get("/metrics").status_code == 200
            for forged in ({}, CLERK, {**CLERK, "x-forwarded-for": OTHER}, {**CLERK, "forwarded": f"for={OTHER}"}):
                refused(client.get("/", headers=forged))
                refused(checked(client, forged))
            assert checked(client, token(url, "check")).status_code == 200
    finally:
        process.terminate()
        said = process.communicate(timeout=30)[1]
    assert "POST /v1/check 401" in said and "clerks" not in said and "mei" not in said


TLS: dict[str, Any] = {"tls_cert": Path("pyproject.toml"), "tls_key": Path("pyproject.toml")}
BEHIND: dict[str, Any] = {"behind": ("10.0.0.1",)}
BASE: dict[str, Any] = {"database": "cases.sqlite"}


@pytest.mark.parametrize(
    ("how", "listens"),
    [
        ({}, True),
        (BASE, True),
        ({**BASE, "papers": Path("tests")}, True),
        ({"host": "0.0.0.0"}, False),
        ({"host": "0.0.0.0", **BASE}, False),
        ({"host": "0.0.0.0", **TLS}, False),
        ({"host": "0.0.0.0", **BEHIND}, False),
        ({"host": "0.0.0.0", **TLS, **BASE}, True),
        ({"host": "::", **BEHIND, **BASE}, True),
        ({"host": "0.0.0.0", **BEHIND, **GROUPS}, True),
        ({"host": "0.0.0.0", **BEHIND, **GROUPS, **BASE}, True),
        ({**BEHIND}, False),
        ({**BEHIND, "staff_groups": ("clerks",)}, True),
        ({**BEHIND, "reader_groups": ("lookers",)}, True),
        ({**GROUPS}, False),
        ({"host": "0.0.0.0", **TLS, **GROUPS}, False),
        ({**BEHIND, "staff_groups": ("",)}, False),
        ({**BEHIND, "staff_groups": ("a,b",)}, False),
        ({"behind": ("0.0.0.0/0",), **GROUPS}, False),
        ({"behind": ("10.0.0.1/8",), **GROUPS}, False),
        ({"behind": ("*",), **GROUPS}, False),
        ({"behind": ("10.0.0.0/24", "::1"), **GROUPS}, True),
        ({**BEHIND, **GROUPS, "user_header": "Authorization"}, False),
        ({**BEHIND, **GROUPS, "user_header": "X-Forwarded-Groups"}, False),
        ({**BEHIND, **GROUPS, "groups_header": "Remote Groups"}, False),
        ({"papers": Path("tests")}, False),
        ({**BASE, "papers": Path("nowhere")}, False),
    ],
)
def test_where_it_listens(how: dict[str, Any], listens: bool) -> None:
    settings = Settings(**how)
    if listens:
        hold(settings, identifies=identifies(settings))
        return
    with pytest.raises(InputError):
        hold(settings, identifies=identifies(settings))


def test_a_databases_password_is_not_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("FORMPREP_DATABASE", "postgresql://agency:S3cret@127.0.0.1:1/cases")
    assert run(["serve", "--port", "0"]) == 3
    said = capsys.readouterr()
    assert "127.0.0.1:1" in said.err and "S3cret" not in said.err + said.out


def test_a_database_without_tables_is_not_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", "--port", "0", "--database", str(tmp_path / "none.sqlite")]) == 2
    assert "formprep database upgrade" in capsys.readouterr().err
