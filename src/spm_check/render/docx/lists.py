"""Lists that Word counts itself, so that a step that is added renumbers those below it."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

NUMBERED, BULLETED = 9001, 9002
"""The ids of the two kinds of lists, far from those of the template."""

KIND = """<w:abstractNum {namespace} w:abstractNumId="{id}"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>
<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl>
</w:abstractNum>"""

LIST = """<w:num {namespace} w:numId="{id}"><w:abstractNumId w:val="{kind}"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"""


class Lists:
    """The lists of one document; each is asked for before its items are written."""

    def __init__(self, document: Document) -> None:
        """Add the two kinds of lists to a document."""
        self._numbering: Any = document.part.numbering_part.element
        first = self._numbering.find(qn("w:num"))
        kinds = ((NUMBERED, "decimal", "%1."), (BULLETED, "bullet", "\N{EN DASH}"))
        for id_, format_, text in kinds:
            kind = KIND.format(namespace=nsdecls("w"), id=id_, format=format_, text=text)
            first.addprevious(parse_xml(kind))
        self._last = max(int(each.get(qn("w:numId"))) for each in self._numbering.num_lst)
        self._bullets = 0

    def numbered(self) -> int:
        """Return the id of a new list whose numbers begin with 1."""
        return self._new(NUMBERED)

    def bulleted(self) -> int:
        """Return the id of the list of dashes."""
        self._bullets = self._bullets or self._new(BULLETED)
        return self._bullets

    def _new(self, kind: int) -> int:
        self._last += 1
        each = LIST.format(namespace=nsdecls("w"), id=self._last, kind=kind)
        self._numbering.append(parse_xml(each))
        return self._last
