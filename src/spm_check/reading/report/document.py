"""A JSON document that says what it is, read strictly; what is wrong is told with its place."""

import json
from datetime import date
from typing import Any, NoReturn

from spm_check.errors import ComplaintCode, UnusableError
from spm_check.reading.report.keys import At, KeyMissing
from spm_check.reading.text.source import NOWHERE, Complaints, Point, Source


def document_of(source: Source, schema: str) -> Any:
    """Return the JSON of a file that says it is of a schema; raise `UnusableError` otherwise."""
    try:
        document = json.loads(source.text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        text = source.text.strip()
        cut = error.pos >= len(text) or (text.startswith("{") and not text.endswith("}"))
        code: ComplaintCode = "report-unfinished" if cut else "json-syntax"
        refuse(source, code, Point(error.lineno, error.colno))
    except (ValueError, RecursionError):  # numbers that are none, or too long; lists too deep
        refuse(source, "json-syntax")
    found = document.get("schema") if isinstance(document, dict) else None
    if found != schema:
        refuse(source, "report-unknown", known=schema)
    return document


def refuse(source: Source, code: ComplaintCode, at: Point = NOWHERE, **facts: str) -> NoReturn:
    """Raise `UnusableError` with one complaint about a file."""
    complaints = Complaints(Source(source.name, "", source.shown))
    complaints.add(code, at, **facts)
    raise UnusableError(tuple(complaints))


def day_of(at: At) -> date:
    """Return a day; raise `KeyMissing` where there is none."""
    try:
        return date.fromisoformat(at.text())
    except ValueError:
        raise KeyMissing(at.path) from None


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)
