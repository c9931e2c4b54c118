"""Links between pages lead somewhere."""

import re
from pathlib import Path

import pytest

from documented import CHECKOUT, PAGES

LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives the headings of a page."""
    headings = HEADING.findall(FENCED.sub("", page.read_text(encoding="utf-8")))
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    dead = []
    for target in LINK.findall(text):
        if target.startswith(("https://", "mailto:")):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            dead.append(target)

    assert [] == dead


def test_every_page_of_the_documentation_is_on_the_map() -> None:
    listed = LINK.findall((CHECKOUT / "docs" / "README.md").read_text(encoding="utf-8"))
    there = {str(page.relative_to(CHECKOUT / "docs")) for page in CHECKOUT.glob("docs/*/*.md")}

    assert there == {each for each in listed if not each.startswith("..")}
