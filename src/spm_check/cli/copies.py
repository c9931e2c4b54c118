"""What a command has made, on the screen and in files, each in its own format."""

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from spm_check.cli.outputs import emit, write_file
from spm_check.cli.targets import STDOUT, Target, refuse_screen, replaces_stdout

if TYPE_CHECKING:
    from rich.console import Console


class Copies(NamedTuple):
    """How something is made in each of its formats, of which `terminal` is drawn."""

    paint: Callable[["Console"], None]
    render: Mapping[str, Callable[[], bytes]]
    """Every other format, in the order in which they are named."""
    endings: Mapping[str, str]
    colour: tuple[str | None, str | None]
    """What `--color` says, and what the project does."""

    def write(self, targets: tuple[Target, ...], chosen: str | None) -> None:
        """Write it wherever it is asked for, to the screen unless a file takes its place.

        Nothing is written where the format of one of the files is not known (`Mistake`).
        """
        formats = ("terminal", *self.render)
        each = [target.in_format(chosen, None, formats, self.endings) for target in targets]
        for target, format_ in zip(targets, each, strict=True):
            if target.path == STDOUT:
                self._show(format_)
            else:
                write_file(target.path, self._content(format_))
        if not replaces_stdout(targets):
            self._show(chosen or "terminal")

    def _show(self, format_: str) -> None:
        refuse_screen(format_)
        if format_ != "terminal":
            emit(self.render[format_]())
            return
        from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals

        asked, usual = self.colour
        emit(draw(self.paint, colour=wants_colour(asked, os.environ, usual)))

    def _content(self, format_: str) -> bytes:
        if format_ != "terminal":
            return self.render[format_]()
        from spm_check.cli.screen import draw_plain  # noqa: PLC0415  rich is for terminals

        return draw_plain(self.paint)
