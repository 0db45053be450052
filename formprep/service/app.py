"""Put the service together. Pages and a caseload are routers of their own, included here."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from formprep.errors import FormprepError
from formprep.service import openapi, problems
from formprep.service.access import Authenticate
from formprep.service.guard import Guard
from formprep.service.identity import Identity
from formprep.service.metrics import Metrics
from formprep.service.peers import Peers
from formprep.service.probe import Probe
from formprep.service.problems import ProblemError
from formprep.service.readers import Readers
from formprep.service.routes import forms, health, page, page_papers, papers, rules
from formprep.service.running import Gate
from formprep.service.sessions import Sessions
from formprep.service.settings import Settings
from formprep.service.state import Service, service_of
from formprep.service.workspace import Workspace
from formprep.version import VERSION

if TYPE_CHECKING:
    from formprep.caseload import Caseload

_ABOUT = "Checks the papers of a Hong Kong dependant application. Stores nothing; numbers are masked."


def create_app(settings: Settings | None = None, *, authenticate: Authenticate | None = None) -> FastAPI:
    """Return the service as an ASGI application. `authenticate` tells who asks, in another way than the settings.

    Its server must leave the connection's address as it is (uvicorn: `proxy_headers=False`).
    """
    settings = settings or Settings()
    metrics = Metrics()
    gate, workspace = Gate(settings.bounds, metrics), Workspace(settings.temporary)
    sessions = Sessions(workspace, gate.store)
    caseload = _caseload(settings)
    authenticate = authenticate or Identity(settings, caseload)
    readers, probe = Readers(settings.readers), Probe(caseload) if caseload else None
    service = Service(settings, authenticate, metrics, gate, readers, workspace, sessions, caseload, probe)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with service.opened(), _checking(service):
            yield

    # Neither of the framework's own pages: they load scripts from elsewhere.
    app = FastAPI(
        title="formprep", version=VERSION, description=_ABOUT, lifespan=lifespan, docs_url=None, redoc_url=None
    )
    app.state.service = service
    app.openapi = lambda: openapi.described(app)  # type: ignore[method-assign]
    for router in (papers.router, forms.router, rules.router, health.router, page.router, page_papers.router):
        app.include_router(router)
    if caseload:
        from formprep.service.routes import caseload as routes_of_cases

        routes_of_cases.include(app)
    app.add_exception_handler(ProblemError, _problem)
    app.add_exception_handler(FormprepError, _problem)
    app.add_exception_handler(RequestValidationError, _problem)
    app.add_exception_handler(HTTPException, _problem)
    app.add_middleware(Guard, settings=settings, metrics=metrics)
    app.add_middleware(Peers, behind=settings.behind)
    return app


def _caseload(settings: Settings) -> "Caseload | None":
    """Return the caseload of the settings' database. Raise `CaseError` where it can't be used."""
    if settings.database is None:
        return None
    from formprep.caseload import Caseload

    return Caseload(settings.database)


@asynccontextmanager
async def _checking(service: Service) -> AsyncIterator[None]:
    """Make the caseload's checks meanwhile, if there is one."""
    if service.caseload is None:
        yield
        return
    from formprep.service.checks import Checks

    async with Checks(service, service.caseload).opened():
        yield


async def _problem(request: Request, error: Exception) -> Response:
    """Answer with the problem that an error is."""
    lang = problems.language(request)
    match error:
        case ProblemError():
            problem = error
        case FormprepError():
            problem = problems.of_error(error, lang)
        case RequestValidationError():
            problem = problems.of_options(error, lang)
        case HTTPException():
            problem = problems.of_http(error)
        case _:
            raise error
    service_of(request).metrics.problems.labels(problem.kind).inc()
    answer = problem.answer(lang)
    if isinstance(error, HTTPException) and error.headers:
        answer.headers.update(error.headers)
    return answer
