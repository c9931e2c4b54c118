"""References to clauses, and paths: texts whose meaning is checked when they are read."""

import re

from spm_check.model.clause import Catalogue
from spm_check.model.unit import Reference
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Scalar

DRIVE = re.compile(r"[A-Za-z]:")


class References:
    """Resolves references against the catalogues that a unit is held against."""

    def __init__(self, catalogues: tuple[Catalogue, ...], complaints: Complaints) -> None:
        """Take the catalogues, the primary one first."""
        self._catalogues = catalogues
        self._complaints = complaints

    def resolve(self, scalar: Scalar) -> Reference | None:
        """Return the clause or requirement that is named; complain of one that is unknown.

        `4.2.3` is looked up in the primary catalogue, `other:4.2.3` in the one of that id.
        A whole chapter is refused: it would stand for everything.
        """
        text = scalar.text.strip()
        prefix, colon, target = text.rpartition(":")
        catalogue = self._catalogue(prefix) if colon else next(iter(self._catalogues), None)
        if catalogue is None:
            if colon:
                known = (each.id for each in self._catalogues)
                self._complaints.unknown("catalogue-unknown", scalar, prefix, known)
            return None
        if target in catalogue.requirement_by_id:
            return Reference(catalogue.id, target)
        if "," in target:
            self._complaints.add("reference-list", scalar, value=text)
            return None
        if target not in catalogue.clause_by_number:
            numbers = (*catalogue.clause_by_number, *catalogue.requirement_by_id)
            self._complaints.add(
                "reference-unknown",
                scalar,
                value=target,
                near=self._complaints.near(target.rstrip("."), numbers),
            )
        elif "." not in target:
            self._complaints.add("reference-chapter", scalar, value=target)
        else:
            return Reference(catalogue.id, target)
        return None

    def is_clause(self, reference: Reference) -> bool:
        """Say whether a reference names a clause, and not one requirement of it."""
        catalogue = self._catalogue(reference.catalogue)
        return catalogue is not None and reference.target in catalogue.clause_by_number

    def _catalogue(self, id_: str) -> Catalogue | None:
        return next((each for each in self._catalogues if each.id == id_), None)


def relative_path(scalar: Scalar, complaints: Complaints) -> str | None:
    """Return a path inside the unit's folder; complain of any that could lead out of it.

    `./` and doubled slashes do not count.
    """
    path = upward_path(scalar, complaints)
    if path is not None and ".." in path.split("/"):
        complaints.add("path-upward", scalar, value=scalar.text.strip())
        return None
    return path


def upward_path(scalar: Scalar, complaints: Complaints) -> str | None:
    """Return a path from the unit's folder, perhaps out of it; complain of any other."""
    text = scalar.text.strip()
    parts = [part for part in text.split("/") if part not in {"", "."}]
    if "\0" in text:
        complaints.add("path-nul", scalar)
    elif "\\" in text:
        complaints.add("path-backslash", scalar, value=text, near=text.replace("\\", "/"))
    elif DRIVE.match(text):
        complaints.add("path-drive", scalar, value=text)
    elif text.startswith("/"):
        complaints.add("path-absolute", scalar, value=text)
    elif not parts:
        complaints.add("value-blank", scalar, key=text or "file")
    else:
        return "/".join(parts)
    return None
