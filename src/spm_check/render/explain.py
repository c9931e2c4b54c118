"""An explanation on a terminal."""

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.clause import Catalogue
from spm_check.render.clean import clean
from spm_check.render.explanations import explanation, names_of
from spm_check.render.words.book import Words

__all__ = ["WIDEST", "names_of", "render_explanation"]

WIDEST = 90
"""The width at which sentences read best."""


def render_explanation(name: str, catalogue: Catalogue, words: Words, console: Console) -> None:
    """Print what there is to tell about one of `names_of`."""
    told = explanation(name, catalogue, words)
    width = min(console.width, WIDEST)
    console.print(Text(clean(told.title), "bold"), width=width)
    bullet = "- " if console.options.ascii_only else "• "
    for section in told.sections:
        console.print()
        console.print(Text(section.heading, "cyan"), width=width)
        several = len(section.texts) > 1
        for text in section.texts:
            mark = Text(bullet, end="") if several else None
            console.print(Padding(_item(clean(text), mark), (0, 0, 0, 2)), width=width)


def _item(text: str, mark: Text | None) -> RenderableType:
    if mark is None:
        return Text(text)
    grid = Table.grid()
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(mark, Text(text))
    return grid
