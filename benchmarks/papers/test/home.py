"""Papers about the home: receipts for rent, tenancies, bills."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREE,
    FREES,
    LATO,
    SERIF,
    TC,
    TCS,
    UMING,
    both,
    cn,
    css,
    digits,
    en,
    grid,
    money,
    month,
    only,
    page,
    plain,
    signature,
    zh,
)  # fmt: skip


def receipt_en(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    rent, day = rng.randrange(90, 380) * 100.0, first + timedelta(days=rng.randrange(1, 6))
    body = f"""<div style="border:.5mm solid #333;padding:9mm"><div class="two"><h2>RENTAL RECEIPT</h2><span>No. {digits(rng, 4)}</span></div><p>Received from <b>{of.western}</b> the sum of <b>HK${money(rent)}</b>
being rent of the premises at</p><p><b>{of.address}</b></p><p>for the period from {en(first)} to {en(last)}.</p><p>Paid by: cheque &nbsp; Date: {en(day)}</p><p class="r">{signature(rng)}<br>Patrick Lui (Landlord)</p></div>"""
    facts = {
        "holder": of.western,
        "address": of.address,
        "period_from": first,
        "period_to": last,
        "issued_on": day,
        "amount": plain(rent),
    }
    return Paper(
        "rent-receipt", "english", (page(body),), css(SERIF, size="12pt", pad="12mm"), (210.0, 130.0), facts, "en"
    )


def receipt_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    rent, day = rng.randrange(60, 280) * 100.0, first + timedelta(days=2)
    body = f"""<h1 class="c" style="letter-spacing:6mm">租單</h1><p>茲收到租客　<b>{cn(of)}</b>　交來</p><p>地址：{of.address_zh}</p><p>由 {zh(first)} 至 {zh(last)} 之租金</p>
<p>港幣　<b>${money(rent)}</b>　正</p><p>收租日期：{zh(day)}</p><p class="r">業主／收租人：龐錦棠　{signature(rng)}</p><p class="s">（差餉及管理費由業主負責）</p>"""
    facts = {
        "holder": cn(of),
        "address": of.address_zh,
        "period_from": first,
        "period_to": last,
        "issued_on": day,
        "amount": plain(rent),
    }
    return Paper("rent-receipt", "chinese", (page(body),), css(UMING, size="14pt"), (190.0, 140.0), facts, "zh")


def receipt_both(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, _) = case.sponsor, month(case, fault)
    rent, day = rng.randrange(90, 380) * 100.0, first + timedelta(days=1)
    number = f"R{digits(rng, 6)}"
    body = """<h2>Golden Mast Property Agency 金桅物業代理</h2><h3>OFFICIAL RECEIPT FOR RENT 租金收據</h3>"""
    body += grid(
        [
            ("收據編號 Receipt no.", number), ("日期 Date", f"{day:%d/%m/%Y}"), ("租客 Tenant", both(of)), ("單位 Premises", of.address),
            ("租期 Rental period", f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"), ("租金 Rent", f"HK$ {money(rent)}"),
        ],
        widths="34 66",
    )  # fmt: skip
    body += f'<p style="margin-top:8mm">經手人 Received by: {signature(rng)} Amy Sung　代業主 for the landlord: Mr. KEUNG SIU LUN</p>'
    facts = {
        "number": number, "holder": of.name, "address": of.address, "period_from": first, "period_to": last, "issued_on": day,
        "amount": plain(rent),
    }  # fmt: skip
    return Paper("rent-receipt", "agency", (page(body),), css(TCS), (210.0, 148.0), facts)


def _term(case: Case, rng: Random, fault: str):
    only(fault, "expired", "unsigned")
    begun = (case.on - timedelta(days=rng.randrange(60, 500))).replace(day=1)
    if fault == "expired":
        begun = begun.replace(year=begun.year - 3)
    return begun, begun.replace(year=begun.year + 2) - timedelta(days=1), begun - timedelta(days=rng.randrange(6, 20))


def tenancy_en(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, day) = case.sponsor, _term(case, rng, fault)
    rent, landlord = (
        rng.randrange(100, 400) * 100.0,
        rng.choice(["FUNG CHI HANG", "HARLOW ESTATES LIMITED", "YEUNG BIK HA"]),
    )
    sign = lambda: "&nbsp;<br>&nbsp;" if fault == "unsigned" else signature(rng)  # noqa: E731
    clauses = [
        "The Tenant shall pay the rent in advance on the first day of each calendar month without deduction.",
        "The Tenant shall pay the charges for water, electricity, gas and telephone consumed at the premises.",
        "The Tenant shall keep the interior of the premises in good and tenantable repair, fair wear and tear excepted.",
        "The Tenant shall not assign, underlet or part with possession of the premises.",
        "The Tenant shall use the premises as a private residence only.",
        "The Landlord shall pay the Government rent, rates and management fees.",
        "The Landlord shall permit the Tenant to have quiet possession during the term.",
        "Either party may end this tenancy after twelve months by two months' notice in writing.",
    ]
    one = f"""<h1 class="c">TENANCY AGREEMENT</h1><p>AN AGREEMENT made on {en(day)} BETWEEN</p><p><b>{landlord}</b> of 3/F, 9 Cedar Lane, Kowloon ("the Landlord") and</p><p><b>{of.name}</b>, holder of Hong Kong identity card no. {of.hkid} ("the Tenant").</p>
