"""The page around the gap report: its style, its script, and its foot on paper."""

from spm_check.model.text import Language
from spm_check.render.html.elements import Html, css_text
from spm_check.render.html.frame import framed, own

PAPER = """@page{{
@bottom-left{{content:{left}}}
@bottom-right{{content:{before}counter(page){between}counter(pages){after}}}
}}"""
"""What stands at the foot of every printed page."""


def page(language: Language, title: str, foot: str, body: Html) -> bytes:
    """Return a whole page; `foot` numbers printed pages by `{page}` of `{pages}`."""
    styles = (own("page.css"), on_paper(title, foot))
    return framed(language, title, styles, body, own("page.js")).encode()


def on_paper(title: str, foot: str) -> str:
    """Return the style of what stands at the foot of printed pages."""
    before, _, rest = foot.partition("{page}")
    between, _, after = rest.partition("{pages}")
    parts = {"before": before, "between": between, "after": after, "left": title}
    return PAPER.format_map({name: css_text(text) for name, text in parts.items()})
