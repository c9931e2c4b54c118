"""The tables of a portfolio: which are asked for, what they need, and how each is made."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import click

from spm_check.cli.extras import need_office, need_parquet
from spm_check.cli.targets import Target, refuse_screen, replaces_stdout
from spm_check.model.portfolio import Portfolio
from spm_check.render.words.book import Words
from spm_check.render.words.tables import table_words

TABLES = ("xlsx", "csv", "csv-findings", "parquet", "parquet-findings")
ENDINGS = {".xlsx": "xlsx", ".csv": "csv", ".parquet": "parquet"}

IN_FULL = frozenset({"xlsx", "csv-findings", "parquet-findings"})
"""The formats that tell each finding, so that units have to be examined with their particulars."""


def asked_formats(
    targets: Iterable[Target],
    chosen: str | None,
    formats: Sequence[str],
    endings: Mapping[str, str],
) -> frozenset[str]:
    """Return the formats that a run will write.

    Raises `Mistake` where one is not known or no screen can show it, and `UnusableError` where
    what makes it is not installed: before any unit is read.
    """
    targets = tuple(targets)
    asked = {target.in_format(chosen, None, formats, endings) for target in targets}
    if not replaces_stdout(targets):
        shown = chosen or "terminal"
        refuse_screen(shown)
        asked.add(shown)
    if "xlsx" in asked:
        need_office("portfolio", ["xlsxwriter"])
    if asked & {"parquet", "parquet-findings"}:
        need_parquet("portfolio")
    return frozenset(asked)


def tables(portfolio: Portfolio, words: Words) -> Mapping[str, Callable[[], bytes]]:
    """Return how each table is made."""

    def xlsx() -> bytes:
        from spm_check.render.portfolio.xlsx import portfolio_xlsx  # noqa: PLC0415

        made = portfolio_xlsx(portfolio, words)
        _tell_cut(made.cut, words)
        return made.content

    def csv() -> bytes:
        from spm_check.render.portfolio.csv import portfolio_csv  # noqa: PLC0415

        return portfolio_csv(portfolio, words)

    def csv_findings() -> bytes:
        from spm_check.render.portfolio.csv import portfolio_findings_csv  # noqa: PLC0415

        return portfolio_findings_csv(portfolio, words)

    def parquet() -> bytes:
        from spm_check.render.portfolio.parquet import portfolio_parquet  # noqa: PLC0415

        return portfolio_parquet(portfolio, words)

    def parquet_findings() -> bytes:
        from spm_check.render.portfolio.parquet import portfolio_findings_parquet  # noqa: PLC0415

        return portfolio_findings_parquet(portfolio, words)

    return {
        "xlsx": xlsx,
        "csv": csv,
        "csv-findings": csv_findings,
        "parquet": parquet,
        "parquet-findings": parquet_findings,
    }


def _tell_cut(cut: Mapping[str, int], words: Words) -> None:
    """Say on stderr which sheets are full, and how many rows are not in them."""
    for sheet, count in cut.items():
        message = table_words(words.code).cut_sheet.format(sheet=sheet, count=count)
        click.echo(message, err=True)