<p>The Landlord lets and the Tenant takes ALL THAT premises known as <b>{of.address}</b> for a term of two years from <b>{en(first)}</b> to <b>{en(last)}</b>, both days inclusive, at a rent of <b>HK${money(rent)}</b> per month.</p>
<p>A deposit of HK${money(rent * 2)} has been paid on signing.</p><h3>The Tenant agrees</h3>{"".join(f"<p>{n}. {c}</p>" for n, c in enumerate(clauses[:5], 1))}<p class="c s">- 1 -</p>"""
    two = f"""<h3>The Landlord agrees</h3>{"".join(f"<p>{n}. {c}</p>" for n, c in enumerate(clauses[5:], 6))}<p>AS WITNESS the hands of the parties the day and year first above written.</p>
<div style="margin-top:14mm">{grid([("SIGNED by the Landlord", sign(), landlord), ("SIGNED by the Tenant", sign(), of.name), ("in the presence of", sign(), "Kelvin Ma, estate agent, licence E-204417")], "n", "30 34 36")}</div><p class="s">Stamp duty borne by the parties in equal shares.</p><p class="c s">- 2 -</p>"""
    facts = {
        "parties": (landlord, of.name), "address": of.address, "period_from": first, "period_to": last, "issued_on": day,
        "amount": plain(rent),
    }  # fmt: skip
    return Paper(
        "tenancy-agreement",
        "english",
        (page(one), page(two)),
        css(FREES, size="12pt", pad="22mm"),
        facts=facts,
        language="en",
    )


def tenancy_zh(case: Case, party: str, rng: Random, fault: str) -> Paper:
    of, (first, last, day) = case.sponsor, _term(case, rng, fault)
    rent, landlord = rng.randrange(70, 300) * 100.0, rng.choice(["龐錦棠", "江淑儀", "永泰隆置業有限公司"])
    sign = lambda: "" if fault == "unsigned" else signature(rng)  # noqa: E731
    one = f"""<h1 class="c">租　約</h1><p>立約日期：{zh(day)}</p><p>業主：{landlord}（以下簡稱甲方）</p><p>租客：{cn(of)}　香港身份證號碼：{of.hkid}（以下簡稱乙方）</p>
<p>一、甲方將座落於 <b>{of.address_zh}</b> 之物業租與乙方作住宅用途。</p><p>二、租期兩年，由 {zh(first)} 起至 {zh(last)} 止。</p><p>三、每月租金港幣 ${money(rent)}，乙方須於每月一日預繳。</p>
<p>四、按金港幣 ${money(rent * 2)}，租約期滿並無欠租時無息退還。</p><p>五、水、電、煤氣及電話費由乙方支付；差餉、地租及管理費由甲方支付。</p><p>六、乙方不得將該物業分租或轉租。</p><p class="c s">第1頁，共2頁</p>"""
    two = f"""<p>七、乙方須保持屋內清潔及傢俬電器完好，如有損壞須負責賠償。</p><p>八、任何一方如欲提早終止租約，須於租滿十二個月後以兩個月書面通知對方。</p><p>九、本租約一式兩份，甲乙雙方各執一份。</p>
<div style="margin-top:20mm">{grid([("甲方（業主）簽署：", sign(), landlord), ("乙方（租客）簽署：", sign(), cn(of)), ("見證人：", sign(), "盛昌地產代理　麥文輝")], "n", "32 34 34")}</div><p class="c s">第2頁，共2頁</p>"""
    facts = {
        "parties": (landlord, cn(of)), "address": of.address_zh, "period_from": first, "period_to": last, "issued_on": day,
        "amount": plain(rent),
    }  # fmt: skip
    return Paper(
        "tenancy-agreement",
        "chinese",
        (page(one), page(two)),
        css(TC, size="13pt", pad="22mm"),
        facts=facts,
        language="zh",
    )


def _bill(layout: str, company: str, title: str, what: str, unit: str, font: str, colour: str, language) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        of, (first, last, issued) = case.sponsor, month(case, fault)
        number, amount = digits(rng, 10), rng.randrange(12000, 190000) / 100
        chinese, english = language != "en", language != "zh"
        name = cn(of) if not english else of.name
        address = of.address_zh if not english else of.address

        def label(zh_word: str, en_word: str) -> str:
            return " ".join(word for word, use in ((zh_word, chinese), (en_word, english)) if use)

        def day(value) -> str:
            return zh(value) if not english else f"{value:%d/%m/%Y}" if chinese else en(value)

        due = issued + timedelta(days=14)
        use = rng.randrange(40, 900)
        body = f"""<div style="border-top:4mm solid {colour};padding-top:4mm" class="two"><b style="font-size:15pt;color:{colour}">{company}</b><b>{title}</b></div>
