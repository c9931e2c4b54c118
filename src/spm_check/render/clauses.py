"""The catalogue as a table for people and as JSON for programs."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from spm_check.model.clause import Catalogue, Requirement, is_within
from spm_check.render.clean import clean
from spm_check.render.summary import width_of
from spm_check.render.words.book import Words


class Filter(NamedTuple):
    """Which requirements are shown; several filters together narrow the list."""

    procedures: bool = False
    """Only those that ask for an obligatory procedure."""
    records: bool = False
    """Only those that ask for a required record."""
    excludable: bool = False
    """Only those that a unit may exclude."""


def is_excludable(requirement: Requirement, catalogue: Catalogue) -> bool:
    """Say whether the catalogue permits a unit to exclude a requirement."""
    permitted = catalogue.exclusions.permitted
    return any(is_within(requirement.id, each) for each in permitted)


def chosen(catalogue: Catalogue, only: Filter) -> Iterator[Requirement]:
    """Yield the requirements that a filter leaves, in the order of the standard."""
    for requirement in catalogue.requirements:
        if only.procedures and requirement.procedure is None:
            continue
        if only.records and requirement.record is None:
            continue
        if only.excludable and not is_excludable(requirement, catalogue):
            continue
        yield requirement


def render_clauses(catalogue: Catalogue, only: Filter, words: Words, console: Console) -> None:
    """Print the table, clause by clause."""
    labels = words.labels
    table = Table(box=SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False)
    table.add_column(labels.requirement, no_wrap=True)
    table.add_column(labels.kind, no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column(labels.excludable_short, no_wrap=True)
    table.add_column(labels.what_it_asks, ratio=1, overflow="fold")
    clause, count = None, 0
    for requirement in chosen(catalogue, only):
        if requirement.clause != clause:
            clause = requirement.clause
            title = catalogue.clause_by_number[clause].title.in_(words.code)
            table.add_row(Text(clause, "bold"), "", "", "", Text(clean(title), "bold"))
        count += 1
        obligations = (requirement.procedure, requirement.record, *requirement.documents)
        table.add_row(
            Text(requirement.id),
            words.kinds[requirement.kind],
            Text(" ".join(filter(None, obligations))),
            labels.yes if is_excludable(requirement, catalogue) else "",
            Text(clean(requirement.asks.in_(words.code))),
        )
    console.print(Text(clean(catalogue.title.in_(words.code)), "bold"))
    console.print(table, width=width_of(console))
    console.print(f"{labels.total}: {count} {labels.requirements}")


def render_clauses_json(catalogue: Catalogue, only: Filter) -> str:
    """Return the requirements as a JSON list."""
    rows = [_row(requirement, catalogue) for requirement in chosen(catalogue, only)]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _row(requirement: Requirement, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "id": requirement.id,
        "clause": requirement.clause,
        "kind": requirement.kind,
        "excludable": is_excludable(requirement, catalogue),
        "event_driven": requirement.event_driven,
        "condition": requirement.condition,
        "procedure": requirement.procedure,
        "record": requirement.record,
        "documents": list(requirement.documents),
        "text": {"id": requirement.asks.id, "en": requirement.asks.en},
    }
