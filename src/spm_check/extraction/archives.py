"""Zip archives that strangers made, opened with bounds on what they may unpack to."""

import io
import zlib
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile, ZipInfo

from spm_check.extraction.markup import AT_MOST, tree
from spm_check.extraction.opening import UnreadError

ENTRIES = 20_000
"""How many files an archive may hold."""
UNPACKED = 300_000_000
"""To how many bytes all of an archive may unpack."""
ONE = 60_000_000
"""To how many bytes one file of an archive may unpack."""
RATIO = 300
"""How many times bigger a file may become, if it becomes big at all."""
SMALL = 1_000_000
"""Below so many bytes the ratio says nothing: empty tables pack very well."""
_ENCRYPTED = 1


class Archive:
    """The files of a zip archive, each read on demand and within the bounds."""

    def __init__(self, content: bytes) -> None:
        """Open an archive that lies in memory.

        Raises `UnreadError` if it is no sound archive, is encrypted, or would grow too large.
        """
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except (BadZipFile, ValueError, EOFError, RuntimeError, OSError):
            raise UnreadError("corrupt") from None
        entries = self._zip.infolist()
        if len(entries) > ENTRIES or sum(each.file_size for each in entries) > UNPACKED:
            raise UnreadError("too-large")
        if any(_swells(each) for each in entries):
            raise UnreadError("too-large")
        if any(each.flag_bits & _ENCRYPTED for each in entries):
            raise UnreadError("encrypted")
        self._entries = {each.filename.replace("\\", "/").lstrip("/"): each for each in entries}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files in the archive, in its order."""
        return tuple(self._entries)

    def root(self, name: str, most: int = AT_MOST) -> Element | None:
        """Return the root of an XML file of the archive; None where there is none of that name.

        Of a file of more than `most` bytes it holds the beginning. Raises `UnreadError` if it is
        damaged.
        """
        content = self.read(name, most + 1)
        return tree(content, most) if content else None

    def size(self, name: str) -> int:
        """Return to how many bytes a file of the archive unpacks."""
        entry = self._entries.get(name)
        return 0 if entry is None else entry.file_size

    def read(self, name: str, most: int = ONE) -> bytes:
        """Return the first `most` bytes of a file of the archive; nothing where there is none.

        Raises `UnreadError` if it is damaged.
        """
        entry = self._entries.get(name)
        if entry is None:
            return b""
        try:
            with self._zip.open(entry) as stream:
                return stream.read(most)
        except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
            raise UnreadError("corrupt") from None


def _swells(entry: ZipInfo) -> bool:
    """Say whether a file would become so much bigger that it was made to do harm."""
    if entry.file_size > ONE:
        return not entry.filename.lower().endswith((".png", ".jpg", ".jpeg", ".mp4", ".emf"))
    return entry.file_size > SMALL and entry.file_size > RATIO * max(entry.compress_size, 1)