<div class="two" style="margin:7mm 0"><div>{name}<br>{address}</div><div class="r">{label("客戶編號", "Account no.")} <b>{number}</b><br>{label("賬單日期", "Bill date")} {day(issued)}</div></div>
<div style="background:#eee;padding:5mm;margin-bottom:6mm" class="two"><span>{label("應繳總額", "Total amount due")}<br><b style="font-size:17pt">HK${money(amount)}</b></span><span>{label("到期日", "Please pay by")}<br><b>{day(due)}</b></span></div>"""
        body += grid(
            [
                (label("收費期", "Billing period"), f"{day(first)} – {day(last)}"),
                (label(*what.split("|")), f"{use:,} {unit}"),
                (label("本期收費", "Current charges"), money(amount)),
                (label("上期結餘", "Previous balance"), "0.00"),
            ],
            widths="45 55",
        )
        bars = "".join(
            f'<rect x="{at * 14}" y="{60 - h}" width="9" height="{h}"/>'
            for at in range(13)
            for h in [rng.randrange(12, 58)]
        )
        body += f"""<svg style="margin-top:8mm" width="110mm" height="38mm" viewBox="0 0 182 62"><g fill="{colour}">{bars}</g></svg>
<p class="s">{label("請以自動轉賬、轉數快或繳費靈付款。逾期可能加收附加費。", "Pay by autopay, FPS or PPS. A surcharge may apply after the due date.")}</p>"""
        facts = {
            "number": number, "holder": name, "address": address, "period_from": first, "period_to": last, "issued_on": issued,
            "amount": plain(amount),
        }  # fmt: skip
        return Paper("utility-bill", layout, (page(body),), css(font, size="10.5pt"), facts=facts, language=language)

    return make


def rates(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault, "stale")
    of, day = case.sponsor, case.on - timedelta(days=425 if fault else 0)
    first = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    # The demand of a quarter comes at its beginning; the quarter in progress ends after the day of application.
    last = (first + timedelta(days=93)).replace(day=1) - timedelta(days=1)
    number, amount = digits(rng, 12), rng.randrange(90, 600) * 10.0
    issued = first + timedelta(days=3) if first + timedelta(days=3) <= day else first
    body = """<h3>香港特別行政區政府 差餉物業估價署<br>Rating and Valuation Department</h3><h2 class="c">徵收差餉及／或地租通知書<br>DEMAND FOR RATES AND/OR GOVERNMENT RENT</h2>"""
    body += grid(
        [
            ("帳目編號 Account no.", number), ("繳款人 Payer", both(of)), ("物業單位 Tenement", of.address), ("發單日期 Date of issue", f"{issued:%d/%m/%Y}"),
            ("徵收期 Period", f"{first:%d/%m/%Y} – {last:%d/%m/%Y}"), ("差餉 Rates", money(amount * 0.6)), ("地租 Government rent", money(amount * 0.4)),
            ("應繳總額 Total amount payable", f"${money(amount)}"), ("最後繳款日期 Last day for payment", f"{last:%d/%m/%Y}"),
        ],
        widths="40 60",
    )  # fmt: skip
    facts = {
        "number": number, "holder": of.name, "address": of.address, "period_from": first, "period_to": last, "issued_on": issued,
        "amount": plain(amount),
    }  # fmt: skip
    return Paper("utility-bill", "rates", (page(body),), css(TC, size="10.5pt"), facts=facts)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "rent-receipt": (receipt_en, receipt_zh, receipt_both),
    "tenancy-agreement": (tenancy_en, tenancy_zh),
    "utility-bill": (
        _bill(
            "electricity",
            "維港電力 Harbour Power",
            "電費單 Electricity Bill",
            "用電量|Consumption",
            "kWh",
            TCS,
            "#b5471b",
            "both",
        ),
        _bill("gas", "晴空煤氣有限公司", "煤氣費通知單", "用量|Usage", "度", UMING, "#1b5fa8", "zh"),
        _bill(
            "water",
            "水務署 Water Supplies Department",
            "水費單 WATER BILL",
            "用水量|Consumption",
            "m³",
            FREE,
            "#00788a",
            "both",
        ),
        _bill("broadband", "Lantern Fibre", "Broadband and telephone bill", "|Data used", "GB", LATO, "#5b2a86", "en"),
        rates,
    ),
}
