"""The two keys by which documents are shared: `inherits` and `serves_children`."""

from collections.abc import Callable

import pytest

from complaining import Told
from spm_check.errors import Place
from spm_check.model.unit import Inheritance, Unit

HEAD = "format: spm-check/unit/1\nunit: {name: A, kind: agency}\n"
DOCUMENT = "documents: [{{id: A, title: A, kind: plan, location: L{}}}]\n"
RECORD = "records: [{id: A, title: A, location: L, serves_children: yes}]\n"


START = Place("unit.yaml", 3, 11)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("../kota/unit.yaml", "../kota/unit.yaml"),
        ("../../kota", "../../kota"),
        ("induk/unit.yaml", "./induk//unit.yaml"),
        ("..", ".."),
    ],
)
def test_the_unit_above_is_named_by_the_way_there(
    declare: Callable[[str], Unit], path: str, written: str
) -> None:
    assert Inheritance(path, START) == declare(f"{HEAD}inherits: {written}\n").inherits


def test_where_it_is_named_is_kept(declare: Callable[[str], Unit]) -> None:
    found = declare(f"{HEAD}inherits: ../kota\n").inherits

    assert found is not None
    assert found.place == START


@pytest.mark.parametrize("blank", ["", "inherits:\n"])
def test_a_unit_need_not_inherit(declare: Callable[[str], Unit], blank: str) -> None:
    assert declare(HEAD + blank).inherits is None


@pytest.mark.parametrize(
    ("code", "path"),
    [
        ("path-absolute", "/kota/unit.yaml"),
        ("path-drive", "C:/kota"),
        ("path-backslash", "'..\\kota'"),
        ("path-nul", '"..\\0kota"'),
        ("value-blank", "./"),
        ("not-a-text", "[../kota]"),
    ],
)
def test_a_way_that_is_none_is_refused(wrong: Callable[[str], Told], code: str, path: str) -> None:
    assert [(code, 3, 11)] == wrong(f"{HEAD}inherits: {path}\n")


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        ("yes", ", serves_children: yes"),
        ("yes", ", serves_children: ya"),
        ("no", ", serves_children: tidak"),
        ("no", ""),
    ],
)
def test_a_document_serves_children_where_it_says_so(
    declare: Callable[[str], Unit], shared: str, said: str
) -> None:
    (document,) = declare(HEAD + DOCUMENT.format(said)).documents

    assert (shared == "yes") is document.serves_children


def test_a_record_cannot_serve_children(wrong: Callable[[str], Told]) -> None:
    assert [("record-shared", 3, 42)] == wrong(HEAD + RECORD)
