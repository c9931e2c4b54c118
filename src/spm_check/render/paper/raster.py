"""Drawings as points of colour, for formats that keep no others."""

import typst

from spm_check.render.paper.sheet import PORTRAIT, Picture

PER_INCH = 200.0
"""Points of colour to an inch: sharp on an office printer, and not heavy."""

PAGE = b"""
#set page(width: auto, height: auto, margin: 0pt, fill: white)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1mm)
"""


def png_of(picture: Picture) -> bytes:
    """Return a drawing as PNG in the letters that typst brings; equal drawings, equal bytes."""
    made = typst.Compiler(PAGE, ignore_system_fonts=True).compile(
        format="png",
        ppi=PER_INCH,
        sys_inputs={"svg": picture.svg, "width": str(PORTRAIT)},
    )
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made
