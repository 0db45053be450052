"""The checks that wait in the caseload: claimed one by one when no request waits, made, and recorded once.

A claim is renewed while its check goes on. A server that is told to stop hands it back; that of one that died lapses,
and another takes it up. Papers are looked for below the folder of `--papers` only.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from formprep import pipeline
from formprep.caseload import CaseError, Caseload
from formprep.caseload.values import Claim
from formprep.errors import FormprepError, InputError
from formprep.hours import ZONE
from formprep.service import papers
from formprep.service.folders import lying
from formprep.service.guard import LOG, log_fault
from formprep.service.readers import StoppedError
from formprep.service.running import Work
from formprep.service.state import Service
from formprep.service.uploads import Received
from formprep.situation import FILE, SituationError

_COUNTED, _PATIENCE, _LAST = 5.0, 1.0, 5.0
_LOST = "lost"


class UnfitError(Exception):
    """Tell by a word why a check can't be made."""


class Checks:
    """Make the caseload's checks for as long as it is `opened`."""

    def __init__(self, service: Service, caseload: Caseload) -> None:
        self._service, self._caseload = service, caseload
        bounds = service.settings.bounds
        self._root: Path | None = service.settings.papers
        self._most = max(1, bounds.running - 1)
        self._lease, self._poll = timedelta(seconds=bounds.lease), bounds.poll
        self._works: dict[asyncio.Task[None], Work[dict[str, Any]]] = {}
        self._wake = asyncio.Event()
        self._ending = False
        self._counted = float("-inf")

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Make checks; in the end hand back those that go on."""
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            self._ending = True
            self._wake.set()
            for work in self._works.values():
                work.stop("stopping")
            await asyncio.wait({watching}, timeout=_LAST)
            watching.cancel()
            if self._works:
                await asyncio.wait(set(self._works), timeout=_LAST)

    async def _watch(self) -> None:
        """Look for checks again and again, whatever becomes of one look."""
        while not self._stopping:
            self._wake.clear()
            try:
                await self._count()
                if await self._take_up():
                    continue
            except CaseError as error:
                LOG.warning("the caseload: %s", error.kind)
            except Exception as error:
                log_fault(error)
            await self._pause(self._poll)

    @property
    def _stopping(self) -> bool:
        return self._ending or self._service.gate.stopping

    @property
    def _has_room(self) -> bool:
        return self._service.ready and self._service.gate.spare

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _count(self) -> None:
        """Note how many checks there are, now and then."""
        if time.monotonic() - self._counted < _COUNTED or self._service.probe is None:
            return
        there = await self._service.probe.answers()
        self._service.metrics.database.set(there)
        if there:
            if self._root is None:  # else each claim does it
                await asyncio.to_thread(self._caseload.queue.give_up)
            for state, count in (await asyncio.to_thread(self._caseload.queue.counts)).items():
                self._service.metrics.checks.labels(state).set(count)
        self._counted = time.monotonic()

    async def _take_up(self) -> bool:
        """Take up a check, if there is one and there is room."""
        if self._root is None or len(self._works) >= self._most or not self._has_room:
            return False
        claim = await asyncio.to_thread(self._caseload.queue.claim, self._service.server, lease=self._lease)
        if claim is None:
            return False
        if self._stopping:
            await self._settled(self._caseload.queue.release, claim)
            return False
        work: Work[dict[str, Any]] = Work(lambda this: self._report(claim, this))
        task = asyncio.create_task(self._check(claim, work))
        self._works[task] = work
        task.add_done_callback(self._ended)
        return True

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._works.pop(task, None)
        self._wake.set()
        if not task.cancelled() and isinstance(fault := task.exception(), Exception):
            log_fault(fault)

    async def _check(self, claim: Claim, work: Work[dict[str, Any]]) -> None:
        """Make a check and say what became of it."""
        since = time.monotonic()
        renewing = asyncio.create_task(self._renew(claim, work))
        try:
            how = await self._made(claim, work)
        finally:
            renewing.cancel()
        self._service.metrics.checked.labels(how).inc()
        LOG.info("check %s %.3f s", how, time.monotonic() - since)

    async def _made(self, claim: Claim, work: Work[dict[str, Any]]) -> str:
        """Make a check, have what came of it recorded, and return it as a word."""
        queue = self._caseload.queue
        try:
            report = await self._service.gate.aside(work)
        except StoppedError:
            if work.why != "time":
                handed_back = work.why == "stopping" and await self._settled(queue.release, claim)
                return "handed-back" if handed_back else _LOST
            reason = "time"
        except UnfitError as unfit:
            reason = str(unfit)
        except InputError as error:
            reason = "situation" if isinstance(error, SituationError) else "input"
        except FormprepError:  # no child can read: another server may do it
            return "handed-back" if await self._settled(queue.release, claim) else _LOST
        except Exception as error:
            log_fault(error)
            reason = "fault"
        else:
            return "done" if await self._settled(queue.finish, claim, report) else _LOST
        return "failed" if await self._settled(queue.fail, claim, reason) else _LOST

    def _report(self, claim: Claim, work: Work[Any]) -> dict[str, Any]:
        """Return the report on a claimed submission, in this thread."""
        folder = lying(self._root, claim.folder) if self._root else None
        if folder is None:
            raise UnfitError("no-folder")
        day = datetime.now(ZONE).date()
        rules, situation = pipeline.situation_of(claim.situation, on=day, edition=claim.edition)
        # The caseload's answers count; a file of answers beside the papers is only left out of them.
        asked = papers.Asked(rules, situation, folder / FILE)
        brought = Received(folder, lies=folder)
        return papers.check(brought, asked, self._service.readers, work, aside=True).to_dict()

    async def _settled(self, step: Callable[..., Any], *given: Any) -> bool:
        """Have the database told what became of a check, again while it does not answer; False where it is too late."""
        end = time.monotonic() + (_LAST if self._stopping else self._lease.total_seconds())
        while True:
            try:
                await asyncio.to_thread(step, *given)
            except CaseError as error:
                if error.kind != "unreachable" or time.monotonic() > end:
                    return False
                await asyncio.sleep(_PATIENCE)
            else:
                return True

    async def _renew(self, claim: Claim, work: Work[dict[str, Any]]) -> None:
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            try:
                await asyncio.to_thread(self._caseload.queue.renew, claim, lease=self._lease)
            except CaseError as error:
                if error.kind == "lease-lost":
                    work.stop(_LOST)
                    return
