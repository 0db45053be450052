"""The one way of the data: folder → files → pages → documents with facts → papers with parties → outcomes → report."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol
from unicodedata import normalize

from formprep import editions as dating
from formprep import eligibility as eligible
from formprep import examine as examining
from formprep import guidance as guiding
from formprep import lost as losing
from formprep import quality
from formprep.codes import CODES
from formprep.crosschecks import crosschecked
from formprep.errors import InputError
from formprep.form_review import reviewed
from formprep.inventory import inventory
from formprep.joining import join
from formprep.kinds import Kind, load_kinds
from formprep.missing_pages import missing_pages
from formprep.model import Document, Finding, Outcome, SourceFile, Transcript
from formprep.parties import attribute
from formprep.photo_place import empty_places
from formprep.readers import read
from formprep.recognise import recognise
from formprep.report import Acceptance, Report
from formprep.schemas import DEFAULT_EDITION, Checklist, editions, load_checklist
from formprep.situation import Fault, Situation, SituationError, load, parsed, understand
from formprep.uses import twins, uses
from formprep.yamls import Lines

Answers = Mapping[str, Any]


class Transcriber(Protocol):
    """Read files into pages; `formprep.transcribe.transcribe` with its settings filled in."""

    def __call__(self, files: Sequence[SourceFile], folder: Path, *, on: date) -> Mapping[str, Transcript]:
        """Return the transcript of each file by its path."""
        ...


def situation_of(
    source: Path | Answers, *, on: date, edition: str | None = None, data: bytes | None = None
) -> tuple[Checklist, Situation]:
    """Return the rules that apply and the situation that a file or a mapping describes.

    `data` are the bytes of the file, where they were read already.
    """
    answers, lines = _given(source, data)
    name = source.name if isinstance(source, Path) else "situation"
    named = answers.get("edition") if isinstance(answers, Mapping) else None
    if edition is None and isinstance(named, str) and named not in editions():
        fault = Fault(
            "edition", "edition", {"given": named, "known": editions()}, lines.near(("edition",)) if lines else None
        )
        raise SituationError(name, [fault])
    chosen = edition if edition is not None else named if isinstance(named, str) else DEFAULT_EDITION
    checklist = load_checklist(chosen)
    return checklist, understand(answers, checklist.situation, on=on, source=name, lines=lines, kinds=load_kinds())


def _given(source: Path | Answers, data: bytes | None) -> tuple[Answers, Lines | None]:
    if not isinstance(source, Path):
        return source, None
    return load(source) if data is None else parsed(data, source.name)


def plan(checklist: Checklist, situation: Situation) -> Report:
    """Return what will be asked of this situation, before any file exists."""
    outcome = eligible.eligibility(checklist.eligibility, situation)
    outcomes, declared = losing.told(examining.plan(checklist, situation), checklist, situation)
    return Report(
        checklist,
        situation,
        outcome,
        outcomes=tuple(outcomes),
        findings=(*_about_answers(outcome, checklist, situation), *declared),
        guidance=tuple(guiding.guidance(checklist, situation)),
        planned=True,
    )


def prepare(
    folder: Path,
    checklist: Checklist,
    situation: Situation,
    *,
    transcribe: Transcriber,
    answers: Path | None = None,
) -> Report:
    """Return the report on a folder; `answers` is the situation file, where there is one. Raise `InputError`."""
    if not folder.is_dir():
        raise InputError(f"{folder}: there is no such folder.")
    kinds = load_kinds()
    files, about_folder = inventory(folder, answers=answers)
    repeated = twins(files)
    readable = [file for file in files if file.sha256 and file.path not in repeated]
    read_in = transcribe(readable, folder, on=situation.on)
    transcripts = {path: quality.judged(transcript) for path, transcript in read_in.items()}
    words = situation.answers.get("documents", {})
    documents = [
        document
        for file in readable
        for document in _documents(file.path, transcripts[file.path], kinds, _word(file.path, words), situation.on)
    ]
    pages = {path: transcript.pages for path, transcript in transcripts.items()}
    joined = [quality.with_faults(each, transcripts) for each in join(documents, pages, kinds, on=situation.on)]
    return judge(checklist, situation, files, transcripts, joined, about_folder)


def judge(
    checklist: Checklist,
    situation: Situation,
    files: Sequence[SourceFile],
    transcripts: Mapping[str, Transcript],
    documents: Sequence[Document],
    about_folder: Sequence[Finding] = (),
) -> Report:
    """Return the report on documents that were told and read."""
    pages = {path: transcript.pages for path, transcript in transcripts.items()}
    words = situation.answers.get("documents", {})
    parties = {file.path: word["party"] for file in files if "party" in (word := _word(file.path, words) or {})}
    papers = crosschecked(attribute(documents, pages, situation, checklist, parties), situation, checklist)
    papers = missing_pages(papers, pages, load_kinds())
    papers = reviewed(papers, pages, load_kinds(), situation, checklist)
    outcomes, about_items = examining.examine(checklist, situation, papers)
    outcomes, declared = losing.told(outcomes, checklist, situation)
    about_items += [*declared, *empty_places(papers, pages, outcomes, checklist)]
    reports, about_files = uses(files, transcripts, papers, outcomes, examining.asked_kinds(checklist, situation))
    at_items = {(f.code, f.file, f.page) for f in about_items}
    about_files = [f for f in about_files if (f.code, f.file, f.page) not in at_items]
    lost = _lost_words(words, files)
    outcome = eligible.eligibility(checklist.eligibility, situation)
    findings = _ordered(
        [*_about_answers(outcome, checklist, situation), *about_folder, *about_files, *about_items, *lost], checklist
    )
    accepted, unmet = _accepted(findings, situation)
    return Report(
        checklist,
        situation,
        outcome,
        outcomes=tuple(_set_aside(outcome, findings, accepted) for outcome in outcomes),
        files=tuple(reports),
        findings=(*findings, *unmet),
        guidance=tuple(guiding.guidance(checklist, situation)),
        accepted=accepted,
    )


def _documents(
    path: str, transcript: Transcript, kinds: Mapping[str, Kind], word: Answers | None, on: date
) -> list[Document]:
    told = recognise(path, transcript.pages, kinds, word=word)
    return [read(document, transcript.pages, kinds, on=on) for document in told]


def _about_answers(outcome: eligible.Eligibility, checklist: Checklist, situation: Situation) -> list[Finding]:
    nameless = [
        Finding("FP805", params={"party": party})
        for party in ("applicant", "sponsor")
        if not any(key in situation.answers[party] for key in ("surname", "given_names", "chinese_name"))
    ]
    return [
        *dating.findings(checklist.edition, checklist.editions, situation.rules_on),
        *eligible.findings(outcome, checklist.eligibility, situation),
        *guiding.findings(checklist, situation),
        *nameless,
    ]


def _word(path: str, words: Mapping[str, Answers]) -> Answers | None:
    """Return the applicant's word on a file: on itself, else on the nearest folder above it."""
    path = _spelled(path)
    named = {_spelled(name): word for name, word in words.items()}
    if path in named:
        return named[path]
    folders = [name for name in named if path.startswith(name + "/")]
    return named[max(folders, key=len)] if folders else None


