# ruff: noqa: E501 -- lines of HTML and CSS
"""Papers that are none of the kinds, though some of them speak of passports, visas, identity cards and money."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test import ink

A4 = (210.0, 297.0)
Language = Literal["en", "zh", "both", "other"]
Draw = Callable[[Case, Someone, Random], str]


def page(
    name: str,
    font: str,
    draw: Draw,
    case: Case,
    party: str,
    rng: Random,
    fault: str,
    *,
    size: tuple[float, float] = A4,
    language: Language = "en",
    more: str = "",
    sides: bool = False,
) -> Paper:
    """Return a paper of no kind, from what draws its body; `%%` parts its pages."""
    ink.only(fault)
    bodies = draw(case, case.of(party), rng).split("%%")
    pad = 16 if size == A4 else 4
    css = (
        f"{ink.AT}.n{{position:relative;width:{size[0]}mm;height:{size[1]}mm;box-sizing:border-box;padding:{pad}mm;font:{font};"
        f"line-height:1.4;overflow:hidden}}.n h1{{font-size:165%;margin:0 0 3mm}}.n h2{{font-size:118%;margin:4mm 0 1mm}}"
        f".n p{{margin:0 0 2mm}}.n table{{width:100%;border-collapse:collapse}}.n td{{padding:1mm 2mm 1mm 0}}{more}"
    )
    pages = tuple(f'<div class="n">{body}</div>' for body in bodies)
    return Paper("unknown", name, pages, css, size, {}, language, sides)


def table(rows: list[tuple[str, ...]]) -> str:
    """Return rows as a table."""
    return (
        "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"
    )


def shop_receipt(case: Case, of: Someone, rng: Random) -> str:
    """Draw the receipt of a supermarket."""
    goods = rng.sample(
        [
            ("鮮牛奶 MILK 946ML", 27.9),
            ("白麵包 BREAD", 14.5),
            ("香蕉 BANANA", 11.2),
            ("米 RICE 5KG", 82.0),
            ("蛋 EGGS 10", 24.9),
        ],
        4,
    )
    rows = [(name, f"{price:.2f}") for name, price in goods]
    total = sum(price for _, price in goods)
    rows += [
        ("合計 TOTAL HK$", f"{total:.2f}"),
        ("八達通 OCTOPUS", f"{total:.2f}"),
        ("餘額 Remaining Value", f"{rng.randrange(20, 400)}.30"),
    ]
    day = ink.before(rng, case.on, 1, 60)
    return f"<b>豐澤園超級市場<br>FUNG CHAK YUEN SUPERMARKET</b><p>分店 Branch: 荃灣<br>{day:%d/%m/%Y} 18:4{rng.randrange(10)} 收據 RECEIPT #{rng.randrange(9999):04d}</p>{table(rows)}<p>多謝惠顧 Thank you</p>"


def curriculum(case: Case, of: Someone, rng: Random) -> str:
    """Draw a CV."""
    year = of.born_on.year
    return (
        f"<h1>{of.western}</h1><p>{of.address} · 9{rng.randrange(100, 999)} {rng.randrange(1000, 9999)} · Nationality: {ink.country(of)[0].title()} · "
        f"Date of birth: {ink.long_date(of.born_on)} · Marital status: Married</p><h2>Profile</h2><p>Project manager with experience in retail and logistics. "
        f"Holder of a passport; dependant visa application in preparation.</p><h2>Employment history</h2>"
        + table(
            [
                (
                    f"{year + 27} – present",
                    "Senior Project Manager, Pearl Bay Logistics Ltd",
                    "Monthly salary on request",
                ),
                (f"{year + 23} – {year + 27}", "Analyst, Northgate Retail plc", ""),
            ]
        )
        + "<h2>Education</h2>"
        + table([(f"{year + 19} – {year + 22}", "BA Business Administration, University of Warwick")])
        + "<h2>Languages and skills</h2><p>English, Cantonese, Putonghua. Excel, SQL, PMP certificate.</p><h2>References</h2><p>Available upon request.</p>"
    )


def driving_licence(case: Case, of: Someone, rng: Random) -> str:
    """Draw a Hong Kong driving licence, which is no identity card."""
    day = ink.before(rng, case.on, 100, 2000)
    rows = [
        ("持證人姓名 Name of Holder", of.name),
        ("文件號碼 Document No.", of.hkid),
        ("駕駛執照編號 Licence No.", f"{of.hkid[:-3]}"),
        ("有效期 Valid from", f"{ink.dmy(day, '/')} 至 to {ink.dmy(ink.years(day, 10), '/')}"),
    ]
    rows.append(("准許駕駛的車輛類別 Class of vehicles", "1, 2"))
    return f"<b style='font-size:9pt'>香港特別行政區政府　運輸署<br>駕駛執照 DRIVING LICENCE</b>{table(rows)}<p>道路交通（駕駛執照）規例 Road Traffic (Driving Licences) Regulations</p>"


def school_report(case: Case, of: Someone, rng: Random) -> str:
    """Draw the report of a pupil."""
    who = of.chinese_name or of.name
    rows = [("科目 Subject", "分數 Mark", "等級 Grade", "全級平均")] + [
        (name, str(rng.randrange(52, 98)), rng.choice("ABC"), str(rng.randrange(55, 75)))
        for name in (
            "中國語文 Chinese",
            "英國語文 English",
            "數學 Mathematics",
            "常識 General Studies",
            "音樂 Music",
            "體育 P.E.",
        )
    ]
    return (
        f"<h1>聖安德烈小學<br>ST ANDREW'S PRIMARY SCHOOL</h1><h2>學生成績表 School Report {case.on.year - 1}–{case.on.year}</h2><p>姓名 Name: {who}　班別 Class: 3B　學號 No. {rng.randrange(1, 33)}　"
        f"出生日期 Date of birth: {ink.dmy(of.born_on, '/')}　性別 Sex: {of.sex}</p>{table(rows)}<p>操行 Conduct: B+　缺席 Absence: {rng.randrange(5)}</p><p>評語：做事認真，待人有禮，宜多閱讀。</p><p>校長 Principal ____________　家長 Parent ____________</p>"
    )


def schengen_form(case: Case, of: Someone, rng: Random) -> str:
    """Draw the first page of an application for a Schengen visa."""
    rows = [
        ("1. Surname (Family name)", of.surname),
        ("3. First name(s) (Given name(s))", of.given_names),
        ("4. Date of birth (day-month-year)", ink.dmy(of.born_on)),
        ("7. Current nationality", ink.country(of)[0]),
        ("8. Sex", "☐ Male ☑ Female" if of.sex == "F" else "☑ Male ☐ Female"),
        ("9. Marital status", "☑ Married"),
        ("12. Type of travel document", "☑ Ordinary passport"),
        ("13. Number of travel document", of.passport),
        ("17. Applicant's home address", of.address),
        ("21. Main purpose(s) of the journey", "☑ Tourism"),
        ("24. Number of entries requested", "☑ Two entries"),
    ]
    return f"<h1>Application for Schengen Visa</h1><p>This application form is free. Antragsformular / Formulaire de demande de visa Schengen</p>{table(rows)}<h2>Signature of applicant</h2><p>{ink.mon(case.on)} {ink.signature(rng)}</p>"


def taiwan_entry_form(case: Case, of: Someone, rng: Random) -> str:
    """Draw a Chinese form for entry to another place."""
    rows = [
        ("姓名", of.chinese_name or of.name, "性別", "女" if of.sex == "F" else "男"),
        ("出生日期", ink.dmy(of.born_on, "/"), "國籍／地區", "香港"),
        ("護照號碼", of.passport, "香港身分證號碼", of.hkid),
        ("事由", "觀光", "預定停留", "15 天"),
    ]
    return f"<h1>內政部移民署</h1><h2>香港澳門居民入境臺灣許可申請書</h2>{table(rows)}<p>在臺關係人：______　保證書：______</p><p>申請人簽章：{ink.signature(rng)}</p><p>審核欄　收件號 {rng.randrange(10**9)}</p>"


def foreign_residence_card(case: Case, of: Someone, rng: Random) -> str:
    """Draw the residence card of Japan."""
    ends = ink.years(case.on, 2)
    return (
        ink.box(5, 4, "日本国政府　<b>在留カード</b>　RESIDENCE CARD", "font-size:8.6pt")
        + ink.box(48, 9, f"番号 NO. <b>AB{rng.randrange(10**7, 10**8)}CD</b>")
        + ink.box(5, 14, f"氏名 NAME<br><b>{of.name}</b>")
        + ink.box(5, 22, f"生年月日 DATE OF BIRTH {of.born_on:%Y年%m月%d日}　性別 SEX {of.sex}")
        + ink.box(5, 27, f"国籍・地域 NATIONALITY/REGION　{ink.country(of)[2]}")
        + ink.box(5, 32, "在留資格 STATUS　技術・人文知識・国際業務")
        + ink.box(5, 37, f"在留期間（満了日）PERIOD OF STAY　3年（{ends:%Y年%m月%d日}）")
        + ink.box(62, 20, f'<img src="{ink.face(of)}" style="width:19mm">')
        + ink.box(5, 47, "このカードは {} まで有効です。法務大臣".format(f"{ends:%Y年%m月%d日}"))
    )


def boarding_pass(case: Case, of: Someone, rng: Random) -> str:
    """Draw a boarding pass."""
    day = ink.before(rng, case.on, 1, 40)
    rows = [
        ("NAME OF PASSENGER", "FROM", "TO"),
        (f"<b>{of.surname}/{of.given_names.replace(' ', '')}</b>", "<b>SINGAPORE SIN</b>", "<b>HONG KONG HKG</b>"),
        ("FLIGHT", "DATE", "SEAT"),
        (
            f"<b>CX{rng.randrange(100, 999)}</b>",
            f"<b>{day:%d}{ink.ENGLISH[day.month - 1]}</b>",
            f"<b>{rng.randrange(10, 60)}K</b>",
        ),
        ("GATE CLOSES 10 MINUTES BEFORE DEPARTURE", "BOARDING 14:25", "ETKT 160" + str(rng.randrange(10**9, 10**10))),
    ]
    return f"<h1>BOARDING PASS 登機證</h1>{table(rows)}<img src=\"{ink.code('M1' + of.surname + str(rng.randrange(10**8)), 'PDF417')}\" style='height:16mm;width:60mm'>"


def hotel_booking(case: Case, of: Someone, rng: Random) -> str:
    """Draw a hotel's confirmation that tells the numbers of passports."""
    day = ink.before(rng, case.on, -60, -10)
    return (
        f"<h1>Booking confirmation</h1><p>Harbour Lantern Hotel, 88 Nathan Lane, Kowloon, Hong Kong · Confirmation no. {rng.randrange(10**8, 10**9)}</p>"
        + table(
            [
                ("Guest 1", of.western, f"Passport No. {of.passport}"),
                ("Guest 2", case.sponsor.western, f"Passport No. {case.sponsor.passport}"),
                ("Check-in", ink.long_date(day), "from 15:00"),
                ("Room", "Deluxe harbour view, 4 nights", f"HK$ {rng.randrange(4, 9)},{rng.randrange(100, 999)}.00"),
            ]
        )
        + "<h2>Important</h2><p>Please present your passport or identity card and a valid visa, if required, on arrival. A deposit of HK$500 is payable. Free cancellation until 48 hours before arrival.</p>"
    )


