"""The two sheets of `formprep fill` as PDFs: the worksheet to copy from, and the continuation sheet of long answers."""

import io
from collections.abc import Sequence

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from formprep import messages
from formprep.labels import labels
from formprep.model import Language
from formprep.render.paper import (
    FONT,
    GREY,
    MARGIN,
    PALE,
    WIDTH,
    Foot,
    Rows,
    Words,
    font,
    inset,
    numbered,
    style,
    table,
)
from formprep.render.parts import Part
from formprep.version import VERSION


class Pen:
    """Know how wide a text is in the font that values are written in."""

    def __call__(self, text: str) -> float:
        """Return how wide a text is at one point of size."""
        font()
        return float(pdfmetrics.stringWidth(text, FONT, 1))

    def draws(self, text: str) -> bool:
        """Tell whether the font has every letter of a text."""
        return all(ord(letter) in font().face.charToGlyph for letter in text if letter != "\n")


def worksheet(report: Part, lang: Language) -> bytes:
    """Return the questions of a form in its order with the answers in block letters, ready to copy."""

    def say(key: str, **params: object) -> str:
        return messages.say(f"fill.{key}", params, lang)

    words = labels(lang)
    told = [
        *(finding["message"][lang] for finding in report["findings"]),
        say("confirm"),
        *([] if report["form"]["verified"] else [say("unseen")]),
        *([] if all(each["verified"] for each in report["entries"]) else [say("unseen_note")]),
    ]
    title = report["form"]["title"][lang] if report["form"]["title"] else report["form"]["file"]
    story: list[Flowable] = [*_head(say("worksheet"), [title, say("worksheet_text"), *told])]
    for party in ("applicant", "sponsor"):
        entries = [each for each in report["entries"] if each["party"] == party]
        if entries:
            rows: Rows = [
                [Words(text, style(9), strong=True) for text in (say("question"), say("answer"), say("from"))]
            ]
            rows += [_row(each, lang) for each in entries]
            ruled = [("LINEBELOW", (0, 0), (-1, -1), 0.25, GREY), ("BACKGROUND", (0, 0), (-1, 0), PALE), *inset(3)]
            story += [
                Words(words.name("party", party), style(11.5), strong=True),
                Spacer(0, 3),
                table(rows, [135, WIDTH - 300, 165], ruled, repeat=1),
                Spacer(0, 10),
            ]
    return _built(story, say("worksheet"), lang)


def continuation(report: Part, lang: Language) -> bytes:
    """Return the sheet of answers that have no room on the form, with places for signature and date."""

    def say(key: str, **params: object) -> str:
        return messages.say(f"fill.{key}", params, lang)

    name = " ".join(
        each["value"]
        for question in ("surname", "given-names", "chinese-name")
        for each in report["entries"]
        if each["question"] == question and each["party"] == "applicant" and each["value"]
    )
    rows: Rows = []
    for each in report["entries"]:
        if each["status"] == "continued":
            asked = f"{each['title']['en']} / {each['title']['zh-Hant']}"
            place = say("page", page=each["page"])
            told = [Words(line, style(11), longest=4000) for line in each["value"].split("\n")]
            rows.append([[Words(asked, style(9.5), strong=True), Words(place, style(8.5, GREY))], told])
    text = say("continuation_text", file=report["form"]["file"], name=name)
    ruled = [("GRID", (0, 0), (-1, -1), 0.5, black), *inset(5)]
    signed = [[Words(say("signature"), style(10)), Words(say("date"), style(10))]]
    story = [
        *_head(say("continuation"), [text]),
        table(rows, [170, WIDTH - 170], ruled),
        Spacer(0, 40),
        table(signed, [WIDTH * 0.65, WIDTH * 0.35], inset(0)),
    ]
    return _built(story, say("continuation"), lang)


def _row(each: Part, lang: Language) -> list[list[Flowable]]:
    asked: list[Flowable] = [Words(each["title"][lang], style(9.5))]
    if not each["verified"]:
        asked.append(Words(messages.say("fill.unseen_mark", {}, lang), style(8, GREY)))
    value = each["value"].split("\n") if each["value"] else [messages.say("fill.nothing", {}, lang)]
    whence = origin(each, lang)
    return [
        asked,
        [Words(line, style(11) if each["value"] else style(9.5, GREY), longest=4000) for line in value],
        [Words(whence, style(8, GREY))] if whence else [],
    ]


def origin(each: Part, lang: Language) -> str:
    """Say where an answer comes from, and where it is not certain."""
    source = each["from"]
    if source is None:
        return ""
    if "answer" in source:
        told = messages.say("fill.of_answer", {"key": source["answer"]}, lang)
    else:
        told = messages.say("fill.of_paper", {"file": source["file"], "page": source["page"]}, lang)
    sure = each["sure"] and source["sure"]
    return told if sure else labels(lang).comma(told, messages.say("fill.unsure", {}, lang))


def _head(title: str, lines: Sequence[str]) -> list[Flowable]:
    told = [Words(line, style(9.5, above=3), longest=2000) for line in lines if line]
    return [Words(title, style(16), strong=True), Spacer(0, 6), *told, Spacer(0, 10)]


def _built(story: list[Flowable], title: str, lang: Language) -> bytes:
    font()
    words = labels(lang)
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4, title=title, creator=f"formprep {VERSION}")
    frame = Frame(MARGIN, 54, WIDTH, A4[1] - 54 - MARGIN, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("page", [frame])])
    foot = Foot(f"formprep {VERSION}", lambda page, pages: words("cover.page_of", page=page, pages=pages), None)
    document.build(story, canvasmaker=numbered(foot))
    return buffer.getvalue()
