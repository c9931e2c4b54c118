"""`clauses`: the catalogue as a table and as JSON; what the lists hold is tested in `render`."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, Ran, spm
from spm_check.model.clause import Catalogue

KEYS = (
    "id clause kind excludable event_driven condition procedure record documents text".split()  # noqa: SIM905  reads better
)


def test_the_list_has_all_requirements_in_the_order_of_the_standard(catalogue: Catalogue) -> None:
    ran = spm("clauses", "--format", "json")
    rows = json.loads(ran.out)
    assert (0, "") == (ran.code, ran.err)
    assert 231 == len(rows)
    assert [requirement.id for requirement in catalogue.requirements] == [row["id"] for row in rows]
    assert all(list(row) == KEYS and list(row["text"]) == ["id", "en"] for row in rows)


def test_the_list_holds_both_languages_whichever_is_spoken(here: Callable[..., Ran]) -> None:
    one, other = (here("clauses", "-f", "json", "--lang", language) for language in ("id", "en"))
    assert one == other


@pytest.mark.parametrize(
    ("count", "filters"),
    [
        (231, ()),
        (6, ("--procedures",)),
        (23, ("--records",)),
        (100, ("--excludable",)),
        (15, ("--records", "--excludable")),
        (0, ("--records", "--procedures")),
    ],
)
def test_filters_narrow_table_and_list_alike(
    here: Callable[..., Ran], count: int, filters: tuple[str, ...]
) -> None:
    rows = json.loads(here("clauses", *filters, "-f", "json").out)
    table = here("clauses", *filters, "--lang", "en").out
    assert count == len(rows)
    assert [row["id"] for row in rows] == re.findall(r"^(\d\S*\.[a-z]\S*) ", table, re.MULTILINE)
    assert table.endswith(f": {count} requirements\n")


def test_the_six_procedures_stand_where_the_standard_asks_for_them(
    here: Callable[..., Ran],
) -> None:
    rows = json.loads(here("clauses", "--procedures", "-f", "json").out)
    clauses = ["4.2.3", "4.2.4", "8.2.2", "8.3", "8.5.2", "8.5.3"]
    assert ["P1", "P2", "P3", "P4", "P5", "P6"] == [row["procedure"] for row in rows]
    assert clauses == [row["clause"] for row in rows]


def test_the_table_is_the_default_and_speaks_the_language_asked_for(
    here: Callable[..., Ran],
) -> None:
    assert here("clauses", "--procedures") == here("clauses", "--procedures", "-f", "terminal")
    assert "Sistem manajemen mutu" in here("clauses", "--lang", "id").out
    assert "Quality management system" in here("clauses", "--lang", "en").out


def test_another_folder_of_catalogues_is_shown_instead(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = tmp_path / "clauses"
    shutil.copytree(CHECKOUT / "clauses", folder)
    main = folder / "iso-9001-2008" / "catalogue.yaml"
    text = main.read_text(encoding="utf-8")
    main.write_text(re.sub(r"^(  en:).*", r"\1 Our own title", text, count=1, flags=re.MULTILINE))
    ran = here("clauses", "--clauses", folder, "--lang", "en")
    assert ran.out.startswith("Our own title\n")


def test_a_folder_without_catalogues_ends_with_3(here: Callable[..., Ran], tmp_path: Path) -> None:
    ran = here("clauses", "--clauses", tmp_path, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert str(tmp_path) in ran.err
