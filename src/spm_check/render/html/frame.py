"""What every page has around it: its head, and what may run and style it.

A page is one file. It asks for nothing from anywhere, and its content security policy says so:
only the styles and the script that are written here, known by their digests, are let in.
"""

import hashlib
import os
from binascii import b2a_base64
from collections.abc import Sequence
from functools import cache

from spm_check.model.text import Language
from spm_check.render.html.elements import Html, asset, element, void

HERE = os.path.dirname(os.path.abspath(__file__))


def framed(
    language: Language, title: str, styles: Sequence[str], body: Html, script: str | None = None
) -> str:
    """Return a whole page."""
    head = element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=_policy(styles, script)),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="referrer", content="no-referrer"),
        element("title", title),
        *(asset("style", style) for style in styles),
    )
    run = () if script is None else (asset("script", script),)
    whole = element("html", head, element("body", body, *run), lang=language)
    return f"<!doctype html>\n{whole}\n"


@cache
def own(name: str) -> str:
    """Return a style sheet or script that lies here."""
    # Line ends become "\n" whatever they are on disk: browsers digest them so.
    with open(os.path.join(HERE, name), encoding="utf-8") as stream:
        return stream.read()


def _policy(styles: Sequence[str], script: str | None) -> str:
    allowed = " ".join(map(_digest, styles))
    run = "" if script is None else f"script-src {_digest(script)}; "
    return f"default-src 'none'; style-src {allowed}; {run}base-uri 'none'; form-action 'none'"


def _digest(content: str) -> str:
    digest = b2a_base64(hashlib.sha256(content.encode()).digest(), newline=False).decode()
    return f"'sha256-{digest}'"
