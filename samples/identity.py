"""Travel documents, identity cards and permissions to stay."""

from __future__ import annotations

import base64
from datetime import date

from .drawing import Page, Sheet, card
from .forms import NATIONS, dmy
from .persons import Person, eep_line, td1

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
TITLES = {
    "GBR": ("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "PASSPORT  PASSEPORT"),
    "AUS": ("AUSTRALIA", "PASSPORT  PASSEPORT"),
    "IND": ("REPUBLIC OF INDIA", "PASSPORT"),
    "ESP": ("ESPAÑA", "PASAPORTE  PASSPORT  PASSEPORT"),
    "CHN": ("中華人民共和國澳門特別行政區 MACAO SPECIAL ADMINISTRATIVE REGION", "護照 PASSAPORTE PASSPORT"),
    "TWN": ("中華民國 REPUBLIC OF CHINA (TAIWAN)", "護照 PASSPORT"),
    "IRL": ("ÉIRE  IRELAND", "PAS  PASSPORT  PASSEPORT"),
    "FRA": ("RÉPUBLIQUE FRANÇAISE", "PASSEPORT  PASSPORT"),
    "USA": ("UNITED STATES OF AMERICA", "PASSPORT"),
}


def mon(d: date) -> str:
    return f"{d.day:02d} {MONTHS[d.month - 1]} {d.year}"


def passport(p: Person) -> Page:
    """The page with the person, 125 x 88 mm."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f3f1ea")
        s.guilloche(0, 4, s.w, 60, "#d5dfd4", 16, 2.5)
        s.guilloche(20, 10, 105, 46, "#e6d5d0", 10, 4)
        s.rosette(104, 40, 15, "#d2d9e4")
        state, title = TITLES[p.nationality]
        s.text(42, 7.5, state, 7.2, bold=True, fit=70)
        s.text(5, 7.5, title, 7.6, bold=True, color="#6b1f2a", fit=35)
        s.face(5, 13, 33, 43, p)
        small = {"size": 5, "color": "#555555"}
        s.text(42, 12.5, "Type 類型", **small)
        s.typed(42, 16.2, "P", 8.5, "#111111")
        s.text(60, 12.5, "Code of State", **small)
        s.typed(60, 16.2, p.nationality, 8.5, "#111111")
        s.text(86, 12.5, "Passport No. 護照號碼", **small)
        s.typed(86, 16.4, p.passport, 10, "#111111")
        rows = [
            ("Surname 姓 / Nom", p.surname),
            ("Given names 名 / Prénoms", p.given_names),
            ("Nationality 國籍", NATIONS[p.nationality][1]),
            ("Date of birth 出生日期", mon(p.born)),
        ]
        y = 20.0
        for label, value in rows:
            s.text(42, y, label, **small)
            wide = s.typed(42, y + 3.8, value, 8.8, "#111111")
            if label.startswith("Surname") and p.chinese_name:
                s.text(46 + wide, y + 3.8, p.chinese_name, 8.8)
            y += 7.2
        s.text(72, 41.6, "Sex 性別", **small)
        s.typed(72, 45.4, p.sex, 8.8, "#111111")
        s.text(84, 41.6, "Place of birth 出生地點", **small)
        s.typed(84, 45.4, p.birthplace, 8.8, "#111111", fit=38)
        s.text(42, 49, "Date of issue 簽發日期", **small)
        s.typed(42, 52.8, mon(p.passport_since), 8.8, "#111111")
        s.text(84, 49, "Date of expiry 屆滿日期", **small)
        s.typed(84, 52.8, mon(p.passport_until), 8.8, "#111111")
        s.text(42, 56, "Authority 簽發機關", **small)
        s.typed(42, 59.6, "SAMPLE PASSPORT OFFICE", 8, "#111111")
        if p.taiwan_number:
            s.text(84, 56, "Personal ID No. 身分證字號", **small)
            s.typed(84, 59.6, p.taiwan_number, 8, "#111111")
        s.signature(8, 62, p.full, 24, "#333344")
        s.rect(0, 66, s.w, s.h - 66, 0, fill="#fbfaf6")
        for k, line in enumerate(p.mrz):
            s.text(5.5, 73.5 + 7.5 * k, line, 12.2, "Courier-Bold")
        s.sample(122, 4, 6)

    return Page(draw, 125, 88)


def _visa_ground(s: Sheet, tint: str = "#d8e0ee") -> None:
    s.rect(0, 0, s.w, s.h, 0, fill="#f4f2ec")
    s.guilloche(0, 0, s.w, s.h, tint, 18, 2)
    s.text(6, 7, "簽證 VISAS", 7, color="#777777")


def label(
    p: Person, since: date, until: date, number: str, status: str = "DEPENDANT", kind: str = "ext", employer: str = ""
) -> Page:
    """A passport page with the label stuck on it (until the end of 2021)."""

    def draw(s: Sheet) -> None:
        _visa_ground(s)
        s.text(64, 84, "17", 7, "Times-Roman", color="#777777", align="c")
        x, y, w, h = 8, 12, 109, 60
        s.rect(x, y, w, h, 0.6, "#6a7a99", "#eef3f8")
        s.guilloche(x, y, w, h, "#c2d2e6", 14, 4)
        s.rosette(x + 96, y + 14, 9, "#b8a8d0")
        s.text(x + 4, y + 6, "香港特別行政區 HONG KONG SPECIAL ADMINISTRATIVE REGION", 6.6, bold=True)
        title = ("延期逗留 EXTENSION OF STAY", "簽證 VISA / 進入許可 ENTRY PERMIT")[kind != "ext"]
        s.text(x + 4, y + 12.5, title, 10, bold=True, color="#1d3b77")
        s.text(x + 4, y + 17.5, f"編號 No. {number}", 7.5, color="#8a1c1c")
        s.text(x + 4, y + 24, "姓名 Name", 6)
        s.typed(x + 28, y + 24, f"{p.surname}, {p.given_names}", 9, "#111111")
        s.text(x + 4, y + 30, "旅行證件 Document", 6)
        s.typed(x + 28, y + 30, p.passport, 9, "#111111")
        s.text(x + 4, y + 36, "身份 Status", 6)
        s.typed(x + 28, y + 36, status, 9, "#111111")
        if employer:
            s.typed(x + 62, y + 36, employer, 6.5, "#111111", fit=44)
        s.text(x + 4, y + 43, "獲准逗留至 Permitted to remain until", 7.5, bold=True)
        s.typed(x + 62, y + 43, dmy(until), 11, "#111111")
        s.text(x + 4, y + 50, "簽發日期 Date of issue", 6)
        s.typed(x + 62, y + 50, dmy(since), 9, "#111111")
        s.text(x + 4, y + 56, "入境事務處 Immigration Department", 6)
        s.code39(x + w - 4, y + 51.5, number, 6, 0.2)
        s.sample(s.w - 4, 6, 6)

    return Page(draw, 125, 88)


def arrival_stamp(p: Person, on: date, until: date) -> Page:
    def draw(s: Sheet) -> None:
        _visa_ground(s, "#e6dccb")
        s.rect(30, 22, 62, 38, 1.6, "#2a4d8f", r=3)
        blue = "#2a4d8f"
        s.text(61, 29, "香港入境事務處 IMMIGRATION HONG KONG", 7.4, color=blue, align="c", fit=58)
        s.text(61, 37, f"入境 ARRIVAL  {dmy(on)}", 10, color=blue, align="c")
        s.text(61, 44, "獲准逗留至 Permitted to remain until", 7.4, color=blue, align="c")
        s.text(61, 51, dmy(until), 11, "Courier-Bold", color=blue, align="c")
        s.text(61, 57, "(2174)", 7.4, color=blue, align="c")
        s.text(64, 84, "12", 7, "Times-Roman", color="#777777", align="c")
        s.sample(s.w - 4, 6, 6)

    return Page(draw, 125, 88)


def landing_slip(p: Person, on: date, until: date) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#fdfdfb")
        s.text(s.w / 2, 8, "入境標籤 LANDING SLIP", 11, bold=True, align="c")
        s.text(s.w / 2, 13, "香港特別行政區 HKSAR · 入境事務處 Immigration Department", 6.2, align="c")
        y = 20.5
        for zh, en, value in (
            ("姓名", "Name", p.name),
            ("旅行證件號碼", "Travel document no.", p.passport),
            ("抵港日期", "Date of arrival", dmy(on)),
            ("逗留條件", "Conditions of stay", "VISITOR 訪客"),
            ("獲准逗留至", "Permitted to remain until", dmy(until)),
        ):
            s.text(5, y, f"{zh} {en}", 6.4)
            s.typed(48, y, value, 9.2, "#111111", fit=35)
            y += 6
        s.text(5, y + 0.5, "請保留此標籤直至離境 Please keep this slip until departure", 6)
        s.sample(s.w - 3, 3.4, 5.4)

    return Page(draw, 86, 55)


def e_visa(
    p: Person, case_no: str, on: date, until: date, status: str = "受養人 Dependant", kind: str = "stay"
) -> Page:
    """The notification slip that replaced the label at the end of 2021."""

    def draw(s: Sheet) -> None:
        s.sample()
        s.text(18, 24, "香港特別行政區政府入境事務處", 11, bold=True)
        s.text(18, 29.5, "Immigration Department, the Government of the Hong Kong Special Administrative Region", 8)
        s.rect(16, 36, 178, 190, 0.8)
        zh, en = (
            ("逗留條件通知書", "Notification Slip for Conditions of Stay")
            if kind == "stay"
            else ("入境簽證／進入許可通知書", "Notification Slip for Entry Visa/Permit")
        )
        s.text(105, 47, zh, 15, bold=True, align="c")
        s.text(105, 54, en, 12, align="c")
        rows = (
            ("檔案編號", "Application reference", case_no),
            ("姓（英文）", "Surname", p.surname),
            ("名（英文）", "Given names", p.given_names),
            ("出生日期", "Date of birth", dmy(p.born)),
            ("性別", "Sex", p.sex),
            ("國籍", "Nationality", NATIONS[p.nationality][1]),
            ("旅行證件號碼", "Travel document no.", p.passport),
            ("身份", "Status", status),
            ("簽發日期", "Date of issue", dmy(on)),
            ("獲准逗留至", "Permitted to remain until", dmy(until)),
        )
        y = 66.0
        for z, e, value in rows:
            s.text(22, y, z, 9)
            s.text(54, y, e, 8.4)
            s.text(104, y, value, 10.5)
            s.line(20, y + 2.6, 190, y + 2.6, 0.25, "#aaaaaa")
            y += 9
        sealed = base64.b64encode(case_no.encode()).decode()
        s.qr(22, 160, 52, f"HKIMM.EVIS.{sealed}.3.SAMPLEONLYSAMPLEONLYSAMPLEONLY")
        s.para(
            82,
            170,
            104,
            "請將此通知書儲存於流動裝置或以A4白紙列印，於辦理出入境手續時出示。\nPlease save this slip "
            "on a mobile device or print it on "
            "plain A4 paper and show it at immigration control.\n本樣本並非有效文件 This sample is not "
            "a valid document.",
            9,
        )
        s.text(22, 220, "e-Visa 電子簽證", 9, color="#1d3b77")

    return Page(draw)


def hk_card(p: Person, permanent: bool = True, issued: date = date(2018, 12, 4), first: str = "") -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#eef3ee")
        s.guilloche(0, 0, s.w, s.h, "#c6dccd", 18, 2)
        s.guilloche(0, 10, s.w, 34, "#e3d3dd", 10, 5)
        s.text(4, 5.6, "香港永久性居民身份證" if permanent else "香港身份證", 8.6, bold=True, color="#124a33")
        s.text(
            4,
            9.4,
            "HONG KONG PERMANENT IDENTITY CARD" if permanent else "HONG KONG IDENTITY CARD",
            6.6,
            bold=True,
            color="#124a33",
        )
        s.face(4, 13.5, 22.5, 28.5, p)
        if p.chinese_name:
            s.text(30, 16.5, p.chinese_name, 11.5)
        s.text(30, 21.2, f"{p.surname}, {p.given_names.title()}", 8.6)
        s.text(30, 25.6, "出生日期 Date of Birth", 5, color="#444444")
        s.text(30, 29.4, f"{dmy(p.born)}", 8.4)
        s.text(52, 29.4, p.sex, 8.4)
        child = issued.year - p.born.year < 18
        letters = {True: "AZ" if p.birthplace == "HONG KONG" else "AO", False: "CO"}[permanent]
        s.text(58, 29.4, f"{'*' if child else '***'}{letters}", 8.4)
        s.text(30, 33.2, "簽發日期 Date of Issue", 5, color="#444444")
        s.text(30, 37, first or f"({issued:%m-%y})", 7.6)
        s.text(30, 41, f"{issued:%d-%m-%y}", 8.4)
        s.text(56, 48.6, p.hkid, 12.5, bold=True)
        s.rosette(14, 47.5, 4, "#8fb09c", 5)
        s.face(70, 30, 9, 11.2, p, size=(160, 200))
        s.sample(s.w - 3, 4.4, 5)

    return card(draw)


def macao_card(
    p: Person,
    back: bool = False,
    first: date = date(2010, 2, 1),
    issued: date = date(2015, 3, 20),
    until: date = date(2020, 3, 20),
) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#eaf2ee")
        s.guilloche(0, 0, s.w, s.h, "#bcd6cf", 16, 3)
        s.sample(s.w - 3, s.h - 2, 5)
        if back:
            s.text(4, 7, "出生地點 Local de nascimento", 5)
            s.text(4, 11, p.birthplace, 7.5)
            s.text(4, 16, "首次發出日期 1ª emissão", 5)
            s.text(4, 20.4, dmy(first), 8.4)
            s.text(45, 16, "簽發機關 Entidade", 5)
            s.text(45, 20.4, "身份證明局 DSI", 7.5)
            for k, line in enumerate(td1("I<", "MAC", p.macao_number.replace("(", "").replace(")", ""), p, until)):
                s.text(4, 35 + 5 * k, line, 10.2, "Courier-Bold")
            return
        s.text(4, 5.6, "澳門特別行政區永久性居民身份證", 8, bold=True, color="#0f4b45")
        s.text(4, 9.2, "BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE DA R.A.E.M.", 5.4, color="#0f4b45")
        s.face(60, 14, 22, 28, p)
        s.text(4, 14, "姓名 Nome", 4.8, color="#444444")
        s.text(18, 14.4, p.chinese_name, 9.4)
        s.text(4, 19.4, p.name, 8.4)
        y = 24.0
        for name, value in (
            ("出生日期 Data de nascimento", dmy(p.born)),
            ("性別 Sexo", p.sex),
            ("簽發日期 Emissão", dmy(issued)),
            ("有效期至 Válido até", dmy(until)),
        ):
            s.text(4, y, name, 4.8, color="#444444")
            s.text(4, y + 3.8, value, 8)
            y += 7
        s.text(34, 34, "編號 N.º", 4.8, color="#444444")
        s.text(34, 39, p.macao_number, 9.6, bold=True)

    return card(draw)


def roc(d: date) -> str:
    return f"民國{d.year - 1911}年{d.month}月{d.day}日"


def taiwan_card(
    p: Person, back: bool = False, spouse: str = "", parents: tuple[str, str] = ("許大樣", "林小本")
) -> Page:
    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#f6ecee")
        s.guilloche(0, 0, s.w, s.h, "#e6c8d0", 16, 3)
        s.sample(s.w - 3, s.h - 2, 5)
        if back:
            rows = (
                ("父", parents[0]),
                ("母", parents[1]),
                ("配偶", spouse),
                ("役別", "常備兵" if p.sex == "M" else ""),
                ("出生地", p.birthplace),
                ("住址", p.address[0]),
            )
            y = 8.5
            for name, value in rows:
                s.text(5, y, name, 6.4, color="#7a2030")
                s.text(20, y, value, 8.4, fit=60)
                y += 6.8
            s.text(60, y + 1, "0012345678", 6, "Courier")
            return
        s.text(s.w / 2, 7.4, "中華民國國民身分證", 11.5, bold=True, align="c", color="#7a2030")
        s.face(58, 12, 23, 28.5, p)
        y = 17.5
        for name, value in (
            ("姓名", p.chinese_name),
            ("出生年月日", roc(p.born)),
            ("性別", "男" if p.sex == "M" else "女"),
            ("發證日期", "民國100年3月2日（北市）換發"),
        ):
            s.text(5, y, name, 6, color="#7a2030")
            s.text(21, y, value, 11 if name == "姓名" else 8.2, fit=35)
            y += 7.4
        s.text(5, 49, "統一編號", 6, color="#7a2030")
        s.text(21, 49, p.taiwan_number, 12, bold=True, color="#a0142a")

    return card(draw)


def prc_card(
    p: Person,
    back: bool = False,
    since: date = date(2014, 5, 12),
    until: date = date(2024, 5, 12),
    office: str = "佛山市公安局样本分局",
) -> Page:
    """`back`: the side with the state's name."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#edf3f6")
        s.guilloche(0, 0, s.w, s.h, "#c2dbe6", 18, 2)
        s.sample(s.w - 3, 4, 5)
        if back:
            s.seal(15, 16, 8, "样本样本样本样本", color="#c2222a", star=True, alpha=0.6)
            s.text(54, 14, "中华人民共和国", 12, align="c")
            s.text(54, 24, "居民身份证", 17, bold=True, align="c")
            s.text(12, 40, "签发机关", 7, color="#2b6c8f")
            s.text(30, 40, office, 8.6)
            s.text(12, 47.5, "有效期限", 7, color="#2b6c8f")
            s.text(30, 47.5, f"{since:%Y.%m.%d}-{until:%Y.%m.%d}", 8.6)
            return
        s.face(58, 8.5, 23, 29, p)
        blue = "#2b6c8f"
        s.text(5, 10, "姓名", 7, color=blue)
        s.text(16, 10, p.chinese_name, 10.5)
        s.text(5, 17, "性别", 7, color=blue)
        s.text(16, 17, "男" if p.sex == "M" else "女", 8.6)
        s.text(27, 17, "民族", 7, color=blue)
        s.text(37, 17, "汉", 8.6)
        s.text(5, 24, "出生", 7, color=blue)
        s.text(16, 24, f"{p.born.year} 年 {p.born.month} 月 {p.born.day} 日", 8.6)
        s.text(5, 31, "住址", 7, color=blue)
        s.para(16, 31, 39, p.address[0] if not p.address[0].isascii() else "广东省佛山市禅城区样本路8号501房", 8.6)
        s.text(5, 48.5, "公民身份号码", 7, color=blue)
        s.text(27, 48.5, p.prc_number, 11.5, bold=True)

    return card(draw)


def eep_card(p: Person, back: bool = False) -> Page:
    """往来港澳通行证."""

    def draw(s: Sheet) -> None:
        s.rect(0, 0, s.w, s.h, 0, fill="#e9f0f6")
        s.guilloche(0, 0, s.w, s.h, "#bccfe4", 18, 3)
        s.sample(s.w - 3, 4, 5)
        if back:
            s.text(5, 9, "签注 Endorsement", 8, bold=True)
            s.rect(5, 12, 75, 20, 0.5, "#667799")
            s.text(8, 18, "种类 逗留 (D)   香港 HKG", 8.6)
            s.text(8, 24, "有效次数 多次 Multiple", 8.6)
            s.text(8, 30, "有效期至 2021.09.30", 8.6)
            s.text(5, 46, eep_line(p), 10.6, "Courier-Bold")
            return
        s.text(4, 6, "往来港澳通行证", 10, bold=True, color="#1a3d70")
        s.text(4, 9.6, "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO", 4.8, color="#1a3d70")
        s.face(4, 13, 22, 28, p)
        s.text(60, 9.8 + 4.6, p.passport, 9.6, bold=True)
        rows = (
            ("姓名 Name", f"{p.chinese_name}  {p.surname}, {p.given_names}"),
            ("出生日期 Date of birth", f"{p.born:%Y.%m.%d}"),
            ("性别 Sex", f"{'男' if p.sex == 'M' else '女'}/{p.sex}"),
            ("有效期限 Period of validity", f"{p.passport_since:%Y.%m.%d}-{p.passport_until:%Y.%m.%d}"),
            ("签发机关 Authority", "公安部出入境管理局（样本）"),
        )
        y = 18.5
        for name, value in rows:
            s.text(30, y, name, 4.8, color="#445566")
            s.text(30, y + 3.6, value, 7.8, fit=52)
            y += 6.9

    return card(draw)
