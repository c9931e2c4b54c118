"""Every name can be explained, in both languages, and nothing is left unsaid."""

import re
from typing import get_args

import pytest
from rich.cells import cell_len
from rich.console import Console

from rendering import drawn, flat
from spm_check.model.clause import Catalogue
from spm_check.model.finding import RULES, FindingCode
from spm_check.render.explain import WIDEST, render_explanation
from spm_check.render.explanations import Explanation, explanation, names_of
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

ID, EN = words_of("id"), words_of("en")


def headings(told: Explanation) -> list[str]:
    """Return the headings of an explanation."""
    return [section.heading for section in told.sections]


def below(told: Explanation, heading: str) -> tuple[str, ...]:
    """Return what stands under a heading."""
    (texts,) = (section.texts for section in told.sections if section.heading == heading)
    return texts


def test_every_name_is_explained_without_a_gap(catalogue: Catalogue, words: Words) -> None:
    for name in names_of(catalogue):
        told = explanation(name, catalogue, words)
        assert told.title.startswith((f"{name} ", f"{name}: ")), name
        assert told.sections, name
        for section in told.sections:
            assert section.heading.strip(), name
            assert section.texts, (name, section.heading)
            for text in (section.heading, *section.texts):
                assert text.strip(), (name, section.heading)
                assert not re.search(r"\{\w*\}|……|None", text), (name, text)


def test_every_name_is_explained_alike_in_both_languages(catalogue: Catalogue) -> None:
    for name in names_of(catalogue):
        one, other = (explanation(name, catalogue, words) for words in (ID, EN))
        assert len(one.sections) == len(other.sections), name
        for mine, theirs in zip(one.sections, other.sections, strict=True):
            assert len(mine.texts) == len(theirs.texts), (name, mine.heading)


def test_names_are_those_of_clauses_requirements_obligations_and_findings(
    catalogue: Catalogue,
) -> None:
    names = names_of(catalogue)
    assert len(names) == len(set(names))
    assert {"4", "4.2.3", "4.2.3.p2", "P1", "R21", "D4", "not-declared"} <= set(names)
    assert set(get_args(FindingCode)) <= set(names)


def test_another_name_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError, match=re.escape("9.9")):
        explanation("9.9", catalogue, EN)


def test_a_requirement_says_whether_it_may_be_excluded(catalogue: Catalogue) -> None:
    for name, answer in (("7.3.1.a", "yes"), ("4.2.3.p2", "no")):
        assert (answer,) == below(explanation(name, catalogue, EN), EN.labels.excludable)


def test_a_clause_lists_its_requirements_and_whether_it_may_be_excluded(
    catalogue: Catalogue, words: Words
) -> None:
    for number in catalogue.clause_by_number:
        told = explanation(number, catalogue, words)
        listed = [line.split("  ")[0] for line in below(told, words.labels.in_this_clause)]
        assert [requirement.id for requirement in catalogue.under(number)] == listed
        may = number.startswith("7")
        assert may == (words.labels.excludable in headings(told))
        assert (not may) == (words.labels.not_excludable in headings(told))


def test_a_condition_is_told_with_its_answer(catalogue: Catalogue, words: Words) -> None:
    for requirement in catalogue.requirements:
        told = explanation(requirement.id, catalogue, words)
        assert (requirement.condition is not None) == (words.labels.condition in headings(told))
        if requirement.condition:
            (text,) = below(told, words.labels.condition)
            assert f"{requirement.condition}: {{applies: no, because: …}}" in text


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_a_finding_is_told_with_its_grades(
    code: FindingCode, catalogue: Catalogue, words: Words
) -> None:
    rule, told = RULES[code], explanation(code, catalogue, words)
    grades = below(told, words.labels.graded)
    assert grades[0].startswith(words.verdicts[rule.grade])
    assert (rule.grade != rule.practice) == (words.labels.graded_practice in grades[0])
    assert rule.fixed == (words.labels.grade_fixed in grades)


def test_an_obligation_names_the_requirements_that_ask_for_it(catalogue: Catalogue) -> None:
    assert ("4.2.3.p2",) == tuple(
        line.split()[0] for line in below(explanation("P1", catalogue, EN), EN.labels.found_on)
    )
    assert ("kind: manual",) == below(explanation("D3", catalogue, EN), "unit.yaml")


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.parametrize("name", ["4", "4.2.3.p2", "7.5.3.p3", "P1", "R13", "D1", "not-declared"])
def test_an_explanation_is_drawn_whole(
    name: str, width: int, catalogue: Catalogue, words: Words
) -> None:
    def paint(console: Console) -> None:
        render_explanation(name, catalogue, words, console)

    lines = drawn(paint, width).splitlines()
    assert min(width, WIDEST) >= max(map(cell_len, lines))
    text = flat("\n".join(line.replace("•", " ") for line in lines))
    told = explanation(name, catalogue, words)
    for part in (told.title, *(text for section in told.sections for text in section.texts)):
        assert flat(part) in text
    assert "\x1b" not in drawn(paint, width)
    assert "•" not in drawn(paint, width, encoding="ascii")