def checklist(case: Case, of: Someone, rng: Random) -> str:
    """Draw an agent's list of the papers for a dependant visa."""
    rows = [
        "Completed application form ID 997 (Part A and Part B)",
        "Recent photograph of the applicant",
        "Copy of the applicant's passport / 旅行證件副本",
        "Marriage certificate or birth certificate / 結婚證書、出生證明書",
        "Sponsor's Hong Kong identity card 香港身份證",
        "Bank statements of the last three months 銀行月結單",
        "Employment letter, tax demand note 稅單",
        "Tenancy agreement or utility bill 租約",
        "Household register (Mainland) 戶口簿",
    ]
    marks = "".join(f"<p>{'☑' if rng.random() < 0.5 else '☐'} {row}</p>" for row in rows)
    return f"<h1>Dependant visa – checklist of documents<br>受養人簽證文件清單</h1><p>Client: {of.western} · Case officer: Ms Ho · Brightway Relocation Services Limited</p>{marks}<p>Please send clear colour scans by e-mail. Our fee: HK$6,800.</p>"


def web_page(case: Case, of: Someone, rng: Random) -> str:
    """Draw the print-out of a web page on how to apply."""
    return (
        "<p style='font-size:7pt'>https://www.example.gov.hk/en/visas/dependants.html　　1/3</p><h1>Residence as Dependants</h1><p>Home &gt; Services &gt; Visas &gt; Dependants</p><h2>Eligibility Criteria</h2><p>The spouse, "
        "unmarried dependent children under the age of 18 and parents aged 60 or above of a sponsor may apply for entry to Hong Kong for residence as dependants, provided that there is reasonable proof of a genuine relationship.</p>"
        "<h2>How to Apply</h2><p>Complete the application form (ID 997) and submit it together with a recent photograph, a photocopy of the travel document, and the sponsor's Hong Kong identity card.</p><h2>Conditions of Stay</h2><p>Dependants "
        "may be permitted to remain until the limit of stay of their sponsor. An application for extension of stay (ID 91) may be made within four weeks before expiry.</p><h2>Fee</h2><p>HK$230</p><p style='font-size:7pt'>© Review date: 15 May 2019　Privacy policy</p>"
    )


