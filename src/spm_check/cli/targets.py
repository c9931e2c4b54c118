"""What a run is asked to write: files, each in its format, and none in the place of evidence."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from spm_check.cli.spoken import Mistake
from spm_check.model.holdings import Tree
from spm_check.model.unit import Unit
from spm_check.reading.unit.finder import NAMES, PLAN, UnitPath

FORMATS = (
    "terminal",
    "html",
    "json",
    "markdown",
    "xlsx",
    "docx",
    "pdf",
    "csv",
    "csv-checklist",
    "sarif",
    "junit",
    "github",
    "gitlab",
)
"""The formats of a gap report, those for people first; how each is made: `formats`."""

BINARY = frozenset({"xlsx", "docx", "pdf", "parquet", "parquet-findings"})
"""The formats that no screen can show."""

ENDINGS: Mapping[str, str] = {
    ".docx": "docx",
    ".pdf": "pdf",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "terminal",
    ".csv": "csv",
    ".sarif": "sarif",
    ".xml": "junit",
    ".xlsx": "xlsx",
}
"""What the end of a file's name says of the format."""

STDOUT = "-"
"""The name that stands for stdout."""


class Target(NamedTuple):
    """A file to write: an extra copy in a format of its own, or the report itself."""

    path: str
    format: str | None
    """The format that was named with it; None where the file takes the place of stdout."""

    @classmethod
    def of(cls, text: str) -> "Target":
        """Return the target of `FORMAT=FILE` or `FILE`; a path with `=` is written `./a=b`."""
        format_, equals, path = text.partition("=")
        if equals and format_.isascii() and format_.replace("-", "").isalnum():
            return cls(path, format_)
        return cls(text, None)

    def in_format(
        self,
        chosen: str | None,
        usual: str | None,
        formats: Sequence[str] = FORMATS,
        endings: Mapping[str, str] = ENDINGS,
    ) -> str:
        """Return the format to write: its own, the chosen one, the file's ending's, the usual.

        Raises `Mistake` where the ending is that of some other kind of file.
        """
        ending = os.path.splitext(self.path)[1].lower()
        found = self.format or chosen or endings.get(ending) or usual
        if found is None and ending:
            raise Mistake("format-unclear", value=self.path, known=", ".join(formats))
        return found or formats[0]


def refuse_screen(format_: str) -> None:
    """Raise `Mistake` where stdout is a screen, which cannot show a format."""
    if format_ in BINARY and sys.stdout is not None and sys.stdout.isatty():
        raise Mistake("screen-is-no-file", value=format_, ending=format_.partition("-")[0])


def format_of(
    chosen: str | None, output: str | None, formats: Sequence[str], endings: Mapping[str, str]
) -> str:
    """Return the format of a command's one file: the chosen one, else that of the file's ending.

    Raises `Mistake` where the ending tells none.
    """
    if chosen or not output:
        return chosen or formats[0]
    ending = os.path.splitext(output)[1].lower()
    if ending not in endings:
        raise Mistake("format-unclear", value=output, known=", ".join(formats))
    return endings[ending]


def replaces_stdout(targets: Iterable[Target]) -> bool:
    """Say whether the report goes elsewhere than to stdout as it is."""
    return any(target.format is None or target.path == STDOUT for target in targets)


def refuse_twice(targets: Iterable[Target]) -> None:
    """Raise `Mistake` where one file is named twice: the later copy would undo the earlier."""
    seen: set[str] = set()
    for target in targets:
        real = target.path if target.path == STDOUT else os.path.realpath(target.path)
        if real in seen:
            raise Mistake("file-twice", value=target.path)
        seen.add(real)


def refuse_evidence(targets: Iterable[Target], unit: Unit, path: UnitPath) -> None:
    """Raise `Mistake` where a report would become the unit file or what the unit declares.

    That holds for what is there, and for what is not: a report that lay where evidence is
    missing would pass for the evidence at the next audit.
    """
    root = os.path.realpath(path.folder)
    declared = [*unit.patterns, *(p for each in unit.shared for p in each.holding.patterns)]
    held = {os.path.realpath(os.path.join(root, pattern)) for pattern in declared}
    kept = {
        os.path.realpath(path.file),
        *(os.path.join(root, name) for name in (*NAMES, PLAN)),
        *(
            os.path.realpath(os.path.join(root, each.origin.file))
            for each in unit.shared
            if each.origin
        ),
    } | held
    for target in targets:
        real = os.path.realpath(target.path)
        inside = os.path.relpath(real, root).replace(os.sep, "/")
        if real in kept or any(_fits(pattern, inside) for pattern in declared):
            raise Mistake("file-in-use", value=target.path)


def _fits(pattern: str, path: str) -> bool:
    """Say whether a path in the unit's folder is one that a pattern stands for."""
    folder, _, name = path.rpartition("/")
    parts = folder.split("/") if folder else []
    folders = {"/".join(parts[:n]): frozenset({part}) for n, part in enumerate(parts)}
    return any(Tree({folder: frozenset({name})}, folders).match(pattern))
