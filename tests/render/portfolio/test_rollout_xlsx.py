"""The roll-out plan in the workbook: a row for each phase, and one for each unit."""

from datetime import datetime

from cities import CITY
from spm_check.model.portfolio import Portfolio
from spm_check.portfolio.rolling_out import rolled_out
from spm_check.reading.rollout.rollout_file import understand_rollout
from spm_check.reading.text.source import Source
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from spm_check.render.words.book import Words
from spm_check.render.words.rollout import rollout_words
from workbooks import rows_below, sheets_of

PLAN = """format: spm-check/rollout/1
phases:
  - {name: "=1+1", folders: [kesehatan], start: 2012-01-02, target: 90, by: 2012-03-31}
  - {name: Lalu, kinds: school, start: 2012-08-01, target: 80, by: 2012-12-31}
"""


def planned() -> Portfolio:
    """Return a city in whose first phase one unit is there, one is not, and one is broken."""
    return rolled_out(CITY, understand_rollout(Source("rollout.yaml", PLAN)))


def test_every_phase_and_every_unit_has_its_row_and_no_text_acts(words: Words) -> None:
    own = rollout_words(words.code)
    sheets = {each.title: each for each in sheets_of(portfolio_xlsx(planned(), words).content)}

    first, then = (tuple(row.values()) for row in rows_below(sheets[own.sheet], 4))
    start, by = datetime(2012, 1, 2), datetime(2012, 3, 31)  # noqa: DTZ001  days without a zone
    assert ("=1+1", 0.9, start, by, 3, 1) == first[:6]
    assert own.late.format(days=92) == first[7]
    assert ("Lalu", 0, 0, None) == (then[0], *then[4:7])

    rows = [tuple(row.values()) for row in rows_below(sheets[own.units_sheet], 4)]
    assert [
        ("=1+1", "kesehatan/rusak", own.short),
        ("=1+1", "kesehatan/melati", own.short),
        ("=1+1", "kesehatan/melati-2013", own.standings["reached"]),
        (own.no_phase, "perizinan/anggrek", None),
    ] == [(row[0], row[3], row[6]) for row in rows]
    assert own.unread == rows[0][4]


def test_without_a_plan_there_are_no_such_sheets(words: Words) -> None:
    own = rollout_words(words.code)
    content = portfolio_xlsx(CITY, words).content
    assert not {own.sheet, own.units_sheet} & {each.title for each in sheets_of(content)}
