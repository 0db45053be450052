# ruff: noqa: E501 -- lines of HTML and CSS
"""Applications filled in: ID 997 and ID 91, each in ruled cells and on numbered lines."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.ninth.a_sheet import (
    CREST,
    CSS,
    PURPOSE,
    WARNING,
    Sheet,
    begun,
    document_of,
    glued,
    official,
    told,
    young,
)
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.a_frame import home, job, kinship, origin, stay

SWORN = (
    ("本人從未更改姓名。", "I have not changed my name before."),
    ("本人從未被拒絕入境／遞解／遣送或要求離開香港。", "I have never been refused entry into, deported from, removed from or required to leave Hong Kong."),
    ("本人從未被拒絕簽發簽證／進入許可以入境香港。", "I have never been refused a visa/entry permit for entry into Hong Kong."),
    ("本人同意為處理本申請所需而進行的任何查詢，並授權所有公營及私營機構向入境事務處發放所需的紀錄或資料。", "I consent to the making of any enquiries necessary for the processing of this application and authorise all public and private organisations to release any record or information which the Immigration Department may require."),
    ("據本人所知所信，本申請表內所填報的資料均屬正確、完備和真實。", "All information given in this application form is correct, complete and true to the best of my knowledge and belief."),
)  # fmt: skip
PROMISED = (
    ("本人願意擔任申請人在香港居留期間的保證人，並承擔其一切生活所需。", "I agree to be the sponsor of the applicant during his/her stay in Hong Kong and to be responsible for his/her maintenance."),
    ("如申請人逾期未離港，本人會承擔將其遣返原居地的費用。", "I undertake to pay for the applicant's repatriation if he/she fails to leave upon expiry of the limit of stay."),
    ("本人明白獲批准的受養人身份可因關係終止而失效。", "I understand that the approval may lapse when the relationship ceases to exist."),
    SWORN[-1],
)  # fmt: skip


def _oaths(form: Sheet, some: tuple[tuple[str, str], ...]) -> str:
    kind = "lower-roman" if form.cells else "decimal"
    items = (f"<li>{a}<br>{b}</li>" if form.cells else f"<li>{b} {a}</li>" for a, b in some)
    return f'<ol style="list-style:{kind}">{"".join(items)}</ol>'


def _signer(case: Case) -> tuple[str, str]:
    if young(case):
        return "*申請人的父／母／合法監護人姓名及簽署", "*Name and signature of applicant's parent/legal guardian"
    return "*申請人簽署", "*Signature of applicant"


def _single(case: Case) -> bool:
    return case.relationship in ("child", "partner")


def _inside(case: Case) -> bool:
    return case.answers["application"] == "extension" or bool(case.answers["applicant"].get("in_hong_kong"))


def _phone(of: Someone) -> str:
    return str(Random(f"tel{of.hkid}").randrange(51000000, 69999999))


def _cells(form: Sheet, case: Case) -> tuple[str, str]:
    """Return an applicant's particulars in rows of cells: who it is, and the rest."""
    of, i = case.applicant, form.ink
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = document_of(case, of)
    here, mainland = case.answers["application"] == "extension", case.answers["applicant"]["residence"] == "mainland"
    sex = form.tick(("男 Male", of.sex == "M"), ("女 Female", of.sex == "F"))
    wed = form.tick(("未婚 Bachelor/Spinster", _single(case)), ("已婚 Married", not _single(case)), ("離婚 Divorced", False), ("分居 Separated", False), ("喪偶 Widowed", False))  # fmt: skip
    spaced = f"letter-spacing:{1.2 if form.pen == 'm' else 0.5}mm"
    one = (
        form.ask(("姓名（中文）（如適用）", "Name in Chinese (if applicable)", i(of.chinese_name)), ("婚前姓氏（如適用）", "Maiden surname (if applicable)", ""), first=True)
        + form.ask(("姓（英文）", "Surname in English", f'<span style="{spaced}">{i(of.surname)}</span>'))
        + form.ask(("名（英文）", "Given names in English", f'<span style="{spaced}">{i(of.given_names)}</span>'))
        + form.ask(("別名（如有）", "Alias (if any)", "", 0.8), ("性別", "Sex", sex, 0.9), ("出生日期", "Date of birth", form.day(of.born_on), 1.2), ("出生地點", "Place of birth", i(born_in)))
        + form.ask(("國籍／原居地", "Nationality/Place of domicile", i(nation), 0.5), ("婚姻狀況", "Marital status", wed, 1.5))
        + form.ask(("香港身份證號碼（如有）", "Hong Kong identity card no. (if any)", i(of.hkid if here else "")), ("內地身份證號碼（如有）", "Mainland identity card no. (if any)", i(of.mainland_id if mainland else "")))
        + form.ask(("旅行證件類別", "Travel document type", i(kind)), ("旅行證件號碼", "Travel document no.", i(number)))
        + form.ask(("簽發地點", "Place of issue", i(born_in if number else ""), 0.8), ("簽發日期", "Date of issue", form.day(issued)), ("屆滿日期", "Date of expiry", form.day(ends)))
    )  # fmt: skip
    two = (
        form.ask(("聯絡電話號碼", "Contact telephone no.", i(_phone(of))), ("電郵地址（如有）", "E-mail address (if any)", ""), first=True)
        + form.ask(("現時定居國家／地區", "Country/Territory of domicile", i("HONG KONG" if here else nation)), ("職業", "Occupation", i(job(case, of))))
        + form.ask(("現時住址", "Present address", i(home(case, of))))
        + form.ask(("固定住址（如與上述不同）", "Permanent address (if different from above)", ""))
    )  # fmt: skip
    return one, two


