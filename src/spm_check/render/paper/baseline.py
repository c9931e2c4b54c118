"""What the report is to the baseline that it was held to."""

from collections.abc import Iterator

from spm_check.model.comparison import Comparison
from spm_check.render.comparison import Row, against, fate_line, rows
from spm_check.render.paper.sheet import Block, Cell, Heading, Paragraph, row, table
from spm_check.render.words.book import Words
from spm_check.render.words.comparison import comparison_words

WIDTHS = (24, 38, 108)


def baseline_heading(told: Comparison, words: Words) -> str:
    """Return against which baseline, by its day."""
    return against(told, words, comparison_words(words.code))


def baseline_line(told: Comparison, words: Words) -> str:
    """Return how many findings had which fate."""
    return fate_line(told, comparison_words(words.code))


def baseline_part(told: Comparison, words: Words) -> Iterator[Block]:
    """Yield the findings by what became of them, but for those that are as they were."""
    own, labels = comparison_words(words.code), words.labels
    yield Paragraph(fate_line(told, own))
    heads = (labels.grade, labels.requirement, labels.finding)
    for fate, found in rows(told, words, own):
        yield Heading(2, own.headings[fate])
        lines = [
            row(Cell(words.verdicts[each.grade], each.grade), each.about, _finding(each))
            for each in found
        ]
        yield table(heads, WIDTHS, lines, small=True)


def _finding(each: Row) -> str:
    was = f" ({each.was})" if each.was else ""
    return f"{each.title}{was}{each.message and f': {each.message}'}"
