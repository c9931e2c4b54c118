"""The archive that a Word file is, without the time at which it was packed."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP archive can name."""


def steady(packed: BytesIO) -> bytes:
    """Return the archive with its parts in the same order, all of one time and one system."""
    again = BytesIO()
    with ZipFile(packed) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, EARLIEST)
            part.compress_type, part.create_system = ZIP_DEFLATED, 0
            new.writestr(part, old.read(name))
    return again.getvalue()