def _staying(form: Sheet, case: Case) -> str:
    held = stay(case, "applicant") if _inside(case) else None
    visits = held is not None and held.en == "VISITOR"
    state = form.tick(("居留／受養人 Residence/Dependant", held is not None and not visits), ("訪客 Visitor", visits), ("其他 Others", False))  # fmt: skip
    return form.ask(
        ("申請人現時是否正在香港？", "Is the applicant currently staying in Hong Kong?", form.tick(("是 Yes", held is not None), ("否 No", held is None)), 1.1),
        ("獲准逗留至", "Permitted to remain until", form.day(held.until if held else None)),
        ("在港身份", "Status in Hong Kong", state, 1.5),
    )  # fmt: skip


def _settled(case: Case) -> bool:
    return str(case.answers["sponsor"]["status"]) == "permanent-resident"


def _backer(case: Case) -> tuple[tuple[str, str, str], ...]:
    """Return what a sponsor says, as Chinese label, English label, answer."""
    of = case.sponsor
    held = None if _settled(case) else stay(case, "sponsor")
    pay = Random(f"pay{of.hkid}").randrange(31, 96)
    return (
        ("姓（英文）", "Surname in English", of.surname),
        ("名（英文）", "Given names in English", of.given_names),
        ("姓名（中文）", "Name in Chinese", of.chinese_name),
        ("出生日期", "Date of birth", f"{of.born_on:%d-%m-%Y}"),
        ("香港身份證號碼", "Hong Kong identity card no.", of.hkid),
        ("與申請人的關係", "Relationship with applicant", kinship(case)),
        ("在港居留身份", "Residential status in Hong Kong", "PERMANENT RESIDENT" if held is None else held.en),
        ("獲准逗留至（如適用）", "Permitted to remain until (if applicable)", f"{held.until:%d-%m-%Y}" if held else "N/A"),
        ("職業", "Occupation", job(case, of)),
        ("每月入息（港元）", "Monthly income (HK$)", f"{pay},000"),
        ("存款（港元）", "Deposits (HK$)", f"{pay * 9},000"),
        ("現時住址", "Present address", of.address.upper()),
        ("聯絡電話號碼", "Contact telephone no.", _phone(of)),
    )  # fmt: skip


def _crest(form: Sheet, zh: str, en: str, who: str) -> str:
    notes = "<b>注意 Note:</b> (i) 填寫本表格前，請先閱讀有關的入境指南。Please read the relevant guidebook before completing this form. (ii) 本表格免費派發。This form is issued free of charge. (iii) 請用黑色或藍色筆以正楷填寫。Please complete in BLOCK letters using black or blue pen. (iv) 請在適當空格內填上「✓」號。Please tick as appropriate."
    return f'<div style="display:flex;justify-content:space-between;min-height:34mm"><div style="display:flex"><div><h1>香港特別行政區政府入境事務處<br>Immigration Department, the Government of the<br>Hong Kong Special Administrative Region</h1><h1 style="margin-top:1mm;width:100mm;font-size:10.5pt">{zh}<br>{en}</h1><i>{who}</i></div><div style="padding-left:4mm">{CREST}</div></div>{official(56, 25)}</div><p style="font-size:6.8pt">{notes}</p><p style="font-size:6.8pt"><b>警告 Warning:</b> {WARNING[0]} {WARNING[1]}</p>'


