"""`spm-check draft`: first drafts of documents that the unit does not have yet."""

import click

from spm_check.cli.groups import BELOW, Group, handed_down
from spm_check.cli.words.book import CommandWords


def command(words: CommandWords) -> click.Command:
    """Return the command with those below it, in one language."""
    params = [handed_down("lang", words, BELOW["draft"])]
    return Group("draft", __name__, BELOW["draft"], words, params=params)
