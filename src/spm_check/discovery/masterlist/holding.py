"""Where an entry is: in a file that the list names or that is called so, or on paper."""

from collections.abc import Iterator
from typing import NamedTuple

from spm_check.discovery.masterlist.cells import letter_of
from spm_check.discovery.masterlist.files import in_one_folder, looked_for
from spm_check.discovery.masterlist.rows import Row
from spm_check.discovery.masterlist.scene import Scene
from spm_check.model.entry import Value
from spm_check.model.masterlist import Held, Meaning, Remark, RemarkWhy
from spm_check.model.proposal import ProposedKind

LONGEST = 60
"""How much of a cell a remark tells."""

_ADDRESS = ("http://", "https://", "www.")


class Where(NamedTuple):
    """The fields of an entry that say where it is, how that is known, and what is to be said."""

    fields: dict[str, Value]
    held: Held
    remarks: tuple[Remark, ...]


def holding_of(row: Row, kind: ProposedKind, scene: Scene) -> Where:
    """Return where the document of a row is.

    Where neither a file nor a place is known, the unit file says what to look for: a file called
    by the title. As long as there is none the audit finds the entry missing, which is the truth.
    """
    remarks = list(_not_there(row, scene))
    title, number = row.text("title"), row.text("number")
    named = _named(row, scene)
    if named:
        return Where({"file": named}, "named", tuple(remarks))
    found = scene.undeclared_shelf.called(title, number, kind)
    if found:
        if not in_one_folder(found):
            remarks.append(Remark("file-several", value=", ".join(found)))
        fields: dict[str, Value] = {"file": found[0]} if len(found) == 1 else {"files": found}
        return Where(fields, "matched", tuple(remarks))
    location = row.text("location")
    if location:
        return Where({"location": location}, "location", tuple(remarks))
    pattern = looked_for(title)
    remarks.append(Remark("holding-open", value=pattern))
    return Where({"files": (pattern,)}, "open", tuple(remarks))


def _named(row: Row, scene: Scene) -> str | None:
    """Return the file that the list names, where there is exactly one of that name."""
    places: tuple[Meaning, ...] = ("file", "location")
    found = (scene.shelf.named(text) for place in places if (text := row.text(place)))
    return next((files[0] for files in found if len(files) == 1), None)


def _not_there(row: Row, scene: Scene) -> Iterator[Remark]:
    """Yield what is wrong with the file that the list names."""
    text = row.text("file")
    if not text:
        return
    found = scene.shelf.named(text)
    if text.lower().startswith(_ADDRESS):
        yield remark_on(row, "file-outside", "file", text)
    elif not found:
        yield remark_on(row, "file-absent", "file", text)
    elif len(found) > 1:
        yield remark_on(row, "file-several", "file", ", ".join(found))


def remark_on(row: Row, why: RemarkWhy, meaning: Meaning, value: str) -> Remark:
    """Return a remark on the cell under a meaning."""
    heading = row.header.all_of(meaning)[0]
    return Remark(why, letter_of(heading.column), heading.text, shortened(value))


def shortened(value: str) -> str:
    """Return a cell as a remark tells it."""
    return value if len(value) <= LONGEST else value[:LONGEST] + "…"
