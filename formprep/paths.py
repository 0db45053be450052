"""Say where the rules and the words are: beside the package in a checkout, inside it in a wheel."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_DATA = _HERE / "_data" if (_HERE / "_data").is_dir() else _HERE.parent

SCHEMAS = _DATA / "schemas"
TEMPLATES = _DATA / "templates"
