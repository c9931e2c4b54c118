"""What stands in the cells of a list: revisions and states."""

import re
from collections.abc import Mapping
from typing import Literal

from spm_check.discovery.masterlist.cells import says_nothing, text_of
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Cell
from spm_check.model.unit import Status

_REVISION_WORDS = re.compile(r"^(?:revisi|rev|revision|versi|ver|ke|no)\b[\s.:-]*", re.IGNORECASE)


def revision_of(cell: Cell) -> str | None:
    """Return a revision as text: "ke 3" is 3, "Nihil" is 0, "-" says nothing."""
    text = text_of(cell)
    if folded(text) == "nihil":
        return "0"
    while (shorter := _REVISION_WORDS.sub("", text)) != text:
        text = shorter
    return None if says_nothing(text) else text


_CALLED: Mapping[Status | Literal["missing"], tuple[str, ...]] = {
    "missing": ("belum ada", "belum", "tidak ada", "belum dibuat", "belum tersedia", "missing"),
    "obsolete": (
        "tidak berlaku",
        "tidak berlaku lagi",
        "tdk berlaku",
        "kadaluarsa",
        "kedaluwarsa",
        "kadaluwarsa",
        "obsolete",
        "absolute",
        "dicabut",
        "ditarik",
        "usang",
        "expired",
        "tidak aktif",
        "non aktif",
        "nonaktif",
        "withdrawn",
        "inactive",
    ),
    "draft": (
        "draf",
        "draft",
        "konsep",
        "rancangan",
        "diperiksa",
        "dalam proses",
        "proses",
        "belum disahkan",
        "under review",
        "in review",
    ),
    "approved": (
        "aktif",
        "berlaku",
        "masih berlaku",
        "mendekati expired",
        "mendekati kadaluarsa",
        "mendekati kedaluwarsa",
        "disahkan",
        "sudah disahkan",
        "ditetapkan",
        "approved",
        "active",
        "valid",
        "in force",
        "effective",
    ),
}
_STATUS = {phrase: status for status, phrases in _CALLED.items() for phrase in phrases}


def status_of(text: str) -> Status | Literal["missing"] | None:
    """Return what a status means; `missing` where it says that there is no such document.

    "Terkendali" and "Asli" tell about a copy, not about the document, and mean nothing here.
    """
    return _STATUS.get(folded(text))
