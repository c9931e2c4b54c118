"""Portfolios over time as one self-contained page: charts of the whole, figures of the parts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from spm_check import __version__
from spm_check.model.clause import Catalogue
from spm_check.model.trends import PortfolioHistory
from spm_check.render.figures import percent, signed
from spm_check.render.history_html import findings_chart, share_chart, stands_table
from spm_check.render.html.brief import brief_page, figures_table
from spm_check.render.html.elements import Html, element
from spm_check.render.portfolio.trend_lines import (
    TrendLine,
    about,
    clause_lines,
    group_lines,
    unit_lines,
)
from spm_check.render.words.book import Words
from spm_check.render.words.history import history_words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.trends import trends_words


def portfolio_history_html(
    history: PortfolioHistory, catalogues: Mapping[str, Catalogue], words: Words
) -> str:
    """Return the course of all units, groups, clauses and each unit as one page."""
    title = f"{trends_words(words.code).title}: {history.root}"
    return brief_page(title, words.code, *_parts(title, history, catalogues, words))


def _parts(
    title: str, history: PortfolioHistory, catalogues: Mapping[str, Catalogue], words: Words
) -> Iterator[Html]:
    own, portfolio = trends_words(words.code), portfolio_words(words.code)
    charts = replace(history_words(words.code), chart=own.chart, findings_chart=own.findings_chart)
    yield element("h1", title)
    yield element("p", about(history, words, own, portfolio), class_="dim")
    if history.whole:
        yield share_chart(history.whole, words, charts)
        yield findings_chart(history.whole, words, charts)
        yield stands_table(own.title, history.whole, words, charts)
        yield from _section(own.groups, own.group, group_lines(history, words, portfolio), words)
        lines = clause_lines(history.clauses, history.days, catalogues, words)
        yield from _section(own.clauses, own.clause, lines, words)
        yield from _section(
            own.units, words.labels.unit, unit_lines(history.units, history.days), words
        )
    else:
        yield element("p", own.empty)
    yield element("p", f"{words.labels.about_note} (spm-check {__version__})", class_="dim")


def _section(title: str, head: str, lines: Iterable[TrendLine], words: Words) -> Iterator[Html]:
    own = trends_words(words.code)
    heads = (head, own.number, own.was, own.now, portfolio_words(words.code).change)
    rows = (
        (
            line.name,
            str(line.units),
            percent(line.tenths[0], words),
            percent(line.tenths[-1], words),
            "-" if line.change is None else signed(line.change, words),
        )
        for line in lines
    )
    yield element("h2", title)
    yield figures_table(title, heads, rows, numbers=len(heads) - 1)
