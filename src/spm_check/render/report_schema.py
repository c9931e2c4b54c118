"""The JSON Schema of report v1: what `render_json` promises to whoever builds on it."""

from typing import Any, get_args

from spm_check.model.clause import RequirementKind
from spm_check.model.finding import FINDING_GRADES, FINGERPRINT, GRADES, RULES, Cause
from spm_check.model.holdings import ObstacleKind
from spm_check.model.plan import STANDINGS, Progress
from spm_check.model.report import VERDICTS, Colour, Fault, State
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.unit import DocumentKind, UnitKind
from spm_check.render.json_v1 import SCHEMA
from spm_check.render.words.comparison.book import FATES

Schema = dict[str, Any]

TITLE = Text(id="Laporan kesenjangan spm-check, versi 1", en="Gap report of spm-check, version 1")

FINGERPRINTS = f"^{FINGERPRINT.pattern}$"
STRING: Schema = {"type": "string"}
MAYBE: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer", "minimum": 0}
PERCENT: Schema = {"type": "number", "minimum": 0, "maximum": 100}
FINGERPRINT_TEXT: Schema = {"type": "string", "pattern": FINGERPRINTS}
DAY: Schema = {"type": "string", "format": "date"}


def report_schema(language: Language) -> Schema:
    """Return the schema (draft-07); keys may be added in later versions, so others may stand."""
    report = _object(
        schema={"const": SCHEMA},
        tool=_object(name=STRING, version=STRING),
        unit=_object(
            name=STRING,
            kind=_one(get_args(UnitKind)),
            file=STRING,
            parent=MAYBE,
            scope=MAYBE,
        ),
        catalogue=_object(id=STRING, title=STRING),
        on=DAY,
        language=_one(LANGUAGES),
        summary=_summary(),
        chapters=_list(_object(number=STRING, title=STRING, **_share())),
        clauses=_list(_clause()),
        findings=_list(_finding()),
        items=_list(_item()),
        exclusions=_list(_object(clause=STRING, because=STRING)),
        not_applicable=_list(_object(condition=STRING, because=STRING)),
        regraded={"type": "object", "additionalProperties": _one(GRADES)},
        colours=_object(green=PERCENT, yellow=PERCENT),
        not_audited=_list(STRING),
        folder=_object(
            files=NUMBER,
            undeclared=_list(STRING),
            not_examined=_list(_object(path=STRING, why=_one(get_args(ObstacleKind)))),
        ),
        note=STRING,
    )
    report["properties"]["plan"] = _plan()
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": TITLE.in_(language),
        **report,
    }
    schema["properties"] |= {"baseline": _baseline(), "not_forgiven": _not_forgiven()}
    return schema


def _baseline() -> Schema:
    """Return what a report tells that was held to a baseline; others have no such key."""
    changed = _past()
    changed["properties"] |= {"was": _past()}
    return _object(
        on=DAY,
        counts=_object(**dict.fromkeys(FATES, NUMBER)),
        **dict.fromkeys(FATES, _list(changed)),
    )


def _not_forgiven() -> Schema:
    """Return what a baseline withholds; reports that are none have no such key."""
    was: Schema = {"anyOf": [_past(), {"type": "null"}]}
    return _list(_object(fingerprint=FINGERPRINT_TEXT, was=was))


def _past() -> Schema:
    return _object(**_about(), message=STRING, fingerprint=FINGERPRINT_TEXT)


def _about() -> dict[str, Schema]:
    """Return what tells of a finding what it is and what it is about."""
    about = dict.fromkeys(("clause", "requirement", "item"), MAYBE)
    return {"code": _one(tuple(RULES)), "grade": _one(GRADES), **about}


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one(words: tuple[str, ...]) -> Schema:
    return {"enum": list(words)}


def _maybe_one(words: tuple[str, ...]) -> Schema:
    return {"enum": [*words, None]}


def _share() -> dict[str, Schema]:
    percent = {"type": ["number", "null"], "minimum": 0, "maximum": 100}
    colour = _maybe_one(get_args(Colour))
    return {"met": NUMBER, "applicable": NUMBER, "percent": percent, "colour": colour}


def _summary() -> Schema:
    count = _object(met=NUMBER, of=NUMBER)
    return _object(
        worst=_one(GRADES),
        fulfilled=_object(**_share()),
        requirements=_object(**dict.fromkeys(VERDICTS, NUMBER)),
        procedures=count,
        records=count,
        documents=count,
        findings=_object(**dict.fromkeys(FINDING_GRADES, NUMBER)),
        see_on_site=NUMBER,
    )


def _clause() -> Schema:
    verdict = _one(VERDICTS)
    evidence = _object(item=MAYBE, via=STRING, state=_one(_states()))
    requirement = _object(
        id=STRING,
        kind=_one(get_args(RequirementKind)),
        verdict=verdict,
        cause=_maybe_one(get_args(Cause)),
        evidence=_list(evidence),
        see_on_site={"type": "boolean"},
        procedure=MAYBE,
        record=MAYBE,
        documents=_list(STRING),
    )
    return _object(number=STRING, title=STRING, verdict=verdict, requirements=_list(requirement))


def _finding() -> Schema:
    return _object(
        **_about(),
        title=STRING,
        message=STRING,
        asks=MAYBE,
        why=STRING,
        action=STRING,
        location=_object(file=STRING, line=NUMBER, column=NUMBER),
        fingerprint=FINGERPRINT_TEXT,
    )


def _item() -> Schema:
    return _object(
        id=STRING,
        title=STRING,
        kind=_one((*get_args(DocumentKind), "record")),
        state=_one(_states()),
        faults=_list(_one(get_args(Fault))),
        location=MAYBE,
        files=_list(STRING),
    )


def _plan() -> Schema:
    """Describe what is there only for a unit that has an action plan."""
    fingerprints = _list(FINGERPRINT_TEXT)
    action = _object(
        standing=_one(STANDINGS),
        findings=fingerprints,
        found=fingerprints,
        about=MAYBE,
        cause=MAYBE,
        correction=MAYBE,
        corrective_action=MAYBE,
        owner=MAYBE,
        due={"type": ["string", "null"], "format": "date"},
        status=_one(get_args(Progress)),
        evidence=MAYBE,
    )
    counts = _object(**{each.replace("-", "_"): NUMBER for each in STANDINGS})
    return _object(file=STRING, counts=counts, unplanned=fingerprints, actions=_list(action))


def _states() -> tuple[str, ...]:
    fault, words = get_args(State)
    return (*get_args(fault), *get_args(words))
