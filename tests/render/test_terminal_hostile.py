"""What users typed is shown on the terminal as they typed it, and does nothing there."""

import json
from collections.abc import Callable

import pytest
from rich.cells import cell_len
from rich.console import Console

from rendering import drawn, flat
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.summary import render_summary
from spm_check.render.terminal import render_terminal
from spm_check.render.words import words_of

HOSTILE = [
    "[bold red]x[/]",
    "[/] a",
    "[link=http://x]x[/link]",
    ":smile:",
    r"\[x]",
    "{requirement} %s {0}",
    "\x1b[31mmerah\x1b[0m",
    "\x1b]8;;http://x\x07x",
    "\x9b2J",
    "SK\u202efdp.exe",
    "satu\ndua\rtiga\ttab",
    "nol\0",
    "mundur\b\b\b",
    "漢字" * 30,
    "e\u0301" * 20,
    "x" * 300,
]
UNIT = """format: spm-check/unit/1
unit: {{name: {t}, kind: other}}
offices:
  kepala: {{title: {t}}}
applicability:
  outsourcing: {{applies: no, because: {reason}}}
exclusions:
  - {{clause: 7.3, because: {reason}}}
documents:
  - {{id: A, title: {t}, kind: procedure, clauses: [4.2.3, 7.3.1], location: {t}}}
"""
EN = words_of("en")


def unit_with(text: str) -> str:
    """Return a unit file that has a text in every place that people fill in."""
    quoted = json.dumps(text)
    return UNIT.format(t=quoted, reason=f'{quoted[:-1]} a"')


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("hostile", HOSTILE)
def test_user_text_is_shown_and_does_nothing(
    hostile: str, audit_text: Callable[..., GapReport], *, colour: bool
) -> None:
    report = audit_text(unit_with(hostile))

    def paint(console: Console) -> None:
        render_terminal(report, EN, console, "full")
        render_summary([report], EN, console)
        render_summary([report, report], EN, console)

    text = drawn(paint, 80, colour=colour)
    assert 80 >= max(map(cell_len, drawn(paint, 80).splitlines()))
    for harm in ("\x1b]", "\x9b", "\u202e", "\0", "\b", "\x07", "\r"):
        assert harm not in text
    squeezed = "".join(flat(drawn(paint, 80)).split())
    shown = "".join(clean(hostile).split())
    # The name thrice, the office, both reasons, the title of the document.
    assert 7 <= squeezed.count(shown)
