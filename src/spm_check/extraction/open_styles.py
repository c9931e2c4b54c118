"""How paragraphs of an OpenDocument file look: what their styles say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from spm_check.extraction.markup import below, local
from spm_check.extraction.word_styles import PLAIN, Look, attribute, look_by_name

_POINTS = re.compile(r"(\d{1,3})(?:\.\d+)?pt")
_BODY = 24
"""What LibreOffice takes where nothing says a size, in half points."""
_BIGGER = 4
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class OpenStyles:
    """The looks of styles by their names, those they are based on included."""

    looks: Mapping[str, Look]

    def stands_out(self, paragraph: Element) -> bool:
        """Say whether a paragraph is a heading by its style, or looks like one."""
        look = self.looks.get(attribute(paragraph, "style-name"), PLAIN)
        spans = [
            self.looks.get(attribute(each, "style-name"), PLAIN).over(look)
            for each in below(paragraph, "span")
            if (each.text or "").strip()
        ]
        if (paragraph.text or "").strip() or not spans:
            spans.append(look)
        return (
            bool(look.heading)
            or all((each.size or _BODY) >= _BODY + _BIGGER for each in spans)
            or (bool(look.centred) and all(each.bold for each in spans))
        )


def open_styles_in(*roots: Element | None) -> OpenStyles:
    """Return the styles of the parts of a file; the part that comes first prevails."""
    own: dict[str, Look] = {}
    based: dict[str, str] = {}
    for style in (each for root in roots if root is not None for each in below(root, "style")):
        name = attribute(style, "name")
        if name not in own:
            own[name] = _look(style)
            based[name] = attribute(style, "parent-style-name")
    return OpenStyles({name: _whole(name, own, based) for name in own})


def _whole(name: str, own: Mapping[str, Look], based: Mapping[str, str]) -> Look:
    look = own[name]
    for _ in range(_DEEPEST):
        name = based.get(name, "")
        look = look.over(own.get(name, PLAIN)).over(look_by_name(name))
        if name not in own:
            break
    return look


def _look(style: Element) -> Look:
    centred = bold = None
    size = None
    for each in style:
        if local(each.tag) == "paragraph-properties":
            align = attribute(each, "text-align")
            centred = align == "center" if align else None
        elif local(each.tag) == "text-properties":
            weight = attribute(each, "font-weight")
            bold = weight == "bold" if weight else None
            points = _POINTS.fullmatch(attribute(each, "font-size"))
            size = 2 * int(points[1]) if points else None
    own = Look(centred=centred, bold=bold, size=size)
    return own.over(look_by_name(attribute(style, "name")))
