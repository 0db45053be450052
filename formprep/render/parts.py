"""The parts of a report that are shown, in the order they are shown in; nothing is decided here."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from formprep.labels import Labels, labels
from formprep.model import Language

Part = Mapping[str, Any]
"""The report, or an item, a file, a finding of it, as section 5 of the contract has them."""

TOPICS = ("form", "route", "fee", "processing")
"""What is told first: which form, where and how, how much, how long."""
URGENT = {"entry": ("route", "fee", "processing"), "extension": ("route", "fee", "extension-window")}
"""What a check tells; all of it stands in the checklist and on the cover sheet."""
GROUPS = ("A", "B", "C", "N", "other")

_STATUSES = {"error": ("missing", "faulty"), "review": ("to-review",)}


@dataclass(frozen=True, slots=True)
class Note:
    """Be what is said, what to do about it, the paragraph it rests on and the code it comes from."""

    text: str
    help: str = ""
    paragraph: str = ""
    code: str = ""
    source: str = ""
    """Where it was read, in short, if not in the guide that the edition is named after."""
    remark: str = ""
    """How far that can be relied on, where it is not official."""


Advice = tuple[str, list[Note]]
"""A topic of guidance, and what is said under it."""


@dataclass(frozen=True, slots=True)
class Task:
    """Be one thing to put right or to look at: the item, if it is about one, and what is said of it."""

    item: Part
    notes: tuple[Note, ...]

    @property
    def ref(self) -> str:
        """Return the guide's letter and row, or nothing."""
        return clean(self.item.get("ref", ""))


def clean(text: object) -> str:
    """Return `text` on one line, without what could steer a terminal or turn the reading direction.

    Control characters, bidirectional marks and broken characters become `\N{REPLACEMENT CHARACTER}`.
    """
    return "".join(map(_visible, str(text)))


def said(text: Part | None, lang: Language) -> str:
    """Return what is said in that language; line breaks are kept."""
    words = (text or {}).get(lang) or ""
    return "\n".join(clean(line) for line in str(words).splitlines())


def verdict_text(report: Part, words: Labels) -> str:
    """Return what the verdict means; a ready one says whether anything was set aside for it."""
    aside = report["verdict"] == "ready" and any(finding.get("accepted") for finding in report.get("findings", ()))
    return words(f"verdict.{report['verdict']}.text{'_accepted' if aside else ''}")


def tasks(report: Part, kind: str, lang: Language) -> list[Task]:
    """Return the findings of a severity, or those `accepted`: of the whole application, then by item, then by file.

    An item whose status says so is there even where no finding names it.
    """
    findings = [f for f in report.get("findings", ()) if kind == ("accepted" if f.get("accepted") else f["severity"])]
    items = {item["id"]: item for item in report.get("items", ())}
    loose = [Task({}, (noted(f, lang),)) for f in findings if f.get("item") not in items and not f.get("file")]
    filed = [Task({}, (noted(f, lang),)) for f in findings if f.get("item") not in items and f.get("file")]
    held = []
    for name, item in items.items():
        notes = tuple(noted(f, lang) for f in findings if f.get("item") == name)
        if not notes and item["status"] in _STATUSES.get(kind, ()):
            notes = (Note(said(item.get("why"), lang), paragraph=paragraph(item)),)
        if notes:
            held.append(Task(item, notes))
    return [*loose, *held, *filed]


def groups(items: Iterable[Part]) -> dict[str, list[Part]]:
    """Return the items under the guide's letters, in its order; letters without items are left out."""
    found: dict[str, list[Part]] = {letter: [] for letter in GROUPS}
    for item in items:
        letter = str(item.get("ref", ""))[:1]
        found[letter if letter in found else "other"].append(item)
    return {letter: members for letter, members in found.items() if members}


def parties(report: Part, words: Labels) -> str:
    """Say whose application it is, as what, and of which sponsor; nothing where no relationship is given."""
    relationship = words.name("relationship", answer(report, "applicant", "relationship"))
    if not relationship:
        return ""
    applicant, sponsor = (person(report, party) or words(f"cover.{party}") for party in ("applicant", "sponsor"))
    status = words.name("sponsor_status", answer(report, "sponsor", "status"))
    told = words("line.of", applicant=applicant, relationship=relationship, sponsor=sponsor)
    return told + words.aside(status)


def reasons(report: Part, lang: Language) -> list[Note]:
    """Return the reasons of the eligibility that no finding tells already."""
    told = {said(finding.get("message"), lang) for finding in report.get("findings", ())}
    notes = [
        Note(said(reason.get("message"), lang), paragraph=clean(reason.get("paragraph", "")), **citation(reason, lang))
        for reason in report.get("eligibility", {}).get("reasons", ())
    ]
    return [note for note in notes if not any(note.text in text for text in told)]


def doubts(report: Part, lang: Language) -> list[Note]:
    """Return why the arrangement does not seem to apply or why that can't be told; nothing where it applies."""
    return [] if report.get("eligibility", {}).get("outcome") == "eligible" else reasons(report, lang)


