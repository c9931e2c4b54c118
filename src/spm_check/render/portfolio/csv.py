"""The units of a portfolio, and the findings of all of them, as CSV that spreadsheets open."""

from collections.abc import Iterator
from datetime import date

from spm_check.model.portfolio import Portfolio
from spm_check.render.clean import clean
from spm_check.render.csv_table import csv_table
from spm_check.render.findings_csv import finding_heads, finding_rows
from spm_check.render.portfolio.in_full import in_full
from spm_check.render.portfolio.units_table import Column, Value, columns, rows
from spm_check.render.words.book import Words
from spm_check.render.words.tables import table_words


def portfolio_csv(portfolio: Portfolio, words: Words) -> bytes:
    """Return the units as one table, also those that could not be read."""
    table = columns(portfolio, words)
    cells = (
        [_cell(value, column, words) for value, column in zip(row, table, strict=True)]
        for row in rows(portfolio, words)
    )
    return csv_table((column.head for column in table), cells)


def portfolio_findings_csv(portfolio: Portfolio, words: Words) -> bytes:
    """Return the findings of all units as one table, unit by unit."""
    heads = table_words(words.code).units
    who = (heads["group"], heads["path"], heads["name"], heads["kind"])
    return csv_table((*who, *finding_heads(words)), _findings(portfolio, words))


def _findings(portfolio: Portfolio, words: Words) -> Iterator[tuple[str, ...]]:
    for each in in_full(portfolio):
        kind = words.unit_kinds[each.line.kind]
        group = kind if portfolio.by == "kind" else clean(each.group)
        who = (group, clean(each.line.path), clean(each.line.name), kind)
        for row in finding_rows(each, words):
            yield (*who, *row)


def _cell(value: Value, column: Column, words: Words) -> str:
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case float():
            return f"{value:.1f}".replace(".", words.decimal_sign)
        case int():
            return str(value)
        case str():
            return clean(column.words.get(value, value))
