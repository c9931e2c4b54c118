"""The formats of a gap report as bytes; nothing of any is imported before its use."""

from collections.abc import Callable, Mapping

from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.words.book import Words

Told = Comparison | None
"""What a report is to its baseline; None where it is held to none."""

Render = Callable[[GapReport, Words, Told], bytes]
"""What makes a file: no format has options of its own beyond language and file.

The formats for machines leave out what the report is to its baseline, except for JSON.
"""


def _html(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.render.html.report import render_html  # noqa: PLC0415

    return render_html(report, words, told)


def _json(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.render.json_v1 import render_json  # noqa: PLC0415

    if told is None:
        return render_json(report, words).encode()
    from spm_check.render.comparison_json import baseline_keys  # noqa: PLC0415

    return render_json(report, words, baseline_keys(told)).encode()


def _markdown(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.render.markdown import render_markdown  # noqa: PLC0415

    text = render_markdown(report, words)
    if told is None:
        return text.encode()
    from spm_check.render.comparison_markdown import baseline_markdown  # noqa: PLC0415
    from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

    return (text + baseline_markdown(told, words, comparison_words(words.code))).encode()


def _csv(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.findings_csv import render_findings_csv  # noqa: PLC0415

    return render_findings_csv(report, words)


def _csv_checklist(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.checklist_csv import render_checklist_csv  # noqa: PLC0415

    return render_checklist_csv(report, words)


def _sarif(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.sarif import render_sarif  # noqa: PLC0415

    return render_sarif(report, words).encode()


def _junit(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.junit import render_junit  # noqa: PLC0415

    return render_junit(report, words).encode()


def _github(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.github import render_github  # noqa: PLC0415

    return render_github(report, words).encode("utf-8", "backslashreplace")


def _gitlab(report: GapReport, words: Words, _: Told) -> bytes:
    from spm_check.render.gitlab import render_gitlab  # noqa: PLC0415

    return render_gitlab(report, words).encode()


def _xlsx(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.cli.extras import need_office  # noqa: PLC0415

    need_office("audit", ["xlsxwriter"])
    from spm_check.render.xlsx import render_xlsx  # noqa: PLC0415

    return render_xlsx(report, words, told)


def _docx(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.cli.extras import need_office  # noqa: PLC0415

    need_office("audit", ["docx"])
    from spm_check.render.docx import render_docx  # noqa: PLC0415

    return render_docx(report, words, told)


def _pdf(report: GapReport, words: Words, told: Told) -> bytes:
    from spm_check.cli.extras import need_office  # noqa: PLC0415

    need_office("audit", ["typst"])
    from spm_check.render.pdf import render_pdf  # noqa: PLC0415

    return render_pdf(report, words, told)


RENDER: Mapping[str, Render] = {
    "html": _html,
    "docx": _docx,
    "pdf": _pdf,
    "json": _json,
    "markdown": _markdown,
    "csv": _csv,
    "csv-checklist": _csv_checklist,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
    "xlsx": _xlsx,
}
"""How every format but the terminal's is made, which alone asks how much to show."""

IN_REPOSITORY = frozenset({"sarif", "github", "gitlab"})
"""The formats whose readers look for the unit file from the root of the repository."""
