"""Certificates of marriages and of a civil union, and translations of those in other tongues."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from PIL import Image

from benchmarks.papers.blind.a_pen import head, jpeg, lit
from benchmarks.papers.eighth.b_base import LANDS, TOWNS, arms, oval, parents_of, slashed, wed_in
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    between,
    couple,
    css,
    en,
    entry,
    first_last,
    like,
    made,
    only,
    ordinal,
    pen,
    put,
    rows,
    sc,
    seal,
    state,
    us,
    zh,
)

MESI = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
]


def booklet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the opened red booklet of the Mainland: the holder and the day on the left, both and their picture right."""
    only(fault)
    he, she, day = couple(case)
    if not (he.simplified and she.simplified):
        raise NobodysError("Nobody of the Mainland.")
    number = f"J440305-{day.year}-{like('00####', rng)}"
    canvas = Image.new("RGB", (900, 600), (196, 24, 32))
    head(canvas, he, 290, 110, 400, dress=1)
    head(canvas, she, 610, 140, 380, dress=2)
    photo = jpeg(lit(canvas, rng, soft=1.0, light=0.05))
    holder = case.of(party) if case.of(party) in (he, she) else he

    def who(p: Someone) -> str:
        permanent = p is case.sponsor and case.answers["sponsor"]["status"] == "permanent-resident"
        land, card = {"CHN": "中国", "TWN": "中国（台湾）"}.get(p.nationality, state(p, 1)), p.mainland_id
        if case.answers["applicant"]["residence"] == "macao" and p is case.applicant:
            land, card = "中国（澳门）", p.macao_id
        elif permanent and p.nationality == "CHN":
            land, card = "中国（香港）", p.hkid
        elif p.nationality != "CHN":
            card = p.taiwan_id if p.nationality == "TWN" else p.passport
        return f'<div class="who"><div><span class="lb">姓　　名</span><b>{sc(p)}</b></div><div class="sp"><span><span class="lb">国　　籍</span>{land}</span><span><span class="lb">性别</span>{"男" if p.sex == "M" else "女"}</span></div><div><span class="lb">出生日期</span>{p.born_on.year}年{p.born_on.month:02}月{p.born_on.day:02}日</div><div><span class="lb">身份证件号</span>{card}</div></div>'

    left = f"""<div class="half"><p class="ctr" style="font-size:19pt;letter-spacing:5mm;color:#a31c22;margin:3mm 0 2mm">结婚证</p><p class="sm" style="line-height:1.6">　　结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。</p><div style="height:3mm"></div><p><span class="lb">登记机关</span></p><div style="height:20mm">{put(26, 41, seal("深圳市福田区民政局", size=27, inside="婚姻登记专用章"))}</div><p><span class="lb">婚姻登记员</span>{pen(rng, "#222", 24)}</p></div>"""
    right = f"""<div class="half"><div><span class="lb">持 证 人</span><b>{sc(holder)}</b></div><div><span class="lb">登记日期</span>{day.year}年{day.month:02}月{day.day:02}日</div><div><span class="lb">结婚证字号</span>{number}</div><div class="sp" style="margin-top:1.5mm"><div style="width:10mm;padding-top:6mm"><span class="lb">备注</span></div><div style="position:relative"><img src="{photo}" style="width:44mm;height:29.3mm;display:block">{put(28, 15, seal("深圳市福田区民政局", size=19, inside="钢印"))}</div></div>{who(he)}{who(she)}</div>"""
    body = (
        f'<div style="display:flex;height:100%">{left}<div style="border-left:.2mm dashed #d5a0a0"></div>{right}</div>'
    )
    facts = {"number": number, "parties": (sc(he), sc(she)), "event_on": day}
    style = css("'Noto Serif CJK SC',serif", ".p{background:#fdefec}.half{width:87mm;padding:6mm 7mm;box-sizing:border-box;position:relative}.lb{color:#a05050;font-size:8pt;margin-right:2.5mm}.who{border-top:.2mm solid #e0b0b0;margin-top:1.5mm;padding-top:1mm}.p p{margin:.6mm 0}", "9.5pt", "0")  # fmt: skip
    return made("marriage-certificate", "mainland-booklet-inside", [body], style, facts, "zh", size=(176.0, 124.0))


