"""The page lets in its own style and script, known by their digests, and nothing else."""

import hashlib
from base64 import b64encode

import pytest

from pages import Page
from rendering import example
from spm_check.render.html.elements import asset
from spm_check.render.html.report import render_html
from spm_check.render.words.book import Words


@pytest.fixture
def page(words: Words) -> Page:
    """Return the page of an example in each language."""
    return Page(render_html(example("puskesmas-melati"), words))


def digest(content: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def test_the_policy_names_what_the_page_has_and_forbids_all_else(page: Page) -> None:
    (script,) = page.whole["script"]
    styles = " ".join(digest(style) for style in page.whole["style"])

    assert page.values("content")[0] == (
        f"default-src 'none'; style-src {styles}; script-src {digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    assert ["Content-Security-Policy"] == page.values("http-equiv")


def test_nothing_on_the_page_would_need_an_exception(page: Page) -> None:
    names = {name for _, name, _ in page.attributes}

    assert not {"style", "src", "srcset", "action"} & names
    assert not {name for name in names if name.startswith("on")}
    assert {"#"} == {value[:1] for value in page.values("href")}
    assert not {"link", "img", "iframe", "object", "base"} & set(page.whole)


def test_an_asset_cannot_end_its_own_element() -> None:
    with pytest.raises(ValueError, match="style"):
        asset("style", "a{}</style><script>")
