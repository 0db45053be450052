"""The staff's pages: the list, a submission, what is due, what to check again."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import islice
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.responses import Response

from formprep.caseload import Caseload
from formprep.caseload.values import STATUSES, Entry
from formprep.model import Language
from formprep.service.access import Principal, Reader
from formprep.service.cases import shown
from formprep.service.cases.asking import ask, caseload_of
from formprep.service.cases.options import Listed
from formprep.service.problems import ProblemError
from formprep.service.routes.cases_frame import Paged, page
from formprep.service.routes.cases_page_acts import answers_of
from formprep.service.routes.page import language_of, session_of

router = APIRouter(include_in_schema=False, route_class=Paged)
_MANY = 50
_COMMONEST = 12
_COMPARED = 5
"""So many reports are compared with the one before on a submission's page."""
_RUNS = 3
_STALE = 200
_NEAR = (14, 30, 60, 90, 180)
"""Days that one may look ahead."""
_FAR = 90
_OUTCOME = timedelta(days=7)


@router.get("/cases")
async def listed(request: Request, who: Reader) -> Response:
    """Show the list."""
    cases, lang = caseload_of(request), language_of(request)
    told = {key: text for key, text in request.query_params.items() if text and key not in ("lang", "done")}
    within, chosen = _within(told.pop("within", "")), _chosen(told)

    def found() -> dict[str, Any]:
        today = cases.today()
        if within:
            chosen.deadline_before = today + timedelta(days=within + 1)
        part = cases.submissions.list(chosen.filter(), order=chosen.order, after=chosen.after, limit=_MANY)
        counts = cases.submissions.counts()
        lacking = cases.lacking.of(each.id for each in part.rows)
        cases.audit.note("listed", by=who.name, number=len(part.rows))
        kept = {**told, **({"within": str(within)} if within else {})}
        return {
            "rows": [shown.row(each, lacking.get(each.id, ()), today, lang) for each in part.rows],
            "counts": [(each, shown.status_told(each, lang), counts.get(each, 0)) for each in STATUSES],
            "common": _commonest(cases, lang),
            "chosen": chosen,
            "within": within,
            "near": _NEAR,
            "filtered": bool(chosen.model_dump(exclude_defaults=True, exclude={"order", "after", "limit"})),
            "next": _address({**kept, "after": part.after}) if part.after else "",
            "first": _address(_without(kept, "after")) if chosen.after else "",
            "sorted": {
                each: _address({**_without(kept, "after"), "order": each})
                for each in ("reference", "deadline", "changed")
            },
            "export": _exported(chosen),
            "new": _new(request, who) if who.may("write") else "",
        }

    return page(request, "list.html", who, await ask(found))


@router.get("/cases/{id}")
async def case(id: str, request: Request, who: Reader) -> Response:
    """Show a submission: its answers, the items of a report, the history, its deadlines and checks."""
    cases, lang = caseload_of(request), language_of(request)
    number = _number(request.query_params.get("report", ""))

    def found() -> dict[str, Any]:
        known = cases.submissions.get(id)
        today, history = cases.today(), cases.reports.list(id)
        runs = cases.queue.of(id)[:_RUNS]
        looked_at = next((each for each in history if each.number == (number or history[0].number)), None)
        if number and looked_at is None:
            raise ProblemError("not-found")
        report = cases.reports.get(id, looked_at.number) if looked_at else None
        cases.audit.note("read", by=who.name, subject=id, number=looked_at.number if looked_at else None)
        return {
            "case": known,
            "row": shown.row(known, (), today, lang),
            "whose": shown.whose(known, lang),
            "answers": shown.answers(known, lang),
            "entry": shown.past(looked_at, None, lang) if looked_at else None,
            "latest": looked_at is None or looked_at is history[0],
            "shown": shown.report_of(report, lang),
            "history": _history(cases, id, history, lang),
            "due": [shown.dated(each, today, lang) for each in cases.deadlines.of(id)],
            "runs": [shown.run(each, lang) for each in runs],
            "going": next((each.id for each in runs if each.state in ("waiting", "claimed")), ""),
            "done": _done(request),
        }

    return page(request, "case.html", who, await ask(found))


