"""Submissions of the caseload: listed, added, looked at, changed, put aside, deleted; their reports."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from formprep.caseload import KEEP
from formprep.caseload.values import Submission
from formprep.service import openapi, problems
from formprep.service.access import Admin, Principal, Reader, Writer
from formprep.service.cases import models
from formprep.service.cases.asking import Json, Noted, ask, caseload_of, sent, taken, version_of
from formprep.service.cases.options import Compared, Listed, Tongue
from formprep.service.problems import ProblemError

router = APIRouter(prefix="/v1/cases", tags=["cases"], route_class=Noted, default_response_class=Json)
_EXAMPLE: dict[str, Any] = {
    "application": "entry",
    "applicant": {
        "date_of_birth": "1990-04-01",
        "nationality": "GBR",
        "relationship": "spouse",
        "residence": "elsewhere",
    },
    "sponsor": {"status": "permanent-resident"},
}
_CHANGING = ("malformed", "upload-time", "body", "type", "input", "access", "database")
_IF_MATCH: dict[str, Any] = {
    "parameters": [
        {
            "name": "If-Match",
            "in": "header",
            "required": True,
            "description": "The ETag of the submission as it was seen.",
            "schema": {"type": "string", "pattern": '^"[0-9]{1,9}"$'},
            "example": '"1"',
        }
    ]
}


@router.get("", summary="List submissions", responses=openapi.answers("input", "access", "database"))
async def listed(request: Request, how: Annotated[Listed, Query()], who: Reader) -> models.Cases:
    """Return a part of the list; nothing is left out or told twice when others change it meanwhile."""
    cases = caseload_of(request)
    page = await ask(cases.submissions.list, how.filter(), order=how.order, after=how.after, limit=how.limit)
    lacking = await ask(cases.lacking.of, [each.id for each in page.rows])
    await ask(cases.audit.note, "listed", by=who.name, number=len(page.rows))
    rows = [_case(each, models.Case, open_items=lacking.get(each.id, ())) for each in page.rows]
    return models.Cases(cases=rows, after=page.after)


@router.post(
    "",
    summary="Add a submission",
    status_code=201,
    responses=openapi.answers(*_CHANGING, "conflict"),
    openapi_extra=sent(models.NewCase, {"reference": "2026/0815", "situation": _EXAMPLE}),
)
async def add(request: Request, response: Response, how: Annotated[Tongue, Query()], who: Writer) -> models.WholeCase:
    """Add a submission with its answers; its reference is taken once."""
    given = await taken(request, models.NewCase)
    if given.folder is not None:
        _administers(who)
    cases = caseload_of(request)
    named: dict[str, Any] = {"edition": given.edition, "folder": given.folder}
    made = await ask(cases.submissions.add, given.reference, given.situation, by=who.name, **named)
    response.headers["Location"] = f"/v1/cases/{made.id}"
    return await _whole(request, response, made)


@router.get("/{id}", summary="A submission", responses=openapi.answers("not-found", "input", "access", "database"))
async def get(
    id: models.InPath, request: Request, response: Response, how: Annotated[Tongue, Query()], who: Reader
) -> models.WholeCase:
    """Return a submission with its answers; its ETag is what a change has to name."""
    cases = caseload_of(request)
    found = await ask(cases.submissions.get, id)
    await ask(cases.audit.note, "read", by=who.name, subject=id)
    return await _whole(request, response, found)


@router.patch(
    "/{id}",
    summary="Change a submission",
    responses=openapi.answers(*_CHANGING, "not-found", "conflict", "changed", "unconditional"),
    openapi_extra={**sent(models.CaseChange, {"reference": "2026/0815 (2)"}), **_IF_MATCH},
)
async def change(
    id: models.InPath, request: Request, response: Response, how: Annotated[Tongue, Query()], who: Writer
) -> models.WholeCase:
    """Change what is given, if nobody else changed it since."""
    version, given = version_of(request), await taken(request, models.CaseChange)
    if {"folder", "retain_days"} & given.model_fields_set:
        _administers(who)
    named = {key: getattr(given, key) for key in given.model_fields_set}
    cases = caseload_of(request)
    return await _whole(
        request, response, await ask(cases.submissions.update, id, version=version, by=who.name, **(KEPT | named))
    )


@router.post(
    "/{id}/archive",
    summary="Put a submission aside",
    responses=openapi.answers("not-found", "changed", "unconditional", "input", "access", "database"),
    openapi_extra=_IF_MATCH,
)
async def archive(
    id: models.InPath, request: Request, response: Response, how: Annotated[Tongue, Query()], who: Writer
) -> models.WholeCase:
    """Put it aside: it is no longer listed, due or checked again."""
    archive, version = caseload_of(request).submissions.archive, version_of(request)
    return await _whole(request, response, await ask(archive, id, version=version, by=who.name))


@router.post(
    "/{id}/restore",
    summary="Take a submission back",
    responses=openapi.answers("not-found", "changed", "unconditional", "input", "access", "database"),
    openapi_extra=_IF_MATCH,
)
async def restore(
    id: models.InPath, request: Request, response: Response, how: Annotated[Tongue, Query()], who: Writer
) -> models.WholeCase:
    """Take back what was put aside."""
    archive, version = caseload_of(request).submissions.archive, version_of(request)
    return await _whole(request, response, await ask(archive, id, version=version, by=who.name, archived=False))


@router.delete(
    "/{id}",
    summary="Delete a submission",
    status_code=204,
    responses=openapi.answers("not-found", "input", "access", "database"),
)
async def delete(id: models.InPath, request: Request, how: Annotated[Tongue, Query()], who: Admin) -> None:
    """Delete it with its reports; only that it was deleted is kept."""
    await ask(caseload_of(request).submissions.remove, id, by=who.name)


@router.get(
    "/{id}/reports", summary="The history", responses=openapi.answers("not-found", "input", "access", "database")
)
async def history(id: models.InPath, request: Request, how: Annotated[Tongue, Query()], who: Reader) -> models.History:
    """Return the reports of a submission without their contents, the newest first."""
    cases = caseload_of(request)
    await ask(cases.submissions.get, id)
    found = await ask(cases.reports.list, id)
    await ask(cases.audit.note, "read", by=who.name, subject=id)
    return models.History(reports=[models.Entry.model_validate(each) for each in found])


@router.get(
    "/{id}/reports/{number}",
    summary="A report",
    response_class=Response,
    responses=openapi.answers("not-found", "input", "access", "database", ok=openapi.report()),
)
async def report(
    id: models.InPath, number: models.Number, request: Request, how: Annotated[Tongue, Query()], who: Reader
) -> Response:
    """Return that report, the JSON of the check."""
    cases = caseload_of(request)
    found = await ask(cases.reports.get, id, number)
    await ask(cases.audit.note, "read", by=who.name, subject=id, number=number)
    return Response(problems.text(found), media_type="application/json")


@router.get(
    "/{id}/changes",
    summary="What changed between two reports",
    responses=openapi.answers("not-found", "conflict", "input", "access", "database"),
)
async def changes(id: models.InPath, request: Request, how: Annotated[Compared, Query()], who: Reader) -> models.Diff:
    """Return what `formprep diff` tells of the two: the verdicts, findings that are new, solved or set aside."""
    cases = caseload_of(request)
    found = await ask(cases.reports.diff, id, how.old, how.new)
    await ask(cases.audit.note, "read", by=who.name, subject=id, number=how.new)
    return models.Diff.model_validate({"id": id, **found})


KEPT: dict[str, Any] = dict.fromkeys(("reference", "situation", "edition", "folder", "retain_days"), KEEP)


def _administers(who: Principal) -> None:
    if not who.may("admin"):
        raise ProblemError("access")


def _case(each: Submission, model: type[models.Case], **more: Any) -> Any:
    values = {name: getattr(each, name) for name in model.model_fields if hasattr(each, name)}
    open_items = [models.OpenItem.model_validate(item) for item in more.pop("open_items")]
    latest = models.Entry.model_validate(each.latest) if each.latest else None
    return model.model_validate(
        {**values, "has_folder": each.folder is not None, "latest": latest, "open_items": open_items}
    )


async def _whole(request: Request, response: Response, found: Submission) -> models.WholeCase:
    """Return a submission with its answers, and its version as the answer's ETag."""
    response.headers["ETag"] = f'"{found.version}"'
    lacking = await ask(caseload_of(request).lacking.of, [found.id])
    whole: models.WholeCase = _case(found, models.WholeCase, open_items=lacking.get(found.id, ()))
    return whole
