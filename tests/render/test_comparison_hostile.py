"""Nothing in a report that is read back means anything where it is shown: it only shows."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from pasts import found, past
from rendering import drawn
from spm_check.audit.comparing import compare
from spm_check.model.comparison import Comparison
from spm_check.model.history import History, Skipped
from spm_check.model.past import PastFinding
from spm_check.render.clean import clean
from spm_check.render.comparison import forgiven
from spm_check.render.comparison_html import comparison_html
from spm_check.render.comparison_json import comparison_json
from spm_check.render.comparison_markdown import baseline_markdown, comparison_markdown
from spm_check.render.comparison_terminal import render_baseline, render_comparison
from spm_check.render.history import render_history
from spm_check.render.history_html import history_html
from spm_check.render.history_json import history_json
from spm_check.render.html.elements import element, joined
from spm_check.render.words import words_of
from spm_check.render.words.comparison import comparison_words
from spm_check.render.words.history import history_words

WORDS, OWN, HISTORY = words_of("id"), comparison_words("id"), history_words("id")
READER = MarkdownIt("commonmark", {"html": True}).enable("table")

HOSTILE = [
    "</td><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<!-- x",
    "]]>",
    "&lt;b&gt; &amp; &#91;",
    "[x](javascript:1)",
    "![x](http://x/y.png)",
    "<http://example.org>",
    "| pipe | pipe |",
    "``code`` `x",
    "# Judul",
    "[bold]tebal[/bold] [/foo]",
    "{requirement} {0} %s",
    "=1+1",
    "%0A::error::x",
    "\x1b[31mmerah\x1b[0m\r\n\x07",
    "SK\u202efdp.exe",
    "a\u2028# b",
    "\ud800",
    "x\\",
    "🙂",
]
TEXTS = st.sampled_from(HOSTILE) | st.text(st.characters(codec=None), min_size=1, max_size=30)


def findings(text: str) -> tuple[PastFinding, PastFinding]:
    """Return two findings that have a text wherever a report has one of its users'."""
    one = replace(found(requirement=text, item=text, message=text), clause=text)
    other = replace(found("number-blank", requirement=None, item=text, message=text), clause=None)
    return one, other


def comparison(text: str) -> Comparison:
    """Return a comparison in which findings with a text are worse, new and fixed."""
    one, other = findings(text)
    gone = replace(found("file-shared", requirement=None, item=text, message=text), clause=text)
    then = past(replace(one, grade="observation"), gone, unit=text, verdicts={text: "minor"})
    now = past(one, other, unit=text, verdicts={text: "major"})
    return compare(then, now)


def history(text: str) -> History:
    """Return a history of a unit and a file that are called by a text."""
    reports = (past(on=date(2012, 1, 1)), past(on=date(2012, 7, 1)))
    return History(text, "iso-9001-2008", reports, (Skipped(text, "name"),))


class Elements(HTMLParser):
    """Counts the elements and attributes of a page, and collects its text."""

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.seen: Counter[str] = Counter()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Count an element with the names of its attributes."""
        self.seen[f"{tag} {' '.join(sorted(name for name, _ in attrs))}"] += 1

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data

    def handle_comment(self, data: str) -> None:
        """Count a comment, of which there is none."""
        self.seen["comment"] += 1


PAGES: list[Callable[[str], str]] = [
    lambda text: comparison_html(comparison(text), WORDS, OWN),
    lambda text: history_html(history(text), WORDS, HISTORY),
]


@pytest.mark.parametrize("made", PAGES)
@given(text=TEXTS)
def test_a_page_has_the_same_elements_whatever_users_typed(
    made: Callable[[str], str], text: str
) -> None:
    wild = Elements(made(text))
    assert Elements(made("Kata")).seen == wild.seen
    assert clean(text) in wild.text
    wild.text.encode()


@pytest.mark.parametrize("made", PAGES)
def test_a_page_asks_for_nothing_and_runs_nothing(made: Callable[[str], str]) -> None:
    page = made("Kata")
    assert "default-src 'none'" in unescape(page)
    assert not {"script", "img", "link", "a", "iframe", "form"} & {
        each.split()[0] for each in Elements(page).seen
    }
    assert "url(" not in page
    assert "src=" not in page


@given(TEXTS)
def test_a_text_is_escaped_in_an_element_and_in_an_attribute(text: str) -> None:
    page = Elements(element("span", text, title=text))
    assert {"span title": 1} == page.seen
    assert clean(text) == page.text
    assert joined(text) == joined(joined(text))


def all_tokens(tokens: list[Token]) -> Iterator[Token]:
    """Yield the tokens of a document, those within lines as well."""
    for token in tokens:
        yield token
        yield from all_tokens(token.children or [])


def shape(text: str) -> Counter[str]:
    """Return how many of each kind of token there are, but for plain text and escapes."""
    kinds = Counter(token.type for token in all_tokens(READER.parse(text)))
    for plain in ("text", "text_special", "softbreak"):
        del kinds[plain]
    return kinds


@pytest.mark.parametrize("made", [comparison_markdown, baseline_markdown])
@given(text=TEXTS)
def test_markdown_has_the_same_shape_whatever_users_typed(
    made: Callable[..., str], text: str
) -> None:
    wild = made(comparison(text), WORDS, OWN)
    assert shape(made(comparison("Kata"), WORDS, OWN)) == shape(wild)
    told = "".join(child.content for token in READER.parse(wild) for child in token.children or ())
    assert clean(text).strip() in told


@given(TEXTS)
def test_json_gives_every_text_back(text: str) -> None:
    document = json.loads(comparison_json(comparison(text), WORDS))
    assert [text, text] == [document["unit"], document["new"][0]["message"]]
    assert text == document["fixed"][0]["item"]
    kept = json.loads(history_json(history(text), WORDS))
    assert [text, text] == [kept["unit"], kept["skipped"][0]["name"]]


@given(TEXTS)
def test_json_holds_nothing_that_acts_on_a_screen(text: str) -> None:
    document = comparison_json(comparison(text), WORDS) + history_json(history(text), WORDS)
    assert document.replace("\n", "").isprintable()


@given(TEXTS)
def test_a_terminal_shows_only_what_prints(text: str) -> None:
    for screen in (
        drawn(lambda console: render_comparison(comparison(text), WORDS, OWN, console)),
        drawn(lambda console: render_baseline(comparison(text), WORDS, OWN, console)),
        drawn(lambda console: render_history(history(text), WORDS, HISTORY, console)),
        "\n".join(forgiven(comparison(text), WORDS)),
    ):
        assert screen.replace("\n", "").isprintable()


@pytest.mark.parametrize("text", ["[bold]tebal[/bold]", "[/foo]", ":smile:", "\\[x]"])
def test_a_terminal_shows_marks_as_they_are(text: str) -> None:
    screen = drawn(lambda console: render_comparison(comparison(text), WORDS, OWN, console))
    assert text == screen.splitlines()[0]
