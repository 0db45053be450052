"""Certificates of marriage, union and birth, registers of households, a single child's certificate, a letter."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import number_like, portraits, sex, slashed, table, years
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test.marks import (
    between,
    both,
    cn,
    couple,
    css,
    digits,
    en,
    family,
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
    zh0,
)  # fmt: skip

GRID = ".t td,.t th{border:.2mm solid #444;padding:1.1mm 1.5mm;font-weight:normal}"
KAI = "font-family:FreeSerif,'AR PL UKai CN',serif;"


def philippine(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the municipal form on security paper, husband and wife side by side."""
    only(fault)
    one, two, day = couple(case, rng)
    number = f"{day.year}-{number_like('####', rng)}"
    issued = between(rng, max(day, case.on - timedelta(days=300)), case.on - timedelta(days=20))

    def said(p: Someone) -> tuple[str, ...]:
        return p.given_names, p.surname, f"{p.born_on:%d %B %Y} &nbsp; ({years(p, day)})", nation(p)[1].upper(), "SINGLE", f"{p.surname}, ROBERTO", f"{p.surname}, CORAZON"  # fmt: skip

    labels = ("1. Name of Contracting Parties (First)", "(Last)", "2. Date of Birth / Age", "4. Citizenship", "7. Civil Status", "8. Name of Father", "10. Name of Mother")  # fmt: skip
    rows = [("", "HUSBAND", "WIFE"), *zip(labels, said(one), said(two), strict=True)]
    body = f"""<div class="two s"><span>Municipal Form No. 97<br>(Revised January 2007)</span><span class="c">Republic of the Philippines<br>OFFICE OF THE CIVIL REGISTRAR GENERAL</span><span>(To be accomplished in quadruplicate)</span></div><p class="c" style="font-size:17pt;margin:2mm"><b>CERTIFICATE OF MARRIAGE</b></p>
<table class="t"><tr><td>Province: METRO MANILA<br>City/Municipality: MAKATI</td><td>Registry No.<br><b>{number}</b></td></tr></table>{table(rows, "t", "34 33 33", head=True)}
<table class="t"><tr><td>15. Place of Marriage: MAKATI CITY HALL</td><td>16. Date of Marriage: <b>{day:%d %B %Y}</b></td><td>17. Time: 10:30 am</td></tr></table>
<p class="s" style="margin-top:3mm"><b>18. CERTIFICATION OF THE CONTRACTING PARTIES:</b> THIS IS TO CERTIFY: That we, both of legal age, of our own free will and accord, and in the presence of the person solemnizing this marriage and of the witnesses named below, take each other as husband and wife and have signed this certificate in quadruplicate.</p><div class="two"><div class="c">{signature(rng)}<br>(Signature of Husband)</div><div class="c">{signature(rng)}<br>(Signature of Wife)</div></div>
<p class="s"><b>19. CERTIFICATION OF THE SOLEMNIZING OFFICER:</b> That before me, on the date and place above-written, personally appeared the above-mentioned parties, lawfully joined together in marriage. Marriage License No. {number_like("#######", rng)}.</p><div class="two"><span>{signature(rng, "#222")}<br>HON. ALFONSO D. BALAGTAS, Judge</span><span>Witnesses: RAMON ESGUERRA, LIGAYA OCAMPO</span></div>
<p class="s" style="margin-top:4mm">Documentary Stamp Tax Paid &nbsp; BREN: 3172-B26K &nbsp; Issued {us(issued)} &nbsp; Certified true copy: Civil Registrar General, Philippine Statistics Authority</p>"""
    facts = {"number": number, "parties": (one.name, two.name), "event_on": day, "issued_on": issued}
    facts["parties"] = tuple(f"{p.given_names} {p.surname}" for p in (one, two))
    return Paper("marriage-certificate", "philippine", (page(body),), css("font-family:FreeSans,sans-serif;", GRID + ".p{background:#f8f5dc}", size="10pt", pad="12mm 14mm"), (216.0, 279.0), facts, "en")  # fmt: skip


