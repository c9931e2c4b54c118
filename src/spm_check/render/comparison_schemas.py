"""The JSON Schemas of what `diff` and `history` tell machines: figures then and now, and fates."""

from typing import get_args

from spm_check.model.finding import GRADES
from spm_check.model.history import WhySkipped
from spm_check.model.report import VERDICTS
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.render import comparison_json, history_json
from spm_check.render.schema_pieces import (
    DAY,
    STRING,
    Schema,
    compared,
    draft_7,
    findings_by_grade,
    list_of,
    maybe_one_of,
    object_of,
    obligations,
    one_of,
    share,
)

DIFF = Text(
    id="Perbandingan dua laporan spm-check, versi 1",
    en="Comparison of two reports of spm-check, version 1",
)
HISTORY = Text(
    id="Riwayat laporan spm-check, versi 1", en="History of reports of spm-check, version 1"
)


def diff_schema(language: Language) -> Schema:
    """Return the schema (draft-07) of a comparison."""
    verdict = maybe_one_of(VERDICTS)
    whole = object_of(
        **_head(comparison_json.SCHEMA),
        then=_figures(),
        now=_figures(),
        **compared(),
        verdicts=list_of(object_of(requirement=STRING, was=verdict, now=verdict)),
    )
    return draft_7(DIFF, language, whole)


def history_schema(language: Language) -> Schema:
    """Return the schema (draft-07) of a history."""
    whole = object_of(
        **_head(history_json.SCHEMA),
        reports=list_of(_figures()),
        skipped=list_of(object_of(name=STRING, why=one_of(get_args(WhySkipped)))),
    )
    return draft_7(HISTORY, language, whole)


def _head(schema: str) -> dict[str, Schema]:
    return {
        "schema": {"const": schema},
        "tool": object_of(name=STRING, version=STRING),
        "unit": STRING,
        "catalogue": STRING,
        "language": one_of(LANGUAGES),
    }


def _figures() -> Schema:
    return object_of(
        on=DAY,
        worst=one_of(GRADES),
        fulfilled=object_of(**share()),
        **obligations(),
        findings=findings_by_grade(),
    )
