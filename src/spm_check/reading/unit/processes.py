"""The processes of a unit file, whose offices, services and records have to be declared there."""

from collections.abc import Collection, Iterable, Iterator

from spm_check.model.process import Process
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.unit.items import Items
from spm_check.reading.yaml.nodes import Scalar


class Processes:
    """Understands the entries of `processes:` in one unit file."""

    def __init__(
        self, source: Source, items: Items, services: Collection[str], complaints: Complaints
    ) -> None:
        """Take what processes refer to: offices and ids through `items`, and the services."""
        self._source = source
        self._items = items
        self._services = services
        self._complaints = complaints

    def all(self, entries: Iterable[Entry]) -> Iterator[Process]:
        """Yield the processes; where something was mistaken, with gaps and a complaint.

        To be asked after all documents and records are read, for it refers to their ids.
        """
        lines: dict[str, int] = {}
        for entry in entries:
            yield Process(
                id=self._id(entry.get("id"), lines),
                title=entry.get("title"),
                kind=entry.get("kind") or "core",
                place=self._source.place(entry),
                owner=self._items.office(entry.get("owner")),
                inputs=entry.get("inputs") or (),
                outputs=entry.get("outputs") or (),
                services=tuple(self._known_services(entry.get("services") or ())),
                records=tuple(self._items.known(entry.get("records") or ())),
            )

    def _id(self, scalar: Scalar | None, lines: dict[str, int]) -> str:
        if scalar is None:
            return ""
        if scalar.text in lines:
            first = str(lines[scalar.text])
            self._complaints.add("identifier-taken", scalar, value=scalar.text, first=first)
        lines.setdefault(scalar.text, scalar.line)
        return scalar.text

    def _known_services(self, named: Iterable[Scalar]) -> Iterator[str]:
        for scalar in named:
            name = scalar.text.strip()
            if name not in self._services:
                self._complaints.unknown("service-unknown", scalar, name, self._services)
            yield name