def mainland_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photocopy of the opened booklet: holder and picture above, both persons below."""
    only(fault)
    one, two, day = couple(case, rng)
    number = f"J{number_like('######', rng)}-{day.year}-{number_like('######', rng)}"

    def who(p: Someone) -> str:
        return f"""<div style="border-top:.2mm solid #888;padding:2.5mm 0"><div class="two"><span>姓名　{sc(p)}</span><span>性别　{sex(p)}</span></div>国籍　{nation(p)[0]}　　　出生日期　{zh0(p.born_on)}<br>身份证件号　{number_of(case, p)[1]}</div>"""

    left = f"""<p style="line-height:2.1;margin-top:16mm;text-indent:2em">结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。</p><div class="c" style="margin-top:22mm">登记机关：重庆市渝中区民政局<br>婚姻登记员：{signature(rng, "#222", 24)}</div><div style="position:absolute;left:32mm;top:52mm">{seal("重庆市渝中区民政局婚姻登记专用章", rng, size=32, colour="#555")}</div>"""
    right = f"""<div class="two"><div style="line-height:1.9">持证人　{sc(case.sponsor)}<br>登记日期　{zh0(day)}<br>结婚证字号　{number}<br>备　注　</div></div><div class="c">{portraits(42, 28)}</div>{who(one)}{who(two)}"""
    body = f'<div style="position:absolute;left:15mm;top:20mm;width:88mm;height:125mm;border:.4mm solid #777;padding:5mm;box-sizing:border-box;background:#eee">{left}</div><div style="position:absolute;left:103mm;top:20mm;width:92mm;height:125mm;border:.4mm solid #777;padding:5mm;box-sizing:border-box;background:#eee">{right}</div>'
    facts = {"number": number, "parties": (sc(one), sc(two)), "event_on": day}
    return Paper("marriage-certificate", "mainland-copy", (page(body),), css("font-family:FreeSans,'WenQuanYi Micro Hei',sans-serif;", size="10.5pt", pad="0"), facts=facts, language="zh")  # fmt: skip


def new_zealand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a certificate of a civil union, plain as a registry prints it."""
    only(fault)
    one, two, day = couple(case, rng)
    issued = day + timedelta(days=rng.randrange(10, 50))
    number = f"{day.year}/{number_like('#####', rng)}"
    rows = [("", "Party A", "Party B"), ("First/given name(s)", one.given_names.title(), two.given_names.title()), ("Surname/family name", one.surname.title(), two.surname.title()), ("Usual occupation", "Teacher", "Software tester"), ("Age", str(years(one, day)), str(years(two, day))), ("Date of birth", en(one.born_on), en(two.born_on)), ("Relationship status before union", "Never married or in a civil union", "Never married or in a civil union")]  # fmt: skip
    body = f"""<p class="c" style="font-size:12pt">NEW ZEALAND</p><p class="c" style="font-size:22pt;margin:4mm">Civil Union Certificate</p><div class="two"><span>Registration number {number}</span><span>Births, Deaths, Marriages, and Relationships Registration Act 1995</span></div><p style="margin:7mm 0 2mm">Date of civil union: <b>{en(day)}</b><br>Place: Nelson Botanical Reserve, Nelson</p>{table(rows, "t", "34 33 33", head=True)}
<p style="margin-top:4mm">Civil union celebrant: Hinemoa Prescott<br>Witnesses: Duncan Abernethy, Mele Tupou</p><p style="margin-top:9mm">Certified to be a true copy of particulars recorded by a Registrar.<br>Issued under the seal of the Registrar-General on {en(issued)}</p><div class="two"><div>{signature(rng, "#222")}<br>Registrar-General</div>{seal("REGISTRAR GENERAL NEW ZEALAND", rng, colour="#777", size=30)}</div><p class="s">CAUTION: Any person who falsifies or uses this certificate as true, knowing it to be false, is liable to prosecution.</p>"""
    facts = {"number": number, "parties": tuple(f"{p.given_names} {p.surname}".title() for p in (one, two)), "event_on": day, "issued_on": issued}  # fmt: skip
    return Paper("union-certificate", "new-zealand", (page(body),), css("font-family:FreeSerif,serif;", GRID + ".t td,.t th{border-color:#8aa8a0}", size="11.5pt", pad="20mm 18mm"), facts=facts, language="en")  # fmt: skip


