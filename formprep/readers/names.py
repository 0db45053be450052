"""Names: of the holder beside a label or at the head of a letter, of several persons on a certificate, of addresses."""

import re
from collections.abc import Iterator

from formprep.kinds import Reading
from formprep.model import Fact
from formprep.readers.labelled import BETTER, candidates, label_end
from formprep.readers.paper import Paper, Row, fact
from formprep.signs import bare, folded

_LATIN = re.compile(r"^[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*(?:,? +(?:[A-ZÀ-Ý][A-ZÀ-Ýa-zà-ÿ'’.\-]*|de|da|van|von|bin|binti)){0,5}")
_HAN_NAME = re.compile(r"^[\u3400-\u9fff·]{2,6}(?![\u3400-\u9fff])")
_TITLE = re.compile(r"^(?:(?:MR|MRS|MS|MISS|DR|MESSRS)\b\.?|先生|女士|小姐)\s*", re.IGNORECASE)
_NO_NAME = frozenset(
    "ACCOUNT ADDRESS AMOUNT BALANCE BANK BILL BRANCH CERTIFICATE CURRENCY DATE DEPARTMENT DEPOSIT DOCUMENT EMAIL FEMALE FIRST "
    "FLAT FLOOR FORM GIVEN HONG KONG KOWLOON LAST LIMITED LTD MALE MIDDLE MONTHLY NAME NATIONALITY NO NUMBER PAGE PASSPORT "
    "PERIOD PLACE RECEIPT ROAD ROOM SAVINGS SEX SIGNATURE STATEMENT STREET SURNAME TAX TELEPHONE TOTAL TOWER TYPE COMPANY "
    "SUMMARY YOUR CONSOLIDATED CUSTOMER CONTACT EARNINGS NOTICE ASSESSMENT OFFICE AVENUE IMMIGRATION REGISTRATION THE PERMANENT "
    "CHECKING CURRENT HOSPITAL PIRST MIDOLE AMERICAN INDIAN RESIDENCE AGE COLOR OCCUPATION TENANT LANDLORD SIGNED SIGN SIGNATURE HOLDER "
    "IDENTITY CARD BIRTH ISSUE CORP INC CORPORATION UNION CREDIT DR EXAMPLE SPECIMEN SERVICES GOVERNMENT REVENUE INLAND AND OF "
    "FOR FROM PAID BY TO IN".split()
)
_ADDRESS = re.compile(
    r"(?i)\b(?:flat|room|rm|floor|\d{1,2}/f|block|tower|house|street|st|road|rd|avenue|ave|lane|drive|court|estate|"
    r"building|garden|gardens|mansion|kowloon|hong kong|n\.?t\.?|new territories|county|p\.?o\.? box)\b|[路街道號号室樓楼座邨村苑巷弄]|[A-Z]{2} ?\d{4,5}\b"
)


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
    return [best] if best else []


def read_parties(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the names of all persons: one fact for each."""
    found: dict[str, Fact] = {}
    for candidate in candidates(paper, way.labels):
        value = as_name(candidate.text)
        if value is None or candidate.share < 0.8:
            continue
        read = fact(name, value, candidate.row, candidate.share * 0.9)
        if value not in found or read.confidence > found[value].confidence:
            found[value] = read
    return list(found.values())[:8]


def as_name(text: str, *, chinese_only: bool = False, latin_only: bool = False) -> str | None:
    """Return the name a text begins with, without a form of address; None where it begins with none."""
    plain = _TITLE.sub("", text.strip())
    if not latin_only and (han := _HAN_NAME.match(plain)) and bare(folded(han.group())) not in _NO_HAN:
        return han.group()
    if chinese_only:
        return None
    latin = _LATIN.match(plain)
    if latin is None or len(latin.group()) < 2:
        return None
    words = re.findall(r"[A-Z]+", folded(latin.group()))
    if not words or any(word in _NO_NAME for word in words) or re.match(r"\s*[:0-9]", plain[latin.end() :]):
        return None
    return latin.group().strip(" ,.")


_NO_HAN = frozenset(
    bare(folded(word))
    for word in "姓名 性別 民族 出生 住址 國籍 男 女 日期 地址 簽名 簽署 號碼 編號 先生 女士 電話 職位 職業 金額 年齡 出生日期 身份證".split()
)


def read_block(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read the name and address block at the head of a letter or statement; a card's English name without a label."""
    if not paper.pages:
        return []
    rows = [row for row in paper.on_page(paper.pages[0].number) if not row.box or row.box[1] < 0.5]
    for at, row in enumerate(rows[:40]):
        if not _is_full_name(row):
            continue
        lines = list(_address_below(rows, at))
        if name == "address" and lines:
            return [fact(name, " ".join(each.text.strip() for each in lines), row, 0.75)]
        if name == "holder" and (lines or "," in row.text and paper.kind.id == "hong-kong-identity-card"):
            return [fact(name, _TITLE.sub("", row.text.strip()), row, 0.85)]
    return []


def _is_full_name(row: Row) -> bool:
    text = _TITLE.sub("", row.text.strip())
    han = _HAN_NAME.fullmatch(text)
    if han:
        return bare(folded(text)) not in _NO_HAN and len(text) <= 4
    words = text.replace(",", " ").split()
    return 2 <= len(words) <= 5 and as_name(text) == text.strip(" ,.") and text.upper() == text


def _address_below(rows: list[Row], at: int) -> Iterator[Row]:
    head = rows[at]
    for row in rows[at + 1 : at + 6]:
        if head.box and row.box and (abs(row.box[0] - head.box[0]) > 0.05 or row.box[1] - head.box[1] > 0.15):
            continue
        if not _ADDRESS.search(row.text):
            return
        yield row


def read_address(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read an address beside a label, over the lines it takes."""
    for candidate in candidates(paper, way.labels):
        if not _ADDRESS.search(candidate.text) or len(candidate.text) < 5:
            continue
        lines = [candidate.text]
        at = paper.rows.index(candidate.row)
        for row in paper.rows[at + 1 : at + 4]:
            if row.page != candidate.row.page or not _ADDRESS.search(row.text) or label_end(row, way.labels) is not None:
                break
            if row.box and candidate.row.box and row.box[1] - candidate.row.box[3] > 2 * candidate.row.height:
                break
            lines.append(row.text.strip())
        return [fact(name, " ".join(lines), candidate.row, candidate.share * 0.9)]
    return []
