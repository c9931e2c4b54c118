"""How the catalogue is worded: plainly, in both languages, and in words of our own."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from spm_check.model.clause import Catalogue
from spm_check.model.text import LANGUAGES, Language, Text
from wordlists import ENGLISH, INDONESIAN

Named = tuple[str, str]
"""Where a text stands, and the text."""

SIGNS = re.compile(r"TODO|FIXME|XXX|TBD|lorem|\?\?|\.\.\.|<[^>]*>|\{[^}]*\}|[\t\n]")
"""Signs of something not yet written."""


def texts(catalogue: Catalogue, language: Language) -> Iterator[Named]:
    """Yield every text of a catalogue in a language."""

    def of(where: str, text: Text) -> Named:
        return where, text.in_(language)

    yield of("title", catalogue.title)
    yield of("status", catalogue.status)
    yield of("rule", catalogue.exclusions.rule)
    for obligation in (*catalogue.procedures, *catalogue.records, *catalogue.documents):
        yield of(obligation.id, obligation.name)
    for condition in catalogue.conditions:
        yield of(condition.key, condition.question)
    for name in catalogue.evidence:
        yield of(name.key, name.name)
    for clause in catalogue.clauses:
        yield of(clause.number, clause.title)
    yield from asks(catalogue, language)
    yield from auditor(catalogue, language)
    yield from examples(catalogue, language)
    for r in catalogue.requirements:
        if r.applies_where is not None:
            yield of(f"{r.id} applies_where", r.applies_where)


def asks(catalogue: Catalogue, language: Language) -> Iterator[Named]:
    """Yield what every requirement asks."""
    return ((f"{r.id} asks", r.asks.in_(language)) for r in catalogue.requirements)


def auditor(catalogue: Catalogue, language: Language) -> Iterator[Named]:
    """Yield what auditors look for."""
    return ((f"{r.id} auditor", r.auditor.in_(language)) for r in catalogue.requirements)


def examples(catalogue: Catalogue, language: Language) -> Iterator[Named]:
    """Yield the examples of evidence."""
    for r in catalogue.requirements:
        for example in (*r.puskesmas, *r.agency):
            yield f"{r.id} example", example.in_(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_filled_in_and_finished(catalogue: Catalogue, language: Language) -> None:
    unfinished = [each for each in texts(catalogue, language) if SIGNS.search(each[1])]

    assert [] == unfinished
    assert [] == [where for where, text in texts(catalogue, language) if not text.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_are_single_and_none_stand_outside(catalogue: Catalogue, language: Language) -> None:
    loose = re.compile(r"^\s|\s$|\s{2}|\s[,.;:?!)]|\(\s|[\u00a0\u200b]")

    assert [] == [each for each in texts(catalogue, language) if loose.search(each[1])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("part", "least", "most"), [(asks, 30, 260), (auditor, 60, 330), (examples, 8, 140)]
)
def test_texts_are_neither_short_nor_long(
    catalogue: Catalogue,
    language: Language,
    part: Callable[[Catalogue, Language], Iterator[Named]],
    least: int,
    most: int,
) -> None:
    odd = [each for each in part(catalogue, language) if not least <= len(each[1]) <= most]

    assert [] == odd


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_and_looked_for_are_sentences(
    catalogue: Catalogue, language: Language
) -> None:
    sentences = [*asks(catalogue, language), *auditor(catalogue, language)]

    ends = re.compile(r"[^.][.?]$")
    assert [] == [each for each in sentences if not ends.search(each[1])]
    assert [] == [each for each in sentences if not each[1][0].isupper()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_are_names_and_no_sentences(catalogue: Catalogue, language: Language) -> None:
    assert [] == [each for each in examples(catalogue, language) if each[1].endswith(".")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_requirements_ask_the_same(catalogue: Catalogue, language: Language) -> None:
    for part in (asks, auditor):
        count = Counter(text.lower() for _, text in part(catalogue, language))
        assert [] == [text for text, times in count.items() if times > 1]


def test_nothing_shall_be_as_in_the_standard(catalogue: Catalogue) -> None:
    assert [] == [each for each in texts(catalogue, "en") if "shall" in each[1].lower()]


def test_no_english_is_left_in_the_indonesian(catalogue: Catalogue) -> None:
    assert [] == [each for each in texts(catalogue, "id") if ENGLISH.search(each[1])]


def test_no_indonesian_is_left_in_the_english(catalogue: Catalogue) -> None:
    assert [] == [each for each in texts(catalogue, "en") if INDONESIAN.search(each[1])]


def test_the_two_languages_are_not_the_same_text(catalogue: Catalogue) -> None:
    both = zip(asks(catalogue, "id"), asks(catalogue, "en"), strict=True)

    assert [] == [one for one, other in both if one == other]


def test_every_requirement_has_examples_of_both_kinds_and_usual_evidence(
    catalogue: Catalogue,
) -> None:
    for requirement in catalogue.requirements:
        assert requirement.puskesmas
        assert requirement.agency
        assert requirement.evidence
        assert len(set(requirement.evidence)) == len(requirement.evidence)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_of_evidence_means_one_thing(catalogue: Catalogue, language: Language) -> None:
    count = Counter(
        name.casefold()
        for each in catalogue.evidence
        for name in (
            each.name.in_(language),
            *(each.aliases_id if language == "id" else each.aliases_en),
        )
    )

    assert [] == [name for name, times in count.items() if times > 1]


def test_every_name_of_evidence_is_used(catalogue: Catalogue) -> None:
    used = {key for requirement in catalogue.requirements for key in requirement.evidence}

    assert [] == [each.key for each in catalogue.evidence if each.key not in used]


def test_the_evidence_of_a_requirement_fits_its_kind(catalogue: Catalogue) -> None:
    kinds = catalogue.evidence_by_key
    for requirement in catalogue.requirements:
        if requirement.kind in {"procedure", "record"}:
            assert requirement.kind in {kinds[key].kind for key in requirement.evidence}
