"""Names: of the holder beside a label or at the head of a letter, of several persons on a certificate."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from formprep.kinds import Reading
from formprep.model import Fact, Role
from formprep.readers.addresses import is_address
from formprep.readers.labelled import BETTER, LEAST, beside, candidates, is_label, label_end
from formprep.readers.paper import Paper, Row, fact
from formprep.signs import bare, folded

_LATIN = re.compile(
    r"^[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*(?:,? +(?:[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*|de|da|van|von|bin|binti)){0,5}"
)
_HAN_NAME = re.compile(r"^[\u3400-\u9fff·]{2,6}(?![\u3400-\u9fff])")
_PLACE = re.compile("[市縣县省區区鎮镇村]$|[簽签][署名]|公司|銀行|银行|醫院|医院")
_TITLE = re.compile(r"^(?:(?:MR|MRS|MS|MISS|DR|MESSRS)\b\.?|先生|女士|小姐)\s*", re.IGNORECASE)
_IS = re.compile(r"^[是为為](?=[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff]))")
"""Sentences say 父亲是 before the name."""
_NO_NAME = frozenset({
    "ACCOUNT", "ADDRESS", "AGE", "AMERICAN", "AMOUNT", "AND", "ASSESSMENT", "AVENUE", "BALANCE", "BANK",
    "BILL", "BIRTH", "BRANCH", "BY", "CARD", "CERTIFICATE", "CHECKING", "COLOR", "COMPANY", "CONSOLIDATED",
    "CONTACT", "CORP", "CORPORATION", "CREDIT", "CURRENCY", "CURRENT", "CUSTOMER", "DATE", "DEPARTMENT",
    "DEPOSIT", "DOCUMENT", "DR", "EARNINGS", "EMAIL", "EXAMPLE", "FEMALE", "FIRST", "FLAT", "FLOOR", "FOR",
    "FORM", "FROM", "GIVEN", "GOVERNMENT", "HOLDER", "HONG", "HOSPITAL", "IDENTITY", "IMMIGRATION", "IN",
    "INC", "INDIAN", "INLAND", "ISSUE", "KONG", "KOWLOON", "LANDLORD", "LAST", "LIMITED", "LTD", "MALE",
    "MIDDLE", "MIDOLE", "MONTHLY", "NAME", "NATIONALITY", "NO", "NOTICE", "NUMBER", "OCCUPATION", "OF",
    "OFFICE", "PAGE", "PAID", "PASSPORT", "PERIOD", "PERMANENT", "PIRST", "PLACE", "RECEIPT", "REGISTRATION",
    "RESIDENCE", "REVENUE", "ROAD", "ROOM", "SAVINGS", "SERVICES", "SEX", "SIGN", "SIGNATURE", "SIGNED",
    "SPECIMEN", "STATEMENT", "STREET", "SUMMARY", "SURNAME", "TAX", "TELEPHONE", "TENANT", "THE", "TO",
    "TOTAL", "TOWER", "TYPE", "UNION", "YOUR",
})  # fmt: skip
"""Words of forms and letterheads that no name has."""


def read_name(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the name beside a label."""
    chinese = name == "chinese_name"
    best: Fact | None = None
    for candidate in candidates(paper, way.labels):
        value = as_name(candidate.text, chinese_only=chinese, latin_only=name in ("surname", "given_names"))
        if value is None:
            continue
        read = fact(name, value, candidate.row, candidate.share * 0.95)
        if best is None or read.confidence > best.confidence + BETTER:
            best = read
    return [best] if best and best.confidence >= LEAST else []


def read_parties(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the names of all persons: one fact for each, with what the person is where a label says it."""
    found: dict[str, Fact] = {}
    for label in way.labels:
        for candidate in candidates(paper, (label,)):
            value = as_name(candidate.text)
            if value is None or candidate.share < 0.8:
                continue
            read = replace(fact(name, value, candidate.row, candidate.share * 0.9), role=way.roles.get(label, ""))
            found[value] = _surer(found[value], read) if value in found else read
    return _with_relations(_with_first(list(found.values())[:8], way), way, paper)


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


def as_name(text: str, *, chinese_only: bool = False, latin_only: bool = False) -> str | None:
    """Return the name a text begins with, without a form of address; None where it begins with none."""
    plain = _IS.sub("", _TITLE.sub("", text.strip()))
    if not latin_only and (han := _HAN_NAME.match(plain)) and bare(folded(han.group())) not in _NO_HAN:
        return None if _PLACE.search(han.group()) else han.group()
    if chinese_only:
        return None
    latin = _LATIN.match(plain)
    if latin is None or len(latin.group()) < 2:
        return None
    words = re.findall(r"[A-Z]+", folded(latin.group()))
    if not words or any(word in _NO_NAME for word in words) or re.match(r"\s*[:0-9]", plain[latin.end() :]):
        return None
    return latin.group().strip(" ,.")


_NO_HAN = frozenset(bare(folded(word)) for word in (
    "以下空白", "住址", "先生", "出生", "出生日期", "國籍", "地址", "女", "女士", "姓名", "年齡", "性別",
    "日期", "次女", "次男", "民國", "民族", "男", "空白", "簽名", "簽署", "編號", "職位", "職業", "號碼",
    "身份證", "金額", "長女", "長男", "電話",
))  # fmt: skip


def read_block(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the name and address block at the head of a letter or statement."""
    if not paper.pages:
        return []
    rows = [row for row in paper.on_page(paper.pages[0].number) if not row.box or row.box[1] < 0.5]
    for at, row in enumerate(rows[:40]):
        if not _is_full_name(row, paper.kind.vocabulary):
            continue
        lines = list(_address_below(rows, at))
        if name == "address" and lines:
            return [fact(name, " ".join(each.text.strip() for each in lines), row, 0.75)]
        if name == "holder" and lines:
            return [fact(name, _HAN_AFTER.sub("", _TITLE.sub("", row.text.strip())), row, 0.85)]
    return []


def _is_full_name(row: Row, known: frozenset[str]) -> bool:
    text = _TITLE.sub("", row.text.strip())
    if is_label(text, known):
        return False
    if _HAN_NAME.fullmatch(text):
        return bare(folded(text)) not in _NO_HAN and len(text) <= 4
    latin = _HAN_AFTER.sub("", text)
    words = latin.replace(",", " ").split()
    return 2 <= len(words) <= 5 and as_name(latin) == latin.strip(" ,.") and latin.upper() == latin


_HAN_AFTER = re.compile(r"\s+[\u3400-\u9fff]{2,4}$")
_CARD_NAME = re.compile(r"^([A-Z][A-Z'’\- ]*), ?([A-Z][A-Za-z'’\-]*(?: [A-Z][A-Za-z'’\-]*)*)$")


def read_card_name(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a name that a card prints without a label: `LOPEZ GARCIA, Ana Belen`, or a line of Chinese characters."""
    for row in paper.rows:
        text = row.text.strip()
        if name == "chinese_name":
            if _HAN_NAME.fullmatch(text) and len(text) <= 4 and _is_full_name(row, paper.kind.vocabulary):
                return [fact(name, text, row, 0.85)]
        elif match := _CARD_NAME.match(text):
            return [fact(name, match[1] if name == "surname" else match[2], row, 0.95)]
    return []


def _address_below(rows: list[Row], at: int) -> Iterator[Row]:
    head = rows[at]
    for row in rows[at + 1 : at + 6]:
        if head.box and row.box and (abs(row.box[0] - head.box[0]) > 0.05 or row.box[1] - head.box[1] > 0.15):
            continue
        if not is_address(row.text):
            return
        yield row
