"""The faults that are not the applicant's: each carries the exit status it ends in."""


class FormprepError(Exception):
    """Stop the command with one message; the papers are not to blame."""

    exit_status = 3


class InputError(FormprepError):
    """Report a folder, a situation file, an option or a schema that can't be used (exit status 2)."""

    exit_status = 2
