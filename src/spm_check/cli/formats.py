"""The formats of a gap report as bytes; nothing of any is imported before its use."""

from collections.abc import Callable, Mapping

from spm_check.model.report import GapReport
from spm_check.render.words.book import Words

Render = Callable[[GapReport, Words], bytes]
"""What makes a file: no format has options of its own beyond language and file."""


def _json(report: GapReport, words: Words) -> bytes:
    from spm_check.render.json_v1 import render_json  # noqa: PLC0415

    return render_json(report, words).encode()


def _markdown(report: GapReport, words: Words) -> bytes:
    from spm_check.render.markdown import render_markdown  # noqa: PLC0415

    return render_markdown(report, words).encode()


def _docx(report: GapReport, words: Words) -> bytes:
    from spm_check.cli.extras import need_office  # noqa: PLC0415

    need_office("audit", ["docx"])
    from spm_check.render.docx import render_docx  # noqa: PLC0415

    return render_docx(report, words)


def _pdf(report: GapReport, words: Words) -> bytes:
    from spm_check.cli.extras import need_office  # noqa: PLC0415

    need_office("audit", ["typst"])
    from spm_check.render.pdf import render_pdf  # noqa: PLC0415

    return render_pdf(report, words)


RENDER: Mapping[str, Render] = {
    "docx": _docx,
    "pdf": _pdf,
    "json": _json,
    "markdown": _markdown,
}
"""How every format but the terminal's is made, which alone asks how much to show."""
