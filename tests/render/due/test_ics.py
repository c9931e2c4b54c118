"""The calendar that people subscribe to: valid for others, steady, and harmless."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import ON, START, document, record, unit
from calendars import by_ical_js
from hostile import HOSTILE
from spm_check.continuity.due import due
from spm_check.model.calendar import Interval
from spm_check.model.plan import Action, Plan
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import LegalBasis, Unit
from spm_check.render.clean import clean
from spm_check.render.due.ics import due_ics
from spm_check.render.due.lines import Calendar
from spm_check.render.words import words_of
from strategies import CATALOGUE

YEAR = Interval(1, "year")


def made(of: Unit, *actions: Action, language: Language = "id", on: date = ON) -> bytes:
    """Return the calendar of a unit for a year."""
    dues = due(of, CATALOGUE, Plan("plan.yaml", actions), on, YEAR)
    return due_ics(Calendar(of, on, YEAR, dues), words_of(language))


def events(calendar: bytes) -> dict[str, dict[str, Any]]:
    """Return the events as ical.js reads them, by their names."""
    return {each["uid"]: each for each in by_ical_js(calendar)["events"]}


SOUND = unit(document("8.3"), record("8.2.2"))


def test_it_can_be_subscribed_to() -> None:
    read = by_ical_js(made(SOUND))
    assert ("2.0", "PUBLISH", "P1D") == (read["version"], read["method"], read["refresh-interval"])
    assert "Jatuh tempo mutu: Puskesmas Melati" == read["name"] == read["x-wr-calname"]


def test_an_event_lasts_a_day_and_is_told_two_weeks_before() -> None:
    (one,) = events(made(unit(document("8.3")))).values()
    assert ("2013-01-02", "TRANSPARENT") == (one["dtstart"], one["transp"])
    assert "2012-07-01T00:00:00Z" == one["dtstamp"]
    assert [{"action": "DISPLAY", "trigger": "-P14D"}] == one["alarms"]
    assert "Peninjauan dokumen: PM-01 Dokumen PM-01" == one["summary"]
    assert "Peninjauan dokumen" == one["categories"]
    told = "PM-01 Dokumen PM-01 ditinjau paling lambat 2 Januari 2013."
    assert (
        f"{told}\nPenanggung jawab: Jabatan wmm; Jabatan kepala\nKlausul 4.2.3"
        == (one["description"])
    )


def test_what_is_overdue_says_so_and_rings_no_more() -> None:
    (one,) = events(made(unit(document("8.3", review_every=Interval(1, "month"))))).values()
    assert ("2012-02-02", []) == (one["dtstart"], one["alarms"])
    assert one["summary"].startswith("Lewat waktu: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_no_day_stands_on_the_day_of_the_calendar(language: Language) -> None:
    undated = unit(document("8.3", approved_on=None, effective=None))
    (one,) = events(made(undated, language=language)).values()
    assert ON.isoformat() == one["dtstart"]
    assert {"id": "karena tidak ada tanggal", "en": "no date from which"}[language] in (
        one["description"]
    )


def test_an_event_keeps_its_name_when_its_day_moves() -> None:
    moved = replace(SOUND, documents=(document("8.3", reviewed_on=ON),))
    before, after = events(made(SOUND)), events(made(moved, on=ON + timedelta(1)))
    assert before.keys() == after.keys()
    assert {each["dtstart"] for each in before.values()} != {
        each["dtstart"] for each in after.values()
    }


def test_units_kinds_and_items_have_names_of_their_own_and_so_have_twins() -> None:
    law = LegalBasis("Perwal", "12", "2012", None, ON)
    of = unit(document("8.3"), record("8.3"), legal_basis=(law, law))
    other = replace(of, name="Puskesmas Lain")
    assert 4 == len(events(made(of)))
    assert events(made(of)).keys().isdisjoint(events(made(other)))


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=90)


@settings(max_examples=15)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_text_comes_back_as_it_was_shown(title: str, name: str, about: str) -> None:
    says_all(title, name, about)


@pytest.mark.parametrize("text", [*HOSTILE, "a\r\nEND:VCALENDAR", "x\\, y; z\n", '"', "é" * 200])
def test_hostile_text_says_only_itself(text: str) -> None:
    says_all(text, text, text)


def says_all(title: str, name: str, about: str) -> None:
    """Hold that a calendar with such texts is valid and says them, and nothing else."""
    of = replace(unit(document("8.3", title=title)), name=name)
    action = Action(("f" * 32,), START, about=f"x{about}", due=ON, owner=title)
    calendar = made(of, action)
    read = by_ical_js(calendar)

    assert f"Jatuh tempo mutu: {clean(name)}".split() == read["name"].split()
    told = " ".join(f"{each['summary']} {each['description']}" for each in read["events"])
    for text in (title, f"x{about}"):
        assert " ".join(clean(text).split()).rstrip(".") in " ".join(told.split())
    assert 2 == len(read["events"])
    lines = calendar.split(b"\r\n")
    assert b"" == lines[-1]
    assert all(len(line) <= 75 for line in lines)
    assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]|(?<!\r)\n|\r(?!\n)", calendar)
    assert calendar == made(of, action)
