"""What an OLE container holds: the older office formats, and newer ones under a password.

Only the directory is read, by its own tree: names of what is embedded deeper do not count.
"""

import struct
from collections.abc import Iterator
from typing import Literal, NamedTuple

Held = Literal["old-office", "workbook", "locked-office", "other"]

_ENTRY = 128
_NONE = 0xFFFFFFFF
_LAST_SECTOR = 0xFFFFFFF9
"""Numbers from here on say that a chain ends, or what a sector is for."""
_TABLES = 109
"""How many sectors of the allocation table the header itself names."""
_MOST_ENTRIES = 20_000
_STREAM = 2
_CHOSEN: tuple[tuple[str, Held], ...] = (
    ("EncryptedPackage", "locked-office"),
    ("WordDocument", "old-office"),
    ("PowerPoint Document", "old-office"),
    ("Workbook", "workbook"),
    ("Book", "workbook"),
)
_WORD_FLAGS = 10
_WORD_ENCRYPTED = 0x0100


class _Entry(NamedTuple):
    """A stream or storage in the directory."""

    name: str
    kind: int
    before: int
    after: int
    below: int
    start: int


def what_is_in(content: bytes) -> Held:
    """Return what an OLE container holds; `other` where it is none, or damaged."""
    try:
        streams = _Container(content).streams()
    except (struct.error, ValueError):
        return "other"
    held: Held = "other"
    for name, kind in _CHOSEN:
        if name in streams:
            held = kind
            break
    if held == "old-office" and "WordDocument" in streams:
        flags = content[streams["WordDocument"] + _WORD_FLAGS :][:2]
        if len(flags) == 2 and int.from_bytes(flags, "little") & _WORD_ENCRYPTED:  # noqa: PLR2004
            return "locked-office"
    return held


def is_presentation(content: bytes) -> bool:
    """Say whether an OLE container holds a presentation."""
    try:
        return "PowerPoint Document" in _Container(content).streams()
    except (struct.error, ValueError):
        return False


class _Container:
    """The directory of a container; `struct.error` or `ValueError` where it is damaged."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        power = struct.unpack_from("<H", content, 30)[0]
        if power not in {9, 12}:
            raise ValueError
        self._sector: int = 1 << power
        count, self._directory = struct.unpack_from("<II", content, 44)
        named = struct.unpack_from(f"<{_TABLES}I", content, 76)
        self._table = [each for each in named if each < _LAST_SECTOR][:count]

    def streams(self) -> dict[str, int]:
        """Return the streams at the top, and where in the file each begins."""
        entries = list(self._entries())
        found: dict[str, int] = {}
        waiting = [entries[0].below] if entries else []
        seen: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number in seen or number >= len(entries):
                continue
            seen.add(number)
            entry = entries[number]
            waiting += [entry.before, entry.after]
            if entry.kind == _STREAM:
                found[entry.name] = self._at(entry.start)
        return found

    def _entries(self) -> Iterator[_Entry]:
        for sector in self._chain(self._directory):
            for at in range(self._at(sector), self._at(sector) + self._sector, _ENTRY):
                raw = self._content[at : at + _ENTRY]
                if len(raw) < _ENTRY:
                    return
                size = max(0, min(64, int.from_bytes(raw[64:66], "little")) - 2)
                name = raw[:size].decode("utf-16-le", "replace")
                before, after, below = struct.unpack_from("<III", raw, 68)
                start = int.from_bytes(raw[116:120], "little")
                yield _Entry(name, raw[66], before, after, below, start)

    def _chain(self, sector: int) -> Iterator[int]:
        """Yield a sector and those that follow it, as long as there are any."""
        left = _MOST_ENTRIES * _ENTRY // self._sector
        while sector < _LAST_SECTOR and left:
            yield sector
            left -= 1
            sector = self._next(sector)

    def _next(self, sector: int) -> int:
        table, place = divmod(sector, self._sector // 4)
        if table >= len(self._table):
            return _NONE
        at = self._at(self._table[table]) + 4 * place
        raw = self._content[at : at + 4]
        return int.from_bytes(raw, "little") if raw else _NONE

    def _at(self, sector: int) -> int:
        return (sector + 1) * self._sector
