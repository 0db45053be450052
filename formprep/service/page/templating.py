"""The page's templates and words, as they lie in `templates/web/`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from formprep.model import Language
from formprep.paths import TEMPLATES
from formprep.yamls import read

WEB = TEMPLATES / "web"
STATIC: Mapping[str, tuple[Path, str]] = {
    "icon.svg": (WEB / "icon.svg", "image/svg+xml"),
    "page.css": (WEB / "page.css", "text/css; charset=utf-8"),
    "cases.css": (WEB / "cases" / "cases.css", "text/css; charset=utf-8"),
    "cases.js": (WEB / "cases" / "cases.js", "text/javascript; charset=utf-8"),
    "page.js": (WEB / "page.js", "text/javascript; charset=utf-8"),
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    # Without its origin the browser's own form would be taken for another site's.
    "Referrer-Policy": "same-origin",
    "Vary": "Cookie, Accept-Language",
}


@cache
def words_of(lang: Language) -> Mapping[str, Any]:
    """Return the page's words in that language."""
    found: Mapping[str, Any] = read(WEB / "words" / f"{lang}.yaml")
    return found


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(WEB), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def drawn(template: str, lang: Language, **values: Any) -> str:
    """Return a template with its places filled in; `w` are the words."""
    return _environment().get_template(template).render(w=words_of(lang), lang=lang, **values)
