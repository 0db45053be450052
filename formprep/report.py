"""The report: everything a check found, and the mapping of it that every renderer and program reads."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from formprep import answers, editions, messages
from formprep.citing import cite
from formprep.codes import CODES
from formprep.eligibility import Eligibility
from formprep.guidance import Guidance
from formprep.labels import labels
from formprep.model import LANGUAGES, Document, Fact, Finding, Outcome, Remark, Source, SourceFile, Text, Use
from formprep.schemas import Checklist
from formprep.scores import reasons
from formprep.situation import Situation
from formprep.version import VERSION

SCHEMA = "formprep-report/1"
Verdict = Literal["ready", "to-review", "not-ready", "not-eligible"]


@dataclass(frozen=True, slots=True)
class FileReport:
    """Be what became of one file."""

    source: SourceFile
    media_type: str
    pages: int
    use: Use
    documents: tuple[Document, ...] = ()
    turned: Mapping[int, int] = field(default_factory=dict)
    """By how many degrees clockwise pages have to be turned to be upright, where reading found so."""


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Be the applicant's word that a finding is set aside on purpose."""

    because: str
    by: str


@dataclass(frozen=True, slots=True)
class Report:
    """Be the whole result. `accepted` maps the index of a finding to the word that set it aside."""

    checklist: Checklist
    situation: Situation
    eligibility: Eligibility
    outcomes: tuple[Outcome, ...]
    files: tuple[FileReport, ...] = ()
    findings: tuple[Finding, ...] = ()
    guidance: tuple[Guidance, ...] = ()
    accepted: Mapping[int, Acceptance] = field(default_factory=dict)
    planned: bool = False
    """True of a checklist without files."""

    @property
    def verdict(self) -> Verdict:
        """Return what it comes to: the worst of eligibility and of the findings that were not set aside."""
        severities = {CODES[f.code] for i, f in enumerate(self.findings) if i not in self.accepted}
        if self.eligibility.outcome == "not-eligible":
            return "not-eligible"
        if "error" in severities or self.planned:
            return "not-ready"
        if "review" in severities or self.eligibility.outcome == "cannot-tell":
            return "to-review"
        return "ready"

    @property
    def exit_status(self) -> int:
        """Return 0 where nothing is left to do: ready, or for a plan, eligible."""
        good = self.eligibility.outcome == "eligible" if self.planned else self.verdict == "ready"
        return 0 if good else 1

    def to_dict(self, *, show_numbers: bool = False) -> dict[str, Any]:
        """Return the report as plain values, the JSON of the contract. Numbers are masked unless asked for."""
        return {
            "schema": SCHEMA,
            "tool": {"name": "formprep", "version": VERSION},
            "edition": editions.as_dict(self.checklist.edition, self.situation.rules_on),
            "checked_on": self.situation.on.isoformat(),
            "situation": plain(self.situation.answers),
            "eligibility": {
                "outcome": self.eligibility.outcome,
                "reasons": [
                    {
                        "paragraph": r.paragraph,
                        "message": messages.say_all(f"reasons.{r.key}", r.params),
                        **self._cited(r.paragraph, r.source),
                        "because": self._because(r.decided),
                    }
                    for r in self.eligibility.reasons
                ],
            },
            "verdict": self.verdict,
            "counts": self._counts(),
            "items": [self._item(outcome) for outcome in self.outcomes],
            "files": [_file(each, show_numbers) for each in self.files],
            "findings": [self._finding(index, finding) for index, finding in enumerate(self.findings)],
            "guidance": [
                {
                    "topic": each.topic,
                    "paragraph": each.remark.paragraph,
                    "message": messages.say_all(f"guidance.{each.remark.key}", each.remark.params),
                    **self._cited(each.remark.paragraph, each.remark.source),
                }
                for each in self.guidance
            ],
        }

    def _counts(self) -> dict[str, int]:
        """Return how many findings there are of each severity, and how many were set aside on purpose."""
        open_ones = [CODES[f.code] for i, f in enumerate(self.findings) if i not in self.accepted]
        return {each: open_ones.count(each) for each in ("error", "review", "advice")} | {
            "accepted": len(self.accepted)
        }

    def _item(self, outcome: Outcome) -> dict[str, Any]:
        item = self.checklist.item(outcome.item)
        return {
            "id": item.id,
            "ref": item.ref,
            "party": item.party,
            "title": dict(item.title),
            "status": outcome.status,
            "why": self._why(outcome.why),
            "because": self._because(() if item.dropped else self.situation.deciding(item.when)),
            "files": sorted({each.file for document in outcome.documents for each in document.places}),
            "pages": [{"file": d.file, "pages": list(d.pages)} for each in outcome.documents for d in each.places],
            "cite": self._cite(item.paragraph, item.source),
        }

    def _cite(self, paragraph: str, source: Source | None) -> dict[str, Any]:
        return cite(self.checklist.edition, paragraph, source)

    def _cited(self, paragraph: str, source: Source | None) -> dict[str, Any]:
        return {"cite": self._cite(paragraph, source)} if source else {}

    def _because(self, keys: Iterable[str]) -> list[dict[str, Any]]:
        return answers.because(keys, self.situation, self.checklist.situation)

    def _why(self, why: Remark) -> Text:
        if why.key.startswith("finding."):
            code = why.key.removeprefix("finding.")
            return self._say(Finding(code, file=str(why.params.get("file", "")), params=why.params))
        return messages.say_all(f"why.{why.key}", why.params)

    def _finding(self, index: int, finding: Finding) -> dict[str, Any]:
        item = self.checklist.item(finding.item) if finding.item else None
        result = {
            "code": finding.code,
            "severity": CODES[finding.code],
            "item": finding.item,
            "ref": item.ref if item else "",
            "file": finding.file,
            "page": finding.page,
            "fact": finding.fact,
            "params": plain(finding.params),
            "message": self._say(finding),
            "help": messages.say_all(f"findings.{finding.code}.help", finding.params),
            "cite": self._cite(finding.paragraph, item.source if item else finding.source),
        }
        if index in self.accepted:
            result["accepted"] = {"because": self.accepted[index].because, "by": self.accepted[index].by}
        return result

    def _say(self, finding: Finding) -> Text:
        params: dict[str, Any] = {**finding.params, "where": _where(finding.file, finding.page)}
        if finding.item:
            params["item"] = self.checklist.item(finding.item).title
        if "other" in params:
            params["beside"] = _where(str(params["other"]), params.get("other_page"))
        if "alike" in params:
            params["how"] = messages.say_all(f"alike.{params['alike']}", params)
        if "instead" in params:
            params["instead"] = messages.say_all(f"instead.{params['instead']}", params)
        if "lost" in params:
            params["replace"] = messages.say_all(f"lost.{params['lost']}", {})
        if "reason" in params:
            params["reason"] = messages.say_all(f"reasons.{params['reason']}", params)
        return messages.say_all(f"findings.{finding.code}.message", params)


