"""The office directory for a terminal: a table of names, numbers and hours; under each office what else is known."""

from collections.abc import Mapping

from formprep.labels import Labels
from formprep.model import Language
from formprep.office_words import words
from formprep.render.lines import Cell, Sheet
from formprep.render.parts import Part, said

_INDENT = 2
_LABEL = 13


def offices(listed: Part, lang: Language, *, width: int = 80, colour: bool = False, encoding: str = "utf-8") -> str:
    """Return the directory as text; `listed` is its JSON mapping."""
    told, sheet = words(lang), Sheet(width)
    sheet.text(_title(listed, told), "bold")
    _ended(sheet, listed, told)
    if listed["far"]:
        sheet.text(told("office.far", place=said(listed["near"]["name"], lang)), "yellow")
    sheet.text("")
    heads = told.words["office"]["head"]
    if listed["offices"]:
        _row(sheet, (heads["office"], heads["telephone"], heads["hours"]), "dim")
    for office in listed["offices"]:
        sheet.text("─" * sheet.width, "dim")
        _office(sheet, office, listed, told)
    if listed["offices"]:
        sheet.text("")
    _closing(sheet, listed, told)
    return sheet.render(colour=colour, encoding=encoding)


def office_lines(sheet: Sheet, office: Part, told: Labels) -> None:
    """Add the three columns of an office, whether it is open, and its address."""
    lang = told.lang
    columns = ("\n".join(_names(office, lang)), "\n".join(numbers(office, told)), hours(office, told))
    _row(sheet, columns, "bold")
    if office["opening"] and office["hours"]:
        _beside(sheet, "", said(office["opening"]["text"], lang), _STYLES.get(office["opening"]["open"], "yellow"))
    for index, line in enumerate(address(office, told)):
        _beside(sheet, "" if index else told("office.address"), line)
    if office["moved"]:
        _beside(sheet, told("office.new_address"), said(office["moved"]["text"], lang), "yellow")
    if office["caution"]:
        _beside(sheet, told("office.note"), said(office["caution"], lang), "yellow")


_STYLES: Mapping[bool | None, str] = {True: "green", False: "bold red"}


def _title(listed: Part, told: Labels) -> str:
    near, service = listed["near"], listed["service"]
    title = told("office.title_near", place=said(near["name"], told.lang)) if near else told("office.title")
    return f"{title} · {told.words['office']['service'][service]}" if service else title


def _row(sheet: Sheet, columns: tuple[str, str, str], style: str) -> None:
    first, second = sheet.width * 28 // 80, sheet.width * 27 // 80
    sheet.row(Cell(columns[0], first, style), Cell(columns[1], second), Cell(columns[2]))


def _names(office: Part, lang: Language) -> list[str]:
    return [said(office[key], lang) for key in ("name", "unit") if office[key]]


def numbers(office: Part, told: Labels) -> list[str]:
    """Return the telephone with its extension, and the fax."""
    phone, lines = office["telephone"], []
    if phone:
        extension = told("office.extension", extension=phone["extension"]) if phone["extension"] else ""
        lines.append(f"{phone['number']} {extension}".strip())
    if office["fax"]:
        lines.append(told("office.fax", fax=office["fax"]))
    return lines or ["–"]


def hours(office: Part, told: Labels) -> str:
    """Return the hours of an office in words."""
    if office["round_the_clock"]:
        return told("office.round_the_clock")
    return said(office["hours"]["text"], told.lang) if office["hours"] else told("office.not_given")


def address(office: Part, told: Labels) -> list[str]:
    """Return the address with its postcode; beside an English one, how the document writes it."""
    if not office["address"]:
        return [told("office.not_given")]
    lang, text = told.lang, said(office["address"], told.lang)
    own = office["sources"].get(f"address.{lang}", {}).get("confidence") == "rendering"
    notes = [
        told("office.rendering") if own else "",
        told("office.postcode", postcode=office["postcode"]) if office["postcode"] else "",
    ]
    first = text + told.aside(told.comma(*notes))
    return [first] if lang != "en" else [first, said(office["address"], "zh-Hans")]


def _office(sheet: Sheet, office: Part, listed: Part, told: Labels) -> None:
    lang = told.lang
    office_lines(sheet, office, told)
    area = told("office.list").join(said(each["name"], lang) for each in office["area"])
    if area or office["everywhere"]:
        _beside(sheet, told("office.area"), area or told("office.everywhere"))
    services = [said(listed["services"][each]["title"], lang) for each in office["services"]]
    if services:
        _beside(sheet, told("office.does"), told("office.semicolon").join(services))
    for each in office["ended"]:
        _beside(sheet, told("office.not_any_more"), _gone(listed["services"][each], told), "yellow")
    for key in ("email", "web"):
        if office[key]:
            _beside(sheet, told(f"office.{key}"), office[key])
    title = said(listed["documents"][office["cite"]["document"]], lang)
    _beside(sheet, told("office.source"), told.comma(title, paragraph(office["cite"], told)), "dim")


def _ended(sheet: Sheet, listed: Part, told: Labels) -> None:
    """Say before all else that the service asked for is no longer offered, and where that is from."""
    asked = listed["services"].get(listed["service"])
    if asked and asked["ended"]:
        source = told("office.source") + told.words["colon"] + said(asked["ended"]["cite"]["source"], told.lang)
        sheet.text("")
        sheet.text(_gone(asked, told), "bold red")
        sheet.text(source, "dim")


def _gone(service: Part, told: Labels) -> str:
    return f"{said(service['title'], told.lang)}{told.words['colon']}{said(service['ended']['text'], told.lang)}"


def paragraph(cite: Part, told: Labels) -> str:
    """Return the heading or the numbered paragraph of a document that a fact is from."""
    heading = told.words["assist"]["heading"].get(cite["paragraph"])
    if heading is None:
        return told("office.paragraph", paragraph=cite["paragraph"])
    return told("office.heading", heading=heading)


def _beside(sheet: Sheet, label: str, text: str, style: str = "") -> None:
    sheet.row(Cell("", _INDENT), Cell(label, _LABEL, "dim"), Cell(text, 0, style))


def _closing(sheet: Sheet, listed: Part, told: Labels) -> None:
    lang = told.lang
    used = {each["cite"]["document"] for each in listed["offices"] or listed["services"].values()}
    documents = told.comma(*(said(title, lang) for name, title in listed["documents"].items() if name in used))
    sheet.text(told("office.held", documents=documents, edition=listed["edition"]), "dim")
    origins = dict.fromkeys(o["sources"]["area"]["from"] for o in listed["offices"] if "area" in o["sources"])
    if origins:
        sheet.text(told("office.areas", origin="; ".join(origins)), "dim")
    sheet.text(told("office.aid"), "dim")
