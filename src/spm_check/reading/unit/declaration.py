"""What the entries of a unit file mean together: a unit, its offices, settings and evidence."""

from collections.abc import Iterator, Mapping

from spm_check.model.clause import Catalogue
from spm_check.model.finding import RULES, FindingCode, Grade
from spm_check.model.unit import (
    Answer,
    Bands,
    Exclusion,
    Inheritance,
    LegalBasis,
    Office,
    Reference,
    Settings,
    Statement,
    Unit,
)
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.unit.items import Items
from spm_check.reading.unit.processes import Processes
from spm_check.reading.unit.references import References, relative_path, upward_path
from spm_check.reading.unit.statements import statements_of
from spm_check.reading.unit.unit_shape import FORMAT
from spm_check.reading.yaml.nodes import Scalar

CHANGEABLE = tuple(code for code, rule in RULES.items() if not rule.fixed)
"""The codes whose grade a unit may change."""


class Declaration:
    """The entries of one unit file on their way to a `Unit`.

    Values that were mistaken are None here; they have their complaint already, and the unit is
    thrown away where there is any.
    """

    def __init__(
        self,
        entry: Entry,
        source: Source,
        catalogues: Mapping[str, Catalogue],
        complaints: Complaints,
    ) -> None:
        """Take the file's entries, and the catalogues that it may name."""
        self._entry = entry
        self._source = source
        self._complaints = complaints
        self._catalogues = tuple(self._chosen(catalogues))
        self._references = References(self._catalogues, complaints)

    def unit(self) -> Unit | None:
        """Return the unit; None where it does not even say what it is."""
        entry, place = self._entry, self._source.place
        format_: Scalar | None = entry.get("format")
        if format_ is not None and format_.text.strip() != FORMAT:
            self._complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))
        offices: tuple[tuple[Scalar, Entry | None], ...] = entry.get("offices") or ()
        keys = None if entry.mistaken("offices") else tuple(key.text for key, _ in offices)
        items = Items(self._source, self._references, keys, self._complaints)
        about: Entry | None = entry.get("unit")
        if about is None:
            return None
        documents = tuple(items.document(each) for each in entry.get("documents") or ())
        records = tuple(items.record(each) for each in entry.get("records") or ())
        services = about.get("services") or ()
        processes = Processes(self._source, items, services, self._complaints)
        return Unit(
            name=about.get("name"),
            kind=about.get("kind"),
            file=self._source.name,
            start=place(entry),
            language=about.get("language"),
            parent=about.get("parent"),
            scope=about.get("scope"),
            services=services,
            catalogues=tuple(each.id for each in self._catalogues),
            offices=tuple(self._office(key, each) for key, each in offices if each),
            legal_basis=tuple(self._legal_basis(each) for each in entry.get("legal_basis") or ()),
            applicability=tuple(self._answers()),
            exclusions=tuple(self._exclusions()),
            documents=documents,
            records=records,
            practices=tuple(items.practice(each) for each in entry.get("practices") or ()),
            processes=tuple(processes.all(entry.get("processes") or ())),
            statements=tuple(self._statements()),
            statements_in=self._statements_in(),
            settings=self._settings(),
            inherits=self._inherits(),
            sections={key: place(at) for key, at in entry.keys.items()},
        )

    def _chosen(self, known: Mapping[str, Catalogue]) -> Iterator[Catalogue]:
        named: tuple[Scalar, ...] = self._entry.get("catalogues") or ()
        if not named:
            yield from (known[first] for first in list(known)[:1])
        for scalar in named:
            name = scalar.text.strip()
            if name in known:
                yield known[name]
            else:
                self._complaints.unknown("catalogue-unknown", scalar, name, known)

    def _office(self, key: Scalar, entry: Entry) -> Office:
        return Office(
            key=key.text,
            title=entry.get("title"),
            place=self._source.place(key),
            holder=entry.get("holder"),
            since=entry.get("since"),
        )

    def _answers(self) -> Iterator[Answer]:
        known = [condition.key for each in self._catalogues for condition in each.conditions]
        answers: tuple[tuple[Scalar, Entry | None], ...] = self._entry.get("applicability") or ()
        for key, entry in answers:
            if key.text not in known:
                self._complaints.unknown("condition-unknown", key, key.text, known)
            if entry is not None:
                applies, because = entry.get("applies") is True, entry.get("because")
                yield Answer(key.text, applies, because, self._source.place(key))

    def _exclusions(self) -> Iterator[Exclusion]:
        lines: dict[Reference, int] = {}
        exclusions: tuple[Entry, ...] = self._entry.get("exclusions") or ()
        for entry in exclusions:
            scalar: Scalar | None = entry.get("clause")
            reference = self._references.resolve(scalar) if scalar else None
            if scalar is None or reference is None:
                continue
            if reference in lines:
                first = str(lines[reference])
                self._complaints.add("identifier-taken", scalar, value=scalar.text, first=first)
            lines.setdefault(reference, scalar.line)
            yield Exclusion(reference, entry.get("because"), self._source.place(entry))

    def _legal_basis(self, entry: Entry) -> LegalBasis:
        return LegalBasis(
            kind=entry.get("kind"),
            number=entry.get("number"),
            year=entry.get("year"),
            about=entry.get("about"),
            until=entry.get("until"),
            place=self._source.place(entry),
        )

    def _statements(self) -> Iterator[Statement]:
        named: tuple[tuple[Scalar, str | None], ...] = self._entry.get("statements") or ()
        primary = next((each.id for each in self._catalogues), None)
        return statements_of(named, primary, self._references, self._source, self._complaints)

    def _statements_in(self) -> str | None:
        scalar: Scalar | None = self._entry.get("statements_in")
        return relative_path(scalar, self._complaints) if scalar else None

    def _inherits(self) -> Inheritance | None:
        scalar: Scalar | None = self._entry.get("inherits")
        path = upward_path(scalar, self._complaints) if scalar else None
        return Inheritance(path, self._source.place(scalar)) if scalar and path else None

    def _settings(self) -> Settings:
        entry: Entry | None = self._entry.get("settings")
        if entry is None:
            return Settings()
        grades: dict[FindingCode, Grade] = {}
        for key, grade in entry.get("grades") or ():
            if key.text not in RULES:
                self._complaints.unknown("finding-unknown", key, key.text, CHANGEABLE)
            elif RULES[key.text].fixed:
                self._complaints.add(
                    "grade-fixed", key, value=key.text, known=", ".join(CHANGEABLE)
                )
            elif grade is not None:
                grades[key.text] = grade
        return Settings(grades, self._bands(entry.get("colours")), entry.get("fail_on"))

    def _bands(self, entry: Entry | None) -> Bands:
        default = Bands()
        if entry is None:
            return default
        green, yellow = entry.get("green"), entry.get("yellow")
        bands = Bands(
            default.green if green is None else green,
            default.yellow if yellow is None else yellow,
        )
        if bands.yellow > bands.green:
            self._complaints.add("colours-crossed", entry)
        return bands
