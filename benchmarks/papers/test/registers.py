"""Registers of households, single-child certificates and family letters."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test.marks import (
    FREES,
    SC,
    SCS,
    TCS,
    UKAI,
    UKAI_CN,
    UMING,
    between,
    cn,
    couple,
    css,
    digits,
    en,
    family,
    grid,
    only,
    page,
    roc,
    sc,
    seal,
    signature,
    zh,
    zh_words,
)  # fmt: skip


def _members(case: Case, party: str, rng: Random) -> list[tuple[str, Someone]]:
    """Return the head of the household first, each with the relation to the head."""
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        return [("户主", father), ("妻", mother), ("子" if child.sex == "M" else "女", child)]
    one, two, _ = couple(case, rng)
    return [("户主", one), ("妻" if two.sex == "F" else "夫", two)]


def _booklet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    members = _members(case, party, rng)
    number, issued = digits(rng, 9), between(rng, case.on - timedelta(days=2500), case.on - timedelta(days=300))
    address = "广东省深圳市福田区香梅路1068号5栋302室"
    head = members[0][1]
    stamp = f'<div style="position:absolute;right:18mm;bottom:16mm">{seal("深圳市公安局福田分局户口专用章", rng, size=28)}</div>'
    first = f"""<div class="c"><h1 style="letter-spacing:3mm;margin:10mm 0">居民户口簿</h1><p class="s">中华人民共和国公安部制</p></div>
{grid([("户别", "非农业家庭户", "户主姓名", sc(head)), ("户号", number, "住址", address)], widths="12 30 16 42")}
<p style="margin-top:14mm">省级公安机关户口专用章　　　　户口登记机关户口专用章</p><p>承办人签章：陆建平　　　　{zh(issued)}　签发</p>{stamp}"""
    pages = [page(first)]
    for relation, p in members:
        rows: list[tuple[str, ...]] = [
            ("姓　名", sc(p), "户主或与户主关系", relation),
            ("曾用名", "", "性　别", "男" if p.sex == "M" else "女"),
            ("出生地", "广东省深圳市", "民　族", "汉族"),
            ("籍　贯", "广东省潮州市", "出生日期", zh(p.born_on)),
            ("本市(县)其他住址", "", "宗教信仰", ""),
            ("公民身份证件编号", p.mainland_id, "身高 / 血型", ""),
            ("文化程度", "大学本科", "婚姻状况", "已婚" if case.on.year - p.born_on.year > 22 else "未婚"),
            ("服务处所", "", "职　业", ""),
            ("何时由何地迁来本市(县)", "", "何时由何地迁来本址", zh(issued)),
        ]
        pages.append(
            page(
                f"""<h2 class="c" style="letter-spacing:2mm">常住人口登记卡</h2>{grid(rows, widths="24 30 22 24")}
