"""Portfolios over time as JSON, version 1; later versions only add keys. With its schema."""

from collections.abc import Mapping
from typing import Any

from spm_check import __version__
from spm_check.model.by import BYS
from spm_check.model.clause import Catalogue
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.trends import ClauseTrend, PortfolioHistory, Stand, Trend
from spm_check.render.json_text import by_entries
from spm_check.render.json_v1 import share
from spm_check.render.portfolio.trend_lines import clause_title
from spm_check.render.schema_pieces import (
    DAY,
    NUMBER,
    STRING,
    Schema,
    draft_7,
    findings_by_grade,
    list_of,
    object_of,
    one_of,
)
from spm_check.render.schema_pieces import share as share_schema
from spm_check.render.words.book import Words

SCHEMA = "spm-check/portfolio-history/1"
TITLE = Text(
    id="Riwayat portofolio spm-check, versi 1", en="History of portfolios, spm-check, version 1"
)

Plain = dict[str, Any]


def portfolio_history_json(
    history: PortfolioHistory, catalogues: Mapping[str, Catalogue], words: Words
) -> str:
    """Return a history as one JSON document, a line for each day, group, clause and unit."""
    return by_entries(
        {
            "schema": SCHEMA,
            "tool": {"name": "spm-check", "version": __version__},
            "root": history.root,
            "language": words.code,
            "by": history.by,
            "whole": [_stand(each) for each in history.whole],
            "groups": [_trend(each) for each in history.groups],
            "clauses": [_clause(each, catalogues, words) for each in history.clauses],
            "units": [{"path": each.name, **_trend(each)} for each in history.units],
            "note": words.labels.about_note,
        }
    )


def _stand(stand: Stand) -> Plain:
    return {
        "on": stand.on.isoformat(),
        "units": stand.units,
        "fulfilled": share(stand.fulfilled),
        "findings": dict(stand.counts),
    }


def _trend(trend: Trend) -> Plain:
    return {"name": trend.title, "course": [_stand(each) for each in trend.stands]}


def _clause(trend: ClauseTrend, catalogues: Mapping[str, Catalogue], words: Words) -> Plain:
    return {
        "catalogue": trend.catalogue,
        "clause": trend.clause,
        "title": clause_title(trend, catalogues, words),
        "course": [
            {
                "on": each.on.isoformat(),
                "major": each.majors,
                "minor": each.minors,
                "units": each.of,
            }
            for each in trend.stands
        ],
    }


def portfolio_history_schema(language: Language) -> Schema:
    """Return the schema (draft-07) of a history; keys may be added in later versions."""
    stand = object_of(
        on=DAY, units=NUMBER, fulfilled=object_of(**share_schema()), findings=findings_by_grade()
    )
    clause = object_of(on=DAY, major=NUMBER, minor=NUMBER, units=NUMBER)
    whole = object_of(
        schema={"const": SCHEMA},
        tool=object_of(name=STRING, version=STRING),
        root=STRING,
        language=one_of(LANGUAGES),
        by=one_of(BYS),
        whole=list_of(stand),
        groups=list_of(object_of(name=STRING, course=list_of(stand))),
        clauses=list_of(
            object_of(catalogue=STRING, clause=STRING, title=STRING, course=list_of(clause))
        ),
        units=list_of(object_of(path=STRING, name=STRING, course=list_of(stand))),
        note=STRING,
    )
    return draft_7(TITLE, language, whole)
