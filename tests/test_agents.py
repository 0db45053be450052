"""`formprep mcp` as an agent's program meets it: a process of its own, asked through the SDK's client."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from formprep.cli import run
from formprep.paths import SCHEMAS

mcp = pytest.importorskip("mcp")

HERE = Path(__file__).parent.parent
SAMPLES = HERE / "samples"
SITUATION = {
    "application": "entry",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
Call = Callable[..., Awaitable[Any]]


def talk(root: Path | None, with_client: Callable[[Any], Awaitable[None]], cwd: Path | None = None) -> None:
    """Start the server, and have it asked."""
    environment = {name: os.environ[name] for name in ("FORMPREP_CACHE", "PYTHONPATH") if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(HERE), environment.get("PYTHONPATH"))))
    arguments = ["-m", "formprep", "mcp", *(("--root", str(root)) if root else ())]
    there = mcp.StdioServerParameters(command=sys.executable, args=arguments, env=environment, cwd=cwd)

    async def main() -> None:
        async with mcp.Client(there) as client:
            await with_client(client)

    asyncio.run(asyncio.wait_for(main(), 120))


def ask(root: Path | None, name: str, cwd: Path | None = None, **arguments: Any) -> Any:
    """Return the result of one call."""
    heard: list[Any] = []

    async def with_client(client: Any) -> None:
        heard.append(await client.call_tool(name, arguments))

    talk(root, with_client, cwd)
    return heard[0]


def text(result: Any) -> str:
    return "".join(each.text for each in result.content)


def test_a_check_is_the_report_of_the_command_line_with_its_progress(capfd: pytest.CaptureFixture[str]) -> None:
    heard: dict[str, Any] = {}
    steps: list[tuple[float, float | None]] = []

    async def progress(done: float, total: float | None, _: str | None) -> None:
        steps.append((done, total))

    async def with_client(client: Any) -> None:
        heard["tools"] = (await client.list_tools()).tools
        arguments = {"folder": "spouse-entry-complete", "on": "2019-06-03", "lang": "zh-Hant"}
        heard["check"] = await client.call_tool("check", arguments, progress_callback=progress)

    talk(SAMPLES, with_client)
    assert {each.name for each in heard["tools"]} == {"check", "checklist", "explain", "offices"}
    assert all(each.annotations.read_only_hint for each in heard["tools"])
    report = heard["check"].structured_content
    assert not heard["check"].is_error
    jsonschema.validate(report, json.loads((SCHEMAS / "report.schema.json").read_text()))
    assert run(["check", str(SAMPLES / "spouse-entry-complete"), "--on", "2019-06-03", "--format", "json"]) == 0
    assert report == json.loads(capfd.readouterr().out)
    assert report["verdict"] == "ready"
    assert "ID997_Bennett.pdf" in text(heard["check"])
    assert steps[-1] == (8, 8)
    assert steps == sorted(steps)


def test_numbers_are_masked() -> None:
    result = ask(SAMPLES, "check", folder="spouse-entry-complete", on="2019-06-03")
    numbers = [
        fact["value"]
        for file in result.structured_content["files"]
        for document in file["documents"]
        for fact in document["facts"]
        if fact["name"] == "number"
    ]
    assert numbers
    assert all("•" in each for each in numbers)
    assert not any(each in result.model_dump_json() for each in _whole_numbers())


def _whole_numbers() -> list[str]:
    import formprep

    report = formprep.check(SAMPLES / "spouse-entry-complete", on="2019-06-03").to_dict(show_numbers=True)
    papers = [document for file in report["files"] for document in file["documents"]]
    return [fact["value"] for paper in papers for fact in paper["facts"] if fact["name"] == "number"]


def test_answers_given_inline_take_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("no paper")
    asked = ask(tmp_path, "check", on="2019-06-03", situation=SITUATION)
    assert asked.structured_content["verdict"] == "not-ready"
    plan = ask(tmp_path, "checklist", on="2019-06-03", situation=SITUATION)
    items = {each["ref"]: each["status"] for each in plan.structured_content["items"]}
    assert items["A1"] == "asked"
    assert items["A7"] == "not-asked"


def test_what_needs_no_folder() -> None:
    heard: dict[str, Any] = {}

    async def with_client(client: Any) -> None:
        for key, name, arguments in (
            ("code", "explain", {"name": "FP501", "lang": "zh-Hans"}),
            ("item", "explain", {"name": "A6", "situation": SITUATION, "on": "2019-06-03"}),
            ("codes", "explain", {"name": "codes"}),
            ("offices", "offices", {"near": "深圳", "open_at": "2026-11-23T09:30"}),
        ):
            heard[key] = await client.call_tool(name, arguments)

    talk(SAMPLES, with_client)
    assert heard["code"].structured_content["code"] == "FP501"
    assert heard["item"].structured_content["items"][0]["status"] == "not-asked"
    assert "FP501" in heard["codes"].structured_content["codes"]
    assert heard["offices"].structured_content["offices"]
    assert all(text(each) for each in heard.values())


def test_what_can_not_be_asked_is_the_tools_error_and_the_server_goes_on(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "outside").mkdir()
    shutil.copy(SAMPLES / "spouse-entry-complete" / "formprep.yaml", tmp_path / "outside")
    below = tmp_path / "below"
    (below / "link").symlink_to(tmp_path / "outside")
    (below / "linked").mkdir()
    (below / "linked" / "formprep.yaml").symlink_to(tmp_path / "outside" / "formprep.yaml")
    wrong: tuple[tuple[str, dict[str, Any], str], ...] = (
        ("check", {"folder": "nothing-here", "situation": SITUATION}, "nothing-here"),
        ("check", {"folder": "../outside"}, "--root"),
        ("check", {"folder": str(tmp_path / "outside")}, "--root"),
        ("check", {"folder": "/no-such-folder-at-all"}, "--root"),
        ("check", {"folder": "link"}, "--root"),
        ("check", {"folder": "linked"}, "--root"),
        ("checklist", {"folder": "linked"}, "--root"),
        ("check", {"folder": "x" * 5000}, "xxx"),
        ("check", {"folder": "a\0b"}, "a"),
        ("check", {"folder": "."}, "formprep.yaml"),
        ("check", {"situation": {"application": "visit"}}, "application"),
        ("check", {"situation": SITUATION, "on": "yesterday"}, "yesterday"),
        ("check", {"situation": SITUATION, "edition": "1999-01"}, "1999-01"),
        ("check", {"situation": SITUATION, "show_numbers": True}, "show_numbers"),
        ("explain", {"name": "FP000"}, "FP000"),
        ("explain", {}, "name"),
        ("offices", {"near": "Atlantis"}, "Atlantis"),
        ("delete", {}, "delete"),
    )
    told: list[Any] = []

    async def with_client(client: Any) -> None:
        told.extend([await client.call_tool(name, arguments) for name, arguments, _ in wrong])
        told.append(await client.call_tool("explain", {"name": "A1"}))

    talk(below, with_client)
    for result, (name, arguments, word) in zip(told, wrong, strict=False):
        assert result.is_error, (name, arguments)
        assert word in text(result), (name, arguments, text(result))
        assert "Traceback" not in text(result)
    assert not told[-1].is_error


def test_a_fault_of_our_own_tells_nothing_of_the_papers(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from formprep.agents import server

    def broken(*_: object) -> None:
        raise RuntimeError("A123456(3), CHAN SIU MING")

    async def main() -> Any:
        async with mcp.Client(server.made(SAMPLES)) as client:
            return await client.call_tool("check", {"folder": "spouse-entry-complete"})

    monkeypatch.setattr("formprep.agents.tools.answer", broken)
    result = asyncio.run(main())
    assert result.is_error
    assert "RuntimeError" in text(result)
    assert not any(word in text(result) + caplog.text for word in ("A123456", "CHAN"))


def test_the_root_is_the_working_folder_unless_named(tmp_path: Path) -> None:
    (tmp_path / "formprep.yaml").write_text(json.dumps(SITUATION))
    assert ask(None, "checklist", cwd=tmp_path, on="2019-06-03").structured_content["items"]
    assert ask(None, "checklist", cwd=tmp_path, folder="..").is_error


def test_a_root_that_can_not_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(["mcp", "--root", str(tmp_path / "nothing")]) == 2
    monkeypatch.chdir("/")
    assert run(["mcp"]) == 2


def test_only_the_protocol_is_on_standard_output() -> None:
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "tests", "version": "1"},
        },
    }
    begun = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    asked = {
        "jsonrpc": "2.0",
        "id": 2,
        "method": "tools/call",
        "params": {"name": "check", "arguments": {"folder": "partner-entry-almost-empty", "on": "2019-06-03"}},
    }
    with subprocess.Popen(
        [sys.executable, "-m", "formprep", "mcp", "--root", str(SAMPLES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        for message in (hello, begun, asked, "not a message"):
            process.stdin.write(json.dumps(message) + "\n")
        process.stdin.flush()
        heard = [json.loads(process.stdout.readline())]
        while heard[-1].get("id") != 2:
            heard.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        assert process.wait(20) == 0
        assert process.stdout.read() == ""
        assert "Traceback" not in process.stderr.read()
    assert heard[-1]["result"]["structuredContent"]["verdict"] == "not-ready"


def test_without_the_extra_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("formprep.cli.mcp.find_spec", lambda name: None)
    assert run(["mcp"]) == 2
    assert 'pip install "formprep[mcp]"' in capsys.readouterr().err
