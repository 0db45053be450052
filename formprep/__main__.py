"""Run `python -m formprep`."""

from formprep.cli import main

main()
