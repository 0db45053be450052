"""The frame of the caseload's pages: languages, who may do what there, and a problem as a page."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, Response

from formprep.caseload import CaseError
from formprep.errors import FormprepError
from formprep.model import LANGUAGES, Language
from formprep.service import problems
from formprep.service.access import Principal
from formprep.service.cases.asking import Noted, problem_of
from formprep.service.page import templating
from formprep.service.problems import ProblemError
from formprep.service.routes.page import LANGUAGE, YEAR, language_of
from formprep.service.state import service_of

_NOBODY = Principal("", frozenset())


class Paged(Noted):
    """Show what goes wrong as a page."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        """Return what answers a request."""
        answer = super().get_route_handler()

        async def answered(request: Request) -> Response:
            try:
                found: Response = await answer(request)
            except (ProblemError, FormprepError) as error:
                problem = _problem(error, language_of(request))
                service_of(request).metrics.problems.labels(problem.kind).inc()
                found = await run_in_threadpool(_shown, request, problem)
            return found

        return answered


def page(request: Request, template: str, who: Principal, values: Mapping[str, Any], status: int = 200) -> Response:
    """Return a page of the caseload."""
    lang = language_of(request)
    may = {scope: who.may(scope) for scope in ("read", "check", "write", "admin")}
    frame = {"languages": _languages(request), "may": may, "path": request.url.path, "back": request.url.path}
    told = templating.drawn(f"cases/{template}", lang, **frame, **values)
    answer = HTMLResponse(told.encode("utf-8", "replace"), status, templating.HEADERS)
    answer.headers["Content-Language"] = lang
    if request.query_params.get("lang") == lang:
        answer.set_cookie(LANGUAGE, lang, max_age=YEAR, path="/", httponly=True, samesite="lax")
    return answer


def _languages(request: Request) -> list[tuple[Language, str]]:
    """Return the address of this page in each language; where a form was sent to, that of the list."""
    path = request.url.path if request.method == "GET" else "/cases"
    kept = [(key, value) for key, value in request.query_params.multi_items() if key not in ("lang", "done")]
    return [(each, f"{path}?{urlencode([*kept, ('lang', each)], errors='replace')}") for each in LANGUAGES]


def _problem(error: Exception, lang: Language) -> ProblemError:
    if isinstance(error, ProblemError):
        return error
    if isinstance(error, CaseError):
        return problem_of(error, lang)
    assert isinstance(error, FormprepError)
    return problems.of_error(error, lang)


def _shown(request: Request, problem: ProblemError) -> Response:
    told = problem.told(language_of(request))
    answer = page(request, "problem.html", _NOBODY, {"problem": told}, problem.status)
    if problem.retry is not None:
        answer.headers["Retry-After"] = str(problem.retry)
    return answer
