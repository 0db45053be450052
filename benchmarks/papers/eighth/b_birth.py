"""Certificates of birth of four states, and translations of those in other tongues."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.eighth.b_base import LANDS, TOWNS, arms, child_in, oval, slashed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import (
    NobodysError,
    bars,
    between,
    both,
    css,
    dmy,
    en,
    entry,
    family,
    first_last,
    like,
    made,
    only,
    pen,
    put,
    rows,
    seal,
    stamp,
    state,
    us,
)

MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def californian(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the long form of an American state, numbered little boxes in a green border."""
    only(fault)
    child, father, mother = family(case, party)
    if child.nationality not in ("USA", "CHN", "GBR", "AUS", "IND"):
        raise NobodysError("Nobody born in America.")
    born = child.born_on
    number, local = f"1{born:%y}{like('########', rng)}", like("19########", rng)
    filed = born + timedelta(days=rng.randrange(6, 20))
    issued = between(rng, max(filed, case.on - timedelta(days=3000)), case.on - timedelta(days=60))
    split = child.given_names.split()

    def cells(*pairs: tuple[str, str]) -> str:
        return "<table class=box><tr>" + "".join(f'<td><span class="lb">{a}</span><br><span class="ty">{b}</span></td>' for a, b in pairs) + "</tr></table>"  # fmt: skip

    def parent(at: int, p: Someone, which: str) -> str:
        return cells((f"{at}A. NAME OF {which} — FIRST", p.given_names), (f"{at}B. MIDDLE", "-"), (f"{at}C. LAST (BIRTH NAME)", p.surname), (f"{at + 1}. BIRTHPLACE — STATE/COUNTRY", {"USA": "CALIFORNIA", "CHN": "HONG KONG"}.get(p.nationality, state(p).upper() if p.nationality == "TWN" else {"GBR": "ENGLAND", "AUS": "AUSTRALIA", "IND": "INDIA"}.get(p.nationality, ""))), (f"{at + 2}. DATE OF BIRTH", slashed(p.born_on, "mdy")))  # fmt: skip

    body = f"""<div class="fr"><div class="sp"><span class="sm">{arms("#1f6a4a", 15, "gear")}</span><div class="ctr"><b style="font-size:13pt;color:#1f6a4a">STATE OF CALIFORNIA</b><br>CERTIFICATION OF VITAL RECORD<br><b style="letter-spacing:1mm">COUNTY OF LOS ANGELES</b> · REGISTRAR-RECORDER/COUNTY CLERK</div><span class="sm">{bars(rng, 26, 8)}</span></div><div class="sp xs" style="margin-top:4mm"><span>{number}<br>STATE FILE NUMBER</span><b style="font-size:13pt">CERTIFICATE OF LIVE BIRTH</b><span>{local}<br>LOCAL REGISTRATION NUMBER</span></div><div class="gr"><b>THIS CHILD</b>{cells(("1A. NAME OF CHILD — FIRST", split[0]), ("1B. MIDDLE", " ".join(split[1:]) or "-"), ("1C. LAST", child.surname))}{cells(("2. SEX", "MALE" if child.sex == "M" else "FEMALE"), ("3A. THIS BIRTH, SINGLE, TWIN, ETC.", "SINGLE"), ("4A. DATE OF BIRTH — MM/DD/CCYY", slashed(born, "mdy")), ("4B. HOUR — 24 HOUR CLOCK TIME", f"{rng.randrange(24):02}{rng.randrange(60):02}"))}</div><div class="gr"><b>PLACE OF BIRTH</b>{cells(("5A. PLACE OF BIRTH — NAME OF HOSPITAL OR FACILITY", "ARROYO VISTA MEDICAL CENTER"), ("5B. STREET ADDRESS", "1450 S. FREMONT AVE"))}{cells(("5C. CITY", "ALHAMBRA"), ("5D. COUNTY", "LOS ANGELES"))}</div><div class="gr"><b>FATHER OF CHILD</b>{parent(6, father, "FATHER")}</div><div class="gr"><b>MOTHER OF CHILD</b>{parent(9, mother, "MOTHER")}</div><div class="gr"><b>INFORMANT AND BIRTH CERTIFICATION</b>{cells(("12A. I CERTIFY THAT I HAVE REVIEWED THE STATED INFORMATION AND THAT IT IS TRUE AND CORRECT — PARENT SIGNATURE", pen(rng, "#222", 26)), ("12B. RELATIONSHIP TO CHILD", "MOTHER"), ("12C. DATE SIGNED", slashed(born + timedelta(days=2), "mdy")))}{cells(("13A. ATTENDANT/CERTIFIER — SIGNATURE AND DEGREE", pen(rng, "#222", 26)), ("13B. LICENSE NUMBER", like("G0#####", rng)), ("13C. TYPED NAME AND TITLE", "N. ABERNATHY, M.D."))}{cells(("15A. DATE OF DEATH", "-"), ("16. LOCAL REGISTRAR — SIGNATURE", pen(rng, "#222", 26)), ("17. DATE ACCEPTED FOR REGISTRATION", slashed(filed, "mdy")))}</div><div class="sp" style="margin-top:6mm"><div style="width:118mm" class="sm">This is to certify that this document is a true copy of the official record filed with the Registrar-Recorder/County Clerk.<br><br>{pen(rng, "#222", 36)}<br>DEAN R. VILLALOBOS, Registrar-Recorder/County Clerk<br><br>This copy is not valid unless prepared on an engraved border displaying the date, seal and signature of the Registrar-Recorder/County Clerk.</div><div class="ctr"><b class="sm">DATE ISSUED</b><br>{us(issued).upper()}<br>{seal("COUNTY OF LOS ANGELES CALIFORNIA ", "#b08a30", 30, "✶", "DejaVu Serif")}</div></div><p class="ctr xs bd">ANY ALTERATION OR ERASURE VOIDS THIS CERTIFICATE</p></div>"""
    facts = {"number": number, "date_of_birth": born, "issued_on": issued, "parties": tuple(first_last(p) for p in (child, father, mother))}  # fmt: skip
    style = css("'Nimbus Sans Narrow',sans-serif", ".fr{border:4mm double #8fbfa4;padding:5mm 6mm;height:100%;box-sizing:border-box}.lb{font-size:5.6pt}.ty{font-family:'Liberation Mono';font-size:9.5pt}.gr{margin-top:2mm}.gr b{font-size:7pt}.p{background:#f4faf4}", "9.5pt", "8mm")  # fmt: skip
    return made("birth-certificate", "californian-long-form", [body], style, facts, "en", size=(215.9, 279.4))