def _lost_words(words: Mapping[str, Answers], files: Sequence[SourceFile]) -> list[Finding]:
    paths = [_spelled(file.path) for file in files]
    return [
        Finding("FP903", params={"name": name})
        for name in words
        if not any(path == _spelled(name) or path.startswith(_spelled(name) + "/") for path in paths)
    ]


def _spelled(path: str) -> str:
    """Return a path in one spelling: composed letters, no dot before it and no slash behind."""
    return normalize("NFC", path).removeprefix("./").rstrip("/")


def _ordered(findings: Sequence[Finding], checklist: Checklist) -> list[Finding]:
    """Sort by severity, then in the guide's order, then by file; none stands twice."""
    rank = {item.id: index for index, item in enumerate(checklist.items)}
    severity = {"error": 0, "review": 1, "advice": 2}
    unique = {(f.code, f.item, f.file, f.page, f.fact, repr(f.params)): f for f in findings}
    return sorted(
        unique.values(),
        key=lambda f: (severity[CODES[f.code]], rank.get(f.item, -1), f.file, f.page or 0, f.code, f.fact),
    )


def _accepted(findings: Sequence[Finding], situation: Situation) -> tuple[dict[int, Acceptance], list[Finding]]:
    """Match the `accept` entries with the findings they set aside; an entry that meets none is told."""
    accepted: dict[int, Acceptance] = {}
    unmet = []
    for entry in situation.answers.get("accept", ()):
        meets = [
            index
            for index, finding in enumerate(findings)
            if finding.code == entry["code"]
            and _spelled(entry.get("file", finding.file)) == _spelled(finding.file)
            and entry.get("item", finding.item) == finding.item
        ]
        accepted |= {index: Acceptance(entry["because"], entry["by"]) for index in meets}
        if not meets:
            unmet.append(Finding("FP901", params={"code": entry["code"]}))
    return accepted, unmet


def _set_aside(outcome: Outcome, findings: Sequence[Finding], accepted: Mapping[int, Acceptance]) -> Outcome:
    """Return an item as accepted where everything that speaks against it was set aside."""
    against = [i for i, f in enumerate(findings) if f.item == outcome.item and CODES[f.code] != "advice"]
    if outcome.status in ("met", "not-asked", "asked") or not against or not set(against) <= set(accepted):
        return outcome
    return Outcome(outcome.item, "accepted", outcome.why, outcome.documents)
