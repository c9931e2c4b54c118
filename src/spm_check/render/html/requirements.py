"""Every requirement with its verdict and evidence, so that every figure can be counted anew."""

from collections.abc import Iterator
from itertools import groupby

from spm_check.model.clause import chapter_of
from spm_check.model.report import ClauseVerdict
from spm_check.render.basis import Row, basis
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import badge
from spm_check.render.html.elements import Html, element
from spm_check.render.html.sections import Section, section, table


def requirements(book: Book) -> Section:
    """Return a table for each chapter, in the order of the standard."""
    labels = book.words.labels
    titles = {clause.number: book.titled(clause) for clause in book.report.catalogue.chapters}
    heads = (labels.requirement, labels.asked, labels.kind, labels.verdict, labels.evidence)
    clauses = zip(book.report.clauses, basis(book.report, book.words), strict=True)
    tables: list[Html] = []
    for chapter, group in groupby(clauses, lambda pair: chapter_of(pair[1][0])):
        rows = (row for clause, (_, told) in group for row in _clause(clause, told, book))
        tables.append(element("h3", titles[chapter]))
        tables.append(table(f"{labels.basis}: {titles[chapter]}", heads, rows, "basis"))
    count = sum(len(each.judgements) for each in book.report.clauses)
    return section("requirements", labels.basis, *tables, count=count)


def _clause(clause: ClauseVerdict, rows: tuple[Row, ...], book: Book) -> Iterator[Html]:
    number = clause.clause.number
    name = element("th", book.titled(clause.clause), colspan="5", scope="colgroup")
    yield element("tr", name, class_="clause", id=f"r-{number}")
    for judgement, row in zip(clause.judgements, rows, strict=True):
        yield element(
            "tr",
            element("th", row.requirement, scope="row"),
            element("td", judgement.requirement.asks.in_(book.words.code)),
            element("td", row.kind),
            element("td", badge(judgement.verdict, row.verdict)),
            element("td", row.evidence),
        )
