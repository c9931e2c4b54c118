"""Where the draft of a procedure belongs among the documents of a unit: folder, name and id."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from unicodedata import normalize

from spm_check.model.holdings import is_pattern
from spm_check.model.unit import Document, Unit, is_live

FOLDER = "prosedur"
"""Where procedures lie in a unit that has none yet."""

NUMBERED = re.compile(r"(.*\D)-\d+")
"""An id that is one of a row: PM-01."""

LONGEST = 60
"""How many letters of a title the name of a file takes."""


def filed_beside(unit: Unit, clauses: Collection[str], *, is_service: bool) -> list[Document]:
    """Return the procedures that a new one is filed beside; those of its own sort come first.

    `clauses` are those that ask for a procedure; the SOP of a service is of the other sort.
    """
    known = [each for each in unit.documents if each.kind == "procedure" and is_live(each)]
    obligatory = [d for d in known if any(r.target in clauses for r in d.references)]
    same = [d for d in known if (d in obligatory) != is_service]
    return same or known


def folder_of(beside: Collection[Document]) -> str:
    """Return the folder that most of them lie in; empty for the folder of the unit itself."""
    folders = Counter(_folders(beside))
    return folders.most_common(1)[0][0] if folders else FOLDER


def _folders(beside: Collection[Document]) -> Iterator[str]:
    for document in beside:
        for path in document.holding.patterns:
            folder = path.rpartition("/")[0]
            if not is_pattern(folder):
                yield folder


def prefix_of(beside: Collection[Document], usual: str) -> str:
    """Return how the ids of most of them begin, else the usual prefix."""
    found = (NUMBERED.fullmatch(document.id) for document in beside)
    prefixes = Counter(match[1] for match in found if match)
    return prefixes.most_common(1)[0][0] if prefixes else usual


def slug_of(title: str) -> str:
    """Return a title as the name of a file that any system takes: pengendalian-dokumen."""
    plain = normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(words)[:LONGEST].strip("-") or "sop"
