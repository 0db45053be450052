"""Reports as JUnit XML, which Jenkins and GitLab read: a suite for each submission, a case for each item that is asked.

What is missing or to be put right is a `failure`; what a person must look at is an `error`, the word of JUnit for a
test that could not tell; both stop a pipeline, for doubt is never a pass. What was set aside on purpose is `skipped`,
with the reason. Two more cases hold what is about no item: the answers, and the files. Advice never fails.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from formprep.labels import Labels, labels
from formprep.model import Language
from formprep.render.in_time import in_its_time
from formprep.render.parts import Note, Part, clean, noted, said

_STATUSES = {"missing": "failure", "faulty": "failure", "to-review": "error", "accepted": "skipped"}
_SEVERITIES = {"error": "failure", "review": "error"}
_OUTCOMES = {"not-eligible": "failure", "cannot-tell": "error"}
_WORST = ("failure", "error", "skipped", "")


@dataclass(frozen=True, slots=True)
class _Case:
    """Be one test: what became of it (nothing: it passed), what kind of thing that is, and what is said."""

    name: str
    outcome: str
    kind: str
    lines: tuple[str, ...]
    file: str = ""


def junit(checked: Iterable[tuple[str, Part | str]], lang: Language) -> Iterator[str]:
    """Yield one file over submissions: of each its path (may be empty) and its report, or why there is none."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="formprep">\n'
    for path, report in checked:
        if isinstance(report, str):
            told = [_Case(labels(lang)("machine.check"), "error", "not-checked", (clean(report),))]
            yield from _suite(path, told, {})
        else:
            yield from _suite(path, _cases(path, report, lang), _properties(report, lang))
    yield "</testsuites>\n"


def _suite(path: str, cases: list[_Case], properties: dict[str, object]) -> Iterator[str]:
    name = clean(path) or "."
    counts = {
        "tests": len(cases),
        **{f"{key}s": sum(each.outcome == key for each in cases) for key in ("failure", "error")},
        "skipped": sum(each.outcome == "skipped" for each in cases),
    }
    yield f"<testsuite{_attributes(name=name, **counts)}>\n"
    if properties:
        yield "<properties>\n"
        yield from (f"<property{_attributes(name=key, value=value)}/>\n" for key, value in properties.items())
        yield "</properties>\n"
    for case in cases:
        yield _written(name, case)
    yield "</testsuite>\n"


def _written(suite: str, case: _Case) -> str:
    file = {"file": case.file} if case.file else {}
    head = f"<testcase{_attributes(classname=suite, name=case.name, **file)}"
    text = escape("\n".join(case.lines))
    if case.outcome == "skipped":
        # Jenkins and GitLab show the message of what was skipped, not its text.
        return f"{head}>\n<skipped{_attributes(message=' '.join(case.lines))}/>\n</testcase>\n"
    if case.outcome:
        told = _attributes(message=case.lines[0] if case.lines else case.name, type=case.kind)
        return f"{head}>\n<{case.outcome}{told}>{text}</{case.outcome}>\n</testcase>\n"
    return f"{head}>\n<system-out>{text}</system-out>\n</testcase>\n" if text else f"{head}/>\n"


def _attributes(**named: object) -> str:
    return "".join(f" {name}={quoteattr(str(value))}" for name, value in named.items())


def _properties(report: Part, lang: Language) -> dict[str, object]:
    words = labels(lang)
    return {
        "verdict": report["verdict"],
        "verdict_text": in_its_time(report, words(f"verdict.{report['verdict']}.title"), words),
        "edition": clean(report["edition"]["id"]),
        "checked_on": clean(report["checked_on"]),
        "set_aside": sum(bool(finding.get("accepted")) for finding in report["findings"]),
        "left_out": (report.get("left_out") or {}).get("count", 0),
    }


def _cases(path: str, report: Part, lang: Language) -> list[_Case]:
    words = labels(lang)
    known = {item["id"] for item in report["items"]}
    loose = [finding for finding in report["findings"] if finding.get("item") not in known]
    answers = [finding for finding in loose if not finding.get("file")]
    files = [finding for finding in loose if finding.get("file")]
    return [
        _answers(report, answers, words),
        *(_item(path, report, item, lang) for item in report["items"] if item["status"] != "not-asked"),
        _case(words("machine.files"), files, lang),
    ]


def _answers(report: Part, findings: list[Part], words: Labels) -> _Case:
    """Return the case of the answers; who does not seem eligible fails it, also where that finding is not listed."""
    outcome = report["eligibility"]["outcome"]
    why = words.name("eligibility", outcome)
    least = _OUTCOMES.get(outcome, "")
    return _case(words("machine.answers"), findings, words.lang, least=least, kind=outcome, why=why)


def _item(path: str, report: Part, item: Part, lang: Language) -> _Case:
    findings = [finding for finding in report["findings"] if finding.get("item") == item["id"]]
    name = f"{clean(item['ref'])} {clean(said(item.get('title'), lang))}"
    file = clean("/".join(part for part in (path, item["files"][0]) if part)) if item.get("files") else ""
    least, why = _STATUSES.get(item["status"], ""), said(item.get("why"), lang)
    return _case(name, findings, lang, least=least, kind=item["status"], why=why, file=file)


def _case(
    name: str, findings: list[Part], lang: Language, *, least: str = "", kind: str = "", why: str = "", file: str = ""
) -> _Case:
    """Return a case that is at least as bad as `least`, which `why` explains where no finding of that weight does."""
    told = [(_outcome(finding), finding) for finding in findings]
    outcome = min([least, *(each for each, _ in told)], key=_WORST.index)
    kind = kind if outcome == least else next(finding["code"] for each, finding in told if each == outcome)
    lines = [_line(noted(finding, lang), labels(lang)) for _, finding in sorted(told, key=lambda e: _WORST.index(e[0]))]
    if outcome and outcome not in (each for each, _ in told):
        lines.insert(0, why)
    return _Case(name, outcome, kind, tuple(clean(line) for line in lines), file)


def _outcome(finding: Part) -> str:
    return "skipped" if finding.get("accepted") else _SEVERITIES.get(finding["severity"], "")


def _line(note: Note, words: Labels) -> str:
    told = words.sentences(note.text, note.help)
    return f"{told} [{note.code}]"
