"""One row of an action plan, cell by cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spm_check.discovery.masterlist.cells import cell_at, says_nothing, text_of
from spm_check.discovery.masterlist.days import day_of
from spm_check.discovery.texts import folded
from spm_check.model.finding import FINGERPRINT
from spm_check.model.masterlist import Cell
from spm_check.model.plan import PLAN_FIELDS, PlanColumn, PlanField, Progress
from spm_check.model.plan_list import Trouble

LONGEST = 15_000
"""How long a text may be that goes into the plan file."""

PARTS = re.compile(r"[\s,;]+")
ADVICE = re.compile(r"^(?:saran|advice): ", re.IGNORECASE)
"""How the workbook's own advice begins, which is no part of the finding."""

STATUSES: Mapping[Progress, str] = {
    "open": "open|terbuka|dibuka|belum(?: (?:dimulai|selesai|dikerjakan|ditindaklanjuti|ada))?|"
    "not (?:begun|started)|to ?do|baru",
    "doing": "doing|sedang(?: (?:dikerjakan|berjalan|diproses))?|(?:dalam |on )?proses|on progress|"
    "in progress|under way|berjalan|dikerjakan|sebagian",
    "done": "done|selesai|sudah(?: selesai)?|closed?|tutup|ditutup|tuntas|completed?|finished",
}
"""How people say how far an action is, folded."""

_FORMS = {status: re.compile(pattern) for status, pattern in STATUSES.items()}


@dataclass(frozen=True, slots=True)
class SaidRow:
    """What the cells of a row say."""

    number: int
    marks: tuple[str, ...]
    about: str
    fields: Mapping[PlanField, str]
    """What is filled in, as the plan file would have it."""
    troubles: tuple[Trouble, ...]
    """The cells that are not understood."""


def row_of(number: int, row: Sequence[Cell], columns: Mapping[PlanColumn, int]) -> SaidRow | None:
    """Return what a row says; None where nothing stands in it."""
    if not any(text_of(cell_at(row, at)) for at in columns.values()):
        return None
    troubles: list[Trouble] = []
    fields: dict[PlanField, str] = {}
    for name in PLAN_FIELDS:
        cell = cell_at(row, columns.get(name))
        if not says_nothing(text_of(cell)):
            told = _told(name, cell)
            if isinstance(told, Trouble):
                troubles.append(told)
            else:
                fields[name] = told
    marks: list[str] = []
    for part in filter(None, PARTS.split(text_of(cell_at(row, columns["fingerprints"])))):
        if FINGERPRINT.fullmatch(part.lower()):
            marks.append(part.lower())
        else:
            troubles.append(Trouble("fingerprint-unread", part))
    about = _about(cell_at(row, columns.get("finding")))
    return SaidRow(number, tuple(dict.fromkeys(marks)), about, fields, tuple(troubles))


def _told(name: PlanField, cell: Cell) -> str | Trouble:
    """Return what a cell says of a field."""
    match name:
        case "due":
            day = day_of(cell)
            return day.isoformat() if day else Trouble("day-unread", text_of(cell))
        case "status":
            status = status_of(text_of(cell))
            return status or Trouble("status-unread", text_of(cell))
        case _:
            text = lines_of(cell)
            return text if len(text) <= LONGEST else Trouble("too-long", name)


def status_of(text: str) -> Progress | None:
    """Return how far an action is; None for a word that does not say it."""
    told = folded(text)
    return next((status for status, form in _FORMS.items() if form.fullmatch(told)), None)


def lines_of(cell: Cell) -> str:
    """Return a cell as text that keeps its lines; a number as `text_of` has it."""
    if not isinstance(cell, str):
        return text_of(cell)
    return "\n".join(text_of(line) for line in cell.splitlines()).strip()


def _about(cell: Cell) -> str:
    """Return what was found, without the advice that the workbook gives below it."""
    lines = lines_of(cell).split("\n")
    upto = next((n for n, line in enumerate(lines) if ADVICE.match(line)), len(lines))
    return " ".join(lines[:upto])[:LONGEST]