def entry_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 as its neighbours look: ruled cells, the photograph beside the addresses, four pages."""
    form = begun("ID 997", "04/2018", rng, fault, cells=True)
    one, two = _cells(form, case)
    say = form.sign(*_signer(case), case.on)
    sworn = (
        "在本頁內所填報的資料均屬正確、完備和真實。The information given on this page is correct, complete and true."
    )
    span = "SAME AS SPONSOR" if not _settled(case) else "LONG TERM"
    plan = form.ask(("擬抵港日期", "Proposed date of entry", form.day(case.on + timedelta(days=56))), ("擬在港逗留時間", "Proposed duration of stay", form.ink(span)))  # fmt: skip
    photo = f'<div style="display:flex;border:.2mm solid #000;margin-top:2mm"><div style="flex:1;padding:2mm"><b>2. 近照 Photograph</b><p>請貼上近照一張。相片不得大於55毫米×45毫米及不得小於50毫米×40毫米。</p><p>Affix one recent photograph, not larger than 55 mm x 45 mm and not smaller than 50 mm x 40 mm.</p></div><div style="width:52mm;border-left:.2mm solid #000">{glued(case, case.applicant)}</div></div>'
    rows = _backer(case)
    backer = "".join(
        form.ask(*((zh, en, form.ink(v)) for zh, en, v in group), first=not n)
        for n, group in enumerate((rows[:2], rows[2:5], rows[5:8], rows[8:11], rows[11:]))
    )
    room = form.ask(("申請人在港住宿安排", "Accommodation arrangement in Hong Kong", form.tick(("與保證人同住 Living with the sponsor", True), ("其他 Others", False))))  # fmt: skip
    inner = (
        _crest(form, "受養人來港居留申請表", "Application for Entry for Residence as Dependants in Hong Kong", "（甲部由申請人填寫；乙部由保證人填寫 Part A to be completed by the applicant; Part B by the sponsor）")
        + f'<h2 class="part">甲部 Part A　來港居留 Application for Residence as Dependant</h2><h2>1. 個人資料 Personal Particulars</h2>{one}{photo}<p style="margin-top:1.5mm">{sworn}</p>{say}',
        f"<h2>1. 個人資料（續） Personal Particulars (Continued)</h2>{two}{_staying(form, case)}<h2 style='margin-top:3mm'>3. 擬來港居留時間 Proposed Stay in Hong Kong</h2>{plan}<h2 style='margin-top:3mm'>4. 申請人／父／母／合法監護人聲明 Declaration of Applicant/Parent/Legal Guardian</h2><p style='margin-top:1mm'>本人現聲明：I declare the following:</p>{_oaths(form, SWORN)}{say}<p style='margin-top:2mm'>* 請刪去不適用者 Please delete where inappropriate. 如申請人未滿16歲，本表格須由其父／母或合法監護人簽署。If the applicant is under the age of 16, this form must be signed by his/her parent/legal guardian.</p>",
        f"<h2 class='part'>乙部 Part B　由保證人填寫 To be completed by the sponsor</h2><h2>5. 保證人個人資料 Personal Particulars of Sponsor</h2>{backer}{room}<h2 style='margin-top:3mm'>6. 保證人聲明 Declaration of Sponsor</h2>{_oaths(form, PROMISED)}{form.sign('保證人簽署', 'Signature of sponsor', case.on)}<p style='margin-top:4mm;border-top:.2mm solid #000;padding-top:2mm'>{PURPOSE[0]}<br>{PURPOSE[1]}</p>",
    )  # fmt: skip
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-997", "ruled-cells", pages, CSS, facts=told(case.applicant, form, document_of(case, case.applicant)[1]))  # fmt: skip


def _numbered(form: Sheet, case: Case) -> str:
    of = case.applicant
    nation, born_in, _ = origin(case, of)
    kind, number, issued, ends = document_of(case, of)
    here, mainland = case.answers["application"] == "extension", case.answers["applicant"]["residence"] == "mainland"
    i = form.ink
    rows: tuple[tuple[str, str, str], ...] = (
        ("英文姓氏", "Surname", i(of.surname)),
        ("英文名", "Given names", i(of.given_names)),
        ("中文姓名及電碼", "Name in Chinese characters", i(of.chinese_name)),
        ("性別", "Sex", form.tick(("M 男", of.sex == "M"), ("F 女", of.sex == "F"))),
        ("出生日期", "Date of birth (dd-mm-yyyy)", form.day(of.born_on)),
        ("出生地點及國籍", "Place of birth and nationality", i(f"{born_in} / {nation}")),
        ("婚姻狀況", "Marital status", form.tick(("Single 未婚", _single(case)), ("Married 已婚", not _single(case)), ("Other 其他", False))),
        ("旅行證件類別及號碼", "Travel document: type and number", i(f"{kind} {number}".strip())),
        ("簽發日期", "Date of issue", form.day(issued)),
        ("有效期至", "Valid until", form.day(ends)),
        ("香港身份證號碼", "Hong Kong identity card number", i(of.hkid if here else "")),
        ("內地居民身份證號碼", "PRC resident identity card number", i(of.mainland_id if mainland else "")),
        ("住址", "Residential address", i(home(case, of))),
        ("電話", "Telephone number", i(_phone(of))),
        ("職業", "Occupation", i(job(case, of))),
    )  # fmt: skip
    bare = (4, 7)
    return "".join(form.line(f"{n}.", zh, en, v, bare=n in bare) for n, (zh, en, v) in enumerate(rows, 1))


def entry_numbered(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 997 on numbered lines: the photograph in the middle of the first page's head, four airy pages."""
    form = begun("ID 997", "11/2016", rng, fault, cells=False)
    held = stay(case, "applicant") if _inside(case) else None
    top = f'<div style="display:flex;justify-content:space-between"><div style="width:58mm"><b>Immigration Department</b><br>The Government of the Hong Kong Special Administrative Region<br>香港特別行政區政府入境事務處</div><div style="border:.2mm solid #444;width:44mm;height:53mm">{glued(case, case.applicant)}</div>{official(50, 22)}</div><h1>Application for Entry for Residence as Dependants in Hong Kong<br>受養人來港居留申請表</h1>'
    later = (
        form.line("16.", "現時是否在港", "Are you in Hong Kong now?", form.tick(("Yes 是", held is not None), ("No 否", held is None)), bare=True)
        + form.line("17.", "如是，獲准逗留至", "If yes, permitted to remain until", form.day(held.until if held else None))
        + form.line("18.", "擬來港日期", "Proposed date of arrival", form.day(case.on + timedelta(days=70)))
        + form.line("19.", "擬居留時間", "Proposed length of stay", form.ink("PERMANENTLY" if _settled(case) else "DURATION OF SPONSOR'S STAY"))
    )  # fmt: skip
    backer = "".join(form.line(f"{n}.", zh, en, form.ink(v)) for n, (zh, en, v) in enumerate(_backer(case), 20))
    zh, en = _signer(case)
    inner = (
        f"{top}<h2>PART A 甲部 – THE APPLICANT 申請人</h2>{_numbered(form, case)}",
        f"<h2>PART A 甲部 – STAY IN HONG KONG 在港逗留</h2>{later}<h2>DECLARATION BY THE APPLICANT 申請人聲明</h2>{_oaths(form, SWORN)}{form.sign(zh, en, case.on)}<p style='margin-top:5mm;font-size:8pt'>{WARNING[1]} {WARNING[0]}</p>",
        f"<h2>PART B 乙部 – THE SPONSOR 保證人</h2>{backer}<h2>DECLARATION BY THE SPONSOR 保證人聲明</h2>{_oaths(form, PROMISED)}{form.sign('保證人簽署', 'Signature of sponsor', case.on, case.sponsor.name)}",
        f"<h2>CHECKLIST AND STATEMENT OF PURPOSE 文件清單及收集資料的目的</h2><p>Documents to be submitted with this form 須連同本表格遞交的文件：</p><ol><li>Applicant's recent photograph 申請人近照</li><li>Copy of applicant's valid travel document 申請人有效旅行證件影印本</li><li>Proof of relationship with the sponsor 與保證人的關係證明</li><li>Copy of sponsor's Hong Kong identity card 保證人香港身份證影印本</li><li>Proof of sponsor's financial standing and accommodation 保證人的經濟狀況及住址證明</li></ol><p>{PURPOSE[1]}</p><p>{PURPOSE[0]}</p>",
    )
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-997", "numbered-lines", pages, CSS, facts=told(case.applicant, form, document_of(case, case.applicant)[1]))  # fmt: skip


