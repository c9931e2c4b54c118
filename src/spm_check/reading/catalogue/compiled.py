"""A catalogue compiled to JSON, believed only while it agrees with the files it stands beside.

Reading half a megabyte of YAML takes about as long as four bare starts of Python, so the wheel
carries each catalogue a second time, ready to load. The compiled file names the files that it was
made from and their digest; if a quality officer has changed a comma in one of them, it is passed
over.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any

from spm_check.model.clause import (
    Catalogue,
    Clause,
    Condition,
    EvidenceName,
    ExclusionRule,
    Filing,
    Obligation,
    Requirement,
)
from spm_check.model.text import Text

NAME = "compiled.json"
PHRASES = "phrases.yaml"
"""The file of the folder that is no part of the catalogue: only a scan reads it."""
FORMAT = 1
"""Raised whenever what is compiled changes its shape."""


def load(folder: str) -> Catalogue | None:
    """Return the compiled catalogue of a folder; None where there is none or it is out of date."""
    try:
        with open(os.path.join(folder, NAME), encoding="utf-8") as stream:
            compiled = json.load(stream)
        if compiled["format"] != FORMAT or compiled["digest"] != digest(folder, compiled["files"]):
            return None
        return _catalogue(compiled["catalogue"])
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def compile_(folder: str, catalogue: Catalogue) -> str:
    """Return the compiled form of a catalogue that was read from a folder."""
    listed = os.listdir(folder)
    files = sorted(name for name in listed if name.endswith(".yaml") and name != PHRASES)
    compiled = {
        "format": FORMAT,
        "files": files,
        "digest": digest(folder, files),
        "catalogue": _plain(catalogue),
    }
    return json.dumps(compiled, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def digest(folder: str, files: Iterable[str]) -> str:
    """Return the digest of the named files of a folder."""
    sum_ = hashlib.blake2b(digest_size=16)
    for name in files:
        with open(os.path.join(folder, name), "rb") as stream:
            content = stream.read()
        sum_.update(f"{name}\0{len(content)}\0".encode())
        sum_.update(content)
    return sum_.hexdigest()


def _plain(value: Any) -> Any:
    """Return dataclasses as plain data: a text as a pair, everything else by field."""
    if isinstance(value, Text):
        return [value.id, value.en]
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if is_dataclass(value):
        given = ((each.name, getattr(value, each.name)) for each in fields(value))
        return {name: _plain(each) for name, each in given if each not in (None, False, ())}
    return value


def _catalogue(plain: dict[str, Any]) -> Catalogue:
    exclusions = plain["exclusions"]
    return Catalogue(
        id=plain["id"],
        title=Text(*plain["title"]),
        status=Text(*plain["status"]),
        clauses=tuple(_clause(each) for each in plain["clauses"]),
        evidence=tuple(_evidence(each) for each in plain["evidence"]),
        procedures=_obligations(plain["procedures"]),
        records=_obligations(plain["records"]),
        documents=_obligations(plain["documents"]),
        conditions=tuple(
            Condition(each["key"], Text(*each["question"])) for each in plain.get("conditions", ())
        ),
        exclusions=ExclusionRule(
            permitted=tuple(exclusions["permitted"]),
            risky=tuple(exclusions.get("risky", ())),
            rule=Text(*exclusions["rule"]),
        ),
        filing=Filing(**plain["filing"]),
    )


def _obligations(plain: list[dict[str, Any]]) -> tuple[Obligation, ...]:
    return tuple(Obligation(each["id"], Text(*each["name"]), each.get("kind")) for each in plain)


def _clause(plain: dict[str, Any]) -> Clause:
    return Clause(
        number=plain["number"],
        title=Text(*plain["title"]),
        requirements=tuple(_requirement(each) for each in plain.get("requirements", ())),
        edition_2015=tuple(plain.get("edition_2015", ())),
        edition_2015_inferred=plain.get("edition_2015_inferred", False),
    )


def _requirement(plain: dict[str, Any]) -> Requirement:
    where = plain.get("applies_where")
    return Requirement(
        id=plain["id"],
        clause=plain["clause"],
        kind=plain["kind"],
        asks=Text(*plain["asks"]),
        auditor=Text(*plain["auditor"]),
        evidence=tuple(plain["evidence"]),
        puskesmas=tuple(Text(*each) for each in plain["puskesmas"]),
        agency=tuple(Text(*each) for each in plain["agency"]),
        procedure=plain.get("procedure"),
        record=plain.get("record"),
        documents=tuple(plain.get("documents", ())),
        content_of=plain.get("content_of"),
        condition=plain.get("condition"),
        applies_where=Text(*where) if where else None,
        event_driven=plain.get("event_driven", False),
        follows=plain.get("follows", False),
    )


def _evidence(plain: dict[str, Any]) -> EvidenceName:
    return EvidenceName(
        key=plain["key"],
        kind=plain["kind"],
        name=Text(*plain["name"]),
        aliases_id=tuple(plain.get("aliases_id", ())),
        aliases_en=tuple(plain.get("aliases_en", ())),
    )
