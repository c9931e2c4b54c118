"""A text that people wrote in Markdown, as paragraphs and lists; nothing of it is lost.

Raw HTML is text, and so is whatever the document has no place for; a comment is a note among
the writers.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from spm_check.render.paper.sheet import PORTRAIT, Block, Prose, Span, row, table

BLANK = re.compile(r"(\[(?:isi|fill in): ?[^\]\n]*\])", re.IGNORECASE)
COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
BULLET = "•"


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def prose(text: str) -> Iterator[Block]:
    """Yield the blocks of a text; a heading in it stays below those of the manual."""
    yield from _Reader(_parser().parse(text)).blocks()


class _Reader:
    """Goes through the tokens of one text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._lists: list[int | None] = []
        """For each list that is open, its next number; None where it has bullets."""
        self._mark = ""
        self._rows: list[list[str]] = []

    def blocks(self) -> Iterator[Block]:
        for number, token in enumerate(self._tokens):
            match token.type:
                case "bullet_list_open":
                    self._lists.append(None)
                case "ordered_list_open":
                    self._lists.append(int(token.attrGet("start") or 1))
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._mark = self._next_mark()
                case "inline":
                    yield from self._inline(token, self._tokens[number - 1].type)
                case "fence" | "code_block" | "html_block":
                    yield from self._lines(COMMENT.sub("", token.content))
                case "tr_open":
                    self._rows.append([])
                case "table_close":
                    yield from self._table()

    def _next_mark(self) -> str:
        number = self._lists[-1]
        if number is None:
            return BULLET
        self._lists[-1] = number + 1
        return f"{number}."

    def _inline(self, token: Token, opened: str) -> Iterator[Block]:
        if opened in {"th_open", "td_open"}:
            self._rows[-1].append("".join(span.text for span in _spans(token.children or ())))
        elif opened == "heading_open":
            yield Prose(tuple(_bold(_spans(token.children or ()))), *self._here())
        else:
            yield Prose(tuple(_spans(token.children or ())), *self._here())

    def _here(self) -> tuple[str, int]:
        """Return the mark of the item that begins, once, and how deep it stands."""
        mark, self._mark = self._mark, ""
        return mark, len(self._lists)

    def _lines(self, content: str) -> Iterator[Block]:
        for line in content.splitlines():
            yield Prose((Span(line),), *self._here())

    def _table(self) -> Iterator[Block]:
        heads, *rows = self._rows
        self._rows = []
        width, more = divmod(PORTRAIT, len(heads))
        widths = (width + more, *(width for _ in heads[1:]))
        yield table(heads, widths, [row(*each) for each in rows])


def _bold(spans: Iterator[Span]) -> Iterator[Span]:
    return (Span(each.text, bold=True, italic=each.italic, todo=each.todo) for each in spans)


def _spans(tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield the pieces of a line; blanks to be filled in are pieces of their own."""
    strong, emphasis = 0, 0
    links: list[str] = []
    for token in tokens:
        strong += {"strong_open": 1, "strong_close": -1}.get(token.type, 0)
        emphasis += {"em_open": 1, "em_close": -1}.get(token.type, 0)
        text = COMMENT.sub("", token.content)
        match token.type:
            case "softbreak" | "hardbreak":
                text = " "
            case "link_open":
                links.append(str(token.attrGet("href") or ""))
            case "link_close":
                text = f" ({links.pop()})"
            case "image":
                text = f"{token.content} ({token.attrGet('src')})"
        for piece in BLANK.split(text):
            if piece:
                todo = BLANK.fullmatch(piece) is not None
                yield Span(piece, bold=strong > 0, italic=emphasis > 0, todo=todo)
