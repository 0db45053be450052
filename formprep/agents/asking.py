"""What an agent may ask, tool by tool; other arguments are refused, so that a slip is not taken for an answer."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from formprep.model import Language

_FOLDER = "The folder of the submission, below the root of this server; the root itself where it is left out."
_SITUATION = "The answers, as in formprep.yaml; that file in the folder where they are left out."


class Asked(BaseModel):
    """Be the arguments of every tool."""

    model_config = ConfigDict(extra="forbid")

    on: Annotated[str | None, Field(description="The day it is asked for, such as 2019-06-03; today if left out.")] = (
        None
    )
    edition: Annotated[str | None, Field(description="The edition of the rules, such as 2019-05 or 2026-04.")] = None
    lang: Annotated[Language, Field(description="The language of the text; the data have all three.")] = "en"


class Check(Asked):
    """Check the papers in a folder (PDFs, scans, phone photos) of a Hong Kong dependant application.

    Holds them against the official checklist for the situation and returns formprep's report: verdict, items,
    findings and what each file is. A verdict of to-review, and each finding of severity review, is a doubt that a
    person has to settle: never tell it as met. Numbers are masked. Papers are read here and never changed.
    """

    folder: Annotated[str, Field(description=_FOLDER)] = "."
    situation: Annotated[dict[str, Any] | None, Field(description=_SITUATION)] = None


class Checklist(Asked):
    """Tell what will be asked of a situation, before any file exists: items, eligibility, guidance and dates."""

    folder: Annotated[str, Field(description=_FOLDER)] = "."
    situation: Annotated[dict[str, Any] | None, Field(description=_SITUATION)] = None


class Explain(Asked):
    """Explain a finding code (FP501), an item (A6), a paragraph of the guide (2(a)), or `eligibility`.

    `codes` and `kinds` list what there is. With a situation, also whether it holds, and which answers decided.
    """

    name: Annotated[str, Field(description="FP501, A6, 2(a), 12, eligibility, codes or kinds.")]
    situation: Annotated[dict[str, Any] | None, Field(description="The answers, as in formprep.yaml.")] = None


class Offices(Asked):
    """List the Immigration Department's offices: telephone, hours, address and what each can do."""

    service: Annotated[str | None, Field(description="Only offices that offer it, such as entry-permit.")] = None
    near: Annotated[str | None, Field(description="A province or city of the Mainland, in English or Chinese.")] = None
    open_at: Annotated[str | None, Field(description="2026-11-23T09:30 (Hong Kong time), or now.")] = None
