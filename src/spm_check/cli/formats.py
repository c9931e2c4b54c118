"""The formats of a gap report as bytes; nothing of any is imported before its use."""

from collections.abc import Callable, Mapping

from spm_check.model.report import GapReport
from spm_check.render.words.book import Words

Render = Callable[[GapReport, Words], bytes]
"""What makes a file: no format has options of its own beyond language and file."""


def _html(report: GapReport, words: Words) -> bytes:
    from spm_check.render.html.report import render_html  # noqa: PLC0415

    return render_html(report, words)


def _json(report: GapReport, words: Words) -> bytes:
    from spm_check.render.json_v1 import render_json  # noqa: PLC0415

    return render_json(report, words).encode()


def _markdown(report: GapReport, words: Words) -> bytes:
    from spm_check.render.markdown import render_markdown  # noqa: PLC0415

    return render_markdown(report, words).encode()


RENDER: Mapping[str, Render] = {
    "html": _html,
    "json": _json,
    "markdown": _markdown,
}
"""How every format but the terminal's is made, which alone asks how much to show."""
