"""The submissions: who applies, on which day, and which papers lie in the folder under which name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date as D  # noqa: N812

from . import civil, forms, identity, money
from . import persons as who
from .drawing import Page, copied, image_pdf, pdf_bytes, raster
from .faces import portrait, together
from .persons import Person
from .photographed import heic, jpeg, photo, scan

Kinds = Sequence[tuple[str, str, str]]  # pages, kind, party


@dataclass(frozen=True)
class Paper:
    """One file: its name in the folder, what makes its bytes, what it shows and how it came about."""

    path: str
    make: Callable[[str], bytes]
    kinds: Kinds
    how: str


@dataclass(frozen=True)
class Submission:
    name: str
    about: str
    situation: str
    papers: Sequence[Paper] = field(default_factory=tuple)


def _kinds(kinds: str) -> Kinds:
    """``1-4 id-997 applicant; 5 marriage-certificate applicant``; the pages may be left out when there is one."""
    out = []
    for part in kinds.split(";"):
        words = part.split()
        out.append((words[0] if len(words) == 3 else "1", words[-2], words[-1]))
    return out


def born_digital(path: str, kinds: str, pages: Sequence[Page], fields: bool = False) -> Paper:
    how = "PDF with text" + (" and form fields" if fields else "")
    return Paper(path, lambda _: pdf_bytes(pages, path.rsplit("/", 1)[-1][:-4], fields), _kinds(kinds), how)


def scanned(path: str, kinds: str, pages: Sequence[Page], dpi: int = 150, grey: bool = True) -> Paper:
    def make(key: str) -> bytes:
        return image_pdf([scan(p, f"{key}/{i}", dpi, grey) for i, p in enumerate(pages)])

    return Paper(path, make, _kinds(kinds), f"PDF of scanned pages, {dpi} dpi, {'grey' if grey else 'colour'}, no text")


def phoned(path: str, kinds: str, page: Page, long_side: int = 1700, sideways: bool = False) -> Paper:
    how = "phone photo" + (", stored sideways with the EXIF tag" if sideways else "")
    return Paper(path, lambda key: photo(page, key, long_side, sideways), _kinds(kinds), how)


def face(path: str, person: Person, party: str = "applicant", size: tuple[int, int] = (640, 800)) -> Paper:
    return Paper(
        path,
        lambda _: jpeg(portrait(dict(person.look), size), 86),
        [("1", "photograph", party)],
        "drawn portrait, JPEG",
    )


def two_sides(front: Page, back: Page) -> Page:
    """Both sides of a card beside one another, for one photograph."""

    def draw(s) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fafafa")
        s.put(front, 8, 8)
        s.put(back, 8, 70)

    return Page(draw, 101.6, 132)


def docx(*paragraphs: str) -> bytes:
    """A letter in Word's format, with a fixed time inside."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        'ContentType="application/'
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{office}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>'
        + "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in paragraphs)
        + "</w:body></w:document>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2019, 6, 1, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
    return out.getvalue()


def situation(
    about: str,
    application: str,
    on: D,
    p: Person,
    relationship: str,
    q: Person,
    status: str,
    *,
    residence: str = "elsewhere",
    extra: Sequence[str] = (),
    submit: str = "post",
    tail: str = "",
) -> str:
    """The text of formprep.yaml; `extra`: more lines of the applicant."""
    lines = [
        f"# SAMPLE 樣本: {about}",
        "# Every person, number, company and address in this folder is invented.",
        f"application: {application}",
        f"applies_on: {on}       # the day the sample is judged for",
        "applicant:",
        f"  surname: {p.surname}         # as in the travel document",
        f"  given_names: {p.given_names}",
    ]
    if p.chinese_name:
        lines.append(f"  chinese_name: {p.chinese_name}")
    lines += [
        f"  date_of_birth: {p.born}",
        f"  nationality: {p.nationality}",
        f"  relationship: {relationship}",
        f"  marital_status: {p.marital_status}",
        f"  residence: {residence}",
        *(f"  {line}" for line in extra),
        "sponsor:",
        f"  surname: {q.surname}",
        f"  given_names: {q.given_names}",
    ]
    if q.chinese_name:
        lines.append(f"  chinese_name: {q.chinese_name}")
    lines += [f"  status: {status}", f"submit_via: {submit}"]
    return "\n".join(lines) + "\n" + tail


