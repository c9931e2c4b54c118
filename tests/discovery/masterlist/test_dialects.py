"""Whole lists, as units write them, are understood."""

import pytest

from masterlists import DIALECTS, Dialect, taken, understood


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)
def test_a_list_is_understood_in_its_dialect(dialect: Dialect) -> None:
    read = understood(dialect.rows)
    entries = taken(read)
    assert (dialect.kind, dialect.header) == (read.kind, read.header)
    assert len(dialect.expected) == len(entries)
    for expected, entry in zip(dialect.expected, entries, strict=True):
        assert expected == {key: entry.get(key) for key in expected}


def test_there_are_at_least_twelve_dialects() -> None:
    assert 12 <= len(DIALECTS)
