"""What is asked of every unit of a run, as a digest: equal ones stand for the same question."""

import hashlib
import marshal
import os
from collections.abc import Iterator
from dataclasses import astuple
from datetime import date

import spm_check
from spm_check.portfolio.asker import asker
from spm_check.reading.text.limits import Limits

FORMAT = 4
"""Raised whenever lines or walks are kept in another form."""


def program() -> bytes:
    """Return the digest of who asks: the user, and the program down to its own files.

    Those may be changed by whoever works on it.
    """
    package = os.path.dirname(os.path.abspath(spm_check.__file__))
    told = (FORMAT, spm_check.__version__, repr(asker()), list(_code(package)))
    return hashlib.blake2b(marshal.dumps(told, 2), digest_size=20).digest()


def question(asking: bytes, on: date, clauses: str, limits: Limits) -> bytes:
    """Return the digest of what holds for every unit of a run: who asks, day, limits, catalogues.

    Raises `OSError` where a catalogue cannot be read.
    """
    sum_ = hashlib.blake2b(asking, digest_size=20)
    sum_.update(marshal.dumps((on.isoformat(), astuple(limits)), 2))
    for path in _catalogue_files(clauses):
        with open(path, "rb") as stream:
            content = stream.read()
        sum_.update(marshal.dumps((os.path.relpath(path, clauses), len(content)), 2))
        sum_.update(content)
    return sum_.digest()


def _code(package: str) -> Iterator[tuple[str, int, int]]:
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
