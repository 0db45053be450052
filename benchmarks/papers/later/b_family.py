"""Papers of a family: the household register, the certificate of an only child, translations, a letter."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.blind.b_sheet import (
    INK,
    NobodysError,
    at,
    autograph,
    between,
    chop,
    couple,
    css,
    en,
    family,
    forenames_first,
    lately,
    like,
    only,
    paper,
    sc,
    table,
    tc,
    us,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone


def _mainland(case: Case, party: str) -> tuple[Someone, Someone, Someone]:
    people = family(case, party)
    if not all(p.simplified for p in people):
        raise NobodysError("A family that is not from the Mainland.")
    return people


def register(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw three leaves of a household's booklet: the household, its head and the child."""
    only(fault)
    child, father, _ = _mainland(case, party)
    number = like("0110######", rng)
    moved = between(rng, child.born_on + timedelta(days=30), case.on - timedelta(days=200))
    home = f"北京市朝阳区团结湖南里{rng.randrange(2, 30)}号楼{rng.randrange(1, 6)}单元{rng.randrange(101, 604)}号"
    seal = chop("北京市公安局户口专用章", rng, size=26)

    def leaf(p: Someone, relation: str) -> str:
        rows = [
            ("姓　　名", sc(p), "户主或与<br>户主关系", relation),
            ("曾 用 名", "", "性　　别", "男" if p.sex == "M" else "女"),
            ("出 生 地", "北京市朝阳区", "民　　族", "汉族"),
            ("籍　　贯", "河北省保定市", "出生日期", zh(p.born_on)),
            ("本市（县）其他住址", "", "宗教信仰", ""),
            ("公民身份<br>证件编号", p.mainland_id, "身　　高", ""),
            ("文化程度", "" if p is child and case.relationship == "child" else "大学本科", "婚姻状况", "已婚" if relation == "户主" else ""),
            ("何时由何地迁来本市（县）", "", "何时由何地迁来本址", f"{zh(moved)}　本区三里屯"),
        ]  # fmt: skip
        return f'<p class="c b" style="font-size:12pt;letter-spacing:2mm">常住人口登记卡</p>{table(rows, "g", "19 35 18 28")}<div class="two s"><span>承办人签章：{autograph(rng, "#222", 18)}</span><span>登记日期：{zh(moved)}</span></div>{at(44, 77, seal)}'

    first = f"""<div class="two"><b>户　别　非农业家庭户</b><b>户主姓名　{sc(father)}</b></div><div class="two" style="margin-top:5mm"><span>户　号　{number}</span><span>住　址　{home}</span></div><p style="margin-top:9mm">省级公安机关户口专用章　　　　　户口登记机关户口专用章</p><div class="two" style="margin:3mm 14mm">{chop("北京市公安局", rng, size=27)}{seal}</div><div class="two"><span>承办人签章　{autograph(rng, "#222", 20)}</span><span>{zh(moved)}签发</span></div>"""
    facts = {"number": number, "issued_on": moved, "parties": (sc(father), sc(child)), "address": home}
    style = css("'AR PL UMing CN','Noto Serif CJK SC',serif", ".p{background:#f4efe2}.g td{padding:.9mm 1.2mm}", size="9pt", pad="8mm 9mm")  # fmt: skip
    relation = "子" if child.sex == "M" else "女"
    pages = [first, leaf(father, "户主"), leaf(child, relation)]
    return paper("household-register", "three-leaves", pages, style, facts, "zh", size=(143.0, 105.0))