def police_report(case: Case, of: Someone, rng: Random) -> str:
    """Draw the memo of the police about a lost passport."""
    day = ink.before(rng, case.on, 10, 200)
    return (
        f"<h1>香港警務處 HONG KONG POLICE FORCE</h1><h2>失物報告 Report of Loss</h2>{table([('報告編號 Report No.', f'TW RN {rng.randrange(10**7, 10**8)}'), ('日期 Date', ink.dmy(day, '/')), ('報案人 Informant', of.name), ('出生日期 Date of birth', ink.dmy(of.born_on, '/'))])}"
        f"<p>上述人士報稱於 {ink.dmy(day, '/')} 在荃灣西站附近遺失以下物件：</p><p>The above-named reported the loss of the following articles: one passport No. {of.passport}, one wallet (black), cash HK$600, one Octopus card.</p><p>本便箋只供識別之用，並不證明遺失屬實。This memo is not proof of the loss.</p><p>值日官 Duty Officer {ink.signature(rng)}</p>"
    )


def credit_card(case: Case, of: Someone, rng: Random) -> str:
    """Draw the statement of a credit card, which shows debts, not means."""
    day = ink.before(rng, case.on, 5, 50)
    rows = [("Post date 記賬日期", "Description 交易詳情", "Amount 金額 (HK$)")] + [
        (f"{day.day:02d} {ink.ENGLISH[day.month - 1]}", what, f"{rng.randrange(30, 2900)}.{rng.randrange(10, 99)}")
        for what in ("WELLCOME TSUEN WAN", "MTR AUTO-ADD", "AMAZON MKTPLACE", "CAFE DE LUNE", "PAYMENT – THANK YOU CR")
    ]
    return (
        f"<h1>Credit Card Statement 信用卡月結單</h1><p>{of.name}<br>{of.address}</p>{table([('Card number 卡號', f'5412 **** **** {rng.randrange(1000, 9999)}'), ('Statement date 月結單日期', ink.mon(day)), ('Payment due date 到期繳款日', ink.mon(ink.before(rng, day, -25, -20))), ('Minimum payment 最低還款額', 'HK$220.00'), ('Credit limit 信用限額', 'HK$60,000')])}"
        f"<h2>Transactions 交易記錄</h2>{table(rows)}<p>Bonus points 積分 {rng.randrange(900, 9000)}. Annualised percentage rate 35.2%.</p>"
    )


