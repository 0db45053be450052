"""Certificates, registers, letters: what shows that two persons belong together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .drawing import Page, Sheet
from .faces import together
from .forms import dmy
from .identity import mon, roc
from .persons import Person
from .photographed import jpeg

INK_BLUE = "#22337a"


def zh_date(d: date) -> str:
    return f"{d.year}年{d.month}月{d.day}日"


def en_date(d: date) -> str:
    return f"{d.day} {d:%B} {d.year}"


def hk_marriage(husband: Person, wife: Person, on: date, number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fcfaf3")
        s.guilloche(12, 12, s.w - 24, s.h - 24, "#eadfc4", 20, 2)
        s.frame(8)
        s.sample(s.w - 13, 15)
        c = s.w / 2
        s.text(c, 25, "香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION", 9, align="c")
        s.text(c, 36, "結婚證書", 22, bold=True, align="c", color="#6b3a12")
        s.text(c, 45, "CERTIFICATE OF MARRIAGE", 15, "Times-Bold", align="c", color="#6b3a12")
        s.text(c, 52, "《婚姻條例》（第181章） Marriage Ordinance (Chapter 181)", 9, align="c")
        s.text(22, 62, f"編號 No. {number}", 10, color="#a02020")
        s.text(s.w - 22, 62, "表格7 Form 7", 9, align="r")
        rows = [
            ["", "新郎 Bridegroom", "新娘 Bride"],
            ["姓名 Name", husband.name, wife.name],
            ["中文姓名", husband.chinese_name or "-", wife.chinese_name or "-"],
            ["出生日期 Date of birth", dmy(husband.born), dmy(wife.born)],
            ["婚姻狀況 Condition", "未婚 Bachelor", "未婚 Spinster"],
            ["職業 Occupation", husband.occupation, wife.occupation],
            ["證件號碼 Document no.", husband.hkid or husband.passport, wife.hkid or wife.passport],
        ]
        y = s.table(20, 68, [44, 63, 63], rows, 11, 9.4, head="#efe6d2", color="#8a7448")
        y = s.para(
            22, y + 12, s.w - 44, f"上述雙方於 {zh_date(on)} 在香港樣本婚姻登記處，由登記官主持婚禮，結為夫婦。", 10.5
        )
        y = s.para(
            22,
            y + 2,
            s.w - 44,
            f"Celebrated at the Sample Marriage Registry, Hong Kong, on {en_date(on)} by the Registrar of Marriages.",
            11,
            font="Times-Roman",
        )
        for i, (zh, en, who) in enumerate((("新郎", "Bridegroom", husband), ("新娘", "Bride", wife))):
            x = 24 + i * 86
            s.line(x, 206, x + 70, 206)
            s.signature(x + 14, 205, who.full)
            s.text(x, 211, f"{zh}簽署 Signature of {en}", 8.5)
        s.line(24, 246, 94, 246)
        s.signature(36, 245, "Registrar of Sample")
        s.text(24, 251, "婚姻登記官 Registrar of Marriages", 9)
        s.text(24, 257, f"日期 Date: {dmy(on)}", 9)
        s.seal(152, 243, 19, "婚姻登記官 樣本 REGISTRAR OF MARRIAGES SAMPLE", "樣本", "#8a2a2a")

    return Page(draw)


def au_marriage(husband: Person, wife: Person, on: date, number: str, place: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f5f8f4")
        s.guilloche(10, 10, s.w - 20, s.h - 20, "#cfe0d2", 22, 3)
        s.frame(8, "#2d5a3d")
        s.sample(s.w - 13, 15)
        c = s.w / 2
        s.text(c, 30, "REGISTRY OF BIRTHS, DEATHS AND MARRIAGES", 13, "Times-Bold", align="c")
        s.text(c, 38, f"Sample Registry of {place}", 11, "Times-Italic", align="c")
        s.text(c, 56, "MARRIAGE CERTIFICATE", 24, "Times-Bold", align="c", color="#1d4a30")
        s.text(22, 70, f"Registration number {number}", 11, "Times-Roman")
        rows = [
            ["", "Bridegroom", "Bride"],
            ["Family name", husband.surname, wife.surname],
            ["Given names", husband.given_names, wife.given_names],
            ["Date of birth", en_date(husband.born), en_date(wife.born)],
            ["Conjugal status", "Never married", "Never married"],
            ["Occupation", husband.occupation, wife.occupation],
            ["Place of birth", husband.birthplace, wife.birthplace],
        ]
        y = s.table(20, 78, [44, 63, 63], rows, 11, 10.5, head="#dbe9dd", color="#55705c", font="Times-Roman")
        s.text(22, y + 14, f"Date of marriage:  {en_date(on)}", 12, "Times-Roman")
        s.text(22, y + 22, f"Place of marriage:  Sample Chapel, {place}", 12, "Times-Roman")
        s.text(22, y + 30, "Celebrant:  Rev. A. Example", 12, "Times-Roman")
        s.para(
            22,
            y + 46,
            160,
            "I hereby certify that this is a true copy of particulars recorded in a register kept by me.",
            11,
            font="Times-Italic",
        )
        s.signature(24, 246, "Registrar of Leeds")
        s.line(22, 247, 88, 247)
        s.text(22, 252, f"Registrar      Issued {en_date(on)}", 10, "Times-Roman")
        s.seal(155, 240, 19, "SAMPLE REGISTRY OF BIRTHS DEATHS AND MARRIAGES", "SEAL", "#234f86")

    return Page(draw)


def prc_marriage(husband: Person, wife: Person, on: date, number: str) -> Page:
    """The opened booklet."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fbeeee")
        s.guilloche(2, 2, s.w - 4, s.h - 4, "#efc9c9", 20, 4)
        s.line(s.w / 2, 0, s.w / 2, s.h, 0.8, "#c9a0a0")
        s.sample(s.w - 4, 5)
        s.text(44, 12, "结婚证", 17, bold=True, align="c", color="#a01c1c")
        s.text(44, 17.5, "中华人民共和国民政部监制（样本）", 6, align="c")
        y = 26.0
        for name, value in (
            ("持证人", wife.chinese_name),
            ("登记日期", zh_date(on)),
            ("结婚证字号", number),
            ("备注", "无"),
        ):
            s.text(8, y, name, 8.4)
            s.text(30, y, value, 9.2, fit=50)
            s.line(29, y + 1.6, 80, y + 1.6, 0.3, "#bb7777")
            y += 9
        s.text(8, 72, "登记机关 样本市民政局", 8)
        s.text(8, 79, "婚姻登记员", 8)
        s.signature(28, 79, "民政员", 20)
        s.seal(62, 84, 15, "样本市民政局婚姻登记专用章", "", star=True)
        x = 93
        for i, who in enumerate((husband, wife)):
            top = 10 + i * 30
            for k, (name, value) in enumerate(
                (
                    ("姓名", who.chinese_name),
                    ("性别", "男" if who.sex == "M" else "女"),
                    ("国籍", "中国"),
                    ("出生日期", zh_date(who.born)),
                    ("身份证件号", who.prc_number),
                )
            ):
                s.text(x, top + k * 5.4, name, 7.4)
                s.text(x + 20, top + k * 5.4, value, 8.2)
        red = together([dict(husband.look), dict(wife.look)], (700, 460), 9)
        s.image(100, 68, 52, 34, jpeg(red, 80))
        s.rect(100, 68, 52, 34, 0.3, "#999999")
        s.seal(150, 100, 9, "婚姻登记专用章", "", star=True)

    return Page(draw, 176, 110)


