# ruff: noqa: E501
"""Reports built by hand, as contract section 5 has them, for the tests of what is shown. All persons are invented."""

from typing import Any

Report = dict[str, Any]

_ITEMS = [
    ("A1", "applicant", "form", "Application for Entry for Residence as Dependants in Hong Kong (ID 997)",
     "受養人來港居留申請表 (ID 997)", "受养人来港居留申请表 (ID 997)"),
    ("A2", "applicant", "photograph", "The applicant's recent photograph (affixed on page 1 of ID 997)",
     "申請人的近照（已貼在申請表格 (ID 997) 第1頁）", "申请人的近照（已贴在申请表格 (ID 997) 第1页）"),
    ("A3", "applicant", "travel-document",
     "The applicant's valid travel document containing personal particulars, date of issue, date of expiry and/or "
     "details of any re-entry visa held (if applicable)",
     "申請人的有效旅行證件的影印本，須載有個人資料、簽發日期、屆滿日期及／或所持的任何可返回原居地簽證的詳情（如適用）",
     "申请人的有效旅行证件的复印件，须载有个人资料、签发日期、届满日期及／或所持的任何可返回原居地签证的详情（如适用）"),
    ("A3", "applicant", "arrival-page", "Travel document page containing the latest arrival stamp, landing slip or "
     "extension of stay label", "旅行證件中載有最近進入香港特區入境印章／入境標籤／延期逗留標籤的影印本",
     "旅行证件中载有最近进入香港特区入境印章／入境标签／延期逗留标签的复印件"),
    ("A4", "applicant", "identity-card", "The applicant's Hong Kong identity card (if any)",
     "申請人的香港身份證影印本（如有）", "申请人的香港身份证复印件（如有）"),
    ("A5", "applicant", "relationship",
     "Proof of the applicant's relationship with the sponsor, e.g. marriage certificate, birth certificate, family "
     "photographs, family letters (with envelopes), census record book and Privilege Card for Single Child",
     "申請人與保證人的關係證明文件影印本，例如結婚證書、出生證書、家庭照片、家庭書信（連信封）、戶口簿和獨生子女優待證（如適用）",
     "申请人与保证人的关系证明文件复印件，例如结婚证书、出生证书、家庭照片、家庭书信（连信封）、户口簿和独生子女优待证（如适用）"),
    ("A6", "applicant", "macao-card", "The applicant's Macao identity card [for Macao SAR residents only]",
     "申請人的澳門身份證影印本 [只適用於澳門特區居民]", "申请人的澳门身份证复印件 [只适用于澳门特区居民]"),
    ("A7", "applicant", "taiwan-register", "The applicant's household registration in Taiwan [for Taiwan residents only]",
     "申請人的台灣戶籍影印本 [只適用於台灣居民]", "申请人的台湾户籍复印件 [只适用于台湾居民]"),
    ("A7", "applicant", "taiwan-card", "The applicant's Taiwan identity card [for Taiwan residents only]",
     "申請人的台灣身份證影印本 [只適用於台灣居民]", "申请人的台湾身份证复印件 [只适用于台湾居民]"),
    ("B1", "sponsor", "form", "The duly completed Part B of ID 997",
     "保證人已填妥載於受養人來港居留申請表 (ID 997) 內乙部的表格", "保证人已填妥载于受养人来港居留申请表 (ID 997) 内乙部的表格"),
    ("B2", "sponsor", "identity-card", "The sponsor's Hong Kong identity card",
     "保證人的香港身份證影印本", "保证人的香港身份证复印件"),
    ("B3", "sponsor", "travel-document", "The sponsor's valid travel document containing the current visa/entry "
     "permit/extension of stay label in the HKSAR (for non-permanent residents of the HKSAR only)",
     "保證人的有效旅行證件影印本，須載有現有香港特區的簽證／進入許可／延期逗留標籤（如保證人為非香港永久性居民）",
     "保证人的有效旅行证件复印件，须载有现有香港特区的签证／进入许可／延期逗留标签（如保证人为非香港永久性居民）"),
    ("B4", "sponsor", "means", "Proof of the sponsor's financial standing, e.g. bank statements, savings accounts "
     "passbooks, tax receipts and salary slips", "保證人的經濟狀況證明影印本，例如銀行結單、儲蓄戶口存摺、稅款收據及薪金證明",
     "保证人的经济状况证明复印件，例如银行结单、储蓄户口存折、税款收据及薪金证明"),
    ("B5", "sponsor", "address", "Proof of sponsor's accommodation, e.g. rental receipts",
     "保證人的住址證明影印本，例如租金收據", "保证人的住址证明复印件，例如租金收据"),
    ("C1", "applicant", "extension-form", "Application for Extension of Stay (ID 91)",
     "延長逗留期限申請表 (ID 91)", "延长逗留期限申请表 (ID 91)"),
    ("C5", "sponsor", "declaration", "Declaration of Sponsor (ID 481A)", "已填妥的表格 ID 481A", "已填妥的表格 ID 481A"),
    ("N2", "applicant", "translation", "Certified translation of any document that is neither in Chinese nor in English",
     "並非以中文或英文書寫的文件的核證譯本", "并非以中文或英文书写的文件的经核证译文"),
]  # fmt: skip

