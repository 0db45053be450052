"""The persons of a certificate or a register: one fact for each, with what the person is where the paper says it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from formprep.kinds import Reading
from formprep.model import Fact, Role
from formprep.needles import bare, folded
from formprep.readers.headings import with_headings
from formprep.readers.labelled import BETTER, Candidate, beside, candidates, label_end
from formprep.readers.names import HAN_NAME, as_name, until_label, with_rest
from formprep.readers.paper import Paper, fact
from formprep.readers.parted import read_parted, read_surnames

ALONE = 0.5
"""The most the name of a person is worth that is one Latin word only, or as long as two: few people have no other."""


def read_parties(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the names of all persons: one fact for each, with what the person is where a label says it."""
    if way.roles and (parted := read_parted(name, way, paper)):
        return with_headings(parted, way, paper)
    found: dict[str, Fact] = {str(each.value): each for each in read_surnames(name, paper)}
    for label in way.labels:
        for candidate in candidates(paper, (label,)):
            value = _with_space(candidate, paper) or as_name(candidate.text)
            if value is None or candidate.share < 0.8 or _is_of_others(candidate, way, paper.kind.vocabulary):
                continue
            value = until_label(with_rest(value, candidate, paper), paper.kind.vocabulary)
            role = way.roles.get(label, "")
            for each in (value, *_beside_name(candidate.text, way)):
                read = replace(fact(name, each, candidate.row, candidate.share * 0.9), role=role)
                if not HAN_NAME.match(each) and not 2 <= len(each.split()) <= 5:
                    read = replace(read, confidence=min(read.confidence, ALONE))
                found[each] = _surer(found[each], read) if each in found else read
    headed = with_headings(list(found.values())[:8], way, paper)
    return _with_relations(_with_first(headed, way), way, paper)


def _with_space(candidate: Candidate, paper: Paper) -> str | None:
    """Return a Japanese name as it is spaced: 森川 遥."""
    match = _SPACED.match(candidate.text.strip())
    return match[0] if match and any(_KANA.search(row.text) for row in paper.rows) else None


_SPACED = re.compile(r"[\u3400-\u9fff]{1,4}[ \u3000](?![男女])[\u3400-\u9fff\u3040-\u30ff]{1,4}$")
_KANA = re.compile(r"[\u3041-\u30fa]")


def _is_of_others(candidate: Candidate, way: Reading, known: frozenset[str]) -> bool:
    """Tell whether a line names somebody whom the paper is not about: an officer, a witness, a parent of a couple."""
    text = candidate.row.text
    if _SURNAMES.match(text):
        return True
    if any(candidate.row.bare.startswith(label) for label in _PARTICULARS & known):
        return True
    return _BYSTANDER.search(text) is not None or (
        "spouse" in way.roles.values() and _PARENT.match(text.strip()) is not None
    )


def _beside_name(text: str, way: Reading) -> list[str]:
    """Return the name of the other spouse, where the columns of both stand on one line: LI MEI 李美 HO WAI 何偉."""
    if "spouse" not in way.roles.values():
        return []
    both = _TWO_NAMES.match(text.strip())
    return [both[1]] if both and as_name(both[1]) == both[1] else []


_TWO_NAMES = re.compile(
    r"^[A-ZÀ-Ý][^\u3400-\u9fff]*[\u3400-\u9fff]{2,4}\s+([A-ZÀ-Ý][\w ,'’.\-]*?)(?:\s+[\u3400-\u9fff]{2,4})?$"
)
_PARTICULARS = frozenset(bare(folded(label)) for label in (
    "address", "age", "citizenship", "date of birth", "nationality", "occupation", "place of birth", "sex", "住址",
    "出生日期", "出生地", "國籍", "年齡", "性別", "民族", "職業", "工作單位", "出生體重", "健康狀況",
))  # fmt: skip
"""Labels of a person's particulars: what stands beside them below a name is no name."""
_PARENT = re.compile("(?i)父|母|father|mother|p[eè]re|m[eè]re|padre|madre|vater|mutter")

