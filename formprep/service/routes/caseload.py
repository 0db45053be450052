"""The caseload as a whole: what is due, export, batches, the audit trail, retention, tokens."""

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, islice
from typing import Annotated, Any, Literal

from fastapi import APIRouter, FastAPI, Query, Request
from starlette.responses import Response, StreamingResponse

from formprep.batch.results import OWN
from formprep.caseload import CaseError
from formprep.caseload.values import Due
from formprep.service import openapi, problems
from formprep.service.access import Admin, Reader, Writer
from formprep.service.cases import ledgers, models
from formprep.service.cases.asking import Json, Noted, ask, caseload_of, problem_of, sent, taken
from formprep.service.cases.options import Chosen, Tongue
from formprep.service.routes import case_checks, cases, cases_page, cases_page_acts
from formprep.service.routes.shared import place
from formprep.service.state import service_of
from formprep.service.uploads import FORM, received

router = APIRouter(prefix="/v1", tags=["caseload"], route_class=Noted, default_response_class=Json)
SOON = timedelta(days=60)
"""So far one looks ahead where no day is named."""
_BAD = ("malformed", "upload-time", "body", "type", "input", "access", "database")
_TYPES = {"csv": "text/csv", "jsonl": "application/x-ndjson"}


class DueOptions(Tongue):
    """The options of what is due."""

    before: Annotated[date | None, Query(description="Before that day (default: in 60 days).")] = None
    since: Annotated[date | None, Query(description="From that day on (default: today).")] = None
    limit: Annotated[int, Query(ge=1, le=5000)] = 1000


class ExportOptions(Chosen):
    """The options of an export; without `archived` it is of all submissions."""

    archived: Annotated[Literal["no", "yes", "all"], Query(description="Whether put aside.")] = "all"
    format: Literal["csv", "jsonl"] = "csv"
    whole: Annotated[bool, Query(description="Add answers and every report (jsonl).")] = False


class TrailOptions(Tongue):
    """The options of the audit trail."""

    subject: Annotated[models.Id | None, Query(description="Of one submission or token.")] = None
    since: models.Moment | None = None
    after: Annotated[str | None, Query(max_length=20)] = None
    limit: Annotated[int, Query(ge=1, le=1000)] = 100


class RemovalOptions(Tongue):
    """The options of what was deleted."""

    since: models.Moment | None = None


def include(app: FastAPI) -> None:
    """Give an application the routes of its caseload."""
    for each in (case_checks.router, cases.router, router, cases_page.router, cases_page_acts.router):
        app.include_router(each)

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, CaseError)
        lang = problems.language(request)
        problem = problem_of(error, lang)
        service_of(request).metrics.problems.labels(problem.kind).inc()
        return problem.answer(lang)

    app.add_exception_handler(CaseError, refused)


@router.get("/deadlines", summary="What falls due", responses=openapi.answers("input", "access", "database"))
async def deadlines(request: Request, how: Annotated[DueOptions, Query()], who: Reader) -> ledgers.Deadlines:
    """Return the days of all submissions that are not put aside, the earliest first."""
    cases = caseload_of(request)
    before = how.before or await ask(cases.today) + SOON
    found = await ask(cases.deadlines.due, before=before, since=how.since, limit=how.limit)
    await ask(cases.audit.note, "listed", by=who.name, number=len(found))
    return ledgers.Deadlines(deadlines=[_due(each) for each in found])


@router.get(
    "/export",
    summary="The caseload for other programs",
    response_class=Response,
    responses=openapi.answers(
        "input", "access", "database", ok={each: {"schema": {"type": "string"}} for each in _TYPES.values()}
    ),
)
async def export(request: Request, how: Annotated[ExportOptions, Query()], who: Reader) -> Response:
    """Return a row for each submission as CSV or JSON Lines; `whole` adds answers and reports to the latter."""
    cases = caseload_of(request)
    parts = cases.export.parts(how.format, by=who.name, chosen=how.filter(), whole=how.whole)
    first = await ask(lambda: list(islice(parts, 2)))  # what is wrong is told before anything is sent
    return StreamingResponse(_all(first, parts), media_type=_TYPES[how.format], headers=_named(how.format))