@router.get("/deadlines")
async def deadlines(request: Request, who: Reader) -> Response:
    """Show what falls due."""
    cases, lang = caseload_of(request), language_of(request)
    within = _within(request.query_params.get("within", "")) or _FAR

    def found() -> dict[str, Any]:
        today = cases.today()
        due = cases.deadlines.due(before=today + timedelta(days=within + 1))
        cases.audit.note("listed", by=who.name, number=len(due))
        rows = [shown.dated(each.deadline, today, lang, each.submission_id, each.reference) for each in due]
        return {"rows": rows, "within": within, "near": _NEAR}

    return page(request, "deadlines.html", who, await ask(found))


@router.get("/rechecks")
async def rechecks(request: Request, who: Reader) -> Response:
    """Show what was judged by other rules than today's, and whose status a check of the last days changed."""
    cases, lang = caseload_of(request), language_of(request)

    def found() -> dict[str, Any]:
        plan = cases.rechecks.plan()
        stale = list(islice(plan, _STALE))
        changed = list(islice(cases.reports.changed_status(since=cases.now() - _OUTCOME), _STALE))
        cases.audit.note("listed", by=who.name, number=len(stale))
        return {
            "stale": stale,
            "count": len(stale) + sum(1 for _ in plan),
            "queue": cases.queue.counts(),
            "changed": [(each, _from_to(each, lang), shown.changes(each, lang)) for each in changed],
            "days": _OUTCOME.days,
            "done": _done(request),
            "asked": _number(request.query_params.get("asked", "")) or 0,
        }

    return page(request, "rechecks.html", who, await ask(found))


def _chosen(told: Mapping[str, str]) -> Listed:
    """Return the options of the list; what a person can't have chosen there is a problem."""
    try:
        return Listed.model_validate({**told, **({"status": [told["status"]]} if "status" in told else {})})
    except ValidationError:
        raise ProblemError("input") from None


def _new(request: Request, who: Principal) -> str:
    """Tell whether the first page's answers can be added, and whether they were checked there."""
    session = session_of(request, who.name)
    if session is None or answers_of(session) is None:
        return ""
    return "checked" if session.report and session.fresh else "answered"


def _within(text: str) -> int:
    return int(text) if text in map(str, _NEAR) else 0


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 10 else None


def _done(request: Request) -> str:
    told = request.query_params.get("done", "")
    return told if told in ("added", "asked", "archived", "restored", "checked") else ""


def _commonest(cases: Caseload, lang: Language) -> list[tuple[str, str, int]]:
    """Return the commonest open items: their `ref`, what they are, and of how many submissions."""
    found: dict[str, tuple[str, str, int]] = {}
    for each in cases.lacking.commonest(limit=_COMMONEST):
        before = found.get(each.ref, ("", "", 0))
        title = before[1] or shown.title_of("", each.item, lang)
        found[each.ref] = (each.ref, title, max(before[2], each.many))
    return list(found.values())


def _history(cases: Caseload, id: str, entries: tuple[Entry, ...], lang: Language) -> list[shown.Past]:
    return [
        shown.past(
            each,
            cases.reports.diff(id, each.number - 1, each.number) if index < _COMPARED and each.number > 1 else None,
            lang,
        )
        for index, each in enumerate(entries)
    ]


def _from_to(changed: Mapping[str, Any], lang: Language) -> tuple[str, str]:
    return shown.status_told(changed["old"], lang), shown.status_told(changed["new"], lang)


def _without(kept: Mapping[str, str], key: str) -> dict[str, str]:
    return {each: text for each, text in kept.items() if each != key}


def _address(kept: Mapping[str, Any]) -> str:
    return "/cases" + (f"?{urlencode(kept, errors='replace')}" if kept else "")


def _exported(chosen: Listed) -> str:
    """Return the address of the export of what the list is chosen by."""
    told = chosen.model_dump(mode="json", exclude_defaults=True, exclude={"order", "after", "limit", "lang"})
    return "/v1/export?" + urlencode({**told, "archived": chosen.archived}, doseq=True, errors="replace")
