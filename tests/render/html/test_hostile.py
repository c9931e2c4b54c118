"""Nothing that users typed becomes part of the page's markup: it only shows."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile import UNIT
from marked_up import MARKUP, quoted
from pages import Page
from rendering import report_of
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.html.elements import css_text, element
from spm_check.render.html.report import render_html
from spm_check.render.words import words_of


def page_of(report: GapReport) -> Page:
    return Page(render_html(report, words_of("en")))


@pytest.fixture(scope="module")
def tame(tmp_path_factory: pytest.TempPathFactory) -> GapReport:
    """Return the report of the unit with a harmless word in every place."""
    return report_of(tmp_path_factory.mktemp("jinak"), UNIT.format(t="Kata"), ["y"])


def retold(report: GapReport, text: str) -> GapReport:
    """Return a report with another text wherever its unit says something of its own."""
    unit = report.unit
    items = {each.item.id: replace(each.item, title=text) for each in report.items}
    documents = tuple(replace(each, title=text) for each in unit.documents)
    named = replace(
        unit,
        name=text,
        parent=text,
        scope=text,
        offices=tuple(replace(office, title=text) for office in unit.offices),
        documents=documents,
    )
    return replace(
        report,
        unit=named,
        items=tuple(replace(each, item=items[each.item.id]) for each in report.items),
        exclusions=tuple(replace(each, because=text) for each in report.exclusions),
        answers=tuple(replace(each, because=text) for each in report.answers),
        undeclared=(text,),
    )


@pytest.mark.parametrize("hostile", MARKUP)
def test_a_page_has_the_same_elements_whatever_users_typed(
    hostile: str, tame: GapReport, audit_text: Callable[..., GapReport]
) -> None:
    calm = page_of(tame)
    wild = page_of(audit_text(UNIT.format(t=quoted(hostile)), "y"))

    assert calm.elements == wild.elements
    assert calm.others == wild.others == ["doctype html"]
    assert calm.whole["script"] == wild.whole["script"]
    assert calm.whole["style"][0] == wild.whole["style"][0]
    for name in ("href", "id", "class"):
        assert calm.values(name) == wild.values(name)


@pytest.mark.parametrize("hostile", MARKUP)
def test_what_users_typed_is_shown_as_they_typed_it(
    hostile: str, audit_text: Callable[..., GapReport]
) -> None:
    lines = page_of(audit_text(UNIT.format(t=quoted(hostile)))).lines
    wanted = " ".join(clean(hostile).split())

    assert f"Gap report: {wanted}" == lines[1]
    assert 10 <= sum(wanted in line for line in lines)


@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_text_at_all_is_text_alone(text: str, tame: GapReport) -> None:
    calm, wild = page_of(retold(tame, "Kata")), page_of(retold(tame, text))

    assert calm.elements == wild.elements
    assert calm.values("href") == wild.values("href")
    assert calm.whole["script"] == wild.whole["script"]
    assert f"Gap report: {clean(text)}" == wild.whole["title"][0]


@given(text=st.text(st.characters(codec="utf-8"), max_size=40))
def test_a_text_in_an_attribute_stays_in_it(text: str) -> None:
    page = Page(element("p", text, title=text).encode())

    assert {("p", ("title",)): 1} == dict(page.elements)
    assert [clean(text)] == page.values("title")


@given(text=st.text(st.characters(codec="utf-8"), max_size=40))
def test_a_text_in_the_style_sheet_ends_neither_its_quotes_nor_the_style(text: str) -> None:
    shown = css_text(text)

    assert shown[0] == shown[-1] == '"'
    assert all(each.isascii() and (each.isalnum() or each == "\\") for each in shown[1:-1])
