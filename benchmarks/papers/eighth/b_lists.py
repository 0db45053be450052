"""Registers of households of Taiwan and the Mainland, and the certificate of an only child."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import portrait
from benchmarks.papers.eighth.b_base import chop
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    couple,
    css,
    elders,
    family,
    like,
    made,
    only,
    pen,
    put,
    roc,
    rows,
    sc,
    seal,
    tc,
    zh,
)


def book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a leaf of the Taiwanese household certificate: the house above, a block of cells for each member."""
    only(fault)
    me = case.of(party)
    if me.nationality != "TWN":
        raise NobodysError("Nobody from Taiwan.")
    father, mother = elders(case, me)
    day = between(rng, case.on - timedelta(days=300), case.on - timedelta(days=12))
    number, paper = like("RB######", rng), like("A02#######", rng)
    home = f"臺南市東區德光里{rng.randrange(1, 30):03}鄰崇學路{rng.randrange(10, 260)}巷{rng.randrange(2, 40)}號"
    wed = couple(case) if case.relationship in ("spouse", "partner") else None
    mate = next((tc(p) for p in wed[:2] if p.name != me.name), "") if wed and me is case.applicant else ""

    def member(p: Someone, title: str, dad: str, mum: str, partner: str, note: str) -> str:
        return f"""<table class="box m"><tr><td class="v" rowspan="4">{title}</td><td class="l">姓　　名</td><td><b>{tc(p)}</b></td><td class="l">出生年月日</td><td>{roc(p.born_on)}</td></tr><tr><td class="l">國民身分證<br>統一編號</td><td>{p.taiwan_id}</td><td class="l">出 生 地</td><td>臺灣省臺南市</td></tr><tr><td class="l">父<br>母</td><td>{dad}<br>{mum}</td><td class="l">配　　偶</td><td>{partner}</td></tr><tr><td class="l">記　　事</td><td colspan="3" class="sm">{note}</td></tr></table>"""

    one, two = elders(case, father), elders(case, mother)
    mine = (f"民國{wed[2].year - 1911}年{wed[2].month:02}月{wed[2].day:02}日與香港居民{mate}結婚。" if mate and wed else "（省略記事）")  # fmt: skip
    body = f"""<div class="sp"><span class="sm">{bars(rng, 36, 6)}<br>{paper}</span><span class="ctr"><span style="font-size:12pt;letter-spacing:2mm">中 華 民 國 臺 南 市</span><br><b style="font-size:24pt;letter-spacing:5mm">戶口名簿</b></span><span class="sm rt">第 1 頁<br>共 1 頁</span></div>{rows([("戶　　號", number, "戶　　別", "共同生活戶"), ("戶　　長", tc(father), "補　　領", "□初領　☑換領　□補領"), ("住　　址", home, "行業及職業", "不登載")], "box", "14 46 14 26")}<div style="height:3mm"></div>{member(father, "戶長", tc(one[0]), tc(one[1]), tc(mother), "（省略記事）")}{member(mother, "妻", tc(two[0]), tc(two[1]), tc(father), "（省略記事）")}{member(me, "長子" if me.sex == "M" else "長女", tc(father), tc(mother), mate, mine)}<p class="ctr">（以下空白）</p><div class="sp" style="margin-top:6mm"><span>本戶口名簿請妥為保管，戶籍登記事項變更時，<br>應攜帶本簿至戶政事務所辦理。<br><br>核發日期：{roc(day)}<br>核發機關：<b>臺南市東區戶政事務所</b>　主任 <span style="color:#b2262c">紀 淑 貞</span></span>{chop("東區戶政<br>事務所印", size=30)}</div><p class="xs ab" style="bottom:10mm;left:15mm">全戶人口計 3 人　本簿以防偽紙張列印，塗改無效</p>"""
    facts = {"number": number, "issued_on": day, "parties": (tc(father), tc(mother), tc(me)), "address": home}
    style = css("'AR PL UMing TW','Noto Serif CJK TC',serif", ".p{background:#edf5eb}.m{margin-bottom:2.5mm}.v{width:9mm;text-align:center!important;vertical-align:middle!important}.l{width:24mm;font-size:.85em}", "11pt", "13mm 15mm")  # fmt: skip
    return made("taiwan-household-registration", "household-certificate", [body], style, facts, "zh")