def _where(file: str, page: int | None) -> Text:
    if page is None or not file:
        return dict.fromkeys(LANGUAGES, file)
    return {
        lang: file + (" " if lang == "en" else "") + labels(lang).brackets(labels(lang)("line.page", pages=page))
        for lang in LANGUAGES
    }


NUMBERS = ("number", "hkid_number")
"""The facts that are masked."""


def _file(each: FileReport, show_numbers: bool) -> dict[str, Any]:
    return {
        "path": each.source.path,
        "sha256": each.source.sha256,
        "bytes": each.source.bytes,
        "media_type": each.media_type,
        "pages": each.pages,
        "use": each.use,
        "documents": [
            {
                "kind": document.kind,
                "party": document.party,
                "pages": list(document.pages),
                "confidence": round(document.confidence, 2),
                "signs": reasons(document.signs),
                "rivals": list(document.rivals),
                **({"with": list(document.beside)} if document.beside else {}),
                "facts": [_fact(fact, show_numbers) for fact in document.facts],
            }
            for document in each.documents
        ],
    }


def _fact(fact: Fact, show_numbers: bool) -> dict[str, Any]:
    value = plain(fact.value)
    result = {
        "name": fact.name,
        "value": masked(value) if fact.name in NUMBERS and not show_numbers else value,
        "page": fact.page,
        "confidence": round(fact.confidence, 2),
        "reader": fact.reader,
    }
    if fact.role:
        result["role"] = fact.role
    if fact.box is not None:
        result["box"] = [round(edge, 4) for edge in fact.box]
    return result


def masked(number: str) -> str:
    """Hide all but the first and the last two letters or figures of a number; a short one is hidden whole.

    >>> masked("A1234563"), masked("A123456(3)")
    ('A•••••63', 'A•••••6(3)')
    """
    told = [at for at, letter in enumerate(number) if letter.isalnum()]
    shown = {told[0], *told[-2:]} if len(told) > 4 else set()
    return "".join("•" if letter.isalnum() and at not in shown else letter for at, letter in enumerate(number))


def as_json(report: Any) -> bytes:
    """Return plain values as the JSON that `--format json` prints."""
    return (json.dumps(report, ensure_ascii=False, indent=2) + "\n").encode()


def plain(value: Any) -> Any:
    """Return `value` with days as ISO text and every mapping and sequence as JSON has them."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(each) for each in value]
    return value
