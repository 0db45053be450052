# ruff: noqa: E501
"""Household registers of the Mainland and of Taiwan, and the paper of an only child."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.look import story
from benchmarks.papers.look.certificates import CSS, middle, rows_of
from benchmarks.papers.look.drawing import HEI, at, box, known, only, roc, rosette, seal, seed, sheet, waves, zh
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone

BOOK = (143.0, 105.0)


def _members(case: Case, party: str) -> list[tuple[Someone, str]]:
    """Return who lives together, the head first, with the relation to the head."""
    of = case.of(party)
    other = case.sponsor if of is case.applicant else case.applicant
    if case.relationship in ("spouse", "partner"):
        head, second = (of, other) if of.sex == "M" else (other, of)
        return [(head, "户主"), (second, "妻" if second.sex == "F" else "夫")]
    child, father, mother = story.family(case, party)
    return [(father, "户主"), (mother, "妻"), (child, "女" if child.sex == "F" else "子")]


def _member_rows(who: Someone, relation: str, home: str) -> list[tuple[str, ...]]:
    sex = {"F": "女", "M": "男"}[who.sex]
    return [
        ("姓　　名", who.simplified or who.name, "户主或与户主关系", relation), ("曾 用 名", "", "性　　别", sex), ("出 生 地", story.region(who)[0], "民　　族", "汉族"),
        ("籍　　贯", story.region(who)[0], "出生日期", zh(who.born_on)), ("本市（县）其他住址", "", "宗教信仰", ""), ("公民身份证件编号", who.mainland_id, "身高　血型", "168"),
        ("文化程度", "大学本科", "婚姻状况", "已婚" if relation not in ("女", "子") else "未婚"), ("服务处所", "", "职　　业", "职员"),
        ("何时由何地迁来本市（县）", "", "何时由何地迁来本址", home[:9]),
    ]  # fmt: skip


def household_book(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the household register as the small book it is, a page for each of the family."""
    only(fault)
    members, home = _members(case, party), story.mainland_home(case.of(party))
    registered = story.years(case.on, -3) - timedelta(days=rng.randrange(300))
    number = f"{seed(home) % 90000000 + 10000000}"
    head = members[0][0]
    style = "left:8mm;width:127mm;line-height:1.35;"
    fix = lambda html: html.replace('class="t" style="', f'class="t" style="{style}')  # noqa: E731
    cover = sheet(
        middle(22, "居民户口簿", 26, f"letter-spacing:.3em;color:#e3c370;font-family:{HEI}")
        + rosette(71, 55, 9, "#e3c370")
        + middle(76, "中华人民共和国公安部制", 11, "color:#e3c370"),
        BOOK,
        "background:#7c2226",
    )
    first = waves(143, 105, "#e6dcc8", rows=30) + middle(6, "户　口　簿　首　页", 11)
    first += fix(
        rows_of(
            15,
            [
                ("户　　别", "非农业家庭户口", "户主姓名", head.simplified or head.name),
                ("户　　号", number, "住　　址", home),
            ],
        )
    )
    first += (
        at(20, 62, "省级公安机关户口专用章", 7)
        + at(84, 62, "户口登记机关户口专用章", 7)
        + seal(42, 74, 12, "广东省公安厅")
        + seal(104, 74, 12, "派出所户口专用章")
    )
    first += at(10, 96, "承办人签章：林晓", 8) + at(92, 96, f"{zh(registered)}　签发", 8)
    pages = [cover, sheet(first, BOOK, "background:#fcf8ee")]
    for who, relation in members:
        page = (
            waves(143, 105, "#e6dcc8", rows=30)
            + middle(4, "常住人口登记卡", 11)
            + fix(rows_of(12, _member_rows(who, relation, home))).replace("line-height:1.35", "line-height:1.1")
        )
        page += at(10, 97, "承办人签章：林晓", 7.6) + at(92, 97, f"登记日期：{zh(registered)}", 7.6)
        pages.append(sheet(page, BOOK, "background:#fcf8ee"))
    facts = known(
        number=number,
        holder=head.simplified or head.name,
        parties=tuple(w.simplified or w.name for w, _ in members),
        address=home,
        issued_on=registered,
    )
    return Paper("household-register", "book", tuple(pages), CSS, BOOK, facts, "zh")


