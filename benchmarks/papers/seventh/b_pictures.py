"""Pictures of two people or a family, and what they write to each other."""

# ruff: noqa: E501 the words of a paper are easier to check in one line

from __future__ import annotations

from datetime import timedelta
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.papers.blind.a_pen import RESET, head, jpeg, lit, mixed
from benchmarks.papers.paper import Maker, Paper
from benchmarks.papers.people import Case, Someone
from benchmarks.papers.seventh.b_page import NobodysError, between, css, en, made, only, put, tc, us, zh


def _room(size: tuple[int, int], wall: tuple[int, int, int], rng: Random) -> Image.Image:
    """Return a room: a wall, a window with evening light, a table in front."""
    strip = Image.new("RGB", (1, 32))
    for y in range(32):
        strip.putpixel((0, y), mixed(wall, (wall[0] - 40, wall[1] - 44, wall[2] - 50), y / 31))
    canvas = strip.resize(size, Image.Resampling.BICUBIC)
    draw, (wide, tall) = ImageDraw.Draw(canvas), size
    x = wide * rng.uniform(0.03, 0.12)
    draw.rectangle([x, tall * 0.06, x + wide * 0.2, tall * 0.46], fill=(196, 208, 222), outline=(92, 72, 56), width=8)
    draw.line([x + wide * 0.1, tall * 0.06, x + wide * 0.1, tall * 0.46], fill=(92, 72, 56), width=6)
    draw.rectangle(
        [wide * 0.66, tall * 0.1, wide * 0.86, tall * 0.3], fill=(150, 120, 84), outline=(80, 58, 36), width=9
    )
    return canvas.filter(ImageFilter.GaussianBlur(wide / 260))


def _all(case: Case) -> list[Someone]:
    return [each for each in (case.sponsor, case.applicant, case.other_parent) if each]


def _group(case: Case, canvas: Image.Image, top: float, share: float) -> Image.Image:
    people = _all(case)
    wide, tall = canvas.size
    for n, each in enumerate(people):
        small = case.on.year - each.born_on.year < 14
        x = wide * (0.5 + (n - (len(people) - 1) / 2) * share * 0.95 * tall / wide)
        head(canvas, each, x, tall * (top + (0.16 if small else 0.02 * n)), tall * share * (0.8 if small else 1), dress=1 + n)  # fmt: skip
    return canvas