def insurance(case: Case, of: Someone, rng: Random) -> str:
    """Draw the schedule of a policy of insurance."""
    day = ink.before(rng, case.on, 30, 300)
    return f"<h1>Policy Schedule 保單附表</h1><p>Golden Crane Life Assurance (Hong Kong) Limited 金鶴人壽保險</p>{table([('Policy No. 保單號碼', f'GL{rng.randrange(10**7, 10**8)}'), ('Life assured 受保人', of.name), ('Date of birth 出生日期', ink.mon(of.born_on)), ('Sum assured 保額', 'HK$1,200,000'), ('Annual premium 每年保費', f'HK${rng.randrange(6, 19)},400'), ('Policy date 保單日期', ink.mon(day)), ('Beneficiary 受益人', f'{case.sponsor.name} (spouse 配偶)')])}<p>The Company agrees to pay the benefits set out in the provisions on proof of the insured event. 本公司同意按保單條款支付利益。</p>"


def medical(case: Case, of: Someone, rng: Random) -> str:
    """Draw a medical report."""
    return f"<h1>體格檢查報告 MEDICAL EXAMINATION REPORT</h1><p>仁和體檢中心</p>{table([('姓名 Name', of.chinese_name or of.name), ('性別 Sex', of.sex), ('年齡 Age', str(ink.age(of, case.on))), ('檢查日期 Date', ink.dmy(ink.before(rng, case.on, 5, 90), '/'))])}<h2>檢查結果 Findings</h2>{table([('身高 Height', f'{rng.randrange(150, 185)} cm', ''), ('血壓 Blood pressure', '118/76', '正常'), ('血紅素 Haemoglobin', '13.8 g/dL', '正常'), ('胸肺 X 光 Chest X-ray', '未見異常', 'NAD'), ('乙型肝炎 HBsAg', '陰性', 'Negative')])}<p>醫生簽署 {ink.signature(rng)}</p>"