def county(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified abstract of an American county clerk, one line of script after another."""
    only(fault)
    he, she, day = couple(case)
    number = f"D{day:%y}-{like('######', rng)}"
    filed = day + timedelta(days=rng.randrange(4, 12))
    issued = between(rng, filed, max(filed, case.on - timedelta(days=5)))

    def fill(text: str) -> str:
        return f'<span class="fl">{text}</span>'

    def home(p: Someone) -> str:
        return fill("Hong Kong" if p.chinese_name or p is case.sponsor else TOWNS.get(p.nationality, "Hong Kong"))

    body = f"""<div class="fr"><div class="sp sm"><span>CLARK COUNTY CLERK<br>LAS VEGAS, NEVADA</span><span class="rt">Instrument No.<br><b style="font-size:12pt;color:#9b1b1b">{number}</b></span></div><div class="ctr" style="margin-top:-6mm">{arms("#9a8040", 20, "gear")}<p style="font:26pt Z003;margin:2mm 0">Marriage Certificate</p></div><p>STATE OF NEVADA<br>COUNTY OF CLARK</p><p class="ln">This is to certify that the undersigned, {fill("Rev. Harold T. Minchin")}, did on the {fill(f"{ordinal(day.day)}")} day of {fill(f"{day:%B}, {day.year}")} at {fill("Las Vegas")}, Nevada, join in lawful wedlock</p><p class="ln">{fill(first_last(he))} of {home(he)}, date of birth {fill(us(he.born_on))}</p><p class="ln">and {fill(first_last(she))} of {home(she)}, date of birth {fill(us(she.born_on))}</p><p class="ln">with their mutual consent, in the presence of {fill("Denise Okafor")}, who was witness.</p><div class="sp" style="margin-top:5mm"><div class="ctr">{pen(rng, "#222", 44)}<br><span class="ul xs">Signature of person performing ceremony</span><br><span class="xs">Chapel of the Palms, 1024 S. 4th Street</span></div><div class="ctr">{pen(rng, "#222", 40)}<br><span class="ul xs">Signature of witness</span></div></div><div class="sp" style="margin-top:6mm;border-top:.4mm solid #9a8040;padding-top:3mm"><div style="width:105mm" class="sm">CERTIFIED ABSTRACT OF MARRIAGE. I, the undersigned County Clerk, do hereby certify that the foregoing is a full, true and correct record of the marriage recorded in my office on <b>{us(filed)}</b>. Any alteration or erasure voids this certificate.<br>Witness my hand and official seal on <b>{us(issued)}</b>.<br>{pen(rng, "#222", 36)}<br>MARGARET L. TEAGUE, COUNTY CLERK</div>{seal("OFFICIAL SEAL CLARK COUNTY NEVADA ", "#9a8040", 34, "CLERK", "DejaVu Serif")}</div></div>"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": issued}
    style = css("'URW Bookman',serif", ".p{background:#fffdf4}.fr{border:1.4mm double #9a8040;outline:.3mm solid #9a8040;outline-offset:1.5mm;padding:9mm 11mm;height:100%;box-sizing:border-box}.fl{font:12.5pt Nimbus Mono PS;border-bottom:.2mm solid #444;padding:0 2mm}.ln{line-height:2}", "11pt", "10mm")  # fmt: skip
    return made("marriage-certificate", "county-clerk-abstract", [body], style, facts, "en", size=(279.4, 215.9))


