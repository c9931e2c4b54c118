"""The error tree: what can go wrong, as facts.

Nothing here prints, exits or holds a sentence: an error carries a code, a place and the
facts of the case, and `render.words` owns the words in both languages.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ComplaintCode = Literal[
    # finding the unit
    "path-missing",
    "path-unreadable",
    "unit-file-missing",
    "unit-file-twice",
    "file-irregular",
    "link-outside",
    "folder-expected",
    "folder-linked",
    "units-missing",
    "folder-too-full",
    # the bytes and the YAML
    "file-too-big",
    "file-empty",
    "not-utf8",
    "utf-16",
    "yaml-character",
    "yaml-tab",
    "yaml-unclosed",
    "yaml-quote",
    "yaml-escape",
    "yaml-indent",
    "yaml-colon",
    "yaml-key",
    "yaml-trailing",
    "yaml-syntax",
    "yaml-too-deep",
    "yaml-too-long",
    "yaml-scalar-too-long",
    "yaml-alias",
    "yaml-anchor",
    "yaml-merge",
    "yaml-tag",
    "yaml-documents",
    "yaml-directive",
    # the shape
    "key-duplicate",
    "key-unknown",
    "key-missing",
    "not-a-mapping",
    "not-a-list",
    "not-a-text",
    "not-a-choice",
    "not-a-date",
    "not-a-day",
    "not-an-interval",
    "not-yes-or-no",
    "not-a-number",
    "not-an-identifier",
    "not-a-fingerprint",
    "value-blank",
    # the meaning of a unit file
    "format-unknown",
    "catalogue-unknown",
    "reference-unknown",
    "reference-chapter",
    "reference-list",
    "office-unknown",
    "service-unknown",
    "item-unknown",
    "statement-misplaced",
    "statement-misnamed",
    "statement-twice",
    "condition-unknown",
    "finding-unknown",
    "identifier-taken",
    "holding-missing",
    "record-shared",
    "parent-outside",
    "parent-missing",
    "parent-unusable",
    "parent-circular",
    "parent-too-far",
    "path-absolute",
    "path-upward",
    "path-backslash",
    "path-drive",
    "path-nul",
    "grade-fixed",
    "colours-crossed",
    # the meaning of a plan file
    "finding-planned",
    # the meaning of a roll-out plan
    "phase-empty",
    "phase-backwards",
    "site-unknown",
    "folder-unknown",
    "unit-phased",
    # the meaning of a catalogue
    "catalogue-missing",
    "catalogue-file-missing",
    "catalogue-misnamed",
    "number-misplaced",
    "name-unknown",
    "kind-mismatch",
    "obligation-unmatched",
    "learned-unusable",
    "variable-unknown",
    # the meaning of the draft of a procedure
    "blanks-unequal",
    "requirement-unanswered",
    # the settings
    "toml-syntax",
    # reports read back
    "json-syntax",
    "report-unknown",
    "report-unfinished",
    "report-key",
    "report-miscounted",
    "report-of-another-unit",
    "report-of-another-catalogue",
    "baseline-missing",
    # other people's files
    "list-unreadable",
    "extra-missing",
    "office-missing",
    # what is kept of portfolios
    "store-library-missing",
    "store-missing",
    "store-unreachable",
    "store-locked",
    "store-denied",
    "store-full",
    "store-foreign",
    "store-newer",
    "store-broken",
    "store-root-unknown",
    "store-root-unnamed",
    "parquet-missing",
    # many machines
    "worker-lost",
    "cluster-missing",
    "cluster-unreachable",
    "cluster-empty",
    "cluster-lost",
    "worker-without",
    "worker-version",
    "worker-clauses",
    "worker-libraries",
    "worker-without-root",
    # units behind URLs
    "url-unknown",
    "url-library-missing",
    "url-unreadable",
    "name-unusable",
]
"""Every mistake in the input that can be reported; each has its phrase in both languages."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a text file: line and column count from 1, columns in characters.

    Line 0 stands for the file as a whole.
    """

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Complaint:
    """One mistake in the input: what, where, and the facts its sentence needs."""

    code: ComplaintCode
    place: Place
    facts: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    """The source line of `place`, for the caret; empty where there is none."""


def reason_of(error: OSError) -> str:
    """Return the system's name for why something failed (`EACCES`), which any language can tell."""
    return errno.errorcode.get(error.errno or 0, "")


class SpmCheckError(Exception):
    """The root of all errors that spm-check raises on purpose."""


class UnusableError(SpmCheckError):
    """No unit, or input that cannot be used; carries every complaint of the run."""

    def __init__(self, complaints: tuple[Complaint, ...], language: str | None = None) -> None:
        """Keep the complaints in order of place; `language` is what the unit asked for, if read."""
        super().__init__(f"{len(complaints)} complaints")
        self.complaints = tuple(sorted(complaints, key=lambda c: (c.place, c.code)))
        self.language = language

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle how it is made: it travels between processes."""
        return UnusableError, (self.complaints, self.language)


class UnwrittenError(SpmCheckError):
    """A report could not be written to `path`; `reason` is the system's name for why.

    It travels between processes, for reports of many units are written by several.
    """

    def __init__(self, path: str, reason: str) -> None:
        """Keep the path and the reason as facts."""
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        """Return both, for those who debug."""
        return f"{self.path}: {self.reason}"

    def __reduce__(self) -> tuple[object, ...]:
        """Tell pickle how it is made: it travels between processes."""
        return UnwrittenError, (self.path, self.reason)
