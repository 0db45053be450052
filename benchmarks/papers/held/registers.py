"""Registers of households and certificates of a single child."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import number_like, sex, table
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test.marks import (
    between,
    cn,
    couple,
    css,
    digits,
    family,
    only,
    page,
    roc,
    sc,
    seal,
    signature,
    zh,
    zh0,
    zh_words,
)  # fmt: skip

GRID = ".t td,.t th{border:.25mm solid #333;padding:1.3mm 1.5mm;vertical-align:middle}"


def _household(case: Case, party: str, rng: Random) -> list[tuple[str, Someone]]:
    """Return who lives there, each with the relation to the head, who comes first."""
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        return [("户主", mother), ("夫", father), ("子" if child.sex == "M" else "女", child)]
    one, two, _ = couple(case, rng)
    return [("户主", two), ("夫" if one.sex == "M" else "妻", one)]


def cards(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the loose cards of a collective household, one for each person."""
    only(fault)
    members = _household(case, party, rng)
    number, address = number_like("#########", rng), "山东省青岛市市南区江西路62号人才集体户"
    moved = between(rng, case.on - timedelta(days=3000), case.on - timedelta(days=200))
    pages = []
    for relation, p in members:
        rows = [
            ("户主或与户主关系", relation, "姓　名", sc(p), "性　别", sex(p)), ("曾用名", "", "民　族", "汉", "出生日期", zh0(p.born_on)),
            ("监护人", "", "监护关系", "", "出生地", "山东省青岛市"), ("公民身份号码", p.mainland_id, "公民身份证件签发日期", "", "籍　贯", "山东省烟台市"),
            ("文化程度", "大学本科", "婚姻状况", "有配偶" if case.on.year - p.born_on.year > 22 else "未婚", "兵役状况", "未服兵役"), ("宗教信仰", "", "身　高", "", "血　型", "不明"),
            ("服务处所", "", "职　业", "职员", "何时由何地迁来本址", f"{moved.year}年山东省济南市"),
        ]  # fmt: skip
        pages.append(
            page(
                f"""<div class="two"><span style="font-size:15pt;letter-spacing:1.5mm"><b>常住人口登记卡</b></span><span>户号 {number}　户别 非农业集体户</span></div><p>住　址　{address}</p>{table(rows, widths="13 23 13 21 11 19")}
<div class="two" style="margin-top:3mm"><span>登记事项变更和更正记载：</span><span>承办人签章　葛建军　　　登记日期　{zh(moved)}</span></div><div style="position:absolute;right:14mm;bottom:8mm">{seal("青岛市公安局江西路派出所户口专用章", rng, size=27)}</div>"""
            )
        )
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": moved}
    font = "font-family:FreeSerif,'AR PL UMing CN',serif;"
    return Paper("household-register", "cards", tuple(pages), css(font, GRID + ".p{background:#fbfaf4}", size="9.5pt", pad="8mm"), (205.0, 118.0), facts, "zh")  # fmt: skip


