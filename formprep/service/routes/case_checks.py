"""Checks of the caseload's submissions: asked for, made with papers that are sent, made again when rules change."""

from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from formprep.caseload.values import Stale
from formprep.service import openapi, papers
from formprep.service.access import Checker, Reader
from formprep.service.cases import models
from formprep.service.cases.asking import Json, Noted, ask, caseload_of, sent, taken
from formprep.service.cases.checking import checked
from formprep.service.cases.options import Tongue
from formprep.service.problems import ProblemError
from formprep.service.routes.shared import place
from formprep.service.state import service_of
from formprep.service.uploads import FORM, received

router = APIRouter(prefix="/v1", tags=["checks"], route_class=Noted, default_response_class=Json)
FILES: dict[str, Any] = {
    "type": "object",
    "properties": {
        "files": {
            "type": "array",
            "items": {"type": "string", "format": "binary"},
            "description": "The papers; the file name of each part is its path in the submission.",
        }
    },
    "additionalProperties": False,
}


class CheckOptions(Tongue):
    """The options of a check."""

    on: Annotated[str | None, Query(description="The day the check of sent papers is made for.")] = None


class PlanOptions(Tongue):
    """The options of the plan."""

    edition: Annotated[models.Edition | None, Query(description="Only those to be judged by that edition.")] = None
    limit: Annotated[int, Query(ge=1, le=5000, description="So many are named.")] = 500


class SinceOptions(Tongue):
    """The options of what changed."""

    since: Annotated[models.Moment | None, Query(description="Checked since then (default: a day ago).")] = None
    limit: Annotated[int, Query(ge=1, le=5000)] = 500


@router.get("/cases/recheck", summary="What to check again", responses=openapi.answers("input", "access", "database"))
async def plan(request: Request, how: Annotated[PlanOptions, Query()], who: Reader) -> models.Plan:
    """Return the submissions that were judged by other rules than those of today."""
    cases = caseload_of(request)

    def counted() -> tuple[int, list[Stale]]:
        found = cases.rechecks.plan(edition=how.edition)
        first = list(islice(found, how.limit))
        return len(first) + sum(1 for _ in found), first

    count, first = await ask(counted)
    await ask(cases.audit.note, "listed", by=who.name, number=count)
    return models.Plan(count=count, stale=[models.Stale.model_validate(each) for each in first])


@router.post(
    "/cases/recheck",
    summary="Check all again that were judged by other rules",
    status_code=202,
    responses=openapi.answers("malformed", "upload-time", "body", "type", "input", "access", "database"),
    openapi_extra=sent(models.Recheck, {"edition": "2019-05"}),
)
async def recheck(request: Request, how: Annotated[Tongue, Query()], who: Checker) -> models.Asked:
    """Ask for all checks of the plan; those whose papers are not in a folder are named, to be sent again."""
    given = await taken(request, models.Recheck)
    asked, left = await ask(caseload_of(request).rechecks.ask, by=who.name, edition=given.edition)
    return models.Asked(asked=asked, left=[models.Stale.model_validate(each) for each in left])


@router.get(
    "/cases/recheck/changes",
    summary="Which submissions changed their status",
    responses=openapi.answers("input", "access", "database"),
)
async def changed(request: Request, how: Annotated[SinceOptions, Query()], who: Reader) -> models.Diffs:
    """Return what changed for each submission that a check since then gave another verdict."""
    cases = caseload_of(request)
    since = how.since or datetime.now(UTC) - timedelta(days=1)
    found = await ask(lambda: list(islice(cases.reports.changed_status(since=since), how.limit)))
    await ask(cases.audit.note, "listed", by=who.name, number=len(found))
    return models.Diffs(changes=[models.Diff.model_validate(each) for each in found])


@router.post(
    "/cases/{id}/check",
    summary="Check a submission",
    responses={
        **openapi.answers(*openapi.UPLOADING, "not-found", "conflict", "access", "database", "time"),
        202: {"model": models.Run, "description": "Asked for; see /v1/runs/{id}."},
    },
    openapi_extra={"requestBody": {"required": False, "content": {FORM: {"schema": FILES}}}},
)
async def check(
    id: models.InPath, request: Request, response: Response, how: Annotated[CheckOptions, Query()], who: Checker
) -> models.Run:
    """With files: check them now against the submission's answers, and keep the report. Without: ask for a check.

    A check without files is of the papers in the submission's folder, by any server of the caseload.
    """
    cases, service = caseload_of(request), service_of(request)
    if not request.headers.get("content-type", "").lower().startswith(FORM):
        run = await ask(cases.queue.ask, id, by=who.name)
        response.status_code, response.headers["Location"] = 202, f"/v1/runs/{run.id}"
        return models.Run.model_validate(run)
    day = papers.day_of(how.on)
    await ask(cases.submissions.get, id)
    async with place(service, who) as at:
        brought = await received(request, at.folder, service.settings.bounds, at.count, ("files",))
        service.metrics.files.inc(brought.files)
        if not brought.files:
            raise ProblemError("input", words="service.part.missing", part="files")
        made, _ = await checked(request, service, cases, id, brought, on=day, by=who.name)
    return models.Run.model_validate(await ask(cases.queue.get, made))


@router.get(
    "/cases/{id}/runs",
    summary="The checks of a submission",
    responses=openapi.answers("not-found", "input", "access", "database"),
)
async def runs(id: models.InPath, request: Request, how: Annotated[Tongue, Query()], who: Reader) -> models.Runs:
    """Return its checks, the newest first."""
    cases = caseload_of(request)
    await ask(cases.submissions.get, id)
    return models.Runs(runs=[models.Run.model_validate(each) for each in await ask(cases.queue.of, id)])


@router.get("/runs/{id}", summary="A check", responses=openapi.answers("not-found", "input", "access", "database"))
async def run(id: models.InPath, request: Request, how: Annotated[Tongue, Query()], who: Reader) -> models.Run:
    """Tell how far a check is, and the number of its report."""
    return models.Run.model_validate(await ask(caseload_of(request).queue.get, id))
