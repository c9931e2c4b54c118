"""A portfolio as a workbook: from what to do first down to each finding and each action."""

import io
from collections.abc import Mapping
from datetime import datetime, time
from typing import NamedTuple

import xlsxwriter

from spm_check import __version__
from spm_check.model.portfolio import Portfolio
from spm_check.render.plan_rows import shown
from spm_check.render.portfolio.xlsx.advice import advice
from spm_check.render.portfolio.xlsx.findings import findings
from spm_check.render.portfolio.xlsx.matrix import matrices
from spm_check.render.portfolio.xlsx.plans import plans
from spm_check.render.portfolio.xlsx.ranking import ranking
from spm_check.render.portfolio.xlsx.rollout import rollout
from spm_check.render.portfolio.xlsx.summary import summary
from spm_check.render.portfolio.xlsx.table import ROWS, CityPaper
from spm_check.render.portfolio.xlsx.unreadable import unreadable
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.tables import table_words
from spm_check.render.words.workbook import workbook_words
from spm_check.render.xlsx.heights import growing
from spm_check.render.xlsx.styles import Styles


class Workbook(NamedTuple):
    """A workbook, and what did not fit it."""

    content: bytes
    cut: Mapping[str, int]
    """How many rows are missing, by the names of the sheets that are full."""


def portfolio_xlsx(portfolio: Portfolio, words: Words, rows: int = ROWS) -> Workbook:
    """Return a portfolio as an xlsx file of sheets with so many rows; equal ones, equal bytes.

    Every text is written as a text: nothing that anybody typed is a formula or a link.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"constant_memory": True})
    sheets, own = workbook_words(words.code), portfolio_words(words.code)
    book.set_properties(
        {
            "title": f"{own.title}: {shown(portfolio.root)}"[:255],
            "author": f"spm-check {__version__}",
            "created": datetime.combine(portfolio.on, time()),
        }
    )
    paper = CityPaper(
        book=book,
        styles=Styles(book, sheets.day_form),
        words=words,
        own=sheets,
        whose=portfolio.root,
        on=portfolio.on,
        portfolio=portfolio,
        told=own,
        tables=table_words(words.code),
        rows=rows,
    )
    summary(paper)
    for sheet in (advice, rollout, ranking, matrices, findings, plans, unreadable):
        sheet(paper)
    book.close()
    return Workbook(growing(content.getvalue()), paper.cut)