_ASKED = ("A1", "A2", "A3", "A5", "B1", "B2", "B4", "B5")


def text(en: str, hant: str = "", hans: str = "") -> dict[str, str]:
    """Return a text in the three languages."""
    return {"en": en, "zh-Hant": hant or en, "zh-Hans": hans or en}


def everything_met() -> Report:
    """Return a report in which nothing is missing."""
    items, files = [], []
    for ref, party, name, en, hant, hans in _ITEMS:
        asked = ref in _ASKED and name != "arrival-page"
        path = f"{ref.lower()}-{name}.pdf"
        items.append({
            "id": f"{party}-{name}", "ref": ref, "party": party, "title": text(en, hant, hans),
            "status": "met" if asked else "not-asked",
            "why": text("Only for an applicant to whom it applies.", "只適用於有關的申請人。", "只适用于有关的申请人。"),
            "files": [path] if asked else [],
            "cite": {"guide": "ID(C)998", "paragraph": f"VII({ref[0]}){ref[1:]}"},
        })  # fmt: skip
        if asked:
            files.append(file(path, {"A3": "passport", "B4": "bank-statement"}.get(ref, "id-997"), party, pages=3))
    return {
        "schema": "formprep-report/1",
        "tool": {"name": "formprep", "version": "0.1.0"},
        "edition": {"id": "2019-05", "guide": "ID(C)998"},
        "checked_on": "2019-06-03",
        "situation": {
            "application": "entry",
            "applies_on": "2019-07-01",
            "applicant": {"surname": "CHAN", "given_names": "SIU MING", "chinese_name": "陳小明", "relationship": "spouse"},
            "sponsor": {"surname": "WONG", "given_names": "KA YAN", "chinese_name": "黃嘉欣", "status": "permanent-resident"},
            "submit_via": "post",
        },
        "eligibility": {"outcome": "eligible", "reasons": []},
        "verdict": "ready",
        "items": items,
        "files": files,
        "findings": [],
        "guidance": [
            _guide("route", "8(a)", "By post or through the sponsor to:\nReceipt and Despatch Sub-unit, 2/F, Immigration "
                   "Tower, 7 Gloucester Road, Wan Chai, Hong Kong",
                   "直接郵寄或透過保證人遞交：\n香港灣仔告士打道7號入境事務大樓2樓香港入境事務處收發分組",
                   "直接邮寄或通过保证人递交：\n香港湾仔告士打道7号入境事务大楼2楼香港入境事务处收发分组"),
            _guide("fee", "21", "Paid when the visa is collected: in cash, by EPS or by crossed cheque to “The Government "
                   "of the Hong Kong Special Administrative Region”.",
                   "領取簽證時以現金、易辦事或劃線支票繳付，支票抬頭人為「香港特別行政區政府」。",
                   "领取签证时以现金、易办事或划线支票缴付，支票抬头人为“香港特别行政区政府”。"),
            _guide("processing", "23", "Normally six weeks after all the documents have been received.",
                   "收到所有所需文件後，一般需時六星期。", "收到全部所需文件后，一般需时六个星期。"),
            _guide("work", "16", "A dependant of a permanent resident may take up employment in Hong Kong.",
                   "香港永久性居民的受養人可以在港就業。", "香港永久性居民的受养人可以在港就业。"),
        ],
    }  # fmt: skip


