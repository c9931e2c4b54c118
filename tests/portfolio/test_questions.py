"""What stands for who asks, and what is asked."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from spm_check.portfolio import asker
from spm_check.portfolio.questions import program


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="users of POSIX")
@pytest.mark.parametrize(
    "change",
    [
        lambda patch: patch.setattr(os, "geteuid", lambda: 4_711),
        lambda patch: patch.setattr(os, "getegid", lambda: 4_711),
        lambda patch: patch.setattr(os, "getgroups", lambda: [4_711]),
        lambda patch: patch.setattr("spm_check.__version__", "0.0"),
    ],
    ids=["user", "group", "groups", "version"],
)
def test_who_may_read_other_files_asks_another_question(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[pytest.MonkeyPatch], None]
) -> None:
    before = program()
    assert before == program()
    change(monkeypatch)
    assert before != program()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="users of POSIX")
def test_rights_that_a_process_was_given_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = set()
    for rights in ("", "Name:\tx\nCapEff:\t01\nSeccomp:\t0\n", "CapEff:\t02\n"):
        (tmp_path / "status").write_text(rights)
        monkeypatch.setattr(asker, "STATUS", str(tmp_path / "status"))
        asked.add(program())
    monkeypatch.setattr(asker, "STATUS", str(tmp_path / "none"))
    asked.add(program())
    assert 3 == len(asked)