def italian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the summary extract of an Italian act of marriage."""
    only(fault)
    he, she, day = wed_in(case, "italy")
    act = entry(case, "italian marriage", day)
    number = act.number

    def of(p: Someone, born: str) -> str:
        return f'<p class="nm">{first_last(p)}</p><p>{born} a {TOWNS.get(p.nationality, "Hong Kong")} ({LANDS[p.nationality][0]}) il {p.born_on.day} {MESI[p.born_on.month - 1]} {p.born_on.year}</p>'

    body = f"""<table><tr><td style="width:24mm">{arms("#222", 20, "shield")}</td><td><b style="font-size:17pt">COMUNE DI LUCCA</b><br>Settore Servizi Demografici<br>UFFICIO DELLO STATO CIVILE</td><td class="rt sm">Piazza Santa Giulia, 1<br>55100 Lucca (LU)</td></tr></table><p class="ctr bd" style="font-size:15pt;margin:10mm 0 1mm">ESTRATTO PER RIASSUNTO<br>DELL'ATTO DI MATRIMONIO</p><p class="ctr sm">(art. 106 e 107 del D.P.R. 3 novembre 2000, n. 396)</p><p style="margin-top:8mm">Dal Registro degli Atti di <b>MATRIMONIO</b> di questo Comune, anno <b>{day.year}</b>, parte <b>I</b>, numero <b>{number}</b>, ufficio <b>1</b>,</p><p class="ctr">RISULTA CHE</p><p>in data <b>{day.day} {MESI[day.month - 1]} {day.year}</b>, alle ore <b>{act.hour}</b>, in Lucca, presso la Casa comunale, hanno contratto matrimonio civile:</p>{of(he, "nato")}<p class="ctr">e</p>{of(she, "nata")}<p style="margin-top:7mm" class="bd">ANNOTAZIONI MARGINALI</p><p>Con dichiarazione resa nell'atto di matrimonio controscritto gli sposi hanno scelto il regime della separazione dei beni.</p><p>Nessun'altra annotazione.</p><p class="sm" style="margin-top:7mm">Il presente estratto è rilasciato in carta libera per gli usi consentiti dalla legge. Il presente certificato non può essere prodotto agli organi della pubblica amministrazione o ai privati gestori di pubblici servizi (art. 40 D.P.R. 28 dicembre 2000, n. 445). Rilasciato per l'estero.</p><div class="sp" style="margin-top:10mm"><span>Lucca, {slashed(act.issued)}</span><span class="ctr">L'Ufficiale dello Stato Civile<br>Dott.ssa Ornella Bartalini<br>{pen(rng)}</span></div><p class="xs">Diritti di segreteria: esente.　Op. {act.book}</p>{put(84, 226, seal("COMUNE DI LUCCA · STATO CIVILE · ", "#2c4f8c", 34, "LUCCA", "DejaVu Sans"))}"""
    facts = {"number": number, "parties": (first_last(he), first_last(she)), "event_on": day, "issued_on": act.issued}
    style = css("'Nimbus Roman',serif", ".nm{font-size:14pt;font-weight:bold;text-align:center;margin-top:4mm}", "12pt", "18mm 24mm")  # fmt: skip
    return made("marriage-certificate", "italian-extract", [body], style, facts, "other")


