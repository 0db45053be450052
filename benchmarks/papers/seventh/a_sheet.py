# ruff: noqa: E501 -- lines of HTML and CSS
"""A form of the Immigration Department in somebody's hands: cells, ledgers, boxes, declarations, signatures, feet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from random import Random

from benchmarks.papers.blind.a_pen import RESET, document_days, known, signature, svg
from benchmarks.papers.paper import NoSuchFaultError
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import SANS, SERIF, home, job, kinship, origin, stay

CSS = RESET + (
    f".f{{position:relative;height:297mm;padding:10mm 14mm;font:8.2pt/1.25 {SANS}}}.f.r{{font-family:{SERIF};font-size:8.8pt}}.f h1{{font-size:13pt;line-height:1.3;margin:3mm 0 1mm}}.f h2{{font-size:9.2pt;margin:2.6mm 0 .8mm;padding:.8mm 1.5mm;background:#111;color:#fff}}.f.r h2{{background:none;color:#000;border-bottom:.5mm solid #000;padding:0}}"
    ".f table{width:100%;table-layout:fixed;margin-top:-.2mm}.f td{border:.2mm solid #333;padding:.6mm 1.2mm .9mm;vertical-align:top;height:9.8mm}.f .led td{height:7.6mm;vertical-align:middle}.f .led td.l{width:64mm;background:#f0f0f0}.f s{text-decoration:none;display:block;font-size:6.9pt;line-height:1.2;color:#111}"
    f".f .typed{{font:9.6pt {SANS};color:#0a2a8a}}.f .pen{{font:13pt/1.05 'AR PL UKai HK';color:#1c2350}}.f .black{{font:9.6pt Liberation Mono,Noto Sans Mono CJK HK}}"
    ".f .x{display:inline-block;width:3mm;height:3mm;border:.2mm solid #000;text-align:center;font:8pt/2.8mm DejaVu Sans;vertical-align:middle}.f .n{font-size:7.2pt;line-height:1.25}.f ol{list-style:lower-roman;margin:.5mm 0;padding-left:6mm;font-size:7.8pt}.f li{margin-bottom:1.1mm}"
)
Field = tuple[str, str, object]
NOTES = "注意 Note : (i) 有關申請手續及所需文件，請參閱入境指南。Please read the Guidebook for the application procedures and documents required. (ii) 領取本表格無須繳費。This form is issued free of charge. (iii) 請用黑色或藍色筆以正楷填寫本表格。Please complete this form in BLOCK letters using black or blue pen. (iv) 請在適當方格內填上「✓」號。Please tick as appropriate."
WARNING = (
    "警告：根據香港法例，任何人士如明知而故意申報失實或填報明知其為虛假或不相信為真實的資料，即屬違法，而該人所獲發的任何簽證／進入許可或獲准的逗留期限即告無效。"
    "Warning : A person who knowingly and wilfully makes a statement or gives information which he/she knows to be false or does not believe to be true shall be guilty of an offence under the Laws of Hong Kong and any such visa/entry permit issued or permission to enter or remain in Hong Kong granted shall have no effect."
)
CLAUSES = (
    ("本人從沒有更改姓名。", "I have not changed my name before."),
    (
        "本人從未被拒絕簽發簽證／進入許可以入境香港，以及從未被拒絕入境／遞解／遣送或要求離開香港。",
        "I have never been refused a visa/entry permit for entry into Hong Kong and have never been refused entry into, deported from, removed from or required to leave Hong Kong.",
    ),
    (
        "本人同意為處理本申請個案而進行任何所需的查詢，並向任何機構或政府機關提供本人的資料。",
        "I consent to the making of any enquiries necessary for the processing of this application and to releasing my information to any organisations and authorities.",
    ),
    (
        "本人授權所有公營及私營機構向香港特別行政區入境事務處提供為處理本申請個案所需的任何紀錄或資料。",
        "I authorise all public and private organisations to release any record or information which the Immigration Department of the HKSAR may require for the processing of this application.",
    ),
    (
        "就本人所知所信，本表格內所填報的各項資料均為正確、完備和真實。",
        "All information given in this form is correct, complete and true to the best of my knowledge and belief.",
    ),
)
SPONSORED = (
    (
        "本人承諾擔任本申請表內申請人的保證人，負責其獲准逗留香港期間的一切費用及開支，並提供住宿。",
        "I undertake that I will be the sponsor responsible for all the expenses and expenditure, and the accommodation, of the applicant while he/she is allowed to remain in Hong Kong.",
    ),
    (
        "倘申請人在入境事務處處長所批准的逗留期限屆滿時仍未離港，本人願意承擔責任，將其遣返。",
        "I undertake to assume responsibility for the applicant's repatriation if at the expiry of the limit of stay granted by the Director of Immigration he/she fails to leave Hong Kong.",
    ),
    *CLAUSES[2:],
)


@dataclass(frozen=True)
class Form:
    """Be a form: code, edition, the pen it was filled in with, whether signed, cells or ledger, seriffed or not."""

    code: str
    edition: str
    pen: str
    signed: bool
    rng: Random
    ledger: bool = False
    serif: bool = False

    def say(self, value: object) -> str:
        """Return what somebody wrote."""
        return f'<span class="{self.pen}">{value or "&nbsp;"}</span>'

    def day(self, day: date | None) -> str:
        """Return a day as it was written above dd, mm, yyyy."""
        if not day:
            return self.say("")
        return self.say(f"{day:%d}　{day:%m}　{day.year}") + "<s>日 dd　　月 mm　　年 yyyy</s>"

    def tick(self, *choices: tuple[str, bool]) -> str:
        """Return boxes, ticked or not."""
        mark = "✓" if self.pen != "black" else "✗"
        return "　".join(
            f'<span style="white-space:nowrap;font-size:7.6pt"><span class="x">{mark if on else ""}</span> {word}</span>'
            for word, on in choices
        )

    def fields(self, *rows: Iterable[Field]) -> str:
        """Return the fields: rows of cells, or a ledger with the labels in a column of their own."""
        out = ""
        for row in rows:
            told = [(zh, en, str(v) if str(v).startswith("<span") else self.say(v)) for zh, en, v in row]
            if self.ledger:
                out += "".join(f"<tr><td class='l'><s>{en}<br>{zh}</s></td><td>{v}</td></tr>" for zh, en, v in told)
            else:
                cells = "".join(f"<td><s>{zh}<br>{en}</s>{v}</td>" for zh, en, v in told)
                out += f"<table><tr>{cells}</tr></table>"
        return f"<table class='led'>{out}</table>" if self.ledger else out

    def clauses(self, some: Iterable[tuple[str, str]]) -> str:
        """Return a declaration."""
        return "<ol>" + "".join(f"<li>{zh}<br>{en}</li>" for zh, en in some) + "</ol>"

    def sign(self, zh: str, en: str, on: date) -> str:
        """Return the line for the day and the signature."""
        ink = signature(self.rng, 44) if self.signed else ""
        return (
            f'<div style="position:relative;height:23mm;margin-top:3mm"><span style="position:absolute;left:0;bottom:3mm">日期<br>Date　<span style="display:inline-block;width:40mm;border-bottom:.2mm solid #000">{self.say(f"{on:%d-%m-%Y}")}</span></span>'
            f'<span style="position:absolute;right:0;bottom:0;width:70mm;text-align:center"><span style="display:block;height:14mm;border-bottom:.2mm solid #000">{ink}</span>{zh}<br>{en}</span></div>'
        )

    def page(self, inner: str, number: int) -> str:
        """Return a page with its foot."""
        low = f"{self.code} ({self.edition})"
        foot = (
            f'<span style="position:absolute;left:14mm;bottom:7mm">{low}</span><span style="position:absolute;left:0;right:0;bottom:7mm;text-align:center">{number}</span>'
            if not self.ledger
            else f'<span style="position:absolute;right:14mm;bottom:7mm">{number}　　{low}</span>'
        )
        return f'<div class="f {"r" if self.serif else ""}">{inner}{foot}</div>'


def opened(code: str, edition: str, rng: Random, fault: str, *, ledger: bool = False, serif: bool = False) -> Form:
    """Return a form, filled in with some pen. Raise `NoSuchFaultError` for a fault but `unsigned`."""
    if fault not in ("", "unsigned"):
        raise NoSuchFaultError(fault)
    return Form(code, edition, rng.choice(("typed", "pen", "black")), not fault, rng, ledger, serif)


def barcode_box(form: Form) -> str:
    """Return the box at the upper right that the office keeps for itself."""
    return f'<div style="position:absolute;right:14mm;top:9mm;width:64mm;height:22mm;border:.3mm solid #000;padding:.8mm 1.5mm;font-size:6.6pt">此欄由辦理機關處理 FOR OFFICIAL USE ONLY<br>檔案條碼 Reference barcode</div><span style="position:absolute;{"left" if form.ledger else "right"}:14mm;bottom:5mm">{svg(form.code.replace(" ", ""), "Code128", 26, 5)}</span>'


def masthead(zh: str, en: str, under: str) -> str:
    """Return the department and the title of the form."""
    return f'<p>香港特別行政區政府入境事務處<br>Immigration Department, the Government of<br>the Hong Kong Special Administrative Region</p><h1 style="width:112mm">{zh}<br>{en}</h1><p>{under}</p>'


def signer(case: Case) -> tuple[str, str]:
    """Return who signs for the applicant."""
    if (case.on - case.applicant.born_on).days < 16 * 365.25:
        return "*申請人的父／母／合法監護人簽署", "*Signature of applicant's parent/legal guardian"
    return "申請人簽署", "Signature of applicant"


def person(form: Form, case: Case, of: Someone) -> str:
    """Return the personal particulars in the department's order."""
    issued, ends = document_days(case, of, of.passport)
    extends = case.answers["application"] == "extension"
    here = of is case.applicant and (extends or bool(case.answers["applicant"].get("in_hong_kong")))
    here = here or of is case.sponsor
    party = "applicant" if of is case.applicant else "sponsor"
    limited = here and not (party == "sponsor" and case.answers["sponsor"]["status"] == "permanent-resident")
    held = stay(case, party) if limited else None
    single = of is case.applicant and case.relationship in ("child", "partner")
    nation, born_in, _ = origin(case, of)
    mainland = of is case.applicant and case.answers["applicant"].get("residence") == "mainland"
    without = of is case.applicant and case.answers["applicant"].get("has_travel_document") is False
    kind = "EXIT-ENTRY PERMIT" if of.passport == of.permit else "PASSPORT"
    status = "VISITOR" if held and held.en == "VISITOR" else "RESIDENCE"
    return form.fields(
        (
            ("姓名（中文）（如適用）", "Name in Chinese (if applicable)", of.chinese_name),
            ("婚前姓氏（如適用）", "Maiden surname (if applicable)", ""),
        ),
        (("姓（英文）", "Surname in English", of.surname),),
        (("名（英文）", "Given names in English", of.given_names), ("別名（如有）", "Alias (if any)", "")),
        (
            ("性別", "Sex", form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))),
            ("出生日期", "Date of birth", form.day(of.born_on)),
            ("出生地點", "Place of birth", born_in),
        ),
        (
            (
                "國籍／原居地（適用於內地、澳門及台灣居民）",
                "Nationality/Place of domicile (applicable to Mainland, Macao and Taiwan residents)",
                nation,
            ),
            (
                "婚姻狀況",
                "Marital status",
                form.tick(
                    ("未婚 Bachelor/Spinster", single),
                    ("已婚 Married", not single),
                    ("離婚 Divorced", False),
                    ("分居 Separated", False),
                    ("喪偶 Widowed", False),
                ),
            ),
        ),
        (
            (
                "香港身份證號碼（如有）",
                "Hong Kong identity card no. (if any)",
                of.hkid if of is case.sponsor or extends else "",
            ),
            ("內地身份證號碼（如有）", "Mainland identity card no. (if any)", of.mainland_id if mainland else ""),
        ),
        (
            ("旅行證件類別", "Travel document type", "" if without else kind),
            ("旅行證件號碼", "Travel document no.", "" if without else of.passport),
        ),
        (
            ("簽發地點", "Place of issue", "" if without else born_in),
            ("簽發日期", "Date of issue", form.day(None if without else issued)),
            ("屆滿日期", "Date of expiry", form.day(None if without else ends)),
        ),
        (
            (
                "電郵地址（如有）",
                "E-mail address (if any)",
                f"{of.given_names.split()[0].lower()}.{of.surname.split()[0].lower()}@inbox.example".replace("ü", "ue"),
            ),
            ("聯絡電話號碼", "Contact telephone no.", f"{Random(of.hkid).randrange(51000000, 98999999)}"),
        ),
        (("職業", "Occupation", job(case, of)), ("現時住址", "Present address", home(case, of))),
        (
            (
                "申請人是否現正在香港？",
                "Is the applicant currently staying in Hong Kong?",
                form.tick(("是 Yes", here), ("否 No", not here)),
            ),
            ("獲准逗留至", "Permitted to remain until", form.day(held.until if held else None)),
            (
                "在港身份",
                "Status",
                form.tick(
                    ("居留／受養人 Residence/Dependant", bool(held) and status == "RESIDENCE"),
                    ("訪客 Visitor", bool(held) and status == "VISITOR"),
                ),
            ),
        ),
    )


