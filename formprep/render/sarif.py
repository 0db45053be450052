"""Reports as SARIF 2.1.0, for code scanning and other pipelines; a stream, so that any number of them fits in memory.

A submission's path is put before those of its files; what is about no file stands at its answers. SARIF knows lines,
not pages: line 1 is named since GitHub asks for one; page and place on the page are properties.
Source: OASIS SARIF 2.1.0 (errata 01); GitHub, "SARIF support for code scanning".
"""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from formprep.codes import CODES
from formprep.compared import same
from formprep.labels import labels
from formprep.messages import of_code
from formprep.model import Language
from formprep.render.parts import Part, clean, paragraph, said
from formprep.situation import FILE
from formprep.version import VERSION

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "review": "warning", "advice": "note"}
_LANGUAGES = {"en": "en", "zh-Hant": "zh-HK", "zh-Hans": "zh-CN"}
"""SARIF takes a language and a region, no script."""
_RULES = {code: index for index, code in enumerate(CODES)}


def sarif(checked: Iterable[tuple[str, Part | str]], lang: Language) -> Iterator[str]:
    """Yield one run over submissions: of each its path (may be empty) and its report, or why there is none."""
    head = {"language": _LANGUAGES[lang], "columnKind": "unicodeCodePoints", "tool": {"driver": _driver(lang)}}
    yield f'{{"$schema": {_json(SCHEMA)}, "version": "2.1.0", "runs": [{_json(head)[:-1]}, "results": ['
    sums, left_out, failures = Counter[str](), Counter[str](), []
    parted = "\n"
    for path, report in checked:
        sums["submissions"] += 1
        if isinstance(report, str):
            failures.append(_failure(path, report))
            continue
        sums[str(report["verdict"])] += 1
        left_out.update((report.get("left_out") or {}).get("codes") or {})
        for result in _results(path, report, lang):
            sums["set_aside"] += bool(result["suppressions"])
            yield parted + _json(result)
            parted = ",\n"
    told: dict[str, Any] = {
        "left_out": left_out.total(),
        "left_out_codes": dict(sorted(left_out.items())),
        "set_aside": sums.pop("set_aside", 0),
        **dict(sorted(sums.items())),
    }
    invocation = {"executionSuccessful": not failures, "toolExecutionNotifications": failures, "properties": told}
    yield f'\n], "invocations": [{_json(invocation)}]}}]}}\n'


def _driver(lang: Language) -> dict[str, Any]:
    return {
        "name": "formprep",
        "version": VERSION,
        "semanticVersion": VERSION,
        "language": _LANGUAGES[lang],
        "rules": [_rule(code, lang) for code in CODES],
    }


def _rule(code: str, lang: Language) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": _text(of_code(code, "title", lang)),
        "fullDescription": _text(of_code(code, "message", lang)),
        "help": _text(of_code(code, "help", lang)),
        "defaultConfiguration": {"level": LEVELS[CODES[code]]},
    }


def _results(path: str, report: Part, lang: Language) -> Iterator[dict[str, Any]]:
    seen = Counter[tuple[str, ...]]()
    for finding in report["findings"]:
        key = same(finding)
        seen[key] += 1
        yield _result(path, report, finding, lang) | {"partialFingerprints": _fingerprint(path, key, seen[key])}


def _result(path: str, report: Part, finding: Part, lang: Language) -> dict[str, Any]:
    code = finding["code"]
    told = labels(lang).sentences(said(finding.get("message"), lang), said(finding.get("help"), lang))
    about = {
        "submission": clean(path),
        "item": finding.get("item"),
        "ref": finding.get("ref"),
        "page": finding.get("page"),
        "fact": finding.get("fact"),
        "box": _box(report, finding),
        "paragraph": paragraph(finding),
    }
    result: dict[str, Any] = {
        "ruleId": code,
        "level": LEVELS[finding["severity"]],
        "message": _text(told),
        "locations": [_location(path, finding)],
        "suppressions": _suppressions(finding, lang),
        "properties": {key: value for key, value in about.items() if value},
    }
    return result | ({"ruleIndex": _RULES[code]} if code in _RULES else {})


def _location(path: str, finding: Part) -> dict[str, Any]:
    place: dict[str, Any] = {"physicalLocation": _physical(path, finding.get("file") or FILE)}
    if finding.get("item"):
        place["logicalLocations"] = [{"name": finding.get("ref", ""), "fullyQualifiedName": finding["item"]}]
    return place


def _physical(path: str, file: str) -> dict[str, Any]:
    whole = f"{path}/{file}" if path else file
    return {"artifactLocation": {"uri": quote(os.fsencode(whole))}, "region": {"startLine": 1}}


def _suppressions(finding: Part, lang: Language) -> list[dict[str, Any]]:
    accepted = finding.get("accepted")
    if not accepted:
        return []
    because, by = clean(accepted.get("because", "")), clean(accepted.get("by", ""))
    why = labels(lang)("line.because", because=because, by=by)
    return [
        {"kind": "external", "status": "accepted", "justification": why, "properties": {"because": because, "by": by}}
    ]


def _box(report: Part, finding: Part) -> Any:
    """Return where the fact stands on its page, as shares of it from the top left; nothing where two places might."""
    boxes = [
        fact["box"]
        for file in report.get("files", ())
        if file["path"] == finding.get("file")
        for document in file.get("documents", ())
        for fact in document.get("facts", ())
        if "box" in fact and (fact["name"], fact["page"]) == (finding.get("fact"), finding.get("page"))
    ]
    return boxes[0] if len(boxes) == 1 else None


def _fingerprint(path: str, key: tuple[str, ...], count: int) -> dict[str, str]:
    """Return what a finding is known by in the next run, whatever its wording, page or edition."""
    return {"formprep/v1": hashlib.sha256(_json([path, *key, count], ascii_only=True).encode()).hexdigest()[:32]}


def _failure(path: str, why: str) -> dict[str, Any]:
    return {"level": "error", "message": _text(clean(why)), "locations": [{"physicalLocation": _physical(path, FILE)}]}


def _text(text: str) -> dict[str, str]:
    """Return a message; braces are doubled, as SARIF has its own use for them."""
    return {"text": text.replace("{", "{{").replace("}", "}}")}


def _json(value: Any, *, ascii_only: bool = False) -> str:
    return json.dumps(value, ensure_ascii=ascii_only)
