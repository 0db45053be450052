"""Translations by certifiers of three sorts, and letters of a family."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.papers.blind.b_foreign import brazilian_entry, polish_entry
from benchmarks.papers.blind.b_sheet import (
    INK,
    age,
    at,
    autograph,
    between,
    chop,
    css,
    dmy,
    en,
    forenames_first,
    like,
    only,
    paper,
    split_address,
    table,
    tc,
    us,
    zh,
)  # fmt: skip
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

Rows = list[tuple[str, str, str, str]]


def _source(case: Case, party: str) -> tuple[str, Rows, dict[str, object]]:
    """Return the name of the language, the entry's rows (original label, English, Chinese, value), and its facts."""
    if case.relationship in ("child", "parent"):
        entry = brazilian_entry(case, party)
        child, father, mother = entry.people
        rows = [
            ("CERTIDÃO DE NASCIMENTO", "BIRTH CERTIFICATE", "出生证明", ""),
            ("Nome", "Name", "姓名", forenames_first(child)),
            ("Matrícula", "Registration", "登记号", entry.number),
            ("Data de nascimento", "Date of birth", "出生日期", "{event}"),
            ("Sexo", "Sex", "性别", "M" if child.sex == "M" else "F"),
            ("Local de nascimento", "Place of birth", "出生地点", "Maternidade Araucária, Curitiba - PR"),
            ("Pai", "Father", "父亲", forenames_first(father)),
            ("Mãe", "Mother", "母亲", forenames_first(mother)),
            ("Data da emissão", "Date of issue", "签发日期", "{issued}"),
        ]
        return (
            "Portuguese",
            rows,
            {
                "number": entry.number,
                "parties": tuple(forenames_first(p) for p in entry.people),
                "date_of_birth": entry.event_on,
                "_issued": entry.issued_on,
            },
        )
    polish = polish_entry(case)
    one, two = polish.people
    rows = [
        ("ODPIS SKRÓCONY AKTU MAŁŻEŃSTWA", "SHORT EXTRACT FROM THE MARRIAGE RECORD", "结婚登记摘录", ""),
        ("Mężczyzna", "Man", "男方", forenames_first(one)),
        ("Data urodzenia", "Date of birth", "出生日期", f"{one.born_on:%Y-%m-%d}"),
        ("Kobieta", "Woman", "女方", forenames_first(two)),
        ("Data urodzenia", "Date of birth", "出生日期", f"{two.born_on:%Y-%m-%d}"),
        ("Data zawarcia małżeństwa", "Date of marriage", "结婚日期", "{event}"),
        ("Miejsce", "Place", "结婚地点", "Płock"),
        ("Nr aktu", "Record No.", "登记号", polish.number),
        ("Data wydania", "Date of issue", "签发日期", "{issued}"),
    ]
    return (
        "Polish",
        rows,
        {
            "number": polish.number,
            "parties": tuple(forenames_first(p) for p in polish.people),
            "event_on": polish.event_on,
            "_issued": polish.issued_on,
        },
    )


def _filled(case: Case, party: str, say) -> tuple[str, Rows, dict[str, object], date]:
    language, rows, facts = _source(case, party)
    event, issued = facts.get("event_on") or facts["date_of_birth"], facts.pop("_issued")
    said = [(a, b, c, v.replace("{event}", say(event)).replace("{issued}", say(issued))) for a, b, c, v in rows]
    return language, said, facts, issued  # type: ignore[return-value]