def leaves(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw three pages of the Mainland's booklet: the first page, the head's and the member's own."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("A family that is not from the Mainland.")
    number, issued = like("0310####", rng), between(rng, case.on - timedelta(days=3000), case.on - timedelta(days=500))
    home = f"浙江省杭州市西湖区文三新村{rng.randrange(2, 40)}幢{rng.randrange(1, 5)}单元{rng.randrange(101, 602)}室"
    police = seal("杭州市公安局西湖分局文新派出所", size=24, inside="户口专用章")

    def leaf(p: Someone, relation: str, school: str, job: str) -> str:
        return f"""<p class="ctr bd" style="font-size:13pt;letter-spacing:4mm;margin-bottom:2mm">常住人口登记卡</p><table class="box"><tr><td>姓　　　名</td><td colspan="2"><b>{sc(p)}</b></td><td>户主或与<br>户主关系</td><td colspan="2">{relation}</td></tr><tr><td>曾　用　名</td><td colspan="2"></td><td>性　　别</td><td colspan="2">{"男" if p.sex == "M" else "女"}</td></tr><tr><td>出　生　地</td><td colspan="2">浙江省杭州市</td><td>民　　族</td><td colspan="2">汉族</td></tr><tr><td>籍　　　贯</td><td colspan="2">浙江省绍兴市</td><td>出生日期</td><td colspan="2">{zh(p.born_on)}</td></tr><tr><td>本市(县)其他住址</td><td colspan="2"></td><td>宗教信仰</td><td colspan="2"></td></tr><tr><td>公民身份<br>证件编号</td><td colspan="2">{p.mainland_id}</td><td>身高 / 血型</td><td colspan="2">{rng.randrange(158, 184)}厘米 / 不明</td></tr><tr><td>文化程度</td><td>{school}</td><td>婚姻状况</td><td>有配偶</td><td>兵役状况</td><td>未服兵役</td></tr><tr><td>服务处所</td><td colspan="2">{job}</td><td>职　　业</td><td colspan="2"></td></tr><tr><td>何时由何地迁来本市(县)</td><td colspan="5">久居</td></tr><tr><td>何时由何地迁来本址</td><td colspan="5">{zh(issued)} 杭州市上城区清波街道</td></tr></table><div class="sp sm" style="margin-top:1.5mm"><span>承办人签章：{pen(rng, "#222", 18)}</span><span>登记日期：{zh(issued)}</span></div>{put(96, 66, police)}"""

    first = f"""<div class="sp" style="font-size:12pt;margin-top:3mm"><span>户　别　<b>非农业家庭户口</b></span><span>户主姓名　<b>{sc(father)}</b></span></div><div class="sp" style="font-size:12pt;margin-top:4mm"><span>户　号　<b>{number}</b></span></div><p style="font-size:12pt;margin-top:4mm">住　址　<b>{home}</b></p><div class="sp" style="margin-top:7mm"><span class="ctr">{seal("浙江省公安厅", size=26, inside="户口专用章")}<br>省级公安机关户口专用章</span><span class="ctr">{police}<br>户口登记机关户口专用章</span></div><div class="sp" style="margin-top:4mm"><span>承办人签章：{pen(rng, "#222", 20)}</span><span>{zh(issued)}签发</span></div>"""
    job = "杭州市西湖区供水服务中心"
    pages = [first, leaf(father, "户主", "高中", job), leaf(child, "长子" if child.sex == "M" else "长女", "大学本科", "")]  # fmt: skip
    facts = {"number": number, "issued_on": issued, "parties": (sc(father), sc(child)), "address": home}
    style = css("'AR PL UKai CN','Noto Serif CJK SC',serif", ".p{background:#fbf6e4}.box td{border-color:#6d7a52;padding:.7mm 1mm;vertical-align:middle}", "9pt", "7mm 8mm")  # fmt: skip
    return made("household-register", "booklet-pages", pages, style, facts, "zh", size=(143.0, 105.0))


def only_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the opened booklet of an only child, its picture on the left and the family on the right."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified) or child.born_on.year < 1979:
        raise NobodysError("No only child of the Mainland.")
    number = f"杭西 {like('##', rng)} 字第 {like('#####', rng)} 号"
    issued = child.born_on + timedelta(days=rng.randrange(120, 800))
    face = portrait(child, (214, 222, 230))
    left = f"""<div class="hf"><p class="ctr" style="font-size:21pt;letter-spacing:3mm;color:#a8141c"><b>独生子女证</b></p><div style="margin:5mm auto;width:30mm;height:38mm;border:.2mm solid #999;position:relative"><img src="{face}" style="width:30mm;height:38mm;display:block">{put(14, 20, seal("杭州市西湖区计划生育办公室", size=22, inside="钢印"))}</div><p class="ctr">编号　{number}</p><p class="sm" style="margin-top:4mm;line-height:1.7">　　为表彰响应党和政府“一对夫妇只生育一个孩子”号召的家庭，特发给此证，凭证按规定享受独生子女待遇。</p></div>"""
    right = f"""<div class="hf">{rows([("子女姓名", f"<b>{sc(child)}</b>"), ("性　　别", "男" if child.sex == "M" else "女"), ("出生日期", zh(child.born_on)), ("父亲姓名", sc(father)), ("工作单位", "杭州丝绸联合厂"), ("母亲姓名", sc(mother)), ("工作单位", "西湖区文新小学"), ("家庭住址", "杭州市西湖区文三新村")], "box", "32 68")}<p style="margin-top:5mm">发证单位：杭州市西湖区计划生育办公室</p><p class="rt">{zh(issued)}</p></div>{put(148, 92, seal("杭州市西湖区计划生育办公室", size=28))}"""
    body = f'<div style="display:flex;height:100%">{left}{right}</div>'
    facts = {"number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fffaf2}.hf{width:95mm;padding:9mm 8mm;box-sizing:border-box}.box td{padding:2mm;border-color:#c77}", "10.5pt", "0")  # fmt: skip
    return made("single-child-certificate", "booklet-with-picture", [body], style, facts, "zh", size=(190.0, 130.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "taiwan-household-registration": (book,),
    "household-register": (leaves,),
    "single-child-certificate": (only_child,),
}
