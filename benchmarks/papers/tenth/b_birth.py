"""Certificates of birth, a translation, registers of households, a letter."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.a_pen import at, dmy, long, only, rings, seal, signature
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.tenth.b_sheet import digits, elders, kin, need, pair, sheet, spread, stamp, table, zh

_MAIDEN = {"FRA": "Lefort", "D": "Vogt", "IND": "Kulkarni", "JPN": "Nishida", "IDN": "Hartati", "ESP": "Ortega", "VNM": "Tran", "PHL": "Reyes", "KOR": "Choi"}  # fmt: skip


def _mainland(case: Case, of: Someone) -> bool:
    return case.relationship == "parent" or of.given_names == of.spellings["pinyin"][1]


def english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry of birth in England, with numbered boxes."""
    only(fault)
    child, father, mother = kin(case, party)
    need(fault, not child.chinese_name or father.nationality == "GBR", "Not born in England.")
    made = child.born_on + timedelta(days=rng.randrange(9, 38))
    issued = spread(rng, made, made + timedelta(days=30))
    number = digits(rng, "BXCF ######")
    body = f"""<div class="row"><b style="font-size:15pt">CERTIFIED COPY OF AN ENTRY</b><span class="r">Pursuant to the Births and<br>Deaths Registration Act 1953</span><b style="color:#a11;font-size:13pt">{number}</b></div><p class="c" style="font-size:17pt;letter-spacing:2mm"><b>BIRTH</b></p>{table([("Registration district　<b>Camden</b>", f"Entry No.　<b>{rng.randrange(1, 250)}</b>"), ("Sub-district　Camden", "London Borough of Camden")], "60 40")}
{table([("<b>CHILD</b>", ""), ("1. Date and place of birth", f"<b>{long(child.born_on)}</b><br>University College Hospital, Camden"), ("2. Name and surname", f"<b>{child.western}</b>"), ("3. Sex", "Male" if child.sex == "M" else "Female"), ("<b>FATHER</b>", ""), ("4. Name and surname", father.western), ("5. Place of birth", "Camden" if father.chinese_name else "Not in the United Kingdom" if father.nationality != "GBR" else "Leeds"), ("6. Occupation", "Architect"), ("<b>MOTHER</b>", ""), ("7. Name and surname", mother.western), ("8. Place of birth", "Manchester" if mother.nationality == "GBR" else "Not in the United Kingdom"), ("9.(a) Maiden surname", _MAIDEN.get(mother.nationality, "Fairley") if mother.surname == child.surname else mother.surname.title()), ("10. Usual address", "27 Delancey Mews, Camden"), ("<b>INFORMANT</b>", f"11. {mother.western}, Mother"), ("14. I certify that the particulars entered above are true to the best of my knowledge and belief", signature(rng, 30, "#222")), ("15. Date of registration", long(made)), ("16. Signature of registrar", f"{signature(rng, 28, '#222')}Registrar")], "40 60")}
<p style="margin-top:3mm">Certified to be a true copy of an entry in a register in my custody. {signature(rng, 30)}Deputy Registrar　Date <b>{long(issued)}</b></p><p class="s">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE ©CROWN COPYRIGHT<br>WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": (child.western, father.western, mother.western)}  # fmt: skip
    return sheet("birth-certificate", "camden-entry", [body], "'Liberation Serif',serif", facts, "en", pad="14mm 18mm", more=f".pg{{background:#fbf1f1 {rings('#efd4d4')}}}")  # fmt: skip


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland notarial certificate of a birth, with its English page."""
    only(fault)
    child, father, mother = kin(case, party)
    need(
        fault,
        all(p.chinese_name for p in (child, father, mother)) and _mainland(case, child),
        "Not born in the Mainland.",
    )
    issued = spread(rng, case.on - timedelta(days=170), case.on - timedelta(days=20))
    year, own = issued.year, digits(rng, "#####")
    number = f"（{year}）粤广广州第{own}号"
    en = lambda p: " ".join(p.spellings["pinyin"])  # noqa: E731
    one = f"""<p class="c" style="font-size:26pt;letter-spacing:6mm;margin:16mm 0 12mm"><b>公　证　书</b></p><p class="r">{number}</p><p style="margin-top:8mm">　　申请人：{child.simplified}，{"男" if child.sex == "M" else "女"}，{zh(child.born_on)}出生。</p><p>　　公证事项：出生</p><p style="margin-top:6mm">　　兹证明{child.simplified}于{zh(child.born_on)}在广东省广州市出生。{child.simplified}的父亲是{father.simplified}，{child.simplified}的母亲是{mother.simplified}。</p><p style="margin:24mm 0 0 80mm">中华人民共和国广东省广州市广州公证处</p><p style="margin-left:80mm">公证员　邱晓帆 {signature(rng, 26, "#222")}</p><p style="margin-left:80mm">{zh(issued)}</p>{at(130, 152, seal("广东省广州市广州公证处", "★", "#c22", 40), "opacity:.75")}"""
    two = f"""<p class="c big" style="margin:16mm 0 12mm">NOTARIAL CERTIFICATE<br><span style="font-size:70%">(Translation)</span></p><p class="r">({year}) Yue Guang Guang Zhou Zi, No. {own}</p><p style="margin-top:8mm">Applicant: {en(child)}, {"male" if child.sex == "M" else "female"}, born on {long(child.born_on)}.</p><p>Matter under notarization: Birth</p><p style="margin-top:6mm">This is to certify that {en(child)} was born on {long(child.born_on)} in Guangzhou City, Guangdong Province. {en(child)}'s father is {en(father)} and {en(child)}'s mother is {en(mother)}.</p><p style="margin:24mm 0 0 70mm">Notary: Qiu Xiaofan<br>Guangzhou Notary Public Office of Guangdong Province<br>The People's Republic of China<br>{long(issued)}</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": tuple(p.simplified for p in (child, father, mother))}  # fmt: skip
    return sheet("birth-certificate", "notarial-birth-two-leaves", [one, two], "'Liberation Serif','Noto Serif CJK SC',serif", facts, "both", pad="20mm 26mm", points=13, more=".pg p{line-height:1.8}")  # fmt: skip


def _act(case: Case, fault: str) -> Random:
    need(fault, case.relationship == "child" and not case.applicant.chinese_name, "No child born in Germany.")
    return Random(f"german {case.name}")


def german(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a German certificate of birth."""
    only(fault)
    own = _act(case, fault)
    child, father, mother = kin(case, "applicant")
    number, issued = f"G {own.randrange(100, 2900)}/{child.born_on.year}", spread(own, case.on - timedelta(days=300), case.on - timedelta(days=50))  # fmt: skip
    hour = f"{own.randrange(24):02}:{own.randrange(60):02}"
    g = lambda d: dmy(d, ".")  # noqa: E731
    call = lambda p: p.given_names.title()  # noqa: E731
    rows = [("<b>Kind</b>", ""), ("Geburtsname", child.surname.title()), ("Vorname(n)", call(child)), ("Geschlecht", "männlich" if child.sex == "M" else "weiblich"), ("Geburtstag, Uhrzeit", f"{g(child.born_on)}, {hour} Uhr"), ("Geburtsort", "Frankfurt am Main"), ("<b>Mutter</b>", ""), ("Familienname", mother.surname.title()), ("Vorname(n)", call(mother)), ("<b>Vater</b>", ""), ("Familienname", father.surname.title()), ("Vorname(n)", call(father)), ("<b>Weitere Angaben aus dem Register</b>", "– – –")]  # fmt: skip
    body = f"""<p class="c" style="font-size:24pt;margin-top:8mm">Geburtsurkunde</p>{table([("Standesamt", "Frankfurt am Main"), ("Registernummer", f"<b>{number}</b>")], "38 62", "line")}<div style="height:6mm"></div>{table(rows, "38 62", "line")}<div class="row" style="margin-top:14mm"><span>Ort, Tag<br>Frankfurt am Main, {g(issued)}</span><span class="c">{signature(rng, 32)}Standesbeamtin<br>(Brandl)</span></div>{at(88, 222, seal("STANDESAMT FRANKFURT AM MAIN", "Siegel", "#333", 30), "opacity:.6")}<p class="s" style="position:absolute;bottom:12mm">§ 59 PStG　Gebühr: 12,00 EUR</p>"""
    facts = {"number": number, "date_of_birth": child.born_on, "issued_on": issued, "parties": tuple(f"{call(p)} {p.surname.title()}" for p in (child, father, mother))}  # fmt: skip
    return sheet("birth-certificate", "frankfurt-geburtsurkunde", [body], "'Nimbus Sans',sans-serif", facts, "other", pad="18mm 25mm", points=11.5, more=f".pg{{background:#f1f6ee {rings('#d8e8cf')}}}")  # fmt: skip


