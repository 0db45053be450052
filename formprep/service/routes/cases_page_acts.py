"""What staff do on their pages: have a submission checked, put it aside, have all checked again."""

from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from formprep.interview import nested
from formprep.service import papers
from formprep.service.access import Checker, Writer
from formprep.service.cases.asking import ask, caseload_of
from formprep.service.cases.checking import checked
from formprep.service.page import answering
from formprep.service.problems import ProblemError
from formprep.service.routes.cases_frame import Paged
from formprep.service.routes.page import session_of
from formprep.service.routes.shared import place
from formprep.service.sessions import Session
from formprep.service.state import service_of
from formprep.service.uploads import FORM, body, received

router = APIRouter(include_in_schema=False, route_class=Paged)
_LARGEST = 4096


@router.post("/cases")
async def add(request: Request, who: Writer) -> Response:
    """Make a submission of the first page's answers, and of the check made there if it is of the same papers."""
    cases, fields = caseload_of(request), await _fields(request)
    session = session_of(request, who.name)
    given = await ask(answers_of, session) if session else None
    if session is None or given is None:
        raise ProblemError("input", words="service.page.answers")
    report = session.report.to_dict() if session.report and session.fresh else None
    reference, (edition, answers) = fields.get("reference", ""), given
    made = await ask(cases.submissions.add, reference, answers, by=who.name, edition=edition)
    if report:
        await ask(cases.reports.record, made.id, report, by=who.name, version=made.version)
    return _back(made.id, "added")


@router.post("/cases/{id}/check")
async def check(id: str, request: Request, who: Checker) -> Response:
    """Check the papers that are sent, or ask for a check of those in the folder."""
    cases, service = caseload_of(request), service_of(request)
    if not request.headers.get("content-type", "").lower().startswith(FORM):
        await ask(cases.queue.ask, id, by=who.name)
        return _back(id, "asked")
    await ask(cases.submissions.get, id)
    async with place(service, who) as at:
        brought = await received(request, at.folder, service.settings.bounds, at.count, ("files",))
        service.metrics.files.inc(brought.files)
        if not brought.files:
            raise ProblemError("input", words="service.part.missing", part="files")
        await checked(request, service, cases, id, brought, on=papers.day_of(None), by=who.name)
    return _back(id, "checked")


@router.post("/cases/{id}/archive")
async def archive(id: str, request: Request, who: Writer) -> Response:
    """Put a submission aside."""
    version = await _version(request)
    await ask(caseload_of(request).submissions.archive, id, version=version, by=who.name)
    return _back(id, "archived")


@router.post("/cases/{id}/restore")
async def restore(id: str, request: Request, who: Writer) -> Response:
    """Take a submission back."""
    version = await _version(request)
    await ask(caseload_of(request).submissions.archive, id, version=version, by=who.name, archived=False)
    return _back(id, "restored")


@router.post("/rechecks")
async def recheck(request: Request, who: Checker) -> Response:
    """Ask for a check of all that were judged by other rules."""
    asked, _ = await ask(caseload_of(request).rechecks.ask, by=who.name)
    return RedirectResponse("/rechecks?" + urlencode({"done": "asked", "asked": asked}), 303)


@router.get("/cases/{id}/check")
@router.get("/cases/{id}/archive")
@router.get("/cases/{id}/restore")
async def back(id: str) -> Response:
    """Lead back to the submission who asks for where a form was sent to."""
    return _back(id, "")


def answers_of(session: Session) -> tuple[str, dict[str, Any]] | None:
    """Return the edition and the answers of the first page; None where some are open or can't be used."""
    edition = answering.edition_of(session.edition, session.on or date.today())
    given, wrong = answering.answered(session.written, edition)
    return (edition, nested(given)) if given and not wrong else None


async def _fields(request: Request) -> dict[str, str]:
    chunks = [chunk async for chunk in body(request, service_of(request).settings.bounds, _LARGEST)]
    try:
        return dict(parse_qsl(b"".join(chunks).decode("utf-8", "replace"), max_num_fields=10))
    except ValueError:
        raise ProblemError("malformed") from None


async def _version(request: Request) -> int:
    """Return the version that the page was of. Raise `ProblemError`."""
    text = (await _fields(request)).get("version", "")
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise ProblemError("changed")
    return int(text)


def _back(id: str, done: str) -> Response:
    known = id if id.isascii() and id.isalnum() else ""
    return RedirectResponse(f"/cases/{known}" + (f"?done={done}" if done else ""), 303)
