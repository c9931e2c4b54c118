"""A master list as it was understood, for programs."""

import json
from typing import Any, assert_never

from spm_check.model.masterlist import (
    Blank,
    Declared,
    ListRow,
    MasterList,
    NotUnderstood,
    ReadSheet,
    Section,
    Taken,
)
from spm_check.render.counts_of_rows import row_counts

SCHEMA = "spm-check/import/1"


def render_master_list_json(read: MasterList) -> str:
    """Return all sheets, columns and rows as JSON; equal for every language."""
    return (
        json.dumps(
            {
                "schema": SCHEMA,
                "sheets": [_sheet(sheet) for sheet in read.sheets],
                "others": [{"name": each.name, "filled": each.filled} for each in read.others],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _sheet(sheet: ReadSheet) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "kind": sheet.kind,
        "assumed": sheet.assumed,
        "header": sheet.header,
        "columns": [
            {"column": c.letter, "heading": c.heading, "meaning": c.meaning, "kept": c.kept}
            for c in sheet.columns
        ],
        "counts": row_counts(sheet.rows),
        "rows": [_row(row) for row in sheet.rows],
    }


def _row(row: ListRow) -> dict[str, Any]:
    told = {"row": row.number} | _outcome(row)
    if row.remarks:
        told["remarks"] = [
            {"why": r.why, "column": r.letter, "heading": r.heading, "value": r.value}
            for r in row.remarks
        ]
    return told


def _outcome(row: ListRow) -> dict[str, Any]:
    match row.outcome:
        case Taken(entry, kind, basis, held):
            fields = {k: v if isinstance(v, str) else list(v) for k, v in entry.fields.items()}
            told = {"section": entry.section, "kind": kind, "kind_from": basis, "held": held}
            return {"outcome": "entry"} | told | {"entry": fields}
        case Declared(title, id_, _, by, earlier):
            return {"outcome": "declared", "title": title, "id": id_, "by": by, "earlier": earlier}
        case Section(title, kind):
            return {"outcome": "section", "title": title, "kind": kind}
        case Blank():
            return {"outcome": "blank"}
        case NotUnderstood(why, texts):
            return {"outcome": "not-understood", "why": why, "texts": list(texts)}
        case _:
            assert_never(row.outcome)