def union_certificate(a: Person, b: Person, on: date, number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f6f6fa")
        s.guilloche(10, 10, s.w - 20, s.h - 20, "#d8d6ea", 22, 4)
        s.frame(8, "#4a4a86")
        s.sample(s.w - 13, 15)
        c = s.w / 2
        s.text(c, 28, "CERTIFIED COPY OF AN ENTRY", 15, "Times-Bold", align="c")
        s.text(c, 37, "Pursuant to the Civil Partnership Act 2004", 11, "Times-Italic", align="c")
        s.text(c, 52, "CIVIL PARTNERSHIP CERTIFICATE", 22, "Times-Bold", align="c", color="#33336e")
        s.text(22, 66, f"Application number {number}", 10.5, "Times-Roman")
        s.text(22, 73, "Registration of a civil partnership in the district of Sampleford, England", 11, "Times-Roman")
        rows = [
            ["", "Civil partner", "Civil partner"],
            ["Name and surname", a.full, b.full],
            ["Date of birth", en_date(a.born), en_date(b.born)],
            ["Sex", "Male", "Male"],
            ["Condition", "Single", "Single"],
            ["Occupation", a.occupation, b.occupation],
            ["Document no.", a.passport, b.hkid],
        ]
        y = s.table(20, 80, [44, 63, 63], rows, 11, 10.5, head="#e0e0f0", color="#66668c", font="Times-Roman")
        s.text(22, y + 13, f"Date of registration:  {en_date(on)}", 12, "Times-Roman")
        s.text(22, y + 21, "Place of registration:  Sampleford Register Office", 12, "Times-Roman")
        s.text(22, y + 29, "Signed by the civil partners in the presence of two witnesses", 11, "Times-Roman")
        s.signature(26, y + 44, a.full)
        s.signature(92, y + 44, b.full)
        s.para(
            22,
            226,
            118,
            "Certified to be a true copy of an entry in the civil partnership register. Registration authority: "
            "Sampleford.",
            10.5,
            font="Times-Italic",
        )
        s.signature(26, 252, "Superintendent")
        s.text(22, 258, f"Registration officer     Date {en_date(on)}", 10, "Times-Roman")
        s.seal(160, 240, 18, "SAMPLEFORD REGISTER OFFICE SAMPLE", "SEAL", "#33336e")

    return Page(draw)


def birth(child: Person, father: Person | str, mother: Person | str, on: date, number: str) -> Page:
    """An English birth certificate of the Indian kind."""
    name = [x if isinstance(x, str) else x.full for x in (father, mother)]

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fdfbf4")
        s.guilloche(10, 10, s.w - 20, s.h - 20, "#ecdcc0", 18, 3)
        s.frame(8, "#7d3b1c")
        s.sample(s.w - 13, 15)
        c = s.w / 2
        s.text(c, 28, "GOVERNMENT OF SAMPLE STATE", 13, "Times-Bold", align="c")
        s.text(c, 36, "Municipal Corporation, Department of Health", 11.5, "Times-Roman", align="c")
        s.text(c, 52, "BIRTH CERTIFICATE", 23, "Times-Bold", align="c", color="#7d3b1c")
        s.para(
            22,
            64,
            166,
            "(Issued under Section 12/17 of the Registration of Births and Deaths Act, 1969) This is "
            "to certify that the "
            "following information has been taken from the original record of birth.",
            10.5,
            font="Times-Roman",
        )
        rows = [
            ["Particulars", "Entry"],
            ["Name", child.full],
            ["Sex", "Male" if child.sex == "M" else "Female"],
            ["Date of birth", en_date(child.born)],
            ["Place of birth", f"Sample Hospital, {child.birthplace.title()}"],
            ["Name of father", name[0]],
            ["Name of mother", name[1]],
            ["Registration number", number],
            ["Date of registration", en_date(on)],
        ]
        s.table(22, 82, [60, 106], rows, 12, 11.5, head="#f1e4cd", color="#8a6a40", font="Times-Roman")
        s.signature(128, 234, "Registrar Pune")
        s.text(126, 240, "Registrar (Births and Deaths)", 10, "Times-Roman")
        s.text(22, 240, f"Date of issue: {en_date(on)}", 10.5, "Times-Roman")
        s.seal(70, 222, 17, "MUNICIPAL CORPORATION SAMPLE", "SEAL", "#5a2d82")

    return Page(draw)


def es_birth(child: Person, father: str, mother: Person, number: str) -> Page:
    months = (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    )

    def es(d: date) -> str:
        return f"{d.day} de {months[d.month - 1]} de {d.year}"

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fbfaf2")
        s.guilloche(10, 10, s.w - 20, s.h - 20, "#e9e2bd", 18, 2)
        s.frame(9, "#8a6d1a")
        s.sample(s.w - 14, 16)
        c = s.w / 2
        s.text(c, 28, "MINISTERIO DE JUSTICIA", 13, "Times-Bold", align="c")
        s.text(c, 36, "REGISTRO CIVIL DE MADRID (MUESTRA)", 12, "Times-Bold", align="c")
        s.text(c, 50, "CERTIFICACIÓN LITERAL DE NACIMIENTO", 18, "Times-Bold", align="c", color="#6b5310")
        s.text(24, 62, f"Sección 1.ª   Tomo 00482   Página 119   Número {number}", 10.5, "Times-Roman")
        first, second = child.surname.title().split()
        rows = [
            ["DATOS DEL INSCRITO", ""],
            ["Nombre", child.given_names.title().replace("Belen", "Belén")],
            ["Primer apellido", first.replace("Lopez", "López")],
            ["Segundo apellido", second.replace("Garcia", "García")],
            ["Sexo", "Mujer"],
            ["Hora y fecha de nacimiento", f"a las diez horas del {es(child.born)}"],
            ["Lugar", "Hospital Ejemplo, Madrid"],
            ["Padre", father],
            ["Madre", "Doña Carmen García Moreno"],
            ["Fecha de nacimiento de la madre", es(mother.born)],
            ["Nacionalidad de los padres", "Española"],
        ]
        y = s.table(22, 68, [62, 104], rows, 10.6, 11, head="#efe9c8", color="#8a7a40", font="Times-Roman")
        s.para(
            24,
            y + 12,
            160,
            "CERTIFICA: Que la presente certificación literal, expedida con la autorización prevista en el "
            "artículo 26 del Reglamento del Registro Civil, contiene la reproducción íntegra del "
            "asiento correspondiente.",
            11,
            font="Times-Roman",
        )
        s.text(24, 238, "Madrid, a 4 de junio de 2019", 11, "Times-Roman")
        s.signature(30, 254, "Encargado")
        s.text(24, 260, "El Encargado del Registro Civil", 10.5, "Times-Roman")
        s.seal(150, 242, 19, "REGISTRO CIVIL DE MADRID MUESTRA", "SELLO", "#2d4f9e")

    return Page(draw)


def translation(child: Person, father: str, mother: Person, number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.sample()
        s.rect(14, 12, 182, 273, 0.6, "#888888")
        c = s.w / 2
        s.text(c, 24, "Example Translations Limited  樣本翻譯有限公司", 12, bold=True, align="c")
        s.text(c, 30, "Room 801, 12 Sample Street, Central, Hong Kong", 8.5, align="c")
        s.line(20, 33, 190, 33)
        s.text(c, 44, "CERTIFIED TRANSLATION FROM SPANISH INTO ENGLISH", 13, bold=True, align="c")
        s.text(c, 51, "核證譯本", 11, align="c")
        rows = [
            ["Ministry of Justice – Civil Registry of Madrid", ""],
            ["Document", "Literal certificate of birth"],
            ["Section, volume, page, number", f"1, 00482, 119, {number}"],
            ["Given names", child.given_names.title()],
            ["First surname, second surname", child.surname.title().replace(" ", ", ")],
            ["Sex", "Female"],
            ["Date and hour of birth", f"{en_date(child.born)}, ten o'clock"],
            ["Place of birth", "Hospital Ejemplo, Madrid"],
            ["Father", father.replace("Don ", "Mr ")],
            ["Mother", f"Mrs {mother.full}"],
            ["Mother's date of birth", en_date(mother.born)],
            ["Issued", "Madrid, 4 June 2019"],
        ]
        y = s.table(22, 58, [66, 100], rows, 10, 10)
        y = s.para(
            22,
            y + 12,
            166,
            "I, Maria Example, sworn translator, registration no. 0000 (sample), hereby certify that the above is "
            "a true, complete and accurate English translation of the attached Spanish document.",
            10.5,
        )
        s.para(22, y + 2, 166, "本人為宣誓翻譯員，謹此核證上述譯本為所附西班牙文文件的真實譯本。", 10.5)
        s.signature(26, 240, "Maria Example")
        s.text(22, 247, "Sworn translator 宣誓翻譯員      Date 日期: 14 June 2019", 9.5)
        s.seal(155, 236, 16, "EXAMPLE TRANSLATIONS LIMITED SAMPLE", "樣本", "#1d5c94")

    return Page(draw)


def prc_birth(child: Person, father: Person, mother: tuple[str, str], number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f3f9f3")
        s.guilloche(6, 6, s.w - 12, s.h - 12, "#c4e0c9", 22, 4)
        s.frame(5, "#3d8a55", 1.2)
        s.sample(s.w - 9, 10)
        c = s.w / 2
        s.text(c, 18, "出 生 医 学 证 明", 19, bold=True, align="c", color="#1f5d34")
        s.text(c, 25, "MEDICAL CERTIFICATE OF BIRTH", 11, "Times-Bold", align="c", color="#1f5d34")
        rows = [
            ["新生儿姓名 Full name of baby", "何梓琳", "性别 Sex", "女 Female"],
            ["出生时间 Date of birth", f"{zh_date(child.born)} 8 时 20 分", "出生孕周", "39 周"],
            ["出生体重 Weight", "3150 克", "出生身长", "50 厘米"],
            ["医疗机构名称 Hospital", "样本市妇幼保健院", "出生地", "广东省中山市"],
            ["母亲姓名 Mother", mother[0], "身份证号", mother[1]],
            ["父亲姓名 Father", "何建辉", "证件号", father.hkid],
        ]
        s.table(14, 33, [48, 50, 24, 54], rows, 11.5, 9.2, head=None, color="#5c8f6c")
        s.text(16, 114, f"出生证编号 Birth certificate No. {number}", 9.4, color="#a02020")
        s.text(16, 122, f"签发日期 Date of issue {zh_date(date(2004, 9, 16))}", 9)
        s.text(16, 129, "中华人民共和国卫生部制（样本）", 8)
        s.seal(168, 118, 16, "样本市妇幼保健院出生医学证明专用章", "", star=True)

    return Page(draw, 204, 140)


def single_child(child: Person, father: str, mother: str, number: str) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fdf0ec")
        s.guilloche(3, 3, s.w - 6, s.h - 6, "#f0cdc0", 18, 3)
        s.frame(3, "#b0342a", 1)
        s.sample(s.w - 6, 8)
        s.text(s.w / 2, 17, "独生子女优待证", 18, bold=True, align="c", color="#b0241c")
        s.face(108, 24, 26, 33, child)
        y = 30.0
        for name, value in (
            ("子女姓名", "何梓琳"),
            ("性别", "女"),
            ("出生日期", zh_date(child.born)),
            ("父亲姓名", father),
            ("母亲姓名", mother),
            ("证号", number),
        ):
            s.text(12, y, name, 9.4)
            s.text(38, y, value, 10.4)
            s.line(36, y + 1.8, 96, y + 1.8, 0.3, "#bb8888")
            y += 9
        s.text(12, y + 5, "发证机关 样本市计划生育委员会", 9)
        s.text(12, y + 12, "领证日期 2005年3月1日", 9)
        s.seal(114, 82, 14, "样本市计划生育委员会", "", star=True)

    return Page(draw, 145, 102)


def hukou(kind: str, p: Person, head: str, relation: str, number: str = "440604019283") -> Page:
    """One leaf of the household register: cover, head or member."""

    def draw(s: Sheet) -> None:
        if kind == "cover":
            s.rect(0, 0, s.w, s.h, 0, fill="#7b2f2a")
            s.frame(5, "#d8b25a", 1.2)
            s.text(s.w / 2, 38, "居民户口簿", 24, bold=True, align="c", color="#ecd28a")
            s.text(s.w / 2, 48, "HOUSEHOLD REGISTER", 10, "Times-Bold", align="c", color="#ecd28a")
            s.text(s.w / 2, 84, "中华人民共和国公安部制", 9, align="c", color="#ecd28a")
            s.text(
                s.w / 2,
                89,
                "Under Supervision of the Ministry of Public Security",
                6.4,
                "Times-Roman",
                align="c",
                color="#ecd28a",
            )
            s.text(s.w - 9, 11, "SAMPLE 樣本", 6, color="#ecd28a", align="r")
            return
        s.rect(0, 0, s.w, s.h, 0, fill="#fbf6f2")
        s.guilloche(0, 0, s.w, s.h, "#efdcd2", 14, 3)
        s.sample(s.w - 4, 5)
        if kind == "home":
            s.text(s.w / 2, 13, "户口簿首页", 13, bold=True, align="c")
            rows = [["户别", "非农业家庭户", "户主姓名", head], ["户号", number, "住址", "佛山市禅城区样本路8号"]]
            s.table(8, 20, [20, 46, 24, 40], rows, 13, 9, head=None, color="#a06a5a")
            s.text(10, 58, "省级公安机关户口专用章", 8)
            s.text(74, 58, "户口登记机关户口专用章", 8)
            s.seal(32, 74, 13, "样本省公安厅户口专用章", "", star=True)
            s.seal(98, 74, 13, "样本派出所户口专用章", "", star=True)
            s.text(10, 94, "承办人签章", 8)
            s.text(74, 94, "签发日期 2015年6月8日", 8)
            return
        s.text(s.w / 2, 11, "常住人口登记卡", 13, bold=True, align="c")
        rows = [
            ["姓名", p.chinese_name, "户主或与户主关系", relation],
            ["曾用名", "", "性别", "男" if p.sex == "M" else "女"],
            ["出生地", p.birthplace, "民族", "汉"],
            ["籍贯", "广东佛山", "出生日期", zh_date(p.born)],
            ["公民身份号码", p.prc_number, "婚姻状况", "已婚"],
            ["文化程度", "大学本科", "配偶", "见登记事项"],
            ["服务处所", "样本会计师事务所", "职业", "会计" if p.sex == "F" else "工程师"],
        ]
        s.table(6, 15, [24, 48, 28, 33], rows, 8.6, 8, head=None, color="#a06a5a")
        s.text(8, 82, "登记事项变更和更正记载", 7.4)
        s.text(8, 88, "何时由何地迁来本市（县）  2008年9月1日", 7.4)
        s.text(8, 96, "承办人签章", 7.4)
        s.text(60, 96, "登记日期 2017年11月20日", 7.4)
        s.seal(112, 87, 11, "样本派出所户口专用章", "", star=True)

    return Page(draw, 145, 102)


def taiwan_register(p: Person, spouse: str, parents: Sequence[str], household: str, note: str, printed: date) -> Page:
    """戶籍謄本."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fbfcf7")
        s.guilloche(8, 8, s.w - 16, s.h - 16, "#e0e8d2", 16, 2)
        s.rect(10, 10, s.w - 20, s.h - 20, 0.8, "#557744")
        s.sample(s.w - 12, 8)
        s.text(16, 20, "編號：A-0004821", 9)
        s.text(s.w - 16, 20, f"列印日期：{roc(printed)}", 9, align="r")
        s.text(s.w / 2, 33, "戶 籍 謄 本（現戶全戶）", 18, bold=True, align="c")
        s.text(s.w / 2, 40, "Household Registration Transcript", 9, "Times-Italic", align="c")
        s.text(16, 52, f"戶號：{household}", 10)
        s.text(110, 52, "戶別：共同生活戶", 10)
        s.text(16, 60, f"戶籍地址：{p.address[0]}", 10)
        rows = [
            ["稱謂", "戶長", "出生日期", roc(p.born)],
            ["姓名", p.chinese_name, "國民身分證統一編號", p.taiwan_number],
            ["父", parents[0], "母", parents[1]],
            ["配偶", spouse or "（空白）", "出生地", p.birthplace],
            ["性別", "男" if p.sex == "M" else "女", "出生別", "長男" if p.sex == "M" else "長女"],
        ]
        y = s.table(16, 68, [22, 60, 40, 56], rows, 11, 9.6, head=None, color="#557744")
        s.rect(16, y, 178, 44, 0.4, "#557744")
        s.text(18, y + 7, "記事", 9.6)
        s.para(40, y + 7, 148, note, 9.6, 1.7)
        s.text(s.w / 2, y + 56, "（以下空白）", 10, align="c")
        s.text(16, 240, "本謄本係依據戶籍資料列印，與原本無異。", 10)
        s.text(16, 252, "核發機關：樣本市範例區戶政事務所", 10)
        s.text(16, 260, f"核發日期：{roc(printed)}", 10)
        s.text(s.w - 16, 280, "頁次：1/1", 9, align="r")
        s.seal(156, 244, 17, "樣本市範例區戶政事務所", "印", "#b8222a")

    return Page(draw)


def family_letter(writer: Person, reader: Person, on: date, body: str) -> Page:
    """The letter with its envelope beside it."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fdfcf6")
        s.sample(s.w - 6, 6)
        s.rect(18, 14, 150, 74, 0.6, "#9a8f78", "#f1ead6")
        for k in range(19):
            s.line(18 + k * 8, 14.6, 22 + k * 8, 14.6, 2, "#b33a3a" if k % 2 else "#3a5ab3")
        s.text(24, 24, writer.full, 9, "Times-Italic")
        for i, line in enumerate(writer.address):
            s.text(24, 28.6 + i * 4.4, line, 8.6, "Times-Italic")
        s.text(78, 56, f"{reader.full}  {reader.chinese_name}", 12)
        for i, line in enumerate(reader.address):
            s.text(78, 63 + i * 6, line, 11, "Times-Italic")
        s.text(78, 83, "BY AIR MAIL 航空", 8, color="#a03030")
        s.rect(142, 20, 20, 24, 0.5, "#888888", "#dfe8f2")
        s.text(152, 33, "1.00", 9, "Times-Bold", align="c")
        s.seal(140, 38, 11, f"NEWTOWN NSW {mon(on)}", "POST", "#444444", alpha=0.6)
        y = 108.0
        s.text(150, y, en_date(on), 12.5, "Times-Italic", align="c", color=INK_BLUE)
        y = s.para(22, y + 14, 162, body, 13.5, 1.65, font="Times-Italic", color=INK_BLUE)
        s.text(120, y + 12, writer.given_names.split()[0].title(), 16, "Times-Italic", color=INK_BLUE)
        s.signature(118, y + 24, writer.full, 40)

    return Page(draw, 200, 270)
