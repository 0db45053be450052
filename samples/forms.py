"""Sample sheets with the titles of the department's forms. They are no copies: no public copy of these forms is known.

Titles, the fields of the first section, the notes and the foot of each page follow what is published of the family
(ID 91 of 12/2017, ID 995A); the rest is invented, and every page says SAMPLE.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from .drawing import Page, Sheet
from .persons import Person

NATIONS = {
    "GBR": ("UNITED KINGDOM", "BRITISH"),
    "AUS": ("AUSTRALIA", "AUSTRALIAN"),
    "IND": ("INDIA", "INDIAN"),
    "ESP": ("SPAIN", "SPANISH"),
    "CHN": ("CHINA", "CHINESE"),
    "TWN": ("TAIWAN", "TAIWAN"),
    "IRL": ("IRELAND", "IRISH"),
    "FRA": ("FRANCE", "FRENCH"),
    "USA": ("UNITED STATES", "AMERICAN"),
}

X, W = 14.0, 182.0
STATUS = (
    ("single", "未婚", "Bachelor/Spinster"),
    ("married", "已婚", "Married"),
    ("divorced", "離婚", "Divorced"),
    ("separated", "分居", "Separated"),
    ("widowed", "喪偶", "Widowed"),
)


@dataclass(frozen=True)
class Case:
    """What the forms of one submission say besides the two persons."""

    applicant: Person
    sponsor: Person
    on: date
    relation: tuple[str, str] = ("配偶", "SPOUSE")
    union: bool = False
    in_hk_until: date | None = None
    limit: date | None = None
    arrive: date | None = None
    stay: str = "3 YEARS"
    income: str = "HK$38,500"
    savings: str = "HK$412,000"
    guardian: str = ""
    sponsor_status: str = "永久性居民 PERMANENT RESIDENT"
    since: str = "BIRTH"

    @property
    def signer(self) -> str:
        return self.guardian or self.applicant.full


def dmy(d: date) -> str:
    return f"{d:%d-%m-%Y}"


class Form:
    """The common look of the sheets: head, ruled rows, foot."""

    def __init__(self, s: Sheet, form: str, edition: str, page: int):
        self.s, self.form, self.edition, self.page = s, form, edition, page
        self.y = 14.0

    def head(self, zh: str, en: str, by_zh: str, by_en: str, guide: str = "ID(C) 998") -> None:
        s = self.s
        s.text(X, 14, "香港特別行政區政府入境事務處", 12, bold=True)
        s.text(X, 19, "Immigration Department, the Government of", 9.5, "Times-Bold")
        s.text(X, 23, "the Hong Kong Special Administrative Region", 9.5, "Times-Bold")
        s.text(X, 30, zh, 12.5, bold=True)
        s.text(X, 35, en, 10.5, "Times-Bold", fit=104)
        s.text(X, 39.6, f"（{by_zh}）", 8)
        s.text(X + 34, 39.6, f"({by_en})", 8.5, "Times-Italic")
        s.rosette(112, 23, 9, "#8a93a8", 7)
        s.text(112, 24, "SAMPLE", 6, color="#6a7388", align="c")
        s.rect(126, 9, 70, 30, 0.8)
        s.text(127, 13, "此欄由辦理機關處理", 6, bold=True)
        s.text(127, 16, "FOR OFFICIAL USE ONLY", 5.6, "Times-Bold")
        s.text(127, 20, "檔案條碼 Reference barcode", 5.4, color="#444444")
        y = 45.0
        for k, (z, e) in enumerate(
            (
                (
                    f"有關申請手續及所需文件，請參閱入境指南〔{guide}〕。",
                    "Please read the guidebook for the documents required.",
                ),
                ("領取本表格無須繳費。", "This form is issued free of charge."),
                ("請用黑色或藍色筆以正楷填寫。", "Please complete in BLOCK letters using black or blue pen."),
            )
        ):
            s.text(X, y, f"({'i' * (k + 1)})", 6.6)
            used = s.text(X + 6, y, z, 6.6)
            s.text(X + 7 + used, y, e, 6.6)
            y += 3.4
        s.text(X, y + 0.6, "警告：明知而故意申報失實或填報明知其為虛假的資料，即屬違法。", 6.6, bold=True)
        s.text(
            X,
            y + 3.8,
            "Warning: A person who knowingly and wilfully makes a false statement shall be guilty of an offence.",
            6.8,
            "Times-Bold",
        )
        self.y = y + 7.5

    def bar(self, zh: str, en: str, h: float = 6.4) -> None:
        self.s.rect(X, self.y, W, h, 0.9, fill="#e4e6ea")
        used = self.s.text(X + 1.5, self.y + h * 0.7, zh, 9.5, bold=True)
        self.s.text(X + 4 + used, self.y + h * 0.7, en, 9.5, "Times-Bold", fit=W - used - 6)
        self.y += h

    def row(self, cells: Sequence[tuple], h: float = 12.8, left: float = X, width: float = W) -> None:
        """Cells of (share, zh, en, value[, field name])."""
        s = self.s
        x = left
        total = sum(cell[0] for cell in cells)
        for share, zh, en, value, *name in cells:
            w = width * share / total
            s.rect(x, self.y, w, h, 0.5)
            if s.blank:  # as in the family's fillable forms: what is asked stands left of its box
                s.text(x + 1, self.y + 5.4, zh, 6.6, fit=w * 0.45)
                s.text(x + 1, self.y + 9, en, 6.6, fit=w * 0.45)
                s.field(x + w * 0.48, self.y + 2.4, w * 0.5, h - 4.8, name[0] if name else "", zh, "")
                x += w
                continue
            used = s.text(x + 1, self.y + 3.2, zh, 6.6, color="#333333")
            s.text(x + 2 + used, self.y + 3.2, en, 6.6, color="#333333", fit=max(8, w - used - 3))
            if value or name:
                s.field(x + 0.6, self.y + 3.8, w - 1.2, h - 4.2, name[0] if name else "", zh, value)
            x += w
        self.y += h

    def choice(
        self,
        zh: str,
        en: str,
        options: Sequence[tuple[str, str, str]],
        chosen: str,
        name: str,
        h: float = 11.6,
        left: float = X,
        width: float = W,
    ) -> None:
        s = self.s
        s.rect(left, self.y, width, h, 0.5)
        s.text(left + 1, self.y + 4, zh, 6.8)
        s.text(left + 1, self.y + 7.6, en, 6.6)
        x = left + 34
        step = (width - 36) / len(options)
        for key, z, e in options:
            s.tick(x, self.y + 3, key == chosen, f"{name}_{key}", f"{zh} {z}")
            s.text(x + 5.4, self.y + 4.8, z, 7)
            s.text(x + 5.4, self.y + 8, e, 5.8, fit=step - 6)
            x += step
        self.y += h

    def prose(self, zh: str, en: str, h: float) -> None:
        s = self.s
        s.rect(X, self.y, W, h, 0.5)
        y = s.para(X + 2, self.y + 4.4, W - 4, zh, 7.6)
        s.para(X + 2, y + 0.6, W - 4, en, 7.6, font="Times-Roman")
        self.y += h

    def foot(self, who_zh: str, who_en: str, signer: str, on: date | None) -> None:
        s = self.s
        y = 252.0
        s.rect(X, y, W, 17, 0.9)
        s.text(X + 2, y + 4.4, "在本頁內所填報的資料均屬正確、完備和真實。", 7.4)
        s.text(X + 62, y + 4.4, "The information given on this page is correct, complete and true.", 7.4, "Times-Roman")
        s.text(X + 2, y + 10.4, "日期 Date", 7.4)
        s.line(X + 16, y + 14, X + 56, y + 14)
        s.text(X + 62, y + 10.4, f"{who_zh}簽署", 7.4)
        s.text(X + 62, y + 14, f"Signature of {who_en}", 7.4, "Times-Roman")
        s.line(X + 122, y + 14, X + 178, y + 14)
        if on:
            s.field(X + 17, y + 7.5, 38, 6.4, f"signDate{self.page}", "日期", dmy(on))
        if on and not s.blank:
            s.signature(X + 128, y + 13, signer)
        s.text(X, 285, f"{self.form} ({self.edition})", 9, "Courier-Bold")
        s.text(105, 285, str(self.page), 11, "Times-Bold", align="c")
        s.text(X + 34, 285, "SAMPLE 樣本 – not an official form 並非官方表格", 6.2, color="#a33a3a")
        s.code39(X + W, 277, f"{self.form.replace(' ', '')}1{self.page:03d}", 9, 0.36)
        s.sample(200, 5)


def _person_rows(f: Form, p: Person, case: Case, left: float, width: float, prefix: str = "") -> None:
    """Surname to travel document, as the first section of the family has them."""
    f.row(
        [(1, "姓名（中文）", "Name in Chinese", p.chinese_name), (1, "婚前姓氏", "Maiden surname (if applicable)", "")],
        left=left,
        width=width,
    )
    f.row([(1, "姓（英文）", "Surname in English", p.surname, f"{prefix}engSurname")], left=left, width=width)
    f.row([(1, "名（英文）", "Given names in English", p.given_names, f"{prefix}engName")], left=left, width=width)


def _particulars(f: Form, case: Case, photo: bool, paste: bool = True) -> None:
    s, p = f.s, case.applicant
    top, narrow = f.y, W - 48
    _person_rows(f, p, case, X, narrow)
    f.row([(1, "別名（如有）", "Alias (if any)", "")], left=X, width=narrow)
    f.row(
        [
            (1, "出生日期", "Date of birth (dd-mm-yyyy)", dmy(p.born), "dob"),
            (1, "出生地點", "Place of birth", p.birthplace, "birthPlace"),
        ],
        left=X,
        width=narrow,
    )
    x = X + narrow
    s.rect(x, top, 48, f.y - top, 0.5)
    if photo:
        if paste:
            s.face(x + 4, top + 5, 40, 50, p)
        else:
            s.rect(x + 4, top + 4, 40, 50, 0.5)
            s.text(x + 24, top + 26, "照片 Photograph", 7, align="c", color="#777777")
    s.text(x + 24, top + 60, "相片 50–55 mm × 40–45 mm", 5.6, align="c", color="#666666")
    f.choice("性別", "Sex", (("M", "男", "Male"), ("F", "女", "Female")), p.sex, "sex")
    f.row(
        [
            (1, "國籍", "Nationality", NATIONS[p.nationality][1], "national"),
            (1, "職業", "Occupation", p.occupation.upper(), "occupation"),
        ]
    )
    f.choice("婚姻狀況", "Marital status", STATUS, p.marital_status, "marital")
    f.row(
        [
            (1, "香港身份證號碼（如有）", "Hong Kong identity card no.", p.hkid, "hkid"),
            (1, "內地身份證號碼（如有）", "Mainland identity card no.", p.prc_number, "mainlandID"),
        ]
    )
    kind = "" if not p.passport else "PASSPORT"
    f.row(
        [
            (1, "旅行證件類別", "Travel document type", kind, "travelDocType"),
            (1, "旅行證件號碼", "Travel document no.", p.passport, "travelDocNo"),
        ]
    )
    f.row(
        [
            (1, "簽發日期", "Date of issue", dmy(p.passport_since) if kind else "", "doi"),
            (1, "屆滿日期", "Date of expiry", dmy(p.passport_until) if kind else "", "doe"),
            (1, "聯絡電話號碼", "Contact telephone no.", "(852) 5555 0100", "appTel"),
        ]
    )


def _address(f: Form, zh: str, en: str, lines: Sequence[str], name: str, h: float = 20) -> None:
    s = f.s
    s.rect(X, f.y, W, h, 0.5)
    used = s.text(X + 1, f.y + 3.2, zh, 6.6, color="#333333")
    s.text(X + 2 + used, f.y + 3.2, en, 6.6, color="#333333")
    for i, line in enumerate(lines):
        s.field(X + 1, f.y + 3.6 + i * 5.2, W - 2, 5, f"{name}{i + 1}", zh, line)
    f.y += h


def id997(case: Case, edition: str = "06/2019", pages: Sequence[int] = (1, 2, 3, 4), paste: bool = True) -> list[Page]:
    p, q = case.applicant, case.sponsor
    minor = case.guardian != ""
    who = ("父／母／合法監護人", "parent/legal guardian") if minor else ("申請人", "applicant")

    def one(s: Sheet) -> None:
        f = Form(s, "ID 997", edition, 1)
        f.head(
            "受養人來港居留申請表",
            "Application for Entry for Residence as Dependants in Hong Kong",
            "由申請人及保證人填寫",
            "to be completed by the applicant and the sponsor",
        )
        f.bar(
            "甲部",
            "Part A: 申請人資料 Particulars of applicant (to be completed by the applicant)".replace("申請人資料 ", ""),
        )
        f.bar("1. 個人資料", "Personal Particulars")
        _particulars(f, case, True, paste)
        f.foot(*who, case.signer, case.on)

    def two(s: Sheet) -> None:
        f = Form(s, "ID 997", edition, 2)
        f.bar("甲部（續）", "Part A (continued)")
        _address(f, "現時住址", "Present address", p.address, "presentAddr")
        f.row(
            [
                (
                    1,
                    "現時定居國家／地區",
                    "Country/Territory of domicile",
                    p.address[-1].upper() if p.address else "",
                    "domCountry",
                ),
                (1, "居留時間", "Length of residence", "SINCE BIRTH", "resYear"),
            ]
        )
        f.choice(
            "是否現正在香港",
            "Now in Hong Kong?",
            (("yes", "是", "Yes"), ("no", "否", "No")),
            "yes" if case.in_hk_until else "no",
            "inHK",
        )
        f.row(
            [(1, "獲准逗留至", "Permitted to remain until", dmy(case.in_hk_until) if case.in_hk_until else "", "per")]
        )
        f.bar("2. 擬來港居留", "Proposed residence in Hong Kong")
        f.row(
            [
                (1, "擬抵港日期", "Proposed date of entry", dmy(case.arrive) if case.arrive else "", "entryDate"),
                (1, "擬在港逗留時間", "Proposed duration of stay", case.stay, "stayDuration"),
            ]
        )
        f.bar("3. 與保證人的關係", "Relationship with the sponsor")
        f.row(
            [
                (1, "申請人是保證人的", "The applicant is the sponsor's", " ".join(case.relation[1:]), "relationship"),
                (1, "保證人姓名", "Name of sponsor", q.name, "sponsorName"),
            ]
        )
        f.bar("4. 聲明", "Declaration of applicant")
        f.prose(
            "本人未曾更改姓名，亦未曾被拒絕入境、遞解、遣離或被要求離開香港，未曾被拒絕簽發香港簽證／進入許可。本人同意當局為處理此申請"
            "進行所需的查詢。本人聲明本申請表內所填報的資料均屬正確、完備和真實。",
            "I have not changed my name, have never been refused entry into, deported, removed from or "
            "required to leave Hong "
            "Kong and have never been refused a visa/entry permit. I consent to any enquiries "
            "necessary for the processing of "
            "this application. I declare that all information given in this application is correct, complete and true.",
            42,
        )
        f.row(
            [
                (1, "申請人姓名", "Name of applicant", p.name, "declName"),
                (1, "父／母／合法監護人姓名", "Name of parent/legal guardian", case.guardian.upper(), "guardian"),
            ]
        )
        f.foot(*who, case.signer, case.on)

    def three(s: Sheet) -> None:
        f = Form(s, "ID 997", edition, 3)
        s.text(X, 10.5, "受養人來港居留申請表 Application for Entry for Residence as Dependants in Hong Kong", 7.5)
        f.bar("乙部", "Part B: (to be completed by the sponsor) ")
        f.bar("1. 保證人個人資料", "Personal particulars of sponsor")
        _person_rows(f, q, case, X, W, "spon")
        f.choice("性別", "Sex", (("M", "男", "Male"), ("F", "女", "Female")), q.sex, "sponSex")
        f.row(
            [
                (1, "出生日期", "Date of birth (dd-mm-yyyy)", dmy(q.born), "sponDob"),
                (1, "香港身份證號碼", "Hong Kong identity card no.", q.hkid, "sponHkid"),
            ]
        )
        f.row(
            [
                (2, "在港身份", "Status in Hong Kong", case.sponsor_status, "sponStatus"),
                (1, "在港居住自", "Resident since", case.since, "sponSince"),
            ]
        )
        _address(f, "香港住址", "Residential address in Hong Kong", q.address, "sponAddr")
        f.bar("2. 就業及經濟狀況", "Employment and financial standing of sponsor")
        f.row(
            [
                (1, "職業", "Occupation", q.occupation.upper(), "sponOccupation"),
                (1, "聯絡電話號碼", "Contact telephone no.", "(852) 5555 0142", "sponTel"),
            ]
        )
        f.row(
            [
                (1, "每月入息", "Monthly income", case.income, "sponIncome"),
                (1, "存款", "Savings", case.savings, "sponSavings"),
            ]
        )
        f.bar("3. 受養人", "Dependant to be sponsored")
        f.row(
            [
                (1, "申請人姓名", "Name of applicant", p.name, "depName"),
                (
                    1,
                    "與申請人的關係",
                    "Relationship with the applicant",
                    f"{case.relation[1]} (APPLICANT)",
                    "depRelation",
                ),
            ]
        )
        f.row([(1, "住宿安排", "Accommodation in Hong Kong", "WITH THE SPONSOR AT THE ABOVE ADDRESS", "accommodation")])
        f.foot("保證人", "sponsor", q.full, case.on)

    def four(s: Sheet) -> None:
        f = Form(s, "ID 997", edition, 4)
        f.bar("乙部（續）", "Part B (continued)")
        f.bar("4. 保證人聲明", "Declaration of sponsor")
        f.prose(
            "本人保證申請人在港期間的生活費用及住宿由本人負責，如有需要並負責其返回原居地的費用。本人明白，如關係終止，須即時通知入境事務處。"
            "本人聲明乙部所填報的資料均屬正確、完備和真實。",
            "I undertake to be responsible for the maintenance and accommodation of the applicant "
            "during the stay in Hong Kong and, "
            "if necessary, for the cost of repatriation. I understand that the Immigration Department "
            "must be told at once if the "
            "relationship ends. I declare that all information given in Part B is correct, complete and true.",
            40,
        )
        f.row(
            [
                (1, "保證人姓名", "Name of sponsor", q.name, "sponDeclName"),
                (1, "香港身份證號碼", "Hong Kong identity card no.", q.hkid, "sponDeclHkid"),
            ]
        )
        f.bar("核對清單", "Checklist (the papers sent with this form)")
        for zh, en in (
            ("保證人的香港身份證影印本", "Copy of the sponsor's Hong Kong identity card"),
            ("關係證明", "Proof of relationship"),
            ("保證人的經濟狀況證明", "Proof of financial standing"),
            ("保證人的住址證明", "Proof of accommodation"),
        ):
            s.rect(X, f.y, W, 8, 0.5)
            s.tick(X + 3, f.y + 2, True, f"list_{en.split()[-1]}", zh)
            s.text(X + 10, f.y + 5.3, f"{zh}  {en}", 8)
            f.y += 8
        f.foot("保證人", "sponsor", q.full, case.on)

    every = (one, two, three, four)
    return [Page(every[n - 1]) for n in pages]


def id91(case: Case, edition: str = "12/2017") -> list[Page]:
    p, q = case.applicant, case.sponsor
    who = ("父／母／合法監護人", "parent/legal guardian") if case.guardian else ("申請人", "applicant")

    def one(s: Sheet) -> None:
        f = Form(s, "ID 91", edition, 1)
        f.head(
            "延長逗留期限申請表",
            "Application for Extension of Stay",
            "由申請人填寫",
            "to be completed by the applicant",
        )
        f.bar("1. 個人資料", "Personal Particulars")
        _particulars(f, case, False)
        f.foot(*who, case.signer, case.on)

    def two(s: Sheet) -> None:
        f = Form(s, "ID 91", edition, 2)
        f.bar("2. 在港逗留", "Stay in Hong Kong")
        _address(f, "現時住址", "Present address", p.address, "presentAddr")
        f.row(
            [
                (1, "獲准逗留至", "Permitted to remain until", dmy(case.limit) if case.limit else "", "limit"),
                (1, "在港身份", "Status", "DEPENDANT", "status"),
            ]
        )
        f.row([(1, "申請延長逗留時間", "Extension applied for", case.stay, "stay")])
        f.bar("3. 申請延期理由", "Reason for extension")
        f.row([(1, "理由", "Reason", f"TO LIVE WITH THE SPONSOR ({case.relation[1]} OF THE SPONSOR)", "reason")])
        f.bar("4. 保證人", "Sponsor")
        f.row(
            [
                (1, "保證人姓名", "Name of sponsor", q.name, "sponsorName"),
                (1, "香港身份證號碼", "Hong Kong identity card no.", q.hkid, "sponHkid"),
            ]
        )
        _address(f, "保證人住址", "Address of sponsor", q.address, "sponAddr")
        f.foot(*who, case.signer, case.on)

    def three(s: Sheet) -> None:
        f = Form(s, "ID 91", edition, 3)
        f.bar("5. 聲明", "Declaration of applicant")
        f.prose(
            "本人聲明本申請表內所填報的資料均屬正確、完備和真實。本人明白，本人如身處香港以外地方，申請不會獲處理。",
            "I declare that all information given in this form is correct, complete and true. I "
            "understand that the application "
            "will not be dealt with while I am outside Hong Kong.",
            26,
        )
        f.row(
            [
                (1, "申請人姓名", "Name of applicant", p.name, "declName"),
                (1, "父／母／合法監護人姓名", "Name of parent/legal guardian", case.guardian.upper(), "guardian"),
            ]
        )
        f.foot(*who, case.signer, case.on)

    return [Page(one), Page(two), Page(three)]


def id481a(case: Case, edition: str = "03/2018") -> list[Page]:
    p, q = case.applicant, case.sponsor

    def one(s: Sheet) -> None:
        f = Form(s, "ID 481A", edition, 1)
        f.head("保證人聲明書", "Declaration of Sponsor", "由保證人填寫", "to be completed by the sponsor")
        f.bar("1. 保證人資料", "Particulars of sponsor")
        _person_rows(f, q, case, X, W, "spon")
        f.row(
            [
                (1, "出生日期", "Date of birth", dmy(q.born), "sponDob"),
                (1, "香港身份證號碼", "Hong Kong identity card no.", q.hkid, "sponHkid"),
            ]
        )
        _address(f, "香港住址", "Residential address in Hong Kong", q.address, "sponAddr")
        f.bar("2. 受養人", "Dependant")
        f.row(
            [
                (1, "申請人姓名", "Name of applicant", p.name, "depName"),
                (1, "關係", "Relationship", case.relation[1], "depRelation"),
            ]
        )
        f.foot("保證人", "sponsor", q.full, case.on)

    def two(s: Sheet) -> None:
        f = Form(s, "ID 481A", edition, 2)
        f.bar("3. 繼續保證承諾", "Sponsor's Undertaking of Continuous Sponsorship")
        f.prose(
            "本人承諾在申請人延期逗留期間，繼續作其保證人，並提供生活費用及適當居所。",
            "I undertake to continue to sponsor the applicant during the extended stay and to provide "
            "maintenance and suitable "
            "accommodation.",
            24,
        )
        f.bar(
            "4. 過去十二個月離港時間", "Declaration of the Duration of Absence from Hong Kong in the Previous 12 Months"
        )
        f.y = s.table(
            X,
            f.y,
            [60, 60, 62],
            [
                ["離港 From", "返港 To", "日數 Days"],
                ["22-12-2018", "02-01-2019", "11"],
                ["18-04-2019", "23-04-2019", "5"],
                ["總數 Total", "", "16"],
            ],
            9,
        )
        f.y += 3
        f.row([(1, "保證人姓名", "Name of sponsor", q.name, "sponDeclName")])
        f.foot("保證人", "sponsor", q.full, case.on)

    return [Page(one), Page(two)]


def id481b(case: Case, edition: str = "03/2018") -> list[Page]:
    p, q = case.applicant, case.sponsor

    def one(s: Sheet) -> None:
        f = Form(s, "ID 481B", edition, 1)
        f.head(
            "受養人申請人聲明書",
            "Declaration of Dependant Applicant",
            "由申請人填寫",
            "to be completed by the applicant",
        )
        f.bar("1. 申請人資料", "Particulars of applicant")
        _person_rows(f, p, case, X, W)
        f.row(
            [
                (1, "出生日期", "Date of birth", dmy(p.born), "dob"),
                (1, "香港身份證號碼", "Hong Kong identity card no.", p.hkid, "hkid"),
            ]
        )
        f.bar("2. 聲明", "Declaration")
        f.prose(
            "本人聲明，本人與保證人的婚姻／民事伴侶關係／民事結合仍然存續，並在香港同住。",
            "I declare that my marriage / civil partnership / civil union with the sponsor still "
            "exists and that we live together "
            "in Hong Kong.",
            24,
        )
        f.row(
            [
                (1, "保證人姓名", "Name of sponsor", q.name, "sponsorName"),
                (1, "同住地址", "Living together at", ", ".join(q.address[:2]), "sharedAddr"),
            ]
        )
        f.foot("申請人", "applicant", p.full, case.on)

    return [Page(one)]


def id990a(sponsor: Person, on: date, employer: str) -> list[Page]:
    """The sponsor's own form of some years ago."""
    case = Case(replace(sponsor, hkid=""), sponsor, on)

    def draw(title: tuple[str, str], page: int) -> Callable[[Sheet], None]:
        def one(s: Sheet) -> None:
            f = Form(s, "ID 990A", "10/2008", page)
            if page == 1:
                f.head(
                    "專業人士來港就業申請表",
                    "Application for Entry for Employment as Professionals in Hong Kong",
                    "由申請人填寫",
                    "to be completed by the applicant",
                    "ID(C) 991",
                )
                f.bar("甲部", "Part A")
                f.bar("1. 個人資料", "Personal Particulars")
                _particulars(f, case, True)
            else:
                f.bar(*title)
                f.row([(1, "準僱主名稱", "Name of prospective employer", employer)])
                f.row([(1, "職位", "Position", sponsor.occupation.upper())])
                f.bar("3. 隨行受養人", "Accompanying dependants")
                f.row([(1, "姓名", "Name", "NIL")])
            f.foot("申請人", "applicant", sponsor.full, on)

        return one

    return [Page(draw(("", ""), 1)), Page(draw(("2. 擬來港就業", "Proposed employment in Hong Kong"), 2))]
