# ruff: noqa: E501 -- lines of HTML and CSS
"""What people put among their papers and nothing asks for: `unknown`, though some of it looks like what is asked for."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers import zones
from benchmarks.papers.blind.a_pen import (
    RESET,
    at,
    before,
    block,
    dmy,
    lines,
    mon,
    only,
    picture,
    portrait,
    rings,
    signature,
    svg,
    years,
)
from benchmarks.papers.later.a_permission import MONO, SANS, SERIF
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case


def _unknown(
    layout: str, page: str, css: str = "", size: tuple[float, float] = (210.0, 297.0), language: str = "both"
) -> Paper:
    return Paper("unknown", layout, (page,), RESET + css, size, {}, language)  # type: ignore[arg-type]


def schengen(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the visa sticker of a Schengen state on a page of a passport."""
    only(fault)
    of = case.of(party)
    since = before(rng, case.on, 100, 700)
    number = f"{rng.randrange(10**8, 10**9)}"
    first = f"VC{'D<<'}{zones.letters(of.surname)}<<{zones.letters(of.given_names)}".ljust(44, "<")[:44]
    passport = of.passport.ljust(9, "<")[:9]
    second = f"{passport}{zones.digit(passport)}{of.nationality.ljust(3, '<')}{of.born_on:%y%m%d}{zones.digit(f'{of.born_on:%y%m%d}')}{of.sex}{since + timedelta(days=90):%y%m%d}{zones.digit(f'{since + timedelta(days=90):%y%m%d}')}".ljust(
        44, "<"
    )
    rows = (
        ("GÜLTIG FÜR / VALID FOR", "SCHENGENER STAATEN"),
        ("VOM / FROM", f"{since:%d-%m-%y}　　<i>BIS / UNTIL</i> {since + timedelta(days=90):%d-%m-%y}"),
        ("ART DES VISUMS / TYPE OF VISA", "C　　<i>ANZAHL DER EINREISEN / NUMBER OF ENTRIES</i> MULT"),
        ("DAUER DES AUFENTHALTS / DURATION OF STAY", "30 TAGE"),
        ("AUSGESTELLT IN / ISSUED IN", f"HONGKONG　　<i>AM / ON</i> {since - timedelta(days=12):%d-%m-%y}"),
        ("NUMMER DES REISEPASSES / NUMBER OF PASSPORT", of.passport),
        ("NAME, VORNAME / SURNAME, NAME", f"{of.surname}, {of.given_names}"),
    )
    body = "".join(f"<p><i>{a}</i> <b>{b}</b></p>" for a, b in rows)
    inner = (
        f'<div class="sv"><p style="font:bold 13pt Liberation Serif;color:#1c5b46">VISUM　　VISA　<span style="font:10pt Liberation Mono;color:#a00">D {number}</span></p>'
        f'<img src="{portrait(of, (244, 244, 240))}" style="position:absolute;left:3mm;top:12mm;width:22mm"><div style="position:absolute;left:28mm;top:11mm">{body}</div>'
        f'<div style="position:absolute;left:0;right:0;bottom:0;background:#fafaf5;height:14mm">{at(2, 2, lines((first, second)), "font:10.4pt/4.8mm Liberation Mono")}</div></div>'
    )
    page = f'<div style="position:relative;width:125mm;height:88mm;background:#f4efe6 {rings("#dccdb5", 13)}">{inner}</div>'
    css = f".sv{{position:absolute;left:7mm;top:5mm;width:110mm;height:74mm;padding:2mm 3mm;background:#e3efe4 {rings('#a6c8ae', 7)};font:7pt/1.55 Liberation Sans}}.sv i{{font-style:normal;font-size:4.9pt;color:#355}}"
    return _unknown("visa-schengen", page, css, (125.0, 88.0), "other")


