"""The checklist as CSV: a row for every requirement of the catalogue."""

from spm_check.model.report import GapReport
from spm_check.render.checklist import checklist
from spm_check.render.csv_table import csv_table
from spm_check.render.words.book import Words
from spm_check.render.words.machines import machine_words


def render_checklist_csv(report: GapReport, words: Words) -> bytes:
    """Return the checklist as one table.

    A clause stands with its heading: alone, 5.2 would become a number and 4.2.1 a date.
    """
    labels, more = words.labels, machine_words(words.code)
    heads = (
        labels.clause,
        more.requirement,
        labels.asked,
        labels.kind,
        labels.verdict,
        labels.evidence,
        more.note,
    )
    rows = ((f"{line.clause} {line.heading}", *line[2:]) for line in checklist(report, words))
    return csv_table(heads, rows)