def hong_kong(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the certified copy of an entry of births in Hong Kong, bilingual labels in a pink net."""
    only(fault)
    child, father, mother = family(case, party)
    if not child.chinese_name and case.relationship != "child":
        raise NobodysError("Not born in Hong Kong.")
    born = child.born_on
    when = born + timedelta(days=rng.randrange(12, 40))
    number, serial = child.hkid, like("EB######", rng)  # an identity card bears the number of the entry
    issued = between(rng, max(when, case.on - timedelta(days=2000)), case.on - timedelta(days=40))
    settled = "Established 確立" if child.chinese_name else "Not Established 未確立"

    def field(label: str, label_zh: str, value: str) -> tuple[str, str]:
        return f"{label_zh}<br><span class='sm'>{label}</span>", f"<b class='v'>{value}</b>"

    data = [field("Registration No.", "登記編號", number), field("Date and place of birth", "出生日期及地點", f"{dmy(born, '-')}　{rng.choice(('Queen Mary Hospital 瑪麗醫院', 'Kwong Wah Hospital 廣華醫院', 'Union Hospital 仁安醫院'))}"), field("Name and surname", "姓名", both(child)), field("Sex", "性別", "Male 男" if child.sex == "M" else "Female 女"), field("Name and surname of father", "父親姓名", both(father)), field("Name and maiden surname of mother", "母親姓名", both(mother)), field("Name and residence of informant", "申報人姓名及住址", f"{both(mother)}<br>{mother.address}"), field("Date of registration", "登記日期", dmy(when, "-")), field("Status of permanent resident of the HKSAR", "香港特別行政區永久性居民身分", settled), field("Signature of registrar", "登記官簽署", pen(rng, "#222", 30))]  # fmt: skip
    body = f"""<div class="sp"><span class="sm">BDR 42</span><span style="color:#a02a3a">No. <b style="font-size:13pt">{serial}</b></span></div><div class="ctr">{arms("#b3242c", 18, "flower")}<p style="font-size:15pt"><b>香港特別行政區</b><br><span style="font-size:11pt">HONG KONG SPECIAL ADMINISTRATIVE REGION</span></p><p style="font-size:14pt"><b>出生登記記項核證副本</b><br><span style="font-size:11pt">CERTIFIED COPY OF AN ENTRY IN A REGISTER OF BIRTHS</span></p><p class="sm">根據《生死登記條例》(第174章) 備存　Kept in terms of the Births and Deaths Registration Ordinance (Cap. 174)</p></div><p>登記處 Registry：生死登記總處 BIRTHS AND DEATHS GENERAL REGISTER OFFICE</p>{rows(data, "box", "38 62")}<p style="margin-top:6mm">本人茲證明上述副本與由本處保管的出生登記冊內的記項相符。<br>I hereby certify that the above is a true copy of an entry in a register of births in my custody.</p><div class="sp" style="margin-top:4mm"><span>日期 Dated　<b>{dmy(issued, "-")}</b></span><span class="ctr">{pen(rng, "#222")}<br>生死登記官<br><span class="sm">Registrar of Births and Deaths</span></span></div><p class="xs ab" style="bottom:13mm;left:22mm;right:22mm">警告：任何人如無合法權限或合理辯解而竄改本證書，即屬犯罪。WARNING: Any person who without lawful authority or reasonable excuse alters this certificate commits an offence.</p>{put(100, 226, seal("BIRTHS AND DEATHS REGISTRY HONG KONG ", "#a33", 30, "✿", "DejaVu Sans"))}"""
    facts = {"number": number, "date_of_birth": born, "issued_on": issued, "parties": (both(child), both(father), both(mother))}  # fmt: skip
    style = css("'Nimbus Roman','Noto Serif CJK HK',serif", ".p{background:#fdf0ee}.box td{border-color:#c98b8b;padding:.8mm 2mm}.v{font-family:'Liberation Mono','Noto Sans CJK HK'}", "10.5pt", "14mm 22mm")  # fmt: skip
    return made("birth-certificate", "hong-kong-entry", [body], style, facts, "both")


def dutch(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the extract from a Dutch act of birth, in sentences of labels without boxes."""
    only(fault)
    child, father, mother = child_in(case, "netherlands")
    act = entry(case, "dutch birth", child.born_on)
    number, born = f"1A{act.number}", child.born_on

    def of(p: Someone) -> list[tuple[str, str]]:
        return [("Geslachtsnaam", p.surname.title()), ("Voornamen", p.given_names.title()), ("Plaats van geboorte", TOWNS.get(p.nationality, "Hong Kong")), ("Datum van geboorte", nl(p))]  # fmt: skip

    def nl(p: Someone) -> str:
        return f"{p.born_on.day} {MAANDEN[p.born_on.month - 1]} {p.born_on.year}"

    kid = [("Geslachtsnaam", child.surname.title()), ("Voornamen", child.given_names.title()), ("Plaats van geboorte", "Amstelveen"), ("Dag van geboorte", nl(child)), ("Uur en minuut", act.hour), ("Geslacht", "mannelijk" if child.sex == "M" else "vrouwelijk")]  # fmt: skip
    body = f"""<div style="background:#c8102e;color:#fff;padding:4mm 6mm;width:62mm"><b style="font-size:15pt">Gemeente<br>Amstelveen</b></div><p style="font-size:19pt;margin:12mm 0 2mm"><b>Uittreksel uit een akte van geboorte</b></p><p>De ambtenaar van de burgerlijke stand van de gemeente Amstelveen verklaart dat in het register van geboorten van het jaar {born.year} onder aktenummer <b>{number}</b> het volgende is vermeld:</p><p class="h">Kind</p>{rows(kid, "n", "36 64")}<p class="h">Vader</p>{rows(of(father), "n", "36 64")}<p class="h">Moeder uit wie het kind is geboren</p>{rows(of(mother), "n", "36 64")}<p class="h">Latere vermeldingen</p><p>Geen.</p><p style="margin-top:9mm">Afgegeven voor eensluidend uittreksel</p><p>Amstelveen, {act.issued.day} {MAANDEN[act.issued.month - 1]} {act.issued.year}</p><p>De ambtenaar van de burgerlijke stand,</p><p>{pen(rng)}<br>mw. H.J. Terpstra-Wiersma</p><p class="sm ab" style="bottom:14mm;left:26mm;right:26mm">Dit uittreksel is alleen geldig indien voorzien van gemeentestempel en handtekening. Leges: € 13,80. Postbus 4, 1180 BA Amstelveen</p>{put(120, 222, seal("GEMEENTE AMSTELVEEN · BURGERLIJKE STAND · ", "#444", 32, "✕✕✕", "DejaVu Sans"))}"""
    facts = {"number": number, "date_of_birth": born, "issued_on": act.issued, "parties": tuple(first_last(p).title() for p in (child, father, mother))}  # fmt: skip
    style = css("Carlito,sans-serif", ".h{color:#c8102e;font-weight:bold;font-size:13pt;margin-top:4mm}.n td{padding:.5mm 0}", "11.5pt", "16mm 26mm")  # fmt: skip
    return made("birth-certificate", "dutch-extract", [body], style, facts, "other")


def dutch_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the translation of the Dutch extract by a sworn translator, her clause and number below."""
    only(fault, "uncertified")
    child, father, mother = child_in(case, "netherlands")
    act = entry(case, "dutch birth", child.born_on)
    number = f"1A{act.number}"

    def of(p: Someone) -> list[tuple[str, str]]:
        return [("Surname", p.surname.title()), ("Given names", p.given_names.title()), ("Place of birth", TOWNS.get(p.nationality, "Hong Kong")), ("Date of birth", en(p.born_on))]  # fmt: skip

    kid = [*of(child)[:2], ("Place of birth", "Amstelveen"), ("Day of birth", en(child.born_on)), ("Hour and minute", act.hour), ("Sex", "male" if child.sex == "M" else "female")]  # fmt: skip
    close = f"""<div style="border:.3mm solid #333;padding:3mm 4mm;margin-top:7mm"><p>I, the undersigned, Marleen van den Oever, sworn translator for the Dutch and English languages, entered in the Dutch Register of Sworn Interpreters and Translators (Rbtv) under number {act.book}417, hereby certify that the foregoing is a true and faithful translation of the Dutch document attached hereto.</p><div class="sp"><span>Haarlem, {en(act.translated)}<br>{pen(rng)}</span>{oval("M. van den Oever", "Beëdigd vertaler NL–EN")}</div></div>"""
    body = f"""<p class="sm"><b>TRANSLATION FROM DUTCH</b>　(translator's notes in square brackets)</p><p>[logo:] Municipality of Amstelveen</p><p style="font-size:15pt"><b>Extract from a record of birth</b></p><p>The Registrar of Births, Deaths, Marriages and Registered Partnerships of the municipality of Amstelveen declares that the following is recorded in the register of births of the year {child.born_on.year} under record number {number}:</p><p class="h">Child</p>{rows(kid, "n", "36 64")}<p class="h">Father</p>{rows(of(father), "n", "36 64")}<p class="h">Mother from whom the child was born</p>{rows(of(mother), "n", "36 64")}<p class="h">Later entries</p><p>None.</p><p>Issued as a true extract. Amstelveen, {en(act.issued)}.<br>The Registrar, [signature] Ms H.J. Terpstra-Wiersma<br>[round stamp:] Municipality of Amstelveen, Civil Registry</p><p class="sm">This extract is only valid if it bears the municipal stamp and a signature. Fee: EUR 13.80.</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css(
        "Caladea,serif", ".h{text-decoration:underline;margin-top:3mm}.n td{padding:.4mm 0}", "11pt", "18mm 25mm"
    )
    return made("certified-translation", "sworn-of-dutch-birth", [body], style, facts, "en")


def vietnamese(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the Vietnamese copy of an entry of birth, dotted lines from label to value."""
    only(fault)
    child, father, mother = child_in(case, "vietnam")
    act = entry(case, "vietnamese birth", child.born_on)
    number, born = f"{act.number}/{child.born_on.year}", child.born_on

    def of(p: Someone, title: str) -> str:
        return f"<p>Họ, chữ đệm, tên người {title}: <b>{p.name}</b></p><p>Năm sinh: {p.born_on.year}　Dân tộc: {'Kinh' if p.nationality == 'VNM' else '//'}　Quốc tịch: {LANDS[p.nationality][2]}</p><p>Nơi cư trú: {act.book} Nguyễn Thị Minh Khai, Quận 3, Thành phố Hồ Chí Minh</p>"

    body = f"""<div class="fr"><div class="sp"><span class="ctr sm">ỦY BAN NHÂN DÂN<br>QUẬN 3<br>THÀNH PHỐ HỒ CHÍ MINH<br>───</span><span class="ctr"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b class="ul">Độc lập - Tự do - Hạnh phúc</b></span></div><div class="sp" style="margin-top:6mm"><span style="width:30mm">{arms("#c2242b", 20)}</span><span class="ctr"><b style="font-size:22pt;color:#c2242b">TRÍCH LỤC KHAI SINH</b><br><b>(BẢN SAO)</b></span><span style="width:30mm">Số: <b>{number}</b></span></div><div style="height:6mm"></div><p>Họ, chữ đệm, tên: <b>{child.name}</b></p><p>Ngày, tháng, năm sinh: <b>{slashed(born)}</b>　Ghi bằng chữ: ngày {born.day} tháng {born.month} năm {born.year}</p><p>Giới tính: {"Nam" if child.sex == "M" else "Nữ"}　Dân tộc: {"Kinh" if child.nationality == "VNM" else "//"}　Quốc tịch: {LANDS[child.nationality][2]}</p><p>Nơi sinh: Bệnh viện Từ Dũ, Quận 1, Thành phố Hồ Chí Minh</p><p>Quê quán: {TOWNS[child.nationality]}, {LANDS[child.nationality][2]}</p>{of(mother, "mẹ")}{of(father, "cha")}<p>Đăng ký khai sinh tại: Ủy ban nhân dân Quận 3, Thành phố Hồ Chí Minh</p><p>Số: {number}　Ngày, tháng, năm: {slashed(act.written)}</p><p>Ghi chú: Không</p><div class="sp" style="margin-top:6mm"><span><i>Thực hiện trích lục từ Sổ đăng ký khai sinh</i></span><span class="ctr"><i>Quận 3, ngày {act.issued.day:02} tháng {act.issued.month:02} năm {act.issued.year}</i><br><b>NGƯỜI KÝ TRÍCH LỤC</b><br>TRƯỞNG PHÒNG TƯ PHÁP<br>{pen(rng)}<br><b>Lê Thị Ngọc Bích</b></span></div>{put(106, 196, seal("ỦY BAN NHÂN DÂN QUẬN 3 ★ PHÒNG TƯ PHÁP ", size=34, inside="★", font="DejaVu Sans"))}</div>"""
    facts = {"number": number, "date_of_birth": born, "issued_on": act.issued, "parties": tuple(p.name for p in (child, father, mother))}  # fmt: skip
    style = css("'Nimbus Roman','Liberation Serif',serif", ".fr{border:1mm solid #d0868a;padding:9mm 10mm;height:100%;box-sizing:border-box;position:relative}.fr>p{border-bottom:.2mm dotted #777;margin:2.6mm 0}", "12pt", "13mm 16mm")  # fmt: skip
    return made("birth-certificate", "vietnamese-copy", [body], style, facts, "other")


def vietnamese_in_english(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the English translation of the Vietnamese copy that an office of justice certified."""
    only(fault, "uncertified")
    child, father, mother = child_in(case, "vietnam")
    act = entry(case, "vietnamese birth", child.born_on)
    number, born = f"{act.number}/{child.born_on.year}", child.born_on
    town = {"VNM": "Hai Phong, Vietnam", "KOR": "Daegu, South Korea", "IDN": "Bandung, Indonesia"}[child.nationality]

    def ethnic(p: Someone) -> str:
        return "Kinh" if p.nationality == "VNM" else "//"

    def of(p: Someone, title: str) -> str:
        return f"<p>Full name of {title}: <b>{p.name}</b></p><p>Year of birth: {p.born_on.year}　Ethnicity: {ethnic(p)}　Nationality: {state(p)}</p><p>Place of residence: {act.book} Nguyen Thi Minh Khai, District 3, Ho Chi Minh City</p>"

    close = f"""<div style="border-top:.4mm solid #333;margin-top:5mm;padding-top:2mm"><p class="ctr"><b>LỜI CHỨNG CỦA NGƯỜI DỊCH / TRANSLATOR'S CERTIFICATION</b></p><p>I, Doan Thuy Linh, citizen identity card No. 0791{act.book}00{act.number}, hereby undertake that I have accurately translated the content of the attached document from Vietnamese into English.</p><div class="sp"><span>Date: {en(act.translated)}<br>{pen(rng)}<br>Doan Thuy Linh, translator</span><span class="ctr">DIVISION OF JUSTICE, DISTRICT 3<br>Certification No. {act.book}{act.number} Volume No. 02-SCT/CK<br>{pen(rng, "#222")}</span></div></div>{put(130, 236, seal("PHÒNG TƯ PHÁP QUẬN 3 ★ TP. HỒ CHÍ MINH ", size=32, font="DejaVu Sans"))}{put(26, 262, stamp("TRANSLATION / BẢN DỊCH", "#c2242b", 0))}"""
    body = f"""<div class="sp"><span class="ctr sm">PEOPLE'S COMMITTEE<br>OF DISTRICT 3<br>HO CHI MINH CITY</span><span class="ctr"><b>SOCIALIST REPUBLIC OF VIETNAM</b><br><b>Independence – Freedom – Happiness</b></span></div><p class="ctr" style="font-size:16pt;margin-top:5mm"><b>EXTRACT OF BIRTH REGISTRATION</b><br><span style="font-size:11pt">(COPY)　No.: {number}</span></p><p>Full name: <b>{child.name}</b></p><p>Date of birth: <b>{en(born)}</b></p><p>Gender: {"Male" if child.sex == "M" else "Female"}　Ethnicity: {ethnic(child)}　Nationality: {state(child)}</p><p>Place of birth: Tu Du Hospital, District 1, Ho Chi Minh City</p><p>Place of origin: {town}</p>{of(mother, "mother")}{of(father, "father")}<p>Place of birth registration: People's Committee of District 3, Ho Chi Minh City</p><p>No.: {number}　Date: {en(act.written)}　Notes: None</p><p>Extracted from the Birth Register. District 3, {en(act.issued)}. Signer of the extract: Head of the Division of Justice, Le Thi Ngoc Bich (signed and sealed)</p>{close if fault != "uncertified" else ""}"""
    facts = {"issued_on": act.translated} if fault != "uncertified" else {}
    style = css("'Liberation Serif',serif", ".p p{margin:2mm 0}", "11.5pt", "15mm 24mm")
    return made("certified-translation", "justice-of-vietnamese-birth", [body], style, facts, "en")


MAKERS: dict[str, tuple[Maker, ...]] = {
    "birth-certificate": (californian, hong_kong, dutch, vietnamese),
    "certified-translation": (dutch_in_english, vietnamese_in_english),
}
