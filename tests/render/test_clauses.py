"""The catalogue as JSON and as a table: all of it, in order, and what a filter leaves."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from rendering import drawn, flat
from spm_check.model.clause import Catalogue, Requirement
from spm_check.render.clauses import (
    Filter,
    chosen,
    is_excludable,
    render_clauses,
    render_clauses_json,
)
from spm_check.render.words.book import Words

KEYS = [
    "id",
    "clause",
    "kind",
    "excludable",
    "event_driven",
    "condition",
    "procedure",
    "record",
    "documents",
    "text",
]
FILTERS: list[tuple[Filter, int, Callable[[Requirement], bool]]] = [
    (Filter(), 231, lambda _: True),
    (Filter(procedures=True), 6, lambda r: r.procedure is not None),
    # R09 and R18 are asked for by two requirements each.
    (Filter(records=True), 23, lambda r: r.record is not None),
    (Filter(excludable=True), 100, lambda r: r.id.startswith("7.")),
    (
        Filter(records=True, excludable=True),
        15,
        lambda r: r.record is not None and r.id.startswith("7."),
    ),
    (Filter(procedures=True, records=True), 0, lambda _: False),
]


@pytest.fixture(scope="module")
def listed(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Return the list as it is read back."""
    rows: list[dict[str, Any]] = json.loads(render_clauses_json(catalogue, Filter()))
    return rows


def test_the_list_has_every_requirement_in_order(
    listed: list[dict[str, Any]], catalogue: Catalogue
) -> None:
    assert 231 == len(listed)
    assert [r.id for r in catalogue.requirements] == [row["id"] for row in listed]


def test_an_entry_has_these_keys_and_no_others(listed: list[dict[str, Any]]) -> None:
    for row in listed:
        assert KEYS == list(row)
        assert ["id", "en"] == list(row["text"])


def test_an_entry_says_what_the_catalogue_says(
    listed: list[dict[str, Any]], catalogue: Catalogue
) -> None:
    for row in listed:
        requirement = catalogue.requirement_by_id[row["id"]]
        assert (requirement.clause, requirement.kind) == (row["clause"], row["kind"])
        assert requirement.event_driven is row["event_driven"]
        assert (requirement.condition, requirement.procedure, requirement.record) == (
            row["condition"],
            row["procedure"],
            row["record"],
        )
        assert list(requirement.documents) == row["documents"]
        assert {"id": requirement.asks.id, "en": requirement.asks.en} == row["text"]


def test_a_hundred_requirements_may_be_excluded(
    listed: list[dict[str, Any]], catalogue: Catalogue
) -> None:
    excludable = [row["id"] for row in listed if row["excludable"]]
    assert 100 == len(excludable)
    assert excludable == [r.id for r in catalogue.requirements if is_excludable(r, catalogue)]
    assert {"7"} == {id_.partition(".")[0] for id_ in excludable}


@pytest.mark.parametrize(("only", "count", "wanted"), FILTERS)
def test_a_filter_leaves_what_it_says(
    only: Filter, count: int, wanted: Callable[[Requirement], bool], catalogue: Catalogue
) -> None:
    left = list(chosen(catalogue, only))
    assert count == len(left)
    assert [r for r in catalogue.requirements if wanted(r)] == left
    rows = json.loads(render_clauses_json(catalogue, only))
    assert [r.id for r in left] == [row["id"] for row in rows]


@pytest.mark.parametrize("width", [60, 80, 100, 140, 200])
@pytest.mark.parametrize("only", [Filter(), Filter(records=True)])
def test_the_table_tells_every_requirement_once(
    only: Filter, width: int, catalogue: Catalogue, words: Words
) -> None:
    def paint(console: Console) -> None:
        render_clauses(catalogue, only, words, console)

    text = drawn(paint, width)
    assert width >= max(map(cell_len, text.splitlines()))
    assert "…" not in text
    ids = [r.id for r in chosen(catalogue, only)]
    found = re.findall(r"^(\d\S*\.[a-z]\S*) ", text, re.MULTILINE)
    assert ids == found
    assert text.endswith(f"{words.labels.total}: {len(ids)} {words.labels.requirements}\n")
    assert drawn(paint, width, encoding="ascii").isascii()


def test_the_table_has_the_wording_in_the_language_asked_for(
    catalogue: Catalogue, words: Words
) -> None:
    def paint(console: Console) -> None:
        render_clauses(catalogue, Filter(procedures=True), words, console)

    text = flat(drawn(paint, 200))
    for requirement in chosen(catalogue, Filter(procedures=True)):
        kind = words.kinds[requirement.kind]
        told = f"{requirement.id} {kind} {requirement.procedure} "
        assert told + requirement.asks.in_(words.code) in text


def test_the_list_is_the_same_every_time(catalogue: Catalogue) -> None:
    text = render_clauses_json(catalogue, Filter())
    assert text == render_clauses_json(catalogue, Filter())
    assert text.endswith("]\n")
