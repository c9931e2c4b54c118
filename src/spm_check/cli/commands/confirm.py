"""`spm-check confirm`: a person says that a proposal is right; from then on it counts."""

from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.known_names import unconfirmed
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import source_of
from spm_check.reading.unit.finder import find_unit
from spm_check.reading.unit.unit_file import understand_unit


class Asked(NamedTuple):
    """The arguments of one run."""

    id: tuple[str, ...]
    unit: str
    all: bool
    dry_run: bool
    lang: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("ID", words, nargs=-1, shell_complete=unconfirmed),
        *options(words, "unit", "all", "dry-run", "lang", "limit", "debug"),
    ]
    return Spoken("confirm", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    from spm_check.editing import confirm  # noqa: PLC0415  only to write
    from spm_check.editing.saving import difference, draft  # noqa: PLC0415
    from spm_check.render.words.proposals import proposal_words  # noqa: PLC0415

    asked = Asked(**given)
    limits = Limits(**dict(asked.limit))
    path = find_unit(asked.unit)
    with draft(path.file, limits) as file:
        source = source_of(file.content, path.name, path.file)
        unit = understand_unit(source, Shelf(own_clauses()), limits)
        ids = _chosen(asked, unit)
        content = confirm(file.content, ids, limits)
        if asked.dry_run:
            emit(difference(file.content, content, path.name).encode())
            return ExitCode.CONFORMS
        file.save(content)
    talk = proposal_words(as_language(asked.lang) or unit.language or "id").talk
    said = talk.confirmed.format(ids=", ".join(ids)) if ids else talk.nothing_to_confirm
    tell(said)
    return ExitCode.CONFORMS


def _chosen(asked: Asked, unit: Unit) -> list[str]:
    """Return the ids to confirm that are not confirmed yet, in the order of the file.

    Raises `Mistake` for an id that the unit does not have.
    """
    if not asked.id and not asked.all:
        raise Mistake("argument-missing", name="ID")
    known = [item.id for item in unit.items]
    for id_ in asked.id:
        if id_ not in known:
            raise Mistake.unknown("id-unknown", id_, known)
    return [i.id for i in unit.items if not i.confirmed and (asked.all or i.id in asked.id)]
