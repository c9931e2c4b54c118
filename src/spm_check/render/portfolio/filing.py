"""Where the report of each unit lies beside a portfolio: one folder, safe and unique names."""

import hashlib
import re
from urllib.parse import quote

LONGEST = 48
"""How much of a unit's path is told by the name of its report."""


def report_name(path: str) -> str:
    """Return the name of the file that has the report of the unit at a path below the root.

    It is plain ASCII and short, whatever the path is, and no two paths have the same one.
    """
    digest = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    told = re.sub("[^a-z0-9]+", "-", path.lower())[:LONGEST].strip("-")
    return f"{told or 'unit'}-{digest}.html"


def report_link(folder: str, path: str) -> str:
    """Return the address of a unit's report from a page that lies beside the folder."""
    return f"{quote(folder.encode('utf-8', 'surrogateescape'))}/{report_name(path)}"
