"""A row becomes an entry of the unit file; what could not be taken as it stands is remarked."""

from collections.abc import Iterable
from datetime import date

from spm_check.discovery.entries import office_of
from spm_check.discovery.masterlist.cells import cell_at, letter_of, says_nothing, text_of
from spm_check.discovery.masterlist.clauses import clauses_of
from spm_check.discovery.masterlist.days import day_of
from spm_check.discovery.masterlist.holding import holding_of, remark_on, shortened
from spm_check.discovery.masterlist.kinds import MANDATORY, KindRead
from spm_check.discovery.masterlist.periods import period_of, total, written
from spm_check.discovery.masterlist.rows import Row
from spm_check.discovery.masterlist.scene import Scene
from spm_check.discovery.masterlist.values import revision_of, status_of
from spm_check.model.calendar import Interval
from spm_check.model.entry import NewEntry, Value
from spm_check.model.masterlist import Meaning, Remark, RemarkWhy, Taken
from spm_check.model.unit import Office

DATES: tuple[Meaning, ...] = ("effective", "issued", "day")
"""What tells when a document takes effect, the plainest first."""


class Taking:
    """One row on its way to an entry."""

    def __init__(self, row: Row, read: KindRead, scene: Scene) -> None:
        """Take the row, its kind, and what it is taken over into."""
        self._row = row
        self._read = read
        self._scene = scene
        self.remarks: list[Remark] = []

    def taken(self, id_: str) -> Taken:
        """Return the entry under an id; `remarks` then tells what has to be said about it."""
        record = self._read.kind == "record"
        title, number = self._row.text("title"), self._row.text("number")
        clauses, stated = self._clauses(title)
        where = holding_of(self._row, self._read.kind, self._scene)
        self.remarks += where.remarks
        fields: dict[str, Value | None] = {
            "id": id_,
            "title": title,
            "kind": None if record else self._read.kind,
            "clauses": clauses,
            **where.fields,
            **(self._of_record() if record else self._of_document(number)),
        }
        self._kind_remarks()
        if not self._stands(clauses, stated=stated):
            fields["confirmed"] = "no"
        if record and number and id_ != number:
            self._remark("number-without-place", "number", id_)
        entry = NewEntry(
            "records" if record else "documents", {k: v for k, v in fields.items() if v}
        )
        return Taken(entry, self._read.kind, self._read.basis, where.held)

    def say(self, why: RemarkWhy, value: str) -> None:
        """Remark on the row as a whole."""
        self.remarks.append(Remark(why, value=value))

    def _stands(self, clauses: tuple[str, ...], *, stated: bool) -> bool:
        """Say whether the list itself states all that makes the entry evidence, if anything does.

        A manual, a policy and objectives are evidence by their kind, whatever their clauses.
        """
        if self._read.kind in MANDATORY:
            return stated and self._read.basis in {"column", "section"}
        return stated or not clauses

    def _kind_remarks(self) -> None:
        told = self._row.text("kind")
        if told and self._read.basis != "column" and self._read.kind != "record":
            self._remark("kind-unread", "kind", told)
        if self._read.basis == "open":
            self.say("kind-open", self._read.kind)
        elif self._read.kind in MANDATORY and self._read.basis not in {"column", "section"}:
            self.say("kind-guessed", self._read.kind)

    def _clauses(self, title: str) -> tuple[tuple[str, ...], bool]:
        """Return the clauses, and whether the list states them."""
        told = self._row.text("clauses")
        if told:
            stated = clauses_of(self._row.cell("clauses"), self._scene.clauses)
            if stated:
                return stated, True
            self._remark("clause-unread", "clauses", told)
        suggested = self._scene.suggest(title, self._read.kind)
        if suggested:
            self.say("clause-suggested", ", ".join(suggested))
        return suggested, False

    def _of_document(self, number: str) -> dict[str, Value | None]:
        told = next((each for each in DATES if self._row.text(each)), DATES[0])
        return {
            "number": number or None,
            "revision": revision_of(self._row.cell("revision")),
            "status": self._status(),
            "prepared_by": self._office("prepared"),
            "approved_by": self._office("approver"),
            "approved_on": _iso(self._day("approved")),
            "effective": _iso(self._day(told)),
            "reviewed_on": _iso(self._day("reviewed")),
            "review_every": self._period("every"),
        }

    def _of_record(self) -> dict[str, Value | None]:
        status = self._row.text("status")
        if status_of(status) in {"obsolete", "draft"}:
            self._remark("status-without-place", "status", status)
        return {
            "last": _iso(self._day("last")),
            "every": self._period("every"),
            "keep": self._period("retention"),
        }

    def _status(self) -> str | None:
        text = self._row.text("status")
        status = status_of(text) if text else None
        if text and status is None:
            self._remark("status-unread", "status", text)
        return status

    def _office(self, meaning: Meaning) -> str | None:
        text = self._row.text(meaning)
        key = office_of(text, self._offices) if text else None
        if text and key is None:
            self._remark("office-unknown", meaning, text)
        return key

    @property
    def _offices(self) -> Iterable[Office]:
        return self._scene.unit.offices

    def _day(self, meaning: Meaning) -> date | None:
        text = self._row.text(meaning)
        day = day_of(self._row.cell(meaning)) if text else None
        if text and day is None:
            self._remark("day-unread", meaning, text)
        return day

    def _period(self, meaning: Meaning) -> str | None:
        """Return a period; one that is spread over columns (active, inactive) is their sum."""
        found: list[Interval] = []
        for heading in self._row.header.all_of(meaning):
            cell = cell_at(self._row.cells, heading.column)
            text = text_of(cell)
            if says_nothing(text):
                continue
            period = period_of(cell, heading.text)
            if isinstance(period, Interval):
                found.append(period)
                continue
            why: RemarkWhy = "period-permanent" if period == "permanent" else "period-unread"
            letter = letter_of(heading.column)
            self.remarks.append(Remark(why, letter, heading.text, shortened(text)))
            return None
        whole = total(found)
        if found and whole is None:
            self._remark("period-unread", meaning, self._row.text(meaning))
        return written(whole, english=self._scene.english) if whole else None

    def _remark(self, why: RemarkWhy, meaning: Meaning, value: str) -> None:
        """Remark on the cell under a meaning."""
        self.remarks.append(remark_on(self._row, why, meaning, value))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
