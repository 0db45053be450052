"""Certificates of birth in Chinese and English, registers of households, the single child's certificate."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    couple,
    crest,
    css,
    dmy,
    elders,
    family,
    first_last,
    like,
    made,
    only,
    ordinal,
    pen,
    put,
    roc,
    rows,
    sc,
    seal,
    square,
    tc,
    us,
    years,
    zh,
)


def notary(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Mainland notary's certificate of a birth: one of those born before there were medical certificates."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("Nobody from the Mainland.")
    issued = between(rng, case.on - timedelta(days=170), case.on - timedelta(days=10))
    number = f"（{issued.year}）川国公证字第{like('#####', rng)}号"
    sex = ("男", "male") if child.sex == "M" else ("女", "female")
    body = f"""<p class="ctr" style="font-size:23pt;letter-spacing:6mm;margin:8mm 0">公证书</p><p class="rt">{number}</p><p>　　申请人：{sc(child)}，{sex[0]}，{zh(child.born_on)}出生，公民身份号码{child.mainland_id}。</p><p>　　公证事项：出生</p><p>　　兹证明{sc(child)}于{zh(child.born_on)}在四川省成都市出生。{sc(child)}的父亲是{sc(father)}（公民身份号码：{father.mainland_id}），母亲是{sc(mother)}（公民身份号码：{mother.mainland_id}）。</p><div class="rt" style="margin:8mm 0">中华人民共和国四川省成都市国力公证处<br>公证员　{pen(rng, "#222", 26)}<br>{zh(issued)}</div><div style="border-top:.2mm solid #9ab"><p class="ctr bd">NOTARIAL CERTIFICATE OF BIRTH<br><span class="sm">(English translation)</span></p><p>This is to certify that {child.name}, {sex[1]}, was born on {us(child.born_on)} in Chengdu, Sichuan Province. The father of {child.name} is {father.name} and the mother of {child.name} is {mother.name}.</p><p class="rt">Guoli Notary Public Office, Chengdu, Sichuan<br>The People's Republic of China<br>{us(issued)}</p></div>{put(126, 112, seal("四川省成都市国力公证处", size=36))}{put(28, 256, square(rng, 16))}"""
    facts = {"number": number, "date_of_birth": child.born_on, "parties": (sc(child), sc(father), sc(mother)), "issued_on": issued}  # fmt: skip
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fbfdf6;border:1mm double #8fae9a}.p p{margin:3mm 0}", "12pt", "16mm 26mm")  # fmt: skip
    return made("birth-certificate", "notarial-birth", [body], style, facts, "both")


