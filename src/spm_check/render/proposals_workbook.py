"""Proposals for undeclared files as a workbook, every cell a text."""

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from spm_check.model.proposal import Proposal
from spm_check.render.proposals import rows
from spm_check.render.words.book import Words
from spm_check.render.words.proposals.book import Column, ProposalWords

WIDTHS: dict[Column, int] = {"path": 44, "title": 36, "clauses": 18, "reasons": 70, "text": 24}
"""The widths of columns in characters; all others are narrow."""
NARROW = 14


def proposals_workbook(
    proposals: Sequence[Proposal], words: ProposalWords, report_words: Words
) -> bytes:
    """Return the review as an xlsx file, with a header that stays and a filter."""
    book = Workbook()
    sheet = book.create_sheet(words.title[:31], 0)
    book.remove(book.worksheets[1])  # the one that every new workbook has
    sheet.append(list(words.columns.values()))
    for row in rows(proposals, words, report_words):
        sheet.append(list(row.values()))
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.data_type = "s"  # nothing that a file calls itself becomes a formula
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    for number, column in enumerate(words.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(column, NARROW)
        sheet.cell(1, number).font = Font(bold=True)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    paper = io.BytesIO()
    book.save(paper)
    return paper.getvalue()