def backer(form: Form, case: Case) -> str:
    """Return the particulars of the sponsor."""
    of = case.sponsor
    permanent = case.answers["sponsor"]["status"] == "permanent-resident"
    held = None if permanent else stay(case, "sponsor")
    pay = Random(of.hkid).randrange(26, 88)
    return form.fields(
        (("姓（英文）", "Surname in English", of.surname), ("名（英文）", "Given names in English", of.given_names)),
        (
            ("姓名（中文）", "Name in Chinese", of.chinese_name),
            ("性別", "Sex", form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))),
            ("出生日期", "Date of birth", form.day(of.born_on)),
        ),
        (
            ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
            ("與申請人關係", "Relationship with applicant", kinship(case)),
        ),
        (
            (
                "在港身份",
                "Status in Hong Kong",
                form.tick(
                    ("永久性居民 Permanent resident", permanent), ("非永久性居民 Non-permanent resident", not permanent)
                ),
            ),
            (
                "獲准逗留至（如適用）",
                "Permitted to remain until (if applicable)",
                form.day(held.until if held else None),
            ),
        ),
        (("住址", "Residential address", of.address.upper()),),
        (
            ("職業", "Occupation", job(case, of)),
            ("每月入息", "Monthly income (HK$)", f"{pay},000"),
            ("存款", "Deposit (HK$)", f"{pay * 7},000"),
        ),
    )


def facts(of: Someone, edition: str, number: str) -> dict:
    """Return what has to be read of a form about someone."""
    names = ("surname", "given_names", "chinese_name", "date_of_birth", "sex")
    return known(of, *names, number=number, edition=edition)
