"""Letters between the two: on paper, as e-mail, as a postcard."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from benchmarks.papers.held.strokes import short
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case
from benchmarks.papers.test.marks import between, cn, css, only, page, sc, seal, signature, zh

KIND = "family-letter"


def simplified(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter from the applicant, and its envelope with boxes for the postcode."""
    only(fault)
    one, two = case.applicant, case.sponsor
    day = between(rng, case.on - timedelta(days=420), case.on - timedelta(days=20))
    told = rng.sample(["爸妈身体都好，爸爸的腰已经不疼了。", "楼下新开了一家面馆，味道和你做的差不多。", "公司年底很忙，我常常九点以后才到家。", "上个月寄的照片你收到了吗？", "表姐下月初八结婚，大家都问你能不能回来。", "你那边天气热，别贪凉。"], 4)  # fmt: skip
    lines = f"""<p>亲爱的{sc(two)}：</p><p style="text-indent:2em">见字如面！{told[0]}{told[1]}</p><p style="text-indent:2em">{told[2]}{told[3]}我的手续正在办，希望很快就能在香港和你一起生活。</p><p style="text-indent:2em">想你，盼复。</p><p style="text-indent:2em">此致</p><p>敬礼</p><p class="r">{sc(one)}<br>{zh(day)}</p>"""
    letter = f'<div style="line-height:12mm;border-top:.8mm solid #c33;border-bottom:.3mm solid #c33;padding:4mm 0;color:#222">{lines}</div>'
    boxes = "".join(f'<span style="border:.3mm solid #c33;display:inline-block;width:7mm;height:8mm;margin-right:1.5mm;text-align:center">{n}</span>' for n in "518000")  # fmt: skip
    envelope = f"""<div style="border:.3mm solid #aaa;height:110mm;position:relative;padding:8mm;background:#fdfcf8">{boxes}<div style="position:absolute;left:30mm;top:34mm">中国香港　{two.address_zh}<br><br><span style="font-size:18pt">{sc(two)}　收</span></div><div style="position:absolute;right:9mm;bottom:8mm">深圳市罗湖区翠竹路2058号　{sc(one)}　寄</div>
<div style="position:absolute;right:8mm;top:7mm;border:.4mm dashed #777;padding:3mm">中国邮政<br>CHINA<br>5元</div><div style="position:absolute;right:26mm;top:12mm">{seal("广东深圳翠竹邮局", rng, colour="#222", middle=f"{day:%Y.%m.%d}", size=25)}</div></div>"""
    facts = {"parties": (sc(one), sc(two)), "issued_on": day}
    font = "font-family:FreeSerif,'AR PL UKai CN',serif;"
    return Paper(KIND, "simplified", (page(letter), page(envelope)), css(font, ".p p{margin:0}", size="15pt", pad="20mm 22mm"), facts=facts, language="zh")  # fmt: skip


def mail(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a printed e-mail with the answered one below it."""
    only(fault)
    one, two = case.sponsor, case.applicant
    day = between(rng, case.on - timedelta(days=300), case.on - timedelta(days=15))
    earlier = day - timedelta(days=1)
    mine, yours = (f"{p.given_names.split()[0].lower()}.{p.surname.split()[0].lower()}@example.net" for p in (one, two))
    hello, name = two.western.split()[0], one.western.split()[0]
    body = f"""<p style="font-size:9pt;color:#555">Webmail – Print message</p><hr><p style="font-size:15pt">Re: the flat, and Mum's visit</p><table style="font-size:10pt"><tr><td style="width:20mm">From:</td><td><b>{one.western}</b> &lt;{mine}&gt;</td></tr><tr><td>To:</td><td>{two.western} &lt;{yours}&gt;</td></tr><tr><td>Date:</td><td>{short(day)} at 22:{rng.randrange(10, 59)}</td></tr></table><hr>
<p>Hi {hello},</p><p>Long day, but I finally have the keys! The bedroom is small and looks out on a wall, yet there is a shelf for all your books and the market is across the road. I have put your name on the letter box already, just so that the postman gets used to it.</p><p>Mum wants to stay for a week in the autumn. I said we would ask you first. Did your sister like the photos from the wedding party?</p><p>Sleep well, I miss you. Only a few more weeks, I hope.</p><p>Love,<br>{name}</p>
<div style="border-left:.8mm solid #bbb;padding-left:4mm;color:#444;margin-top:8mm"><p>On {short(earlier)}, {two.western} wrote:</p><p>Darling, tell me everything about the new place! Is there room for the piano? Ha. My sister says hello and so does the cat. Kisses, {hello}</p></div><p class="r" style="position:absolute;right:20mm;bottom:10mm;font-size:8pt;color:#777">1/1</p>"""
    facts = {"parties": (one.western, two.western), "issued_on": day}
    return Paper(KIND, "mail", (page(body),), css("font-family:Carlito,sans-serif;", size="11.5pt", pad="18mm 20mm"), facts=facts, language="en")  # fmt: skip


def postcard(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw the written side of a postcard."""
    only(fault)
    one, two = case.applicant, case.sponsor
    day = between(rng, case.on - timedelta(days=350), case.on - timedelta(days=25))
    to = cn(two)
    body = f"""<div style="position:absolute;left:6mm;top:7mm;width:70mm;font-size:12pt;line-height:1.55;color:#1d2f66"><p>{to}：</p><p>旅行第三天，海邊風很大，今早看到日出，第一個就想告訴你！回程前再打電話給你。等我們一家人住在一起，再來一次吧。</p><p>掛念你的</p><p>{cn(one)} {signature(rng, "#1d2f66", 20)}</p><p>{zh(day)}</p></div><div style="position:absolute;left:80mm;top:6mm;bottom:6mm;border-left:.3mm solid #888"></div><div style="position:absolute;left:85mm;top:46mm;width:58mm;font-size:11.5pt;line-height:2;color:#1d2f66">{two.address_zh}<br>{to} 收<br>HONG KONG</div>
<div style="position:absolute;right:6mm;top:6mm;width:20mm;height:25mm;background:#8db4c9;border:.6mm dotted #fff;font-size:8pt;text-align:center">POST<br>110</div><div style="position:absolute;right:20mm;top:9mm">{seal("PAR AVION", rng, colour="#222", middle=f"{day:%d.%m.%y}", size=24)}</div>"""
    facts = {"parties": (cn(one), to), "issued_on": day}
    font = "font-family:FreeSerif,'AR PL UKai HK',serif;"
    return Paper(KIND, "postcard", (page(body),), css(font, ".p{background:#fbfaf6}", pad="0"), (150.0, 102.0), facts, "zh")  # fmt: skip


MAKERS: dict[str, tuple[Maker, ...]] = {KIND: (simplified, mail, postcard)}
