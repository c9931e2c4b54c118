"""What is asked of every unit of a run, as a digest: equal ones stand for the same question."""

import hashlib
import marshal
import os
from collections.abc import Iterator
from dataclasses import astuple
from datetime import date

import spm_check
from spm_check.reading.text.limits import Limits

FORMAT = 3
"""Raised whenever lines are kept in another form."""


def question(on: date, clauses: str, limits: Limits) -> bytes:
    """Return the digest of what holds for every unit of a run.

    The day, the catalogues, the limits, who asks, and the program down to its own files, for
    whoever changes it.
    """
    package = os.path.dirname(os.path.abspath(spm_check.__file__))
    code = list(_program(package))
    asked = (FORMAT, spm_check.__version__, on.isoformat(), astuple(limits), asker(), code)
    sum_ = hashlib.blake2b(marshal.dumps(asked, 2), digest_size=20)
    for path in _catalogue_files(clauses):
        with open(path, "rb") as stream:
            content = stream.read()
        sum_.update(marshal.dumps((os.path.relpath(path, clauses), len(content)), 2))
        sum_.update(content)
    return sum_.digest()


def asker() -> int:
    """Return the number of the user who asks: not everybody may read the same."""
    return os.geteuid() if hasattr(os, "geteuid") else 0


def _program(package: str) -> Iterator[tuple[str, int, int]]:
    for folder, folders, names in os.walk(package):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                status = os.stat(os.path.join(folder, name))
                yield name, status.st_size, status.st_mtime_ns


def _catalogue_files(clauses: str) -> Iterator[str]:
    for folder, folders, names in os.walk(clauses):
        folders.sort()
        yield from (os.path.join(folder, name) for name in sorted(names))
