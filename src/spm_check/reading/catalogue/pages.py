"""The files of one catalogue, each read once, with their complaints kept for the end."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from spm_check.errors import Complaint, UnusableError
from spm_check.model.text import Text
from spm_check.reading.shape.shapes import Entry, Fields
from spm_check.reading.text.limits import DEFAULT
from spm_check.reading.text.source import NOWHERE, Complaints, Source, read_source
from spm_check.reading.yaml.nodes import Scalar, parse


class Page(NamedTuple):
    """One file: its entries, as far as they could be read, and what is wrong with it."""

    entry: Entry
    complaints: Complaints


EMPTY = Entry({}, {}, 0, 0)
"""Stands for what could not be read."""


class Pages:
    """Reads the files of a catalogue's folder."""

    def __init__(self, folder: str) -> None:
        """Take the folder; nothing is read yet."""
        self._folder = folder
        self._complaints: list[Complaints] = []
        self._unread: list[Complaint] = []
        self.understood = True
        """Whether every file so far was there and was YAML with entries."""

    def read(self, name: str, shape: Fields) -> Page:
        """Read a file of the folder."""
        path = os.path.join(self._folder, name)
        try:
            source = read_source(path, name, DEFAULT)
        except UnusableError as error:
            self._unread.extend(error.complaints)
            self.understood = False
            return Page(EMPTY, Complaints(Source(name, "", path)))
        complaints = Complaints(source)
        self._complaints.append(complaints)
        root = parse(source, DEFAULT, complaints)
        if root is None and not complaints:
            complaints.add("file-empty", NOWHERE)
        entry = shape.read(root, complaints) if root is not None else None
        self.understood = self.understood and entry is not None
        return Page(entry or EMPTY, complaints)

    def read_named(self, scalar: Scalar, beside: Complaints, shape: Fields) -> Page:
        """Read a file that another one names; complain there if it is missing."""
        name = scalar.text.strip()
        if not os.path.isfile(os.path.join(self._folder, name)):
            beside.add("catalogue-file-missing", scalar, value=name)
            self.understood = False
            return Page(EMPTY, beside)
        return self.read(name, shape)

    def wrong(self) -> Iterator[Complaint]:
        """Yield all that is wrong with the files read so far."""
        yield from self._unread
        for complaints in self._complaints:
            yield from complaints


def text_of(entry: Entry | None) -> Text:
    """Return a text in both languages; what is missing has its complaint already."""
    if entry is None:
        return Text("", "")
    return Text(entry.get("id") or "", entry.get("en") or "")