def accredited(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an Australian accredited translator's extract, certified by a stamp and one sentence at the foot."""
    only(fault, "uncertified")
    language, rows, facts, issued = _filled(case, party, en)
    day = between(rng, issued + timedelta(days=3), case.on - timedelta(days=5))
    title, *fields = rows
    certified = (
        f"""<div style="margin-top:12mm;border-top:.3mm solid #222;padding-top:3mm"><p>I, Rosalind Tembo, NAATI Certified Translator ({language} into English), certify that this is a true and accurate translation of the document presented to me in the {language} language.</p><div class="two"><div>{autograph(rng)}<br>{dmy(day)}</div><div style="border:.6mm solid #264f91;color:#264f91;border-radius:3mm;padding:3mm 5mm" class="c s"><b>NAATI</b> CERTIFIED TRANSLATOR<br>ROSALIND TEMBO<br>PRACTITIONER ID CPN3{like("#####", rng)}<br>{language.upper()} &gt; ENGLISH<br>Valid to {case.on.year + 2}</div></div></div>"""
        if fault != "uncertified"
        else ""
    )
    body = f"""<p class="s">[Translator's notes appear in square brackets.]</p><p class="c s">[National emblem]</p><p class="c b" style="font-size:14pt;margin:6mm">{title[1]}</p><p class="s">[Translated from {language}]</p>{table([(b, v) for _, b, _, v in fields], "n", "36 64")}<p>[Round seal of the register office: partly legible] [Signature: illegible]</p><p>[End of translation]</p>{certified}"""
    facts |= {"issued_on": day} if fault != "uncertified" else {}
    return paper(
        "certified-translation",
        "naati-extract",
        [body],
        css("'Liberation Sans',sans-serif", ".n td{padding:1.5mm 0}", size="11.5pt", pad="20mm 22mm"),
        facts,
        "en",
    )


def company_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a Mainland agency's Chinese translation, its declaration with the seal on a page of its own."""
    only(fault, "uncertified")
    language, rows, facts, issued = _filled(case, party, zh)
    day = between(rng, issued + timedelta(days=3), case.on - timedelta(days=5))
    name = {"Polish": "波兰语", "Portuguese": "葡萄牙语"}[language]
    title, *fields = rows
    head = '<p class="s r" style="border-bottom:.2mm solid #999">武汉译海通翻译有限公司　Wuhan Yihaitong Translation Co., Ltd.</p>'
    one = f"""{head}<p class="c">（译自{name}）</p><p class="c b" style="font-size:18pt;margin:8mm">{title[2]}</p>{table([(c + "：", {"M": "男", "F": "女"}.get(v, v)) for _, _, c, v in fields], "n", "28 72")}<p>（民事登记处印章）　　（签名）</p><p class="c s" style="margin-top:20mm">第1页，共{2 if fault != "uncertified" else 1}页</p>{at(140, 205, chop("武汉译海通翻译有限公司", rng, size=36, inside="翻译专用章")) if fault != "uncertified" else ""}"""
    two = f"""{head}<p class="c b" style="font-size:18pt;margin:14mm 0 10mm">翻 译 声 明</p><p class="in">本公司系经工商行政管理部门登记注册、具有翻译资质的专业翻译机构，统一社会信用代码：91420106MA4{like("#####", rng)}X。</p><p class="in">兹声明所附译文由本公司译员翻译，译文与所提供之{name}原件内容相符，准确无误。如因译文不实引起的法律责任由本公司承担。</p><p style="margin-top:14mm">译员：顾清源（全国翻译专业资格证书编号：{like("1801########", rng)}）</p><p>译员签名：{autograph(rng, "#222")}</p><div class="r" style="margin-top:14mm">武汉译海通翻译有限公司（盖章）<br>地址：武汉市武昌区中南路15号<br>电话：027-{like("87######", rng)}<br>{zh(day)}</div>{at(136, 172, chop("武汉译海通翻译有限公司", rng, size=40, inside="翻译专用章"))}"""
    facts |= {"issued_on": day} if fault != "uncertified" else {}
    pages = [one, two] if fault != "uncertified" else [one]
    return paper(
        "certified-translation",
        "mainland-agency",
        pages,
        css(
            "'Noto Sans CJK SC',sans-serif",
            ".n td{padding:1.8mm 0}.in{text-indent:2em;line-height:2}",
            size="12pt",
            pad="18mm 22mm",
        ),
        facts,
        "zh",
    )


def sworn_columns(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a sworn translator's work: the original's words left, the English right, an oath and a round seal."""
    only(fault, "uncertified")
    language, rows, facts, issued = _filled(case, party, lambda d: dmy(d, "."))
    day = between(rng, issued + timedelta(days=3), case.on - timedelta(days=5))
    number = f"{rng.randrange(40, 900)}/{day.year}"
    top = (
        f"""<div class="two s"><span>Repertory No. {number}</span><span>Joanna Lisiecka, M.A. &nbsp; Sworn Translator<br>list of the Ministry of Justice, TP/{like("####", rng)}/06</span></div>"""
        if fault != "uncertified"
        else ""
    )
    pairs = [(f"<b>{a}</b>", f"<b>{b}</b>") if not v else (f"{a}: {v}", f"{b}: {v}") for a, b, _, v in rows]
    oath = (
        f"""<p style="margin-top:9mm">I, the undersigned Joanna Lisiecka, sworn translator of {language} and English, hereby attest under my oath of office that the right-hand column is in conformity with the contents of the {language} document shown to me in the original.</p><p>Done on {us(day)}. Fee charged in accordance with the regulations.</p><div class="r">{autograph(rng)}<br>Joanna Lisiecka</div>{at(78, 186, chop("SWORN TRANSLATOR ENGLISH", rng, colour="#303a8c", size=36, inside="J. LISIECKA"))}"""
        if fault != "uncertified"
        else ""
    )
    body = f"""{top}<div style="height:6mm"></div>{table([(language + " text", "English text"), *pairs], "g", "50 50", head=True)}{oath}"""
    facts |= {"issued_on": day} if fault != "uncertified" else {}
    return paper(
        "certified-translation",
        "sworn-two-columns",
        [body],
        css("'DejaVu Sans',sans-serif", ".g td,.g th{padding:2mm}", size="10pt", pad="18mm 18mm"),
        facts,
        "en",
    )


def _call(p: Someone) -> str:
    return p.chinese_name[1:] if p.chinese_name else p.given_names.split()[0].title()


def enveloped(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter in Chinese by hand, and behind it its envelope with stamp and postmark."""
    only(fault)
    one, two = case.sponsor, case.applicant
    if not (one.chinese_name and two.chinese_name):
        return _english_enveloped(case, rng, rng.choice(("It rains here all week.", "The plums are ripe at last.")))
    day = between(rng, case.on - timedelta(days=500), case.on - timedelta(days=25))
    told = rng.sample(
        (
            "阿爸個膝頭好返好多，日日去公園行圈。",
            "樓下間茶餐廳執咗，我哋成日食嗰間。",
            "我換咗新嘅返工時間，朝早七點就要出門。",
            "上個禮拜搬咗張新床入房，等你嚟。",
            "姨媽問你幾時過嚟，佢要煲湯畀你飲。",
        ),
        3,
    )
    parent = "父親大人" if two.sex == "M" else "母親大人"
    close = {"spouse": ("掛住你的", "見字"), "child": ("爸媽", "乖乖"), "parent": ("兒女", "膝下")}.get(
        case.relationship, ("想念你的", "見字")
    )
    letter = f"""<p>{parent if case.relationship == "parent" else _call(two)}{close[1]}：</p><p class="in">收到你上次寄嚟嘅相同埋信，睇咗好多次。{told[0]}{told[1]}</p><p class="in">{told[2]}天氣開始熱，你要記得飲多啲水，唔好成日捱夜。電話入面講唔到咁多，所以都係寫信好。</p><p class="in">等手續辦妥，我哋就可以一齊住，唔使再咁樣分開兩地。代我問候屋企人。</p><p>祝　身體健康</p><p class="r">{close[0]}　{_call(one)}<br>{zh(day)}夜</p>"""
    envelope = f"""<div class="e">{at(8, 8, f'<span class="s">{one.address_zh}<br>{tc(one)} 寄</span>')}{at(138, 8, _stamp())}{at(112, 12, _postmark(day, "HONG KONG"))}{at(52, 52, f'<span style="font-size:16pt">{tc(two)}　收</span><br>{two.address_zh}')}{at(8, 92, '<span style="border:.4mm solid #1d4fa0;color:#1d4fa0;padding:.5mm 2mm" class="s">PAR AVION 航空</span>')}</div>"""
    return paper(
        "family-letter",
        "by-hand-with-envelope",
        [letter, envelope],
        _LETTER,
        {"parties": (tc(one), tc(two)), "issued_on": day},
        "zh",
        size=(180.0, 240.0),
    )


_LETTER = css(
    f"FreeSerif,'AR PL UKai HK',serif;color:{INK}",
    ".in{text-indent:2em}.p p{line-height:2;margin:3mm 0}.e{position:relative;width:165mm;height:108mm;border:.3mm solid #aaa;background:#fffdf4;line-height:1.5}",
    size="14pt",
    pad="7mm",
)


def _english_enveloped(case: Case, rng: Random, weather: str) -> Paper:
    one, two = case.sponsor, case.applicant
    day = between(rng, case.on - timedelta(days=500), case.on - timedelta(days=25))
    names = [p.given_names.title() if p.chinese_name else _call(p) for p in (one, two)]
    letter = f"""<p class="r">{us(day)}</p><p>Dearest {names[1]},</p><p class="in">{weather} Your card with the lighthouse stands on the shelf over the sink, so I see it each time I wash up. Everybody at home asks after you.</p><p class="in">I have measured the small room twice and your desk will fit under the window. The lady from the third floor lends us her drill. On Saturdays I walk to the pier and think how you will like the noise and the smell of it.</p><p class="in">Call when you are back from your trip. Not long now!</p><p class="r">All my love,<br>{ {"M": "Dad", "F": "Mum"}[one.sex] if case.relationship == "child" else names[0] }</p>"""
    envelope = f"""<div class="e">{at(8, 8, f'<span class="s">From: {one.western}<br>{"<br>".join(split_address(one.address))}</span>')}{at(138, 8, _stamp())}{at(112, 12, _postmark(day, "HONG KONG"))}{at(60, 52, _lines(two))}{at(8, 92, '<span style="border:.4mm solid #1d4fa0;color:#1d4fa0;padding:.5mm 2mm" class="s">AIR MAIL PAR AVION</span>')}</div>"""
    return paper(
        "family-letter",
        "by-hand-with-envelope",
        [letter, envelope],
        _LETTER,
        {"parties": (one.western, two.western), "issued_on": day},
        "en",
        size=(180.0, 240.0),
    )


def _lines(p: Someone) -> str:
    return "<br>".join((p.western, *split_address(p.address)))


def _stamp() -> str:
    return '<svg viewBox="0 0 20 24" style="width:20mm;height:24mm"><rect x="0.5" y="0.5" width="19" height="23" fill="#e7f0e2" stroke="#888" stroke-width=".5" stroke-dasharray="1 .6"/><path d="M3 18 L8 9 L12 15 L15 11 L18 18 Z" fill="#5a8f62"/><text x="3" y="22" font-size="2" fill="#333">$4.9 HONG KONG</text></svg>'


def _postmark(day: date, place: str) -> str:
    return f'<svg viewBox="0 0 60 26" style="width:52mm;height:22mm"><g fill="none" stroke="#333" stroke-width=".8"><circle cx="13" cy="13" r="11.5"/><path d="M26 7 q8 -4 16 0 t16 0 M26 13 q8 -4 16 0 t16 0 M26 19 q8 -4 16 0 t16 0"/></g><g font-family="Liberation Sans" font-size="3.4" fill="#333" text-anchor="middle"><text x="13" y="8">{place}</text><text x="13" y="14.5">{day.day} {day:%b} {day:%y}</text><text x="13" y="20">18 00</text></g></svg>'


def aerogramme(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an aerogramme unfolded: the letter above, the address panel below; the applicant writes to the sponsor."""
    only(fault)
    one, two = case.applicant, case.sponsor
    day = between(rng, case.on - timedelta(days=700), case.on - timedelta(days=40))
    if age(one, day) < 8:
        day = case.on - timedelta(days=40)
    greeting = {
        "child": "Hello Daddy" if two.sex == "M" else "Hello Mum",
        "parent": f"My dear {two.given_names.title()}",
    }.get(case.relationship, f"Hi my darling {two.given_names.title()}")
    told = rng.sample(
        (
            "The neighbours finally cut down the walnut tree.",
            "I passed the exam, with two points to spare.",
            "We had eleven people for dinner on Sunday and not enough chairs.",
            "My bicycle was stolen and found again on the same day.",
            "Grandmother has learned how to send pictures, so be warned.",
        ),
        3,
    )
    body = f"""<p class="r s">{en(day)}</p><p>{greeting},</p><p>{told[0]} {told[1]} You would have laughed. It is strange to tell you such things on paper, but you said you wanted a real letter, so here it is.</p><p>{told[2]} I count the weeks until we are all under one roof. Have you found a place for the piano, or shall I sell it? Please answer this time!</p><p>Kisses, your {one.given_names.title()}</p><div style="position:absolute;left:8mm;right:8mm;bottom:8mm;height:88mm;border-top:.3mm dashed #69c;background:#dcebf7">{at(6, 5, '<b style="color:#1d4fa0">AEROGRAMME</b><br><span class="xs">AN AEROGRAMME SHOULD NOT CONTAIN ANY ENCLOSURE</span>')}{at(128, 5, _stamp())}{at(84, 6, _postmark(day, "AIRPORT"))}{at(52, 36, _lines(two) + "<br>HONG KONG")}{at(6, 70, f'<span class="xs">Sender’s name and address:</span><br><span class="s">{one.western}</span>')}</div>"""
    style = css(
        f"Caladea,'AR PL UKai HK',serif;font-style:italic;color:{INK}",
        ".p{background:#eaf3fb}.p p{margin:4mm 0;line-height:1.8}",
        size="13pt",
        pad="11mm 14mm",
    )
    return paper(
        "family-letter",
        "aerogramme",
        [body],
        style,
        {"parties": (one.western, two.western), "issued_on": day},
        "en",
        size=(182.0, 262.0),
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "certified-translation": (accredited, company_chinese, sworn_columns),
    "family-letter": (enveloped, aerogramme),
}