def italian_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the sworn translation of the Italian extract, with the oath before a court."""
    only(fault, "uncertified")
    he, she, day = wed_in(case, "italy")
    act = entry(case, "italian marriage", day)

    def of(p: Someone) -> str:
        land = LANDS[p.nationality][0]
        land = {"Regno Unito": "United Kingdom", "Stati Uniti d'America": "United States of America", "Francia": "France", "Germania": "Germany", "Giappone": "Japan", "Spagna": "Spain", "Filippine": "Philippines", "Cina": "China"}.get(land, land)  # fmt: skip
        return f"<p class='ctr'><b>{first_last(p)}</b></p><p>born in {TOWNS.get(p.nationality, 'Hong Kong')} ({land}) on {en(p.born_on)}</p>"

    text = f"""<p class="rt sm"><i>Translation from Italian into English</i></p><p><b>MUNICIPALITY OF LUCCA</b><br>Demographic Services Department &ndash; REGISTRY OFFICE<br>Piazza Santa Giulia, 1, 55100 Lucca (LU)<br>[coat of arms of the Municipality]</p><p class="ctr bd" style="margin:7mm 0;font-size:13pt">SUMMARY EXTRACT OF THE RECORD OF MARRIAGE<br><span class="sm">(Articles 106 and 107 of Presidential Decree No. 396 of 3 November 2000)</span></p><p>From the Register of MARRIAGES of this Municipality, year {day.year}, part I, number {act.number}, office 1, IT APPEARS THAT</p><p>on <b>{en(day)}</b>, at {act.hour}, in Lucca, at the Town Hall, the following contracted a civil marriage:</p>{of(he)}<p class="ctr">and</p>{of(she)}<p><b>MARGINAL NOTES</b><br>By declaration made in the record of marriage the spouses have chosen the regime of separation of property.<br>No other notes.</p><p class="sm">This extract is issued on unstamped paper for the uses permitted by law. This certificate may not be produced to bodies of the public administration or to private operators of public services (Art. 40 of Presidential Decree No. 445 of 28 December 2000). Issued for use abroad.</p><p>Lucca, {slashed(act.issued)}<br>The Registrar: Dr Ornella Bartalini [signed] [round stamp: Municipality of Lucca, Registry Office]</p>"""
    oath = f"""<p class="ctr bd">TRIBUNALE DI LUCCA</p><p class="ctr">VERBALE DI ASSEVERAZIONE / RECORD OF SWORN TRANSLATION</p><p>On {en(act.translated)}, before the undersigned Clerk of the Court, appeared Ms Fiammetta Grassini, translator enrolled in the Register of Court Experts of Lucca, no. {act.book}, who asked to swear to the foregoing translation.</p><p>The translator, having been warned in accordance with the law, took the oath by repeating the words: <i>"I swear that I have well and faithfully performed the task entrusted to me, with no other aim than to make the truth known. I certify that the translation is complete and true to the Italian original."</i></p><div class="sp" style="margin-top:6mm"><span>The Translator<br>{pen(rng)}</span><span>The Clerk of the Court<br>{pen(rng, "#222")}</span>{seal("TRIBUNALE DI LUCCA · CANCELLERIA · ", "#333", 30, "LUCCA", "DejaVu Sans")}</div>"""
    pages = [text, oath] if fault != "uncertified" else [text]
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Nimbus Sans',sans-serif", ".p p{margin:3mm 0}", "11pt", "22mm 26mm")
    return made("certified-translation", "sworn-of-italian-marriage", pages, style, facts, "en")


def vietnamese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Vietnamese certificate of marriage, the wife beside the husband in a red frame."""
    only(fault)
    he, she, day = wed_in(case, "vietnam")
    number = f"{entry(case, 'vietnamese marriage', day).number}/{day.year}"

    def side(p: Someone, title: str) -> str:
        return f'<div style="width:48%"><p>Họ, chữ đệm, tên {title}: <b>{p.name}</b></p><p>Ngày, tháng, năm sinh: {slashed(p.born_on)}</p><p>Dân tộc: {"Kinh" if p.nationality == "VNM" else "//"}　Quốc tịch: {LANDS[p.nationality][2]}</p><p>Nơi cư trú: {_lives(case, p, day)}</p><p>Giấy tờ tùy thân: Hộ chiếu số {p.passport}</p></div>'

    body = f"""<div class="fr"><div class="ctr"><b style="font-size:13pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b class="ul">Độc lập - Tự do - Hạnh phúc</b></div><div class="sp"><span style="width:52mm">{arms("#c8a020", 17)}</span><b style="font-size:20pt;color:#c2242b;margin-top:4mm">GIẤY CHỨNG NHẬN KẾT HÔN</b><span style="width:52mm" class="rt">Số: <b>{number}</b></span></div><div class="sp" style="margin-top:6mm">{side(she, "vợ")}{side(he, "chồng")}</div><p style="margin-top:4mm">Nơi đăng ký kết hôn: Ủy ban nhân dân quận Hải Châu, thành phố Đà Nẵng</p><p>Ngày, tháng, năm đăng ký: <b>{slashed(day)}</b></p><p class="sm"><i>Giấy chứng nhận kết hôn này có giá trị kể từ ngày đăng ký.</i></p><div class="sp" style="margin-top:3mm"><span class="ctr"><b>Vợ</b><br><i class="xs">(Ký, ghi rõ họ, chữ đệm, tên)</i><br>{pen(rng)}<br>{she.name}</span><span class="ctr"><b>Chồng</b><br><i class="xs">(Ký, ghi rõ họ, chữ đệm, tên)</i><br>{pen(rng, "#222")}<br>{he.name}</span><span class="ctr"><b>NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN</b><br>PHÓ CHỦ TỊCH<br>{pen(rng)}<br><b>Trần Quốc Đạt</b></span></div>{put(196, 132, seal("ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU ★ ", size=34, inside="★", font="DejaVu Sans"))}</div>"""
    facts = {"number": number, "parties": (he.name, she.name), "event_on": day}
    style = css("'Liberation Serif',serif", ".p{background:#fdf6ee}.fr{border:2mm double #c2242b;padding:8mm 10mm;height:100%;box-sizing:border-box;position:relative}", "12pt", "9mm")  # fmt: skip
    return made("marriage-certificate", "vietnamese-framed", [body], style, facts, "other", size=(297.0, 210.0))