def _spouse_complete() -> Submission:
    p, q, on = who.BENNETT, who.LAM, D(2019, 6, 3)
    c = forms.Case(p, q, on, arrive=D(2019, 8, 1))
    about = "spouse of a permanent resident, entry; every paper born digital, nothing missing"
    return Submission(
        "spouse-entry-complete",
        about,
        situation(about, "entry", on, p, "spouse", q, "permanent-resident"),
        [
            born_digital("ID997_Bennett.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c), fields=True),
            born_digital("passport.pdf", "passport applicant", [copied(identity.passport(p), scale=1.3)]),
            born_digital(
                "Marriage Certificate.pdf",
                "marriage-certificate applicant",
                [civil.au_marriage(p, q, D(2017, 11, 18), "LDS 2017/04821", "Leeds")],
            ),
            born_digital(
                "HKID Lam Wai Yee.pdf", "hong-kong-identity-card sponsor", [copied(identity.hk_card(q), scale=1.5)]
            ),
            born_digital(
                "Bank statement May 2019.pdf",
                "bank-statement sponsor",
                [money.bank_statement(q, D(2019, 5, 1), D(2019, 5, 31))],
            ),
            born_digital(
                "employment letter.pdf",
                "salary-proof sponsor",
                [
                    money.employment_letter(
                        q, D(2019, 5, 20), ("Example Secondary School", "樣本中學"), "HK$38,500", D(2013, 9, 1)
                    )
                ],
            ),
            born_digital(
                "Tenancy Agreement.pdf",
                "1-2 tenancy-agreement sponsor",
                money.tenancy(q, "CHAN TAI SAMPLE", D(2018, 9, 1), D(2020, 8, 31), "18,500.00"),
            ),
            born_digital(
                "電費單 2019-05.pdf",
                "utility-bill sponsor",
                [money.utility_bill(q, "power", D(2019, 5, 17), (D(2019, 3, 15), D(2019, 5, 14)), "538.20")],
            ),
        ],
    )


LETTER = (
    "Dear Hang,\nThe jacarandas are over and the house is very quiet without you. Mum sends her love "
    "and asks every evening "
    "when we shall have our own place in Tai Po. I have sent the boxes by sea; the books come first, "
    "as you said. I count "
    "the weeks until the papers are through and we can have breakfast at the same table again.\nYour wife,"
)


def _spouse_photographed() -> Submission:
    p, q, on = who.HARPER, who.LEUNG, D(2019, 6, 10)
    c = forms.Case(p, q, on, arrive=D(2019, 8, 12), income="HK$41,000", savings="HK$254,000")
    about = (
        "spouse of a permanent resident, entry; photographed and scanned papers, nothing missing (the demonstration)"
    )
    rents = [
        money.rent_receipt(q, D(2019, m, 1), D(2019, m, 2), "16,800.00", "CHAN TAI SAMPLE", f"048{m}") for m in (4, 5)
    ]

    def shot(_: str) -> bytes:
        image = raster(money.bank_screen(q, D(2019, 4, 20), D(2019, 5, 28), 41000, 223000), 9).quantize(48, dither=0)
        out = io.BytesIO()
        image.save(out, "PNG", optimize=True)
        return out.getvalue()

    return Submission(
        "spouse-entry-photographed",
        about,
        situation(about, "entry", on, p, "spouse", q, "permanent-resident", submit="sponsor"),
        [
            scanned(
                "scan0003.pdf",
                "1-2 id-997 applicant; 3-4 id-997 sponsor; 5 rent-receipt sponsor; 6 family-letter applicant",
                [*forms.id997(c), copied(rents[0]), civil.family_letter(p, q, D(2019, 1, 12), LETTER)],
                200,
            ),
            phoned("IMG_2031.jpg", "passport applicant", identity.passport(p)),
            Paper(
                "IMG_2032.HEIC",
                lambda key: heic(identity.hk_card(q), key),
                [("1", "hong-kong-identity-card", "sponsor")],
                "phone photo, HEIC",
            ),
            phoned(
                "IMG_2035.jpg",
                "marriage-certificate applicant",
                civil.hk_marriage(q, p, D(2018, 10, 6), "MR 118204"),
                1900,
                sideways=True,
            ),
            Paper("Screenshot_20190528-213304.png", shot, [("1", "bank-statement", "sponsor")], "screenshot, PNG"),
            phoned(
                "糧單/IMG_2040.jpg",
                "salary-proof sponsor",
                money.payslip(q, D(2019, 5, 1), ("Sample Systems Limited", "樣本系統有限公司"), 41000),
                1700,
            ),
            phoned("租金收據 5月.jpg", "rent-receipt sponsor", rents[1], 1700),
            face("grace photo.jpg", p),
            Paper(
                "family/IMG_1877.jpg",
                lambda _: jpeg(together([dict(p.look), dict(q.look)]), 68),
                [("1", "family-photograph", "applicant")],
                "drawn family photograph, JPEG",
            ),
        ],
    )


def _child_faulty() -> Submission:
    p, q, on = who.AARAV, who.VIKRAM, D(2019, 6, 17)
    c = forms.Case(
        p,
        q,
        on,
        ("子女", "CHILD"),
        arrive=D(2019, 8, 20),
        stay="UNTIL 13-09-2020",
        guardian=q.full,
        sponsor_status="PROFESSIONAL (GENERAL EMPLOYMENT POLICY)",
        since="2017",
    )
    about = "child of a professional, entry; faulty in many ways"
    tail = (
        "# What is wrong here: the passport has expired, Part B of ID 997 and the sponsor's permission "
        "to stay are missing, the bank\n"
        "# statement is fifteen months old; a Word file, a cut-off PDF and a shop receipt lie among the papers.\n"
    )
    tax = [money.tax_receipt(q, "2018/19", D(2019, 1, 11), "38,200")]
    return Submission(
        "child-entry-faulty",
        about,
        situation(about, "entry", on, p, "child", q, "professional", tail=tail),
        [
            born_digital("ID 997 Part A.pdf", "1-2 id-997 applicant", forms.id997(c, pages=(1, 2))),
            phoned("Aarav passport.jpg", "passport applicant", identity.passport(p)),
            born_digital(
                "birth certificate Aarav.pdf",
                "birth-certificate applicant",
                [civil.birth(p, q, "Meera Sharma", D(2009, 6, 8), "PMC/2009/04417")],
            ),
            born_digital("dad passport.pdf", "passport sponsor", [copied(identity.passport(q), scale=1.3)]),
            phoned(
                "HKID_Vikram.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q, False, D(2017, 10, 9)), 1600
            ),
            born_digital(
                "bank statement March.pdf",
                "bank-statement sponsor",
                [money.bank_statement(q, D(2018, 3, 1), D(2018, 3, 31), 52000, 310400)],
            ),
            phoned(
                "rent june.jpg",
                "rent-receipt sponsor",
                money.rent_receipt(q, D(2019, 6, 1), D(2019, 6, 3), "24,000.00", "SAMPLE ESTATES LTD", "1183"),
                1600,
            ),
            born_digital(
                "old/ID990A 2017.pdf",
                "1-2 other-application-form sponsor",
                forms.id990a(q, D(2017, 6, 12), "EXAMPLE SOFTWARE LIMITED"),
            ),
            Paper(
                "cover letter.docx",
                lambda _: docx(
                    "SAMPLE",
                    "Dear Sir or Madam,",
                    "please find the papers of my son Aarav Sharma attached.",
                    "Vikram Sharma",
                ),
                [("-", "unknown", "unknown")],
                "Word file",
            ),
            Paper(
                "scan0007.pdf",
                lambda _: (lambda b: b[: int(len(b) * 0.55)])(pdf_bytes(tax, "scan0007")),
                [("-", "unknown", "unknown")],
                "PDF with text (a tax receipt), cut off after 55 %",
            ),
            phoned("receipt.jpg", "unknown unknown", money.shop_receipt(), 1600),
        ],
    )


def _parent() -> Submission:
    p, q, on = who.CARMEN, who.ANA, D(2019, 7, 8)
    c = forms.Case(
        p,
        q,
        on,
        ("母", "MOTHER"),
        arrive=D(2019, 9, 16),
        stay="2 YEARS",
        income="HK$42,700",
        savings="HK$350,000",
        since="2008",
    )
    about = "mother of 63 of a permanent resident, entry; birth certificate in Spanish with its certified translation"
    father = "Don Luis López Ruiz"
    return Submission(
        "parent-entry",
        about,
        situation(about, "entry", on, p, "parent", q, "permanent-resident"),
        [
            born_digital("ID997.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c)),
            born_digital("pasaporte.pdf", "passport applicant", [copied(identity.passport(p), scale=1.3)]),
            scanned(
                "Certificado de nacimiento.pdf",
                "birth-certificate applicant",
                [civil.es_birth(q, father, p, "311")],
                170,
                False,
            ),
            born_digital(
                "Translation of birth certificate.pdf",
                "certified-translation applicant",
                [civil.translation(q, father, p, "311")],
            ),
            phoned("HKID Ana.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q, True, D(2015, 11, 3)), 1600),
            born_digital(
                "IRD receipt 2018-19.pdf",
                "tax-receipt sponsor",
                [money.tax_receipt(q, "2018/19", D(2019, 6, 14), "43,668")],
            ),
            phoned("bank/passbook.jpg", "savings-passbook sponsor", money.passbook(q, D(2019, 6, 28))),
            born_digital(
                "Electricity bill May.pdf",
                "utility-bill sponsor",
                [money.utility_bill(q, "power", D(2019, 5, 28), (D(2019, 3, 26), D(2019, 5, 25)), "612.40")],
            ),
        ],
    )


def _macao() -> Submission:
    p, q, on = who.TSZ_LAM, who.KIN_FAI, D(2019, 8, 5)
    c = forms.Case(
        p,
        q,
        on,
        ("子女", "CHILD"),
        arrive=D(2019, 9, 30),
        guardian=q.full,
        income="HK$29,000",
        savings="HK$188,000",
        since="1998",
    )
    about = "Macao resident of 14, once of the Mainland (One-way Permit), child of a permanent resident, entry"
    extra = (
        "macao:",
        "  former_mainland_resident: true",
        "  identity_card_first_issued_on: 2010-02-01   # on the back of the card",
        "  one_way_permit: true",
    )
    mother = who.prc_id("442000", D(1980, 11, 11), 264)
    return Submission(
        "macao-entry",
        about,
        situation(about, "entry", on, p, "child", q, "permanent-resident", residence="macao", extra=extra),
        [
            scanned("ID997 何梓琳.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c), 150),
            born_digital("護照.pdf", "passport applicant", [copied(identity.passport(p), scale=1.3)]),
            phoned(
                "澳門身份證.jpg",
                "macao-identity-card applicant",
                two_sides(identity.macao_card(p), identity.macao_card(p, True)),
            ),
            phoned(
                "出生證明.jpg", "birth-certificate applicant", civil.prc_birth(p, q, ("陈样本", mother), "E440123456")
            ),
            phoned(
                "独生子女证.jpg",
                "single-child-certificate applicant",
                civil.single_child(p, "何建辉", "陈样本", "粤中独字第00482号"),
                1600,
            ),
            phoned(
                "爸爸身份證.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q, True, D(2008, 3, 17)), 1600
            ),
            born_digital(
                "月結單 7月.pdf",
                "bank-statement sponsor",
                [
                    money.bank_statement(
                        q, D(2019, 7, 1), D(2019, 7, 31), 29000, 171200, ("Specimen Bank", "樣板銀行"), "#7a1f3d"
                    )
                ],
            ),
            born_digital(
                "租單/2019-06.pdf",
                "rent-receipt sponsor",
                [money.rent_receipt(q, D(2019, 6, 1), D(2019, 6, 1), "9,800.00", "LEE SAM SAMPLE", "006")],
            ),
            born_digital(
                "租單/2019-07.pdf",
                "rent-receipt sponsor",
                [money.rent_receipt(q, D(2019, 7, 1), D(2019, 7, 2), "9,800.00", "LEE SAM SAMPLE", "007")],
            ),
        ],
    )


def _taiwan() -> Submission:
    p, q, on = who.TSAI, who.CHEUNG, D(2019, 9, 2)
    c = forms.Case(p, q, on, arrive=D(2019, 11, 4), income="HK$36,000", savings="HK$201,000")
    about = "Taiwan resident, spouse of a permanent resident, entry; the Taiwan identity card is missing"
    note = "民國108年1月19日與張浩然（香港居民）在香港結婚，民國108年3月4日登記。原住臺中市，民國81年12月3日出生登記。"
    return Submission(
        "taiwan-entry",
        about,
        situation(about, "entry", on, p, "spouse", q, "permanent-resident", residence="taiwan"),
        [
            born_digital("ID997 蔡雅婷.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c)),
            born_digital("護照.pdf", "passport applicant", [copied(identity.passport(p), scale=1.3)]),
            born_digital(
                "戶籍謄本.pdf",
                "taiwan-household-registration applicant",
                [civil.taiwan_register(p, "張浩然", ("蔡大樣", "林小本"), "B0042817", note, D(2019, 8, 12))],
            ),
            scanned(
                "結婚證書.pdf",
                "marriage-certificate applicant",
                [civil.hk_marriage(q, p, D(2019, 1, 19), "MR 120775")],
                150,
                False,
            ),
            phoned("HKID cheung.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q), 1600),
            born_digital(
                "薪金證明.pdf",
                "salary-proof sponsor",
                [
                    money.employment_letter(
                        q, D(2019, 8, 15), ("Sample Rehabilitation Centre", "樣本復康中心"), "HK$36,000", D(2015, 4, 1)
                    )
                ],
            ),
            born_digital(
                "煤氣單8月.pdf",
                "utility-bill sponsor",
                [money.utility_bill(q, "gas", D(2019, 8, 6), (D(2019, 6, 4), D(2019, 8, 3)), "286.50")],
            ),
        ],
    )


def _mainland() -> Submission:
    p, q, on = who.ZHOU, who.XU, D(2019, 6, 24)
    c = forms.Case(
        p,
        q,
        on,
        arrive=D(2019, 9, 2),
        stay="UNTIL 09-07-2021",
        income="HK$45,000",
        savings="HK$320,000",
        sponsor_status="PROFESSIONAL (ASMTP)",
        since="2018",
    )
    about = "Mainland Chinese resident without a travel document, spouse of a professional, entry"
    extra = ("has_travel_document: false   # the resident identity card is given instead",)
    letter = (
        f"兹证明徐志远（香港身份证号码 {q.hkid}）自2018年7月9日起受雇于样本数据有限公司，"
        f"担任数据工程师，月薪为港币45,000元，"
        "薪金按月以银行转账支付。该员工为全职长期雇员。"
    )
    return Submission(
        "mainland-entry",
        about,
        situation(
            about, "entry", on, p, "spouse", q, "professional", residence="mainland", extra=extra, submit="sponsor"
        ),
        [
            scanned("ID997/ID997扫描.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c), 150),
            face("一寸照.jpg", p, size=(413, 531)),
            phoned(
                "身份证正反面.jpg",
                "mainland-identity-card applicant",
                two_sides(identity.prc_card(p), identity.prc_card(p, True)),
            ),
            scanned(
                "户口簿.pdf",
                "1-3 household-register applicant",
                [
                    civil.hukou("cover", p, "周国样", ""),
                    civil.hukou("home", p, "周国样", ""),
                    civil.hukou("member", p, "周国样", "女"),
                ],
                170,
                False,
            ),
            phoned(
                "结婚证.jpg",
                "marriage-certificate applicant",
                civil.prc_marriage(q, p, D(2017, 11, 8), "J440604-2017-004821"),
            ),
            scanned(
                "徐志远 通行证.pdf",
                "exit-entry-permit sponsor",
                [copied(identity.eep_card(q), identity.eep_card(q, True), scale=1.5)],
                170,
                False,
            ),
            phoned(
                "逗留标签.jpg",
                "permission-to-stay sponsor",
                identity.label(q, D(2018, 7, 3), D(2021, 7, 9), "B418265", "EMPLOYMENT", "ext", "SAMPLE DATA LIMITED"),
                1600,
            ),
            phoned(
                "香港身份证.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q, False, D(2018, 7, 24)), 1600
            ),
            born_digital(
                "bank statement 2019-05.pdf",
                "bank-statement sponsor",
                [money.bank_statement(q, D(2019, 5, 1), D(2019, 5, 31), 45000, 301800)],
            ),
            born_digital(
                "在职证明.pdf",
                "salary-proof sponsor",
                [
                    money.employment_letter(
                        q,
                        D(2019, 6, 3),
                        ("Sample Data Limited", "样本数据有限公司"),
                        "HK$45,000",
                        D(2018, 7, 9),
                        letter,
                    )
                ],
            ),
            born_digital(
                "租约.pdf",
                "1-2 tenancy-agreement sponsor",
                money.tenancy(q, "WONG SAMPLE", D(2018, 8, 1), D(2020, 7, 31), "14,200.00"),
            ),
        ],
    )


def _extension_complete() -> Submission:
    p, q, on = who.MURPHY, who.NG, D(2019, 6, 10)
    c = forms.Case(p, q, on, limit=D(2019, 7, 1))
    about = "spouse of a permanent resident, extension within the four weeks, nothing missing"
    extra = (
        "has_hkid: true",
        "in_hong_kong: true",
        "limit_of_stay: 2019-07-01    # on the label in the passport",
        "admitted_on: 2018-07-02      # optional: first admitted as a dependant, for the dates that follow",
    )
    return Submission(
        "spouse-extension-complete",
        about,
        situation(about, "extension", on, p, "spouse", q, "permanent-resident", extra=extra),
        [
            born_digital("ID91.pdf", "1-3 id-91 applicant", forms.id91(c), fields=True),
            born_digital("ID481A signed.pdf", "1-2 id-481a sponsor", forms.id481a(c)),
            born_digital("ID481B.pdf", "id-481b applicant", forms.id481b(c)),
            born_digital("passport Siobhan.pdf", "passport applicant", [copied(identity.passport(p), scale=1.3)]),
            phoned(
                "visa label.jpg",
                "permission-to-stay applicant",
                identity.label(p, D(2016, 7, 4), D(2019, 7, 1), "B304417"),
            ),
            phoned(
                "arrival stamp.jpg",
                "permission-to-stay applicant",
                identity.arrival_stamp(p, D(2019, 4, 23), D(2019, 7, 1)),
                1600,
            ),
            born_digital(
                "HKID Siobhan.pdf",
                "hong-kong-identity-card applicant",
                [copied(identity.hk_card(p, False, D(2016, 8, 2)), scale=1.5)],
            ),
            phoned("Kit HKID.jpg", "hong-kong-identity-card sponsor", identity.hk_card(q), 1600),
        ],
    )


def _extension_early() -> Submission:
    p, q, on = who.LEO, who.CLAIRE, D(2022, 3, 7)
    c = forms.Case(
        p,
        q,
        on,
        ("子女", "CHILD"),
        limit=D(2022, 5, 31),
        guardian=q.full,
        stay="AS THE SPONSOR",
        sponsor_status="PROFESSIONAL",
        since="2018",
    )
    about = "child of a professional, extension; before the window opens, ID 481A missing"
    extra = (
        "has_hkid: true",
        "in_hong_kong: true",
        "limit_of_stay: 2022-05-31    # the window opens four weeks before",
    )
    return Submission(
        "child-extension-early",
        about,
        situation(about, "extension", on, p, "child", q, "professional", extra=extra),
        [
            born_digital("ID91 Leo.pdf", "1-3 id-91 applicant", forms.id91(c)),
            phoned("passeport Leo.jpg", "passport applicant", identity.passport(p)),
            born_digital(
                "e-Visa Leo.pdf",
                "permission-to-stay applicant",
                [identity.e_visa(p, "DEPS-0048213-21", D(2021, 12, 30), D(2022, 5, 31))],
            ),
            phoned(
                "HKID Leo.jpg", "hong-kong-identity-card applicant", identity.hk_card(p, False, D(2021, 11, 2)), 1600
            ),
            born_digital("maman/passport Claire.pdf", "passport sponsor", [copied(identity.passport(q), scale=1.3)]),
            born_digital(
                "maman/e-Visa Claire.pdf",
                "permission-to-stay sponsor",
                [identity.e_visa(q, "GEPS-0039174-21", D(2021, 12, 30), D(2024, 5, 31), "就業 Employment")],
            ),
        ],
    )


def _almost_empty() -> Submission:
    p, q, on = who.REYES, who.TANG, D(2019, 6, 3)
    about = "partner of a permanent resident, entry; hardly begun, one photograph in the folder"
    return Submission(
        "partner-entry-almost-empty",
        about,
        situation(about, "entry", on, p, "partner", q, "permanent-resident"),
        [face("me.jpg", p)],
    )


def _partner_taiwan() -> Submission:
    p, q, on = who.HSU, who.TANG, D(2019, 6, 5)
    c = forms.Case(
        p,
        q,
        on,
        ("民事伴侶", "CIVIL PARTNER"),
        arrive=D(2019, 8, 1),
        in_hk_until=D(2019, 6, 19),
        income="HK$31,200",
        savings="HK$365,000",
    )
    about = "Taiwan resident staying in Hong Kong, civil partner of a permanent resident, entry; nothing missing"
    note = "民國107年6月9日在英國登記為民事伴侶，對方為香港居民鄧文豪。民國79年1月25日出生登記。"
    return Submission(
        "partner-entry-taiwan",
        about,
        situation(
            about,
            "entry",
            on,
            p,
            "partner",
            q,
            "permanent-resident",
            residence="taiwan",
            extra=("in_hong_kong: true           # a visitor now: the landing slip is asked for too",),
        ),
        [
            born_digital("ID997_HSU.pdf", "1-2 id-997 applicant; 3-4 id-997 sponsor", forms.id997(c)),
            phoned("護照.jpg", "passport applicant", identity.passport(p)),
            phoned(
                "入境標籤.jpg",
                "permission-to-stay applicant",
                identity.landing_slip(p, D(2019, 5, 20), D(2019, 6, 19)),
                1600,
            ),
            scanned(
                "台灣身分證.pdf",
                "taiwan-identity-card applicant",
                [copied(identity.taiwan_card(p), identity.taiwan_card(p, True), scale=1.5)],
                170,
                False,
            ),
            born_digital(
                "戶籍謄本.pdf",
                "taiwan-household-registration applicant",
                [civil.taiwan_register(p, "", ("許大樣", "林小本"), "A0031904", note, D(2019, 5, 6))],
            ),
            born_digital(
                "Civil partnership certificate.pdf",
                "union-certificate applicant",
                [civil.union_certificate(p, q, D(2018, 6, 9), "CP 2018/0417")],
            ),
            born_digital(
                "HKID Tang Man Ho.pdf", "hong-kong-identity-card sponsor", [copied(identity.hk_card(q), scale=1.5)]
            ),
            scanned("存摺.pdf", "savings-passbook sponsor", [money.passbook(q, D(2019, 5, 31))], 170, False),
            born_digital(
                "水費單.pdf",
                "utility-bill sponsor",
                [money.utility_bill(q, "water", D(2019, 5, 9), (D(2019, 1, 4), D(2019, 5, 3)), "184.30")],
            ),
            born_digital(
                "tenancy.pdf",
                "1-2 tenancy-agreement sponsor",
                money.tenancy(q, "LAU SAMPLE", D(2019, 1, 1), D(2020, 12, 31), "15,600.00"),
            ),
        ],
    )


ALL: dict[str, Callable[[], Submission]] = {
    "spouse-entry-complete": _spouse_complete,
    "spouse-entry-photographed": _spouse_photographed,
    "child-entry-faulty": _child_faulty,
    "parent-entry": _parent,
    "macao-entry": _macao,
    "taiwan-entry": _taiwan,
    "mainland-entry": _mainland,
    "spouse-extension-complete": _extension_complete,
    "child-extension-early": _extension_early,
    "partner-entry-almost-empty": _almost_empty,
    "partner-entry-taiwan": _partner_taiwan,
}
