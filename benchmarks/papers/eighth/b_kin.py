"""Pictures of a couple or a family, and a letter between them."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit, mixed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import NobodysError, between, css, en, made, only, put, sc, tc, zh


def _shore(size: tuple[int, int], rng: Random) -> Image.Image:
    """Return a beach: the sky paling to the horizon, hills, the sea and the sand."""
    wide, tall = size
    canvas = Image.new("RGB", size)
    draw = ImageDraw.Draw(canvas)
    sky, low = (rng.randrange(90, 140), 170, 226), (226, 232, 236)
    for y in range(tall // 2):
        draw.line([0, y, wide, y], fill=mixed(sky, low, y / (tall / 2)))
    x = 0.0
    while x < wide:
        step = wide * rng.uniform(0.12, 0.3)
        draw.ellipse([x - step, tall * rng.uniform(0.38, 0.44), x + step, tall * 0.62], fill=(96, 130, 112))
        x += step
    draw.rectangle([0, tall * 0.5, wide, tall * 0.66], fill=(70, 130, 158))
    draw.rectangle([0, tall * 0.66, wide, tall], fill=(220, 200, 162))
    return canvas.filter(ImageFilter.GaussianBlur(wide / 220))


def beach(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a borderless print of everybody on a beach, upright."""
    only(fault)
    size = (1000, 1500)
    canvas = _shore(size, rng)
    people = [each for each in (case.applicant, case.sponsor, case.other_parent) if each]
    for n, each in enumerate(people):
        small = case.on.year - each.born_on.year < 14
        tall = 330 if small else 400
        x = 500 + (n - (len(people) - 1) / 2) * (310 if len(people) > 2 else 390)
        head(canvas, each, round(x), 860 if small else 780 + 30 * n, tall, dress=2 + n)
    source = jpeg(lit(canvas, rng, soft=1.1, light=0.1))
    page = f'<img src="{source}" style="display:block;width:102mm;height:152mm">'
    return Paper("family-photograph", "beach-upright", (page,), RESET, (102.0, 152.0))


def _called(of: Someone) -> str:
    """Return what somebody is called: both syllables of a Chinese name, the first of several other names."""
    names = of.given_names.title()
    return names if of.chinese_name else names.split()[0]


def manuscript(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a handwritten letter: on a lined pad in English, or on a pad with green squares in Chinese."""
    only(fault)
    me, you = case.of(party), case.sponsor if party == "applicant" else case.applicant
    if case.on.year - me.born_on.year < 12 or case.on.year - you.born_on.year < 12:
        raise NobodysError("Too young for such a letter.")
    day = between(rng, case.on - timedelta(days=700), case.on - timedelta(days=40))
    chinese = bool(me.simplified and you.simplified)
    parent = case.relationship == "parent"
    if chinese:
        mine, yours = (sc(me)[1:], sc(you)[1:])
        if case.answers["applicant"]["residence"] != "mainland":
            mine, yours = tc(me)[1:], tc(you)[1:]
        if parent:
            hello, close = (yours, "父字" if me.sex == "M" else "母字") if me is case.applicant else ("爸爸" if you.sex == "M" else "媽媽", mine)  # fmt: skip
        else:
            hello, close = f"亲爱的{yours}" if case.answers["applicant"]["residence"] == "mainland" else f"親愛的{yours}", mine  # fmt: skip
        words = ["昨晚通完电话，翻来覆去睡不着，索性起来给你写几个字。", "上周末我把阳台收拾了一遍，你走之前种的那盆茉莉开了，满屋子都是香味。我拍了照片，下次寄给你看。", "妈做了腊肉，让我一定要给你带一些过去，我说海关不让带，她还不高兴了半天。她说等我们安顿好了，要去香港看看我们住的地方。", "你在那边一个人，别总吃外卖。上次你说感冒了，现在好些了吗？工作再忙也要早点睡。", "手续的材料我这边都准备得差不多了。想到很快就能在一起生活，心里踏实多了。"]  # fmt: skip
        if parent:
            words[2] = "隔壁的老邻居常常问起你，说小时候看着你长大，一转眼就这么多年了。"
        if case.answers["applicant"]["residence"] != "mainland":
            words = ["昨晚通完電話，翻來覆去睡不着，索性起來給你寫幾個字。", "上星期我把露台收拾了一遍，那盆茉莉開了，滿屋都是香味。我拍了照片，下次寄給你看。", "你在那邊一個人，別總是吃外賣。上次你說感冒了，現在好些了嗎？工作再忙也要早點睡。", "辦手續的文件我這邊都準備得差不多了。想到很快就能在一起生活，心裏踏實多了。"]  # fmt: skip
        text = f"<p>{hello}：</p>" + "".join(f"<p>　　{each}</p>" for each in words) + f"<p class='rt'>{close}<br>{zh(day)}</p>"  # fmt: skip
        rule, font = "#a9cfae", "'AR PL UKai CN','AR PL UKai TW'"
        facts = {"issued_on": day, "parties": (close, hello)}
    else:
        mine, yours = _called(me), _called(you)
        if parent:
            mine, yours = ("Dad" if me.sex == "M" else "Mum", yours) if me is case.applicant else (mine, "Mum and Dad")
        text = f"<p class='rt'>{en(day)}</p><p>My dear {yours},</p><p>It is raining so hard that the whole street has turned into a river, and I thought this is a good evening to write a proper letter instead of another message you will read on the train.</p><p>Thank you for the birthday package! The scarf fits with everything I own, and I have read the card about ten times. I showed everyone the picture of the two of us on the Peak. They all said we looked frozen.</p><p>I have started to sort out my things. It is strange to decide what of a life goes into two suitcases. The blue teapot is coming, whatever you say about it.</p><p>The office has agreed that I leave at the end of next month. Everything else depends on the visa now, so cross your fingers. I can hardly wait until we have breakfast at the same table every day.</p><p>Take care of yourself and don't work too late.</p><p>With all my love,<br>{mine}</p>"
        rule, font = "#b6c6e4", "Z003"
        facts = {"issued_on": day, "parties": (mine, yours)}
    lines = "".join(
        put(0, y, f'<div style="width:210mm;height:.2mm;background:{rule}"></div>') for y in range(25, 290, 9)
    )
    style = css(f"{font},FreeSerif,serif", ".p{line-height:9mm;background:#fffef8;color:#23306e}.p p{margin:0}", "14.5pt" if chinese else "16pt", "18mm 17mm 9mm 22mm")  # fmt: skip
    return made("family-letter", "letter-pad", [lines + text], style, facts, "zh" if chinese else "en")


MAKERS: dict[str, tuple[Maker, ...]] = {"family-photograph": (beach,), "family-letter": (manuscript,)}
