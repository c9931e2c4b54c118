"""What was learned is read whole, or refused as a whole; a catalogue may have none."""

import json
from pathlib import Path
from typing import Any

import pytest

from complaining import refused, told
from running import CHECKOUT
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.learned import FILE, FORMAT, read_learned

SOUND: dict[str, Any] = {
    "format": FORMAT,
    "clauses": ["4.2.3"],
    "biases": [-1.5, 0.5],
    "words": {"dokum": [[0, 2.0], [1, -2.0]]},
}


def test_our_own_knows_only_clauses_of_the_catalogue(catalogue: Catalogue) -> None:
    learned = read_learned(str(CHECKOUT / "clauses" / "iso-9001-2008"))

    assert learned is not None
    assert set(learned.clauses) <= set(catalogue.clause_by_number)
    assert len(learned.clauses) > 40
    assert len(learned.words) > 1000


def test_a_catalogue_without_it_has_none(tmp_path: Path) -> None:
    assert read_learned(str(tmp_path)) is None


def test_it_is_read_as_it_is_written(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps(SOUND))
    learned = read_learned(str(tmp_path))

    assert learned is not None
    assert (("4.2.3",), (-1.5, 0.5)) == (learned.clauses, learned.biases)
    assert {"dokum": ((0, 2.0), (1, -2.0))} == learned.words


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        json.dumps(SOUND | {"format": "spm-check/learned/2"}),
        json.dumps(SOUND | {"biases": [1.0]}),
        json.dumps(SOUND | {"words": {"a": [[2, 1.0]]}}),
        json.dumps(SOUND | {"words": {"a": [["x", 1.0]]}}),
        json.dumps(SOUND | {"words": []}),
    ],
)
def test_whatever_else_lies_there_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)

    assert [("learned-unusable", 0, 0)] == told(refused(read_learned, str(tmp_path)))
