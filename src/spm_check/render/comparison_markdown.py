"""A comparison in Markdown, and what a report's own Markdown says of a baseline."""

from collections.abc import Iterator

from spm_check import __version__
from spm_check.model.comparison import Comparison
from spm_check.render.comparison import Row, against, figures, rows, tally, verdict_changes
from spm_check.render.figures import day_of
from spm_check.render.markdown import escape, table
from spm_check.render.words.book import Words
from spm_check.render.words.comparison.book import ComparisonWords


def comparison_markdown(comparison: Comparison, words: Words, own: ComparisonWords) -> str:
    """Return a comparison of two reports as one Markdown document."""
    return "\n".join(_lines(comparison, words, own)) + "\n"


def baseline_markdown(comparison: Comparison, words: Words, own: ComparisonWords) -> str:
    """Return the section that tells what a report is to its baseline."""
    lines = ("", f"## {against(comparison, words, own)}", "", *_told(comparison, words, own, "###"))
    return "\n".join(lines).rstrip("\n") + "\n"


def _lines(comparison: Comparison, words: Words, own: ComparisonWords) -> Iterator[str]:
    then, now = (day_of(each.on, words) for each in (comparison.then, comparison.now))
    yield f"# {own.title}: {escape(comparison.now.unit)}"
    yield ""
    yield own.between.format(then=then, now=now)
    yield ""
    yield from _told(comparison, words, own, "##")
    yield f"## {own.figures}"
    yield ""
    yield from table(("", own.then, own.now, own.difference), figures(comparison, words))
    changes = list(verdict_changes(comparison, words, own))
    if changes:
        yield f"## {own.verdicts}"
        yield ""
        for was, now_, ids in changes:
            yield f"- {was} → {now_} ({len(ids)}): {', '.join(map(escape, ids))}"
        yield ""
    yield f"{words.labels.about_note} (spm-check {__version__})"


def _told(comparison: Comparison, words: Words, own: ComparisonWords, level: str) -> Iterator[str]:
    """Yield the conclusion and the findings, under headings of a level."""
    calm = "" if comparison.risen else f" {own.none_risen}"
    yield f"**{tally(comparison, own)}**.{calm}"
    yield ""
    for fate, told in rows(comparison, words, own):
        yield f"{level} {own.headings[fate]}"
        yield ""
        yield from (_row(row, words) for row in told)
        yield ""


def _row(row: Row, words: Words) -> str:
    was = f" ({escape(row.was)})" if row.was else ""
    message = f": {escape(row.message)}" if row.message else ""
    return f"- **{words.verdicts[row.grade]}** {row.title} ({escape(row.about)}){was}{message}"
