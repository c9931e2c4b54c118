"""Documents, records and practices as they are declared: ids, offices, clauses, holdings."""

from collections.abc import Iterable, Iterator

from spm_check.model.unit import Document, Holding, Places, Practice, Record, Reference
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.unit.references import References, relative_path
from spm_check.reading.yaml.nodes import Scalar


class Items:
    """Understands the entries of one unit file that are evidence."""

    def __init__(
        self,
        source: Source,
        references: References,
        offices: tuple[str, ...] | None,
        complaints: Complaints,
    ) -> None:
        """Take what entries may refer to: clauses, and offices; None where those are not known."""
        self._source = source
        self._references = references
        self._offices = offices
        self._complaints = complaints
        self._lines: dict[str, int] = {}

    def document(self, entry: Entry) -> Document:
        """Return a document; where something was mistaken, with gaps and a complaint."""
        return Document(
            id=self._id(entry),
            title=entry.get("title"),
            kind=entry.get("kind"),
            references=self._clauses(entry),
            holding=self._holding(entry),
            places=self._places(entry),
            number=entry.get("number"),
            revision=entry.get("revision"),
            status=entry.get("status"),
            prepared_by=self.office(entry.get("prepared_by")),
            approved_by=self.office(entry.get("approved_by")),
            approved_on=entry.get("approved_on"),
            effective=entry.get("effective"),
            reviewed_on=entry.get("reviewed_on"),
            review_every=entry.get("review_every"),
            confirmed=_confirmed(entry),
            serves_children=entry.get("serves_children") is True,
        )

    def record(self, entry: Entry) -> Record:
        """Return a record; where something was mistaken, with gaps and a complaint."""
        return Record(
            id=self._id(entry),
            title=entry.get("title"),
            references=self._clauses(entry),
            holding=self._holding(entry),
            places=self._places(entry),
            last=entry.get("last"),
            every=entry.get("every"),
            keep=entry.get("keep"),
            none_until=entry.get("none_until"),
            confirmed=_confirmed(entry),
        )

    def practice(self, entry: Entry) -> Practice:
        """Return a practice; where something was mistaken, with gaps and a complaint."""
        return Practice(
            note=entry.get("note"),
            references=self._clauses(entry),
            place=self._source.place(entry),
            office=self.office(entry.get("office")),
        )

    def _id(self, entry: Entry) -> str:
        scalar: Scalar | None = entry.get("id")
        if scalar is None:
            return ""
        if scalar.text in self._lines:
            first = str(self._lines[scalar.text])
            self._complaints.add("identifier-taken", scalar, value=scalar.text, first=first)
        self._lines.setdefault(scalar.text, scalar.line)
        return scalar.text

    def _clauses(self, entry: Entry) -> tuple[Reference, ...]:
        found = (self._references.resolve(scalar) for scalar in entry.get("clauses") or ())
        return tuple(dict.fromkeys(reference for reference in found if reference is not None))

    def _holding(self, entry: Entry) -> Holding:
        one: Scalar | None = entry.get("file")
        several: tuple[Scalar, ...] = entry.get("files") or ()
        location: str | None = entry.get("location")
        named = (*((one,) if one else ()), *several)
        mistaken = any(entry.mistaken(key) for key in ("file", "files", "location"))
        if not named and location is None and not mistaken:
            self._complaints.add("holding-missing", entry)
        paths = (relative_path(scalar, self._complaints) for scalar in named)
        return Holding(tuple(dict.fromkeys(path for path in paths if path)), location)

    def known(self, named: Iterable[Scalar]) -> Iterator[str]:
        """Yield ids of documents and records read so far; complain of any other."""
        for scalar in named:
            name = scalar.text.strip()
            if name not in self._lines:
                self._complaints.unknown("item-unknown", scalar, name, self._lines)
            yield name

    def office(self, scalar: Scalar | None) -> str | None:
        """Return the key of an office; complain of one that is not declared."""
        if scalar is None:
            return None
        name = scalar.text.strip()
        if self._offices is not None and name not in self._offices:
            self._complaints.unknown("office-unknown", scalar, name, self._offices)
        return name

    def _places(self, entry: Entry) -> Places:
        return Places(self._source.name, (entry.line, entry.column), entry.keys)


def _confirmed(entry: Entry) -> bool:
    """Say whether somebody stands behind an entry; a `confirmed` left blank is no yes."""
    return "confirmed" not in entry.keys or entry.get("confirmed") is True
