"""How cells look: few formats, each made once, colours always beside words."""

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from spm_check.model.report import Colour, Verdict

DARK, LINE, PALE = "#1F3A4D", "#B8C4CC", "#F3F6F8"
GREEN, YELLOW, RED = "#D5EBD3", "#FFEDB5", "#F6CBC6"
BLUE, GREY = "#D6E6F4", "#E6E6E6"
"""Grounds on which dark letters are easily read, on screen and on paper without colour."""

GROUNDS: dict[Verdict | Colour, str] = {
    "conformity": GREEN,
    "observation": BLUE,
    "minor": YELLOW,
    "major": RED,
    "excluded": GREY,
    "not_applicable": GREY,
    "green": GREEN,
    "yellow": YELLOW,
    "red": RED,
}


class Styles:
    """The formats of one workbook."""

    def __init__(self, book: Workbook, day_form: str) -> None:
        """Take the workbook that they belong to, and how it shows a date."""
        self._book = book
        self._day_form = day_form
        self._made: dict[tuple[tuple[str, Any], ...], Format] = {}

    def of(self, **properties: Any) -> Format:
        """Return the format with these properties, on top of what all cells have."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            basis = {"font_name": "Arial", "font_size": 9, "valign": "top"}
            self._made[key] = self._book.add_format(basis | properties)
        return self._made[key]

    def cell(self, ground: str | None = None, **more: Any) -> Format:
        """Return the format of a cell of a table: framed, wrapped, with a ground if it has one."""
        fill = {"bg_color": ground} if ground else {}
        return self.of(border=1, border_color=LINE, text_wrap=True, **fill, **more)

    def light(self, verdict: Verdict | Colour | None, **more: Any) -> Format:
        """Return the format of a cell that names a verdict or a colour of the traffic light."""
        return self.cell(GROUNDS[verdict] if verdict else None, align="center", **more)

    def day(self, ground: str | None = None) -> Format:
        """Return the format of a date in a table."""
        return self.cell(ground, num_format=self._day_form, align="left")

    @property
    def head(self) -> Format:
        """Return the format of a table's header."""
        return self.cell(DARK, bold=True, font_color="#FFFFFF", valign="vcenter")
