"""Certificates in other languages, and certified translations."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import (
    FREES,
    LATO,
    SERIF,
    TC,
    between,
    chance,
    couple,
    css,
    digits,
    en,
    family,
    grid,
    only,
    page,
    seal,
    signature,
    zh,
)  # fmt: skip


@dataclass(frozen=True)
class Words:
    """Be the words of one state's certificates."""

    code: str
    office: str
    married: str
    born: str
    labels: tuple[str, ...]
    """Number, husband, wife, marriage day, born on, place, child, father, mother, birth day, issued on, officer."""
    clause: str
    place: str
    officer: str
    months: str = ""
    pattern: str = "{d} {m} {y}"
    font: str = FREES

    def day(self, day: date) -> str:
        """Return a date as written there."""
        month = self.months.split()[day.month - 1] if self.months else day.month
        return self.pattern.format(d=day.day, m=month, y=day.year)


EVERY = (
    Words(
        "fr", "RÉPUBLIQUE FRANÇAISE<br>Mairie de Saint-Aubin-sur-Orne", "EXTRAIT D'ACTE DE MARIAGE", "EXTRAIT D'ACTE DE NAISSANCE",
        ("Acte n°", "Époux", "Épouse", "Date du mariage", "né(e) le", "Lieu", "Nom et prénoms", "Père", "Mère", "Date de naissance", "Délivré le", "L'officier de l'état civil"),
        "Copie certifiée conforme au registre de l'état civil.", "Saint-Aubin-sur-Orne", "Mme Solange Perrault",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    Words(
        "de", "Standesamt Niederwalde", "HEIRATSURKUNDE", "GEBURTSURKUNDE",
        ("Registernummer", "Ehemann", "Ehefrau", "Tag der Eheschließung", "geboren am", "Ort", "Familienname, Vorname", "Vater", "Mutter", "Geburtstag", "Ausgestellt am", "Die Standesbeamtin"),
        "Die Übereinstimmung mit dem Eintrag im Personenstandsregister wird beglaubigt.", "Niederwalde", "Ute Brinkmann",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "{d}. {m} {y}", SERIF,
    ),
    Words(
        "es", "REGISTRO CIVIL DE VILLAFRÍA", "CERTIFICADO DE MATRIMONIO", "CERTIFICADO DE NACIMIENTO",
        ("Tomo y página", "Contrayente (él)", "Contrayente (ella)", "Fecha de celebración", "nacido/a el", "Lugar", "Nombre y apellidos", "Padre", "Madre", "Fecha de nacimiento", "Expedido el", "El encargado del Registro Civil"),
        "CERTIFICO: que la presente concuerda con la inscripción original.", "Villafría", "D. Ramiro Ortuño",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "{d} de {m} de {y}", LATO,
    ),
    Words(
        "ja", "白浜県高見市長", "婚姻届受理証明書", "出生届受理証明書",
        ("受理番号", "夫の氏名", "妻の氏名", "届出年月日", "生年月日", "本籍", "子の氏名", "父の氏名", "母の氏名", "出生の年月日", "発行日", "高見市長"),
        "上記の届出を受理したことを証明する。", "白浜県高見市緑町二丁目", "大久保　進", "", "{y}年{m}月{d}日", "font-family:'Noto Serif CJK JP',serif;",
    ),
    Words(
        "vi", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc", "GIẤY CHỨNG NHẬN KẾT HÔN", "GIẤY KHAI SINH",
        ("Số", "Họ, tên chồng", "Họ, tên vợ", "Đăng ký ngày", "ngày sinh", "Nơi đăng ký", "Họ, chữ đệm, tên", "Họ, tên cha", "Họ, tên mẹ", "Ngày, tháng, năm sinh", "Ngày cấp", "Người ký giấy chứng nhận"),
        "Giấy chứng nhận này có giá trị kể từ ngày đăng ký.", "Ủy ban nhân dân phường An Lạc", "Trần Quốc Bảo", "", "{d}/{m}/{y}", "font-family:FreeSerif,serif;",
    ),
    Words(
        "id", "REPUBLIK INDONESIA<br>PENCATATAN SIPIL", "KUTIPAN AKTA PERKAWINAN", "KUTIPAN AKTA KELAHIRAN",
        ("Nomor", "Suami", "Istri", "Tanggal perkawinan", "lahir tanggal", "Tempat", "Nama anak", "Ayah", "Ibu", "Tanggal lahir", "Dikeluarkan tanggal", "Pejabat Pencatatan Sipil"),
        "Kutipan ini sesuai dengan akta yang tercatat dalam daftar.", "Kota Tirtasari", "Drs. Hendra Wibowo",
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", "{d} {m} {y}", FREES,
    ),
    Words(
        "ko", "대한민국 가족관계등록", "혼인관계증명서", "기본증명서 (출생)",
        ("문서확인번호", "남편 성명", "아내 성명", "혼인신고일", "출생연월일", "등록기준지", "성명", "부", "모", "출생연월일", "발행일", "한빛시장"),
        "위 증명서는 가족관계등록부의 기록사항과 틀림없음을 증명합니다.", "한빛시 중앙로 15", "전산정보중앙관리소", "", "{y}년 {m}월 {d}일", "font-family:'Noto Sans CJK KR',sans-serif;",
    ),
)  # fmt: skip


def _sheet(words: Words, title: str, rows: list[tuple[str, ...]], issued: date, rng: Random) -> str:
    labels = words.labels
    return f"""<div class="c"><p>{words.office}</p><h1 style="margin:6mm 0">{title}</h1></div>{grid(rows, "g", "36 64")}<p style="margin-top:8mm">{words.clause}</p>
<div class="two" style="margin-top:10mm"><div>{labels[10]}: {words.day(issued)}</div><div>{labels[11]}<br>{signature(rng, "#222")}<br>{words.officer}</div></div>
<div style="margin-left:80mm">{seal(words.place, rng, colour="#2a4a8a", size=28)}</div>"""


def _marriage(words: Words) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        one, two, day = couple(case, rng)
        issued, number, labels = day + timedelta(days=rng.randrange(1, 60)), register_number(case), words.labels
        rows = [(labels[0], number), (labels[1], one.name), (labels[4], words.day(one.born_on)), (labels[2], two.name)]
        rows += [(labels[4], words.day(two.born_on)), (labels[3], words.day(day)), (labels[5], words.place)]
        facts = {
            "number": number,
            "parties": (one.name, two.name),
            "event_on": day,
            "issued_on": issued,
            "language": words.code,
        }
        body = _sheet(words, words.married, rows, issued, rng)
        return Paper(
            "marriage-certificate",
            words.code,
            (page(body),),
            css(words.font, size="12pt"),
            facts=facts,
            language="other",
        )

    return make


def _birth(words: Words) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault)
        child, father, mother = family(case, party, rng)
        issued, number = child.born_on + timedelta(days=rng.randrange(4, 90)), register_number(case)
        labels = words.labels
        rows = [
            (labels[0], number),
            (labels[6], child.name),
            (labels[9], words.day(child.born_on)),
            (labels[5], words.place),
        ]
        rows += [(labels[7], father.name), (labels[8], mother.name)]
        facts = {
            "number": number, "parties": (child.name, father.name, mother.name), "date_of_birth": child.born_on, "issued_on": issued,
            "language": words.code,
        }  # fmt: skip
        body = _sheet(words, words.born, rows, issued, rng)
        return Paper(
            "birth-certificate", words.code, (page(body),), css(words.font, size="12pt"), facts=facts, language="other"
        )

    return make


