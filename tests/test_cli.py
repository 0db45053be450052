"""The command line: what goes where, and with which exit status."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from formprep import yamls
from formprep.cli import run
from formprep.paths import SCHEMAS

SAMPLES = Path(__file__).parent.parent / "samples"
SITUATION = """\
application: entry
applies_on: 2019-06-03
applicant: {date_of_birth: 1990-04-01, nationality: GBR, relationship: spouse, residence: elsewhere}
sponsor: {status: permanent-resident}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "formprep.yaml").write_text(SITUATION, encoding="utf-8")
    return docs


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from formprep.cli import run; run(['--help']); "
        "print(sorted({'reportlab', 'numpy', 'rapidocr', 'onnxruntime', 'cv2', 'pypdf', 'pypdfium2', 'cerberus', 'PIL'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "name",
    [
        "assist",
        "bundle",
        "changes",
        "check",
        "checklist",
        "cover",
        "diff",
        "editions",
        "explain",
        "fill",
        "init",
        "lint",
        "offices",
        "serve",
        "timeline",
        "verify",
    ],
)
def test_each_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    assert name in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["check"],
        ["check", "nowhere"],
        ["check", "."],
        ["check", ".", "--lang", "fr"],
        ["check", ".", "--on", "2019-02-30"],
        ["check", ".", "--on", "yesterday"],
        ["check", ".", "--format", "xml"],
        ["check", "--unknown"],
        ["checklist", "--situation", "nowhere.yaml"],
        ["cover", "."],
        ["bundle", "."],
        ["bundle", "nowhere", "-o", "out.pdf"],
        ["verify", "nowhere.pdf", "nowhere.json"],
        ["explain", "FP000"],
        ["explain"],
        ["lint", "nowhere"],
    ],
)
def test_wrong_calls_end_in_2_with_a_message(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert err.strip() or (not arguments and out)
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SITUATION + "colour: red\n", ["formprep.yaml:5", "colour"]),
        (SITUATION.replace("GBR", "NO"), ["applicant.nationality", "NOR"]),
        (SITUATION.replace("1990-04-01", "April"), ["applicant.date_of_birth"]),
        (SITUATION.replace("relationship: spouse, ", ""), ["applicant.relationship"]),
        (SITUATION + SITUATION, ["formprep.yaml:5", "application"]),
        ("a: &a [1]\nb: [*a, *a]\n", ["formprep.yaml:1"]),
        ("application: 申請".encode("big5").decode("latin-1"), []),
    ],
)
def test_bad_answers_end_in_2_and_are_named(
    text: str, words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "formprep.yaml").write_bytes(text.encode("latin-1" if not words else "utf-8"))
    assert run(["check", str(folder)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    for word in words:
        assert word in err


def test_the_report_goes_to_standard_output(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["check", str(folder), "--format", "json"]) == 1
    out, err = capfdbinary.readouterr()
    assert json.loads(out)["verdict"] == "not-ready"
    assert err == b""


def test_the_report_can_go_to_a_file(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    assert run(["check", str(folder), "--format", "json", "-o", str(target)]) == 1
    assert json.loads(target.read_text(encoding="utf-8"))["schema"] == "formprep-report/1"
    assert run(["check", str(folder), "-o", str(tmp_path / "no" / "such" / "folder")]) == 2


def test_what_is_left_out_counts_for_nothing_but_the_list(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    call = ["check", str(folder), "--on", "2019-06-03"]

    def told(*options: str) -> tuple[int, dict[str, Any]]:
        status = run([*call, "--format", "json", *options])
        return status, json.loads(capfdbinary.readouterr().out)

    status, whole = told()
    assert status == 1 and "left_out" not in whole and whole["verdict"] == "not-ready"
    errors = sum(finding["severity"] == "error" for finding in whole["findings"])
    assert whole["counts"]["error"] == errors > 0
    status, part = told("--ignore", "FP4,fp8", "--ignore", "FP9")
    jsonschema.validate(part, json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8")))
    assert status == 0 and part["left_out"]["ignore"] == ["FP4", "FP8", "FP9"]
    assert part["left_out"]["count"] == len(whole["findings"]) - len(part["findings"]) > 0
    assert {key: part[key] for key in whole if key != "findings"} == {
        key: whole[key] for key in whole if key != "findings"
    }
    assert told("--select", "FP401", "--ignore", "FP4")[0] == 1
    assert told("--fail-on", "never")[0] == 0
    assert run([*call, "--ignore", "FP4"]) == 0
    assert "--ignore" in capfdbinary.readouterr().out.decode()


def test_forms_for_pipelines_name_the_folder_as_it_lies(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    call = ["--on", "2019-06-03", "--format", "sarif"]
    for here, given, start in (
        (folder.parent, "docs", "docs/formprep.yaml"),
        (folder.parent, str(folder), "docs/formprep.yaml"),
        (folder, ".", "formprep.yaml"),
        (folder, "../docs/.", "formprep.yaml"),
        (SAMPLES, str(folder), "docs/formprep.yaml"),
    ):
        monkeypatch.chdir(here)
        assert run(["check", given, *call]) == 1
        result = json.loads(capfdbinary.readouterr().out)["runs"][0]["results"][0]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == start
    assert run(["check", str(folder), *call[:-1], "junit"]) == 1
    assert ElementTree.fromstring(capfdbinary.readouterr().out)[0].get("name") == "docs"


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_prefix_that_begins_no_code_ends_in_2_and_is_named(
    option: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(folder), option, "FP5,FP998"]) == 2
    assert "FP998" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("change", "status"),
    [({}, 0), ({"GBR": "AFG"}, 1), ({"GBR": "XXX"}, 1)],
)
def test_checklist_says_by_its_status_whether_eligible(
    change: dict[str, str], status: int, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = SITUATION
    for old, new in change.items():
        text = text.replace(old, new)
    (folder / "formprep.yaml").write_text(text, encoding="utf-8")
    assert run(["checklist", str(folder)]) == status
    assert run(["checklist", "--situation", str(folder / "formprep.yaml"), "--format", "json"]) == status
    out = capfdbinary.readouterr()[0].decode()
    plan = json.loads(out[out.index("\n{\n") :] if not out.startswith("{") else out)
    assert {item["status"] for item in plan["items"]} == {"asked", "not-asked"}
    assert plan["files"] == []


@pytest.mark.parametrize("lang", ["en", "zh-Hant", "zh-Hans"])
def test_explain_says_what_a_code_means(lang: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain", "fp501", "--lang", lang]) == 0
    assert b"FP501" in capfdbinary.readouterr()[0]
    assert run(["explain", "codes", "--lang", lang]) == 0
    assert b"FP903" in capfdbinary.readouterr()[0]


@pytest.mark.parametrize("name", ["A6", "applicant-macao-identity-card", "2(b)", "eligibility"])
def test_explain_says_why_an_item_or_a_paragraph_holds(
    name: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["explain", name, "--format", "json"]) == 0
    general = json.loads(capfdbinary.readouterr()[0])
    file = str(folder / "formprep.yaml")
    assert run(["explain", name, "--situation", file, "--format", "json"]) == 0
    told = json.loads(capfdbinary.readouterr()[0])
    for part in ("items", "eligibility"):
        assert [each["when"] for each in told[part]] == [each["when"] for each in general[part]]
        assert all(each["because"] for each in told[part])
        assert not any("because" in each for each in general[part])
    assert [each["status"] for each in told["items"]] == ["not-asked"] * len(told["items"])
    assert run(["explain", name, "--situation", file, "--lang", "zh-Hant"]) == 0
    assert capfdbinary.readouterr()[0]


def test_explain_of_an_item_that_is_not_there_is_refused(folder: Path) -> None:
    assert run(["explain", "A99"]) == 2
    assert run(["explain", "A6", "--situation", "nowhere.yaml"]) == 2


@pytest.mark.parametrize("form", ["text", "json", "ics"])
def test_timeline_in_each_form(form: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["timeline", str(folder), "--format", form]) == 0
    shown = capfdbinary.readouterr()[0]
    assert (
        run(["timeline", "--situation", str(folder / "formprep.yaml"), "--format", form, "-o", str(folder / "o")]) == 0
    )
    assert (folder / "o").read_bytes() == shown
    assert (b"20190715" if form == "ics" else b"2019") in shown
    assert run(["timeline", str(folder / "nowhere")]) == 2


def _answer(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


ANSWERS = ("entry", "1", "permanent-resident", "CHAN", "SIU MING", "陳小明", "1990-04-01", "gbr", "4", "no", "否")


def test_init_asks_what_matters_and_writes_the_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(monkeypatch, *ANSWERS, "WONG", "KA YAN", "", "post")
    assert run(["init", str(tmp_path / "docs"), "--on", "2019-06-03"]) == 0
    answers = yamls.load((tmp_path / "docs" / "formprep.yaml").read_text(encoding="utf-8"))
    assert answers["applicant"]["nationality"] == "GBR"
    assert answers["applicant"]["relationship"] == "spouse"
    assert "chinese_name" not in answers["sponsor"]
    assert run(["checklist", str(tmp_path / "docs")]) == 0
    _answer(monkeypatch)
    assert run(["init", str(tmp_path / "docs")]) == 2


def test_init_asks_again_where_an_answer_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(
        monkeypatch, "visit", "9", *ANSWERS[:6], "1990-02-30", "2090-01-01", *ANSWERS[7:], "", "", "", "", "1990-04-01"
    )
    assert run(["init", str(tmp_path), "--on", "2019-06-03"]) == 0
    assert "1990-04-01" in (tmp_path / "formprep.yaml").read_text(encoding="utf-8")


def test_init_whose_input_ends_early_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answer(monkeypatch, *ANSWERS[:4])
    assert run(["init", str(tmp_path)]) == 2
    assert not (tmp_path / "formprep.yaml").exists()


def test_a_fault_of_our_own_ends_in_3_without_a_traceback(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("formprep.pipeline.prepare", lambda *_, **__: 1 / 0)
    assert run(["check", str(folder)]) == 3
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_an_interruption_ends_in_130(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("formprep.pipeline.prepare", interrupt)
    assert run(["check", str(folder)]) == 130


def test_editions_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["editions", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(each["id"], each["in_force"]["until"], each["superseded_by"]) for each in found] == [
        ("2019-05", "2025-01-16", "2026-04"),
        ("2026-04", None, None),
    ]
    for lang in ("en", "zh-Hant", "zh-Hans"):
        assert run(["editions", "--lang", lang]) == 0
        assert "2026-04" in capsys.readouterr().out


def test_changes_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["changes", "2019-05", "2026-04", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "situation" not in told
    assert {each["part"] for each in told["changes"]} >= {"item", "route", "fee", "window"}
    answers = tmp_path / "formprep.yaml"
    answers.write_text(SITUATION, encoding="utf-8")
    for lang in ("en", "zh-Hant", "zh-Hans"):
        assert run(["changes", "2019-05", "2026-04", "--situation", str(answers), "--lang", lang]) == 0
        assert "A1" in capsys.readouterr().out
    assert run(["changes", "2019-05", "2031-01"]) == 2
