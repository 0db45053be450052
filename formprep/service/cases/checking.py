"""A check of papers that were sent for a submission: noted before it begins, its claim held while it goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date, timedelta
from typing import Any

from fastapi import Request

from formprep import pipeline
from formprep.caseload import CaseError, Caseload
from formprep.caseload.values import Claim, Entry
from formprep.errors import FormprepError
from formprep.service import papers, problems
from formprep.service.cases.asking import ask
from formprep.service.problems import ProblemError
from formprep.service.readers import Readers, StoppedError
from formprep.service.running import Work
from formprep.service.state import Service
from formprep.service.uploads import Received
from formprep.situation import SituationError

_RENEWALS = 4
"""So often a claim is renewed within its time."""


async def checked(
    request: Request, service: Service, cases: Caseload, submission_id: str, brought: Received, *, on: date, by: str
) -> tuple[str, Entry]:
    """Return the check and its report. Raise `ProblemError`; whatever comes, the check does not stay claimed."""
    lease = timedelta(seconds=service.settings.bounds.lease)
    claim = await ask(cases.queue.begin, submission_id, by=by, server=service.server, lease=lease)
    work: Work[dict[str, Any]] = Work(lambda this: _report(claim, brought, on, service.readers, this))
    try:
        async with _held(cases, claim, lease, work):
            report = await service.gate.run(work, request.receive)
        entry = await ask(cases.queue.finish, claim, report)
        assert entry is not None  # only a check of a folder waits again
        return claim.run, entry
    except FormprepError as error:
        await _failed(cases, claim, "situation" if isinstance(error, SituationError) else "input")
        if isinstance(error, CaseError) and error.kind == "changed":  # the answers, while the papers were read
            raise ProblemError("conflict", detail=error.told(problems.language(request))) from None
        if isinstance(error, CaseError):
            raise
        raise problems.of_error(error, problems.language(request), brought.folder) from None
    except ProblemError as error:
        if error.kind == "stopping":
            await _released(cases, claim)
        else:
            await _failed(cases, claim, error.kind)
        raise
    except (StoppedError, asyncio.CancelledError):
        await asyncio.shield(_released(cases, claim))
        raise
    except Exception:
        await _failed(cases, claim, "fault")
        raise


def _report(claim: Claim, brought: Received, on: date, readers: Readers, work: Work[Any]) -> dict[str, Any]:
    rules, situation = pipeline.situation_of(claim.situation, on=on, edition=claim.edition)
    return papers.check(brought, papers.Asked(rules, situation, claim.situation), readers, work).to_dict()


@asynccontextmanager
async def _held(cases: Caseload, claim: Claim, lease: timedelta, work: Work[Any]) -> AsyncIterator[None]:
    """Renew the claim meanwhile; work whose claim another has is ended."""

    async def renew() -> None:
        while True:
            await asyncio.sleep(lease.total_seconds() / _RENEWALS)
            try:
                await ask(cases.queue.renew, claim, lease=lease)
            except CaseError as error:
                if error.kind == "lease-lost":
                    work.stop("conflict")
                    return

    renewing = asyncio.create_task(renew())
    try:
        yield
    finally:
        renewing.cancel()


async def _failed(cases: Caseload, claim: Claim, reason: str) -> None:
    with suppress(CaseError):  # it has ended already, or will when its time is over
        await ask(cases.queue.fail, claim, reason)


async def _released(cases: Caseload, claim: Claim) -> None:
    with suppress(CaseError):
        await ask(cases.queue.release, claim)
