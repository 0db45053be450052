"""Certificates of birth in Chinese or English, and what tells of a family: registers, a letter, a picture."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from PIL import Image, ImageDraw

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    between,
    both,
    couple,
    crest,
    css,
    dmy,
    elders,
    en,
    family,
    first_last,
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


def entry_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy from Hong Kong with numbered columns set under one another."""
    only(fault)
    child, father, mother = family(case, party)
    if not child.chinese_name:
        raise NobodysError("Not born in Hong Kong.")
    number = child.hkid
    filed = child.born_on + timedelta(days=rng.randrange(9, 40))
    issued = between(rng, filed, case.on - timedelta(days=30))
    data = [
        ("1", "登記編號 Registration No.", number),
        ("2", "出生日期及地點<br>When and where born", f"{en(child.born_on)}<br>United Christian Hospital, Kwun Tong 觀塘基督教聯合醫院"),
        ("3", "姓名 Name", both(child)),
        ("4", "性別 Sex", "Male 男" if child.sex == "M" else "Female 女"),
        ("5", "父親姓名<br>Name and surname of father", both(father)),
        ("6", "母親姓名及娘家姓氏<br>Name and maiden surname of mother", both(mother)),
        ("7", "申報人簽署、身分及住址<br>Signature, description and residence of informant", f"{first_last(father)}, Father 父親"),
        ("8", "登記日期 When registered", en(filed)),
        ("9", "登記官簽署 Signature of Registrar", pen(rng, "#222", 30)),
    ]  # fmt: skip
    body = f"""<p class="rt" style="color:#235;font-size:13pt">{like("A ######", rng)}</p><div class="ctr">{crest("#1c3f7a", 16)}<p style="font-size:14pt"><b>香港出生登記處　HONG KONG BIRTHS REGISTRY</b></p><p style="font-size:16pt"><b>出生登記記項核證副本</b><br><span style="font-size:11pt">CERTIFIED COPY OF AN ENTRY IN THE REGISTER OF BIRTHS KEPT IN TERMS OF THE BIRTHS AND DEATHS REGISTRATION ORDINANCE, CAP. 174</span></p></div>{rows(data, "box", "6 40 54")}<p style="margin-top:6mm">茲證明上列各項與登記冊所載者相符。<br>I hereby certify that the above is a true copy of the entry in the register.</p><div class="sp"><span>{pen(rng, "#1c2f86", 40)}<br>出生登記官 Registrar of Births</span><span>發出日期 Date of issue<br><b>{en(issued)}</b></span></div>{put(88, 236, seal("BIRTHS AND DEATHS GENERAL REGISTER OFFICE ", "#1c3f7a", 30, "香港", "Nimbus Sans"))}<p class="xs ab" style="bottom:11mm">BDR 37 (S)　注意：任何人如偽造或更改本副本，即屬違法。</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": (both(child), both(father), both(mother))}  # fmt: skip
    return made("birth-certificate", "numbered-columns-copy", [body], css("'Liberation Serif','AR PL UMing HK',serif", ".p{background:#eef4fb}.box td{padding:1.7mm 2mm}", "10.5pt", "13mm 19mm"), facts, "both")  # fmt: skip


def english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an English entry of birth: numbered cells by headings child, father, mother."""
    only(fault)
    child, father, mother = family(case, party)
    if case.relationship != "child":
        raise NobodysError("Not born in England.")
    number, filed = like("BXCF ######", rng), child.born_on + timedelta(days=rng.randrange(8, 40))
    issued = between(rng, filed, case.on - timedelta(days=30))

    def cell(n: str, label: str, value: str) -> tuple[str]:
        return (f'<span class="lb">{n} {label}</span><br><span class="ty">{value}</span>',)

    def place(p: Someone) -> str:
        return {"GBR": "Bristol", "USA": "United States of America", "FRA": "France", "D": "Germany", "IND": "India", "JPN": "Japan", "IDN": "Indonesia", "ESP": "Spain", "VNM": "Vietnam", "PHL": "Philippines", "AUS": "Australia", "KOR": "Republic of Korea"}.get(p.nationality, "Hong Kong")  # fmt: skip

    def name(p: Someone) -> str:
        return f"{p.given_names.title()} {p.surname}"

    body = f"""<div class="sp"><span class="sm">{crest("#8a2f3c", 13)}</span><b class="ctr" style="font-size:14pt">CERTIFIED COPY OF AN ENTRY<br><span style="font-size:10pt">Pursuant to the Births and Deaths Registration Act 1953</span></b><b style="color:#8a2f3c">{number}</b></div><div class="sp bd" style="margin:3mm 0"><span>BIRTH</span><span>Entry No. {rng.randrange(11, 240)}</span></div><p>Registration district <span class="ty">Camden</span>　　Administrative area <span class="ty">London Borough of Camden</span></p><p class="gr">CHILD</p>{rows([cell("1.", "Date and place of birth", f"{en(child.born_on)}<br>University College Hospital, Euston Road"), cell("2.", "Name and surname", name(child)), cell("3.", "Sex", "Male" if child.sex == "M" else "Female")], "box")}<p class="gr">FATHER</p>{rows([cell("4.", "Name and surname", name(father)), cell("5.", "Place of birth", place(father)), cell("6.", "Occupation", "Software engineer")], "box")}<p class="gr">MOTHER</p>{rows([cell("7.", "Name and surname", name(mother)), cell("8.(a)", "Place of birth", place(mother)), cell("8.(b)", "Occupation", "Nurse"), cell("9.(a)", "Maiden surname", "—"), cell("10.", "Usual address", "22 Ferndale Court, London NW1")], "box")}<p class="gr">INFORMANT</p>{rows([cell("11.", "Name and surname (if not the mother or father) / Qualification", "Father"), cell("14.", "Signature of informant", pen(rng)), cell("15.", "Date of registration", en(filed)), cell("16.", "Signature of registrar", pen(rng, "#222"))], "box")}<p>Certified to be a true copy of an entry in a register in my custody.　{pen(rng, "#222", 30)} *Superintendent Registrar　Date <span class="ty">{en(issued)}</span></p><p class="xs">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE. WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": (name(child), name(father), name(mother))}  # fmt: skip
    style = css("'Nimbus Roman',serif", ".p{background:#fdeff0}.ty{font-family:'Liberation Mono';font-size:9.5pt}.lb{font-size:7pt;color:#8a2f3c}.box td{padding:.5mm 1.5mm}.gr{background:#f3d6da;margin:0;padding:.5mm 2mm;font-weight:bold;font-size:9pt}", "10pt", "10mm 15mm")  # fmt: skip
    return made("birth-certificate", "english-entry-cells", [body], style, facts, "en")


def indian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the form of an Indian municipality, Hindi and English side by side."""
    only(fault)
    child, father, mother = family(case, party)
    if case.relationship != "child" or child.nationality != "IND":
        raise NobodysError("Not born in India.")
    number = f"MCGM/{child.born_on.year}/{like('#####', rng)}"
    filed = child.born_on + timedelta(days=rng.randrange(3, 20))
    issued = between(rng, filed, case.on - timedelta(days=30))
    data = [("NAME / नाम", first_last(child)), ("SEX / लिंग", "MALE" if child.sex == "M" else "FEMALE"), ("DATE OF BIRTH / जन्म तिथि", dmy(child.born_on, "-")), ("PLACE OF BIRTH / जन्म स्थान", "LILAVATI HOSPITAL, BANDRA, MUMBAI"), ("NAME OF MOTHER / माता का नाम", first_last(mother)), ("NAME OF FATHER / पिता का नाम", first_last(father)), ("ADDRESS OF PARENTS AT THE TIME OF BIRTH OF THE CHILD", "B-14, SEA BREEZE CHS, BANDRA (W), MUMBAI 400050"), ("PERMANENT ADDRESS OF PARENTS / स्थायी पता", "SAME AS ABOVE"), ("REGISTRATION NUMBER / पंजीकरण संख्या", number), ("DATE OF REGISTRATION / पंजीकरण तिथि", dmy(filed, "-")), ("REMARKS (IF ANY)", "NIL"), ("DATE OF ISSUE / जारी करने की तिथि", dmy(issued, "-"))]  # fmt: skip
    body = f"""<div class="sp sm"><span>No. 1</span><span>FORM-5 (See Rule 8)</span></div><div class="ctr">{crest("#333", 15)}<p><b>GOVERNMENT OF MAHARASHTRA<br>HEALTH DEPARTMENT<br>MUNICIPAL CORPORATION OF GREATER MUMBAI</b></p><p style="font-size:15pt"><b>जन्म प्रमाण पत्र / BIRTH CERTIFICATE</b></p></div><p class="sm">(ISSUED UNDER SECTION 12/17 OF THE REGISTRATION OF BIRTHS AND DEATHS ACT, 1969 AND RULE 8/13 OF THE MAHARASHTRA REGISTRATION OF BIRTHS AND DEATHS RULES, 2000)</p><p>THIS IS TO CERTIFY THAT THE FOLLOWING INFORMATION HAS BEEN TAKEN FROM THE ORIGINAL RECORD OF BIRTH WHICH IS THE REGISTER FOR H/WEST WARD OF MUNICIPAL CORPORATION OF GREATER MUMBAI, OF DISTRICT MUMBAI OF STATE OF MAHARASHTRA, INDIA.</p>{rows(data, "n", "44 56")}<div class="sp" style="margin-top:12mm"><span class="ctr">{seal("MUNICIPAL CORPORATION OF GREATER MUMBAI ", "#4a3a8a", 30, "H/W", "Nimbus Sans")}</span><span class="ctr">{pen(rng, "#222", 42)}<br>SIGNATURE OF ISSUING AUTHORITY<br>SUB-REGISTRAR (BIRTHS &amp; DEATHS)</span></div><p class="ctr" style="margin-top:8mm"><b>"ENSURE REGISTRATION OF EVERY BIRTH AND DEATH"</b></p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": tuple(first_last(p) for p in (child, father, mother))}  # fmt: skip
    style = css("'Liberation Sans','FreeSans',sans-serif", ".p{border:1mm double #b58a2a}.n td{padding:1.7mm 1mm}.n td:first-child{font-weight:bold}", "10pt", "14mm 19mm")  # fmt: skip
    return made("birth-certificate", "municipal-form-five", [body], style, facts, "en")


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland's notarial certificate of a birth, one sheet of few lines."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("Nobody from the Mainland.")
    issued = between(rng, case.on - timedelta(days=150), case.on - timedelta(days=15))
    number = f"（{issued.year}）粤穗南证字第{like('#####', rng)}号"

    def sex(p: Someone) -> str:
        return "男" if p.sex == "M" else "女"

    body = f"""<p class="ctr" style="font-size:26pt;letter-spacing:6mm;margin:26mm 0 14mm"><b>公证书</b></p><p class="rt">{number}</p><p>　　申请人：{sc(child)}，{sex(child)}，{zh(child.born_on)}出生。</p><p>　　公证事项：出生</p><p>　　兹证明{sc(child)}，{sex(child)}，于{zh(child.born_on)}在中华人民共和国广东省广州市出生。{sc(child)}的父亲是{sc(father)}（{zh(father.born_on)}出生），{sc(child)}的母亲是{sc(mother)}（{zh(mother.born_on)}出生）。</p><div style="margin-top:38mm" class="rt"><p>中华人民共和国广东省广州市南方公证处</p><p>公证员　<span style="font-family:'AR PL UKai CN';font-size:17pt">钟汉平</span></p><p>{zh(issued)}</p></div>{put(128, 196, seal("中华人民共和国广东省广州市南方公证处", "#c2242b", 42))}"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": (sc(child), sc(father), sc(mother))}  # fmt: skip
    return made("birth-certificate", "notary-plain-sheet", [body], css("'Noto Serif CJK SC',serif", ".p p{line-height:2.2;margin:2mm 0}", "14pt", "20mm 26mm"), facts, "zh")  # fmt: skip


