"""Ask questions one by one on standard error, and take the answers from standard input."""

import sys

import click

from formprep.errors import InputError


def line(prompt: str, ended: str) -> str:
    """Return the next line of input. Raise `InputError` with the words `ended` where there is none."""
    click.echo(prompt, err=True, nl=False)
    text = sys.stdin.readline()
    if not text:
        click.echo("", err=True)
        raise InputError(ended)
    return text.strip()
