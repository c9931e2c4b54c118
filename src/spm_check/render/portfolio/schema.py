"""The JSON Schema of portfolios (draft-07)."""

from typing import get_args

from spm_check.model.by import BYS
from spm_check.model.finding import GRADES
from spm_check.model.plan import STANDINGS
from spm_check.model.report import VERDICTS, Colour
from spm_check.model.rollout import PHASE_STANDINGS
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.unit import UnitKind
from spm_check.render.portfolio.json import SCHEMA
from spm_check.render.schema_pieces import (
    DAY,
    MAYBE,
    NUMBER,
    PERCENT,
    STRING,
    Schema,
    draft_7,
    findings_by_grade,
    list_of,
    maybe_one_of,
    object_of,
    obligations,
    one_of,
    share,
)

TITLE = Text(
    id="Portofolio unit-unit spm-check, versi 1", en="Portfolio of units, spm-check, version 1"
)

ADVICE = (
    "make-document",
    "make-record",
    "weak-clause",
    "ready",
    "nearly-ready",
    "fell-back",
    "late",
)
"""The kinds of advice."""


def portfolio_schema(language: Language) -> Schema:
    """Return the schema of a portfolio; keys may be added in later versions."""
    whole = object_of(
        schema={"const": SCHEMA},
        tool=object_of(name=STRING, version=STRING),
        root=STRING,
        on=DAY,
        language=one_of(LANGUAGES),
        by=one_of(BYS),
        before=_maybe(DAY),
        worst=one_of(GRADES),
        units=list_of(_unit()),
        unreadable=list_of(object_of(path=STRING, problem=STRING, problems=list_of(STRING))),
        gone=list_of(STRING),
        groups=list_of(
            object_of(
                name=STRING,
                units=NUMBER,
                fulfilled=object_of(**share()),
                findings=findings_by_grade(),
            )
        ),
        advice=list_of(object_of(advice=one_of(ADVICE))),
        rollout=_maybe(_rollout()),
        note=STRING,
    )
    return draft_7(TITLE, language, whole)


def _unit() -> Schema:
    summary = object_of(
        worst=one_of(GRADES),
        fulfilled=object_of(**share(), colour=maybe_one_of(get_args(Colour))),
        requirements=object_of(**dict.fromkeys(VERDICTS, NUMBER)),
        **obligations(),
        findings=findings_by_grade(),
        see_on_site=NUMBER,
    )
    return object_of(
        path=STRING,
        name=STRING,
        kind=one_of(get_args(UnitKind)),
        parent=MAYBE,
        group=STRING,
        catalogue=STRING,
        summary=summary,
        clauses={"type": "object", "additionalProperties": one_of(VERDICTS)},
        actions=_maybe(object_of(**dict.fromkeys(STANDINGS, NUMBER))),
        before=_maybe(object_of(fulfilled=object_of(**share()), findings=findings_by_grade())),
    )


def _rollout() -> Schema:
    fulfilled = object_of(**share())
    phase = object_of(
        name=STRING,
        start=DAY,
        by=DAY,
        target=PERCENT,
        standing=one_of(PHASE_STANDINGS),
        days_left={"type": "integer"},
        of=NUMBER,
        planned=NUMBER,
        fulfilled=fulfilled,
        reached=list_of(STRING),
        short=list_of(object_of(path=STRING, fulfilled=_maybe(fulfilled))),
    )
    return object_of(
        file=STRING,
        planned=NUMBER,
        reached=NUMBER,
        ahead=NUMBER,
        phases=list_of(phase),
        unplanned=list_of(STRING),
    )


def _maybe(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}