def german_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a sworn translator's English version of it."""
    only(fault, "uncertified")
    own = _act(case, fault)
    child, father, mother = kin(case, "applicant")
    number, issued = f"G {own.randrange(100, 2900)}/{child.born_on.year}", spread(own, case.on - timedelta(days=300), case.on - timedelta(days=50))  # fmt: skip
    hour, done = f"{own.randrange(24):02}:{own.randrange(60):02}", issued + timedelta(days=rng.randrange(3, 20))
    call = lambda p: p.given_names.title()  # noqa: E731
    rows = [("Registry office", "Frankfurt am Main"), ("Registration number", number), ("<b>Child</b>", ""), ("Surname at birth", child.surname.title()), ("Given name(s)", call(child)), ("Sex", "male" if child.sex == "M" else "female"), ("Date and time of birth", f"{long(child.born_on)}, {hour} hrs"), ("Place of birth", "Frankfurt am Main"), ("<b>Mother</b>", ""), ("Surname", mother.surname.title()), ("Given name(s)", call(mother)), ("<b>Father</b>", ""), ("Surname", father.surname.title()), ("Given name(s)", call(father)), ("Further particulars from the register", "– – –")]  # fmt: skip
    close = f"""<p style="margin-top:9mm">As a translator for the German and English languages, publicly appointed and sworn by the President of the Regional Court of Frankfurt am Main, I certify that the above translation of the document submitted to me as an original in German is correct and complete.</p><div class="row"><span>Frankfurt am Main, {long(done)}<br>{signature(rng, 34)}Dipl.-Übers. Katja Reinfeld</span>{stamp("KATJA REINFELD<br>Sworn translator<br>LG Frankfurt am Main", "#333")}</div>"""
    body = f"""<p class="s">Certified translation from the German language</p><p class="c big" style="margin:6mm">Certificate of Birth</p>{table(rows, "38 62", "line")}<p style="margin-top:6mm">Frankfurt am Main, {long(issued)}<br>Registrar: (signature) Brandl<br>[Seal of the registry office of Frankfurt am Main]<br>Section 59 of the Civil Status Act. Fee: 12.00 EUR</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": done} if fault != "uncertified" else {}
    return sheet("certified-translation", "sworn-of-frankfurt-birth", [body], "Carlito,sans-serif", facts, "en", pad="18mm 25mm", points=11)  # fmt: skip


def taiwan(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Taiwanese transcript of household registration, as the system prints it."""
    only(fault)
    me = case.of(party)
    need(fault, me.nationality == "TWN", "Nobody from Taiwan.")
    father, mother = elders(me)
    day = spread(rng, case.on - timedelta(days=80), case.on - timedelta(days=10))
    roc = lambda d: f"民國{d.year - 1911:03}年{d.month:02}月{d.day:02}日"  # noqa: E731
    number, house = f"新北板戶謄字第{digits(rng, '0#####')}號", digits(rng, "F#######")
    home = f"新北市板橋區文化里{rng.randrange(1, 25):03}鄰民權路{rng.randrange(12, 260)}號{rng.randrange(2, 12)}樓"
    wed = pair(case)[2]
    spouse = case.sponsor if party == "applicant" else case.applicant
    row = lambda p, call, note: [("稱謂", call, "姓名", f"<b>{p.chinese_name}</b>"), ("出生日期", roc(p.born_on), "統一編號", p.taiwan_id), ("出生地", "臺灣省臺北縣", "出生別", "長" + ("男" if p.sex == "M" else "女")), ("記事", note, "", "")]  # noqa: E731 # fmt: skip
    body = f"""<div class="row s"><span>新北市板橋戶政事務所</span><span>{number}</span></div><p class="c big" style="letter-spacing:3mm">戶籍謄本（部分）</p>{table([("戶號", house, "戶別", "共同生活戶"), ("地址", home, "戶長", father.chinese_name)], "12 44 12 32")}{table(row(father, "戶長", f"民國072年03月04日遷入登記。配偶{mother.chinese_name}。"), "12 44 12 32")}{table(row(me, "長" + ("男" if me.sex == "M" else "女"), f"父：{father.chinese_name}　母：{mother.chinese_name}。{roc(wed)}與{spouse.chinese_name}（{spouse.name}）結婚，{roc(wed + timedelta(days=5))}申登。"), "12 44 12 32")}<p class="c" style="margin-top:4mm">（以下空白）</p><p style="margin-top:16mm">本謄本係依據戶籍登記資料列印，與原登記資料無異。</p><p>新北市板橋戶政事務所　主任　<b>游 淑 貞</b></p><p>中華民國{day.year - 1911}年{day.month}月{day.day}日</p>{at(120, 205, '<div style="border:1mm solid #b3242c;color:#b3242c;width:32mm;height:32mm;font:bold 14pt AR PL UKai TW;text-align:center;line-height:1.5;opacity:.75">新北市板<br>橋戶政事<br>務所印</div>')}"""
    facts = {"number": number, "issued_on": day, "parties": (father.chinese_name, me.chinese_name), "address": home}
    return sheet("taiwan-household-registration", "transcript-in-part", [body], "'AR PL UMing TW',serif", facts, "zh", points=11.5, more="table{margin-bottom:3mm}")  # fmt: skip


