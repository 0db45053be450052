"""What a caseload refuses: each kind has words in `templates/messages/` under `caseload.problem`."""

from typing import Any, Literal

from formprep import messages
from formprep.errors import InputError
from formprep.model import Language

Kind = Literal[
    "changed", "cursor", "lease-lost", "newer", "no-database", "no-papers", "no-run", "no-submission",
    "no-token", "not-a-batch", "not-a-report", "older", "one-report", "reference", "scope", "taken", "unreachable",
    "url", "value",
]  # fmt: skip
_OURS = ("unreachable",)


class CaseError(InputError):
    """Say why something can't be done with a caseload. `kind` is for programs; no parameter holds contents."""

    def __init__(self, kind: Kind, **params: Any) -> None:
        super().__init__(kind)
        self.kind = kind
        self.params = params
        self.exit_status = 3 if kind in _OURS else 2

    def __str__(self) -> str:
        return self.told("en")

    def told(self, lang: Language) -> str:
        """Return the sentence in a language."""
        return messages.say(f"caseload.problem.{self.kind}", self.params, lang)