def business_card(case: Case, of: Someone, rng: Random) -> str:
    """Draw a business card."""
    return f"<b style='font-size:12pt;color:#174'>Pearl Bay Logistics Ltd</b><p>珠灣物流有限公司</p><p><b style='font-size:11pt'>{of.western}</b> {of.chinese_name}<br>Senior Project Manager 高級項目經理</p><p style='font-size:6.6pt'>{of.address}<br>T 2{rng.randrange(1000000, 9999999)}　M 9{rng.randrange(1000000, 9999999)}　info@example.com</p>"


def landscape(case: Case, of: Someone, rng: Random) -> str:
    """Draw a holiday photograph without people."""
    high, wide = 900, 1350
    rows = np.linspace(0, 1, high)[:, None, None]
    sky = np.array([rng.randrange(110, 170), 180, 230]) * (1 - rows * 0.3) + np.array([255, 190, 130]) * rows * 0.35
    image = Image.fromarray((np.ones((high, wide, 3)) * sky).clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for layer in range(3):
        base = 420 + layer * 110
        points = [(x, base - rng.randrange(20, 170 - layer * 30)) for x in range(0, wide + 90, 90)]
        draw.polygon([(0, high), *points, (wide, high)], fill=(70 - layer * 12, 110 - layer * 14, 105 - layer * 24))
    draw.rectangle((0, 720, wide, high), fill=(58, 110, 140))
    draw.ellipse((980, 90, 1070, 180), fill=(255, 240, 190))
    return f'<img src="{ink.uri(image.filter(ImageFilter.GaussianBlur(1.5)))}" style="position:absolute;left:0;top:0;width:150mm;height:100mm">'


def chat(case: Case, of: Someone, rng: Random) -> str:
    """Draw a screenshot of a chat about the balance of an account."""
    said = [
        ("l", "Hi, did you get the bank statement? 銀行月結單"),
        ("r", f"Yes, balance is HK${rng.randrange(80, 300)},{rng.randrange(100, 999)} 👍"),
        ("l", "入境處要睇三個月結餘"),
        ("r", "好，我聽日去銀行攞 statement"),
        ("l", f"And your passport number is {of.passport}?"),
        ("r", "Yes. See you at 6"),
    ]
    lines = "".join(
        f"<p style='text-align:{'right' if side == 'r' else 'left'}'><span style='background:{'#cdeebf' if side == 'r' else '#fff'};padding:1.2mm 2mm;border-radius:2mm'>{text}</span></p>"
        for side, text in said
    )
    return f"<p style='background:#0a7d68;color:#fff;padding:2mm'><b>{case.sponsor.given_names.title()} ❤</b>　online</p>{lines}<p style='text-align:center;font-size:6pt'>Today 21:4{rng.randrange(10)}</p>"


def newspaper(case: Case, of: Someone, rng: Random) -> str:
    """Draw a page of a newspaper."""
    text = "入境事務處昨日公布，去年共接獲逾一萬宗受養人簽證申請，按年上升約百分之八。發言人表示，申請人須提供結婚證書或出生證明書等文件，證明與保證人的關係。有議員認為審批時間仍然過長，建議增加人手，並簡化程序。社會福利機構則指，不少家庭因文件不齊而延誤，期望當局提供清晰指引。銀行界人士指出，近年月結單以電子形式發出，市民宜及早下載。"
    return f"<h1 style='font-size:26pt;border-bottom:1mm solid #000'>南島日報</h1><p>{case.on.year}年{case.on.month}月{case.on.day}日　星期{'一二三四五六日'[case.on.weekday()]}　A{rng.randrange(2, 20)} 港聞</p><h2 style='font-size:20pt'>受養人簽證申請增　議員促加快審批</h2><div style='column-count:3;column-gap:6mm'>{''.join(f'<p>{text}</p>' for _ in range(4))}</div>"


def home_return_permit(case: Case, of: Someone, rng: Random) -> str:
    """Draw the Mainland Travel Permit for Hong Kong and Macao Residents."""
    day = ink.before(rng, case.on, 60, 2500)
    return (
        ink.box(5, 4, "中华人民共和国　<b>港澳居民来往内地通行证</b>", "font-size:8pt;color:#244")
        + ink.box(5, 8, "Mainland Travel Permit for Hong Kong and Macao Residents", "font-size:5pt")
        + ink.box(4, 13, f'<img src="{ink.face(of)}" style="width:21mm">')
        + ink.box(29, 13, f"姓名　<b>{of.simplified or of.name}</b><br>　　　{of.surname}, {of.given_names}")
        + ink.box(29, 22, f"出生日期　{of.born_on:%Y.%m.%d}　性别　{'女' if of.sex == 'F' else '男'}")
        + ink.box(29, 28, f"有效期限　{day:%Y.%m.%d}-{ink.years(day, 10):%Y.%m.%d}")
        + ink.box(29, 33, "签发机关　公安部出入境管理局")
        + ink.box(29, 38, "换证次数　01")
        + ink.box(48, 45, f"<b>H{rng.randrange(10**7, 10**8)}</b>", "font-size:11pt")
        + "%%"
        + ink.box(5, 8, f"持证人港澳身份证件号码　{of.hkid}<br>港澳身份证件姓名　{of.chinese_name}")
        + ink.box(5, 40, "注意事项：本证供港澳居民来往内地使用，不得转借。", "font-size:5.6pt")
    )


def blank(case: Case, of: Someone, rng: Random) -> str:
    """Draw nothing: the back of a sheet, with the shade of a scanner's edge."""
    return (
        f"<div style='position:absolute;left:0;top:0;width:{rng.randrange(2, 6)}mm;height:297mm;background:#eee'></div>"
    )


def lease_flyer(case: Case, of: Someone, rng: Random) -> str:
    """Draw an estate agent's advertisement."""
    return f"<h1>筍盤推介　TO LET</h1><h2>海景花園 Seaview Garden, Tower {rng.randrange(1, 9)}</h2>{table([('月租 Rent', f'HK${rng.randrange(12, 40)},000'), ('實用面積 Saleable area', f'{rng.randrange(280, 900)} 呎 sq ft'), ('間隔', '兩房一廳'), ('按金 Deposit', '兩個月')])}<p>業主免佣，即租即住，歡迎外籍人士及學生。Agent: Cosy Homes Property, Licence E-{rng.randrange(10**5, 10**6)}. 請致電 2{rng.randrange(1000000, 9999999)} 睇樓。</p>"


def wedding_invitation(case: Case, of: Someone, rng: Random) -> str:
    """Draw an invitation to a wedding, which certifies nothing."""
    day = ink.before(rng, case.on, 300, 2000)
    return f"<h1 style='text-align:center;color:#a22;font-size:30pt'>囍</h1><p style='text-align:center'>謹訂於 {day.year} 年 {day.month} 月 {day.day} 日（星期{'一二三四五六日'[day.weekday()]}）<br>為小兒小女結婚之喜　敬備喜酌　恭請闔第光臨</p><h2 style='text-align:center'>{case.sponsor.chinese_name or case.sponsor.western}　&amp;　{case.applicant.chinese_name or case.applicant.western}</h2><p style='text-align:center'>Request the pleasure of your company at the wedding banquet<br>富豪金殿酒家　恭候 6:30　入席 8:30</p>"


HK = "'Noto Sans CJK HK'"
_CARD = {"size": (85.6, 54.0)}
LAYOUTS: tuple[Maker, ...] = (
    partial(page, "shop-receipt", f"7.6pt FreeMono,{HK}", shop_receipt, size=(72.0, 120.0), language="both"),
    partial(page, "cv", "10pt Lato", curriculum),
    partial(
        page,
        "driving-licence",
        f"6.8pt FreeSans,{HK}",
        driving_licence,
        language="both",
        more=".n{background:#f5e9dc}",
        **_CARD,
    ),
    partial(page, "school-report", f"10pt Caladea,{HK}", school_report, language="both"),
    partial(
        page, "schengen-form", "9.4pt FreeSans,'Noto Sans CJK HK'", schengen_form, more=".n td{border:.2mm solid #777}"
    ),
    partial(
        page,
        "entry-form-of-taiwan",
        "11pt 'AR PL UMing TW'",
        taiwan_entry_form,
        language="zh",
        more=".n td{border:.2mm solid #333}",
    ),
    partial(
        page,
        "japanese-residence-card",
        "6.4pt 'Noto Sans CJK JP'",
        foreign_residence_card,
        language="other",
        more=".n{background:#e9eef2}",
        **_CARD,
    ),
    partial(page, "boarding-pass", f"8pt FreeSans,{HK}", boarding_pass, size=(200.0, 82.0)),
    partial(page, "hotel-booking", "10.4pt Carlito", hotel_booking),
    partial(page, "checklist", f"10.4pt Carlito,{HK}", checklist, language="both"),
    partial(page, "web-page", "10pt FreeSans", web_page),
    partial(page, "police-report", f"10pt FreeSerif,{HK}", police_report, language="both"),
    partial(page, "credit-card", f"9.6pt Lato,{HK}", credit_card, language="both"),
    partial(page, "insurance", f"10pt Caladea,{HK}", insurance, language="both"),
    partial(page, "medical", "10pt FreeSerif,'AR PL UMing HK'", medical, language="both"),
    partial(page, "business-card", f"7.4pt Lato,{HK}", business_card, language="both", size=(90.0, 54.0)),
    partial(page, "landscape", "8pt Lato", landscape, size=(150.0, 100.0), language="other"),
    partial(page, "chat", f"8pt Lato,{HK}", chat, size=(75.0, 150.0), language="both", more=".n{background:#e5ddd5}"),
    partial(page, "newspaper", "9.6pt 'Noto Serif CJK HK'", newspaper, language="zh"),
    partial(
        page,
        "home-return-permit",
        "6.8pt 'Noto Sans CJK SC'",
        home_return_permit,
        language="zh",
        sides=True,
        more=".n{background:#e6f0ee}",
        **_CARD,
    ),
    partial(page, "blank", "8pt Lato", blank, language="other"),
    partial(page, "flat-to-let", f"12pt Lato,{HK}", lease_flyer, language="both"),
    partial(
        page, "wedding-invitation", "12pt 'AR PL UKai HK'", wedding_invitation, size=(148.0, 210.0), language="both"
    ),
)

MAKERS: dict[str, tuple[Maker, ...]] = {"unknown": LAYOUTS}
