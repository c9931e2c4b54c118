"""A JSON portfolio (`spm-check/portfolio/1`) read back, as far as a later one needs it."""

import os

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.portfolio import PastPortfolio, Then
from spm_check.model.report import Count
from spm_check.reading.report.document import day_of, document_of, refuse
from spm_check.reading.report.keys import At, KeyMissing
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import read_source

SCHEMA = "spm-check/portfolio/1"


def read_portfolio(path: str, limits: Limits = DEFAULT) -> PastPortfolio:
    """Return the portfolio in a file.

    Raises `UnusableError` for what is no portfolio of this version or is cut off.
    """
    source = read_source(path, os.path.basename(path), limits)
    top = At.top(document_of(source, SCHEMA))
    try:
        top.of("note").text()  # the last key of every portfolio
        units = {
            each.of("path").text(): _then(each.of("summary")) for each in top.of("units").each()
        }
        return PastPortfolio(day_of(top.of("on")), units)
    except KeyMissing as wrong:
        refuse(source, "report-key", key=wrong.key)


def _then(summary: At) -> Then:
    fulfilled, findings = summary.of("fulfilled"), summary.of("findings")
    return Then(
        Count(fulfilled.of("met").number(), fulfilled.of("applicable").number()),
        {grade: findings.of(grade).number() for grade in FINDING_GRADES},
    )
