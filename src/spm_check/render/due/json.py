"""What falls due as JSON, version 1, and its schema; later versions only add keys."""

from typing import Any, get_args

from spm_check import __version__
from spm_check.model.calendar import Span
from spm_check.model.due import DUE_KINDS, Due
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.unit import Document, Record
from spm_check.render.due.identity import identified
from spm_check.render.due.lines import Calendar, DueTeller, about_of
from spm_check.render.json_text import by_entries
from spm_check.render.words.book import Words

SCHEMA = "spm-check/due/1"

TITLE = Text(id="Jatuh tempo spm-check, versi 1", en="What falls due, spm-check, version 1")

Plain = dict[str, Any]


def due_json(calendar: Calendar, words: Words) -> str:
    """Return a calendar as one JSON document, in its order, a line for each thing."""
    teller = DueTeller(calendar.unit, calendar.on, words)
    return by_entries(
        {
            "schema": SCHEMA,
            "tool": {"name": "spm-check", "version": __version__},
            "unit": calendar.unit.name,
            "on": calendar.on.isoformat(),
            "within": {"count": calendar.within.count, "span": calendar.within.span},
            "until": calendar.until.isoformat(),
            "language": words.code,
            "overdue": sum(each.overdue for each in calendar.dues),
            "due": [
                {**_due(due, calendar, teller), "uid": uid}
                for uid, due in identified(calendar.unit.name, calendar.dues)
            ],
        }
    )


def _due(due: Due, calendar: Calendar, teller: DueTeller) -> Plain:
    known = {office.key for office in calendar.unit.offices}
    return {
        "kind": due.kind,
        "on": due.on.isoformat() if due.on else None,
        "days": (due.on - calendar.on).days if due.on else None,
        "overdue": due.overdue,
        "item": due.about.id if isinstance(due.about, Document | Record) else None,
        "about": about_of(due),
        "clause": due.clause,
        "offices": [
            {"key": key if key in known else None, "title": teller.office(key)}
            for key in due.offices
        ],
        "message": teller.tell(due).sentence,
    }


def due_schema(language: Language) -> Plain:
    """Return the schema (draft-07); keys may be added in later versions, so others may stand."""
    string, day = {"type": "string"}, {"type": "string", "format": "date"}
    maybe, number = {"type": ["string", "null"]}, {"type": "integer", "minimum": 0}
    due = _object(
        kind={"enum": list(DUE_KINDS)},
        on={"type": ["string", "null"], "format": "date"},
        days={"type": ["integer", "null"]},
        overdue={"type": "boolean"},
        item=maybe,
        about=string,
        clause=maybe,
        offices={"type": "array", "items": _object(key=maybe, title=string)},
        message=string,
        uid=string,
    )
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": TITLE.in_(language),
        **_object(
            schema={"const": SCHEMA},
            tool=_object(name=string, version=string),
            unit=string,
            on=day,
            within=_object(
                count={"type": "integer", "minimum": 1}, span={"enum": list(get_args(Span))}
            ),
            until=day,
            language={"enum": list(LANGUAGES)},
            overdue=number,
            due={"type": "array", "items": due},
        ),
    }


def _object(**properties: Plain) -> Plain:
    return {"type": "object", "properties": properties, "required": list(properties)}
