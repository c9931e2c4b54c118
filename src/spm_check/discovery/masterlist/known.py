"""What the unit file and the rows above have already, by number and by title."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Declared, ListKind
from spm_check.model.unit import Item, Record


class _Have(NamedTuple):
    id: str
    title: str
    number: str
    earlier: bool


class Known:
    """Entries that are there; rows are added as they are taken over."""

    def __init__(self, items: Iterable[Item]) -> None:
        """Begin with what the unit file declares; the id of a record stands for its number."""
        self._numbers: dict[str, _Have] = {}
        self._titles: dict[tuple[ListKind, str], list[_Have]] = {}
        for item in items:
            is_record = isinstance(item, Record)
            number = item.id if isinstance(item, Record) else item.number or ""
            have = _Have(item.id, item.title, folded(number), earlier=False)
            self._add(have, "records" if is_record else "documents")

    def take(self, section: ListKind, id_: str, title: str, number: str) -> None:
        """Add a row that was taken over."""
        self._add(_Have(id_, title, folded(number), earlier=True), section)

    def _add(self, have: _Have, section: ListKind) -> None:
        if have.number:
            self._numbers.setdefault(have.number, have)
        self._titles.setdefault((section, folded(have.title)), []).append(have)

    def declared(
        self, section: ListKind, title: str, number: str, *, shared: bool
    ) -> Declared | None:
        """Return what has a row already: the same title, unless both have numbers that differ.

        The same number is enough, unless the list gives it to several documents (`shared`).
        """
        code = folded(number)
        for have in self._titled(section, title):
            if not code or not have.number or code == have.number:
                return Declared(title, have.id, have.title, "title", have.earlier)
        have_number = self._numbers.get(code) if code and not shared else None
        if have_number is None:
            return None
        return Declared(title, have_number.id, have_number.title, "number", have_number.earlier)

    def of_title(self, section: ListKind, title: str) -> str | None:
        """Return the id of another entry of this title."""
        return next((have.id for have in self._titled(section, title)), None)

    def _titled(self, section: ListKind, title: str) -> Iterator[_Have]:
        return iter(self._titles.get((section, folded(title)), ()))