def extension_cells(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 in ruled cells: particulars, the stay and the sponsor, declarations; three pages."""
    form = begun("ID 91", "12/2017", rng, fault, cells=True)
    one, two = _cells(form, case)
    held, of = stay(case, "applicant"), case.sponsor
    why = form.ask(("申請延長逗留的理由", "Reason(s) for applying for extension of stay", form.ink(f"RESIDE WITH {kinship(case)} AS DEPENDANT")), ("擬延長逗留至", "Proposed extension until", form.ink(f"3 YEARS FROM {held.until:%d/%m/%Y}")), first=True)  # fmt: skip
    say = form.sign(*_signer(case), case.on)
    back = form.ask(("保證人姓名", "Name of sponsor", form.ink(f"{of.name} {of.chinese_name}".strip())), ("香港身份證號碼", "Hong Kong identity card no.", form.ink(of.hkid)), ("與申請人關係", "Relationship", form.ink(kinship(case))), first=True)  # fmt: skip
    inner = (
        _crest(form, "延長逗留期限申請表", "Application for Extension of Stay", "（由申請人填寫 To be completed by the applicant）")
        + f"<h2 style='margin-top:2mm'>1. 個人資料 Personal Particulars</h2>{one}{two}<p style='margin-top:2mm'>如本表格為影印本或從互聯網下載，請填寫此欄。Please complete this column if this form is a photocopy or downloaded.</p>{say}",
        f"<h2>2. 在港逗留資料 Particulars of Stay in Hong Kong</h2>{_staying(form, case)}{why}<h2 style='margin-top:3mm'>3. 保證人資料 Particulars of Sponsor</h2>{back}{form.ask(('住址', 'Address', form.ink(of.address.upper())))}<h2 style='margin-top:3mm'>4. 隨行受養人 Accompanying Dependants</h2>{form.ask(('姓名', 'Name', form.ink('NIL')), ('出生日期', 'Date of birth', ''), ('旅行證件號碼', 'Travel document no.', ''))}{form.ask(('姓名', 'Name', ''), ('出生日期', 'Date of birth', ''), ('旅行證件號碼', 'Travel document no.', ''))}{say}",
        f"<h2>5. 聲明 Declaration</h2>{_oaths(form, SWORN)}<p>{WARNING[0]} {WARNING[1]}</p>{say}<p style='margin-top:4mm'>{PURPOSE[0]}<br>{PURPOSE[1]}</p>",
    )  # fmt: skip
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-91", "ruled-cells", pages, CSS, facts=told(case.applicant, form, document_of(case, case.applicant)[1]))  # fmt: skip


def extension_numbered(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw ID 91 on numbered lines, two pages: what is asked for stands after the particulars."""
    form = begun("ID 91", "07/2015", rng, fault, cells=False)
    held, of = stay(case, "applicant"), case.sponsor
    zh, en = _signer(case)
    top = f'<div style="display:flex;justify-content:space-between"><div style="width:100mm"><h1 style="text-align:left;margin:0">Application for Extension of Stay<br>延長逗留期限申請表</h1>Immigration Department, Hong Kong 香港入境事務處</div>{official(60, 20)}</div>'
    more = (
        form.line("16.", "申請事項", "I wish to apply for", form.tick(("extension of stay 延長逗留期限", True), ("change of status 更改身份", False)), bare=True)
        + form.line("17.", "現時身份", "Present status", form.ink(held.en))
        + form.line("18.", "現時逗留期限屆滿日", "Present limit of stay expires on", form.day(held.until))
        + form.line("19.", "上次抵港／獲准延期日期", "Date of last arrival / extension", form.day(held.since))
        + form.line("20.", "保證人姓名", "Name of sponsor", form.ink(f"{of.name} {of.chinese_name}".strip()))
        + form.line("21.", "保證人香港身份證號碼", "Sponsor's HK identity card number", form.ink(of.hkid))
        + form.line("22.", "關係", "Relationship to me", form.ink(kinship(case)))
    )  # fmt: skip
    inner = (
        f"{top}<h2>A. Particulars of applicant 申請人資料</h2>{_numbered(form, case)}<p style='font-size:8pt'>Attach copies of your travel document and Hong Kong identity card. 請附上旅行證件及香港身份證副本。</p>",
        f"<h2>B. Application 申請</h2>{more}<h2>C. Declaration 聲明</h2>{_oaths(form, SWORN[1:])}{form.sign(zh, en, case.on)}<p style='font-size:8pt;margin-top:4mm'>{WARNING[1]} {WARNING[0]}</p>",
    )
    pages = tuple(form.page(each, n + 1, len(inner)) for n, each in enumerate(inner))
    return Paper("id-91", "numbered-lines", pages, CSS, facts=told(case.applicant, form, document_of(case, case.applicant)[1]))  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {
    "id-997": (entry_cells, entry_numbered),
    "id-91": (extension_cells, extension_numbered),
}
