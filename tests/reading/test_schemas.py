"""The JSON Schemas, which come from the very shapes that read the files."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from complaining import told
from running import CHECKOUT, EXAMPLES
from spm_check.model.text import LANGUAGES, Language
from spm_check.reading.schemas import catalogue_schema, unit_schema
from spm_check.reading.text.limits import DEFAULT
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.unit.unit_shape import UNIT_FILE
from spm_check.reading.yaml.nodes import parse

UNITS = sorted(file for file in EXAMPLES.glob("*/unit.yaml"))
CATALOGUE_FILES = sorted((CHECKOUT / "clauses").rglob("*.yaml"))

SMALL = {"format": "spm-check/unit/1", "unit": {"name": "A", "kind": "agency"}}


def as_an_editor_sees_it(text: str) -> Any:
    """Load YAML as yaml-language-server does: the types of YAML 1.2, whose core has no dates."""
    loader = YAML(typ="safe", pure=True)
    loader.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: node.value)
    return loader.load(text)


def mistakes(schema: dict[str, Any], data: Any) -> list[str]:
    """Return what a schema finds wrong with data."""
    return [error.message for error in Draft7Validator(schema).iter_errors(data)]


def keys(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key that a schema describes, at every depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for value in schema.values():
            yield from keys(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from keys(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schemas_are_valid(language: Language) -> None:
    Draft7Validator.check_schema(unit_schema(language))
    Draft7Validator.check_schema(catalogue_schema(language))


@pytest.mark.parametrize("file", UNITS, ids=lambda file: file.parent.name)
def test_the_schema_accepts_every_example(file: Path) -> None:
    data = as_an_editor_sees_it(file.read_text(encoding="utf-8"))

    assert [] == mistakes(unit_schema("en"), data)


@pytest.mark.parametrize("file", CATALOGUE_FILES, ids=lambda file: file.name)
def test_the_schema_accepts_the_files_of_the_catalogue(file: Path) -> None:
    data = as_an_editor_sees_it(file.read_text(encoding="utf-8"))

    assert [] == mistakes(catalogue_schema("en"), data)


@pytest.mark.parametrize(
    "more",
    [
        {"record": []},
        {"records": [{"id": "A", "title": "A", "file": "x", "titel": "A"}]},
        {"records": [{"id": "A", "file": "x"}]},
        {"records": [{"id": "A B", "title": "A", "file": "x"}]},
        {"records": [{"id": "A", "title": "A", "last": "1/2/2012"}]},
        {"records": [{"id": "A", "title": "A", "every": "6 bulans"}]},
        {"documents": [{"id": "A", "title": "A", "kind": "book"}]},
        {"applicability": {"outsourcing": "no"}},
        {"settings": {"colours": {"green": 101}}},
        {"settings": {"fail_on": "all"}},
        {"exclusions": "7.3"},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(more: dict[str, Any]) -> None:
    assert [] == mistakes(unit_schema("en"), SMALL)
    assert 1 == len(mistakes(unit_schema("en"), SMALL | more))


@pytest.mark.parametrize(
    "text",
    [
        "catalogues: iso-9001-2008",
        "offices:",
        "offices: {kepala: {title: A, holder: , since: }}",
        "records: [{id: 12, title: 2012, file: x, clauses: 8.3}]",
        "records: [{id: A, title: yes, files: x, confirmed: no, keep: 5 Tahun}]",
        "applicability: {outsourcing: {applies: false}}",
        "legal_basis: [{kind: Perwal, number: 12, year: 2012}]",
        "settings: {colours: {green: 80.5, yellow: '50,5'}, grades: , fail_on: ~}",
    ],
)
def test_the_schema_accepts_what_the_reader_forgives(text: str) -> None:
    whole = f"format: spm-check/unit/1\nunit: {{name: A, kind: agency}}\n{text}\n"
    source = Source("unit.yaml", whole)
    complaints = Complaints(source)
    root = parse(source, DEFAULT, complaints)
    assert root is not None
    UNIT_FILE.read(root, complaints)

    assert [] == told(complaints)
    assert [] == mistakes(unit_schema("en"), as_an_editor_sees_it(whole))


@pytest.mark.parametrize("schema", [unit_schema, catalogue_schema])
def test_every_key_is_described_in_both_languages(schema: Any) -> None:
    indonesian, english = list(keys(schema("id"))), list(keys(schema("en")))

    assert [name for name, _ in indonesian] == [name for name, _ in english]
    assert all(about["description"].strip() for _, about in indonesian + english)
    told_alike = {
        name
        for (name, one), (_, other) in zip(indonesian, english, strict=True)
        if one["description"] == other["description"]
    }
    assert set() == told_alike


def test_the_schema_on_disk_is_the_one_for_indonesian_readers() -> None:
    on_disk = json.loads((EXAMPLES / "unit.schema.json").read_text(encoding="utf-8"))

    assert unit_schema("id") == on_disk
