"""What the JSON Schemas of reports, comparisons and histories are put together from."""

from typing import Any

from spm_check.model.finding import FINDING_GRADES, FINGERPRINT, GRADES, RULES
from spm_check.model.text import Language, Text
from spm_check.render.words.comparison.book import FATES

Schema = dict[str, Any]

STRING: Schema = {"type": "string"}
MAYBE: Schema = {"type": ["string", "null"]}
NUMBER: Schema = {"type": "integer", "minimum": 0}
PERCENT: Schema = {"type": "number", "minimum": 0, "maximum": 100}
FINGERPRINT_TEXT: Schema = {"type": "string", "pattern": f"^{FINGERPRINT.pattern}$"}
DAY: Schema = {"type": "string", "format": "date"}


def draft_7(title: Text, language: Language, whole: Schema) -> Schema:
    """Return a schema of its own; keys may be added in later versions, so others may stand."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title.in_(language),
        **whole,
    }


def object_of(**properties: Schema) -> Schema:
    """Return the schema of an object that has all of these keys."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def list_of(items: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": items}


def one_of(words: tuple[str, ...]) -> Schema:
    """Return the schema of one of these words."""
    return {"enum": list(words)}


def maybe_one_of(words: tuple[str, ...]) -> Schema:
    """Return the schema of one of these words or of none."""
    return {"enum": [*words, None]}


def share() -> dict[str, Schema]:
    """Return the keys of a count with its share."""
    percent = {"type": ["number", "null"], "minimum": 0, "maximum": 100}
    return {"met": NUMBER, "applicable": NUMBER, "percent": percent}


def obligations() -> dict[str, Schema]:
    """Return the keys of the three counts that auditors ask for."""
    return dict.fromkeys(("procedures", "records", "documents"), object_of(met=NUMBER, of=NUMBER))


def findings_by_grade() -> Schema:
    """Return how many findings there are of each grade."""
    return object_of(**dict.fromkeys(FINDING_GRADES, NUMBER))


def about() -> dict[str, Schema]:
    """Return the keys that tell of a finding what it is and what it is about."""
    ids = dict.fromkeys(("clause", "requirement", "item"), MAYBE)
    return {"code": one_of(tuple(RULES)), "grade": one_of(GRADES), **ids}


def past_finding() -> Schema:
    """Return a finding as it is told of a report that was read back."""
    return object_of(**about(), message=STRING, fingerprint=FINGERPRINT_TEXT)


def compared() -> dict[str, Schema]:
    """Return the keys that tell what became of findings."""
    changed = past_finding()
    changed["properties"] |= {"was": past_finding()}
    return {
        "counts": object_of(**dict.fromkeys(FATES, NUMBER)),
        **dict.fromkeys(FATES, list_of(changed)),
    }