def guidance(report: Part, lang: Language) -> tuple[list[Advice], list[Advice]]:
    """Return what to know about submitting, and the rest: each topic once, with all that is said under it."""
    topics: dict[str, list[Note]] = {topic: [] for topic in TOPICS}
    for entry in report.get("guidance", ()):
        paragraph = clean(entry.get("paragraph", ""))
        note = Note(said(entry.get("message"), lang), paragraph=paragraph, **citation(entry, lang))
        topics.setdefault(entry["topic"], []).append(note)
    told = [(topic, notes) for topic, notes in topics.items() if notes]
    return [each for each in told if each[0] in TOPICS], [each for each in told if each[0] not in TOPICS]


def person(report: Part, party: str) -> str:
    """Return the names of the applicant or sponsor as given, or nothing."""
    given = (report.get("situation") or {}).get(party) or {}
    return clean(" ".join(str(given[key]) for key in ("surname", "given_names", "chinese_name") if given.get(key)))


def answer(report: Part, *keys: str) -> Any:
    """Return one answer of the situation, or None."""
    value: Any = report.get("situation") or {}
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def paragraph(part: Part) -> str:
    """Return the paragraph of the guide that an item or a finding rests on."""
    return clean((part.get("cite") or {}).get("paragraph", ""))


def second_title(item: Part, lang: Language) -> str:
    """Return the title beside: the Chinese one in English, the English one in Chinese."""
    return said(item.get("title"), "zh-Hant" if lang == "en" else "en")


def pages(numbers: Sequence[int], lang: Language) -> str:
    """Write page numbers briefly: pages 1-3, 5."""
    text = numerals(numbers)
    return labels(lang)("line.page" if text.isdigit() else "line.pages", pages=text) if text else ""


def numerals(numbers: Sequence[int]) -> str:
    """Write page numbers as numerals alone: 1-3, 5."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)


def places(report: Part, item: Part) -> list[tuple[str, list[int]]]:
    """Return the files of an item with the pages that count for it: those it names, else the whole file."""
    counted = item.get("pages") or ()
    by_path = {file["path"]: file for file in report.get("files", ())}
    found = []
    for path in item.get("files", ()):
        numbers = [number for each in counted if each["file"] == path for number in each["pages"]]
        whole = range(1, (by_path.get(path, {}).get("pages") or 0) + 1)
        found.append((path, numbers or list(whole)))
    return found


def sourced(note: Note, words: Labels) -> str:
    """Return what is said and what to do, with its paragraph of the guide, unless it names it itself."""
    told = words.sentences(note.text, note.help)
    place = note.paragraph
    if place in told and not place.isdigit():
        place = ""
    if place:
        place = words.cited(place)
        place = (
            words("line.cited", source=note.source, paragraph=place)
            if note.source
            else words("line.guide", paragraph=place)
        )
    return told + words.aside(words("line.semicolon").join(text for text in (place, note.remark) if text))


def confidence(part: Part, lang: Language) -> str:
    """Return the remark on a rule that does not rest on an official text; nothing on one that does."""
    cite = part.get("cite") or {}
    if cite.get("confidence", "official") == "official":
        return ""
    return labels(lang)(f"line.{cite['confidence']}", day=labels(lang).day(cite.get("read_on")))


def citation(part: Part, lang: Language) -> dict[str, str]:
    """Return what a note says of where its rule was read."""
    source = said((part.get("cite") or {}).get("source_short"), lang)
    return {"source": source, "remark": confidence(part, lang)}


def closing(report: Part, words: Labels) -> str:
    """Say by which edition, on which day and by which version it was checked."""
    edition = report.get("edition") or {}
    held = words(
        "line.held",
        guide=clean(edition.get("guide", "")),
        edition=clean(edition.get("id", "")),
        day=words.day(report.get("checked_on")),
        version=version(report),
    )
    doubtful = edition.get("confidence", "official") != "official"
    read = words("line.edition_secondary", day=words.day(edition.get("confirmed_on"))) if doubtful else ""
    return words.sentences(held, read)


def version(report: Part) -> str:
    """Return the version of formprep that made the report."""
    return clean((report.get("tool") or {}).get("version", ""))


def noted(finding: Part, lang: Language) -> Note:
    """Return what a finding says, and what to do about it, or why it was set aside."""
    accepted = finding.get("accepted")
    if accepted:
        given = {key: clean(accepted.get(key, "")) for key in ("because", "by")}
        advice = labels(lang)("line.because", **given)
    else:
        advice = said(finding.get("help"), lang)
    code = clean(finding.get("code", ""))
    return Note(said(finding.get("message"), lang), advice, paragraph(finding), code, **citation(finding, lang))


_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029\xa0")
_WIDTHLESS = frozenset("\u200b\u200c\u200d\ufeff").union(map(chr, range(0xFE00, 0xFE10)))


def _visible(char: str) -> str:
    if char in _SPACES:
        return " "
    if char in _WIDTHLESS:
        return ""
    return "\ufffd" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") else char
