"""Names that are given in one place of a catalogue and used in others."""

from typing import Literal

from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

Space = Literal["clause", "requirement", "evidence", "procedure", "document", "record", "condition"]


class Names:
    """Keeps which names are given and which are used, over all files of a catalogue."""

    def __init__(self) -> None:
        """Begin with no names."""
        self._given: dict[tuple[Space, str], int] = {}
        self._used: list[tuple[tuple[Space, ...], Scalar, Complaints]] = []
        self._gaps: set[Space] = set()

    def give(self, space: Space, scalar: Scalar | None, complaints: Complaints) -> str:
        """Give a name; complain if it is given already. None leaves a gap, complained of before."""
        if scalar is None:
            self._gaps.add(space)
            return ""
        name = scalar.text.strip()
        if (space, name) in self._given:
            first = str(self._given[space, name])
            complaints.add("identifier-taken", scalar, value=name, first=first)
        self._given.setdefault((space, name), scalar.line)
        return name

    def use(self, scalar: Scalar | None, complaints: Complaints, *spaces: Space) -> str | None:
        """Use a name; whether it is given in one of the spaces is checked at the end."""
        if scalar is None:
            return None
        self._used.append((spaces, scalar, complaints))
        return scalar.text.strip()

    def known(self, space: Space) -> list[str]:
        """Return the names of a space in the order in which they were given."""
        return [name for in_, name in self._given if in_ == space]

    def check(self) -> None:
        """Complain of every name that is used and not given, unless it may stand in a gap."""
        for spaces, scalar, complaints in self._used:
            if not self._gaps.isdisjoint(spaces):
                continue
            name = scalar.text.strip()
            if not any((space, name) in self._given for space in spaces):
                known = [each for space in spaces for each in self.known(space)]
                complaints.unknown("name-unknown", scalar, name, known)
