"""Certificates of marriage and of a union."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREES,
    LATO,
    SC,
    SERIF,
    UKAI,
    UMING,
    both,
    cn,
    couple,
    css,
    digits,
    en,
    grid,
    nation,
    number_of,
    only,
    page,
    roc,
    sc,
    seal,
    signature,
    us,
    zh,
    zh_words,
)  # fmt: skip


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    number = f"{rng.choice('CST')}{day:%y}-{digits(rng, 5)}"
    cond = [
        ("鰥夫 / 未婚 Bachelor", "未婚 Spinster"),
        ("離婚 Divorced", "未婚 Spinster"),
        ("未婚 Bachelor", "未婚 Spinster"),
    ]
    a, b = rng.choice(cond[1:])
    age = [str((day - p.born_on).days // 365) for p in (one, two)]
    body = f"""<div class="r s">編號 No. <b>{number}</b></div><div class="c"><h2>香港<br>HONG KONG</h2>
<h3>婚姻條例（第181章）<br>MARRIAGE ORDINANCE (CHAPTER 181)</h3><h1>結婚證書<br>CERTIFICATE OF MARRIAGE</h1></div>
<p>於 {zh(day)} 在 香港 大會堂婚姻登記處 舉行婚禮<br>
Marriage celebrated at City Hall Marriage Registry, Hong Kong on {en(day)}</p>"""
    body += grid(
        [
            ("", "新郎 Bridegroom", "新娘 Bride"),
            ("姓名<br>Name and surname", both(one), both(two)),
            ("年齡<br>Age", age[0], age[1]),
            ("婚姻狀況<br>Condition", a, b),
            ("職業<br>Rank or profession", "Engineer", "Clerk"),
            ("居住地點<br>Residence", one.address, two.address),
            ("父親姓名<br>Father's name", f"{one.surname} WING FAI", f"{two.surname} (deceased)"),
        ],
        widths="26 37 37",
    )
    body += f"""<p style="margin-top:5mm">此婚禮由本人監禮 Married in the presence of and before me,</p>
<div class="two"><div>{signature(rng)}<br><span class="s">新郎簽署 Bridegroom</span></div><div>{signature(rng)}<br>
<span class="s">新娘簽署 Bride</span></div><div>{signature(rng, "#222")}<br><span class="s">婚姻登記官 Registrar of Marriages</span></div></div>
<p class="s">見證人 Witnesses: LAI PO YEE 黎寶儀 {signature(rng, width=20)} &nbsp; KONG SHUN TAT 江信達 {signature(rng, width=20)}</p>"""
    facts = {"number": number, "parties": (one.name, two.name), "event_on": day}
    return Paper("marriage-certificate", "hong-kong", (page(body),), css(UMING, size="11pt"), facts=facts)


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    holder = case.of(party) if case.of(party) in (one, two) else one
    code = rng.choice(["440305", "310115", "110105"])
    number = f"J{code}-{day.year}-{digits(rng, 6)}"

    def person(p) -> str:
        kind, no = number_of(case, p)
        return grid(
            [
                ("姓名", sc(p), "性别", "男" if p.sex == "M" else "女"),
                ("国籍", nation(p)[0], "出生日期", zh(p.born_on)),
                (f"身份证件号<br><span class='s'>（{kind}）</span>", no, "", ""),
            ],
            "n",
            "24 34 18 24",
        )

    photo = (
        '<div style="width:50mm;height:33mm;border:.3mm solid #999;background:#b93a3a;margin:2mm auto"><svg '
        'style="width:50mm;height:33mm" viewBox="0 0 100 66"><g fill="#eecfb5"><circle cx="34" cy="28" r="11"/><circle '
        'cx="66" cy="30" r="10"/></g><path d="M12 66q22-44 44 0M46 66q20-40 42 0" fill="#f5f5f5"/></svg></div>'
    )
    left = f"""<div class="c" style="color:#a02020;font-size:20pt;letter-spacing:6mm;margin-top:20mm">结婚证</div>
