"""Hold an edition's coverage.yaml against its rules: each place that it names is there, each rule is named.

Which lines the source documents have only a person with both of them can see; that none is named twice is seen here.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from formprep import messages, office_words
from formprep.codes import CODES
from formprep.labels import labels
from formprep.situation import questions

FILE = "coverage"
_RULES = (
    *("items", "bars", "unclear", "grounds", "needs", "otherwise", "window", "guidance", "dates"),
    *("offices", "services", "steps", "numbers", "links"),
)
"""What has to be named at least once."""
_CODE = Path(__file__).resolve().parents[1]


def faults(data: Mapping[str, Any], files: Mapping[str, Any], kinds: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a coverage whose shape is right: the key, and what is wrong there.

    `files` are the edition's rule files by name.
    """
    known = _known(files, kinds)
    named: dict[str, set[str]] = {}
    for document, entries in data["documents"].items():
        for at, times in Counter(entry["at"] for entry in entries).items():
            if times > 1:
                yield f"documents.{document}", f"'{at}' is there {times} times"
        for index, entry in enumerate(entries):
            key = f"documents.{document}.{index}"
            if not entry.get("in") and not entry.get("not"):
                yield key, f"'{entry['at']}' is neither encoded ('in') nor left out with a reason ('not')"
            for group, places in entry.get("in", {}).items():
                named.setdefault(group, set()).update(
                    place.split(".")[0] if group == "offices" else place for place in places
                )
                yield from (
                    (f"{key}.in.{group}", f"'{place}' is not there")
                    for place in places
                    if not _there(group, place, known)
                )
    for group in _RULES:
        yield from (
            (f"documents.*.in.{group}", f"'{name}' is a rule that no line is named for")
            for name in known[group]
            if name not in named.get(group, set()) and "." not in name
        )


def _known(files: Mapping[str, Any], kinds: frozenset[str]) -> dict[str, Any]:
    """Return the names of all rules, group by group, in their order."""
    rules, situation = files["eligibility"], files["situation"]
    return {
        "edition": files["edition"],
        "answers": [key for key, _ in questions(situation["answers"])],
        "derived": situation["derived"],
        "contradictions": [each["because"] for each in situation["contradictions"]],
        "bars": [each["reason"] for each in rules["bars"]],
        "unclear": [each["reason"] for each in rules["unclear"]],
        "grounds": [each["paragraph"] for each in rules["grounds"]],
        "needs": [
            f"{ground['paragraph']} {need['reason']}" for ground in rules["grounds"] for need in ground.get("needs", ())
        ],
        "otherwise": [rules["otherwise"]["reason"]],
        "window": [rules["window"]["paragraph"]],
        "guidance": [each["key"] for each in files["guidance"]["guidance"]],
        "dates": [each["key"] for each in files["timeline"]["dates"]],
        "items": [name for data in files.values() if isinstance(data.get("items"), Mapping) for name in data["items"]],
        "offices": [
            *files["offices"]["offices"],
            *(f"{name}.{fact}" for name, office in files["offices"]["offices"].items() for fact in office),
        ],
        "services": files["offices"]["services"],
        "steps": files["assistance"]["steps"],
        "numbers": files["assistance"]["numbers"],
        "links": files["assistance"]["links"],
        "kinds": kinds,
        "codes": CODES,
    }


def _there(group: str, place: str, known: Mapping[str, Any]) -> bool:
    match group:
        case "messages":
            return _word(messages.catalog("en"), place)
        case "labels":
            return _word(labels("en").words, place)
        case "assist":
            return _word(office_words.words("en").words, place)
        case "code":
            return place.startswith(f"{_CODE.name}/") and (_CODE.parent / place).is_file()
    return place in known[group]


def _word(words: Any, place: str) -> bool:
    """Tell whether words stand under a dotted key; a key may itself have dots."""
    if not place:
        return True
    if not isinstance(words, Mapping):
        return False
    parts = place.split(".")
    ends = range(1, len(parts) + 1)
    return any(
        ".".join(parts[:end]) in words and _word(words[".".join(parts[:end])], ".".join(parts[end:])) for end in ends
    )
