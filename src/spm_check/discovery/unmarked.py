"""Values of a control block behind no colon, known by their shape."""

import re
from collections.abc import Mapping
from typing import Literal

from spm_check.discovery.offices import HEAD, OFFICER

Unmarked = Literal["number", "revision", "effective", "approved_by", "prepared_by"]

_WHO = rf"((?:{HEAD}|{OFFICER})\b.*)"
_SOMEBODY = r"((?-i:[A-Z])[^:]{2,40}[^:.])"

_SHAPES: Mapping[Unmarked, re.Pattern[str]] = {
    "number": re.compile(r"no\s*\.?\s*[:=]\s*(?=\S*\d)(\S*[/.-]\S*)(?: .*)?", re.IGNORECASE),
    "revision": re.compile(
        r"(?:rev|revisi|revision|version|versi)[\s.]+(?:ke[\s-]+)?(\d{1,3}(?:\.\d)?)", re.IGNORECASE
    ),
    "effective": re.compile(
        r"(?:berlaku|efektif|effective)\s+(\d{1,2}\b[^:]{5,18})", re.IGNORECASE
    ),
    "approved_by": re.compile(
        rf"(?:(?:ditetapkan|disahkan|disetujui|mengesahkan)\s+(?:oleh\s+)?|"
        rf"signed by (?:the )?){_WHO}|"
        rf"(?:approved|authori[sz]ed) by {_SOMEBODY}",
        re.IGNORECASE,
    ),
    "prepared_by": re.compile(
        rf"(?:(?:disusun|dibuat|disiapkan)\s+(?:oleh\s+)?{_WHO}|notulis\s*,\s*{_SOMEBODY}|"
        rf"(?:prepared|written) by {_SOMEBODY})",
        re.IGNORECASE,
    ),
}
"""What a whole text looks like; a bare `No :` is only here, for elsewhere it numbers rows."""


def unmarked(text: str) -> tuple[Unmarked, str] | None:
    """Return the field that a text tells by its shape, and its value; None where it tells none."""
    for field, shape in _SHAPES.items():
        if said := shape.fullmatch(text.strip()):
            return field, next(filter(None, said.groups())).strip()
    return None