def few_missing() -> Report:
    """Return a report with two things to put right, one to look at, one piece of advice and odd files."""
    report = everything_met()
    _mark(report, "applicant-travel-document", "faulty")
    _mark(report, "sponsor-address", "missing", files=[])
    _mark(report, "sponsor-means", "to-review")
    report["verdict"] = "not-ready"
    report["files"] = [each for each in report["files"] if not each["path"].startswith("b5")]
    report["files"] += [
        file("scan of something 2019-05-30 (copy).jpg", "unknown", "unknown", use="unrecognised"),
        {"path": "locked.pdf", "pages": 0, "use": "unreadable", "documents": []},
        file("舊旅行證件.pdf", "passport", "applicant", use="surplus", pages=2),
    ]
    report["findings"] = [
        finding("FP501", "error", "applicant-travel-document", "A3", "a3-travel-document.pdf",
                "The travel document in a3-travel-document.pdf (page 1) ends on 30 June 2019, before the day of "
                "application, 1 July 2019. Renew it first. Guide, VII(A)3.",
                "a3-travel-document.pdf（第1頁）的旅行證件於2019年6月30日屆滿，早於申請日期2019年7月1日。請先續領。",
                "a3-travel-document.pdf（第1页）的旅行证件于2019年6月30日到期，早于申请日期2019年7月1日。请先换发。"),
        finding("FP401", "error", "sponsor-address", "B5", "", "Proof of the sponsor's accommodation was not found. Add a "
                "rental receipt, a tenancy agreement or a utility bill of the last three months.",
                "未找到保證人的住址證明。請加入最近三個月的租金收據、租約或水電煤費單。",
                "没有找到保证人的住址证明。请加入最近三个月的租金收据、租赁合同或水电燃气账单。"),
        finding("FP503", "review", "sponsor-means", "B4", "b4-means.pdf",
                "The bank statement in b4-means.pdf is of 31 January 2019, more than three months old. A newer one helps.",
                "b4-means.pdf 的銀行結單日期為2019年1月31日，距今超過三個月。建議提交較新的結單。",
                "b4-means.pdf 的银行对账单日期为2019年1月31日，距今超过三个月。建议提交较新的对账单。"),
        finding("FP102", "review", "", "", "locked.pdf", "locked.pdf is protected with a password. Save it again without.",
                "locked.pdf 設有密碼。請另存為沒有密碼的檔案。", "locked.pdf 设有密码。请另存为没有密码的文件。"),
        finding("FP202", "advice", "", "", "scan of something 2019-05-30 (copy).jpg",
                "What scan of something 2019-05-30 (copy).jpg is could not be told; nothing that is asked depends on it.",
                "未能辨認 scan of something 2019-05-30 (copy).jpg 是甚麼文件；所需項目並不取決於它。",
                "未能识别 scan of something 2019-05-30 (copy).jpg 是什么材料；所需项目并不取决于它。"),
    ]  # fmt: skip
    return report


def thirty_findings() -> Report:
    """Return a report with thirty items missing or faulty, and some to look at."""
    report = everything_met()
    report["verdict"] = "not-ready"
    report["files"] = [file("bank.pdf", "bank-statement", "sponsor", use="surplus")]
    originals = report["items"]
    report["items"] = [
        {**item, "id": f"{item['id']}-{turn}", "status": "missing" if turn % 2 else "faulty", "files": []}
        for turn in range(2)
        for item in originals[:15]
    ]
    report["items"].sort(key=lambda item: item["ref"])
    report["findings"] = [
        finding("FP401", "error", item["id"], item["ref"], "", f"{item['title']['en']} was not found. Add it, please.",
                f"未找到{item['title']['zh-Hant']}。請補交。", f"没有找到{item['title']['zh-Hans']}。请补充。")
        for item in report["items"]
    ]  # fmt: skip
    return report


def not_eligible() -> Report:
    """Return a report of an applicant to whom the arrangement does not seem to apply."""
    report = few_missing()
    report["verdict"] = "not-eligible"
    report["eligibility"] = {
        "outcome": "not-eligible",
        "reasons": [{"paragraph": "4(c)", "message": text("A parent can be sponsored from the age of 60.",
                                                         "父母須年滿60歲。", "父母须年满60岁。")}],
    }  # fmt: skip
    return report


def plan() -> Report:
    """Return what `formprep checklist` gives: no files, items asked or not asked."""
    report = everything_met()
    report["files"] = []
    for item in report["items"]:
        item["status"] = "asked" if item["status"] == "met" else "not-asked"
        item["files"] = []
        item["hint"] = text("A clear copy of the whole page; all four corners seen.", "清晰的整頁影印本，四角可見。",
                            "清晰的整页复印件，四角可见。")  # fmt: skip
    return report


def file(path: str, kind: str, party: str, *, use: str = "used", pages: int = 1) -> Report:
    """Return a file of one paper."""
    facts = [{"name": "expires_on", "value": "2024-03-01", "page": 1, "confidence": 0.99, "reader": "mrz"}]
    document = {"kind": kind, "party": party, "pages": list(range(1, pages + 1)), "confidence": 0.97, "facts": facts}
    return {"path": path, "sha256": "", "bytes": 1, "media_type": "application/pdf", "pages": pages, "use": use,
            "documents": [document]}  # fmt: skip


def finding(
    code: str, severity: str, item: str, ref: str, path: str, en: str, hant: str = "", hans: str = ""
) -> Report:
    """Return a finding."""
    return {
        "code": code, "severity": severity, "item": item, "ref": ref, "file": path, "page": None, "fact": "",
        "params": {}, "message": text(en, hant, hans),
        "cite": {"guide": "ID(C)998", "paragraph": f"VII({ref[0]}){ref[1:]}" if ref else ""},
    }  # fmt: skip


def _guide(topic: str, paragraph: str, en: str, hant: str, hans: str) -> Report:
    return {"topic": topic, "paragraph": paragraph, "message": text(en, hant, hans)}


def _mark(report: Report, name: str, status: str, files: list[str] | None = None) -> None:
    item = next(item for item in report["items"] if item["id"] == name)
    item["status"] = status
    item["files"] = item["files"] if files is None else files
