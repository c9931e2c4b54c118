"""What was learned from sample papers, as `benchmarks/learn.py` writes it beside the phrases."""

import json
import os
from typing import Any

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.learned import Learned

FILE = "learned.json"
FORMAT = "spm-check/learned/1"


def read_learned(folder: str) -> Learned | None:
    """Read what was learned for the catalogue in a folder; None where nothing was.

    Raises `UnusableError` for a file that is not of this form.
    """
    path = os.path.join(folder, FILE)
    try:
        with open(path, encoding="utf-8") as stream:
            read: Any = json.load(stream)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise _unusable(path) from error
    try:
        return _learned(read)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _unusable(path) from error


def _learned(read: Any) -> Learned:
    clauses, biases = tuple(map(str, read["clauses"])), tuple(map(float, read["biases"]))
    words = {
        str(word): tuple((int(row), float(weight)) for row, weight in told)
        for word, told in read["words"].items()
    }
    rows = {row for told in words.values() for row, _ in told}
    if read["format"] != FORMAT or len(biases) != len(clauses) + 1:
        raise ValueError(FORMAT)
    if not rows <= set(range(len(biases))):
        raise ValueError(rows)
    return Learned(clauses, biases, words)


def _unusable(path: str) -> UnusableError:
    return UnusableError((Complaint("learned-unusable", Place(path, 0, 0)),))
