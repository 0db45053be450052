"""Names: of the holder beside a label, at the head of a letter or on a card."""

import re
from collections.abc import Sequence
from itertools import pairwise

from formprep.kinds import Kind, Reading
from formprep.model import Fact
from formprep.needles import bare, folded
from formprep.readers.addresses import below
from formprep.readers.labelled import (
    BETTER,
    LEAST,
    Candidate,
    before_label,
    candidates,
    is_label,
    label_before,
    trimmed,
)
from formprep.readers.paper import Paper, Row, fact

_LATIN = re.compile(
    r"^[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*(?:,? +(?:[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*|de|da|van|von|bin|binti)){0,5}"
)
HAN_NAME = re.compile(r"^[\u3400-\u9fff·]{2,6}(?![\u3400-\u9fff])")
_PLACE = re.compile(
    "[市縣县省區区鎮镇村號号碼码址員员官處处署局部費费額额項项類类廠厂]$|[小中大][学學]$|[学學]校|[计計][划劃]|[单單]位|[簽签][署名]|公司|銀行|银行|醫院|医院|姓名|姓氏|日期|^出生|[证證]明$|婚$|^[丧喪鳏鰥寡]|^[及將将與与在之該该亲親]|是|津[貼贴]$|假$|[狀状][態态]$|[國国]家$|地[區区]$|^[現现][時时]"
    "|[電电]話$|[電电]话$|手[機机]$|[傳传]真$|[電电][郵邮]$|[職职][業业]$|[國国]籍$|性[別别]$|年[齡龄]$|[學学][歷历]$|[備备][註注]$|[關关][係系]$"
)
"""What ends or begins Chinese words that are no name: places, offices, labels, the rest of a sentence."""
_COMB = re.compile(r"(?<!\S)[A-ZÀ-Ý](?: [A-ZÀ-Ý\-'’]){2,}(?!\S)|^[\u3400-\u9fff](?:\s[\u3400-\u9fff]){1,3}(?!\S)")
"""Letters in boxes, one in each."""
_SURNAME_FIRST = re.compile(r"^([A-ZÀ-Ý][A-ZÀ-Ý'’\- ]+), ?(\S.*)$")
_HAN_TITLE = re.compile(r"(?<=[\u3400-\u9fff])\s*(?:先生|女士|小姐|君)(?:[/／](?:先生|女士|小姐))?$")
_TITLE = re.compile(r"^(?:(?:MR|MRS|MS|MISS|DR|MESSRS)\b\.?|先生|女士|小姐)\s*", re.IGNORECASE)
_IS = re.compile(r"^[是为為](?=[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff]))")
"""Sentences say 父亲是 before the name."""
_NO_NAME = frozenset({
    "ACCOUNT", "ADDRESS", "AGE", "AMERICAN", "AMOUNT", "AND", "ASSESSMENT", "AVENUE", "BALANCE", "BANK", "BILL",
    "BIRTH", "BRANCH", "BY", "CARD", "CERTIFICATE", "CHECKING", "COLOR", "COMPANY", "CONSOLIDATED", "CONSUMER",
    "CONTACT", "CORP", "CORPORATION", "CREDIT", "CURRENCY", "CURRENT", "CUSTOMER", "DATE", "DEPARTMENT",
    "DEPENDANT", "DEPOSIT", "DOCUMENT", "DR", "EARNINGS", "EMAIL", "EMPLOYMENT", "EXAMPLE", "FEMALE", "FIRST",
    "FLAT", "FLOOR", "FOR", "FORM", "FROM", "GIVEN", "GOVERNMENT", "HK", "HKD", "HOLDER", "HOSPITAL", "IDENTITY",
    "IMMIGRATION", "IN", "INC", "INDIAN", "INLAND", "ISSUE", "KOWLOON", "LANDLORD", "LAST", "LIMITED",
    "LTD", "MALE", "MARRIAGE", "MIDDLE", "MIDOLE", "MONTHLY", "NAME", "NATIONALITY", "NO", "NOTICE", "NUMBER",
    "OCCUPATION", "OF", "OFFICE", "OFFICER", "PAGE", "PAID", "PASSPORT", "PERIOD", "PERMANENT", "PIRST",
    "PLACE", "RECEIPT", "REGISTRATION", "RESIDENCE", "REVENUE", "ROAD", "ROOM", "SAVINGS", "SERVICES", "SEX",
    "SIGN", "SIGNATURE", "SIGNED", "SPECIMEN", "STATEMENT", "STREET", "SUMMARY", "SURNAME", "TAX", "TELEPHONE",
    "TENANT", "THE", "TO", "TOTAL", "TOWER", "TYPE", "UNION", "YOUR",
    "ADMINISTRATIVE", "ALLOWANCE", "APPLICANT", "ARRIVAL", "AUTHORITY", "BRITISH", "CHINESE", "CONDITIONS", "CONSULATE",
    "CONTRIBUTION", "CONTRIBUTIONS", "CPF", "DEDUCTION", "DEDUCTIONS", "EPF", "MPF", "PROVIDENT", "SALARY", "WAGES",
    "DECLARATION", "DEPARTURE", "DEPENDENT", "DIRECTOR", "DIVORCED", "EMBASSY", "ENTRANT", "ENTRY", "EXTENSION",
    "LANDING", "MARITAL", "MARRIED", "MIGRANT", "MINISTRY", "OFFICIAL", "ONLY", "PERMIT", "PERMITTED", "REGION",
    "REMAIN", "REPUBLIC", "SCHEDULE", "SPONSOR", "SPOUSE", "STATUS", "STUDENT", "TRAINEE", "UNCONDITIONAL", "UNTIL",
    "VALID", "VISA", "VISITOR", "WIDOWED",
})  # fmt: skip
"""Words of forms and letterheads that no name has."""


