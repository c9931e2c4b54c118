"""Whole units with their folders, as hypothesis makes them up: sound, flawed and contradictory.

Only what a unit file can say is made up, so that every unit can also be written down and read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from builders import FILE, ON, START, document, exclusion, holdings, places, record, text, unit
from spm_check.audit import audit
from spm_check.model.calendar import Interval, Span
from spm_check.model.clause import Catalogue, Requirement, is_within
from spm_check.model.finding import FINDING_GRADES, RULES, FindingCode
from spm_check.model.holdings import Flaw, FlawKind, Holdings, Obstacle, ObstacleKind
from spm_check.model.manual_text import Marks
from spm_check.model.report import GapReport
from spm_check.model.text import LANGUAGES, is_blank
from spm_check.model.unit import (
    Answer,
    Bands,
    Document,
    DocumentKind,
    Exclusion,
    FailOn,
    Holding,
    Item,
    LegalBasis,
    Office,
    Practice,
    Record,
    Reference,
    Settings,
    Status,
    Unit,
    UnitKind,
)
from spm_check.reading.catalogue.shelf import DEFAULT_CATALOGUE, Shelf, own_clauses

CATALOGUE = Shelf(own_clauses())[DEFAULT_CATALOGUE]
SIBLING = replace(CATALOGUE, id="sibling")
"""A second standard with the same clauses: what names it has to count for nothing in the first."""
CATALOGUES: Mapping[str, Catalogue] = {each.id: each for each in (CATALOGUE, SIBLING)}


@dataclass(frozen=True)
class Visit:
    """What an auditor comes upon: a unit, what lies in its folder, and the day."""

    unit: Unit
    holdings: Holdings
    on: date

    def report(self) -> GapReport:
        """Return the gap report."""
        return audit(CATALOGUE, self.unit, self.holdings, self.on)

    def declaring(self, **sections: Any) -> "Visit":
        """Return the visit with other sections in the unit file."""
        return replace(self, unit=replace(self.unit, **sections))


def verdicts(report: GapReport) -> dict[str, str]:
    """Return the verdict on every requirement by its id."""
    return {each.requirement.id: each.verdict for each in report.judgements}


# Days and intervals: near the day of the audit, and exactly on it, more often than not.
NEAR = [ON + timedelta(days) for days in (-366, -182, -31, -1, 0, 1, 31)]
DAYS = st.sampled_from(NEAR) | st.dates(date(2010, 1, 1), date(2014, 12, 31))
VISITED = st.sampled_from([ON, ON, ON]) | st.dates(date(2011, 1, 1), date(2013, 12, 31))
INTERVALS = st.builds(
    Interval, st.integers(1, 36) | st.integers(1, 99_999), st.sampled_from(get_args(Span))
)

# Texts: what offices write, fields left empty in their ways, and anything at all.
BLANK = ["-", "...", "/ /"]
ANYTHING = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)
TEXTS = st.sampled_from(["Unit Contoh", "2", "7.3", "no", "~", *BLANK]) | ANYTHING.map(
    str.strip
).filter(bool)
NAMES = TEXTS.filter(lambda text: not is_blank(text))
"""What has to say something: names, titles, notes."""
NUMBERS = st.sampled_from(["SOP/01", "sop / 01", "SOP/02"]) | TEXTS
"""Numbers of documents, of which two differ only as they are typed."""
REASON = st.sampled_from(["Tidak ada", "Bukan bagian layanan"])
NO_REASON = st.sampled_from([None, *BLANK])

# References: whatever the catalogue names, and often what is judged in a way of its own.
CLAUSES = [clause.number for clause in CATALOGUE.clauses if "." in clause.number]
TARGETS = [*CLAUSES, *CATALOGUE.requirement_by_id]
OFTEN = [
    *("4.1", "4.1.a", "4.1.p3", "4.2", "4.2.1.a", "4.2.1.c", "4.2.1.d", "4.2.3", "4.2.3.p2"),
    *("5.3.a", "5.6", "7.2", "7.3", "7.3.2.p1", "7.5", "7.5.1", "7.5.3.p3", "7.6.a", "7.6.a.r"),
    *("7.6.p3", "8.2", "8.3", "8.3.p4", "8.5.2.e"),
]
ANY_TARGET = st.sampled_from(OFTEN) | st.sampled_from(TARGETS)
PERMITTED = st.sampled_from([each for each in TARGETS if is_within(each, "7")])

# Names. Some items are called like clauses, offices and conditions, which must confuse nobody.
DOCUMENT_IDS = ["B-1", "B-3", "B-5", "B-7", "B-9", "C", "7.3", "kepala", "outsourcing"]
RECORD_IDS = ["A", "B-2", "B-4", "B-6", "B-8", "wmm"]
OFFICES = ["kepala", "wmm", "tu"]
PATTERNS = ["a.pdf", "b.pdf", "c d.docx", "sop/*.pdf", "rekaman/**", "SOP [2].docx"]
FLAWS = [kind for kinds in get_args(FlawKind) for kind in get_args(kinds)]
FILES = ["a.pdf", "b.pdf", "sop/1.pdf", "sop/2.pdf", "rekaman/2012/x.xlsx"]


def references(known: tuple[str, ...], least: int = 0) -> st.SearchStrategy[tuple[Reference, ...]]:
    """Return references into the catalogues, each once."""
    one = st.builds(Reference, st.sampled_from((known[0], *known)), ANY_TARGET)
    return tuples(one, least=least)


def tuples(
    one: st.SearchStrategy[Any], most: int = 3, by: Any = None, least: int = 0
) -> st.SearchStrategy[tuple[Any, ...]]:
    """Return tuples of a few that differ, as a whole or `by` something."""
    distinct = by or (lambda each: each)
    return st.lists(one, min_size=least, max_size=most, unique_by=distinct).map(tuple)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return what may also be missing."""
    return st.none() | strategy


