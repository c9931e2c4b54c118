"""What office files say about themselves."""

from spm_check.extraction.archives import Archive
from spm_check.extraction.markup import below
from spm_check.extraction.opening import UnreadError

CORE = "docProps/core.xml"
META = "meta.xml"


def title_property(archive: Archive) -> str:
    """Return the title among the properties of an office file; nothing where it has none.

    Damaged properties are done without: the text is what counts.
    """
    for part in (CORE, META):
        try:
            root = archive.root(part)
        except UnreadError:
            continue
        found = next(below(root, "title"), None) if root is not None else None
        if found is not None:
            return " ".join((found.text or "").split())
    return ""
