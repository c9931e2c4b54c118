"""What goes between the program and its workers: one JSON text a line, either way."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

from spm_check.model.extract import Extract

STEP_SECONDS = 60
"""How long one page of OCR or one conversion may take."""

Task = Literal["first-page", "rows", "whole"]
"""What is wanted of a file: its extract, all rows of a list, or all of its text."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be read."""

    path: str
    """By which the operating system knows it."""
    task: Task = "first-page"
    tesseract: str | None = None
    """The program for OCR; empty where it is missing, None where OCR is not wanted."""
    languages: str = ""
    """The languages of OCR as tesseract names them, such as `ind+eng`."""
    soffice: str | None = None
    """The program that converts old office files; None where it is missing."""
    scratch: str = ""
    """A folder for what is needed meanwhile; whoever gives the job removes it."""
    seconds: int = 20
    """How long it may take; a worker that nobody stops ends itself after twice as long."""


def job_line(job: Job) -> bytes:
    """Return a job as a line."""
    return json.dumps(asdict(job)).encode() + b"\n"


def job_of(line: bytes) -> Job:
    """Return the job in a line; raises `ValueError` or `TypeError` for anything else."""
    return Job(**json.loads(line))


_DEFAULTS: dict[str, Any] = {each.name: each.default for each in fields(Extract)}
_LISTS = ("headings", "headers", "lines", "sheets")


def plain(extract: Extract) -> dict[str, Any]:
    """Return an extract as plain JSON values, without what is as it is by default."""
    given = ((name, getattr(extract, name)) for name in _DEFAULTS)
    return {name: value for name, value in given if value != _DEFAULTS[name]}


def extract_of(value: dict[str, Any]) -> Extract:
    """Return the extract of plain values; raises `TypeError` or `ValueError` for anything else."""
    given = dict(value)
    for name in _LISTS:
        if name in given:
            given[name] = _texts(given[name])
    if "rows" in given:
        given["rows"] = tuple(_texts(row) for row in given["rows"])
    return Extract(**given)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError
    return tuple(value)
