"""Certificates of birth."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.held.strokes import number_like, sex, short, slashed, table, years
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.test.marks import (
    between,
    both,
    cn,
    css,
    en,
    family,
    nation,
    number_of,
    only,
    page,
    sc,
    seal,
    signature,
    us,
    zh,
    zh_words,
)  # fmt: skip

KIND = "birth-certificate"
GRID = ".t td,.t th{border:.2mm solid #555;padding:1mm 1.5mm;vertical-align:top}"


def _facts(number: str, names: tuple[str, ...], child: Someone, issued: date) -> dict:
    return {"number": number, "parties": names, "date_of_birth": child.born_on, "issued_on": issued}


def _lately(case: Case, rng: Random) -> date:
    return between(rng, case.on - timedelta(days=330), case.on - timedelta(days=25))


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the short certificate, labels in small print above what is typed."""
    only(fault)
    child, father, mother = family(case, party, rng)
    registered, issued = child.born_on + timedelta(days=rng.randrange(14, 42)), _lately(case, rng)
    number = number_like("####/####/######", rng)

    def cell(zh_word: str, en_word: str, value: str) -> str:
        return f'<span class="k2">{zh_word} {en_word}</span><br><span class="ty">{value}</span>'

    rows = [
        (cell("出生登記號碼", "Birth Registration No.", number), cell("登記處", "Registry", "金鐘 ADMIRALTY")),
        (cell("中文姓名", "Name in Chinese", child.chinese_name or "－－"), cell("性別", "Sex", sex(child, "男 M", "女 F"))),
        (cell("英文姓名", "Name in English", child.name), cell("出生日期", "Date of Birth", f"{slashed(child.born_on, '-')}")),
        (cell("出生地點", "Place of Birth", "TSAN YUK HOSPITAL, HONG KONG"), cell("登記日期", "Date of Registration", slashed(registered, "-"))),
        (cell("母親", "Mother", both(mother)), cell("父親", "Father", both(father))),
        (cell("簽發日期", "Date of Issue", slashed(issued, "-")), cell("香港永久性居民身分", "HK Permanent Resident", "不適用 N/A")),
    ]  # fmt: skip
    body = f"""<div class="c" style="color:#8a5a12"><p style="font-size:10pt">中華人民共和國 香港特別行政區<br>HONG KONG SPECIAL ADMINISTRATIVE REGION, PEOPLE'S REPUBLIC OF CHINA</p><p style="font-size:19pt">出生證明書<br><span style="font-size:.8em">BIRTH CERTIFICATE</span></p></div>
{table(rows, widths="55 45")}<p class="s" style="margin-top:5mm">根據《生死登記條例》第 9(3) 條簽發 Issued under section 9(3) of the Births and Deaths Registration Ordinance</p>
<div class="two" style="margin-top:7mm"><div>{signature(rng, "#222")}<br>生死登記官<br>Births and Deaths Registrar</div>{seal("IMMIGRATION DEPARTMENT HONG KONG", rng, colour="#8a5a12", middle="生死登記", size=29)}</div>"""
    more = (
        GRID
        + ".t td{border-color:#c9ad78}.k2{font-size:7.5pt;color:#7a6032}.ty{font-family:FreeMono,'Noto Sans Mono CJK HK',monospace;font-size:11pt}.p{background:#fdf6e6}"
    )
    font = "font-family:FreeSans,'AR PL UMing HK',sans-serif;"
    return Paper(KIND, "hong-kong-short", (page(body),), css(font, more, size="10pt", pad="14mm"), (210.0, 200.0), _facts(number, (child.name, mother.name, father.name), child, issued))  # fmt: skip