def household_copy(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an A4 copy, first page and a card above each other, then the cards of the others."""
    only(fault)
    book = household_book(case, party, rng, fault)

    def two(pages: tuple[str, ...]) -> str:
        tops = (16, 150)
        return sheet("".join(f'<div style="position:absolute;left:{rng.uniform(26, 40):.0f}mm;top:{top}mm;border:.2mm solid #999;filter:grayscale(1)">{page}</div>' for top, page in zip(tops, pages, strict=False)))  # fmt: skip

    inner = book.pages[1:]
    pages = tuple(two(inner[i : i + 2]) for i in range(0, len(inner), 2))
    return Paper("household-register", "photocopy", pages, CSS, facts=book.facts, language="zh")


def taiwan_transcript(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a household registration transcript with the remarks."""
    only(fault)
    of = case.of(party)
    other = case.sponsor if of is case.applicant else case.applicant
    issued = case.on - timedelta(days=rng.randrange(8, 50))
    number, home = (
        f"{'ABF'[seed(of.taiwan_id) % 3]}{seed(of.taiwan_id) % 9000000 + 1000000}",
        "臺中市西區向上里12鄰柳川西路二段" + f"{seed(of.taiwan_id) % 180 + 5}號",
    )
    _, father, mother = (
        story.family(case, "sponsor" if party == "sponsor" else "applicant")
        if case.relationship not in ("parent",)
        else (of, of, of)
    )
    up = (
        (father.chinese_name or father.name, mother.chinese_name or mother.name)
        if case.relationship != "parent"
        else (of.chinese_name[:1] + "水木", "吳阿滿")
    )
    spouse = (other.chinese_name or other.name) if case.relationship == "spouse" else ""
    married = (
        f"民國{story.married_on(case).year - 1911}年{story.married_on(case).month}月{story.married_on(case).day}日與{spouse}結婚。"
        if spouse
        else ""
    )
    born = "臺灣省臺中市"
    inner = (
        at(20, 12, f"編號：{number}", 9)
        + at(130, 12, f"列印時間：{roc(issued)}", 9)
        + middle(22, "戶　籍　謄　本（現戶部分）", 16, f"font-family:{HEI}")
    )
    inner += rows_of(
        36, [("戶號", f"F{seed(home) % 9000000 + 1000000}", "戶別", "共同生活戶"), ("戶籍地址", home, "頁次", "1")]
    )
    rows = [
        ("稱謂", "戶長", "姓名", of.chinese_name or of.name), ("出生日期", roc(of.born_on), "國民身分證統一編號", of.taiwan_id), ("父", up[0], "母", up[1]),
        ("配偶", spouse, "出生地", born), ("出生別", "長女" if of.sex == "F" else "長男", "役別", ""),
    ]  # fmt: skip
    inner += (
        rows_of(62, rows, "line-height:1.8")
        + box(
            14,
            112,
            182,
            46,
            at(2, 2, "記事", 9) + at(16, 2, "原住臺中市北區，民國98年3月12日遷入登記。", 9) + at(16, 10, married, 9),
        )
        + middle(166, "（以下空白）", 10)
    )
    inner += (
        at(20, 236, "上開謄本與原本無異", 10)
        + at(20, 246, "核發機關：臺中市西區戶政事務所", 11)
        + at(20, 256, f"核發日期：{roc(issued)}", 10)
        + seal(160, 246, 16, "臺中市西區戶政事務所", "戶")
    )
    names = tuple(n for n in (of.chinese_name or of.name, up[0], up[1], spouse) if n)
    facts = known(number=of.taiwan_id, parties=names, address=home, issued_on=issued)
    return Paper(
        "taiwan-household-registration",
        "transcript",
        (sheet(inner, more="background:#fbfbf4"),),
        CSS,
        facts=facts,
        language="zh",
    )


def single_child(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the privilege card of a single child."""
    only(fault)
    child, father, mother = story.family(case, party)
    size, issued, number = (
        (150.0, 105.0),
        story.years(child.born_on, 1),
        f"粤{seed(child.mainland_id) % 900000 + 100000}",
    )
    names = tuple(who.simplified or who.name for who in (child, father, mother))
    cover = sheet(
        rosette(75, 30, 10, "#e8c765") + middle(46, "独生子女优待证", 22, "color:#e8c765;letter-spacing:.15em"),
        size,
        "background:#a4262c",
    )
    rows = [
        ("子女姓名", names[0], "性别", {"F": "女", "M": "男"}[child.sex]),
        ("出生日期", zh(child.born_on), "编号", number),
        ("父亲姓名", names[1], "民族", "汉"),
        ("母亲姓名", names[2], "民族", "汉"),
    ]
    inner = middle(8, "独生子女优待证", 14) + rows_of(22, rows, "line-height:2").replace(
        'class="t" style="', 'class="t" style="left:10mm;width:130mm;'
    )
    inner += (
        at(14, 74, "根据计划生育规定，发给此证，凭证享受优待。", 9)
        + at(14, 84, "发证机关：市人口和计划生育局", 9)
        + at(14, 92, f"发证日期：{zh(issued)}", 9)
        + seal(116, 84, 14, "人口和计划生育局")
    )
    facts = known(number=number, parties=names, issued_on=issued)
    return Paper(
        "single-child-certificate",
        "privilege-card",
        (cover, sheet(inner, size, "background:#fdf6ee")),
        CSS,
        size,
        facts,
        "zh",
    )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "household-register": (household_book, household_copy),
    "taiwan-household-registration": (taiwan_transcript,),
    "single-child-certificate": (single_child,),
}