def register(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the front page and a member's page of a Mainland household register, upright on one sheet."""
    only(fault)
    me = case.of(party)
    need(fault, me.nationality == "CHN" and case.answers["applicant"]["residence"] == "mainland" and me.given_names == me.spellings["pinyin"][1], "Nobody of the Mainland.")  # fmt: skip
    father, mother = elders(me)
    number, day = digits(rng, "0#######"), spread(rng, case.on - timedelta(days=1500), case.on - timedelta(days=400))
    home = f"浙江省杭州市西湖区文三路{rng.randrange(20, 380)}号{rng.randrange(2, 20)}幢{rng.randrange(2, 7)}01室"
    official = at(62, 78, seal("杭州市公安局西湖区分局", "★", "#c22", 24), "opacity:.6")
    first = f"""{table([("户别", "非农业家庭户口", "户主姓名", f"<b>{father.simplified}</b>"), ("户号", number, "住址", home)], "12 34 14 40")}<p style="margin-top:5mm">省级公安机关户口专用章　　　户口登记机关户口专用章</p><p class="r">承办人签章：钟丽　　{zh(day)}签发</p>{official}"""
    kin_rows = [("姓名", f"<b>{me.simplified}</b>", "户主或与户主关系", "子" if me.sex == "M" else "女"), ("曾用名", "", "性别", "男" if me.sex == "M" else "女"), ("出生地", "浙江省杭州市", "民族", "汉族"), ("籍贯", "浙江省绍兴市", "出生日期", zh(me.born_on)), ("本市(县)其他住址", "", "宗教信仰", ""), ("公民身份号码", me.mainland_id, "身高　血型", ""), ("文化程度", "大学本科", "婚姻状况", "已婚" if pair(case)[2] < day else "未婚"), ("服务处所", "", "职业", ""), ("何时由何地迁来本址", "", "", ""), ("父", father.simplified, "母", mother.simplified)]  # fmt: skip
    member = f"""<p class="c" style="font-size:15pt"><b>常 住 人 口 登 记 卡</b></p>{table(kin_rows, "19 33 20 28", "grid s")}<p class="r s" style="margin-top:1mm">登记日期：{zh(day)}</p>"""
    facts = {"number": number, "issued_on": day, "parties": (father.simplified, me.simplified), "address": home}
    return sheet("household-register", "hangzhou-two-leaves", [first, member], "'Noto Serif CJK SC',serif", facts, "zh", size=(143.0, 105.0), pad="7mm 9mm", points=9.5, more=".pg{background:#f6f9f3}.grid.s td{padding:.7mm 1.5mm}")  # fmt: skip


def only_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the honour certificate of parents of one child, as a red-bordered leaf."""
    only(fault)
    child, father, mother = kin(case, party)
    need(fault, bool(child.chinese_name) and _mainland(case, child), "Nobody of the Mainland.")
    issued = spread(rng, child.born_on + timedelta(days=200), child.born_on + timedelta(days=900))
    number = f"穗独字第{digits(rng, '######')}号"
    body = f"""<div style="border:1.2mm double #b8242c;padding:6mm 10mm;height:100%"><p class="c" style="color:#b8242c;font-size:22pt;letter-spacing:2mm"><b>独生子女父母光荣证</b></p><p class="r">{number}</p>{table([("父亲姓名", father.simplified, "母亲姓名", mother.simplified), ("子女姓名", f"<b>{child.simplified}</b>", "性别", "男" if child.sex == "M" else "女"), ("出生日期", zh(child.born_on), "户口所在地", "广州市越秀区")], "17 33 17 33")}<p style="margin-top:5mm;line-height:1.8">　　你们夫妇响应党和政府的号召，自愿终身只生育一个孩子。根据《广东省计划生育条例》，特发此证，凭证享受有关优待奖励。</p><p class="r">广州市越秀区计划生育委员会<br>{zh(issued)}</p></div>{at(128, 76, seal("广州市越秀区计划生育委员会", "★", "#c22", 30), "opacity:.7")}"""
    facts = {"number": number, "parties": (child.simplified, father.simplified, mother.simplified), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    return sheet("single-child-certificate", "glory-leaf", [body], "'AR PL UKai CN',serif", facts, "zh", size=(190.0, 130.0), pad="8mm", points=12, more=".pg{background:#fffaf2}")  # fmt: skip


def letter(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an e-mail-like typed letter of one of a couple to the other, signed by hand."""
    only(fault)
    me, you = case.of(party), case.sponsor if party == "applicant" else case.applicant
    need(fault, case.relationship in ("spouse", "partner"), "No couple.")
    call = lambda p: p.given_names.title().split()[0] if not p.chinese_name else p.given_names.title()  # noqa: E731
    day = spread(rng, case.on - timedelta(days=230), case.on - timedelta(days=30))
    body = f"""<p class="r">{long(day)}</p><p>Dearest {call(you)},</p><p>Thank you for calling last night, even though it was past midnight for you. The house is so quiet since I came back from the airport that I keep the radio on just to hear somebody talk.</p><p>Your cousin came round on Sunday with the photographs from the dinner. There is one where you are laughing with your mouth full of noodles and I have put it on the fridge, so you are warned. Auntie asks every time when the two of us will finally live under one roof and I always say "this summer".</p><p>I handed in my notice on Friday. They were kind about it. I have sold the bicycle and found a home for the cat with the neighbours downstairs. The rest will fit into three boxes.</p><p>Please remember to ask the landlord about the second key and about the cupboard. And eat something other than instant noodles!</p><p>I miss you and count the days.</p><p>Love always,</p><p style="font:22pt Z003;color:#223a86">{call(me)}</p><p>P.S. Mum sends the recipe you asked for. It is on the back.</p>"""
    facts = {"issued_on": day, "parties": (call(me), call(you))}
    return sheet("family-letter", "typed-with-pen-name", [body], "'URW Bookman',serif", facts, "en", size=(148.0, 210.0), pad="14mm 15mm", points=10.5, more="p{margin-bottom:3mm!important}")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "birth-certificate": (english, notarial, german),
    "certified-translation": (german_in_english,),
    "taiwan-household-registration": (taiwan,),
    "household-register": (register,),
    "single-child-certificate": (only_child,),
    "family-letter": (letter,),
}