@router.post(
    "/batches",
    summary="Take over the results of a batch",
    responses=openapi.answers(*openapi.UPLOADING, "access", "database"),
    openapi_extra={"requestBody": {"required": True, "content": {FORM: {"schema": case_checks.FILES}}}},
)
async def batches(request: Request, how: Annotated[Tongue, Query()], who: Writer) -> ledgers.Imported:
    """Take over what `formprep batch -o OUT` wrote: `summary.jsonl` and the reports, each under its path in OUT.

    Doing it twice changes nothing more. A large batch is better sent in parts, or taken over with
    `formprep database import-batch`.
    """
    cases, service = caseload_of(request), service_of(request)
    async with place(service, who) as at:
        brought = await received(request, at.folder, service.settings.bounds, at.count, ("files",))
        shutil.rmtree(brought.papers / OWN, ignore_errors=True)  # a database of somebody else's is not opened
        found = await ask(cases.batches.take, brought.papers, by=who.name)
    left = [ledgers.Left(path=path, reason=reason) for path, reason in found.left]
    return ledgers.Imported(counts=dict(found.counts), left=left)


@router.get("/audit", summary="Who did what", responses=openapi.answers("input", "access", "database"))
async def audit(request: Request, how: Annotated[TrailOptions, Query()], who: Admin) -> ledgers.Trail:
    """Return the trail, the newest first; it never holds what a submission holds."""
    chosen: dict[str, Any] = {"subject": how.subject, "since": how.since, "after": how.after, "limit": how.limit}
    found = await ask(caseload_of(request).audit.list, **chosen)
    return ledgers.Trail(acts=[ledgers.Act.model_validate(each) for each in found.rows], after=found.after)


@router.get(
    "/retention", summary="How long submissions are kept", responses=openapi.answers("input", "access", "database")
)
async def retention(request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.Retention:
    """Return the period of the database."""
    return ledgers.Retention(days=await ask(lambda: caseload_of(request).retention.days))


@router.put(
    "/retention",
    summary="Set how long submissions are kept",
    responses=openapi.answers(*_BAD),
    openapi_extra=sent(ledgers.NewRetention, {"days": 365}),
)
async def set_retention(request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.Retention:
    """Set the period of the database, counted from the last time a person changed a submission."""
    given = await taken(request, ledgers.NewRetention)
    await ask(caseload_of(request).retention.set, given.days, by=who.name)
    return ledgers.Retention(days=given.days)


@router.post(
    "/retention/sweep",
    summary="Delete what is older than its period",
    responses=openapi.answers(*_BAD),
    openapi_extra=sent(ledgers.Sweep, {"dry": True}),
)
async def sweep(request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.Swept:
    """Delete it, and record that; a dry one only tells."""
    given = await taken(request, ledgers.Sweep)
    return ledgers.Swept(swept=list(await ask(caseload_of(request).retention.sweep, by=who.name, dry=given.dry)))


@router.get("/retention/removals", summary="What was deleted", responses=openapi.answers("input", "access", "database"))
async def removals(request: Request, how: Annotated[RemovalOptions, Query()], who: Admin) -> ledgers.Removals:
    """Return the record of deletions; it holds nothing of what was deleted."""
    found = await ask(caseload_of(request).retention.removals, since=how.since)
    return ledgers.Removals(removals=[ledgers.Removal.model_validate(each) for each in found])


@router.get("/tokens", summary="The tokens of programs", responses=openapi.answers("input", "access", "database"))
async def tokens(request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.Tokens:
    """Return all tokens without their secrets."""
    found = await ask(caseload_of(request).tokens.list)
    return ledgers.Tokens(tokens=[ledgers.Token.model_validate(each) for each in found])


@router.post(
    "/tokens",
    summary="Make a token",
    status_code=201,
    responses=openapi.answers(*_BAD),
    openapi_extra=sent(ledgers.NewToken, {"name": "import", "scopes": ["read"], "expires_at": "2099-01-01T00:00:00Z"}),
)
async def make_token(request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.MadeToken:
    """Make a token; its text is told only this once, and only a hash of it is kept."""
    given = await taken(request, ledgers.NewToken)
    named: dict[str, Any] = {"by": who.name, "expires_at": given.expires_at}
    token, text = await ask(caseload_of(request).tokens.make, given.name, given.scopes, **named)
    return ledgers.MadeToken(**ledgers.Token.model_validate(token).model_dump(), text=text)


@router.delete(
    "/tokens/{id}", summary="End a token", responses=openapi.answers("not-found", "input", "access", "database")
)
async def revoke(id: models.InPath, request: Request, how: Annotated[Tongue, Query()], who: Admin) -> ledgers.Token:
    """End a token now."""
    return ledgers.Token.model_validate(await ask(caseload_of(request).tokens.revoke, id, by=who.name))


def _due(each: Due) -> ledgers.Due:
    day = each.deadline
    told = {key: getattr(day, key) for key in ("day", "key", "usual", "kind", "party", "title")}
    return ledgers.Due.model_validate({"submission_id": each.submission_id, "reference": each.reference, **told})


def _all(first: list[bytes], rest: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from chain(first, rest)
    finally:
        rest.close()  # type: ignore[attr-defined]


def _named(form: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="cases.{form}"'}