<p style="margin-top:4mm">承办人签章：陆建平　　登记日期：{zh(issued)}</p>{stamp}"""
            )
        )
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    font = SC if rng.random() < 0.5 else SCS
    return Paper(
        "household-register", "booklet", tuple(pages), css(font, size="10pt", pad="9mm"), (210.0, 148.0), facts, "zh"
    )


def _sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    members = _members(case, party, rng)
    issued = between(rng, case.on - timedelta(days=700), case.on - timedelta(days=20))
    number, address = digits(rng, 12), "江苏省苏州市姑苏区十全街214号"
    rows: list[tuple[str, ...]] = [("与户主关系", "姓名", "性别", "出生日期", "公民身份号码")]
    rows += [(r, sc(p), "男" if p.sex == "M" else "女", f"{p.born_on:%Y%m%d}", p.mainland_id) for r, p in members]
    body = f"""<h1 class="c">居民户口簿　户口登记表</h1><p>户号：{number}　　户别：家庭户　　户主姓名：{sc(members[0][1])}</p><p>住址：{address}</p>
{grid(rows, widths="14 24 10 20 32")}<h3 style="margin-top:6mm">住址变动登记</h3>{grid([("变动后的住址", "变动日期", "承办人签章"), ("", "", ""), ("", "", "")])}
<h3 style="margin-top:6mm">登记事项变更和更正记载</h3>{grid([("项目", "变更、更正后的内容", "申报人签章"), ("　", "", "")])}
<p class="r" style="margin-top:12mm">户口登记机关：苏州市公安局姑苏分局<br>登记日期：{zh(issued)}</p><div class="r">{seal("苏州市公安局姑苏分局户口专用章", rng)}</div>"""
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    return Paper("household-register", "sheet", (page(body),), css(UKAI_CN, size="12pt"), facts=facts, language="zh")


def _taiwan(kind: str) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        me = case.of(party)
        issued = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=12))
        address = f"臺中市西區忠明里{rng.randrange(3, 30)}鄰美村路一段{rng.randrange(20, 400)}號"
        house = f"F{digits(rng, 7)}"
        rows = [
            ("稱謂", "戶長", "出生日期", roc(me.born_on)),
            ("姓名", cn(me), "國民身分證統一編號", me.taiwan_id),
            ("父", f"{cn(me)[0]}添財" if me.chinese_name else "—", "母", "蘇秀鳳"),
            ("配偶", "", "出生別", "長男" if me.sex == "M" else "長女"),
            ("出生地", "臺灣省臺中市", "役別", ""),
            ("記事", f"{roc(me.born_on + timedelta(days=9))}申報出生登記。民國95年8月14日由臺中市北區遷入。", "", ""),
        ]
        table = grid(rows, widths="12 38 22 28")
        if kind == "transcript":
            body = f"""<h1 class="c">戶籍謄本（現戶部分）</h1><div class="two"><span>編號：{digits(rng, 10)}</span><span>列印日期：{roc(issued)}　頁次：1/1</span></div>
<p>戶號：{house}　　戶別：共同生活戶</p><p>戶籍地址：{address}</p>{table}<p class="c">（以下空白）</p><p style="margin-top:8mm">本謄本係依據戶籍資料列印，與原登記相符無訛。</p>
<div class="two"><p>臺中市西區戶政事務所<br>主任　高美櫻<br>中華{roc(issued)}</p>{seal("臺中市西區戶政事務所", rng, middle="印")}</div>"""
        else:
            body = f"""<h1 class="c" style="letter-spacing:5mm">戶口名簿</h1><p>戶口名簿編號：{digits(rng, 9)}　　戶號：{house}</p><p>戶長姓名：{cn(me)}</p><p>戶籍地址：{address}</p>{table}
<p class="s" style="margin-top:6mm">注意：本名簿由戶長保管，戶內人口均應登記於本名簿。遺失時應向戶政事務所申請補領。</p>
<p>核發機關：臺中市西區戶政事務所　　核發日期：{roc(issued)}</p><div class="r">{seal("臺中市西區戶政事務所", rng, middle="印")}</div>"""
        facts = {
            "number": me.taiwan_id, "chinese_name": cn(me), "date_of_birth": me.born_on, "address": address, "issued_on": issued,
        }  # fmt: skip
        font = UMING if kind == "transcript" else TCS
        return Paper(
            "taiwan-household-registration", kind, (page(body),), css(font, size="11pt"), facts=facts, language="zh"
        )

    return make


def _only_child(title: str, layout: str, promise: str) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        child, father, mother = family(case, party, rng)
        issued = min(child.born_on + timedelta(days=rng.randrange(100, 900)), case.on - timedelta(days=30))
        number = f"粤{issued.year}{digits(rng, 6)}"
        body = f"""<div style="border:1mm solid #c33;padding:7mm;height:112mm"><h1 class="c" style="color:#b22;letter-spacing:2mm">{title}</h1><p class="r">编号：{number}</p>"""
        body += grid(
            [
                ("独生子女姓名", sc(child), "性别", "男" if child.sex == "M" else "女", "出生日期", zh(child.born_on)),
                ("父亲姓名", sc(father), "工作单位", "市第二机械厂", "", ""),
                ("母亲姓名", sc(mother), "工作单位", "实验小学", "", ""),
            ],
            widths="17 25 11 15 12 20",
        )
        body += f"""<p style="margin-top:5mm">{promise}</p><div class="two"><p>领证日期：{zh(issued)}</p><p>发证机关：越秀区计划生育办公室</p></div>
