"""The gap report as a workbook: summary, checklist, action plan, evidence."""

import io
from datetime import datetime, time

import xlsxwriter

from spm_check import __version__
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.plan_rows import shown
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words
from spm_check.render.words.workbook import workbook_words
from spm_check.render.xlsx.checklist import checklist
from spm_check.render.xlsx.evidence import evidence
from spm_check.render.xlsx.heights import growing
from spm_check.render.xlsx.paper import ReportPaper
from spm_check.render.xlsx.plan import action_plan
from spm_check.render.xlsx.styles import Styles
from spm_check.render.xlsx.summary import summary


def render_xlsx(report: GapReport, words: Words, told: Comparison | None = None) -> bytes:
    """Return the report as an xlsx file, with what it is to its baseline; equal ones, equal bytes.

    Every text is written as a text: nothing that anybody typed is a formula or a link.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    own, plan = workbook_words(words.code), plan_words(words.code)
    book.set_properties(
        {
            "title": f"{words.labels.gap_report}: {shown(report.unit.name)}"[:255],
            "author": f"spm-check {__version__}",
            "created": datetime.combine(report.on, time()),
        }
    )
    styles = Styles(book, own.day_form)
    paper = ReportPaper(book, styles, words, own, report.unit.name, report.on, report)
    summary(paper, plan, told)
    checklist(paper)
    action_plan(paper, plan)
    evidence(paper)
    book.close()
    return growing(content.getvalue())
