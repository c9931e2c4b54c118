"""The unit file of a plausible unit, as far on and as faulty as one of the examples."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from spm_check.model.clause import Catalogue, EvidenceName, is_within

ON = date(2012, 7, 1)
"""The day on which the units are as faulty as they are meant to be."""


class Profile(NamedTuple):
    """How far a unit is."""

    covered: float
    """The share of the evidence names of which it has a document or record."""
    practised: int
    """How much it does without having written it down."""
    faulty: bool


PROFILES = (
    Profile(0.08, 4, faulty=True),  # kelurahan-kenanga
    Profile(0.85, 3, faulty=True),  # puskesmas-melati
    Profile(0.98, 1, faulty=False),  # puskesmas-melati-2013
    Profile(1, 0, faulty=False),  # kantor-perizinan
)
DOCUMENT_FAULTS: Mapping[str, float] = {
    "not-approved": 1 / 16,
    "not-yet-effective": 1 / 16,
    "review-overdue": 1 / 16,
    "not-held": 1 / 16,
    "self-approved": 1 / 16,
    "number-blank": 1 / 16,
    "number-duplicate": 1 / 16,
    "revision-blank": 2 / 16,
    "interval-undeclared": 2 / 16,
}
"""How many of the 16 documents of the two faulty examples have what fault."""
RECORD_FAULTS: Mapping[str, float] = {
    "record-stale": 2 / 14,
    "unconfirmed": 1 / 14,
    "retention-undeclared": 2 / 14,
    "wrong-kind": 1 / 14,
}
"""The same of their 14 records."""
UNIT_FAULTS = (
    "office-vacant",
    "head-changed-since-approval",
    "applicability-unjustified",
    "no-legal-basis",
    "legal-basis-expired",
    "owner-is-person",
    "file-undeclared",
)
"""Each is found in one of the two faulty examples."""
ON_PAPER = {"document": 3 / 43, "record": 10 / 43}
"""How many of the items of all examples are only on paper."""
EXCLUDED = "7.3"
"""The clause that every unit leaves out."""
PLANNED = 0.25
"""One of the four examples has a plan."""


FOLDERS = {"document": "dokumen", "procedure": "prosedur", "record": "rekaman"}
DOCUMENT_KINDS = {"manual": "manual", "policy": "policy", "objectives": "objectives"}


class Offered(NamedTuple):
    """An evidence name, and the clauses to whose requirements it belongs."""

    name: EvidenceName
    clauses: tuple[str, ...]


def offered_by(catalogue: Catalogue) -> tuple[Offered, ...]:
    """Return the evidence names of a catalogue with what they are evidence for."""
    clauses: dict[str, list[str]] = {}
    for requirement in catalogue.requirements:
        if not is_within(requirement.clause, EXCLUDED):
            for key in requirement.evidence:
                clauses.setdefault(key, []).append(requirement.clause)
    found = ((name, clauses.get(name.key, ())) for name in catalogue.evidence)
    return tuple(Offered(name, tuple(dict.fromkeys(own))) for name, own in found if own)


class Size(NamedTuple):
    """How much a unit has."""

    items: int = 100
    files: int = 200
    manuals: float = 0.75
    """The share of units whose quality manual is a Word file (three of the four examples)."""


class Called(NamedTuple):
    """What a unit is called, what it is, and where."""

    name: str
    kind: str
    place: str


class PlausibleUnit:
    """One unit on its way to the disk."""

    def __init__(
        self,
        called: Called,
        offered: tuple[Offered, ...],
        size: Size,
        dice: random.Random,
    ) -> None:
        """Draw how far it is and what is wrong with it."""
        self.files: list[str] = []
        self.manual: str | None = None
        self._called = called
        self._dice = dice
        self._size = size
        self._profile = dice.choice(PROFILES)
        faulty = self._profile.faulty
        self._faults = {each for each in UNIT_FAULTS if faulty and dice.random() < 1 / 2}
        count = max(1, round(self._profile.covered * len(offered)))
        mixed = dice.sample(offered, len(offered))
        self._offered = sorted(mixed[:count], key=lambda each: each.name.key)
        self._practised = mixed[count:][: self._profile.practised]
        self._last = ""

    def text(self) -> str:
        """Return the unit file, and note in `files` what it declares."""
        chosen = [self._offered[n % len(self._offered)] for n in range(self._size.items)]
        documents = [(n, o) for n, o in enumerate(chosen) if o.name.kind != "record"]
        records = [(n, o) for n, o in enumerate(chosen) if o.name.kind == "record"]
        lines = [*self._head(), "documents:" if documents else ""]
        for number, offered in documents:
            lines += self._document(number, offered)
        lines += ["records:" if records else ""]
        spare = max(0, self._size.files - self._size.items)
        for position, (number, offered) in enumerate(records):
            lines += self._record(number, offered, 1 + spare // len(records), position)
        lines += ["practices:" if self._practised else ""]
        for each in self._practised:
            note = f"{each.name.name.id} dilakukan petugas tiap pekan"
            lines += [f"  - clauses: [{each.clauses[0]}]", f"    note: {note}"]
        missing = self._size.files - len(self.files) - bool(self.manual)
        if missing > 0:
            self._fill(missing)
        return "\n".join(line for line in lines if line) + "\n"

    def _fill(self, missing: int) -> None:
        """Add what is undeclared where that is a fault, else what no unit needs to declare."""
        names = "lain/Berkas" if "file-undeclared" in self._faults else "lain/~$Berkas"
        self.files += [f"{names} {n:03}.txt" for n in range(missing)]

    def _head(self) -> Iterator[str]:
        dice, faults = self._dice, self._faults
        name, kind, place = self._called
        holder = "" if "office-vacant" in faults else "Contoh Tiga"
        since = "2012-05-01" if "head-changed-since-approval" in faults else "2010-01-04"
        title = "dr. Contoh Empat" if "owner-is-person" in faults else "Penanggung Jawab Pelayanan"
        because = "" if "applicability-unjustified" in faults else ", because: Dikerjakan sendiri"
        yield from (
            "# CONTOH FIKTIF",
            "format: spm-check/unit/1",
            "unit:",
            f"  name: {name}",
            f"  kind: {kind}",
            f"  parent: Pemerintah {place}",
            f"  scope: Pelayanan {name} bagi warga {place}",
            f"  services: [Pendaftaran, Pelayanan umum, Pengaduan, Loket {dice.randint(1, 9)}]",
            "  language: id",
            "catalogues: [iso-9001-2008]",
            "offices:",
            f"  kepala: {{title: Kepala, holder: Contoh Satu, since: {since}}}",
            "  wmm: {title: Wakil Manajemen Mutu, holder: Contoh Dua, since: 2010-01-04}",
            f"  tu: {{title: Kepala Tata Usaha, holder: {holder}}}",
            f"  layanan: {{title: {title}, holder: Contoh Lima, since: 2010-01-04}}",
            "applicability:",
            f"  outsourcing: {{applies: tidak{because}}}",
            "exclusions:",
            f"  - clause: {EXCLUDED}",
            "    because: Unit memakai pedoman pelayanan dari kementerian",
        )
        if "no-legal-basis" not in faults:
            until = ", until: 2011-12-31" if "legal-basis-expired" in faults else ""
            about = "about: Sistem penjaminan mutu"
            yield "legal_basis:"
            yield f'  - {{kind: Perwal, number: "12", year: 2011, {about}{until}}}'

    def _document(self, number: int, offered: Offered) -> Iterator[str]:
        fault = self._drawn(DOCUMENT_FAULTS)
        kind = DOCUMENT_KINDS.get(offered.name.key, "work-instruction")
        kind = "procedure" if offered.name.kind == "procedure" else kind
        id_ = f"D-{number + 1:03}"
        approved = date(2011, 8, 1) + timedelta(days=self._dice.randrange(200))
        effective = date(2012, 9, 1) if fault == "not-yet-effective" else approved
        code = self._last if fault == "number-duplicate" and self._last else f"{id_}/SMM/11"
        self._last = code
        yield f"  - id: {id_}"
        yield f"    title: {self._title(offered, number)}"
        yield f"    kind: {kind}"
        yield f"    clauses: [{', '.join(offered.clauses)}]"
        yield self._where(offered, number, kind, held=fault != "not-held")
        if fault != "number-blank":
            yield f"    number: {code}"
        if fault != "revision-blank":
            yield f"    revision: {self._dice.randrange(3)}"
        yield f"    status: {'draft' if fault == 'not-approved' else 'approved'}"
        yield f"    prepared_by: {'kepala' if fault == 'self-approved' else 'wmm'}"
        if fault != "not-approved":
            yield "    approved_by: kepala"
            yield f"    approved_on: {approved}"
            yield f"    effective: {effective}"
        if fault != "interval-undeclared":
            yield f"    review_every: {'3 months' if fault == 'review-overdue' else '1 year'}"

    def _record(self, number: int, offered: Offered, files: int, position: int) -> Iterator[str]:
        fault = self._drawn(RECORD_FAULTS)
        last = date(2012, 6, 30) - timedelta(days=self._dice.randrange(60))
        if fault == "record-stale":
            last -= timedelta(days=400)
        yield f"  - id: R-{number + 1:03}"
        yield f"    title: {self._title(offered, number)}"
        clauses = ("4.2.4",) if fault == "wrong-kind" else offered.clauses
        yield f"    clauses: [{', '.join(clauses)}]"
        if position % 3 or files == 1:
            yield self._where(offered, number, "record")
        else:
            name = f"rekaman/{number + 1:03} {_plain(offered.name.name.id)}"
            self.files += [f"{name}/{month:03}.pdf" for month in range(1, 3 * files - 1)]
            yield f'    files: ["{name}/*.pdf"]'
        yield f"    last: {last}"
        yield f"    every: {'6 months' if number % 2 else '1 tahun'}"
        if fault != "retention-undeclared":
            yield "    keep: 5 years"
        if fault == "unconfirmed":
            yield "    confirmed: no"

    def _where(self, offered: Offered, number: int, kind: str, *, held: bool = True) -> str:
        """Return where an item is kept, and note its file where it is held."""
        dice = self._dice
        on_paper = dice.random() < ON_PAPER["record" if kind == "record" else "document"]
        is_read = kind == "manual" and self.manual is None and dice.random() < self._size.manuals
        if (kind == "manual" and not is_read) or (on_paper and not is_read):
            return f"    location: Lemari arsip {dice.randint(1, 9)}"
        folder = FOLDERS[offered.name.kind]
        ending = "docx" if is_read else dice.choice(("docx", "pdf", "xlsx"))
        file = f"{folder}/{number + 1:03} {_plain(offered.name.name.id)}.{ending}"
        if is_read and held:
            self.manual = file
        elif held:
            self.files.append(file)
        return f"    file: {file}"

    def _title(self, offered: Offered, number: int) -> str:
        again = number // len(self._offered)
        return offered.name.name.id + (f" bagian {again + 1}" if again else "")

    def _drawn(self, faults: Mapping[str, float]) -> str | None:
        """Return the fault of an item; it has one at most."""
        if not self._profile.faulty:
            return None
        at = self._dice.random()
        for fault, share in faults.items():
            at -= share
            if at < 0:
                return fault
        return None


def _plain(title: str) -> str:
    """Return a title as a file is called."""
    return "".join(c if c.isalnum() or c in " -" else " " for c in title)[:60].strip()


def plan_text(dice: random.Random) -> str:
    """Return a plan of five actions, some late and some done."""
    lines = ["format: spm-check/plan/1", "actions:"]
    for number in range(5):
        mark = f"{dice.getrandbits(128):032x}"
        due = ON + timedelta(days=dice.randrange(-90, 180))
        lines += [
            f'  - findings: ["{mark}"]',
            f"    correction: Tindakan {number + 1}",
            "    owner: wmm",
            f"    due: {due}",
            f"    status: {dice.choice(('open', 'done'))}",
        ]
    return "\n".join(lines) + "\n"
