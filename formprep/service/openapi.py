"""The description of the service for programs: typed answers, each status that can come, the report's own schema."""

import json
from functools import cache
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from formprep.paths import SCHEMAS
from formprep.service.problems import MEDIA_TYPE, STATUS, ProblemDetails
from formprep.service.settings import Settings
from formprep.service.stream import NDJSON, SSE
from formprep.service.uploads import FORM
from formprep.version import VERSION

REPORT_FILE = SCHEMAS / "report.schema.json"
_REF = "#/components/schemas/"
_EXAMPLE: dict[str, Any] = {
    "application": "entry",
    "applies_on": "2019-06-03",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
_ALWAYS = ("origin", "host", "fault")
_IDENTIFIED = ("identity", "access", "attempts", "database")
UPLOADING = ("malformed", "upload-time", "body", "type", "input", "client", "busy")
"""The kinds of problem of a request that brings papers."""

Responses = dict[int | str, dict[str, Any]]


def answers(*kinds: str, ok: dict[str, Any] | None = None, **headers: str) -> Responses:
    """Return the responses of a route: the one that is wanted, and the problems of these kinds."""
    found: Responses = {}
    for status in sorted({STATUS[kind] for kind in (*kinds, *_ALWAYS)}):
        names = ", ".join(kind for kind in STATUS if STATUS[kind] == status)
        schema = {"$ref": f"{_REF}{ProblemDetails.__name__}"}
        found[status] = {"description": f"A problem: {names}", "content": {MEDIA_TYPE: {"schema": schema}}}
        if status in (429, 503):
            later = {"description": "Seconds to wait before asking again.", "schema": {"type": "integer"}}
            found[status]["headers"] = {"Retry-After": later}
    if ok is not None:
        found[200] = {"description": "The answer", "content": ok}
        if headers:
            told = {name.replace("_", "-"): {"description": about} for name, about in headers.items()}
            found[200]["headers"] = {name: {**each, "schema": {"type": "string"}} for name, each in told.items()}
    return found


def json_of(name: str) -> dict[str, Any]:
    """Return the content of an answer in JSON by the name of its schema."""
    return {"application/json": {"schema": {"$ref": _REF + name}}}


def report(*, streams: bool = False) -> dict[str, Any]:
    """Return the content of an answer that is a report."""
    events = {NDJSON: {"schema": {"type": "string"}}, SSE: {"schema": {"type": "string"}}}
    return {**json_of("Report"), **(events if streams else {})}


def binary(*types: str) -> dict[str, Any]:
    """Return the content of an answer that is a file."""
    return {each: {"schema": {"type": "string", "format": "binary"}} for each in types}


def multipart(*, form: bool = False) -> dict[str, Any]:
    """Return the description of a request that brings papers."""
    about = "The answers, as JSON or as YAML (formprep.yaml). May be left out where a file formprep.yaml is sent."
    named: dict[str, Any] = {
        "situation": {"type": "string", "description": about},
        "files": {
            "type": "array",
            "items": {"type": "string", "format": "binary"},
            "description": "The papers; the file name of each part is its path in the submission, such as "
            "letters/1.pdf, and stands once.",
        },
    }
    if form:
        named["form"] = {"type": "string", "format": "binary", "description": "The fillable PDF."}
    schema = {"type": "object", "properties": named, "additionalProperties": False}
    example = {"situation": json.dumps(_EXAMPLE)}
    if form:
        schema["required"] = ["form"]
        example["form"] = "%PDF-1.7"
    return {"requestBody": {"required": True, "content": {FORM: {"schema": schema, "example": example}}}}


def situation() -> dict[str, Any]:
    """Return the description of a request that is a situation."""
    text = {"schema": {"type": "string", "description": "formprep.yaml"}}
    taken = {"application/json": {"schema": {"type": "object"}, "example": _EXAMPLE}, "application/yaml": text}
    return {"requestBody": {"required": True, "content": taken}}


def described(app: FastAPI) -> dict[str, Any]:
    """Return the whole description; made once."""
    if app.openapi_schema is None:
        found = get_openapi(title="formprep", version=VERSION, description=app.description, routes=app.routes)
        own = ProblemDetails.model_json_schema(ref_template=_REF + "{model}")
        schemas = found.setdefault("components", {}).setdefault("schemas", {})
        schemas.update(own.pop("$defs", {}))
        schemas.update({ProblemDetails.__name__: own, "Report": _report_schema()})
        settings: Settings = app.state.service.settings
        if settings.people:
            found["components"]["securitySchemes"]["proxy"] = _proxy(settings)
        for path in found["paths"].values():
            for operation in path.values():
                if "security" in operation:
                    _secure(operation, settings)
        app.openapi_schema = found
    return app.openapi_schema


def _proxy(settings: Settings) -> dict[str, Any]:
    """Return how a person is known who comes through an identity-aware proxy."""
    about = "Set by the identity-aware proxy for who has signed in; believed from its address only."
    return {"type": "apiKey", "in": "header", "name": settings.user_header, "description": about}


def _secure(operation: dict[str, Any], settings: Settings) -> None:
    """Describe who may ask a route that asks who it is, and what one is told who may not."""
    operation["security"] += [{"proxy": []}] if settings.people else []
    operation["security"] += [{}] if settings.local else []
    for status, answer in answers(*_IDENTIFIED).items():
        operation["responses"].setdefault(str(status), answer)


@cache
def _report_schema() -> dict[str, Any]:
    raw = json.loads(REPORT_FILE.read_text(encoding="utf-8"))
    raw.pop("$schema"), raw.pop("$id")
    found: dict[str, Any] = _rooted(raw)
    return found


def _rooted(value: Any) -> Any:
    """Return a schema whose references to its own parts say where it lies in the description."""
    if isinstance(value, list):
        return [_rooted(each) for each in value]
    if not isinstance(value, dict):
        return value
    ref = value.get("$ref")
    inner = {key: _rooted(each) for key, each in value.items()}
    return {**inner, "$ref": f"{_REF}Report/{ref[2:]}"} if isinstance(ref, str) and ref[:2] == "#/" else inner
