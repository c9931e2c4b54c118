"""A unit that is written down in YAML and read again is the unit that was meant."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from spm_check.model.calendar import Interval, Span
from spm_check.model.unit import Document, Item, Practice, Reference, Unit
from spm_check.reading.text.source import Source
from spm_check.reading.unit.unit_file import understand_unit
from spm_check.reading.unit.unit_shape import FORMAT
from strategies import CATALOGUES, units

INDONESIAN: dict[Span, str] = {"day": "hari", "week": "Minggu", "month": "bulan", "year": "tahun"}
DOCUMENT = (
    "kind number revision status prepared_by approved_by approved_on effective reviewed_on "
    "review_every"
)
RECORD = "last every keep none_until"


@dataclass(frozen=True)
class Writer:
    """Writes a unit down in one of the ways in which people do."""

    indonesian: bool
    blanks: bool
    """Whether keys with nothing to say are written, and left blank."""
    alone: bool
    """Whether one thing stands alone where a list is expected."""
    in_full: bool
    """Whether references name their standard though it is the main one."""

    def text(self, unit: Unit) -> str:
        """Return the unit file."""
        stream = io.StringIO()
        yaml = YAML(typ="rt", pure=True)
        yaml.allow_unicode = True
        yaml.representer.ignore_aliases = lambda _: True  # nobody types an anchor
        yaml.dump(self.file(unit), stream)
        return stream.getvalue()

    def file(self, unit: Unit) -> dict[str, Any]:
        """Return the sections of the file."""
        main, settings = unit.catalogues[0], unit.settings
        about = self.plainly(unit, "name kind parent scope language")
        about |= self.given(services=self.several(unit.services))
        bands = {"green": settings.bands.green, "yellow": settings.bands.yellow}
        return {"format": FORMAT, "unit": about} | self.given(
            catalogues=self.several(unit.catalogues),
            offices={each.key: self.plainly(each, "title holder since") for each in unit.offices},
            legal_basis=[self.plainly(e, "kind number year about until") for e in unit.legal_basis],
            applicability={
                each.key: {"applies": self.yes(each.applies)} | self.given(because=each.because)
                for each in unit.applicability
            },
            exclusions=[
                {"clause": self.reference(each.reference, main)} | self.given(because=each.because)
                for each in unit.exclusions
            ],
            documents=[self.item(each, main) for each in unit.documents],
            records=[self.item(each, main) for each in unit.records],
            practices=[self.practice(each, main) for each in unit.practices],
            settings=self.given(
                grades=dict(settings.grades),
                colours={key: self.percent(tenths) for key, tenths in bands.items()},
                fail_on=settings.fail_on,
            ),
        )

    def item(self, item: Item, main: str) -> dict[str, Any]:
        """Return a document or record."""
        clauses = self.several(self.reference(each, main) for each in item.references)
        patterns, location = list(item.holding.patterns), item.holding.location
        one = self.alone and len(patterns) == 1
        written = self.plainly(item, "id title") | self.given(clauses=clauses, location=location)
        written |= {"file": patterns[0]} if one else self.given(files=patterns)
        written |= self.plainly(item, DOCUMENT if isinstance(item, Document) else RECORD)
        # Left blank, it would not be a yes.
        if not item.confirmed or self.blanks:
            written["confirmed"] = self.yes(item.confirmed)
        return written

    def practice(self, practice: Practice, main: str) -> dict[str, Any]:
        """Return a practice."""
        clauses = self.several(self.reference(each, main) for each in practice.references)
        return {"clauses": clauses} | self.plainly(practice, "note office")

    def plainly(self, entry: Any, names: str) -> dict[str, Any]:
        """Return fields of an entry under their own names."""
        return self.given(**{name: self.value(getattr(entry, name)) for name in names.split()})

    def given(self, **values: Any) -> dict[str, Any]:
        """Return what is given; what is not is left out, or left blank."""
        there = {key: each if each or each == 0 else None for key, each in values.items()}
        return {key: each for key, each in there.items() if self.blanks or each is not None}

    def value(self, value: Any) -> Any:
        """Return a single value; dates and texts are left to the library."""
        if isinstance(value, Interval):
            several = f"{value.span}s" if value.count > 1 else value.span
            return f"{value.count} {INDONESIAN[value.span] if self.indonesian else several}"
        assert value is None or isinstance(value, str | date)
        return value

    def several(self, those: Iterable[Any]) -> Any:
        """Return a list, or what is alone in it."""
        listed = list(those)
        return listed[0] if self.alone and len(listed) == 1 else listed

    def reference(self, reference: Reference, main: str) -> str:
        """Return a reference, with its standard where it is not the main one."""
        short = reference.catalogue == main and not self.in_full
        return reference.target if short else f"{reference.catalogue}:{reference.target}"

    def yes(self, answer: bool) -> str:  # noqa: FBT001  it is what is written
        """Return yes or no."""
        return (("tidak", "ya") if self.indonesian else ("no", "Yes"))[answer]

    def percent(self, tenths: int) -> str:
        """Return tenths of a percent with the sign of the language."""
        return f"{tenths // 10}{',' if self.indonesian else '.'}{tenths % 10}"


WRITERS = st.builds(Writer, st.booleans(), st.booleans(), st.booleans(), st.booleans())


@settings(max_examples=150)
@given(units(), WRITERS)
def test_what_is_read_is_what_was_meant(unit: Unit, writer: Writer) -> None:
    assert unit == understand_unit(Source(unit.file, writer.text(unit)), CATALOGUES)