def mainland(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the wide form of 2014 and later: the certificate and, under a cut, its second copy."""
    only(fault)
    child, father, mother = family(case, party, rng)
    # The form came in 2014; people born before have one that was issued anew.
    issued = child.born_on + timedelta(days=rng.randrange(3, 25)) if child.born_on.year > 2013 else _lately(case, rng)
    number = f"{rng.choice('MNOPQR')}{number_like('#########', rng)}"
    at = f"{child.born_on.year}年{child.born_on:%m}月{child.born_on:%d}日{rng.randrange(24):02}时{rng.randrange(60):02}分"

    def parent(word: str, p: Someone) -> tuple[tuple[str, ...], tuple[str, ...]]:
        kind, value = number_of(case, p)
        return (f"{word}姓名", sc(p), "年龄", f"{years(p, child.born_on)}周岁", "国籍", nation(p)[0], "民族", "汉族" if p.simplified else "—"), ("住址", "四川省成都市武侯区浆洗街9号", "", "", "有效身份证件类别", kind, "有效身份证件号码", value)  # fmt: skip

    rows = [
        ("新生儿姓名", sc(child), "性别", sex(child), "出生时间", at, "出生孕周", f"{rng.randrange(37, 41)}周"),
        ("出生地点", "四川省成都市武侯区", "体重", f"{rng.randrange(2700, 3900)}g", "身长", f"{rng.randrange(47, 53)}cm", "健康状况", "良好"),
        *parent("母亲", mother), *parent("父亲", father), ("接生机构", "成都市华西妇女儿童医院", "", "", "接生人员", "唐慧敏", "签发日期", f"{issued.year}年{issued:%m}月{issued:%d}日"),
    ]  # fmt: skip
    small = f"<b>副页</b>　新生儿姓名：{sc(child)}　性别：{sex(child)}　出生日期：{at}　母亲姓名：{sc(mother)}　父亲姓名：{sc(father)}　出生医学证明编号：{number}　（此页由户口登记机关保存）"
    body = f"""<div style="border:1.4mm solid #6aa37a;padding:6mm;background:#f3faf3"><p class="r">编号　<b style="color:#b22;font-size:13pt">{number}</b></p><p class="c" style="font-size:21pt;letter-spacing:5mm;color:#246b3c">出生医学证明</p>{table(rows, widths="10 19 7 8 12 16 10 18")}
<div class="two" style="margin-top:3mm"><span>中华人民共和国国家卫生健康委员会制发</span><span>领证人签字：{signature(rng, width=26)}</span><span>（签发机构盖章）</span></div></div><div style="position:absolute;right:26mm;top:88mm">{seal("成都市华西妇女儿童医院出生医学证明专用章", rng, size=30)}</div><p style="border-top:.3mm dashed #555;margin-top:9mm;padding-top:4mm">{small}</p>"""
    font = "font-family:FreeSans,'Noto Sans CJK SC',sans-serif;"
    return Paper(KIND, "mainland-new", (page(body),), css(font, GRID, size="9pt", pad="10mm"), (297.0, 195.0), _facts(number, (sc(child), sc(mother), sc(father)), child, issued), "zh")  # fmt: skip


def united_states(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the long form of a state with numbered boxes."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, max(child.born_on, case.on - timedelta(days=900)), case.on - timedelta(days=35))
    number = f"134-{child.born_on.year}-{number_like('######', rng)}"

    def box(label: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}"><span class="l">{label}</span><br>{value}</td>'

    first, _, middle = child.given_names.partition(" ")
    rows = [
        box("1. CHILD'S NAME (First)", first) + box("(Middle)", middle or "-") + box("(Last)", child.surname, 2),
        box("2. DATE OF BIRTH (Month, Day, Year)", us(child.born_on).upper()) + box("3. TIME OF BIRTH", f"{rng.randrange(1, 12)}:{rng.randrange(60):02} {rng.choice(['AM', 'PM'])}") + box("4. SEX", sex(child, "MALE", "FEMALE")) + box("5. PLURALITY", "SINGLE"),
        box("6. FACILITY NAME", "MERCY GENERAL HOSPITAL", 2) + box("7. CITY OR TOWN", "TOLEDO") + box("8. COUNTY", "LUCAS"),
        box("9a. FATHER'S NAME", father.western.upper(), 2) + box("9b. DATE OF BIRTH", us(father.born_on).upper()) + box("9c. BIRTHPLACE", nation(father)[1].upper()),
        box("10a. MOTHER'S CURRENT LEGAL NAME", mother.western.upper(), 2) + box("10b. DATE OF BIRTH", us(mother.born_on).upper()) + box("10c. NAME PRIOR TO FIRST MARRIAGE", mother.surname),
        box("11. MOTHER'S RESIDENCE", "2207 COLLINGWOOD BLVD, TOLEDO, OHIO", 3) + box("INSIDE CITY LIMITS", "YES"),
        box("12. CERTIFIER", "ROSALIND PETTIBONE, M.D.", 2) + box("13. LOCAL REGISTRAR", signature(rng, "#222", 26)) + box("DATE FILED", us(child.born_on + timedelta(days=7)).upper()),
    ]  # fmt: skip
    body = f"""<div class="two s"><span>Reg. Dist. No. 48</span><span>STATE FILE NO. <b>{number}</b></span></div><div class="c"><b style="letter-spacing:.6mm">OHIO DEPARTMENT OF HEALTH</b><br>VITAL STATISTICS<p style="font-size:17pt;letter-spacing:.7mm">CERTIFICATE OF LIVE BIRTH</p></div><table class="t">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>
<p style="margin-top:6mm">I HEREBY CERTIFY THIS DOCUMENT IS AN EXACT COPY OF THE RECORD ON FILE WITH THE OHIO DEPARTMENT OF HEALTH.</p><div class="two"><div>{signature(rng, "#222")}<br>State Registrar</div><div>DATE ISSUED<br>{us(issued).upper()}</div>{seal("OHIO DEPARTMENT OF HEALTH", rng, colour="#5b3b80", size=29)}</div><p class="s c">ANY ALTERATION OR ERASURE VOIDS THIS DOCUMENT</p>"""
    more = GRID + ".t td{border-color:#6b5a86}.l{font-size:6.5pt;color:#4b3b66}.p{background:#f0ecf7}"
    names = (child.name, father.western.upper(), mother.western.upper())
    return Paper(KIND, "united-states", (page(body),), css("font-family:FreeSans,sans-serif;", more, size="10pt", pad="13mm"), (216.0, 235.0), _facts(number, names, child, issued), "en")  # fmt: skip


def australian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = child.born_on + timedelta(days=rng.randrange(30, 90))
    number = f"{child.born_on.year}/{number_like('######', rng)}"

    def parent(at: int, word: str, p: Someone) -> str:
        return f'<tr><td rowspan="4" class="h"><b>{at}</b> {word}</td><td>Family name at birth</td><td>{p.surname}</td></tr><tr><td>Given name(s)</td><td>{p.given_names.title()}</td></tr><tr><td>Occupation</td><td>{"Pharmacist" if at == 2 else "Electrician"}</td></tr><tr><td>Age and place of birth</td><td>{years(p, child.born_on)}, {nation(p)[1]}</td></tr>'

    body = f"""<div class="two"><span>QUEENSLAND, AUSTRALIA</span><span>Registration Number <b>{number}</b></span></div><p style="font-size:23pt;margin:5mm 0">Birth Certificate</p><table class="t"><col style="width:22%"><col style="width:30%"><tr><td rowspan="4" class="h"><b>1</b> Child</td><td>Family name</td><td>{child.surname}</td></tr><tr><td>Given name(s)</td><td>{child.given_names.title()}</td></tr><tr><td>Sex</td><td>{sex(child, "Male", "Female")}</td></tr>
<tr><td>Date and place of birth</td><td>{en(child.born_on)}<br>Mater Hospital, Cairns</td></tr>{parent(2, "Mother", mother)}{parent(3, "Father", father)}<tr><td class="h"><b>4</b> Previous children of relationship</td><td colspan="2">None</td></tr><tr><td class="h"><b>5</b> Informant</td><td colspan="2">{mother.given_names.title()} {mother.surname}, mother</td></tr><tr><td class="h"><b>6</b> Registering authority</td><td colspan="2">J. Kowalczyk-Dunne, Brisbane, {short(issued)}</td></tr><tr><td class="h"><b>7</b> Notations</td><td colspan="2">Nil</td></tr></table>
<div class="two" style="margin-top:8mm"><div>I certify this to be a true copy of particulars recorded in the<br>Register of Births kept under the Births, Deaths and Marriages Registration Act 2003.<br>Date: {short(issued)}</div><div>{signature(rng, "#222", 28)}<br>Registrar-General</div></div>"""
    names = tuple(f"{p.given_names.title()} {p.surname}" for p in (child, mother, father))
    more = GRID + ".t td{border:0;border-bottom:.15mm solid #a9b8a0}.h{background:#e2ecd9}.p{background:#f8fbf3}"
    return Paper(KIND, "australian", (page(body),), css("font-family:Caladea,serif;", more, size="11pt", pad="17mm"), facts=_facts(number, names, child, issued), language="en")  # fmt: skip


def macao(case: Case, party: str, rng: Random, fault: str) -> Paper:
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, case.on - timedelta(days=200), case.on - timedelta(days=15))
    number = f"{number_like('####', rng)}/{child.born_on.year}/RC"
    rows = [
        ("姓名 Nome completo", both(child)), ("性別 Sexo", sex(child, "男 Masculino", "女 Feminino")), ("出生日期 Data de nascimento", f"{zh(child.born_on)}　{slashed(child.born_on)}"),
        ("出生地點 Naturalidade", "澳門大堂區 Freguesia da Sé, Macau"), ("父親姓名 Nome do pai", both(father)), ("母親姓名 Nome da mãe", both(mother)), ("祖父母 Avós", "－"), ("附註 Averbamentos", "沒有 Nada consta"),
    ]  # fmt: skip
    body = f"""<div class="two"><div><b>澳門特別行政區政府</b><br>Governo da Região Administrativa Especial de Macau<br>法務局 Direcção dos Serviços de Assuntos de Justiça</div><div class="r">出生登記局<br>Conservatória do Registo de Nascimentos</div></div><p class="c" style="font-size:15pt;margin:8mm 0">出生登記證明<br>CERTIDÃO DE REGISTO DE NASCIMENTO</p>
<p>登記編號 Assento n.º　<b>{number}</b></p>{table(rows, widths="38 62")}<p style="margin-top:6mm">本證明與存檔之登記內容相符，謹此證明。<br>Está conforme o original arquivado nesta Conservatória.</p><div class="two" style="margin-top:8mm"><div>簽發日期 Data de emissão<br>{slashed(issued)}</div>{seal("REGISTO DE NASCIMENTOS MACAU", rng, colour="#1f5a66", size=28)}<div>{signature(rng, "#222")}<br>登記官 O Conservador<br>Rui Nogueira Sales</div></div>"""
    font = "font-family:Carlito,'Noto Sans CJK HK',sans-serif;"
    return Paper(KIND, "macao", (page(body),), css(font, GRID + ".t td{border-width:0 0 .2mm 0}", size="11pt", pad="18mm"), facts=_facts(number, (cn(child), cn(father), cn(mother)), child, issued), language="zh")  # fmt: skip


def notarial(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one sheet, as notaries write it for use abroad."""
    only(fault)
    child, father, mother = family(case, party, rng)
    issued = between(rng, case.on - timedelta(days=170), case.on - timedelta(days=9))
    number = f"（{issued.year}）粤广南方第{number_like('######', rng)}号"

    def who(word: str, p: Someone) -> str:
        kind, value = number_of(case, p)
        return f"<p>{word}：{sc(p)}，{sex(p)}，{zh(p.born_on)}出生，{kind}号码：{value}。</p>"

    body = f"""<p class="c" style="font-size:25pt;letter-spacing:8mm;margin:10mm 0 8mm">公　证　书</p><p class="r">{number}</p>{who("申请人", child)}{who("关系人", father)}{who("关系人", mother)}<p>公证事项：出生、亲属关系</p>
<p style="text-indent:2em">兹证明申请人{sc(child)}于{zh(child.born_on)}在广东省广州市出生，其父亲是{sc(father)}，其母亲是{sc(mother)}。</p><div style="margin-top:22mm;margin-left:52mm" class="c"><p>中华人民共和国广东省广州市南方公证处</p><p>公证员　温丽莎　{signature(rng, "#222", 26)}</p><p>{zh_words(issued)}</p></div><div style="position:absolute;right:46mm;bottom:58mm">{seal("中华人民共和国广东省广州市南方公证处", rng, size=40)}</div>"""
    font = "font-family:FreeSerif,'AR PL UKai CN',serif;"
    return Paper(KIND, "notary", (page(body),), css(font, ".p p{margin-bottom:4mm}", size="14.5pt", pad="24mm 22mm"), facts=_facts(number, (sc(child), sc(father), sc(mother)), child, issued), language="zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {KIND: (hong_kong, mainland, united_states, australian, macao, notarial)}
