"""Questions at the terminal: asked on stderr, answered in one line."""

import click

from spm_check.render.clean import clean


def ask(question: str, default: str = "") -> str:
    """Return the answer without blanks around it; `default` where nothing is typed."""
    shown = bool(default)
    answer: str = click.prompt(clean(question), default=default, show_default=shown, err=True)
    return " ".join(answer.split())
