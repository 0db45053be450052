"""Whether it lives, whether it can work, and what it counts."""

from typing import Literal

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel
from starlette.responses import Response

from formprep.service import metrics, openapi
from formprep.service.access import caller, needs
from formprep.service.peers import is_loopback, peer_of, within
from formprep.service.problems import ProblemError
from formprep.service.state import service_of
from formprep.version import VERSION

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """That the service answers."""

    status: Literal["ok"] = "ok"
    version: str = VERSION


class Readiness(BaseModel):
    """That papers can be read now, by how many children."""

    status: Literal["ready"] = "ready"
    readers: int


async def watcher(request: Request) -> None:
    """Let in who may read, and without a word who asks from this computer itself, such as a Prometheus beside it."""
    peer = peer_of(request)
    if not is_loopback(peer) or within(peer, service_of(request).settings.behind):
        await needs("read")(await caller(request))


@router.get("/healthz", summary="Whether it answers", responses=openapi.answers())
async def healthz() -> Health:
    """Say that the service answers."""
    return Health()


@router.get("/readyz", summary="Whether it can work", responses=openapi.answers("not-ready", "database"))
async def readyz(request: Request) -> Readiness:
    """Say that rules are loaded, children can read and the database answers; a problem where not, or when stopping."""
    service = service_of(request)
    if not service.ready:
        raise ProblemError("stopping" if service.gate.stopping else "not-ready", retry=5)
    if service.probe and not await service.probe.answers():
        raise ProblemError("database", retry=5)
    return Readiness(readers=service.readers.alive)


@router.get(
    "/metrics",
    summary="Counts for Prometheus",
    response_class=Response,
    dependencies=[Depends(watcher)],
    responses=openapi.answers("identity", ok={"text/plain": {"schema": {"type": "string"}}}),
)
def prometheus(request: Request) -> Response:
    """Return counts and times; none bears a name, a number or a path of an applicant."""
    return Response(service_of(request).metrics.text(), media_type=metrics.MEDIA_TYPE)