def read_name(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the name beside a label."""
    chinese = name == "chinese_name"
    best: Fact | None = None
    for candidate in candidates(paper, way.labels):
        latin = name in ("surname", "given_names")
        value = as_name(candidate.text, chinese_only=chinese, latin_only=latin)
        if value is None and not chinese:
            value = as_name(_until_next(candidate.text, paper.kind.vocabulary), latin_only=latin)
        if value is None or begins_with_label(value, paper.kind.vocabulary) or is_told_otherwise(value, paper.kind):
            continue
        if name == "holder":
            value = with_rest(value, candidate, paper)
        value = _part_of_name(name, until_label(value, paper.kind.vocabulary))
        read = fact(name, value, candidate.row, candidate.share * 0.95)
        if best is None or read.confidence > best.confidence + BETTER:
            best = read
    if best is None and chinese:
        return _in_two(name, paper)
    return [best] if best and best.confidence >= LEAST else []


def _in_two(name: str, paper: Paper) -> list[Fact]:
    """Read a Chinese name that a card prints in two places: the surname beside its label, the rest beside another."""
    parts = []
    for labels in (("姓", "APELIDO"), ("名", "NOME")):
        for each in candidates(paper, labels):
            if each.share > 0.8 and not is_label(each.row.text, paper.kind.vocabulary):
                match = _HAN_LEAD.match(each.text)
                parts += [(match[1], each.row)] if match else []
                break
    whole = "".join(part for part, _ in parts)
    return [fact(name, whole, parts[0][1], 0.85)] if len(parts) == 2 and len(whole) <= 4 else []


_HAN_LEAD = re.compile(r"([\u3400-\u9fff]{1,2})(?=\s+[A-Z])")


def with_rest(value: str, candidate: Candidate, paper: Paper) -> str:
    """Return a name of one Latin word with the word right below it, where a narrow column broke it."""
    row = candidate.row
    if HAN_NAME.match(value) or row.box is None or value.upper() != value:
        return value
    furthest = 0.4 if " " in value and candidate.text.strip() != value else 0.9 if " " not in value else 1.1
    for under in paper.on_page(row.page):
        if under.box is None or under is row or under.box[0] < row.box[0] - 0.01 or under.box[2] > row.box[2] + 0.02:
            continue
        if " " in value and under.box[0] < row.box[0] + 0.03:
            continue
        near = -0.5 * row.height < under.box[1] - row.box[3] < furthest * row.height
        if near and re.fullmatch(r"[A-ZÀ-Ý]{2,}(?: [A-ZÀ-Ý]{2,})?", under.text.strip()):
            rest = as_name(under.text)
            if rest and not is_label(under.text, paper.kind.vocabulary):
                return f"{value} {rest}"
    return value


def begins_with_label(value: str, known: frozenset[str]) -> bool:
    """Tell whether what reads like a Chinese name is a label cut off: 員工編."""
    return HAN_NAME.match(value) is not None and len(label_before(bare(folded(value)), known)) > 1


def _until_next(text: str, known: frozenset[str]) -> str:
    """Return a text without the next label on its line and what follows that: CHAN Given names SIU MING."""
    words = text.split()
    if not text[:1].isalpha():
        return text
    for at in range(1, min(len(words), 7)):
        if any(
            len(label) > 8 and label in known
            for label in (bare(folded("".join(words[at:to]))) for to in (at + 2, at + 3))
        ):
            return " ".join(words[:at])
    return text


def until_label(value: str, known: frozenset[str]) -> str:
    """Return a Latin name without the label that follows it on its line: Kwok Wing Choi Staff no."""
    words = value.split(" ")
    for at in range(1, len(words)):
        rest = bare(folded("".join(words[at:])))
        if rest in _AFTER_NAMES or (len(rest) > 4 and rest in known):
            return " ".join(words[:at]).rstrip(" ,.")
    return value


_AFTER_NAMES = frozenset(
    {"ACCOUNT", "DEPT", "EMPLOYEE", "GRADE", "ID", "POST", "POSITION", "REF", "STAFF", "TEAM", "TITLE"}
)
"""Words that begin the next label on the line of a name."""


def _part_of_name(name: str, value: str) -> str:
    """Return the surname or the given names of a whole name whose comma parts them."""
    both = _SURNAME_FIRST.match(value)
    if both is None or name not in ("surname", "given_names"):
        return value
    return both[1] if name == "surname" else both[2]


def as_name(text: str, *, chinese_only: bool = False, latin_only: bool = False) -> str | None:
    """Return the name a text begins with, without a form of address; None where it begins with none."""
    plain = _COMB.sub(lambda comb: "".join(comb.group().split()), _IS.sub("", _TITLE.sub("", text.strip())))
    if latin_only:
        plain = _HAN_BEFORE.sub("", plain)
    if not latin_only and (han := HAN_NAME.match(plain)) and bare(folded(han.group())) not in _NO_HAN:
        return None if _PLACE.search(han.group()) else han.group()
    if chinese_only:
        return None
    latin = _LATIN.match(plain)
    if latin is None or len(latin.group()) < 2:
        return None
    words = re.findall(r"[A-Z]+", folded(latin.group()))
    if (
        not words
        or words[0] in _NO_START
        or has_form_words(words[:-1] if latin_only and latin.group().endswith("TO") else words)
        or re.match(r"\s*(?::|[0-9](?![0-9]?(?:\([a-z]\))?\. ))", plain[latin.end() :])
    ):
        return None
    return latin.group().strip(" ,.")


def has_form_words(words: Sequence[str]) -> bool:
    """Tell whether among the words of a text is one that no name has; HONG and KONG are surnames, Hong Kong is none."""
    return any(word in _NO_NAME or pair == ("HONG", "KONG") for word, pair in zip(words, _pairs(words), strict=True))


def _pairs(words: Sequence[str]) -> list[tuple[str, str]]:
    return list(pairwise((*words, "")))


def is_told_otherwise(value: str, kind: Kind) -> bool:
    """Tell whether what reads like a name is one of the words by which the paper says something else: its status."""
    plain = bare(folded(value))
    words = (
        each.text for ways in kind.facts.values() for way in ways for _, texts in way.choices for each in texts.each
    )
    return any(plain == word or (len(word) > 6 and word in plain) for word in words)


_NO_START = frozenset({
    "CERTIFIED", "EXPEDIDO", "HE", "INFORMANT", "IT", "MOTHER", "FATHER", "SHE", "THAT", "THIS", "WE", "WHEN",
    "WHERE", "WITNESS", "WITNESSES",
})  # fmt: skip
"""Words that begin a label or a sentence, not a name."""
_NO_HAN = frozenset(bare(folded(word)) for word in (
    "以下空白", "住址", "先生", "出生", "出生日期", "國籍", "地址", "女", "女士", "姓名", "年齡", "性別",
    "日期", "次女", "次男", "民國", "民族", "男", "空白", "簽名", "簽署", "編號", "職位", "職業", "號碼",
    "身份證", "金額", "長女", "長男", "電話", "丈夫", "不詳", "不適用", "中國", "中國籍",
    "父母", "台灣", "永久", "申請人", "同上", "如上", "妻子", "子女", "沒有", "非永久", "受養人", "香港",
    "保證人", "訪客", "配偶", "漢族", "澳門", "僱員", "學生", "役別",
))  # fmt: skip


def read_block(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the name and address block at the head of a letter or statement."""
    if not paper.pages:
        return []
    rows = [row for row in paper.on_page(paper.pages[0].number) if not row.box or row.box[1] < 0.5]
    for at, row in enumerate(rows[:40]):
        if not _is_full_name(row, paper.kind.vocabulary):
            continue
        lines = below(rows, at)
        if not lines or not _is_by_size(row, lines[0]):
            continue
        if name == "address":
            return [fact(name, ", ".join(each.text.strip(" ,") for each in lines), row, 0.75)]
        if name == "holder":
            return [fact(name, _HAN_AFTER.sub("", _addressed(row, paper.kind.vocabulary)), row, 0.85)]
    return []


def _addressed(row: Row, known: frozenset[str]) -> str:
    """Return the name of somebody written to without a title, and without the label that leads to it: To, 納稅人."""
    text = row.text.strip()
    rest = trimmed(text, known) if _LED.search(text) else text
    return _HAN_TITLE.sub("", _TITLE.sub("", rest))


_LED = re.compile(r"^[^:\uff1a]{1,24}[:\uff1a]\s*\S")
"""A line that begins with a label and its colon."""


def _is_full_name(row: Row, known: frozenset[str]) -> bool:
    text = _addressed(row, known)
    if is_label(text, known) or begins_with_label(text, known):
        return False
    if HAN_NAME.fullmatch(text):
        return bare(folded(text)) not in _NO_HAN and len(text) <= 4
    latin = _HAN_AFTER.sub("", text)
    words = latin.replace(",", " ").split()
    if any(word.upper() in _COMPANY for word in words) or not all(word[:1].isupper() for word in words):
        return False
    return 2 <= len(words) <= 5 and as_name(latin) == latin.strip(" ,.")


def _is_by_size(name: Row, address: Row) -> bool:
    """Tell whether a name in mixed case is of a person written to: a letterhead is larger than its address."""
    return name.text.upper() == name.text or name.height <= 1.25 * address.height


_COMPANY = frozenset({
    "ACCOUNTS", "AGENCY", "ASSOCIATES", "BOARD", "BROADBAND", "BUREAU", "CENTRE", "CENTER", "COLLECTION",
    "COMMISSION", "COMMISSIONER", "COMMITTEE", "COUNCIL", "CUSTOMS", "DIVISION", "ELECTRIC", "ELECTRICITY", "ENERGY",
    "ENFORCEMENT", "ENGINEERING", "ESTATES", "FINANCE", "GAS", "GROUP", "HOLDINGS", "INTERNATIONAL",
    "MANAGEMENT", "MOBILE", "NETWORK",
    "PACIFIC", "PAYROLL", "PERSONNEL", "POWER", "PROPERTIES", "PROPERTY", "REALTY", "RESOURCES", "SECTION",
    "SECURITIES", "TELECOM", "TELECOMMUNICATIONS", "TRADING", "TREASURY", "TRUST", "UTILITIES", "WATER", "WORKS",
})  # fmt: skip
"""Words of companies' names, which stand over addresses too."""


_HAN_BEFORE = re.compile(r"^[\u3400-\u9fff]{1,4}\s+(?=[A-Z])")
_HAN_AFTER = re.compile(r"\s+[\u3400-\u9fff]{2,4}$")
_BEFORE_CODES = re.compile(r"\s+[0-9]{4}(?: [0-9]{4}){1,3}$")
"""The commercial codes behind a Chinese name on an identity card."""
_CARD_NAME = re.compile(
    r"^(?:[\u3400-\u9fff]{2,4}\s+)?([A-ZÀ-Ý][A-ZÀ-Ý'’\- ]*), ?([A-ZÀ-Ý][\w'’\-]*(?: [A-ZÀ-Ý][\w'’\-]*)*)$"
)


def read_card_name(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a name that a card prints without a label: `LOPEZ GARCIA, Ana Belen`, or a line of Chinese characters."""
    for row in paper.rows:
        text = row.text.strip()
        if name == "chinese_name":
            text = _BEFORE_CODES.sub("", _COMB.sub(lambda comb: "".join(comb.group().split()), text))
            if HAN_NAME.fullmatch(text) and len(text) <= 4 and _is_full_name(row, paper.kind.vocabulary):
                return [fact(name, text, row, 0.85)]
        elif match := _card_name(text, paper.kind):
            return [fact(name, match[1] if name == "surname" else match[2], row, 0.95)]
    return []


def _card_name(text: str, kind: Kind) -> re.Match[str] | None:
    """Return a name with its comma that stands alone on its line, or behind its label; a letterhead is none."""
    bared = _HAN_AFTER.sub("", before_label(trimmed(text, kind.vocabulary), kind.vocabulary))
    match = _CARD_NAME.match(text) or _CARD_NAME.match(bared)
    if match is None or is_told_otherwise(match.group(), kind):
        return None
    words = [word for word in re.findall("[A-Z]+", folded(match.group())) if word not in _ON_SPECIMENS]
    return None if has_form_words(words[words[:1] == ["TO"] :]) else match


_ON_SPECIMENS = ("EXAMPLE", "NAME", "SPECIMEN")