def macao_slip(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the slip that Macao's border hands out."""
    only(fault)
    of = case.of(party)
    since = before(rng, case.on, 3, 60)
    page = (
        f'<div style="height:60mm;padding:4mm 5mm;font:8pt/1.4 {MONO};background:#fff"><p style="text-align:center"><b>澳門特別行政區　治安警察局<br>CORPO DE POLÍCIA DE SEGURANÇA PÚBLICA</b><br>入境申報表 BOLETIM DE DESEMBARQUE<br>MACAO ARRIVAL CARD</p>'
        f"<p style='margin-top:2mm'>姓名 Nome/Name: {of.surname}, {of.given_names}</p><p>證件號碼 Documento n.º/Doc. No.: {of.passport}</p><p>入境日期 Entrada/Arrival: {dmy(since)} {rng.randrange(8, 22):02d}:{rng.randrange(60):02d}</p>"
        f"<p><b>獲准逗留至 Autorizado a permanecer até<br>Permitted to stay until: {dmy(since + timedelta(days=rng.choice((30, 90))))}</b></p><p style='font-size:6pt'>外港碼頭 Terminal Marítimo do Porto Exterior　{rng.randrange(10**8, 10**9)}</p></div>"
    )
    return _unknown("slip-of-macao", page, "", (80.0, 60.0))


def acknowledged(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the letter by which the Immigration Department says that an application arrived."""
    only(fault)
    of, other = case.applicant, case.sponsor
    day = before(rng, case.on, 2, 30)
    reference = f"DDPD-{rng.randrange(10**6, 10**7)}-{day:%y}"
    page = (
        f'<div style="height:297mm;padding:20mm 24mm;font:11pt/1.55 {SERIF}"><p style="text-align:center;font-size:13pt">入境事務處<br>IMMIGRATION DEPARTMENT</p><p style="text-align:center;font-size:9pt">Immigration Tower, 7 Gloucester Road, Wan Chai, Hong Kong　香港灣仔告士打道七號入境事務大樓</p>'
        f"<p style='margin-top:10mm'>Our Ref. 本處檔號：{reference}<br>Tel. 電話：2824 6111　　Date 日期：{dmy(day)}</p><p style='margin-top:7mm'>{other.western}<br>{other.address}</p>"
        f"<p style='margin-top:7mm'>Dear Sir/Madam,</p><p style='text-align:center;font-weight:bold;margin:4mm 0'>Acknowledgement of Application<br>Entry for Residence as Dependant: {of.name}</p>"
        "<p>Your application has been received and is being processed. It normally takes six weeks to process an application upon receipt of all required documents. You will be informed of the result in writing. Please quote the above reference number in all enquiries and let us have any outstanding document, such as a copy of the travel document, the marriage certificate or financial proof of the sponsor, by post.</p>"
        "<p style='margin-top:4mm'>本處已收到閣下的申請，現正處理中。在收齊所需文件後，一般需時六個星期處理。如有查詢，請註明上述檔案編號。</p>"
        f"<div style='margin-top:10mm'>Yours faithfully,{signature(rng, 42)}( {rng.choice(('K. Y. LEUNG', 'Ms. W. S. HO'))} )<br>for Director of Immigration 入境事務處處長（代行）</div></div>"
    )
    return _unknown("acknowledgement-of-application", page)


def driving_licence(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Hong Kong's driving licence, on which the number of the identity card stands."""
    only(fault)
    of = case.of(party)
    since = before(rng, case.on, 200, 2500)
    rows = (
        ("姓名 Name", f"{of.surname}, {of.given_names}　{of.chinese_name}"),
        ("身份證／旅行證件號碼 Identity/Travel Document No.", of.hkid),
        ("可駕駛的車輛種類 Vehicle classes", "1, 2"),
        ("有效期由 Valid from", f"{dmy(since)}　至 to {dmy(years(since, 10))}"),
        ("參考編號 Reference No.", f"{rng.randrange(10**7, 10**8)}"),
    )
    body = "".join(f"<p style='margin-bottom:1.3mm'><small style='color:#555'>{a}</small><br>{b}</p>" for a, b in rows)
    page = (
        f'<div style="position:relative;width:85.6mm;height:60mm;padding:3mm 4mm;background:#fbf3e6 {rings("#ecd6b3", 9)};font:7.2pt/1.15 {SANS}"><b style="font-size:9pt">香港駕駛執照 HONG KONG DRIVING LICENCE</b>'
        f'<div style="margin-top:2mm">{body}</div><p style="position:absolute;left:4mm;bottom:2.5mm;font-size:5.6pt">運輸署署長 Commissioner for Transport　Form T.D. 314</p>{picture(66, 26, 15, portrait(of, (250, 250, 250), grey=True))}</div>'
    )
    return _unknown("driving-licence", page, "", (85.6, 60.0))


def concert(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the ticket of a concert, sent to be printed at home."""
    only(fault)
    of = case.of(party)
    day = case.on + timedelta(days=rng.randrange(20, 90))
    code = f"{rng.randrange(10**11, 10**12)}"
    page = (
        f'<div style="position:relative;height:99mm;padding:8mm;background:#fff;font:10pt/1.45 Lato,Noto Sans CJK HK;border:.4mm dashed #999"><b style="font-size:17pt">SUMMER NIGHTS LIVE　仲夏夜音樂會</b><p>Queen Elizabeth Stadium 伊利沙伯體育館</p><p style="font-size:13pt">{day:%d %b %Y}　8:15 PM　Doors open 7:30 PM</p>'
        f"<p>Block 區 {rng.choice('ABCD')}　Row 行 {rng.randrange(1, 30)}　Seat 座位 {rng.randrange(1, 40)}　HK$ {rng.choice((380, 580, 880))}</p><p>Ticket holder 持票人: {of.western}</p><p style='font-size:7pt;margin-top:4mm'>No refund or exchange. Children aged under 6 will not be admitted. 門票售出，恕不退換。</p>"
        + at(150, 12, svg(code, "QRCode", 32, 32))
        + at(130, 74, svg(code, "Code128", 66, 13))
        + "</div>"
    )
    return _unknown("ticket-for-a-concert", page, "", (210.0, 99.0))


def change_of_address(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form by which the Inland Revenue Department is told of a new address: no proof of tax paid, nor of the address."""
    only(fault)
    of = case.sponsor
    rows = (
        ("Name of taxpayer 納稅人姓名", f"{of.name} {of.chinese_name}"),
        ("H.K. Identity Card No. 香港身份證號碼", of.hkid),
        ("File No. 檔案號碼", f"6S1-{rng.randrange(10**6, 10**7)}({rng.randrange(10)})"),
        ("Types of tax 稅種", "☑ Salaries Tax 薪俸稅　☐ Profits Tax 利得稅　☐ Property Tax 物業稅"),
        ("New residential address 新住址", of.address),
        ("New postal address 新通訊地址", "SAME AS ABOVE 同上"),
        ("Effective date 生效日期", dmy(case.on)),
    )
    table = "".join(
        f"<tr><td>{a}</td><td style='font:11pt Liberation Mono,Noto Sans Mono CJK HK,DejaVu Sans'>{b}</td></tr>"
        for a, b in rows
    )
    page = (
        f'<div class="ca"><p>To: Commissioner of Inland Revenue 致：稅務局局長<br>G.P.O. Box 132, Hong Kong 香港郵政總局信箱132號</p><h1>Notification of Change of Address<br>更改地址通知書</h1><table>{table}</table>'
        f"<p style='margin-top:8mm'>I declare that the above information is correct. 本人聲明上述資料正確無訛。</p><div style='margin-top:8mm'>Signature 簽署{signature(rng, 44)}Date 日期　{dmy(case.on)}</div><p style='position:absolute;bottom:14mm'>I.R. 1249 (4/2018)</p></div>"
    )
    css = f".ca{{position:relative;height:297mm;padding:22mm;font:10.5pt/1.5 {SANS}}}.ca h1{{text-align:center;font-size:15pt;margin:10mm 0}}.ca table{{width:100%}}.ca td{{border:.25mm solid #333;padding:3mm 2mm}}.ca td:first-child{{width:62mm}}"
    return _unknown("tax-change-of-address", page, css)


STORY = (
    "The ferry had left before the fog came down, and Mrs Alder stood on the pier with her bag between her feet and counted the lamps that were still to be seen. There were four. When she looked again there were three, and a man in a wet coat was telling her that her husband's name was not on the list of passengers.",
    "“It was on the list this morning,” she said. “I read it there myself. I had his passport in my hand.”",
    "The man turned the pages of his book, which were limp with damp. He read out the names of two families, a priest, and a commercial traveller with an Italian visa. He read out the date of a wedding that somebody had written in the margin by mistake. Then he shut it and looked past her at the water.",
    "Nobody in the town ever spoke of permission. One stayed until one was told to go; and those who were told to go went, as a rule, in the winter, when the hotel was glad of the rooms. She had lived there eleven years upon that understanding and had never once been asked for her papers.",
    "“You had better come in,” said the man at last. “There is a stove. There is nothing for it but to wait until it lifts.”",
)


def novel(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a page of a novel in which passports and weddings are spoken of."""
    only(fault)
    number = rng.randrange(20, 260)
    told = rng.sample(STORY, len(STORY))
    text = "".join(f"<p style='text-indent:5mm;text-align:justify'>{part}</p>" for part in told)
    page = f'<div style="height:198mm;padding:17mm 16mm;background:#faf6ea;font:11pt/1.5 Caladea"><p style="text-align:center;font-size:8.5pt;letter-spacing:.6mm;margin-bottom:8mm">THE LAMPS ON THE PIER</p>{text}<p style="text-align:center;margin-top:8mm">{number}</p></div>'
    return _unknown("page-of-a-novel", page, "", (129.0, 198.0), "en")


def pet_passport(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw two pages of the passport of a dog: its owner and its description."""
    only(fault)
    of = case.of(party)
    born = before(rng, case.on, 500, 3000)
    owner = (
        ("Surname / Nom", of.surname),
        ("First name / Prénom", of.given_names),
        ("Address / Adresse", of.address),
        ("Country / Pays", "HONG KONG"),
        ("Telephone / Téléphone", f"+852 {rng.randrange(51000000, 98000000)}"),
    )
    pet = (
        ("Name / Nom", rng.choice(("BISCUIT", "MOCHI", "PEPPER"))),
        ("Species / Espèce", "DOG / CHIEN"),
        ("Breed / Race", "WELSH CORGI"),
        ("Sex / Sexe", of.sex),
        ("Date of birth / Date de naissance", mon(born)),
        ("Colour / Couleur", "RED AND WHITE"),
        ("Transponder alphanumeric code / Code alphanumérique du transpondeur", f"985{rng.randrange(10**11, 10**12)}"),
        ("Passport No. / Passeport n°", f"GB{rng.randrange(10**6, 10**7)}"),
    )

    def show(rows: tuple[tuple[str, str], ...]) -> str:
        return "".join(
            f"<p style='margin-bottom:2.2mm'><small style='color:#456'>{a}</small><br><b>{b}</b></p>" for a, b in rows
        )

    leaf = f"position:absolute;top:0;width:100mm;height:152mm;padding:9mm;background:#eef2fb {rings('#c6d2ec', 14)};font:9pt/1.2 FreeSans"
    page = (
        f'<div style="position:relative;width:201mm;height:152mm;background:#888"><div style="{leaf};left:0"><p style="font-size:11pt;margin-bottom:6mm"><b>PET PASSPORT　PASSEPORT POUR ANIMAL DE COMPAGNIE</b><br>EUROPEAN UNION　UNION EUROPÉENNE</p><p style="margin-bottom:4mm">I. DETAILS OF OWNERSHIP / PROPRIÉTAIRE</p>{show(owner)}{signature(rng, 34)}</div>'
        f'<div style="{leaf};left:101mm"><p style="margin-bottom:4mm">II. DESCRIPTION OF ANIMAL / DESCRIPTION DE L\'ANIMAL</p>{show(pet)}{block(9, 120, 70, "IV. VACCINATION AGAINST RABIES / VACCINATION ANTIRABIQUE<br>" + mon(born + timedelta(days=120)), "font-size:8pt")}</div></div>'
    )
    return _unknown("passport-of-a-pet", page, "", (201.0, 152.0), "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "unknown": (schengen, macao_slip, acknowledged, driving_licence, concert, change_of_address, novel, pet_passport)
}
