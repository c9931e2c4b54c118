"""The picture in the README is what the terminal shows."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from documented import CHECKOUT
from rendering import example
from spm_check.render.terminal import render_terminal
from spm_check.render.words import words_of

PICTURE = CHECKOUT / "docs" / "images" / "laporan.svg"
COLUMNS, LINES = 96, 40

PALETTE = [
    (60, 60, 60),
    (178, 32, 32),
    (30, 120, 50),
    (150, 95, 0),
    (30, 80, 170),
    (130, 50, 130),
    (10, 110, 130),
    (110, 110, 110),
]
PAPER = TerminalTheme((252, 252, 250), (40, 40, 40), PALETTE, PALETTE)
"""Dark on light, each colour readable on the paper."""

FORMAT = """<svg viewBox="-10 -6 WIDTH HEIGHT" xmlns="http://www.w3.org/2000/svg">
<title>spm-check audit</title>
<style>
.{unique_id}-matrix {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>{lines}</defs>
<rect x="-10" y="-6" width="100%" height="100%" rx="8" fill="#fcfcfa"/>
<g class="{unique_id}-matrix">{backgrounds}{matrix}</g>
</svg>
""".replace("WIDTH", f"{COLUMNS * 12.2 + 20:.0f}").replace("HEIGHT", f"{LINES * 24.4 + 16:.0f}")
"""The picture without a font from elsewhere: it opens no connection."""


def test_the_picture_is_what_the_terminal_shows(same: Callable[[Path, str], None]) -> None:
    console = Console(
        width=COLUMNS,
        record=True,
        file=StringIO(),
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    report = example("puskesmas-melati")
    with console.capture() as shown:
        render_terminal(report, words_of("id"), console, "normal")
    console.export_text()  # forgets what was recorded
    for line in shown.get().splitlines()[:LINES]:
        console.print(Text.from_ansi(line))

    svg = console.export_svg(theme=PAPER, code_format=FORMAT, unique_id="spm")

    ET.fromstring(svg)  # noqa: S314  our own text
    assert "http" not in svg.replace("http://www.w3.org/2000/svg", "")
    same(PICTURE, svg)