SOME_OFFICES = tuples(st.sampled_from(OFFICES))
IN_THE_FOLDER = st.builds(Holding, tuples(st.sampled_from(PATTERNS), most=2, least=1))
HELD_SOMEWHERE = (
    IN_THE_FOLDER
    | IN_THE_FOLDER
    | st.builds(Holding, tuples(st.sampled_from(PATTERNS), most=1), st.just("Lemari arsip 2"))
)
BANDS = st.tuples(st.integers(0, 1000), st.integers(0, 1000)).map(
    lambda two: Bands(max(two), min(two))
)
CHANGEABLE = [code for code, rule in RULES.items() if not rule.fixed]
GRADES_CHANGED = st.dictionaries(
    st.sampled_from(CHANGEABLE), st.sampled_from(FINDING_GRADES), max_size=3
)
CONDITIONS = [condition.key for condition in CATALOGUE.conditions]
ANSWERS = st.builds(
    Answer, st.sampled_from(CONDITIONS), st.booleans(), REASON | REASON | NO_REASON, st.just(START)
)


def common_to(ids: list[str], known: tuple[str, ...]) -> dict[str, st.SearchStrategy[Any]]:
    """Return what documents and records have in common."""
    texts = {"id": st.sampled_from(ids), "title": NAMES}
    return {**texts, "references": references(known), "holding": HELD_SOMEWHERE}


def documents(
    known: tuple[str, ...], offices: tuple[str, ...], days: st.SearchStrategy[date]
) -> st.SearchStrategy[Document]:
    """Return documents of every kind, status and age; about half of them are sound if held."""
    office = st.sampled_from((None, *offices))
    common = common_to(DOCUMENT_IDS, known) | {"kind": st.sampled_from(get_args(DocumentKind))}
    sound = st.builds(document, prepared_by=office, approved_by=office, **common)
    any_at_all = st.builds(
        Document,
        places=st.just(places()),
        number=maybe(NUMBERS),
        revision=maybe(TEXTS),
        status=st.sampled_from(("approved", "approved", None, *get_args(Status))),
        prepared_by=office,
        approved_by=office,
        approved_on=maybe(days),
        effective=maybe(days),
        reviewed_on=maybe(days),
        review_every=maybe(INTERVALS),
        confirmed=st.sampled_from([True, True, True, False]),
        **common,
    )
    return sound | any_at_all


