"""Names that only catalogue and unit file know, for a shell that asks; mistakes offer nothing."""

from typing import TYPE_CHECKING

import click

from spm_check.cli.completion import described, plain
from spm_check.errors import SpmCheckError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from spm_check.model.unit import Unit


def explained(
    ctx: click.Context, _: click.Parameter, incomplete: str
) -> "list[CompletionItem[str]]":
    """Offer what `explain` knows: clauses, requirements, obligations and findings."""
    from spm_check.reading.catalogue.shelf import Shelf, own_clauses  # noqa: PLC0415  only while a shell asks
    from spm_check.render.explanations import names_of  # noqa: PLC0415

    try:
        catalogue = next(iter(Shelf(ctx.params.get("clauses") or own_clauses()).values()))
    except SpmCheckError:
        return []
    return plain(tuple(names_of(catalogue)), incomplete)


def unconfirmed(
    ctx: click.Context, _: click.Parameter, incomplete: str
) -> "list[CompletionItem[str]]":
    """Offer the ids of a unit that nobody has confirmed yet, with their titles."""
    unit = _unit(ctx.params.get("unit") or ".")
    typed = ctx.params.get("id") or ()
    items = unit.items if unit else ()
    ids = {each.id: each.title for each in items if not each.confirmed and each.id not in typed}
    return described(ids, incomplete)


def _unit(path: str) -> "Unit | None":
    from spm_check.cli.opening import OpenUnit  # noqa: PLC0415  only while a shell asks
    from spm_check.reading.text.limits import DEFAULT  # noqa: PLC0415

    try:
        return OpenUnit.at(path, DEFAULT).unit
    except SpmCheckError:
        return None
