"""The page around any report: its head, what may run and style it, and its foot on paper.

A page is one file. It asks for nothing from anywhere, and its content security policy says so:
only the style and script that are written here, known by their digests, are let in.
"""

import hashlib
import os
from binascii import b2a_base64
from functools import cache

from spm_check.model.text import Language
from spm_check.render.html.elements import Html, asset, css_text, element, void

HERE = os.path.dirname(os.path.abspath(__file__))

PAPER = """@page{{
@bottom-left{{content:{left}}}
@bottom-right{{content:{before}counter(page){between}counter(pages){after}}}
}}"""
"""What stands at the foot of every printed page."""


def page(language: Language, title: str, foot: str, body: Html) -> bytes:
    """Return a whole page; `foot` numbers printed pages by `{page}` of `{pages}`."""
    styles = (_own("page.css"), _on_paper(title, foot))
    script = _own("page.js")
    head = element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=_policy(styles, script)),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="referrer", content="no-referrer"),
        element("title", title),
        *(asset("style", style) for style in styles),
    )
    whole = element(
        "html",
        head,
        element("body", body, asset("script", script)),
        lang=language,
    )
    return f"<!doctype html>\n{whole}\n".encode()


def _policy(styles: tuple[str, ...], script: str) -> str:
    allowed = " ".join(map(_digest, styles))
    return (
        f"default-src 'none'; style-src {allowed}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(content: str) -> str:
    digest = b2a_base64(hashlib.sha256(content.encode()).digest(), newline=False).decode()
    return f"'sha256-{digest}'"


def _on_paper(title: str, foot: str) -> str:
    before, _, rest = foot.partition("{page}")
    between, _, after = rest.partition("{pages}")
    parts = {"before": before, "between": between, "after": after, "left": title}
    return PAPER.format_map({name: css_text(text) for name, text in parts.items()})


@cache
def _own(name: str) -> str:
    # Line ends become "\n" whatever they are on disk: browsers digest them so.
    with open(os.path.join(HERE, name), encoding="utf-8") as stream:
        return stream.read()