def records(known: tuple[str, ...], days: st.SearchStrategy[date]) -> st.SearchStrategy[Record]:
    """Return records of every age, with nil returns too; about half of them are sound if held."""
    common = common_to(RECORD_IDS, known)
    any_at_all = st.builds(
        Record,
        places=st.just(places()),
        last=maybe(days),
        every=maybe(INTERVALS),
        keep=maybe(INTERVALS),
        none_until=maybe(days),
        confirmed=st.sampled_from([True, True, True, False]),
        **common,
    )
    return st.builds(record, **common) | any_at_all


@cache
def units_with(
    known: tuple[str, ...], offices: tuple[str, ...], days: st.SearchStrategy[date]
) -> st.SearchStrategy[Unit]:
    """Return units that are held against these catalogues and have these offices."""
    keepers = [
        st.builds(Office, st.just(key), NAMES, st.just(START), maybe(TEXTS), maybe(days))
        for key in offices
    ]
    target = st.builds(Reference, st.sampled_from(known), PERMITTED | ANY_TARGET)
    left_out = st.builds(Exclusion, target, REASON | REASON | NO_REASON, st.just(START))
    law = st.builds(LegalBasis, NAMES, maybe(TEXTS), maybe(TEXTS), maybe(TEXTS), maybe(days))
    office = st.sampled_from((None, *offices))
    practice = st.builds(Practice, NAMES, references(known, least=1), st.just(START), office)
    fail_on = maybe(st.sampled_from(get_args(FailOn)))
    return st.builds(
        Unit,
        name=NAMES,
        kind=st.sampled_from(get_args(UnitKind)),
        file=st.just(FILE),
        start=st.just(START),
        language=st.sampled_from((None, *LANGUAGES)),
        parent=maybe(TEXTS),
        scope=maybe(TEXTS),
        services=tuples(TEXTS),
        catalogues=st.just(known),
        offices=st.tuples(*keepers),
        legal_basis=tuples(law, most=1),
        applicability=tuples(ANSWERS, by=lambda each: each.key),
        exclusions=tuples(left_out, by=lambda each: each.reference),
        documents=tuples(documents(known, offices, days), most=8, by=lambda each: each.id),
        records=tuples(records(known, days), most=6, by=lambda each: each.id),
        practices=tuples(practice, most=2),
        settings=st.builds(Settings, GRADES_CHANGED, BANDS, fail_on),
    )


@st.composite
def units(draw: st.DrawFn, days: st.SearchStrategy[date] = DAYS) -> Unit:
    """Return units that use every section of the unit file, or leave it out."""
    known = draw(st.sampled_from([(CATALOGUE.id,), (CATALOGUE.id, SIBLING.id)]))
    return draw(units_with(known, draw(SOME_OFFICES), days))


HOW_HELD = st.sampled_from(["held", "held", "held", "held", "flawed", "unknown"])
SOME_FILES = tuples(st.sampled_from(FILES), most=2, least=1)
OBSTACLES = st.builds(Obstacle, st.sampled_from(FILES), st.sampled_from(get_args(ObstacleKind)))
SOME_OBSTACLES = tuples(OBSTACLES, most=1)
UNDECLARED = tuples(st.sampled_from(["w.pdf", "x.pdf", "y.pdf", "z.pdf"]), most=4)


