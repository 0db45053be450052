"""An official form in, the form filled in out."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from formprep.service import openapi, papers, problems
from formprep.service.access import Checker
from formprep.service.routes.shared import Options, Sent, done, place, taken
from formprep.service.running import Work
from formprep.service.state import service_of

router = APIRouter(prefix="/v1", tags=["forms"])


class FillOptions(Options):
    """The options of filling a form."""

    flatten: Annotated[bool, Query(description="Make the values fixed, so that they can't be changed.")] = False


@router.post(
    "/fill",
    summary="Fill an official form, a fillable PDF",
    response_class=Response,
    responses=openapi.answers(*openapi.UPLOADING, ok=openapi.binary("application/zip")),
    openapi_extra=openapi.multipart(form=True),
)
async def fill(request: Request, how: Annotated[FillOptions, Query()], who: Checker) -> Response:
    """Return a ZIP: `filled.pdf`, `account.json` (what was filled, what was left and why), and a continuation sheet.

    A person has to compare every answer before signing.
    """
    async with place(service_of(request), who) as at:
        brought, asked = await taken(request, at, how, form=True)
        lang = problems.language(request)
        return Sent(
            await done(Work(partial(papers.fill, brought, asked, at.service.readers, lang, how.flatten)), request, at)
        )
