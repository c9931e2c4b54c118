"""The JSON Schema of report v1: what `render_json` promises to whoever builds on it."""

from typing import get_args

from spm_check.model.clause import RequirementKind
from spm_check.model.finding import GRADES, Cause
from spm_check.model.holdings import ObstacleKind
from spm_check.model.plan import STANDINGS, Progress
from spm_check.model.report import VERDICTS, Colour, Fault, State
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.unit import DocumentKind, UnitKind
from spm_check.render.json_v1 import SCHEMA
from spm_check.render.schema_pieces import (
    DAY,
    FINGERPRINT_TEXT,
    MAYBE,
    NUMBER,
    PERCENT,
    STRING,
    Schema,
    about,
    compared,
    draft_7,
    findings_by_grade,
    list_of,
    maybe_one_of,
    object_of,
    obligations,
    one_of,
    past_finding,
    share,
)

TITLE = Text(id="Laporan kesenjangan spm-check, versi 1", en="Gap report of spm-check, version 1")


def report_schema(language: Language) -> Schema:
    """Return the schema (draft-07)."""
    report = object_of(
        schema={"const": SCHEMA},
        tool=object_of(name=STRING, version=STRING),
        unit=object_of(
            name=STRING,
            kind=one_of(get_args(UnitKind)),
            file=STRING,
            parent=MAYBE,
            scope=MAYBE,
        ),
        catalogue=object_of(id=STRING, title=STRING),
        on=DAY,
        language=one_of(LANGUAGES),
        summary=_summary(),
        chapters=list_of(object_of(number=STRING, title=STRING, **_share())),
        clauses=list_of(_clause()),
        findings=list_of(_finding()),
        items=list_of(_item()),
        exclusions=list_of(object_of(clause=STRING, because=STRING)),
        not_applicable=list_of(object_of(condition=STRING, because=STRING)),
        regraded={"type": "object", "additionalProperties": one_of(GRADES)},
        colours=object_of(green=PERCENT, yellow=PERCENT),
        not_audited=list_of(STRING),
        folder=object_of(
            files=NUMBER,
            undeclared=list_of(STRING),
            not_examined=list_of(object_of(path=STRING, why=one_of(get_args(ObstacleKind)))),
        ),
        note=STRING,
    )
    report["properties"]["plan"] = _plan()
    report["properties"] |= {"baseline": _baseline(), "not_forgiven": _not_forgiven()}
    return draft_7(TITLE, language, report)


def _baseline() -> Schema:
    """Return what a report tells that was held to a baseline; others have no such key."""
    return object_of(on=DAY, **compared())


def _not_forgiven() -> Schema:
    """Return what a baseline withholds; reports that are none have no such key."""
    was: Schema = {"anyOf": [past_finding(), {"type": "null"}]}
    return list_of(object_of(fingerprint=FINGERPRINT_TEXT, was=was))


def _share() -> dict[str, Schema]:
    return {**share(), "colour": maybe_one_of(get_args(Colour))}


def _summary() -> Schema:
    return object_of(
        worst=one_of(GRADES),
        fulfilled=object_of(**_share()),
        requirements=object_of(**dict.fromkeys(VERDICTS, NUMBER)),
        **obligations(),
        findings=findings_by_grade(),
        see_on_site=NUMBER,
    )


def _clause() -> Schema:
    verdict = one_of(VERDICTS)
    evidence = _perhaps_shared(item=MAYBE, via=STRING, state=one_of(_states()))
    requirement = object_of(
        id=STRING,
        kind=one_of(get_args(RequirementKind)),
        verdict=verdict,
        cause=maybe_one_of(get_args(Cause)),
        evidence=list_of(evidence),
        see_on_site={"type": "boolean"},
        procedure=MAYBE,
        record=MAYBE,
        documents=list_of(STRING),
    )
    return object_of(
        number=STRING, title=STRING, verdict=verdict, requirements=list_of(requirement)
    )


def _finding() -> Schema:
    return object_of(
        **about(),
        title=STRING,
        message=STRING,
        asks=MAYBE,
        why=STRING,
        action=STRING,
        location=object_of(file=STRING, line=NUMBER, column=NUMBER),
        fingerprint=FINGERPRINT_TEXT,
    )


def _item() -> Schema:
    return _perhaps_shared(
        id=STRING,
        title=STRING,
        kind=one_of((*get_args(DocumentKind), "record")),
        state=one_of(_states()),
        faults=list_of(one_of(get_args(Fault))),
        location=MAYBE,
        files=list_of(STRING),
    )


def _perhaps_shared(**properties: Schema) -> Schema:
    """Describe what is the unit's own, or has a key that says whose it is."""
    made = object_of(**properties)
    made["properties"]["from"] = object_of(name=STRING, file=STRING)
    return made


def _plan() -> Schema:
    """Describe what is there only for a unit that has an action plan."""
    fingerprints = list_of(FINGERPRINT_TEXT)
    action = object_of(
        standing=one_of(STANDINGS),
        findings=fingerprints,
        found=fingerprints,
        about=MAYBE,
        cause=MAYBE,
        correction=MAYBE,
        corrective_action=MAYBE,
        owner=MAYBE,
        due={"type": ["string", "null"], "format": "date"},
        status=one_of(get_args(Progress)),
        evidence=MAYBE,
    )
    counts = object_of(**{each.replace("-", "_"): NUMBER for each in STANDINGS})
    return object_of(file=STRING, counts=counts, unplanned=fingerprints, actions=list_of(action))


def _states() -> tuple[str, ...]:
    fault, words = get_args(State)
    return (*get_args(fault), *get_args(words))
