"""The files of a catalogue become a catalogue, or every complaint about them."""

import os
from collections.abc import Iterable, Iterator

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.clause import (
    Catalogue,
    Clause,
    Condition,
    EvidenceName,
    ExclusionRule,
    Filing,
    Obligation,
)
from spm_check.reading.catalogue.catalogue_shape import (
    CATALOGUE_FILE,
    CHAPTER_FILE,
    EVIDENCE_FILE,
    FORMAT,
)
from spm_check.reading.catalogue.names import Names, Space
from spm_check.reading.catalogue.pages import EMPTY, Page, Pages, text_of
from spm_check.reading.catalogue.requirements import clauses_of
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.yaml.nodes import Scalar

MAIN = "catalogue.yaml"


def read_catalogue(folder: str) -> Catalogue:
    """Read the catalogue in a folder, whose name is the catalogue's id.

    Raises `UnusableError` with every complaint about any of its files at once.
    """
    if not os.path.isfile(os.path.join(folder, MAIN)):
        raise UnusableError((Complaint("catalogue-missing", Place(folder, 0, 0), {"file": MAIN}),))
    pages = Pages(folder)
    names = Names()
    main = pages.read(MAIN, CATALOGUE_FILE)
    _check_identity(main, os.path.basename(os.path.abspath(folder)))
    catalogue = _catalogue(main, pages, names)
    if pages.understood:  # else what seems to be missing may stand in the file that is broken
        names.check()
        _check_obligations(catalogue, main)
    wrong = tuple(pages.wrong())
    if wrong:
        raise UnusableError(wrong)
    return catalogue


def _check_identity(main: Page, folder: str) -> None:
    format_: Scalar | None = main.entry.get("format")
    if format_ is not None and format_.text.strip() != FORMAT:
        main.complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))
    id_: Scalar | None = main.entry.get("id")
    if id_ is not None and id_.text != folder:
        main.complaints.add("catalogue-misnamed", id_, value=id_.text, known=folder)


def _catalogue(main: Page, pages: Pages, names: Names) -> Catalogue:
    """Return the catalogue, with gaps where there is a complaint."""
    entry = main.entry
    id_: Scalar | None = entry.get("id")
    exclusions: Entry = entry.get("exclusions") or EMPTY
    filing: Entry = entry.get("filing") or EMPTY
    return Catalogue(
        id=id_.text if id_ else "",
        title=text_of(entry.get("title")),
        status=text_of(entry.get("status")),
        procedures=tuple(_obligations(main, "procedures", "procedure", names)),
        records=tuple(_obligations(main, "records", "record", names)),
        documents=tuple(_obligations(main, "documents", "document", names)),
        conditions=tuple(_conditions(main, names)),
        evidence=tuple(_evidence(main, pages, names)),
        clauses=tuple(_clauses(main, pages, names)),
        exclusions=ExclusionRule(
            permitted=tuple(_numbers(exclusions.get("permitted") or (), main, names)),
            risky=tuple(_numbers(exclusions.get("risky") or (), main, names)),
            rule=text_of(exclusions.get("rule")),
        ),
        filing=Filing(
            documents=_number(filing.get("documents"), main, names),
            records=_number(filing.get("records"), main, names),
            offices=_number(filing.get("offices"), main, names),
        ),
    )


def _obligations(main: Page, key: str, space: Space, names: Names) -> Iterator[Obligation]:
    entries: tuple[Entry, ...] | None = main.entry.get(key)
    if entries is None:
        names.give(space, None, main.complaints)
    for entry in entries or ():
        id_ = names.give(space, entry.get("id"), main.complaints)
        yield Obligation(id_, text_of(entry.get("name")), entry.get("kind"))


def _conditions(main: Page, names: Names) -> Iterator[Condition]:
    for entry in main.entry.get("conditions") or ():
        key = names.give("condition", entry.get("key"), main.complaints)
        yield Condition(key, text_of(entry.get("question")))


def _evidence(main: Page, pages: Pages, names: Names) -> Iterator[EvidenceName]:
    scalar: Scalar | None = main.entry.get("evidence")
    if scalar is None:
        names.give("evidence", None, main.complaints)
        return
    page = pages.read_named(scalar, main.complaints, EVIDENCE_FILE)
    for entry in page.entry.get("evidence") or ():
        aliases: Entry = entry.get("aliases") or EMPTY
        yield EvidenceName(
            key=names.give("evidence", entry.get("key"), page.complaints),
            kind=entry.get("kind"),
            name=text_of(entry.get("name")),
            aliases_id=aliases.get("id") or (),
            aliases_en=aliases.get("en") or (),
        )


def _clauses(main: Page, pages: Pages, names: Names) -> Iterator[Clause]:
    for scalar in main.entry.get("chapters") or ():
        page = pages.read_named(scalar, main.complaints, CHAPTER_FILE)
        if page.entry is not EMPTY:
            yield from clauses_of(page, names)


def _numbers(scalars: Iterable[Scalar], main: Page, names: Names) -> Iterator[str]:
    return (_number(scalar, main, names) for scalar in scalars)


def _number(scalar: Scalar | None, main: Page, names: Names) -> str:
    return names.use(scalar, main.complaints, "clause", "requirement") or ""


def _check_obligations(catalogue: Catalogue, main: Page) -> None:
    """Complain of obligations and conditions that no requirement answers."""
    answered = {
        name for r in catalogue.requirements for name in (r.procedure, r.record, r.condition)
    }
    answered.update(name for r in catalogue.requirements for name in r.documents)
    for key, name in (
        ("procedures", "id"),
        ("records", "id"),
        ("documents", "id"),
        ("conditions", "key"),
    ):
        for entry in main.entry.get(key) or ():
            scalar: Scalar | None = entry.get(name)
            if scalar is not None and scalar.text not in answered:
                main.complaints.add("obligation-unmatched", scalar, value=scalar.text)