def _lives(case: Case, p: Someone, day: date, at: int = 0) -> str:
    here = p is case.sponsor or p.nationality == "CHN"
    rng = Random(f"lives {case.name} {p.name} {day}")
    number = rng.randrange(8, 180)
    if here:
        return ("Hồng Kông, Trung Quốc", "中國香港")[at]
    if p.nationality == "VNM":
        return (f"{number} Trần Phú, Đà Nẵng", f"峴港市陳富街{number}號")[at]
    return (LANDS[p.nationality][2], LANDS[p.nationality][3])[at]


def vietnamese_in_chinese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Chinese translation of the Vietnamese certificate by a firm of Hong Kong."""
    only(fault, "uncertified")
    he, she, day = wed_in(case, "vietnam")
    act = entry(case, "vietnamese marriage", day)
    pairs = [("姓名", she.name, he.name), ("出生日期", zh(she.born_on), zh(he.born_on))]
    pairs += [("民族", *("京族" if p.nationality == "VNM" else "//" for p in (she, he))), ("國籍", *(LANDS[p.nationality][3] for p in (she, he)))]  # fmt: skip
    pairs += [("居住地", _lives(case, she, day, 1), _lives(case, he, day, 1)), ("身份證件", f"護照號碼 {she.passport}", f"護照號碼 {he.passport}")]  # fmt: skip
    ref = f"LT{act.translated:%y%m}-{act.book}"
    close = f"""<div style="border-top:.5mm solid #0b5a60;margin-top:9mm;padding-top:3mm"><b>譯文核證　CERTIFICATION OF TRANSLATION</b><p>We, Lantern Language Services Limited, hereby certify that the above is, to the best of our knowledge and belief, a true and accurate Chinese translation of the Vietnamese document attached.</p><p>本公司謹此證明上列中文譯本與所附越南文文件內容相符，真確無誤。</p><div class="sp"><span>{pen(rng)}<br>黎若蘭 LAI Yeuk Lan, Chartered Linguist</span><span>日期 Date：{zh(act.translated)}</span></div></div>{put(140, 222, oval("LANTERN LANGUAGE<br>SERVICES LTD.", "CERTIFIED TRUE TRANSLATION"))}"""
    body = f"""<div class="sp sm" style="color:#0b5a60"><b>燈語翻譯有限公司<br>Lantern Language Services Limited</b><span>香港德輔道中 188 號 9 樓　檔號 {ref}</span></div><p class="sm">［中文譯本　原文：越南文］</p><p class="ctr">越南社會主義共和國<br>獨立－自由－幸福</p><p class="ctr" style="font-size:20pt;margin:4mm 0"><b>結婚證書</b></p><p class="rt">編號：{act.number}/{day.year}</p>{rows([("", "妻子", "丈夫"), *pairs], "box", "20 40 40", head=True)}<p>結婚登記機關：峴港市海州郡人民委員會</p><p>登記日期：{zh(day)}</p><p>本結婚證書自登記之日起生效。</p><p>妻子（已簽署）{she.name}　　丈夫（已簽署）{he.name}</p><p>簽發結婚證書人：副主席　Trần Quốc Đạt（已簽署）　［印章：海州郡人民委員會］</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Noto Sans CJK HK',sans-serif", ".box td{padding:1.6mm 2mm}", "11pt", "16mm 24mm")
    return made("certified-translation", "firm-of-vietnamese-marriage", [body], style, facts, "zh")


