"""Say what became of each file: exactly one use, and what is to be told about it."""

from collections.abc import Mapping, Sequence, Set

from formprep.model import Document, Finding, Outcome, Party, SourceFile, Transcript, Use
from formprep.parties import Paper
from formprep.quality import is_blank
from formprep.report import FileReport

_ALWAYS = frozenset({"FP204", "FP210", "FP604", "FP605", "FP609", "FP729"})
"""What is told of a paper even where no item counts it."""


def twins(files: Sequence[SourceFile]) -> dict[str, str]:
    """Return for each file that repeats another's content the path of the first one."""
    first: dict[str, str] = {}
    return {
        file.path: first[file.sha256]
        for file in files
        if file.sha256 and file.bytes and first.setdefault(file.sha256, file.path) != file.path
    }


def uses(
    files: Sequence[SourceFile],
    transcripts: Mapping[str, Transcript],
    papers: Sequence[Paper],
    outcomes: Sequence[Outcome],
    asked: Set[tuple[Party, str]],
) -> tuple[list[FileReport], list[Finding]]:
    """Return each file with its use, and the findings about files. `asked` are the parties and kinds of asked items."""
    counted = [each for outcome in outcomes for document in outcome.documents for each in document.places]
    missing = any(outcome.status in ("missing", "to-review") for outcome in outcomes)
    same = twins(files)
    reports, findings = [], []
    for file in files:
        transcript = transcripts.get(file.path, Transcript(""))
        documents = tuple(each for paper in papers for each in paper.document.places if each.file == file.path)
        use = _use(file, transcript, documents, counted, same)
        turned = {page.number: page.rotation for page in transcript.pages if page.rotation}
        reports.append(FileReport(file, transcript.media_type, len(transcript.pages), use, documents, turned))
        findings += [Finding(p.code, file=file.path, page=p.page, params=p.params) for p in transcript.problems]
        if use == "duplicate":
            findings.append(Finding("FP116", file=file.path, params={"twin": same[file.path]}))
        elif use != "ignored":
            findings += _told(documents, transcript, counted, missing, asked)
    return reports, findings


def _use(
    file: SourceFile,
    transcript: Transcript,
    documents: Sequence[Document],
    counted: Sequence[Document],
    same: Mapping[str, str],
) -> Use:
    if file.ignored:
        return "ignored"
    if file.path in same:
        return "duplicate"
    if any(document in counted for document in documents):
        return "used"
    if not any(page.lines or page.fields or page.barcodes or page.faces for page in transcript.pages):
        return "unreadable"
    return "surplus" if any(document.kind != "unknown" for document in documents) else "unrecognised"


def _told(
    documents: Sequence[Document],
    transcript: Transcript,
    counted: Sequence[Document],
    missing: bool,
    asked: Set[tuple[Party, str]],
) -> list[Finding]:
    found = []
    blank = {page.number for page in transcript.pages if is_blank(page)}
    empty = blank | {page.number for page in transcript.pages if not (page.lines or page.fields or page.faces)}
    for document in documents:
        if document in counted:
            continue
        if document.kind != "unknown":
            if not any(p.code == "FP609" for p in document.faults):
                found.append(_not_counted(document, asked))
            found += [
                Finding(p.code, file=document.file, page=p.page or document.pages[0], params=p.params)
                for p in document.faults
                if p.code in _ALWAYS
            ]
        elif not set(document.pages) <= empty:
            language = document.fact("language")
            if language is not None and language.value not in ("zh", "en"):
                found.append(_finding("FP411", document, {"language": language.value}))
            found.append(_finding("FP201" if missing else "FP202", document, {}))
    said = {problem.page for problem in transcript.problems}
    file = documents[0].file if documents else ""
    found += [Finding("FP206", file=file, page=page) for page in sorted(blank - said) if file]
    return found


def _not_counted(document: Document, asked: Set[tuple[Party, str]]) -> Finding:
    if document.kind == "other-application-form":
        edition = document.fact("edition")
        return _finding("FP208", document, {"edition": str(edition.value) if edition else "?"})
    parties = ("applicant", "sponsor") if document.party == "unknown" else (document.party,)
    code = "FP209" if any((party, document.kind) in asked for party in parties) else "FP207"
    return _finding(code, document, {"kind": document.kind})


def _finding(code: str, document: Document, params: Mapping[str, object]) -> Finding:
    return Finding(code, file=document.file, page=document.pages[0], params=params)
