"""The shades of a printed page: pale enough to be read over, also when printed in grey."""

from collections.abc import Mapping

from spm_check.render.paper.sheet import Tone

SHADES: Mapping[Tone, str] = {
    "major": "F4C7C3",
    "minor": "FCE8B2",
    "observation": "CFE2F3",
    "conformity": "D5E8D4",
    "excluded": "E7E6E6",
    "not_applicable": "E7E6E6",
    "red": "F4C7C3",
    "yellow": "FCE8B2",
    "green": "D5E8D4",
}
"""RGB in hexadecimal."""

INK = "1F3864"
"""Headings, and the heads of tables behind white letters."""

TODO = "FFF2CC"
"""Behind what is still to be written or filled in."""

RULE = "A6A6A6"
"""The lines of tables."""

LABEL = "F2F2F2"
"""Behind the labels of a card."""