def glory(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the inside of a certificate for the parents of an only child."""
    only(fault)
    child, father, mother = _mainland(case, party)
    issued = between(rng, child.born_on + timedelta(days=200), child.born_on + timedelta(days=1900))
    number = f"沪静计字第{like('########', rng)}号"
    place = "上海市静安区石门二路街道"
    rows = [
        ("", "姓　名", "出生年月日", "工作单位或户籍地"),
        ("父亲", sc(father), zh(father.born_on), place),
        ("母亲", sc(mother), zh(mother.born_on), place),
        ("子女", f"{sc(child)}（{'男' if child.sex == 'M' else '女'}）", zh(child.born_on), place),
    ]
    body = f"""<p class="c" style="color:#b3202a;font-size:19pt;letter-spacing:2mm">独生子女父母光荣证</p><p class="r s">编号：{number}</p><p>　　依照《中华人民共和国人口与计划生育法》，经审核，同意发给此证，凭证享受独生子女父母奖励待遇。</p>{table(rows, "g", "12 24 28 36", head=True)}<div class="r" style="margin:7mm 12mm 0 0">发证机关：静安区人口和计划生育委员会<br>发证日期：{zh(issued)}</div>{at(112, 74, chop("静安区人口和计划生育委员会", rng, size=31))}"""
    facts = {"number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    style = css("'AR PL UKai CN','Noto Serif CJK SC',serif", ".p{background:#fdf1e8;border:1.5mm double #b3202a}.g td{padding:1.6mm}", size="11pt", pad="8mm 12mm")  # fmt: skip
    return paper("single-child-certificate", "inside-table", [body], style, facts, "zh", size=(170.0, 118.0))


def freelance(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a translation from the Chinese of a marriage certificate, the translator's declaration in a box below."""
    only(fault, "uncertified")
    he, she, day = couple(case)
    made = lately(case, rng, "", 90)
    number = f"J310101-{day.year}-{like('00####', rng)}"

    def person(p: Someone) -> tuple[tuple[str, str], ...]:
        return (
            ("Name", f"{p.surname}, {p.given_names.title()}"),
            ("Sex", "Male" if p.sex == "M" else "Female"),
            ("Date of birth", us(p.born_on)),
            ("Identity document no.", p.mainland_id if p.simplified else p.passport),
        )

    rows = [("Holder", f"{he.surname}, {he.given_names.title()}"), ("Date of registration", us(day)), ("Marriage Certificate No.", number), ("Remarks", "[blank]"), *person(he), *person(she)]  # fmt: skip
    box = f"""<div style="border:.4mm solid #333;padding:4mm;margin-top:10mm"><b>Translator's Declaration</b><p>I, Winifred Aske, am competent to translate from Chinese into English. I hereby certify that the above is, to the best of my knowledge and belief, a true, complete and accurate rendering of the attached original document.</p><div class="two"><span>{autograph(rng)}<br>Winifred Aske, MCIL CL</span><span>Dated {us(made)}<br>Member No. {like("0####", rng)}<br>aske.words@post.example</span></div></div>"""
    body = f"""<p class="s"><i>[Translation from Simplified Chinese into English. Text in square brackets was added by the translator.]</i></p><p class="c b" style="font-size:14pt">The People's Republic of China<br>MARRIAGE CERTIFICATE</p><p class="s">[photograph of both holders; round red seal: Civil Affairs Bureau of Huangpu District, Shanghai, Seal for Marriage Registration]</p>{table(rows, "n", "36 64")}<p>The application for marriage conforms to the Marriage Law of the People's Republic of China. Registration is approved and this certificate is hereby issued.</p><p class="s">[page 3: seal of the Ministry of Civil Affairs]</p>{box if fault != "uncertified" else ""}"""
    facts = {"issued_on": made} if fault != "uncertified" else {}
    style = css("Carlito,sans-serif", ".n td{padding:1mm 0}", size="12pt", pad="24mm 26mm")
    return paper("certified-translation", "declaration-in-a-box", [body], style, facts, "en")


def bureau_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Chinese translation of a foreign birth certificate with a translation company's statement."""
    only(fault, "uncertified")
    child, father, mother = family(case, party)
    if child.chinese_name:
        raise NobodysError("A birth certificate that needs no translation.")
    made = lately(case, rng, "", 120)
    rows = [
        ("登記編號", like("##/####", rng)),
        ("子女姓名", forenames_first(child)),
        ("性別", "男" if child.sex == "M" else "女"),
        ("出生日期", zh(child.born_on)),
        ("出生地點", "聖安娜市立醫院"),
        ("父親姓名", forenames_first(father)),
        ("母親姓名", forenames_first(mother)),
        ("簽發機關", "市民事登記處（蓋章）"),
    ]
    close = f"""<p style="margin-top:12mm">　　本公司為香港註冊之專業翻譯公司，茲證明上述中文譯本乃根據所附外文正本之影印本翻譯，內容忠實無誤，特此證明。</p><div class="two" style="margin-top:8mm"><span>譯員：盛以衡<br>{autograph(rng)}</span><span class="r">瀚文翻譯服務有限公司<br>商業登記證號碼：{like("5#######-000", rng)}<br>{zh(made)}</span></div>{at(132, 188, chop("瀚文翻譯服務有限公司", rng, INK, 30, "HM"))}"""
    body = f"""<p class="s r">檔號：HM/{like("####", rng)}</p><p class="c" style="font-size:17pt">（中文譯本）<br>出生證明書</p>{table(rows, "g", "30 70")}{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": made} if fault != "uncertified" else {}
    style = css("'AR PL UMing HK',serif", ".g td{padding:2.2mm}", size="12.5pt", pad="22mm 25mm")
    return paper("certified-translation", "bureau-chinese", [body], style, facts, "zh")


def by_hand(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter from one party to the other, on ruled paper."""
    only(fault)
    me, you = case.of(party), case.sponsor if party == "applicant" else case.applicant
    if case.on.year - me.born_on.year < 9:
        raise NobodysError("Too young to write.")
    day = between(rng, case.on - timedelta(days=700), case.on - timedelta(days=40))
    chinese = bool(me.chinese_name and you.chinese_name)
    if chinese:
        to, mine = tc(you)[1:], tc(me)[1:]
        text = f"<p>{to}：</p><p>　　上次電話裏說得太匆忙，還是寫封信給你比較好。這裏連下了五天雨，窗台那盆茉莉倒是開得很好，滿屋都是香味。</p><p>　　你託表姐帶來的相簿收到了，我翻了好幾遍，在長洲拍的那幾張最喜歡。媽媽說你瘦了，叮囑你要按時吃飯，不要常常加班到深夜。</p><p>　　{day.month}月底的車票已經買好，到時在紅磡見。記得帶一把傘，還有你答應過的那本書。</p><p>　　想念你。</p><p class='r'>{mine}<br>{zh(day)}　夜</p>"
    else:
        to, mine = you.given_names.title(), me.given_names.title().split()[0]
        text = f"<p class='r'>{en(day)}</p><p>My dearest {to},</p><p>It was so good to hear your voice on Sunday, even if the line kept dropping. The house is far too quiet since you left and the neighbour's cat has moved into your chair.</p><p>I have put the pictures from the beach in with this letter. Look at the third one, you will laugh. Mum asks every day whether you are eating properly, so please write to her too, she misses you.</p><p>Only nine weeks now until my flight. I have started to cross out the days on the kitchen calendar.</p><p>With all my love, always,</p><p class='r'>{mine} xx</p>"
    body = f'<div class="hand">{text}</div>'
    facts = {"issued_on": day, "parties": (mine, to)}
    style = css("FreeSerif,'AR PL UKai HK',serif", f".hand{{color:{INK};font-style:{'normal' if chinese else 'italic'};line-height:8mm}}.p{{background:repeating-linear-gradient(#fffef4 0,#fffef4 7.8mm,#b9cbe0 7.8mm,#b9cbe0 8mm)}}.p p{{margin:0 0 4mm}}", size="13pt", pad="14mm 15mm")  # fmt: skip
    return paper("family-letter", "ruled-paper", [body], style, facts, "zh" if chinese else "en", size=(148.0, 210.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "household-register": (register,),
    "single-child-certificate": (glory,),
    "certified-translation": (freelance, bureau_chinese),
    "family-letter": (by_hand,),
}
