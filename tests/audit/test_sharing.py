"""What serves a unit although another one above it declares it, and who mends it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from builders import (
    EARLIER,
    LATER,
    ON,
    PAPER,
    document,
    exclusion,
    finding_on,
    findings,
    holdings,
    judged,
    manual,
    office,
    practice,
    record,
    state_of,
    text,
    unit,
)
from spm_check.audit import audit
from spm_check.audit.following import possible_fingerprints
from spm_check.audit.sharing import Above, inheriting
from spm_check.errors import Place
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Finding
from spm_check.model.holdings import Flaw, Holdings
from spm_check.model.manual_text import ManualText, Marks
from spm_check.model.report import Evidence, GapReport
from spm_check.model.unit import Document, Holding, Inheritance, Origin, Unit

LINE = Place("unit.yaml", 4, 11)
CITY = Origin("Pemerintah Kota", "../kota/unit.yaml")
SCOPE = ("# Lingkup", "Sistem mutu ini mencakup seluruh pelayanan kelurahan.")
COMPLETE = "Puskesmas Melati dan kelurahan lain."


def shared(*clauses: str, id: str = "PM-01", **changes: Any) -> Document:  # noqa: A002  as there
    """Return a sound document of a city that serves its children."""
    return document(*clauses, id=id, serves_children=True, **changes)


def below(*entries: object, above: tuple[Unit, ...]) -> Unit:
    """Return a unit that inherits from the units above, the nearest first."""
    own = unit(*entries, inherits=Inheritance("../kota", LINE))  # type: ignore[arg-type]
    ways = ["../kota", "../provinsi"]
    return inheriting(own, [Above(each, way) for each, way in zip(above, ways, strict=False)])


def city(*entries: object) -> Unit:
    """Return the city."""
    return replace(unit(*entries), name=CITY.name)  # type: ignore[arg-type]


Audit = Callable[..., GapReport]


@pytest.fixture
def report(catalogue: Catalogue) -> Audit:
    """Return what audits a unit below a city, by what they declare."""

    def made(
        *own: object,
        city_has: tuple[object, ...],
        flaws: tuple[Flaw, ...] = (),
        manuals: dict[str, ManualText] | None = None,
    ) -> GapReport:
        of = below(*own, above=(city(*city_has),))
        there = holdings(replace(of, documents=(*of.documents, *of.shared)), *flaws)
        return audit(catalogue, of, replace(there, manuals=manuals or {}), ON)

    return made


def test_a_shared_document_serves_like_an_own_one(report: Audit) -> None:
    found = judged(report(city_has=(shared("4.2.3"),)), "4.2.3.p2")

    assert (Evidence("../PM-01", "4.2.3", "sound", CITY),) == found.evidence
    assert "conformity" == found.grade


def test_without_serves_children_nothing_is_inherited(report: Audit) -> None:
    assert [] == list(report(city_has=(document("4.2.3"),)).unit.shared)


def test_a_record_of_the_city_never_serves() -> None:
    assert () == below(above=(city(record("5.6.1")),)).evidence


def test_a_unit_that_does_not_inherit_is_left_as_it_is() -> None:
    alone = unit()

    assert alone is inheriting(alone, [Above(city(shared("4.2.3")), "../kota")])


def test_documents_of_the_same_id_are_told_apart_by_how_far_above_they_are() -> None:
    one, other = city(shared("4.2.3")), city(shared("4.2.3"))

    assert ["PM-01", "../PM-01", "../../PM-01"] == [
        each.id for each in below(document("4.2.3"), above=(one, other)).evidence
    ]


def test_its_files_are_looked_for_in_the_folder_of_the_city() -> None:
    (found,) = below(above=(city(shared("4.2.3", holding=Holding(("a/*.pdf",)))),)).shared

    assert Holding(("../kota/a/*.pdf",)) == found.holding


def test_the_offices_of_the_city_are_not_those_of_the_unit() -> None:
    (found,) = below(above=(city(shared("4.2.3")),)).shared

    assert (None, None) == (found.prepared_by, found.approved_by)


def test_what_to_mend_stands_where_the_unit_inherits(report: Audit) -> None:
    found = finding_on(report(city_has=(shared("4.2.3", status="draft"),)), "4.2.3.p2")

    assert ("not-approved", "minor", LINE) == (found.code, found.grade, found.place)
    assert ("../PM-01",) == found.facts.items


def test_a_file_that_the_city_lacks_is_lacking_to_the_unit(report: Audit) -> None:
    lost = Flaw("../kota/PM-01.pdf", "missing")
    found = finding_on(report(city_has=(shared("4.2.3"),), flaws=(lost,)), "4.2.3.p2")

    assert ("not-held", (lost,)) == (found.code, found.facts.flaws)


def test_on_paper_it_is_to_be_seen_on_site(report: Audit) -> None:
    assert judged(report(city_has=(shared("4.2.3", holding=PAPER),)), "4.2.3.p2").see_on_site


@pytest.mark.parametrize(
    "careless",
    [
        {"number": None, "revision": None, "review_every": None},
        {"approved_on": LATER, "effective": None},
        {"prepared_by": "kepala"},
        {"approved_on": None, "effective": None, "reviewed_on": None},
    ],
)
def test_how_the_city_cares_for_its_document_is_told_at_the_city(
    report: Audit, careless: dict[str, Any]
) -> None:
    found = report(document("4.2.3", id="A"), city_has=(shared("4.2.3", **careless),)).findings

    assert [] == [each for each in found if "../PM-01" in (each.item, *each.facts.items)]


def test_a_new_head_of_the_unit_has_not_to_confirm_what_is_shared(report: Audit) -> None:
    head = office("kepala", since=date(2012, 6, 1))

    found = report(head, city_has=(shared("4.2.3", approved_on=EARLIER),))

    assert [] == findings(found, "head-changed-since-approval")


def test_the_same_number_in_city_and_unit_is_no_double(report: Audit) -> None:
    assert [] == findings(
        report(document("4.2.3"), city_has=(shared("4.2.3"),)), "number-duplicate"
    )


def test_of_equal_evidence_the_own_comes_first(report: Audit) -> None:
    found = judged(report(document("4.2.3"), city_has=(shared("4.2.3"),)), "4.2.3.p2")

    assert ["PM-01", "../PM-01"] == [each.item for each in found.evidence]


def test_items_are_listed_the_own_first(report: Audit) -> None:
    found = report(document("4.2.3", id="Z"), record("5.6.1"), city_has=(shared("4.2.3"),))

    assert ["RM-01", "Z", "../PM-01"] == [each.item.id for each in found.items]
    assert ("../kota/PM-01.pdf",) == state_of(found, "../PM-01").files


def test_nobody_offers_a_shared_procedure_in_place_of_a_record(report: Audit) -> None:
    found = judged(report(city_has=(shared("8.2.2"),)), "8.2.2.p5")

    assert ("not-declared", ()) == (found.cause, found.evidence)


def test_what_the_city_shares_contradicts_no_exclusion(report: Audit) -> None:
    found = report(exclusion("7.3"), city_has=(shared("7.3"),))

    assert [] == findings(found, "exclusion-contradicted")


def test_a_practice_gives_way_to_a_shared_document(report: Audit) -> None:
    assert (
        "conformity"
        == judged(report(practice("4.2.3"), city_has=(shared("4.2.3"),)), "4.2.3.p2").grade
    )


def test_findings_on_shared_documents_can_be_planned_for(
    report: Audit, catalogue: Catalogue
) -> None:
    made = report(city_has=(shared("4.2.3", status="draft"),))
    mark = finding_on(made, "4.2.3.p2").fingerprint(made.unit.name)

    assert mark in set(possible_fingerprints(catalogue, made.unit))


# Manuals

HELD = "../kota/MM-01.pdf"


def in_manuals(made: GapReport) -> list[Finding]:
    """Return what was found in manuals."""
    return [each for each in made.findings if each.code.startswith("manual-")]


def test_a_shared_manual_serves_as_the_manual(report: Audit) -> None:
    made = report(city_has=(manual(serves_children=True),))

    assert "conformity" == judged(made, "4.2.1.b").grade


def test_a_shared_manual_has_to_speak_of_the_unit(report: Audit) -> None:
    made = report(city_has=(manual(serves_children=True),), manuals={HELD: text(*SCOPE)})
    found = finding_on(made, "4.2.2.a")

    assert ("manual-scope-missing", ("Puskesmas Melati",)) == (found.code, found.facts.names)


def test_a_shared_manual_that_names_the_unit_states_its_scope(report: Audit) -> None:
    said = text(*SCOPE, COMPLETE)
    made = report(city_has=(manual(serves_children=True),), manuals={HELD: said})

    assert "conformity" == judged(made, "4.2.2.a").grade


def test_a_shared_manual_is_asked_nothing_where_the_unit_has_its_own(report: Audit) -> None:
    said = {"MM-01.pdf": text(*SCOPE), HELD: text("Tidak ada apa-apa.")}
    made = report(manual(), city_has=(manual(serves_children=True),), manuals=said)

    assert not any("../MM-01" in each.facts.items for each in in_manuals(made))
    assert "conformity" == judged(made, "4.2.2.a").grade


def test_a_shared_manual_out_of_date_is_told_at_the_city(report: Audit) -> None:
    old = replace(text(*SCOPE, COMPLETE), marks=Marks(revision="0"))
    made = report(city_has=(manual(serves_children=True, revision="3"),), manuals={HELD: old})

    assert [] == findings(made, "manual-out-of-date")


# Holdings side by side


def test_what_another_folder_holds_is_led_by_the_way_there() -> None:
    own = Holdings({"a.pdf": ("a.pdf",)}, files=1, undeclared=("b.pdf",))
    theirs = Holdings(
        {"*.pdf": ("x.pdf",)},
        {"y": Flaw("y", "missing", "Y"), "z": Flaw("z", "empty")},
        files=9,
        undeclared=("secret",),
        manuals={"x.pdf": text("Kata")},
    )

    assert Holdings(
        {"a.pdf": ("a.pdf",), "../kota/*.pdf": ("../kota/x.pdf",)},
        {
            "../kota/y": Flaw("../kota/y", "missing", "../kota/Y"),
            "../kota/z": Flaw("../kota/z", "empty"),
        },
        files=1,
        undeclared=("b.pdf",),
        manuals={"../kota/x.pdf": text("Kata")},
    ) == own.beside(theirs, "../kota")