TONGUES = {
    "fr": ("French", "法文"),
    "de": ("German", "德文"),
    "es": ("Spanish", "西班牙文"),
    "ja": ("Japanese", "日文"),
}
TONGUES |= {"vi": ("Vietnamese", "越南文"), "id": ("Indonesian", "印尼文"), "ko": ("Korean", "韓文")}


def tongue_of(case: Case) -> str:
    """Return the language the translations of a case are made from; the same place in `EVERY` draws the original."""
    return chance(case).choice([words.code for words in EVERY])


def register_number(case: Case) -> str:
    """Return the number of the foreign entry of a case."""
    return f"{digits(chance(case), 4)}/{digits(chance(case), 2)}"


def _text(case: Case, party: str, rng: Random, chinese: bool) -> tuple[str, dict]:
    """Return the translated certificate and its facts: of birth for a child or parent, else of marriage."""
    number = register_number(case)
    if case.relationship in ("child", "parent"):
        child, father, mother = family(case, party, rng)
        rows = [
            (("姓名" if chinese else "Name of child"), child.name),
            (("出生日期" if chinese else "Date of birth"), zh(child.born_on) if chinese else en(child.born_on)),
            (("父親" if chinese else "Father"), father.name),
            (("母親" if chinese else "Mother"), mother.name),
        ]
        facts = {"parties": (child.name, father.name, mother.name), "date_of_birth": child.born_on}
        title = "出生證明書" if chinese else "BIRTH CERTIFICATE"
    else:
        one, two, day = couple(case, rng)
        rows = [
            (("丈夫" if chinese else "Husband"), one.name),
            (("妻子" if chinese else "Wife"), two.name),
            (("結婚日期" if chinese else "Date of marriage"), zh(day) if chinese else en(day)),
        ]
        facts = {"parties": (one.name, two.name), "event_on": day}
        title = "結婚證書" if chinese else "MARRIAGE CERTIFICATE"
    rows.insert(0, (("登記編號" if chinese else "Register number"), number))
    return f'<h2 class="c">{title}</h2>{grid(rows, "g", "36 64")}', {**facts, "number": number}


