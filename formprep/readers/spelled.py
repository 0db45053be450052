"""A name in Latin letters without a comma, parted where it spells the surname of the Chinese name on the same card."""

import re

from formprep.kinds import Reading
from formprep.model import Fact
from formprep.needles import folded
from formprep.readers.labelled import before_label, trimmed
from formprep.readers.names import has_form_words
from formprep.readers.paper import Paper, Row, fact
from formprep.romanised import surname_words

_NAME = re.compile(
    r"(?P<before>[\u3400-\u9fff]{2,4} *)?(?P<latin>[A-Z]{2,}(?: [A-Z]{1,}){1,4})(?P<after> *[\u3400-\u9fff]{2,4})?"
)
_COMB = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff](?: |$))")
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}")


def read_spelled(name: str, way: Reading, paper: Paper) -> list[Fact]:
    """Read a name from a line such as ZHU LINGTING on a card that has 朱玲婷 as well."""
    texts = [(_bared(row, paper), row) for row in paper.rows]
    chinese = [han for text, _ in texts for han in _HAN.findall(text) if len(text) < 32]
    for text, row in texts:
        match = _NAME.fullmatch(text)
        tokens = folded(match["latin"]).split() if match else []
        if not match or has_form_words(tokens):
            continue
        own = [each.strip() for each in (match["before"], match["after"]) if each]
        for han in own or chinese:
            if words := surname_words(han, tokens):
                parts = {"chinese_name": han, "surname": " ".join(tokens[:words])}
                return [fact(name, parts.get(name, " ".join(tokens[words:])), row, 0.9)]
    return []


def _bared(row: Row, paper: Paper) -> str:
    """Return the text of a line without its label and without what follows."""
    known = paper.kind.vocabulary
    return _COMB.sub("", before_label(trimmed(row.text.strip(), known), known))
