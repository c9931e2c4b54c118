"""Portfolios over time in English."""

from spm_check.render.words.portfolio.book import Several
from spm_check.render.words.trends.book import TrendsWords

WORDS = TrendsWords(
    code="en",
    title="History of portfolios",
    empty="Nothing is kept of this yet; keep a portfolio with spm-check portfolio --store.",
    days=Several("{count} portfolio", "{count} portfolios"),
    only="only {names}",
    chart="Share of requirements fulfilled in {count} portfolios: {start} on {first}, {end} on {last}",
    findings_chart="Findings in {count} portfolios: {start} on {first}; {end} on {last}",
    groups="Groups: share of requirements fulfilled",
    group="Group",
    number="Units",
    course="Course",
    was="First",
    now="Last",
    clauses="Clauses: share of units that fall short",
    clause="Clause",
    short="Short",
    units="Units: share of requirements fulfilled",
    changed="Units that changed most: share of requirements fulfilled",
    more_clauses=Several("and {count} more clause", "and {count} more clauses"),
)