def dinner(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a glossy print of a dinner at home, the orange date of the camera in its corner."""
    only(fault)
    size = (1500, 1000)
    picture = _group(case, _room(size, (214, 190, 152), rng), 0.2, 0.42)
    draw = ImageDraw.Draw(picture)
    draw.polygon([(0, 1000), (60, 860), (1440, 860), (1500, 1000)], fill=(128, 40, 36))
    for x in (260, 620, 990, 1290):
        draw.ellipse([x - 110, 880, x + 110, 960], fill=(240, 238, 230), outline=(190, 186, 176), width=4)
        draw.ellipse([x - 62, 896, x + 62, 944], fill=(rng.randrange(120, 200), rng.randrange(80, 150), 60))
    day = between(rng, case.on - timedelta(days=600), case.on - timedelta(days=30))
    stamped = put(
        112, 89, f"<span style='font:11pt FreeMono;color:#ff8a1f'>&#39;{day:%y} {day.month:>2} {day.day:>2}</span>"
    )
    source = jpeg(lit(picture, rng, soft=1.2, light=0.18))
    page = f'<div style="position:relative;width:150mm;height:100mm"><img src="{source}" style="display:block;width:150mm;height:100mm">{stamped}</div>'
    return Paper("family-photograph", "dinner-print", (page,), RESET + ".ab{position:absolute}", (150.0, 100.0))


def sheet(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a sheet with three pictures printed from a telephone, each with a line of where it was taken."""
    only(fault)
    places = rng.sample(
        ["Ocean Park", "Lantau, Ngong Ping", "Osaka", "Bangkok", "Sai Kung 西貢", "淺水灣 Repulse Bay"], 3
    )
    spots, page = ((22, 24, 96, 72), (92, 108, 96, 72), (22, 192, 96, 72)), ""
    for place, (x, y, w, h) in zip(places, spots, strict=True):
        wall = (rng.randrange(150, 220), rng.randrange(170, 220), rng.randrange(190, 235))
        picture = lit(_group(case, _room((1200, 900), wall, rng), rng.uniform(0.24, 0.34), 0.4), rng, soft=1.3, light=0.15)  # fmt: skip
        day = between(rng, case.on - timedelta(days=900), case.on - timedelta(days=20))
        words = put(x, y + h + 1, f"<span style='font:10pt Carlito,Noto Sans CJK HK'>{place}, {day:%b %Y}</span>")
        page += f'<img src="{jpeg(picture)}" style="position:absolute;left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm">{words}'
    return Paper("family-photograph", "sheet-of-three", (f'<div style="position:relative;width:210mm;height:297mm">{page}</div>',), RESET + ".ab{position:absolute}")  # fmt: skip


def _writers(case: Case, party: str) -> tuple[Someone, Someone]:
    me, you = case.of(party), case.sponsor if party == "applicant" else case.applicant
    if case.on.year - me.born_on.year < 12:
        raise NobodysError("Too young to write.")
    return me, you


def mail(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw an e-mail as it is printed from a browser."""
    only(fault)
    me, you = _writers(case, party)
    day = between(rng, case.on - timedelta(days=500), case.on - timedelta(days=25))
    mine, yours = me.given_names.title(), you.given_names.title()

    def box(p: Someone) -> str:
        return f"{p.western} &lt;{''.join(c for c in p.western.lower() if c.isascii() and c.isalpha())}@mailbox.example&gt;"  # fmt: skip

    hello = "Hi love" if case.relationship in ("spouse", "partner") else "Dear Mum" if you is case.applicant else f"Dear {yours}"  # fmt: skip
    body = f"""<div class="sp sm" style="border-bottom:.3mm solid #bbb;padding-bottom:1mm"><b>Mailbox</b><span>{box(me)}</span></div><p style="font-size:15pt">Re: Sunday, and the boxes</p><p class="sm">1 message</p><div class="sp" style="border-top:.2mm solid #ccc;padding-top:2mm"><b>{box(me)}</b><span>{day:%a, %b} {day.day}, {day.year} at {rng.randrange(1, 12)}:{rng.randrange(10, 60)} PM</span></div><p class="sm">To: {box(you)}</p><p style="margin-top:5mm">{hello},</p><p>Sorry I fell asleep in the middle of our call, it was nearly one in the morning here. I did hear the bit about the new curtains and I like the green ones better too.</p><p>The two boxes with my winter things were collected on Thursday. The man said three weeks by sea, so please don't worry if nothing turns up before the end of {(day + timedelta(days=30)):%B}. I have kept the photo of the three of us at the pier in my hand luggage, it is not going anywhere near a container.</p><p>I miss our Sunday walks and your awful coffee. Give your parents a hug from me and tell your dad I finished the book.</p><p>Counting the days,<br>{mine.split()[0]} xxx</p><p class="sm" style="color:#667;border-left:.6mm solid #bbc;padding-left:3mm">On {(day - timedelta(days=1)):%a, %b} {(day - timedelta(days=1)).day}, {(day - timedelta(days=1)).year}, {you.western} wrote:<br>&gt; Don't forget to ring the shipping people. Green or blue for the bedroom?<br>&gt; Talk on Sunday? Love you, {yours.split()[0]}</p><div class="sp xs ab" style="bottom:8mm;left:16mm;right:16mm;color:#777"><span>https://mailbox.example/print?th={rng.randrange(10**11, 10**12):x}</span><span>1/1</span></div>"""
    facts = {"issued_on": day, "parties": (me.western, you.western)}
    return made("family-letter", "printed-mail", [body], css("'Liberation Sans',sans-serif", "", "10.5pt", "12mm 16mm"), facts, "en")  # fmt: skip


def aerogramme(case: Case, party: str, rng: Random, fault: str) -> Paper:
    """Draw a letter on thin blue paper with a striped rim."""
    only(fault)
    me, you = _writers(case, party)
    day = between(rng, case.on - timedelta(days=800), case.on - timedelta(days=50))
    chinese = bool(me.chinese_name and you.chinese_name)
    if chinese:
        mine, yours = tc(me)[1:], tc(you)[1:]
        text = f"<p>{yours}如晤：</p><p>　　轉眼又過了一個季節，你那邊應該開始熱了吧。上星期收到你寄來的包裹，圍巾很暖，只是現在還用不着，我先收好了。</p><p>　　家裏一切都好，爸爸的膝蓋比去年好了些，每天清早都去公園走兩圈。鄰居陳太太常常問起你，說要等你回來一起包餃子。</p><p>　　我們分開這麼久，最掛念的還是你做的湯。等手續辦妥，一家人就可以團聚，到時候再也不用寫信了。</p><p>　　天氣反覆，記得多穿一件。</p><p class='rt'>{mine} 上<br>{zh(day)}</p>"
    else:
        mine, yours = me.given_names.title(), you.given_names.title()
        text = f"<p class='rt'>{us(day) if me.nationality in ('USA', 'PHL') else en(day)}</p><p>Dear {yours},</p><p>Your parcel came on Monday, three weeks on the road and not a dent in the tin. I have hidden the biscuits from the rest of the family, so far with success.</p><p>The garden has gone mad after the rain. Dad has put your bicycle in the shed and says it will wait for you there. We all looked at the photographs of the flat together and agreed that the kitchen is tiny and the view makes up for it.</p><p>I keep thinking of the last evening at the airport. It will be different next time, only one ticket and no way back. Write soon and tell me what I should bring.</p><p>All my love,</p><p>{mine.split()[0]}</p>"
    rim = "".join(
        f'<div class="ab" style="left:{n * 15}mm;top:0;width:7mm;height:4mm;background:{"#c33" if n % 2 else "#24c"}"></div>'
        for n in range(11)
    )
    body = f'{rim}<div style="height:100%;padding-top:4mm;box-sizing:border-box"><div style="background:#e6effa;height:100%;box-sizing:border-box;padding:9mm 11mm;line-height:1.75;color:#1b2a66"><p class="ctr xs" style="color:#36c;letter-spacing:1mm">PAR AVION　BY AIR MAIL　航空</p>{text}</div></div>'
    facts = {"issued_on": day, "parties": (mine if chinese else mine.split()[0], yours)}
    style = css("FreeSerif,'AR PL UKai TW',serif", "" if chinese else ".p{font-style:italic}", "13.5pt", "0")
    return made("family-letter", "air-mail", [body], style, facts, "zh" if chinese else "en", size=(165.0, 225.0))


MAKERS: dict[str, tuple[Maker, ...]] = {"family-photograph": (dinner, sheet), "family-letter": (mail, aerogramme)}
