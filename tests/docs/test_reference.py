"""The reference pages that are written by hand leave nothing out."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect

from documented import CHECKOUT, said
from spm_check.cli.exit_codes import ExitCode
from spm_check.model.due import DUE_KINDS
from spm_check.render.comparison_schemas import diff_schema, history_schema
from spm_check.render.due.json import due_schema
from spm_check.render.portfolio.history_json import portfolio_history_schema
from spm_check.render.portfolio.schema import ADVICE, portfolio_schema
from spm_check.render.report_schema import report_schema
from spm_check.store.opening import opened
from spm_check.store.place import where_of

REFERENCE = CHECKOUT / "docs" / "reference"


def page(name: str) -> str:
    """Return a page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["exit-codes.md", "kode-keluar.md"])
def test_every_exit_code_has_its_row_and_no_other_has_one(name: str) -> None:
    rows = re.findall(r"^\| (\d+) \|", page(name), re.MULTILINE)

    assert [str(int(code)) for code in ExitCode] == rows


def keys_of(schema: dict[str, Any]) -> Iterator[str]:
    """Yield every key that a report has, however deep."""
    for key, each in schema.get("properties", {}).items():
        yield key
        yield from keys_of(each)
    if "items" in schema:
        yield from keys_of(schema["items"])


@pytest.mark.parametrize("name", ["report-v1.md", "laporan-v1.md"])
def test_every_key_of_the_report_is_told(name: str) -> None:
    told = set(re.findall(r"`([a-z_0-9]+)`", page(name)))
    keys = set(keys_of(report_schema("en")))
    by_grade = {"conformity", "observation", "minor", "major", "excluded", "not_applicable"}

    assert set() == keys - by_grade - {"line", "column"} - told


@pytest.mark.parametrize("name", ["diff-v1.md", "perbandingan-v1.md"])
def test_every_key_of_comparisons_and_histories_is_told(name: str) -> None:
    told = set(re.findall(r"`([a-z_0-9]+)`", page(name)))
    keys = {key for each in (diff_schema, history_schema) for key in keys_of(each("en"))}

    assert set() == keys - {"observation", "minor", "major", "version"} - told


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("unit", CHECKOUT / "examples" / "unit.schema.json"),
        ("plan", CHECKOUT / "examples" / "plan.schema.json"),
        ("rollout", CHECKOUT / "examples" / "rollout.schema.json"),
        ("catalogue", CHECKOUT / "clauses" / "catalogue.schema.json"),
    ],
)
def test_a_schema_that_lies_in_the_checkout_is_the_programs(
    schema: str, file: Path, same: Callable[[Path, str], None]
) -> None:
    same(file, "\n".join([*said("id", "schema", schema), ""]))


@pytest.mark.parametrize("name", ["portfolio-v1.md", "portofolio-v1.md"])
def test_every_key_and_advice_of_a_portfolio_is_told(name: str) -> None:
    told = set(re.findall(r"`([a-z_-]+)`", page(name)))
    keys = set(keys_of(portfolio_schema("en")))

    by_grade = {"conformity", "observation", "minor", "major", "excluded", "not_applicable"}
    assert set() == {*keys, *ADVICE} - by_grade - {"version"} - told


STORE = ["portfolio-store.md", "penyimpanan-portofolio.md"]


@pytest.mark.parametrize("name", STORE)
def test_every_key_of_a_history_of_portfolios_is_told(name: str) -> None:
    told = set(re.findall(r"`([a-z_-]+)`", page(name)))
    keys = set(keys_of(portfolio_history_schema("en")))

    assert set() == keys - {"observation", "version"} - told


@pytest.mark.parametrize("name", STORE)
def test_every_view_is_told_with_its_columns_in_their_order(name: str, tmp_path: Path) -> None:
    where = where_of(str(tmp_path / "toko.db"))
    assert where
    with opened(where, make=True).reading() as connection:
        looked = inspect(connection)
        views = {
            view: [column["name"] for column in looked.get_columns(view)]
            for view in looked.get_view_names()
        }
    parts = re.split(r"^##+ ", page(name), flags=re.MULTILINE)[1:]
    told = {
        view: re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)
        for part in parts
        for view in re.findall(r"`(v_\w+)`", part.partition("\n")[0])
    }

    assert views == told


@pytest.mark.parametrize("name", ["due-v1.md", "jatuh-tempo-v1.md"])
def test_every_key_and_kind_of_a_calendar_is_told(name: str) -> None:
    told = set(re.findall(r"`([a-z_0-9-]+)`", page(name)))

    assert set() == {*keys_of(due_schema("en")), *DUE_KINDS} - told