<div class="c">{photo}</div><p class="s">结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。</p>
<p>登记机关：深圳市福田区民政局</p><p>婚姻登记员：{signature(rng, "#222", 26)}</p>
<div style="position:absolute;left:52mm;bottom:10mm">{seal("深圳市福田区民政局婚姻登记专用章", rng)}</div>"""
    right = f"""<table class="n"><tr><td style="width:28%">持证人</td><td class="v">{sc(holder)}</td></tr>
<tr><td>登记日期</td><td>{zh(day)}</td></tr><tr><td>结婚证字号</td><td>{number}</td></tr>
<tr><td>备注</td><td></td></tr></table><div style="margin:6mm 0">{person(one)}</div>{person(two)}"""
    body = f'<div style="display:flex;gap:8mm"><div style="width:50%">{left}</div><div style="width:50%">{right}</div></div>'
    more = ".p{background:#fbeeee}.n td{border-bottom:.2mm solid #d9a3a3;padding:1.6mm .5mm;font-size:9.5pt}"
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day}
    return Paper(
        "marriage-certificate", "mainland", (page(body),), css(SC, more, pad="9mm"), (210.0, 146.0), facts, "zh"
    )


def english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=rng.randrange(2, 20))
    number = f"{day.year}-{digits(rng, 6)}"
    body = f"""<div style="border:1.6mm double #6b5a2b;padding:12mm;height:210mm"><div class="two s"><span>County of Marlow
</span><span>Certificate No. {number}</span></div><div class="c"><h1 style="letter-spacing:1mm">Certificate of Marriage</h1>
<p>This is to certify that</p><h2>{one.western}</h2><p>born {us(one.born_on)}, of {one.address.split(",")[-1].strip()}</p><p>and</p>
<h2>{two.western}</h2><p>born {us(two.born_on)}</p><p>were united in<br><b>HOLY MATRIMONY</b><br>according to law at
St Brendan's Chapel, Marlow<br>on the {day.day}th day of {day:%B} in the year {day.year}</p>
<p class="s">Witnesses: Edwina Fairclough &nbsp;·&nbsp; Thomas Okafor</p></div>
<div class="two" style="margin-top:12mm"><div>{signature(rng)}<br>Rev. Alistair Pemberton<br><span class="s">Officiant</span></div>
{seal("COUNTY CLERK OF MARLOW", rng, colour="#7a6a2f", size=30)}<div>{signature(rng, "#222")}<br>Joan Whitlock<br><span class="s">
County Clerk</span></div></div><p class="s" style="margin-top:10mm">Recorded in Book 41, page {rng.randrange(20, 400)}.
Issued {us(issued)}.</p></div>"""
    facts = {"number": number, "parties": (one.western, two.western), "event_on": day, "issued_on": issued}
    return Paper("marriage-certificate", "english", (page(body),), css(SERIF, size="12pt"), facts=facts, language="en")


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=3)
    body = f"""<div class="c"><h1 style="letter-spacing:8mm">結婚證明書</h1></div><p class="r">北市中戶字第{digits(rng, 8)}號</p>"""
    body += grid(
        [("", "姓名", "出生日期", "國民身分證統一編號（護照號碼）")]
        + [
            (
                ("新郎" if p is one else "新娘"),
                cn(p),
                roc(p.born_on),
                p.taiwan_id if p.nationality == "TWN" else p.passport,
            )
            for p in (one, two)
        ],
        widths="12 28 26 34",
    )
    body += f"""<p style="margin-top:8mm;font-size:15pt">上列二人於{roc(day)}在臺北市中山區戶政事務所辦妥結婚登記，特此證明。</p>
<p>結婚生效日期：{roc(day)}</p><p>證人：游秉宏　　簡郁文</p><div class="two" style="margin-top:16mm"><div>臺北市中山區戶政事務所<br>
主任　呂孟哲</div>{seal("臺北市中山區戶政事務所", rng, middle="印")}</div><p class="c" style="margin-top:16mm;letter-spacing:2mm">中華{roc(issued)}</p>"""
    facts = {"parties": (cn(one), cn(two)), "event_on": day, "issued_on": issued}
    return Paper("marriage-certificate", "taiwan", (page(body),), css(UKAI, size="13pt"), facts=facts, language="zh")


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=rng.randrange(20, 60))
    number = f"({issued.year})深圳证字第{digits(rng, 5)}号"

    def who(p, label: str) -> str:
        kind, no = number_of(case, p)
        return f"{label}{sc(p)}，{'男' if p.sex == 'M' else '女'}，{zh(p.born_on)}出生，{kind}号码：{no}"

    body = f"""<div class="c" style="font-size:24pt;letter-spacing:10mm;margin:14mm 0">公证书</div><p class="r">{number}</p>
