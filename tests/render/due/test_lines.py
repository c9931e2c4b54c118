"""What falls due in words, on the terminal and as JSON."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from jsonschema import Draft7Validator

from builders import EARLIER, ON, START, document, record, unit
from hostile import HOSTILE
from rendering import drawn
from spm_check.continuity.due import due
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.due import DUE_KINDS, Due
from spm_check.model.plan import Action, Plan
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import LegalBasis, Unit
from spm_check.render.due.json import due_json, due_schema
from spm_check.render.due.lines import Calendar, DueTeller, away
from spm_check.render.due.terminal import render_due
from spm_check.render.figures import interval_of
from spm_check.render.words import words_of
from spm_check.render.words.due import due_words

QUARTER = Interval(90, "day")


def of_all_kinds() -> Unit:
    """Return a unit at which everything that there is falls due, some of it twice."""
    half = Interval(200, "day")
    return replace(
        unit(
            document("8.3", review_every=half),
            document("8.3", id="PM-02", approved_on=None, effective=None),
            document("8.3", id="PM-03", review_every=None, effective=ON + timedelta(9)),
            record("8.4", id="R-1", every=half),
            record("8.2.2", id="R-2", every=half, keep=half),
            record("5.6.1", id="R-3", last=None),
            record("8.3", id="R-4", last=None, none_until=EARLIER, every=half),
        ),
        legal_basis=(LegalBasis("Perwal", "12", "2012", "Mutu", ON + timedelta(1)),),
    )


def calendar(catalogue: Catalogue, of: Unit | None = None) -> Calendar:
    """Return the calendar of a unit, by default of all kinds."""
    actions = (Action(("f" * 32,), START, correction="Kalibrasi.", owner="Bu Ani", due=ON),)
    unit_ = of or of_all_kinds()
    dues = due(unit_, catalogue, Plan("plan.yaml", actions), ON, QUARTER)
    return Calendar(unit_, ON, QUARTER, dues)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_sentence_that_names_what_it_is_about(
    catalogue: Catalogue, language: Language
) -> None:
    made = calendar(catalogue)
    teller = DueTeller(made.unit, ON, words_of(language))
    assert set(DUE_KINDS) == {each.kind for each in made.dues}
    for each in made.dues:
        line = teller.tell(each)
        assert line.about in line.sentence
        assert "{" not in line.sentence


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (-2, ("lewat 2 hari", "2 days late")),
        (-1, ("lewat 1 hari", "1 day late")),
        (0, ("hari ini", "today")),
        (1, ("besok", "tomorrow")),
        (2, ("2 hari lagi", "in 2 days")),
    ],
)
def test_how_far_a_day_is_away(days: int, told: tuple[str, str]) -> None:
    assert told == tuple(away(ON + timedelta(days), ON, due_words(each)) for each in LANGUAGES)


def test_one_of_a_unit_of_time_is_one() -> None:
    assert ("1 week", "2 weeks") == tuple(
        interval_of(Interval(n, "week"), words_of("en")) for n in (1, 2)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_fits_its_schema_and_tells_everything(
    catalogue: Catalogue, language: Language
) -> None:
    made = calendar(catalogue)
    document = json.loads(due_json(made, words_of(language)))
    Draft7Validator(due_schema(language)).validate(document)
    assert len(made.dues) == len(document["due"]) == len({e["uid"] for e in document["due"]})
    assert document["overdue"] == sum(each["overdue"] for each in document["due"])
    (action,) = (each for each in document["due"] if each["kind"] == "action")
    assert (0, None, "Kalibrasi") == (action["days"], action["item"], action["about"])
    assert [{"key": None, "title": "Bu Ani"}] == action["offices"]
    (undated,) = (each for each in document["due"] if each["item"] == "PM-02")
    assert (None, None, True) == (undated["on"], undated["days"], undated["overdue"])


def test_the_terminal_tells_overdue_first_then_by_months(catalogue: Catalogue) -> None:
    out = drawn(lambda console: render_due(calendar(catalogue), words_of("id"), console), 80)
    heads = [line for line in out.splitlines() if line and not line.startswith(" ")]
    assert ["Lewat waktu (2)", "Juli 2012"] == heads[3:]
    assert "tanpa tanggal" in out


def test_the_terminal_says_when_nothing_falls_due() -> None:
    nothing = Calendar(unit(), ON, QUARTER, ())
    out = drawn(lambda console: render_due(nothing, words_of("en"), console), 80)
    assert out.endswith("Nothing falls due up to 29 September 2012.\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_only_shows(catalogue: Catalogue, text: str) -> None:
    of = replace(unit(document("8.3", title=text, review_every=Interval(1, "day"))), name=text)
    out = drawn(lambda c: render_due(calendar(catalogue, of), words_of("id"), c), 80)
    assert all(each.isprintable() for each in out.split("\n"))


def test_a_law_without_words_is_told_by_its_citation() -> None:
    law = Due("legal-basis", date(2012, 7, 1), False, LegalBasis("SK", None, None, None))  # noqa: FBT003
    assert "SK" == DueTeller(unit(), ON, words_of("id")).tell(law).about