_SURNAMES = re.compile(r"(?i)\W*(?:primer|segundo) apellido")
_BYSTANDER = re.compile(
    r"(?i)\b(?:informants?|registrars?|witness(?:es)?|officiants?|celebrants?|notary|translators?|interpreters?|clerk)\b"
    "|申報人|申报人|登記官|登记官|登記員|登记员|監禮人|見證人|见证人|證婚人|证婚人|承辦人|承办人|公證員|公证员|接生|經辦|经办|翻譯|翻译"
)


def each_once(found: list[Fact]) -> list[Fact]:
    """Return each name once, as it was read surest, with the role that any reading gave it."""
    kept: dict[str, Fact] = {}
    for each in found:
        key = bare(folded(str(each.value)))
        kept[key] = _surer(kept[key], each) if key in kept else each
    whole = [each for each in kept.values() if not _is_both(each, list(kept.values()))]
    return [each for each in whole if not any(_is_part(each, other) for other in whole)]


def _is_both(name: Fact, others: list[Fact]) -> bool:
    """Tell whether what was read as a name is two that stand in columns beside each other."""
    words = [
        str(each.value).upper().split() for each in others if each is not name and len(str(each.value).split()) > 1
    ]
    return str(name.value).upper().split() in [one + two for one in words for two in words if one != two]


def _is_part(name: Fact, other: Fact) -> bool:
    """Tell whether a name is another one broken off: SANTIAGO of SANTIAGO MARIA TERESA."""
    words, whole = str(name.value).upper().split(), str(other.value).upper().split()
    return len(words) < len(whole) and whole[: len(words)] == words


def _surer(known: Fact, read: Fact) -> Fact:
    """Return the surer of two readings of a name; a role that only one of them tells stays, two roles tell none."""
    best = read if read.confidence > known.confidence else known
    roles = {each.role for each in (known, read) if each.role}
    if len(roles) > 1:
        return best if abs(read.confidence - known.confidence) > BETTER else replace(best, role="")
    return replace(best, role=next(iter(roles), ""))


def _with_first(found: list[Fact], way: Reading) -> list[Fact]:
    """Give the person named first the role that the first one has, where no label said it of anybody."""
    if not way.first or not found or any(each.role == way.first for each in found):
        return found
    first = min(found, key=lambda each: (each.page, each.box[1] if each.box else 0.0))
    if first.role or first.box is None:
        return found
    return [replace(each, role=way.first) if each is first else each for each in found]


def _with_relations(found: list[Fact], way: Reading, paper: Paper) -> list[Fact]:
    """Say what the one person named on a page of a household register is to its head."""
    if not way.related:
        return found
    told: dict[int, set[Role]] = {}
    for page, text in _beside_any(way.related, paper):
        word = re.match(r"[\s:：]*([\u3400-\u9fff]{1,4}|[A-Za-z]+)", text)
        if word and (role := way.relations.get(bare(folded(word[1])))):
            told.setdefault(page, set()).add(role)
    on_page = Counter(each.page for each in found)
    return [
        replace(each, role=next(iter(told[each.page])))
        if on_page[each.page] == 1 and len(told.get(each.page, ())) == 1
        else each
        for each in found
    ]


def _beside_any(labels: tuple[str, ...], paper: Paper) -> Iterator[tuple[int, str]]:
    """Yield the page and the text beside one of these labels, also where that text is a label elsewhere: 妻, 母亲."""
    for label in labels:
        for at, row in enumerate(paper.rows):
            end = label_end(row, label, paper.kind.vocabulary)
            if end is not None and row.text[end:].strip(" :："):
                yield row.page, row.text[end:]
            elif end is not None:
                yield from ((row.page, each.text) for each in beside(paper.rows, at, 0.97) if each.share > 0.9)
