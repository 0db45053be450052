"""Papers in, a report, a cover sheet or a bundle out."""

from contextlib import AsyncExitStack
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from formprep.service import openapi, papers, problems
from formprep.service.access import Checker
from formprep.service.problems import ProblemError
from formprep.service.routes.shared import Options, Sent, done, place, taken
from formprep.service.running import Work
from formprep.service.state import service_of
from formprep.service.stream import Streamed, wanted

router = APIRouter(prefix="/v1", tags=["papers"])
_VERDICT = {"Formprep_Verdict": "The report's verdict."}
_FINDINGS = {"Formprep_Findings": "Codes of what could not be put together as it should (see /v1/explain)."}


class BundleOptions(Options):
    """The options of a bundle."""

    upload: Annotated[bool, Query(description="A ZIP of files for the online service instead of one PDF.")] = False
    everything: Annotated[bool, Query(description="Take in papers that count for no item as well.")] = False


@router.post(
    "/check",
    summary="Check papers against the checklist for the situation",
    response_class=Response,
    responses=openapi.answers(*openapi.UPLOADING, ok=openapi.report(streams=True)),
    openapi_extra=openapi.multipart(),
)
async def check(request: Request, how: Annotated[Options, Query()], who: Checker) -> Response:
    """Return the report, as `formprep check --format json` does.

    With `Accept: text/event-stream` or `application/x-ndjson`, events: `progress` (files done, of how many), `waiting`
    (a sign of life), and in the end `report` or `problem`. What is wrong with the request is answered at once.
    """
    async with AsyncExitStack() as kept:
        at = await kept.enter_async_context(place(service_of(request), who))
        brought, asked = await taken(request, at, how)
        work: Work[dict[str, Any]] = Work(lambda this: papers.check(brought, asked, at.service.readers, this).to_dict())
        form = wanted(request.headers.get("accept", ""))
        if form is None:
            report = await done(work, request, at)
            return Response(problems.text(report), media_type="application/json")
        lang = problems.language(request)

        def failed(error: Exception) -> dict[str, Any]:
            known = error if isinstance(error, ProblemError) else ProblemError("fault", name=type(error).__name__)
            at.service.metrics.problems.labels(known.kind).inc()
            return known.told(lang)

        return Streamed(form, work, lambda: done(work, request, at), kept.pop_all(), failed)


@router.post(
    "/cover",
    summary="Draw the cover sheet of a submission",
    response_class=Response,
    responses=openapi.answers(*openapi.UPLOADING, ok=openapi.binary("application/pdf"), **_VERDICT),
    openapi_extra=openapi.multipart(),
)
async def cover(request: Request, how: Annotated[Options, Query()], who: Checker) -> Response:
    """Return the cover sheet as a PDF, with the report inside."""
    async with place(service_of(request), who) as at:
        brought, asked = await taken(request, at, how)
        draw = partial(papers.cover, brought, asked, at.service.readers, problems.language(request))
        return Sent(await done(Work(draw), request, at))


@router.post(
    "/bundle",
    summary="Put a submission together, to print or to upload",
    response_class=Response,
    responses=openapi.answers(
        *openapi.UPLOADING, ok=openapi.binary("application/pdf", "application/zip"), **_VERDICT, **_FINDINGS
    ),
    openapi_extra=openapi.multipart(),
)
async def bundle(request: Request, how: Annotated[BundleOptions, Query()], who: Checker) -> Response:
    """Return one PDF in the guide's order, or with `upload` a ZIP of files with `manifest.json`."""
    async with place(service_of(request), who) as at:
        brought, asked = await taken(request, at, how)
        lang = problems.language(request)
        bind = partial(papers.bundle, brought, asked, at.service.readers, lang, how.everything, how.upload)
        return Sent(await done(Work(bind), request, at))
