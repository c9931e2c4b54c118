"""Units, evidence and holdings for tests, sound unless a test says otherwise.

The day of every audit is `ON`, 1 July 2012, unless a test names another.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from spm_check.audit import audit
from spm_check.errors import Place
from spm_check.model.calendar import ONE_YEAR, Interval
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Finding, FindingCode
from spm_check.model.holdings import Flaw, Holdings
from spm_check.model.manual_text import ManualText, Passage
from spm_check.model.report import GapReport, ItemState, Judgement
from spm_check.model.unit import (
    Answer,
    Document,
    Exclusion,
    Holding,
    LegalBasis,
    Office,
    Places,
    Practice,
    Record,
    Reference,
    Unit,
)

ON = date(2012, 7, 1)
EARLIER = date(2012, 1, 2)
LATER = date(2012, 7, 2)
FILE = "unit.yaml"
START = Place(FILE, 1, 1)
PAPER = Holding(location="Lemari arsip 2")
FIVE_YEARS = Interval(5, "year")

Entry = Document | Record | Practice | Office | Exclusion | Answer


def reference(target: str, catalogue: str = "iso-9001-2008") -> Reference:
    """Return a reference to a clause or requirement."""
    return Reference(catalogue, target)


def references(targets: Iterable[str]) -> tuple[Reference, ...]:
    """Return references into ISO 9001:2008."""
    return tuple(reference(target) for target in targets)


def places(line: int = 1, *keys: str) -> Places:
    """Return the places of an entry at a line, its keys on the lines that follow."""
    below = {key: (line + n, 5) for n, key in enumerate(keys, 1)}
    return Places(FILE, (line, 3), below)


def document(*clauses: str, id: str = "PM-01", **changes: Any) -> Document:  # noqa: A002  as there
    """Return a procedure that is held, approved, in force and reviewed, with all its fields."""
    sound = Document(
        id=id,
        title=f"Dokumen {id}",
        kind="procedure",
        references=references(clauses),
        holding=Holding((f"{id}.pdf",)),
        places=places(),
        number=f"NO/{id}",
        revision="0",
        status="approved",
        prepared_by="wmm",
        approved_by="kepala",
        approved_on=EARLIER,
        effective=EARLIER,
        review_every=ONE_YEAR,
    )
    return replace(sound, **changes)


def record(*clauses: str, id: str = "RM-01", **changes: Any) -> Record:  # noqa: A002  as there
    """Return a record that is held and young enough, with all its fields."""
    sound = Record(
        id=id,
        title=f"Rekaman {id}",
        references=references(clauses),
        holding=Holding((f"{id}.pdf",)),
        places=places(),
        last=EARLIER,
        every=ONE_YEAR,
        keep=FIVE_YEARS,
    )
    return replace(sound, **changes)


def manual(id: str = "MM-01", **changes: Any) -> Document:  # noqa: A002  as there
    """Return a sound quality manual."""
    return document(*changes.pop("clauses", ("4.2.2",)), id=id, kind="manual", **changes)


def text(*parts: str, page: int | None = None, **changes: Any) -> ManualText:
    """Return the text of a manual; parts that begin with `#` are headings."""
    heading, passages = "", []
    for part in parts:
        heading = part[1:].strip() if part.startswith("#") else heading
        passages.append(Passage(part.lstrip("# "), heading, page))
    return replace(ManualText(tuple(passages)), **changes)


def practice(*clauses: str, note: str = "Kotak saran dibuka tiap Jumat", line: int = 1) -> Practice:
    """Return something that is done and not written down."""
    return Practice(note, references(clauses), Place(FILE, line, 3))


def office(key: str, **changes: Any) -> Office:
    """Return an office with a holder."""
    return replace(Office(key, f"Jabatan {key}", START, holder="Contoh"), **changes)


def exclusion(target: str, because: str | None = "Tidak merancang layanan") -> Exclusion:
    """Return an exclusion with a reason."""
    return Exclusion(reference(target), because, START)


def answer(key: str, because: str | None = "Tidak ada", *, applies: bool = False) -> Answer:
    """Return the answer that a condition does not apply, with a reason."""
    return Answer(key, applies, because, START)


def unit(*entries: Entry, **changes: Any) -> Unit:
    """Return a unit that declares the entries, each in its section."""

    def those(kind: type[Any]) -> tuple[Any, ...]:
        return tuple(entry for entry in entries if isinstance(entry, kind))

    plain = Unit(
        name="Puskesmas Melati",
        kind="puskesmas",
        file=FILE,
        start=START,
        catalogues=("iso-9001-2008",),
        legal_basis=(LegalBasis("Perwal", "12", "2012", None),),
        offices=those(Office) or (office("kepala"), office("wmm")),
        applicability=those(Answer),
        exclusions=those(Exclusion),
        documents=those(Document),
        records=those(Record),
        practices=those(Practice),
    )
    return replace(plain, **changes)


def holdings(of: Unit, *flaws: Flaw, **changes: Any) -> Holdings:
    """Return holdings in which every declared file lies as it is named, but for the flaws."""
    flawed = {flaw.path: flaw for flaw in flaws}
    patterns = [pattern for item in of.items for pattern in item.holding.patterns]
    held = {pattern: (pattern,) for pattern in patterns if pattern not in flawed}
    return replace(Holdings(held, flawed, files=len(held)), **changes)


def audited(
    catalogue: Catalogue,
    *entries: Entry,
    flaws: Iterable[Flaw] = (),
    manuals: Mapping[str, ManualText] | None = None,
    **changes: Any,
) -> GapReport:
    """Return the report of a unit with the entries, whose files lie there but for the flaws.

    `manuals` are the texts of quality manuals that were read, by their paths.
    """
    of = unit(*entries, **changes)
    return audit(catalogue, of, holdings(of, *flaws, manuals=manuals or {}), ON)


def judged(report: GapReport, requirement: str) -> Judgement:
    """Return the judgement on a requirement."""
    (one,) = (each for each in report.judgements if each.requirement.id == requirement)
    return one


def state_of(report: GapReport, item: str) -> ItemState:
    """Return the state of an item."""
    (one,) = (each for each in report.items if each.item.id == item)
    return one


def findings(report: GapReport, code: FindingCode) -> list[Finding]:
    """Return the findings of a code, in their order."""
    return [finding for finding in report.findings if finding.code == code]


def finding_on(report: GapReport, requirement: str) -> Finding:
    """Return the finding on a requirement."""
    (one,) = (each for each in report.findings if each.requirement == requirement)
    return one