def civil_union(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certificate of a civil union of New Zealand, particulars of both in two columns."""
    only(fault)
    one, two, day = couple(case, same=True)
    number = f"{day.year}/{like('00###', rng)}"
    issued = between(rng, day + timedelta(days=5), day + timedelta(days=60))
    jobs = [rng.choice(("Winemaker", "Civil engineer", "Nurse", "Illustrator")) for _ in range(2)]

    def line(label: str, *values: str) -> tuple[str, ...]:
        return (label, *(f"<b>{value}</b>" for value in values))

    folks = [parents_of(case, p) for p in (one, two)]
    data = [("", "Party A", "Party B"), line("First/Given Name(s)", *(p.given_names.title() for p in (one, two))), line("Surname/Family Name", one.surname, two.surname), line("Sex", *("Male" if p.sex == "M" else "Female" for p in (one, two))), line("Date of birth", en(one.born_on), en(two.born_on)), line("Place of birth", TOWNS.get(one.nationality, "Hong Kong"), TOWNS.get(two.nationality, "Hong Kong")), line("Occupation", *jobs), line("Relationship status", "Never married or in a civil union", "Never married or in a civil union")]  # fmt: skip
    data += [line("Name of mother", *(first_last(m) for _, m in folks)), line("Name of father", *(first_last(f) for f, _ in folks))]  # fmt: skip
    body = f"""<div class="sp"><div><b style="font-size:9pt">Births, Deaths and Marriages<br><span style="font-weight:normal">Whānautanga, Matenga, Mārenatanga</span></b></div><div>{arms("#134a3c", 20, "flower")}</div><div class="rt"><b style="font-size:9pt">New Zealand Government</b><br>Te Tari Taiwhenua<br>Internal Affairs</div></div><p class="ctr" style="font-size:24pt;color:#134a3c;margin:6mm 0 1mm">Civil Union Certificate</p><p class="ctr">Tiwhikete Hononga ā-Ture</p><p class="rt">Registration number <b>{number}</b></p><p><b>Civil union details</b></p>{rows([("Date of civil union", f"<b>{en(day)}</b>"), ("Place of civil union", "<b>Auckland Botanic Gardens, Manurewa, Auckland</b>"), ("Civil union celebrant", "<b>Rewi Tamahori</b>")], "line", "32 68")}<p style="margin-top:4mm"><b>Parties</b></p>{rows(data, "line", "32 34 34", head=True)}<p style="margin-top:9mm">Certified to be a true copy of the above particulars included in the registration of a civil union in the register kept in the office of the Registrar-General.</p><p>Issued under the seal of the Registrar-General and dated this {ordinal(issued.day)} day of {issued:%B} {issued.year}.</p><p style="margin-top:8mm">{pen(rng, "#222")}<br>for Registrar-General</p><p class="xs">CAUTION: Any person who (1) falsifies any of the particulars on this certificate, or (2) uses it as true, knowing it to be false, is liable to prosecution under the Crimes Act 1961.</p>{put(150, 230, seal("REGISTRAR-GENERAL NEW ZEALAND ", "#8a8a8a", 32, "✶", "DejaVu Sans"))}"""
    facts = {"number": number, "parties": (f"{one.given_names.title()} {one.surname}", f"{two.given_names.title()} {two.surname}"), "event_on": day, "issued_on": issued}  # fmt: skip
    style = css("Lato,sans-serif", ".p{background:#f0f7f2}", "10.5pt", "15mm 20mm")  # fmt: skip
    return made("union-certificate", "new-zealand-civil-union", [body], style, facts, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "marriage-certificate": (booklet, county, italian, vietnamese),
    "certified-translation": (italian_in_english, vietnamese_in_chinese),
    "union-certificate": (civil_union,),
}
