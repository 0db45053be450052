"""The page's papers: taken in, taken away, checked, looked at, and what is made of them."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, RedirectResponse, Response

from formprep import pipeline
from formprep.errors import InputError
from formprep.interview import nested
from formprep.model import Language
from formprep.service import papers, problems
from formprep.service.access import Checker, Principal
from formprep.service.page import answering, pictures
from formprep.service.problems import ProblemError
from formprep.service.readers import Readers
from formprep.service.routes import page
from formprep.service.routes.shared import Place, Sent, done, place
from formprep.service.running import Work
from formprep.service.sessions import Session, put
from formprep.service.state import service_of
from formprep.service.stream import NDJSON, Streamed
from formprep.service.uploads import Received, megabytes, received

router = APIRouter(include_in_schema=False)


@router.post("/papers")
async def add(request: Request, who: Checker) -> Response:
    """Take papers in, onto `item` or `instead` of another; without the script, check them at once."""
    service = service_of(request)
    try:
        session = page.session_of(request, who.name) or service.sessions.begin(who.name)
    except ProblemError as error:
        return await run_in_threadpool(page.problem_page, request, None, error)
    try:
        async with place(service, who) as at:
            brought = await received(request, at.folder, service.settings.bounds, at.count, ("files",))
            service.metrics.files.inc(brought.files)
            async with session.door:
                names = await run_in_threadpool(_taken_over, session, brought, at, request)
        if page.wants_json(request):
            return page.kept(request, JSONResponse({"names": names, "papers": sorted(session.sizes)}), session)
        await _check(request, session, who)
    except ProblemError as error:
        return page.kept(request, await run_in_threadpool(page.problem_page, request, session, error), session)
    return page.kept(request, RedirectResponse("/#result", 303), session)


@router.post("/papers/remove")
async def take_away(request: Request, who: Checker) -> Response:
    """Delete one paper of the session, named by `file`."""
    session = page.session_of(request, who.name)
    if session:
        async with session.door:
            service_of(request).sessions.take_away(session, request.query_params.get("file", ""))
    if page.wants_json(request) and session:
        return JSONResponse(await run_in_threadpool(page.fragment, request, session))
    return RedirectResponse("/#papers", 303)


@router.get("/state")
async def state(request: Request, who: Checker) -> Response:
    """Return what changes on the page, for its script."""
    session = page.session_of(request, who.name)
    if session is None:
        raise ProblemError("not-found")
    return JSONResponse(await run_in_threadpool(page.fragment, request, session))


@router.post("/check")
async def check(request: Request, who: Checker) -> Response:
    """Check the papers of the session; for the script, a stream of how far it is."""
    session = page.session_of(request, who.name) or service_of(request).sessions.begin(who.name)
    if not page.wants_json(request):
        try:
            await _check(request, session, who)
        except ProblemError as error:
            return page.kept(request, await run_in_threadpool(page.problem_page, request, session, error), session)
        return page.kept(request, RedirectResponse("/#result", 303), session)
    lang = page.language_of(request)
    async with AsyncExitStack() as kept:
        at = await kept.enter_async_context(_held(request, session, who))
        work = _work(session, lang, at.service.readers)

        async def run() -> dict[str, Any]:
            await done(work, request, at)
            return {"verdict": session.report.verdict if session.report else ""}

        def failed(error: Exception) -> dict[str, Any]:
            known = error if isinstance(error, ProblemError) else ProblemError("fault", name=type(error).__name__)
            at.service.metrics.problems.labels(known.kind).inc()
            return known.told(lang)

        return page.kept(request, Streamed(NDJSON, work, run, kept.pop_all(), failed), session)


@router.get("/finding/{number}.png")
async def of_finding(number: int, request: Request, who: Checker) -> Response:
    """Draw the page that a finding of the last check is about, with the place marked."""

    def where(told: Mapping[str, Any]) -> pictures.Place | None:
        return pictures.place_of(told, number) if 0 <= number < len(told["findings"]) else None

    return await _drawn(request, who, where)


@router.get("/page/{file}/{number}.png")
async def of_file(file: int, number: int, request: Request, who: Checker) -> Response:
    """Draw a page of a file of the last check, by the file's place in the report."""

    def where(told: Mapping[str, Any]) -> pictures.Place | None:
        if not 0 <= file < len(told["files"]) or not 1 <= number <= (told["files"][file]["pages"] or 0):
            return None
        return told["files"][file]["path"], number, None

    return await _drawn(request, who, where)


async def _drawn(
    request: Request, who: Principal, where: Callable[[Mapping[str, Any]], pictures.Place | None]
) -> Response:
    session = page.session_of(request, who.name)
    if session is None or session.report is None:
        raise ProblemError("not-found")
    report, told = session.report, session.report.to_dict()
    place = where(told)
    if place is None or place[0] not in session.sizes:
        raise ProblemError("not-found")
    file = next(each for each in told["files"] if each["path"] == place[0])
    turned = next(each.turned for each in report.files if each.source.path == place[0])
    service = service_of(request)

    def draw(this: Work[Any]) -> bytes | None:
        return pictures.picture(session.papers, file, place, turned.get(place[1], 0), service.readers, this.stopped)

    found = await service.gate.run(Work(draw), request.receive)
    if not found:
        raise ProblemError("not-found")
    return Response(found, media_type="image/png", headers={"Cache-Control": "private, no-store"})