<p>{who(one, "申请人：")}。</p><p>{who(two, "关系人：")}。</p><p>公证事项：结婚证</p>
<p style="text-indent:2em">兹证明前面的复印件与{sc(one)}、{sc(two)}于{zh(day)}取得的《结婚证》原件相符，原件上深圳市福田区民政局的印鉴属实。</p>
<div style="text-align:right;margin-top:24mm">中华人民共和国广东省深圳市深圳公证处<br>公证员　{signature(rng, "#222")}<br>{zh_words(issued)}</div>
<div style="position:absolute;right:38mm;bottom:52mm">{seal("广东省深圳市深圳公证处", rng)}</div>"""
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day, "issued_on": issued}
    return Paper(
        "marriage-certificate", "notarial", (page(body),), css(SC, size="14pt", pad="24mm"), facts=facts, language="zh"
    )


def _union(title: str, law: str, office: str, font: str, layout: str) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        one, two, day = couple(case, rng)
        issued = day + timedelta(days=rng.randrange(1, 15))
        number = f"{rng.choice('ABCR')}{digits(rng, 7)}"
        rows = [
            ("Entry no.", number, ""),
            ("Date and place of registration", en(day), office),
            ("Name and surname", one.western, two.western),
            ("Date of birth", en(one.born_on), en(two.born_on)),
            ("Sex", *("Male" if p.sex == "M" else "Female" for p in (one, two))),
            ("Condition", "Single", "Single"),
            ("Occupation", "Designer", "Accountant"),
            ("Signatures", signature(rng), signature(rng)),
            ("Witnesses", "Beatrice Quayle", "Samuel Adeyemi"),
        ]
        body = f"""<div class="c"><p class="s">{law}</p><h1>{title}</h1><p>CERTIFIED COPY OF AN ENTRY</p></div>{grid(rows, widths="28 36 36")}
<p style="margin-top:6mm">The relationship described above was registered in the presence of Constance Ridley, authorised officer.</p>
<div class="two" style="margin-top:8mm"><div>Certified to be a true copy of an entry in the register.<br>Issued on {en(issued)}</div>
<div>{signature(rng, "#222")}<br>Registrar, {office}</div></div>"""
        facts = {"number": number, "parties": (one.western, two.western), "event_on": day, "issued_on": issued}
        return Paper("union-certificate", layout, (page(body),), css(font), facts=facts, language="en")

    return make


partnership = _union(
    "CERTIFICATE OF CIVIL PARTNERSHIP", "Civil Partnership Act 2004", "Register Office, Ashcombe", SERIF, "partnership"
)
civil_union = _union("Civil Union Certificate", "Civil Union Act 2004", "Te Awa Registry", LATO, "civil-union")


def union_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two, day = couple(case, rng)
    number = digits(rng, 8)
    body = f"""<div style="border:.8mm solid #30506b;padding:9mm;height:120mm"><div class="c"><p>STATE OF NEW HALDEN &nbsp;|&nbsp; DEPARTMENT OF HEALTH</p>
<h1>CERTIFICATE OF CIVIL UNION</h1></div><p>State file number {number}</p>{grid([("Party A", one.name, us(one.born_on)), ("Party B", two.name, us(two.born_on))])}
<p style="margin-top:5mm">I hereby certify that the above-named persons were joined in civil union on {us(day)} at Port Halden, and that the
license therefor is filed in this office.</p><div class="two"><div>{signature(rng)}<br>Hon. Miriam Castellano, Civil Union Officiant</div>
{seal("STATE OF NEW HALDEN", rng, colour="#30506b", size=26)}</div></div>"""
    facts = {"number": number, "parties": (one.name, two.name), "event_on": day}
    return Paper("union-certificate", "state", (page(body),), css(FREES), (279.0, 180.0), facts, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (hong_kong, mainland, english, taiwan, notarial),
    "union-certificate": (partnership, civil_union, union_letter),
}