def england(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the red certified copy of an entry of birth of England: the later upright form with ruled boxes."""
    only(fault)
    child, father, mother = family(case, party)
    number, born = like("BXCF ######", rng), child.born_on
    when = born + timedelta(days=rng.randrange(6, 38))
    maiden = elders(case, mother)[1].surname if mother.surname == child.surname else mother.surname
    body = f"""<div class="sp"><b style="font-size:16pt">CERTIFIED COPY OF AN ENTRY</b><b style="color:#b0392f">{number}</b></div><p>Pursuant to the Births and Deaths Registration Act 1953</p><p class="ctr bd" style="font-size:20pt;color:#b0392f;letter-spacing:2mm">BIRTH</p><table class="box"><tr><td style="width:50%">Registration district<br><b class="ink">Reading and Wokingham</b></td><td>Administrative area<br><b class="ink">County of Berkshire</b></td></tr></table>{rows([("1. Date and place of birth", f"<b class=ink>{ordinal(born.day)} {born:%B} {born.year}<br>Royal Berkshire Hospital, Reading</b>"), ("2. Name and surname", f"<b class=ink>{child.given_names.title()} {child.surname}</b>"), ("3. Sex", f"<b class=ink>{'Male' if child.sex == 'M' else 'Female'}</b>")], "box", "34 66")}<p class="bd">FATHER</p>{rows([("4. Name and surname", f"<b class=ink>{father.given_names.title()} {father.surname}</b>"), ("5. Place of birth", f"<b class=ink>{rng.choice(('Swindon', 'Leeds', 'Hong Kong'))}</b>"), ("6. Occupation", "<b class=ink>Engineer</b>")], "box", "34 66")}<p class="bd">MOTHER</p>{rows([("7. Name and surname", f"<b class=ink>{mother.given_names.title()} {mother.surname}</b>"), ("8. Place of birth", "<b class=ink>Bristol</b>"), ("9.(a) Maiden surname", f"<b class=ink>{maiden}</b>"), ("10. Usual address", "<b class=ink>17 Wantage Close, Caversham</b>")], "box", "34 66")}<p class="bd">INFORMANT</p>{rows([("11. Name and surname (if not the mother or father)", "&mdash;"), ("12. Qualification", "<b class=ink>Mother</b>"), ("14. I certify that the particulars entered above are true to the best of my knowledge and belief", pen(rng))], "box", "34 66")}{rows([("15. Date of registration", f"<b class=ink>{ordinal(when.day)} {when:%B} {when.year}</b>"), ("16. Signature of registrar", pen(rng, "#222"))], "box", "34 66")}<p class="sm">Certified to be a true copy of an entry in a register in my custody. {pen(rng, "#222", 26)} Registrar　Date <b class="ink">{dmy(when)}</b></p><p class="xs">CAUTION: THERE ARE OFFENCES RELATING TO FALSIFYING OR ALTERING A CERTIFICATE AND USING OR POSSESSING A FALSE CERTIFICATE. ©CROWN COPYRIGHT.&nbsp; <b>WARNING: A CERTIFICATE IS NOT EVIDENCE OF IDENTITY.</b></p>"""
    facts = {"number": number, "date_of_birth": born, "issued_on": when, "parties": tuple(f"{p.given_names.title()} {p.surname}" for p in (child, father, mother))}  # fmt: skip
    style = css("'Liberation Sans',sans-serif", ".p{background:linear-gradient(#fde9e2,#f3ecf7)}.ink{font-family:Caladea}.box td{border-color:#b0675c}.p p{margin:.8mm 0}", "9pt", "11mm 16mm")  # fmt: skip
    return made("birth-certificate", "english-red-entry", [body], style, facts, "en")


def philippines(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw Municipal Form No. 102, boxes for the child, the mother and the father."""
    only(fault)
    child, father, mother = family(case, party)
    if child.nationality != "PHL":
        raise NobodysError("Nobody born in the Philippines.")
    born = child.born_on
    number, when = f"{born.year}-{like('#####', rng)}", born + timedelta(days=rng.randrange(3, 28))

    def cells(*pairs: tuple[str, str]) -> str:
        return "<table class=box><tr>" + "".join(f'<td><span class="xs">{a}</span><br><b class="ty">{b}</b></td>' for a, b in pairs) + "</tr></table>"  # fmt: skip

    body = f"""<div class="sp xs"><span>Municipal Form No. 102<br>(Revised January 1993)</span><span class="ctr" style="font-size:9.5pt">Republic of the Philippines<br>OFFICE OF THE CIVIL REGISTRAR GENERAL<br><b style="font-size:15pt">CERTIFICATE OF LIVE BIRTH</b></span><span>(To be accomplished in quadruplicate)</span></div>{cells(("Province", "LAGUNA"), ("City/Municipality", "CALAMBA CITY"), ("Registry No.", number))}<p class="bd">CHILD</p>{cells(("1. NAME (First) (Middle) (Last)", first_last(child)), ("2. SEX", "Male" if child.sex == "M" else "Female"), ("3. DATE OF BIRTH (day) (month) (year)", f"{born.day} {born:%B} {born.year}"))}{cells(("4. PLACE OF BIRTH (Name of Hospital/Clinic) (City/Municipality) (Province)", "SAN LORENZO MATERNITY CLINIC, CALAMBA CITY, LAGUNA"), ("5a. TYPE OF BIRTH", "Single"), ("5c. BIRTH ORDER", "First"), ("6. WEIGHT AT BIRTH", f"{rng.randrange(2600, 3700)} grams"))}<p class="bd">MOTHER</p>{cells(("7. MAIDEN NAME (First) (Middle) (Last)", first_last(mother)), ("8. CITIZENSHIP", "Filipino"), ("9. RELIGION", "Roman Catholic"))}{cells(("11. OCCUPATION", "Teacher"), ("12. AGE at the time of this birth", f"{years(mother, born)}"), ("13. RESIDENCE", "Brgy. Parian, Calamba City, Laguna"))}<p class="bd">FATHER</p>{cells(("14. NAME (First) (Middle) (Last)", first_last(father)), ("15. CITIZENSHIP", "Filipino"), ("17. OCCUPATION", "Seaman"), ("18. AGE", f"{years(father, born)}"))}{cells(("19. DATE AND PLACE OF MARRIAGE OF PARENTS (If not married, accomplish Affidavit of Acknowledgement/Admission of Paternity at the back.)", f"June 14, {born.year - 2} &mdash; CALAMBA CITY"))}<p class="sm">20. CERTIFICATION OF BIRTH. I hereby certify that I attended the birth of the child who was born alive at {rng.randrange(1, 12)} o'clock am on the date stated above. {pen(rng, "#222", 26)} DR. C. MAGBANUA, Physician</p>{rows([(f"21. INFORMANT<br>{pen(rng, width=26)}<br>Relationship to the child: Mother", f"22. PREPARED BY<br>{pen(rng, '#222', 26)}<br>Medical Records Clerk"), (f"23. RECEIVED AT THE OFFICE OF THE CIVIL REGISTRAR<br>{us(when)}", f"Signature {pen(rng, '#222', 26)}<br>City Civil Registrar")], "box", "50 50")}<div class="sp xs" style="margin-top:6mm"><span>{bars(rng, 44, 7)}<br>{like("04227-B15###-#####-B##", rng)}</span><span>PHILIPPINE STATISTICS AUTHORITY<br>Documentary Stamp Tax Paid<br>{square(rng, 15)}</span></div>"""
    facts = {"number": number, "date_of_birth": born, "issued_on": when, "parties": tuple(first_last(p) for p in (child, father, mother))}  # fmt: skip
    style = css("'Liberation Sans Narrow',sans-serif", ".p{background:repeating-linear-gradient(60deg,#eef7ee 0 3mm,#e4f0dd 3mm 6mm)}.ty{font-family:'Liberation Mono'}", "10pt", "12mm 14mm")  # fmt: skip
    return made("birth-certificate", "municipal-form-102", [body], style, facts, "en", size=(215.9, 330.2))


def transcript(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the transcript of a household that a Taiwanese office prints for one, records under one another."""
    only(fault)
    me = case.of(party)
    if me.nationality != "TWN":
        raise NobodysError("Nobody from Taiwan.")
    father, mother = elders(case, me)
    day = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=8))
    number, home = like("F#######", rng), f"新北市板橋區溪北里{rng.randrange(3, 28):03}鄰文聖街{rng.randrange(20, 180)}號{rng.randrange(3, 9)}樓"  # fmt: skip

    def record(p: Someone, title: str, note: str) -> str:
        dad, mum = elders(case, p)
        mate = next((tc(each) for each in couple(case)[:2] if each.name != p.name), "") if p is me and case.relationship in ("spouse", "partner") else tc(mother if p is father else father)  # fmt: skip
        return rows([(f"稱謂：{title}", f"姓名：<b>{tc(p)}</b>", f"統一編號：{p.taiwan_id}"), (f"出生日期：{roc(p.born_on)}", "出生地：臺灣省臺北縣", f"性別：{'男' if p.sex == 'M' else '女'}　出生別：長{'男' if p.sex == 'M' else '女'}"), (f"父：{tc(dad) if p is not me else tc(father)}", f"母：{tc(mum) if p is not me else tc(mother)}", f"配偶：{mate}")], "box", "30 34 36") + f'<p class="sm" style="border:.2mm solid #444;border-top:0;margin:0 0 3mm;padding:1.5mm">記事：{note}</p>'  # fmt: skip

    wed = couple(case)[2] if case.relationship in ("spouse", "partner") else None
    note = f"民國{me.born_on.year - 1911}年出生登記。" + (f"{roc(wed)}結婚，配偶為香港居民{tc(case.sponsor)}，於民國{wed.year - 1911}年申登。" if wed and me is case.applicant else "")  # fmt: skip
    body = f"""<div class="sp"><span>頁次：1/1</span><b style="font-size:18pt;letter-spacing:3mm">戶籍謄本</b><span>（部分）現戶</span></div><p class="sp sm"><span>列印時間：{roc(day)} {rng.randrange(9, 16)}時{rng.randrange(60):02}分</span><span>電腦處理序號：{number}</span></p>{rows([("戶　　號", number, "戶長姓名", tc(father)), ("戶籍地址", home, "戶別", "共同生活戶")], "box", "12 54 14 20")}<p class="sm" style="border:.2mm solid #444;padding:1mm">全戶動態記事：原住臺北縣板橋市，民國99年12月25日因改制變更為新北市板橋區。</p>{record(father, "戶長", "民國70年結婚。")}{record(me, "長男" if me.sex == "M" else "長女", note)}<p class="ctr" style="margin-top:4mm">本謄本係依據戶籍資料列印，與原本無異　以下空白</p><p class="bd" style="font-size:15pt;margin-top:10mm">新北市板橋戶政事務所主任　<span style="color:#b2262c;border:.5mm solid #b2262c;padding:1mm 3mm">魏 廷 桓</span></p><p>中華民國 {day.year - 1911} 年 {day.month:02} 月 {day.day:02} 日　　承辦人：{pen(rng, "#222", 22)}　　規費：新臺幣15元</p>{put(146, 218, '<div style="border:1mm solid #b2262c;color:#b2262c;font-size:15pt;width:32mm;text-align:center;line-height:1.2;opacity:.75">新北市板橋<br>戶政事務所<br>印</div>')}<p class="xs ab" style="bottom:10mm;left:16mm">申請目的：赴香港依親　　查驗碼：{like("####-####-####", rng)}　　{bars(rng, 40, 5)}</p>"""
    facts = {"number": number, "issued_on": day, "parties": (tc(father), tc(me)), "address": home}
    style = css("'AR PL UKai TW MBE','Noto Sans CJK TC',serif", ".p{background:#fdfaf0}", "11.5pt", "14mm 16mm")
    return made("taiwan-household-registration", "office-transcript", [body], style, facts, "zh")


def english_transcript(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the English transcript that the same offices issue for use abroad."""
    only(fault)
    me = case.of(party)
    if me.nationality != "TWN":
        raise NobodysError("Nobody from Taiwan.")
    father, mother = elders(case, me)
    day = between(rng, case.on - timedelta(days=80), case.on - timedelta(days=8))
    number = like("A#######", rng)
    wed = couple(case) if case.relationship in ("spouse", "partner") else None
    mate = next((p.name for p in wed[:2] if p.name != me.name), "") if wed else ""
    data = [("Personal Status", "Head of Household"), ("Name", f"{me.surname}, {me.given_names}　{tc(me)}"), ("Sex", "Male" if me.sex == "M" else "Female"), ("National ID No.", me.taiwan_id), ("Date of Birth", us(me.born_on)), ("Place of Birth", "Taichung City"), ("Order of Birth", "First"), ("Father's Name", f"{father.surname}, {father.given_names}"), ("Mother's Name", f"{mother.surname}, {mother.given_names}"), ("Spouse's Name", mate)]  # fmt: skip
    home = (
        f"{rng.randrange(2, 14)}F., No. {rng.randrange(8, 220)}, Gongyi Rd., West Dist., Taichung City, Taiwan (R.O.C.)"
    )
    note = f"Married on {us(wed[2])}." if wed else "None."
    body = f"""<p class="ctr">{crest("#1a4a8a", 14)}</p><p class="ctr" style="font-size:16pt"><b>Household Registration Transcript</b><br><span style="font-size:12pt">戶籍謄本（英文）　Partial Transcript</span></p><div class="sp sm"><span>Household No.: {number}</span><span>Date of Printing: {us(day)}</span></div>{rows([("Registered Address", home)], "box", "30 70")}<div style="height:4mm"></div>{rows(data, "box", "30 70")}<p style="border:.2mm solid #444;padding:2mm"><b>Record:</b> Birth registered in {me.born_on.year}. {note}<br>(The following is left blank.)</p><p>This transcript is issued according to the household registration data and conforms to the original in every particular.</p><div style="margin-top:12mm" class="sp"><span>West District Household Registration Office, Taichung City<br>Director <b>LIAO, SHIH-CHIEH</b> 廖士傑</span><span>{pen(rng, "#222")}</span></div><p>Date of Issue: {us(day)}</p>{put(136, 206, seal("WEST DISTRICT HOUSEHOLD REGISTRATION OFFICE ", "#b2262c", 34, "臺中市", "AR PL UMing TW"))}"""
    facts = {"number": number, "issued_on": day, "address": home, "parties": (f"{me.surname}, {me.given_names}",)}
    style = css("'Liberation Serif','AR PL UMing TW',serif", ".p{background:#f7fbf6}.box td{padding:1.6mm 2.4mm}", "11.5pt", "17mm 20mm")  # fmt: skip
    return made("taiwan-household-registration", "english-transcript", [body], style, facts, "en")


def register(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw one sheet as people copy it: the household's leaf above, two members' leaves below it."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified):
        raise NobodysError("A family that is not from the Mainland.")
    number, issued = like("05######", rng), between(rng, case.on - timedelta(days=2600), case.on - timedelta(days=400))
    home = f"四川省成都市武侯区玉林北街{rng.randrange(2, 60)}号{rng.randrange(1, 9)}栋{rng.randrange(1, 4)}单元{rng.randrange(1, 7)}楼{rng.randrange(1, 9)}号"
    stamp_ = seal("成都市公安局武侯区分局玉林派出所", size=25, inside="户口专用")

    def leaf(p: Someone, relation: str) -> str:
        return f"""<div class="leaf"><p class="ctr bd" style="letter-spacing:3mm">常 住 人 口 登 记 卡</p>{rows([("姓　名", f"<b>{sc(p)}</b>", "户主或与户主关系", relation), ("曾用名", "", "性　别", "男" if p.sex == "M" else "女"), ("出生地", "四川省成都市", "民　族", "汉"), ("籍　贯", "四川省眉山市", "出生日期", zh(p.born_on)), ("公民身份号码", p.mainland_id, "血　型", ""), ("文化程度", "高中" if relation == "户主" else "", "兵役状况", "未服兵役"), ("服务处所", "", "职　业", ""), ("何时由何地迁来本市(县)", "", "何时由何地迁来本址", zh(issued))], "box", "17 35 20 28")}<div class="sp sm"><span>承办人签章：{pen(rng, "#222", 16)}</span><span>登记日期：{zh(issued)}</span></div>{put(96, 46, stamp_)}</div>"""

    first = f"""<div class="leaf"><table class="box"><tr><td>户　别</td><td>家庭户</td><td>户主姓名</td><td><b>{sc(father)}</b></td></tr><tr><td>户　号</td><td>{number}</td><td>住　址</td><td>{home}</td></tr></table><div class="sp" style="margin-top:4mm"><span>省级公安机关<br>户口专用章</span>{seal("四川省公安厅", size=24, inside="户口专用章")}<span>户口登记机关<br>户口专用章</span>{stamp_}</div><div class="sp"><span>承办人签章：{pen(rng, "#222", 18)}</span><span>{zh(issued)}签发</span></div></div>"""
    body = first + leaf(father, "户主") + leaf(child, ("子" if child.sex == "M" else "女"))
    facts = {"number": number, "issued_on": issued, "parties": (sc(father), sc(child)), "address": home}
    style = css("'AR PL UMing CN',serif", ".leaf{position:relative;border:.2mm solid #ccc;background:#fcf8ea;padding:3mm 5mm;margin:0 12mm 5mm;height:82mm;box-sizing:border-box}.box td{padding:1mm 1.2mm}", "9.5pt", "14mm 20mm")  # fmt: skip
    return made("household-register", "leaves-on-a-sheet", [body], style, facts, "zh")


def glory(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the red certificate of honour for parents of an only child, cover beside inside."""
    only(fault)
    child, father, mother = family(case, party)
    if not (child.simplified and father.simplified and mother.simplified) or child.born_on.year < 1979:
        raise NobodysError("No only child of the Mainland.")
    number = f"独证字 {like('####', rng)} 第 {like('######', rng)} 号"
    issued = child.born_on + timedelta(days=rng.randrange(100, 900))
    left = '<div style="background:#a8141c;color:#f3cf62;height:100%;text-align:center;padding-top:24mm;box-sizing:border-box"><p style="font-size:23pt;line-height:1.5;font-weight:bold">独生子女<br>父母光荣证</p><p style="font-size:30pt">❀</p><p>四川省人口和计划生育委员会印制</p></div>'
    right = f"""<p class="rt sm">{number}</p><p style="line-height:2.1">　　<b>{sc(father)}</b>、<b>{sc(mother)}</b> 夫妻响应国家号召，自愿终身只生育一个子女，根据《中华人民共和国人口与计划生育法》的规定，特发给《独生子女父母光荣证》，凭证享受有关奖励和优待。</p>{rows([("子女姓名", sc(child), "性别", "男" if child.sex == "M" else "女"), ("出生年月", zh(child.born_on), "民族", "汉"), ("父亲单位", "成都第二机床厂", "母亲单位", "玉林小学")], "box", "20 40 16 24")}<p style="margin-top:6mm">发证机关（盖章）</p><p class="rt">{zh(issued)}</p>{put(46, 84, seal("成都市武侯区计划生育委员会", size=30))}"""
    body = f'<div style="display:flex;height:100%"><div style="width:50%">{left}</div><div style="width:50%;padding:10mm;box-sizing:border-box;position:relative">{right}</div></div>'  # fmt: skip
    facts = {"number": number, "parties": (sc(child), sc(father), sc(mother)), "date_of_birth": child.born_on, "issued_on": issued}  # fmt: skip
    style = css("'AR PL UKai CN','DejaVu Sans',serif", ".p{background:#fdf3ea}", "11pt", "0")
    return made("single-child-certificate", "cover-and-inside", [body], style, facts, "zh", size=(200.0, 130.0))


MAKERS: dict[str, tuple[Maker, ...]] = {
    "birth-certificate": (notary, england, philippines),
    "taiwan-household-registration": (transcript, english_transcript),
    "household-register": (register,),
    "single-child-certificate": (glory,),
}
