"""The ranking of groups: a row for each, the weakest first."""

from collections.abc import Iterator

from spm_check.model.portfolio import Group
from spm_check.model.report import total
from spm_check.render.html.drawing import bar
from spm_check.render.html.elements import Html, element
from spm_check.render.html.sections import Section, row, section, table
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.selection import weakest_first


def groups(book: Book) -> Iterator[Section]:
    """Yield the ranking, where there are several groups."""
    portfolio, labels = book.portfolio, book.words.labels
    if len(portfolio.groups) < 2:  # noqa: PLR2004  one group is no grouping
        return
    verdicts = (book.words.verdicts[grade].capitalize() for grade in ("major", "minor"))
    heads = (
        book.own.group,
        book.own.units_title,
        labels.fulfilled,
        labels.procedures,
        labels.records,
        labels.documents,
        *verdicts,
    )
    rows = (_row(group, book) for group in weakest_first(portfolio))
    made = table(book.own.group, heads, rows, "groups")
    yield section("groups", book.own.ranking, made)


def _row(group: Group, book: Book) -> Html:
    each = [unit.summary for unit in group.units]
    counts = (
        total(summary.procedures for summary in each),
        total(summary.records for summary in each),
        total(summary.documents for summary in each),
    )
    share = element("div", book.share(group.fulfilled), bar(group.fulfilled.tenths, None))
    return row(
        book.names.of_group(group.name),
        str(len(each)),
        share,
        *(f"{count.met}/{count.of}" for count in counts),
        *(str(group.findings[grade]) for grade in ("major", "minor")),
    )
