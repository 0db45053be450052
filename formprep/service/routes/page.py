"""The page itself: the questions, the list, the results; and deleting all of it."""

from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Depends, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from formprep.labels import labels
from formprep.model import LANGUAGES, Language
from formprep.service import papers
from formprep.service.access import Checker, Reader, needs
from formprep.service.languages import preferred, spoken
from formprep.service.page import answering, templating
from formprep.service.page.growing import Growing, growing
from formprep.service.page.shown import Shown, shown
from formprep.service.problems import ProblemError
from formprep.service.sessions import Session
from formprep.service.state import service_of
from formprep.service.uploads import body, megabytes

router = APIRouter(include_in_schema=False, dependencies=[Depends(needs("read"))])
COOKIE, LANGUAGE = "formprep-session", "formprep-language"
YEAR = 365 * 24 * 3600
_LARGEST = 65_536
_ON = "on"
_EDITION = "edition"


def language_of(request: Request) -> Language:
    """Return the language of the page: chosen now, chosen before, or preferred by the browser."""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE, "")
    return spoken(chosen) if chosen in LANGUAGES else preferred(request.headers.get("accept-language", ""))  # type: ignore[return-value]


def session_of(request: Request, who: str) -> Session | None:
    """Return the session whose secret name the browser holds."""
    return service_of(request).sessions.of(request.cookies.get(COOKIE), who)


def kept(request: Request, answer: Response, session: Session) -> Response:
    """Have the browser hold the session's name: for this site alone, out of reach of scripts."""
    settings = service_of(request).settings
    safe = bool(settings.tls_cert or settings.behind)
    answer.set_cookie(COOKIE, session.id, path="/", httponly=True, samesite="strict", secure=safe)
    return answer


def page(
    request: Request,
    session: Session | None,
    *,
    problem: str = "",
    pressed: bool = False,
    status: int = 200,
    **told: Any,
) -> Response:
    """Return the whole page."""
    lang = language_of(request)
    values = {**_values(request, session, lang, pressed=pressed), "problem": problem, **told}
    answer = HTMLResponse(templating.drawn("page.html", lang, **values), status, templating.HEADERS)
    answer.headers["Content-Language"] = lang
    if request.query_params.get("lang") == lang:
        answer.set_cookie(LANGUAGE, lang, max_age=YEAR, path="/", httponly=True, samesite="lax")
    return answer


def fragment(request: Request, session: Session) -> dict[str, Any]:
    """Return what changes on the page, for its script."""
    lang = language_of(request)
    values = _values(request, session, lang, pressed=False)
    form: answering.Form = values["form"]
    return {
        "shown": {each.id: each.shown for each in form.questions},
        "faults": {each.id: each.fault for each in form.questions},
        "open": templating.drawn("open.html", lang, **values).strip(),
        "list": templating.drawn("list.html", lang, **values),
        "papers": sorted(session.sizes),
    }


@router.get("/")
async def home(request: Request, who: Reader) -> Response:
    """Show the page."""
    session = session_of(request, who.name)
    deleted = request.query_params.get("deleted") == "1" and session is None
    return await run_in_threadpool(page, request, session, deleted=deleted, may_check=who.may("check"))


@router.get("/static/{name}")
async def static(name: str) -> Response:
    """Send the page's style or script."""
    if name not in templating.STATIC:
        raise ProblemError("not-found")
    path, media_type = templating.STATIC[name]
    return Response(path.read_bytes(), media_type=media_type, headers={"Cache-Control": "no-cache"})


@router.post("/answers")
async def answers(request: Request, who: Checker) -> Response:
    """Take the answers in; show the questions that matter now, and the list."""
    service = service_of(request)
    chunks = [chunk async for chunk in body(request, service.settings.bounds, _LARGEST)]
    fields = dict(parse_qsl(b"".join(chunks).decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=200))
    try:
        session = session_of(request, who.name) or service.sessions.begin(who.name)
    except ProblemError as error:
        return await run_in_threadpool(problem_page, request, None, error)
    _take(session, fields)
    if wants_json(request):
        return kept(request, JSONResponse(await run_in_threadpool(fragment, request, session)), session)
    answer = await run_in_threadpool(page, request, session, pressed=True)
    return kept(request, answer, session)


@router.get("/answers")
@router.get("/papers")
@router.get("/check")
async def back() -> Response:
    """Lead back to the page who asks for where a form was sent to."""
    return RedirectResponse("/", 303)


@router.post("/delete")
async def delete(request: Request, who: Reader) -> Response:
    """Delete the session with its papers and answers, now."""
    session = session_of(request, who.name)
    if session:
        service_of(request).sessions.end(session)
    answer = RedirectResponse("/?" + urlencode({"deleted": 1}), 303)
    answer.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
    return answer


def wants_json(request: Request) -> bool:
    """Tell whether the page's script asks, not the browser itself."""
    return "json" in request.headers.get("accept", "")


def problem_page(request: Request, session: Session | None, error: ProblemError) -> Response:
    """Show the page with what went wrong; for the script, the problem itself."""
    lang = language_of(request)
    if wants_json(request):
        return error.answer(lang)
    return page(request, session, problem=str(error.told(lang)["detail"]), status=error.status)


def _take(session: Session, fields: dict[str, str]) -> None:
    before = (session.written, session.on, session.edition)
    on = fields.pop(_ON, "")
    session.on = papers.day_of(on) if on else None
    session.edition = fields.pop(_EDITION, "") or None
    session.written = {key: text[:500] for key, text in fields.items()}
    if (session.written, session.on, session.edition) != before:
        session.fresh = False
    if session.on != before[1]:
        session.memory.keep(set())


def _values(request: Request, session: Session | None, lang: Language, *, pressed: bool) -> dict[str, Any]:
    asked_on = request.query_params.get(_ON, "")
    on = (session.on if session else None) or (papers.day_of(asked_on) if asked_on else None)
    day = on or date.today()
    edition = answering.edition_of(session.edition if session else request.query_params.get(_EDITION), day)
    form = answering.form(session.written if session else {}, edition, day, lang, pressed=pressed)
    return {
        "form": form,
        "shown": _shown(session, form, lang),
        "growing": _growing(session, form, lang),
        "on": on.isoformat() if on else "",
        "day": labels(lang).day(day) if on else "",
        "edition": edition,
        "editions": answering.known_editions(lang),
        "languages": LANGUAGES,
        "papers": sorted(session.sizes) if session else [],
        "fresh": bool(session and session.fresh),
        "checked": bool(session and session.report),
        "most": megabytes(service_of(request).settings.bounds.body),
        "minutes": round(service_of(request).sessions.idle / 60),
        "problem": "",
        "deleted": False,
        "may_check": True,
        "caseload": service_of(request).caseload is not None,
    }


def _shown(session: Session | None, form: answering.Form, lang: Language) -> Shown | None:
    """Return the last report, while it is of the same answers or nothing better is there; else the plan."""
    report = session.report if session else None
    put = session.items if session else {}
    if report is not None:
        return shown(report.to_dict(), lang, planned=False, put=put)
    return shown(form.plan.to_dict(), lang, planned=True, put=put) if form.plan else None


def _growing(session: Session | None, form: answering.Form, lang: Language) -> Growing | None:
    """Return what is certain so far, where there is neither a report nor a plan."""
    if session is None or session.report is not None or form.outlook is None:
        return None
    return growing(form.outlook, lang, session.items)