@router.get("/download/{name}")
async def download(name: str, request: Request, who: Checker) -> Response:
    """Make and send the cover sheet, the bundle or the upload set of the last check."""
    lang = page.language_of(request)

    def cover(session: Session, at: Place, work: Work[Any]) -> papers.Made:
        from formprep.render.cover import cover as sheet

        assert session.report
        return papers.Made(
            sheet(session.report.to_dict(), lang), "application/pdf", "cover.pdf", session.report.verdict
        )

    def bundle(session: Session, at: Place, work: Work[Any], upload: bool = False) -> papers.Made:
        assert session.report
        return papers.bound(session.report, Received(at.folder, lies=session.papers), lang, False, upload, work)

    ways: dict[str, Callable[..., papers.Made]] = {
        "cover.pdf": cover,
        "bundle.pdf": bundle,
        "upload.zip": lambda session, at, work: bundle(session, at, work, True),
    }
    if name not in ways:
        raise ProblemError("not-found")
    return await _made(request, who, ways[name])


@router.post("/fill")
async def fill(request: Request, who: Checker) -> Response:
    """Fill the official form that is sent, from the answers and the papers."""
    lang = page.language_of(request)
    bounds = service_of(request).settings.bounds

    async def brings(at: Place) -> Received:
        brought = await received(request, at.folder, bounds, at.count, ("form",))
        if brought.form is None or not brought.form.stat().st_size:
            raise ProblemError("input", words="service.part.missing", part="form")
        return brought

    session = page.session_of(request, who.name)
    try:
        if session is None or session.report is None or session.asked is None or not session.fresh:
            raise ProblemError("input", words="service.page.not-checked")
        report, asked = session.report, session.asked
        async with place(service_of(request), who) as at:
            brought = await brings(at)
            work: Work[papers.Made] = Work(lambda _: papers.filled(report, brought, asked, lang, False))
            return Sent(await done(work, request, at))
    except ProblemError as error:
        return await run_in_threadpool(page.problem_page, request, session, error)


async def _made(request: Request, who: Principal, make: Callable[[Session, Place, Work[Any]], papers.Made]) -> Response:
    session = page.session_of(request, who.name)
    try:
        if session is None or session.report is None or not session.fresh:
            raise ProblemError("input", words="service.page.not-checked")
        async with _held(request, session, who) as at:
            work: Work[papers.Made] = Work(lambda this: make(session, at, this))
            session.stop = work.stop
            return Sent(await done(work, request, at))
    except ProblemError as error:
        return await run_in_threadpool(page.problem_page, request, session, error)


@asynccontextmanager
async def _held(request: Request, session: Session, who: Principal) -> AsyncIterator[Place]:
    """Have the session for oneself, and a folder for what is made."""
    async with place(service_of(request), who) as at, session.door:
        try:
            yield at
        finally:
            session.stop = None


async def _check(request: Request, session: Session, who: Principal) -> None:
    async with _held(request, session, who) as at:
        await done(_work(session, page.language_of(request), at.service.readers), request, at)


def _work(session: Session, lang: Language, readers: Readers) -> Work[Any]:
    """Return the check as a piece of work. Raise `ProblemError` where the answers do not suffice."""
    day = session.on or date.today()
    edition = answering.edition_of(session.edition, day)
    given, wrong = answering.answered(session.written, edition)
    if wrong:
        raise ProblemError("input", words="service.page.answers")
    answers = nested(given)
    try:
        asked = papers.Asked(*pipeline.situation_of(answers, on=day, edition=edition), answers)
    except InputError as error:
        raise problems.of_error(error, lang) from None
    before = (dict(session.written), session.on, session.edition)

    def run(this: Work[Any]) -> None:
        brought = Received(session.folder, lies=session.papers)
        report = papers.check(brought, asked, readers, this, session.memory, named=True)
        session.report, session.asked = report, asked
        session.fresh = before == (session.written, session.on, session.edition)
        session.memory.keep({file.source.sha256 for file in report.files})

    work: Work[Any] = Work(run)
    session.stop = work.stop
    return work


def _taken_over(session: Session, brought: Received, at: Place, request: Request) -> list[str]:
    """Move what came into the session; return the names there. Raise `ProblemError` where it would be too much."""
    service = service_of(request)
    bounds, sessions = service.settings.bounds, service.sessions
    item, instead = request.query_params.get("item", ""), request.query_params.get("instead", "")
    files = sorted(path for path in brought.papers.rglob("*") if path.is_file())
    if len(session.sizes) + len(files) > bounds.files:
        raise ProblemError("files", limit=bounds.files)
    if sum(session.sizes.values()) + brought.bytes > bounds.body:
        raise ProblemError("body", limit=megabytes(bounds.body))
    if session.ended:
        raise ProblemError("not-found")
    if instead and files:
        sessions.take_away(session, instead)
    names = []
    for path in files:
        name, size = put(session, path, path.relative_to(brought.papers).as_posix())
        at.bytes -= size
        names.append(name)
        if item:
            session.items[name] = item
    return names
