"""The clauses and requirements of one chapter file."""

from collections.abc import Iterator

from spm_check.model.clause import Clause, Requirement, is_within
from spm_check.model.text import Text
from spm_check.reading.catalogue.names import Names, Space
from spm_check.reading.catalogue.pages import EMPTY, Page, text_of
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

DEMANDS: dict[str, tuple[Space, str]] = {
    "procedure": ("procedure", "procedure"),
    "record": ("record", "record"),
    "documents": ("document", "document"),
}
"""For each key by which a requirement answers an obligation: what it names, and its kind."""


def clauses_of(page: Page, names: Names) -> Iterator[Clause]:
    """Yield the chapter, then its clauses, in the order of the file."""
    number = names.give("clause", page.entry.get("number"), page.complaints)
    yield _clause(page.entry, number, page.complaints, names)
    for entry in page.entry.get("clauses") or ():
        scalar: Scalar | None = entry.get("number")
        own = names.give("clause", scalar, page.complaints)
        beside = own.rpartition(".")[0] not in names.known("clause")
        if scalar and number and (beside or not is_within(own, number)):
            page.complaints.add("number-misplaced", scalar, value=own, known=number)
        yield _clause(entry, own, page.complaints, names)


def _clause(entry: Entry, number: str, complaints: Complaints, names: Names) -> Clause:
    later: Entry = entry.get("edition_2015") or EMPTY
    requirements: tuple[Entry, ...] = entry.get("requirements") or ()
    return Clause(
        number=number,
        title=text_of(entry.get("title")),
        requirements=tuple(_requirement(each, number, complaints, names) for each in requirements),
        edition_2015=tuple(scalar.text.strip() for scalar in later.get("clauses") or ()),
        edition_2015_inferred=later.get("basis") == "inferred",
    )


def _requirement(entry: Entry, clause: str, complaints: Complaints, names: Names) -> Requirement:
    scalar: Scalar | None = entry.get("id")
    number = names.give("requirement", scalar, complaints)
    if scalar and clause and not (is_within(number, clause) and number != clause):
        complaints.add("number-misplaced", scalar, value=number, known=clause)
    _check_kind(entry, complaints)
    examples: Entry = entry.get("examples") or EMPTY
    where: Entry | None = entry.get("applies_where")
    documents = (names.use(s, complaints, "document") for s in entry.get("documents") or ())
    evidence = (names.use(s, complaints, "evidence") for s in entry.get("evidence") or ())
    return Requirement(
        id=number,
        clause=clause,
        kind=entry.get("kind"),
        asks=text_of(entry.get("asks")),
        auditor=text_of(entry.get("auditor")),
        evidence=tuple(each for each in evidence if each),
        puskesmas=_texts(examples.get("puskesmas")),
        agency=_texts(examples.get("agency")),
        procedure=names.use(entry.get("procedure"), complaints, "procedure"),
        record=names.use(entry.get("record"), complaints, "record"),
        documents=tuple(each for each in documents if each),
        content_of=names.use(entry.get("content_of"), complaints, "procedure"),
        condition=names.use(entry.get("condition"), complaints, "condition"),
        applies_where=text_of(where) if where else None,
        event_driven=entry.get("event_driven") is True,
        follows=entry.get("follows") is True,
    )


def _texts(entries: tuple[Entry, ...] | None) -> tuple[Text, ...]:
    return tuple(text_of(each) for each in entries or ())


def _check_kind(entry: Entry, complaints: Complaints) -> None:
    """Complain where a requirement answers an obligation of another kind than its own."""
    kind = entry.get("kind")
    for key, (_, wanted) in DEMANDS.items():
        if entry.get(key) and kind not in {wanted, None}:
            complaints.add("kind-mismatch", entry.at(key), value=key, known=wanted)
        if kind == wanted != "document" and not entry.get(key):
            complaints.add("key-missing", entry, key=key)
    if entry.get("event_driven") and kind not in {"record", None}:
        complaints.add(
            "kind-mismatch", entry.at("event_driven"), value="event_driven", known="record"
        )