def printout(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the page a police station prints from its register."""
    only(fault)
    members = _household(case, party, rng)
    printed = between(rng, case.on - timedelta(days=120), case.on - timedelta(days=6))
    number, address = number_like("3302########", rng), "浙江省宁波市鄞州区中河街道泰康中路558弄11号603室"
    head = ("序号", "姓名", "与户主关系", "性别", "民族", "出生日期", "公民身份号码", "登记状态")
    rows = [(str(at), sc(p), relation, sex(p), "汉族", f"{p.born_on:%Y-%m-%d}", p.mainland_id, "在册") for at, (relation, p) in enumerate(members, 1)]  # fmt: skip
    body = f"""<p class="c" style="font-size:17pt"><b>户 籍 证 明</b></p><p class="c">（居民户口簿信息页）</p>{table([("户号", number, "户类型", "家庭户"), ("户主姓名", sc(members[0][1]), "成员人数", f"{len(members)} 人"), ("户籍地址", address, "所属辖区", "中河派出所")], widths="13 47 14 26")}<p style="margin:5mm 0 2mm">户内成员：</p>{table([head, *rows], widths="7 18 12 7 8 15 23 10", head=True)}
<p style="margin-top:6mm;text-indent:2em">以上信息摘自人口信息管理系统，与公安机关户口登记底册一致，特此证明。本证明自打印之日起三个月内有效，涂改、复印无效。</p><div class="r" style="margin-top:16mm"><p>户口登记机关：宁波市公安局鄞州分局中河派出所</p><p>经办民警：汪海涛　　打印日期：{printed:%Y-%m-%d}</p></div><div style="position:absolute;right:34mm;top:150mm">{seal("宁波市公安局鄞州分局中河派出所", rng, size=38)}</div>"""
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": printed}
    font = "font-family:Carlito,'Noto Sans CJK SC',sans-serif;"
    return Paper("household-register", "printout", (page(body),), css(font, GRID + ".t{font-size:9.5pt}", size="11pt", pad="20mm 15mm"), facts=facts, language="zh")  # fmt: skip


def first_page(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the booklet of a village household: its first page and one member's, in English too as reissues have."""
    only(fault)
    members = _household(case, party, rng)
    issued = between(rng, case.on - timedelta(days=1800), case.on - timedelta(days=90))
    number, address = number_like("0########", rng), "福建省泉州市晋江市东石镇萧下村西区88号"
    stamp = f'<div style="position:absolute;left:70mm;bottom:12mm">{seal("晋江市公安局东石派出所户口专用", rng, size=29)}</div>'
    cover = f"""<p class="c" style="color:#8d1d1d;font-size:23pt;margin:9mm 0 1mm;letter-spacing:3mm">居民户口簿</p><p class="c" style="color:#8d1d1d">HOUSEHOLD REGISTER</p><p>户　别：农业家庭户口</p><p>户主姓名：<b>{sc(members[0][1])}</b></p><p>户　号：<b>{number}</b></p><p>住　址：{address}</p><p style="margin-top:16mm">承办人签章　施清河</p><p>{zh_words(issued)}签发</p>{stamp}"""
    pages = [page(cover)]
    for relation, p in members:
        rows = [("姓名 Name", sc(p)), ("与户主关系", relation), ("性别 Sex", sex(p)), ("出生 Birth", zh(p.born_on)), ("民族", "汉族"), ("公民身份证件编号", p.mainland_id), ("婚姻状况", "已婚" if case.on.year - p.born_on.year > 22 else "未婚"), ("登记日期", zh(issued))]  # fmt: skip
        pages.append(
            page(
                f'<p class="c" style="font-size:14pt;letter-spacing:1mm">常住人口登记卡</p>{table(rows, widths="38 62")}{stamp}'
            )
        )
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    font = "font-family:FreeSerif,'AR PL UKai CN',serif;"
    return Paper("household-register", "village", tuple(pages), css(font, GRID + ".p{background:#fdf3ec}", size="12pt", pad="10mm 12mm"), (125.0, 176.0), facts, "zh")  # fmt: skip


def _facts(me: Someone, address: str, issued) -> dict:
    return {"number": me.taiwan_id, "chinese_name": cn(me), "date_of_birth": me.born_on, "address": address, "issued_on": issued}  # fmt: skip


def _family_name(of: Someone) -> str:
    return of.chinese_name[:1] or "王"


def electronic(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the transcript people fetch from the web, with a column of remarks and no stamp."""
    only(fault)
    me = case.of(party)
    issued = between(rng, case.on - timedelta(days=75), case.on - timedelta(days=9))
    address = f"高雄市三民區本和里{rng.randrange(2, 28)}鄰大順二路{rng.randrange(20, 500)}號{rng.randrange(2, 12)}樓"
    house = f"E{digits(rng, 7)}"
    other, mate = sex(me, "妻", "夫"), cn(case.sponsor if me is case.applicant else case.applicant)
    day = couple(case, rng)[2] if case.relationship == "spouse" else None
    notes = f"{roc(me.born_on + timedelta(days=12))}出生申報。<br>原住新北市板橋區，{roc(me.born_on + timedelta(days=7300))}遷入登記。"
    if day:
        notes += f"<br>{roc(day)}與{mate}結婚，{roc(day + timedelta(days=30))}申登。"
    rows = [
        ("稱　謂", "戶長", "個人記事"), ("姓　名", f"<b>{cn(me)}</b>", notes), ("統一編號", me.taiwan_id, ""), ("出生日期", roc(me.born_on), ""), ("性　別", sex(me), ""), ("出 生 地", "臺灣省高雄市", ""), ("父　姓名", f"{_family_name(me)}榮宗", ""), ("母　姓名", "簡淑惠", ""), (f"配偶（{other}）", mate if day else "", ""), ("役　別", "", "（空白）"),
    ]  # fmt: skip
    body = f"""<div class="two"><span>查驗號碼：{digits(rng, 4)}-{digits(rng, 4)}-{digits(rng, 4)}</span><span>申請時間：{roc(issued)} 10:{rng.randrange(10, 59)}</span></div><p class="c" style="font-size:19pt;margin:4mm 0">電子戶籍謄本（部分）</p><p>戶　　號：{house}　　　戶別：共同生活戶</p><p>戶籍地址：{address}</p><p>全戶動態記事：（略）</p>{table(rows, widths="17 30 53")}<p class="c" style="margin:4mm">以下空白</p>
<p>本電子謄本由內政部戶政司提供，請於申請日起三個月內至 www.ris.gov.tw 輸入查驗號碼查驗。</p><div class="two"><span>資料提供：高雄市三民區戶政事務所</span><span>第 1 頁，共 1 頁</span></div>"""
    font = "font-family:FreeSans,'AR PL UKai TW',serif;"
    return Paper("taiwan-household-registration", "electronic", (page(body),), css(font, GRID + ".t td:nth-child(3){vertical-align:top}", size="12pt", pad="15mm"), facts=_facts(me, address, issued), language="zh")  # fmt: skip


def register_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the wide household certificate with a person in each column."""
    only(fault)
    me = case.of(party)
    issued = between(rng, case.on - timedelta(days=600), case.on - timedelta(days=14))
    address = f"臺南市東區德高里{rng.randrange(2, 28)}鄰崇善路{rng.randrange(20, 900)}巷{rng.randrange(1, 40)}弄{rng.randrange(1, 60)}號"
    number = f"R{digits(rng, 7)}"
    head = f"{_family_name(me)}清福"
    rows = [
        ("稱　　謂", "戶長", "子" if me.sex == "M" else "女"), ("姓　　名", head, cn(me)), ("出生日期", "民國41年2月11日", roc(me.born_on)), ("身分證統一編號", "D102938475", me.taiwan_id), ("父", f"{_family_name(me)}木火（歿）", head), ("母", "黃阿招（歿）", "顏寶珠"), ("配　　偶", "顏寶珠", ""), ("出 生 地", "臺南縣", "臺南市"),
    ]  # fmt: skip
    body = f"""<div class="two"><span style="font-size:18pt;letter-spacing:4mm"><b>戶口名簿</b></span><span>（現戶全戶）　戶號　{number}</span></div><p>內政部印製　　請領日期：{roc(issued)}　　請領記事：換領</p><p>住址：{address}</p>{table(rows, widths="20 40 40")}<p style="margin-top:3mm" class="s">一、戶口名簿視同戶籍資料之證明。二、戶籍登記事項變更時，應於三十日內申請登記並換領本名簿。</p><p class="r">臺南市東區戶政事務所　主任　葉素貞</p><div style="position:absolute;right:16mm;bottom:20mm">{seal("臺南市東區戶政事務所", rng, middle="發給", colour="#b8352e", size=29)}</div>"""
    font = "font-family:FreeSerif,'Noto Serif CJK TC',serif;"
    return Paper("taiwan-household-registration", "book", (page(body),), css(font, GRID + ".p{background:#f4f8ee}.t td{border-color:#4c7a4c}", size="10.5pt", pad="12mm"), (250.0, 176.0), _facts(me, address, issued), "zh")  # fmt: skip


def glory(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the opened booklet with the child's picture on the left."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = min(child.born_on + timedelta(days=rng.randrange(200, 1500)), case.on - timedelta(days=60))
    number = f"鲁济独字第{number_like('######', rng)}号"
    rows = [("子女姓名", sc(child), "性别", sex(child)), ("出生年月", zh(child.born_on), "民族", "汉"), ("父　　亲", sc(father), "单位", "济南第二毛纺厂"), ("母　　亲", sc(mother), "单位", "历下区少年宫"), ("家庭住址", "济南市历下区文化东路30号", "", "")]  # fmt: skip
    body = f"""<div style="position:absolute;left:0;top:0;width:78mm;height:118mm;box-sizing:border-box;padding:9mm;text-align:center;background:#c8262b;color:#f5d76e"><p style="font-size:21pt;margin-top:20mm;letter-spacing:1mm">独生子女证</p><p style="margin-top:30mm">山东省计划生育委员会<br>监　制</p></div>
<div style="position:absolute;left:78mm;top:0;width:112mm;height:118mm;box-sizing:border-box;padding:7mm"><p class="r">{number}</p>{table(rows, widths="20 44 14 22")}<p style="margin-top:5mm">经审核，符合《山东省计划生育条例》规定，发给此证。</p><p class="r">发证单位：济南市历下区人口和计划生育局<br>{zh(issued)}</p></div><div style="position:absolute;right:14mm;bottom:8mm">{seal("济南市历下区人口和计划生育局", rng, size=27)}</div>"""
    facts = {"number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    font = "font-family:Carlito,'AR PL UKai CN',serif;"
    return Paper("single-child-certificate", "red-booklet", (page(body),), css(font, ".t td{border-bottom:.2mm solid #c77;padding:2mm 1mm}", size="11pt", pad="0"), (190.0, 118.0), facts, "zh")  # fmt: skip


def street_office(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the letter by which a street office says so today."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, case.on - timedelta(days=260), case.on - timedelta(days=12))
    number = f"京海独证〔{issued.year}〕{number_like('###', rng)}号"

    def parent(p: Someone) -> str:
        return f"{sc(p)}（{sex(p)}，身份证件号：{p.mainland_id}）"

    body = f"""<p class="c" style="font-size:20pt;margin:10mm 0"><b>独生子女父母光荣证明</b></p><p class="r">{number}</p><p style="text-indent:2em">{parent(father)}与{parent(mother)}系夫妻关系，于{zh(child.born_on)}生育一{"子" if child.sex == "M" else "女"}，取名{sc(child)}。经查，该夫妻此后未再生育或收养其他子女，按照北京市人口与计划生育有关规定，认定为独生子女家庭，享受独生子女父母奖励及优待。</p><p style="text-indent:2em">特此证明。</p>
<p class="r" style="margin-top:26mm">北京市海淀区中关村街道办事处<br>经办人：龚晓蕾　{signature(rng, "#222", 24)}<br>{zh(issued)}</p><div style="position:absolute;right:32mm;top:128mm">{seal("北京市海淀区中关村街道办事处", rng, size=38)}</div>"""
    facts = {"number": number, "parties": (sc(father), sc(mother), sc(child)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    font = "font-family:FreeSerif,'Noto Serif CJK SC',serif;"
    return Paper("single-child-certificate", "street-office", (page(body),), css(font, ".p p{line-height:1.9}", size="14pt", pad="22mm 26mm"), facts=facts, language="zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "household-register": (cards, printout, first_page),
    "taiwan-household-registration": (electronic, register_book),
    "single-child-certificate": (glory, street_office),
}