SAYINGS = [
    "# Ruang lingkup",
    "Sistem mutu mencakup semua pelayanan unit di dalam dan di luar gedung",
    "Klausul 7.3 dan 7.5 tidak diterapkan karena unit tidak merancang layanan",
    "Pengendalian dokumen dan rekaman, audit internal, pengendalian layanan tidak sesuai",
    "Tindakan korektif dan pencegahan",
    "# Peta proses bisnis",
    "Unit Contoh",
]
"""What a manual may say: together all that is asked of it."""
WHY_UNREAD = [None, None, None, "scan", "too-long"]
MARKS = st.builds(Marks, maybe(st.sampled_from(["0", "2", "00", "A"])), maybe(DAYS))
MANUAL_TEXTS = st.builds(
    lambda parts, why, marks: replace(text(*parts), unread=why, marks=marks),
    st.just(SAYINGS) | st.lists(st.sampled_from(SAYINGS), unique=True, max_size=7),
    st.sampled_from(WHY_UNREAD),
    MARKS,
)
MANUALS = st.dictionaries(st.sampled_from(FILES), MANUAL_TEXTS, max_size=5)


@st.composite
def folders(draw: st.DrawFn, of: Unit) -> Holdings:
    """Return what lies in a unit's folder: most of what is declared, some of it flawed."""
    held: dict[str, tuple[str, ...]] = {}
    flaws: dict[str, Flaw] = {}
    for pattern in sorted({each for item in of.items for each in item.holding.patterns}):
        match draw(HOW_HELD):
            case "held":
                held[pattern] = tuple(sorted(draw(SOME_FILES)))
            case "flawed":
                flaws[pattern] = Flaw(pattern, draw(st.sampled_from(FLAWS)))
    undeclared = tuple(sorted(draw(UNDECLARED)))
    count, obstacles = draw(st.integers(0, 9)), draw(SOME_OBSTACLES)
    return Holdings(held, flaws, undeclared, count, obstacles, draw(MANUALS))


@st.composite
def visits(
    draw: st.DrawFn,
    days: st.SearchStrategy[date] = DAYS,
    visited: st.SearchStrategy[date] = VISITED,
) -> Visit:
    """Return visits to units of every kind."""
    of = draw(units(days))
    return Visit(of, draw(folders(of)), draw(visited))


def sound_for(requirement: Requirement) -> Item:
    """Return sound evidence for one requirement, called like it."""
    if requirement.kind == "record":
        return record(requirement.id, id=requirement.id)
    kind = KIND_OF.get(requirement.documents[-1], "plan") if requirement.documents else "procedure"
    return document(requirement.id, id=requirement.id, kind=kind)


def faulty(item: Item) -> Item:
    """Return an item with a fault that a unit may grade as it likes."""
    if isinstance(item, Document):
        return replace(item, status=None)
    return replace(item, last=None)


KIND_OF = {each.id: each.kind for each in CATALOGUE.documents if each.kind}
SOUND_FOR_ALL = tuple(map(sound_for, CATALOGUE.requirements))
OBLIGATORY = [r.id for r in CATALOGUE.requirements if r.procedure or r.record]
FAULTS: tuple[FindingCode, ...] = ("review-overdue", "record-stale")
FAULTS_REGRADED = st.dictionaries(st.sampled_from(FAULTS), st.sampled_from(FINDING_GRADES))
A_FEW = st.sets(st.sampled_from(OBLIGATORY) | st.sampled_from(TARGETS), max_size=2)


@st.composite
def nearly_complete(draw: st.DrawFn) -> Visit:
    """Return visits to units with sound evidence for all but a few requirements, some poor."""
    missing, poor, out = draw(A_FEW), draw(A_FEW), draw(tuples(PERMITTED, most=1))
    some = [item for item in SOUND_FOR_ALL if item.id not in missing]
    items = [faulty(item) if item.id in poor else item for item in some]
    of = unit(*items, *map(exclusion, out), settings=Settings(draw(FAULTS_REGRADED)))
    return Visit(of, holdings(of), ON)
