"""What needs no papers: the checklist of a situation, explanations, the offices, the report's schema."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from formprep import explanations, pipeline, yamls
from formprep.errors import InputError
from formprep.schemas import DEFAULT_EDITION, load_checklist
from formprep.service import openapi, papers, problems
from formprep.service.access import needs
from formprep.service.problems import ProblemError
from formprep.service.routes.shared import Options
from formprep.service.state import service_of
from formprep.service.uploads import body

router = APIRouter(prefix="/v1", tags=["rules"])
_JSON = "application/json"
_SITUATIONS = (_JSON, "application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain")
_OBJECT = {_JSON: {"schema": {"type": "object"}}}


class OfficeOptions(Options):
    """The options of the directory."""

    service: Annotated[str | None, Query(description="Only offices that offer it, such as entry-permit.")] = None
    near: Annotated[str | None, Query(description="The office for a province or city of the Mainland.")] = None
    open_at: Annotated[str | None, Query(description="2026-11-23T09:30 (Hong Kong time), or now.")] = None


@router.post(
    "/checklist",
    summary="What will be asked of a situation",
    response_class=Response,
    responses=openapi.answers("malformed", "upload-time", "body", "type", "input", ok=openapi.report()),
    openapi_extra=openapi.situation(),
    # What it is told is personal, and it takes time; the others only tell the rules.
    dependencies=[Depends(needs("read"))],
)
async def checklist(request: Request, how: Annotated[Options, Query()]) -> Response:
    """Return a report without files, as `formprep checklist --format json` does."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in _SITUATIONS:
        raise ProblemError("type", types=", ".join(_SITUATIONS[:2]))
    bounds = service_of(request).settings.bounds
    data = b"".join([chunk async for chunk in body(request, bounds, yamls.LARGEST)])
    return await run_in_threadpool(_planned, data, media_type, how)


@router.get(
    "/explain/{name}",
    summary="What a finding means, or why an item is asked",
    response_class=Response,
    responses=openapi.answers("not-found", "input", ok=_OBJECT),
)
def explain(name: str, request: Request, how: Annotated[Options, Query()]) -> Response:
    """Explain a finding code (FP501), an item (A6), a paragraph (2(a)), or `eligibility`."""
    day = papers.day_of(how.on)
    rules = load_checklist(how.edition or DEFAULT_EDITION)
    try:
        if explanations.is_code(name):
            return _answer(explanations.of_code(name))
        return _answer(explanations.explain(name, rules, day=day))
    except InputError as error:
        raise ProblemError("not-found", detail=str(error)) from None


@router.get(
    "/offices",
    summary="The office directory",
    response_class=Response,
    responses=openapi.answers("input", ok=_OBJECT),
)
def offices(how: Annotated[OfficeOptions, Query()]) -> Response:
    """Return the offices, as `formprep offices --format json` does."""
    from formprep import offices as listed

    at = datetime.now().astimezone() if how.open_at == "now" else how.open_at
    found = listed(service=how.service, near=how.near, open_at=at, on=papers.day_of(how.on), edition=how.edition)
    return _answer(found.to_dict())


@router.get(
    "/schema",
    summary="The JSON Schema of the report",
    response_class=Response,
    responses=openapi.answers(ok={"application/schema+json": {"schema": {"type": "object"}}}),
)
def schema() -> Response:
    """Return the published schema of `formprep-report/1`."""
    return Response(openapi.REPORT_FILE.read_bytes(), media_type="application/schema+json")


def _planned(data: bytes, media_type: str, how: Options) -> Response:
    with tempfile.TemporaryDirectory(prefix="checklist-") as folder:
        answers = papers.answers_of(data, media_type, Path(folder))
        rules, situation = pipeline.situation_of(answers, on=papers.day_of(how.on), edition=how.edition)
    return _answer(pipeline.plan(rules, situation).to_dict())


def _answer(value: dict[str, Any]) -> Response:
    return Response(problems.text(value), media_type=_JSON)
