"""The drafts for quality manuals that lie in a catalogue's folder."""

import os
from collections.abc import Iterator, Mapping

from spm_check.errors import UnusableError
from spm_check.model.clause import Catalogue, Clause
from spm_check.model.statement_draft import Passage, StatementDraft
from spm_check.reading.catalogue.names import Names
from spm_check.reading.catalogue.pages import EMPTY, Page, Pages, text_of
from spm_check.reading.catalogue.statement_shape import FORMAT, KINDS, STATEMENTS_FILE
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

FOLDER = "statements"
"""Holds the drafts, within a catalogue's folder; a catalogue need not have any."""


def read_statement_drafts(folder: str, catalogue: Catalogue) -> Mapping[str, StatementDraft]:
    """Read the drafts in the folder of a catalogue: by clause, in the order of its clauses.

    Raises `UnusableError` with every complaint about any of their files at once.
    """
    pages = Pages(folder)
    names = Names()
    found: dict[str, StatementDraft] = {}
    for name in _files(folder):
        page = pages.read(name, STATEMENTS_FILE)
        _check_format(page)
        for entry in page.entry.get("statements") or ():
            draft = _draft(entry, page.complaints, catalogue, names)
            found.setdefault(draft.clause, draft)
    wrong = tuple(pages.wrong())
    if wrong:
        raise UnusableError(wrong)
    return {number: found[number] for number in catalogue.clause_by_number if number in found}


def _files(folder: str) -> Iterator[str]:
    try:
        names = sorted(os.listdir(os.path.join(folder, FOLDER)))
    except FileNotFoundError:
        names = []
    return (os.path.join(FOLDER, name) for name in names if name.endswith(".yaml"))


def _check_format(page: Page) -> None:
    scalar: Scalar | None = page.entry.get("format")
    if scalar is not None and scalar.text.strip() != FORMAT:
        page.complaints.unknown("format-unknown", scalar, scalar.text, (FORMAT,))


def _draft(
    entry: Entry, complaints: Complaints, catalogue: Catalogue, names: Names
) -> StatementDraft:
    scalar: Scalar | None = entry.get("clause")
    number = names.give("clause", scalar, complaints)
    clause = catalogue.clause_by_number.get(number)
    if scalar is not None and clause is None:
        complaints.unknown("name-unknown", scalar, number, catalogue.clause_by_number)
    passages: tuple[Entry, ...] = entry.get("passages") or ()
    return StatementDraft(
        clause=number,
        passages=tuple(
            Passage(
                answers=tuple(_answers(each, complaints, catalogue, clause, names)),
                text=text_of(each),
                kinds={k: text_of(words) for k in KINDS if (words := _words(each).get(k))},
            )
            for each in passages
        ),
    )


def _words(passage: Entry) -> Entry:
    """Return the other words of a passage by kind of unit."""
    return passage.get("kinds") or EMPTY


def _answers(
    passage: Entry,
    complaints: Complaints,
    catalogue: Catalogue,
    clause: Clause | None,
    names: Names,
) -> Iterator[str]:
    """Yield the requirements that a passage answers: of its clause, and each in no other one."""
    scalars: tuple[Scalar, ...] = passage.get("answers") or ()
    for scalar in scalars:
        id_ = names.give("requirement", scalar, complaints)
        requirement = catalogue.requirement_by_id.get(id_)
        if requirement is None:
            complaints.unknown("name-unknown", scalar, id_, catalogue.requirement_by_id)
        elif clause is not None and requirement.clause != clause.number:
            complaints.add("number-misplaced", scalar, value=id_, known=clause.number)
        yield id_