def _translation(
    layout: str, heading: str, certificate: str, font: str, *, chinese: bool = False, stamp: str = ""
) -> Maker:
    def make(case: Case, party: str, rng: Random, fault: str) -> Paper:
        only(fault, "uncertified")
        issued = between(rng, case.on - timedelta(days=60), case.on - timedelta(days=5))
        tongue = TONGUES[tongue_of(case)][1 if chinese else 0]
        text, facts = _text(case, party, rng, chinese)
        body = f"<p class='c'>{heading.format(tongue=tongue)}</p>{text}"
        if not fault:
            facts = {**facts, "issued_on": issued}
            body += f"""<div style="margin-top:14mm;border-top:.3mm solid #555;padding-top:5mm"><p>{certificate.format(tongue=tongue, day=zh(issued) if chinese else en(issued))}</p>
<div class="two"><div>{signature(rng)}</div>{seal(stamp, rng, colour="#334f9b", size=30) if stamp else ""}</div></div>"""
        language = "zh" if chinese else "en"
        return Paper(
            "certified-translation",
            layout,
            (page(body),),
            css(font, size="12pt", pad="20mm"),
            facts=facts,
            language=language,
        )

    return make


translations = (
    _translation(
        "court", "English translation from {tongue}",
        "I, Leontine Abara, court interpreter of the {tongue} language appointed by the Regional Court, hereby certify that the foregoing is a true and "
        "complete translation of the original document presented to me.<br>{day}<br>Court Interpreter, register no. 1187", SERIF, stamp="COURT INTERPRETER",
    ),
    _translation(
        "sworn", "（譯自{tongue}）",
        "本人范志安為宣誓翻譯員，茲證明以上譯文乃{tongue}原件之真實及完整譯本。<br>日期：{day}<br>宣誓翻譯員　范志安", TC, chinese=True,
    ),
    _translation(
        "company", "TRANSLATION – {tongue} into English",
        "CERTIFICATE OF TRANSLATION ACCURACY<br>Meridian Language Services Ltd certifies that the attached {tongue} document has been translated by our certified "
        "translator, Marek Dolan, and is to the best of our knowledge an accurate rendering of the original.<br>Dated {day}", LATO, stamp="MERIDIAN LANGUAGE SERVICES",
    ),
)  # fmt: skip

MAKERS: dict[str, tuple[Maker, ...]] = {
    "foreign:marriage-certificate": tuple(_marriage(words) for words in EVERY),
    "foreign:birth-certificate": tuple(_birth(words) for words in EVERY),
    "certified-translation": translations,
}
