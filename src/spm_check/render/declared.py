"""What a unit declares and holds, in words: the items with their states, the files beside them."""

from collections.abc import Iterator
from typing import NamedTuple

from spm_check.model.report import GapReport, State
from spm_check.model.unit import kind_of
from spm_check.render.sharing import titled
from spm_check.render.words.book import Words


class ItemRow(NamedTuple):
    """A declared item; user text is not cleaned yet."""

    id: str
    title: str
    """Also whose it is, where others share it with the unit."""
    kind: str
    state: str
    where: str
    """The files that are held for it, else the place that is named."""
    standing: State
    """The state that is told by `state`."""


def item_rows(report: GapReport, words: Words) -> Iterator[ItemRow]:
    """Yield the declared documents and records, then those that others share with the unit."""
    for state in report.items:
        item = state.item
        yield ItemRow(
            item.id,
            titled(item, words),
            words.item_kinds[kind_of(item)],
            words.states[state.state],
            ", ".join(state.files) or item.holding.location or "",
            state.state,
        )


def undeclared_files(report: GapReport, words: Words, most: int) -> list[str]:
    """Return the first undeclared files by name, and how many more there are."""
    more = len(report.undeclared) - most
    told = [words.labels.more.format(count=more)] if more > 0 else []
    return [*report.undeclared[:most], *told]