def indian_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw form 5 of a municipal corporation."""
    only(fault)
    child, father, mother = family(case, party, rng)
    registered = child.born_on + timedelta(days=rng.randrange(5, 20))
    issued = between(rng, case.on - timedelta(days=600), case.on - timedelta(days=40))
    number = f"B/{child.born_on.year}/{number_like('#####', rng)}"
    rows = [("NAME", child.name), ("SEX", sex(child, "MALE", "FEMALE")), ("DATE OF BIRTH", slashed(child.born_on, "-")), ("PLACE OF BIRTH", "SUNRISE NURSING HOME, KOTHRUD"), ("NAME OF MOTHER", mother.name), ("NAME OF FATHER", father.name), ("ADDRESS OF PARENTS AT THE TIME OF BIRTH OF THE CHILD", "C-4, Ganga Vihar, Paud Road"), ("PERMANENT ADDRESS OF PARENTS", "C-4, Ganga Vihar, Paud Road"), ("REGISTRATION NUMBER", number), ("DATE OF REGISTRATION", slashed(registered, "-")), ("REMARKS (IF ANY)", "-"), ("DATE OF ISSUE", slashed(issued, "-"))]  # fmt: skip
    body = f"""<div class="two s"><span>No. 1</span><span>FORM 5</span></div><div class="c"><b>GOVERNMENT OF MAHARASHTRA<br>DEPARTMENT OF HEALTH<br>PUNE MUNICIPAL CORPORATION</b><p style="font-size:17pt;margin-top:3mm"><u>BIRTH CERTIFICATE</u></p><p class="s">(ISSUED UNDER SECTION 12/17 OF THE REGISTRATION OF BIRTHS &amp; DEATHS ACT, 1969 AND RULE 8/13 OF THE MAHARASHTRA REGISTRATION OF BIRTHS &amp; DEATHS RULES 2000)</p></div>
