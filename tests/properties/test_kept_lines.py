"""A portfolio says the same with the lines of earlier runs and without them."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.portfolio import examined, memory
from spm_check.portfolio.line_cache import memory_of
from spm_check.portfolio.orders import Orders
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import DEFAULT

NAMES = ("a.txt", "b.txt", "sub/c.txt")
HEAD = "format: spm-check/unit/1\nunit: {name: Unit, kind: agency}\nrecords:\n"
ITEMS = tuple(
    f"  - {{id: R-{n}, title: Rekaman, clauses: [{clause}], files: ['{file}'], last: 2012-06-30}}\n"
    for n, (clause, file) in enumerate(
        [("5.6.1", "a.txt"), ("8.2.2", "*.txt"), ("8.5.2", "sub/*"), ("7.2.2", "sub/c.txt")]
    )
)


def _unit(folder: Path, items: tuple[int, ...]) -> None:
    text = HEAD + "".join(ITEMS[number] for number in items)
    (folder / "unit.yaml").write_text(text, encoding="utf-8")


def _remove(folder: Path, name: str) -> None:
    (folder / name).unlink(missing_ok=True)


def _within(folder: Path, name: str) -> None:
    (folder / name).mkdir(parents=True, exist_ok=True)
    _unit(folder / name, (0, 1))


def _no_more_within(folder: Path, name: str) -> None:
    (folder / name / "unit.yaml").unlink(missing_ok=True)


CHANGES = st.one_of(
    st.builds(
        lambda change, name: lambda folder: change(folder, name),
        st.sampled_from([_within, _no_more_within]),
        st.sampled_from(["sub", "sub/lain", "lain"]),
    ),
    st.builds(
        lambda items: lambda folder: _unit(folder, items),
        st.sets(st.sampled_from(range(len(ITEMS))), min_size=1).map(sorted).map(tuple),
    ),
    st.builds(
        lambda name, content: lambda folder: (folder / name).write_text(content),
        st.sampled_from(NAMES),
        st.sampled_from(["", "isi"]),
    ),
    st.builds(
        lambda name: lambda folder: _remove(folder, name),
        st.sampled_from(NAMES),
    ),
    st.just(os.listdir),
)
DAYS = st.sampled_from([date(2012, 7, 1), date(2013, 7, 1)])


@given(st.lists(st.tuples(CHANGES, DAYS), min_size=1, max_size=6))
def test_kept_lines_change_nothing(changes: list[tuple[Callable[[Path], object], date]]) -> None:
    with TemporaryDirectory() as place, pytest.MonkeyPatch.context() as meanwhile:
        root = Path(place) / "root"
        (root / "unit" / "sub").mkdir(parents=True)
        _unit(root / "unit", (0,))
        meanwhile.setenv("SPM_CHECK_CACHE", os.path.join(place, "cache"))
        meanwhile.setattr(memory, "SETTLED", 0)
        for change, on in changes:
            change(root / "unit")
            asked = Orders(str(root), on, own_clauses(), DEFAULT)
            kept = memory_of(asked)
            assert examined(asked, 1) == examined(replace(asked, memory=kept), 1)
