"""What travels to workers elsewhere, and what makes them refuse it."""

import pickle
from dataclasses import astuple, replace
from pathlib import Path
from typing import get_args

import pytest

from crews import CLAUSES, batch, city, orders
from spm_check.errors import Complaint, ComplaintCode, Place
from spm_check.model.portfolio import UnitLine
from spm_check.portfolio.cluster import told_by
from spm_check.portfolio.filing import Filing
from spm_check.portfolio.installation import Installation, difference, installation
from spm_check.portfolio.letters import DiffersError, Inquiry, Letter

OURS = installation(CLAUSES)
OTHER = [
    ("worker-version", replace(OURS, version="0.0.1")),
    ("worker-clauses", replace(OURS, clauses="0123abcd")),
    ("worker-libraries", replace(OURS, libraries="pypdfium2")),
    ("worker-without-root", replace(OURS, root="/srv/city")),
]


def test_an_installation_is_like_itself() -> None:
    assert difference(OURS, installation(CLAUSES), "tcp://a:1") is None
    assert OURS == Installation(*pickle.loads(bytes(Inquiry(CLAUSES, None))))  # noqa: S301  ours


@pytest.mark.parametrize(("code", "other"), OTHER)
def test_whatever_differs_has_its_complaint(code: ComplaintCode, other: Installation) -> None:
    complaint = difference(OURS, other, "tcp://a:1")
    assert complaint is not None
    assert (code, Place("tcp://a:1", 0, 0)) == (complaint.code, complaint.place)
    assert code in get_args(ComplaintCode)


def test_a_changed_catalogue_is_another_one(tmp_path: Path) -> None:
    folder = tmp_path / "iso-9001-2008"
    folder.mkdir()
    (folder / "catalogue.yaml").write_text("one")
    before = installation(str(tmp_path))
    (folder / "catalogue.yaml").write_text("two")
    assert before.clauses != installation(str(tmp_path)).clauses


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "" == installation(CLAUSES, str(tmp_path)).root
    assert str(tmp_path / "no") == installation(CLAUSES, str(tmp_path / "no")).root


def test_a_letter_is_answered_where_it_is_opened(tmp_path: Path) -> None:
    given = orders("city", lies=str(city(tmp_path, 2)))
    asked = batch(given, "region-0/unit-000", "region-0/broken")
    (line, unreadable), pages = pickle.loads(bytes(Letter(OURS, None, asked)))  # noqa: S301  ours
    assert {} == pages
    assert isinstance(line, UnitLine)
    assert "city/region-0/broken/unit.yaml" == unreadable.complaints[0].place.file


def test_the_pages_of_a_letter_come_back_with_the_answer(tmp_path: Path) -> None:
    nowhere = Filing(str(tmp_path / "nowhere"), "en")
    given = orders(city(tmp_path / "city", 1), filing=nowhere)
    _, pages = pickle.loads(bytes(Letter(OURS, None, batch(given, "region-0/unit-000"))))  # noqa: S301  ours
    (page,) = pages.values()
    assert page.lower().startswith(b"<!doctype html>")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("sender", [other for _, other in OTHER[:3]])
def test_a_letter_of_another_installation_stays_closed(
    sender: Installation, tmp_path: Path
) -> None:
    asked = batch(orders(city(tmp_path, 1)), "region-0/unit-000")
    letter = bytes(Letter(sender, None, asked))
    with pytest.raises(DiffersError) as raised:
        pickle.loads(letter)  # noqa: S301  ours
    assert astuple(OURS) == raised.value.args == pickle.loads(pickle.dumps(raised.value)).args  # noqa: S301  ours


def test_what_workers_raise_is_told_of_the_cluster() -> None:
    place = Place("tcp://a:1", 0, 0)
    theirs = replace(OURS, version="0.0.1")
    facts = {"own": OURS.version, "value": "0.0.1"}
    assert Complaint("worker-version", place, facts) == told_by(
        DiffersError(*astuple(theirs)), OURS, "tcp://a:1"
    )
    missing = ModuleNotFoundError("No module named 'spm_check'", name="spm_check")
    assert Complaint("worker-without", place) == told_by(missing, OURS, "tcp://a:1")
    assert told_by(ModuleNotFoundError("x", name="other"), OURS, "tcp://a:1") is None
    assert told_by(ValueError("a bug"), OURS, "tcp://a:1") is None
