"""Headings of the parts of a certificate: whoever is named below FATHER is a parent, though the label is "Name"."""

import re
from dataclasses import replace

from formprep.kinds import Reading
from formprep.model import Fact, Role
from formprep.needles import bare, folded
from formprep.readers.paper import Paper, Row

_LEVEL = 0.6
"""Share of a line's height by which two headings of one row may be out of line."""
_NUMBERED = re.compile(r"^(?:[0-9]{1,2}|[IVX]{1,3}(?=[^A-Z]))")
_OTHERS = re.compile(
    r"(?i)\W*(?:[0-9A-Z]{1,3}[.)] ?)?(?:informant|declarante?|d[ée]clarant|anzeigende|witness|testigos?|t[ée]moins?"
    r"|testemunhas?|grand-?parents?|abuel|av[óo]s\b|registrar|attendant|申報人|登記官|證人|祖父母)"
)
"""Headings and labels of people whom the paper is not about."""
_WORDS: dict[Role, str] = {
    "child": (
        "child; the child; newborn; infant; baby; person registered; particulars of child; details of child; kind; "
        "enfant; inscrito; inscrita; datos del inscrito; datos de la inscrita; datos de identidad del inscrito; "
        "datos de la persona registrada; registrado; registrada; registando; registanda; "
        "嬰兒; 新生兒; 子女; 孩子; 出生子; 자녀; 출생자"
    ),
    "parent": (
        "father; mother; parents; father/parent; mother/parent; parent 1; parent 2; parent a; parent b; "
        "particulars of father; particulars of mother; details of father; details of mother; padre; madre; padres; "
        "progenitor a; progenitor b; datos del padre; datos de la madre; pai; mãe; filiação; filiación; vater; mutter; "
        "eltern; elternteil; père; mère; genitori; vader; moeder; ouders; ayah; ibu; bapa; "
        "父親; 母親; 父母; 生父; 生母; 아버지; 어머니"
    ),
}
_HEADINGS = {bare(folded(word)): role for role, words in _WORDS.items() for word in words.split(";")}


def with_headings(found: list[Fact], way: Reading, paper: Paper) -> list[Fact]:
    """Return the persons with what they are by the heading over their part of the paper, where no label said it."""
    if not way.roles or all(each.role for each in found):
        return found
    heads = [(row, role) for row in paper.rows if row.box and (role := _heading(row, way)) is not None]
    return [each if each.role else replace(each, role=_below(each, heads)) for each in found]


def _heading(row: Row, way: Reading) -> Role | None:
    """Return the role of who is named below a heading: none below one of others; None for what is no heading."""
    if _OTHERS.match(row.text):
        return ""
    text = _NUMBERED.sub("", row.bare)
    if len(text) < 2:
        return None
    of_label = next((role for label, role in way.roles.items() if text in (label, f"{label}S")), None)
    birth = "child" in way.roles.values()
    return of_label or (_HEADINGS.get(text) if birth else None)


def _below(person: Fact, heads: list[tuple[Row, Role]]) -> Role:
    """Return the role of the heading nearest above a name; of several in one row, of the one over it."""
    if person.box is None:
        return ""
    left, top = person.box[:2]
    over = [(row, row.box, role) for row, role in heads if row.page == person.page and row.box and row.box[1] < top]
    if not over:
        return ""
    lowest = max(box[1] for _, box, _ in over)
    same = [(abs(box[0] - left), role) for row, box, role in over if lowest - box[1] < _LEVEL * row.height]
    return min(same, key=lambda each: each[0])[1]
