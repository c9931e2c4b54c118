"""The summary of a GitHub step: the report in Markdown, added to what the step says there."""

import os
from collections.abc import Mapping

from spm_check.cli.formats import RENDER
from spm_check.cli.targets import Target
from spm_check.errors import UnwrittenError, reason_of
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.words.book import Words

VARIABLE = "GITHUB_STEP_SUMMARY"
MOST = 1024 * 1024 - 1024
"""How many bytes a step's summary may have; GitHub drops a longer one whole."""


def summary_target(environ: Mapping[str, str]) -> tuple[Target, ...]:
    """Return the file of the step's summary where there is one."""
    path = environ.get(VARIABLE)
    return (Target(path, "markdown"),) if path else ()


def append_summary(
    report: GapReport, words: Words, environ: Mapping[str, str], told: Comparison | None = None
) -> None:
    """Append the report to the step's summary, cut where it would be too long to be shown.

    It tells what the report is to its baseline, where it is held to one.

    Raises `UnwrittenError`.
    """
    from spm_check.render.words.machines import machine_words  # noqa: PLC0415

    for target in summary_target(environ):
        text = RENDER["markdown"](report, words, told).decode()
        note = f"\n{machine_words(words.code).cut}\n"
        try:
            with open(target.path, "ab") as summary:
                room = MOST - summary.seek(0, os.SEEK_END)
                summary.write(shortened(text, note, room))
        except (OSError, ValueError) as error:
            reason = reason_of(error) if isinstance(error, OSError) else ""
            raise UnwrittenError(target.path, reason) from error


def shortened(text: str, note: str, room: int) -> bytes:
    """Return a text in whole lines that fit, with a note where it is cut; nothing in no room."""
    whole = text.encode()
    if len(whole) <= room:
        return whole
    ending = note.encode()
    kept = whole[: max(room - len(ending), 0)]
    kept = kept[: kept.rfind(b"\n") + 1]
    return kept + ending if len(kept) + len(ending) <= room else b""