def hukou(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the head page of a Mainland register and the page of one member, on one copy."""
    only(fault)
    me = case.of(party)
    if not me.simplified or case.answers["applicant"]["residence"] != "mainland":
        raise NobodysError("Nobody from the Mainland.")
    father, _ = elders(case, me)
    number, home = like("6#####4##", rng), "浙江省杭州市上城区柳岸巷21号2幢501室"
    _, _, day = couple(case)
    issued = between(rng, day, case.on - timedelta(days=25))
    top = [("户　　别", "家庭户", "户主姓名", sc(father)), ("户　　号", number, "住　　址", home)]
    low = [("姓　　名", sc(me), "户主或与户主关系", "子" if me.sex == "M" else "女"), ("曾 用 名", "", "性　　别", "男" if me.sex == "M" else "女"), ("出 生 地", "浙江省杭州市", "民　　族", "汉族"), ("籍　　贯", "浙江省绍兴市", "出生日期", zh(me.born_on)), ("本市（县）其他住址", "", "宗教信仰", ""), ("公民身份号码", me.mainland_id, "身　高　　血　型", ""), ("文化程度", "大学本科", "婚姻状况　兵役状况", "已婚"), ("服务处所", "", "职　　业", ""), ("何时由何地迁来本市（县）", "", "何时由何地迁来本址", "")]  # fmt: skip
    body = f"""<div class="pg"><p class="ctr" style="font-size:14pt"><b>常住人口登记卡</b>　<span class="sm">首页</span></p>{rows(top, "box", "16 24 18 42")}<div class="sp" style="margin-top:6mm"><span class="sm">省级公安机关户口专用章<br>户口登记机关户口专用章</span>{seal("杭州市公安局清波派出所", "#c2242b", 27, "户口专用")}<span class="sm">承办人签章：{pen(rng, "#222", 22)}<br>{zh(issued)} 签发</span></div></div><div class="pg"><p class="ctr" style="font-size:14pt"><b>常住人口登记卡</b></p>{rows(low, "box", "22 28 22 28")}<div class="sp sm"><span>承办人签章：{pen(rng, "#222", 22)}</span><span>登记日期：{zh(issued)}</span></div></div>"""
    facts = {"number": number, "issued_on": issued, "parties": (sc(father), sc(me)), "address": home}
    style = css("'AR PL UMing CN','Noto Serif CJK SC',serif", ".pg{border:.3mm solid #7a5a4a;background:#fbf3e6;padding:5mm 6mm;margin-bottom:9mm}.box td{height:7mm}", "10.5pt", "16mm 20mm")  # fmt: skip
    return made("household-register", "head-and-member-copied", [body], style, facts, "zh")


def one_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the honour certificate of an only child, a small opened booklet without a face."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("Nobody from the Mainland.")
    issued = child.born_on + timedelta(days=rng.randrange(90, 900))
    number = f"粤独字第{like('########', rng)}号"
    left = rows([("子女姓名", sc(child)), ("性　　别", "男" if child.sex == "M" else "女"), ("出生日期", zh(child.born_on)), ("父亲姓名", sc(father)), ("母亲姓名", sc(mother)), ("工作单位", "广州市第二纺织机械厂")], "line", "34 66")  # fmt: skip
    body = f"""<div style="display:flex;height:100%"><div style="width:50%;padding:8mm 7mm;box-sizing:border-box;border-right:.2mm dashed #c99">{left}</div><div style="width:50%;padding:8mm 7mm;box-sizing:border-box"><p class="ctr" style="font-size:16pt;color:#b3242c"><b>独生子女父母光荣证</b></p><p>　　为实行计划生育，提倡一对夫妻生育一个子女，经审核符合规定，特发此证，按规定享受有关奖励待遇。</p><p class="rt">{number}</p><p class="rt">发证机关（章）<br>{zh(issued)}</p>{put(110, 56, seal("广州市越秀区计划生育委员会", "#c2242b", 28))}</div></div>"""
    facts = {"number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    return made("single-child-certificate", "honour-of-parents", [body], css("'AR PL UKai CN',serif", ".p{background:#fff4ec}.line td{padding:2mm 1mm}", "11pt", "0"), facts, "zh", size=(170.0, 108.0))  # fmt: skip


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Taiwan's transcript of a household, its head in a band and one column of boxes for a member."""
    only(fault)
    me = case.of(party)
    if me.nationality != "TWN":
        raise NobodysError("Nobody from Taiwan.")
    issued = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=10))
    father, mother = elders(case, me)
    he, she, day = couple(case)
    other = he if me is she else she
    number, home = like("F#######", rng), "臺中市西區中興里008鄰向上路一段57號五樓"
    data = [("稱謂", "戶長", "姓名", tc(me)), ("出生年月日", roc(me.born_on), "國民身分證統一編號", me.taiwan_id), ("父", tc(father), "母", tc(mother)), ("配偶", tc(other), "出生地", "臺灣省臺中市"), ("出生別", "長男" if me.sex == "M" else "長女", "役別", "")]  # fmt: skip
    body = f"""<div class="sp sm"><span>流水號 {like("K########", rng)}</span><span>第 1 頁　共 1 頁</span></div><p class="ctr" style="font-size:18pt"><b>戶籍謄本</b>（現戶全部）</p>{rows([("戶號", number, "戶長姓名", tc(me)), ("戶別", "共同生活戶", "地址", home)], "box", "12 22 14 52")}<div style="height:4mm"></div>{rows(data, "box", "16 30 22 32")}{rows([("記事", f"{roc(day)}與{tc(other)}結婚，{roc(day + timedelta(days=20))}申登。<br>（以下空白）")], "box", "16 84")}<p style="margin-top:8mm">上列謄本與現存戶籍資料無異。</p><p>臺中市西區戶政事務所主任　<span style="border:.5mm solid #b3242c;color:#b3242c;padding:1mm 3mm">詹淑芬</span></p><p class="ctr" style="margin-top:8mm;letter-spacing:2mm">中 華 {roc(issued)}</p>{put(138, 128, seal("臺中市西區戶政事務所", "#c2242b", 30, "印信", "Noto Serif CJK TC"))}<p class="sm ab" style="bottom:16mm">申請人：{tc(me)}　用途：依親　本謄本以紙本列印，塗改無效。</p>"""
    facts = {"number": me.taiwan_id, "issued_on": issued, "parties": (tc(me), tc(father), tc(mother), tc(other)), "address": home}  # fmt: skip
    return made("taiwan-household-registration", "one-member-transcript", [body], css("'AR PL UKai TW',serif", ".box td{padding:1.6mm 2mm}", "11.5pt", "15mm 18mm"), facts, "zh")  # fmt: skip


