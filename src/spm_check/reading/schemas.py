"""JSON Schemas of the files that people write, from the very shapes that read them."""

from typing import Any

from spm_check.model.text import Language, Text
from spm_check.reading.catalogue.catalogue_shape import CATALOGUE_FILE, CHAPTER_FILE, EVIDENCE_FILE
from spm_check.reading.catalogue.phrases import PHRASES_FILE
from spm_check.reading.catalogue.procedure_shape import PROCEDURE_FILE
from spm_check.reading.catalogue.statement_shape import STATEMENTS_FILE
from spm_check.reading.rollout.rollout_shape import ROLLOUT_FILE
from spm_check.reading.shape.shapes import document_schema
from spm_check.reading.unit.plan_shape import PLAN_FILE
from spm_check.reading.unit.unit_shape import UNIT_FILE

UNIT_TITLE = Text(id="Berkas unit spm-check (unit.yaml)", en="Unit file of spm-check (unit.yaml)")
PLAN_TITLE = Text(
    id="Berkas rencana spm-check (plan.yaml)", en="Plan file of spm-check (plan.yaml)"
)
ROLLOUT_TITLE = Text(
    id="Rencana penerapan spm-check (rollout.yaml)", en="Roll-out plan of spm-check (rollout.yaml)"
)
CATALOGUE_TITLE = Text(id="Berkas katalog spm-check", en="Catalogue file of spm-check")


def unit_schema(language: Language) -> dict[str, Any]:
    """Return the schema of a unit file (draft-07, as yaml-language-server understands it)."""
    return document_schema(UNIT_FILE, UNIT_TITLE.in_(language), language)


def plan_schema(language: Language) -> dict[str, Any]:
    """Return the schema of a plan file."""
    return document_schema(PLAN_FILE, PLAN_TITLE.in_(language), language)


def rollout_schema(language: Language) -> dict[str, Any]:
    """Return the schema of a roll-out plan."""
    return document_schema(ROLLOUT_FILE, ROLLOUT_TITLE.in_(language), language)


def catalogue_schema(language: Language) -> dict[str, Any]:
    """Return the schema of a file of a catalogue: main, chapter, evidence, phrases or drafts."""
    shapes = (
        CATALOGUE_FILE,
        CHAPTER_FILE,
        EVIDENCE_FILE,
        PHRASES_FILE,
        PROCEDURE_FILE,
        STATEMENTS_FILE,
    )
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": CATALOGUE_TITLE.in_(language),
        "anyOf": [shape.schema(language) for shape in shapes],
    }
