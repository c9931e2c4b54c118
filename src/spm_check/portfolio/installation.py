"""What must be the same wherever units are audited, or their lines could not stand side by side."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from spm_check import __version__
from spm_check.errors import Complaint, ComplaintCode, Place
from spm_check.extraction import missing_libraries
from spm_check.reading.catalogue.compiled import PHRASES, digest


@dataclass(frozen=True, slots=True)
class Installation:
    """What the verdict on a unit depends on apart from the unit."""

    version: str
    clauses: str
    """The digest of the catalogues."""
    libraries: str
    """What reads quality manuals and is missing."""
    root: str
    """The folder that is not there; empty where it is, or where the units lie in a store."""


_CODES: Mapping[str, ComplaintCode] = {
    "version": "worker-version",
    "clauses": "worker-clauses",
    "libraries": "worker-libraries",
    "root": "worker-without-root",
}
"""What is wrong with a worker where something differs; in the order in which it is told."""


def installation(clauses: str, root: str | None = None) -> Installation:
    """Return this installation with the catalogues of a folder, and a folder that it must see."""
    return Installation(
        version=__version__,
        clauses=_digest(clauses),
        libraries=", ".join(missing_libraries()),
        root=root if root and not os.path.isdir(root) else "",
    )


def difference(ours: Installation, theirs: Installation, worker: str) -> Complaint | None:
    """Return what a worker has otherwise than we do; None where all is the same."""
    mine, other = asdict(ours), asdict(theirs)
    for field in fields(Installation):
        if mine[field.name] != other[field.name]:
            facts = {"own": mine[field.name] or "-", "value": other[field.name] or "-"}
            return Complaint(_CODES[field.name], Place(worker, 0, 0), facts)
    return None


def _digest(clauses: str) -> str:
    """Return one digest of all catalogues of a folder; empty where there is none."""
    try:
        ids = sorted(os.listdir(clauses))
        folders = [os.path.join(clauses, id_) for id_ in ids]
        each = [_of_one(folder) for folder in folders if os.path.isdir(folder)]
        return hashlib.blake2b(",".join(each).encode(), digest_size=4).hexdigest()
    except OSError:
        return ""


def _of_one(folder: str) -> str:
    names = sorted(each for each in os.listdir(folder) if each.endswith(".yaml"))
    return digest(folder, (each for each in names if each != PHRASES))