def note(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a typed and signed letter from one of the family to another."""
    only(fault)
    me, you = case.of(party), case.sponsor if party == "applicant" else case.applicant
    if min(case.on.year - p.born_on.year for p in (me, you)) < 13:
        raise NobodysError("Too young for such a letter.")
    day = between(rng, case.on - timedelta(days=500), case.on - timedelta(days=30))
    mine, yours = me.given_names.title(), you.given_names.title()
    old = case.relationship == "parent"
    hello = f"Dear {yours}," if old else f"My dearest {yours},"
    body = f"""<p class="rt">{en(day)}</p><p>{hello}</p><p>Thank you for your parcel, which arrived on Thursday. The tea is wonderful and I have already finished half of it. I put the photo from Cheung Chau on the shelf next to the clock so I see it every morning.</p><p>The weeks feel long when we only have the telephone. I keep thinking about last Christmas, when all of us had hot pot together and nobody wanted to go home. Do you remember how the rice burned because we were laughing too much?</p><p>The doctor says my knee is fine now, so please don't worry. I have started to give away the things I can't take along. {"The neighbours ask every day when I shall move to Hong Kong to be with you." if old else "Everybody here asks when we shall finally live in the same city."}</p><p>Please send me the list of papers again, I would like to have everything ready. And don't skip lunch because of work!</p><p>{"With love" if old else "I love you and miss you"},</p><p>{pen(rng, "#23306e", 32)}<br>{mine}</p>"""
    style = css("Caladea,serif", ".p{background:#fffdf6}.p p{margin:4mm 0;line-height:1.6}", "12pt", "28mm 28mm")
    return made("family-letter", "typed-and-signed", [body], style, {"issued_on": day, "parties": (mine, yours)}, "en")


def sofa(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a print of everybody close together indoors, across, with a white rim."""
    only(fault)
    canvas = Image.new("RGB", (1500, 1000), (222, 212, 196))
    draw = ImageDraw.Draw(canvas)
    draw.rectangle([980, 90, 1380, 420], fill=(120, 150, 170), outline=(90, 70, 50), width=16)
    draw.rectangle([0, 700, 1500, 1000], fill=(110, 70, 60))
    people = [each for each in (case.applicant, case.sponsor, case.other_parent) if each]
    for n, each in enumerate(people):
        small = case.on.year - each.born_on.year < 14
        x = 750 + (n - (len(people) - 1) / 2) * 380
        head(canvas, each, round(x), 410 if small else 300, 400 if small else 480, dress=3 + n)
    source = jpeg(lit(canvas, rng, soft=1.0, light=0.14))
    page = f'<div style="padding:4mm"><img src="{source}" style="display:block;width:144mm;height:94mm"></div>'
    return Paper("family-photograph", "sofa-with-rim", (page,), RESET, (152.0, 102.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "birth-certificate": (entry_copy, english, indian, notarial),
    "household-register": (hukou,),
    "single-child-certificate": (one_child,),
    "taiwan-household-registration": (taiwan,),
    "family-letter": (note,),
    "family-photograph": (sofa,),
}
