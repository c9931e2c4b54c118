"""A comparison as one self-contained page."""

from collections.abc import Iterator

from spm_check import __version__
from spm_check.model.comparison import Comparison
from spm_check.render.comparison import Row, figures, rows, tally, verdict_changes
from spm_check.render.figures import day_of
from spm_check.render.html.brief import brief_page, figures_table
from spm_check.render.html.elements import Html, element
from spm_check.render.words.book import Words
from spm_check.render.words.comparison.book import ComparisonWords


def comparison_html(comparison: Comparison, words: Words, own: ComparisonWords) -> str:
    """Return a comparison of two reports as one page."""
    title = f"{own.title}: {comparison.now.unit}"
    return brief_page(title, words.code, *_parts(title, comparison, words, own))


def _parts(
    title: str, comparison: Comparison, words: Words, own: ComparisonWords
) -> Iterator[Html]:
    then, now = (day_of(each.on, words) for each in (comparison.then, comparison.now))
    yield element("h1", title)
    yield element("p", own.between.format(then=then, now=now), class_="dim")
    yield element("p", f"{tally(comparison, own)}.", class_="lead")
    if not comparison.risen:
        yield element("p", own.none_risen)
    yield element("h2", own.figures)
    heads = ("", own.then, own.now, own.difference)
    yield figures_table(own.figures, heads, figures(comparison, words), numbers=3)
    for fate, told in rows(comparison, words, own):
        yield element("h2", own.headings[fate])
        yield figures_table(own.headings[fate], _heads(words), (_row(row, words) for row in told))
    changes = list(verdict_changes(comparison, words, own))
    if changes:
        yield element("h2", own.verdicts)
        columns = (own.then, own.now, words.labels.requirement)
        listed = ((was, now_, ", ".join(ids)) for was, now_, ids in changes)
        yield figures_table(own.verdicts, columns, listed)
    yield element("p", f"{words.labels.about_note} (spm-check {__version__})", class_="dim")


def _heads(words: Words) -> tuple[str, ...]:
    labels = words.labels
    return labels.grade, labels.requirement, labels.finding


def _row(row: Row, words: Words) -> tuple[str, ...]:
    told = [element("strong", row.title)]
    if row.was:
        told.append(element("span", f" ({row.was})", class_="dim"))
    if row.message:
        told.append(element("p", row.message))
    grade = element("span", words.verdicts[row.grade], class_=row.grade)
    return grade, row.about, element("div", *told)
