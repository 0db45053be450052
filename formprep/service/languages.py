"""The language in which a request is answered: what it names, else what its reader prefers."""

from formprep.model import LANGUAGES, Language

_TRADITIONAL = ("zh-hant", "zh-hk", "zh-tw", "zh-mo", "yue")


def preferred(accepted: str) -> Language:
    """Return the first language of an `Accept-Language` header, by its weights, that formprep speaks; else English."""
    weighed = []
    for index, part in enumerate(accepted.split(",")[:20]):
        tag, _, rest = part.strip().partition(";")
        if (language := spoken(tag)) and (weight := _weight(rest)) > 0:
            weighed.append((-weight, index, language))
    return min(weighed)[2] if weighed else "en"


def spoken(tag: str) -> Language | None:
    """Return formprep's language for a language tag; None for one that it does not speak."""
    low = tag.strip().lower()
    if exact := next((each for each in LANGUAGES if each.lower() == low), None):
        return exact
    if low.startswith(_TRADITIONAL):
        return "zh-Hant"
    if low.split("-")[0] == "zh":
        return "zh-Hans"
    return "en" if low.split("-")[0] == "en" else None


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
