"""`schema`: what it prints is a schema; that files are valid by it is tested in `reading`."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from rendering import NAMES
from running import CHECKOUT, EXAMPLES, Ran
from spm_check.model.text import LANGUAGES, Language
from spm_check.reading.schemas import catalogue_schema, plan_schema, rollout_schema, unit_schema

SCHEMAS = (
    *("unit", "plan", "rollout", "catalogue", "report", "due", "diff", "history"),
    *("portfolio", "portfolio-history"),
)
KEPT = CHECKOUT / "tests" / "examples" / "goldens" / "comparison"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCHEMAS)
def test_it_prints_a_schema_of_draft_7(here: Callable[..., Ran], name: str, language: str) -> None:
    ran = here("schema", name, "--lang", language)
    assert (0, "") == (ran.code, ran.err)
    schema = json.loads(ran.out)
    assert "http://json-schema.org/draft-07/schema#" == schema["$schema"]
    Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_the_schemas_that_the_readers_are_tested_with(
    here: Callable[..., Ran], language: Language
) -> None:
    made = [each(language) for each in (unit_schema, plan_schema, rollout_schema, catalogue_schema)]
    printed = (json.loads(here("schema", name, "--lang", language).out) for name in SCHEMAS[:4])
    assert made == list(printed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_every_example_is_valid(here: Callable[..., Ran], language: str) -> None:
    schema = json.loads(here("schema", "report", "--lang", language).out)
    for name in NAMES:
        report = json.loads(here("audit", EXAMPLES / name, "-f", "json", "--lang", language).out)
        assert language == report["language"]
        assert Draft7Validator(schema).is_valid(report), name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("schema", "kept", "within"),
    [("diff", "forth", "then"), ("diff", "back", "new"), ("history", "history", "reports")],
)
def test_what_diff_and_history_print_is_valid_and_has_no_other_keys(
    here: Callable[..., Ran], language: str, schema: str, kept: str, within: str
) -> None:
    printed = json.loads(here("schema", schema, "--lang", language).out)
    told = json.loads((KEPT / f"{kept}.{language}.json").read_text(encoding="utf-8"))

    assert [] == list(Draft7Validator(printed).iter_errors(told))
    assert list(printed["properties"]) == list(told)
    del told[within]
    assert not Draft7Validator(printed).is_valid(told)


@pytest.mark.parametrize("fault", [{"on": 3}, {"worst": "x"}, {"findings": {"major": -1}}])
def test_figures_that_are_none_are_not_valid(
    here: Callable[..., Ran], fault: dict[str, object]
) -> None:
    printed = json.loads(here("schema", "diff").out)
    told = json.loads((KEPT / "forth.en.json").read_text(encoding="utf-8"))
    told["now"] |= fault

    assert not Draft7Validator(printed).is_valid(told)


def test_a_schema_may_go_to_a_file(here: Callable[..., Ran], tmp_path: Path) -> None:
    file = tmp_path / "unit.schema.json"
    assert Ran(0, "", "") == here("schema", "unit", "-o", file)
    assert here("schema", "unit").out == file.read_text(encoding="utf-8")


def test_the_languages_differ_in_descriptions_only(here: Callable[..., Ran]) -> None:
    def wordless(value: Any) -> Any:
        if isinstance(value, dict):
            shown = ("description", "title")
            return {
                key: wordless(each)
                for key, each in value.items()
                if not (key in shown and isinstance(each, str))
            }
        return [wordless(each) for each in value] if isinstance(value, list) else value

    for name in SCHEMAS:
        one, other = (json.loads(here("schema", name, "--lang", lang).out) for lang in ("id", "en"))
        assert one != other
        assert wordless(one) == wordless(other)
