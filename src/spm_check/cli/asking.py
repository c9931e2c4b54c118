"""Questions at the terminal: asked on stderr, answered in one line."""

import sys
from collections.abc import Collection

import click

from spm_check.render.clean import clean


def ask(question: str, default: str = "") -> str:
    """Return the answer without blanks around it; `default` where nothing is typed."""
    shown = bool(default)
    answer: str = click.prompt(clean(question), default=default, show_default=shown, err=True)
    return " ".join(answer.split())


def agreed(question: str, yes: Collection[str]) -> bool | None:
    """Say whether the answer is one of those that agree; None where nobody can answer."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty()):
        return None
    answer: str = click.prompt(
        question, default="", show_default=False, prompt_suffix=" ", err=True
    )
    return answer.strip().lower() in yes
