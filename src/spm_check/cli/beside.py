"""The folder beside a portfolio's page in which the reports of its units are written."""

import os
from collections.abc import Iterable, Mapping, Sequence

from spm_check.cli.targets import STDOUT, Target, replaces_stdout
from spm_check.errors import UnwrittenError

ENDING = "_files"
"""What the name of the folder has beyond that of the page."""


def folder_beside(
    targets: Iterable[Target],
    chosen: str | None,
    formats: Sequence[str],
    endings: Mapping[str, str],
) -> str | None:
    """Return the folder that goes with the page; None where no page, or more than one, is a file.

    Raises `UnwrittenError` where something else is in its place: reports are written through no
    link, for whoever laid it would say where to.
    """
    targets = tuple(targets)
    pages = [each.path for each in targets if _format(each, chosen, formats, endings) == "html"]
    if not replaces_stdout(targets) and chosen == "html":
        pages.append(STDOUT)
    if len(pages) != 1 or pages[0] == STDOUT or _is_no_file(pages[0]):
        return None
    folder = os.path.splitext(pages[0])[0] + ENDING
    if os.path.islink(folder):
        raise UnwrittenError(folder, "ELOOP")
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise UnwrittenError(folder, "ENOTDIR")
    return folder


def _format(
    target: Target, chosen: str | None, formats: Sequence[str], endings: Mapping[str, str]
) -> str:
    return target.in_format(chosen, None, formats, endings)


def _is_no_file(path: str) -> bool:
    """Say whether a path is that of a device or pipe, beside which nothing belongs."""
    return os.path.exists(path) and not os.path.isfile(path)
