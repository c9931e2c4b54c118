"""`spm-check plan`: the action plan of a unit."""

import click

from spm_check.cli.groups import BELOW, Group, handed_down
from spm_check.cli.words.book import CommandWords


def command(words: CommandWords) -> click.Command:
    """Return the command with those below it, in one language."""
    params = [handed_down("lang", words, BELOW["plan"])]
    return Group("plan", __name__, BELOW["plan"], words, params=params)
