"""What the shell offers after a tab: click's completion, and which values are paths.

Imported by every command, so click's module of it is imported only while a shell asks.
"""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import click

from spm_check.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

VARIABLE = "_SPM_CHECK_COMPLETE"
"""The environment variable by which a shell asks, as click names it."""

Offer = Callable[[click.Context, click.Parameter, str], "list[CompletionItem[str]]"]
"""What completes the value of a parameter."""


def files(_: click.Context, __: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Let the shell offer files and folders."""
    return [_left_to_the_shell("file", incomplete)]


def folders(_: click.Context, __: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Let the shell offer folders."""
    return [_left_to_the_shell("dir", incomplete)]


def targets(ctx: click.Context, _: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Offer files, formats as far as the command has several, and files behind `FORMAT=`.

    No shell takes the last for the name of a file.
    """
    from spm_check.cli.targets import FORMATS  # noqa: PLC0415  it needs what needs this

    format_, equals, path = incomplete.partition("=")
    if not equals:
        several = any(param.name == "format_" for param in ctx.command.params)
        formats = tuple(f"{each}=" for each in FORMATS if several)
        # bash forgets what came before the word that leaves the rest to it
        return [_left_to_the_shell("file", incomplete), *plain(formats, incomplete)]
    return [_plain(f"{format_}={found}", path=True) for found in _beginning_with(path)]


def plain(words: tuple[str, ...], incomplete: str) -> "list[CompletionItem[str]]":
    """Offer the words that begin like that."""
    return [_plain(word) for word in words if word.startswith(incomplete)]


def described(words: Mapping[str, str], incomplete: str) -> "list[CompletionItem[str]]":
    """Offer the words that begin like that, with what they are for."""
    from click.shell_completion import CompletionItem  # noqa: PLC0415  only while a shell asks

    begun = ((word, about) for word, about in words.items() if word.startswith(incomplete))
    return [CompletionItem(word, help=about) for word, about in begun]


def answer(group: click.Group, program: str, environment: Mapping[str, str]) -> ExitCode:
    """Answer a shell: with the script to load, or with what may follow."""
    from click.shell_completion import shell_complete  # noqa: PLC0415  only while a shell asks

    from spm_check.cli.shells import register  # noqa: PLC0415

    register()
    wrong = shell_complete(group, {}, program, VARIABLE, environment[VARIABLE])
    return ExitCode.USAGE if wrong else ExitCode.CONFORMS


def _plain(word: str, *, path: bool = False) -> "CompletionItem[str]":
    from click.shell_completion import CompletionItem  # noqa: PLC0415  only while a shell asks

    return CompletionItem(word, path=path)


def _left_to_the_shell(kind: str, incomplete: str) -> "CompletionItem[str]":
    from click.shell_completion import CompletionItem  # noqa: PLC0415  only while a shell asks

    return CompletionItem(incomplete, type=kind)


def _beginning_with(path: str) -> list[str]:
    """Return the files and folders whose path begins like that, by name; a folder ends in `/`."""
    folder, name = os.path.split(path)
    try:
        with os.scandir(folder or ".") as entries:
            there = sorted((entry.name, "/" if entry.is_dir() else "") for entry in entries)
    except OSError:
        return []
    seen = [each + slash for each, slash in there if each.startswith(name)]
    return [os.path.join(folder, each) for each in seen if name or not each.startswith(".")]
