"""Settings that many units share: `[tool.spm-check]` of the nearest `pyproject.toml` above."""

import os
import re
from typing import Any, NamedTuple

from spm_check.errors import UnusableError
from spm_check.folders import stays_inside
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import NOWHERE, Complaints, Point, Source, read_source

NAME = "pyproject.toml"
SECTION = "spm-check"

HERE = "."
"""What stands for the folder of the file: no other can be named, for it may lie in the unit."""

MOST = 1_000_000
"""In how much of a file, in bytes, the section is looked for."""

NAMED = re.compile(r"(?P<indent>\s*)(?:\[+(?P<table>[^\]]+)\]|(?P<key>[^=#\[]+)=)")
"""A line of TOML that names a table or a key."""


class ProjectSettings(NamedTuple):
    """What a project sets for the reports of all its units; None where it sets nothing."""

    format: str | None = None
    fail_on: str | None = None
    color: str | None = None
    lang: str | None = None
    root: str | None = None
    """The folder within which the units above others are looked for."""


def read_project(
    folder: str, choices: dict[str, tuple[str, ...]], limits: Limits
) -> ProjectSettings:
    """Return the settings above a unit's folder; empty ones where there are none.

    `choices` are the words that each key allows, by its name in the file. The nearest file
    with such a section counts. Raises `UnusableError` with everything that is wrong in it.
    """
    here = os.path.realpath(folder)
    while True:
        path = os.path.join(here, NAME)
        if os.path.isfile(path) and stays_inside(path, here) and _mentions_us(path):
            found = _settings(read_source(path, NAME, limits), choices)
            if found is not None:
                return found._replace(root=here) if found.root == HERE else found
        above = os.path.dirname(here)
        if above == here:
            return ProjectSettings()
        here = above


def _mentions_us(path: str) -> bool:
    """Say whether a file may be of any concern; one that is not may be in any encoding."""
    try:
        with open(path, "rb") as stream:
            return SECTION.encode() in stream.read(MOST)
    except OSError:
        return False


def _settings(source: Source, choices: dict[str, tuple[str, ...]]) -> ProjectSettings | None:
    """Return the settings of one file; None where it has no such section."""
    import tomllib  # noqa: PLC0415  most units have no such file

    complaints = Complaints(source)
    try:
        tool = tomllib.loads(source.text).get("tool", {})
    except (ValueError, RecursionError) as error:  # a number or a list may be too long for Python
        complaints.add("toml-syntax", _place(str(error)))
        raise UnusableError(tuple(complaints)) from error
    section: Any = tool.get(SECTION) if isinstance(tool, dict) else None
    if section is None:
        return None
    if not isinstance(section, dict):
        complaints.add("not-a-mapping", _key(source))
        section = {}
    for key, value in section.items():
        at = _key(source, key)
        if key not in choices:
            complaints.unknown("key-unknown", at, key, choices)
        elif value not in choices[key]:
            complaints.unknown("not-a-choice", at, str(value), choices[key])
    if complaints:
        raise UnusableError(tuple(complaints))
    return ProjectSettings(**{key.replace("-", "_"): value for key, value in section.items()})


def _place(message: str) -> Point:
    """Return the place that a TOML error names in words."""
    match = re.search(r"line (\d+), column (\d+)", message)
    return Point(int(match[1]), int(match[2])) if match else NOWHERE


def _key(source: Source, *keys: str) -> Point:
    """Return where a key of the section stands; the section's own place if that is not seen."""
    section = f"tool.{SECTION}"
    wanted = ".".join((section, *keys))
    first, table = NOWHERE, ""
    for number, line in enumerate(source.lines, 1):
        match = NAMED.match(line)
        if match is None:
            continue
        name = re.sub(r"[\s\"']", "", match["table"] or match["key"])
        if match["table"]:
            table = name
        elif table:
            name = f"{table}.{name}"
        at = Point(number, match.end("indent") + 1)
        if name == wanted:
            return at
        if first is NOWHERE and (name == section or name.startswith(section + ".")):
            first = at
    return first