<div style="position:absolute;right:24mm;bottom:12mm">{seal("越秀区计划生育办公室", rng, size=28)}</div></div>"""
        facts = {
            "number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued,
        }  # fmt: skip
        return Paper(
            "single-child-certificate",
            layout,
            (page(body),),
            css(SC, size="10.5pt", pad="8mm"),
            (210.0, 148.0),
            facts,
            "zh",
        )

    return make


def chinese_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two = case.sponsor, case.applicant
    day = between(rng, case.on - timedelta(days=500), case.on - timedelta(days=30))
    lines = rng.sample(
        [
            "近來天氣轉涼，記得多穿一件衣服。", "上星期和同事去了西貢行山，很想你也在。", "孩子的功課進步了，老師也稱讚他。",
            "這邊一切都好，不用掛心。", "奶奶的身體好多了，她常常問起你。", "房間我已經收拾好，只等你來。",
        ], 5,
    )  # fmt: skip
    letter = f"""<div style="font-size:16pt;line-height:2.1;color:#20306b"><p>{cn(two)}：</p><p style="text-indent:2em">你好嗎？收到你上次寄來的信和照片，我很高興。{lines[0]}{lines[1]}</p>
<p style="text-indent:2em">{lines[2]}{lines[3]}{lines[4]}盼望早日一家團聚。</p><p>祝</p><p>平安</p><p class="r">{cn(one)}　{zh_words(day)}</p></div>"""
    envelope = f"""<div style="border:.4mm solid #999;height:105mm;padding:10mm;position:relative;font-size:15pt;color:#20306b;background:#faf7ef"><div>寄：{one.address_zh}<br>{cn(one)}</div>
<div style="position:absolute;left:70mm;top:48mm">{two.address}<br><b>{cn(two)}　收</b></div><div style="position:absolute;right:10mm;top:8mm;border:.5mm dashed #a33;
padding:4mm;color:#a33;font-size:10pt">HONG KONG<br>$5.00<br>郵票</div><div style="position:absolute;right:34mm;top:10mm">{seal("HONG KONG GENERAL POST OFFICE", rng, middle=f"{day:%d.%m.%y}", colour="#333", size=26)}</div></div>"""
    facts = {"parties": (cn(one), cn(two)), "issued_on": day}
    return Paper("family-letter", "chinese", (page(letter), page(envelope)), css(UKAI), facts=facts, language="zh")


def english_letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    one, two = case.applicant, case.sponsor
    day = between(rng, case.on - timedelta(days=400), case.on - timedelta(days=30))
    body = f"""<div style="font-style:italic;font-size:14pt;line-height:1.9;color:#222b55"><p class="r">{en(day)}</p><p>Dear {two.western.split()[0]},</p>
<p>Thank you for the parcel, it arrived on Tuesday with only one corner crushed. Everybody sends their love, and Auntie keeps asking when the two of us will
be under one roof at last.</p><p>It has rained for nine days. I have finished the course, handed back the books and started to sort the photographs from last
summer; you look so serious in every one of them.</p><p>I miss you very much. Ring me on Sunday if the line is good.</p><p>With all my love,</p>
<p>{one.western.split()[0]} {signature(rng)}</p></div>"""
    envelope = f"""<div style="border:.4mm solid #888;height:100mm;padding:9mm;position:relative;font-style:italic;font-size:13pt"><span class="s">From: {one.western}</span>
<div style="position:absolute;left:70mm;top:45mm">{two.western}<br>{two.address}</div><div style="position:absolute;right:10mm;top:10mm">{seal("ROYAL MAIL CENTRE", rng, middle=f"{day:%d %b %y}", colour="#444", size=28)}</div></div>
<p class="s">AIR MAIL / PAR AVION</p>"""
    facts = {"parties": (one.western, two.western), "issued_on": day}
    return Paper("family-letter", "english", (page(body), page(envelope)), css(FREES), facts=facts, language="en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "household-register": (_booklet, _sheet),
    "taiwan-household-registration": (_taiwan("transcript"), _taiwan("booklet")),
    "single-child-certificate": (
        _only_child(
            "独生子女父母光荣证", "honour", "为响应国家计划生育号召，自愿终身只生育一个子女，特发此证，以资鼓励。"
        ),
        _only_child(
            "独生子女优待证", "privilege", "持证人可按照省、市有关规定享受独生子女保健费及入托、入学、医疗等优待。"
        ),
    ),
    "family-letter": (chinese_letter, english_letter),
}