<p class="s">THIS IS TO CERTIFY THAT THE FOLLOWING INFORMATION HAS BEEN TAKEN FROM THE ORIGINAL RECORD OF BIRTH WHICH IS THE REGISTER FOR PUNE MUNICIPAL CORPORATION OF TAHSIL/BLOCK HAVELI OF DISTRICT PUNE OF STATE MAHARASHTRA, INDIA.</p>{table([(f"{a}:", b) for a, b in rows], "n", "46 54")}
<div class="two" style="margin-top:10mm"><div>{seal("PUNE MUNICIPAL CORPORATION", rng, colour="#5a2f86", size=30)}</div><div class="c">{signature(rng)}<br>ISSUING AUTHORITY<br>SUB-REGISTRAR (BIRTH &amp; DEATH)</div></div><p class="c s"><b>"ENSURE REGISTRATION OF EVERY BIRTH AND DEATH"</b></p>"""
    facts = {"number": number, "parties": (child.name, mother.name, father.name), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    return Paper("birth-certificate", "indian", (page(body),), css("font-family:FreeSans,sans-serif;", ".n td{padding:1.6mm 1mm}.p{background:#fbfbf0}", size="10.5pt", pad="16mm 18mm"), facts=facts, language="en")  # fmt: skip


def mainland_birth(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the upright form with the English words under the Chinese, filled in by a dot printer."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = child.born_on + timedelta(days=rng.randrange(2, 9)) if child.born_on.year > 1996 else case.on - timedelta(days=rng.randrange(60, 400))  # fmt: skip
    number = f"{rng.choice('EFGHIJ')}{number_like('#########', rng)}"

    def cell(chinese: str, english: str, value: str) -> str:
        return f'{chinese} <span class="v1">{value}</span><br><span class="e">{english}</span>'

    def adult(word: str, english: str, p: Someone) -> tuple[tuple[str, ...], ...]:
        return (cell(f"{word}姓名", f"Full name of {english}", sc(p)), cell("年龄", "Age", str(years(p, child.born_on))), cell("国籍", "Nationality", nation(p)[0])), (cell("身份证编号", "Identity card No.", number_of(case, p)[1]), cell("民族", "Nationality/Ethnic", "汉" if p.simplified else "－"), "")  # fmt: skip

    b = child.born_on
    rows = [
        (cell("新生儿姓名", "Full name of baby", sc(child)), cell("性别", "Sex", sex(child)), cell("健康状况", "Health status", "良好")),
        (cell("出生日期", "Date of birth", f"{b.year} 年 {b.month} 月 {b.day} 日 {rng.randrange(24)} 时 {rng.randrange(60)} 分"), cell("出生孕周", "Gestation (week)", f"{rng.randrange(37, 42)}周"), cell("体重", "Weight", f"{rng.randrange(2600, 4000)} 克")),
        (cell("出生地点", "Place of birth", "湖北省武汉市武昌区"), cell("身长", "Height", f"{rng.randrange(47, 53)} 厘米"), ""),
        *adult("母亲", "mother", mother), *adult("父亲", "father", father),
        (cell("出生地点分类", "Type of place", "医院 ☑ 妇幼保健院 □ 家庭 □ 其它 □"), cell("接生机构名称", "Name of facility", "武汉珞珈医院"), ""),
    ]  # fmt: skip
    body = f"""<div class="c" style="color:#22539a"><p style="font-size:20pt;letter-spacing:3mm">出生医学证明</p><p>BIRTH CERTIFICATE</p></div>{table(rows, "t", "48 30 22")}<div class="two" style="margin-top:5mm"><span>出生证编号 <b>{number}</b><br><span class="e">Birth No.</span></span><span>签发日期 {zh(issued)}<br><span class="e">Date of issue</span></span></div><p style="margin-top:6mm">签发机构（专用章）Issuing organization (seal)</p><div style="position:absolute;left:62mm;bottom:16mm">{seal("武汉珞珈医院出生医学证明专用章", rng, size=32)}</div><p class="s" style="position:absolute;bottom:4mm">中华人民共和国卫生部制 Ministry of Health, P. R. China</p>"""
    facts = {"number": number, "parties": (sc(child), sc(mother), sc(father)), "date_of_birth": b, "issued_on": issued}
    more = ".t td{border-bottom:.2mm solid #9db9dd;padding:1.4mm 1mm}.e{font-size:7pt;color:#22539a}.v1{font-family:'WenQuanYi Zen Hei',sans-serif;font-size:11pt}.p{background:#eef4fb}"
    return Paper("birth-certificate", "mainland-upright", (page(body),), css("font-family:FreeSerif,'Noto Serif CJK SC',serif;", more, size="10pt", pad="12mm 13mm"), (190.0, 210.0), facts, "zh")  # fmt: skip


def _home(case: Case, party: str, rng: Random) -> list[tuple[str, Someone]]:
    """Return who lives together, the head first."""
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        return [("户主", father), ("妻", mother), ("子" if child.sex == "M" else "女", child)]
    one, two, _ = couple(case, rng)
    return [("户主", one), ("妻" if two.sex == "F" else "夫", two)]


def household(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a photocopy of the book, two of its pages on each sheet."""
    only(fault)
    members = _home(case, party, rng)
    issued = between(rng, case.on - timedelta(days=2500), case.on - timedelta(days=120))
    number, address = number_like("0########", rng), "辽宁省大连市沙河口区星海街19号2单元5层1号"
    first = f"""<p class="r">No. {number_like("#########", rng)}</p><table class="t"><tr><td>户　别</td><td>非农业家庭户</td><td>户主姓名</td><td>{sc(members[0][1])}</td></tr><tr><td>户　号</td><td>{number}</td><td>住　址</td><td>{address}</td></tr></table><p style="margin-top:9mm">省级公安机关户口专用章　　　　户口登记机关户口专用章</p><p style="margin-top:14mm">承办人签章：邹文斌</p><p class="r">{zh(issued)}签发</p><div style="position:absolute;right:30mm;top:28mm">{seal("大连市公安局星海派出所户口专用章", rng, size=30, colour="#444")}</div>"""
    halves = [first]
    for relation, p in members:
        grown = years(p, case.on) > 21
        rows = [("姓名", sc(p), "户主或与户主关系", relation), ("曾用名", "", "性别", sex(p)), ("出生地", "辽宁省大连市", "民族", "汉族"), ("籍贯", "山东省荣成市", "出生日期", zh(p.born_on)), ("本市（县）其他住址", "", "宗教信仰", ""), ("公民身份证件编号", p.mainland_id, "身高　　血型", ""), ("文化程度", "大学专科" if grown else "小学", "婚姻状况　兵役状况", "已婚" if grown else "未婚"), ("服务处所", "", "职业", ""), ("何时由何地迁来本市（县）", "久居", "何时由何地迁来本址", "")]  # fmt: skip
        halves.append(f"""<p class="c" style="font-size:14pt;letter-spacing:2mm">常住人口登记卡</p>{table(rows, "t", "23 30 22 25")}<div class="two" style="margin-top:2mm"><span>承办人签章：邹文斌</span><span>登记日期：{zh(issued)}</span></div>""")  # fmt: skip
    box = '<div style="position:absolute;left:16mm;top:{}mm;width:178mm;height:134mm;border:.3mm solid #888;padding:7mm;box-sizing:border-box;background:#f2f2f2">{}</div>'
    sheets = tuple(page("".join(box.format(10 + 140 * n, half) for n, half in enumerate(halves[at : at + 2]))) for at in range(0, len(halves), 2))  # fmt: skip
    facts = {"number": number, "address": address, "parties": tuple(sc(p) for _, p in members), "issued_on": issued}
    return Paper("household-register", "photocopy", sheets, css("font-family:FreeSerif,'AR PL UMing CN',serif;", GRID + ".t td{padding:2mm 1.3mm}", size="10.5pt", pad="0"), facts=facts, language="zh")  # fmt: skip


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the transcript of the whole household, a block of rows for each person."""
    only(fault)
    me = case.of(party)
    issued = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=7))
    address = f"臺中市西屯區何安里{rng.randrange(1, 25):03}鄰河南路二段{rng.randrange(100, 400)}號{rng.randrange(2, 14)}樓之{rng.randrange(1, 9)}"
    family_name = me.chinese_name[:1] or "王"
    mate = case.sponsor if me is case.applicant else case.applicant
    wed = couple(case, rng)[2] if case.relationship == "spouse" else None

    def block(title: str, name: str, born: str, number: str, father: str, mother: str, spouse: str, notes: str) -> str:
        return f"""<table class="t" style="margin-top:3mm"><col style="width:13%"><col style="width:21%"><col style="width:15%"><col style="width:23%"><col style="width:10%"><tr><td>稱謂</td><td>{title}</td><td>姓名</td><td colspan="3"><b>{name}</b></td></tr><tr><td>出生日期</td><td>{born}</td><td>統一編號</td><td>{number}</td><td>出生別</td><td>長</td></tr><tr><td>父</td><td>{father}</td><td>母</td><td>{mother}</td><td>配偶</td><td>{spouse}</td></tr><tr><td>出生地</td><td>臺灣省臺中市</td><td>記事</td><td colspan="3">{notes}</td></tr></table>"""

    notes = "原住南投縣埔里鎮籍城里，" + roc(me.born_on + timedelta(days=6900)) + "遷入。"
    if wed:
        notes += f"{roc(wed)}與香港居民{cn(mate)}（{mate.name}）結婚。"
    father, mother = f"{family_name}啟仁", "蕭麗雲"
    blocks = block("戶長", father, "民國46年8月19日", "L120394857", f"{family_name}水源（歿）", "劉玉葉（歿）", mother, "（略）") + block("長男" if me.sex == "M" else "長女", cn(me), roc(me.born_on), me.taiwan_id, father, mother, cn(mate) if wed else "", notes)  # fmt: skip
    body = f"""<p class="c" style="font-size:18pt;letter-spacing:2mm">戶籍謄本</p><div class="two"><span>（全戶・現戶）</span><span>列印時間：{roc(issued)}　頁次：1</span></div><table class="t"><tr><td>戶號</td><td>L{digits(rng, 7)}</td><td>戶別</td><td>共同生活戶</td></tr><tr><td>地址</td><td colspan="3">{address}</td></tr></table>{blocks}<p class="c">（以下空白）</p><p style="margin-top:14mm">上謄本與原存戶籍登記資料無異。</p><div class="two"><span>臺中市西屯區戶政事務所<br>主任　賴俊宏</span><span>{roc(issued)}</span></div><div style="position:absolute;left:90mm;bottom:58mm">{seal("臺中市西屯區戶政事務所", rng, size=30)}</div>"""
    facts = {"number": me.taiwan_id, "chinese_name": cn(me), "date_of_birth": me.born_on, "address": address, "issued_on": issued}  # fmt: skip
    return Paper("taiwan-household-registration", "whole-household", (page(body),), css("font-family:FreeSerif,'AR PL UMing TW',serif;", GRID, size="11.5pt", pad="16mm"), facts=facts, language="zh")  # fmt: skip


def single_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sheet for the parents, the couple first and the child below."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = min(child.born_on + timedelta(days=rng.randrange(150, 900)), case.on - timedelta(days=60))
    number = number_like("4201########", rng)
    rows = [("", "姓　名", "出生日期", "工作单位"), ("父亲", sc(father), zh(father.born_on), "武钢集团"), ("母亲", sc(mother), zh(mother.born_on), "汉口百货"), ("子女", sc(child), zh(child.born_on), f"性别：{sex(child)}")]  # fmt: skip
    body = f"""<div style="border:1mm solid #b33;padding:8mm;height:100%;box-sizing:border-box"><p class="c" style="font-size:20pt;color:#b22">独生子女父母光荣证</p><p class="r">证号：{number}</p>{table(rows, "t", "12 24 30 34", head=True)}<p style="margin-top:5mm">该夫妻自愿终身只生育一个子女，根据国家计划生育有关规定发给此证，凭证享受有关奖励。</p><div class="r" style="margin-top:8mm">武汉市江岸区计划生育办公室（章）<br>{zh(issued)}</div></div><div style="position:absolute;right:30mm;bottom:16mm">{seal("武汉市江岸区计划生育办公室", rng, size=27)}</div>"""
    facts = {"number": number, "parties": (sc(father), sc(mother), sc(child)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    return Paper("single-child-certificate", "parents", (page(body),), css(KAI, GRID + ".p{background:#fdf1ee}", size="12pt", pad="8mm"), (210.0, 152.0), facts, "zh")  # fmt: skip


def letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter on ruled paper from the sponsor to the applicant."""
    only(fault)
    one, two = case.sponsor, case.applicant
    day = between(rng, case.on - timedelta(days=380), case.on - timedelta(days=18))
    told = rng.sample(["The ferry was late again and I stood an hour in the rain.", "I started painting the spare room, one wall so far.", "Auntie sends her love and a box of almond biscuits.", "The doctor says my wrist is healed, so no more excuses for short letters.", "Work is quiet since the fair ended."], 3)  # fmt: skip
    lines = "".join(f'<i class="l" style="top:{at}mm"></i>' for at in range(28, 290, 10))
    body = (
        lines
        + f"""<div class="r">{one.address.replace(", ", ",<br>", 2).replace(",<br>", ", ", 1)}<br>{en(day)}</div><p>My dear {two.western},</p><p>Your parcel came on Tuesday. Thank you for the scarf and above all for the pictures, they are on the kitchen door now. {told[0]} {told[1]}</p><p>{told[2]} I keep thinking about last summer at your parents' house. Please tell them I will telephone on Sunday, at the usual time.</p><p>It is hard being so far apart, but it won't be for long now. Write soon, even if it is only a line.</p><p>With all my love,</p><p>{signature(rng)}<br>{one.western}</p><p>P.S. {both(one)} is on the bell now, you can't miss it.</p>"""
    )
    facts = {"parties": (one.western, two.western), "issued_on": day}
    more = ".p p,.p div{line-height:10mm;margin:0}.l{position:absolute;left:0;right:0;height:.2mm;background:#9fb6d2}.p{background:#fffef8}"
    return Paper("family-letter", "ruled", (page(body),), css("font-style:italic;font-family:Caladea,'AR PL UKai HK',serif;color:#1d2f66;", more, size="14pt", pad="20mm"), facts=facts, language="en")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (philippine, mainland_book),
    "union-certificate": (new_zealand,),
    "birth-certificate": (indian_birth, mainland_birth),
    "household-register": (household,),
    "taiwan-household-registration": (taiwan,),
    "single-child-certificate": (single_child,),
    "family-letter": (letter,),
}
