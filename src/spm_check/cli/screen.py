"""The terminal as renderers see it: its width, its characters, its colours."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from io import StringIO

from rich.console import Console

NARROWEST = 60
"""Narrower than this no report is drawn; the terminal wraps it."""

FILE_WIDTH = 100
"""The width of a terminal report that goes to a file."""


class Paper(StringIO):
    """Takes what is drawn; its encoding tells which characters may be used."""

    def __init__(self, encoding: str) -> None:
        """Begin with a clean sheet."""
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a text stream may have one
        """The encoding that the text will be written in."""
        return self._encoding


def draw(paint: Callable[[Console], None], *, colour: bool) -> bytes:
    """Return what `paint` draws for this process's stdout."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    width = max(shutil.get_terminal_size((80, 24)).columns, NARROWEST)
    return (
        _drawn(paint, encoding, width, colour=colour)
        .replace("\n", os.linesep)
        .encode(encoding, "replace")
    )


def draw_plain(paint: Callable[[Console], None]) -> bytes:
    """Return what `paint` draws for a file: UTF-8, no colours."""
    return _drawn(paint, "utf-8", FILE_WIDTH, colour=False).encode()


def _drawn(paint: Callable[[Console], None], encoding: str, width: int, *, colour: bool) -> str:
    paper = Paper(encoding)
    console = Console(
        file=paper,
        width=width,
        force_terminal=colour,
        force_interactive=False,
        force_jupyter=False,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    paint(console)
    # Rich fills lines up to the width; what ends there is not to be seen.
    return "".join(f"{line.rstrip()}\n" for line in paper.getvalue().splitlines())


def wants_colour(
    chosen: str | None, environment: Mapping[str, str], usual: str | None = None
) -> bool:
    """Say whether to colour: by `--color`, else NO_COLOR, FORCE_COLOR, else as is usual here.

    `usual` is what the project sets; where it sets nothing, there is colour on a terminal only.
    """
    if chosen in {"always", "never"}:
        return chosen == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return environment["FORCE_COLOR"] != "0"
    if chosen is None and usual in {"always", "never"}:
        return usual == "always"
    return sys.stdout is not None and sys.stdout.isatty() and environment.get("TERM") != "dumb"
